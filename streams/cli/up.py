"""``tapewire up``: all three stages on this machine."""

from streams.cli.surroundings import Broker, connect, load_settings


def up(broker: Broker = None) -> None:
    """Run one worker of each stage, start again what ends, and stop all together.

    Metrics are on three ports: 9464 extract, 9465 enrich, 9466 alert (TAPEWIRE_METRICS__PORT=0 takes free ones).

    Example: tapewire up --broker localhost:9092
    """
    from streams.cli.running import run_until_done

    settings = load_settings(broker)
    connect(settings)
    run_until_done(
        _run(settings.broker.url, port=settings.metrics.port, patience=settings.worker.drain.total_seconds())
    )


async def _run(url: str, *, port: int | None, patience: float) -> None:
    from streams.cli.exits import WrongUse
    from streams.cli.processes import Workers
    from streams.cli.terminal import note

    if port:
        raise WrongUse(
            f"TAPEWIRE_METRICS__PORT={port} cannot serve three workers: unset it (9464 to 9466), or set it to 0"
        )
    environment = {"TAPEWIRE_BROKER__URL": url}
    async with Workers(environment=environment, log=None, patience=patience + 5) as workers:
        pids = ", ".join(f"{stage} {pid}" for stage, pid in workers.pids().items())
        note(f"three workers at {url} (pid {pids}); Ctrl-C stops all")
        await workers.watch()
