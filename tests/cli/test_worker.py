"""A worker as an operator runs it: from its first line to SIGTERM."""

import json
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from schemas.record import Outgoing
from schemas.topics import ARTICLES, EXTRACTIONS
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import read_all
from streams.cli.running import run_until_done
from tests.cli.commands import COMMAND, environment, run_process
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.broker


@contextmanager
def extract_worker(url: str) -> Iterator[subprocess.Popen[bytes]]:
    settings = {"BROKER__URL": url, "METRICS__PORT": "0", "WORKER__SESSION": "2s"}
    process = subprocess.Popen(
        [*COMMAND, "worker", "--stage", "extract"],
        stderr=subprocess.PIPE, env=environment(settings), cwd=REPOSITORY,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line_with(log: IO[bytes], event: str) -> dict[str, Any]:
    """The first line of the log that tells this event."""
    for line in log:
        said: dict[str, Any] = json.loads(line)
        if event in said["event"]:
            return said
    raise AssertionError(f"the log ended without {event!r}")


def page(port: int, path: str) -> tuple[int, str]:
    try:
        with urlopen(f"http://127.0.0.1:{port}{path}") as answer:
            return answer.status, answer.read().decode()
    except HTTPError as refusal:
        with refusal:
            return refusal.code, refusal.read().decode()


async def feed(connection: Connection) -> None:
    article = b'{"text": "Shares of Apple rose 1.5 percent on Friday."}'
    values = (b"Nothing moved.", b'{"text": 5}', article)
    async with Producer(connection) as producer:
        await producer.deliver([Outgoing(topic=ARTICLES.name, key=b"k", value=value) for value in values])


@pytest.mark.timeout(120)
def test_a_worker_works_reports_and_ends_in_order(connection: Connection) -> None:
    """One line for the dead letter and none for the others; metrics and readiness tell the same; SIGTERM is exit code 0."""
    run_until_done(feed(connection))
    with extract_worker(connection.url) as worker:
        assert worker.stderr is not None
        port = line_with(worker.stderr, "serving")["port"]
        letter = line_with(worker.stderr, "dead letter")
        assert (letter["reason"], letter["offset"], letter["stage"]) == ("schema", "1", "extract")
        while page(port, "/readyz")[0] != 200:
            assert worker.poll() is None
        metrics = page(port, "/metrics")[1]
        assert 'tapewire_stage_outcomes_total{outcome="published",stage="extract"} 1.0' in metrics
        assert 'tapewire_dead_letters_total{reason="schema",stage="extract"} 1.0' in metrics
        assert "process_resident_memory_bytes" in metrics
        assert page(port, "/livez") == (200, '{"status":"ok"}')
        worker.send_signal(signal.SIGTERM)
        rest = worker.communicate(timeout=20)[1].decode()
    assert worker.returncode == 0
    assert "Traceback" not in rest
    (extraction,) = run_until_done(read_all(connection, EXTRACTIONS.name))
    assert json.loads(extraction.value or b"")["claims"][0]["move"]["stated_bp"] == 150


def test_a_taken_metrics_port_is_named(connection: Connection) -> None:
    """The worker does not go on without its pages."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = run_process("worker", "-s", "enrich", BROKER__URL=connection.url, METRICS__PORT=str(port))
    assert ended.code == 1
    assert f"127.0.0.1:{port}" in ended.err.splitlines()[-1]
    assert "TAPEWIRE_METRICS__PORT" in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err


def test_an_endless_replay_ends_with_ctrl_c(connection: Connection) -> None:
    """It says what it sent, and exits with 130."""
    process = subprocess.Popen(
        [*COMMAND, "replay", "seeds/articles", "--loop", "--rate", "1000/s", "--json", "--broker", connection.url],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment({}), cwd=REPOSITORY,
    )  # fmt: skip
    while len(run_until_done(read_all(connection, ARTICLES.name))) < 15:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert json.loads(out)["sent"] >= 10
    assert b"Traceback" not in err
