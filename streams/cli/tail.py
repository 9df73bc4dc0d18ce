"""``tapewire tail``: what stands on a topic, and what comes."""

from enum import StrEnum
from typing import Annotated

import typer

from schemas.vocabulary import Tier
from streams.cli.surroundings import Broker, Json, connect, load_settings


class What(StrEnum):
    """What can be tailed."""

    ALERTS = "alerts"
    ARTICLES = "articles"
    DLQ = "dlq"


def tail(
    what: Annotated[What, typer.Argument(help="Which records.")],
    symbol: Annotated[str | None, typer.Option(help="Alerts of this symbol, e.g. META.")] = None,
    tier: Annotated[Tier | None, typer.Option(help="Alerts of this tier.")] = None,
    since: Annotated[
        str | None, typer.Option(metavar="TIME", help="15m, 2h, 7d (ago), or 2024-07-26T14:00Z.")
    ] = None,
    last: Annotated[int, typer.Option("--last", "-n", min=0, help="The last N that fit; 0 for all.")] = 10,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on until Ctrl-C.")] = False,
    broker: Broker = None,
    json: Json = False,
) -> None:
    """Show the last alerts, articles or dead letters, and follow new ones.

    Example: tapewire tail alerts --tier tradable --follow
    """
    from streams.adapters.clock import SystemClock
    from streams.cli.exits import WrongUse
    from streams.cli.logs import quiet
    from streams.cli.running import run_until_done
    from streams.cli.surroundings import moment
    from streams.cli.tailing import Wanted, tail_topics

    if what is not What.ALERTS and (symbol is not None or tier is not None):
        raise WrongUse(f"--symbol and --tier are for alerts, not for {what}: leave them out")
    when = None if since is None else moment(since, option="--since", now=SystemClock().now())
    wanted = Wanted(symbol=symbol, tier=tier, since=when, last=last, is_followed=follow)
    settings = load_settings(broker)
    quiet()
    run_until_done(tail_topics(connect(settings), what.value, wanted, json=json))
