"""One fault run of the toy line: a feed in bursts, workers that are restarted when they end, a plan of faults.

Run by hand for longer: ``python -m tests.runtime.fault_run <seed> <articles> <actions> [host:port]``.
"""

import asyncio
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from schemas.record import Outgoing
from streams.adapters.broker.embedded import EmbeddedBroker
from tests.runtime.line import Line, toy_line
from tests.runtime.oracle import articles, expected_alerts, expected_claims, written_alerts

PACE_SECONDS = (4.0, 7.0)
FREEZE_SECONDS = 7.0


@dataclass(slots=True)
class Ledger:
    """What a run came to."""

    articles: int = 0
    claims: int = 0
    alerts: int = 0
    lost_claims: int = 0
    repeated_claims: int = 0
    lost_alerts: int = 0
    repeated_alerts: int = 0
    wrong_alerts: int = 0
    exits: Counter[str] = field(default_factory=Counter)


class FaultRun:
    """Carries out one run on a line."""

    def __init__(self, line: Line, *, seed: int, pace: tuple[float, float] = PACE_SECONDS) -> None:
        self._line = line
        self._pace = pace
        self._chance = random.Random(seed)
        self._wanted: set[str] = set()
        self._keepers: dict[str, asyncio.Task[None]] = {}
        self.exits: Counter[str] = Counter()

    async def run(self, given: Sequence[Outgoing], plan: Sequence[str]) -> Ledger:
        self._want("extract", "extract")
        self._want("alert", "alert")
        feeding = asyncio.create_task(self._feed(given, seconds=sum(self._pace) / 2 * len(plan)))
        for action in plan:
            await asyncio.sleep(self._chance.uniform(*self._pace))
            await self._act(action)
        await feeding
        line = self._line
        await line.until_done("extract", line.topics.articles.name, seconds=120)
        await line.until_done("alert", line.topics.claims.name, seconds=120)
        for name in tuple(self._wanted):
            await self._leave(name)
        return await self._compare(given)

    def _want(self, name: str, stage: str) -> None:
        self._wanted.add(name)
        self._keepers[name] = asyncio.create_task(self._keep(name, stage))

    async def _keep(self, name: str, stage: str) -> None:
        while name in self._wanted:
            worker = await self._line.start(stage, name)
            self.exits[f"{stage}:{await worker.wait()}"] += 1

    async def _leave(self, name: str) -> None:
        self._wanted.discard(name)
        self._line.send(name, signal.SIGTERM)
        await asyncio.wait_for(self._keepers[name], 60)

    async def _feed(self, given: Sequence[Outgoing], *, seconds: float) -> None:
        at = 0
        while at < len(given):
            burst = given[at : at + self._chance.randint(50, 250)]
            await self._line.feed(burst)
            at += len(burst)
            await asyncio.sleep(seconds * len(burst) / len(given))

    async def _act(self, action: str) -> None:
        match action.split():
            case ["kill", name]:
                self._line.send(name, signal.SIGKILL)
            case ["at", stage, point]:
                self._line.fault(stage, point, "kill")
            case ["freeze", stage]:
                frozen = self._line.fault(stage, "before", "stop")
                with suppress(AssertionError):
                    await frozen()
                await asyncio.sleep(FREEZE_SECONDS)
                for name in self._line.workers:
                    if name.startswith(stage):
                        self._line.send(name, signal.SIGCONT)
            case ["join", name, stage]:
                self._want(name, stage)
            case ["leave", name]:
                await self._leave(name)
            case ["term", name]:
                self._line.send(name, signal.SIGTERM)
            case _:
                raise ValueError(action)

    async def _compare(self, given: Sequence[Outgoing]) -> Ledger:
        line = self._line
        claims = await line.read(line.topics.claims.name)
        alerts = await line.read(line.topics.alerts.name)
        found = Counter(each.value or b"" for each in claims)
        expected = expected_claims(given)
        should = {(partition, offset): body for partition, offset, body in expected_alerts(claims)}
        written = written_alerts(alerts)
        answered = Counter((partition, offset) for partition, offset, _ in written)
        return Ledger(
            articles=len(given),
            claims=len(claims),
            alerts=len(alerts),
            lost_claims=(expected - found).total(),
            repeated_claims=(found - expected).total(),
            lost_alerts=len(set(should) - set(answered)),
            repeated_alerts=sum(count - 1 for count in answered.values()),
            wrong_alerts=sum(should.get((partition, offset)) != body for partition, offset, body in written),
            exits=self.exits,
        )


def current(given: Sequence[Outgoing]) -> list[Outgoing]:
    """The same records with the time of their sending: Kafka deletes by timestamp what is older than the retention."""
    return [replace(each, timestamp_ms=None) for each in given]


PLAN = (
    "at alert after",
    "at extract after",
    "join alert-2 alert",
    "freeze alert",
    "kill alert",
    "at extract before",
    "at alert before",
    "leave alert-2",
    "at alert after",
    "kill extract",
    "term extract",
    "kill alert",
)


async def main(seed: int, count: int, actions: int, url: str) -> None:
    """Run one plan and print its ledger."""
    chance = random.Random(seed)
    plan = [each for _ in range(actions // len(PLAN) + 1) for each in PLAN][:actions]
    if actions > len(PLAN):
        chance.shuffle(plan)
        plan = [each for each in plan if not each.startswith(("join", "leave"))]
    folder = Path(tempfile.mkdtemp(prefix="fault-run-"))
    started = time.monotonic()
    async with toy_line(url, folder) as line:
        ledger = await FaultRun(line, seed=seed).run(current(articles(line, count)), plan)
    print(f"seed {seed} {time.monotonic() - started:.0f} s {ledger} logs {folder}")  # noqa: T201


if __name__ == "__main__":
    seed, count, actions = (int(each) for each in sys.argv[1:4])
    if len(sys.argv) > 4:
        asyncio.run(main(seed, count, actions, sys.argv[4]))
    else:
        with EmbeddedBroker() as broker:
            asyncio.run(main(seed, count, actions, broker.url))
