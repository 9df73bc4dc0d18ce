"""Batches: what waits is taken, only what was done is acknowledged, nothing stale is touched."""

import asyncio

import pytest
from faust.types import TP

from streams.runtime.batches import Caps, batches
from tests.runtime.stream_fakes import FakeMessage, FakeStream


def messages(count: int, *, value: bytes = b"v") -> list[FakeMessage]:
    return [FakeMessage(offset=each, value=value) for each in range(count)]


async def sizes(stream: FakeStream, caps: Caps) -> list[int]:
    return [len(batch.events) async for batch in batches(stream, caps)]


@pytest.mark.parametrize(
    ("count", "value", "caps", "expected"),
    [
        (5, b"v", Caps(), [5]),
        (5, b"v", Caps(records=2), [2, 2, 1]),
        pytest.param(5, b"1234", Caps(value_bytes=8), [2, 2, 1], id="a batch is full at its bytes"),
        pytest.param(2, b"x" * 99, Caps(value_bytes=8), [1, 1], id="a large record travels alone"),
    ],
)
async def test_a_batch_is_what_waits(count: int, value: bytes, caps: Caps, expected: list[int]) -> None:
    """Up to the caps by count and bytes."""
    assert await sizes(FakeStream(*messages(count, value=value)), caps) == expected


async def test_lingering_ends() -> None:
    """A batch waits for more only as long as it is told to."""
    stream = FakeStream(*messages(2))
    stream.channel.is_endless = True
    batch = await asyncio.wait_for(anext(batches(stream, Caps(linger_seconds=0.01))), 5)
    assert len(batch.events) == 2


async def test_only_a_body_that_came_back_acknowledges() -> None:
    """The batch is tracked before the body and acknowledged behind it, all of it."""
    stream = FakeStream(*messages(3))
    async for batch in batches(stream, Caps(records=2)):
        done = [each.message.offset for each in batch.events]
        assert stream.app.consumer.tracked[-len(done) :] == done
        assert set(stream.acked).isdisjoint(done)
    assert stream.acked == [0, 1, 2]
    assert stream.channel.stopped


async def test_a_body_that_raises_acknowledges_nothing() -> None:
    """Neither the record that failed nor its neighbours."""
    stream = FakeStream(*messages(3))
    given = batches(stream, Caps())
    await anext(given)
    with pytest.raises(ZeroDivisionError):
        await given.athrow(ZeroDivisionError())
    assert stream.acked == []


async def test_stale_and_held_events_are_left_alone() -> None:
    """Another generation's and a held partition's events are neither given, tracked nor acknowledged."""
    stale = FakeMessage(offset=0, generation_id=0)
    held = FakeMessage(offset=7, partition=1)
    stream = FakeStream(stale, held, FakeMessage(offset=1))
    given = [
        each.message.offset
        async for batch in batches(stream, Caps(), held={TP("t", 1)})
        for each in batch.events
    ]
    assert (given, stream.app.consumer.tracked, stream.acked) == ([1], [1], [1])


async def test_a_generation_that_counts_from_zero_is_one_too() -> None:
    """Tansu's first generation is 0."""
    stream = FakeStream(FakeMessage(offset=0, generation_id=0))
    stream.app.consumer_generation_id = 0
    assert [batch.generation async for batch in batches(stream, Caps())] == [0]


async def test_a_suspended_flow_drops_what_was_taken() -> None:
    """During a rebalance nothing new begins; it is all fetched again."""
    stream = FakeStream(*messages(3))
    stream.app.flow_control.active = False
    assert await sizes(stream, Caps()) == []
    assert (stream.app.consumer.tracked, stream.acked) == ([], [])


@pytest.mark.parametrize(("count", "expected"), [(9, 0), (10, 1), (35, 3)])
async def test_the_loop_itself_commits(count: int, expected: int) -> None:
    """Every ten records here, however much waits: that bounds what a crash repeats."""
    stream = FakeStream(*messages(count))
    await sizes(stream, Caps(records=1, commit_every=10))
    assert stream.app.consumer.commits == expected
