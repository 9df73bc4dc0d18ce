"""The demo, from broker to alerts, as a user runs it."""

import json
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import Any

import psutil
import pytest
from rich.cells import cell_len

from streams.app import run_offline
from streams.cli.seeding import seed_records
from streams.settings import Settings
from tests.cli.commands import COMMAND, Ended, environment, run_process
from tests.conftest import REPOSITORY

SEEDS = REPOSITORY / "seeds"
SEED = SEEDS / "articles" / "000_cb17ff61593ac794.txt"
NEVER = re.compile(r"Samsung|Starbucks|SBUX|005930|Bank of Japan|OpenAI|Anthropic|Red Hat|WordPress")
pytestmark = [pytest.mark.broker, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def runs() -> list[Ended]:
    """The demo, twice; a user's own settings change nothing of what it shows."""
    first = run_process("demo", "--once", "--json")
    second = run_process(
        "demo", "--once", "--json", MARKET__PROVIDER="none", ALERTS__ALLOWED_SOURCES="tapewire-seeds"
    )
    return [first, second]


@pytest.fixture(scope="module")
def alerts(runs: list[Ended]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in runs[0].lines]


def of_the_seed(alerts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return list(next(groupby(alerts, key=lambda each: each["article"]["id"]))[1])


def test_it_ends_by_itself_and_prints_the_same_bytes_twice(runs: list[Ended]) -> None:
    """Exit code 0, nothing but alerts on stdout, nothing on stderr where nobody looks."""
    assert [(run.code, run.err) for run in runs] == [(0, ""), (0, "")]
    assert runs[0].out == runs[1].out


def test_the_seed_article_has_its_four_alerts(alerts: list[dict[str, Any]]) -> None:
    """By badge, confirmed by the session that all four fit, and none tradable."""
    found = of_the_seed(alerts)
    assert [(each["instrument"]["symbol"], each["claim"]["stated_bp"]) for each in found] == [
        ("GOOG", -28), ("GOOGL", -17), ("META", 271), ("AAPL", 22),
    ]  # fmt: skip
    assert {each["claim"]["origin"] for each in found} == {"quote_badge"}
    assert {each["verification"]["status"] for each in found} == {"confirmed"}
    assert {each["verification"]["session_date"] for each in found} == {"2024-07-26"}
    assert {each["verification"]["session_method"] for each in found} == {"fingerprint"}
    assert {each["tier"] for each in alerts} <= {"review", "audit"}
    repairs = {(repair["from"], repair["to"]) for each in found for repair in each["mention"]["repairs"]}
    assert ("mati", "META") in repairs


def test_the_evidence_slices_the_article(alerts: list[dict[str, Any]]) -> None:
    """In code points of the text, and in bytes of its UTF-8."""
    data = SEED.read_bytes()
    text = data.decode()
    spans = [span for each in of_the_seed(alerts) for span in each["evidence"]]
    assert len(spans) >= 12
    for span in spans:
        assert text[span["cp_start"] : span["cp_end"]] == span["exact"]
        assert data[span["byte_start"] : span["byte_end"]].decode() == span["exact"]


def test_nothing_comes_of_decoys(alerts: list[dict[str, Any]]) -> None:
    """No ratio, no GDP, no look-alike of the seed article becomes an alert."""
    for each in of_the_seed(alerts):
        assert NEVER.search(json.dumps([each["instrument"], each["mention"]["surface"]])) is None
        assert each["claim"]["stated_bp"] not in (5_000, 280)


def test_each_alert_written_down_before_the_code_is_there(alerts: list[dict[str, Any]]) -> None:
    """The decisive fields of ``seeds/expected_alerts.jsonl``, by article, and no alert more."""
    listed = json.loads((SEEDS / "metadata.json").read_text(encoding="utf-8"))["articles"]
    files = [each["file"].removeprefix("articles/") for each in listed]
    articles = {record.key: name for record, name in zip(seed_records(), files, strict=True)}
    found = [decisive_of(each, articles[each["article"]["id"].encode()]) for each in alerts]
    expected = [json.loads(line) for line in (SEEDS / "expected_alerts.jsonl").read_text().splitlines()]
    assert sorted(found) == sorted(map(decisive, expected))


DECISIVE = (
    "article",
    "symbol",
    "stated_bp",
    "direction",
    "origin",
    "zone",
    "verdict",
    "session_date",
    "tier",
    "copies",
)


def decisive(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in DECISIVE)


def decisive_of(alert: dict[str, Any], article: str) -> tuple[str, ...]:
    claim, verification = alert["claim"], alert["verification"]
    fields = {
        "article": article,
        "symbol": (alert["instrument"] or {}).get("symbol"),
        "stated_bp": claim["stated_bp"],
        "direction": claim["direction"],
        "origin": claim["origin"],
        "zone": alert["mention"]["zone"],
        "verdict": verification["status"],
        "session_date": verification["session_date"],
        "tier": alert["tier"],
        "copies": alert["novelty"]["copies"],
    }
    return decisive(fields)


def test_the_evidence_is_the_words_written_down(alerts: list[dict[str, Any]]) -> None:
    """Where the words were written down too, the relation is exactly those."""
    expected = [json.loads(line) for line in (SEEDS / "expected_alerts.jsonl").read_text().splitlines()]
    words = {span["exact"] for each in alerts for span in each["evidence"] if span["role"] == "relation"}
    assert {row["exact"] for row in expected if row["exact"]} <= words


@contextmanager
def running_demo() -> Iterator[subprocess.Popen[str]]:
    """The demo that goes on, as far as its invitation."""
    process = subprocess.Popen(
        [*COMMAND, "demo"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment({}), cwd=REPOSITORY,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=lambda how: how.name)
def test_nothing_is_left_when_it_is_stopped(how: signal.Signals) -> None:
    """Ctrl-C and kill -9: broker and workers are gone with it; the table was shown before."""
    with running_demo() as process:
        assert process.stderr is not None
        line = next(line for line in process.stderr if "replay story.txt" in line)
        assert re.search(r"--broker 127\.0\.0\.1:\d+", line)
        family = psutil.Process(process.pid).children(recursive=True)
        assert len(family) == 8
        process.send_signal(how)
        out, err = process.communicate(timeout=30)
    _, alive = psutil.wait_procs(family, timeout=15)
    assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []
    assert process.returncode == (130 if how is not signal.SIGKILL else -signal.SIGKILL)
    assert "META" in out
    assert "Traceback" not in err
    assert max(map(cell_len, out.splitlines())) <= 80


async def test_the_wire_says_what_the_stages_say_in_a_row(runs: list[Ended]) -> None:
    """Broker, workers and topics add nothing: the same stages over the same records in memory make the same bytes."""
    line = await run_offline(seed_records(), Settings.load())
    assert [record.value for record in line.alerts] == runs[0].out.encode().splitlines()
    assert line.dead_letters == ()
