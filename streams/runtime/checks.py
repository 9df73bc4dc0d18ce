"""What must be true before a worker starts: the pinned versions, the private names that we use, and the topics.

The runtime overrides private methods of Faust and aiokafka. With another version they may be gone or mean something else,
which would show as lost records much later; so it shows here, in one line.
"""

from collections.abc import Collection, Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from aiokafka import AIOKafkaConsumer
from aiokafka.client import AIOKafkaClient
from aiokafka.consumer import fetcher
from aiokafka.consumer.group_coordinator import GroupCoordinator
from aiokafka.producer.producer import AIOKafkaProducer
from aiokafka.producer.transaction_manager import TransactionManager
from aiokafka.record.default_records import _DefaultRecordBatchPy
from faust.app.base import App
from faust.tables.manager import TableManager
from faust.topics import Topic
from faust.transport.conductor import Conductor
from faust.transport.consumer import Consumer, Fetcher
from faust.transport.drivers import aiokafka as driver

from streams.adapters.broker.connection import Connection, translated
from streams.errors import Misconfigured
from streams.steps.delivery import Stage

PINNED = {"faust-streaming": "0.15.3", "aiokafka": "0.14.0", "mode-streaming": "0.7.1"}

NAMES: tuple[tuple[Any, str], ...] = (
    (
        App,
        "_new_transport _new_producer_transport on_rebalance_complete consumer_generation_id rebalancing_count",
    ),
    (App, "rebalancing flow_control crash_reason wait_until_stopped should_stop _producer"),
    (TableManager, "_update_channels recovery"),
    (Topic, "_compile_decode decode"),
    (Conductor, "_tp_index"),
    (Consumer, "_drain_messages _add_gap _get_active_partitions _commit _read_offset getmany callback"),
    (
        Consumer,
        "flow_active suspend_flow pause_partitions resume_partitions track_message _stopped _unacked_messages",
    ),
    (Fetcher, "_stopped"),
    (driver.Consumer, "_new_consumer_thread RebalanceListener consumer_stopped_errors"),
    (driver.ConsumerRebalanceListener, "on_partitions_assigned _thread"),
    (driver.AIOKafkaConsumerThread, "_create_worker_consumer _ensure_consumer seek_to_committed call_thread"),
    (driver.Producer, "_settings_extra _new_producer _producer"),
    (
        AIOKafkaConsumer,
        "_fetch_max_wait_ms _isolation_level _coordinator seek_to_committed seek_to_beginning",
    ),
    (GroupCoordinator, "_do_heartbeat generation"),
    (AIOKafkaClient, "send fetch_all_metadata"),
    (AIOKafkaProducer, "create_batch send_batch partitions_for client _txn_manager"),
    (TransactionManager, "_sequence_numbers"),
    (fetcher, "MemoryRecords"),
    (_DefaultRecordBatchPy, "_maybe_uncompress _buffer"),
)
"""What we call, override, read or replace, by the class or module that has it."""


def check_libraries(found: Mapping[str, str | None] | None = None) -> None:
    """Check the versions and every private name.

    Raises:
        Misconfigured: one line that names everything that is wrong.
    """
    found = {name: _version(name) for name in PINNED} if found is None else found
    wrong = [
        f"{name} {found[name] or 'is missing'} instead of {wanted}"
        for name, wanted in PINNED.items()
        if found[name] != wanted
    ]
    if wrong:
        pins = " ".join(f"{name}=={wanted}" for name, wanted in PINNED.items())
        raise Misconfigured(f"the runtime needs exact versions, found {'; '.join(wrong)}: pip install {pins}")
    gone = missing(NAMES)
    if gone:
        raise Misconfigured(
            f"the runtime needs names that are gone: {', '.join(gone)}: install tapewire again"
        )


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def missing(table: Iterable[tuple[Any, str]]) -> list[str]:
    """Return the names of ``table`` that a class neither has nor uses in a method of its own."""
    return [
        f"{owner.__name__}.{name}"
        for owner, names in table
        for name in names.split()
        if not hasattr(owner, name) and name not in _used_by_methods(owner)
    ]


def _used_by_methods(owner: Any) -> set[str]:
    codes = (
        getattr(each, "__code__", None)
        for part in getattr(owner, "__mro__", ())
        for each in vars(part).values()
    )
    return {name for code in codes if code is not None for name in code.co_names}


async def ask_topics(connection: Connection) -> dict[str, int]:
    """Return every topic with its number of partitions.

    All are asked for, because some brokers create a topic that is asked for by name.

    Raises:
        BrokerUnavailable: nobody answers.
        Misconfigured: the broker refuses the connection.
    """
    with translated(connection, "read the topics"):
        client = AIOKafkaClient(**connection.options())
        try:
            await client.bootstrap()
            metadata: Any = await client.fetch_all_metadata()
            return {topic: len(metadata.partitions_for_topic(topic)) for topic in metadata.topics()}
        finally:
            await client.close()


def check_topics(stage: Stage, partitions: Mapping[str, int]) -> None:
    """Check that the stage's topics are there, and that those which go together have equally many partitions.

    Raises:
        Misconfigured: one line that names the topics and the way out.
    """
    state: Collection[Any] = [stage.state_topic] if hasattr(stage, "state_topic") else []
    names = [each.name for each in (stage.source, *stage.targets, *state)]
    absent = sorted({name for name in names if name not in partitions})
    if absent:
        raise Misconfigured(f'topics are missing: {", ".join(absent)}: run "tapewire topics apply"')
    twins = {topic.name: topic.partitions_as for topic in (*stage.targets, *state) if topic.partitions_as}
    twins |= {topic.name: stage.source.name for topic in state}
    for name, twin in sorted(twins.items()):
        if twin in partitions and partitions[name] != partitions[twin]:
            raise Misconfigured(
                f"{name} has {partitions[name]} partitions and {twin} has {partitions[twin]}, which must be as many: "
                'run "tapewire topics apply"'
            )
