"""Producing and group-less reading: one contract, on the embedded broker and on Apache Kafka."""

import asyncio

import pytest

from schemas.record import Outgoing, Received
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import BEGINNING, END, last, read_all, reading, since
from streams.errors import BrokerUnavailable, Misconfigured
from tests.adapters.broker.brokers import make_topic

MIDNIGHT = 1_722_000_000_000


@pytest.fixture
async def topic(request: pytest.FixtureRequest, connection: Connection) -> str:
    """A topic of three partitions, named after the test."""
    return await make_topic(connection, request.node.originalname + ".v1", 3)


def numbered(topic: str, count: int, *, partition: int | None = None) -> list[Outgoing]:
    return [
        Outgoing(
            topic=topic,
            key=b"key-%d" % number,
            value=b"value-%d" % number,
            partition=number % 3 if partition is None else partition,
            timestamp_ms=MIDNIGHT + number,
        )
        for number in range(count)
    ]


async def test_a_record_comes_back_as_it_was_sent(connection: Connection, topic: str) -> None:
    """Key, value, headers in order and with repeats, timestamp and partition; a missing value stays missing."""
    sent = [
        Outgoing(
            topic=topic,
            key=b"k",
            value="Größe 株".encode(),
            headers=(("a", b"1"), ("b", b"\xff\x00"), ("a", b"2")),
            partition=2,
            timestamp_ms=MIDNIGHT,
        ),
        Outgoing(topic=topic, key=b"deleted", value=None, partition=1, timestamp_ms=MIDNIGHT + 1),
    ]
    async with Producer(connection) as producer:
        placed = await producer.deliver(sent)
    assert [(each.partition, each.offset) for each in placed] == [(2, 0), (1, 0)]
    got = sorted(await read_all(connection, topic), key=lambda each: each.timestamp_ms)
    assert got == [
        Received(
            topic=topic,
            partition=2,
            offset=0,
            timestamp_ms=MIDNIGHT,
            key=b"k",
            value="Größe 株".encode(),
            headers=sent[0].headers,
        ),
        Received(topic=topic, partition=1, offset=0, timestamp_ms=MIDNIGHT + 1, key=b"deleted", value=None),
    ]


async def test_the_end_is_the_end(connection: Connection, topic: str) -> None:
    """All records are read, although the embedded broker tells the end short by a batch."""
    async with Producer(connection) as producer:
        await producer.deliver(numbered(topic, 1_000))
        await producer.deliver(numbered(topic, 500, partition=1))
    async with reading(connection, topic) as reader:
        assert await reader.find_ends() == {0: 334, 1: 833, 2: 333}
        got = [record async for record in reader.records(BEGINNING, follow=False)]
    assert len(got) == 1_500
    for partition in range(3):
        offsets = [each.offset for each in got if each.partition == partition]
        assert offsets == list(range(len(offsets)))


async def test_an_empty_topic_has_nothing(connection: Connection, topic: str) -> None:
    """Reading to the end of nothing ends."""
    assert await read_all(connection, topic) == []
    assert await read_all(connection, topic, last(5)) == []
    assert await read_all(connection, topic, END) == []


async def test_the_last_records_are_those_of_the_whole_topic(connection: Connection, topic: str) -> None:
    """The last seven by timestamp over all partitions, in order; more than there are gives all."""
    async with Producer(connection) as producer:
        await producer.deliver(numbered(topic, 100))
    got = await read_all(connection, topic, last(7))
    assert [each.value for each in got] == [b"value-%d" % number for number in range(93, 100)]
    assert len(await read_all(connection, topic, last(1_000))) == 100
    assert await read_all(connection, topic, last(0)) == []


async def test_since_gives_no_older_record(connection: Connection, topic: str) -> None:
    """By the records' own timestamps."""
    async with Producer(connection) as producer:
        for record in numbered(topic, 60):
            await producer.deliver([record])
    got = await read_all(connection, topic, since(MIDNIGHT + 50))
    assert sorted(each.timestamp_ms - MIDNIGHT for each in got) == list(range(50, 60))
    assert await read_all(connection, topic, since(MIDNIGHT + 1_000)) == []


async def test_following_gives_what_comes_later(connection: Connection, topic: str) -> None:
    """The last one first, then each new record once, in order."""
    async with Producer(connection) as producer, reading(connection, topic) as reader:
        await producer.deliver(numbered(topic, 10, partition=0))
        records = reader.records(last(1), follow=True)
        assert (await anext(records)).value == b"value-9"
        await producer.deliver(numbered(topic, 5, partition=0))
        async with asyncio.timeout(10):
            got = [await anext(records) for _ in range(5)]
        assert [each.offset for each in got] == [10, 11, 12, 13, 14]


async def test_nothing_is_missed_between_reading_and_following(connection: Connection, topic: str) -> None:
    """What came while the standing records were read is the first that is followed."""
    async with Producer(connection) as producer, reading(connection, topic) as reader:
        await producer.deliver(numbered(topic, 3, partition=1))
        standing = [record async for record in reader.records(BEGINNING, follow=False)]
        await producer.deliver(numbered(topic, 2, partition=1))
        later = reader.follow()
        async with asyncio.timeout(10):
            got = [await anext(later) for _ in range(2)]
    assert [each.offset for each in [*standing, *got]] == [0, 1, 2, 3, 4]


async def test_a_missing_topic_is_named(connection: Connection) -> None:
    """Reading what is not there says how to make it."""
    with pytest.raises(Misconfigured, match=r"no topic nowhere\.v1 at .*tapewire topics apply"):
        await read_all(connection, "nowhere.v1")


async def test_a_record_that_is_too_large_is_refused(connection: Connection, topic: str) -> None:
    """The client's limit speaks before the broker's."""
    async with Producer(connection) as producer:
        with pytest.raises(Misconfigured, match="larger than the broker takes"):
            await producer.deliver([Outgoing(topic=topic, key=None, value=b"x" * (3 << 20))])


async def test_a_closed_producer_says_so(connection: Connection, topic: str) -> None:
    """No attribute error of a client that is gone."""
    producer = Producer(connection)
    with pytest.raises(Misconfigured, match="closed"):
        await producer.deliver(numbered(topic, 1))


NOBODY = Connection(url="127.0.0.1:1", timeout_ms=500)


async def test_nobody_there_is_one_kind_of_error() -> None:
    """A producer and a reader say the same of a broker that does not answer: address and next step."""
    with pytest.raises(BrokerUnavailable, match=r"127\.0\.0\.1:1 .*--broker"):
        async with Producer(NOBODY):
            pass
    with pytest.raises(BrokerUnavailable, match=r"127\.0\.0\.1:1 .*--broker"):
        await read_all(NOBODY, "any")


@pytest.mark.parametrize(
    "url", ["", "localhost", "http://localhost:9092", "localhost:0", "localhost:99999", "a:1,b"]
)
def test_an_address_is_checked_before_it_is_used(url: str) -> None:
    """A wrong address is named, with an example."""
    with pytest.raises(Misconfigured, match=r"is not host:port"):
        Connection(url=url).options()


def test_a_user_is_needed_for_sasl_and_a_password_is_never_shown() -> None:
    """Half a set of credentials is refused."""
    with pytest.raises(Misconfigured, match="TAPEWIRE_BROKER__PASSWORD"):
        Connection(url="a:1", security="SASL_PLAINTEXT", username="app").options()
    assert "hush" not in repr(Connection(url="a:1", username="app", password="hush"))


async def test_the_caller_s_own_failures_pass(connection: Connection, topic: str) -> None:
    """An exception of the code inside the block is nobody else's."""
    with pytest.raises(ValueError, match="mine"):
        async with reading(connection, topic):
            raise ValueError("mine")
