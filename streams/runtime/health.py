"""What a worker knows of itself: facts that the runtime sets, and the sentences that ``/livez`` and ``/readyz`` answer.

Nothing here serves or waits; every answer is made from the facts and the clock.
"""

import time
from collections.abc import Callable, Mapping

BLOCKED_SECONDS = 10.0
"""A delivery that takes longer is said: the broker is down or refuses."""


class Health:
    """The facts about one worker. ``assigned`` is None until the consumer group has answered once."""

    def __init__(
        self,
        *,
        session_seconds: float = 10.0,
        assignment_seconds: float = 60.0,
        stall_seconds: float = 120.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the limits of the worker's options."""
        self._session = session_seconds
        self._assignment = assignment_seconds
        self._stall = stall_seconds
        self._clock = clock
        self._started_at = clock()
        self._unassigned_at: float | None = self._started_at
        self._progress_at = self._started_at
        self._committed_at = self._started_at
        self.trouble = "starting"
        self.assigned: frozenset[int] | None = None
        self.held: frozenset[int] = frozenset()
        self.state_loaded = True
        self.is_rebalancing = False
        self.lag: Mapping[int, int] = {}
        self.heartbeat_age = 0.0
        self.blocked_seconds = 0.0
        self.beside: Health | None = None
        """The facts about what is looked at later in the same process."""

    def started(self) -> None:
        """Topics are there, Faust runs."""
        self.trouble = ""
        self._started_at = self._clock()
        self._unassigned_at = self._started_at

    def got_partitions(self, partitions: frozenset[int]) -> None:
        """A rebalance is over."""
        self.assigned = partitions
        self.held = frozenset()
        self._unassigned_at = None if partitions else self._unassigned_at or self._clock()
        self._progress_at = self._committed_at = self._clock()

    def progressed(self) -> None:
        """A batch was acknowledged."""
        self._progress_at = self._clock()

    def committed(self) -> None:
        """A commit moved, or nothing waits for one."""
        self._committed_at = self._clock()

    @property
    def progress_age(self) -> float:
        """Seconds since the last acknowledged batch, or since the last rebalance."""
        return self._clock() - self._progress_at

    @property
    def commit_age(self) -> float:
        """Seconds since a commit moved while records waited; near 0 when nothing waits."""
        return self._clock() - self._committed_at

    @property
    def unassigned_seconds(self) -> float:
        """Seconds without a partition; 0 while there is one."""
        return 0.0 if self._unassigned_at is None else self._clock() - self._unassigned_at

    def live(self) -> list[str]:
        """Return why the worker should be started again; empty when it should not.

        A broker that does not answer is no reason: the worker waits, and a new one could do no better.
        """
        waiting = sum(self.lag.get(each, 0) for each in (self.assigned or frozenset()) - self.held)
        if waiting and not self.is_rebalancing and not self._is_blocked and self.progress_age > self._stall:
            return [f"{waiting} records wait and none was done for {self.progress_age:.0f} s"]
        return []

    def ready(self) -> list[str]:
        """Return why the worker does not do its work now, one sentence each; empty when it does."""
        if self.trouble:
            return [self.trouble]
        said = [self._assignment_trouble()]
        if self.is_rebalancing:
            said.append("the consumer group is rebalancing")
        elif not self.state_loaded:
            said.append("the state is not loaded yet")
        if self.held:
            said.append(f"the breaker holds partitions {_list(self.held)}: too many records failed")
        if self.beside is not None and self.beside.held:
            said.append(f"the breaker holds partitions {_list(self.beside.held)} of what is looked at later")
        if self.assigned and self.heartbeat_age > self._session:
            said.append(f"no heartbeat was accepted for {self.heartbeat_age:.0f} s")
        if self._is_blocked:
            said.append(f"a delivery has waited for the broker for {self.blocked_seconds:.0f} s")
        return [each for each in said if each]

    @property
    def _is_blocked(self) -> bool:
        return self.blocked_seconds > BLOCKED_SECONDS

    def _assignment_trouble(self) -> str:
        if self.assigned:
            return ""
        idle = self.unassigned_seconds
        if self.assigned is not None:
            return "no partition is assigned: the group has more workers than partitions"
        late = "; is the session shorter than the broker's group.min.session.timeout.ms?"
        return f"no partition assigned for {idle:.0f} s{late if idle > self._assignment else ''}"


def _list(partitions: frozenset[int]) -> str:
    return ", ".join(str(each) for each in sorted(partitions))
