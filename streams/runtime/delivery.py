"""One delivery set: everything in it is on the broker, or the call has not returned.

Grouped by topic and partition, each group in explicit producer batches of which one is in flight: nothing overtakes a
failure, and what failed is sent again until the broker takes it. The groups go side by side.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum, auto
from itertools import islice
from typing import Any, Protocol

from aiokafka import TopicPartition
from aiokafka.errors import (
    KafkaError,
    KafkaTimeoutError,
    MessageSizeTooLargeError,
    TopicAuthorizationFailedError,
)
from aiokafka.partitioner import murmur2
from aiokafka.record.default_records import DefaultRecordBatchBuilder

from schemas.record import Outgoing
from schemas.topics import MAX_RECORD_BYTES

_FIRST_PAUSE = 0.05
_LONGEST_PAUSE = 2.0
Place = tuple[str, int]

log = logging.getLogger(__name__)


class Undeliverable(Exception):
    """A record can never be delivered, or the producer is broken: the process has to end."""


class _Answer(Enum):
    """What became of one producer batch."""

    TAKEN = auto()
    NOT_NOW = auto()
    TOO_LARGE = auto()


class Producer(Protocol):
    """What delivery needs of aiokafka's producer."""

    async def partitions_for(self, topic: str) -> Collection[int]:
        """Return the partitions of a topic, waiting for its metadata."""
        ...

    def create_batch(self) -> Any:
        """Return an empty batch builder."""
        ...

    async def send_batch(self, batch: Any, topic: str, *, partition: int) -> asyncio.Future[Any]:
        """Queue a batch and return the future of its delivery."""
        ...


def partition_by_key(key: bytes | None, partitions: Sequence[int]) -> int:
    """Return the partition that Kafka's default partitioner (murmur2) gives a key; a record without one goes to the first."""
    if key is None:
        return partitions[0]
    return partitions[(int(murmur2(key)) & 0x7FFFFFFF) % len(partitions)]


class Deliverer:
    """Delivers sets of records, one set at a time."""

    def __init__(
        self,
        producer: Callable[[], Producer],
        *,
        limits: Mapping[str, int],
        still_ours: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take where the started producer is found, and the largest batch that each topic takes, in bytes.

        ``still_ours`` is called before each batch, and ends a worker that was expelled.
        """
        self._producer = producer
        self._limits = limits
        self._still_ours = still_ours
        self._clock = clock
        self._waiting_since: float | None = None

    @property
    def blocked_seconds(self) -> float:
        """How long the current set has been waiting; 0 between sets."""
        return 0.0 if self._waiting_since is None else self._clock() - self._waiting_since

    async def deliver(self, records: Iterable[Outgoing]) -> tuple[Outgoing, ...]:
        """Deliver the records, and return those that no batch takes because of their size.

        Raises:
            Undeliverable: a partition does not exist, or the producer will never send again.
        """
        groups = await self._grouped(records)
        self._waiting_since = self._clock()
        try:
            if len(groups) == 1:
                ((place, group),) = groups.items()
                return tuple(await self._deliver_group(place, group))
            refused = await asyncio.gather(*(self._deliver_group(*each) for each in groups.items()))
            return tuple(record for each in refused for record in each)
        finally:
            self._waiting_since = None

    async def _grouped(self, records: Iterable[Outgoing]) -> dict[Place, deque[Outgoing]]:
        groups: dict[Place, deque[Outgoing]] = {}
        partitions_of: dict[str, list[int]] = {}
        for record in records:
            if record.topic not in partitions_of:
                # Asked before any partition is chosen: aiokafka fails on a topic whose metadata is not loaded.
                partitions_of[record.topic] = sorted(await self._producer().partitions_for(record.topic))
            partitions = partitions_of[record.topic]
            if record.everywhere:
                for each in partitions:
                    groups.setdefault((record.topic, each), deque()).append(record)
                continue
            partition = record.partition
            if partition is None:
                partition = partition_by_key(record.key, partitions)
            elif partition not in partitions:
                raise Undeliverable(f"{record.topic} has no partition {partition}, only {len(partitions)}")
            groups.setdefault((record.topic, partition), deque()).append(record)
        return groups

    async def _deliver_group(self, place: Place, waiting: deque[Outgoing]) -> list[Outgoing]:
        refused: list[Outgoing] = []
        most, pause = len(waiting), _FIRST_PAUSE
        while waiting:
            batch, count = self._fill(waiting, most)
            answer = await self._send(place, batch, count) if count else _Answer.TOO_LARGE
            if answer is _Answer.NOT_NOW:
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
                continue
            if answer is _Answer.TOO_LARGE and count > 1:
                most = count // 2
                continue
            if answer is _Answer.TOO_LARGE:
                refused.append(waiting[0])
            for _ in range(count or 1):
                waiting.popleft()
            most, pause = len(waiting), _FIRST_PAUSE
        return refused

    def _fill(self, waiting: deque[Outgoing], most: int) -> tuple[Any, int]:
        """Return a batch of the first records that fit, at most ``most``, and their number; 0 if the first fits none."""
        batch = self._producer().create_batch()
        count = 0
        for record in islice(waiting, most):
            headers = list(record.headers)
            size = DefaultRecordBatchBuilder.estimate_size_in_bytes(record.key, record.value, headers)
            if size > self._limits.get(record.topic, MAX_RECORD_BYTES):
                break
            # The builder takes a first record of any size and returns None for one that no longer fits.
            pair = {"key": record.key, "value": record.value, "headers": headers}
            if batch.append(timestamp=record.timestamp_ms, **pair) is None:
                break
            count += 1
        return batch, count

    async def _send(self, place: Place, batch: Any, count: int) -> "_Answer":
        self._still_ours()
        topic, partition = place
        producer = self._producer()
        try:
            await (await producer.send_batch(batch, topic, partition=partition))
        except (MessageSizeTooLargeError, TopicAuthorizationFailedError) as error:
            _take_back(producer, place, count)
            if isinstance(error, MessageSizeTooLargeError):
                return _Answer.TOO_LARGE
            log.error("cannot write to %s[%d], trying again: %r", topic, partition, error)
            return _Answer.NOT_NOW
        except KafkaError as error:
            if not (error.retriable or isinstance(error, KafkaTimeoutError)):
                raise Undeliverable(f"cannot write to {topic}[{partition}]: {error!r}") from error
            log.warning("no delivery to %s[%d] yet, trying again: %r", topic, partition, error)
            return _Answer.NOT_NOW
        return _Answer.TAKEN


def _take_back(producer: Producer, place: Place, count: int) -> None:
    """Give the sequence numbers of a refused batch back; an idempotent producer would never be believed again.

    Exact because one batch a partition is in flight, and this one was refused as a whole.
    """
    manager = getattr(producer, "_txn_manager", None)
    if manager is not None:
        manager._sequence_numbers[TopicPartition(*place)] -= count
