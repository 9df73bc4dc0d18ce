"""The embedded broker lives with its parent, and no longer."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from streams.adapters.broker import embedded
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.topics import require
from streams.errors import BrokerUnavailable, Misconfigured

PARENT = """
import asyncio, sys
from streams.adapters.broker.embedded import EmbeddedBroker
with EmbeddedBroker() as broker:
    print(broker.pid, broker.url, flush=True)
    try:
        sys.stdin.read()
    except KeyboardInterrupt:
        pass
"""


def gone(process: psutil.Process) -> bool:
    """Whether a process ends within five seconds."""
    try:
        process.wait(5)
    except psutil.TimeoutExpired:
        return False
    return True


async def test_it_answers_and_leaves_nothing_behind() -> None:
    """Two brokers at once take two ports; both processes and their watchers are gone afterwards."""
    async with EmbeddedBroker() as one, EmbeddedBroker() as two:
        assert one.url != two.url
        await require(Connection(url=one.url), [])
        processes = [psutil.Process(each.pid) for each in (one, two) if each.pid is not None]
        processes += [child for process in processes for child in process.children()]
        assert len(processes) == 4
        assert "listening on" in one.output()
    assert all(gone(process) for process in processes)
    with pytest.raises(BrokerUnavailable, match=one.url):
        await require(Connection(url=one.url), [])


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT], ids=lambda how: how.name)
def test_it_ends_when_its_parent_ends(how: signal.Signals) -> None:
    """kill -9, SIGTERM and Ctrl-C alike: no broker is left without a parent."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    process = psutil.Process(int(parent.stdout.readline().split()[0]))
    watchers = process.children()
    assert watchers
    parent.send_signal(how)
    parent.wait(10)
    assert gone(process)
    assert all(gone(each) for each in watchers)
    parent.stdout.close()
    assert parent.stdin is not None
    parent.stdin.close()


def test_ctrl_c_reaches_the_parent_first() -> None:
    """The broker is in a session of its own: a terminal's signals do not reach it before its clients are done."""
    with EmbeddedBroker() as broker:
        assert broker.pid is not None
        assert os.getsid(broker.pid) != os.getsid(0)


async def test_a_taken_port_is_named() -> None:
    """A wanted port that is taken is the user's to choose again."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Misconfigured, match=rf"127\.0\.0\.1:{port} \(the port is taken\).*--port"):
            await EmbeddedBroker(port=port).start()


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An executable that ends at once."""
    script = tmp_path / "broken"
    script.write_text("#!/bin/sh\necho no room on device\nexit 3\n", encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("CALF_TANSU_BIN", str(script))


@pytest.mark.usefixtures("broken")
async def test_a_broker_that_will_not_start_shows_its_last_words() -> None:
    """What the process printed stands in the error."""
    with pytest.raises(BrokerUnavailable, match="no room on device"):
        await EmbeddedBroker().start()


async def test_a_missing_executable_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform without the wheel's binary is told to use a broker."""
    monkeypatch.setenv("CALF_TANSU_BIN", "/nowhere/tansu")
    with pytest.raises(Misconfigured, match="--broker"):
        await EmbeddedBroker().start()
    assert embedded.free_port() > 0
