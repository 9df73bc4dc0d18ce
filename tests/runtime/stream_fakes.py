"""Faust's moving parts, as far as batches look at them."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from faust.types import TP


@dataclass(slots=True, kw_only=True)
class FakeMessage:
    offset: int
    value: bytes = b"v"
    generation_id: int = 1
    partition: int = 0
    topic: str = "t"
    timestamp: float = 0.0
    key: bytes | None = None
    headers: tuple[tuple[str, bytes], ...] = ()
    tracked: bool = False

    @property
    def tp(self) -> TP:
        return TP(self.topic, self.partition)


@dataclass(slots=True, kw_only=True)
class FakeEvent:
    message: FakeMessage
    acked: bool = False

    def ack(self) -> None:
        self.acked = True


@dataclass(slots=True)
class Unacked:
    """Faust's set of messages that a rebalance waits for, by offset."""

    offsets: set[int]

    def discard(self, message: FakeMessage) -> None:
        self.offsets.discard(message.offset)


@dataclass(slots=True)
class FakeConsumer:
    tracked: list[int] = field(default_factory=list)
    paused: set[TP] = field(default_factory=set)
    commits: int = 0
    unacked: set[int] = field(default_factory=set)

    @property
    def _unacked_messages(self) -> "Unacked":
        return Unacked(self.unacked)

    def track_message(self, message: FakeMessage) -> None:
        self.tracked.append(message.offset)
        self.unacked.add(message.offset)

    async def commit(self) -> None:
        self.commits += 1

    def pause_partitions(self, places: set[TP]) -> None:
        self.paused |= places

    def resume_partitions(self, places: set[TP]) -> None:
        self.paused -= places


@dataclass(slots=True)
class FakeFlow:
    active: bool = True

    def is_active(self) -> bool:
        return self.active


class FakeSensors:
    def on_message_out(self, tp: TP, offset: int, message: FakeMessage) -> None: ...


@dataclass(slots=True)
class FakeApp:
    consumer: FakeConsumer = field(default_factory=FakeConsumer)
    flow_control: FakeFlow = field(default_factory=FakeFlow)
    sensors: FakeSensors = field(default_factory=FakeSensors)
    consumer_generation_id: int = 1
    rebalancing_count: int = 1
    should_stop: bool = False


class FakeChannel:
    """A queue that ends the stream once it is empty."""

    def __init__(self, events: list[FakeEvent]) -> None:
        self.queue: asyncio.Queue[FakeEvent] = asyncio.Queue()
        self.stopped = False
        self.is_endless = False
        for event in events:
            self.queue.put_nowait(event)

    async def __anext__(self) -> FakeEvent:
        if self.queue.empty() and not self.is_endless:
            raise StopAsyncIteration
        return await self.queue.get()

    def on_stop_iteration(self) -> None:
        self.stopped = True


class FakeStream:
    """A stream of given events."""

    should_stop = False

    def __init__(self, *messages: FakeMessage, app: Any = None) -> None:
        self.app = app or FakeApp()
        self.events = [FakeEvent(message=each) for each in messages]
        self.channel = FakeChannel(self.events)

    async def maybe_start(self) -> None: ...

    @property
    def acked(self) -> list[int]:
        return [each.message.offset for each in self.events if each.acked]
