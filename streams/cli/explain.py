"""``tapewire explain``: why each number and each name of an article did or did not count."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json


def explain(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="An article; - is stdin.")],
    at: Annotated[
        str | None, typer.Option(metavar="TIME", help="As if it came then (2024-07-30T09:00Z), not now.")
    ] = None,
    json: Json = False,
) -> None:
    """Show every name, candidate, repair, claim, verdict and rejected number of an article.

    Prices are asked of the provider that is set (TAPEWIRE_MARKET__PROVIDER); no broker is needed.

    Example: tapewire explain story.txt
    """
    from streams.adapters.clock import SystemClock
    from streams.cli.explaining import explain_file
    from streams.cli.surroundings import moment

    now = SystemClock().now()
    explain_file(file, at=now if at is None else moment(at, option="--at", now=now), json=json)
