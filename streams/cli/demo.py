"""``tapewire demo``: everything on this machine, from broker to alerts, on articles that come with the package."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json


def demo(
    once: Annotated[
        bool, typer.Option("--once", help="End when the alerts of the articles are out.")
    ] = False,
    json: Json = False,
) -> None:
    """Start the embedded broker and three workers, replay the seed articles, show the alerts.

    Nothing is installed, kept or fetched; Ctrl-C ends all of it.

    Example: tapewire demo --once
    """
    from streams.cli.logs import quiet
    from streams.cli.playing import play
    from streams.cli.running import run_until_done
    from streams.cli.surroundings import load_settings

    load_settings()
    quiet()
    run_until_done(play(is_once=once, json=json))
