"""Yahoo through the real yfinance code, against a Yahoo on this machine."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from schemas.vocabulary import NotChecked
from streams.adapters.clock import ManualClock
from streams.adapters.market_data import ProviderOptions, source
from streams.adapters.market_data.recorded import read_recording
from streams.adapters.market_data.yahoo.printed import to_decimal
from streams.market.judge import judge, needs_of
from streams.ports import Bar, Bars, Dividend, MarketData, NoBars, Split
from tests.adapters.market_data.conftest import forget
from tests.adapters.market_data.local_yahoo import (
    CHART,
    CRUMB,
    FAULTS,
    Fault,
    LocalYahoo,
    open_yahoo,
    unadjusted_split,
    without_bar,
    without_close,
)
from tests.adapters.market_data.yahoo_shapes import widened
from tests.contracts.market_data import END, START, MarketDataContract
from tests.market.articles import at, on, seed
from tests.market.extended.tapes import around_the_26th
from tests.market.tape import AS_OF, FixedClock, demo_prices

PRICES = read_recording(files("seeds").joinpath("prices")).bars_by_symbol


class TestYahoo(MarketDataContract):
    """The contract, by the real library over the real host names."""

    has_last_prices = True

    @pytest.fixture(autouse=True)
    def local(self, yahoo: LocalYahoo) -> None:
        """Give every test its own Yahoo."""
        yahoo.within["META"] = around_the_26th()
        self.yahoo = yahoo

    def open_provider(self) -> MarketData:
        """Over the local Yahoo."""
        return open_yahoo(self.yahoo)


async def test_the_library_speaks_to_yahoos_own_names_over_tls(yahoo: LocalYahoo) -> None:
    """Cookie, crumb and prices, each at its host; the prices carry the crumb."""
    provider = open_yahoo(yahoo)
    await provider.daily(["META"], START, END)
    await provider.close()
    assert [(asked.host, asked.path) for asked in yahoo.log] == [
        ("fc.yahoo.com", "/"),
        ("query1.finance.yahoo.com", "/v1/test/getcrumb"),
        ("query2.finance.yahoo.com", "/v8/finance/chart/META"),
    ]
    assert yahoo.log[-1].query["crumb"] == "local-crumb"


async def test_a_certificate_of_nobody_we_trust_is_refused(yahoo: LocalYahoo) -> None:
    """Without the authority of the run the server is a stranger."""
    provider = open_yahoo(yahoo, ca_file=None)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, NoBars)
    assert answer.reason is NotChecked.UNAVAILABLE
    assert yahoo.log == []


REASONS = {
    "429": NotChecked.RATE_LIMITED,
    "500": NotChecked.UNAVAILABLE,
    "502": NotChecked.UNAVAILABLE,
    "503": NotChecked.UNAVAILABLE,
    "401": NotChecked.UNAVAILABLE,
    "404": NotChecked.NOT_FOUND,
    "error": NotChecked.UNAVAILABLE,
    "empty": NotChecked.UNAVAILABLE,
    "no-chart": NotChecked.UNAVAILABLE,
    "cut": NotChecked.UNAVAILABLE,
    "hang": NotChecked.UNAVAILABLE,
    "closed": NotChecked.UNAVAILABLE,
}
COSTS = {"401": 2, "closed": 2}
"""Price requests that a failure costs: a second one where fresh cookies or a new connection may cure it."""


def test_every_fault_has_its_reason() -> None:
    """But for the one that is only late."""
    assert set(REASONS) == set(FAULTS) - {"slow"}


@pytest.mark.parametrize("name", REASONS)
async def test_a_failure_has_its_reason_costs_little_and_is_forgotten(yahoo: LocalYahoo, name: str) -> None:
    """No exception leaves, "could not look" is never "not found", and nobody's cache keeps the failure."""
    clock = ManualClock(AS_OF)
    provider = open_yahoo(yahoo, clock, timeout=timedelta(seconds=2 if name == "hang" else 10))
    yahoo.fail_always(FAULTS[name])
    failed = (await provider.daily(["META"], START, END))["META"]
    asked = len(yahoo.charts)
    yahoo.heal()
    clock.advance(timedelta(hours=1))
    healed = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(failed, NoBars)
    assert (failed.reason, asked) == (REASONS[name], COSTS.get(name, 1))
    assert isinstance(healed, Bars)


async def test_a_late_answer_is_an_answer(yahoo: LocalYahoo) -> None:
    """As long as it comes within the time-out."""
    yahoo.fail(Fault(seconds=0.3))
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)


async def test_an_expired_crumb_is_renewed_within_the_request(yahoo: LocalYahoo) -> None:
    """Yahoo says 401 once; the library fetches a new crumb and asks again."""
    yahoo.fail(FAULTS["401"])
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)


async def test_a_closed_socket_is_cured_by_a_new_session(yahoo: LocalYahoo) -> None:
    """Once a minute at most. (curl by itself tries again in a thread whose connection had served before.)"""
    yahoo.fail(FAULTS["closed"])
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    yahoo.fail_always(FAULTS["closed"])
    failed = (await provider.daily(["GOOG"], START, END))["GOOG"]
    await provider.close()
    assert isinstance(answer, Bars)
    assert isinstance(failed, NoBars)
    assert yahoo.charts[:2] == ["META", "META"]
    assert yahoo.charts[2:] in (["GOOG"], ["GOOG", "GOOG"])


@pytest.mark.parametrize("name", ["429", "500", "closed", "hang"])
async def test_prices_come_without_cookies_too(yahoo: LocalYahoo, name: str) -> None:
    """Their host stands on block lists; it is asked once, and then left alone for a while."""
    for endpoint in ("/", CRUMB, "/consent", "/copyConsent", "/v2/collectConsent"):
        yahoo.fail_always(FAULTS[name], endpoint=endpoint)
    provider = open_yahoo(yahoo, timeout=timedelta(seconds=1))
    answers = await provider.daily(["META", "GOOG", "AAPL"], START, END)
    cookies = [asked for asked in yahoo.log if not asked.path.startswith(CHART)]
    await provider.close()
    assert all(isinstance(answer, Bars) for answer in answers.values())
    assert len(cookies) <= 4


async def test_days_before_a_listing_are_no_data(yahoo: LocalYahoo) -> None:
    """Yahoo says 400 for them."""
    said = '{"chart":{"result":null,"error":{"code":"Bad Request","description":"Data doesn\'t exist for startDate"}}}'
    yahoo.fail(Fault(status=400, body=said))
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, NoBars)
    assert answer.reason is NotChecked.NO_DATA
    assert yahoo.charts == ["META"]


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
    yahoo.fail(Fault(reshape=without_close(on("2024-07-25"))))
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)
    assert [bar.close for bar in answer.bars] == [Decimal("461.27"), None, Decimal("465.7")]


async def test_a_missing_row_stays_missing(yahoo: LocalYahoo) -> None:
    """The market's part decides whether its neighbours make a move."""
    yahoo.fail(Fault(reshape=without_bar(on("2024-07-25"))))
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)
    assert [bar.date for bar in answer.bars] == [on("2024-07-24"), on("2024-07-26")]


async def test_splits_and_dividends_come_with_the_prices(yahoo: LocalYahoo) -> None:
    """On their days, as exact numbers; those of other days do not."""
    split = Split(date=on("2024-07-25"), ratio=Decimal("1.5"))
    early = Split(date=on("2024-03-01"), ratio=Decimal(20))
    dividend = Dividend(date=END, amount=Decimal("0.35"))
    whole = replace(PRICES["META"], splits=(early, split), dividends=(dividend,), exchange="NMS")
    yahoo.prices["META"] = whole
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)
    assert (answer.splits, answer.dividends, answer.exchange) == ((split,), (dividend,), "NMS")


async def test_a_split_that_was_not_applied_is_told_with_the_rows(yahoo: LocalYahoo) -> None:
    """The rows before it are ten times as high, and the split says so."""
    yahoo.fail(Fault(reshape=unadjusted_split(END, Decimal(10))))
    provider = open_yahoo(yahoo)
    answer = (await provider.daily(["META"], START, END))["META"]
    await provider.close()
    assert isinstance(answer, Bars)
    assert answer.splits == (Split(date=END, ratio=Decimal(10)),)
    assert [bar.close for bar in answer.bars] == [Decimal("4612.7"), Decimal("4534.1"), Decimal("465.7")]


async def test_an_article_costs_two_requests_and_one_a_new_symbol(yahoo: LocalYahoo) -> None:
    """Cookie, crumb, and the prices of each symbol; another article on the same symbols costs nothing."""
    needs = needs_of(seed())
    provider = open_yahoo(yahoo)
    await provider.daily(needs.symbols, needs.window.start, needs.window.end)
    first = yahoo.counts()
    again = needs_of(seed(published_at=at("2024-07-29 12:00")))
    await provider.daily(again.symbols, again.window.start, again.window.end)
    await provider.close()
    assert first == {CHART: len(needs.symbols), CRUMB: 1, "/": 1}
    assert yahoo.counts() == first


async def test_another_process_costs_nothing_at_all(yahoo: LocalYahoo, tmp_path: Path) -> None:
    """What one asked stands on disk for the next: not even a cookie is fetched."""
    file, needs = tmp_path / "market.sqlite3", needs_of(seed())
    for _ in range(2):
        forget()
        provider = open_yahoo(yahoo, answers_file=file)
        answers = await provider.daily([*needs.symbols, "NO-SUCH"], needs.window.start, needs.window.end)
        await provider.close()
        assert sum(isinstance(answer, Bars) for answer in answers.values()) == len(needs.symbols)
    assert yahoo.counts() == {CHART: len(needs.symbols) + 1, CRUMB: 1, "/": 1}


async def test_an_unknown_symbol_costs_one_request_and_is_asked_again_once(yahoo: LocalYahoo) -> None:
    """Not found twice, it is believed for hours."""
    clock = ManualClock(AS_OF)
    provider = open_yahoo(yahoo, clock)
    for _ in range(3):
        for symbol in ("NO-1", "NO-2", "NO-3"):
            await provider.daily([symbol], START, END)
        clock.advance(timedelta(minutes=11))
    await provider.close()
    assert yahoo.charts == ["NO-1", "NO-2", "NO-3"] * 2


async def test_many_questions_at_once_do_not_mix(yahoo: LocalYahoo) -> None:
    """Threads share the library's state; every symbol gets its own prices."""
    provider = open_yahoo(yahoo)
    symbols = [symbol for symbol in PRICES if symbol != "005930.KS"]
    rounds = await asyncio.gather(*(provider.daily(symbols, START, END) for _ in range(5)))
    await provider.close()
    assert sorted(yahoo.charts) == sorted(symbols)
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
    bars: list[Bar] = [bar for whole in PRICES.values() for bar in whole.bars]
    for bar in bars:
        sent = widened(bar.close)
        assert sent is not None
        assert to_decimal(sent) == bar.close
