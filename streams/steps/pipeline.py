"""The three stages in a row, without a broker: what ``explain`` and ``extract`` run on, and the oracle of the fault tests.

Records go through the very stages of the workers; only the carrying between them is done here, in memory.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from schemas.headers import read_answer
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, CLAIMS, DEAD_LETTER_PREFIX, EXTRACTIONS
from streams.steps.delivery import Outcome, Stage

BATCH = 200


def partition_of(key: bytes, partitions: int) -> int:
    """Return the partition that Kafka's default partitioner gives a key: murmur2, its sign cut off."""
    return (_murmur2(key) & 0x7FFFFFFF) % partitions


def _murmur2(data: bytes) -> int:
    """MurmurHash2 by Austin Appleby (public domain), 32 bits, with Kafka's seed."""
    multiplier, mask = 0x5BD1E995, 0xFFFFFFFF
    value = (0x9747B28C ^ len(data)) & mask
    whole = len(data) & ~3
    for place in range(0, whole, 4):
        part = int.from_bytes(data[place : place + 4], "little") * multiplier & mask
        part = (part ^ part >> 24) * multiplier & mask
        value = (value * multiplier & mask) ^ part
    if whole < len(data):
        value = (value ^ int.from_bytes(data[whole:], "little")) * multiplier & mask
    value = (value ^ value >> 13) * multiplier & mask
    return value ^ value >> 15


class Log:
    """Topics in memory: each record gets its partition and offset as a broker would give them."""

    def __init__(self, *, partitions: int) -> None:
        """All topics have the same number of partitions."""
        self._partitions = partitions
        self._ends: dict[tuple[str, int], int] = defaultdict(int)
        self._records: dict[str, list[Received]] = defaultdict(list)

    def append(self, sent: Outgoing) -> Received:
        """Place a record at the end of its partition; one without a key goes to the first.

        Of a record that goes everywhere the copy in the last partition is returned.
        """
        if sent.everywhere:
            copies = [replace(sent, everywhere=False, partition=each) for each in range(self._partitions)]
            return [self.append(each) for each in copies][-1]
        partition = sent.partition
        if partition is None:
            partition = 0 if sent.key is None else partition_of(sent.key, self._partitions)
        offset = self._ends[sent.topic, partition]
        self._ends[sent.topic, partition] += 1
        placed = Received(
            topic=sent.topic,
            partition=partition,
            offset=offset,
            timestamp_ms=sent.timestamp_ms or 0,
            key=sent.key,
            value=sent.value,
            headers=sent.headers,
        )
        self._records[sent.topic].append(placed)
        return placed

    async def bodies(self, partition: int, places: Collection[tuple[int, str]]) -> Mapping[str, bytes]:
        """Return the bodies of alerts that were placed (the port of the alert stage)."""
        answered = [
            (read_answer(record), record.value or b"")
            for record in self._records[ALERTS.name]
            if record.partition == partition
        ]
        return {
            answer.alert_id: value
            for answer, value in answered
            if answer is not None and (answer.claim_offset, answer.alert_id) in places
        }

    def records(self, topic: str) -> list[Received]:
        """Return the records of a topic by partition and offset."""
        return sorted(self._records[topic], key=lambda each: (each.partition, each.offset))


@dataclass(frozen=True, slots=True, kw_only=True)
class Driven:
    """What a stage made of records."""

    records: tuple[Outgoing, ...]
    outcomes: tuple[Outcome, ...]


async def drive(
    stage: Stage, records: Sequence[Received], *, deliver: Callable[[Outgoing], object] = lambda _: None
) -> Driven:
    """Run a stage over records, in batches, as the runtime would on a quiet day; each set is delivered before the next."""
    sent: list[Outgoing] = []
    outcomes: list[Outcome] = []
    for start in range(0, len(records), BATCH):
        async for delivery in stage.work(records[start : start + BATCH]):
            for record in delivery.records:
                deliver(record)
            sent.extend(delivery.records)
            outcomes.extend(delivery.outcomes)
    return Driven(records=tuple(sent), outcomes=tuple(outcomes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Everything that came of raw records, topic by topic."""

    extractions: tuple[Received, ...]
    claims: tuple[Received, ...]
    alerts: tuple[Received, ...]
    dead_letters: tuple[Received, ...]


async def run_line(
    articles: Iterable[Outgoing], *, extract: Stage, enrich: Stage, alert: Stage, log: Log
) -> Line:
    """Return what the three stages make of raw records; ``alert`` must be fresh, and ``log`` empty and its archive."""
    records = [log.append(each) for each in articles]
    letters: list[Received] = []

    def deliver(sent: Outgoing) -> None:
        placed = log.append(sent)
        if sent.topic.startswith(DEAD_LETTER_PREFIX):
            letters.append(placed)

    for stage, target in ((extract, EXTRACTIONS), (enrich, CLAIMS), (alert, ALERTS)):
        await drive(stage, records, deliver=deliver)
        records = log.records(target.name)
    return Line(
        extractions=tuple(log.records(EXTRACTIONS.name)),
        claims=tuple(log.records(CLAIMS.name)),
        alerts=tuple(log.records(ALERTS.name)),
        dead_letters=tuple(letters),
    )
