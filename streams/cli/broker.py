"""``tapewire broker``: the embedded broker until Ctrl-C."""

from typing import Annotated

import typer

from streams.cli.surroundings import Json, load_settings


def broker(
    port: Annotated[int, typer.Option(min=0, max=65_535, help="Loopback port; 0 takes a free one.")] = 9092,
    partitions: Annotated[int | None, typer.Option(min=1, help="Partitions of each topic.")] = None,
    json: Json = False,
) -> None:
    """Run the embedded broker, with all topics, until Ctrl-C. It keeps everything in memory.

    Example: tapewire broker --port 0
    """
    from streams.cli.logs import quiet
    from streams.cli.running import run_until_done

    settings = load_settings()
    quiet()
    run_until_done(_run(port, partitions or settings.broker.partitions, json=json))


async def _run(port: int, partitions: int, *, json: bool) -> None:
    from streams.adapters.broker.connection import Connection
    from streams.adapters.broker.embedded import EmbeddedBroker
    from streams.adapters.broker.topics import apply
    from streams.cli.terminal import note, say, write_json
    from streams.errors import BrokerUnavailable

    async with EmbeddedBroker(port=port) as embedded:
        created = await apply(Connection(url=embedded.url), partitions=partitions)
        if json:
            write_json({"broker": embedded.url, "pid": embedded.pid, "topics": len(created)})
        else:
            say(embedded.url)
        note(f"{len(created)} topics of {partitions} partitions, in memory only; Ctrl-C ends it")
        note(f"try: tapewire up --broker {embedded.url}")
        await embedded.ended()
        raise BrokerUnavailable(f"the embedded broker ended by itself: {embedded.output()}")
