"""Faust's consumer with a fast lane: no tasks per record, and its aiokafka consumer set up for us.

Faust races each record's delivery against a stop of the flow (four tasks a record, half of all its time). The race matters
only where a delivery can wait: when the flow is suspended, or the stream's queue is full. Else it is a plain call.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from aiokafka import AIOKafkaConsumer, TopicPartition
from faust.transport.conductor import Conductor
from faust.transport.consumer import ensure_TP
from faust.transport.drivers import aiokafka as driver
from faust.types import TP
from mode.utils.queues import ThrowableQueue

if TYPE_CHECKING:
    from streams.runtime.overrides.application import Application

_YIELD_EVERY = 100
_FULL_PAUSE_SECONDS = 0.01
BUFFER_BYTES = 64 << 20
"""Values that may wait in the queues; Faust limits them by count alone."""


class RebalanceListener(driver.ConsumerRebalanceListener):
    """Starts the lease when the group gives us partitions: aiokafka sends no heartbeat before this callback returns."""

    async def on_partitions_assigned(self, assigned: Any) -> None:
        """Grant the lease, then do as Faust does."""
        cast("Application", self._thread.app).lease.grant()
        await super().on_partitions_assigned(assigned)


class ConsumerThread(driver.AIOKafkaConsumerThread):
    """The thread in which aiokafka's consumer lives, with its heartbeats."""

    def _create_worker_consumer(self, transport: Any) -> AIOKafkaConsumer:
        consumer = super()._create_worker_consumer(transport)
        options = cast("Application", self.app).options
        # Faust has these two fixed at 1500 ms and "read_uncommitted" (outside of its transactions).
        consumer._fetch_max_wait_ms = options.fetch_wait_ms
        consumer._isolation_level = "read_committed"
        return consumer

    async def on_start(self) -> None:
        """Start the consumer, and let the lease follow its heartbeats."""
        await super().on_start()
        cast("Application", self.app).lease.follow(self._ensure_consumer()._coordinator)

    async def seek_to_committed(self) -> Any:
        """Seek every partition to its commit, or to its beginning where there is none.

        aiokafka leaves a partition without a commit where it stands, behind records that a rebalance made us drop.
        """
        return await self.call_thread(self._seek_all)

    async def _seek_all(self) -> dict[TP, int | None]:
        consumer = self._ensure_consumer()
        committed: dict[TopicPartition, int | None] = await consumer.seek_to_committed()
        fresh = [place for place, offset in committed.items() if not offset or offset < 0]
        if fresh:
            await consumer.seek_to_beginning(*fresh)
        return {ensure_TP(place): offset for place, offset in committed.items()}


class Consumer(driver.Consumer):
    """The consumer of the main loop."""

    RebalanceListener = RebalanceListener
    _handed_bytes = 0

    def _new_consumer_thread(self) -> ConsumerThread:
        return ConsumerThread(self, loop=self.loop, beacon=self.beacon)

    async def _commit(self, offsets: Mapping[TP, int]) -> bool:
        """Commit, and tell the application only of what the broker took: Faust passes over a refusal."""
        taken = await super()._commit(offsets)
        if taken:
            for told in cast("Application", self.app).on_committed:
                told(offsets)
        return taken

    async def _drain_messages(self, fetcher: Any) -> None:
        """Hand what is fetched to the streams until we or the fetcher stop."""
        try:
            while not (self._stopped.is_set() or fetcher._stopped.is_set()):
                await asyncio.sleep(0)
                if self.flow_active and not self._get_active_partitions():
                    # All queues are full (or nothing is assigned); Faust would sleep a whole second.
                    await asyncio.sleep(_FULL_PAUSE_SECONDS)
                    continue
                await self._drain_once()
        except self.consumer_stopped_errors:
            if not self.transport.app.should_stop:
                raise
            self.log.info("Broker stopped consumer, shutting down...")
        except asyncio.CancelledError:
            if not self.transport.app.should_stop:
                raise
        except Exception as error:
            self.log.exception("Drain messages raised: %r", error)
            raise

    async def _drain_once(self) -> None:
        count = 0
        async for tp, message in self.getmany(timeout=1.0):
            count += 1
            if count % _YIELD_EVERY == 0:
                await asyncio.sleep(0)
            offset = message.offset
            read = self._read_offset[tp]
            if read is not None and offset < read:
                continue
            if read is not None and offset - read > 1:
                # Transaction markers or compacted records: no acknowledgement will come for them, so the commit must not wait.
                await self._add_gap(tp, read + 1, offset - 1)
            await self._make_room(tp, len(message.value or b""))
            if await self._hand_over(tp, message):
                self._read_offset[tp] = offset

    async def _hand_over(self, tp: TP, message: Any) -> bool:
        """Give one record to its streams; False if the flow was stopped before they had it."""
        if self._can_wait(tp):
            await self.wait_first(self.callback(message), self.suspend_flow.wait())
        else:
            await self.callback(message)
        return self.flow_active

    def _can_wait(self, tp: TP) -> bool:
        return not self.app.flow_control.is_active() or any(each.full() for each in self._queues(tp))

    def _queues(self, tp: TP) -> Sequence[ThrowableQueue[Any]]:
        return [each.queue for each in cast(Conductor, self.app.topics)._tp_index.get(tp, ())]

    async def _make_room(self, tp: TP, size: int) -> None:
        """Wait until the queues are empty, once in so many bytes: what left them need not be counted then."""
        self._handed_bytes += size
        if self._handed_bytes <= BUFFER_BYTES:
            return
        while self.flow_active and not all(each.empty() for each in self._queues(tp)):  # noqa: ASYNC110
            await asyncio.sleep(_FULL_PAUSE_SECONDS)
        self._handed_bytes = size
