"""Tradable means every condition; each that fails says so with its own code and no other."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from schemas.alert import Novelty
from schemas.vocabulary import ArticleAction, Basis, NotChecked, Origin, ReasonCode, Tier, Verdict, Zone
from streams.alerts.policy import AlertPolicy
from streams.alerts.tier import Situation, is_stale, reasons, tier_of
from tests.builders import (
    PUBLISHED_AT,
    RECEIVED_AT,
    SOURCE,
    a_checked_claim,
    a_confidence,
    a_mention,
    a_move,
    a_verification,
    article_facts,
)

POLICY = AlertPolicy(allowed_sources=frozenset({SOURCE}), experimental_languages=frozenset({"ta"}))
FRESH = Situation(novelty=Novelty(score=100, copies=0))

VARIANTS: list[tuple[ReasonCode, dict[str, Any], Situation, Tier]] = [
    (ReasonCode.LANE_NOT_LIVE, {"lane": "replay:x"}, FRESH, Tier.REVIEW),
    (ReasonCode.LANE_NOT_LIVE, {"lane": "canary:1"}, FRESH, Tier.REVIEW),
    (ReasonCode.ORIGIN_NOT_AUTHOR_CLAIM, {"move": a_move(origin=Origin.QUOTE_BADGE)}, FRESH, Tier.REVIEW),
    (ReasonCode.ORIGIN_NOT_AUTHOR_CLAIM, {"move": a_move(origin=Origin.TABLE)}, FRESH, Tier.REVIEW),
    (ReasonCode.ZONE_FURNITURE, {"mention": a_mention(zone=Zone.RELATED_LINKS)}, FRESH, Tier.AUDIT),
    (ReasonCode.ZONE_FURNITURE, {"mention": a_mention(zone=Zone.BYLINE)}, FRESH, Tier.AUDIT),
    (ReasonCode.INSTRUMENT_UNDECIDED, {"instrument": None}, FRESH, Tier.REVIEW),
    (ReasonCode.CONFIDENCE_LOW, {"confidence": a_confidence("0.79")}, FRESH, Tier.REVIEW),
    (
        ReasonCode.VERDICT_NOT_CONFIRMED,
        {"verification": a_verification(status=Verdict.NOT_CHECKED, reason=NotChecked.NO_DATA)},
        FRESH,
        Tier.REVIEW,
    ),
    (
        ReasonCode.VERDICT_NOT_CONFIRMED,
        {"verification": a_verification(status=Verdict.SIGN_FLIPPED)},
        FRESH,
        Tier.REVIEW,
    ),
    (ReasonCode.PUBLISHED_AT_UNKNOWN, {"article": article_facts(published_at=None)}, FRESH, Tier.REVIEW),
    (
        ReasonCode.PUBLISHED_AT_UNKNOWN,
        {"article": article_facts(published_at=RECEIVED_AT + timedelta(minutes=16))},
        FRESH,
        Tier.REVIEW,
    ),
    (
        ReasonCode.ARTICLE_STALE,
        {"article": article_facts(received_at=PUBLISHED_AT + timedelta(minutes=16))},
        FRESH,
        Tier.REVIEW,
    ),
    (ReasonCode.SOURCE_NOT_ALLOWED, {"article": article_facts(source="a-stranger")}, FRESH, Tier.REVIEW),
    (ReasonCode.SOURCE_NOT_ALLOWED, {"article": article_facts(source=None)}, FRESH, Tier.REVIEW),
    (ReasonCode.NOVELTY_LOW, {}, Situation(novelty=Novelty(score=42, copies=3)), Tier.REVIEW),
    (ReasonCode.COOLDOWN, {}, replace(FRESH, is_in_cooldown=True), Tier.AUDIT),
    (ReasonCode.LANGUAGE_EXPERIMENTAL, {"article": article_facts(lang="ta")}, FRESH, Tier.REVIEW),
    (ReasonCode.LANGUAGE_EXPERIMENTAL, {"article": article_facts(lang="ta-IN")}, FRESH, Tier.REVIEW),
    (ReasonCode.LANGUAGE_EXPERIMENTAL, {"article": article_facts(lang="TA_in")}, FRESH, Tier.REVIEW),
    (ReasonCode.RETRACTED, {"action": ArticleAction.DELETED}, FRESH, Tier.AUDIT),
]


@pytest.mark.parametrize("basis", [None, *Basis])
def test_how_the_actual_move_was_reckoned_is_no_condition(basis: Basis | None) -> None:
    """A number among the prices traded in the hours meant is confirmed as one at the close is; the alert says which it was."""
    claim = a_checked_claim(verification=a_verification(basis=basis))
    assert tier_of(reasons(claim, FRESH, POLICY)) is Tier.TRADABLE


@pytest.mark.parametrize("status", sorted(set(Verdict) - {Verdict.CONFIRMED}))
def test_a_range_that_confirms_nothing_is_no_tradable_alert(status: Verdict) -> None:
    """Only the verdict counts."""
    claim = a_checked_claim(verification=a_verification(status=status, basis=Basis.RANGE))
    assert reasons(claim, FRESH, POLICY) == (ReasonCode.VERDICT_NOT_CONFIRMED,)


def test_all_conditions_make_it_tradable() -> None:
    """Live, an author's claim in the lead, one instrument, sure, confirmed, dated, fresh, from a known source, new."""
    codes = reasons(a_checked_claim(), FRESH, POLICY)
    assert (codes, tier_of(codes)) == ((), Tier.TRADABLE)


@pytest.mark.parametrize(("code", "changes", "situation", "tier"), VARIANTS)
def test_each_failed_condition_has_its_own_code(
    code: ReasonCode, changes: dict[str, Any], situation: Situation, tier: Tier
) -> None:
    """One change, one code."""
    codes = reasons(a_checked_claim(**changes), situation, POLICY)
    assert (codes, tier_of(codes)) == ((code,), tier)


def test_every_code_has_a_variant() -> None:
    """A new condition without a row here is noticed."""
    assert {code for code, *_ in VARIANTS} == set(ReasonCode)


@pytest.mark.parametrize("lang", [None, "", "en", "tab", "en-TA"])
def test_other_languages_are_not_experimental(lang: str | None) -> None:
    """Only the primary subtag counts, and only whole."""
    assert reasons(a_checked_claim(article=article_facts(lang=lang)), FRESH, POLICY) == ()


def test_nothing_is_tradable_until_a_source_is_allowed() -> None:
    """The default policy trusts nobody."""
    assert reasons(a_checked_claim(), FRESH, AlertPolicy()) == (ReasonCode.SOURCE_NOT_ALLOWED,)


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, False), (15, False), (16, True), pytest.param(-5, False, id="a clock that runs ahead is not stale")],
)
def test_stale_is_received_long_after_published(minutes: int, expected: bool) -> None:
    """The limit itself is still fresh."""
    facts = article_facts(received_at=PUBLISHED_AT + timedelta(minutes=minutes))
    assert is_stale(a_checked_claim(article=facts), POLICY) is expected


def test_the_least_values_are_enough() -> None:
    """A threshold is the least that passes."""
    claim = a_checked_claim(confidence=a_confidence("0.80"))
    policy = replace(POLICY, min_confidence=Decimal("0.8"), min_novelty=56)
    assert reasons(claim, Situation(novelty=Novelty(score=56, copies=2)), policy) == ()
