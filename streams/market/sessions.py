"""Which sessions a claim may mean: from the date in the text or the time of publication, by the venue's own clock.

The rows of the tape are the evidence for which days were sessions; a weekday without a row is a holiday where later
rows follow, and not known yet where none does.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from schemas.claim import Extraction, StatedMove
from schemas.vocabulary import NotChecked, Origin, SessionMethod
from streams.market.bars import Window
from streams.market.moves import Tape
from streams.market.periods import LOOK_BACK
from streams.market.tolerance import is_fine
from streams.market.venues import SETTLING, Venue

DATED_BEFORE = timedelta(days=21)
"""What is asked for before a known date: the neighbours that may be meant, and a fortnight of holidays."""
DATED_AFTER = timedelta(days=7)
UNDATED_BEFORE = timedelta(days=3 * 366)
"""How far back an undated text is searched: three years, because stories are scraped and replayed late."""
UNDATED_AFTER = timedelta(days=1)
LONGEST_CLOSURE = timedelta(days=12)
"""No venue of the table rests longer (the Lunar New Year in Shanghai, weekends included)."""
REACH_FINE = 5
REACH_COARSE = 1
"""How many sessions before may be meant instead: fewer for a number that any quiet day would fit."""
REACH_AFTER = 3
"""A page is scraped, and its badges filled, up to some days after the story; an author cannot know the future."""


EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Days outside have no prices, and near the ends of the calendar a change of zone leaves it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The sessions that a claim may mean on one tape, the likeliest first.

    Attributes:
        method: what gave them.
        shortfall: why there are none.
        running: the session of the day had not closed when the article was published, so a number that fits no
            close may be a price of that moment.
    """

    sessions: tuple[date, ...]
    method: SessionMethod
    shortfall: NotChecked | None = None
    running: bool = False


def window_of(extraction: Extraction) -> Window:
    """Return the days of prices that the claims of an article need."""
    published = extraction.article.published_at
    if published is not None:
        window = _around(published.date(), before=DATED_BEFORE, after=DATED_AFTER)
    else:
        received = extraction.article.received_at.date()
        window = _around(received, before=UNDATED_BEFORE, after=UNDATED_AFTER)
    for claim in extraction.claims:
        day = claim.session_hint
        if day is not None:
            window = window.hull(_around(day, before=DATED_BEFORE, after=DATED_AFTER))
        back = None if claim.move.period is None else LOOK_BACK.get(claim.move.period)
        if back is not None and (day is not None or published is not None):
            last = day or (published or extraction.article.received_at).date()
            window = window.hull(_around(last, before=back, after=DATED_AFTER))
    return window


def _around(day: date, *, before: timedelta, after: timedelta) -> Window:
    # Years 1 and 9999 are dates too.
    start = day - min(before, day - date.min)
    return Window(start=start, end=day + min(after, date.max - day))


def stated_target(day: date, tape: Tape, *, published_at: datetime | None = None) -> Target:
    """Return the session of a date that the text itself gives; a day of rest means the session before it.

    A text that was published before that session closed may tell a price of its moment.
    """
    if not EARLIEST <= day <= LATEST:
        return Target(sessions=(), method=SessionMethod.STATED, shortfall=NotChecked.NO_DATA)
    session = day
    while session not in tape.sessions and tape.venue.rests_on(session):
        session -= timedelta(days=1)
    if session in tape.sessions:
        ahead = _session_ahead(day, session, tape.venue, published_at)
        return Target(
            sessions=(session,) if ahead not in tape.sessions or ahead is None else (session, ahead),
            method=SessionMethod.STATED,
            running=ahead is not None
            or (
                published_at is not None
                and not is_bare_date(published_at)
                and published_at < tape.venue.close_of(session)
            ),
        )
    shortfall = _why_absent(session, tape)
    if shortfall is None:
        shortfall = NotChecked.MISSING_BAR
    return Target(sessions=(), method=SessionMethod.STATED, shortfall=shortfall)


def _session_ahead(day: date, session: date, venue: Venue, published_at: datetime | None) -> date | None:
    """Return the session of the next day if it had begun when a text spoke of its own day: in the evening both may be meant."""
    if published_at is None or is_bare_date(published_at) or venue.local(published_at).date() != day:
        return None
    running = venue.running_at(published_at)
    return running if running is not None and running > session else None


def published_target(published_at: datetime, tape: Tape) -> Target:
    """Return the sessions that an article of that time means when it gives no date.

    The last session that had closed; while a session was open, or where the time is a bare date (midnight UTC),
    that day's session too.
    """
    if not EARLIEST <= published_at.date() <= LATEST:
        return Target(sessions=(), method=SessionMethod.PUBLISHED, shortfall=NotChecked.NO_DATA)
    closed_day, today = _days(published_at, tape.venue)
    last = last_session(tape.sessions, closed_day)
    shortfall = _why_absent(closed_day, tape) if last != closed_day else None
    sessions = [] if last is None or shortfall is not None else [last]
    has_today = today is not None and today in tape.sessions
    if has_today and today is not None:
        sessions.append(today)
    if is_bare_date(published_at):
        return _bare(sessions, has_today=has_today, shortfall=shortfall)
    return Target(
        sessions=tuple(sessions),
        method=SessionMethod.PUBLISHED,
        shortfall=None if sessions else shortfall or NotChecked.NO_DATA,
        running=today is not None,
    )


def settles_at(published_at: datetime, venue: Venue) -> datetime:
    """Return when the daily row of the day of publication is final, by the regular hours."""
    if is_bare_date(published_at):
        return venue.close_of(published_at.date()) + SETTLING
    day = venue.running_at(published_at) or venue.local(published_at).date()
    return venue.close_of(day) + SETTLING


def _bare(sessions: Sequence[date], *, has_today: bool, shortfall: NotChecked | None) -> Target:
    """A bare date names its own session first, and nothing can be said of the hour."""
    return Target(
        sessions=tuple(reversed(sessions)) if has_today else tuple(sessions),
        method=SessionMethod.PUBLISHED,
        shortfall=None if sessions else shortfall or NotChecked.NO_DATA,
    )


def is_bare_date(when: datetime) -> bool:
    """Whether a time says the day only: midnight UTC is what a feed writes that knows no hour."""
    return when.timetz().replace(tzinfo=None) == time()


def _days(published_at: datetime, venue: Venue) -> tuple[date, date | None]:
    """Return the last trading day that had closed, and the day whose session was open, if one was."""
    if is_bare_date(published_at):
        day = published_at.date()
        return _trading_day_before(day, venue), None if venue.rests_on(day) else day
    day = venue.local(published_at).date()
    has_closed = not venue.rests_on(day) and published_at >= venue.close_of(day)
    return day if has_closed else _trading_day_before(day, venue), venue.running_at(published_at)


def _trading_day_before(day: date, venue: Venue) -> date:
    previous = day - timedelta(days=1)
    while venue.rests_on(previous):
        previous -= timedelta(days=1)
    return previous


def last_session(sessions: Sequence[date], day: date) -> date | None:
    """Return the last session on or before ``day``, unless it lies further back than venues ever rest."""
    place = bisect_right(sessions, day)
    if place == 0 or day - sessions[place - 1] > LONGEST_CLOSURE:
        return None
    return sessions[place - 1]


def _why_absent(day: date, tape: Tape) -> NotChecked | None:
    """Return why a weekday has no row: None for a holiday, which the rows around it prove.

    Where the calendar says that there was a session, its row is missing: the day before must not stand for it.
    """
    if tape.sessions and tape.sessions[0] < day < tape.sessions[-1]:
        return NotChecked.MISSING_BAR if tape.venue.trades_on(day) else None
    if not tape.venue.is_settled(day, tape.as_of):
        return NotChecked.SESSION_OPEN
    return NotChecked.NO_DATA


def neighbours(target: Target, stated: StatedMove, tape: Tape) -> Iterator[date]:
    """Yield the sessions near the first one that may be meant instead, the nearest first, the earlier before the later."""
    if not target.sessions:
        return
    place = bisect_left(tape.sessions, target.sessions[0])
    before = REACH_FINE if is_fine(stated) else REACH_COARSE
    after = min(before, REACH_AFTER)
    if stated.origin is Origin.AUTHOR_CLAIM and target.method is SessionMethod.PUBLISHED:
        after = 0
    for distance in range(1, before + 1):
        if place - distance >= 0:
            yield tape.sessions[place - distance]
        if distance <= after and place + distance < len(tape.sessions):
            yield tape.sessions[place + distance]
