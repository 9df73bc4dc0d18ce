"""``tapewire explain``: why each number and each name of an article did or did not count."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json


def explain(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="An article; - is stdin.")],
    json: Json = False,
) -> None:
    """Show every name, candidate, repair, claim, verdict and rejected number of an article.

    Example: tapewire explain story.txt
    """
    from streams.cli.explaining import explain_file

    explain_file(file, json=json)
