"""The tail of the state topic on a real broker: exactly the answers inside the window, whatever the order."""

import pytest

from schemas.headers import Answer
from schemas.record import Outgoing, Received
from streams.runtime import state
from streams.runtime.state import Interrupted, Tail, TailReader
from tests.runtime.line import Line
from tests.runtime.toys import OFFSET, AlertStage

pytestmark = pytest.mark.broker


def alert(offset: int | None, *, partition: int = 1) -> Outgoing:
    headers = () if offset is None else ((OFFSET, b"%d" % offset),)
    return Outgoing(topic="", key=b"i", value=b"v", headers=headers, partition=partition)


async def written(line: Line, *offsets: int | None, batch: int = 100) -> None:
    """Write alerts that answer these claim offsets, a hundred at a time, so that there are many producer batches."""
    topic = line.topics.alerts.name
    records = [
        Outgoing(topic=topic, key=each.key, value=each.value, headers=each.headers, partition=each.partition)
        for each in (alert(offset) for offset in offsets)
    ]
    for start in range(0, len(records), batch):
        await line.feed(records[start : start + batch])


async def tail_of(line: Line, lowest: int, *, partition: int = 1) -> list[int]:
    stage = AlertStage(line.topics)
    tail = Tail(topic=stage.state_topic.name, partition=partition, lowest=lowest)
    async with TailReader(line.connection, read=stage.read, stop=lambda: False) as reader:
        return [each.claim_offset for each in await reader.answers(tail)]


async def test_an_empty_topic_has_no_answers(line: Line) -> None:
    """And says so at once."""
    assert await tail_of(line, 0) == []


async def test_a_single_batch_is_seen(line: Line) -> None:
    """Tansu says that a topic with one batch ends where it begins."""
    await written(line, 0, 1, 2)
    assert await tail_of(line, -300) == [0, 1, 2]
    assert await tail_of(line, -300, partition=0) == []


async def test_every_answer_inside_the_window_is_read(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over many chunks, the last record included, in the topic's order."""
    monkeypatch.setattr(state, "FIRST_CHUNK", 16)
    await written(line, *range(1_000))
    assert await tail_of(line, 700) == list(range(700, 1_000))
    assert await tail_of(line, -300) == list(range(1_000))


async def test_it_stops_reading_behind_the_window(line: Line) -> None:
    """A chunk that begins below the window is the last one."""
    await written(line, *range(2_000))
    read = 0

    def counting(record: object) -> None:
        nonlocal read
        read += 1

    stage = AlertStage(line.topics)
    tail = Tail(topic=stage.state_topic.name, partition=1, lowest=1_900)

    def seen(record: Received) -> Answer | None:
        counting(record)
        return stage.read(record)

    async with TailReader(line.connection, read=seen, stop=lambda: False) as reader:
        assert len(await reader.answers(tail)) == 100
    assert read == state.FIRST_CHUNK


async def test_late_and_foreign_records_hide_nothing(line: Line) -> None:
    """A frozen worker's old answers behind the new ones, and a record that is no alert at all."""
    await written(line, *range(300), *range(100, 120), None, 300)
    assert set(await tail_of(line, 90)) == set(range(90, 301))


async def test_records_before_an_offset_are_read_and_none_behind_it(line: Line) -> None:
    """What the source holds from the lowest offset up to the committed one, whatever the topic has."""
    await written(line, *range(500))
    stage = AlertStage(line.topics)

    async def offsets(lowest: int, end: int) -> list[int]:
        tail = Tail(topic=stage.state_topic.name, partition=1, lowest=lowest)
        async with TailReader(line.connection, read=stage.read, stop=lambda: False) as reader:
            return [each.claim_offset for each in await reader.between(tail, end)]

    assert await offsets(-100, 0) == []
    assert await offsets(-100, 250) == list(range(250))
    assert await offsets(400, 450) == list(range(400, 450))
    assert await offsets(490, 10_000) == list(range(490, 500))
    assert await offsets(10_000, 20_000) == []


async def test_a_load_that_is_overtaken_stops(line: Line) -> None:
    """Another rebalance has begun: what is read is of no use."""
    await written(line, 0)
    stage = AlertStage(line.topics)
    tail = Tail(topic=stage.state_topic.name, partition=1, lowest=0)
    async with TailReader(line.connection, read=stage.read, stop=lambda: True) as reader:
        with pytest.raises(Interrupted):
            await reader.answers(tail)
