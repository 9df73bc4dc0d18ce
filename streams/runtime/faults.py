"""Fault points for the kill tests: a worker ends, stops or sleeps where a flag file says so. Off unless a folder is named."""

import asyncio
import os
import signal
from enum import StrEnum
from pathlib import Path


class Point(StrEnum):
    """Where a fault can strike."""

    BEFORE_DELIVERY = "before"
    AFTER_DELIVERY = "after"


class Faults:
    """Looks for ``<folder>/<stage>.<point>`` at each point; its text is ``kill``, ``stop`` or ``sleep <seconds>``.

    The file is taken away first, so that of several workers exactly one obeys.
    """

    def __init__(self, folder: Path | None, stage: str) -> None:
        """Watch nothing where ``folder`` is None."""
        self._flags = {} if folder is None else {point: folder / f"{stage}.{point}" for point in Point}

    async def at(self, point: Point) -> None:
        """Obey the flag of ``point``, if there is one."""
        flag = self._flags.get(point)
        if flag is None:
            return
        try:
            action = flag.read_text().split()
            if not action:
                return  # it is just being written
            flag.unlink()
        except FileNotFoundError:
            return
        await _obey(action)


async def _obey(action: list[str]) -> None:
    match action:
        case ["kill"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["stop"]:
            os.kill(os.getpid(), signal.SIGSTOP)
        case ["sleep", seconds]:
            await asyncio.sleep(float(seconds))
        case _:
            raise ValueError(f"unknown fault: {action}")
