"""The right to write: an accepted heartbeat of the current generation, younger than 0.7 of the session.

A worker that slept longer than its session has lost its partitions without knowing; another one answers their records by
now. Its clock tells it first: before a write it finds its lease old, waits for the next heartbeat, and that says whether it
was expelled. It stands where bytes leave (the client's ``send``), so that batches already queued are caught too.
"""

import asyncio
import time
from collections.abc import Callable
from typing import Any, NoReturn, Protocol

from aiokafka.protocol.produce import ProduceRequest

FRACTION = 0.7
_PAUSE_SECONDS = 0.05
_NO_GENERATION = -1


class Coordinator(Protocol):
    """What the lease asks of aiokafka's group coordinator."""

    generation: int

    async def _do_heartbeat(self) -> bool:
        """Send one heartbeat; whether it was accepted."""
        ...


class Lease:
    """Granted by heartbeats (in the consumer's thread), asked for by writes (on the event loop)."""

    def __init__(
        self,
        *,
        session_seconds: float,
        generation: Callable[[], int],
        leave: Callable[[str], NoReturn],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the application's view of the ``generation``, and the way out (``leave``) of an expelled worker."""
        self._seconds = FRACTION * session_seconds
        self._generation = generation
        self._leave = leave
        self._clock = clock
        self._coordinator: Coordinator | None = None
        self.granted_at = float("-inf")

    def grant(self) -> None:
        """Start a lease now: the group has just given us partitions."""
        self.granted_at = self._clock()

    def follow(self, coordinator: Coordinator) -> None:
        """Renew with each heartbeat that the coordinator accepts, as of the time it was asked."""
        original = coordinator._do_heartbeat
        self._coordinator = coordinator

        async def beat() -> bool:
            asked_at = self._clock()
            accepted = await original()
            if accepted and coordinator.generation != _NO_GENERATION:
                self.granted_at = max(self.granted_at, asked_at)
            return accepted

        coordinator._do_heartbeat = beat  # type: ignore[method-assign]

    @property
    def age(self) -> float:
        """Seconds since the heartbeat that granted it; infinite before the first."""
        return self._clock() - self.granted_at

    @property
    def is_valid(self) -> bool:
        """Whether a write may leave now."""
        return self.age < self._seconds

    async def hold(self) -> None:
        """Return when a write may leave; an expelled worker leaves instead."""
        while True:
            if self._coordinator is None or self._coordinator.generation != self._generation():
                self._leave("expelled from the consumer group with writes pending")
            if self.is_valid:
                return
            await asyncio.sleep(_PAUSE_SECONDS)

    def guard(self, client: Any) -> None:
        """Make every produce request of an aiokafka client wait for the lease."""
        original = client.send

        async def send(node_id: Any, request: Any, **options: Any) -> Any:
            if isinstance(request, ProduceRequest):
                await self.hold()
            return await original(node_id, request, **options)

        client.send = send
