"""Records that wait for their time, in memory; on the broker they stand unacknowledged.

What is due is given as a batch, in the order of due times, so nothing waits behind a record that is due later. A partition
is acknowledged only up to its oldest record that still waits (Faust commits over holes), and after a restart everything
from there on is read again: what was answered is answered again, with versions that the next stage knows. So that this
stays little, a record that holds back many others is given early; the stage puts it to the end of the topic.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from faust.types import TP

from streams.runtime.batches import Batch, Caps
from streams.runtime.waiting.room import WaitingRoom
from streams.steps.delivery import Appointment
from streams.tasks import cancel

Appoint = Callable[[Any], Appointment | None]
Now = Callable[[], datetime]


@dataclass(slots=True, kw_only=True)
class Desk:
    """What ``due_batches`` goes by: who waits, when an event is due (``appoint``), and what time it is."""

    appoint: Appoint
    now: Now
    room: WaitingRoom = field(default_factory=WaitingRoom)
    is_closed: bool = False
    """Whether the partitions are paused, because the room is full."""


async def due_batches(
    stream: Any, caps: Caps, desk: Desk, held: Collection[TP] = frozenset()
) -> AsyncGenerator[Batch, None]:
    """Give batches of records that are due until the stream stops.

    Only the events of the batch at hand are tracked, so that a rebalance or SIGTERM waits for its delivery and for nothing
    else. See ``streams.runtime.batches`` for what holds there too.
    """
    app, channel, room = stream.app, stream.channel, desk.room
    getter: asyncio.Future[Any] | None = None
    since_commit, generation = 0, app.consumer_generation_id
    room.clear()
    await stream.maybe_start()
    try:
        while not stream.should_stop:
            # One and the same, however often we wake: a get that is cancelled could lose an event.
            getter = getter or asyncio.ensure_future(channel.__anext__())
            arrived = await _arrived(getter, channel, caps, room.seconds_left(desk.now()))
            getter = None if arrived else getter
            # Taken once, after the last await before the yield.
            if app.consumer_generation_id != generation or not app.flow_control.is_active():
                room.clear()
                desk.is_closed = False
                generation = app.consumer_generation_id
                if not app.flow_control.is_active():
                    continue  # a rebalance: all of it is fetched again
            for event in arrived:
                if event.message.generation_id == generation and event.message.tp not in held:
                    room.admit(event, desk.appoint(event))
            _open_or_close(app.consumer, desk)
            guests = room.take(desk.now(), caps)
            if guests:
                events = tuple(guest.event for guest in guests)
                _track(app.consumer, events)
                yield Batch(generation=generation, events=events)
                room.finish(guests)
                _untrack(app.consumer, events)
                _open_or_close(app.consumer, desk)
            since_commit += _let_go(app, room)
            if since_commit >= caps.commit_every:
                since_commit = 0
                await app.consumer.commit()
    except StopAsyncIteration:
        return
    finally:
        if getter is not None:
            await cancel(getter)
        channel.on_stop_iteration()


async def _arrived(getter: asyncio.Future[Any], channel: Any, caps: Caps, seconds: float) -> list[Any]:
    """Return what has come within ``seconds``, up to the cap."""
    await asyncio.wait({getter}, timeout=seconds)
    if not getter.done():
        return []
    events = [getter.result()]
    while len(events) < caps.records and not channel.queue.empty():
        events.append(channel.queue.get_nowait())
    return events


def _open_or_close(consumer: Any, desk: Desk) -> None:
    """Leave what does not fit into the room on the broker; other topics of the consumer go on."""
    if desk.room.is_full and not desk.is_closed:
        desk.is_closed = True
        consumer.pause_partitions(set(desk.room.places))
    elif desk.is_closed and not desk.room.is_full:
        desk.is_closed = False
        consumer.resume_partitions(set(desk.room.places))


def _let_go(app: Any, room: WaitingRoom) -> int:
    """Acknowledge what nothing waits before, and return how many that were."""
    count = 0
    for event in room.leavers():
        event.ack()
        app.sensors.on_message_out(event.message.tp, event.message.offset, event.message)
        count += 1
    return count


def _track(consumer: Any, events: Collection[Any]) -> None:
    for message in (each.message for each in events):
        if not message.tracked:
            message.tracked = True
            consumer.track_message(message)


def _untrack(consumer: Any, events: Collection[Any]) -> None:
    """Let a rebalance go on: what stands behind a record that waits is acknowledged much later."""
    for message in (each.message for each in events):
        message.tracked = False
        consumer._unacked_messages.discard(message)
