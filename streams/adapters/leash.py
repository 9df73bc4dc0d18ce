"""Child processes that end when we end, however we end.

A child starts as a shell that leaves a watcher behind and then becomes the command. The watcher waits on a pipe that only
we hold: when we are gone (kill -9 included) it reads the end of file and sends the child its last signal.
Children run in a session of their own, so that a terminal's Ctrl-C reaches us first and we end them in order.
"""

import os
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO

_SPAWN = (
    "exec 3<&0 </dev/null; "
    '(read -r word <&3; [ "$word" = done ] || kill -{signal} $$) >/dev/null 2>&1 & '
    'exec "$@" 3<&-'
)


class Leashed:
    """A running child and the leash that it hangs on."""

    def __init__(self, process: subprocess.Popen[bytes], leash: int) -> None:
        """Hold a process by the writing end of its watcher's pipe."""
        self.process = process
        self._leash: int | None = leash

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self.process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the child runs."""
        return self.process.poll() is None

    def terminate(self) -> None:
        """Ask the child to end (SIGTERM); without effect when it has ended."""
        self.process.terminate()

    def end(self, patience_seconds: float) -> int:
        """End the child: SIGTERM, and SIGKILL when it takes too long; return its exit code."""
        self.process.terminate()
        try:
            self.process.wait(patience_seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.let_go()
        return self.process.returncode

    def let_go(self) -> None:
        """Send the watcher home; call it when the child has ended."""
        if self._leash is None:
            return
        leash, self._leash = self._leash, None
        with suppress(BrokenPipeError):
            os.write(leash, b"done\n")
        os.close(leash)


def spawn(
    command: Sequence[str],
    *,
    environment: Mapping[str, str],
    stdout: int | IO[bytes] | None,
    stderr: int | IO[bytes] | None,
    last_signal: str = "KILL",
) -> Leashed:
    """Start ``command``; ``last_signal`` (``KILL``, ``TERM``) is what it gets when we are gone."""
    watched, leash = os.pipe()
    try:
        process = subprocess.Popen(
            ["/bin/sh", "-c", _SPAWN.replace("{signal}", last_signal), "sh", *command],
            stdin=watched,
            stdout=stdout,
            stderr=stderr,
            env=dict(environment),
            start_new_session=True,
        )
    except BaseException:
        os.close(leash)
        raise
    finally:
        os.close(watched)
    return Leashed(process, leash)
