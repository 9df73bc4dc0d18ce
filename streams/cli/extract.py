"""``tapewire extract``: what a text says moved."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json


def extract(
    file: Annotated[str, typer.Argument(metavar="[FILE|-]", help="An article; - is stdin.")] = "-",
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help="One {id, text, title?, lang?, published?} a line in, one {id, moves} out."
        ),
    ] = False,
    json: Json = False,
) -> None:
    """Show the price moves that an article states; nothing is checked against the market.

    Example: tapewire extract --jsonl < articles.jsonl
    """
    from streams.cli.extracting import extract_article, extract_lines

    if jsonl:
        extract_lines(file)
    else:
        extract_article(file, json=json)
