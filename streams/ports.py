"""What the steps and the command line need from the outside world. A port exists only where a second adapter does."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from streams.market.bars import Bar, Bars, DailyAnswer, Dividend, NoBars, Split

__all__ = ["Archive", "Bar", "Bars", "Clock", "DailyAnswer", "Dividend", "MarketData", "NoBars", "Split"]


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
    cancellation leaves ``daily``.
    """

    @property
    def name(self) -> str:
        """The provider's name as it stands in ``market.provider``."""
        ...

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return the daily bars of each symbol, ``start`` and ``end`` inclusive, by the venue's own dates."""
        ...

    async def close(self) -> None:
        """Let go of threads, files and sessions."""
        ...


class Archive(Protocol):
    """The alerts that were delivered."""

    async def bodies(self, partition: int, places: Collection[tuple[int, str]]) -> Mapping[str, bytes]:
        """Return the body of each alert by its id; ``places`` are (claim offset, alert id). What is gone is left out."""
        ...
