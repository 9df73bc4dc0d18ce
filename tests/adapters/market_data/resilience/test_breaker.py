"""The circuit of a provider."""

from datetime import datetime, timedelta

import pytest

from streams.adapters.market_data.resilience.breaker import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    TOLERATED,
    CircuitBreaker,
)
from streams.adapters.market_data.resilience.failures import Failure, RateLimited, Unavailable
from tests.market.articles import at

NOW = at("2026-11-26 12:00")
TOO_MANY = RateLimited("429")
BROKEN = Unavailable("500")


def admits(breaker: CircuitBreaker, when: datetime) -> bool:
    try:
        breaker.admit(when)
    except Failure:
        return False
    return True


def opened(failure: Failure = TOO_MANY) -> CircuitBreaker:
    """One that has just opened."""
    breaker = CircuitBreaker()
    while breaker.is_closed:
        breaker.failed(failure, NOW)
    return breaker


def test_some_failures_are_tolerated_and_an_answer_forgives_them() -> None:
    """Only an unbroken row of them opens the circuit."""
    breaker = CircuitBreaker()
    for _ in range(3):
        for _ in range(TOLERATED - 1):
            breaker.failed(BROKEN, NOW)
        breaker.succeeded()
    assert breaker.is_closed
    for _ in range(TOLERATED):
        breaker.failed(BROKEN, NOW)
    assert not breaker.is_closed


def test_a_refusal_opens_it_at_once() -> None:
    """Each further request would make a ban longer."""
    breaker = CircuitBreaker()
    breaker.failed(TOO_MANY, NOW)
    assert not admits(breaker, NOW)


@pytest.mark.parametrize("failure", [TOO_MANY, BROKEN])
def test_while_it_is_open_questions_fail_as_what_opened_it(failure: Failure) -> None:
    """So the reason in the alert is the true one, with the time when it is tried again."""
    with pytest.raises(type(failure), match=r"not asked before 12:01:00 UTC: (429|500)"):
        opened(failure).admit(NOW)


def test_after_the_pause_one_question_passes_and_decides() -> None:
    """The others wait for what becomes of it."""
    breaker, later = opened(), NOW + FIRST_PAUSE
    assert [admits(breaker, later) for _ in range(3)] == [True, False, False]
    breaker.succeeded()
    assert [admits(breaker, later) for _ in range(3)] == [True, True, True]


def test_a_failed_probe_doubles_the_pause_up_to_an_hour() -> None:
    """1, 2, 4 ... minutes."""
    breaker, now, pauses = opened(), NOW, []
    pause = FIRST_PAUSE
    for _ in range(8):
        now += pause
        assert admits(breaker, now)
        breaker.failed(BROKEN, now)
        pause = next(
            timedelta(minutes=minute)
            for minute in range(1, 120)
            if not admits(breaker, now + timedelta(minutes=minute, seconds=-1))
            and can_probe(breaker, now + timedelta(minutes=minute))
        )
        pauses.append(pause)
    assert pauses[:4] == [timedelta(minutes=minutes) for minutes in (2, 4, 8, 16)]
    assert pauses[-1] == LONGEST_PAUSE


def can_probe(breaker: CircuitBreaker, when: datetime) -> bool:
    try:
        breaker.look(when)
    except Failure:
        return False
    return True


def test_the_provider_may_ask_for_a_longer_pause_but_not_for_ever() -> None:
    """``Retry-After`` counts where it is longer than ours, up to an hour."""
    for asked, minutes in ((10, 10), (0.1, 1), (600, 60)):
        breaker = opened(RateLimited("429", retry_after=timedelta(minutes=asked)))
        until = NOW + timedelta(minutes=minutes)
        assert (can_probe(breaker, until - timedelta(seconds=1)), can_probe(breaker, until)) == (False, True)


def test_a_probe_that_nobody_waits_for_makes_room_for_another() -> None:
    """Else the circuit would never close again."""
    breaker, later = opened(), NOW + FIRST_PAUSE
    assert admits(breaker, later)
    breaker.abandoned()
    assert admits(breaker, later)


def test_who_was_under_way_when_it_opened_changes_nothing() -> None:
    """Four requests that fail together make one pause, not the pause of a fourth failure."""
    breaker = opened()
    for _ in range(3):
        breaker.failed(TOO_MANY, NOW)
    assert can_probe(breaker, NOW + FIRST_PAUSE)
