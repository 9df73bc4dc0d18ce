"""The directory: every way from a text to an instrument, over flat tables, with no object made before it is asked for.

A ``Directory`` is a value: pure functions of its tables. One per process is enough, and it may be shared by threads.
"""

from collections.abc import Iterator, Sequence
from copy import copy
from datetime import date
from functools import cached_property, lru_cache

from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import InstrumentType
from streams.instruments import codes, query, ranking, venues
from streams.instruments.declined import with_declined
from streams.instruments.find import NameFinder
from streams.instruments.master.columns import Column
from streams.instruments.master.history import ERAS, History
from streams.instruments.master.rows import COMMON_SHARE
from streams.instruments.master.store import Store
from streams.instruments.names import LOWER_CASE_BRANDS, Alias, Flag, Issuer, NameHit
from streams.instruments.normalise import bag

_UPPER, _CASE = int(Flag.UPPER), int(Flag.UPPER | Flag.CAPITAL)
_DOLLAR_PAIR = "USDIDR=X"
UNRANKED = 99_999
CACHE = 20_000
"""At most this many names are kept as objects; the next one empties the shelf."""


class Directory:
    """The security master as the extractor sees it: issuer -> share class -> listing, and all their names."""

    def __init__(self, columns: dict[str, Column], version: str, automaton: bytes) -> None:
        self.version = version
        """A hash of the data: the same bytes, the same answers."""
        self._store = Store(columns)
        self._finder = NameFinder(self._store.names, self._store.prefixes, automaton)
        self._aliases: dict[int, Alias] = {}
        self._day: str | None = None
        self._views = lru_cache(ERAS)(self._view)

    def on(self, day: date) -> "Directory":
        """Return the directory as it was on a day: a symbol means who had it then, a company that was gone by then nobody.

        The directory itself has no day: there a symbol means who has it today, or who had it last.
        """
        return self._views(self._history.era(day.isoformat()))

    def _view(self, day: str) -> "Directory":
        view = copy(self)
        view._day, view._aliases = day, {}
        return view

    @cached_property
    def _history(self) -> History:
        return History(self._store)

    # names

    def find_names(self, folded: str, original: str, lang: str | None = None) -> list[NameHit]:
        """Return the dictionary names in a folded window, in order of their start, none overlapping another.

        The longest name wins; ends are checked by the rules of each script (``script.py``). A local code counts only
        where ``original``, which has the same length, prints it in capitals, a short name only with a capital.
        In a language that declines names they are found in their cases, too.
        """
        hits = []
        for start, end, number in self._finder.find(folded):
            case = self._store.flags_of_name(number) & _CASE
            if case and not _printed(original[start:end], case):
                continue
            hits.append(NameHit(start, end, self.alias(number)))
        return hits if lang is None else with_declined(hits, folded, original, lang, self.named)

    def named(self, folded: str) -> Alias | None:
        """Return what exactly this folded name means, or None."""
        number = self._store.name(folded)
        return None if number is None else self.alias(number)

    def by_bag(self, words: Sequence[str]) -> Alias | None:
        """Return the name that has these folded words in any order, plural or not, legal forms aside.

        At least two words; ``["platform", "meta"]`` is Meta Platforms.
        """
        number = self._store.bag(bag(words)) if len(words) > 1 else None
        return None if number is None else self.alias(number)

    def alias(self, number: int) -> Alias:
        """Return a name by its number."""
        if (known := self._aliases.get(number)) is not None:
            return known
        if len(self._aliases) >= CACHE:
            self._aliases.clear()
        made = self._store.alias(number)
        if self._day is not None:
            made = self._history.alias(made, self._day)
        self._aliases[number] = made
        return made

    def candidates(self, alias: Alias) -> tuple[Candidate, ...]:
        """Return what a name may mean, best first, with reasons; share classes and other listings come along."""
        found: list[Candidate] = []
        for each in (alias, *alias.others):
            siblings = self._siblings(each.entity)
            home = _market(each.entity)
            classes = tuple(one for one in siblings if _market(one) == home)
            elsewhere = tuple(one for one in siblings if _market(one) != home)
            ranked = ranking.of_alias(each, classes, elsewhere)
            found += ranked if each is alias else [_lower(one) for one in ranked[:1]]
        return ranking.merge(found)

    # codes

    def by_symbol(self, symbol: str) -> Instrument | None:
        """Return the instrument with this Yahoo symbol; ``USDIDR=X`` is Yahoo's ``IDR=X``."""
        if len(symbol) == len(_DOLLAR_PAIR) and symbol.startswith("USD") and symbol.endswith("=X"):
            symbol = symbol[3:]
        number = self._history.row(symbol, self._day)
        return None if number is None else self._store.instrument(number)

    def is_code_of_another_day(self, alias: Alias, surface: str) -> bool:
        """Whether capitals are a listing's code that somebody else, or nobody, has on the directory's day: "META" in 2021."""
        if self._day is None or surface != alias.entity.ticker:
            return False
        return self.by_symbol(alias.entity.symbol) != alias.entity

    def holds(self, symbol: str) -> bool:
        """Whether a symbol means somebody on some day."""
        return self._store.symbol(symbol) is not None

    def by_ticker(self, ticker: str) -> tuple[Instrument, ...]:
        """Return the instruments with this bare code, upper case: US venues first, then by size."""
        found = [self._store.instrument(number) for number in self._rows_of(codes.ticker(ticker))]
        return tuple(sorted(found, key=lambda each: each.mic not in venues.US_MICS))

    def _rows_of(self, ticker: str) -> Iterator[int]:
        """Yield the rows that a code means on the directory's day; where that is none of those in the US, no other either."""
        rows = {each: self._history.of_code(each, self._day) for each in self._store.ticker(ticker)}
        kept = dict.fromkeys(number for number in rows.values() if number is not None)
        others_day = any(number is None and self._is_in_the_us(each) for each, number in rows.items())
        for number in kept:
            if self._day is None or not others_day or self._is_in_the_us(number):
                yield number

    def _is_in_the_us(self, number: int) -> bool:
        return self._store.instrument(number).mic in venues.US_MICS

    def by_venue(self, venue: str, ticker: str) -> Instrument | None:
        """Return the instrument that a qualified code names: ``("NASDAQ", "AAPL")``, ``("BEI", "BBCA")``, ``("HKEX", "700")``."""
        return self._first(codes.symbols_of_venue(venue, ticker))

    def by_code(self, code: str) -> Instrument | None:
        """Return the instrument of a Reuters, Bloomberg or Yahoo code: ``AAPL.O``, ``BARC LN Equity``, ``AAPL:US``, ``0700.HK``."""
        return self._first(codes.symbols_of_code(code))

    def pair(self, base: str, quote: str) -> Instrument | None:
        """Return the currency pair whose rise is the rise of ``base``; ISO 4217 codes."""
        return self.by_symbol(f"{quote}=X") if base == "USD" else self.by_symbol(f"{base}{quote}=X")

    def coin(self, code: str) -> Instrument | None:
        """Return the coin with this code: ``SOL`` is ``SOL-USD``, ``SUI`` is ``SUI20947-USD`` (a number tells it from a namesake)."""
        alias = self.named(code.lower())
        meant = (each.entity for each in (alias, *alias.others)) if alias is not None else ()
        return next((each for each in meant if _is_coin(each, code)), None)

    def rank(self, symbol: str) -> int:
        """Return the rank by size of the instrument with this symbol among those of its source; a very large one if there is none."""
        number = self._store.symbol(symbol)
        return UNRANKED if number is None else self._store.rank(number)

    def _first(self, symbols: Sequence[str]) -> Instrument | None:
        return next(filter(None, map(self.by_symbol, symbols)), None)

    # issuers

    def issuer(self, issuer_id: str) -> Issuer | None:
        """Return an issuer with its listings, primary first, or None."""
        numbers = self._store.listings(issuer_id)
        if not numbers:
            return None
        first = self._store.instrument(numbers[0])
        symbols = tuple(self._store.instrument(number).symbol for number in numbers)
        return Issuer(id=issuer_id, name=first.name, country=first.country, type=first.type, symbols=symbols)

    def share_classes(self, issuer_id: str) -> tuple[Instrument, ...]:
        """Return the ordinary shares of an issuer on its primary market, in symbol order: GOOG, GOOGL.

        Preferred shares, warrants, units, depositary receipts and listings elsewhere are none of them.
        """
        numbers = [n for n in self._store.listings(issuer_id) if self._store.form(n) in ("", COMMON_SHARE)]
        found = [self._store.instrument(number) for number in numbers]
        if not found:
            return ()
        home = [each for each in found if _market(each) == _market(found[0])]
        return tuple(sorted(home, key=lambda each: each.symbol))

    def _siblings(self, entity: Instrument) -> tuple[Instrument, ...]:
        """Return the other ordinary listings of an instrument's issuer, primary first."""
        numbers = self._store.listings(entity.issuer_id)
        found = (
            self._store.instrument(n) for n in numbers if self._store.form(n) in ("", COMMON_SHARE, "adr")
        )
        return tuple(each for each in found if each.symbol != entity.symbol)

    def validity(self, symbol: str) -> tuple[str, str]:
        """Return the ISO dates from and to which a symbol means its issuer; an empty string where there is no limit."""
        number = self._store.symbol(symbol)
        return ("", "") if number is None else self._store.validity(number)

    # for a person

    def find(self, text: str, limit: int = 10) -> tuple[Candidate, ...]:
        """Return what a person may mean by ``text``, best first, each with the reason of its rank."""
        return query.find(self, text)[:limit]

    def names_from(self, folded: str, limit: int) -> list[Alias]:
        """Return names that begin with a folded text, in order of the alphabet."""
        return [self.alias(number) for number in self._store.names_from(folded, limit)]

    def names(self) -> Iterator[Alias]:
        """Yield every name, in order of its text."""
        return (self._store.alias(number) for number in range(len(self._store.names)))

    def instruments(self) -> Iterator[Instrument]:
        """Yield every instrument, in order of its symbol."""
        return (self._store.instrument(number) for number in range(len(self._store)))

    def counts(self) -> dict[str, int]:
        """Return how many instruments of each type and how many names there are."""
        return self._store.counts()


def _is_coin(instrument: Instrument, code: str) -> bool:
    own, dollar, _ = instrument.symbol.rpartition("-USD")
    return instrument.type is InstrumentType.CRYPTO and bool(dollar) and own.rstrip("0123456789") == code


def _printed(surface: str, case: int) -> bool:
    """Whether a name is printed in the letters that it needs; a capital inside, as in "eBay", is one, too."""
    if surface in LOWER_CASE_BRANDS:
        return True
    if case & _UPPER:
        return surface == surface.upper()
    return surface[0] == surface[0].upper() or surface != surface.lower()


def _lower(one: Candidate) -> Candidate:
    return ranking.candidate(
        one.instrument, one.score * ranking.OTHER_MEANING, "another meaning of the name", *one.reasons
    )


def _market(instrument: Instrument) -> str | None:
    """Return what decides whether two listings are classes side by side: US venues are one market."""
    return "US" if instrument.mic in venues.US_MICS else instrument.mic
