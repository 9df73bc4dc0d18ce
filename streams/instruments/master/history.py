"""What a symbol or a name meant on a day: symbols are renamed, given up, and handed to somebody else."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import NamedTuple

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.instruments.master.fields import CLASS, FORM, SYMBOL, VALID_FROM, VALID_TO
from streams.instruments.master.rows import FORMER
from streams.instruments.master.store import Store
from streams.instruments.names import Alias

BEFORE_ALL = "0001-01-01"
ERAS = 4
"""So many views of one directory are kept at a time: articles mostly come in the order of their days."""


class Spell(NamedTuple):
    """A row of a symbol that was handed on, and the days on which it holds: from ``start``, not from ``end`` on; empty for always."""

    number: int
    start: str
    end: str
    goes_on: bool

    def holds(self, day: str) -> bool:
        """Whether the symbol means the row on an ISO day."""
        return self.start <= day and (not self.end or day < self.end)


class History:
    """The rows of all symbols that have not always meant what they mean."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._spells: dict[str, list[Spell]] = {}
        for symbol in {store.fields(number)[SYMBOL] for number in store.dated()}:
            spells = [_spell(number, store.fields(number)) for number in store.symbols(symbol)]
            self._spells[symbol] = sorted(spells, key=lambda each: (each.end or "9", each.start))
        every = [each for rows in self._spells.values() for each in rows]
        self._symbol_of = {each.number: symbol for symbol, rows in self._spells.items() for each in rows}
        self._turns = sorted({day for each in every for day in (each.start, each.end) if day})

    def era(self, day: str) -> str:
        """Return the first day of the time around ``day`` in which no symbol changed its meaning."""
        place = bisect_right(self._turns, day)
        return self._turns[place - 1] if place else BEFORE_ALL

    def row(self, symbol: str, day: str | None) -> int | None:
        """Return the row that a symbol means on a day, or without one today; of a renamed one that nobody took since, its issuer's.

        None: nobody has it then.
        """
        spells = self._spells.get(symbol)
        if spells is None:
            return self._store.symbol(symbol)
        spell = _last(spells) if day is None else _on(spells, day)
        return None if spell is None else self._successor(spell)

    def of_code(self, number: int, day: str | None) -> int | None:
        """Return a row that has a code, or the one that its issuer goes on under; None if it means nothing on that day."""
        symbol = self._symbol_of.get(number)
        if symbol is None:
            return number
        spells = self._spells[symbol]
        spell = _last(spells) if day is None else _on(spells, day)
        return self._successor(spell) if spell is not None and spell.number == number else None

    def alias(self, alias: Alias, day: str) -> Alias:
        """Return a name without the companies that were gone by a day; one that is left with nobody means what no venue lists."""
        meanings = (alias, *alias.others)
        kept = [each for each in meanings if not self._is_gone(each.entity, day)]
        if len(kept) == len(meanings):
            return alias
        if not kept:
            return replace(alias, entity=_unlisted(alias.entity), others=())
        first, *others = kept
        return replace(first, others=tuple(replace(each, others=()) for each in others))

    def _is_gone(self, entity: Instrument, day: str) -> bool:
        spells = self._spells.get(entity.symbol)
        if spells is None:
            return False
        return any(
            each.end and each.end <= day and not each.goes_on
            for each in spells
            if self._store.instrument(each.number) == entity
        )

    def _successor(self, spell: Spell) -> int:
        """Return the row under which a renamed listing goes on, of the same class if it has one; any other row itself."""
        if not spell.goes_on:
            return spell.number
        own = self._store.fields(spell.number)
        issuer = self._store.instrument(spell.number).issuer_id
        rows = [(number, self._store.fields(number)) for number in self._store.listings(issuer)]
        living = [(number, row) for number, row in rows if not row[VALID_TO]]
        of_class = [number for number, row in living if row[CLASS] == own[CLASS]]
        return next(iter([*of_class, *(number for number, _ in living)]), spell.number)


def _last(spells: list[Spell]) -> Spell:
    """Return who has a symbol today, or else who had it last."""
    return next((each for each in spells if not each.end), spells[-1])


def _on(spells: list[Spell], day: str) -> Spell | None:
    found = next((each for each in spells if each.holds(day)), None)
    return found or next((each for each in reversed(spells) if each.goes_on and each.end <= day), None)


def _spell(number: int, fields: list[str]) -> Spell:
    return Spell(number, fields[VALID_FROM], fields[VALID_TO], fields[FORM] == FORMER)


def _unlisted(entity: Instrument) -> Instrument:
    return replace(entity, id=entity.issuer_id, symbol="", mic=None, type=InstrumentType.PRIVATE)
