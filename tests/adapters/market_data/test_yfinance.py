"""Yahoo through the real yfinance code, against a Yahoo on this machine."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from schemas.vocabulary import NotChecked
from streams.adapters.market_data import ProviderOptions, source
from streams.adapters.market_data.recorded import read_recording
from streams.adapters.market_data.yfinance import to_decimal
from streams.market.judge import judge, needs_of
from streams.ports import Bar, Bars, MarketData, NoBars
from tests.adapters.market_data.local_yahoo import Fault, LocalYahoo
from tests.contracts.market_data import END, START, MarketDataContract
from tests.market.articles import on, seed
from tests.market.tape import FixedClock, demo_prices

PRICES = read_recording(files("seeds").joinpath("prices")).bars_by_symbol
INTERNAL = '{"chart":{"result":null,"error":{"code":"Internal Server Error","description":"oops"}}}'


def forget() -> None:
    """Bring yfinance's process-wide state back to that of a fresh process."""
    import yfinance
    from yfinance import cache, data

    data.SingletonMeta._instances.clear()
    data.YfData.cache_get.cache_clear()
    cache._TzCacheManager._tz_cache = None
    cache._CookieCacheManager._Cookie_cache = None
    cache._ISINCacheManager._isin_cache = None
    yfinance.config.debug.hide_exceptions = True
    yfinance.base._tz_info_fetch_ctr = 0


@pytest.fixture
def yahoo() -> Iterator[LocalYahoo]:
    """A Yahoo with the demo's prices, and a yfinance that remembers nothing."""
    forget()
    with LocalYahoo(PRICES) as server:
        yield server
    forget()


def open_yahoo(yahoo: LocalYahoo, **changes: Any) -> MarketData:
    return source("yfinance", ProviderOptions(clock=FixedClock(), open_session=yahoo.open_session, **changes))


class TestYahoo(MarketDataContract):
    """The contract, by the real library."""

    @pytest.fixture(autouse=True)
    def local(self, yahoo: LocalYahoo) -> None:
        """Give every test its own Yahoo."""
        self.yahoo = yahoo

    def open_provider(self) -> MarketData:
        """Over the local Yahoo."""
        return open_yahoo(self.yahoo)


FAULTS = [
    (Fault(status=429, body="Too Many Requests"), NotChecked.RATE_LIMITED),
    (Fault(status=500, body=INTERNAL), NotChecked.UNAVAILABLE),
    (Fault(status=502, body="<html>bad gateway</html>"), NotChecked.UNAVAILABLE),
    (Fault(status=200, body=INTERNAL), NotChecked.UNAVAILABLE),
    (Fault(status=200, body='{"chart":'), NotChecked.UNAVAILABLE),
    (Fault(status=200, body=""), NotChecked.UNAVAILABLE),
    (Fault(status=200, body="{}"), NotChecked.UNAVAILABLE),
    (
        Fault(status=401, body='{"finance":{"error":{"code":"Unauthorized","description":"Invalid Crumb"}}}'),
        NotChecked.UNAVAILABLE,
    ),
    (Fault(hang_up=True), NotChecked.UNAVAILABLE),
]


@pytest.mark.parametrize(
    ("fault", "reason"),
    FAULTS,
    ids=["429", "500", "502", "an error with 200", "cut short", "empty", "no chart", "crumb", "hung up"],
)
async def test_a_failure_has_its_reason_and_is_forgotten(
    yahoo: LocalYahoo, fault: Fault, reason: NotChecked
) -> None:
    """No exception leaves, "could not look" is never "not found", and the library's cache does not keep the failure."""
    provider = open_yahoo(yahoo)
    yahoo.always = fault
    failed = (await provider.daily(["META"], START, END))["META"]
    yahoo.always = None
    healed = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(failed, NoBars)
    assert failed.reason is reason
    assert isinstance(healed, Bars)


@pytest.mark.parametrize(("fault", "reason"), FAULTS[:4], ids=["429", "500", "502", "an error with 200"])
async def test_a_failure_on_a_symbol_known_before_is_forgotten_too(
    yahoo: LocalYahoo, fault: Fault, reason: NotChecked
) -> None:
    """The zone is known then, and the chart itself fails."""
    provider = open_yahoo(yahoo)
    await provider.daily(["META"], START, START)
    yahoo.always = fault
    failed = (await provider.daily(["META"], START, END))["META"]
    yahoo.always = None
    healed = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(failed, NoBars)
    assert failed.reason is reason
    assert isinstance(healed, Bars)


async def test_days_before_a_listing_are_no_data(yahoo: LocalYahoo) -> None:
    """Yahoo says 400 for them."""
    provider = open_yahoo(yahoo)
    await provider.daily(["META"], START, START)
    said = '{"chart":{"result":null,"error":{"code":"Bad Request","description":"Data doesn\'t exist"}}}'
    yahoo.always = Fault(status=400, body=said)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, NoBars)
    assert answer.reason is NotChecked.NO_DATA


async def test_the_seed_has_the_verdicts_of_the_recording(yahoo: LocalYahoo) -> None:
    """Four confirmed moves: the same prices through the real library."""
    needs = needs_of(seed())
    provider = open_yahoo(yahoo)
    live = await provider.daily(needs.symbols, needs.window.start, needs.window.end)
    await provider.close()
    recorded = await demo_prices().daily(needs.symbols, needs.window.start, needs.window.end)
    assert [
        (each.instrument, each.verification, each.move) for each in judge(seed(), live, provider="yfinance")
    ] == [
        (each.instrument, each.verification, each.move)
        for each in judge(seed(), recorded, provider="recorded")
    ]


async def test_a_session_without_a_close_keeps_its_place(yahoo: LocalYahoo) -> None:
    """Yahoo's null is a session whose price it does not give."""
    whole = PRICES["META"]
    holed = tuple(replace(bar, close=None) if bar.date == on("2024-07-25") else bar for bar in whole.bars)
    yahoo.prices["META"] = replace(whole, bars=holed)
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)
    assert [bar.close for bar in answer.bars] == [Decimal("461.27"), None, Decimal("465.7")]


async def test_a_closed_range_is_asked_once_and_an_unknown_symbol_costs_little(yahoo: LocalYahoo) -> None:
    """New symbol: the zone and the prices. Again: nothing. Unknown: the zone twice, for both kinds of cookie."""
    provider = open_yahoo(yahoo)
    await provider.daily(["META"], START, END)
    await provider.daily(["META"], START, END)
    assert yahoo.charts == ["META", "META"]
    yahoo.log.clear()
    for symbol in ("NO-1", "NO-2", "NO-3"):
        await provider.daily([symbol], START, END)
    await provider.close()
    assert yahoo.charts == ["NO-1", "NO-1", "NO-2", "NO-2", "NO-3", "NO-3"]


async def test_many_questions_at_once_do_not_mix(yahoo: LocalYahoo) -> None:
    """Threads share the library's state; every symbol gets its own prices."""
    provider = open_yahoo(yahoo)
    symbols = [symbol for symbol in PRICES if symbol != "005930.KS"]
    rounds = await asyncio.gather(*(provider.daily(symbols, START, END) for _ in range(5)))
    await provider.close()
    for answers in rounds:
        for symbol in symbols:
            answer, whole = answers[symbol], PRICES[symbol]
            assert isinstance(answer, Bars)
            assert [bar.close for bar in answer.bars] == [
                bar.close for bar in whole.bars if START <= bar.date <= END
            ]


def any_folder(path: Path) -> bool:
    return any(path.glob("tapewire-yfinance-*"))


def private_folder(path: Path) -> tuple[int, bool]:
    """The mode of the one folder, and whether anything is in it."""
    (folder,) = path.glob("tapewire-yfinance-*")
    return folder.stat().st_mode & 0o777, any(folder.rglob("*"))


async def test_its_files_are_private_and_go_with_it(
    yahoo: LocalYahoo, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One folder a process, readable by nobody else, removed at the end."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    provider = open_yahoo(yahoo)
    await provider.daily(["META"], START, END)
    mode, kept = private_folder(tmp_path)
    await provider.close()
    assert (mode, kept) == (0o700, True)
    assert not any_folder(tmp_path)


async def test_a_library_that_cannot_start_is_unavailable(yahoo: LocalYahoo) -> None:
    """Not even a session that cannot be opened raises."""

    def broken() -> Any:
        raise OSError("no certificates")

    provider = source("yfinance", ProviderOptions(clock=FixedClock(), open_session=broken))
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, NoBars)
    assert (answer.reason, answer.detail) == (NotChecked.UNAVAILABLE, "OSError: no certificates")


@pytest.mark.parametrize(
    ("sent", "printed"),
    [
        (465.70001220703125, "465.7"),
        (80900.0, "80900"),
        (0.00012339999375399202, "0.0001234"),
        (1.0857632160186768, "1.0857632"),
        (67123.4567, "67123.4567"),
        (-37.630001068115234, "-37.63"),
        (0.0, "0"),
        (1e300, "1" + "0" * 300),
    ],
)
def test_a_price_is_what_was_printed(sent: float, printed: str) -> None:
    """The shortest number with the same 32 bits; a number that is not of 32 bits keeps its digits."""
    assert str(to_decimal(sent)) == printed


@pytest.mark.parametrize("sent", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_no_price(sent: float) -> None:
    """Yahoo's null arrives as NaN."""
    assert to_decimal(sent) is None


def test_every_recorded_price_survives_the_way(yahoo: LocalYahoo) -> None:
    """Widened to 64 bits and read back, each close of the recording is itself."""
    from tests.adapters.market_data.local_yahoo import widened

    bars: list[Bar] = [bar for whole in PRICES.values() for bar in whole.bars]
    for bar in bars:
        sent = widened(bar.close)
        assert sent is not None
        assert to_decimal(sent) == bar.close
