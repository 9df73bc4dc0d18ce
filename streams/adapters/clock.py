"""The only place that asks for the time of day."""

from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the current time, aware UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the clock


class ManualClock:
    """A clock that stands still until it is moved: for tests and offline runs."""

    def __init__(self, now: datetime) -> None:
        """Start at ``now``, aware.

        Raises:
            ValueError: ``now`` has no zone.
        """
        self._now = _utc(now)

    def now(self) -> datetime:
        """Return the time that the clock was set to."""
        return self._now

    def set(self, now: datetime) -> None:
        """Move the clock to ``now``."""
        self._now = _utc(now)

    def advance(self, step: timedelta) -> None:
        """Move the clock by ``step``."""
        self._now += step


def _utc(when: datetime) -> datetime:
    if when.tzinfo is None:
        raise ValueError(f"{when!r} has no zone: give an aware time")
    return when.astimezone(UTC)
