"""The last price beside the verdict of a live alert."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from schemas.claim import CheckedClaim
from schemas.codec import decode, encode
from schemas.record import Received
from schemas.topics import CLAIMS, EXTRACTIONS
from schemas.vocabulary import MarketState
from streams.alerts.judge import fingerprint
from streams.market.judge import judge, needs_of
from streams.ports import Quote
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import drive
from streams.steps.quotes import follow_named, with_last_prices
from tests.builders import an_alert
from tests.market.articles import RECEIVED_AT, seed
from tests.market.tape import FixedClock, demo_prices, recorded


class Quoted:
    """Last prices of META alone."""

    def __init__(self, as_of: datetime = RECEIVED_AT) -> None:
        self.as_of = as_of
        self.followed: set[str] = set()
        self.closed = False

    def follow(self, symbols: Iterable[str]) -> None:
        """Note them."""
        self.followed |= set(symbols)

    def latest(self, symbol: str) -> Quote | None:
        """Know one."""
        if symbol != "META":
            return None
        return Quote(
            symbol=symbol, last=Decimal("466.1"), currency="USD", state=MarketState.POST, as_of=self.as_of
        )

    async def close(self) -> None:
        """Note it."""
        self.closed = True


def claims(lane: str = "live") -> list[CheckedClaim]:
    article = seed(lane=lane)
    return list(judge(article, recorded(needs_of(article)), provider="recorded"))


def test_a_live_claim_carries_the_last_price_of_its_instrument() -> None:
    """And nothing else of it changes; who has none is left as it is."""
    before = claims()
    after = with_last_prices(Quoted(RECEIVED_AT - timedelta(seconds=90, milliseconds=5)), before)
    told = {each.instrument.symbol: each.market for each in after if each.instrument}
    meta = told["META"]
    assert (meta.last, meta.state, meta.staleness_ms) == (Decimal("466.1"), MarketState.POST, 90_005)
    assert told["AAPL"].last is None
    bare = {"last": None, "state": None, "last_as_of": None, "staleness_ms": None}
    assert [replace(each, market=replace(each.market, **bare)) for each in after] == before  # type: ignore[arg-type]


def test_a_price_traded_after_the_article_came_in_is_not_stale() -> None:
    """0, not less."""
    after = with_last_prices(Quoted(RECEIVED_AT + timedelta(seconds=3)), claims())
    assert {each.market.staleness_ms for each in after} == {None, 0}


@pytest.mark.parametrize("lane", ["replay:x", "canary:1"])
def test_a_replay_sees_no_price_of_today(lane: str) -> None:
    """Nor does it make anybody follow anything."""
    quotes = Quoted()
    follow_named(quotes, claims(lane))
    assert with_last_prices(quotes, claims(lane)) == claims(lane)
    assert quotes.followed == set()


def test_what_live_claims_name_is_followed() -> None:
    """By the symbol of the instrument that was decided on."""
    quotes = Quoted()
    follow_named(quotes, claims())
    assert quotes.followed == {"META", "GOOG", "GOOGL", "AAPL"}


def test_another_last_price_is_no_news() -> None:
    """A later look makes no revision for it."""
    alert = an_alert()
    later = replace(
        alert,
        market=replace(
            alert.market,
            last=Decimal(7),
            state=MarketState.PRE,
            last_as_of=RECEIVED_AT,
            staleness_ms=5,
        ),
    )
    assert fingerprint(later) == fingerprint(alert)


async def test_the_stage_puts_it_into_its_records_and_closes_the_stream() -> None:
    """The claims topic carries it on to the alert."""
    quotes = Quoted()
    stage = EnrichStage(market=demo_prices(), clock=FixedClock(), group="g", code_version="t")
    stage.show(quotes)
    record = Received(
        topic=EXTRACTIONS.name,
        partition=0,
        offset=0,
        timestamp_ms=0,
        key=b"a",
        value=encode(seed()),
        headers=(),
    )
    driven = await drive(stage, [record])
    await stage.close()
    checked = [
        decode(CheckedClaim, each.value or b"") for each in driven.records if each.topic == CLAIMS.name
    ]
    assert {str(each.market.last) for each in checked if each.instrument} == {"466.1", "None"}
    assert quotes.closed
