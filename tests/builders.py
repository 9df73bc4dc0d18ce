"""Values for tests: each function returns a complete, consistent value; a test names only what matters to it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from schemas import SCHEMA_VERSION
from schemas.alert import Alert, Novelty
from schemas.article import Article, RawArticle
from schemas.claim import (
    CheckedClaim,
    Claim,
    Confidence,
    Extraction,
    Market,
    Mention,
    Provenance,
    StatedMove,
    Verification,
    Version,
)
from schemas.codec import decode, encode
from schemas.evidence import Evidence, cut_evidence
from schemas.headers import ms_from_utc, utc_from_ms
from schemas.identifiers import alert_id, article_id, claim_id, content_sha256
from schemas.instrument import Candidate, Instrument
from schemas.record import Headers, Outgoing, Received
from schemas.topics import ARTICLES, CLAIMS
from schemas.vocabulary import (
    AlertAction,
    ArticleAction,
    ClaimKind,
    Direction,
    EvidenceRole,
    Field,
    InstrumentType,
    MarketStatus,
    Origin,
    Period,
    PublishedAtSource,
    SessionMethod,
    SignSource,
    Tier,
    Verdict,
    Zone,
)

TEXT = "Apple shares fell 2.5% on Friday after the company spoke of a slow summer."
SOURCE = "example-wire"
PUBLISHED_AT = datetime(2024, 7, 26, 20, 5, tzinfo=UTC)
RECEIVED_AT = datetime(2024, 7, 26, 20, 6, tzinfo=UTC)
SESSION = date(2024, 7, 26)
APPLE = "cik:320193"


def an_article(**changes: Any) -> RawArticle:
    """A raw English article with one move, published a minute before it is received."""
    values: dict[str, Any] = {
        "id": "feed-1",
        "text": TEXT,
        "title": "Apple slips",
        "source": SOURCE,
        "lang": "en",
        "url": "https://news.example/apple-slips",
        "published_at": PUBLISHED_AT,
    }
    return RawArticle(**(values | changes))


def received(
    value: bytes | object | None,
    *,
    offset: int = 0,
    partition: int = 0,
    topic: str = ARTICLES.name,
    key: bytes | None = None,
    timestamp_ms: int = ms_from_utc(RECEIVED_AT),
    headers: Headers = (),
) -> Received:
    """A record as consumed; an event as ``value`` is encoded."""
    encoded = value if value is None or isinstance(value, bytes) else encode(value)
    return Received(
        topic=topic,
        partition=partition,
        offset=offset,
        timestamp_ms=timestamp_ms,
        key=key,
        value=encoded,
        headers=headers,
    )


def article_facts(**changes: Any) -> Article:
    """What later events say of ``an_article()``."""
    content = encode(an_article())
    values: dict[str, Any] = {
        "id": article_id(source=SOURCE, feed_id="feed-1", sha256=content_sha256(content)),
        "content_sha256": content_sha256(content),
        "title": "Apple slips",
        "source": SOURCE,
        "url": "https://news.example/apple-slips",
        "lang": "en",
        "published_at": PUBLISHED_AT,
        "published_at_source": PublishedAtSource.FEED,
        "received_at": RECEIVED_AT,
    }
    return Article(**(values | changes))


def an_instrument(**changes: Any) -> Instrument:
    """Apple's common stock on Nasdaq."""
    values: dict[str, Any] = {
        "id": "XNAS:AAPL",
        "symbol": "AAPL",
        "ticker": "AAPL",
        "mic": "XNAS",
        "name": "Apple Inc.",
        "type": InstrumentType.EQUITY,
        "currency": "USD",
        "share_class": None,
        "issuer_id": APPLE,
        "country": "US",
    }
    return Instrument(**(values | changes))


def a_candidate(**changes: Any) -> Candidate:
    """``an_instrument()`` as the linker offers it."""
    values: dict[str, Any] = {
        "instrument": an_instrument(),
        "score": Decimal("0.98"),
        "reasons": ("exact_name",),
    }
    return Candidate(**(values | changes))


def a_mention(**changes: Any) -> Mention:
    """Apple, named in the lead."""
    values: dict[str, Any] = {"surface": "Apple", "zone": Zone.LEAD, "candidates": (a_candidate(),)}
    return Mention(**(values | changes))


def a_move(stated_pct: str | None = "-2.5", **changes: Any) -> StatedMove:
    """An author's claim about one day; direction, basis points and decimals follow from ``stated_pct``."""
    pct = None if stated_pct is None else Decimal(stated_pct)
    rise = Direction.FLAT if not pct else Direction.UP if pct > 0 else Direction.DOWN
    values: dict[str, Any] = {
        "kind": ClaimKind.PRICE_MOVE,
        "origin": Origin.AUTHOR_CLAIM,
        "stated_pct": pct,
        "stated_bp": None if pct is None else int((pct * 100).to_integral_value()),
        "decimals": None if pct is None else -int(pct.as_tuple().exponent),
        "direction": rise,
        "sign_source": SignSource.WORD,
        "period": Period.DAY,
        "qualifier": None,
    }
    return StatedMove(**(values | changes))


def some_evidence() -> tuple[Evidence, ...]:
    """The name and the number of ``TEXT``."""
    spans = ((EvidenceRole.NAME, "Apple"), (EvidenceRole.VALUE, "2.5%"))
    return tuple(
        cut_evidence(
            TEXT, role=role, field=Field.TEXT, start=TEXT.index(words), end=TEXT.index(words) + len(words)
        )
        for role, words in spans
    )


def a_confidence(value: str = "0.97", **changes: Any) -> Confidence:
    """A sure extractor."""
    values: dict[str, Any] = {
        "value": Decimal(value),
        "rule": "subject_verb_number",
        "link": Decimal("0.98"),
        "shape": Decimal("0.99"),
        "sign": Decimal("1"),
    }
    return Confidence(**(values | changes))


def provenance(**changes: Any) -> Provenance:
    """Versions that never change in tests."""
    return Provenance(**({"code_version": "0.0.0", "refdata_version": "ref-1"} | changes))


def a_version(
    received_ms: int = ms_from_utc(RECEIVED_AT), *, partition: int = 0, offset: int = 0, attempt: int = 0
) -> Version:
    """The version of an article by the time, place and attempt of its raw record."""
    return Version(received_at=utc_from_ms(received_ms), partition=partition, offset=offset, attempt=attempt)


def claim_id_of(article: str, move: StatedMove, *, issuer_id: str = APPLE, occurrence: int = 0) -> str:
    """The claim's id, as the extractor derives it."""
    return claim_id(
        article_id=article,
        issuer_id=issuer_id,
        kind=move.kind,
        stated_pct=move.stated_pct,
        direction=move.direction,
        period=move.period,
        occurrence=occurrence,
    )


def a_claim(**changes: Any) -> Claim:
    """Apple fell 2.5 %; the id follows from the article, issuer and move unless it is given."""
    move = changes.get("move", a_move())
    issuer_id = changes.get("issuer_id", APPLE)
    values: dict[str, Any] = {
        "claim_id": claim_id_of(article_facts().id, move, issuer_id=issuer_id),
        "issuer_id": issuer_id,
        "mention": a_mention(),
        "move": move,
        "evidence": some_evidence(),
        "confidence": a_confidence(),
    }
    return Claim(**(values | changes))


def an_extraction(**changes: Any) -> Extraction:
    """``an_article()`` with its one claim."""
    values: dict[str, Any] = {
        "article": article_facts(),
        "action": ArticleAction.CREATED,
        "lane": "live",
        "version": a_version(),
        "claims": (a_claim(),),
        "provenance": provenance(),
    }
    return Extraction(**(values | changes))


def claims_of(records: Iterable[Outgoing]) -> list[CheckedClaim]:
    """The checked claims among what a stage sends out."""
    return [decode(CheckedClaim, each.value or b"") for each in records if each.topic == CLAIMS.name]


def a_verification(**changes: Any) -> Verification:
    """The market says the same."""
    values: dict[str, Any] = {
        "status": Verdict.CONFIRMED,
        "session_date": SESSION,
        "session_method": SessionMethod.PUBLISHED,
        "actual_pct": Decimal("-2.4986"),
        "actual_bp": -250,
        "tolerance_bp": Decimal("5"),
    }
    return Verification(**(values | changes))


def a_market(**changes: Any) -> Market:
    """The closes behind ``a_verification()``."""
    values: dict[str, Any] = {
        "status": MarketStatus.OK,
        "provider": "recorded",
        "currency": "USD",
        "reference_date": date(2024, 7, 25),
        "reference_close": Decimal("217.49"),
        "close": Decimal("212.06"),
        "as_of": datetime(2024, 7, 30, tzinfo=UTC),
        "snapshot_sha256": "0" * 64,
    }
    return Market(**(values | changes))


def a_checked_claim(**changes: Any) -> CheckedClaim:
    """``a_claim()``, confirmed; the id follows from the article, issuer and move unless it is given."""
    move = changes.get("move", a_move())
    issuer_id = changes.get("issuer_id", APPLE)
    article = changes.get("article", article_facts())
    values: dict[str, Any] = {
        "article": article,
        "action": ArticleAction.CREATED,
        "lane": "live",
        "version": a_version(ms_from_utc(article.received_at)),
        "claim_id": claim_id_of(article.id, move, issuer_id=issuer_id),
        "issuer_id": issuer_id,
        "instrument": an_instrument(issuer_id=issuer_id),
        "instrument_reasons": ("only_candidate",),
        "mention": a_mention(),
        "move": move,
        "evidence": some_evidence(),
        "confidence": a_confidence(),
        "verification": a_verification(),
        "market": a_market(),
        "provenance": provenance(),
    }
    return CheckedClaim(**(values | changes))


def an_alert(claim: CheckedClaim | None = None, **changes: Any) -> Alert:
    """The first, tradable alert of a checked claim."""
    checked = a_checked_claim() if claim is None else claim
    alert = Alert(
        schema_version=SCHEMA_VERSION,
        alert_id=alert_id(lane=checked.lane, claim_id=checked.claim_id),
        claim_id=checked.claim_id,
        action=AlertAction.CREATED,
        revision=1,
        lane=checked.lane,
        tier=Tier.TRADABLE,
        reason_codes=(),
        is_stale=False,
        article=checked.article,
        instrument=checked.instrument,
        issuer_id=checked.issuer_id,
        mention=checked.mention,
        claim=checked.move,
        evidence=checked.evidence,
        verification=checked.verification,
        market=checked.market,
        novelty=Novelty(score=100, copies=0),
        confidence=checked.confidence,
        provenance=checked.provenance,
    )
    return replace(alert, **changes)
