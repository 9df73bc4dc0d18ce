"""The seed articles through the three stages in memory: what comes out is what was written by hand before."""

from datetime import UTC, datetime
from importlib import resources
from typing import Any

import orjson
import pytest

from schemas.claim import Provenance
from schemas.codec import parse_json
from schemas.headers import LANE, ms_from_utc
from schemas.record import Outgoing
from schemas.topics import ARTICLES
from streams.adapters.clock import ManualClock
from streams.adapters.market_data import ProviderOptions, source
from streams.alerts.policy import AlertPolicy
from streams.extract.extractor import Extractor
from streams.instruments.load import bundled
from streams.steps.alert import AlertStage
from streams.steps.enrich import EnrichStage
from streams.steps.extract import ExtractStage
from streams.steps.pipeline import Line, Log, run_line

SEEDS = resources.files("seeds")


def seed_records() -> dict[str, Outgoing]:
    """The raw records of the demo, by file name, in its order."""
    records = {}
    for entry in orjson.loads((SEEDS / "metadata.json").read_bytes())["articles"]:
        name = entry["file"].removeprefix("articles/")
        received = datetime.fromisoformat(entry["received_at"])
        records[name] = Outgoing(
            topic=ARTICLES.name,
            key=None,
            value=(SEEDS / "articles" / name).read_bytes(),
            headers=((LANE, b"replay:demo"),),
            timestamp_ms=ms_from_utc(received),
        )
    return records


async def line_of(records: list[Outgoing]) -> Line:
    clock = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    market = source("recorded", ProviderOptions(clock=clock))
    directory = bundled()
    provenance = Provenance(code_version="test", refdata_version=directory.version)
    log = Log(partitions=1)
    return await run_line(
        records,
        extract=ExtractStage(Extractor(directory), provenance=provenance, group="g"),
        enrich=EnrichStage(market=market, clock=clock, group="g", code_version="test"),
        alert=AlertStage(policy=AlertPolicy(), group="g", code_version="test", archive=log),
        log=log,
    )


def decisive(alert: dict[str, Any]) -> dict[str, Any]:
    """The fields that were written by hand."""
    return {
        "symbol": alert["instrument"]["symbol"] if alert["instrument"] else None,
        "stated_bp": alert["claim"]["stated_bp"],
        "direction": alert["claim"]["direction"],
        "origin": alert["claim"]["origin"],
        "zone": alert["mention"]["zone"],
        "verdict": alert["verification"]["status"],
        "session_date": alert["verification"]["session_date"],
        "tier": alert["tier"],
        "copies": alert["novelty"]["copies"],
    }


@pytest.fixture(scope="module")
def expected() -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = {}
    for line in (SEEDS / "expected_alerts.jsonl").read_bytes().splitlines():
        row = orjson.loads(line)
        rows.setdefault(row["article"], []).append(row)
    return rows


async def test_every_seed_article_gives_the_expected_alerts(
    expected: dict[str, list[dict[str, Any]]],
) -> None:
    """All articles in the demo's order; novelty depends on it."""
    records = seed_records()
    line = await line_of(list(records.values()))
    assert line.dead_letters == ()
    names = dict(enumerate(records))
    got: dict[str, list[dict[str, Any]]] = {}
    for record in line.alerts:
        version = (record.header("tapewire-version") or "").split(".")
        got.setdefault(names[int(version[2])], []).append(decisive(parse_json(record.value or b"")))
    wanted = {
        name: [{key: row[key] for key in decisive_keys()} for row in rows] for name, rows in expected.items()
    }
    assert got == wanted


def decisive_keys() -> tuple[str, ...]:
    return ("symbol", "stated_bp", "direction", "origin", "zone", "verdict", "session_date", "tier", "copies")
