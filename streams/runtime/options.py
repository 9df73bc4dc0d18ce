"""What a worker is told: one frozen value, made by the composition root; nothing here reads the environment."""

import asyncio
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from aiokafka.client import AIOKafkaClient
from aiokafka.errors import (
    ClusterAuthorizationFailedError,
    CoordinatorLoadInProgressError,
    CoordinatorNotAvailableError,
    KafkaError,
    NoError,
    RequestTimedOutError,
    for_code,
)
from aiokafka.protocol.transaction import InitProducerIdRequest

from streams.adapters.broker.connection import Connection, translated

_NOT_YET = (CoordinatorLoadInProgressError, CoordinatorNotAvailableError, RequestTimedOutError)
_ATTEMPTS = 50
_PAUSE_SECONDS = 0.1


class BrokerKind(StrEnum):
    """Which family of brokers answers; their timing differs, not their protocol."""

    KAFKA = "kafka"
    TANSU = "tansu"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """What was found out about a broker by asking it."""

    kind: BrokerKind
    is_idempotent: bool
    """Whether it tells the repeats of one producer session apart (and drops them)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeOptions:
    """Everything that a worker process is told besides its stage.

    Attributes:
        group: consumer group and Faust application id.
        data_dir: folder that Faust may write into.
        code_version: what stands in dead letters.
        session_seconds: without heartbeats for so long, the group takes the partitions away. Kafka refuses less than its
            ``group.min.session.timeout.ms`` (6 s unless set otherwise), Tansu holds each join for half of it.
        fetch_wait_ms: how long the broker may hold an empty fetch.
        batch_records: cap of a batch by count; ``batch_bytes`` by size of the values, ``linger_seconds`` by time.
        commit_every: records after which the batch loop commits by itself; beside it Faust commits every ``commit_seconds``.
        buffer_records: records that may wait in memory.
        producer_batch_bytes: size of a producer batch; a larger record travels alone.
        assignment_seconds: without a partition for so long, the worker says so.
        drain_seconds: how long the end may take after SIGTERM.
        stall_seconds: records wait and none is acknowledged for so long: not alive.
        fault_folder: folder of flag files for fault tests; None outside of them.
    """

    connection: Connection
    broker: Broker
    group: str
    data_dir: Path
    code_version: str
    session_seconds: float
    heartbeat_seconds: float
    fetch_wait_ms: int
    batch_records: int = 200
    batch_bytes: int = 1 << 20
    linger_seconds: float = 0.0
    commit_every: int = 1_000
    commit_seconds: float = 0.5
    buffer_records: int = 4_096
    producer_batch_bytes: int = 262_144
    assignment_seconds: float = 60.0
    drain_seconds: float = 30.0
    stall_seconds: float = 120.0
    fault_folder: Path | None = None


def options_for(
    broker: Broker, *, connection: Connection, group: str, data_dir: Path, code_version: str
) -> RuntimeOptions:
    """Return the options that suit a kind of broker; change single ones with ``dataclasses.replace``.

    Tansu answers a fetch only after about half of the wait, and holds each join for half of the session;
    Kafka answers at the first byte, and refuses sessions under 6 s.
    """
    kafka = RuntimeOptions(
        connection=connection,
        broker=broker,
        group=group,
        data_dir=data_dir,
        code_version=code_version,
        session_seconds=10.0,
        heartbeat_seconds=3.0,
        fetch_wait_ms=500,
    )
    if broker.kind is BrokerKind.KAFKA:
        return kafka
    return replace(kafka, session_seconds=4.0, heartbeat_seconds=1.0, fetch_wait_ms=20)


async def ask_broker(connection: Connection) -> Broker:
    """Ask a broker for a producer id, and tell by its answer what it is: Tansu cannot give one.

    Raises:
        BrokerUnavailable: nobody answers.
        Misconfigured: the broker refuses the connection.
    """
    with translated(connection, "ask the broker what it is"):
        client = AIOKafkaClient(**connection.options())
        try:
            await client.bootstrap()
            return await _ask(client)
        finally:
            await client.close()


async def _ask(client: AIOKafkaClient) -> Broker:
    error: type[KafkaError] = RequestTimedOutError
    for _ in range(_ATTEMPTS):
        request = InitProducerIdRequest(transactional_id=None, transaction_timeout_ms=10_000)
        answer = await client.send(client.get_random_node(), request)
        error = for_code(answer.error_code)
        if error not in _NOT_YET:
            break
        await asyncio.sleep(_PAUSE_SECONDS)
    if error is NoError:
        return Broker(kind=BrokerKind.KAFKA, is_idempotent=True)
    if error is ClusterAuthorizationFailedError or error in _NOT_YET:
        return Broker(kind=BrokerKind.KAFKA, is_idempotent=False)
    return Broker(kind=BrokerKind.TANSU, is_idempotent=False)
