"""The command line, one file per command.

Data goes to stdout, everything else to stderr. Exit codes: 0 ok, 1 failed, 2 usage, 3 nothing found,
4 broker unreachable, 5 limit exceeded, 130 interrupted. Each command imports what it needs when it is called.
"""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from streams.cli import (
    bench,
    broker,
    config,
    demo,
    doctor,
    explain,
    extract,
    refdata,
    replay,
    schemas,
    snapshot,
    tail,
    topics,
    up,
    worker,
)
from streams.cli.exits import exit_code_of

NAME = "tapewire"

app = typer.Typer(
    name=NAME,
    help="Which security does this text say moved, by how much, and did it?",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _say_version(asked: bool) -> None:
    if asked:
        from streams.steps.code_version import code_version

        typer.echo(f"{NAME} {code_version()}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Which security does this text say moved, by how much, and did it?"""


app.command("demo")(demo.demo)
app.command("broker")(broker.broker)
app.command("up")(up.up)
app.command("worker")(worker.worker)
app.command("replay")(replay.replay)
app.command("tail")(tail.tail)
app.command("extract")(extract.extract)
app.command("explain")(explain.explain)
app.command("doctor")(doctor.doctor)
app.add_typer(bench.app, name="bench")
app.add_typer(topics.app, name="topics")
app.add_typer(config.app, name="config")
app.add_typer(refdata.app, name="refdata")
app.add_typer(schemas.app, name="schemas")
app.add_typer(snapshot.app, name="snapshot")


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no exception leaves but a request to exit."""
    return exit_code_of(
        lambda: app(
            args=None if arguments is None else list(arguments), prog_name=NAME, standalone_mode=False
        )
    )


def main() -> None:
    """Run the command of this process and end with its exit code."""
    sys.exit(run())
