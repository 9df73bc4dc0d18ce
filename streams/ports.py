"""What the steps and the command line need from the outside world. A port exists only where a second adapter does."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from schemas.vocabulary import MarketState
from streams.market.bars import Bar, Bars, DailyAnswer, Dividend, NoBars, Split
from streams.market.extended.prices import ExtendedAnswer, ExtendedBar, ExtendedBars

__all__ = [
    "Archive",
    "Bar",
    "Bars",
    "Clock",
    "DailyAnswer",
    "Dividend",
    "ExtendedAnswer",
    "ExtendedBar",
    "ExtendedBars",
    "LiveQuotes",
    "MarketData",
    "NoBars",
    "Quote",
    "Split",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The last price of an instrument.

    Attributes:
        last: in ``currency``, as traded.
        state: of the venue when it was traded; None if the provider does not say.
        as_of: when it was traded, aware UTC.
    """

    symbol: str
    last: Decimal
    currency: str | None
    state: MarketState | None
    as_of: datetime


class LiveQuotes(Protocol):
    """Prices as they are traded, for what the wire names. Neither call waits for anything."""

    def follow(self, symbols: Iterable[str]) -> None:
        """Follow these from now on, for a while."""
        ...

    def latest(self, symbol: str) -> Quote | None:
        """Return the last price that is known."""
        ...

    async def close(self) -> None:
        """Let go of tasks and sockets."""
        ...


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Return the current time, aware UTC."""
        ...


class MarketData(Protocol):
    """A provider of daily prices.

    The contract, held by ``tests/contracts/market_data.py``:
    every symbol asked for is answered, with bars or with a reason; bars are sorted, unique by date and inside the
    window; a window without any session is ``NO_DATA``; an unknown symbol is ``NOT_FOUND``; no exception but
    cancellation leaves ``daily``. ``extended`` keeps the same rules: its bars are sorted and unique by their start, of two
    days of the venue at most; of a day whose prices are not kept so long it answers ``BARS_EXPIRED``.
    """

    @property
    def name(self) -> str:
        """The provider's name as it stands in ``market.provider``."""
        ...

    @property
    def heals(self) -> bool:
        """Whether a later answer may say more; that of a recording never does, so nobody looks again."""
        ...

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return the daily bars of each symbol, ``start`` and ``end`` inclusive, by the venue's own dates."""
        ...

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Return the bars of some minutes, outside of regular hours too, of the last two days of trade up to ``day``."""
        ...

    async def close(self) -> None:
        """Let go of threads, files and sessions."""
        ...


class Archive(Protocol):
    """The alerts that were delivered."""

    async def bodies(self, partition: int, places: Collection[tuple[int, str]]) -> Mapping[str, bytes]:
        """Return the body of each alert by its id; ``places`` are (claim offset, alert id). What is gone is left out."""
        ...
