"""A correction through real workers on the embedded broker, with a kill in the middle of what it takes back."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from schemas.alert import Alert
from schemas.codec import decode
from schemas.headers import EVENT_TYPE, read_answer
from schemas.identifiers import article_id, content_sha256
from schemas.record import Outgoing
from schemas.topics import ALERTS, CLAIMS, CORRECTIONS
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import read_all
from streams.adapters.broker.topics import apply
from streams.runtime.state import TopicArchive
from tests.builders import SOURCE
from tests.faults.run import Run, until_done
from tests.faults.workers import Workers, worker_environment
from tests.steps.test_corrections import APPLE, META, TESLA, article

pytestmark = pytest.mark.broker
GROUP = "corrected"
PARTITIONS = 3


@asynccontextmanager
async def workers_on(url: str, folder: Path) -> AsyncIterator[Run]:
    connection = Connection(url=url)
    await apply(connection, partitions=PARTITIONS)
    environment = worker_environment(
        BROKER__URL=url,
        WORKER__GROUP=GROUP,
        WORKER__SESSION="2s",
        WORKER__FAULT_FOLDER=str(folder),
        MARKET__WAIT="60s",
    )
    workers = Workers(environment=environment, folder=folder)
    try:
        for stage in ("extract", "enrich", "alert"):
            workers.start(stage, stage)
        yield Run(workers=workers, faults=folder, connection=connection, group=GROUP)
    finally:
        await workers.stop()


async def feed(run: Run, *records: Outgoing) -> None:
    async with Producer(run.connection) as producer:
        await producer.deliver(records)
    await until_done(run, seconds=120)


async def test_a_withdrawn_article_takes_back_its_alerts_once(embedded_url: str, tmp_path: Path) -> None:
    """Three issuers in three partitions; the alert worker dies before and after it delivers the retractions."""
    names = [f"n-{number}" for number in range(40)]
    async with workers_on(embedded_url, tmp_path) as run:
        await feed(run, *(article(APPLE, META, TESLA, name=name) for name in names))
        (tmp_path / "alert.after").write_text("kill")
        (tmp_path / "enrich.after").write_text("kill")
        await feed(run, *(article(META, action="updated", minute=5, name=name) for name in names))
        (tmp_path / "alert.before").write_text("kill")
        await feed(run, *(article(action="deleted", minute=6, name=name) for name in names))
        claims = await read_all(run.connection, CLAIMS.name)
        records = await read_all(run.connection, ALERTS.name)
        exits = dict(run.workers.exits)
        some = [
            answer
            for record in records
            if (answer := read_answer(record)) is not None and record.partition == 0
        ]
        places = {(each.claim_offset, each.alert_id) for each in some[-3:]}
        bodies = await TopicArchive(run.connection, ALERTS.name).bodies(0, places)
    corrections = Counter(
        each.partition for each in claims if each.header(EVENT_TYPE) == CORRECTIONS.event_type
    )
    assert set(corrections) == set(range(PARTITIONS))
    assert min(corrections.values()) >= 80
    alerts = [decode(Alert, record.value or b"") for record in records]
    told: dict[str, list[tuple[int, str]]] = {}
    for alert in alerts:
        told.setdefault(alert.alert_id, []).append((alert.revision, alert.action.value))
    assert Counter(tuple(each) for each in told.values()) == {
        ((1, "created"), (2, "retracted")): 80,
        ((1, "created"), (2, "updated"), (3, "retracted")): 40,
    }
    assert (exits["alert:-9"], exits["enrich:-9"]) == (2, 1)
    assert bodies.keys() == {alert_id for _, alert_id in places}


async def test_a_correction_that_came_first_outlives_its_worker(embedded_url: str, tmp_path: Path) -> None:
    """The worker that read it dies; the next one reads it again from the claims, and lets none of the old claims stand."""
    names = [f"early-{number}" for number in range(40)]
    async with workers_on(embedded_url, tmp_path) as run:
        await feed(run, *(article(action="deleted", minute=6, name=name) for name in names))
        (tmp_path / "alert.before").write_text("kill")
        await feed(run, *(article(APPLE, META, TESLA, name=name) for name in names))
        records = await read_all(run.connection, ALERTS.name)
        exits = dict(run.workers.exits)
    alerts = [decode(Alert, record.value or b"") for record in records]
    ids = {article_id(source=SOURCE, feed_id=name, sha256=content_sha256(b"")) for name in names}
    ours = [alert for alert in alerts if alert.article.id in ids]
    assert Counter((alert.revision, alert.action.value) for alert in ours) == {(1, "retracted"): 120}
    assert exits["alert:-9"] == 1
