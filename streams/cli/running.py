"""Running a command's coroutine: Ctrl-C and SIGTERM both end it in order, with what it started."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


def run_until_done(work: Coroutine[Any, Any, Result]) -> Result:
    """Run ``work``; a signal cancels it, so that its ``finally`` blocks run.

    Raises:
        KeyboardInterrupt: a signal ended it.
    """
    return asyncio.run(_interruptible(work))


async def _interruptible(work: Coroutine[Any, Any, Result]) -> Result:
    task = asyncio.ensure_future(work)
    was_told = False

    def tell() -> None:
        nonlocal was_told
        was_told = True
        task.cancel()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, tell)
    try:
        return await task
    except asyncio.CancelledError:
        if was_told:
            raise KeyboardInterrupt from None
        raise
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
