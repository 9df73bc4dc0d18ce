"""Yahoo's last prices through the real library: by the batch, and beside the bars; never a false one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import orjson
import pytest

from schemas.codec import encode
from schemas.record import Outgoing, Received
from schemas.topics import EXTRACTIONS
from schemas.vocabulary import MarketState
from streams.adapters.clock import ManualClock
from streams.adapters.market_data import ProviderOptions, live_quotes, source
from streams.adapters.market_data.resilience.last_prices import LastPrices
from streams.adapters.market_data.resilience.quotes import TRADING
from streams.market.judge import needs_of
from streams.ports import Bars, MarketData, ProviderActivity, Quote
from streams.steps.checking import Patience
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import drive
from tests.adapters.market_data.local_yahoo import (
    CHART,
    CRUMB,
    FAULTS,
    QUOTE,
    Fault,
    LocalYahoo,
    endpoint_of,
    options_for,
)
from tests.builders import claims_of
from tests.contracts.market_data import END, START
from tests.market.articles import at, on, seed

NOW = at("2026-07-20 15:00")
WAIT = timedelta(seconds=20)
PATIENCE = Patience(wait=WAIT, at_once=WAIT, last_price=WAIT)
"""Nothing is given up here, however slow the machine: it is requests that are counted."""


def options(
    yahoo: LocalYahoo, clock: ManualClock, activity: ProviderActivity | None = None
) -> ProviderOptions:
    return options_for(yahoo, clock, timeout=timedelta(seconds=2), activity=activity or ProviderActivity())


async def warm(yahoo: LocalYahoo, clock: ManualClock) -> MarketData:
    """A provider that has its cookies."""
    market = source("yfinance", options(yahoo, clock))
    await market.daily(["AAPL"], START, END)
    return market


async def quoted(yahoo: LocalYahoo, symbols: Sequence[str], now: datetime = NOW) -> dict[str, Quote]:
    market = await warm(yahoo, ManualClock(now))
    quotes = await market.quotes(symbols)
    await market.close()
    return dict(quotes)


async def test_many_symbols_come_by_one_request_with_the_crumb(yahoo: LocalYahoo) -> None:
    """Price, time, state, currency, venue and zone; who is unknown is absent."""
    yahoo.state = "REGULAR"
    quotes = await quoted(yahoo, ["META", "005930.KS", "NO-SUCH"])
    assert yahoo.batches == [["META", "005930.KS", "NO-SUCH"]]
    assert yahoo.log[-1].query["crumb"] == "local-crumb"
    last = yahoo.prices["META"].bars[-1]
    assert quotes.keys() == {"META", "005930.KS"}
    assert quotes["META"] == Quote(
        symbol="META",
        last=last.close or Decimal(0),
        currency="USD",
        state=MarketState.REGULAR,
        as_of=datetime.combine(last.date, at("2026-07-20 20:00").timetz()),
        exchange="NMS",
        timezone="America/New_York",
        is_trading=True,
    )
    assert (quotes["005930.KS"].currency, quotes["005930.KS"].timezone) == ("KRW", "Asia/Seoul")


@pytest.mark.parametrize("count", [1, 50, 51, 120])
async def test_fifty_symbols_cost_one_request(yahoo: LocalYahoo, count: int) -> None:
    """N cost the fiftieth part of N, rounded up; each symbol is asked for once."""
    symbols = [f"S{number}" for number in range(count)]
    yahoo.prices |= {symbol: replace(yahoo.prices["META"], symbol=symbol) for symbol in symbols}
    quotes = await quoted(yahoo, symbols)
    assert sorted(quotes) == sorted(symbols)
    assert len(yahoo.batches) == -(-count // 50)
    assert sorted(symbol for batch in yahoo.batches for symbol in batch) == sorted(symbols)


SECONDS = int(NOW.timestamp())
PARTS: list[tuple[dict[str, Any], str, MarketState]] = [
    ({}, "1", MarketState.REGULAR),
    ({"preMarketPrice": 2.0, "preMarketTime": SECONDS - 10}, "2", MarketState.PRE),
    ({"postMarketPrice": 3.0, "postMarketTime": SECONDS - 10}, "3", MarketState.POST),
    ({"postMarketPrice": 3.0, "postMarketTime": SECONDS - 9_000}, "1", MarketState.REGULAR),
    (
        {
            "postMarketPrice": 3.0,
            "postMarketTime": SECONDS - 20,
            "preMarketPrice": 2.0,
            "preMarketTime": SECONDS - 10,
        },
        "2",
        MarketState.PRE,
    ),
    ({"preMarketPrice": "2", "preMarketTime": SECONDS - 10}, "1", MarketState.REGULAR),
    ({"preMarketPrice": 2.0, "preMarketTime": None}, "1", MarketState.REGULAR),
    ({"preMarketPrice": 2.0, "preMarketTime": SECONDS + 3_600}, "1", MarketState.REGULAR),
]


@pytest.mark.parametrize(("facts", "last", "state"), PARTS)
async def test_the_last_trade_is_the_latest_of_the_day(
    yahoo: LocalYahoo, facts: dict[str, Any], last: str, state: MarketState
) -> None:
    """Before, within or after the session; a part that does not read is passed over."""
    yahoo.quoted["META"] = {"regularMarketPrice": 1.0, "regularMarketTime": SECONDS - 600} | facts
    quote = (await quoted(yahoo, ["META"]))["META"]
    assert (str(quote.last), quote.state) == (last, state)


@pytest.mark.parametrize(
    ("state", "is_trading"),
    [
        ("PRE", True), ("REGULAR", True), ("POST", True), ("CLOSED", False), ("PREPRE", False),
        ("POSTPOST", False), ("SOMETHING NEW", None),
    ],
)  # fmt: skip
async def test_what_the_venue_does_is_told(yahoo: LocalYahoo, state: str, is_trading: bool | None) -> None:
    """In Yahoo's words; a new one is unknown."""
    yahoo.state = state
    assert (await quoted(yahoo, ["META"]))["META"].is_trading is is_trading


PRICES: tuple[Any, ...] = (0, -1.0, "465.7", True, None, {})
TIMES: tuple[Any, ...] = (0, -1, "now", None, True, 10**30, SECONDS + 3_600)
NO_PRICES: list[dict[str, Any]] = [
    *({"regularMarketPrice": price} for price in PRICES),
    *({"regularMarketTime": time} for time in TIMES),
    *({"symbol": name} for name in ("OTHER", None, 7)),
]


@pytest.mark.parametrize("facts", NO_PRICES, ids=str)
async def test_what_is_no_price_is_no_quote(yahoo: LocalYahoo, facts: dict[str, Any]) -> None:
    """Nor what is of another symbol, of no time or of one to come; its neighbour in the batch is not lost with it."""
    yahoo.quoted["META"] = facts
    assert (await quoted(yahoo, ["META", "GOOG"])).keys() == {"GOOG"}


GARBAGE: list[dict[str, Any]] = [
    {},
    {"quoteResponse": None},
    {"quoteResponse": {"result": None, "error": {"code": "argument-error"}}},
    {"quoteResponse": {"result": {"META": 1}}},
    {"quoteResponse": {"result": [None, 7, "META", [], {}]}},
    {"quoteResponse": {"result": []}},
]


@pytest.mark.parametrize("price", [float("nan"), float("inf")])
async def test_an_answer_that_is_no_json_is_no_quote(yahoo: LocalYahoo, price: float) -> None:
    """Python writes such numbers; nobody else reads them."""
    yahoo.quoted["META"] = {"regularMarketPrice": price}
    assert await quoted(yahoo, ["META", "GOOG"]) == {}


@pytest.mark.parametrize("said", GARBAGE, ids=str)
async def test_an_answer_of_another_shape_is_no_quote(yahoo: LocalYahoo, said: dict[str, Any]) -> None:
    """Whatever it is; nothing is raised."""
    yahoo.fail(Fault(body=orjson.dumps(said).decode()), endpoint=QUOTE)
    assert await quoted(yahoo, ["META"]) == {}


@pytest.mark.parametrize("name", sorted(set(FAULTS) - {"slow"}))
async def test_a_failure_is_no_quote_and_costs_no_verdict(yahoo: LocalYahoo, name: str) -> None:
    """Nothing is raised or kept; prices come all the same, but after a 429, which holds for all."""
    clock = ManualClock(NOW)
    market = await warm(yahoo, clock)
    yahoo.fail_always(FAULTS[name], endpoint=QUOTE)
    assert await market.quotes(["META"]) == {}
    bars = (await market.daily(["GOOG"], START, END))["GOOG"]
    assert isinstance(bars, Bars) == (name != "429")
    yahoo.heal()
    clock.advance(timedelta(hours=1))
    await market.daily(["MSFT"], START, END)
    assert (await market.quotes(["META"])).keys() == {"META"}
    await market.close()


async def test_a_crumb_that_expired_is_renewed_within_the_request(yahoo: LocalYahoo) -> None:
    """Yahoo says 401 once."""
    yahoo.fail(FAULTS["401"], endpoint=QUOTE)
    assert (await quoted(yahoo, ["META"])).keys() == {"META"}
    assert len(yahoo.batches) == 2


def up_to(yahoo: LocalYahoo, last: date) -> None:
    """Let no row be of a later day."""
    yahoo.prices = {
        symbol: replace(whole, bars=tuple(bar for bar in whole.bars if bar.date <= last))
        for symbol, whole in yahoo.prices.items()
    }


async def test_the_last_price_comes_with_the_bars_of_today(yahoo: LocalYahoo) -> None:
    """It costs nothing; with those of past years comes one that may be as old, so it is not taken."""
    up_to(yahoo, on("2024-08-19"))
    market = source("yfinance", options(yahoo, ManualClock(at("2024-08-20 15:00"))))
    await market.daily(["META"], START, END)
    await market.daily(["GOOG"], START.replace(year=2023), END.replace(year=2023))
    quotes = await market.quotes(["META", "GOOG"])
    await market.close()
    assert quotes.keys() == {"META", "GOOG"}
    assert yahoo.batches == [["GOOG"]]
    assert (quotes["META"].state, quotes["META"].exchange) == (MarketState.REGULAR, "NMS")


def record(published_at: datetime, offset: int) -> Received:
    said = seed(published_at=published_at, lane="live")
    return Received(
        topic=EXTRACTIONS.name, partition=0, offset=offset, timestamp_ms=0, key=b"a", value=encode(said), headers=()
    )  # fmt: skip


def last_prices(records: Sequence[Outgoing]) -> list[Decimal | None]:
    return [each.market.last for each in claims_of(records)]


def requests(yahoo: LocalYahoo) -> Counter[str]:
    """What was asked, by endpoint; the stream is another matter, and no request."""
    return Counter(endpoint_of(asked.path) for asked in yahoo.log if not asked.host.startswith("streamer."))


async def test_an_article_costs_two_requests_and_one_a_new_symbol_with_its_last_prices(
    yahoo: LocalYahoo,
) -> None:
    """Cookie, crumb and bars at first; nothing for the next on the same symbols; one request for all of them a minute later."""
    up_to(yahoo, on("2024-08-19"))
    clock, activity = ManualClock(at("2024-08-20 15:00")), ProviderActivity()
    given = options(yahoo, clock, activity)
    market, stream = source("yfinance", given), live_quotes("yfinance", given)
    assert stream is not None
    yahoo.refuses_streams = True
    stage = EnrichStage(market=market, clock=clock, group="g", code_version="t", patience=PATIENCE)
    stage.show(LastPrices(stream, market, clock))
    needed = needs_of(seed()).symbols
    costs = []
    for number, pause in enumerate((timedelta(0), timedelta(seconds=30), TRADING)):
        clock.advance(pause)
        before = requests(yahoo)
        driven = await drive(stage, [record(at("2024-07-29 12:00"), number)])
        after = requests(yahoo)
        costs.append({name: after[name] - before[name] for name in (CHART, QUOTE, CRUMB, "/")})
        assert None not in last_prices(driven.records)
    await stage.close()
    assert costs == [
        {CHART: len(needed), QUOTE: 0, CRUMB: 1, "/": 1},
        {CHART: 0, QUOTE: 0, CRUMB: 0, "/": 0},
        {CHART: 0, QUOTE: 1, CRUMB: 0, "/": 0},
    ]
    assert [sorted(batch) for batch in yahoo.batches] == [sorted(needed)]
