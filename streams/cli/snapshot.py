"""``tapewire snapshot``: what a provider of prices answered, kept for replays."""

from pathlib import Path
from typing import Annotated

import typer

from streams.cli.surroundings import Json, load_settings, moment

app = typer.Typer(help="Keep what a provider of prices answered, for replays.", no_args_is_help=True)


@app.command("record")
def record(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="FILE|DIR|-...", help="Articles: txt, html, json, jsonl; - is stdin."),
    ],
    out: Annotated[Path, typer.Option(metavar="FILE", help="The snapshot; it must not exist.")],
    provider: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who is asked, instead of TAPEWIRE_MARKET__PROVIDER.")
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="When the articles come in: 2024-07-30, 2h. Default: now."),
    ] = None,
    json: Json = False,
) -> None:
    """Ask the provider all that these articles need, and write down what it answers.

    A replay then asks the snapshot: TAPEWIRE_MARKET__PROVIDER=recorded:FILE.

    Example: tapewire snapshot record articles/ --out tuesday.jsonl --provider yfinance
    """
    from streams.adapters.clock import SystemClock
    from streams.cli.snapshots import asked_of, record_answers

    now = SystemClock().now()
    received_at = now if at is None else moment(at, option="--at", now=now)
    settings = asked_of(load_settings(), provider=provider, out=out)
    record_answers(paths, out, settings, received_at=received_at, json=json)


@app.command("show")
def show(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A snapshot.")],
    symbol: Annotated[
        str | None, typer.Option(metavar="SYMBOL", help="Only this symbol, with its rows.")
    ] = None,
    json: Json = False,
) -> None:
    """Show what a snapshot holds: a line for each symbol, or the rows of one.

    Example: tapewire snapshot show tuesday.jsonl --symbol META
    """
    from streams.cli.snapshots import show_rows, show_symbols

    if symbol is None:
        show_symbols(file, json=json)
    else:
        show_rows(file, symbol, json=json)
