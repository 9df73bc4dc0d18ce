"""Whom the runtime tells what happened: once a batch, never once a record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from schemas.record import Outgoing, Received
from schemas.vocabulary import StageName
from streams.steps.delivery import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchDone:
    """One batch, delivered in whole and about to be acknowledged.

    Attributes:
        received: the records that came in, with their timestamps.
        outcomes: what became of each, in no order; those that the runtime refused itself (``too_large``) included.
        outgoing: what was delivered, dead letters included.
        seconds: from the batch's start to its acknowledgement.
    """

    stage: StageName
    received: Sequence[Received]
    outcomes: Sequence[Outcome]
    outgoing: Sequence[Outgoing]
    seconds: float


class Observer(Protocol):
    """Counts what the runtime does. Called on the event loop, so it must be quick; what it raises is logged, no more."""

    def batch_done(self, done: BatchDone) -> None:
        """A batch is delivered."""
        ...

    def assigned(self, partitions: frozenset[int]) -> None:
        """A rebalance is over, and these partitions of the source are ours."""
        ...

    def state_loaded(self, *, answers: int, seconds: float) -> None:
        """The state of a stateful stage was read from its topic."""
        ...

    def held(self, partitions: frozenset[int]) -> None:
        """The breaker holds these partitions now."""
        ...

    def waiting(self, *, lag: Mapping[int, int], commit_age: float) -> None:
        """Said every few seconds.

        ``lag`` is records behind the end per assigned partition; ``commit_age`` is seconds since a commit moved while records
        waited, 0 when nothing waits.
        """
        ...

    def looking_later(self, records: int) -> None:
        """So many records wait for their time, told each second by a worker that has such."""
        ...


class NoObserver:
    """An observer that looks away."""

    def batch_done(self, done: BatchDone) -> None:
        """Do nothing."""

    def assigned(self, partitions: frozenset[int]) -> None:
        """Do nothing."""

    def state_loaded(self, *, answers: int, seconds: float) -> None:
        """Do nothing."""

    def held(self, partitions: frozenset[int]) -> None:
        """Do nothing."""

    def waiting(self, *, lag: Mapping[int, int], commit_age: float) -> None:
        """Do nothing."""

    def looking_later(self, records: int) -> None:
        """Do nothing."""
