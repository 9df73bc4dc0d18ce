"""The last price beside the verdict of a live alert."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from schemas.claim import CheckedClaim
from schemas.codec import encode
from schemas.record import Received
from schemas.topics import EXTRACTIONS
from schemas.vocabulary import MarketState
from streams.alerts.judge import fingerprint
from streams.market.judge import judge, needs_of
from streams.ports import DailyAnswer, MarketData, Quote
from streams.steps.checking import Patience
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import drive
from streams.steps.quotes import follow_named, with_last_prices
from tests.builders import an_alert, claims_of
from tests.market.articles import RECEIVED_AT, seed
from tests.market.tape import FixedClock, demo_prices, recorded
from tests.steps.test_enrich import Prices


class Quoted:
    """Last prices of META alone."""

    def __init__(self, as_of: datetime = RECEIVED_AT) -> None:
        self.as_of = as_of
        self.followed: set[str] = set()
        self.closed = False
        self.prepared: list[tuple[str, ...]] = []
        self.is_there = True
        self.gate = asyncio.Event()
        self.gate.set()

    def follow(self, symbols: Iterable[str]) -> None:
        """Note them."""
        self.followed |= set(symbols)

    async def prepare(self, symbols: Sequence[str]) -> None:
        """Note what is asked for, and wait where told to."""
        self.prepared.append(tuple(symbols))
        await self.gate.wait()
        self.is_there = True

    def latest(self, symbol: str) -> Quote | None:
        """Know one, once it was fetched if it has to be."""
        if symbol != "META" or not self.is_there:
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


def record(lane: str = "live", offset: int = 0) -> Received:
    return Received(
        topic=EXTRACTIONS.name,
        partition=0,
        offset=offset,
        timestamp_ms=0,
        key=b"a",
        value=encode(seed(lane=lane)),
        headers=(),
    )


async def test_the_stage_puts_it_into_its_records_and_closes_the_stream() -> None:
    """The claims topic carries it on to the alert."""
    quotes = Quoted()
    stage = EnrichStage(market=demo_prices(), clock=FixedClock(), group="g", code_version="t")
    stage.show(quotes)
    driven = await drive(stage, [record()])
    await stage.close()
    checked = claims_of(driven.records)
    assert {str(each.market.last) for each in checked if each.instrument} == {"466.1", "None"}
    assert quotes.closed


async def said(
    quotes: Quoted, *, lane: str = "live", patience: Patience | None = None, market: MarketData | None = None
) -> set[str]:
    """The last prices that the records of the seed carry."""
    stage = EnrichStage(
        market=market or demo_prices(), clock=FixedClock(), group="g", code_version="t", patience=patience
    )
    stage.show(quotes)
    driven = await drive(stage, [record(lane)])
    await stage.close()
    checked = claims_of(driven.records)
    assert len(checked) == 4
    return {str(each.market.last) for each in checked}


async def test_what_is_lacking_is_fetched_for_all_of_an_article_at_once() -> None:
    """Everything that its claims may mean, in one question."""
    quotes = Quoted()
    quotes.is_there = False
    assert await said(quotes) == {"466.1", "None"}
    (asked,) = quotes.prepared
    assert {"META", "GOOG", "GOOGL", "AAPL"} <= set(asked)


@pytest.mark.parametrize("lane", ["replay:x", "canary:1"])
async def test_nothing_is_fetched_for_a_replay(lane: str) -> None:
    """It could not be shown."""
    quotes = Quoted()
    assert await said(quotes, lane=lane) == {"None"}
    assert quotes.prepared == []


async def test_a_last_price_that_does_not_come_holds_up_no_alert() -> None:
    """The article goes on without it, long before an article without prices would; nothing is left behind."""
    quotes = Quoted()
    quotes.gate.clear()
    quotes.is_there = False
    async with asyncio.timeout(20):
        assert await said(quotes, patience=Patience(wait=timedelta(minutes=5))) == {"None"}


async def test_a_provider_of_last_prices_that_breaks_its_contract_stops_nothing() -> None:
    """The verdicts are there."""

    class Broken(Quoted):
        async def prepare(self, symbols: Sequence[str]) -> None:
            raise RuntimeError(symbols)

    assert await said(Broken()) == {"466.1", "None"}


class Late(Prices):
    """A provider whose prices take longer than the cache on a disk, and then let the last price come too."""

    def __init__(self, quotes: Quoted) -> None:
        super().__init__()
        self.quotes_of = quotes

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Answer once the last prices were asked for."""
        while not self.quotes_of.prepared:  # noqa: ASYNC110 - the stage gives no event
            await asyncio.sleep(0)
        self.quotes_of.gate.set()
        return await super().daily(symbols, start, end)


async def test_an_article_that_waited_for_its_prices_has_the_last_one_too() -> None:
    """Both were on their way at the same time."""
    quotes = Quoted()
    quotes.gate.clear()
    quotes.is_there = False
    patience = Patience(wait=timedelta(seconds=20), last_price=timedelta(seconds=20))
    assert await said(quotes, patience=patience, market=Late(quotes)) == {"466.1", "None"}
