"""``tapewire snapshot``: a run's prices kept, shown and replayed."""

import json
from pathlib import Path

from tests.cli.commands import Shell
from tests.conftest import REPOSITORY

SEEDS = str(REPOSITORY / "seeds" / "articles")
RECORD = ("snapshot", "record", SEEDS, "--at", "2024-07-30T09:00Z", "--out")


def test_a_run_is_recorded_shown_and_replayed(shell: Shell, tmp_path: Path) -> None:
    """The prices of its articles; asking the snapshot says what the run said."""
    file, again = tmp_path / "run.jsonl", tmp_path / "again.jsonl"
    recorded = shell(*RECORD, str(file), "--json")
    replayed = shell(*RECORD, str(again), "--json", "--provider", f"recorded:{file}")
    told, retold = json.loads(recorded.out), json.loads(replayed.out)
    assert (recorded.code, replayed.code) == (0, 0)
    assert told["verdicts"] == retold["verdicts"]
    assert told["verdicts"]["confirmed"] >= 4
    shown = [json.loads(line) for line in shell("snapshot", "show", str(file), "--json").lines]
    assert {"META", "AAPL", "GOOG", "GOOGL"} <= {row["symbol"] for row in shown if row["rows"]}
    rows = [
        json.loads(line) for line in shell("snapshot", "show", str(file), "--symbol", "META", "--json").lines
    ]
    assert [row["close"] for row in rows if row["date"] in ("2024-07-25", "2024-07-26")] == [
        "453.41",
        "465.7",
    ]


def test_people_see_tables(shell: Shell, tmp_path: Path) -> None:
    """And a note of what to do next."""
    file = tmp_path / "run.jsonl"
    recorded = shell(*RECORD, str(file))
    assert f"TAPEWIRE_MARKET__PROVIDER=recorded:{file}" in recorded.err
    assert "META" in shell("snapshot", "show", str(file)).out
    assert "465.7" in shell("snapshot", "show", str(file), "--symbol", "META").out


def test_nothing_is_written_over(shell: Shell, tmp_path: Path) -> None:
    """A snapshot is evidence."""
    file = tmp_path / "run.jsonl"
    file.write_text("mine")
    ended = shell(*RECORD, str(file))
    assert (ended.code, file.read_text()) == (2, "mine")
    assert "name another file" in ended.err


def test_what_was_never_asked_for_is_not_there(shell: Shell, tmp_path: Path) -> None:
    """Exit code 3, with the reason."""
    file = tmp_path / "run.jsonl"
    shell(*RECORD, str(file))
    ended = shell("snapshot", "show", str(file), "--symbol", "NO-SUCH")
    assert (ended.code, ended.out) == (3, "")
    assert "it was never asked for" in ended.err
