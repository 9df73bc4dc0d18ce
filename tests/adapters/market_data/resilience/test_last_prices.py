"""The stream's last prices, and quotes where it says nothing yet."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

import pytest

from streams.adapters.clock import ManualClock
from streams.adapters.market_data.resilience.last_prices import QUIET, LastPrices
from streams.ports import MarketData, Quote
from tests.market.tape import AS_OF, quote_of
from tests.steps.test_enrich import Prices


class Ticking:
    """A stream that says what it is given."""

    def __init__(self, *quotes: Quote) -> None:
        self.quotes = {quote.symbol: quote for quote in quotes}
        self.followed: list[str] = []
        self.closed = False

    def follow(self, symbols: Iterable[str]) -> None:
        """Note them."""
        self.followed += symbols

    async def prepare(self, symbols: Sequence[str]) -> None:
        """Nothing can be fetched."""

    def latest(self, symbol: str) -> Quote | None:
        """Say it."""
        return self.quotes.get(symbol)

    async def close(self) -> None:
        """Note it."""
        self.closed = True


class Quoting(Prices):
    """A provider with quotes."""

    def __init__(self, *quotes: Quote) -> None:
        super().__init__()
        self.said = {quote.symbol: quote for quote in quotes}
        self.questions: list[tuple[str, ...]] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Say them, once the gate is open."""
        self.questions.append(tuple(symbols))
        await self.gate.wait()
        return {symbol: self.said[symbol] for symbol in symbols if symbol in self.said}


def composed(stream: Ticking, market: MarketData) -> LastPrices:
    return LastPrices(stream, market, ManualClock(AS_OF))


async def test_quotes_are_asked_for_where_the_stream_said_nothing() -> None:
    """And only for those; one that the provider leaves out stays unknown."""
    market = Quoting(quote_of("META", "2"))
    live = composed(Ticking(quote_of("AAPL", "1")), market)
    await live.prepare(["AAPL", "META", "NO-SUCH"])
    known = {symbol: live.latest(symbol) for symbol in ("AAPL", "META", "NO-SUCH")}
    assert market.questions == [("META", "NO-SUCH")]
    assert {symbol: quote and str(quote.last) for symbol, quote in known.items()} == {
        "AAPL": "1",
        "META": "2",
        "NO-SUCH": None,
    }


async def test_nothing_is_asked_for_where_the_stream_speaks_of_all() -> None:
    """A stream costs no requests."""
    market = Quoting()
    await composed(Ticking(quote_of("META")), market).prepare(["META"])
    await composed(Ticking(), market).prepare([])
    assert market.questions == []


@pytest.mark.parametrize(("older", "asked"), [(QUIET - timedelta(seconds=1), 0), (QUIET, 1)])
async def test_a_stream_that_went_quiet_is_backed_by_quotes(older: timedelta, asked: int) -> None:
    """Ten minutes after its last word on a symbol."""
    market = Quoting(quote_of("META", "2", as_of=AS_OF - timedelta(minutes=1)))
    live = composed(Ticking(quote_of("META", "1", as_of=AS_OF - older)), market)
    await live.prepare(["META"])
    quote = live.latest("META")
    assert quote is not None
    assert (len(market.questions), str(quote.last)) == (asked, "2" if asked else "1")


async def test_the_later_trade_is_the_last_one() -> None:
    """A quote does not hide what the stream says after it."""
    stream = Ticking()
    live = composed(stream, Quoting(quote_of("META", "2", as_of=AS_OF)))
    await live.prepare(["META"])
    for seconds, wanted in ((-5, "2"), (5, "1")):
        stream.quotes["META"] = quote_of("META", "1", as_of=AS_OF + timedelta(seconds=seconds))
        quote = live.latest("META")
        assert quote is not None
        assert str(quote.last) == wanted


async def test_who_stops_waiting_has_the_quote_next_time() -> None:
    """The request goes on."""
    market = Quoting(quote_of("META"))
    market.gate.clear()
    live = composed(Ticking(), market)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(live.prepare(["META"]), 0.01)
    assert live.latest("META") is None
    market.gate.set()
    for _ in range(5):
        await asyncio.sleep(0)
    assert live.latest("META") is not None


async def test_closing_ends_what_is_under_way_and_the_stream() -> None:
    """But not the provider, which others have too."""
    stream, market = Ticking(), Quoting()
    market.gate.clear()
    live = composed(stream, market)
    asking = asyncio.create_task(live.prepare(["META"]))
    await asyncio.sleep(0)
    await live.close()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert (stream.closed, market.closed) == (True, False)


async def test_what_is_followed_is_followed_on_the_stream() -> None:
    """At once."""
    stream = Ticking()
    composed(stream, Quoting()).follow(["META"])
    assert stream.followed == ["META"]
