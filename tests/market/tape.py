"""Tapes for tests: the recorded one, and made-up ones of a few closes."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache

from schemas.vocabulary import MarketState
from streams.adapters.market_data import ProviderOptions, source
from streams.market.bars import Bar, Bars, DailyAnswer
from streams.market.judge import Needs
from streams.ports import MarketData, Quote
from tests.market.articles import at

AS_OF = at("2026-07-18 00:00")


class FixedClock:
    """A clock that stands still."""

    def __init__(self, now: datetime = AS_OF) -> None:
        self._now = now

    def now(self) -> datetime:
        """The time it stands at."""
        return self._now


@cache
def demo_prices() -> MarketData:
    """The recording that comes with the package."""
    return source("recorded", ProviderOptions(clock=FixedClock()))


def recorded(needs: Needs) -> Mapping[str, DailyAnswer]:
    """What the demo's recording answers."""
    return asyncio.run(demo_prices().daily(needs.symbols, needs.window.start, needs.window.end))


def weekdays(first: date, count: int) -> list[date]:
    """``count`` days from ``first`` on, Saturdays and Sundays left out."""
    days: list[date] = []
    day = first
    while len(days) < count:
        if day.weekday() < 5:
            days.append(day)
        day += timedelta(days=1)
    return days


def quote_of(
    symbol: str, last: str = "465.7", *, as_of: datetime = AS_OF, is_trading: bool | None = True
) -> Quote:
    """A last price of New York's session."""
    return Quote(
        symbol=symbol,
        last=Decimal(last),
        currency="USD",
        state=MarketState.REGULAR,
        as_of=as_of,
        exchange="NMS",
        timezone="America/New_York",
        is_trading=is_trading,
    )


def bars_of(
    symbol: str, closes: Sequence[str | Decimal | None], *, first: date, as_of: datetime = AS_OF
) -> Bars:
    """A New York tape of these closes on successive weekdays; None is a session without a close."""
    return Bars(
        symbol=symbol,
        bars=tuple(
            Bar(date=day, close=None if close is None else Decimal(close))
            for day, close in zip(weekdays(first, len(closes)), closes, strict=True)
        ),
        currency="USD",
        timezone="America/New_York",
        as_of=as_of,
    )
