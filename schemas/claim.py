"""What an article asserts, before and after it was checked against the market."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from schemas.article import Article
from schemas.evidence import Evidence, Repair
from schemas.instrument import Candidate, Instrument
from schemas.values import value
from schemas.vocabulary import (
    ArticleAction,
    Basis,
    ClaimKind,
    Direction,
    Field,
    MarketState,
    MarketStatus,
    NotChecked,
    NumberType,
    Origin,
    Period,
    Qualifier,
    SessionMethod,
    SignSource,
    Verdict,
    Zone,
)


@value()
class Mention:
    """How the text names the instrument, and what it may mean; the first candidate ranks highest."""

    surface: str
    zone: Zone
    repairs: tuple[Repair, ...] = ()
    candidates: tuple[Candidate, ...] = ()


@value()
class StatedMove:
    """The move as stated.

    Attributes:
        stated_pct: signed, in percent with the stated digits (``-0.28``); None when only a direction is stated.
        stated_bp: ``stated_pct`` in basis points, rounded half even.
        decimals: digits after the decimal separator as printed; they make the tolerance.
    """

    kind: ClaimKind
    origin: Origin
    stated_pct: Decimal | None
    stated_bp: int | None
    decimals: int | None
    direction: Direction
    sign_source: SignSource
    period: Period | None
    qualifier: Qualifier | None


@value()
class Confidence:
    """How sure the extractor is, 0 to 1, and the parts it is made of."""

    value: Decimal
    rule: str
    link: Decimal
    shape: Decimal
    sign: Decimal


@value()
class Claim:
    """The price move that an article asserts about one issuer.

    Attributes:
        slot: claims of one chain of badges share it; ``position`` is the place in the chain.
            Price evidence assigns share classes to the whole chain at once.
        session_hint: the date that the text itself gives, if any.
        is_experimental: words of a language pack that only its author has checked took part in reading it; its alert
            is at most ``review``.
    """

    claim_id: str
    issuer_id: str
    mention: Mention
    move: StatedMove
    evidence: tuple[Evidence, ...]
    confidence: Confidence
    slot: int | None = None
    position: int = 0
    session_hint: date | None = None
    is_experimental: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedNumber:
    """A number that made no claim, with its type and the reason."""

    field: Field
    cp_start: int
    cp_end: int
    exact: str
    type: NumberType
    reason: str
    zone: Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Which version of an article (or of its quotes) an event comes from; compared in field order.

    ``received_at`` stands first because raw offsets are comparable only if every feed keys by article.
    """

    received_at: datetime
    partition: int
    offset: int
    attempt: int = 0

    @property
    def order(self) -> tuple[datetime, int, int, int]:
        """The tuple by which versions are compared."""
        return (self.received_at, self.partition, self.offset, self.attempt)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Which code and which reference data made an event."""

    code_version: str
    refdata_version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that one article asserts (``news.extractions.v1``, key: article id)."""

    article: Article
    action: ArticleAction
    lane: str
    version: Version
    claims: tuple[Claim, ...]
    provenance: Provenance
    schema_version: str = "1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The honest numbers of a session fingerprint: how many sessions were searched, how many fit, by how many issuers."""

    sessions_searched: int
    fitting: int
    issuers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The verdict, with the numbers that made it; ``tolerance_bp`` is half a unit of the last stated digit.

    ``session_date`` is the session at whose end the move ends, also of a week or a year. ``basis`` says how
    ``actual_pct`` was reckoned.
    """

    status: Verdict
    reason: NotChecked | None = None
    session_date: date | None = None
    session_method: SessionMethod | None = None
    actual_pct: Decimal | None = None
    actual_bp: int | None = None
    tolerance_bp: Decimal | None = None
    fit: Fit | None = None
    basis: Basis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRange:
    """The prices seen before, in or after regular hours that spoke in a verdict, in the currency of the closes.

    Attributes:
        state: before (``pre``), in (``regular``) or after (``post``) regular hours.
        first: the start of the first bar, aware UTC.
        last: the start of the last bar.
        bars: how many there are, of ``bar_minutes`` each.
        low: the lowest price, stray prints left out.
        high: the highest price, stray prints left out.
    """

    state: MarketState
    first: datetime
    last: datetime
    bars: int
    bar_minutes: int
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """The market data behind the verdict: closes in ``currency``, verbatim from the provider.

    Attributes:
        compared: the price that the stated move was compared with, against ``reference_close``: the close, the open, the
            session's high or low, a price outside of regular hours.
        extended: the prices within the hours that the claim is about (pre-market, after hours, intraday).
        dividend: per share, where its ex-date lies in the move.
        split_ratio: shares for one, where ``reference_close`` was divided by it (or the prices of a longer move).
        last: the last price that had been traded, in the live lane only; it has no part in the verdict.
        state: what the venue was doing then.
        last_as_of: when that was.
        staleness_ms: how old it was when the article came in, 0 if it was traded later.
    """

    status: MarketStatus
    provider: str
    currency: str | None = None
    reference_date: date | None = None
    reference_close: Decimal | None = None
    close: Decimal | None = None
    as_of: datetime | None = None
    snapshot_sha256: str | None = None
    compared: Decimal | None = None
    dividend: Decimal | None = None
    split_ratio: Decimal | None = None
    last: Decimal | None = None
    state: MarketState | None = None
    last_as_of: datetime | None = None
    staleness_ms: int | None = None
    extended: PriceRange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedClaim:
    """One claim after the market was asked (``news.claims.v1``, key: issuer id).

    ``instrument`` is None when no candidate could be decided on.
    ``move.sign_source`` is ``market`` where an unsigned magnitude took its direction from the tape.
    ``is_experimental`` is the claim's.
    """

    article: Article
    action: ArticleAction
    lane: str
    version: Version
    claim_id: str
    issuer_id: str
    instrument: Instrument | None
    instrument_reasons: tuple[str, ...]
    mention: Mention
    move: StatedMove
    evidence: tuple[Evidence, ...]
    confidence: Confidence
    verification: Verification
    market: Market
    provenance: Provenance
    is_experimental: bool = False
    schema_version: str = "1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relook:
    """An extraction whose quotes were late (``news.relook.v1``): read again when due."""

    extraction: Extraction
    attempt: int
    due_at: datetime
    schema_version: str = "1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A feed corrected or withdrew an article: what its new version no longer claims is to be retracted.

    It goes to every partition of ``news.claims.v1``, because claims of one article lie in many; ``claim_ids`` are those that
    the new version still makes, none for a withdrawn one.
    """

    article: Article
    action: ArticleAction
    lane: str
    version: Version
    claim_ids: tuple[str, ...]
    provenance: Provenance
    schema_version: str = "1.0"
