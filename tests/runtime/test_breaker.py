"""The breaker: what trips a partition, and what never does."""

import pytest

from schemas.vocabulary import DeadLetterReason
from streams.runtime.breaker import Breaker
from streams.steps.delivery import Outcome, OutcomeKind

OK = ""
BUG = DeadLetterReason.INTERNAL_ERROR.value
BAD = DeadLetterReason.BAD_JSON.value


def outcomes(*reasons: str, partition: int = 0) -> list[Outcome]:
    return [
        Outcome(
            topic="t",
            partition=partition,
            offset=offset,
            kind=OutcomeKind.DEAD_LETTER if reason else OutcomeKind.PUBLISHED,
            reason=reason,
        )
        for offset, reason in enumerate(reasons)
    ]


@pytest.mark.parametrize(
    ("own_topic", "reasons", "trips"),
    [
        (False, [BUG] * 99, False),
        (False, [BUG] * 100, True),
        pytest.param(False, [BUG] * 100 + [OK] * 100, True, id="a success behind it does not hide it"),
        pytest.param(False, [BUG, OK] * 100, False, id="half of the last 200"),
        pytest.param(False, [BUG, OK] * 100 + [BUG, BUG], True, id="more than half of the last 200"),
        pytest.param(False, [BUG, BUG, OK] * 33 + [OK] * 200, False, id="failures long ago are forgotten"),
        pytest.param(False, [BAD] * 1_000, False, id="malformed raw input never trips"),
        pytest.param(True, [BAD] * 100, True, id="refusals on our own topic do"),
    ],
)
def test_what_trips_a_partition(own_topic: bool, reasons: list[str], trips: bool) -> None:
    """More than half of the last 200, or 100 in a row."""
    breaker = Breaker(own_topic=own_topic)
    assert breaker.judge(outcomes(*reasons)) == (frozenset({0}) if trips else frozenset())


def test_a_partition_trips_alone_and_once() -> None:
    """The others go on; a rebalance starts all of them anew."""
    breaker = Breaker(own_topic=False)
    assert breaker.judge(outcomes(*[BUG] * 100, partition=2) + outcomes(*[OK] * 100)) == {2}
    assert breaker.judge(outcomes(BUG, partition=2)) == frozenset()
    assert breaker.held == {2}
    breaker.start_anew()
    assert breaker.held == set()
    assert breaker.judge(outcomes(*[BUG] * 99, partition=2)) == frozenset()
