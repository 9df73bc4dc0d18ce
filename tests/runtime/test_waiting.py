"""Records that wait for their time: given when due, acknowledged in order, forgotten at a rebalance, moved when in the way."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from faust.types import TP
from hypothesis import given
from hypothesis import strategies as st

from schemas.headers import EPOCH
from streams.adapters.clock import ManualClock
from streams.runtime.batches import Caps
from streams.runtime.waiting import room as waiting
from streams.runtime.waiting.batches import Desk, due_batches
from streams.runtime.waiting.room import WaitingRoom
from streams.steps.delivery import Appointment
from tests.runtime.stream_fakes import FakeEvent, FakeMessage, FakeStream

START = EPOCH + timedelta(days=20_000)


def due_in(seconds: int) -> datetime:
    return START + timedelta(seconds=seconds)


def appoint(event: FakeEvent) -> Appointment | None:
    """A record is ``subject seconds``; ``now`` has no appointment."""
    words = event.message.value.decode().split()
    if words == ["now"]:
        return None
    return Appointment(subject=words[0], due_at=due_in(int(words[1])))


def messages(*values: str, generation: int = 1) -> list[FakeMessage]:
    return [
        FakeMessage(offset=offset, value=value.encode(), generation_id=generation)
        for offset, value in enumerate(values)
    ]


def desk_at(clock: ManualClock) -> Desk:
    return Desk(appoint=appoint, now=clock.now)


async def offsets_of(stream: FakeStream, desk: Desk, caps: Caps | None = None) -> list[list[int]]:
    """The batches that come while nothing new does."""
    stream.channel.is_endless = True
    batches = due_batches(stream, caps or Caps(), desk)
    found: list[list[int]] = []
    while True:
        turn = asyncio.ensure_future(anext(batches))
        done, _ = await asyncio.wait({turn}, timeout=0.05)
        if not done:
            turn.cancel()
            await asyncio.gather(turn, return_exceptions=True)
            return found
        found.append([event.message.offset for event in turn.result().events])


async def test_only_what_is_due_is_given_the_first_due_first() -> None:
    """A record that is due tomorrow holds back none that is due now."""
    stream = FakeStream(*messages("a 86400", "b 5", "c 3", "d 9", "now"))
    clock = ManualClock(due_in(6))
    assert await offsets_of(stream, desk_at(clock)) == [[4, 2, 1]]
    assert stream.acked == []


async def test_acknowledged_up_to_the_first_that_waits() -> None:
    """Faust commits over holes, so what stands behind one that waits is not acknowledged; nor is it tracked."""
    stream = FakeStream(*messages("a 0", "b 0", "c 50", "d 0"))
    await offsets_of(stream, desk_at(ManualClock(due_in(1))))
    assert stream.acked == [0, 1]
    assert sorted(stream.app.consumer.tracked) == [0, 1, 3]
    assert stream.app.consumer.unacked <= {0, 1}


async def test_the_batch_at_hand_is_tracked() -> None:
    """So a rebalance waits for its delivery."""
    stream = FakeStream(*messages("c 50", "d 0"))
    batches = due_batches(stream, Caps(), desk_at(ManualClock(due_in(1))))
    await anext(batches)
    assert stream.app.consumer.unacked == {1}
    await batches.aclose()
    assert stream.acked == []


async def test_the_clock_wakes_it() -> None:
    """Nothing comes, time passes, the record is due."""
    stream = FakeStream(*messages("a 7"))
    stream.channel.is_endless = True
    clock = ManualClock(due_in(6) + timedelta(milliseconds=980))
    turn = asyncio.ensure_future(anext(due_batches(stream, Caps(), desk_at(clock))))
    await asyncio.sleep(0)
    clock.set(due_in(7))
    batch = await asyncio.wait_for(turn, 5)
    assert [each.message.offset for each in batch.events] == [0]


async def test_of_one_subject_the_last_record_stands_for_all() -> None:
    """A record that was sent twice, or that has a next attempt, is worked once."""
    stream = FakeStream(*messages("a 0", "b 60", "a 1", "a 2"))
    assert await offsets_of(stream, desk_at(ManualClock(due_in(5)))) == [[3]]
    assert stream.acked == [0]


async def test_caps_hold() -> None:
    """By count and by bytes."""
    stream = FakeStream(*messages(*(f"s{number} 0" for number in range(5))))
    assert await offsets_of(stream, desk_at(ManualClock(START)), Caps(records=2)) == [[0, 1], [2, 3], [4]]
    stream = FakeStream(*messages(*(f"s{number} 0" for number in range(3))))
    assert await offsets_of(stream, desk_at(ManualClock(START)), Caps(value_bytes=8)) == [[0, 1], [2]]


async def test_a_rebalance_forgets_everything() -> None:
    """What waited is read again from the commit; an event of the old generation is never given."""
    clock = ManualClock(START)
    desk = desk_at(clock)
    stream = FakeStream(*messages("a 5", "b 6"))
    assert await offsets_of(stream, desk) == []
    assert desk.room.count == 2
    stream.app.consumer_generation_id = 2
    again = FakeStream(*messages("a 5", generation=1), app=stream.app)
    clock.set(due_in(60))
    assert await offsets_of(again, desk) == []


async def test_the_generation_changes_while_it_sleeps() -> None:
    """The events in the room are stale then."""
    clock = ManualClock(START)
    desk = desk_at(clock)
    stream = FakeStream(*messages("a 5"))
    stream.channel.is_endless = True
    turn = asyncio.ensure_future(anext(due_batches(stream, Caps(), desk)))
    await asyncio.sleep(0.01)
    stream.app.consumer_generation_id = 2
    clock.set(due_in(60))
    stream.channel.queue.put_nowait(FakeEvent(message=FakeMessage(offset=9, value=b"z 0", generation_id=2)))
    batch = await asyncio.wait_for(turn, 5)
    assert (batch.generation, [each.message.offset for each in batch.events]) == (2, [9])


async def test_a_suspended_flow_gives_nothing() -> None:
    """A rebalance is under way."""
    stream = FakeStream(*messages("a 0"))
    stream.app.flow_control.active = False
    assert await offsets_of(stream, desk_at(ManualClock(due_in(1)))) == []


async def test_one_that_holds_back_many_is_given_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stage puts it to the end of the topic, and the commit can move on."""
    monkeypatch.setattr(waiting, "HELD_BACK", 3)
    stream = FakeStream(*messages("a 999", *(f"s{number} 0" for number in range(5))))
    found = await offsets_of(stream, desk_at(ManualClock(START)))
    assert found == [[1, 2, 3, 4, 5], [0]]


async def test_a_full_room_leaves_the_rest_on_the_broker(monkeypatch: pytest.MonkeyPatch) -> None:
    """The partitions are paused until there is room again; other topics of the consumer go on."""
    monkeypatch.setattr(waiting, "MOST_WAITING", 2)
    clock = ManualClock(START)
    desk = desk_at(clock)
    stream = FakeStream(*messages("a 5", "b 6"))
    stream.channel.is_endless = True
    batches = due_batches(stream, Caps(), desk)
    turn = asyncio.ensure_future(anext(batches))
    await asyncio.sleep(0.01)
    assert stream.app.consumer.paused == {TP("t", 0)}
    clock.set(due_in(10))
    assert len((await asyncio.wait_for(turn, 5)).events) == 2
    turn = asyncio.ensure_future(anext(batches))
    await asyncio.sleep(0.01)
    assert stream.app.consumer.paused == set()
    turn.cancel()


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 30)), max_size=40),
    st.lists(st.integers(0, 10), max_size=12),
)
def test_nothing_is_lost_and_the_commit_never_passes_what_waits(
    records: Sequence[tuple[int, int]], steps: Sequence[int]
) -> None:
    """Whatever the order of due times: the last record of each subject is given once, in time, and leaves in order."""
    room, now = WaitingRoom(), 0
    events = [
        FakeEvent(message=FakeMessage(offset=offset, value=f"s{subject} {seconds}".encode()))
        for offset, (subject, seconds) in enumerate(records)
    ]
    for event in events:
        room.admit(event, appoint(event))
    taken: list[int] = []
    left: list[int] = []
    for step in [*steps, 60]:
        now += step
        while guests := room.take(due_in(now), Caps(records=3)):
            offsets = [guest.event.message.offset for guest in guests]
            assert all(records[offset][1] <= now for offset in offsets)
            taken += offsets
            room.finish(guests)
        left += [event.message.offset for event in room.leavers()]
        assert left == list(range(len(left)))
    last = {subject: offset for offset, (subject, _) in enumerate(records)}
    assert sorted(taken) == sorted(last.values())
    assert len(left) == len(records)
    assert (room.count, room.bytes) == (0, 0)
