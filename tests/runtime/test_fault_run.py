"""Faults under load, on the embedded broker and on a real Kafka: nothing lost, no claim answered twice, no body wrong."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from streams.runtime.options import BrokerKind, ask_broker
from tests.kafka.broker import answers, kafka_process
from tests.runtime.fault_run import FaultRun, current
from tests.runtime.line import Line, toy_line
from tests.runtime.oracle import articles

PLAN = (
    "at alert after",
    "at extract after",
    "join alert-2 alert",
    "freeze alert",
    "leave alert-2",
)


@pytest.fixture
async def kafka_line(tmp_path: Path) -> AsyncIterator[Line]:
    """A toy line on a Kafka of its own."""
    (tmp_path / "kafka").mkdir()
    with kafka_process(tmp_path / "kafka") as (url, process):
        await answers(url, process, tmp_path / "kafka" / "broker.log")
        async with toy_line(url, tmp_path) as line:
            yield line


async def check(line: Line, *, seed: int) -> None:
    """Run the plan and look into its ledger."""
    given = current(articles(line, 3_000))
    ledger = await FaultRun(line, seed=seed, pace=(3.0, 5.0)).run(given, PLAN)
    assert (ledger.lost_claims, ledger.lost_alerts) == (0, 0)
    assert (ledger.repeated_alerts, ledger.wrong_alerts) == (0, 0)
    assert ledger.repeated_claims > 0, "no fault hit a batch in flight: the run proves nothing"
    assert ledger.exits["alert:-9"] + ledger.exits["extract:-9"] >= 2


@pytest.mark.broker
@pytest.mark.fault
async def test_faults_on_the_embedded_broker(line: Line) -> None:
    """Kills at random and at the fault points, a freeze beyond the session, a join and a leave."""
    await check(line, seed=11)


@pytest.mark.kafka
@pytest.mark.fault
async def test_faults_on_kafka(kafka_line: Line) -> None:
    """The same workers, with an idempotent producer."""
    broker = await ask_broker(kafka_line.connection)
    assert (broker.kind, broker.is_idempotent) == (BrokerKind.KAFKA, True)
    await check(kafka_line, seed=12)
