"""``tapewire demo``: everything on this machine, from broker to alerts, on articles that come with the package."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json

RECORDED = "recorded"


def demo(
    once: Annotated[
        bool, typer.Option("--once", help="End when the alerts of the articles are out.")
    ] = False,
    provider: Annotated[
        str,
        typer.Option(
            help="Who gives prices: recorded, recorded:FILE, yfinance or none.",
            metavar="NAME",
            show_default=True,
        ),
    ] = RECORDED,
    json: Json = False,
) -> None:
    """Start the embedded broker and three workers, replay the seed articles, show the alerts.

    Nothing is installed or kept, and nothing fetched unless --provider names somebody to ask; Ctrl-C ends all of it.

    Example: tapewire demo --once
    """
    from streams.cli.logs import quiet
    from streams.cli.playing import market_environment, play
    from streams.cli.running import run_until_done
    from streams.cli.surroundings import load_settings

    settings = load_settings()
    environment = market_environment(settings, provider)
    quiet()
    run_until_done(play(is_once=once, json=json, market=environment))
