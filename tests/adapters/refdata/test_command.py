"""``tapewire refdata refresh`` and ``check`` as an operator runs them, against services on this machine."""

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest

from streams.adapters.refdata.installed import base_bytes, load
from streams.adapters.refdata.laying.master import rows_of
from streams.adapters.refdata.laying.us import us_listings
from streams.instruments.load import bundled
from streams.instruments.master.columns import unpack
from tests.adapters.refdata.local_sources import CONTACT, Fault, LocalSources
from tests.cli.commands import Ended, Shell, run_process


@pytest.fixture
def shell(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(capture=capfd, patch=monkeypatch)


@pytest.fixture(scope="module")
def whole_table() -> list[list[Any]]:
    """The SEC's table of the package, in the SEC's form, one company more."""
    exchanges = {"XNAS": "Nasdaq", "XNYS": "NYSE", "BATS": "CBOE", "OTCM": None}
    listings = sorted(
        us_listings(rows_of(unpack(gzip.decompress(base_bytes())))).values(), key=lambda each: each.rank
    )
    rows = [[int(each.issuer_id[4:]), each.name, each.symbol, exchanges.get(each.mic)] for each in listings]
    return [*rows, [9_999_999_999, "Novel Rockets Corp", "NVRKX", "NYSE"]]


@pytest.fixture(scope="module")
def refreshed(whole_table: list[list[Any]], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """A data folder after a refresh of the whole table by a process of its own, and how that ended."""
    folder = tmp_path_factory.mktemp("data")
    with LocalSources() as server:
        server.sec = whole_table
        ended = run_process(*arguments(server, folder), "--json", REFDATA__CONTACT=CONTACT)
    return folder, ended


def arguments(server: LocalSources, folder: Path) -> tuple[str, ...]:
    asked = ("--source", "sec", "--base-url", f"sec={server.url}")
    return ("refdata", "refresh", *asked, "--data-dir", str(folder))


def test_the_whole_table_is_refreshed(refreshed: tuple[Path, Ended], whole_table: list[list[Any]]) -> None:
    """Over the package's own data: one JSON object on stdout, and everything else answers as before."""
    folder, ended = refreshed
    assert (ended.code, len(ended.lines)) == (0, 1), ended.err
    told = json.loads(ended.out)
    assert told["sources"]["sec"]["rows"] == len(whole_table)
    fresh, package = load(folder / "refdata"), bundled()
    assert fresh.version == told["version"] != package.version
    for question in ("Class C of Alphabet", "Deutsche Telekom", "삼성전자", "Sensex", "GOOG", "minyak Brent"):
        answers = [[each.instrument for each in one.find(question, 5)] for one in (fresh, package)]
        assert answers[0] == answers[1]


def test_what_was_refreshed_is_found_and_checked(refreshed: tuple[Path, Ended], shell: Shell) -> None:
    """A new company is found at once; a check finds nothing wrong, until the overrides change, and then is code 1."""
    at = ("--data-dir", str(refreshed[0]))
    found = shell("refdata", "find", "NVRKX", *at, "--json")
    assert json.loads(found.lines[0])["instrument"]["symbol"] == "NVRKX"
    version = json.loads(refreshed[1].out)["version"]
    assert json.loads(shell("refdata", "show", *at, "--json").out)["version"] == version
    checked = shell("refdata", "check", *at, "--json")
    assert (checked.code, json.loads(checked.out)["problems"]) == (0, []), checked.err
    (refreshed[0] / "refdata" / "overrides.yaml").write_text("block: [{alias: apple}]\n")
    ended = shell("refdata", "check", *at)
    assert ended.code == 1
    assert re.search(r"problem: .*overrides\.yaml is not what it was .* refdata refresh --offline", ended.err)


MISUSE: list[tuple[tuple[str, ...], dict[str, str], str]] = [
    (
        ("--data-dir", "x"),
        {},
        r"sec wants to know who asks, and nobody is named: set TAPEWIRE_REFDATA__CONTACT=",
    ),
    ((), {"REFDATA__CONTACT": CONTACT}, r"needs a place: set TAPEWIRE_WORKER__DATA_DIR or give --data-dir"),
    (
        ("--data-dir", "x", "--source", "sek"),
        {},
        r"no source is called 'sek': there are sec, financedatabase",
    ),
    (("--data-dir", "x", "--base-url", "sec"), {}, r"--base-url 'sec': write a source and its address"),
    (("--data-dir", "x", "--offline", "--source", "sec"), {}, r"--offline asks no source"),
    (("--allow-change", "-3"), {}, r"--allow-change"),
]


@pytest.mark.parametrize(("options", "settings", "words"), MISUSE, ids=[each[2][:40] for each in MISUSE])
def test_wrong_use_is_one_line_and_code_two(
    options: tuple[str, ...],
    settings: dict[str, str],
    words: str,
    shell: Shell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nothing is asked and nothing is written."""
    for name, value in settings.items():
        monkeypatch.setenv(f"TAPEWIRE_{name}", value)
    ended = shell("refdata", "refresh", *(str(tmp_path) if each == "x" else each for each in options))
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (2, "", 1)
    assert re.search(words, ended.err)
    assert not list(tmp_path.iterdir())


FAILURES = [
    (Fault(status=404), 1, r"^tapewire: sec: http://127\.0\.0\.1:\d+/files/\S+ answered 404: .*--base-url"),
    (Fault(announce=10**10), 5, r"^tapewire: sec: http\S+ sent more than 32,000,000 bytes: what is installed stays"),
    (Fault(body='{"fields": ["cik", "name", "ticker", "exchange"], "data": [[1, "A", "A", "OTC"]]}'), 1, r"lacks AAPL, META"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "code", "words"), FAILURES, ids=[each[2][-20:] for each in FAILURES])
def test_a_failure_is_one_line_and_its_code(
    fault: Fault, code: int, words: str, shell: Shell, tmp_path: Path
) -> None:
    """Failed is 1, a limit is 5; no traceback, nothing on stdout."""
    with LocalSources() as server:
        server.always["sec"] = fault
        ended = shell(*arguments(server, tmp_path), REFDATA__CONTACT=CONTACT)
    assert (ended.code, ended.out) == (code, "")
    assert re.search(words, ended.err.splitlines()[-1])
    assert "Traceback" not in ended.err
    assert not (tmp_path / "refdata" / "current").exists()


@pytest.mark.parametrize("command", ["refresh", "check"])
def test_help_has_an_example_and_fits(command: str, shell: Shell) -> None:
    """No line over 80 columns, and one example that begins with the command itself."""
    ended = shell("refdata", command, "--help")
    assert ended.code == 0
    assert f"Example: tapewire refdata {command}" in " ".join(ended.out.split())
    assert max(map(len, ended.lines)) <= 80
