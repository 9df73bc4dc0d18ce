"""What yfinance and Yahoo do to those who trust them, each with its guard."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from schemas.vocabulary import NotChecked
from streams.adapters.clock import ManualClock
from streams.ports import Bars, DailyAnswer, NoBars
from tests.adapters.market_data.local_yahoo import CHART, FAULTS, Fault, LocalYahoo, open_yahoo
from tests.contracts.market_data import END, START
from tests.market.tape import AS_OF

DAY = timedelta(days=1)


async def ask(yahoo: LocalYahoo, symbol: str = "META") -> DailyAnswer:
    provider = open_yahoo(yahoo)
    answer = (await provider.daily([symbol], START, END))[symbol]
    await provider.close()
    return answer


@pytest.mark.parametrize(
    "symbol",
    ["^GSPC", "BTC-USD", "EURUSD=X", "GC=F", "005930.KS", "BRK-B", "000001.SS", "M&M.NS", "^TA125.TA"],
)
async def test_every_symbol_arrives_as_it_is(yahoo: LocalYahoo, symbol: str) -> None:
    """Carets, ampersands and equal signs."""
    yahoo.prices = {symbol: replace(yahoo.prices["META"], symbol=symbol)}
    answer = await ask(yahoo, symbol)
    assert isinstance(answer, Bars)
    assert (answer.symbol, yahoo.charts) == (symbol, [symbol])


@pytest.mark.parametrize("symbol", ["X/../META", "META?x=", "META#", "Ü", "", "%4DETA", "A" * 41, "A B"])
async def test_what_is_no_symbol_is_not_asked_for(yahoo: LocalYahoo, symbol: str) -> None:
    """It would become another path, and another symbol's prices."""
    answer = await ask(yahoo, symbol)
    assert isinstance(answer, NoBars)
    assert (answer.reason, yahoo.log) == (NotChecked.NOT_FOUND, [])


async def test_the_prices_of_another_symbol_are_not_taken(yahoo: LocalYahoo) -> None:
    """A symbol that was renamed may be answered for by the new one, and one that was given away by a stranger."""
    yahoo.prices["FB"] = yahoo.prices["META"]
    answer = await ask(yahoo, "FB")
    assert isinstance(answer, NoBars)
    assert (answer.reason, answer.detail) == (NotChecked.NOT_FOUND, "Yahoo answers for META")


def twice(whole: Bars) -> Bars:
    return replace(whole, bars=(*whole.bars, whole.bars[-1]))


async def test_a_live_row_beside_the_days_own_is_one_row(yahoo: LocalYahoo) -> None:
    """Yahoo appends the price of the moment to the row of today."""
    days = tuple(bar for bar in yahoo.prices["META"].bars if bar.date <= END)
    yahoo.prices["META"] = twice(replace(yahoo.prices["META"], bars=days))
    answer = await ask(yahoo)
    assert isinstance(answer, Bars)
    assert [bar.date for bar in answer.bars] == [START, START + DAY, END]


async def test_prices_are_never_adjusted_for_dividends(yahoo: LocalYahoo) -> None:
    """The library would do so by default; the adjusted close that the local Yahoo sends is one per cent lower."""
    answer = await ask(yahoo)
    assert isinstance(answer, Bars)
    assert answer.bars[-1].close == Decimal("465.7")


@pytest.mark.parametrize("currency", ["GBp", "ZAc", "ILA"])
async def test_a_hundredth_of_a_currency_stays_one(yahoo: LocalYahoo, currency: str) -> None:
    """Pence are not pounds."""
    yahoo.prices["META"] = replace(yahoo.prices["META"], currency=currency)
    answer = await ask(yahoo)
    assert isinstance(answer, Bars)
    assert (answer.currency, answer.bars[-1].close) == (currency, Decimal("465.7"))


def without(*path: str | int) -> Callable[[str], str]:
    def damage(body: str) -> str:
        said = json.loads(body)
        place = said
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]
        return json.dumps(said)

    return damage


RESULT = ("chart", "result", 0)
LACKS = [
    ("chart",),
    (*RESULT, "meta"),
    (*RESULT, "meta", "exchangeTimezoneName"),
    (*RESULT, "meta", "currency"),
    (*RESULT, "meta", "instrumentType"),
    (*RESULT, "indicators"),
    (*RESULT, "indicators", "quote", 0, "close"),
    (*RESULT, "indicators", "adjclose"),
    (*RESULT, "timestamp"),
]


@pytest.mark.parametrize("path", LACKS, ids=lambda path: ".".join(map(str, path)))
async def test_an_answer_of_another_shape_is_no_verdict(
    yahoo: LocalYahoo, path: tuple[str | int, ...]
) -> None:
    """Whatever is missing: no exception leaves, no price is made up, and a symbol is never called unknown for it."""
    from tests.adapters.market_data import yahoo_shapes

    whole = json.dumps(
        yahoo_shapes.chart(yahoo.prices["META"], {"period1": "1700000000", "period2": "1800000000"})
    )
    yahoo.fail_always(Fault(body=without(*path)(whole)))
    answer = await ask(yahoo)
    if isinstance(answer, NoBars):
        assert answer.reason in (NotChecked.UNAVAILABLE, NotChecked.NO_DATA)
    else:
        assert [bar.close for bar in answer.bars] == [Decimal("461.27"), Decimal("453.41"), Decimal("465.7")]


async def test_the_library_says_what_went_wrong(yahoo: LocalYahoo) -> None:
    """By default it hides its exceptions behind empty tables, and tries again by itself while others wait."""
    import yfinance

    await ask(yahoo)
    assert not yfinance.config.debug.hide_exceptions
    assert yfinance.config.network.retries == 0


async def test_a_library_without_its_http_client_is_told_apart(
    yahoo: LocalYahoo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its second choice dies of an AttributeError on the first network failure."""
    monkeypatch.setattr("yfinance._http.HAS_CURL_CFFI", False)
    answer = await ask(yahoo)
    assert isinstance(answer, NoBars)
    assert (answer.reason, yahoo.log) == (NotChecked.UNAVAILABLE, [])
    assert "unset YF_DISABLE_CURL_CFFI" in answer.detail


async def test_nothing_is_asked_of_the_consent_pages_for_an_unknown_symbol(yahoo: LocalYahoo) -> None:
    """The library would ask for new cookies at every 404, and for the symbol again."""
    await ask(yahoo, "NO-SUCH")
    assert sorted(asked.path for asked in yahoo.log) == ["/", "/v1/test/getcrumb", f"{CHART}NO-SUCH"]


async def test_an_hour_of_429_costs_a_handful_of_requests(yahoo: LocalYahoo) -> None:
    """Yahoo bans addresses for hours; it asked for a minute first."""
    clock = ManualClock(AS_OF)
    provider = open_yahoo(yahoo, clock)
    yahoo.fail_always(FAULTS["429"])
    for minute in range(60):
        answers = await provider.daily([f"S{minute}-{number}" for number in range(5)], START, END)
        assert {answer.reason for answer in answers.values() if isinstance(answer, NoBars)} == {
            NotChecked.RATE_LIMITED
        }
        clock.advance(timedelta(minutes=1))
    await provider.close()
    assert len(yahoo.charts) <= 10
