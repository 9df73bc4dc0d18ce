"""One worker: one stage, one process, one consumer group, from start to end.

A stage may have a companion for what it looks at later: it reads a topic of its own, in the same group and beside it.
"""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, NoReturn

from streams.adapters.broker.connection import translated
from streams.runtime.carrier import Carrier
from streams.runtime.checks import ask_topics, check_libraries, check_topics
from streams.runtime.health import Health
from streams.runtime.observer import BatchDone, NoObserver, Observer
from streams.runtime.options import RuntimeOptions
from streams.runtime.overrides.application import Application, build_application
from streams.runtime.overrides.records import read_leniently
from streams.steps.delivery import PatientStage, Stage
from streams.tasks import cancel

EXIT_BROKEN = 70
"""The process ends at once with this; the group gives its partitions away after the session."""

_TICK_SECONDS = 1.0
_START_SECONDS = 5.0
Service = Callable[[], Coroutine[Any, Any, None]]

log = logging.getLogger(__name__)


def leave(reason: str) -> NoReturn:
    """End the process as kill -9 would: nothing is acknowledged, nothing more is written."""
    log.critical("leaving at once: %s", reason)
    for handler in logging.getLogger().handlers:
        handler.flush()
    sys.stderr.flush()
    os._exit(EXIT_BROKEN)


def run_worker(
    stage: Stage,
    options: RuntimeOptions,
    *,
    later: PatientStage | None = None,
    observer: Observer | None = None,
    health: Health | None = None,
    services: Sequence[Service] = (),
) -> None:
    """Run the stage, and ``later`` beside it, until SIGTERM or SIGINT, then finish the batch at hand, commit and return.

    ``services`` are run on the same event loop from the start, and cancelled at the end.

    Raises:
        Misconfigured: libraries, broker or topics do not fit, or a service cannot start.
        BrokerUnavailable: no broker answers at the start. Later on the worker waits for it.
    """
    check_libraries()
    read_leniently()
    _use_uvloop()
    with asyncio.Runner() as runner:
        worker = _Worker(stage, options, later=later, observer=observer, health=health)
        runner.run(worker.run(services))


def _use_uvloop() -> None:
    """Set the policy, because Faust makes the loop of its consumer thread by it."""
    try:
        import uvloop
    except ImportError:  # a platform without it
        return
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())


class _BatchesOnly(NoObserver):
    """What is told of the companion: its batches. Partitions and lag are those of the stage."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer

    def batch_done(self, done: BatchDone) -> None:
        self._observer.batch_done(done)


class _Worker:
    def __init__(
        self,
        stage: Stage,
        options: RuntimeOptions,
        *,
        later: PatientStage | None,
        observer: Observer | None,
        health: Health | None,
    ) -> None:
        self._stage = stage
        self._later = later
        self._options = options
        self._observer = observer or NoObserver()
        self._health = health or Health(
            session_seconds=options.session_seconds,
            assignment_seconds=options.assignment_seconds,
            stall_seconds=options.stall_seconds,
        )

    async def run(self, services: Sequence[Service]) -> None:
        """Work until a signal; a service that fails ends the work in order, and its error is raised."""
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        work = asyncio.create_task(self._work(stop))
        beside = [asyncio.create_task(each()) for each in services]
        try:
            pending = {work, *beside}
            while not work.done():
                done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                failed = [each for each in done if each is not work and each.exception() is not None]
                if failed:
                    stop.set()
                    await work
                    failed[0].result()
            work.result()
        finally:
            await cancel(*beside)
            if self._later is not None:
                await self._later.close()
            await self._stage.close()

    async def _work(self, stop: asyncio.Event) -> None:
        try:
            topics = await ask_topics(self._options.connection)
            for each in (self._stage, self._later):
                if each is not None:
                    check_topics(each, topics)
        except Exception as error:
            self._health.trouble = str(error)
            raise
        app = build_application(self._options, leave=leave)
        carrier = Carrier(app, self._stage, observer=self._observer, health=self._health, leave=leave)
        _carry_with(app, self._stage.source.name, carrier)
        later = self._carry_later(app)
        ticks = asyncio.create_task(self._tick(app, carrier, later))
        try:
            await self._until_stopped(app, stop)
        finally:
            ticks.cancel()

    def _carry_later(self, app: Application) -> Carrier | None:
        if self._later is None:
            return None
        # Its own facts: that its records wait is no sign of a worker that hangs.
        beside = self._health.beside = Health()
        observer = _BatchesOnly(self._observer)
        carrier = Carrier(app, self._later, observer=observer, health=beside, leave=leave)
        _carry_with(app, self._later.source.name, carrier)
        return carrier

    async def _until_stopped(self, app: Application, stop: asyncio.Event) -> None:
        with translated(self._options.connection, f"start the worker of stage {self._stage.name}"):
            starting = asyncio.create_task(app.start())
            stopping = asyncio.create_task(stop.wait())
            crashing = asyncio.create_task(app.wait_until_stopped())
            self._health.started()
            await asyncio.wait({starting, stopping, crashing}, return_when=asyncio.FIRST_COMPLETED)
            if starting.done():
                await starting
        await asyncio.wait({stopping, crashing}, return_when=asyncio.FIRST_COMPLETED)
        if not stopping.done():
            leave(f"Faust crashed: {app.crash_reason!r}")
        self._health.trouble = "stopping"
        log.info("stage %s stops", self._stage.name)
        # What is stopped half-started leaves connections behind, and a loop with open handles never closes.
        await asyncio.wait({starting}, timeout=_START_SECONDS)
        try:
            await asyncio.wait_for(app.stop(), self._options.drain_seconds)
        except TimeoutError:
            leave(f"the batch at hand did not end in {self._options.drain_seconds:.0f} s")
        await cancel(starting, crashing)

    async def _tick(self, app: Application, carrier: Carrier, later: Carrier | None) -> None:
        """Look at what only shows with time: lag, commits, heartbeats, a missing assignment."""
        warned = False
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            health = self._health
            health.is_rebalancing = app.rebalancing
            health.heartbeat_age = app.lease.age
            carriers = [each for each in (carrier, later) if each is not None]
            health.blocked_seconds = max(each.deliverer.blocked_seconds for each in carriers)
            health.lag = carrier.lag()
            if health.assigned is not None:
                self._observer.waiting(lag=health.lag, commit_age=health.commit_age)
            if later is not None:
                self._observer.looking_later(later.waiting)
            late = health.assigned is None and health.unassigned_seconds > self._options.assignment_seconds
            if late and not warned:
                warned = True
                log.error("stage %s: %s", self._stage.name, "; ".join(health.ready()))


def _carry_with(app: Application, topic: str, carrier: Carrier) -> None:
    @app.on_rebalance_complete.connect
    async def load(*_: Any, **__: Any) -> None:
        await carrier.keeper.on_rebalance_complete()

    @app.agent(app.topic(topic), name=f"tapewire.{topic}", concurrency=1)
    async def carry(stream: Any) -> None:
        await carrier.run(stream)
