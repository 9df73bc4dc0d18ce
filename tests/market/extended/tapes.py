"""Made-up trading outside of regular hours: a daily tape of round closes, and bars written in New York's time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from streams.market.bars import Bars
from streams.market.extended.prices import ExtendedBar, ExtendedBars
from tests.market.articles import at, on
from tests.market.own_cases import tape

NEW_YORK = ZoneInfo("America/New_York")
LATER = at("2024-12-01 00:00")
DAILY = tape(
    "2024-07-01 100, 2024-07-02 100, 2024-07-03 200, 2024-07-05 100, 2024-07-08 100, 2024-07-09 100,"
    "2024-07-10 100, 2024-07-11 102",
    as_of=LATER,
)
"""Independence Day has no session; the third of July ends at 13:00."""
CALM = "100"


def ny(day: str, clock: str) -> datetime:
    """A time in New York, aware UTC."""
    return datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=NEW_YORK).astimezone(UTC)


def within(
    day: str,
    spans: Mapping[str, str],
    *,
    regular: str = "2024-07-09 100, 2024-07-10 100",
    minutes: int = 5,
    as_of: datetime = LATER,
) -> ExtendedBars:
    """Bars up to ``day``: the last regular one of each day of ``regular``, and those of each span.

    A span is ``day HH:MM-HH:MM`` and its prices are the open and the close of successive bars (``100 102`` is one bar from
    100 to 102), or open, high, low and close joined by slashes; the last one is repeated up to the end.
    """
    bars = {}
    for each in regular.split(","):
        when, price = each.split()
        starts = ny(when, "15:55" if when != "2024-07-03" else "12:55")
        bars[starts] = bar_at(starts, price)
    for span, said in spans.items():
        when, clocks = span.split()
        first, last = clocks.split("-")
        start, prices = ny(when, first), said.split()
        for number in range(int((ny(when, last) - start) / timedelta(minutes=minutes))):
            starts = start + number * timedelta(minutes=minutes)
            bars[starts] = bar_at(starts, prices[min(number, len(prices) - 1)])
    return ExtendedBars(
        symbol="X",
        day=on(day),
        bars=tuple(bars[starts] for starts in sorted(bars)),
        minutes=minutes,
        timezone="America/New_York",
        as_of=as_of,
    )


def around_the_26th() -> ExtendedBars:
    """META on 2024-07-25 and 26, regular hours at the closes; before the open 450.10 to 460, after the close 466 to 470."""
    bars = within(
        "2024-07-26",
        {
            "2024-07-25 09:30-16:00": "453.41",
            "2024-07-26 04:00-09:30": "455/455/455/455 455/460/455/456 456/456/450.1/452 455",
            "2024-07-26 09:30-16:00": "465.70",
            "2024-07-26 16:00-20:00": "466 468 470",
        },
        regular="2024-07-25 453.41",
        as_of=at("2024-08-01 00:00"),
    )
    return replace(bars, symbol="META")


def bar_at(starts: datetime, said: str) -> ExtendedBar:
    """A bar of one price, or of ``open/high/low/close``."""
    prices = [Decimal(price) for price in said.split("/")]
    first, high, low, last = prices if len(prices) == 4 else prices * 4
    return ExtendedBar(start=starts, open=first, high=high, low=low, close=last)


def closes(said: str, *, as_of: datetime = LATER) -> Bars:
    """A daily tape."""
    return tape(said, as_of=as_of)


def day_of(answer: ExtendedBars) -> date:
    """The day that it was asked for."""
    return answer.day
