"""How long an answer of a provider may be given again.

Prices of closed sessions stand for good; those of a session that has not settled for a moment; that nothing is known
for hours; an answer that lacks a row, or a split, as long as that has been lacking, so that what is mended is not hidden. An answer is one response: both closes of a move come from it, because a provider re-bases its history.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from schemas.vocabulary import NotChecked
from streams.market.bars import Window, cut
from streams.market.healing.reasons import MENDING
from streams.market.moves import move_between
from streams.market.venues import SATURDAY, SETTLING, SUNDAY, VENUE_BY_MIC, Venue
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
FIRST_MENDING = timedelta(minutes=15)
"""A row that is lacking is asked for again after as long as it has been lacking: at least so long, ``NEGATIVE`` at most."""
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
    if age < FIRST_MENDING:
        return True
    seen = cut(whole, wanted)
    if isinstance(seen, NoBars):
        return age < NEGATIVE
    doubts = _doubts(whole, seen, wanted, entry.fetched_at)
    return age < _life(max(doubts), entry.fetched_at) if doubts else True


def last_split(answer: DailyAnswer) -> date | None:
    """Return the day of the latest split in an answer."""
    return answer.splits[-1].date if isinstance(answer, Bars) and answer.splits else None


def _negative_life(answer: NoBars, entry: Entry, wanted: Window) -> timedelta:
    if answer.reason is NotChecked.NOT_FOUND:
        return FIRST_DOUBT if entry.times == 1 else NEGATIVE
    return NEGATIVE if _is_over(wanted.end, None, entry.fetched_at) else RUNNING


def _life(since: datetime, fetched_at: datetime) -> timedelta:
    """Return how long an answer serves that lacked something ``since`` then: what was lost lately may be back soon."""
    return min(NEGATIVE, max(FIRST_MENDING, fetched_at - since))


def _doubts(whole: Bars, seen: Bars, wanted: Window, fetched_at: datetime) -> list[datetime]:
    """Return since when each thing was wrong that the provider may mend: lost closes, missing rows, splits not applied."""
    venue = hours_of(seen.symbol, seen.timezone)
    lost = (bar.date for bar in seen.bars if bar.close is None)
    wrong = [*lost, *_recent_gaps(seen, wanted, fetched_at, venue), *_unrecorded_splits(seen, fetched_at)]
    doubts = [venue.close_of(day) + SETTLING for day in wrong if venue.is_settled(day, fetched_at)]
    split = last_split(whole)
    if split is not None and timedelta(0) <= fetched_at - _noon(split) < REBASED:
        doubts.append(_noon(split))
    return doubts


def _recent_gaps(seen: Bars, wanted: Window, fetched_at: datetime, venue: Venue) -> Iterator[date]:
    """Yield the weekdays of the last weeks without a row, the last ones too: most are holidays, some come back."""
    days = {bar.date for bar in seen.bars}
    day = max(seen.bars[0].date, (fetched_at - RECENT_GAP).date())
    last = min(wanted.end, fetched_at.date() + timedelta(days=1))
    while day <= last:
        if day not in days and not venue.rests_on(day):
            yield day
        day += timedelta(days=1)


def _unrecorded_splits(seen: Bars, fetched_at: datetime) -> Iterator[date]:
    """Yield the days of late on which the price went as in a split that the answer does not have."""
    known = {split.date for split in seen.splits}
    since = (fetched_at - MENDING).date()
    first = max(0, bisect_left(seen.bars, since, key=lambda bar: bar.date) - 1)
    for reference, bar in pairwise(seen.bars[first:]):
        move = move_between(reference, bar) if bar.date not in known else None
        if move is not None and move.looks_like_a_split:
            yield bar.date


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
        # Currencies and futures have no rows of weekends; in this way a lacking one is no doubt.
        rest = frozenset({SATURDAY, SUNDAY}) if "=" in symbol else frozenset()
        return Venue(timezone=zone, opens=timedelta(0), closes=timedelta(hours=24), rest=rest)
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
