"""What the commands start ends with them, and what a worker is told."""

import asyncio
import os
import re
import signal
import subprocess

import psutil
import pytest

from schemas.vocabulary import StageName
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.topics import apply
from streams.cli.processes import Workers
from streams.cli.running import run_until_done
from tests.cli.commands import COMMAND, environment
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.broker


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=lambda how: how.name)
def test_the_broker_command_ends_with_its_broker(how: signal.Signals) -> None:
    """Its address is the only word on stdout; a signal ends both, with exit code 130 and without a traceback."""
    process = subprocess.Popen(
        [*COMMAND, "broker", "--port", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment({}), cwd=REPOSITORY,
    )  # fmt: skip
    assert process.stderr is not None
    told = next(line for line in process.stderr if line.startswith("try:"))
    (broker,) = (each for each in psutil.Process(process.pid).children() if each.name() == "tansu")
    process.send_signal(how)
    out, err = process.communicate(timeout=20)
    psutil.wait_procs([broker], timeout=10)
    assert not broker.is_running()
    assert process.returncode == 130
    assert re.fullmatch(r"127\.0\.0\.1:\d+\n", out)
    assert out.strip() in told
    assert err == ""


@pytest.fixture(scope="module")
def ready_url(broker_url: str) -> str:
    """A broker with topics."""
    run_until_done(apply(Connection(url=broker_url), partitions=1))
    return broker_url


async def kill_one(url: str) -> tuple[dict[StageName, int], dict[StageName, int]]:
    """Start three workers, kill one, wait until another sits in its place."""
    settings = {"TAPEWIRE_BROKER__URL": url, "TAPEWIRE_METRICS__PORT": "0"}
    async with Workers(environment=settings, log=subprocess.DEVNULL, patience=10) as workers:
        before = workers.pids()
        watch = asyncio.ensure_future(workers.watch())
        os.kill(before[StageName.ENRICH], signal.SIGKILL)
        async with asyncio.timeout(20):
            while workers.pids().get(StageName.ENRICH) in (None, before[StageName.ENRICH]):  # noqa: ASYNC110
                await asyncio.sleep(0)
        after = workers.pids()
        watch.cancel()
    return before, after


def test_a_worker_that_ends_is_started_again(ready_url: str) -> None:
    """The others are let be; all end together."""
    before, after = run_until_done(kill_one(ready_url))
    assert {stage for stage in before if before[stage] != after[stage]} == {StageName.ENRICH}
    assert not any(psutil.pid_exists(pid) for pid in {*before.values(), *after.values()})


def test_up_gives_up_when_a_worker_cannot_start(broker_url: str) -> None:
    """A missing broker is exit code 4, once, and not a restart for ever."""
    done = subprocess.run(
        [*COMMAND, "up", "--broker", "127.0.0.1:1"],
        capture_output=True, text=True, env=environment({}), cwd=REPOSITORY, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 4
    assert "cannot start (exit code 4); its own line says why" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
