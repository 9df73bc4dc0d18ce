"""The three workers as processes of this same command, started and stopped together."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Self

from schemas.vocabulary import StageName
from streams.adapters.leash import Leashed, spawn
from streams.cli.exits import ExitCode
from streams.cli.terminal import note
from streams.errors import BrokerUnavailable, Misconfigured

POLL_SECONDS = 0.1
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 30.0
CALM_SECONDS = 60.0
"""A worker that ran so long is started again without a pause."""
_FINAL = {ExitCode.FAILED, ExitCode.USAGE, ExitCode.BROKER_UNREACHABLE}
"""Exit codes that another start would only repeat."""


@dataclass(slots=True)
class _Seat:
    """One stage, and the process that fills it now."""

    stage: StageName
    child: Leashed | None = None
    started_at: float = 0.0
    due_at: float = 0.0
    pause: float = FIRST_PAUSE_SECONDS


class Workers:
    """One worker a stage; use it with ``async with``, and await ``watch`` beside the work.

    A worker that leaves (a crash, an expelled member) is started again, after a pause that doubles;
    one that cannot start at all ends everything.
    """

    def __init__(
        self,
        *,
        environment: Mapping[str, str],
        log: int | IO[bytes] | None,
        patience: float,
        last_signal: str = "TERM",
    ) -> None:
        """Start workers with ``environment``; their stderr goes to ``log`` (None: to ours).

        ``last_signal`` is what they get when we are killed; where the broker dies with us, nothing is left to finish.
        """
        self._environment = {**os.environ, **environment}
        self._log = log
        self._patience = patience
        self._last_signal = last_signal
        self._seats = [_Seat(stage) for stage in StageName]

    async def __aenter__(self) -> Self:
        for seat in self._seats:
            self._start(seat)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.shield(asyncio.to_thread(self._stop))

    def pids(self) -> dict[StageName, int]:
        """Return the process id of each worker that runs."""
        return {seat.stage: seat.child.pid for seat in self._seats if seat.child is not None}

    async def watch(self) -> None:
        """Start again what ends, for ever.

        Raises:
            BrokerUnavailable: a worker found no broker at its start.
            Misconfigured: a worker cannot start as things are; its own line on stderr says why.
        """
        while True:
            for seat in self._seats:
                self._look_at(seat)
            await asyncio.sleep(POLL_SECONDS)

    def _look_at(self, seat: _Seat) -> None:
        now = asyncio.get_running_loop().time()
        if seat.child is None:
            if now >= seat.due_at:
                self._start(seat)
            return
        if seat.child.is_alive:
            return
        code = seat.child.process.returncode
        seat.child.let_go()
        seat.child = None
        if code in _FINAL:
            failure = BrokerUnavailable if code == ExitCode.BROKER_UNREACHABLE else Misconfigured
            raise failure(f"the {seat.stage} worker cannot start (exit code {code}); its own line says why")
        if now - seat.started_at > CALM_SECONDS:
            seat.pause = FIRST_PAUSE_SECONDS
        seat.due_at = now + seat.pause
        note(f"the {seat.stage} worker ended ({_named(code)}); it starts again in {seat.pause:g} s")
        seat.pause = min(seat.pause * 2, LONGEST_PAUSE_SECONDS)

    def _start(self, seat: _Seat) -> None:
        command = [sys.executable, "-m", "streams.cli", "worker", "--stage", seat.stage.value]
        seat.child = spawn(
            command,
            environment=self._environment,
            stdout=self._log,
            stderr=self._log,
            last_signal=self._last_signal,
        )
        seat.started_at = asyncio.get_running_loop().time()

    def _stop(self) -> None:
        """End all: everyone is asked at once, so that the longest one decides how long it takes."""
        running = [seat.child for seat in self._seats if seat.child is not None]
        for child in running:
            child.terminate()
        for child in running:
            child.end(self._patience)


def _named(code: int) -> str:
    """Return an exit code as people read it."""
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
