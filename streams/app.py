"""The composition root: the only place that knows everyone. Settings in, a running worker out.

What is heavy (Faust, reference data, providers) is imported by the function that needs it.
"""

import asyncio
import gc
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.topics import ALERTS
from schemas.vocabulary import StageName, Verdict
from streams.adapters.broker.connection import Connection
from streams.adapters.clock import SystemClock
from streams.settings import Settings

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

    from schemas.claim import Provenance
    from schemas.record import Outgoing
    from streams.adapters.market_data import ProviderOptions
    from streams.alerts.policy import AlertPolicy
    from streams.instruments.directory import Directory
    from streams.ports import Archive, Clock, LiveQuotes, MarketData, ProviderActivity
    from streams.runtime.health import Health
    from streams.runtime.options import RuntimeOptions
    from streams.steps.delivery import Stage
    from streams.steps.enrich import EnrichStage
    from streams.steps.pipeline import Line
    from streams.steps.relook import RelookStage

METRICS_PORTS = {StageName.EXTRACT: 9464, StageName.ENRICH: 9465, StageName.ALERT: 9466}
HEARTBEATS_A_SESSION = 4
REFDATA = "refdata"
"""Folder of refreshed reference data below the data folder."""

ANSWERS = "market.sqlite3"
"""File of the provider's answers in the data folder."""

Verdicts = Callable[[Mapping[Verdict, int]], None]


def connection_of(settings: Settings) -> Connection:
    """Return the way to the broker.

    Raises:
        Misconfigured: the password cannot be read.
    """
    broker = settings.broker
    return Connection(
        url=broker.url,
        security=broker.security,
        mechanism=broker.mechanism,
        username=broker.username,
        password=settings.password(),
        ca_file=broker.ca_file,
        timeout_ms=int(broker.timeout.total_seconds() * 1_000),
    )


def group_of(settings: Settings, stage: StageName) -> str:
    """Return the consumer group of a stage: one a stage, so that each has failures of its own."""
    return f"{settings.worker.group}-{stage.value}"


def provider_of(
    settings: Settings, clock: "Clock", activity: "ProviderActivity | None" = None
) -> "MarketData":
    """Return the provider of market data; what is asked of it is counted in ``activity``.

    Raises:
        Misconfigured: there is no such provider, or it cannot work as it is set.
    """
    from streams.adapters.market_data import source
    from streams.adapters.market_data.snapshot.recorder import Recorder

    market = settings.market
    provider = source(market.provider, _provider_options(settings, clock, activity))
    return provider if market.record_to is None else Recorder(provider, market.record_to, clock)


def live_quotes_of(
    settings: Settings, clock: "Clock", activity: "ProviderActivity | None" = None
) -> "LiveQuotes | None":
    """Return the provider's stream of last prices, if it has one and the operator wants it.

    Raises:
        Misconfigured: there is no such provider.
    """
    from streams.adapters.market_data import live_quotes

    market = settings.market
    options = _provider_options(settings, clock, activity)
    return live_quotes(market.provider, options) if market.live else None


def _provider_options(
    settings: Settings, clock: "Clock", activity: "ProviderActivity | None"
) -> "ProviderOptions":
    from streams.adapters.market_data import PATIENCE, STALL, ProviderOptions

    market = settings.market
    options = ProviderOptions(
        clock=clock,
        argument="" if market.snapshot is None else str(market.snapshot),
        threads=market.threads,
        timeout=market.timeout,
        connect_to=market.connect_to,
        ca_file=market.ca_file,
        answers_file=_answers_file(settings),
        per_second=market.per_second,
        burst=market.burst,
        patience=max(market.wait, PATIENCE),
        stall=max(market.wait, STALL),
    )
    return options if activity is None else replace(options, activity=activity)


def _answers_file(settings: Settings) -> Path | None:
    folder = settings.worker.data_dir
    if settings.market.answers_file is not None or folder is None:
        return settings.market.answers_file
    return folder / ANSWERS


def build_stage(
    name: StageName,
    settings: Settings,
    *,
    verdicts: Verdicts | None = None,
    directory: "Directory | None" = None,
) -> "Stage":
    """Return a stage with its ports.

    ``verdicts`` is told what the enrich stage found; without a ``directory`` the extract stage reads the one in use.

    Raises:
        Misconfigured: a port cannot work as it is set.
    """
    if name is StageName.EXTRACT:
        return _extract(settings, directory or directory_of(settings))
    if name is StageName.ENRICH:
        return build_enrichment(settings, verdicts=verdicts)[0]
    from streams.runtime.state import TopicArchive

    return _alert(settings, TopicArchive(connection_of(settings), ALERTS.name))


def run_stage(name: StageName, settings: Settings) -> None:
    """Run one worker until SIGTERM or SIGINT.

    Raises:
        BrokerUnavailable: no broker answers at the start.
        Misconfigured: libraries, topics, provider or the metrics port do not fit.
    """
    from prometheus_client import CollectorRegistry, ProcessCollector

    from streams.adapters.market_data import preload
    from streams.ports import ProviderActivity
    from streams.reporting import Reporter
    from streams.runtime.health import Health
    from streams.runtime.worker import run_worker

    # The broker is asked first: without one there is no need to read the reference data.
    with options_of(name, settings) as options:
        verdicts, directory, activity = _Late(), directory_of(settings), ProviderActivity()
        stage: Stage
        later: RelookStage | None = None
        if name is StageName.ENRICH:
            stage, later = build_enrichment(settings, verdicts=verdicts, activity=activity)
        else:
            stage = build_stage(name, settings, directory=directory)
        registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        reporter = Reporter(
            registry,
            stage=stage,
            clock=SystemClock().now,
            version=options.code_version,
            refdata_version=directory.version,
            provider=activity,
        )
        verdicts.told = reporter.count_verdicts
        health = Health(
            session_seconds=options.session_seconds,
            assignment_seconds=options.assignment_seconds,
            stall_seconds=options.stall_seconds,
        )
        if name is StageName.ENRICH:
            preload(settings.market.provider)
        settle_memory()
        run_worker(
            stage,
            options,
            later=later,
            observer=reporter,
            health=health,
            services=[partial(_serve, registry, health, settings, name)],
        )


def settle_memory() -> None:
    """Let the garbage collector pass over what was read at the start and lives as long as the process.

    Each full collection would look at all of it again, and hold up the event loop for some 100 ms.
    """
    gc.collect()
    gc.freeze()


async def run_offline(
    articles: "Iterable[Outgoing]", settings: Settings, *, directory: "Directory | None" = None
) -> "Line":
    """Return everything that the three stages make of raw records, without a broker.

    Raises:
        Misconfigured: a port cannot work as it is set.
    """
    from streams.steps.pipeline import Log, run_line

    log = Log(partitions=1)
    stages = {
        StageName.EXTRACT: build_stage(StageName.EXTRACT, settings, directory=directory),
        StageName.ENRICH: build_stage(StageName.ENRICH, settings),
        StageName.ALERT: _alert(settings, log),
    }
    try:
        return await run_line(
            articles,
            extract=stages[StageName.EXTRACT],
            enrich=stages[StageName.ENRICH],
            alert=stages[StageName.ALERT],
            log=log,
        )
    finally:
        for stage in stages.values():
            await stage.close()


class _Late:
    """Tells the verdicts to whoever is there by then: the metrics are made after the stage that they count."""

    told: Verdicts | None = None

    def __call__(self, found: Mapping[Verdict, int]) -> None:
        if self.told is not None:
            self.told(found)


@contextmanager
def options_of(name: StageName, settings: Settings) -> Iterator["RuntimeOptions"]:
    """Ask the broker what it is, and give the worker's options; a folder that nobody named is removed at the end.

    Raises:
        BrokerUnavailable: no broker answers.
        Misconfigured: the broker refuses us.
    """
    from streams.runtime.options import ask_broker, options_for
    from streams.steps.code_version import code_version

    connection = connection_of(settings)
    broker = asyncio.run(ask_broker(connection))
    with tempfile.TemporaryDirectory(prefix="tapewire-") as folder:
        options = options_for(
            broker,
            connection=connection,
            group=group_of(settings, name),
            data_dir=settings.worker.data_dir or Path(folder),
            code_version=code_version(),
        )
        options = replace(
            options,
            batch_records=settings.worker.batch_records,
            drain_seconds=settings.worker.drain.total_seconds(),
            fault_folder=settings.worker.fault_folder,
        )
        if settings.worker.session is not None:
            seconds = settings.worker.session.total_seconds()
            heartbeat = min(options.heartbeat_seconds, seconds / HEARTBEATS_A_SESSION)
            options = replace(options, session_seconds=seconds, heartbeat_seconds=heartbeat)
        yield options


async def _serve(
    registry: "CollectorRegistry", health: "Health", settings: Settings, name: StageName
) -> None:
    """Serve the operator's pages until cancelled."""
    import structlog

    from streams.web.operations import application, serving

    port = METRICS_PORTS[name] if settings.metrics.port is None else settings.metrics.port
    pages = application(registry, live=health.live, ready=health.ready)
    async with serving(pages, host=settings.metrics.host, port=port) as taken:
        structlog.get_logger(__name__).info(
            "serving /metrics, /livez and /readyz", stage=name.value, host=settings.metrics.host, port=taken
        )
        await asyncio.Event().wait()


def directory_of(settings: Settings) -> "Directory":
    """Return the reference data in use: what was refreshed below the data folder, or the package's.

    Raises:
        Misconfigured: the refreshed data is damaged.
    """
    from streams.adapters.refdata.installed import load

    folder = settings.worker.data_dir
    return load(None if folder is None else folder / REFDATA)


def provenance_of(directory: "Directory") -> "Provenance":
    """Return what stands in every event about code and reference data."""
    from schemas.claim import Provenance
    from streams.steps.code_version import code_version

    return Provenance(code_version=code_version(), refdata_version=directory.version)


def policy_of(settings: Settings) -> "AlertPolicy":
    """Return what the operator decided about alerts; claims in languages that nobody else has checked are at most review."""
    from streams.alerts.policy import AlertPolicy
    from streams.languages import codes, load

    alerts = settings.alerts
    return AlertPolicy(
        allowed_sources=frozenset(alerts.allowed_sources),
        stale_after=alerts.stale_after,
        min_confidence=alerts.min_confidence,
        min_novelty=alerts.min_novelty,
        novelty_within=alerts.novelty_within,
        cooldown=alerts.cooldown,
        experimental_languages=frozenset(code for code in codes() if load(code).experimental),
        window=alerts.window,
    )


def _extract(settings: Settings, directory: "Directory") -> "Stage":
    from streams.extract.extractor import Extractor
    from streams.steps.extract import ExtractStage

    return ExtractStage(
        Extractor(directory),
        provenance=provenance_of(directory),
        group=group_of(settings, StageName.EXTRACT),
    )


def build_enrichment(
    settings: Settings, *, verdicts: Verdicts | None = None, activity: "ProviderActivity | None" = None
) -> "tuple[EnrichStage, RelookStage]":
    """Return the enrich stage and the later look: one provider, so one limit of requests, for both.

    Raises:
        Misconfigured: the provider cannot work as it is set.
    """
    from streams.adapters.market_data.resilience.last_prices import LastPrices
    from streams.ports import ProviderActivity
    from streams.steps.checking import Patience
    from streams.steps.code_version import code_version
    from streams.steps.enrich import EnrichStage
    from streams.steps.relook import WAIT, RelookStage

    clock, activity = SystemClock(), activity or ProviderActivity()
    market, group = provider_of(settings, clock, activity), group_of(settings, StageName.ENRICH)
    enrich = EnrichStage(
        market=market,
        clock=clock,
        group=group,
        code_version=code_version(),
        patience=Patience(wait=settings.market.wait, tries=settings.market.tries),
        count=verdicts,
    )
    relook = RelookStage(
        market=market,
        clock=clock,
        group=group,
        code_version=code_version(),
        patience=Patience(wait=WAIT, tries=settings.market.tries),
        count=verdicts,
    )
    enrich.tell(activity)
    relook.tell(activity)
    stream = live_quotes_of(settings, clock, activity)
    if stream is not None:
        live = LastPrices(stream, market, clock)
        enrich.show(live)
        relook.show(live)
    return enrich, relook


def _alert(settings: Settings, archive: "Archive") -> "Stage":
    from streams.steps.alert import AlertStage
    from streams.steps.code_version import code_version

    return AlertStage(
        policy=policy_of(settings),
        group=group_of(settings, StageName.ALERT),
        code_version=code_version(),
        archive=archive,
    )
