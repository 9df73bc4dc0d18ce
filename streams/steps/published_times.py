"""When an article says it was published, and which times are no times.

A feed may write RFC 3339 with a zone (``2024-07-26T20:05:00Z``) or seconds or milliseconds since the epoch, as a number
or as digits. A time without a zone is refused: read as UTC it may be hours off, and a stale article would look fresh.
"""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from schemas.headers import EPOCH, utc_from_ms
from schemas.vocabulary import DeadLetterReason
from streams.errors import InvalidEvent

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""No news wire carries older articles; a smaller number is a unit mistaken or a default value."""

MAX_AHEAD = timedelta(days=1)
"""How far ``published_at`` may lie after the record's own time: a wrong zone, not a wrong calendar."""

MILLISECONDS_FROM = 100_000_000_000
"""Numbers from here on are milliseconds: as seconds they would lie beyond the year 5138."""

MAX_TIMESTAMP_MS = 4_102_444_800_000
"""The year 2100: a later record was stamped in another unit, and calendars end not long after."""

RFC3339 = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?P<zone>[Zz]|[+-]\d{2}:?\d{2})?", re.ASCII
)
NUMBER = re.compile(r"\d{1,16}(?:\.\d{1,9})?", re.ASCII)


def received_time(timestamp_ms: int) -> datetime:
    """Return the time of a raw record.

    Raises:
        InvalidEvent: the record has no timestamp (-1), or none that a calendar knows.
    """
    if not 0 <= timestamp_ms <= MAX_TIMESTAMP_MS:
        raise _bad_time("record timestamp", timestamp_ms, "milliseconds since 1970, before the year 2100")
    return utc_from_ms(timestamp_ms)


def published_time(said: object, *, received_at: datetime) -> datetime:
    """Return the time that an article states, aware UTC.

    Raises:
        InvalidEvent: not a time, without a zone, before 1990, or more than a day after ``received_at``.
    """
    when = _from_text(said) if isinstance(said, str) else _from_number(said)
    if not EARLIEST <= when <= received_at + MAX_AHEAD:
        raise _bad_time("published_at", said, f"between 1990 and a day after {received_at.isoformat()}")
    return when


def _from_text(said: str) -> datetime:
    text = said.strip()
    if NUMBER.fullmatch(text):
        return _from_epoch(Decimal(text), said)
    shape = RFC3339.fullmatch(text)
    if shape is None:
        raise _bad_time("published_at", said, "RFC 3339, or seconds or milliseconds since 1970")
    if shape["zone"] is None:
        raise _bad_time("published_at", said, "a zone: Z or an offset such as +07:00")
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        raise _bad_time("published_at", said, "a date of the calendar") from None


def _from_number(said: object) -> datetime:
    if isinstance(said, bool) or not isinstance(said, int | float):
        raise _bad_time("published_at", said, "a text or a number")
    return _from_epoch(Decimal(str(said)), said)


def _from_epoch(number: Decimal, said: object) -> datetime:
    seconds = number / 1000 if abs(number) >= MILLISECONDS_FROM else number
    try:
        return EPOCH + timedelta(microseconds=int(seconds * 1_000_000))
    except (OverflowError, ArithmeticError):
        raise _bad_time("published_at", said, "seconds or milliseconds since 1970") from None


def _bad_time(field: str, said: object, wanted: str) -> InvalidEvent:
    return InvalidEvent(DeadLetterReason.BAD_TIME, f"{field}: {str(said)[:60]!r} is not {wanted}")
