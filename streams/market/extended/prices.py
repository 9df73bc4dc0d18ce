"""Prices within a day as a provider answers them: bars of some minutes, regular hours and those around them."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from schemas.vocabulary import NotChecked
from streams.market.bars import NoBars


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendedBar:
    """The trades of some minutes from ``start`` (aware UTC) on; every price is one that was traded."""

    start: datetime
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal

    @property
    def prices(self) -> tuple[Decimal, Decimal, Decimal, Decimal]:
        """All that is known of it."""
        return (self.open, self.high, self.low, self.close)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendedBars:
    """The bars of one symbol on two days, oldest first; all of one response, so they share one base.

    Attributes:
        day: the last day that was asked for; the bars are those of the last two days up to it that have any.
        minutes: how long a bar is.
        timezone: IANA name of the venue's zone; None if the provider does not say.
        as_of: when the provider said it, aware UTC.
    """

    symbol: str
    day: date
    bars: tuple[ExtendedBar, ...]
    minutes: int
    timezone: str | None
    as_of: datetime

    @property
    def length(self) -> timedelta:
        """How long a bar is."""
        return timedelta(minutes=self.minutes)


def last_two_days(whole: ExtendedBars, day: date) -> "ExtendedAnswer":
    """Return the bars of the last two days up to ``day`` that have any, by the venue's clock."""
    zone = ZoneInfo(whole.timezone or "UTC")
    by_day: dict[date, list[ExtendedBar]] = {}
    for bar in whole.bars:
        by_day.setdefault(bar.start.astimezone(zone).date(), []).append(bar)
    days = sorted(each for each in by_day if each <= day)[-2:]
    if not days:
        return NoBars(symbol=whole.symbol, reason=NotChecked.NO_DATA, detail=f"no trade up to {day}")
    return replace(whole, day=day, bars=tuple(bar for each in days for bar in by_day[each]))


ExtendedAnswer = ExtendedBars | NoBars
SymbolDay = tuple[str, date]
"""What is asked for: a symbol, and the day up to which two days of trade are needed."""
