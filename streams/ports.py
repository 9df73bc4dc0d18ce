"""What the steps and the command line need from the outside world. A port exists only where a second adapter does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from schemas.vocabulary import NotChecked


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Return the current time, aware UTC."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One session's prices as printed that day: split-adjusted at most, never for dividends."""

    date: date
    close: Decimal
    open: Decimal | None = None
    high: Decimal | None = None
    low: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """The daily bars of one symbol, oldest first, one a session.

    Attributes:
        currency: as the provider says, ``GBp`` stays ``GBp``; None if it does not say.
        timezone: IANA name of the venue's zone; None if it does not say.
        as_of: when the provider said it, aware UTC.
    """

    symbol: str
    bars: tuple[Bar, ...]
    currency: str | None
    timezone: str | None
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoBars:
    """Why there are no bars: an answer, not an exception; it never means that a claim is false."""

    symbol: str
    reason: NotChecked
    detail: str = ""


DailyAnswer = Bars | NoBars


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
