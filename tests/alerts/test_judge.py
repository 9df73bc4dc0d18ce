"""Novelty, copies and revisions: what is news, what is a copy, what is silence."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.claim import CheckedClaim
from schemas.codec import encode
from schemas.headers import Answer, ms_from_utc
from schemas.vocabulary import AlertAction, Origin, ReasonCode, Verdict
from streams.alerts.judge import Judged, judge
from streams.alerts.novelty import SCORES
from streams.alerts.policy import AlertPolicy
from streams.alerts.window import PartitionWindow
from tests.builders import (
    RECEIVED_AT,
    SOURCE,
    a_checked_claim,
    a_move,
    a_verification,
    a_version,
    article_facts,
)

POLICY = AlertPolicy(allowed_sources=frozenset({SOURCE}), window=1_000)


class Desk:
    """Judges claims one after the other, as the stage does."""

    def __init__(self, policy: AlertPolicy = POLICY) -> None:
        self.policy = policy
        self.window = PartitionWindow(policy.window)
        self.offset = 0

    def hear(self, claim: CheckedClaim) -> Judged:
        """Judge the next claim of the partition."""
        judged = judge(claim, offset=self.offset, window=self.window, policy=self.policy)
        if judged.answer is not None:
            self.window.add(judged.answer)
        self.offset += 1
        return judged


def report(number: int, *, minutes: float = 0, **changes: Any) -> CheckedClaim:
    """A claim of another article, received ``minutes`` after the first."""
    received_at = RECEIVED_AT + timedelta(minutes=minutes)
    facts = article_facts(id=f"art_{number}", received_at=received_at)
    version = a_version(ms_from_utc(received_at), offset=number)
    return a_checked_claim(article=facts, version=version, **changes)


def copies_of(first: CheckedClaim, second: CheckedClaim, policy: AlertPolicy = POLICY) -> int:
    desk = Desk(policy)
    desk.hear(first)
    alert = desk.hear(second).alert
    assert alert is not None
    return alert.novelty.copies


def test_novelty_falls_to_nothing_at_the_tenth_copy() -> None:
    """100, 75, 56 ... 8, 0, and the first report is named."""
    desk = Desk()
    alerts = [desk.hear(report(number)).alert for number in range(12)]
    assert [alert.novelty.score for alert in alerts if alert] == [*SCORES, 0, 0]
    assert [alert.novelty.copies for alert in alerts if alert] == list(range(12))
    first = alerts[0]
    assert first is not None
    assert first.novelty.first_alert_id is None
    assert {alert.novelty.first_alert_id for alert in alerts[1:] if alert} == {first.alert_id}


SAME = [
    pytest.param({}, {}, id="the same words"),
    pytest.param({"move": a_move("-2.5")}, {"move": a_move("-2.48")}, id="a rounding of one move"),
    pytest.param(
        {"verification": a_verification(session_date=None, status=Verdict.NOT_CHECKED)},
        {},
        id="a session not known, one direction",
    ),
    pytest.param({}, {"minutes": 23 * 60}, id="later on the same day"),
]
OTHER = [
    pytest.param({}, {"move": a_move("-2.6")}, id="another number"),
    pytest.param({}, {"move": a_move("2.5")}, id="another direction"),
    pytest.param({}, {"verification": a_verification(session_date=date(2024, 7, 25))}, id="another session"),
    pytest.param({}, {"lane": "replay:x"}, id="another lane"),
    pytest.param(
        {"move": a_move(origin=Origin.QUOTE_BADGE)}, {}, id="a badge is no prior of an author's claim"
    ),
    pytest.param({}, {"issuer_id": "cik:1"}, id="another issuer"),
    pytest.param({}, {"minutes": 25 * 60}, id="a day later"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_what_is_a_copy(first: dict[str, Any], second: dict[str, Any]) -> None:
    """Copies in any language meet by issuer, move within rounding, and session or direction."""
    assert copies_of(report(1, **first), report(2, **second)) == 1


@pytest.mark.parametrize(("first", "second"), OTHER)
def test_what_is_no_copy(first: dict[str, Any], second: dict[str, Any]) -> None:
    """Lanes, origins, sessions, numbers and issuers stand apart."""
    assert copies_of(report(1, **first), report(2, **second)) == 0


def test_a_version_is_heard_once() -> None:
    """The first makes an alert; the same again, an older one and an unchanged newer one say nothing."""
    desk = Desk()
    first = report(5, minutes=5)
    assert desk.hear(first).alert is not None
    assert desk.hear(first).silence == "older_version"
    older = replace(first, version=a_version(ms_from_utc(RECEIVED_AT), offset=1))
    assert desk.hear(older).silence == "older_version"
    sent_again = replace(
        first,
        version=replace(first.version, offset=9),
        article=replace(first.article, content_sha256="f" * 64),
    )
    assert desk.hear(sent_again).silence == "unchanged"


def test_a_newer_version_with_another_verdict_is_a_revision() -> None:
    """Same alert, next revision, action updated; novelty of the first report stays its own."""
    desk = Desk()
    early = report(5, verification=a_verification(status=Verdict.NOT_CHECKED, session_date=None))
    late = replace(early, version=replace(early.version, attempt=1), verification=a_verification())
    first, second = desk.hear(early).alert, desk.hear(late).alert
    assert first is not None
    assert second is not None
    assert (second.alert_id, second.revision, second.action) == (first.alert_id, 2, AlertAction.UPDATED)
    assert second.novelty.copies == 0
    assert desk.hear(early).silence == "older_version"
    assert desk.hear(late).silence == "older_version"


def test_original_and_correction_that_alternate_make_one_revision() -> None:
    """An upstream crash sends both again, and again: news is not made of redelivery."""
    desk = Desk()
    original = report(5)
    corrected = replace(
        report(6, minutes=1),
        claim_id=original.claim_id,
        confidence=replace(original.confidence, value=Decimal("0.9")),
    )
    said = [desk.hear(claim) for claim in (original, corrected) * 4]
    assert [each.alert.revision for each in said if each.alert] == [1, 2]


def test_a_cooldown_is_audit_and_hides_neither_the_opposite_nor_a_revision() -> None:
    """Same direction soon after, from another article: audit with its reason."""
    policy = replace(POLICY, cooldown=timedelta(minutes=10), stale_after=timedelta(hours=1))
    desk = Desk(policy)
    first = report(1)
    desk.hear(first)
    soon = desk.hear(report(2, minutes=5, move=a_move("-3.1"))).alert
    opposite = desk.hear(report(3, minutes=6, move=a_move("3.1"))).alert
    revised = desk.hear(
        replace(first, version=replace(first.version, attempt=1), market=replace(first.market, provider="x"))
    ).alert
    later = desk.hear(report(4, minutes=20, move=a_move("-4.1"))).alert
    codes = [alert.reason_codes if alert else None for alert in (soon, opposite, revised, later)]
    assert codes == [(ReasonCode.COOLDOWN,), (), (), ()]


def test_two_claims_of_one_article_are_in_no_cooldown() -> None:
    """GOOG and GOOGL fall together in one text: both are told."""
    desk = Desk(replace(POLICY, cooldown=timedelta(minutes=10)))
    one = report(1, move=a_move("-0.28"))
    two = replace(one, claim_id="clm_2", move=a_move("-0.17"))
    assert [desk.hear(each).alert and desk.hear(each).silence for each in (one, two)] == ["older_version"] * 2


def claims_of(numbers: list[int]) -> list[CheckedClaim]:
    """Claims of few articles and issuers, some of them copies, versions and corrections of others."""
    return [
        replace(
            report(number % 7, minutes=number % 3, issuer_id=f"cik:{number % 2}"),
            confidence=replace(report(0).confidence, value=Decimal(90 + number % 2) / 100),
            version=a_version(ms_from_utc(RECEIVED_AT) + number % 5, offset=number % 4, attempt=number % 2),
        )
        for number in numbers
    ]


@settings(max_examples=60, deadline=None)
@given(
    numbers=st.lists(st.integers(min_value=0, max_value=40), max_size=60),
    window=st.integers(min_value=1, max_value=30),
    reloads=st.sets(st.integers(min_value=0, max_value=60)),
    order=st.randoms(use_true_random=False),
)
def test_memory_reload_and_redelivery_say_the_same(
    numbers: list[int], window: int, reloads: set[int], order: Any
) -> None:
    """At any point the state may be read anew from the answers in the window, in any order: the alerts are the same bytes."""
    policy = replace(POLICY, window=window)
    claims = claims_of(numbers)
    calm, shaken = Desk(policy), Desk(policy)
    answers: list[Answer] = []
    for place, claim in enumerate(claims):
        if place in reloads:
            kept = [each for each in answers if each.claim_offset >= place - window]
            order.shuffle(kept)
            shaken.window = PartitionWindow(window, [*kept, *kept[:3]])
        one, other = calm.hear(claim), shaken.hear(claim)
        assert (one.alert and encode(one.alert), one.silence) == (
            other.alert and encode(other.alert),
            other.silence,
        )
        if one.answer is not None:
            answers.append(one.answer)
