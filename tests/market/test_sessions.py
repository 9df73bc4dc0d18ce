"""Which sessions an article may mean, by the venue's clock."""

from datetime import date, datetime, timedelta

import pytest

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType, NotChecked
from streams.market.bars import Window
from streams.market.moves import Tape, make_tapes
from streams.market.sessions import last_session, published_target, settles_at, stated_target, window_of
from streams.market.venues import VENUE_BY_MIC, Venue, venue_of
from tests.builders import a_move
from tests.market.articles import at, badge, claim, extraction, listing, on
from tests.market.tape import bars_of


def tape(first: str, count: int, *, mic: str = "XNAS", as_of: str = "2026-07-18 00:00") -> Tape:
    """A tape of ``count`` weekdays that never moved."""
    bars = bars_of("X", ["10"] * count, first=on(first), as_of=at(as_of))
    return make_tapes({"X": bars}, {"X": VENUE_BY_MIC[mic]})["X"]


WEEK = tape("2024-07-15", 15)
"""2024-07-15 to 2024-08-02."""


@pytest.mark.parametrize(
    ("mic", "day", "closes"),
    [
        ("XNAS", "2024-07-26", "2024-07-26 20:00"),
        ("XNAS", "2024-01-16", "2024-01-16 21:00"),
        ("XNYS", "2024-03-08", "2024-03-08 21:00"),
        ("XNYS", "2024-03-11", "2024-03-11 20:00"),
        ("XKRX", "2024-07-31", "2024-07-31 06:30"),
        ("XIDX", "2024-07-31", "2024-07-31 09:15"),
        ("XETR", "2024-07-31", "2024-07-31 15:35"),
        ("XETR", "2024-01-31", "2024-01-31 16:35"),
        ("XNSE", "2024-07-31", "2024-07-31 10:00"),
    ],
)
def test_a_venue_closes_by_its_own_clock(mic: str, day: str, closes: str) -> None:
    """Daylight saving included."""
    assert VENUE_BY_MIC[mic].close_of(on(day)) == at(closes)


@pytest.mark.parametrize(
    ("instrument", "timezone", "closes"),
    [
        (listing("META"), None, "2024-07-26 20:00"),
        (listing("BTC-USD", mic=None, type=InstrumentType.CRYPTO), "UTC", "2024-07-27 00:00"),
        (listing("EURUSD=X", mic=None, type=InstrumentType.FX), "Europe/London", "2024-07-26 21:00"),
        (listing("GC=F", mic=None, type=InstrumentType.FUTURE), "America/New_York", "2024-07-26 21:00"),
        (listing("^GDAXI", mic=None, type=InstrumentType.INDEX), "Europe/Berlin", "2024-07-26 15:35"),
        (listing("X", mic="XXXX"), "Asia/Yangon", "2024-07-26 17:30"),
        (listing("X", mic="XXXX"), "Nowhere/Atlantis", "2024-07-27 00:00"),
        (listing("X", mic=None), None, "2024-07-27 00:00"),
    ],
    ids=lambda each: each.symbol if isinstance(each, Instrument) else str(each),
)
def test_where_an_instrument_trades(instrument: Instrument, timezone: str | None, closes: str) -> None:
    """By its MIC, else its type, else the provider's zone; what is unknown closes at midnight, not too early."""
    assert venue_of(instrument, timezone=timezone).close_of(on("2024-07-26")) == at(closes)


@pytest.mark.parametrize(
    ("published", "sessions", "running"),
    [
        ("2024-07-26 20:00", ["2024-07-26"], False),
        ("2024-07-26 19:59", ["2024-07-25", "2024-07-26"], True),
        ("2024-07-26 13:30", ["2024-07-25", "2024-07-26"], True),
        ("2024-07-26 13:29", ["2024-07-25"], False),
        ("2024-07-27 02:00", ["2024-07-26"], False),
        ("2024-07-28 12:00", ["2024-07-26"], False),
        ("2024-07-29 13:00", ["2024-07-26"], False),
        ("2024-07-26 00:00", ["2024-07-26", "2024-07-25"], False),
        ("2024-07-27 00:00", ["2024-07-26"], False),
    ],
)
def test_the_sessions_of_a_time_of_publication(published: str, sessions: list[str], running: bool) -> None:
    """The last that had closed, and that day's while it is open; a bare date names its own first."""
    target = published_target(at(published), WEEK)
    assert [each.isoformat() for each in target.sessions] == sessions
    assert target.running is running
    assert target.shortfall is None


def test_a_time_in_another_zone_is_the_same_moment() -> None:
    """22:00 in Berlin is 16:00 in New York."""
    berlin = datetime.fromisoformat("2024-07-26T22:00:00+02:00")
    assert published_target(berlin, WEEK) == published_target(at("2024-07-26 20:00"), WEEK)


def test_a_weekday_without_a_row_is_a_holiday_if_rows_follow() -> None:
    """Published on the evening of a holiday: the session before is meant."""
    holiday = Tape(
        symbol="X",
        sessions=tuple(day for day in WEEK.sessions if day != on("2024-07-24")),
        moves={},
        venue=WEEK.venue,
        currency=None,
        as_of=WEEK.as_of,
    )
    assert published_target(at("2024-07-24 21:00"), holiday).sessions == (on("2024-07-23"),)


@pytest.mark.parametrize(
    ("published", "as_of", "shortfall"),
    [
        ("2024-08-02 20:05", "2024-08-02 20:06", NotChecked.SESSION_OPEN),
        ("2024-08-05 20:05", "2024-08-05 20:30", NotChecked.NO_DATA),
        ("2024-08-20 20:05", "2026-07-18 00:00", NotChecked.NO_DATA),
        ("2024-07-10 20:05", "2026-07-18 00:00", NotChecked.NO_DATA),
        ("0001-01-01 12:00", "2026-07-18 00:00", NotChecked.NO_DATA),
        ("9999-12-31 23:00", "2026-07-18 00:00", NotChecked.NO_DATA),
    ],
    ids=[
        "the row cannot be final yet",
        "the row did not come",
        "after the tape ends",
        "before it begins",
        "at the beginning of time",
        "at its end",
    ],
)
def test_an_evening_whose_row_is_not_there_is_not_judged_by_the_day_before(
    published: str, as_of: str, shortfall: NotChecked
) -> None:
    """Yesterday's close must not make today's claim false."""
    target = published_target(at(published), tape("2024-07-15", 15, as_of=as_of))
    assert (target.sessions, target.shortfall) == ((), shortfall)


@pytest.mark.parametrize(
    ("day", "sessions", "shortfall"),
    [
        ("2024-07-26", ["2024-07-26"], None),
        ("2024-07-27", ["2024-07-26"], None),
        ("2024-08-05", [], NotChecked.NO_DATA),
        ("0001-01-01", [], NotChecked.NO_DATA),
        ("2024-07-13", [], NotChecked.NO_DATA),
        ("2026-07-20", [], NotChecked.SESSION_OPEN),
        ("9999-12-31", [], NotChecked.NO_DATA),
    ],
)
def test_the_session_of_a_stated_date(day: str, sessions: list[str], shortfall: NotChecked | None) -> None:
    """A day of rest means the session before; a date off the tape is said to be so."""
    target = stated_target(on(day), WEEK)
    assert [each.isoformat() for each in target.sessions] == sessions
    assert target.shortfall is shortfall


def test_riyadh_trades_on_sundays() -> None:
    """Days of rest are the venue's: Sunday evening's article means Sunday."""
    sundays = Tape(
        symbol="2222.SR",
        sessions=(on("2024-07-25"), on("2024-07-28"), on("2024-07-29")),
        moves={},
        venue=VENUE_BY_MIC["XSAU"],
        currency="SAR",
        as_of=at("2024-08-01 00:00"),
    )
    assert published_target(at("2024-07-28 15:00"), sundays).sessions == (on("2024-07-28"),)


def test_a_session_too_far_back_is_not_the_last_one() -> None:
    """A tape that stopped weeks ago says nothing of today."""
    days = [on("2024-07-01"), on("2024-07-02")]
    assert last_session(days, on("2024-07-12")) == on("2024-07-02")
    assert last_session(days, on("2024-07-20")) is None
    assert last_session(days, on("2024-06-30")) is None


@pytest.mark.parametrize(
    ("published", "hint", "window"),
    [
        ("2024-07-26 20:30", None, ("2024-07-05", "2024-08-02")),
        (None, None, ("2021-07-28", "2024-07-31")),
        ("2024-07-26 20:30", "2024-06-03", ("2024-05-13", "2024-08-02")),
        ("0001-01-01 12:00", None, ("0001-01-01", "0001-01-08")),
        ("9999-12-31 12:00", None, ("9999-12-10", "9999-12-31")),
    ],
    ids=["dated", "undated", "with a stated date", "the first day", "the last day"],
)
def test_the_days_that_an_article_needs(
    published: str | None, hint: str | None, window: tuple[str, str]
) -> None:
    """Around a known date, or three years back from when an undated text was received."""
    asked = claim(badge("2.71"), "META", session_hint=None if hint is None else on(hint))
    when = None if published is None else at(published)
    found = window_of(extraction(asked, published_at=when))
    assert found == Window(start=on(window[0]), end=on(window[1]))


def test_no_zone_of_the_table_is_misspelt() -> None:
    """Every venue opens before it closes, on any date."""
    for venue in VENUE_BY_MIC.values():
        for day in (date(2024, 1, 15), date(2024, 7, 15)):
            assert timedelta(hours=3) < venue.close_of(day) - venue.open_of(day) <= timedelta(hours=14)


def test_a_direction_needs_no_digits() -> None:
    """A claim without a number has a window like any other."""
    asked = claim(a_move(None), "META")
    assert window_of(extraction(asked, published_at=at("2024-07-26 20:30"))).end == on("2024-08-02")


LONDON = venue_of(listing("EURUSD=X", mic=None, type=InstrumentType.FX), timezone=None)
GLOBEX = venue_of(listing("CL=F", mic=None, type=InstrumentType.COMMODITY), timezone=None)


@pytest.mark.parametrize(
    ("venue", "when", "session"),
    [
        (LONDON, "2024-07-26 20:59", "2024-07-26"),
        (LONDON, "2024-07-26 21:00", None),
        (LONDON, "2024-07-27 12:00", None),
        (LONDON, "2024-07-28 20:59", None),
        (LONDON, "2024-07-28 21:00", "2024-07-29"),
        (LONDON, "2024-07-29 22:59", "2024-07-29"),
        (LONDON, "2024-07-29 23:00", "2024-07-30"),
        (LONDON, "2024-01-26 21:59", "2024-01-26"),
        (LONDON, "2024-01-26 22:00", None),
        (LONDON, "2024-03-15 20:59", "2024-03-15"),
        (LONDON, "2024-03-15 21:00", None),
        (LONDON, "2024-03-17 21:00", "2024-03-18"),
        (GLOBEX, "2024-07-26 20:59", "2024-07-26"),
        (GLOBEX, "2024-07-26 21:00", None),
        (GLOBEX, "2024-07-28 21:59", None),
        (GLOBEX, "2024-07-28 22:00", "2024-07-29"),
        (GLOBEX, "2024-07-29 21:30", None),
        (GLOBEX, "2024-07-29 22:00", "2024-07-30"),
        (GLOBEX, "2024-07-30 04:00", "2024-07-30"),
        (VENUE_BY_MIC["XNYS"], "2024-07-26 13:29", None),
        (VENUE_BY_MIC["XNYS"], "2024-07-26 13:30", "2024-07-26"),
        (VENUE_BY_MIC["XNYS"], "2024-07-26 20:00", None),
    ],
    ids=str,
)
def test_the_week_of_what_trades_day_and_night(venue: Venue, when: str, session: str | None) -> None:
    """Currencies from Sunday to Friday, five in New York; futures from six in the evening before to five, with an hour's rest.

    In March the clocks of London and New York are an hour nearer for some weeks.
    """
    assert venue.running_at(at(when)) == (None if session is None else on(session))


def test_an_evening_session_settles_at_the_end_of_the_next_day() -> None:
    """Sunday evening's gold is Monday's; a bare date knows no hour."""
    assert settles_at(at("2024-07-28 22:30"), GLOBEX) == at("2024-07-29 21:20")
    assert settles_at(at("2024-07-29 22:30"), GLOBEX) == at("2024-07-30 21:20")
    assert settles_at(at("2024-07-29 00:00"), GLOBEX) == at("2024-07-29 21:20")
