"""``tapewire worker``: one stage, one process, until SIGTERM."""

from typing import Annotated

import typer

from schemas.vocabulary import StageName
from streams.cli.surroundings import Broker, connect, load_settings


def worker(
    stage: Annotated[StageName, typer.Option("--stage", "-s", help="Which stage to run.")],
    broker: Broker = None,
) -> None:
    """Run one stage until SIGTERM or Ctrl-C; it finishes what it has begun.

    Serves /metrics, /livez and /readyz (TAPEWIRE_METRICS__HOST and __PORT).

    Example: tapewire worker --stage extract
    """
    from streams.app import run_stage
    from streams.cli.logs import set_up

    settings = load_settings(broker)
    set_up(level=settings.log.level, form=settings.log.format)
    connect(settings)
    run_stage(stage, settings)
