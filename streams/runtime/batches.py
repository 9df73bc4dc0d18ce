"""Batches from a stock Faust stream, acknowledged only by a body that came back.

Faust's own ways lose records: ``take()`` acknowledges before the body is done, the plain loop acknowledges an event whose
body raised. Here the acknowledgement stands behind the ``yield``, not in a ``finally``: only a body that came back gets there.
An exception that leaves the body must end the process, because Faust's commit would step over a hole of one offset.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Collection
from dataclasses import dataclass
from typing import Any

from faust.types import TP


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """How much a batch holds at the most.

    A batch is what waits; ``linger_seconds`` waits for more (0 by default, since that only costs time).
    """

    records: int = 200
    value_bytes: int = 1 << 20
    linger_seconds: float = 0.0
    commit_every: int = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Events of one generation of the consumer group, all tracked, none acknowledged."""

    generation: int
    events: tuple[Any, ...]


async def batches(stream: Any, caps: Caps, held: Collection[TP] = frozenset()) -> AsyncGenerator[Batch, None]:
    """Give one batch after another until the stream stops; ``held`` is a live set of the breaker's partitions.

    Tracking makes Faust wait for the batch before a rebalance and at SIGTERM, so neither cuts a delivery. An untracked
    event is free to be dropped: it is fetched again from the commit.
    """
    app, channel = stream.app, stream.channel
    since_commit = 0
    await stream.maybe_start()
    try:
        while not stream.should_stop:
            events = await _taken(channel, caps)
            # Taken once, after the last await before the yield.
            generation = app.consumer_generation_id
            if not app.flow_control.is_active():
                continue  # a rebalance: all of it is fetched again
            fresh = _tracked(app.consumer, events, generation, held)
            if not fresh:
                continue
            yield Batch(generation=generation, events=fresh)
            for event in fresh:
                event.ack()
                app.sensors.on_message_out(event.message.tp, event.message.offset, event.message)
            since_commit += len(fresh)
            if since_commit >= caps.commit_every:
                # Faust's own limit is looked at only while it fetches, so a backlog in memory would never be committed.
                since_commit = 0
                await app.consumer.commit()
    except StopAsyncIteration:
        return
    finally:
        channel.on_stop_iteration()


async def _taken(channel: Any, caps: Caps) -> list[Any]:
    events = [await channel.__anext__()]
    size = len(events[0].message.value or b"")
    end = time.monotonic() + caps.linger_seconds
    while len(events) < caps.records and size < caps.value_bytes:
        if not channel.queue.empty():
            event = channel.queue.get_nowait()
        elif (left := end - time.monotonic()) > 0:
            try:
                event = await asyncio.wait_for(channel.__anext__(), left)
            except TimeoutError:
                break
        else:
            break
        events.append(event)
        size += len(event.message.value or b"")
    return events


def _tracked(consumer: Any, events: list[Any], generation: int, held: Collection[TP]) -> tuple[Any, ...]:
    """Track the events that are to be worked and return them; stale and held ones are left alone."""
    fresh = tuple(
        each for each in events if each.message.generation_id == generation and each.message.tp not in held
    )
    for message in (each.message for each in fresh):
        if not message.tracked:
            message.tracked = True
            consumer.track_message(message)
    return fresh
