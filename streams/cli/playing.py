"""What the demo does: broker, topics, workers, articles, alerts; the same bytes every time."""

import asyncio
import os
import tempfile
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any

from schemas.topics import ALERTS, ARTICLES, CLAIMS, EXTRACTIONS
from schemas.vocabulary import StageName
from streams.adapters.broker.connection import Connection
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.groups import standings
from streams.adapters.broker.producer import Producer
from streams.adapters.broker.reader import END, read_all, reading
from streams.adapters.broker.topics import apply
from streams.adapters.clock import SystemClock
from streams.cli.alert_table import show_alerts
from streams.cli.exits import LimitExceeded
from streams.cli.processes import Workers
from streams.cli.seeding import LANE_NAME, seed_records
from streams.cli.tailing import show_alert
from streams.cli.terminal import Progress, note, progress
from streams.errors import TapewireError

if TYPE_CHECKING:
    from streams.settings import Settings

GROUP = "tapewire-demo"
PATIENCE_SECONDS = 120.0
"""No alerts after so long is a failure, whatever the cause."""
STOP_SECONDS = 10.0
POLL_SECONDS = 0.1
TAIL_BYTES = 2_000
STEPS = ("broker", "workers", "articles", "extract", "enrich", "alert")

SETTINGS = {
    "TAPEWIRE_METRICS__PORT": "0",
    "TAPEWIRE_WORKER__GROUP": GROUP,
    "TAPEWIRE_WORKER__SESSION": "2s",
    "TAPEWIRE_LOG__FORMAT": "json",
}
"""What the demo's workers are told; nothing of the user's own settings changes what it shows."""

PASSED_ON = ("TAPEWIRE_MARKET__CONNECT_TO", "TAPEWIRE_MARKET__CA_FILE", "TAPEWIRE_MARKET__ANSWERS_FILE")
"""What of the user's own settings leads to a provider that is asked."""

SOURCES = {StageName.EXTRACT: ARTICLES, StageName.ENRICH: EXTRACTIONS, StageName.ALERT: CLAIMS}


def market_environment(settings: "Settings", provider: str) -> dict[str, str]:
    """Return what the workers are told about prices: the provider, and the user's own way to it.

    Raises:
        Misconfigured: there is no such provider.
    """
    from streams.app import provider_of

    market = settings.market.model_copy(update={"provider": provider, "snapshot": None})
    asyncio.run(provider_of(settings.model_copy(update={"market": market}), SystemClock()).close())
    told = {"TAPEWIRE_MARKET__PROVIDER": provider}
    if provider.partition(":")[0] == "recorded":
        return told
    # A provider that is asked takes its time, and this is its first question.
    passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {**told, **passed_on, "TAPEWIRE_MARKET__WAIT": "30s"}


async def play(*, is_once: bool, json: bool, market: Mapping[str, str]) -> None:
    """Run the demo; without ``is_once`` follow the alerts topic until Ctrl-C.

    Args:
        is_once: end when the alerts of the seed articles are out.
        json: show alerts as lines of JSON.
        market: the workers' settings about prices.

    Raises:
        LimitExceeded: the alerts did not come in time.
        TapewireError: a worker could not start.
    """
    with tempfile.TemporaryFile() as log, progress("starting the broker", len(STEPS)) as bar:
        async with EmbeddedBroker() as broker:
            connection = Connection(url=broker.url)
            await apply(connection, partitions=1)
            bar.advance()
            environment = _environment(broker.url) | dict(market)
            crew = Workers(environment=environment, log=log, patience=STOP_SECONDS, last_signal="KILL")
            async with crew as workers:
                bar.advance()
                try:
                    await _beside(workers.watch(), _alerts_of_the_seeds(connection, bar))
                except TapewireError:
                    for line in _tail(log):
                        note(line)
                    raise
                await _show(connection, json=json)
                if not is_once:
                    _invite(broker.url)
                    await _beside(workers.watch(), _follow(connection, json=json))


def _environment(url: str) -> dict[str, str]:
    """Return the workers' settings; a setting of the user's own would change what the demo shows."""
    from streams.settings import names

    own = {name: "" for name in os.environ if name.upper() in names()}
    return {**own, **SETTINGS, "TAPEWIRE_BROKER__URL": url}


async def _beside(watch: Coroutine[Any, Any, None], work: Coroutine[Any, Any, None]) -> None:
    """Do ``work`` while ``watch`` goes on; a failure of either is raised, and both are ended."""
    tasks = [asyncio.ensure_future(watch), asyncio.ensure_future(work)]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _alerts_of_the_seeds(connection: Connection, bar: Progress) -> None:
    """Send the articles and wait until each stage has done all that the one before it made."""
    bar.describe(f"replaying the seed articles in lane {LANE_NAME}")
    async with Producer(connection) as producer:
        await producer.deliver(seed_records())
    bar.advance()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            for stage, topic in SOURCES.items():
                bar.describe(f"waiting for the {stage} worker")
                await _until_drained(connection, group=f"{GROUP}-{stage}", topic=topic.name)
                bar.advance()
    except TimeoutError:
        raise LimitExceeded(
            f"no alerts after {PATIENCE_SECONDS:.0f} s: the end of the workers' log is above"
        ) from None


async def _until_drained(connection: Connection, *, group: str, topic: str) -> None:
    while any(each.lag > 0 for each in await standings(connection, group=group, topic=topic)):  # noqa: ASYNC110
        await asyncio.sleep(POLL_SECONDS)


async def _show(connection: Connection, *, json: bool) -> None:
    alerts = await read_all(connection, ALERTS.name)
    if json:
        for record in alerts:
            show_alert(record, True)
    else:
        show_alerts(alerts)


def _invite(url: str) -> None:
    note(f"The broker ({url}) and the workers go on; new alerts appear here. In another terminal:")
    note(f"  tapewire replay story.txt --broker {url}")
    note("Ctrl-C ends all of it.")


async def _follow(connection: Connection, *, json: bool) -> None:
    async with reading(connection, ALERTS.name) as reader:
        async for record in reader.records(END, follow=True):
            show_alert(record, json)


def _tail(log: IO[bytes]) -> list[str]:
    log.seek(0, os.SEEK_END)
    log.seek(max(0, log.tell() - TAIL_BYTES))
    return log.read().decode("utf-8", "replace").strip().splitlines()
