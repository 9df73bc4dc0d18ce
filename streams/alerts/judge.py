"""One checked claim and what the issuer was told before, to the alert that answers it, or to silence with its reason."""

from dataclasses import dataclass, replace

from schemas import SCHEMA_VERSION
from schemas.alert import Alert, Novelty
from schemas.claim import CheckedClaim
from schemas.codec import encode
from schemas.headers import EPOCH, Answer
from schemas.identifiers import alert_id, content_sha256
from schemas.vocabulary import AlertAction, ReasonCode, Tier
from streams.alerts.novelty import is_in_cooldown, rate_novelty
from streams.alerts.policy import AlertPolicy
from streams.alerts.tier import OF_THE_ORDER, Situation, is_stale, reasons, tier_of
from streams.alerts.window import PartitionWindow

OLDER_VERSION = "older_version"
UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An alert with what the state keeps of it, or the reason for silence."""

    alert: Alert | None = None
    answer: Answer | None = None
    silence: str = ""


def judge(claim: CheckedClaim, *, offset: int, window: PartitionWindow, policy: AlertPolicy) -> Judged:
    """Return the answer to the claim at ``offset``, given what was answered before it.

    The first version of a claim makes an alert of some tier. A later one makes a revision only if its version is above
    the last one and it has something else to say; a redelivery's version is equal, an older one's below.
    """
    identity = alert_id(lane=claim.lane, claim_id=claim.claim_id)
    last = window.last_of(identity, offset=offset)
    if last is not None and claim.version.order <= last.version.order:
        return Judged(silence=OLDER_VERSION)
    own = _answer(claim, identity, offset)
    prior = window.prior(claim.issuer_id, offset=offset)
    situation = Situation(
        novelty=rate_novelty(own, prior, within=policy.novelty_within),
        # A cooldown never hides a revision.
        is_in_cooldown=last is None and is_in_cooldown(own, prior, cooldown=policy.cooldown),
    )
    alert = _alert(claim, identity, situation, policy)
    judged = fingerprint(alert)
    if last is None:
        return Judged(alert=alert, answer=replace(own, judged=judged))
    if judged == last.judged:
        return Judged(silence=UNCHANGED)
    revised = replace(alert, action=AlertAction.UPDATED, revision=last.revision + 1)
    answer = replace(own, judged=judged, revision=revised.revision, action=revised.action.value)
    return Judged(alert=revised, answer=answer)


def _answer(claim: CheckedClaim, identity: str, offset: int) -> Answer:
    return Answer(
        claim_offset=offset,
        alert_id=identity,
        issuer_id=claim.issuer_id,
        lane=claim.lane,
        revision=1,
        action=AlertAction.CREATED.value,
        version=claim.version,
        origin=claim.move.origin,
        direction=claim.move.direction,
        stated_pct=claim.move.stated_pct,
        decimals=claim.move.decimals,
        session_date=claim.verification.session_date,
        judged="",
    )


def _alert(claim: CheckedClaim, identity: str, situation: Situation, policy: AlertPolicy) -> Alert:
    codes = reasons(claim, situation, policy)
    return Alert(
        schema_version=SCHEMA_VERSION,
        alert_id=identity,
        claim_id=claim.claim_id,
        action=AlertAction.CREATED,
        revision=1,
        lane=claim.lane,
        tier=tier_of(codes),
        reason_codes=codes,
        is_stale=is_stale(claim, policy),
        article=claim.article,
        instrument=claim.instrument,
        issuer_id=claim.issuer_id,
        mention=claim.mention,
        claim=claim.move,
        evidence=claim.evidence,
        verification=claim.verification,
        market=claim.market,
        novelty=situation.novelty,
        confidence=claim.confidence,
        provenance=claim.provenance,
    )


def fingerprint(alert: Alert) -> str:
    """Return the hash of what an alert says, without what depends on the order of arrival or on the copy received.

    Novelty, cooldown, revision and action are left out, and so are the time of receipt, what follows from it, and the
    article's own bytes: an unchanged story that is sent again, or a typing error mended elsewhere in it, is no news.
    """
    stable = tuple(
        code for code in alert.reason_codes if code not in OF_THE_ORDER | {ReasonCode.ARTICLE_STALE}
    )
    said = replace(
        alert,
        novelty=Novelty(score=0, copies=0),
        revision=0,
        action=AlertAction.CREATED,
        tier=Tier.REVIEW,
        reason_codes=stable,
        is_stale=False,
        article=replace(alert.article, received_at=EPOCH, content_sha256=""),
    )
    return content_sha256(encode(said))
