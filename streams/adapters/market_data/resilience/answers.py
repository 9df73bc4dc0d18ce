"""The answers that this process has seen lately: those of a symbol together, newest first."""

from collections import OrderedDict
from collections.abc import Iterable
from datetime import date, datetime

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.freshness import Entry, is_fresh, last_split
from streams.market.bars import Window, cut
from streams.ports import DailyAnswer, NoBars

SYMBOLS = 2_000
ENTRIES = 8
"""Windows a symbol; the oldest answer goes first."""


class Answers:
    """A bounded memory; a question is answered from one response or not at all."""

    def __init__(self, *, symbols: int = SYMBOLS) -> None:
        """Begin empty."""
        self._limit = symbols
        self._entries: OrderedDict[str, tuple[Entry, ...]] = OrderedDict()

    def find(self, symbol: str, wanted: Window, now: datetime) -> DailyAnswer | None:
        """Return what was answered for these days, if it still holds."""
        entries = self._entries.get(symbol)
        if entries is None:
            return None
        self._entries.move_to_end(symbol)
        for entry in entries:
            if entry.holds(wanted) and is_fresh(entry, wanted, now):
                return cut(entry.answer, wanted)
        return None

    def add(self, entry: Entry) -> None:
        """Keep an answer in the place of those that it makes worthless."""
        self.install(entry.answer.symbol, succeed(self._entries.get(entry.answer.symbol, ()), entry))

    def install(self, symbol: str, entries: Iterable[Entry]) -> None:
        """Replace what is known of a symbol."""
        self._entries[symbol] = tuple(entries)[:ENTRIES]
        self._entries.move_to_end(symbol)
        while len(self._entries) > self._limit:
            self._entries.popitem(last=False)

    def times_not_found(self, symbol: str) -> int:
        """Return how often the symbol was not found without ever being found in between."""
        return max((each.times for each in self._entries.get(symbol, ()) if _is_unknown(each)), default=0)


def succeed(entries: Iterable[Entry], latest: Entry) -> tuple[Entry, ...]:
    """Return the entries that a later answer leaves, prices first, then newest first: it replaces what it covers.

    A symbol that exists ends the doubt; one that is not found for the first time may be a slip, and ends nothing;
    a split ends every answer that is older than it.
    """
    split = last_split(latest.answer)
    kept = [each for each in entries if not _is_replaced(each, latest, split)]
    newest = sorted([latest, *kept], key=lambda each: each.fetched_at, reverse=True)
    return tuple(sorted(newest, key=lambda each: isinstance(each.answer, NoBars)))


def _is_replaced(old: Entry, latest: Entry, split: date | None) -> bool:
    if _is_unknown(latest) and latest.times == 1:
        return False
    if latest.holds(old.window) or (_is_unknown(old) and not _is_unknown(latest)):
        return True
    return split is not None and not isinstance(old.answer, NoBars) and not old.outlives(split)


def _is_unknown(entry: Entry) -> bool:
    return isinstance(entry.answer, NoBars) and entry.answer.reason is NotChecked.NOT_FOUND
