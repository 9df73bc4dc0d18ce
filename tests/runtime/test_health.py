"""What a worker says of itself."""

import pytest

from streams.runtime.health import Health

SOME = frozenset({0, 1})


class Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


def health_of(clock: Clock) -> Health:
    return Health(session_seconds=4, assignment_seconds=60, stall_seconds=120, clock=clock)


def test_a_worker_is_not_ready_before_it_has_partitions() -> None:
    """It says that it starts, then that it waits, then what may be the cause; alive it is all the time."""
    clock = Clock()
    health = health_of(clock)
    assert health.ready() == ["starting"]
    health.started()
    clock.now += 61
    assert health.ready() == [
        "no partition assigned for 61 s; is the session shorter than the broker's group.min.session.timeout.ms?"
    ]
    assert health.live() == []
    health.got_partitions(SOME)
    assert health.ready() == []


def test_a_spare_worker_says_that_it_is_one() -> None:
    """More workers than partitions: it is idle, and not silently."""
    health = health_of(Clock())
    health.started()
    health.got_partitions(frozenset())
    assert health.ready() == ["no partition is assigned: the group has more workers than partitions"]


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("trouble", 'topics are missing: x: run "tapewire topics apply"', "topics are missing"),
        ("held", frozenset({1}), "the breaker holds partitions 1: too many records failed"),
        ("state_loaded", False, "the state is not loaded yet"),
        ("is_rebalancing", True, "the consumer group is rebalancing"),
        ("heartbeat_age", 5.0, "no heartbeat was accepted for 5 s"),
        ("blocked_seconds", 11.0, "a delivery has waited for the broker for 11 s"),
    ],
)
def test_each_trouble_is_said(fact: str, value: object, said: str) -> None:
    """One sentence each; none of them makes a restart useful."""
    health = health_of(Clock())
    health.started()
    health.got_partitions(SOME)
    setattr(health, fact, value)
    (sentence,) = health.ready()
    assert sentence.startswith(said)
    assert health.live() == []


@pytest.mark.parametrize(
    ("lag", "blocked", "held", "alive"),
    [
        ({0: 5}, 0.0, frozenset(), False),
        ({0: 0}, 0.0, frozenset(), True),
        pytest.param({0: 5}, 60.0, frozenset(), True, id="the broker is down"),
        pytest.param({0: 5}, 0.0, frozenset({0}), True, id="the breaker holds what waits"),
    ],
)
def test_no_progress_while_records_wait_is_not_alive(
    lag: dict[int, int], blocked: float, held: frozenset[int], alive: bool
) -> None:
    """Only what a restart can cure."""
    clock = Clock()
    health = health_of(clock)
    health.started()
    health.got_partitions(SOME)
    clock.now += 121
    health.lag, health.blocked_seconds, health.held = lag, blocked, held
    assert (health.live() == []) is alive
    health.progressed()
    assert health.live() == []


def test_the_age_of_the_last_commit_starts_anew_with_each() -> None:
    """And with each assignment."""
    clock = Clock()
    health = health_of(clock)
    clock.now += 9
    assert health.commit_age == 9
    health.committed()
    assert health.commit_age == 0
