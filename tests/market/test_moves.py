"""Bars to moves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.market.bars import Bar, Bars, Dividend, NoBars, Split, Window, cut
from streams.market.moves import make_tapes, measure_moves
from streams.market.snapshot import snapshot_sha256
from streams.market.venues import VENUE_BY_MIC
from streams.market.verdict import basis_points, shown
from tests.market.articles import at, on
from tests.market.tape import bars_of

NEW_YORK = VENUE_BY_MIC["XNAS"]
MONDAY = date(2024, 7, 22)
CLOSES = st.lists(st.decimals(min_value="0.01", max_value="9999", places=2), min_size=2, max_size=8)


def test_a_move_is_the_change_from_close_to_close() -> None:
    """Exact, in percent, with both closes beside it."""
    moves = measure_moves(bars_of("META", ["453.41", "465.70"], first=MONDAY).bars)
    move = moves[on("2024-07-23")]
    assert list(moves) == [on("2024-07-23")]
    assert (move.reference_date, move.reference_close, move.session) == (
        MONDAY,
        Decimal("453.41"),
        on("2024-07-23"),
    )
    assert (shown(move.pct), basis_points(move.pct)) == (Decimal("2.7106"), 271)


def test_open_high_and_low_are_measured_from_the_same_close() -> None:
    """A price that is not known has no change."""
    bars = [
        Bar(date=MONDAY, close=Decimal(100)),
        Bar(date=on("2024-07-23"), close=Decimal(101), open=Decimal(99), high=Decimal(105)),
    ]
    move = measure_moves(bars)[on("2024-07-23")]
    assert move.pct_of(move.bar.open) == -1
    assert move.pct_of(move.bar.high) == 5
    assert move.pct_of(move.bar.low) is None


@pytest.mark.parametrize(
    ("closes", "days"),
    [
        (["100", None, "102", "103"], ["2024-07-25"]),
        (["0", "1", "2"], ["2024-07-24"]),
        (["-5", "1", "2"], ["2024-07-24"]),
        (["100"], []),
        ([], []),
    ],
    ids=["a session without a close", "a worthless close", "a negative close", "one close", "none"],
)
def test_a_change_over_two_sessions_is_no_move(closes: Sequence[str | None], days: Sequence[str]) -> None:
    """Where a close is missing or not positive, neither its session nor the next one has a move."""
    assert list(measure_moves(bars_of("META", closes, first=MONDAY).bars)) == [on(day) for day in days]


def test_a_day_that_two_peers_traded_is_a_missing_bar() -> None:
    """META lacks Wednesday; AAPL and MSFT have it, so META's Thursday is no one-session move."""
    whole = {symbol: bars_of(symbol, ["10", "11", "12", "13"], first=MONDAY) for symbol in ("AAPL", "MSFT")}
    holed = bars_of("META", ["10", "11", "12", "13"], first=MONDAY)
    holed = replace(holed, bars=(holed.bars[0], holed.bars[1], holed.bars[3]))
    tapes = make_tapes({**whole, "META": holed}, dict.fromkeys(("AAPL", "MSFT", "META"), NEW_YORK))
    assert list(tapes["META"].moves) == [on("2024-07-23")]
    assert list(tapes["AAPL"].moves) == [on("2024-07-23"), on("2024-07-24"), on("2024-07-25")]


def test_one_peer_or_another_venue_proves_nothing() -> None:
    """A venue's holiday is no missing bar because another venue traded."""
    holed = bars_of("META", ["10", "11", "12"], first=MONDAY)
    holed = replace(holed, bars=(holed.bars[0], holed.bars[2]))
    other = {
        symbol: bars_of(symbol, ["10", "11", "12"], first=MONDAY) for symbol in ("AAPL", "BMW.DE", "SAP.DE")
    }
    venues = {
        "META": NEW_YORK,
        "AAPL": NEW_YORK,
        "BMW.DE": VENUE_BY_MIC["XETR"],
        "SAP.DE": VENUE_BY_MIC["XETR"],
    }
    assert list(make_tapes({**other, "META": holed}, venues)["META"].moves) == [on("2024-07-24")]


def test_a_row_of_an_open_session_is_no_close() -> None:
    """Read at 20:19 UTC, Tuesday's row (closed at 20:00) may still change; a minute later it stands."""
    early = bars_of("META", ["10", "11"], first=MONDAY, as_of=at("2024-07-23 20:19"))
    late = replace(early, as_of=at("2024-07-23 20:20"))
    sessions = [make_tapes({"META": each}, {"META": NEW_YORK})["META"].sessions for each in (early, late)]
    assert sessions == [(MONDAY,), (MONDAY, on("2024-07-23"))]


def test_an_article_sees_its_own_days_only() -> None:
    """What another article of the batch asked for is cut off; nothing left is no data; a reason stays a reason."""
    whole = bars_of("META", ["10", "11", "12"], first=MONDAY)
    part = cut(whole, Window(start=on("2024-07-23"), end=on("2024-07-30")))
    assert isinstance(part, Bars)
    assert [bar.date for bar in part.bars] == [on("2024-07-23"), on("2024-07-24")]
    nothing = cut(whole, Window(start=on("2024-08-01"), end=on("2024-08-02")))
    assert isinstance(nothing, NoBars)
    assert cut(nothing, Window(start=MONDAY, end=MONDAY)) is nothing


@given(closes=CLOSES)
def test_reversing_the_tape_turns_every_direction(closes: list[Decimal]) -> None:
    """What rose falls when time runs backwards, and a price that stood still stands still."""
    forward = measure_moves(bars_of("X", closes, first=MONDAY).bars)
    backward = measure_moves(bars_of("X", closes[::-1], first=MONDAY).bars)
    signs = [(move.pct > 0) - (move.pct < 0) for move in forward.values()]
    assert [(move.pct < 0) - (move.pct > 0) for move in backward.values()] == signs[::-1]


@given(closes=CLOSES)
def test_a_move_leads_from_one_close_to_the_next(closes: list[Decimal]) -> None:
    """Applied to the reference close, the percentage gives the close back."""
    for move in measure_moves(bars_of("X", closes, first=MONDAY).bars).values():
        assert move.bar.close is not None
        restored = move.reference_close * (1 + move.pct / 100)
        assert abs(restored - move.bar.close) < Decimal("1e-20")


def test_no_percentage_is_a_negative_zero() -> None:
    """A fall of less than the last digit is shown as nothing."""
    assert str(shown(Decimal("-0.00001"))) == "0.0000"
    assert basis_points(Decimal("-0.001")) == 0


def test_splits_and_dividends_of_other_days_are_cut_off_too() -> None:
    """And they count in the hash of what a verdict was made from."""
    split, dividend = (
        Split(date=on("2024-07-23"), ratio=Decimal(4)),
        Dividend(date=MONDAY, amount=Decimal("0.5")),
    )
    whole = replace(bars_of("X", ["10", "11"], first=MONDAY), splits=(split,), dividends=(dividend,))
    first = cut(whole, Window(start=MONDAY, end=MONDAY))
    second = cut(whole, Window(start=on("2024-07-23"), end=on("2024-07-23")))
    assert isinstance(first, Bars)
    assert isinstance(second, Bars)
    assert (first.splits, first.dividends, second.splits, second.dividends) == ((), (dividend,), (split,), ())
    hashes = {
        snapshot_sha256({"X": each})
        for each in (whole, replace(whole, splits=()), replace(whole, dividends=()))
    }
    assert len(hashes) == 3
