"""How long an answer may be given again."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.freshness import ALWAYS, Entry, hours_of, is_fresh
from streams.market.bars import Window
from streams.ports import Bars, NoBars, Split
from tests.market.articles import at, on
from tests.market.tape import bars_of

MONDAY = on("2026-11-16")
YEAR = Window(start=on("2026-01-01"), end=on("2026-12-31"))
WEEK = Window(start=MONDAY, end=on("2026-11-20"))
AHEAD = Window(start=MONDAY, end=on("2026-12-04"))
"""Days of an article of Friday the 27th: they end a week after it."""


def bars(days: int = 5, *, symbol: str = "META", **changes: object) -> Bars:
    whole = bars_of(symbol, ["10", "11", "12", "13", "14", "15", "16", "17", "18", "19"][:days], first=MONDAY)
    return replace(whole, **changes)  # type: ignore[arg-type]


def entry(answer: Bars | NoBars, fetched_at: str, *, times: int = 1, window: Window = YEAR) -> Entry:
    return Entry(answer=answer, window=window, fetched_at=at(fetched_at), times=times)


def fresh(held: Entry, wanted: Window, now: str | datetime) -> bool:
    return is_fresh(held, wanted, at(now) if isinstance(now, str) else now)


def test_closed_sessions_stand_for_good() -> None:
    """Asked on Saturday for the week before, the answer is the answer years later."""
    assert fresh(entry(bars(), "2026-11-21 12:00"), WEEK, "2031-11-21 12:00")


NEW_YORK = [
    ("2026-11-23 13:00", "2026-11-23 14:00", True, "before the bell nothing changes"),
    ("2026-11-20 22:00", "2026-11-23 14:00", True, "nor over a weekend"),
    ("2026-11-23 16:00", "2026-11-23 16:01", True, "a minute old while a session runs"),
    ("2026-11-23 16:00", "2026-11-23 16:03", False, "three minutes old while a session runs"),
    ("2026-11-23 21:19", "2026-11-23 21:20", False, "a minute old, and the session settled in it"),
    ("2026-11-23 21:20", "2026-11-24 14:00", True, "read when it had settled, until the next one opens"),
    ("2026-11-23 21:20", "2026-11-24 21:25", False, "a whole session later"),
    ("2026-11-23 21:20", "2026-12-30 14:00", False, "weeks later"),
]


@pytest.mark.parametrize(("fetched_at", "now", "expected", "why"), NEW_YORK, ids=[row[3] for row in NEW_YORK])
def test_days_that_are_not_over_last_until_a_session_changes_them(
    fetched_at: str, now: str, expected: bool, why: str
) -> None:
    """New York in winter: open 14:30 to 21:00 UTC, settled twenty minutes later."""
    assert fresh(entry(bars(6), fetched_at), AHEAD, now) is expected


@pytest.mark.parametrize(
    ("symbol", "timezone", "now", "expected"),
    [
        ("7203.T", "Asia/Tokyo", "2026-11-24 07:10", True),
        ("7203.T", "Asia/Tokyo", "2026-11-25 01:00", False),
        ("BTC-USD", "UTC", "2026-11-24 07:10", False),
        ("EURUSD=X", "Europe/London", "2026-11-24 07:10", False),
        ("GC=F", "America/New_York", "2026-11-24 07:10", False),
        ("X", "Mars/Olympus", "2026-11-24 07:10", False),
        ("2222.SR", "Asia/Riyadh", "2026-11-24 06:55", True),
    ],
)
def test_other_clocks_have_other_hours(symbol: str, timezone: str, now: str, expected: bool) -> None:
    """Ten minutes after an answer of Tuesday morning; what trades around the clock is never closed."""
    held = entry(bars(symbol=symbol, timezone=timezone), "2026-11-24 06:54")
    held = replace(held, fetched_at=at(now) - timedelta(minutes=10)) if symbol != "2222.SR" else held
    assert fresh(held, AHEAD, now) is expected


def test_the_hours_of_a_zone_are_the_widest_of_its_venues() -> None:
    """Frankfurt trades until ten in the evening, Xetra does not: a price is called final too late, not too early."""
    venue = hours_of("BMW.DE", "Europe/Berlin")
    assert (venue.opens, venue.closes) == (timedelta(hours=8), timedelta(hours=22))


@pytest.mark.parametrize(
    ("times", "minutes", "expected"),
    [(1, 9, True), (1, 11, False), (2, 11, True), (2, 359, True), (2, 361, False)],
)
def test_an_unknown_symbol_is_doubted_once_and_then_believed_for_hours(
    times: int, minutes: int, expected: bool
) -> None:
    """A 404 may be a slip."""
    unknown = NoBars(symbol="X", reason=NotChecked.NOT_FOUND)
    held = entry(unknown, "2026-11-24 12:00", times=times, window=ALWAYS)
    assert fresh(held, WEEK, at("2026-11-24 12:00") + timedelta(minutes=minutes)) is expected


def test_days_without_rows_are_believed_for_hours_once_they_are_over() -> None:
    """While they are not, for a moment only: a listing may begin."""
    nothing = NoBars(symbol="X", reason=NotChecked.NO_DATA)
    assert fresh(entry(nothing, "2026-11-24 12:00"), WEEK, "2026-11-24 17:00")
    assert not fresh(entry(nothing, "2026-11-24 12:00"), WEEK, "2026-11-24 18:01")
    assert not fresh(entry(nothing, "2026-11-24 12:00"), AHEAD, "2026-11-24 12:05")


DOUBTS = {
    "a close that was lost": bars_of("X", ["10", None, "12", "13", "14"], first=MONDAY),
    "a row that is missing": replace(bars(), bars=bars().bars[:2] + bars().bars[3:]),
    "a split of yesterday": replace(bars(), splits=(Split(date=on("2026-11-20"), ratio=Decimal(4)),)),
    "no row in those days": replace(bars(), bars=(replace(bars().bars[0], date=on("2026-11-02")),)),
}


@pytest.mark.parametrize("answer", DOUBTS.values(), ids=list(DOUBTS))
def test_what_may_be_mended_is_asked_again_after_hours(answer: Bars) -> None:
    """Yahoo loses rows and closes and finds them again; it re-bases rows some days after a split."""
    held = entry(answer, "2026-11-21 12:00")
    assert [fresh(held, WEEK, when) for when in ("2026-11-21 17:00", "2026-11-21 19:00")] == [True, False]


@pytest.mark.parametrize(("symbol", "expected"), [("EURUSD=X", True), ("GC=F", True), ("BTC-USD", False)])
def test_a_weekend_is_a_doubt_only_where_it_is_traded(symbol: str, expected: bool) -> None:
    """Rows of two weeks of weekdays."""
    whole = bars_of(symbol, ["10"] * 10, first=on("2026-11-09"))
    held = entry(
        replace(whole, timezone="UTC"),
        "2026-11-21 12:00",
        window=Window(start=on("2026-11-09"), end=on("2026-11-20")),
    )
    wanted = Window(start=on("2026-11-09"), end=on("2026-11-20"))
    assert fresh(held, wanted, "2026-11-22 12:00") is expected


def test_a_hole_of_long_ago_is_a_holiday() -> None:
    """A row that is missing a month later will not come."""
    held = entry(DOUBTS["a row that is missing"], "2027-01-21 12:00")
    assert fresh(held, WEEK, "2027-01-23 12:00")


@pytest.mark.parametrize("day", ["0001-01-01", "1900-01-01", "9999-12-31"])
def test_no_day_of_the_calendar_raises(day: str) -> None:
    """Years 1 and 9999 are dates too."""
    wanted = Window(start=on(day), end=on(day))
    nothing = NoBars(symbol="X", reason=NotChecked.NO_DATA)
    assert fresh(entry(nothing, "2026-11-24 12:00", window=ALWAYS), wanted, "2026-11-24 12:01")


LACKS = {
    "the last row is not there": bars(4),
    "the last close is not there": bars_of("META", ["10", "11", "12", "13", None], first=MONDAY),
    "a price that halved": bars_of("META", ["10", "11", "12", "13", "6.5"], first=MONDAY),
}


@pytest.mark.parametrize("answer", LACKS.values(), ids=list(LACKS))
@pytest.mark.parametrize(
    ("fetched_at", "minutes"),
    [("2026-11-20 21:25", 15), ("2026-11-20 22:20", 60), ("2026-11-21 12:00", 360)],
)
def test_what_friday_lacks_is_asked_again_after_as_long_as_it_lacked(
    answer: Bars, fetched_at: str, minutes: int
) -> None:
    """Friday settled at 21:20 UTC: soon again while it may come any moment, within six hours in any case."""
    held, last = entry(answer, fetched_at), timedelta(minutes=minutes)
    ages = [last - timedelta(seconds=1), last + timedelta(seconds=1)]
    assert [fresh(held, AHEAD, held.fetched_at + age) for age in ages] == [True, False]


def test_a_price_that_halved_in_a_recorded_split_is_no_doubt() -> None:
    """Nor is one that halved long before the answer was given."""
    answer = replace(LACKS["a price that halved"], splits=(Split(date=on("2026-11-20"), ratio=Decimal(2)),))
    assert fresh(entry(answer, "2026-11-24 12:00"), WEEK, "2026-11-30 12:00")
    assert fresh(entry(LACKS["a price that halved"], "2026-11-28 12:00"), WEEK, "2026-11-30 12:00")
