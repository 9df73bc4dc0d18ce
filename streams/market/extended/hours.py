"""The hours within a day that a claim may mean: before the open, after the close, or those of the session itself.

Outside of regular hours only New York's: from 04:00 to the open and from the close for four hours (until 17:00 on half days). What trades before the
open elsewhere has other venues and other prices, which Yahoo does not give.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from schemas.claim import Claim, StatedMove
from schemas.instrument import Instrument
from schemas.vocabulary import EXTENDED, InstrumentType, MarketState, NotChecked, Period, Qualifier
from streams.market.sessions import EARLIEST, LATEST, LONGEST_CLOSURE, is_bare_date
from streams.market.venues import SETTLING, VENUE_BY_MIC, Venue, venue_of

MICS = frozenset({"XNYS", "XNAS", "XASE", "ARCX", "BATS", "IEXG"})
TYPES = frozenset({InstrumentType.EQUITY, InstrumentType.ETF})
BEFORE_THE_OPEN = timedelta(hours=5, minutes=30)
AFTER_THE_CLOSE = timedelta(hours=4)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """The hours before or after one session, or its own: ``start`` inclusive, ``end`` exclusive, aware UTC."""

    session: date
    state: MarketState
    start: datetime
    end: datetime


def is_of_hours(stated: StatedMove) -> bool:
    """Whether a claim is about some moment of some hours; a session's extreme ("as much as") stands in its daily row."""
    if stated.period is Period.INTRADAY:
        return stated.qualifier is not Qualifier.AS_MUCH_AS
    return stated.period in EXTENDED


def why_no_hours(stated: StatedMove, instrument: Instrument) -> NotChecked | None:
    """Return why such a claim about this instrument cannot be checked; None if it can."""
    if stated.period is Period.INTRADAY:
        has_hours = instrument.type in TYPES and instrument.mic in VENUE_BY_MIC
        return None if has_hours else NotChecked.NO_INTRADAY_HOURS
    return None if trades_outside(instrument) else NotChecked.NO_EXTENDED_HOURS


def trades_outside(instrument: Instrument) -> bool:
    """Whether it is traded before the open and after the close, with prices that a provider has."""
    return instrument.type in TYPES and instrument.mic in MICS


def hours_of(period: Period, session: date, venue: Venue) -> Hours:
    """Return the hours that a word for such trading means at one session."""
    if period is Period.INTRADAY:
        starts, ends = venue.open_of(session), venue.close_of(session)
        return Hours(session=session, state=MarketState.REGULAR, start=starts, end=ends)
    if period is Period.PREMARKET:
        opens = venue.open_of(session)
        return Hours(session=session, state=MarketState.PRE, start=opens - BEFORE_THE_OPEN, end=opens)
    closes = venue.close_of(session)
    return Hours(session=session, state=MarketState.POST, start=closes, end=closes + AFTER_THE_CLOSE)


def settles_after(hours: Hours, published_at: datetime, as_of: datetime) -> datetime | None:
    """Return when prices that were read at ``as_of`` will say more of these hours; None if they say all.

    A delayed feed shows what was traded when the article went out some minutes later; the whole is known after the end.
    """
    steps = (max(hours.start, published_at), hours.end)
    return next((step + SETTLING for step in steps if as_of < step + SETTLING), None)


def asked_day(claim: Claim, published_at: datetime | None, instrument: Instrument) -> date | None:
    """Return the day up to which two days of trade hold every session that the claim may mean; None if it means none.

    The calendar is not asked: of a day of rest, the days of trade before it are answered.
    """
    period, hint = claim.move.period, claim.session_hint
    if period is None or not is_of_hours(claim.move) or why_no_hours(claim.move, instrument) is not None:
        return None
    if not all(EARLIEST <= day <= LATEST for day in (hint, published_at and published_at.date()) if day):
        return None
    if published_at is None:
        return hint
    venue = venue_of(instrument, timezone=None)
    if period is Period.INTRADAY:
        return next(_days_meant(period, hint, published_at, venue), None)
    today = _today(published_at, venue)
    is_evening = period is Period.AFTER_HOURS
    if hint is None or (is_evening and today - ONE_DAY <= hint <= today):
        return today
    return hint


def hours_meant(
    period: Period | None, *, hint: date | None, published_at: datetime | None, venue: Venue
) -> tuple[Hours, ...]:
    """Return the hours that a claim may mean, the likeliest first; ``hint`` is the day of the text, if it gives one.

    Before the open means that morning, also when it is told in the afternoon; after the close means the last evening that
    had begun, within the day the last session that had begun. On a day of rest the session before is meant. A bare date
    (midnight UTC) hides whether its own evening is meant or the one before.
    """
    if period is None:
        return ()
    days = _days_meant(period, hint, published_at, venue)
    sessions = dict.fromkeys(_session_on_or_before(day, venue) for day in days)
    return tuple(hours_of(period, session, venue) for session in sessions if session is not None)


def _days_meant(
    period: Period, hint: date | None, published_at: datetime | None, venue: Venue
) -> Iterator[date]:
    if published_at is None:
        if hint is not None:
            yield hint
        return
    today = _today(published_at, venue)
    if period is Period.PREMARKET or (hint is not None and not today - ONE_DAY <= hint <= today):
        yield today if hint is None else hint
    elif period is Period.INTRADAY:
        day = today if hint is None else hint
        has_begun = is_bare_date(published_at) or venue.rests_on(day) or venue.open_of(day) <= published_at
        yield day if has_begun else _session_before(day, venue)
    elif is_bare_date(published_at):
        yield today
        yield _session_before(today, venue)
    elif hint == today - ONE_DAY or venue.rests_on(today) or published_at < venue.close_of(today):
        yield _session_before(today, venue)
    else:
        yield today


def _today(published_at: datetime, venue: Venue) -> date:
    return published_at.date() if is_bare_date(published_at) else venue.local(published_at).date()


def _session_before(day: date, venue: Venue) -> date:
    return _session_on_or_before(day - ONE_DAY, venue) or day - ONE_DAY


def _session_on_or_before(day: date, venue: Venue) -> date | None:
    earliest = day - LONGEST_CLOSURE
    while day > earliest:
        if not venue.rests_on(day):
            return day
        day -= ONE_DAY
    return None
