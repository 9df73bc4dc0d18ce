"""Reads rows of the tables as values, and looks numbers up by their keys: binary search, no dictionary of objects."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import cast

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.instruments.master.columns import Column, Strings, offsets
from streams.instruments.master.compile import bag_hash
from streams.instruments.master.fields import (
    CLASS,
    COUNTRY,
    CURRENCY,
    FORM,
    ISIN,
    ISSUER,
    MIC,
    NAME,
    SYMBOL,
    TICKER,
    TYPE,
    VALID_FROM,
    VALID_TO,
    from_line,
)
from streams.instruments.names import Alias, AliasKind, Flag
from streams.instruments.normalise import bag, tokens

_DAY = re.compile(rb"\t\d{4}-\d\d-\d\d")


class Store:
    """The columns of one security master."""

    def __init__(self, columns: dict[str, Column]) -> None:
        self._columns = columns
        self.names = self._strings("name")
        self.words = self._strings("word")
        self.prefixes = self._array("name_prefix")
        self._listings = self._strings("listing")
        self._first = offsets(self._array("name_meanings"))
        self._flags = self._array("meaning_flags")
        self._langs = self._lines("langs")
        self._contexts = [tuple(line.split("|")) if line else () for line in self._lines("contexts")]
        self._sources = self._lines("sources")
        self._instruments: dict[int, Instrument] = {}

    def __len__(self) -> int:
        return len(self._listings)

    def _array(self, name: str) -> array[int]:
        return cast("array[int]", self._columns[name])

    def _strings(self, name: str) -> Strings:
        return Strings(cast(bytes, self._columns[f"{name}_text"]), offsets(self._array(f"{name}_size")))

    def _lines(self, name: str) -> list[str]:
        return cast(bytes, self._columns[name]).decode().split("\n")

    # listings

    def fields(self, number: int) -> list[str]:
        """Return the fields of a row, in the order of ``fields.py``."""
        return from_line(self._listings.text(number))

    def dated(self) -> list[int]:
        """Return the rows whose symbol has not always meant what it means."""
        found = _DAY.finditer(self._listings.block)
        return sorted({bisect_right(self._listings.at, each.start()) - 1 for each in found})

    def instrument(self, number: int) -> Instrument:
        """Return the instrument in a row; made once."""
        if (known := self._instruments.get(number)) is None:
            known = self._instruments[number] = _instrument(self.fields(number))
        return known

    def form(self, number: int) -> str:
        """Return what kind of share a row is."""
        return self.fields(number)[FORM]

    def rank(self, number: int) -> int:
        """Return the rank of a row by size; 0 is the largest."""
        return self._array("listing_rank")[number]

    def validity(self, number: int) -> tuple[str, str]:
        """Return the first and the last date on which the row's symbol means its issuer."""
        fields = self.fields(number)
        return fields[VALID_FROM], fields[VALID_TO]

    def symbol(self, symbol: str) -> int | None:
        """Return the row of a symbol: of several the one that has it today, else the first."""
        numbers = self.symbols(symbol)
        if len(numbers) > 1:
            return next((each for each in numbers if not self.validity(each)[1]), numbers[0])
        return numbers[0] if numbers else None

    def symbols(self, symbol: str) -> list[int]:
        """Return the rows of a symbol; more than one only where it was handed on."""
        if not symbol:
            return []
        wanted = symbol.encode() + b"\t"
        number = first = self._listings.find(wanted)
        while number < len(self._listings) and self._listings.raw(number).startswith(wanted):
            number += 1
        return list(range(first, number))

    def ticker(self, ticker: str) -> Iterator[int]:
        """Yield the rows with a ticker, the largest first."""
        return self._equal("by_ticker", TICKER, ticker)

    def listings(self, issuer_id: str) -> list[int]:
        """Return the rows of an issuer, the primary first."""
        return list(self._equal("by_issuer", ISSUER, issuer_id))

    def _equal(self, index: str, field: int, value: str) -> Iterator[int]:
        """Yield the rows of an index whose field is ``value``."""
        order = self._array(index)

        def key(number: int) -> str:
            return self.fields(number)[field]

        for at in range(bisect_left(order, value, key=key), len(order)):
            if key(order[at]) != value:
                return
            yield order[at]

    # names

    def name(self, folded: str) -> int | None:
        """Return the number of a name."""
        wanted = folded.encode()
        number = self.names.find(wanted)
        return number if number < len(self.names) and self.names.raw(number) == wanted else None

    def names_from(self, folded: str, limit: int) -> Iterator[int]:
        """Yield the numbers of names that begin with a text."""
        wanted = folded.encode()
        number = self.names.find(wanted)
        for each in range(number, min(number + limit, len(self.names))):
            if not self.names.raw(each).startswith(wanted):
                return
            yield each

    def bag(self, key: str) -> int | None:
        """Return the number of the name with a bag of words."""
        hashes, numbers = self._array("bag_hash"), self._array("bag_name")
        wanted = bag_hash(key)
        for at in range(bisect_left(hashes, wanted), len(hashes)):
            if hashes[at] != wanted:
                return None
            if bag(tokens(self.names.text(numbers[at]))) == key:
                return numbers[at]
        return None

    def flags_of_name(self, number: int) -> int:
        """Return the flags of a name's best meaning."""
        return self._flags[self._first[number]]

    def alias(self, number: int) -> Alias:
        """Return a name with all that it may mean."""
        best, *others = range(self._first[number], self._first[number + 1])
        text = self.names.text(number)
        return self._meaning(number, text, best, tuple(self._meaning(number, text, each) for each in others))

    def _meaning(self, number: int, text: str, row: int, others: tuple[Alias, ...] = ()) -> Alias:
        flags = self._flags[row]
        return Alias(
            id=number,
            text=text,
            kind=AliasKind(self._array("meaning_kind")[row]),
            lang=self._langs[self._array("meaning_lang")[row]],
            weight=self._array("meaning_weight")[row],
            is_ambiguous=bool(flags & Flag.AMBIGUOUS),
            is_common=bool(flags & Flag.COMMON),
            context=self._contexts[self._array("meaning_context")[row]],
            entity=self.instrument(self._array("meaning_listing")[row]),
            source=self._sources[self._array("meaning_source")[row]],
            others=others,
        )

    def counts(self) -> dict[str, int]:
        """Return the number of rows of each type, and of names."""
        types = Counter(self.fields(number)[TYPE] for number in range(len(self._listings)))
        return dict(sorted(types.items())) | {"names": len(self.names)}


def _instrument(fields: list[str]) -> Instrument:
    return Instrument(
        id=f"{fields[MIC]}:{fields[TICKER]}" if fields[MIC] and fields[SYMBOL] else fields[ISSUER],
        symbol=fields[SYMBOL],
        ticker=fields[TICKER],
        mic=fields[MIC] or None,
        name=fields[NAME],
        type=InstrumentType(fields[TYPE]),
        currency=fields[CURRENCY] or None,
        share_class=fields[CLASS] or None,
        issuer_id=fields[ISSUER],
        isin=fields[ISIN] or None,
        country=fields[COUNTRY] or None,
    )
