"""What an alert may be used for: each condition of ``tradable`` that fails adds its own reason code."""

from dataclasses import dataclass

from schemas.alert import Novelty
from schemas.claim import CheckedClaim
from schemas.headers import LIVE
from schemas.vocabulary import FURNITURE, ArticleAction, Origin, ReasonCode, Tier, Verdict
from streams.alerts.policy import AlertPolicy

AUDIT = frozenset({ReasonCode.ZONE_FURNITURE, ReasonCode.COOLDOWN, ReasonCode.RETRACTED})
"""Reasons that make an alert no more than a record that nothing vanished."""

OF_THE_ORDER = frozenset({ReasonCode.NOVELTY_LOW, ReasonCode.COOLDOWN})
"""Reasons that depend on what else arrived before."""

OF_THE_COPY = frozenset({ReasonCode.ARTICLE_STALE, ReasonCode.PUBLISHED_AT_UNKNOWN})
"""Reasons that depend on when this copy of the article was received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the tier depends on besides the claim itself."""

    novelty: Novelty
    is_in_cooldown: bool = False


def is_stale(claim: CheckedClaim, policy: AlertPolicy) -> bool:
    """Whether the article was received too late after its publication; an unknown publication is another reason."""
    published_at = claim.article.published_at
    return published_at is not None and claim.article.received_at - published_at > policy.stale_after


def is_dated(claim: CheckedClaim, policy: AlertPolicy) -> bool:
    """Whether it is known when the article was published.

    A publication further ahead of the receipt than an article may lag behind it is a wrong zone or a wrong clock:
    it tells nothing, and must not make an old article fresh.
    """
    published_at = claim.article.published_at
    return published_at is not None and published_at - claim.article.received_at <= policy.stale_after


def is_experimental(lang: str | None, policy: AlertPolicy) -> bool:
    """Whether a language (``ta``, ``ta-IN``) is one whose claims only its pack's author has checked."""
    return (lang or "").replace("_", "-").partition("-")[0].lower() in policy.experimental_languages


def reasons(claim: CheckedClaim, situation: Situation, policy: AlertPolicy) -> tuple[ReasonCode, ...]:
    """Return the code of each condition of ``tradable`` that fails, in the order of ``ReasonCode``."""
    failed = {
        ReasonCode.LANE_NOT_LIVE: claim.lane != LIVE,
        ReasonCode.ORIGIN_NOT_AUTHOR_CLAIM: claim.move.origin is not Origin.AUTHOR_CLAIM,
        ReasonCode.ZONE_FURNITURE: claim.mention.zone in FURNITURE,
        ReasonCode.INSTRUMENT_UNDECIDED: claim.instrument is None,
        ReasonCode.CONFIDENCE_LOW: claim.confidence.value < policy.min_confidence,
        ReasonCode.VERDICT_NOT_CONFIRMED: claim.verification.status is not Verdict.CONFIRMED,
        ReasonCode.PUBLISHED_AT_UNKNOWN: not is_dated(claim, policy),
        ReasonCode.ARTICLE_STALE: is_stale(claim, policy),
        ReasonCode.SOURCE_NOT_ALLOWED: claim.article.source not in policy.allowed_sources,
        ReasonCode.NOVELTY_LOW: situation.novelty.score < policy.min_novelty,
        ReasonCode.COOLDOWN: situation.is_in_cooldown,
        ReasonCode.LANGUAGE_EXPERIMENTAL: claim.is_experimental
        or is_experimental(claim.article.lang, policy),
        ReasonCode.RETRACTED: claim.action is ArticleAction.DELETED,
    }
    return tuple(code for code in ReasonCode if failed.get(code, False))


def tier_of(codes: tuple[ReasonCode, ...]) -> Tier:
    """Return the tier that the failed conditions leave."""
    if AUDIT.intersection(codes):
        return Tier.AUDIT
    return Tier.REVIEW if codes else Tier.TRADABLE
