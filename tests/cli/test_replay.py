"""``tapewire replay``: what becomes of files, and when."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from schemas.headers import LANE, ms_from_utc, utc_from_ms
from schemas.record import Received
from schemas.topics import ARTICLES
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.reader import read_all
from streams.cli.running import run_until_done
from streams.steps.intake import take_in
from tests.cli.commands import Shell

MORNING = datetime(2024, 7, 26, 8, tzinfo=UTC)
TITLES = ("First", "Second", "Third")


def article(number: int) -> str:
    published = (MORNING + timedelta(minutes=number)).isoformat()
    return json.dumps(
        {
            "id": str(number),
            "source": "wire",
            "title": TITLES[number],
            "text": "Apple rose 1%.",
            "published_at": published,
        }
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles of every kind, and files that are none."""
    (tmp_path / "a.txt").write_text("Plain text.", encoding="utf-8")
    (tmp_path / "b.html").write_text("<html><p>Apple fell 2%</p></html>", encoding="utf-8")
    (tmp_path / "c.json").write_text(article(0), encoding="utf-8")
    (tmp_path / "d.jsonl").write_text(f"{article(1)}\n\n{article(2)}\n", encoding="utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "e.json").write_text(f"[{article(0)}, {article(1)}]", encoding="utf-8")
    (tmp_path / "notes.md").write_text("not an article", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text("not an article", encoding="utf-8")
    return tmp_path


def records_of(connection: Connection, lane: str) -> list[Received]:
    every = run_until_done(read_all(connection, ARTICLES.name))
    return [each for each in every if each.header(LANE) == lane]


@pytest.mark.broker
def test_files_become_records(folder: Path, connection: Connection, shell: Shell) -> None:
    """Bytes stay as they are; lane, kind and key stand beside them; every article is one that the extract stage takes."""
    ended = shell("replay", str(folder), "--lane", "files", "--json", "--broker", connection.url)
    assert ended.code == 0, ended.err
    assert json.loads(ended.out) | {"seconds": 0} == {
        "sent": 7,
        "topic": ARTICLES.name,
        "lane": "replay:files",
        "seconds": 0,
    }
    records = records_of(connection, "replay:files")
    assert [each.value for each in records[:3]] == [
        b"Plain text.",
        b"<html><p>Apple fell 2%</p></html>",
        article(0).encode(),
    ]
    taken = [take_in(each) for each in records]
    assert [each.facts.id.encode() for each in taken] == [each.key for each in records]
    assert [each.facts.title for each in taken] == [None, None, "First", "Second", "Third", "First", "Second"]
    assert taken[1].article.html is not None


@pytest.mark.broker
def test_the_clock_of_a_replay_is_chosen(folder: Path, connection: Connection, shell: Shell) -> None:
    """Received now; or when it was published; or published when it is received."""
    file, now = str(folder / "d.jsonl"), datetime.now(UTC)  # noqa: TID251 - a bound for the clock under test
    for lane, options in {"now": (), "kept": ("--keep-time",), "shifted": ("--shift-time",)}.items():
        assert shell("replay", file, "--lane", lane, *options, "--broker", connection.url).code == 0
    first, _ = records_of(connection, "replay:now")
    assert utc_from_ms(first.timestamp_ms) >= now - timedelta(seconds=1)
    assert first.value == article(1).encode()
    kept = records_of(connection, "replay:kept")
    assert [each.timestamp_ms for each in kept] == [
        ms_from_utc(MORNING + timedelta(minutes=n)) for n in (1, 2)
    ]
    shifted = [take_in(each).facts.published_at for each in records_of(connection, "replay:shifted")]
    assert shifted[0] is not None
    assert shifted[1] is not None
    assert abs(shifted[0] - now) < timedelta(minutes=1)
    assert shifted[1] - shifted[0] == timedelta(minutes=1)


@pytest.mark.broker
@pytest.mark.parametrize(("options", "least"), [(("--rate", "20/s"), 0.1), (("--speed", "300x"), 0.4)])
def test_a_pace_is_kept(
    options: tuple[str, str], least: float, folder: Path, connection: Connection, shell: Shell
) -> None:
    """Three articles at 20 a second take a tenth of one; two minutes at 300 times take 0.4 s."""
    (folder / "f.jsonl").write_text("\n".join(map(article, range(3))), encoding="utf-8")
    ended = shell("replay", str(folder / "f.jsonl"), *options, "--json", "--broker", connection.url)
    assert ended.code == 0
    assert least <= json.loads(ended.out)["seconds"] < least + 5


@pytest.mark.broker
@pytest.mark.parametrize(
    ("piped", "count"),
    [
        (b"Apple rose 1%.", 1),
        (article(0).encode(), 1),
        (f"{article(0)}\n{article(1)}\n".encode(), 2),
        (f"[{article(0)},{article(1)}]".encode(), 2),
        (b"<!DOCTYPE html><p>x</p>", 1),
    ],
    ids=["text", "json", "jsonl", "list", "html"],
)
def test_stdin_is_told_by_its_beginning(
    piped: bytes, count: int, connection: Connection, shell: Shell
) -> None:
    """Text, HTML, one object, objects line by line, a list."""
    ended = shell("replay", "-", "--json", "--broker", connection.url, stdin=piped)
    assert json.loads(ended.out)["sent"] == count


@pytest.mark.broker
def test_poison_is_sent_and_announced(tmp_path: Path, connection: Connection, shell: Shell) -> None:
    """What the extract stage will refuse is sent as it is, and said."""
    (tmp_path / "bad.jsonl").write_text('{"text": 5}\n{"text": "fine"}\n', encoding="utf-8")
    ended = shell("replay", str(tmp_path), "--broker", connection.url)
    assert ended.code == 0
    assert "1 of them will be dead letters, e.g. " in ended.err
    assert "bad.jsonl:1: schema: text" in ended.err


def test_each_replay_has_a_lane_of_its_own(folder: Path, shell: Shell) -> None:
    """Two runs without a name never share one."""
    lanes = {shell("replay", str(folder), "--dry-run").err.split("lane ")[1].split(",")[0] for _ in range(2)}
    assert len(lanes) == 2
    assert all(lane.startswith("replay:") for lane in lanes)


def test_a_dry_run_sends_nothing_and_says_what_would_be_refused(folder: Path, shell: Shell) -> None:
    """No broker is needed; the exit code tells that something is wrong."""
    ended = shell("replay", str(folder), "--dry-run", "--json")
    assert ended.code == 0
    rows = [json.loads(line) for line in ended.lines]
    assert [row["title"] for row in rows] == [None, None, "First", "Second", "Third", "First", "Second"]
    assert {row["refused"] for row in rows} == {None}
    (folder / "z.json").write_text('{"text": "x", "html": "y"}', encoding="utf-8")
    ended = shell("replay", str(folder), "--dry-run")
    assert ended.code == 1
    assert ended.lines[-1].startswith("refused")
    assert "'both' is not one of text and html" in ended.lines[-1]
