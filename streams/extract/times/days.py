"""Which day a sentence gives its move: its own words for a day, and the date that they mean.

A day counts only where it stands with the move: at the sentence's begin, between the name and the number, or right behind
the number; and only if no other day stands there. "Fell 3% after it said on Monday that ..." gives no day.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from schemas.values import value
from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import words_in

_PARTING = frozenset(",;。:")
OPENING_WORDS = 2
BEHIND_WORDS = 3
BEHIND_CHARS = 40
_WEEK = 7
_ZONES = """
US America/New_York|CA America/Toronto|BR America/Sao_Paulo|MX America/Mexico_City|AR America/Argentina/Buenos_Aires
CL America/Santiago|CO America/Bogota|GB Europe/London|IE Europe/Dublin|PT Europe/Lisbon|FR Europe/Paris|DE Europe/Berlin
ES Europe/Madrid|IT Europe/Rome|NL Europe/Amsterdam|BE Europe/Brussels|CH Europe/Zurich|AT Europe/Vienna|SE Europe/Stockholm
DK Europe/Copenhagen|NO Europe/Oslo|FI Europe/Helsinki|PL Europe/Warsaw|CZ Europe/Prague|HU Europe/Budapest|GR Europe/Athens
RO Europe/Bucharest|TR Europe/Istanbul|RU Europe/Moscow|UA Europe/Kyiv|IL Asia/Jerusalem|EG Africa/Cairo|SA Asia/Riyadh
AE Asia/Dubai|QA Asia/Qatar|KW Asia/Kuwait|ZA Africa/Johannesburg|IN Asia/Kolkata|BD Asia/Dhaka|TH Asia/Bangkok
VN Asia/Ho_Chi_Minh|ID Asia/Jakarta|MY Asia/Kuala_Lumpur|SG Asia/Singapore|PH Asia/Manila|CN Asia/Shanghai|HK Asia/Hong_Kong
TW Asia/Taipei|JP Asia/Tokyo|KR Asia/Seoul|AU Australia/Sydney|NZ Pacific/Auckland
"""
"""The clock by which news of a country's market speaks of today (IANA time zones of the main exchanges)."""
_ZONE_BY_COUNTRY = dict(entry.split() for entry in _ZONES.replace("\n", "|").split("|") if entry)
_EARLIEST_CLOCK, _LATEST_CLOCK = "America/Los_Angeles", "Asia/Tokyo"
_NOON = time(12)


@value(kw_only=False)
class StatedDay:
    """A word for a day: ``relative`` to the day of publication (yesterday: -1), or a ``weekday`` (Monday: 0)."""

    start: int
    end: int
    relative: int | None = None
    weekday: int | None = None


def stated_day(scope: Scope, subject_start: int) -> StatedDay | None:
    """Return the day that stands with the move of a percent whose relation begins at ``subject_start``."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.kinds & marks.DAYS:
        return None
    low = min(subject_start, anchor.start) if scope.left == sentence.start else scope.left
    days = [
        each
        for each in sentence.marks_in(sentence.start, scope.right, marks.DAYS)
        if low <= each.start < anchor.start or _opens(scope, each) or _is_right_behind(scope, each)
    ]
    found = {(each.day, each.weekday) for each in days}
    if len(found) != 1:
        return None
    day = days[-1]
    is_weekday = bool(day.kinds & marks.WEEKDAY)
    return StatedDay(
        day.start,
        day.end,
        relative=None if is_weekday else day.day,
        weekday=day.weekday if is_weekday else None,
    )


def _opens(scope: Scope, day: Mark) -> bool:
    sentence = scope.sentence
    if scope.left != sentence.start or day.end > scope.anchor.start:
        return False
    return words_in(sentence.gap(sentence.start, day.start)) <= OPENING_WORDS


def _is_right_behind(scope: Scope, day: Mark) -> bool:
    sentence, end = scope.sentence, scope.anchor.end
    if not end <= day.start <= end + BEHIND_CHARS:
        return False
    between = sentence.marks_in(end, day.start, marks.CLAUSE_BREAK | marks.CONJUNCTION | marks.PAST)
    gap = sentence.gap(end, day.start)
    return not between and _PARTING.isdisjoint(gap) and words_in(gap) <= BEHIND_WORDS


def date_of(
    day: StatedDay | None, period: Period | None, *, published_at: datetime | None, country: str | None
) -> date | None:
    """Return the date that a word for a day means in an article of that time about a market of that country.

    Without a word, trading after hours or before the market gives the day. None where the clocks between New York and
    Tokyo disagree and no country says which one counts, and for days ahead.
    """
    if published_at is None or (day is None and period not in {Period.AFTER_HOURS, Period.PREMARKET}):
        return None
    clocks = [_ZONE_BY_COUNTRY[country]] if country in _ZONE_BY_COUNTRY else [_EARLIEST_CLOCK, _LATEST_CLOCK]
    dates = {_date_by(clock, day, period, published_at) for clock in clocks}
    return dates.pop() if len(dates) == 1 else None


def _date_by(clock: str, day: StatedDay | None, period: Period | None, published_at: datetime) -> date | None:
    local = _local(published_at, clock)
    today = local.date()
    if day is None:
        return today - timedelta(days=period is Period.AFTER_HOURS and local.time() < _NOON)
    if day.weekday is not None:
        return today - timedelta(days=(today.weekday() - day.weekday) % _WEEK)
    if day.relative is None or day.relative > 0:
        return None
    return today + timedelta(days=day.relative)


def _local(published_at: datetime, clock: str) -> datetime:
    """Return the time by a clock; a bare date (midnight UTC) is that date everywhere."""
    if published_at.time() == time():
        return published_at
    return published_at.astimezone(ZoneInfo(clock))
