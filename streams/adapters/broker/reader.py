"""Reading a topic without a consumer group: from a chosen start, until the end or for ever."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from schemas.record import Received
from streams.adapters.broker.connection import Connection, translated
from streams.adapters.broker.topics import partitions_of
from streams.errors import BrokerUnavailable

_POLL_MS = 200
_END_SECONDS = 30.0


class Where(StrEnum):
    """Where reading begins."""

    BEGINNING = "beginning"
    END = "end"
    SINCE = "since"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Where reading begins; ``value`` is milliseconds since the epoch for SINCE, a number of records for LAST."""

    where: Where = Where.BEGINNING
    value: int = 0


BEGINNING = Start(where=Where.BEGINNING)
END = Start(where=Where.END)


def since(timestamp_ms: int) -> Start:
    """Begin with the records whose timestamp is not below this one."""
    return Start(where=Where.SINCE, value=timestamp_ms)


def last(count: int) -> Start:
    """Begin with the last ``count`` records of the topic, by timestamp."""
    return Start(where=Where.LAST, value=count)


class Reader:
    """A started group-less consumer of one topic; made by ``reading``."""

    def __init__(
        self, client: AIOKafkaConsumer, parts: Sequence[TopicPartition], connection: Connection
    ) -> None:
        """Wrap a client that is assigned ``parts``."""
        self._client = client
        self._connection = connection
        self._parts = tuple(parts)
        self._ends: dict[TopicPartition, int] = {}

    async def find_ends(self) -> dict[int, int]:
        """Return the end (exclusive) of each partition: the larger of the end offset and a fetch's high-water mark.

        Tansu answers the end offset short by its last batch; its high-water mark is right.

        Raises:
            BrokerUnavailable: no fetch was answered in time.
        """
        with self._translated():
            await self._find_ends()
        return {part.partition: end for part, end in self._ends.items()}

    async def _find_ends(self) -> None:
        guesses: Mapping[TopicPartition, int] = await self._client.end_offsets(self._parts)
        begins: Mapping[TopicPartition, int] = await self._client.beginning_offsets(self._parts)
        self._ends = dict(guesses)
        full = [part for part in self._parts if guesses[part] > begins[part]]
        for part in self._parts:
            self._client.seek(part, max(begins[part], guesses[part] - 1))
        try:
            async with asyncio.timeout(_END_SECONDS):
                while any(self._client.highwater(part) is None for part in full):
                    await self._client.getmany(*full, timeout_ms=_POLL_MS)
        except TimeoutError:
            raise BrokerUnavailable(
                f"no fetch was answered within {_END_SECONDS:.0f} s: is the broker overloaded?"
            ) from None
        for part in full:
            self._ends[part] = max(guesses[part], self._client.highwater(part))

    def _translated(self) -> AbstractContextManager[None]:
        return translated(self._connection, f"read {self._parts[0].topic}")

    async def records(self, start: Start, *, follow: bool) -> AsyncIterator[Received]:
        """Give the records from ``start`` to the end as it stood at the beginning, then, to follow, all later ones.

        Records come in offset order per partition; the last N are sorted by timestamp.
        """
        await self.find_ends()
        with self._translated():
            await self._seek(start)
        floor = start.value if start.where is Where.SINCE else None
        if start.where is Where.LAST:
            tail = [record async for record in self._until_end()]
            tail.sort(key=lambda each: (each.timestamp_ms, each.partition, each.offset))
            for record in tail[-start.value :] if start.value else ():
                yield record
        elif start.where is not Where.END:
            async for record in self._until_end():
                if floor is None or record.timestamp_ms >= floor:
                    yield record
        if follow:
            async for record in self.follow():
                if floor is None or record.timestamp_ms >= floor:
                    yield record

    async def follow(self) -> AsyncIterator[Received]:
        """Give, for ever, the records after those that ``records`` gave."""
        while True:
            for record in await self._fetched(self._parts):
                yield record

    async def _seek(self, start: Start) -> None:
        begins: Mapping[TopicPartition, int] = await self._client.beginning_offsets(self._parts)
        targets = dict(begins)
        if start.where is Where.END:
            targets = dict(self._ends)
        elif start.where is Where.LAST:
            targets = {part: max(begins[part], self._ends[part] - start.value) for part in self._parts}
        elif start.where is Where.SINCE:
            found = await self._client.offsets_for_times(dict.fromkeys(self._parts, max(0, start.value)))
            for part in self._parts:
                at = found.get(part)
                targets[part] = max(begins[part], self._ends[part] if at is None else at.offset)
        for part, offset in targets.items():
            self._client.seek(part, offset)

    async def _until_end(self) -> AsyncIterator[Received]:
        while parts := await self._unfinished():
            for record in await self._fetched(parts):
                if record.offset < self._ends[TopicPartition(record.topic, record.partition)]:
                    yield record
        for part in self._parts:
            self._client.seek(part, max(self._ends[part], 0))

    async def _unfinished(self) -> list[TopicPartition]:
        with self._translated():
            return [part for part in self._parts if await self._client.position(part) < self._ends[part]]

    async def _fetched(self, parts: Sequence[TopicPartition]) -> list[Received]:
        with self._translated():
            batches = await self._client.getmany(*parts, timeout_ms=_POLL_MS)
        return [received(record) for records in batches.values() for record in records]


@asynccontextmanager
async def reading(connection: Connection, topic: str) -> AsyncIterator[Reader]:
    """Give a reader of all partitions of ``topic``.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: there is no such topic, or we may not read it.
    """
    count = await partitions_of(connection, topic)
    client = None
    try:
        with translated(connection, f"read {topic}"):
            client = AIOKafkaConsumer(
                **connection.options(),
                group_id=None,
                enable_auto_commit=False,
                isolation_level="read_committed",
                fetch_max_wait_ms=50,
                max_partition_fetch_bytes=4 << 20,
            )
            await client.start()
            # aiokafka's own task must have begun, or a stop right now would raise CancelledError at us.
            await asyncio.sleep(0)
        parts = [TopicPartition(topic, number) for number in range(count)]
        client.assign(parts)
        yield Reader(client, parts, connection)
    finally:
        if client is not None:
            await client.stop()


async def read_all(connection: Connection, topic: str, start: Start = BEGINNING) -> list[Received]:
    """Return every record from ``start`` to the end as it stands now.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: there is no such topic, or we may not read it.
    """
    async with reading(connection, topic) as reader:
        return [record async for record in reader.records(start, follow=False)]


def received(record: ConsumerRecord) -> Received:
    """Return aiokafka's consumed record as a plain value; a header without a value has an empty one."""
    return Received(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        timestamp_ms=record.timestamp,
        key=record.key,
        value=record.value,
        headers=tuple((name, value or b"") for name, value in record.headers or ()),
    )
