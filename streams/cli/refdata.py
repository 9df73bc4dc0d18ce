"""``tapewire refdata``: the security master."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json

app = typer.Typer(help="Look into the reference data: instruments, issuers, names.", no_args_is_help=True)


@app.command("show")
def show(json: Json = False) -> None:
    """Show the version of the reference data and how much of what is in it.

    Example: tapewire refdata show
    """
    from streams.cli.terminal import say, write_json
    from streams.instruments.load import bundled

    directory = bundled()
    if json:
        write_json({"version": directory.version, "counts": directory.counts()})
        return
    say(f"version {directory.version}")
    for kind, count in directory.counts().items():
        say(f"{kind:12}{count:>8}")


@app.command("find")
def find(
    name: Annotated[str, typer.Argument(help="A name, symbol, ticker or code.")],
    limit: Annotated[int, typer.Option(min=1, max=100, help="At most so many.")] = 10,
    json: Json = False,
) -> None:
    """Show what a name may mean, best first, with the reason of each rank.

    Example: tapewire refdata find "Bank Central Asia"
    """
    from schemas.codec import encode
    from streams.cli.exits import NothingFound
    from streams.cli.terminal import show_table, write_bytes
    from streams.instruments.load import bundled

    found = bundled().find(name, limit)
    if not found:
        raise NothingFound(
            f"nothing is called {name!r} in the reference data: try a shorter name or a symbol"
        )
    if json:
        for each in found:
            write_bytes(encode(each))
        return
    rows = [
        (
            each.instrument.symbol,
            each.instrument.name,
            each.instrument.type.value,
            each.instrument.issuer_id,
            f"{each.score:.2f}",
            "; ".join(each.reasons),
        )
        for each in found
    ]
    show_table(("symbol", "name", "type", "issuer", "score", "why"), rows)
