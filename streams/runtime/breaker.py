"""The breaker of each partition: it stops a bug of ours from draining a topic into the dead letters."""

from collections import deque
from collections.abc import Iterable

from streams.steps.delivery import Outcome, OutcomeKind

WINDOW = 200
IN_A_ROW = 100


class _Tally:
    """The last outcomes of one partition."""

    def __init__(self) -> None:
        self._last: deque[bool] = deque(maxlen=WINDOW)
        self._failures = 0
        self._in_a_row = 0

    def add(self, failed: bool) -> bool:
        """Take in one outcome, and return whether that was too much."""
        if len(self._last) == WINDOW:
            self._failures -= self._last[0]
        self._last.append(failed)
        self._failures += failed
        self._in_a_row = self._in_a_row + 1 if failed else 0
        return self._in_a_row >= IN_A_ROW or self._failures > WINDOW // 2


class Breaker:
    """Trips a partition when more than half of its last 200 records failed, or 100 in a row.

    A failure is an ``internal_error``, and on topics of our own every refusal: nobody but us writes there. Malformed raw
    input is somebody else's fault and never trips it. Judged at the end of a batch, so at most one batch goes too far.
    A tripped partition stays ``held`` until the next rebalance or start.
    """

    def __init__(self, *, own_topic: bool) -> None:
        """Judge refusals too where the source is a topic of ours."""
        self._own_topic = own_topic
        self._tallies: dict[int, _Tally] = {}
        self.held: set[int] = set()

    def judge(self, outcomes: Iterable[Outcome]) -> frozenset[int]:
        """Take in a batch's outcomes, in offset order per partition, and return the partitions that tripped by it."""
        tripped = {
            each.partition
            for each in outcomes
            if self._tallies.setdefault(each.partition, _Tally()).add(self._is_failure(each))
        }
        new = frozenset(tripped - self.held)
        self.held |= new
        return new

    def _is_failure(self, outcome: Outcome) -> bool:
        if outcome.kind is not OutcomeKind.DEAD_LETTER:
            return False
        return self._own_topic or outcome.is_internal_error

    def start_anew(self) -> None:
        """Forget everything: other partitions, or the same ones read again from their commit."""
        self._tallies.clear()
        self.held.clear()
