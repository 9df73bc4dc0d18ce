"""Metrics are counted once a batch, from what the runtime tells."""

from datetime import datetime, timedelta

import pytest
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import generate_latest

from schemas.headers import LANE, ORIGIN, TIER, VERSION, write_version
from schemas.record import Outgoing
from schemas.topics import ALERTS, CLAIMS, DEAD_LETTERS, Topic
from schemas.vocabulary import StageName, Verdict
from streams.metrics import Metrics
from streams.ports import ProviderActivity
from streams.runtime.observer import BatchDone, Observer
from streams.steps.delivery import Outcome, OutcomeKind
from tests.builders import RECEIVED_AT, a_version, received


class AlertStage:
    """As much of a stage as metrics look at."""

    name = StageName.ALERT
    source: Topic = CLAIMS
    targets = (ALERTS, *DEAD_LETTERS)


def metrics_of(stage: object) -> Metrics:
    def clock() -> datetime:
        return RECEIVED_AT + timedelta(seconds=2)

    return Metrics(CollectorRegistry(), stage=stage, clock=clock, version="1")  # type: ignore[arg-type]


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"tapewire_{name}", labels)


def outcome(kind: OutcomeKind, reason: str = "") -> Outcome:
    return Outcome(topic=CLAIMS.name, partition=0, offset=0, kind=kind, reason=reason)


def alert(tier: str, lane: str) -> Outgoing:
    texts = {TIER: tier, ORIGIN: "author_claim", LANE: lane, VERSION: write_version(a_version())}
    headers = tuple((name, text.encode()) for name, text in texts.items())
    return Outgoing(topic=ALERTS.name, key=b"cik:1", value=b"{}", headers=headers)


def a_batch() -> BatchDone:
    outcomes = [
        outcome(OutcomeKind.PUBLISHED),
        outcome(OutcomeKind.PUBLISHED),
        outcome(OutcomeKind.SUPPRESSED, "already_answered"),
        outcome(OutcomeKind.SUPPRESSED, "unchanged"),
        outcome(OutcomeKind.DEAD_LETTER, "schema"),
    ]
    return BatchDone(
        stage=StageName.ALERT,
        received=[received(b"{}", topic=CLAIMS.name)] * 5,
        outcomes=outcomes,
        outgoing=[alert("review", "live"), alert("audit", "replay:x")],
        seconds=0.004,
    )


def test_a_batch_is_counted_by_outcome_tier_and_lane() -> None:
    """Replays have no end-to-end time: nobody waited for them."""
    metrics = metrics_of(AlertStage())
    metrics.batch_done(a_batch())
    assert value(metrics, "stage_outcomes_total", stage="alert", outcome="published") == 2
    assert value(metrics, "stage_outcomes_total", stage="alert", outcome="suppressed") == 2
    assert value(metrics, "suppressed_redeliveries_total") == 1, (
        "a correction with nothing new is no redelivery"
    )
    assert value(metrics, "dead_letters_total", stage="alert", reason="schema") == 1
    assert value(metrics, "alerts_total", tier="review", origin="author_claim") == 1
    assert value(metrics, "alerts_total", tier="tradable", origin="author_claim") == 0
    assert value(metrics, "end_to_end_seconds_count") == 1
    assert value(metrics, "end_to_end_seconds_sum") == pytest.approx(2.0)
    assert value(metrics, "stage_duration_seconds_count", stage="alert") == 1


def test_what_a_rebalance_took_away_is_not_told() -> None:
    """Lag of lost partitions disappears instead of standing still."""
    metrics = metrics_of(AlertStage())
    metrics.waiting(lag={0: 5, 1: 7}, commit_age=1.5)
    assert value(metrics, "consumer_lag_records", topic=CLAIMS.name, partition="1") == 7
    metrics.assigned(frozenset({0}))
    assert value(metrics, "consumer_lag_records", topic=CLAIMS.name, partition="1") is None
    assert value(metrics, "assigned_partitions", stage="alert") == 1
    assert value(metrics, "commit_age_seconds", stage="alert") == 1.5


def test_verdicts_state_and_breaker_are_told() -> None:
    """What the stages and the runtime say in between."""
    metrics = metrics_of(AlertStage())
    metrics.count_verdicts({Verdict.CONFIRMED: 3})
    metrics.state_loaded(answers=12, seconds=0.2)
    metrics.held(frozenset({1, 2}))
    assert value(metrics, "verdicts_total", verdict="confirmed") == 3
    assert value(metrics, "state_answers") == 12
    assert value(metrics, "breaker_held_partitions", stage="alert") == 2


def test_it_is_an_observer_of_the_runtime() -> None:
    """The type checker holds the signatures; this holds the import."""
    observer: Observer = metrics_of(AlertStage())
    assert observer is not None


def test_no_label_is_unbounded() -> None:
    """Whatever is counted, the number of series stays small."""
    metrics = metrics_of(AlertStage())
    for _ in range(50):
        metrics.batch_done(a_batch())
    assert len(generate_latest(metrics.registry).splitlines()) < 250


class EnrichStage(AlertStage):
    """As much of another one."""

    name = StageName.ENRICH


def test_what_was_asked_of_the_provider_is_told_as_it_stands() -> None:
    """At each scrape; every reason is there from the start, and no symbol is a label."""
    done = ProviderActivity(per_second=0.5, is_open=True, waits=2, wait_seconds=3.5)
    now = RECEIVED_AT + timedelta(seconds=2)
    registry = CollectorRegistry()
    metrics = Metrics(registry, stage=EnrichStage(), clock=lambda: now, version="1", provider=done)  # type: ignore[arg-type]
    assert value(metrics, "provider_requests_total", outcome="unavailable") == 0
    assert value(metrics, "live_silence_seconds") is None
    done.requests["answered"] += 3
    done.refusals["rate_limited"] += 1
    done.known["disk"] += 4
    done.given_up["missing_bar"] += 5
    done.connections, done.closes, done.frames, done.heard_at = 2, 1, 9, RECEIVED_AT
    done.garbage, done.stale = 3, 4
    assert value(metrics, "provider_requests_total", outcome="answered") == 3
    assert value(metrics, "provider_refusals_total", reason="rate_limited") == 1
    assert value(metrics, "provider_known_total", kind="disk") == 4
    assert value(metrics, "relook_given_up_total", reason="missing_bar") == 5
    assert (value(metrics, "provider_waits_total"), value(metrics, "provider_wait_seconds_total")) == (2, 3.5)
    assert value(metrics, "provider_requests_per_second") == 0.5
    assert value(metrics, "provider_breaker_open") == 1
    stream = ("connections", "closes", "frames", "garbage", "stale")
    assert [value(metrics, f"live_{name}_total") for name in stream] == [2, 1, 9, 3, 4]
    assert value(metrics, "live_silence_seconds") == 2
