"""How a command ends: its exit code, and one line on stderr for every failure."""

import os
import sys
from collections.abc import Callable
from enum import IntEnum

import typer
from typer import exceptions

from streams.errors import BrokerUnavailable, TapewireError


class ExitCode(IntEnum):
    """What the shell is told."""

    OK = 0
    FAILED = 1
    USAGE = 2
    NOTHING_FOUND = 3
    BROKER_UNREACHABLE = 4
    LIMIT_EXCEEDED = 5
    INTERRUPTED = 130


class WrongUse(TapewireError):
    """What the user typed or set cannot be meant; the message names it and the way out."""


class NothingFound(TapewireError):
    """The command worked, and there was nothing."""


class LimitExceeded(TapewireError):
    """Something is larger, longer or later than it may be."""


CODES: tuple[tuple[type[TapewireError], ExitCode], ...] = (
    (WrongUse, ExitCode.USAGE),
    (NothingFound, ExitCode.NOTHING_FOUND),
    (LimitExceeded, ExitCode.LIMIT_EXCEEDED),
    (BrokerUnavailable, ExitCode.BROKER_UNREACHABLE),
    (TapewireError, ExitCode.FAILED),
)


def exit_code_of(command: Callable[[], object]) -> int:
    """Run a command, tell each failure in one line on stderr, and return the exit code."""
    try:
        answer = command()
        sys.stdout.flush()
        return answer if isinstance(answer, int) else ExitCode.OK
    except exceptions.Exit as wish:
        return wish.exit_code
    except (KeyboardInterrupt, exceptions.Abort):
        return ExitCode.INTERRUPTED
    except TapewireError as error:
        complain(str(error))
        return next(code for kind, code in CODES if isinstance(error, kind))
    except exceptions.TyperException as error:
        return _usage(error)
    except BrokenPipeError:
        # The reader has had enough ("| head"); what is still buffered must not be tried again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK
    except Exception as bug:
        return _bug(bug)


def _usage(error: exceptions.TyperException) -> int:
    context = getattr(error, "ctx", None)
    message = error.format_message()
    if type(error).__name__ == "NoArgsIsHelpError":
        # A group without a command: its help is the answer.
        typer.echo(message, err=True)
        return ExitCode.USAGE
    path = context.command_path if context is not None else "tapewire"
    complain(f'{message.rstrip(".")} ("{path} --help" shows what there is)')
    return ExitCode.USAGE


def _bug(bug: Exception) -> int:
    if os.environ.get("TAPEWIRE_LOG__LEVEL", "").lower() == "debug":
        import traceback

        traceback.print_exception(bug)
    complain(
        f"this is a bug in tapewire ({type(bug).__name__}: {bug}): "
        "TAPEWIRE_LOG__LEVEL=debug shows where; please report it"
    )
    return ExitCode.FAILED


def complain(message: str) -> None:
    """Write one line on stderr, control characters made visible."""
    from streams.cli.terminal import visible

    typer.echo(f"tapewire: {visible(message)}", err=True)
