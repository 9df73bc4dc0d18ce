"""Bursts of articles while workers are killed, frozen, joined by others and told to leave: nothing is lost, nothing is said twice."""

import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from schemas.claim import Provenance
from schemas.headers import ms_from_utc
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, ARTICLES, CLAIMS, DEAD_LETTER_PREFIX, EXTRACTIONS
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.reader import read_all
from streams.adapters.clock import ManualClock, SystemClock
from streams.adapters.market_data import ProviderOptions, source
from streams.alerts.policy import AlertPolicy
from streams.extract.extractor import Extractor
from streams.instruments.load import bundled
from streams.steps.alert import AlertStage
from streams.steps.code_version import code_version
from streams.steps.delivery import Stage
from streams.steps.enrich import EnrichStage
from streams.steps.extract import ExtractStage
from streams.steps.pipeline import Log, drive
from tests.faults.feed import Plan, articles
from tests.faults.ledger import AlertLedger, Comparison, as_received, audit_alerts, compare
from tests.faults.run import (
    SESSION_SECONDS,
    Action,
    Run,
    act,
    at_point,
    feed,
    freeze,
    join,
    kill,
    leave,
    until_done,
    workers_on,
)
from tests.kafka.broker import answers, kafka_process

PARTITIONS = 3
WINDOW = 20_000
GROUP = "faults"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a run came to."""

    extractions: Comparison
    claims: Comparison
    alerts: AlertLedger
    dead_letters: int
    wrong_dead_letters: int
    suppressed: int
    exits: dict[str, int]


def now_ms() -> int:
    """The timestamp of a record sent now."""
    return ms_from_utc(SystemClock().now())


def stages(log: Log) -> tuple[Stage, Stage, Stage]:
    """The workers' stages as pure functions, for the offline run."""
    directory = bundled()
    clock = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    provenance = Provenance(code_version=code_version(), refdata_version=directory.version)
    market = source("recorded", ProviderOptions(clock=clock))
    return (
        ExtractStage(Extractor(directory), provenance=provenance, group=f"{GROUP}-extract"),
        EnrichStage(market=market, clock=clock, group=f"{GROUP}-enrich", code_version=code_version()),
        AlertStage(
            policy=AlertPolicy(window=WINDOW),
            group=f"{GROUP}-alert",
            code_version=code_version(),
            archive=log,
        ),
    )


def running(url: str, folder: Path) -> AbstractAsyncContextManager[Run]:
    """Return topics and the three stages running; the offline run cannot know which prices were late, so none may be."""
    settings = {"ALERTS__WINDOW": str(WINDOW), "ALERTS__COOLDOWN": "0s", "MARKET__WAIT": "60s"}
    return workers_on(url, folder, group=GROUP, partitions=PARTITIONS, settings=settings)


async def figures_of(run: Run) -> Figures:
    """Read every topic from the start, and compare with the pure functions over the actual input topics."""
    topics = {
        each: await read_all(run.connection, each)
        for each in (ARTICLES.name, EXTRACTIONS.name, CLAIMS.name, ALERTS.name)
    }
    letters = {place(each) for each in await read_all(run.connection, DEAD_LETTER_PREFIX + ARTICLES.name)}
    log = Log(partitions=PARTITIONS)
    extract, enrich, alert = stages(log)
    extracted = (await drive(extract, topics[ARTICLES.name])).records
    wanted = [each for each in extracted if each.topic == EXTRACTIONS.name]
    return Figures(
        extractions=compare(topics[EXTRACTIONS.name], wanted),
        claims=compare(topics[CLAIMS.name], await claims_of(enrich, topics[EXTRACTIONS.name])),
        alerts=audit_alerts(
            topics[ALERTS.name], (await drive(alert, topics[CLAIMS.name], deliver=log.append)).records
        ),
        dead_letters=len(letters),
        wrong_dead_letters=len(
            letters ^ {place(as_received(each)) for each in extracted if each.topic != EXTRACTIONS.name}
        ),
        suppressed=run.workers.suppressed,
        exits=dict(run.workers.exits),
    )


async def claims_of(enrich: Stage, extractions: Sequence[Received]) -> list[Outgoing]:
    records = (await drive(enrich, extractions)).records
    return [each for each in records if each.topic == CLAIMS.name]


def place(letter: Received) -> tuple[str | None, str | None, str | None]:
    """Where a dead letter's original stands: repeats of one are one."""
    names = ("__dlq.errors.topic", "__dlq.errors.partition", "__dlq.errors.offset")
    topic, partition, offset = (letter.header(name) for name in names)
    return topic, partition, offset


def check(figures: Figures) -> None:
    """Print the figures, and hold them to the promise."""
    sys.stderr.write(f"\n{figures}\n")
    for comparison in (figures.extractions, figures.claims):
        assert (comparison.lost, comparison.phantom) == (0, 0)
    assert (figures.alerts.lost, figures.alerts.phantom) == (0, 0)
    assert (figures.alerts.twice, figures.alerts.different_bodies) == (0, 0)
    assert figures.dead_letters > 0
    assert figures.wrong_dead_letters == 0
    assert figures.alerts.alerts > 0


KILLS: tuple[Action, ...] = (
    at_point("alert", "after"),
    kill("extract"),
    at_point("enrich", "after"),
    kill("alert"),
    at_point("extract", "after"),
    at_point("alert", "before"),
    kill("enrich"),
    join("alert-2", "alert"),
    at_point("alert", "after"),
    at_point("extract", "before"),
    leave("alert-2"),
    at_point("enrich", "before"),
    freeze("alert", 2.5 * SESSION_SECONDS),
    at_point("alert", "after"),
)
"""Eleven kills -9 of all stages, at random and at the points; a join and a leave; a freeze beyond the session."""


@pytest.mark.fault
@pytest.mark.broker
@pytest.mark.timeout(600)
async def test_kills_on_the_embedded_broker(tmp_path: Path) -> None:
    """0 lost, 0 (alert_id, revision) twice, bodies equal to the offline run; at least 100 redeliveries suppressed."""
    import asyncio

    records = list(articles(20240726, Plan(articles=5_400), partitions=PARTITIONS, first_ms=now_ms()))
    async with EmbeddedBroker() as broker, running(broker.url, tmp_path) as run:
        await asyncio.gather(
            feed(run.connection, records, seed=1, until=75),
            act(run, KILLS, seed=2),
        )
        await until_done(run, seconds=240)
        await run.workers.stop()
        figures = await figures_of(run)
    check(figures)
    assert figures.suppressed >= 100
    assert sum(count for code, count in figures.exits.items() if code.endswith(":-9")) >= 8


@pytest.mark.fault
@pytest.mark.kafka
@pytest.mark.timeout(600)
async def test_kills_on_apache_kafka(tmp_path: Path) -> None:
    """The same workers, unchanged, on a real Kafka with an idempotent producer: the same promise."""
    import asyncio

    records = list(articles(7, Plan(articles=1_500), partitions=PARTITIONS, first_ms=now_ms()))
    plan = (at_point("alert", "after"), kill("extract"), at_point("enrich", "after"), kill("alert"))
    with kafka_process(tmp_path) as (url, process):
        await answers(url, process, tmp_path / "broker.log")
        async with running(url, tmp_path) as run:
            await asyncio.gather(feed(run.connection, records, seed=3, until=20), act(run, plan, seed=4))
            await until_done(run, seconds=180)
            await run.workers.stop()
            figures = await figures_of(run)
    check(figures)
    assert sum(count for code, count in figures.exits.items() if code.endswith(":-9")) >= 4
