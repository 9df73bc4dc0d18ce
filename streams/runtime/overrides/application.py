"""Faust's application with every option given as an argument, and the parts of it that we replace."""

from collections.abc import Callable, Mapping
from typing import Any, cast

import faust
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from faust.exceptions import NotReady
from faust.tables.manager import TableManager
from faust.transport.drivers import aiokafka as driver
from faust.types import TP, EventT, Message

from streams.adapters.broker.connection import Connection
from streams.runtime.lease import Lease
from streams.runtime.options import RuntimeOptions
from streams.runtime.overrides.consumer import Consumer

ENV_PREFIX = "TAPEWIRE_FAUST_"
"""Faust reads an environment variable for each of its options, and lets it win; with this prefix nobody's does."""

_DAY_SECONDS = 86_400.0
_REQUEST_SECONDS = 1_200.0


class Producer(driver.Producer):
    """Faust's producer, idempotent where the broker can be, and silent without a lease."""

    def _settings_extra(self) -> Mapping[str, Any]:
        extra = {**super()._settings_extra(), "acks": "all"}
        if cast("Application", self.app).options.broker.is_idempotent:
            extra["enable_idempotence"] = True
        return extra

    def _new_producer(self, transactional_id: str | None = None) -> AIOKafkaProducer:
        producer = super()._new_producer(transactional_id)
        cast("Application", self.app).lease.guard(producer.client)
        return producer


class Transport(driver.Transport):
    """Our consumer and our producer."""

    Consumer = Consumer
    Producer = Producer


class ReadyTables(TableManager):
    """A table manager that does not sleep for a second first: there are no tables."""

    async def on_start(self) -> None:
        """Start the recovery service, which is what resumes the streams after a rebalance."""
        await self._update_channels()
        await self.recovery.start()


class RawTopic(faust.Topic):
    """A topic that decodes nothing: the stage is given bytes, and no record can fail before it."""

    def _compile_decode(self) -> None:
        """Leave ``decode`` as it stands here; Faust would put a closure in its place."""

    async def decode(self, message: Message, *, propagate: bool = False) -> EventT[Any]:  # noqa: ARG002 - Faust's signature
        """Return the event around the record."""
        return self.app.create_event(None, None, None, message)


class Application(faust.App):
    """One process, one stage with what it looks at later, one consumer group."""

    options: RuntimeOptions
    lease: Lease
    on_committed: list[Callable[[Mapping[TP, int]], None]]
    """Told each commit that the broker took."""

    def aiokafka_producer(self) -> AIOKafkaProducer:
        """Return the started producer under Faust's: explicit batches are beyond Faust's own."""
        return cast(Producer, self.producer)._ensure_producer()

    def highwater(self, place: TP) -> int | None:
        """Return the end of a partition as the last fetch told it; None before the first, or when it is not ours."""
        try:
            return self.consumer.highwater(place)
        except (KafkaError, NotReady):
            return None

    def _new_transport(self) -> Transport:
        return Transport(self.conf.broker_consumer, self)

    def _new_producer_transport(self) -> Transport:
        return Transport(self.conf.broker_producer, self)


def build_application(options: RuntimeOptions, *, leave: Any) -> Application:
    """Return the application; call it on the event loop that will run it. ``leave`` ends an expelled worker."""
    app = Application(
        options.group,
        env_prefix=ENV_PREFIX,
        autodiscover=False,
        broker=[f"kafka://{address}" for address in options.connection.options()["bootstrap_servers"]],
        broker_credentials=credentials(options.connection),
        broker_session_timeout=options.session_seconds,
        broker_heartbeat_interval=options.heartbeat_seconds,
        broker_commit_interval=options.commit_seconds,
        broker_commit_every=options.commit_every,
        # Far away: a worker whose partitions are all held fetches nothing, and must not leave the group for that.
        broker_max_poll_interval=_DAY_SECONDS,
        consumer_auto_offset_reset="earliest",
        datadir=str(options.data_dir),
        # Waiting is what rides out a broker that is down; a producer that gives up loses records.
        producer_request_timeout=_REQUEST_SECONDS,
        producer_acks=-1,
        producer_linger=0.0,
        producer_max_batch_size=options.producer_batch_bytes,
        store="memory://",
        stream_buffer_maxsize=options.buffer_records,
        stream_wait_empty=True,
        table_standby_replicas=0,
        TableManager=ReadyTables,
        Topic=RawTopic,
        topic_allow_declare=False,
        topic_disable_leader=True,
        web_enabled=False,
        worker_redirect_stdouts=False,
    )
    app.options = options
    app.in_worker = True
    app.on_committed = []

    def generation() -> int:
        return int(app.consumer_generation_id)

    app.lease = Lease(session_seconds=options.session_seconds, generation=generation, leave=leave)
    return app


def credentials(connection: Connection) -> faust.SASLCredentials | faust.SSLCredentials | None:
    """Return Faust's form of what it takes to be let in; None for a broker that lets everybody in."""
    security = connection.security
    if security == "PLAINTEXT":
        return None
    context = connection.ssl_context() if security.endswith("SSL") else None
    if security == "SSL":
        return faust.SSLCredentials(context=context)
    return faust.SASLCredentials(
        username=connection.username,
        password=connection.password,
        mechanism=connection.mechanism,
        ssl_context=context,
    )
