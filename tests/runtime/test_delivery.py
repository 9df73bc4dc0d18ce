"""Delivery: in order, one batch in flight a partition, again until taken; what fits no batch comes back."""

import asyncio
from collections import defaultdict
from typing import Any

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import (
    KafkaError,
    KafkaTimeoutError,
    MessageSizeTooLargeError,
    NotLeaderForPartitionError,
    ProducerFenced,
    TopicAuthorizationFailedError,
)
from aiokafka.producer.message_accumulator import BatchBuilder

from schemas.record import Outgoing
from streams.runtime import delivery
from streams.runtime.delivery import Deliverer, Undeliverable, partition_by_key

PLACE = ("t", 0)


class Sequences:
    def __init__(self) -> None:
        self._sequence_numbers: defaultdict[TopicPartition, int] = defaultdict(int)


class FakeProducer:
    """A broker's side: it takes real batches, or fails as it is told, in this order."""

    def __init__(self, *failures: Exception | None, largest: int = 1_000_000, most: int = 1_000_000) -> None:
        self._failures = list(failures)
        self._largest = largest
        self._most = most
        self._txn_manager = Sequences()
        self.known: set[str] = set()
        self.tries: list[tuple[str, int, int]] = []
        self.taken: defaultdict[tuple[str, int], list[bytes]] = defaultdict(list)
        self.in_flight: defaultdict[tuple[str, int], int] = defaultdict(int)

    async def partitions_for(self, topic: str) -> set[int]:
        self.known.add(topic)
        return {0, 1, 2}

    def create_batch(self) -> Any:
        return CountingBatch(self._most)

    async def send_batch(self, batch: "CountingBatch", topic: str, *, partition: int) -> asyncio.Future[None]:
        assert topic in self.known, "metadata was not asked for first"
        place = (topic, partition)
        self.in_flight[place] += 1
        assert self.in_flight[place] == 1, "two batches of one partition in flight"
        self.tries.append((*place, len(batch.values)))
        self._txn_manager._sequence_numbers[TopicPartition(*place)] += len(batch.values)
        answer: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(self._answer, answer, batch, place)
        return answer

    def _answer(self, answer: asyncio.Future[None], batch: "CountingBatch", place: tuple[str, int]) -> None:
        self.in_flight[place] -= 1
        failure = self._failures.pop(0) if self._failures else None
        if failure is None and sum(map(len, batch.values)) > self._largest:
            failure = MessageSizeTooLargeError()
        if failure is not None:
            answer.set_exception(failure)
            return
        self.taken[place] += batch.values
        answer.set_result(None)


class CountingBatch(BatchBuilder):  # type: ignore[misc]
    """A real builder that also remembers its values."""

    def __init__(self, most: int) -> None:
        super().__init__(most, 0)
        self.values: list[bytes] = []

    def append(self, **record: Any) -> Any:
        taken = super().append(**record)
        if taken is not None:
            self.values.append(record["value"])
        return taken


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """The back-off is as long as it is; a test need not live through it."""
    monkeypatch.setattr(delivery, "_FIRST_PAUSE", 0.0)


def records(*values: bytes, partition: int | None = 0, topic: str = "t") -> list[Outgoing]:
    return [Outgoing(topic=topic, key=b"k", value=each, partition=partition) for each in values]


async def deliver(
    producer: FakeProducer, given: list[Outgoing], *, limit: int = 10_000
) -> list[bytes | None]:
    deliverer = Deliverer(lambda: producer, limits={"t": limit, "u": limit})
    return [each.value for each in await deliverer.deliver(given)]


@pytest.mark.parametrize(
    ("key", "partition"),
    [
        # Kafka's own Utils.murmur2 test vectors, taken modulo 1,000.
        (b"21", (-973932308 & 0x7FFFFFFF) % 1_000),
        (b"foobar", (-790332482 & 0x7FFFFFFF) % 1_000),
        (b"a-little-bit-long-string", (-985981536 & 0x7FFFFFFF) % 1_000),
        (b"abc", 479470107 % 1_000),
        pytest.param(None, 0, id="without a key the first, not a random one"),
    ],
)
def test_the_key_decides_the_partition_as_kafka_does(key: bytes | None, partition: int) -> None:
    """So a consumer of ours and a producer in any language agree."""
    assert partition_by_key(key, range(1_000)) == partition


async def test_an_explicit_partition_wins() -> None:
    """The alert stage answers a partition in the same one."""
    producer = FakeProducer()
    by_key = partition_by_key(b"k", [0, 1, 2])
    explicit = (by_key + 1) % 3
    given = records(b"a", partition=explicit) + records(b"b", partition=None)
    assert await deliver(producer, given) == []
    assert producer.taken == {("t", explicit): [b"a"], ("t", by_key): [b"b"]}


async def test_the_order_of_a_partition_is_kept_over_many_batches() -> None:
    """Each batch waits for the one before it; topics and partitions go side by side."""
    values = [b"%03d" % each for each in range(100)]
    producer = FakeProducer(most=400)
    given = [each for value in values for each in records(value) + records(value, partition=1, topic="u")]
    assert await deliver(producer, given) == []
    assert producer.taken == {("t", 0): values, ("u", 1): values}
    assert len(producer.tries) == 8


@pytest.mark.parametrize(
    "failures",
    [
        (NotLeaderForPartitionError(),),
        (KafkaTimeoutError(), KafkaTimeoutError(), NotLeaderForPartitionError()),
        (TopicAuthorizationFailedError("t"),),
    ],
)
async def test_the_same_batch_is_sent_again_until_it_is_taken(failures: tuple[KafkaError, ...]) -> None:
    """Nothing passes a failure."""
    producer = FakeProducer(*failures)
    assert await deliver(producer, records(b"a", b"b")) == []
    assert producer.tries == [("t", 0, 2)] * (len(failures) + 1)
    assert producer.taken[PLACE] == [b"a", b"b"]


async def test_a_batch_too_large_is_halved_until_it_fits() -> None:
    """A broker may take less than we think; order is kept."""
    producer = FakeProducer(largest=6)
    values = [b"%02d" % each for each in range(9)]
    assert await deliver(producer, records(*values)) == []
    assert producer.taken[PLACE] == values


async def test_a_record_that_fits_no_batch_comes_back() -> None:
    """Refused by the broker alone, or larger than its topic takes; the others are delivered."""
    producer = FakeProducer(largest=6)
    given = records(b"a", b"1234567", b"b", b"x" * 20_000, b"c")
    assert await deliver(producer, given) == [b"1234567", b"x" * 20_000]
    assert producer.taken[PLACE] == [b"a", b"b", b"c"]


async def test_a_refused_batch_gives_its_sequence_numbers_back() -> None:
    """Else an idempotent producer could never write to that partition again."""
    producer = FakeProducer(TopicAuthorizationFailedError("t"), largest=4)
    await deliver(producer, records(b"aa", b"bb", b"123456", b"cc"))
    assert producer._txn_manager._sequence_numbers == {TopicPartition(*PLACE): 3}


@pytest.mark.parametrize(
    ("producer", "given"),
    [
        pytest.param(FakeProducer(ProducerFenced()), records(b"a"), id="the producer is broken"),
        pytest.param(FakeProducer(), records(b"a", partition=7), id="there is no such partition"),
    ],
)
async def test_what_can_never_be_delivered_raises(producer: FakeProducer, given: list[Outgoing]) -> None:
    """The process has to end."""
    with pytest.raises(Undeliverable):
        await deliver(producer, given)


async def test_each_batch_asks_whether_it_is_still_ours() -> None:
    """An expelled worker ends before it writes."""
    asked = 0

    def still_ours() -> None:
        nonlocal asked
        asked += 1
        if asked > 1:
            raise SystemExit

    producer = FakeProducer(NotLeaderForPartitionError())
    deliverer = Deliverer(lambda: producer, limits={}, still_ours=still_ours)
    with pytest.raises(SystemExit):
        await deliverer.deliver(records(b"a"))
    assert producer.taken == {}
    assert deliverer.blocked_seconds == 0
