"""Which hours a claim means, whenever it is published: properties over twelve years of New York's calendar."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from schemas.vocabulary import MarketState, Period
from streams.market.calendars.closures import bundled
from streams.market.extended.hours import asked_day, hours_meant
from streams.market.extended.prices import last_two_days
from streams.market.sessions import is_bare_date
from streams.market.venues import Venue, venue_of
from streams.ports import ExtendedBars
from tests.market.articles import claim, listing, on
from tests.market.extended.cases import intraday, post, pre
from tests.market.extended.tapes import bar_at

APPLE = listing("AAPL")
VENUE = venue_of(APPLE, timezone=None, calendars=bundled())
TIMES = st.datetimes(datetime(2015, 2, 1), datetime(2027, 12, 1)).map(lambda each: each.replace(tzinfo=UTC))  # noqa: DTZ001
PERIODS = st.sampled_from([Period.PREMARKET, Period.AFTER_HOURS, Period.INTRADAY])
MOVES = {Period.PREMARKET: pre("5"), Period.AFTER_HOURS: post("5"), Period.INTRADAY: intraday("5")}
HINTS = st.none() | st.integers(0, 9)
"""How many days before the publication the text's own day lies."""


def sessions_up_to(day: date, venue: Venue, count: int) -> list[date]:
    """The last sessions up to a day, the latest first."""
    found: list[date] = []
    while len(found) < count:
        if not venue.rests_on(day):
            found.append(day)
        day -= timedelta(days=1)
    return found


@given(published_at=TIMES, period=PERIODS)
def test_the_hours_are_those_of_a_session_and_had_begun(published_at: datetime, period: Period) -> None:
    """An author cannot know the evening to come; before the open is never that of a day to come."""
    meant = hours_meant(period, hint=None, published_at=published_at, venue=VENUE)
    assert len(meant) == 1 or (len(meant) == 2 and is_bare_date(published_at))
    for hours in meant:
        assert not VENUE.rests_on(hours.session)
        assert hours.start < hours.end
        assert hours.session <= VENUE.local(published_at).date() or is_bare_date(published_at)
        assert timedelta(0) <= published_at.date() - hours.session + timedelta(days=1) <= timedelta(days=8)
        if hours.state is not MarketState.PRE and not is_bare_date(published_at):
            assert hours.start <= published_at


@given(
    published_at=TIMES | TIMES.map(lambda each: each.replace(hour=0, minute=0, second=0, microsecond=0)),
    period=PERIODS,
    hint=HINTS,
)
def test_what_is_asked_for_holds_the_hours_and_the_close_before(
    published_at: datetime, period: Period, hint: int | None
) -> None:
    """Whatever the weekends and holidays: the last two days of trade up to the day of the question have both."""
    day = None if hint is None else VENUE.local(published_at).date() - timedelta(days=hint)
    asked = asked_day(claim(MOVES[period], "AAPL", session_hint=day), published_at, APPLE)
    assert asked is not None
    answered = sessions_up_to(asked, VENUE, 2)
    for hours in hours_meant(period, hint=day, published_at=published_at, venue=VENUE):
        assert hours.session in answered
        if period is not Period.AFTER_HOURS:
            assert answered[0] == hours.session


@given(days=st.sets(st.integers(0, 20), min_size=1), asked=st.integers(-1, 25))
def test_two_days_of_trade_are_the_last_that_there_are(days: set[int], asked: int) -> None:
    """By the venue's clock, never of a day after the one that was asked for."""
    first = on("2024-07-01")
    bars = tuple(bar_at(VENUE.open_of(first + timedelta(days=each)), "100") for each in sorted(days))
    whole = ExtendedBars(
        symbol="X", day=first, bars=bars, minutes=5, timezone="America/New_York", as_of=VENUE.open_of(first)
    )
    answer = last_two_days(whole, first + timedelta(days=asked))
    expected = [each for each in sorted(days) if each <= asked][-2:]
    found = (
        [(VENUE.local(bar.start).date() - first).days for bar in answer.bars]
        if isinstance(answer, ExtendedBars)
        else []
    )
    assert found == expected
