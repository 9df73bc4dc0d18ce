"""The commonest mistakes: each has its exit code and one line that names the thing, the value and the next step."""

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.cli.commands import Ended, Shell, run_process

NOBODY = "127.0.0.1:1"


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """What was typed or set, and what must be answered. ``{dir}`` is an empty folder with the files below in it."""

    typed: str
    code: int
    says: str
    stdin: bytes = b""
    settings: dict[str, str] = field(default_factory=dict)


MISTAKES = {
    "a command that there is not": Mistake(typed="demmo", code=2, says=r"'demmo'.*Did you mean 'demo'\?"),
    "an option that there is not": Mistake(typed="demo --onec", code=2, says=r"--onec.*--once"),
    "no file": Mistake(typed="replay", code=2, says=r"Missing argument.*replay --help"),
    "a file that there is not": Mistake(typed="replay {dir}/gone.txt", code=2, says=r"cannot read .*gone\.txt \(No such file"),
    "a file of an unknown kind": Mistake(typed="replay {dir}/story.docx", code=2, says=r"story\.docx: .*\.jsonl"),
    "a folder without articles": Mistake(typed="replay {dir}/empty", code=3, says=r"no article in .*empty: give \.txt"),
    "no number in a rate": Mistake(typed="replay {dir}/a.txt --rate fast", code=2, says=r"--rate 'fast' .*200/s"),
    "a rate of nothing": Mistake(typed="replay {dir}/a.txt --rate 0/s", code=2, says=r"--rate '0/s'"),
    "a rate and a speed": Mistake(typed="replay {dir}/a.txt --rate 1 --speed 2", code=2, says=r"choose one"),
    "no factor in a speed": Mistake(typed="replay {dir}/a.txt --speed -1", code=2, says=r"--speed '-1' .*60x"),
    "a lane with a space": Mistake(typed="replay {dir}/a.txt --lane a/b", code=2, says=r"--lane 'a/b' .*replay:NAME"),
    "a canary without a number": Mistake(typed="replay {dir}/a.txt --lane canary:x", code=2, says=r"canary:NUMBER"),
    "no broker to replay onto": Mistake(typed=f"replay {{dir}}/a.txt -b {NOBODY}", code=4, says=rf"{NOBODY}.*tapewire broker"),
    "no broker for the topics": Mistake(typed=f"topics plan -b {NOBODY}", code=4, says=rf"{NOBODY}.*--broker"),
    "no broker to tail": Mistake(typed=f"tail alerts -b {NOBODY}", code=4, says=rf"{NOBODY}.*TAPEWIRE_BROKER__URL"),
    "a broker like a web page": Mistake(typed="topics plan -b http://localhost:9092", code=2, says=r"not host:port.*127\.0\.0\.1:9092"),
    "a broker without a port": Mistake(typed="tail dlq -b localhost", code=2, says=r"'localhost' is not host:port"),
    "a misspelt setting": Mistake(typed="config show", code=2, says=r"TAPEWIRE_BROKR__URL: did you mean TAPEWIRE_BROKER__URL\?", settings={"BROKR__URL": "a:1"}),
    "a setting of the wrong kind": Mistake(typed="topics plan", code=2, says=r"TAPEWIRE_BROKER__PARTITIONS=many", settings={"BROKER__PARTITIONS": "many"}),
    "a provider that there is not": Mistake(typed="config check", code=1, says=r"'yfinanc'.*did you mean 'yfinance'", settings={"MARKET__PROVIDER": "yfinanc"}),
    "prices that are not there": Mistake(typed="config check", code=1, says=r"gone is no recording of prices", settings={"MARKET__SNAPSHOT": "gone"}),
    "no password": Mistake(typed="topics plan", code=2, says=r"TAPEWIRE_BROKER__USERNAME and TAPEWIRE_BROKER__PASSWORD", settings={"BROKER__SECURITY": "SASL_SSL"}),
    "a password file that is not there": Mistake(typed="topics plan", code=2, says=r"gone \(No such file.*PASSWORD_FILE", settings={"BROKER__PASSWORD_FILE": "gone"}),
    "no certificates": Mistake(typed="topics plan", code=2, says=r"certificates from .*TAPEWIRE_BROKER__CA_FILE", settings={"BROKER__SECURITY": "SSL", "BROKER__CA_FILE": "gone"}),
    "a stage that there is not": Mistake(typed="worker --stage parse", code=2, says=r"'extract', 'enrich', 'alert'"),
    "a worker without a stage": Mistake(typed="worker", code=2, says=r"Missing option '--stage'"),
    "one metrics port for three": Mistake(typed="up", code=2, says=r"TAPEWIRE_METRICS__PORT=9464 .*set it to 0", settings={"METRICS__PORT": "9464"}),
    "no time": Mistake(typed="tail alerts --since yesterday", code=2, says=r"--since 'yesterday' .*15m"),
    "no time to explain at": Mistake(typed="explain {dir}/a.txt --at noon", code=2, says=r"--at 'noon' is no time"),
    "a tier of an article": Mistake(typed="tail articles --tier review", code=2, says=r"--symbol and --tier are for alerts"),
    "a line that is no object": Mistake(typed="extract --jsonl", code=2, says=r'line 2 is no \{"id"', stdin=b'{"id": 1, "text": "a"}\nb\n'),
    "no move in the text": Mistake(typed="extract -", code=3, says=r"tapewire explain", stdin=b"Nothing moved today."),
    "an empty stdin": Mistake(typed="explain -", code=3, says=r"stdin is empty"),
    "bytes that are no text": Mistake(typed="explain {dir}/latin.txt", code=2, says=r"latin\.txt is no article \(not_utf8.*byte 1"),
    "JSON that is cut off": Mistake(typed="explain {dir}/cut.json", code=2, says=r"cut\.json is no article \(bad_json"),
    "an article without text": Mistake(typed="explain {dir}/blank.json", code=2, says=r"schema: text.*neither"),
    "a name that nobody has": Mistake(typed="refdata find qqqzzzxx", code=3, says=r"'qqqzzzxx'.*shorter name"),
    "a folder that cannot be made": Mistake(typed="schemas export {dir}/a.txt/x", code=2, says=r"cannot write to .*choose another"),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("Apple rose 1%.", encoding="utf-8")
    (tmp_path / "story.docx").write_bytes(b"PK")
    (tmp_path / "latin.txt").write_bytes("B\xf6rse".encode("latin-1"))
    (tmp_path / "cut.json").write_text('{"text": "Apple', encoding="utf-8")
    (tmp_path / "blank.json").write_text('{"title": "Apple"}', encoding="utf-8")
    return tmp_path


def assert_one_line(ended: Ended, *, code: int, says: str) -> None:
    assert ended.code == code, ended.err
    assert ended.err.startswith("tapewire: ")
    assert ended.err.count("\n") == 1
    assert "Traceback" not in ended.err
    assert re.search(says, ended.err), ended.err


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_answered_in_one_line(mistake: Mistake, folder: Path, shell: Shell) -> None:
    """The exit code, one line on stderr, and no traceback."""
    typed = [part.replace("{dir}", str(folder)) for part in mistake.typed.split()]
    ended = shell(*typed, stdin=mistake.stdin, **mistake.settings)
    assert_one_line(ended, code=mistake.code, says=mistake.says)


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield taken.getsockname()[1]


def test_a_taken_broker_port_is_named(taken_port: int, shell: Shell) -> None:
    """Another one is offered."""
    ended = shell("broker", "--port", str(taken_port))
    assert_one_line(ended, code=1, says=rf"{taken_port} \(the port is taken\): choose another --port")


@pytest.mark.broker
def test_missing_topics_are_named(broker_url: str, folder: Path, shell: Shell) -> None:
    """A replay, a tail and a worker say which, and how to make them."""
    says = r"news\.[a-z]+\.v1.*tapewire topics apply"
    assert_one_line(shell("replay", str(folder / "a.txt"), "--broker", broker_url), code=1, says=says)
    assert_one_line(shell("tail", "alerts", "--broker", broker_url), code=1, says=says)
    worker = run_process("worker", "--stage", "alert", "--broker", broker_url, METRICS__PORT="0")
    assert worker.code == 1
    assert re.search(says, worker.err.splitlines()[-1])
    assert "Traceback" not in worker.err


def test_a_worker_without_a_broker_says_so() -> None:
    """Its last line says why it ended; the lines before are its log."""
    ended = run_process("worker", "--stage", "extract", "--broker", NOBODY)
    assert ended.code == 4
    assert re.search(rf"^tapewire: .*{NOBODY}.*tapewire broker", ended.err.splitlines()[-1])
    assert "Traceback" not in ended.err


def test_a_bug_is_one_line_too(shell: Shell) -> None:
    """What nobody thought of is told in one line; the traceback is there for those who ask."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streams.adapters.refdata.installed.load", lambda _: 1 / 0)
        assert_one_line(shell("refdata", "show"), code=1, says=r"bug in tapewire \(ZeroDivisionError")
        asked = shell("refdata", "show", LOG__LEVEL="debug")
        assert "Traceback" in asked.err
