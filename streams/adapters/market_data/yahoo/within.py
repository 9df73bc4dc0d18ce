"""Yahoo's prices within a day, those outside of regular hours among them.

Yahoo keeps bars of five minutes for sixty days and bars of an hour for two years; older ones are gone. Its rows outside of
regular hours have no volume, and some days of the hourly ones have fewer hours than others.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.failures import Incomplete
from streams.adapters.market_data.yahoo.prices import facts_of, ticker_of
from streams.adapters.market_data.yahoo.printed import to_decimal
from streams.market.extended.prices import ExtendedBar, ExtendedBars

LOOK_BACK = timedelta(days=7)
"""Two days of trade lie in it, whatever rests."""
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grain:
    """Bars of one length, and for how long Yahoo has them (a day less than it says)."""

    interval: str
    minutes: int
    kept: timedelta


GRAINS = (
    Grain(interval="5m", minutes=5, kept=timedelta(days=59)),
    Grain(interval="1h", minutes=60, kept=timedelta(days=729)),
)


def grain_of(day: date, now: datetime) -> Grain | None:
    """Return the finest bars that Yahoo has of a day and those before it; None if it has none any more."""
    age = now.date() - (day - LOOK_BACK)
    return next((grain for grain in GRAINS if age <= grain.kept), None)


def fetch_within(
    library: Any, session: Any, symbol: str, day: date, *, timeout_s: float, now: datetime
) -> ExtendedBars:
    """Return the bars of the last two days of trade up to ``day`` by one request.

    Raises:
        Failure: what the session or the library made of the answer; ``bars_expired`` costs no request.
    """
    grain = grain_of(day, now)
    ticker = ticker_of(library, session, symbol)
    if grain is None:
        raise Incomplete(NotChecked.BARS_EXPIRED, f"prices within {day} are gone")
    frame = ticker.history(
        start=day - LOOK_BACK,
        end=day + 2 * ONE_DAY,
        interval=grain.interval,
        prepost=True,
        auto_adjust=False,
        actions=False,
        keepna=True,
        timeout=timeout_s,
    )
    days = sorted({when.date() for when in frame.index if when.date() <= day})[-2:]
    bars = tuple(sorted(_bars(frame, set(days)), key=lambda bar: bar.start))
    if not bars:
        raise Incomplete(NotChecked.NO_DATA, f"no trade within the days before {day}")
    facts = facts_of(ticker, symbol)
    return ExtendedBars(
        symbol=symbol,
        day=day,
        bars=bars,
        minutes=grain.minutes,
        timezone=facts.get("exchangeTimezoneName"),
        as_of=now,
    )


def _bars(frame: Any, days: set[date]) -> Iterator[ExtendedBar]:
    """Yield the rows of these days that have all their prices; the index is in the venue's own zone."""
    columns = (frame["Open"], frame["High"], frame["Low"], frame["Close"])
    for when, *values in zip(frame.index, *columns, strict=True):
        prices = [to_decimal(value) for value in values]
        opened, high, low, close = (price if price and price > 0 else None for price in prices)
        if when.date() not in days or opened is None or high is None or low is None or close is None:
            continue
        start = when.to_pydatetime().astimezone(UTC)
        yield ExtendedBar(start=start, open=opened, high=high, low=low, close=close)
