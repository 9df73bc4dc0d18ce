"""The toy line on a real broker: its topics, its worker processes, and ways to wait for what they do."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from schemas.record import Outgoing, Received
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import read_all
from streams.errors import BrokerUnavailable
from tests.conftest import REPOSITORY
from tests.runtime.toys import ToyTopics

PARTITIONS = 3
POLL_SECONDS = 0.1


@dataclass(slots=True)
class Line:
    """One test's toy line; its topics and groups are its own."""

    url: str
    folder: Path
    topics: ToyTopics = field(default_factory=lambda: ToyTopics(prefix=f"toy-{uuid4().hex[:8]}"))
    workers: dict[str, asyncio.subprocess.Process] = field(default_factory=dict)

    @property
    def connection(self) -> Connection:
        return Connection(url=self.url)

    async def create(self) -> None:
        admin = AIOKafkaAdminClient(bootstrap_servers=self.url)
        await admin.start()
        await admin.create_topics([NewTopic(topic.name, PARTITIONS, 1) for topic in self.topics.all])
        await admin.close()

    async def start(self, stage: str, name: str = "") -> asyncio.subprocess.Process:
        """Start a worker process; its log is ``<name>.log``."""
        name = name or stage
        with self.log(name).open("ab") as log:
            self.workers[name] = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.runtime.toy_worker"),
                *(stage, self.topics.prefix, self.url, str(self.folder)),
                cwd=REPOSITORY,
                stdout=log,
                stderr=log,
            )
        return self.workers[name]

    def log(self, name: str) -> Path:
        return self.folder / f"{name}.log"

    def send(self, name: str, what: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            self.workers[name].send_signal(what)

    async def end(self, name: str) -> int:
        """End a worker in good order and return its exit code."""
        self.send(name, signal.SIGTERM)
        return await asyncio.wait_for(self.workers[name].wait(), 30)

    async def feed(self, records: Sequence[Outgoing]) -> None:
        async with Producer(self.connection) as producer:
            await producer.deliver(records)

    async def read(self, topic: str) -> list[Received]:
        return await read_all(self.connection, topic)

    async def committed(self, stage: str, topic: str) -> dict[int, int]:
        """What a stage's group has committed, per partition; 0 for nothing."""
        group = f"{self.topics.prefix}.{stage}"
        asker = AIOKafkaConsumer(bootstrap_servers=self.url, group_id=group, enable_auto_commit=False)
        await asker.start()
        try:
            places = [TopicPartition(topic, each) for each in range(PARTITIONS)]
            return {place.partition: await asker.committed(place) or 0 for place in places}
        finally:
            await asker.stop()

    def fault(self, stage: str, point: str, what: str) -> Callable[[], Awaitable[None]]:
        """Plan a fault, and return how to wait until a worker has met it."""
        flag = self.folder / f"{stage}.{point}"
        flag.write_text(what)

        async def is_met() -> bool:
            return not flag.exists()

        return lambda: self.until(is_met, f"a worker meets {flag.name}")

    async def until_done(self, stage: str, topic: str, *, seconds: float = 60) -> None:
        """Wait until the group has committed all that the topic holds."""

        seen: list[dict[int, int]] = []

        async def done() -> bool:
            ends = dict.fromkeys(range(PARTITIONS), 0)
            for record in await self.read(topic):
                ends[record.partition] = max(ends[record.partition], record.offset + 1)
            seen[:] = [await self.committed(stage, topic), ends]
            return seen[0] == ends

        await self.until(done, f"{stage} has committed all of {topic}", seconds=seconds, seen=seen)

    async def until(
        self, done: Callable[[], Awaitable[bool]], what: str, *, seconds: float = 60, seen: object = ""
    ) -> None:
        """Wait until ``done`` says so; show the workers' last lines when it does not."""
        try:
            async with asyncio.timeout(seconds):
                while not await _says_so(done):  # noqa: ASYNC110 - a broker tells nobody
                    await asyncio.sleep(POLL_SECONDS)
        except TimeoutError:
            tails = [f"--- {each.name}\n{each.read_text()[-3_000:]}" for each in self.folder.glob("*.log")]
            raise AssertionError(f"not within {seconds:.0f} s: {what} {seen}\n" + "\n".join(tails)) from None

    async def until_said(self, name: str, words: str, *, times: int = 1, seconds: float = 60) -> None:
        """Wait until a worker's log holds the words so many times."""

        async def said() -> bool:
            return self.log(name).read_text().count(words) >= times

        await self.until(said, f"{name} says {words!r}", seconds=seconds)


async def _says_so(done: Callable[[], Awaitable[bool]]) -> bool:
    """Ask; a broker too busy to answer says no."""
    try:
        return await done()
    except BrokerUnavailable:
        return False


@asynccontextmanager
async def toy_line(url: str, folder: Path) -> AsyncIterator[Line]:
    """Give a line with its topics created; whatever still runs at the end is ended by its id."""
    line = Line(url=url, folder=folder)
    await line.create()
    try:
        yield line
    finally:
        for worker in line.workers.values():
            if worker.returncode is None:
                with suppress(ProcessLookupError):
                    worker.kill()
                await worker.wait()
