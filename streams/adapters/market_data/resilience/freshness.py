"""How long an answer of a provider may be given again.

Prices of closed sessions stand for good; those of a session that has not settled for a moment; that nothing is known
for hours. An answer is one response: both closes of a move come from it, because a provider re-bases its history.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from schemas.vocabulary import NotChecked
from streams.market.bars import Window, cut
from streams.market.venues import SETTLING, VENUE_BY_MIC, Venue
from streams.ports import Bars, DailyAnswer, NoBars

RUNNING = timedelta(minutes=2)
"""While a session runs."""
NEGATIVE = timedelta(hours=6)
"""Unknown symbols, days without rows, rows without prices: they heal, but not at once."""
FIRST_DOUBT = timedelta(minutes=10)
"""A symbol that was not found once may have been a slip; not found again, it is believed for ``NEGATIVE``."""
REBASED = timedelta(hours=48)
"""So long after a split the rows before it may still be those of the old shares."""
LONGEST_LOOK = timedelta(days=14)
RECENT_GAP = timedelta(days=30)
LATEST = date(2200, 1, 1)
ALWAYS = Window(start=date.min, end=date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answer as it was given.

    Attributes:
        window: the days that were asked for.
        fetched_at: when, aware UTC.
        times: how many times in a row this was the answer; counts for unknown symbols only.
    """

    answer: DailyAnswer
    window: Window
    fetched_at: datetime
    times: int = 1

    def holds(self, wanted: Window) -> bool:
        """Whether every wanted day had been asked for."""
        return self.window.start <= wanted.start and wanted.end <= self.window.end

    def outlives(self, split_on: date) -> bool:
        """Whether its prices are on the base that a split on this day made."""
        return self.fetched_at.date() > split_on


def is_fresh(entry: Entry, wanted: Window, now: datetime) -> bool:
    """Whether the answer may be given again for these days at this time."""
    age, whole = now - entry.fetched_at, entry.answer
    if isinstance(whole, NoBars):
        return age < _negative_life(whole, entry, wanted)
    if not _is_over(wanted.end, whole.timezone, entry.fetched_at) and not _nothing_new(entry, now):
        return False
    if age < NEGATIVE:
        return True
    seen = cut(whole, wanted)
    return not isinstance(seen, NoBars) and not _is_doubtful(whole, seen, entry.fetched_at)


def last_split(answer: DailyAnswer) -> date | None:
    """Return the day of the latest split in an answer."""
    return answer.splits[-1].date if isinstance(answer, Bars) and answer.splits else None


def _negative_life(answer: NoBars, entry: Entry, wanted: Window) -> timedelta:
    if answer.reason is NotChecked.NOT_FOUND:
        return FIRST_DOUBT if entry.times == 1 else NEGATIVE
    return NEGATIVE if _is_over(wanted.end, None, entry.fetched_at) else RUNNING


def _is_doubtful(whole: Bars, seen: Bars, fetched_at: datetime) -> bool:
    """Whether the provider may mend its answer: a lost close, a row that is missing, a split not applied yet."""
    if any(bar.close is None for bar in seen.bars[:-1]):
        return True
    split = last_split(whole)
    if split is not None and timedelta(0) <= fetched_at - _noon(split) < REBASED:
        return True
    return _has_recent_gap(seen, fetched_at)


def _has_recent_gap(seen: Bars, fetched_at: datetime) -> bool:
    """Whether a weekday of the last weeks has no row: most are holidays, some were lost and came back."""
    venue = hours_of(seen.symbol, seen.timezone)
    since = (fetched_at - RECENT_GAP).date()
    days = {bar.date for bar in seen.bars}
    day = max(seen.bars[0].date, since)
    while day < seen.bars[-1].date:
        if day not in days and not venue.rests_on(day):
            return True
        day += timedelta(days=1)
    return False


def _noon(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), tzinfo=ZoneInfo("UTC")) + timedelta(hours=12)


def _is_over(day: date, timezone: str | None, at: datetime) -> bool:
    """Whether the day had ended at the venue, its rows settled; without a zone, everywhere on earth."""
    if day > LATEST:
        return False
    if timezone is None:
        return at >= _noon(day) + timedelta(days=1)
    return (at - SETTLING).astimezone(_zone(timezone)).date() > day


def _nothing_new(entry: Entry, now: datetime) -> bool:
    """Whether no session settled since the answer; while one runs, the answer serves for a moment."""
    answer, since = entry.answer, entry.fetched_at
    if not isinstance(answer, Bars) or now - since > LONGEST_LOOK:
        return False
    venue = hours_of(answer.symbol, answer.timezone)
    day = venue.local(since).date() - timedelta(days=1)
    is_running = False
    while day <= venue.local(now).date():
        if not venue.rests_on(day):
            settled_at = venue.close_of(day) + SETTLING
            if since < settled_at <= now:
                return False
            is_running = is_running or venue.open_of(day) <= now < settled_at
        day += timedelta(days=1)
    return not is_running or now - since < RUNNING


@lru_cache(maxsize=512)
def hours_of(symbol: str, timezone: str | None) -> Venue:
    """Return the widest hours of the venues in a zone; what trades around the clock, or elsewhere, never closes."""
    known = [venue for venue in VENUE_BY_MIC.values() if venue.timezone == timezone]
    if not known or "=" in symbol:
        zone = timezone if timezone is not None and _is_zone(timezone) else "UTC"
        return Venue(timezone=zone, opens=timedelta(0), closes=timedelta(hours=24), rest=frozenset())
    return Venue(
        timezone=known[0].timezone,
        opens=min(venue.opens for venue in known),
        closes=max(venue.closes for venue in known),
        rest=frozenset.intersection(*(venue.rest for venue in known)),
    )


@lru_cache(maxsize=512)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name if _is_zone(name) else "UTC")


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return False
    return True
