"""Articles for the market's tests, built by hand: what an extractor would say of them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from schemas.claim import Claim, Extraction, StatedMove
from schemas.instrument import Candidate, Instrument
from schemas.vocabulary import ArticleAction, InstrumentType, Origin, PublishedAtSource, SignSource, Zone
from tests.builders import (
    a_confidence,
    a_mention,
    a_move,
    a_version,
    an_instrument,
    article_facts,
    provenance,
    some_evidence,
)

ISSUERS = {
    "META": "cik:1326801",
    "GOOG": "cik:1652044",
    "GOOGL": "cik:1652044",
    "AAPL": "cik:320193",
    "MSFT": "cik:789019",
    "AMZN": "cik:1018724",
    "TSLA": "cik:1318605",
    "SBUX": "cik:829224",
    "005930.KS": "own:samsung-electronics",
}
RECEIVED_AT = datetime(2024, 7, 30, 9, 0, tzinfo=UTC)
"""When the seed is received: the last New York session that had closed is that of 2024-07-29."""


def listing(symbol: str, **changes: Any) -> Instrument:
    """A share by its Yahoo symbol."""
    korean = symbol.endswith(".KS")
    values: dict[str, Any] = {
        "id": f"{'XKRX' if korean else 'XNAS'}:{symbol.partition('.')[0]}",
        "symbol": symbol,
        "ticker": symbol.partition(".")[0],
        "mic": "XKRX" if korean else "XNAS",
        "name": symbol,
        "type": InstrumentType.EQUITY,
        "currency": "KRW" if korean else "USD",
        "issuer_id": ISSUERS.get(symbol, f"own:{symbol}"),
        "country": "KR" if korean else "US",
    }
    return an_instrument(**(values | changes))


def candidate(instrument: Instrument, score: str = "0.9") -> Candidate:
    """An offer of the linker."""
    return Candidate(instrument=instrument, score=Decimal(score), reasons=("exact_name",))


def badge(pct: str, **changes: Any) -> StatedMove:
    """A ticker widget's number: signed if it says so, else a magnitude; no period."""
    values: dict[str, Any] = {
        "origin": Origin.QUOTE_BADGE,
        "sign_source": SignSource.MINUS if pct.startswith("-") else SignSource.UNSIGNED,
        "period": None,
    }
    return a_move(pct, **(values | changes))


def claim(
    move: StatedMove, *symbols: str, name: str | None = None, zone: Zone = Zone.BODY, **changes: Any
) -> Claim:
    """A claim about the issuer of the first symbol; the symbols are the candidates, best first."""
    candidates = tuple(candidate(listing(symbol)) for symbol in symbols)
    issuer = candidates[0].instrument.issuer_id if candidates else "own:unknown"
    values: dict[str, Any] = {
        "claim_id": name
        or f"clm_{'_'.join(symbols)}_{move.stated_pct}_{move.period}_{changes.get('position', 0)}",
        "issuer_id": issuer,
        "mention": a_mention(surface=symbols[0] if symbols else "?", zone=zone, candidates=candidates),
        "move": move,
        "evidence": some_evidence(),
        "confidence": a_confidence(),
    }
    return Claim(**(values | changes))


def extraction(
    *claims: Claim, published_at: datetime | None = None, received_at: datetime = RECEIVED_AT, **changes: Any
) -> Extraction:
    """An article with these claims."""
    article = article_facts(
        published_at=published_at,
        published_at_source=PublishedAtSource.UNKNOWN if published_at is None else PublishedAtSource.FEED,
        received_at=received_at,
    )
    values: dict[str, Any] = {
        "article": article,
        "action": ArticleAction.CREATED,
        "lane": "live",
        "version": a_version(),
        "claims": claims,
        "provenance": provenance(),
    }
    return Extraction(**(values | changes))


def seed(**changes: Any) -> Extraction:
    """The seed article: two badges at "Google" in a chain, META unsigned, AAPL unsigned; no date."""
    return extraction(
        claim(badge("-0.28"), "GOOGL", "GOOG", name="clm_google_1", slot=0, position=0),
        claim(badge("-0.17"), "GOOGL", "GOOG", name="clm_google_2", slot=0, position=1),
        claim(badge("2.71"), "META", name="clm_meta"),
        claim(badge("0.22"), "AAPL", name="clm_apple"),
        **changes,
    )


def on(day: str) -> date:
    """A date, short to write in a table."""
    return date.fromisoformat(day)


def at(when: str) -> datetime:
    """A UTC time, short to write in a table: ``2024-07-26 20:30``."""
    return datetime.fromisoformat(when).replace(tzinfo=UTC)
