"""The three stages as real processes under a supervisor that restarts whatever ends, and ways to hurt them."""

import asyncio
import os
import signal
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.kafka.broker import free_ports

TAPEWIRE = Path(sys.executable).parent / "tapewire"
SUPPRESSED = "tapewire_suppressed_redeliveries_total "


@dataclass(slots=True, kw_only=True)
class Worker:
    """One worker that should be running.

    ``suppressed`` is what its metrics said last, per process: a kill -9 takes the counter along.
    """

    name: str
    stage: str
    port: int
    command: tuple[str, ...]
    process: asyncio.subprocess.Process | None = None
    is_wanted: bool = True
    suppressed: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Workers:
    """All workers of a run; logs stand in ``folder``, one file a worker."""

    environment: dict[str, str]
    folder: Path
    by_name: dict[str, Worker] = field(default_factory=dict)
    watches: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    exits: Counter[str] = field(default_factory=Counter)

    def start(self, name: str, stage: str, *, command: tuple[str, ...] | None = None) -> None:
        """Want a worker from now on; ``command`` starts another one than ``tapewire worker``."""
        usual = (str(TAPEWIRE), "worker", "--stage", stage)
        worker = Worker(name=name, stage=stage, port=free_ports(1)[0], command=command or usual)
        self.by_name[name] = worker
        self.watches[name] = asyncio.create_task(self._keep(worker))

    async def _keep(self, worker: Worker) -> None:
        """Run the worker, and again each time it ends, until it is no longer wanted."""
        environment = self.environment | {"TAPEWIRE_METRICS__PORT": str(worker.port)}
        while worker.is_wanted:
            with (self.folder / f"{worker.name}.log").open("ab") as log:
                worker.process = await asyncio.create_subprocess_exec(
                    *worker.command, env=environment, stdout=log, stderr=log
                )
            code = await worker.process.wait()
            self.exits[f"{worker.stage}:{code}"] += 1

    def send(self, name: str, what: signal.Signals) -> None:
        """Send a signal to the worker's process, if one runs."""
        process = self.by_name[name].process
        if process is not None and process.returncode is None:
            with suppress(ProcessLookupError):
                process.send_signal(what)

    async def leave(self, name: str, what: signal.Signals = signal.SIGTERM) -> None:
        """End a worker for good."""
        self.by_name[name].is_wanted = False
        self.send(name, what)
        await asyncio.wait_for(self.watches[name], 60)

    async def look(self) -> None:
        """Read the counters of suppressed redeliveries, before the next kill takes them along."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=1)) as session:
            for worker in self.by_name.values():
                if worker.process is None or worker.stage != "alert":
                    continue
                with suppress(aiohttp.ClientError, TimeoutError):
                    async with session.get(f"http://127.0.0.1:{worker.port}/metrics") as answer:
                        lines = (await answer.text()).splitlines()
                    said = [line for line in lines if line.startswith(SUPPRESSED)]
                    worker.suppressed[worker.process.pid] = int(float(said[0].split()[1]))

    @property
    def suppressed(self) -> int:
        """Suppressed redeliveries that the metrics told, a lower bound."""
        return sum(sum(worker.suppressed.values()) for worker in self.by_name.values())

    async def stop(self) -> None:
        """End all workers: SIGTERM, and SIGKILL for those that do not listen."""
        for worker in self.by_name.values():
            worker.is_wanted = False
            self.send(worker.name, signal.SIGCONT)
            self.send(worker.name, signal.SIGTERM)
        _, late = await asyncio.wait(self.watches.values(), timeout=30)
        for worker in self.by_name.values():
            self.send(worker.name, signal.SIGKILL)
        if late:
            await asyncio.wait(late, timeout=10)

    def last_lines(self) -> str:
        """The end of every log, for a failure's message."""
        logs = sorted(self.folder.glob("*.log"))
        return "\n".join(f"--- {log.name}\n{log.read_text(errors='replace')[-1500:]}" for log in logs)


def worker_environment(**settings: str) -> dict[str, str]:
    """This process's environment with ``TAPEWIRE_`` settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TAPEWIRE_")}
    return kept | {f"TAPEWIRE_{name}": value for name, value in settings.items()}
