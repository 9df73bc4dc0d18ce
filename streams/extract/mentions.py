"""Names of instruments in a sentence: found in the directory, doubted, and joined with the symbol behind them."""

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache, partial

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
from streams.instruments.venues import US_MICS
from streams.text.fold import fold
from streams.text.numerals.markers import standard as grammar

_SYMBOL_IN_BRACKETS = re.compile(r"\((?:[A-Za-z]{2,8}\s?:\s?)?([A-Z]{1,5}(?:\.[A-Z]{1,2})?)\)")
_STATED_REACH = 4_000
CACHE = 8_192
"""So many answers of the directory are kept, each a function of its question."""

_IN_BRACKETS = re.compile(r"\s?[(（]\s?([^()（）\n]{1,24}?)\s?[)）]")
_LEGAL_FORM = re.compile(
    r"(?:,?\s(?:\(Persero\)|Tbk|Inc|Corp|Ltd|plc|PLC|AG|SE|NV|SA|ASA|Oyj|KGaA|S\.A|N\.V|Co)\b\.?)+"
)
_QUALIFIED = re.compile(
    r"[(（]\s?((?:[A-Za-z]{2,8}\s?[:：]\s?[A-Z0-9.\-]{1,8})|\d{4,6}\.[A-Z]{1,2}|[A-Z]{1,6}\.[A-Z]{1,2}|[A-Z]{3,8}\s[A-Z0-9])\s?[)）]"
)
_WIRE_CODE = re.compile(r"\s(?:\.[A-Z0-9]{2,12}|[A-Z]{1,5}c[v\d]|[A-Z]{3,4}=\w?|[A-Z]{2,5}3|[A-Z]{1,5}\.(?:O|N|L|T|K|OQ|DE|PA|HK|SS|SZ|AX|TO|MI|AS|MC|SW|ST))(?![\w.])")  # fmt: skip
_AFTER_AMOUNT = re.compile(
    r"[\d½][.,]?\s?(?P<unit>[^\W\d_]{1,10}\.?)?\s?$|(?:\bper|\bpor|\bpro|/)\s?$", re.IGNORECASE
)
_CRUDES = frozenset({"BZ=F", "CL=F"})
_CRUDE_PLACES = re.compile(
    r"\b(?:(?P<us>nymex|wti|west texas|nova york|nueva york|new york)|(?P<uk>brent|londres|london|londra|londen))\b"
)
_MONEY_INDICES = frozenset({"DX-Y.NYB"})
_PER = re.compile(r"(?:\b(?:per|por|pro|par)|/)\s?$", re.IGNORECASE)
_EACH = re.compile(r"(?:\b(?:per|je|por|par|pro|na|za)\s|/|每)$", re.IGNORECASE)
_BEFORE_AMOUNT = re.compile(r"\s?\d")
_FUTURES = re.compile(r"\s?-?(?:index |指数|指數)?(?:e-mini )?(?:futures?|futuros|berjangka|vadeli|期货|期貨|期指|先物|선물)", re.IGNORECASE)  # fmt: skip
_SHORT = 4
_CAPITALS_ONLY = 2
_LONG_PAIR = len("EURUSD=X")
_PREFERRED = re.compile(r"preferenci|\| pn\b")
_ORDINARY = re.compile(r"\bordinari|\| on\b")
_PREFERRED_ENDINGS, _ORDINARY_ENDINGS = ("4", "5", "6"), ("3",)
_SOMETHING_OF_IT = re.compile(
    r"[\s-](?:etfs?|in-?flows|out-?flows|miners?|mining|minen|trusts?|funds?|holders?|wallets?|reserves?|sector|companies|firms|exports?|imports?"
    r"|output|production|demand|deposits?|loans?|bonds?|debt|gainers?'?|losers?'?|constituents|components|members|pack|heavyweights)\b",
    re.IGNORECASE,
)
"""Behind a currency, a commodity or an index these words are what is spoken of: "Bitcoin ETF inflows"."""
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
        self.meant = lru_cache(CACHE)(directory.candidates)
        self.share_classes = lru_cache(CACHE)(directory.share_classes)
        self.resolve = lru_cache(CACHE)(partial(resolve, directory))

    def find(self, text: str, folded: str, offset: int, lang: str | None = None) -> list[Name]:
        """Return the names in ``folded`` (a window of ``text`` at ``offset``), in code points of ``text``.

        A lower-case word counts only in its own language: French "or" is gold, English "or" is none.
        """
        names: list[Name] = []
        currencies: set[str] = set()
        for hit in self.directory.find_names(folded, text[offset : offset + len(folded)]):
            if names and hit.start + offset < names[-1].end:
                continue
            name = self._name(text, folded, hit, offset, lang)
            if name is not None:
                names.append(name)
            if (currency := _currency(hit.alias.entity)) is not None:
                currencies.add(currency)
        names = self._with_bare_symbols(text, offset, offset + len(folded), names)
        names = self._of_one_country(names)
        names = _indices_together([self._paired(name, currencies) for name in names])
        market = next((each for each in names if each.market), None)
        return names if market is None else [self._listed_there(name, market) for name in names]

    def _of_one_country(self, names: list[Name]) -> list[Name]:
        """Return the names with the meaning that trades where the other stocks of the sentence do: SBI among Indian banks."""
        countries = Counter(each.listing.country for each in names if each.is_stock)
        if len(countries) < 2:
            return names
        country, count = countries.most_common(1)[0]
        if country is None or count < 2:
            return names
        return [_trading_in(name, country) for name in names]

    def _with_bare_symbols(self, text: str, start: int, end: int, names: list[Name]) -> list[Name]:
        """Return the names with those of symbols in brackets behind a name that the directory does not know."""
        found = list(names)
        for match in _QUALIFIED.finditer(text, start, end):
            if any(name.start < match.end() and match.start() < name.end for name in names):
                continue
            listings = self.resolve(match.group(1))
            if listings:
                found.append(
                    Name(
                        start=match.start(),
                        end=match.end(),
                        name_end=match.end(),
                        surface=match.group(1),
                        listing=listings[0],
                        alias=None,
                        stated=listings[:1],
                    )
                )
        return sorted(found, key=lambda name: name.start)

    def _listed_there(self, name: Name, market: Name) -> Name:
        """Return a stock as its listing on the market that the sentence speaks of, where it has one."""
        country = market.listing.country
        if not name.is_stock or name.alias is None or name.stated or _is_listed_in(name.listing, country):
            return name
        others = (each.instrument for each in self.meant(name.alias))
        there = next(
            (one for one in others if _is_listed_in(one, country) and one.issuer_id == name.issuer), None
        )
        return name if there is None else replace(name, listing=there, stated=(there,))

    def _paired(self, name: Name, currencies: set[str]) -> Name:
        """Return a currency as the pair with the one other currency of the sentence: "the dollar was buying 104 yen"."""
        base = _currency(name.listing)
        if (
            base is None
            or (name.listing.symbol in _MONEY_INDICES and not name.weak)
            or len(others := currencies - {base}) != 1
        ):
            return name
        pair = self.directory.pair(base, others.pop())
        return name if pair is None else replace(name, listing=pair, stated=(pair,))

    def _name(self, text: str, folded: str, hit: NameHit, offset: int, lang: str | None) -> Name | None:
        start, end = hit.start + offset, hit.end + offset
        meanings = _in_context(hit.alias, folded, lang) or _in_context(hit.alias, _whole(text), lang)
        alias = next((each for each in meanings if _written_as_name(text, start, end, each, lang)), None)
        if alias is None:
            return None
        alias = self._crude_of_exchange(alias, folded)
        kind = alias.entity.type
        if kind is not InstrumentType.EQUITY and _SOMETHING_OF_IT.match(text, end) is not None:
            return None
        is_money = kind is InstrumentType.FX or alias.entity.symbol in _MONEY_INDICES
        if is_money and (_is_other_side(folded, hit.start) or _counts_money(text, start, end)):
            return None
        if kind is InstrumentType.INDEX and (futures := _FUTURES.match(text, end)) is not None:
            contract = self._contract(text[start : futures.end()])
            if contract is None:
                return None
            alias, end = contract, futures.end()
        full_end, stated = self._with_symbol(text, end)
        near = folded[max(0, hit.start - 48) : hit.start] + "|" + folded[hit.end : hit.end + 4]
        if not stated and (of_class := self.share_class(near, alias)) is not None:
            stated = (of_class,)
        listing = next((one for one in stated if one.issuer_id == alias.entity.issuer_id), alias.entity)
        if stated and listing is alias.entity and _QUALIFIED.search(text, end, full_end) is not None:
            listing = stated[0]
        return Name(
            start=start,
            end=full_end,
            name_end=end,
            surface=text[start:end],
            listing=listing,
            alias=alias,
            stated=stated,
            market=alias.kind is AliasKind.MARKET and listing is alias.entity,
            weak=(alias.is_common or alias.is_ambiguous or bool(alias.context)) and full_end == end,
            listed=not alias.is_shadow,
        )

    def _crude_of_exchange(self, alias: Alias, folded: str) -> Alias:
        """Return the crude that an exchange or a place beside a general word for oil means: "petróleo ... (Nymex)"."""
        if not alias.is_ambiguous or alias.entity.symbol not in _CRUDES:
            return alias
        sorts = {found.lastgroup for found in _CRUDE_PLACES.finditer(folded)}
        wanted = "wti" if sorts == {"us"} else "brent" if sorts == {"uk"} else None
        return alias if wanted is None else self.directory.named(wanted) or alias

    def share_class(self, near: str, alias: Alias) -> Instrument | None:
        """Return the class that words beside a name state: "ações ordinárias da Petrobras", "Petrobras PN".

        ``near`` is folded; ``|`` stands where the name does.
        """
        preferred, ordinary = _PREFERRED.search(near), _ORDINARY.search(near)
        if (preferred is None) == (ordinary is None) or alias.entity.type is not InstrumentType.EQUITY:
            return None
        wanted = _PREFERRED_ENDINGS if preferred is not None else _ORDINARY_ENDINGS
        offered = (each.instrument for each in self.meant(alias))
        return next((one for one in offered if one.country == "BR" and one.ticker.endswith(wanted)), None)

    def _contract(self, surface: str) -> Alias | None:
        """Return the future on an index that is named with words before it: "Japan's Nikkei futures"."""
        words = fold(surface).split()
        tails = (" ".join(words[place:]) for place in range(len(words) - 1))
        return next((found for tail in tails if (found := self.directory.named(tail)) is not None), None)

    def _with_symbol(self, text: str, end: int) -> tuple[int, tuple[Instrument, ...]]:
        """Return the end of the name with the symbols behind it, and the listings that they state."""
        form = _LEGAL_FORM.match(text, end)
        if form is not None:
            end = form.end()
        wire = _WIRE_CODE.match(text, end)
        if wire is not None:
            end = wire.end()
        stated: tuple[Instrument, ...] = ()
        while (bracket := _IN_BRACKETS.match(text, end)) is not None:
            found = self.resolve(bracket.group(1))
            if not found:
                break
            end, stated = bracket.end(), (*stated, *found)
        return end, stated

    def as_stated(self, name: Name, text: str) -> Name:
        """Return a stock as the listing whose symbol the text gives anywhere in brackets: "Taiwan Semiconductor ... (TSM)"."""
        if name.stated or not name.is_stock or "(" not in text:
            return name
        for match in _SYMBOL_IN_BRACKETS.finditer(
            text, max(0, name.start - _STATED_REACH), name.start + _STATED_REACH
        ):
            for one in self.resolve(match.group(1))[:1]:
                if one.issuer_id == name.issuer and one.id != name.listing.id:
                    return replace(name, listing=one, stated=(one,))
        return name

    def candidates(self, name: Name) -> tuple[Candidate, ...]:
        """Return all that a name may mean, the listing that a symbol states first."""
        meant = self.meant(name.alias) if name.alias is not None else ()
        issuers = {each.instrument.issuer_id for each in meant} | {name.issuer}
        agreed = [one for one in name.stated if one.issuer_id in issuers or not meant]
        first = tuple(candidate(one, Decimal("0.98"), "the symbol stands behind the name") for one in agreed)
        chosen = {each.instrument.id for each in first}
        return (*first, *(each for each in meant if each.instrument.id not in chosen))


_CAPITAL_BEHIND = re.compile(r"\s([A-Z][a-z][\w&]+\.?)")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{4,}")
_LINE = 400
_NAME_TAILS = frozenset(
    [
        "inc",
        "corp",
        "corporation",
        "co",
        "company",
        "ltd",
        "limited",
        "plc",
        "llc",
        "group",
        "holding",
        "holdings",
        "ag",
        "se",
        "sa",
        "nv",
        "spa",
        "asa",
        "ab",
        "oyj",
        "tbk",
        "bhd",
        "class",
        "the",
        "international",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "senin",
        "selasa",
        "rabu",
        "kamis",
        "jumat",
        "chief",
        "ceo",
    ]
)
_COVERING = (
    marks.METRIC | marks.MOTION | marks.PERIOD | marks.TARGET | marks.FORECAST | marks.QUALIFIER | marks.COMPARISON | marks.CLAUSE_BREAK
)  # fmt: skip
"""A longer word of these kinds means itself and not the name inside it; so does one of the same length as a doubtful name."""


def _trading_in(name: Name, country: str) -> Name:
    if not name.is_stock or name.alias is None or name.stated or name.listing.country == country:
        return name
    there = next((one for one in name.alias.others if one.entity.country == country), None)
    return name if there is None else replace(name, alias=there, listing=there.entity)


def _is_listed_in(instrument: Instrument, country: str | None) -> bool:
    return instrument.country == country or (country == "US" and instrument.mic in US_MICS)


def _currency(instrument: Instrument) -> str | None:
    """Return the currency whose rise is the rise of the pair, as ISO 4217; USD for the dollar index."""
    symbol = instrument.symbol
    if symbol in _MONEY_INDICES:
        return "USD"
    if instrument.type is not InstrumentType.FX or not symbol.endswith("=X"):
        return None
    return symbol[:3] if len(symbol) == _LONG_PAIR else "USD"


def _counts_money(text: str, start: int, end: int) -> bool:
    """Whether a currency's name only counts: "Rp102", "104.76 yen", "2 billion dollars", "per dollar"."""
    if _BEFORE_AMOUNT.match(text, end) is not None or _PER.search(text, max(0, start - 8), start) is not None:
        return True
    amount = _AFTER_AMOUNT.search(text, max(0, start - 20), start)
    if amount is None:
        return False
    unit = amount.group("unit")
    return unit is None or grammar().magnitude.fullmatch(fold(unit)) is not None


_whole = lru_cache(maxsize=2)(fold)
"""A text folded whole, for names whose context may stand anywhere in it (rare)."""


def _in_context(alias: Alias, folded: str, lang: str | None) -> list[Alias]:
    """Return the meanings that may count, best first: in their context, then in the text's language, then the others.

    What needs a context that is not there counts only for companies, as a doubtful name.
    """
    if not alias.context and not alias.others:
        return [alias]
    meanings = (alias, *alias.others)
    near = [each for each in meanings if each.context and any(word in folded for word in each.context)]
    free = [each for each in meanings if not each.context or each.entity.type is InstrumentType.EQUITY]
    own = [each for each in free if lang is not None and each.lang.partition("-")[0] == lang]
    return near + own + free


def _is_other_side(folded: str, start: int) -> bool:
    """Whether a word for "against" stands before a currency."""
    before = folded[max(0, start - 24) : start].rstrip().removesuffix(" the").rstrip()
    return any(before.endswith(word) and (ord(word[0]) > 0x2E80 or before[: -len(word)][-1:] in {"", " "}) for word in AGAINST)  # fmt: skip


def _written_as_name(text: str, start: int, end: int, alias: Alias, lang: str | None) -> bool:
    """Whether the case fits: in scripts with case a company's name has a capital, a code only capitals."""
    first = text[start]
    if first.lower() == first.upper():
        own = alias.lang.partition("-")[0]
        return own in {"*", lang} or lang is None or not "\u0600" <= first <= "\u06ff"
    if text[end : end + 1] in {"@", "_"}:
        return False
    surface = text[start:end]
    if alias.kind is AliasKind.TICKER or len(surface) <= _CAPITALS_ONLY:
        return surface == surface.upper()
    if any(char != char.lower() for char in surface):
        return True
    if alias.entity.type not in _LOWER_CASE_KINDS:
        return False
    own = alias.lang.partition("-")[0]
    if own != "*":
        return (lang is None and len(surface) > _SHORT) or own == lang
    return alias.entity.type is not InstrumentType.CRYPTO or (
        len(surface) > _SHORT and not alias.is_ambiguous
    )


def _indices_together(names: list[Name]) -> list[Name]:
    """Return the names with the index meaning of those that stand among indices: "the S&P 500 and the Dow"."""
    if not any(each.type is InstrumentType.INDEX and not each.market for each in names):
        return names
    return [_as_index(each) for each in names]


def _as_index(name: Name) -> Name:
    if name.type is InstrumentType.INDEX or name.alias is None or name.stated or " " in name.surface:
        return name
    index = next((one for one in name.alias.others if one.entity.type is InstrumentType.INDEX), None)
    return name if index is None else replace(name, alias=index, listing=index.entity)


def outside_names(text: str, found: list[Mark], names: list[Name]) -> list[Mark]:
    """Return the marks that touch no name, without the price nouns that only count ("per share")."""
    found = [
        mark
        for mark in found
        if not (mark.kinds & marks.PRICE and _EACH.search(text, max(0, mark.start - 6), mark.start))
    ]
    if not names:
        return found
    spans = [(name.start, name.name_end) for name in names]
    return [mark for mark in found if not any(start < mark.end and mark.start < end for start, end in spans)]


def unshadowed(text: str, names: list[Name], found: list[Mark]) -> list[Name]:
    """Return the names that stand for themselves.

    None that a longer word of the lexicon covers, nor one of motion of the same length ("Cae"); none that is the first
    part of a longer name which the directory does not know ("Allied Domecq"); the first of two in a row ("Biogen Idec").
    """
    covering = [m for m in found if m.kinds & (_COVERING | marks.PRICE | marks.ANAPHORA)]
    kept = [name for name in names if not _is_covered(name, covering)]
    if not kept or _is_title_case(text, kept[0].start):
        return kept
    taken = {mark.start for mark in found} | {name.start for name in kept}
    whole = [name for name in kept if not _goes_on(text, name, taken)]
    return [
        name for place, name in enumerate(whole) if not (place and _in_a_row(text, whole[place - 1], name))
    ]


def _is_covered(name: Name, covering: list[Mark]) -> bool:
    for mark in covering:
        if mark.start > name.start:
            return False
        if mark.end >= name.name_end and _covers(mark, name):
            return not (mark.kinds & marks.MOTION and any(_owns(name, each) for each in covering))
    return False


def _owns(name: Name, noun: Mark) -> bool:
    """Whether a price noun follows the name: "Zoom shares" names a company, whatever "zoom" means."""
    return bool(noun.kinds & marks.PRICE) and 0 < noun.start - name.end <= 2


def _covers(mark: Mark, name: Name) -> bool:
    if mark.kinds & (marks.PRICE | marks.ANAPHORA) and not mark.kinds & _COVERING:
        return name.type is InstrumentType.INDEX and (name.market or name.weak)
    longer = mark.end - mark.start > name.name_end - name.start
    return longer or name.weak or bool(mark.kinds & marks.MOTION)


def _goes_on(text: str, name: Name, taken: set[int]) -> bool:
    """Whether an unknown capitalised word follows a company's name as a part of it."""
    if not name.is_stock or name.stated or name.end != name.name_end:
        return False
    following = _CAPITAL_BEHIND.match(text, name.end)
    if following is None or following.start(1) in taken:
        return False
    return str(following.group(1)).lower().strip(".") not in _NAME_TAILS


def _in_a_row(text: str, one: Name, other: Name) -> bool:
    return (
        one.is_stock and other.is_stock and text[one.end : other.start] == " " and text[other.start].isascii()
    )


def _is_title_case(text: str, place: int) -> bool:
    """Whether the line around a place capitalises most of its words, as headlines do."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    words = _LATIN_WORD.findall(text[start : end if end >= 0 else len(text)][:_LINE])
    return sum(1 for word in words if word[0].isupper()) * 2 > len(words)
