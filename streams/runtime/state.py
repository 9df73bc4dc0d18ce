"""The tail of the state topic, read backwards: what a stateful stage has answered already.

The topic that the stage writes is its state. Partition n of it answers partition n of the source, and each record names
the source offset that it answers, in headers. So a window of source offsets is all that must be read again after a
rebalance; it lies at the end of the topic, in no strict order (a frozen worker may have written late).
"""

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, Protocol, TypeVar, cast

from aiokafka import AIOKafkaConsumer, TopicPartition

from schemas.headers import Answer, read_answer
from schemas.record import Received
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.reader import received
from streams.runtime.overrides.application import Application
from streams.runtime.overrides.consumer import Consumer
from streams.steps.delivery import Left, Stage, StatefulStage

FIRST_CHUNK = 512
SILENCE_SECONDS = 30.0
_FETCH_BYTES = 4 << 20
_PAUSE_SECONDS = 0.05


class Answering(Protocol):
    """What a record of a tail says, as far as the reader looks at it."""

    @property
    def claim_offset(self) -> int:
        """The source offset that it answers."""
        ...


Said = TypeVar("Said", bound=Answering)
Read = Callable[[Received], Said | None]
Stop = Callable[[], bool]
Leave = Callable[[str], NoReturn]
Settled = Callable[[frozenset[int], int, float], None]
"""Told the assigned partitions, the number of answers loaded and the seconds that took."""

log = logging.getLogger(__name__)


class Interrupted(Exception):
    """The load is of no use any more: another rebalance began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """One partition of the state topic, and the source offset down to which its answers matter."""

    topic: str
    partition: int
    lowest: int


class TailReader(Generic[Said]):
    """Reads tails with a consumer that belongs to no group. Use it as an async context manager."""

    def __init__(self, connection: Connection, *, read: Read[Said], stop: Stop) -> None:
        """Take how a record is read, and when to give up (``stop`` is asked between fetches)."""
        self._connection = connection
        self._read = read
        self._stop = stop
        self._consumer: Any = None

    async def __aenter__(self) -> "TailReader[Said]":
        self._consumer = AIOKafkaConsumer(
            **self._connection.options(),
            group_id=None,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            fetch_max_wait_ms=50,
            max_partition_fetch_bytes=_FETCH_BYTES,
        )
        await self._consumer.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._consumer.stop()

    async def answers(self, tail: Tail) -> list[Said]:
        """Return every answer at or above ``tail.lowest``, in the order of the topic.

        Chunks of 512, 1,024, 2,048 ... records backwards, each read forwards, until one begins below ``lowest``.

        Raises:
            Interrupted: ``stop`` said so.
            TimeoutError: the broker gave nothing for half a minute.
        """
        place = TopicPartition(tail.topic, tail.partition)
        self._consumer.assign([place])
        first = (await self._consumer.beginning_offsets([place]))[place]
        end = await self._end(place, first)
        chunks: list[list[Said]] = []
        size = FIRST_CHUNK
        while end > first:
            start = max(first, end - size)
            chunk = await self._between(place, start, end)
            chunks.append([each for each in chunk if each.claim_offset >= tail.lowest])
            if chunk and chunk[0].claim_offset < tail.lowest:
                break
            end, size = start, 2 * size
        return [each for chunk in reversed(chunks) for each in chunk]

    async def between(self, tail: Tail, end: int) -> list[Said]:
        """Return what the records at offsets from ``tail.lowest`` up to ``end`` say, in order.

        Raises:
            Interrupted, TimeoutError: as ``answers``.
        """
        place = TopicPartition(tail.topic, tail.partition)
        self._consumer.assign([place])
        first = (await self._consumer.beginning_offsets([place]))[place]
        start = max(first, tail.lowest)
        if start >= end:
            return []
        return await self._between(place, start, min(end, await self._end(place, first)))

    async def _end(self, place: TopicPartition, first: int) -> int:
        """Return the offset behind the last record: the larger of what the broker says and of a fetch's high-water mark.

        Tansu's end offset is that of the last batch's first record; a new leader's high-water mark may be late.
        """
        guess: int = (await self._consumer.end_offsets([place]))[place]
        if guess <= first:
            # Tansu says so of a topic with one batch; a fetch from the beginning tells.
            guess = first
        self._consumer.seek(place, max(first, guess - 1))
        heard_at = time.monotonic()
        while self._consumer.highwater(place) is None:
            await self._fetch(place, heard_at)
        mark: int = self._consumer.highwater(place)
        return max(guess, mark)

    async def _between(self, place: TopicPartition, start: int, end: int) -> list[Said]:
        """Return what the records in [start, end) say, in order."""
        self._consumer.seek(place, start)
        said: list[Said] = []
        heard_at = time.monotonic()
        while await self._consumer.position(place) < end:
            records = await self._fetch(place, heard_at)
            if records:
                heard_at = time.monotonic()
            answers = (self._read(received(each)) for each in records if each.offset < end)
            said.extend(each for each in answers if each is not None)
        return said

    async def _fetch(self, place: TopicPartition, heard_at: float) -> Sequence[Any]:
        if self._stop():
            raise Interrupted
        if time.monotonic() - heard_at > SILENCE_SECONDS:
            raise TimeoutError(f"the broker gave nothing of {place.topic}[{place.partition}]")
        fetched = await self._consumer.getmany(place, timeout_ms=100)
        records: Sequence[Any] = fetched.get(place, ())
        if not records:
            await asyncio.sleep(0)
        return records


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    claim_offset: int
    alert_id: str
    body: bytes | None


class TopicArchive:
    """The alerts as they stand on their topic, read backwards as far as is needed (``streams.ports.Archive``)."""

    def __init__(self, connection: Connection, topic: str) -> None:
        """Nothing is connected before the first question; corrections are rare."""
        self._connection = connection
        self._topic = topic

    async def bodies(self, partition: int, places: Collection[tuple[int, str]]) -> Mapping[str, bytes]:
        """Return the body of each alert by its id.

        Raises:
            TimeoutError: the broker gave nothing for half a minute.
        """
        wanted = frozenset(places)

        def told(record: Received) -> _Told | None:
            answer = read_answer(record)
            if answer is None:
                return None
            is_wanted = (answer.claim_offset, answer.alert_id) in wanted
            return _Told(
                claim_offset=answer.claim_offset,
                alert_id=answer.alert_id,
                body=record.value if is_wanted else None,
            )

        tail = Tail(topic=self._topic, partition=partition, lowest=min(offset for offset, _ in wanted))
        async with TailReader(self._connection, read=told, stop=lambda: False) as reader:
            said = await reader.answers(tail)
        return {each.alert_id: each.body for each in said if each.body is not None}


class StateKeeper:
    """Knows where each assigned partition stands, and reloads the state of a stateful stage after each rebalance.

    Everything is loaded anew each time: partitions swap owners, and another worker may have written since.
    """

    def __init__(self, app: Application, stage: Stage, *, settled: Settled, leave: Leave) -> None:
        """Take the application, and whom to tell (``settled``) when the partitions and their state are ours."""
        self._app = app
        self._stage = stage
        self._settled = settled
        self._leave = leave
        self._generation: int | None = None
        self.positions: dict[int, int] = {}

    def _mark(self) -> tuple[int, int]:
        """What changes with each rebalance: the generation at its end, the count at its start."""
        return self._app.consumer_generation_id, self._app.rebalancing_count

    async def on_rebalance_complete(self) -> None:
        """Load, while heartbeats go on; stay until a rebalance that began meanwhile has its generation.

        Returning earlier would let Faust resume the flow for an empty assignment, in the middle of the next load.
        """
        begun = self._mark()
        try:
            await self._load(begun)
        except Exception as error:
            # In the middle of another rebalance the client may answer anything; that load is discarded anyway.
            if self._mark() == begun and not self._app.should_stop:
                log.exception("the state cannot be loaded")
                self._leave(f"the state cannot be loaded: {error!r}")
        while self._mark() != begun and self._app.consumer_generation_id == begun[0]:
            if self._app.should_stop:
                return
            await asyncio.sleep(_PAUSE_SECONDS)

    async def _load(self, begun: tuple[int, int]) -> None:
        started_at = time.monotonic()
        consumer = cast(Consumer, self._app.consumer)
        places = [each for each in consumer.assignment() if each.topic == self._stage.source.name]
        committed = await consumer.seek_to_committed() if places else {}
        positions = {
            each.partition: committed.get(each) or await consumer.position(each) or 0 for each in places
        }
        answers, noted = await self._state(positions, stop=lambda: self._mark() != begun)
        if self._mark() != begun:
            return
        if is_stateful(self._stage):
            cast(StatefulStage, self._stage).install(answers, noted)
        self.positions = positions
        self._generation = begun[0]
        count = sum(len(each) for each in answers.values())
        self._settled(frozenset(positions), count, time.monotonic() - started_at)

    async def _state(
        self, positions: Mapping[int, int], *, stop: Stop
    ) -> tuple[dict[int, list[Answer]], dict[int, list[Left]]]:
        """Return what was answered, and what the records before the committed offsets left behind, by partition."""
        if not is_stateful(self._stage):
            return {}, {}
        stage = cast(StatefulStage, self._stage)
        connection, topic, source = self._app.options.connection, stage.state_topic.name, stage.source.name
        noted: dict[int, list[Left]] = {}
        async with TailReader(connection, read=stage.read, stop=stop) as reader:
            answers = {
                partition: await reader.answers(
                    Tail(topic=topic, partition=partition, lowest=position - stage.window)
                )
                for partition, position in positions.items()
            }
        if stage.reach:
            async with TailReader[Left](connection, read=stage.note, stop=stop) as notes:
                noted = {
                    partition: await notes.between(
                        Tail(topic=source, partition=partition, lowest=position - stage.reach), position
                    )
                    for partition, position in positions.items()
                }
        return answers, noted

    async def ready_for(self, generation: int) -> None:
        """Return when the state is that of ``generation``; a worker whose load will never come leaves."""
        begun = self._mark()
        while self._generation != generation:
            if self._mark() != begun:
                self._leave(f"a batch of generation {generation} waits for a state that was overtaken")
            await asyncio.sleep(_PAUSE_SECONDS)


def is_stateful(stage: Stage) -> bool:
    """Whether the stage keeps its state in the topic that it writes."""
    return hasattr(stage, "state_topic")
