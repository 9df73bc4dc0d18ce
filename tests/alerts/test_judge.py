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
from schemas.vocabulary import AlertAction, ArticleAction, Origin, ReasonCode, Tier, Verdict, Zone
from streams.alerts.judge import Judged, judge
from streams.alerts.novelty import SCORES
from streams.alerts.policy import AlertPolicy
from streams.alerts.window import PartitionWindow
from tests.builders import (
    RECEIVED_AT,
    SOURCE,
    a_checked_claim,
    a_confidence,
    a_market,
    a_mention,
    a_move,
    a_verification,
    a_version,
    article_facts,
    provenance,
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


def test_a_revision_keeps_the_place_of_the_first_report() -> None:
    """Quotes come late, copies come meanwhile: the first report is still the first, and its copies are copies of it."""
    desk = Desk()
    unchecked = report(1, verification=a_verification(status=Verdict.NOT_CHECKED, session_date=None))
    confirmed = replace(
        unchecked, version=replace(unchecked.version, attempt=1), verification=a_verification()
    )
    first, *copies, revised = [
        desk.hear(claim).alert for claim in (unchecked, *map(report, range(2, 7)), confirmed)
    ]
    assert first is not None
    assert revised is not None
    assert (revised.revision, revised.novelty, revised.tier) == (2, first.novelty, Tier.TRADABLE)
    assert [copy.novelty.copies for copy in copies if copy] == [1, 2, 3, 4, 5]


def test_a_correction_hours_later_is_not_fresh_news() -> None:
    """A copy stays one: its novelty counts from when it was first told, not from when it was corrected."""
    desk = Desk()
    desk.hear(report(1))
    copy = report(2, minutes=60)
    desk.hear(copy)
    later = report(2, minutes=26 * 60, confidence=a_confidence("0.9"))
    revised = desk.hear(replace(later, claim_id=copy.claim_id)).alert
    assert revised is not None
    assert (revised.revision, revised.novelty.copies) == (2, 1)


NOTHING_NEW: list[dict[str, Any]] = [
    {"market": a_market(as_of=RECEIVED_AT + timedelta(days=9), snapshot_sha256="1" * 64)},
    {"provenance": provenance(code_version="9.9.9", refdata_version="ref-2")},
    {"article": article_facts(id="art_1", received_at=RECEIVED_AT + timedelta(hours=1))},
    {"article": article_facts(id="art_1", content_sha256="f" * 64)},
]
SOMETHING_NEW: list[dict[str, Any]] = [
    {"market": a_market(close=Decimal("211.00"))},
    {"verification": a_verification(status=Verdict.SIGN_FLIPPED)},
    {"instrument": None},
    {"mention": a_mention(zone=Zone.BODY)},
    {"article": article_facts(id="art_1", title="Apple slips, corrected")},
    {"evidence": ()},
]


def second_of(changes: dict[str, Any]) -> Judged:
    """The answer to a later version of a claim."""
    desk = Desk()
    first = report(1)
    desk.hear(first)
    return desk.hear(replace(first, version=replace(first.version, offset=99), **changes))


@pytest.mark.parametrize("changes", NOTHING_NEW, ids=lambda changes: next(iter(changes)))
def test_a_later_version_with_nothing_new_is_silent(changes: dict[str, Any]) -> None:
    """When, by which code, from which copy: none of it is news."""
    assert second_of(changes).silence == "unchanged"


@pytest.mark.parametrize("changes", SOMETHING_NEW, ids=lambda changes: next(iter(changes)))
def test_a_later_version_that_says_something_else_is_a_revision(changes: dict[str, Any]) -> None:
    """Whatever a consumer may act on."""
    alert = second_of(changes).alert
    assert alert is not None
    assert (alert.revision, alert.action) == (2, AlertAction.UPDATED)


def test_a_story_sent_again_does_not_date_itself() -> None:
    """A publication ahead of its receipt stays a wrong clock: waiting and sending it once more makes nothing tradable."""
    desk = Desk()
    ahead = {"published_at": RECEIVED_AT + timedelta(minutes=20), "id": "art_1"}
    first = a_checked_claim(article=article_facts(**ahead))
    heard = desk.hear(first).alert
    assert heard is not None
    assert heard.reason_codes == (ReasonCode.PUBLISHED_AT_UNKNOWN,)
    later = RECEIVED_AT + timedelta(minutes=10)
    again = replace(
        first,
        article=replace(first.article, received_at=later),
        version=a_version(ms_from_utc(later), offset=1),
    )
    assert desk.hear(again).silence == "unchanged"
    dated = replace(again.article, published_at=later)
    corrected = replace(again, article=dated, version=replace(again.version, offset=2))
    revised = desk.hear(corrected).alert
    assert revised is not None
    assert (revised.revision, revised.reason_codes) == (2, ())


def test_the_claim_of_a_deleted_article_is_withdrawn() -> None:
    """Retracted as the next revision, audit, and once; a report that comes after its retraction is older."""
    desk = Desk()
    claim = report(1)
    gone = replace(claim, action=ArticleAction.DELETED, version=replace(claim.version, offset=9))
    first, retracted = desk.hear(claim).alert, desk.hear(gone).alert
    assert first is not None
    assert retracted is not None
    assert (retracted.alert_id, retracted.revision) == (first.alert_id, 2)
    assert (retracted.action, retracted.tier) == (AlertAction.RETRACTED, Tier.AUDIT)
    assert ReasonCode.RETRACTED in retracted.reason_codes
    assert desk.hear(claim).silence == "older_version"
    assert desk.hear(gone).silence == "older_version"
    assert desk.hear(replace(gone, version=replace(gone.version, offset=10))).silence == "unchanged"


def test_a_retraction_that_overtakes_its_report_silences_it() -> None:
    """Nothing tradable may follow a withdrawal."""
    desk = Desk()
    claim = report(1)
    gone = replace(claim, action=ArticleAction.DELETED, version=replace(claim.version, offset=9))
    alert = desk.hear(gone).alert
    assert alert is not None
    assert (alert.action, alert.revision, alert.tier) == (AlertAction.RETRACTED, 1, Tier.AUDIT)
    assert desk.hear(claim).silence == "older_version"


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


def test_a_withdrawn_report_cools_nothing_down() -> None:
    """The right story after a wrong one that was taken back is told in full."""
    policy = replace(POLICY, cooldown=timedelta(minutes=10))
    desk = Desk(policy)
    wrong = report(1)
    desk.hear(wrong)
    desk.hear(replace(wrong, action=ArticleAction.DELETED, version=replace(wrong.version, offset=99)))
    right = desk.hear(report(2, minutes=5, move=a_move("-3.1"))).alert
    assert right is not None
    assert ReasonCode.COOLDOWN not in right.reason_codes


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
