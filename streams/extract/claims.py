"""Claims out of badges and findings: ids, evidence in the received field, confidence by rule, repeats once."""

from dataclasses import replace
from datetime import date, datetime
from decimal import ROUND_HALF_EVEN, Decimal

from schemas.claim import Claim, Confidence, Mention, StatedMove
from schemas.evidence import Evidence
from schemas.identifiers import claim_id
from schemas.instrument import Candidate
from schemas.values import value
from schemas.vocabulary import (
    DAY_LIKE,
    ClaimKind,
    Direction,
    EvidenceRole,
    Origin,
    Period,
    Qualifier,
    SignSource,
)
from streams.extract.confidence import of_badge, of_finding
from streams.extract.fields import ReadField
from streams.extract.prose.sentence import Anchor, Name
from streams.extract.prose.verdicts import Finding
from streams.extract.quotes.badges import Badge
from streams.extract.times.days import StatedDay, date_of

_HUNDREDTH = Decimal("0.01")


@value(kw_only=False)
class Draft:
    """A claim before it has an id: ``start`` orders drafts of one field."""

    start: int
    issuer_id: str
    mention: Mention
    move: StatedMove
    evidence: tuple[Evidence, ...]
    confidence: Confidence
    slot: int | None = None
    position: int = 0
    is_experimental: bool = False
    day: StatedDay | None = None


def from_badge(badge: Badge, source: ReadField, *, origin: Origin) -> Draft:
    """Return the draft of a quote badge."""
    slot = badge.slot
    spans = [(EvidenceRole.RELATION, badge.start, slot.end), (EvidenceRole.NAME, *slot.filler)]
    if badge.name is not None:
        spans.append((EvidenceRole.NAME, *badge.name))
    spans += _value_spans(slot.anchor)
    if badge.sign is not None:
        spans.append((EvidenceRole.SIGN, *badge.sign))
    if badge.period_span is not None:
        spans.append((EvidenceRole.PERIOD, *badge.period_span))
    direction, sign_source = slot.way
    name = badge.name or slot.filler
    return Draft(
        start=badge.start,
        issuer_id=badge.issuer,
        mention=Mention(
            surface=source.text[name[0] : name[1]],
            zone=source.zone_at(badge.start),
            repairs=(*badge.repairs, *source.repairs(badge.start, slot.end)),
            candidates=badge.candidates,
        ),
        move=_move(slot.anchor, direction, sign_source, origin=origin, period=badge.period),
        evidence=_evidence(source, spans),
        confidence=of_badge(badge),
        slot=badge.chain,
        position=badge.position,
    )


def from_finding(
    finding: Finding, name: Name, candidates: tuple[Candidate, ...], source: ReadField, *, origin: Origin
) -> Draft:
    """Return the draft of a move told in prose, for one of its securities."""
    anchor = finding.anchor
    spans = [
        (EvidenceRole.RELATION, finding.start, finding.end),
        (EvidenceRole.NAME, name.start, name.name_end),
    ]
    spans += _value_spans(anchor)
    if finding.sign_source is SignSource.WORD:
        spans.append((EvidenceRole.SIGN, *finding.sign))
    if finding.period_span is not None:
        spans.append((EvidenceRole.PERIOD, *finding.period_span))
    if finding.day is not None and finding.period_span != (finding.day.start, finding.day.end):
        spans.append((EvidenceRole.PERIOD, finding.day.start, finding.day.end))
    return Draft(
        start=anchor.start,
        issuer_id=candidates[0].instrument.issuer_id,
        mention=Mention(
            surface=name.surface,
            zone=source.zone_at(anchor.start),
            repairs=source.repairs(finding.start, finding.end),
            candidates=candidates,
        ),
        move=_move(
            anchor,
            finding.direction,
            finding.sign_source,
            origin=origin,
            period=finding.period,
            qualifier=finding.qualifier,
        ),
        evidence=_evidence(source, spans),
        confidence=of_finding(finding, name, candidates, source.text),
        is_experimental=finding.is_experimental,
        day=finding.day,
    )


def _value_spans(anchor: Anchor) -> list[tuple[EvidenceRole, int, int]]:
    signed = [(EvidenceRole.SIGN, anchor.sign_start, anchor.sign_start + 1)] if anchor.sign else []
    return [(EvidenceRole.VALUE, anchor.start, anchor.end), *signed]


def _move(
    anchor: Anchor,
    direction: Direction,
    sign_source: SignSource,
    *,
    origin: Origin,
    period: Period | None = None,
    qualifier: Qualifier | None = None,
) -> StatedMove:
    signed = -anchor.value if direction is Direction.DOWN else anchor.value
    if not anchor.value:
        signed, direction = anchor.value, Direction.FLAT
    return StatedMove(
        kind=ClaimKind.PRICE_MOVE,
        origin=origin,
        stated_pct=signed,
        stated_bp=int((signed / _HUNDREDTH).to_integral_value(ROUND_HALF_EVEN)),
        decimals=anchor.decimals,
        direction=direction,
        sign_source=sign_source,
        period=period,
        qualifier=qualifier,
    )


def _evidence(source: ReadField, spans: list[tuple[EvidenceRole, int, int]]) -> tuple[Evidence, ...]:
    return tuple([source.evidence(role, start, end) for role, start, end in spans])


def number_claims(
    drafts: list[Draft],
    *,
    article_id: str,
    published_at: datetime | None = None,
    is_experimental: bool = False,
) -> tuple[Claim, ...]:
    """Return the claims of an article, each stated move of one security once, in the order of the text.

    The dates that words for days mean follow from ``published_at``.
    ``is_experimental``: the article's language is known from a pack alone that nobody but its author has checked.
    """
    counts: dict[tuple[object, ...], int] = {}
    claims: list[Claim] = []
    for draft in _once(drafts):
        move = draft.move
        same = (draft.issuer_id, move.stated_pct, move.direction, move.period)
        occurrence = counts.get(same, 0)
        counts[same] = occurrence + 1
        claims.append(
            Claim(
                claim_id=claim_id(
                    article_id=article_id,
                    issuer_id=draft.issuer_id,
                    kind=move.kind,
                    stated_pct=move.stated_pct,
                    direction=move.direction,
                    period=move.period,
                    occurrence=occurrence,
                ),
                issuer_id=draft.issuer_id,
                mention=draft.mention,
                move=move,
                evidence=draft.evidence,
                confidence=draft.confidence,
                slot=draft.slot,
                position=draft.position,
                session_hint=_session_hint(draft, published_at),
                is_experimental=draft.is_experimental or is_experimental,
            )
        )
    return tuple(claims)


def _session_hint(draft: Draft, published_at: datetime | None) -> date | None:
    move = draft.move
    if draft.slot is not None or move.period not in DAY_LIKE:
        return None
    country = draft.mention.candidates[0].instrument.country
    return date_of(draft.day, move.period, published_at=published_at, country=country)


def _once(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without repeats of one move: same issuer, class, value, origin, and no other period."""
    kept: list[Draft] = []
    places: dict[tuple[object, ...], list[int]] = {}
    for draft in drafts:
        move = draft.move
        same = places.setdefault(
            (draft.issuer_id, move.stated_pct, move.origin, _symbol(draft.mention.candidates)), []
        )
        twin = next((place for place in same if _of_one_time(move.period, kept[place].move.period)), None)
        if twin is None:
            same.append(len(kept))
            kept.append(draft)
        elif kept[twin].move.period is None and move.period is not None:
            kept[twin] = _with_period(kept[twin], draft)
    return kept


def _with_period(draft: Draft, told: Draft) -> Draft:
    """Return a draft with the period that a repeat of its move tells, what is evidence of it, and its day."""
    said = [each for each in told.evidence if each.role is EvidenceRole.PERIOD]
    return replace(
        draft,
        move=replace(draft.move, period=told.move.period),
        evidence=(*draft.evidence, *said),
        day=draft.day or told.day,
    )


def _of_one_time(one: Period | None, other: Period | None) -> bool:
    return one == other or one is None or other is None


def _symbol(candidates: tuple[Candidate, ...]) -> str:
    return candidates[0].instrument.symbol
