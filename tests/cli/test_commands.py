"""The manners of all commands: help, exit codes, where what is written goes."""

import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pexpect
import pytest

from schemas.topics import ALL, CLAIMS
from tests.cli.commands import COMMAND, Shell, environment, run_process
from tests.conftest import REPOSITORY

COMMANDS = (
    "demo", "broker", "up", "worker", "replay", "tail", "extract", "explain", "doctor", "topics plan", "topics apply",
    "config show", "config example", "config check", "refdata show", "refdata find", "refdata refresh", "refdata check", "bench extract", "bench ordinary", "bench unknown", "bench calibration", "schemas export", "schemas check", "snapshot record", "snapshot show", "bench market",
)  # fmt: skip
SEED = REPOSITORY / "seeds" / "articles" / "000_cb17ff61593ac794.txt"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_has_an_example_and_fits(command: str, shell: Shell) -> None:
    """One example that begins with the command itself, no line over 80 columns."""
    ended = shell(*command.split(), "--help")
    assert ended.code == 0
    assert re.search(rf"Example: (?:.*\| )?tapewire {command}\b", " ".join(ended.out.split()))
    assert max(map(len, ended.lines)) <= 80


def test_the_version_is_that_of_the_package(shell: Shell) -> None:
    """One line, as it stands in the provenance of every claim."""
    assert shell("--version").lines == [f"tapewire {version('tapewire')}"]


def test_help_starts_at_once() -> None:
    """No heavy library is imported to say what there is."""
    program = (
        "import sys; from streams import cli; code = cli.run(['--help']); "
        "heavy = {'faust', 'aiokafka', 'pydantic', 'structlog', 'rich.table', 'numpy'} & set(sys.modules); "
        "sys.exit(f'imported: {heavy}' if heavy else code)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "command", [(), ("topics",), ("config",)], ids=lambda each: " ".join(each) or "tapewire"
)
def test_a_group_without_a_command_shows_its_help_on_stderr(command: tuple[str, ...], shell: Shell) -> None:
    """Nothing was asked, so nothing is on stdout, and the exit code says wrong use."""
    ended = shell(*command)
    assert (ended.code, ended.out) == (2, "")
    assert "Commands:" in ended.err


@pytest.mark.broker
def test_topics_are_planned_and_applied(broker_url: str, shell: Shell) -> None:
    """The plan changes nothing; apply does it once; a different wish is told and left alone."""
    options = ("--broker", broker_url, "--json")
    planned = [json.loads(line) for line in shell("topics", "plan", *options).lines]
    assert {row["topic"] for row in planned} == {topic.name for topic in ALL}
    applied = shell("topics", "apply", *options)
    assert [json.loads(line) for line in applied.lines] == planned
    again = shell("topics", "apply", *options)
    assert (again.code, again.out, again.err) == (0, "", "nothing to do\n")
    other = shell("topics", "plan", "--partitions", "5", *options)
    assert other.code == 1
    assert f"{CLAIMS.name} has 3, wanted 5: left alone" in other.err
    healthy = shell("doctor", *options)
    assert healthy.code == 0, healthy.out
    assert {json.loads(line)["ok"] for line in healthy.lines} == {True}


def test_the_doctor_goes_on_without_a_broker(shell: Shell) -> None:
    """What can be checked is checked; exit code 4 says what is missing."""
    ended = shell("doctor", "--json", "--broker", "127.0.0.1:1")
    found = {row["check"]: row for row in map(json.loads, ended.lines)}
    assert ended.code == 4
    assert {name: row["ok"] for name, row in found.items()} == {
        "libraries": True, "reference data": True, "market data": True, "broker": False,
    }  # fmt: skip
    assert "tapewire broker" in found["broker"]["detail"]


def test_config_shows_values_and_where_they_came_from(shell: Shell) -> None:
    """Secrets are masked in both forms."""
    shown = shell("config", "show", "--json", BROKER__URL="kafka:9092", BROKER__PASSWORD="hush")
    rows = {row["name"]: row for row in map(json.loads, shown.lines)}
    url = rows["TAPEWIRE_BROKER__URL"]
    assert (url["value"], url["source"], url["default"]) == ("kafka:9092", "environment", "127.0.0.1:9092")
    assert rows["TAPEWIRE_LOG__LEVEL"]["source"] == "default"
    plain = shell("config", "show", BROKER__PASSWORD="hush").out
    assert "* TAPEWIRE_BROKER__PASSWORD=********" in plain
    assert "hush" not in plain


def test_schemas_are_exported_anywhere_and_checked(tmp_path: Path, shell: Shell) -> None:
    """The files of the package are those of the code."""
    ended = shell("schemas", "export", str(tmp_path), "--json")
    assert ended.code == 0
    changed = {json.loads(line)["changed"] for line in ended.lines}
    assert "asyncapi.yaml" in changed
    assert all(
        (tmp_path / name).read_bytes() == (REPOSITORY / "schemas" / name).read_bytes() for name in changed
    )
    assert shell("schemas", "export", str(tmp_path), "--json").out == ""
    assert shell("schemas", "check", "--json").code == 0


def test_the_seed_is_explained(shell: Shell) -> None:
    """Each number and each name says why it did or did not count; spans slice the article."""
    ended = shell("explain", str(SEED), "--at", "2024-07-30T09:00Z", "--json")
    told = json.loads(ended.out)
    text = SEED.read_text(encoding="utf-8")
    assert [claim["mention"]["candidates"][0]["instrument"]["symbol"] for claim in told["claims"]] == [
        "GOOG", "GOOGL", "META", "AAPL",
    ]  # fmt: skip
    for number in told["rejected"]:
        assert text[number["cp_start"] : number["cp_end"]] == number["exact"]
        assert number["reason"]
    assert {"50%", "2,8%"} <= {number["exact"] for number in told["rejected"]}
    assert all(name["reason"] for name in told["names"])
    assert [(each["tier"], each["verification"]["status"]) for each in told["alerts"]] == [
        ("review", "confirmed")
    ] * 4
    plain = shell("explain", str(SEED), "--at", "2024-07-30")
    assert "confirmed 2024-07-26" in plain.out
    assert "'2,8%' at " in plain.out
    assert max(map(len, plain.lines)) <= 80


def test_extract_answers_each_line_with_one(shell: Shell) -> None:
    """In the order of the input; ids come back as they were; a text without a move has an empty list."""
    lines: list[dict[str, Any]] = [
        {"id": 7, "text": "Shares of Apple rose 1.5 percent on Friday.", "lang": "en"},
        {"id": "b", "text": "Inflation was 2.8% in June.", "published": "2024-07-26"},
    ]
    ended = shell("extract", "--jsonl", stdin="\n".join(map(json.dumps, lines)).encode())
    first, second = map(json.loads, ended.lines)
    (move,) = first["moves"]
    assert (first["id"], move["symbol"], move["change_pct"], move["direction"]) == (7, "AAPL", 1.5, "up")
    assert "1.5 percent" in lines[0]["text"][move["start"] : move["end"]]
    assert second == {"id": "b", "moves": []}


def test_extract_shows_a_table_or_claims(shell: Shell) -> None:
    """The same article for a person and for a program."""
    assert "META" in shell("extract", str(SEED)).out
    claims = [json.loads(line) for line in shell("extract", str(SEED), "--json").lines]
    assert [claim["move"]["stated_bp"] for claim in claims] == [-28, -17, 271, 22]


def test_refdata_finds_with_reasons(shell: Shell) -> None:
    """The best answer first, each with the reason of its rank."""
    rows = [json.loads(line) for line in shell("refdata", "find", "GOOG", "--json").lines]
    assert rows[0]["instrument"]["symbol"] == "GOOG"
    assert all(row["reasons"] for row in rows)
    counts = json.loads(shell("refdata", "show", "--json").out)
    assert counts["counts"]["equity"] > 5_000


def test_piped_output_has_no_colours() -> None:
    """A pipe gets text alone, and so does NO_COLOR."""
    assert "\x1b" not in run_process("explain", str(SEED)).out


@pytest.mark.parametrize("wish", ["", "1"], ids=["colours", "NO_COLOR"])
def test_a_terminal_has_colours_unless_they_are_unwanted(wish: str) -> None:
    """The same words, at 80 columns; nothing else of the terminal is touched."""
    terminal = environment({}) | {"NO_COLOR": wish, "TERM": "xterm-256color", "COLUMNS": "80"}
    shown = pexpect.run(
        " ".join([*COMMAND, "explain", str(SEED)]), env=terminal, timeout=60, cwd=str(REPOSITORY)
    )
    assert b"Numbers that are no move" in shown
    assert (b"\x1b[32m" in shown) is (wish == "")


def test_a_reader_that_has_had_enough_is_no_error() -> None:
    """``| head`` ends the command without a word."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'{" ".join(COMMAND)} config show | head -n 1'],
        capture_output=True, env=environment({}), cwd=REPOSITORY, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
