"""Claims about trading before the open and after the close, against bars of some minutes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from schemas.claim import CheckedClaim, Extraction
from schemas.codec import encode
from schemas.vocabulary import (
    Basis,
    Direction,
    InstrumentType,
    MarketState,
    MarketStatus,
    NotChecked,
    Period,
    SignSource,
    Verdict,
)
from streams.market.bars import NoBars
from streams.market.calendars.closures import bundled
from streams.market.extended.hours import asked_day, trades_outside
from streams.market.extended.prices import ExtendedBars
from streams.market.healing.looks import next_look
from streams.market.judge import judge, needs_of
from tests.builders import a_mention
from tests.market.articles import at, badge, candidate, claim, extraction, listing, on
from tests.market.extended.cases import CASES, EVENING, LACKS, MORNING, RISING, TEN, Case, post, pre
from tests.market.extended.tapes import DAILY, ny, within


def article(case: Case) -> Extraction:
    """The article of a case."""
    instrument = listing("X", mic=case.mic, type=case.type)
    asked = claim(
        case.move,
        "X",
        issuer_id=instrument.issuer_id,
        mention=a_mention(candidates=(candidate(instrument),)),
        session_hint=None if case.hint is None else on(case.hint),
    )
    when = None if case.when is None else at(case.when)
    return extraction(asked, published_at=when, received_at=(when or at("2024-07-30 09:00")))


def judged(case: Case) -> CheckedClaim:
    """The case's one claim, checked."""
    asked = article(case)
    extended = dict.fromkeys(needs_of(asked).extended, case.answer)
    return judge(asked, {"X": case.daily}, provider="own", calendars=bundled(), extended=extended)[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.about)
def test_a_claim_about_other_hours_is_judged_by_what_was_traded_then(case: Case) -> None:
    """Status, reason, session, how it was found, and the basis points of the nearest price."""
    found = judged(case).verification
    session = None if found.session_date is None else found.session_date.isoformat()
    assert (found.status, found.reason, session, found.actual_bp, found.session_method) == (
        case.verdict,
        case.reason,
        case.session,
        case.bp,
        case.method,
    )


def test_the_table_is_large_enough() -> None:
    """Sixty cases, none twice, and no reason that stands for a verdict."""
    assert len({case.about for case in CASES}) == len(CASES) >= 60
    assert all((case.reason is None) != (case.verdict is Verdict.NOT_CHECKED) for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.about)
def test_the_bars_that_are_asked_for_are_those_of_the_session(case: Case) -> None:
    """Two days of trade up to the day of the question hold the session and the close before."""
    for _, day in needs_of(article(case)).extended:
        assert case.session is None or timedelta(0) <= day - on(case.session) <= timedelta(days=3)


def test_a_verdict_carries_the_range_that_made_it() -> None:
    """The close that it is measured by, the price that is nearest, the range with its hours and bars."""
    checked = judged(
        Case(about="", move=pre("5.0"), when="2024-07-10 12:00", answer=MORNING, verdict=Verdict.CONFIRMED)
    )
    market, seen = checked.market, checked.market.extended
    assert (market.reference_date, market.reference_close, market.compared, market.close) == (
        on("2024-07-09"),
        Decimal(100),
        Decimal(105),
        None,
    )
    assert checked.verification.basis is Basis.RANGE
    assert seen is not None
    assert (seen.state, seen.low, seen.high, seen.bar_minutes, seen.bars) == (
        MarketState.PRE,
        Decimal(101),
        Decimal(105),
        5,
        49,
    )
    assert (seen.first, seen.last) == (ny(TEN, "04:00"), ny(TEN, "08:00"))


def test_a_magnitude_takes_its_direction_from_the_market() -> None:
    """A badge of the evening without a sign."""
    move = badge("6.0", period=Period.AFTER_HOURS)
    settled = judged(
        Case(about="", move=move, when="2024-07-10 21:00", answer=EVENING, verdict=Verdict.CONFIRMED)
    ).move
    assert (settled.stated_pct, settled.direction, settled.sign_source) == (
        Decimal("-6.0"),
        Direction.DOWN,
        SignSource.MARKET,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.about)
def test_the_same_prices_give_the_same_bytes(case: Case) -> None:
    """And another price within the day gives another snapshot."""
    assert encode(judged(case)) == encode(judged(case))
    if isinstance(case.answer, ExtendedBars) and needs_of(article(case)).extended:
        last = case.answer.bars[-1]
        other = replace(case.answer, bars=(*case.answer.bars[:-1], replace(last, high=last.high + 1)))
        assert (
            judged(replace(case, answer=other)).market.snapshot_sha256 != judged(case).market.snapshot_sha256
        )


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        (NotChecked.UNAVAILABLE, MarketStatus.PENDING),
        (NotChecked.RATE_LIMITED, MarketStatus.PENDING),
        (NotChecked.BARS_EXPIRED, MarketStatus.OK),
        (NotChecked.DISABLED, MarketStatus.OK),
    ],
)
def test_what_is_late_is_pending(reason: NotChecked, status: MarketStatus) -> None:
    """The daily prices are there; those within the day may still come, or never will."""
    checked = judged(replace(LACKS[0], answer=NoBars(symbol="X", reason=reason)))
    assert (checked.verification.reason, checked.market.status) == (reason, status)


@pytest.mark.parametrize(
    ("published", "read", "due"),
    [
        ("07:30", "07:31", "07:50"),
        ("07:30", "07:52", "09:50"),
        ("03:30", "03:31", "04:20"),
        ("07:30", "09:51", None),
    ],
    ids=["a delayed feed", "to the end of the hours", "before they begin", "all is known"],
)
def test_an_open_window_is_looked_at_again(published: str, read: str, due: str | None) -> None:
    """When a delayed feed has the moment of the article, and when the hours have ended."""
    answer = within(TEN, {f"{TEN} 04:00-07:00": "101"}, as_of=ny(TEN, read))
    case = replace(LACKS[0], when=ny(TEN, published).strftime("%Y-%m-%d %H:%M"), answer=answer)
    expected = None if due is None else ny(TEN, due)
    asked, found = article(case), judged(case)
    assert next_look(asked.claims[0], found, asked, {"X": case.daily}, calendars=bundled()) == expected


def test_prices_that_were_read_after_the_end_say_all() -> None:
    """The verdict on a running window becomes that on the whole one."""
    case = replace(LACKS[0], when="2024-07-10 12:00")
    assert judged(case).verification.reason is NotChecked.SESSION_OPEN
    assert judged(replace(case, answer=within(TEN, RISING))).verification.status is Verdict.CONFIRMED


def test_one_question_serves_the_claims_of_an_article() -> None:
    """Symbol and day once; daily prices for the close; nothing within the day for other claims and venues."""
    asked = extraction(
        claim(pre("5"), "AAPL", name="clm_1"),
        claim(pre("4"), "AAPL", name="clm_2"),
        claim(post("-3"), "META", name="clm_3"),
        claim(badge("1.0"), "MSFT", name="clm_4"),
        claim(pre("1"), "005930.KS", name="clm_5"),
        published_at=at("2024-07-10 12:00"),
    )
    needs = needs_of(asked)
    assert needs.extended == (("AAPL", on(TEN)), ("META", on(TEN)))
    assert needs.symbols == ("AAPL", "META", "MSFT", "005930.KS")


@pytest.mark.parametrize(
    ("mic", "kind", "is_traded"),
    [
        ("XNAS", InstrumentType.EQUITY, True),
        ("ARCX", InstrumentType.ETF, True),
        ("OTCM", InstrumentType.EQUITY, False),
        ("XNYS", InstrumentType.INDEX, False),
        ("XLON", InstrumentType.EQUITY, False),
        (None, InstrumentType.FUTURE, False),
        (None, InstrumentType.CRYPTO, False),
    ],
)
def test_who_trades_outside_of_regular_hours(mic: str | None, kind: InstrumentType, is_traded: bool) -> None:
    """Shares and funds of the exchanges of New York."""
    assert trades_outside(listing("X", mic=mic, type=kind)) is is_traded


@pytest.mark.parametrize("when", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_the_ends_of_the_calendar_have_no_hours(when: datetime) -> None:
    """A feed's broken clock."""
    assert asked_day(claim(pre("5"), "AAPL"), when, listing("AAPL")) is None


def test_the_daily_tape_has_the_holiday_and_the_half_day() -> None:
    """What the table of cases rests on."""
    assert date(2024, 7, 4) not in {bar.date for bar in DAILY.bars}
    assert on("2024-07-03") in bundled()["XNYS"].early
