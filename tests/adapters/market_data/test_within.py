"""Yahoo's prices within days through the real library: bars of five minutes while it keeps them, of an hour after that."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from schemas.claim import Claim
from schemas.codec import encode
from schemas.record import Received
from schemas.topics import EXTRACTIONS, RELOOK
from schemas.vocabulary import Basis, NotChecked, Verdict
from streams.adapters.clock import ManualClock
from streams.adapters.market_data.yahoo.within import grain_of
from streams.market.moves import change_pct
from streams.ports import ExtendedBars, MarketData, NoBars
from streams.steps.checking import Patience
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import drive
from streams.steps.relook import RelookStage
from tests.adapters.market_data.local_yahoo import CHART, FAULTS, WITHIN_FAULTS, LocalYahoo, open_yahoo
from tests.adapters.market_data.test_fault_run import REASONS
from tests.builders import claims_of
from tests.contracts.market_data import END
from tests.market.articles import at, claim, extraction, on
from tests.market.extended.cases import post, pre
from tests.market.extended.tapes import NEW_YORK, around_the_26th

AUGUST, NEXT_YEAR = at("2024-08-01 00:00"), at("2025-09-01 00:00")


@pytest.fixture
def days(yahoo: LocalYahoo) -> LocalYahoo:
    """A Yahoo that has META's made-up days."""
    yahoo.within["META"] = around_the_26th()
    return yahoo


def open_at(yahoo: LocalYahoo, clock: ManualClock) -> MarketData:
    yahoo.now = clock.now()
    return open_yahoo(yahoo, clock, timeout=timedelta(seconds=2))


async def asked(yahoo: LocalYahoo, now: datetime, day: date = END) -> ExtendedBars | NoBars:
    provider = open_at(yahoo, ManualClock(now))
    answer = await provider.extended("META", day)
    await provider.close()
    return answer


async def test_bars_of_five_minutes_are_those_that_were_traded(days: LocalYahoo) -> None:
    """All of two days, exactly, by one request that asks for trading outside of regular hours."""
    answer = await asked(days, AUGUST)
    assert isinstance(answer, ExtendedBars)
    assert (answer.bars, answer.minutes, answer.as_of) == (around_the_26th().bars, 5, AUGUST)
    charts = [each for each in days.log if each.path.startswith(CHART)]
    assert [(each.query["interval"], each.query["includePrePost"].lower()) for each in charts] == [
        ("5m", "true")
    ]


async def test_older_days_have_bars_of_an_hour(days: LocalYahoo) -> None:
    """With the same range, in the morning up to the open."""
    answer = await asked(days, NEXT_YEAR)
    assert isinstance(answer, ExtendedBars)
    assert answer.minutes == 60
    clocks = [bar.start.astimezone(NEW_YORK).strftime("%d %H:%M") for bar in answer.bars]
    assert [clock for clock in clocks if clock.startswith("26")][:8] == [
        f"26 {clock}" for clock in ("04:00", "05:00", "06:00", "07:00", "08:00", "09:00", "09:30", "10:30")
    ]
    morning = answer.bars[clocks.index("26 04:00")]
    assert (morning.low, morning.high) == (Decimal("450.1"), Decimal(460))


@pytest.mark.parametrize(
    ("day", "minutes"),
    [("2026-11-25", 5), ("2026-10-05", 5), ("2026-10-04", 60), ("2024-12-04", 60), ("2024-12-03", None)],
)
def test_the_finest_bars_that_yahoo_keeps_are_asked_for(day: str, minutes: int | None) -> None:
    """Sixty days, two years, nothing: with a day to spare."""
    grain = grain_of(on(day), at("2026-11-26 12:00"))
    assert (grain.minutes if grain else None) == minutes


async def test_what_is_too_old_costs_no_request(days: LocalYahoo) -> None:
    """The reason says so, and it is never "not found"."""
    answer = await asked(days, at("2027-01-01 00:00"))
    assert isinstance(answer, NoBars)
    assert answer.reason is NotChecked.BARS_EXPIRED
    assert days.log == []


async def test_yahoos_own_refusal_of_old_bars_says_the_same(days: LocalYahoo) -> None:
    """It counts days in its own way; the library's second try is spared."""
    days.fail_always(WITHIN_FAULTS["gone"])
    answer = await asked(days, AUGUST)
    assert isinstance(answer, NoBars)
    assert (answer.reason, days.charts) == (NotChecked.BARS_EXPIRED, ["META"])


async def test_a_server_that_keeps_less_says_the_same(days: LocalYahoo) -> None:
    """Its clock is half a year ahead."""
    provider = open_at(days, ManualClock(AUGUST))
    days.now = AUGUST + timedelta(days=180)
    answer = await provider.extended("META", END)
    await provider.close()
    assert isinstance(answer, NoBars)
    assert answer.reason is NotChecked.BARS_EXPIRED


@pytest.mark.parametrize("name", REASONS)
async def test_a_failure_has_its_reason_and_is_forgotten(days: LocalYahoo, name: str) -> None:
    """Every fault that daily prices have; once Yahoo is well, the bars come."""
    clock = ManualClock(AUGUST)
    provider = open_at(days, clock)
    days.fail_always(FAULTS[name])
    failed = await provider.extended("META", END)
    days.heal()
    clock.advance(timedelta(hours=1))
    healed = await provider.extended("META", END)
    await provider.close()
    assert isinstance(failed, NoBars)
    assert failed.reason is REASONS[name]
    assert isinstance(healed, ExtendedBars)


async def test_days_without_any_trade_are_no_data(days: LocalYahoo) -> None:
    """Of a symbol that has daily prices."""
    provider = open_at(days, ManualClock(AUGUST))
    answer = await provider.extended("AAPL", END)
    await provider.close()
    assert isinstance(answer, NoBars)
    assert answer.reason is NotChecked.NO_DATA


async def test_of_a_day_of_rest_the_days_before_are_answered(days: LocalYahoo) -> None:
    """Sunday: Thursday and Friday."""
    answer = await asked(days, AUGUST, on("2024-07-28"))
    assert isinstance(answer, ExtendedBars)
    assert {bar.start.astimezone(NEW_YORK).day for bar in answer.bars} == {25, 26}


def record(*claims: Claim, published_at: datetime) -> Received:
    said = extraction(*claims, published_at=published_at, received_at=published_at)
    return Received(
        topic=EXTRACTIONS.name,
        partition=0,
        offset=0,
        timestamp_ms=0,
        key=b"a",
        value=encode(said),
        headers=(),
    )


PATIENCE = Patience(wait=timedelta(seconds=20))


async def test_a_claim_about_the_morning_is_confirmed_on_the_wire(days: LocalYahoo) -> None:
    """The stage, the real library, the local Yahoo: the number lies in what was traded by then."""
    clock = ManualClock(AUGUST)
    stage = EnrichStage(
        market=open_at(days, clock), clock=clock, group="g", code_version="t", patience=PATIENCE
    )
    asked_for = record(
        claim(pre("1.45"), "META", name="clm_right"),
        claim(pre("7.5"), "META", name="clm_wrong"),
        claim(post("0.9"), "META", name="clm_evening"),
        published_at=at("2024-07-26 12:30"),
    )
    driven = await drive(stage, [asked_for])
    await stage.close()
    right, wrong, evening = claims_of(driven.records)
    assert (right.verification.status, right.verification.basis) == (Verdict.CONFIRMED, Basis.RANGE)
    assert right.market.compared == Decimal(460)
    assert right.verification.actual_pct == change_pct(Decimal("453.41"), Decimal(460)).quantize(
        Decimal("0.0001")
    )
    assert wrong.verification.status is Verdict.MAGNITUDE_MISMATCH
    assert evening.verification.session_date == on("2024-07-25")
    assert days.charts == ["META", "META"]


def with_a_trade_at(start: datetime, price: Decimal) -> ExtendedBars:
    """META's days with one bar that ends at its high."""
    whole = around_the_26th()
    bars = (replace(bar, high=price, close=price) if bar.start == start else bar for bar in whole.bars)
    return replace(whole, bars=tuple(bars))


async def test_what_runs_yet_is_looked_at_again_when_it_is_over(days: LocalYahoo) -> None:
    """At eight in the morning nobody had paid that; by the open somebody had."""
    from yfinance.data import YfData

    whole = around_the_26th()
    morning = at("2024-07-26 12:00")
    clock = ManualClock(morning)
    days.within["META"] = replace(whole, bars=tuple(bar for bar in whole.bars if bar.start < morning))
    market = open_at(days, clock)
    stage = EnrichStage(market=market, clock=clock, group="g", code_version="t", patience=PATIENCE)
    look = RelookStage(market=market, clock=clock, group="g", code_version="t", patience=PATIENCE)
    first = await drive(stage, [record(claim(pre("3.66"), "META"), published_at=at("2024-07-26 12:12"))])
    (waits,) = claims_of(first.records)
    clock.advance(timedelta(minutes=40))
    days.within["META"] = with_a_trade_at(at("2024-07-26 12:10"), Decimal(470))
    # The library keeps answers about days that are past by the clock of the machine.
    YfData.cache_get.cache_clear()
    again = [each for each in first.records if each.topic == RELOOK.name]
    second = await drive(
        look,
        [
            Received(
                topic=RELOOK.name,
                partition=0,
                offset=0,
                timestamp_ms=0,
                key=b"a",
                value=again[0].value,
                headers=(),
            )
        ],
    )
    (told,) = claims_of(second.records)
    await stage.close()
    assert waits.verification.reason is NotChecked.SESSION_OPEN
    assert (told.verification.status, told.market.compared) == (Verdict.CONFIRMED, Decimal(470))
