"""Every metric, named and explained once. Counted once a batch; never a ticker, an article or a source as a label."""

from collections import Counter as CountedBy
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from schemas.headers import LANE, LIVE, ORIGIN, TIER, VERSION, read_version
from schemas.topics import ALERTS
from schemas.vocabulary import DeadLetterReason, NotChecked, Origin, StageName, Tier, Verdict
from streams.alerts.judge import UNCHANGED
from streams.ports import ProviderActivity
from streams.runtime.observer import BatchDone
from streams.steps.delivery import OutcomeKind, Stage

STAGE_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
BATCH_BUCKETS = (1, 2, 5, 10, 25, 50, 100, 200)
END_TO_END_BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """The metrics of one worker, over a registry that is given (a fresh one in each test).

    They are counted by what the runtime tells it: this is a ``streams.runtime.observer.Observer``.
    Every series with a closed set of labels is made at once, so that a rate is 0 and not absent before the first event.
    """

    def __init__(
        self,
        registry: CollectorRegistry,
        *,
        stage: Stage,
        clock: Callable[[], datetime],
        version: str,
        refdata_version: str = "",
        provider: ProviderActivity | None = None,
    ) -> None:
        self.registry = registry
        self.stage = stage.name
        self.source = stage.source.name
        self.clock = clock
        self._count_records()
        self._time()
        self._watch()
        self._begin(version, refdata_version)
        if provider is not None and self.stage is StageName.ENRICH:
            registry.register(ProviderMetrics(provider, clock))

    def _count_records(self) -> None:
        self.outcomes = self._counter(
            "stage_outcomes_total",
            "Records a stage is done with, by what became of them.",
            "stage",
            "outcome",
        )
        self.dead_letters = self._counter(
            "dead_letters_total", "Records that a stage refused, by reason.", "stage", "reason"
        )
        self.suppressed = self._counter(
            "suppressed_redeliveries_total",
            "Claims passed over because the alerts topic already answers them, or a later version of them.",
        )
        self.alerts = self._counter(
            "alerts_total", "Alerts delivered, by tier and by who stated the number.", "tier", "origin"
        )
        self.verdicts = self._counter("verdicts_total", "Claims checked, by verdict.", "verdict")
        self.rebalances = self._counter(
            "rebalances_total", "Rebalances that this worker went through.", "stage"
        )

    def _time(self) -> None:
        self.stage_seconds = self._histogram(
            "stage_duration_seconds", "From a batch's start to its acknowledgement.", STAGE_BUCKETS, "stage"
        )
        self.end_to_end_seconds = self._histogram(
            "end_to_end_seconds",
            "From the raw record's timestamp to the alert's delivery, live lane only.",
            END_TO_END_BUCKETS,
        )
        self.batch_records = self._histogram("batch_records", "Records a batch.", BATCH_BUCKETS, "stage")

    def _watch(self) -> None:
        self.lag = self._gauge(
            "consumer_lag_records", "Records behind the end of a partition.", "topic", "partition"
        )
        self.commit_age = self._gauge(
            "commit_age_seconds",
            "Since the last commit that moved while records waited; 0 when nothing waits.",
            "stage",
        )
        self.assigned_partitions = self._gauge(
            "assigned_partitions", "Partitions of the source topic assigned to this worker.", "stage"
        )
        self.state_load_seconds = self._gauge(
            "state_load_seconds", "How long the last load of the alert stage's state took."
        )
        self.state_answers = self._gauge("state_answers", "Alerts that the state holds after its last load.")
        self.held_partitions = self._gauge(
            "breaker_held_partitions", "Partitions that the breaker holds.", "stage"
        )
        self.looks_waiting = self._gauge(
            "relook_waiting_records", "Articles whose prices were late, and that wait to be looked at again."
        )
        self.build = self._gauge(
            "build_info", "Always 1; the labels say what runs.", "stage", "version", "refdata"
        )

    def _counter(self, name: str, about: str, *labels: str) -> Counter:
        return Counter(f"tapewire_{name}", about, labels, registry=self.registry)

    def _gauge(self, name: str, about: str, *labels: str) -> Gauge:
        return Gauge(f"tapewire_{name}", about, labels, registry=self.registry)

    def _histogram(self, name: str, about: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"tapewire_{name}", about, labels, buckets=buckets, registry=self.registry)

    def _begin(self, version: str, refdata_version: str) -> None:
        self.build.labels(self.stage, version, refdata_version).set(1)
        for kind in OutcomeKind:
            self.outcomes.labels(self.stage, kind)
        for reason in DeadLetterReason:
            self.dead_letters.labels(self.stage, reason)
        if self.stage is StageName.ALERT:
            for tier in Tier:
                for origin in Origin:
                    self.alerts.labels(tier, origin)
        if self.stage is StageName.ENRICH:
            for verdict in Verdict:
                self.verdicts.labels(verdict)

    def batch_done(self, done: BatchDone) -> None:
        """Count one delivered batch."""
        self.stage_seconds.labels(self.stage).observe(done.seconds)
        self.batch_records.labels(self.stage).observe(len(done.received))
        for (kind, reason), count in CountedBy((each.kind, each.reason) for each in done.outcomes).items():
            self.outcomes.labels(self.stage, kind).inc(count)
            if kind is OutcomeKind.DEAD_LETTER:
                self.dead_letters.labels(self.stage, reason).inc(count)
            elif kind is OutcomeKind.SUPPRESSED and reason != UNCHANGED:
                self.suppressed.inc(count)
        if self.stage is StageName.ALERT:
            self._count_alerts(done)

    def _count_alerts(self, done: BatchDone) -> None:
        alerts = [dict(record.headers) for record in done.outgoing if record.topic == ALERTS.name]
        tiers = CountedBy((each[TIER].decode(), each[ORIGIN].decode()) for each in alerts)
        for (tier, origin), count in tiers.items():
            self.alerts.labels(tier, origin).inc(count)
        now = self.clock()
        for each in alerts:
            if each[LANE] == LIVE.encode():
                received_at = read_version(each[VERSION].decode()).received_at
                self.end_to_end_seconds.observe(max(0.0, (now - received_at).total_seconds()))

    def count_verdicts(self, verdicts: Mapping[Verdict, int]) -> None:
        """Count the claims that a batch of the enrich stage checked."""
        for verdict, count in verdicts.items():
            self.verdicts.labels(verdict).inc(count)

    def assigned(self, partitions: frozenset[int]) -> None:
        """A rebalance is over; the lag of partitions that are no longer ours is not ours to tell."""
        self.rebalances.labels(self.stage).inc()
        self.assigned_partitions.labels(self.stage).set(len(partitions))
        self.lag.clear()

    def state_loaded(self, *, answers: int, seconds: float) -> None:
        """The state was read from its topic."""
        self.state_answers.set(answers)
        self.state_load_seconds.set(seconds)

    def held(self, partitions: frozenset[int]) -> None:
        """The breaker holds these partitions."""
        self.held_partitions.labels(self.stage).set(len(partitions))

    def waiting(self, *, lag: Mapping[int, int], commit_age: float) -> None:
        """Note how far behind the stage is."""
        for partition, records in lag.items():
            self.lag.labels(self.source, str(partition)).set(records)
        self.commit_age.labels(self.stage).set(commit_age)

    def looking_later(self, records: int) -> None:
        """Note how many articles wait to be looked at again."""
        self.looks_waiting.set(records)


REASONS = tuple(reason.value for reason in NotChecked)
KNOWN = ("memory", "disk", "under_way")


class ProviderMetrics(Collector):
    """What was asked of the provider of prices, as it stands when Prometheus asks."""

    def __init__(self, activity: ProviderActivity, clock: Callable[[], datetime]) -> None:
        self._activity = activity
        self._clock = clock

    def collect(self) -> Iterator[Metric]:
        """Yield every metric of the provider."""
        did = self._activity
        yield _by(
            "provider_requests",
            "Requests to the provider, by outcome.",
            "outcome",
            did.requests,
            ("answered", *REASONS),
        )
        yield _by(
            "provider_refusals",
            "Questions refused without a request: by breaker, pace or stall.",
            "reason",
            did.refusals,
            REASONS,
        )
        yield _by(
            "provider_known",
            "Questions that needed no request of their own, by where the answer was.",
            "kind",
            did.known,
            KNOWN,
        )
        yield _by(
            "relook_given_up",
            "Claims whose last look left the reason standing.",
            "reason",
            did.given_up,
            REASONS,
        )
        yield _count("provider_waits", "Requests that waited for their turn.", did.waits)
        yield _count("provider_wait_seconds", "How long requests waited for their turn.", did.wait_seconds)
        yield _now(
            "provider_requests_per_second", "The rate at which the provider may be asked now.", did.per_second
        )
        yield _now(
            "provider_breaker_open", "Whether the provider is left alone for a while.", float(did.is_open)
        )
        yield from self._stream()

    def _stream(self) -> Iterator[Metric]:
        did = self._activity
        yield _count("live_connections", "Connections to the stream of last prices.", did.connections)
        yield _count(
            "live_closes", "Connections to the stream of last prices that ended without us.", did.closes
        )
        yield _count("live_frames", "Frames that the stream of last prices gave.", did.frames)
        yield _count("live_garbage", "Frames that could not be read.", did.garbage)
        yield _count("live_stale", "Prices that were older than the one known already.", did.stale)
        if did.heard_at is not None:
            silence = max(0.0, (self._clock() - did.heard_at).total_seconds())
            yield _now("live_silence_seconds", "Since the stream of last prices said something.", silence)


def _by(name: str, about: str, label: str, counted: Mapping[str, int], values: tuple[str, ...]) -> Metric:
    family = CounterMetricFamily(f"tapewire_{name}", about, labels=[label])
    for value in values:
        family.add_metric([value], counted.get(value, 0))
    return family


def _count(name: str, about: str, value: float) -> Metric:
    return CounterMetricFamily(f"tapewire_{name}", about, value=value)


def _now(name: str, about: str, value: float) -> Metric:
    return GaugeMetricFamily(f"tapewire_{name}", about, value=value)
