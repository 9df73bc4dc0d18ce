"""``run_worker`` in this process: what it tells, what runs beside it, how it ends."""

import asyncio
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from schemas.record import Outgoing
from streams.adapters.broker.embedded import free_port
from streams.errors import BrokerUnavailable, Misconfigured
from streams.runtime.health import Health
from streams.runtime.observer import BatchDone, NoObserver
from streams.runtime.options import Broker, BrokerKind, RuntimeOptions, options_for
from streams.runtime.worker import run_worker
from streams.steps.delivery import OutcomeKind
from tests.runtime.line import Line, toy_line
from tests.runtime.toy_worker import toy_options
from tests.runtime.toys import AlertStage

pytestmark = pytest.mark.broker


@dataclass
class Notes(NoObserver):
    """Remembers what it is told, and wakes whoever waits for the end."""

    wanted: int = 0
    batches: list[BatchDone] = field(default_factory=list)
    partitions: list[frozenset[int]] = field(default_factory=list)
    lags: list[dict[int, int]] = field(default_factory=list)
    loaded: list[int] = field(default_factory=list)

    def batch_done(self, done: BatchDone) -> None:
        self.batches.append(done)

    def assigned(self, partitions: frozenset[int]) -> None:
        self.partitions.append(partitions)

    def state_loaded(self, *, answers: int, seconds: float) -> None:
        self.loaded.append(answers)

    def waiting(self, *, lag: object, commit_age: float) -> None:
        assert isinstance(lag, dict)
        self.lags.append(lag)

    def count(self, kind: OutcomeKind) -> int:
        return sum(each.kind is kind for done in self.batches for each in done.outcomes)


@pytest.fixture
def policy() -> Iterator[None]:
    """The worker sets uvloop's policy for its process; the other tests keep theirs."""
    before = asyncio.get_event_loop_policy()
    yield
    asyncio.set_event_loop_policy(before)


def prepared(url: str, folder: Path, claims: int) -> Line:
    async def prepare() -> Line:
        async with toy_line(url, folder) as line:
            name = line.topics.claims.name
            await line.feed([Outgoing(topic=name, key=b"i", value=b"%d" % each) for each in range(claims)])
            return line

    return asyncio.run(prepare())


def run(line: Line, notes: Notes, health: Health) -> RuntimeOptions:
    """Run the alert stage until the observer was told of as many records as it wants."""
    options = toy_options(line.url, group=f"{line.topics.prefix}.alert", folder=line.folder)

    async def until_done() -> None:
        while sum(len(each.received) for each in notes.batches) < notes.wanted or not notes.lags:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        assert (health.ready(), health.live()) == ([], [])
        os.kill(os.getpid(), signal.SIGTERM)

    run_worker(AlertStage(line.topics), options, observer=notes, health=health, services=[until_done])
    return options


def test_a_worker_tells_what_it_does(embedded_url: str, tmp_path: Path, policy: None) -> None:
    """Every record once, in batches; partitions, lag and the state; and a second run finds the first one's answers."""
    line = prepared(embedded_url, tmp_path, 120)
    notes, health = Notes(wanted=120), Health()
    assert health.ready() == ["starting"]
    run(line, notes, health)
    assert notes.count(OutcomeKind.PUBLISHED) == 120
    assert notes.partitions == [frozenset({0, 1, 2})]
    assert set(notes.lags[-1].values()) == {0}
    assert all(len(each.received) <= 50 and each.seconds > 0 for each in notes.batches)
    assert health.ready() == ["stopping"]
    again = Notes()
    run(line, again, Health())
    assert (again.loaded, again.batches) == ([120], [])


def test_a_service_that_cannot_start_ends_the_worker(embedded_url: str, tmp_path: Path, policy: None) -> None:
    """In good order, with the service's own error."""
    line = prepared(embedded_url, tmp_path, 0)

    async def taken() -> None:
        raise Misconfigured("cannot serve metrics on 127.0.0.1:1")

    options = toy_options(line.url, group=f"{line.topics.prefix}.alert", folder=tmp_path)
    with pytest.raises(Misconfigured, match="cannot serve metrics"):
        run_worker(AlertStage(line.topics), options, services=[taken])


def test_without_a_broker_a_worker_does_not_start(tmp_path: Path, policy: None) -> None:
    """It says so at once; later on it would wait."""
    line = Line(url=f"127.0.0.1:{free_port()}", folder=tmp_path)
    options = options_for(
        Broker(kind=BrokerKind.TANSU, is_idempotent=False),
        connection=line.connection,
        group="g",
        data_dir=tmp_path,
        code_version="0",
    )
    health = Health()
    with pytest.raises(BrokerUnavailable, match="no broker answers"):
        run_worker(AlertStage(line.topics), options, health=health)
    assert "no broker answers" in health.ready()[0]
