"""A person asks for a name: every way to an answer, each with its reason."""

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from schemas.instrument import Candidate
from schemas.vocabulary import InstrumentType
from streams.instruments.data import units
from streams.instruments.names import Alias, AliasKind
from streams.instruments.normalise import company_core, tokens
from streams.instruments.ranking import candidate, merge, reasons
from streams.text.fold import fold
from streams.text.patterns import Pattern

if TYPE_CHECKING:
    from streams.instruments.directory import Directory

_CLASS = Pattern(r"\bclass\s+([a-z])\b(?:\s+(?:shares?|stock))?(?:\s+of)?\b")
_OWN_NAMES = frozenset({AliasKind.LEGAL, AliasKind.SHORT, AliasKind.NICK})
BEGINNINGS = 20


def find(directory: "Directory", text: str) -> tuple[Candidate, ...]:
    """Return what ``text`` may mean: moneys, symbols, codes, names, classes, bags of words, beginnings of names.

    A money's own name is the money before it is anybody's code, unless it is written in capitals: "leu" and ``LEU``.
    """
    folded = " ".join(fold(text).split())
    found = [] if text.isupper() else [*_moneys(directory, folded)]
    found += [*_codes(directory, text.strip().upper()), *_names(directory, folded)]
    if match := _CLASS.search(folded):
        rest = " ".join((folded[: match.start()] + " " + folded[match.end() :]).split())
        found += _classes(directory, rest, match[1].upper())
    if not found:
        found = [*_inside(directory, folded), *_beginnings(directory, folded)]
    return merge(found)


def _moneys(directory: "Directory", folded: str) -> Iterator[Candidate]:
    """Yield the money whose unit or name the question is, then the others with the same one."""
    for place, code in enumerate(units.CODES.get(folded, ())):
        money = directory.by_symbol("DX-Y.NYB") if code == "USD" else directory.pair(code, "USD")
        if money is not None:
            worth = Decimal("0.02") * place
            yield candidate(
                money, 1 - worth, f"what the money {code} is called" + (", among others" if place else "")
            )
    alias = directory.named(folded)
    if alias is not None and alias.entity.type is InstrumentType.FX and alias.kind in _OWN_NAMES:
        yield candidate(alias.entity, Decimal("0.99"), "a money's own name", *reasons(alias))


def _codes(directory: "Directory", code: str) -> Iterator[Candidate]:
    exact = directory.by_symbol(code) or directory.by_code(code)
    if exact is not None:
        yield candidate(exact, Decimal(1), f"the code {code}")
    for place, each in enumerate(directory.by_ticker(code)):
        worth = Decimal("0.95") - Decimal("0.02") * place
        yield candidate(
            each,
            worth,
            f"code {code} on {each.mic or each.type.value}" + ("" if place else ", first by market and size"),
        )


def _names(directory: "Directory", folded: str) -> Iterator[Candidate]:
    core = company_core(folded)
    alias = directory.named(folded) or directory.named(core) or directory.by_bag(tokens(core))
    if alias is not None:
        yield from directory.candidates(alias)


def _classes(directory: "Directory", rest: str, letter: str) -> Iterator[Candidate]:
    """Yield the share class of the company that the rest of the question names."""
    alias = directory.named(rest) or directory.named(company_core(rest))
    if alias is None:
        return
    for each in directory.share_classes(alias.entity.issuer_id):
        if each.share_class == letter:
            yield candidate(each, Decimal("0.99"), f"share class {letter} of {each.name}")


def _inside(directory: "Directory", folded: str) -> Iterator[Candidate]:
    for hit in directory.find_names(folded, folded.upper()):
        yield from (
            _nearly(each, f"the question holds {hit.alias.text!r}")
            for each in directory.candidates(hit.alias)
        )


def _beginnings(directory: "Directory", folded: str) -> Iterator[Candidate]:
    aliases: list[Alias] = directory.names_from(folded, BEGINNINGS)
    for alias in aliases:
        yield from (_nearly(each, "the name begins so") for each in directory.candidates(alias)[:1])


def _nearly(one: Candidate, reason: str) -> Candidate:
    return candidate(one.instrument, one.score * Decimal("0.6"), reason, *one.reasons)
