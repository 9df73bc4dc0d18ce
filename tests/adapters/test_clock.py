"""Clocks."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from streams.adapters.clock import ManualClock, SystemClock

NOON = datetime(2024, 7, 26, 12, tzinfo=UTC)


def test_the_system_clock_is_aware_utc() -> None:
    """Every time in the program has a zone."""
    assert SystemClock().now().tzinfo is UTC


def test_a_manual_clock_moves_only_when_moved() -> None:
    """It stands, jumps and steps; other zones become UTC."""
    clock = ManualClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.advance(timedelta(seconds=3))
    assert clock.now() == NOON + timedelta(seconds=3)
    clock.set(datetime(2024, 7, 26, 14, tzinfo=timezone(timedelta(hours=2))))
    assert clock.now() == NOON
    assert clock.now().tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    """A naive time would mean another moment on each machine."""
    with pytest.raises(ValueError, match="no zone"):
        ManualClock(datetime(2024, 7, 26))  # noqa: DTZ001 - that is the point
