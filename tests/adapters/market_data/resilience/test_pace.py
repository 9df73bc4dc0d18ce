"""The bucket of tokens: how fast a provider is asked."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.adapters.market_data.resilience.pace import QUIET, TokenBucket
from tests.market.articles import at

NOW = at("2026-11-26 12:00")


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def test_a_burst_passes_at_once_and_the_rest_waits_its_turn() -> None:
    """Five at once, then one a second."""
    bucket = TokenBucket(per_second=1, burst=5, now=NOW)
    assert [bucket.reserve(NOW).total_seconds() for _ in range(8)] == [0, 0, 0, 0, 0, 1, 2, 3]


def test_a_quiet_time_earns_the_burst_again_and_no_more() -> None:
    """An hour of silence is no right to an hour's requests."""
    bucket = TokenBucket(per_second=1, burst=2, now=NOW)
    later = NOW + timedelta(hours=1)
    assert [bucket.reserve(later).total_seconds() for _ in range(4)] == [0, 0, 1, 2]


def test_a_refusal_halves_the_rate_and_takes_the_burst() -> None:
    """The next request waits two seconds instead of none."""
    bucket = TokenBucket(per_second=1, burst=5, now=NOW)
    bucket.slow_down(NOW)
    assert (bucket.per_second, bucket.reserve(NOW)) == (0.5, seconds(2))


def test_the_rate_never_reaches_nothing() -> None:
    """A day of refusals leaves one request in about a minute."""
    bucket = TokenBucket(per_second=1, burst=5, now=NOW)
    for _ in range(50):
        bucket.slow_down(NOW)
    assert bucket.wait(NOW) == seconds(64)


@pytest.mark.parametrize(("quiet", "rate"), [(0.9, 0.25), (1, 0.5), (1.9, 0.5), (2, 1), (20, 1)])
def test_the_rate_recovers_in_steps(quiet: float, rate: float) -> None:
    """It doubles after each quiet time, up to where it began."""
    bucket = TokenBucket(per_second=1, burst=5, now=NOW)
    bucket.slow_down(NOW)
    bucket.slow_down(NOW)
    bucket.wait(NOW + QUIET * quiet)
    assert bucket.per_second == rate


def test_a_clock_that_is_set_back_gives_nothing_and_takes_nothing() -> None:
    """And time goes on from there."""
    bucket = TokenBucket(per_second=1, burst=1, now=NOW)
    bucket.reserve(NOW)
    early = NOW - timedelta(hours=1)
    assert [bucket.wait(when) for when in (early, early + seconds(1))] == [seconds(1), seconds(0)]


@given(
    steps=st.lists(st.floats(min_value=0, max_value=30), min_size=1, max_size=60),
    burst=st.integers(min_value=1, max_value=10),
)
def test_no_window_of_time_holds_more_than_burst_and_rate(steps: list[float], burst: int) -> None:
    """However the questions come, between the first and the last grant there are at most burst + time x rate."""
    bucket, now, granted = TokenBucket(per_second=1, burst=burst, now=NOW), NOW, []
    for step in steps:
        now += seconds(step)
        granted.append(now + bucket.reserve(now))
    granted.sort()
    for first, start in enumerate(granted):
        for last in range(first, len(granted)):
            allowed = burst + (granted[last] - start).total_seconds() + 1e-3
            assert last - first + 1 <= allowed
