"""The shell around every pure step: what a stage answers when a record is refused, or when a step has a bug.

A record that is not what its topic promises is a dead letter with its reason; so is a record on which our own code
raises (``internal_error``): one text that hits a bug must not stop the wire. What a step does is elsewhere.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from schemas.codec import NotJson, SchemaMismatch, parse_json, validate
from schemas.dead_letter import dead_letter
from schemas.record import Outgoing, Received
from schemas.topics import MAX_RECORD_BYTES
from schemas.vocabulary import DeadLetterReason, StageName
from streams.errors import InvalidEvent
from streams.steps.delivery import Delivery, Outcome, OutcomeKind

Event = TypeVar("Event")
Result = TypeVar("Result")

READABLE_MAJOR = "1"
"""Major version of our own events that this code reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """What a step made of one record: records to deliver, what became of it, and why in a closed word."""

    kind: OutcomeKind
    records: tuple[Outgoing, ...] = ()
    reason: str = ""


def published(*records: Outgoing) -> Worked:
    """The record goes on as ``records``."""
    return Worked(kind=OutcomeKind.PUBLISHED, records=records)


def dropped(reason: str) -> Worked:
    """The record ends here, as it should."""
    return Worked(kind=OutcomeKind.DROPPED, reason=reason)


def suppressed(reason: str) -> Worked:
    """The record says nothing that was not said before."""
    return Worked(kind=OutcomeKind.SUPPRESSED, reason=reason)


def outcome_of(record: Received, worked: Worked) -> Outcome:
    """Return what became of ``record``, for the counters."""
    return Outcome(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        kind=worked.kind,
        reason=worked.reason,
    )


def delivery_of(answers: Iterable[tuple[Received, Worked]]) -> Delivery:
    """Return one delivery set: the records of all answers in order, one outcome for each record that came in."""
    pairs = tuple(answers)
    return Delivery(
        records=tuple(
            replace(record, source=(came.topic, came.partition, came.offset))
            for came, worked in pairs
            for record in worked.records
        ),
        outcomes=tuple(outcome_of(record, worked) for record, worked in pairs),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """Runs pure steps on records and turns what they raise into dead letters.

    Attributes:
        group: the consumer group that reads, as it stands on dead letters.
        code_version: which code refused.
    """

    stage: StageName
    group: str
    code_version: str

    def attempt(self, record: Received, step: Callable[[Received], Result]) -> Result | Worked:
        """Return ``step(record)``, or the dead letter that it became."""
        try:
            return step(record)
        except InvalidEvent as refusal:
            return self.refuse(record, refusal.reason, str(refusal))
        except Exception as bug:
            # Whatever a pure step raises is a bug on this one record: the wire goes on, the breaker counts.
            kind = type(bug).__name__
            return self.refuse(record, DeadLetterReason.INTERNAL_ERROR, f"{kind}: {bug}", exception=kind)

    def refuse(
        self, record: Received, reason: DeadLetterReason, message: str, *, exception: str = ""
    ) -> Worked:
        """Return the dead letter of ``record``."""
        letter = dead_letter(
            record,
            reason=reason,
            message=message,
            stage=self.stage,
            group=self.group,
            code_version=self.code_version,
            exception=exception,
        )
        return Worked(kind=OutcomeKind.DEAD_LETTER, records=(letter,), reason=reason.value)

    def run(self, batch: Sequence[Received], step: Callable[[Received], Worked]) -> Delivery:
        """Return the delivery set of a step that works on one record at a time."""
        return delivery_of((record, self.attempt(record, step)) for record in batch)


def value_of(record: Received) -> bytes:
    """Return the bytes of a record.

    Raises:
        InvalidEvent: there are none, or more than a stage reads.
    """
    if record.value is None:
        raise InvalidEvent(DeadLetterReason.SCHEMA, "value: the record has none (a tombstone says nothing)")
    if len(record.value) > MAX_RECORD_BYTES:
        raise InvalidEvent(
            DeadLetterReason.TOO_LARGE, f"value: {len(record.value)} bytes, at most {MAX_RECORD_BYTES}"
        )
    return record.value


def parsed_json(value: bytes) -> object:
    """Return the parsed JSON; of a key that stands twice the last one counts.

    Raises:
        InvalidEvent: not UTF-8, not JSON, or nested deeper than the parser goes (1,024).
    """
    try:
        return parse_json(value)
    except NotJson as error:
        raise InvalidEvent(_why_not_json(value, str(error)), f"value: {error}") from None


def _why_not_json(value: bytes, said: str) -> DeadLetterReason:
    """Return the reason behind the parser's refusal; it has one kind of error for all."""
    try:
        value.decode()
    except UnicodeDecodeError:
        return DeadLetterReason.NOT_UTF8
    return DeadLetterReason.TOO_DEEP if "depth limit" in said else DeadLetterReason.BAD_JSON


def read_event(event_type: type[Event], record: Received) -> Event:
    """Return one of our own events from a record on one of our own topics.

    Raises:
        InvalidEvent: the value is not that event, or of a major version that this code does not read.
    """
    parsed = parsed_json(value_of(record))
    if isinstance(parsed, dict):
        written = parsed.get("schema_version", READABLE_MAJOR)
        if str(written).partition(".")[0] != READABLE_MAJOR:
            raise InvalidEvent(
                DeadLetterReason.UNSUPPORTED_VERSION,
                f"schema_version: {str(written)[:20]!r}, this code reads {READABLE_MAJOR}.x",
            )
    try:
        return validate(event_type, parsed)
    except SchemaMismatch as error:
        raise InvalidEvent(DeadLetterReason.SCHEMA, str(error)) from None
