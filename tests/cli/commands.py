"""Running the command in a test: in this process, or as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper

import pytest

from streams import cli
from tests.conftest import REPOSITORY

COMMAND = (sys.executable, "-m", "streams.cli")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines on stdout."""
        return self.out.splitlines()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """Runs commands in this process; what they write is caught at the file descriptors."""

    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def __call__(self, *arguments: str, stdin: bytes = b"", **settings: str) -> Ended:
        """Run a command with ``TAPEWIRE_`` settings."""
        with self.patch.context() as patch:
            patch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin)))
            for name, value in settings.items():
                patch.setenv(f"TAPEWIRE_{name}", value)
            self.capture.readouterr()
            code = cli.run(arguments)
        caught = self.capture.readouterr()
        return Ended(code=code, out=caught.out, err=caught.err)


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This process's environment with ``TAPEWIRE_`` settings and nothing else of that prefix."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TAPEWIRE_")}
    return kept | {f"TAPEWIRE_{name}": value for name, value in settings.items()}


def run_process(*arguments: str, stdin: bytes = b"", timeout: float = 120, **settings: str) -> Ended:
    """Run a command as a process of its own."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        env=environment(settings),
        cwd=REPOSITORY,
        timeout=timeout,
        check=False,
    )
    return Ended(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())
