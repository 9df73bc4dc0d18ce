"""One fault run: a feed in bursts, a plan of faults, and the wait until everything is done."""

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from aiokafka import AIOKafkaConsumer, TopicPartition

from schemas.record import Outgoing
from schemas.topics import ARTICLES, CLAIMS, EXTRACTIONS, RELOOK
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import reading
from streams.adapters.broker.topics import apply
from tests.faults.workers import Workers, worker_environment

Action = Callable[["Run"], Awaitable[None]]
SESSION_SECONDS = 4
STAGES: Mapping[str, tuple[str, ...] | None] = {"extract": None, "enrich": None, "alert": None}
"""The stages, each run by ``tapewire worker`` where no other command stands here."""
STAGE_INPUTS = (
    ("extract", ARTICLES.name),
    ("enrich", EXTRACTIONS.name),
    ("enrich", RELOOK.name),
    ("alert", CLAIMS.name),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What the actions of a plan may touch."""

    workers: Workers
    faults: Path
    connection: Connection
    group: str


@asynccontextmanager
async def workers_on(
    url: str,
    folder: Path,
    *,
    group: str,
    partitions: int,
    settings: Mapping[str, str],
    surroundings: Mapping[str, str] | None = None,
    stages: Mapping[str, tuple[str, ...] | None] = STAGES,
) -> AsyncIterator[Run]:
    """Topics, and the stages running; ``surroundings`` are variables that are no settings."""
    connection = Connection(url=url)
    await apply(connection, partitions=partitions)
    faults = folder / "faults"
    faults.mkdir()
    environment = worker_environment(
        BROKER__URL=url,
        WORKER__GROUP=group,
        WORKER__SESSION=f"{SESSION_SECONDS}s",
        WORKER__FAULT_FOLDER=str(faults),
        LOG__FORMAT="json",
        **settings,
    )
    workers = Workers(environment=environment | dict(surroundings or {}), folder=folder)
    try:
        for stage, command in stages.items():
            workers.start(stage, stage, command=command)
        yield Run(workers=workers, faults=faults, connection=connection, group=group)
    finally:
        await workers.stop()


async def pass_time(seconds: float) -> None:
    """Let a schedule's next entry come: the only waiting for time, because faults are timed by their nature."""
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.Event().wait(), seconds)


def kill(name: str) -> Action:
    """Kill -9 now, wherever it is."""

    async def act(run: Run) -> None:
        await run.workers.look()
        run.workers.send(name, signal.SIGKILL)

    return act


def at_point(stage: str, point: str, what: str = "kill") -> Action:
    """Let the next worker of the stage that passes the point do ``what``."""

    async def act(run: Run) -> None:
        await run.workers.look()
        (run.faults / f"{stage}.{point}").write_text(what)

    return act


def join(name: str, stage: str) -> Action:
    """Start one more worker."""

    async def act(run: Run) -> None:
        run.workers.start(name, stage)

    return act


def leave(name: str) -> Action:
    """End a worker in good order."""

    async def act(run: Run) -> None:
        await run.workers.look()
        await run.workers.leave(name)

    return act


def freeze(stage: str, seconds: float) -> Action:
    """Stop a worker before a delivery, beyond its session, and let it go on."""

    async def act(run: Run) -> None:
        (run.faults / f"{stage}.before").write_text("stop")
        await pass_time(seconds)
        for worker in run.workers.by_name.values():
            if worker.stage == stage:
                run.workers.send(worker.name, signal.SIGCONT)

    return act


async def feed(connection: Connection, records: Sequence[Outgoing], *, seed: int, until: float) -> None:
    """Send everything in bursts of 100 to 500 over about ``until`` seconds: a trickle hides redelivery."""
    chance = random.Random(seed)
    place = 0
    async with Producer(connection) as producer:
        while place < len(records):
            burst = records[place : place + chance.randint(100, 500)]
            await producer.deliver(burst)
            place += len(burst)
            await pass_time(until * len(burst) / len(records) * chance.uniform(0.6, 1.4))


async def act(run: Run, plan: Sequence[Action], *, seed: int) -> None:
    """Carry out a plan, one action every four to seven seconds."""
    chance = random.Random(seed)
    for action in plan:
        await pass_time(chance.uniform(4, 7))
        await action(run)


async def ends_of(connection: Connection, topic: str) -> dict[int, int]:
    """The true end of each partition."""
    async with reading(connection, topic) as reader:
        return await reader.find_ends()


async def is_done(run: Run) -> bool:
    """Whether every stage has committed all that its input holds; upstream first, so that nothing can be added behind."""
    for stage, topic in STAGE_INPUTS:
        ends = await ends_of(run.connection, topic)
        asker = AIOKafkaConsumer(
            **run.connection.options(), group_id=f"{run.group}-{stage}", enable_auto_commit=False
        )
        await asker.start()
        try:
            for partition, end in ends.items():
                if end and await asker.committed(TopicPartition(topic, partition)) != end:
                    return False
        finally:
            await asker.stop()
    return True


async def until_done(run: Run, *, seconds: float) -> None:
    """Wait until everything is done."""
    try:
        async with asyncio.timeout(seconds):
            while not await is_done(run):
                await run.workers.look()
                await pass_time(1)
    except TimeoutError:
        raise AssertionError(f"not done after {seconds:.0f} s\n{run.workers.last_lines()}") from None
    await run.workers.look()
