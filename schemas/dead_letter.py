"""A dead letter: the original record verbatim, with headers that say who refused it and why.

The six ``__dlq.errors.*`` headers are Kafka's own contract for dead letters (KIP-1191); the rest is ours.
"""

from schemas.record import Outgoing, Received
from schemas.topics import DEAD_LETTER_PREFIX
from schemas.vocabulary import DeadLetterReason, StageName

PREFIX = "__dlq.errors."
REASON = "tapewire-dlq-reason"
STAGE = "tapewire-dlq-stage"
EXCEPTION = "tapewire-dlq-exception"
CODE_VERSION = "tapewire-dlq-version"
MAX_MESSAGE_CHARS = 1_000


def dead_letter(
    record: Received,
    *,
    reason: DeadLetterReason,
    message: str,
    stage: StageName,
    group: str,
    code_version: str,
    exception: str = "",
) -> Outgoing:
    """Return the dead letter of ``record``: key, value, headers and timestamp verbatim, on the same partition."""
    said = {
        f"{PREFIX}topic": record.topic,
        f"{PREFIX}partition": str(record.partition),
        f"{PREFIX}offset": str(record.offset),
        f"{PREFIX}group": group,
        f"{PREFIX}delivery.count": "1",
        f"{PREFIX}message": message[:MAX_MESSAGE_CHARS],
        REASON: reason.value,
        STAGE: stage.value,
        EXCEPTION: exception,
        CODE_VERSION: code_version,
    }
    kept = tuple(pair for pair in record.headers if pair[0] not in said)
    return Outgoing(
        topic=DEAD_LETTER_PREFIX + record.topic,
        key=record.key,
        value=record.value,
        headers=kept + tuple((name, text.encode("utf-8", "replace")) for name, text in said.items()),
        partition=record.partition,
        timestamp_ms=record.timestamp_ms,
    )
