"""Names of instruments in a sentence: found in the directory, doubted, and joined with the symbol behind them."""

import re
from dataclasses import replace
from decimal import Decimal

from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.function_words import AGAINST
from streams.extract.prose.sentence import Name
from streams.extract.symbols import resolve
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, AliasKind, NameHit
from streams.instruments.ranking import candidate

_IN_BRACKETS = re.compile(r"\s?[(（]\s?([^()（）\n]{1,24}?)\s?[)）]")
_WIRE_CODE = re.compile(r"\s(?:\.[A-Z0-9]{2,12}|[A-Z]{1,5}c[v\d]|[A-Z]{3,4}=\w?|[A-Z]{2,5}3|[A-Z]{1,5}\.(?:O|N|L|T|K|OQ|DE|PA|HK|SS|SZ|AX|TO|MI|AS|MC|SW|ST))(?![\w.])")  # fmt: skip
_AFTER_AMOUNT = re.compile(r"(?:[\d½]\s?|[\d.,]\s(?:\w{2,9}\s)?|(?:\bper|\bpor|\bpro|/)\s?)$", re.IGNORECASE)
_MONEY_INDICES = frozenset({"DX-Y.NYB"})
_BEFORE_AMOUNT = re.compile(r"\s?\d")
_FUTURES = re.compile(r"\s?-?(?:index |指数|指數)?(?:e-mini )?(?:futures?|futuros|berjangka|vadeli|期货|期貨|期指|先物|선물)", re.IGNORECASE)  # fmt: skip
_LOWER_CASE_KINDS = frozenset(
    {
        InstrumentType.FX,
        InstrumentType.COMMODITY,
        InstrumentType.FUTURE,
        InstrumentType.CRYPTO,
        InstrumentType.INDEX,
    }
)


class Mentions:
    """Finds the names of a window."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory

    def find(self, text: str, folded: str, offset: int) -> list[Name]:
        """Return the names in ``folded`` (a window of ``text`` at ``offset``), in code points of ``text``."""
        names: list[Name] = []
        for hit in self.directory.find_names(folded, text[offset : offset + len(folded)]):
            name = self._name(text, folded, hit, offset)
            if name is not None:
                names.append(name)
        return _indices_together(names)

    def _name(self, text: str, folded: str, hit: NameHit, offset: int) -> Name | None:
        start, end = hit.start + offset, hit.end + offset
        alias = _in_context(hit.alias, folded)
        if alias is None or not _written_as_name(text, start, end, alias):
            return None
        kind = alias.entity.type
        if kind is InstrumentType.FX and _is_other_side(folded, hit.start):
            return None
        if (kind is InstrumentType.FX or alias.entity.symbol in _MONEY_INDICES) and _counts_money(
            text, start, end
        ):
            return None
        if kind is InstrumentType.INDEX and _FUTURES.match(text, end):
            return None
        full_end, stated = self._with_symbol(text, end)
        listing = next((one for one in stated if one.issuer_id == alias.entity.issuer_id), alias.entity)
        return Name(
            start=start,
            end=full_end,
            name_end=end,
            surface=text[start:end],
            listing=listing,
            alias=alias,
            stated=stated,
            market=alias.kind is AliasKind.MARKET,
            weak=(alias.is_common or alias.is_ambiguous) and full_end == end,
            listed=not alias.is_shadow,
        )

    def _with_symbol(self, text: str, end: int) -> tuple[int, tuple[Instrument, ...]]:
        """Return the end of the name with the symbols behind it, and the listings that they state."""
        wire = _WIRE_CODE.match(text, end)
        if wire is not None:
            end = wire.end()
        stated: tuple[Instrument, ...] = ()
        while (bracket := _IN_BRACKETS.match(text, end)) is not None:
            found = resolve(self.directory, bracket.group(1))
            if not found:
                break
            end, stated = bracket.end(), (*stated, *found)
        return end, stated

    def candidates(self, name: Name) -> tuple[Candidate, ...]:
        """Return all that a name may mean, the listing that a symbol states first."""
        meant = self.directory.candidates(name.alias) if name.alias is not None else ()
        issuers = {each.instrument.issuer_id for each in meant}
        agreed = [one for one in name.stated if one.issuer_id in issuers or not meant]
        first = tuple(candidate(one, Decimal("0.98"), "the symbol stands behind the name") for one in agreed)
        chosen = {each.instrument.id for each in first}
        return (*first, *(each for each in meant if each.instrument.id not in chosen))


def _counts_money(text: str, start: int, end: int) -> bool:
    """Whether a currency's name only counts: "Rp102", "104.76 yen", "per dollar"."""
    before, after = text[max(0, start - 12) : start], text[end : end + 2]
    return _AFTER_AMOUNT.search(before) is not None or _BEFORE_AMOUNT.match(after) is not None


def _in_context(alias: Alias, folded: str) -> Alias | None:
    """Return the first meaning whose context stands in the window, else the first that needs none."""
    meanings = (alias, *alias.others)
    for each in meanings:
        if each.context and any(word in folded for word in each.context):
            return each
    return next((each for each in meanings if not each.context), None)


def _is_other_side(folded: str, start: int) -> bool:
    """Whether a word for "against" stands before a currency."""
    before = folded[max(0, start - 24) : start].rstrip().removesuffix(" the").rstrip()
    return any(before.endswith(word) and (ord(word[0]) > 0x2E80 or before[: -len(word)][-1:] in {"", " "}) for word in AGAINST)  # fmt: skip


def _written_as_name(text: str, start: int, end: int, alias: Alias) -> bool:
    """Whether the case fits: in scripts with case a company's name has a capital, a code only capitals."""
    first = text[start]
    if first.lower() == first.upper():
        return True
    if text[end : end + 1] in {"@", "_"}:
        return False
    surface = text[start:end]
    if alias.kind is AliasKind.TICKER:
        return surface == surface.upper()
    return alias.entity.type in _LOWER_CASE_KINDS or any(char != char.lower() for char in surface)


def _indices_together(names: list[Name]) -> list[Name]:
    """Return the names with the index meaning of those that stand among indices: "the S&P 500 and the Dow"."""
    if not any(each.type is InstrumentType.INDEX and not each.market for each in names):
        return names
    return [_as_index(each) for each in names]


def _as_index(name: Name) -> Name:
    if name.type is InstrumentType.INDEX or name.alias is None or name.stated:
        return name
    index = next((one for one in name.alias.others if one.entity.type is InstrumentType.INDEX), None)
    return name if index is None else replace(name, alias=index, listing=index.entity)


def outside_names(found: list[Mark], names: list[Name]) -> list[Mark]:
    """Return the marks that lie in no name, but keep those that swallow one ("dollar" in "dollar stores")."""
    if not names:
        return found
    return [
        mark
        for mark in found
        if not any(name.start <= mark.start and mark.end <= name.name_end for name in names)
    ]


def unshadowed(names: list[Name], found: list[Mark]) -> list[Name]:
    """Return the names that no longer lexicon word covers, nor one of motion or metric of the same length."""
    covering = [m for m in found if m.kinds & (marks.METRIC | marks.MOTION | marks.PERIOD)]
    return [
        name
        for name in names
        if not any(
            mark.start <= name.start
            and name.name_end <= mark.end
            and (mark.end - mark.start > name.name_end - name.start or name.weak)
            for mark in covering
        )
    ]
