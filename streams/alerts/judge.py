"""One checked claim and what the issuer was told before, to the alert that answers it, or to silence with its reason."""

from dataclasses import dataclass, replace

from schemas import SCHEMA_VERSION
from schemas.alert import Alert, Novelty
from schemas.claim import CheckedClaim, Correction, Provenance
from schemas.codec import encode
from schemas.headers import EPOCH, Answer
from schemas.identifiers import alert_id, content_sha256
from schemas.vocabulary import AlertAction, ArticleAction, ReasonCode, Tier
from streams.alerts.novelty import is_in_cooldown, rate_novelty
from streams.alerts.policy import AlertPolicy
from streams.alerts.tier import OF_THE_COPY, OF_THE_ORDER, Situation, is_stale, reasons, tier_of
from streams.alerts.window import PartitionWindow

OLDER_VERSION = "older_version"
UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An alert with what the state keeps of it, or the reason for silence."""

    alert: Alert | None = None
    answer: Answer | None = None
    silence: str = ""


def judge(
    claim: CheckedClaim,
    *,
    offset: int,
    window: PartitionWindow,
    policy: AlertPolicy,
    withdrawn: Correction | None = None,
) -> Judged:
    """Return the answer to the claim at ``offset``, given what was answered before it.

    The first version of a claim makes an alert of some tier. A later one makes a revision only if its version is above
    the last one and it has something else to say; a redelivery's version is equal, an older one's below. A claim that a
    correction took back before it came is told withdrawn, so that both orders end alike.
    """
    identity = alert_id(lane=claim.lane, claim_id=claim.claim_id)
    said = window.said_by(identity, offset=offset)
    last = said[-1] if said else None
    if last is not None and claim.version.order <= last.version.order:
        return Judged(silence=OLDER_VERSION)
    own = _answer(claim, identity, offset)
    situation = _situation(own, said[0] if said else own, window, policy)
    alert = _alert(claim, identity, situation, policy)
    if withdrawn is not None:
        before = replace(own, revision=0 if last is None else last.revision)
        taken, answer = retract(alert, withdrawn, last=before, offset=offset)
        return Judged(alert=taken, answer=answer)
    judged = fingerprint(alert)
    if last is None:
        return Judged(alert=alert, answer=replace(own, judged=judged))
    if judged == last.judged:
        return Judged(silence=UNCHANGED)
    action = AlertAction.UPDATED if alert.action is AlertAction.CREATED else alert.action
    revised = replace(alert, action=action, revision=last.revision + 1)
    answer = replace(own, judged=judged, revision=revised.revision, action=action.value)
    return Judged(alert=revised, answer=answer)


def to_retract(correction: Correction, *, offset: int, window: PartitionWindow) -> list[Answer]:
    """Return the last word of each alert that the correction at ``offset`` takes back.

    Those of its article and lane that stand, were made from an older version, and whose claim the new version does not make.
    """
    kept = {alert_id(lane=correction.lane, claim_id=each) for each in correction.claim_ids}
    said = window.last_of_article(correction.article.id, lane=correction.lane, offset=offset)
    return [
        last
        for last in said
        if last.action != AlertAction.RETRACTED
        and last.alert_id not in kept
        and last.version.order < correction.version.order
    ]


def retract(alert: Alert, correction: Correction, *, last: Answer, offset: int) -> tuple[Alert, Answer]:
    """Return the retraction of an alert whose ``last`` word is ``alert``: the same words, withdrawn."""
    codes = {*alert.reason_codes, ReasonCode.RETRACTED}
    article, said = correction.article, alert.article
    retraction = replace(
        alert,
        action=AlertAction.RETRACTED,
        revision=last.revision + 1,
        tier=Tier.AUDIT,
        reason_codes=tuple(code for code in ReasonCode if code in codes),
        article=replace(said, received_at=article.received_at, content_sha256=article.content_sha256),
        provenance=correction.provenance,
    )
    answer = replace(
        last,
        claim_offset=offset,
        revision=retraction.revision,
        action=AlertAction.RETRACTED.value,
        version=correction.version,
        judged=fingerprint(retraction),
    )
    return retraction, answer


def _situation(own: Answer, first: Answer, window: PartitionWindow, policy: AlertPolicy) -> Situation:
    """Return what the order of arrival says of an alert whose first report is ``first``.

    A revision keeps the place of the first report: what came between the two are its copies, not its priors.
    """
    alike = window.alike(own, offset=own.claim_offset, before=first.claim_offset)
    told_at = first.version.received_at
    # A cooldown never hides a revision.
    may_cool_down = bool(policy.cooldown) and first is own
    return Situation(
        novelty=rate_novelty(own, alike, told_at=told_at, within=policy.novelty_within),
        is_in_cooldown=may_cool_down
        and is_in_cooldown(
            own, window.prior(own.issuer_id, offset=own.claim_offset), cooldown=policy.cooldown
        ),
    )


def _action(claim: CheckedClaim) -> AlertAction:
    """Return the action of a first report; the claim of a deleted article is withdrawn even if its report is not remembered."""
    return AlertAction.RETRACTED if claim.action is ArticleAction.DELETED else AlertAction.CREATED


def _answer(claim: CheckedClaim, identity: str, offset: int) -> Answer:
    return Answer(
        claim_offset=offset,
        alert_id=identity,
        issuer_id=claim.issuer_id,
        lane=claim.lane,
        revision=1,
        action=_action(claim).value,
        version=claim.version,
        origin=claim.move.origin,
        direction=claim.move.direction,
        stated_pct=claim.move.stated_pct,
        decimals=claim.move.decimals,
        session_date=claim.verification.session_date,
        judged="",
        article_id=claim.article.id,
    )


def _alert(claim: CheckedClaim, identity: str, situation: Situation, policy: AlertPolicy) -> Alert:
    codes = reasons(claim, situation, policy)
    return Alert(
        schema_version=SCHEMA_VERSION,
        alert_id=identity,
        claim_id=claim.claim_id,
        action=_action(claim),
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

    Novelty, cooldown, revision and action are left out (a retraction stands in the reasons), and so are the time of receipt
    and what follows from it, the article's own bytes, when the provider was asked, the last price, and which code and reference data did
    the work: a story sent again, a typing error mended elsewhere in it, the same closes asked for again are no news.
    """
    stable = tuple(code for code in alert.reason_codes if code not in OF_THE_ORDER | OF_THE_COPY)
    said = replace(
        alert,
        novelty=Novelty(score=0, copies=0),
        revision=0,
        action=AlertAction.CREATED,
        tier=Tier.REVIEW,
        reason_codes=stable,
        is_stale=False,
        article=replace(alert.article, received_at=EPOCH, content_sha256=""),
        market=replace(
            alert.market,
            as_of=None,
            snapshot_sha256=None,
            last=None,
            state=None,
            last_as_of=None,
            staleness_ms=None,
        ),
        provenance=Provenance(code_version="", refdata_version=""),
    )
    return content_sha256(encode(said))
