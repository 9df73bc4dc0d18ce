"""The event that we emit (``news.alerts.v1``)."""

from dataclasses import dataclass

from schemas.article import Article
from schemas.claim import Confidence, Market, Mention, Provenance, StatedMove, Verification
from schemas.evidence import Evidence
from schemas.instrument import Instrument
from schemas.vocabulary import AlertAction, ReasonCode, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Novelty:
    """How new this is among the alerts of the issuer, per lane and origin.

    Attributes:
        score: 0 to 100; 100 is the first report, 0 from the tenth copy on.
        copies: how many earlier alerts in the window say the same.
        first_alert_id: the first of them.
    """

    score: int
    copies: int
    first_alert_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One claim, judged: the body is a function of the input alone, the same bytes on every replay."""

    schema_version: str
    alert_id: str
    claim_id: str
    action: AlertAction
    revision: int
    lane: str
    tier: Tier
    reason_codes: tuple[ReasonCode, ...]
    is_stale: bool
    article: Article
    instrument: Instrument | None
    issuer_id: str
    mention: Mention
    claim: StatedMove
    evidence: tuple[Evidence, ...]
    verification: Verification
    market: Market
    novelty: Novelty
    confidence: Confidence
    provenance: Provenance
