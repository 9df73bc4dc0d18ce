"""What a fault run left on the topics, against the pure functions run over the actual inputs."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from schemas.headers import read_answer
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS

Step = Callable[[Sequence[Received]], Sequence[Outgoing]]
Identity = tuple[str, int | None, bytes | None, bytes | None, tuple[tuple[str, bytes], ...]]


def identity(record: Received | Outgoing, *, with_partition: bool = False) -> Identity:
    """What makes two deliveries the same record: all but offset and timestamp."""
    return (
        record.topic,
        record.partition if with_partition else None,
        record.key,
        record.value,
        record.headers,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A stage's actual output against its pure function over its actual input."""

    lost: int
    phantom: int
    repeats: int
    records: int


def compare(actual: Iterable[Received], expected: Iterable[Outgoing]) -> Comparison:
    """Compare as sets; repeats of intermediate records are allowed, and counted."""
    seen = Counter(identity(record) for record in actual)
    wanted = {identity(record) for record in expected}
    return Comparison(
        lost=len(wanted - seen.keys()),
        phantom=len(seen.keys() - wanted),
        repeats=seen.total() - len(seen),
        records=seen.total(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLedger:
    """The alerts topic against the offline run over the claims of each partition in offset order."""

    lost: int
    phantom: int
    twice: int
    different_bodies: int
    alerts: int


def audit_alerts(actual: Sequence[Received], expected: Sequence[Outgoing]) -> AlertLedger:
    """Compare alerts by (partition, answered claim offset, alert), then by id, revision, key and body bytes."""
    got: dict[tuple[int, int, str], list[Received]] = defaultdict(list)
    for record in actual:
        answer = read_answer(record)
        assert answer is not None, f"a foreign record on {ALERTS.name} at {record.partition}:{record.offset}"
        got[record.partition, answer.claim_offset, answer.alert_id].append(record)
    wanted: dict[tuple[int, int, str], Outgoing] = {}
    for sent in expected:
        answer = read_answer(as_received(sent))
        assert answer is not None
        assert sent.partition is not None
        wanted[sent.partition, answer.claim_offset, answer.alert_id] = sent
    ids = Counter((header(record, "ce_id")) for record in actual)
    return AlertLedger(
        lost=len(wanted.keys() - got.keys()),
        phantom=len(got.keys() - wanted.keys()),
        twice=ids.total() - len(ids),
        different_bodies=sum(
            identity(record, with_partition=True) != identity(wanted[place], with_partition=True)
            for place, records in got.items()
            if place in wanted
            for record in records
        ),
        alerts=len(actual),
    )


def as_received(sent: Outgoing) -> Received:
    """An outgoing record as a reader would see it."""
    return Received(
        topic=sent.topic, partition=sent.partition or 0, offset=0, timestamp_ms=sent.timestamp_ms or 0,
        key=sent.key, value=sent.value, headers=sent.headers,
    )  # fmt: skip


def header(record: Received, name: str) -> str:
    """A header that must be there."""
    text = record.header(name)
    assert text is not None, f"{record.topic} {record.partition}:{record.offset} has no {name}"
    return text
