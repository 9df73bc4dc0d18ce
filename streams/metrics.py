"""Every metric, named and explained once. Counted once a batch; never a ticker, an article or a source as a label."""

from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from schemas.vocabulary import DeadLetterReason, Origin, StageName, Tier, Verdict
from streams.steps.delivery import OutcomeKind

STAGE_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
END_TO_END_BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """The metrics of one worker, over a registry that is given (a fresh one in each test)."""

    def __init__(
        self, registry: CollectorRegistry, *, stage: StageName, version: str, refdata_version: str = ""
    ) -> None:
        """Make every series that has a closed set of labels, so that a rate is 0 and not absent before the first event."""
        self.registry = registry
        self.stage = stage
        self.outcomes = Counter(
            "tapewire_stage_outcomes_total",
            "Records a stage is done with, by what became of them.",
            ("stage", "outcome"),
            registry=registry,
        )
        self.dead_letters = Counter(
            "tapewire_dead_letters_total",
            "Records that a stage refused, by reason.",
            ("stage", "reason"),
            registry=registry,
        )
        self.suppressed = Counter(
            "tapewire_suppressed_redeliveries_total",
            "Claims passed over because the alerts topic already answers them.",
            registry=registry,
        )
        self.alerts = Counter(
            "tapewire_alerts_total",
            "Alerts delivered, by tier and by who stated the number.",
            ("tier", "origin"),
            registry=registry,
        )
        self.verdicts = Counter(
            "tapewire_verdicts_total", "Claims checked, by verdict.", ("verdict",), registry=registry
        )
        self.stage_seconds = Histogram(
            "tapewire_stage_duration_seconds",
            "From a batch's start to its acknowledgement.",
            ("stage",),
            buckets=STAGE_BUCKETS,
            registry=registry,
        )
        self.end_to_end_seconds = Histogram(
            "tapewire_end_to_end_seconds",
            "From the raw record's timestamp to the alert's delivery, live lane only.",
            buckets=END_TO_END_BUCKETS,
            registry=registry,
        )
        self.batch_records = Histogram(
            "tapewire_batch_records",
            "Records a batch.",
            ("stage",),
            buckets=(1, 2, 5, 10, 25, 50, 100, 200),
            registry=registry,
        )
        self.lag = Gauge(
            "tapewire_consumer_lag_records",
            "Records behind the end of a partition.",
            ("topic", "partition"),
            registry=registry,
        )
        self.commit_age = Gauge(
            "tapewire_commit_age_seconds",
            "Since the last commit that moved while records waited; 0 when nothing waits.",
            ("stage",),
            registry=registry,
        )
        self.assigned = Gauge(
            "tapewire_assigned_partitions",
            "Partitions of the source topic assigned to this worker.",
            ("stage",),
            registry=registry,
        )
        self.rebalances = Counter(
            "tapewire_rebalances_total",
            "Rebalances that this worker went through.",
            ("stage",),
            registry=registry,
        )
        self.state_load_seconds = Gauge(
            "tapewire_state_load_seconds",
            "How long the last load of the alert stage's state took.",
            registry=registry,
        )
        self.held_partitions = Gauge(
            "tapewire_breaker_held_partitions",
            "Partitions that the breaker holds.",
            ("stage",),
            registry=registry,
        )
        self.build = Gauge(
            "tapewire_build_info",
            "Always 1; the labels say what runs.",
            ("stage", "version", "refdata"),
            registry=registry,
        )
        self._begin(version, refdata_version)

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

    def count_outcomes(self, outcomes: Iterable[tuple[str, str]]) -> None:
        """Count (kind, reason) of each record of a batch."""
        for kind, reason in outcomes:
            self.outcomes.labels(self.stage, kind).inc()
            if kind == OutcomeKind.DEAD_LETTER:
                self.dead_letters.labels(self.stage, reason).inc()
            elif kind == OutcomeKind.SUPPRESSED:
                self.suppressed.inc()
