"""What a stage answers to a batch: the records to deliver, and what became of each record that came in."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from schemas.headers import Answer
from schemas.record import Outgoing, Received
from schemas.topics import Topic
from schemas.vocabulary import DeadLetterReason, StageName
from streams.alerts.restatements import Restated
from streams.alerts.withdrawals import Noted

Left = Noted | Restated
"""What a record of the claims topic leaves behind that no alert tells."""


class OutcomeKind(StrEnum):
    """What became of one record."""

    PUBLISHED = "published"
    DROPPED = "dropped"
    SUPPRESSED = "suppressed"
    DEAD_LETTER = "dead_letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one record of the batch, and why.

    ``reason`` is a short closed word (``no_claims``, ``already_answered``, a dead-letter reason), never free text.
    """

    topic: str
    partition: int
    offset: int
    kind: OutcomeKind
    reason: str = ""

    @property
    def is_internal_error(self) -> bool:
        """Whether a pure step failed on this record by a bug of ours."""
        return self.kind is OutcomeKind.DEAD_LETTER and self.reason == DeadLetterReason.INTERNAL_ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One delivery set: all of it is delivered before the next one is asked for.

    A stage may answer a batch in several sets, so that what is ready does not wait for what is late.
    """

    records: tuple[Outgoing, ...]
    outcomes: tuple[Outcome, ...]


class Stage(Protocol):
    """A place in the pipeline: topic in, topics out.

    ``work`` raises for nothing that is wrong with a record (that is a dead letter in the delivery);
    an exception that leaves it is a failure of state or of a port and ends the process.
    """

    @property
    def name(self) -> StageName:
        """Which of the three stages this is."""
        ...

    @property
    def source(self) -> Topic:
        """The topic that is read."""
        ...

    @property
    def targets(self) -> tuple[Topic, ...]:
        """Every topic that is written, dead letters included."""
        ...

    def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer a batch of one generation, in offset order per partition."""
        ...

    async def close(self) -> None:
        """Let go of what the stage's ports hold."""
        ...


class StatefulStage(Stage, Protocol):
    """A stage whose state is the tail of the topic that it writes (the alert stage)."""

    @property
    def state_topic(self) -> Topic:
        """The topic whose tail is the state; partition n of it answers partition n of ``source``."""
        ...

    @property
    def window(self) -> int:
        """How many source offsets below the committed one the state reaches back."""
        ...

    def read(self, record: Received) -> Answer | None:
        """Return what a record of ``state_topic`` says to the state; None for a foreign record."""
        ...

    @property
    def reach(self) -> int:
        """How many source offsets below the committed one are read again for what ``note`` remembers; 0 for none."""
        ...

    def note(self, record: Received) -> Left | None:
        """Return what a record of ``source`` leaves behind that no answer tells; None for one that leaves nothing."""
        ...

    def install(
        self, answers: Mapping[int, Iterable[Answer]], noted: Mapping[int, Iterable[Left]] | None = None
    ) -> None:
        """Replace the whole state by these answers and notes per partition, in any order; other partitions are forgotten."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """When a record is due. Of two records of one subject the later one stands for both."""

    subject: str
    due_at: datetime


class PatientStage(Stage, Protocol):
    """A stage whose records wait for their time, each for its own; none holds back another."""

    def now(self) -> datetime:
        """Return the time by which appointments are kept, aware UTC."""
        ...

    def appointment(self, record: Received) -> Appointment | None:
        """Return when a record is due; None for one that is worked at once (because it will be refused)."""
        ...
