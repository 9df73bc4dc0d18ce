"""Producing outside the stream workers: every delivery is awaited before anything is called delivered."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from aiokafka import AIOKafkaProducer

from schemas.record import Outgoing
from streams.adapters.broker.connection import Connection, translated
from streams.errors import Misconfigured

MAX_REQUEST_BYTES = 2 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a delivered record stands."""

    topic: str
    partition: int
    offset: int
    timestamp_ms: int


class Producer:
    """A producer for replays and tests; use it with ``async with``."""

    def __init__(self, connection: Connection, *, linger_ms: int = 0) -> None:
        """Prepare; nothing is connected before the block is entered."""
        self._connection = connection
        self._linger_ms = linger_ms
        self._client: AIOKafkaProducer | None = None

    async def __aenter__(self) -> Self:
        """Connect.

        Raises:
            BrokerUnavailable: no broker answers.
            Misconfigured: the broker refuses us.
        """
        with translated(self._connection, "produce"):
            client = AIOKafkaProducer(
                **self._connection.options(),
                acks="all",
                linger_ms=self._linger_ms,
                max_request_size=MAX_REQUEST_BYTES,
            )
            try:
                await client.start()
            except BaseException:
                await client.stop()
                raise
        self._client = client
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.stop()

    async def deliver(self, records: Sequence[Outgoing]) -> tuple[Placed, ...]:
        """Send the records in order per partition and wait until the broker has all of them.

        Raises:
            BrokerUnavailable: the broker did not acknowledge in time; some of the records may be there.
            Misconfigured: the broker refuses a record or the topic.
        """
        if self._client is None:
            raise Misconfigured("this producer is closed: use it inside its block")
        if not records:
            return ()
        with translated(self._connection, f"produce to {_topics(records)}"):
            waiting = [
                await self._client.send(
                    record.topic,
                    record.value,
                    key=record.key,
                    partition=record.partition,
                    timestamp_ms=record.timestamp_ms,
                    headers=list(record.headers),
                )
                for record in records
            ]
            # All of them end before the first failure is told, so that none is left in flight.
            await asyncio.wait(waiting)
            done = [future.result() for future in waiting]
        return tuple(
            Placed(
                topic=each.topic, partition=each.partition, offset=each.offset, timestamp_ms=each.timestamp
            )
            for each in done
        )


def _topics(records: Sequence[Outgoing]) -> str:
    return ", ".join(sorted({record.topic for record in records}))
