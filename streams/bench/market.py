"""What checking against the market costs the wire: articles a second, how long the event loop is held up, and an outage."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from schemas.claim import CheckedClaim
from schemas.codec import decode
from schemas.record import Outgoing, Received
from schemas.topics import CLAIMS
from streams.adapters.clock import SystemClock
from streams.adapters.market_data import ProviderOptions, source
from streams.adapters.market_data.resilience.failures import Unavailable
from streams.adapters.market_data.resilience.resilient import Fetched, Resilient
from streams.market.bars import Window
from streams.ports import ExtendedBars, MarketData, Quote
from streams.steps.checking import Patience
from streams.steps.delivery import Stage
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import BATCH, Log, drive
from streams.tasks import cancel

if TYPE_CHECKING:
    from collections.abc import Iterable

WARM = 200
"""Articles before the clock starts: a wire is warm."""
MOST_WARMINGS = 100
TICK_SECONDS = 0.002
"""How often the loop is asked whether it is free."""


@dataclass(slots=True)
class Lag:
    """How late the event loop came back to a task that slept (seconds).

    ``worst_own`` counts only the time that this thread was really computing: on a busy machine the rest is others'.
    """

    worst: float = 0.0
    worst_own: float = 0.0
    over_10_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Enriched:
    """What one run came to; ``per_cpu_second`` counts only the time that this process was really computing."""

    provider: str
    articles: int
    per_second: float
    per_cpu_second: float
    worst_lag_ms: float
    worst_own_lag_ms: float
    over_10_ms: int
    verdicts: Mapping[str, int] = field(default_factory=dict)


class Down:
    """A provider that does not answer: each question ends with its time-out."""

    def __init__(self, timeout_s: float) -> None:
        self._timeout_s = timeout_s

    async def fetch(self, symbol: str, window: Window) -> Fetched:  # noqa: ARG002
        """Say nothing.

        Raises:
            Unavailable: always.
        """
        await asyncio.sleep(self._timeout_s)
        raise Unavailable("no answer in time")

    async def fetch_within(self, symbol: str, day: date) -> ExtendedBars:  # noqa: ARG002
        """Say nothing.

        Raises:
            Unavailable: always.
        """
        await asyncio.sleep(self._timeout_s)
        raise Unavailable("no answer in time")

    async def fetch_quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:  # noqa: ARG002
        """Say nothing.

        Raises:
            Unavailable: always.
        """
        await asyncio.sleep(self._timeout_s)
        raise Unavailable("no answer in time")

    async def close(self) -> None:
        """Nothing is held."""


async def extractions(stage: Stage, articles: "Iterable[Outgoing]", *, count: int) -> list[Received]:
    """Return ``count`` records of the extractions topic: what the stage makes of the articles, over and over."""
    log = Log(partitions=1)
    made = (await drive(stage, [log.append(each) for each in articles])).records
    await stage.close()
    records = [log.append(each) for each in made]
    return [replace(records[number % len(records)], offset=number) for number in range(count)]


def nobody() -> MarketData:
    """Return the provider that has no prices."""
    return source("none", ProviderOptions(clock=SystemClock()))


def silent(timeout: timedelta) -> MarketData:
    """Return a provider behind the usual guards that answers no question within ``timeout``."""
    return Resilient("outage", Down(timeout.total_seconds()), clock=SystemClock())


async def compare(
    openers: Mapping[str, Callable[[], MarketData]],
    records: Sequence[Received],
    *,
    rounds: int,
    wait: timedelta,
) -> list[Enriched]:
    """Return the fastest round of each provider, all measured in turns; the lags are the worst of all rounds."""
    found: dict[str, Enriched] = {}
    for _ in range(rounds):
        for name, opened in openers.items():
            latest = await measure(opened(), records, warm=WARM, wait=wait)
            found[name] = latest if name not in found else _better(found[name], latest)
    return list(found.values())


def _better(one: Enriched, other: Enriched) -> Enriched:
    fastest = max((one, other), key=lambda each: each.per_second)
    return replace(
        fastest,
        per_cpu_second=max(one.per_cpu_second, other.per_cpu_second),
        worst_lag_ms=max(one.worst_lag_ms, other.worst_lag_ms),
        worst_own_lag_ms=max(one.worst_own_lag_ms, other.worst_own_lag_ms),
        over_10_ms=max(one.over_10_ms, other.over_10_ms),
    )


async def measure(market: MarketData, records: Sequence[Received], *, warm: int, wait: timedelta) -> Enriched:
    """Run the enrich stage over the records in batches, as the runtime would in a backlog.

    ``warm`` records go before, until a provider that is down holds back no batch any more: each waits for ``wait`` until the
    circuit is open, some seconds after an outage began, which is not what an outage costs.
    """
    stage = EnrichStage(
        market=market, clock=SystemClock(), group="bench", code_version="bench", patience=Patience(wait=wait)
    )
    await _warm_up(stage, records[:warm], wait)
    claims: list[Outgoing] = []
    begun, computed = time.perf_counter(), time.process_time()
    async with lag_of_the_loop() as lag:
        for start in range(0, len(records), BATCH):
            async for delivery in stage.work(records[start : start + BATCH]):
                if not start:
                    claims.extend(each for each in delivery.records if each.topic == CLAIMS.name)
    taken, busy = time.perf_counter() - begun, time.process_time() - computed
    await stage.close()
    return Enriched(
        provider=market.name,
        articles=len(records),
        per_second=len(records) / taken,
        per_cpu_second=len(records) / busy,
        worst_lag_ms=1e3 * lag.worst,
        worst_own_lag_ms=1e3 * lag.worst_own,
        over_10_ms=lag.over_10_ms,
        verdicts=Counter(decode(CheckedClaim, each.value or b"").verification.status for each in claims),
    )


async def _warm_up(stage: EnrichStage, records: Sequence[Received], wait: timedelta) -> None:
    for _ in range(MOST_WARMINGS):
        begun = time.perf_counter()
        async for _ in stage.work(records):
            pass
        if time.perf_counter() - begun < wait.total_seconds():
            return


@asynccontextmanager
async def lag_of_the_loop() -> AsyncIterator[Lag]:
    """Measure, beside the work inside, how late the loop is."""
    lag = Lag()

    async def tick() -> None:
        loop = asyncio.get_running_loop()
        while True:
            due, computed = loop.time() + TICK_SECONDS, time.thread_time()
            await asyncio.sleep(TICK_SECONDS)
            late, own = loop.time() - due, time.thread_time() - computed
            lag.worst, lag.worst_own = max(lag.worst, late), max(lag.worst_own, own)
            lag.over_10_ms += late > 0.01

    task = asyncio.create_task(tick())
    try:
        yield lag
    finally:
        await cancel(task)
