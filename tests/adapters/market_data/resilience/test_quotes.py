"""Last prices by the batch: how many requests they cost, and that nothing a verdict needs ever waits for them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
import pytest_asyncio

from streams.adapters.clock import ManualClock
from streams.adapters.market_data.resilience.failures import Failure, NotFound, RateLimited, Unavailable
from streams.adapters.market_data.resilience.gate import Limits
from streams.adapters.market_data.resilience.quotes import ABSENT, BATCH, FIRST_PAUSE, RESTING, TRADING
from streams.adapters.market_data.resilience.resilient import Resilient
from streams.ports import Bars, NoBars, ProviderActivity
from tests.adapters.market_data.resilience.test_resilient import Recorded, Waits
from tests.contracts.market_data import END, START
from tests.market.tape import AS_OF, quote_of

SECOND = timedelta(seconds=1)
Open = Callable[..., Resilient]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(AS_OF)


@pytest.fixture
def provider(clock: ManualClock) -> Recorded:
    """It quotes a thousand symbols, and META."""
    made = Recorded(clock)
    made.quoted = {symbol: quote_of(symbol) for symbol in ["META", *symbols(1_000)]}
    return made


def symbols(count: int) -> list[str]:
    return [f"S{number}" for number in range(count)]


@pytest_asyncio.fixture
async def opened(clock: ManualClock, provider: Recorded) -> AsyncIterator[Open]:
    """Makes what is tested, as if it had answered something before; and closes it."""
    made: list[Resilient] = []

    def make(activity: ProviderActivity | None = None, **limits: float) -> Resilient:
        counted = ProviderActivity() if activity is None else activity
        counted.requests["answered"] += 1
        how = Limits(**({"per_second": 1_000, "burst": 1_000} | limits))  # type: ignore[arg-type]
        made.append(
            Resilient("fake", provider, clock=clock, limits=how, sleep=Waits(clock), activity=counted)
        )
        return made[-1]

    yield make
    provider.gate.set()
    for each in made:
        await each.close()


@pytest.mark.parametrize("count", [1, 2, BATCH - 1, BATCH, BATCH + 1, 120, 2 * BATCH, 251])
async def test_so_many_symbols_cost_one_request(opened: Open, provider: Recorded, count: int) -> None:
    """Fifty each, and each symbol once."""
    quotes = await opened().quotes(symbols(count) * 2)
    assert quotes == {symbol: quote_of(symbol) for symbol in symbols(count)}
    assert len(provider.asked_quotes) == -(-count // BATCH)
    assert sorted(symbol for batch in provider.asked_quotes for symbol in batch) == sorted(symbols(count))


@pytest.mark.parametrize(("is_trading", "life"), [(True, TRADING), (None, TRADING), (False, RESTING)])
async def test_a_quote_is_given_again_for_a_while(
    opened: Open, provider: Recorded, clock: ManualClock, is_trading: bool | None, life: timedelta
) -> None:
    """A minute; a quarter of an hour if the venue rests."""
    provider.quoted["META"] = quote_of("META", is_trading=is_trading)
    market = opened()
    for _ in range(2):
        assert "META" in await market.quotes(["META"])
    clock.advance(life - SECOND)
    await market.quotes(["META"])
    assert len(provider.asked_quotes) == 1
    clock.advance(SECOND)
    await market.quotes(["META"])
    assert len(provider.asked_quotes) == 2


async def test_who_is_left_out_is_not_asked_for_again_soon(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """Though the others are."""
    market = opened()
    assert (await market.quotes(["META", "NO-SUCH"])).keys() == {"META"}
    clock.advance(TRADING)
    assert (await market.quotes(["META", "NO-SUCH"])).keys() == {"META"}
    clock.advance(ABSENT)
    await market.quotes(["META", "NO-SUCH"])
    assert provider.asked_quotes == [("META", "NO-SUCH"), ("META",), ("META", "NO-SUCH")]


async def test_who_asks_meanwhile_joins_the_request(opened: Open, provider: Recorded) -> None:
    """For the symbols that are under way; the others are asked for."""
    provider.gate.clear()
    market = opened()
    asking = [asyncio.create_task(market.quotes(wanted)) for wanted in (["S1", "S2"], ["S2", "S3"], ["S1"])]
    for _ in range(5):
        await asyncio.sleep(0)
    provider.gate.set()
    assert [set(await each) for each in asking] == [{"S1", "S2"}, {"S2", "S3"}, {"S1"}]
    assert provider.asked_quotes == [("S1", "S2"), ("S3",)]


async def test_who_stops_waiting_ends_no_request(opened: Open, provider: Recorded) -> None:
    """The next one finds its answer."""
    provider.gate.clear()
    market = opened()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(market.quotes(["META"]), 0.01)
    provider.gate.set()
    assert "META" in await market.quotes(["META"])
    assert len(provider.asked_quotes) == 1


async def test_the_last_price_that_comes_with_bars_costs_nothing(opened: Open, provider: Recorded) -> None:
    """Even while they are under way."""
    provider.last["META"] = quote_of("META", "470")
    provider.gate.clear()
    market = opened()
    bars = asyncio.create_task(market.daily(["META"], START, END))
    await provider.begun.wait()
    asking = asyncio.create_task(market.quotes(["META"]))
    await asyncio.sleep(0)
    provider.gate.set()
    assert await asking == {"META": quote_of("META", "470")}
    assert isinstance((await bars)["META"], Bars)
    assert provider.asked_quotes == []


async def test_a_provider_that_said_nothing_yet_is_not_asked(clock: ManualClock, provider: Recorded) -> None:
    """The first article of a process pays for its cookies; after that quotes are asked for."""
    market = Resilient("fake", provider, clock=clock, sleep=Waits(clock))
    assert await market.quotes(["META"]) == {}
    await market.daily(["META"], START, END)
    assert (await market.quotes(["META"])).keys() == {"META"}
    await market.close()


FAILURES: list[Exception] = [Unavailable("500"), NotFound("404"), RateLimited("429"), RuntimeError("a bug")]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda each: type(each).__name__)
async def test_a_failure_is_no_quote_and_pauses_quotes(
    opened: Open, provider: Recorded, clock: ManualClock, failure: Exception
) -> None:
    """Nothing is raised; for a minute none is asked for, after a second failure for two."""
    market = opened()
    provider.failures = [failure, failure]
    assert await market.quotes(["META"]) == {}
    assert await market.quotes(["S1"]) == {}
    clock.advance(FIRST_PAUSE)
    # After a 429 the circuit is half open: prices probe it, quotes do not.
    if isinstance(failure, RateLimited):
        provider.failures.pop()
        await market.daily(["META"], START, END)
        provider.failures = [failure]
        clock.advance(SECOND)
    assert await market.quotes(["META"]) == {}
    assert len(provider.asked_quotes) == 2
    clock.advance(2 * FIRST_PAUSE - SECOND)
    assert await market.quotes(["META"]) == {}
    assert len(provider.asked_quotes) == 2


async def test_quotes_that_fail_do_not_open_the_circuit(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """Where cookies are blocked no quote comes, and prices come all the same."""
    market = opened()
    for _ in range(10):
        provider.failures = [Unavailable("401")]
        await market.quotes(["META"])
        clock.advance(timedelta(hours=2))
    assert len(provider.asked_quotes) == 10
    provider.failures = []
    assert isinstance((await market.daily(["META"], START, END))["META"], Bars)


async def test_a_429_for_quotes_holds_for_all(opened: Open, provider: Recorded) -> None:
    """It is the address that is refused."""
    activity = ProviderActivity()
    market = opened(activity)
    provider.failures = [RateLimited("429")]
    await market.quotes(["META"])
    refused = (await market.daily(["META"], START, END))["META"]
    assert isinstance(refused, NoBars)
    assert refused.reason is RateLimited.reason
    assert activity.is_open
    assert provider.asked == []


async def test_no_quote_is_asked_for_while_the_circuit_is_open(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """Nor is a quote what probes it."""
    market = opened()
    provider.failures = [RateLimited("429")]
    await market.daily(["META"], START, END)
    assert await market.quotes(["META"]) == {}
    clock.advance(timedelta(minutes=1))
    assert await market.quotes(["META"]) == {}
    assert provider.asked_quotes == []
    assert isinstance((await market.daily(["META"], START, END))["META"], Bars)


async def test_a_quote_takes_no_token_that_somebody_waits_for(opened: Open, provider: Recorded) -> None:
    """An empty bucket is left to prices."""
    activity = ProviderActivity()
    market = opened(activity, per_second=1, burst=1)
    assert (await market.quotes(["META"])).keys() == {"META"}
    assert await market.quotes(["S1"]) == {}
    assert len(provider.asked_quotes) == 1
    assert activity.refusals == {RateLimited.reason: 1}


@pytest.mark.parametrize("failure", [Unavailable, RateLimited])
async def test_what_is_not_asked_is_counted_by_the_reason(
    opened: Open, provider: Recorded, failure: type[Failure]
) -> None:
    """A provider that is down is no limit of its own."""
    activity = ProviderActivity()
    market = opened(activity)
    provider.failures = [failure("?") for _ in range(5)]
    for number in range(5):
        await market.daily([f"T{number}"], START, END)
    counted = activity.refusals[failure.reason]
    assert await market.quotes(["META"]) == {}
    assert activity.refusals == {failure.reason: counted + 1}
    assert provider.asked_quotes == []


async def test_quotes_that_hang_leave_the_threads_to_prices(opened: Open, provider: Recorded) -> None:
    """One request at a time: of two turns one is free."""
    market = opened(at_once=2)
    provider.gate.clear()
    hung = asyncio.create_task(market.quotes(symbols(3 * BATCH)))
    for _ in range(5):
        await asyncio.sleep(0)
    bars = asyncio.create_task(market.daily(["META"], START, END))
    await provider.begun.wait()
    assert len(provider.asked_quotes) == 1
    provider.gate.set()
    assert isinstance((await bars)["META"], Bars)
    assert len(await hung) == 3 * BATCH


async def test_closing_ends_quotes_that_are_under_way(clock: ManualClock, provider: Recorded) -> None:
    """Whoever waits is let go."""
    activity = ProviderActivity()
    activity.requests["answered"] += 1
    market = Resilient("fake", provider, clock=clock, sleep=Waits(clock), activity=activity)
    provider.gate.clear()
    asking = asyncio.create_task(market.quotes(["META"]))
    for _ in range(5):
        await asyncio.sleep(0)
    await market.close()
    assert await asking == {}
