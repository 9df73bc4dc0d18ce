"""Who waits for what time: a room that knows no clock and no broker."""

import heapq
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from faust.types import TP

from streams.runtime.batches import Caps
from streams.steps.delivery import Appointment

HELD_BACK = 1_000
"""Answered records behind one that waits: with more of them, it is moved."""
MOST_WAITING = 20_000
MOST_BYTES = 96 << 20
"""Records, and bytes of their values, that may wait in memory; more of them stay on the broker meanwhile."""
LONGEST_SLEEP_S = 60.0
"""The clock may be set while we sleep."""
FULL_SLEEP_S = 1.0


@dataclass(eq=False, slots=True, kw_only=True)
class Guest:
    """A record that waits, or that is done and stands behind one that waits."""

    event: Any
    appointment: Appointment | None
    done: bool = False

    @property
    def size(self) -> int:
        """Bytes of its value."""
        return len(self.event.message.value or b"")


@dataclass(slots=True)
class _Queue:
    """The records of one partition, in the order of their offsets."""

    guests: deque[Guest] = field(default_factory=deque)
    waiting: int = 0


@dataclass(slots=True)
class WaitingRoom:
    """Who waits, by due time and by place. Nothing here waits itself."""

    _queues: dict[TP, _Queue] = field(default_factory=dict)
    _due: list[tuple[datetime, int, Guest]] = field(default_factory=list)
    _at_once: list[Guest] = field(default_factory=list)
    _by_subject: dict[str, Guest] = field(default_factory=dict)
    _order: int = 0
    count: int = 0
    bytes: int = 0

    @property
    def is_full(self) -> bool:
        """Whether no more should be taken in."""
        return self.count >= MOST_WAITING or self.bytes >= MOST_BYTES

    @property
    def places(self) -> frozenset[TP]:
        """The partitions that were seen."""
        return frozenset(self._queues)

    def admit(self, event: Any, appointment: Appointment | None) -> None:
        """Take in a record; an earlier one of its subject need not wait any more."""
        guest = Guest(event=event, appointment=appointment)
        queue = self._queues.setdefault(event.message.tp, _Queue())
        queue.guests.append(guest)
        queue.waiting += 1
        self.count += 1
        self.bytes += guest.size
        if appointment is None:
            self._at_once.append(guest)
            return
        former = self._by_subject.get(appointment.subject)
        if former is not None:
            self._finish(former)
        self._by_subject[appointment.subject] = guest
        self._order += 1
        heapq.heappush(self._due, (appointment.due_at, self._order, guest))

    def seconds_left(self, now: datetime) -> float:
        """Return how long nothing is to be done, at the most."""
        due_at = self.next_due()
        if self._at_once or self._in_the_way(1):
            return 0.0
        left = LONGEST_SLEEP_S if due_at is None else (due_at - now).total_seconds()
        return min(max(left, 0.0), FULL_SLEEP_S if self.is_full else LONGEST_SLEEP_S)

    def next_due(self) -> datetime | None:
        """Return when the next record is due; None if none waits."""
        while self._due and self._due[0][2].done:
            heapq.heappop(self._due)
        return self._due[0][0] if self._due else None

    def take(self, now: datetime, caps: Caps) -> list[Guest]:
        """Return the records to work now, the first due first; if there are none, those that hold back too many."""
        taken: list[Guest] = []
        size = 0
        for guest in self._ready(now):
            taken.append(guest)
            size += guest.size
            if len(taken) >= caps.records or size >= caps.value_bytes:
                break
        return taken or self._in_the_way(caps.records)

    def _ready(self, now: datetime) -> Iterator[Guest]:
        while self._at_once:
            yield self._at_once.pop()
        while (due_at := self.next_due()) is not None and due_at <= now:
            yield heapq.heappop(self._due)[2]

    def _in_the_way(self, limit: int) -> list[Guest]:
        for queue in self._queues.values():
            if len(queue.guests) - queue.waiting > HELD_BACK and queue.waiting:
                return [guest for guest in queue.guests if not guest.done][:limit]
        return []

    def finish(self, guests: Collection[Guest]) -> None:
        """Note that records are done."""
        for guest in guests:
            self._finish(guest)

    def _finish(self, guest: Guest) -> None:
        if guest.done:
            return
        guest.done = True
        self._queues[guest.event.message.tp].waiting -= 1
        self.count -= 1
        self.bytes -= guest.size
        said = guest.appointment
        if said is not None and self._by_subject.get(said.subject) is guest:
            del self._by_subject[said.subject]

    def leavers(self) -> Iterator[Any]:
        """Yield, and forget, the events that may be acknowledged: of each partition those before its first that waits."""
        for queue in self._queues.values():
            while queue.guests and queue.guests[0].done:
                yield queue.guests.popleft().event

    def clear(self) -> None:
        """Forget everything: it is read again from the commit."""
        self._queues.clear()
        self._due.clear()
        self._at_once.clear()
        self._by_subject.clear()
        self.count = self.bytes = 0
