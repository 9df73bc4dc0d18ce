"""Verdicts by hand on made-up tapes: dividends, splits, pence, indices, currencies, crypto assets, futures, clocks.

Prices are round, so that each expected number is seen at once; a row says what kind of thing is traded and where.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from schemas.claim import StatedMove
from schemas.vocabulary import (
    Basis,
    Direction,
    InstrumentType,
    NotChecked,
    Origin,
    Period,
    Qualifier,
    SignSource,
    Verdict,
)
from streams.market.bars import Bar, Bars, Dividend, Split
from tests.builders import a_move
from tests.market.articles import at, badge, on
from tests.market.tape import weekdays

YES, FLIPPED, WRONG = Verdict.CONFIRMED, Verdict.SIGN_FLIPPED, Verdict.MAGNITUDE_MISMATCH
OTHER, SILENT = Verdict.OTHER_SESSION, Verdict.NOT_CHECKED
NOMINAL, TOTAL, ADJUSTED = Basis.NOMINAL, Basis.TOTAL_RETURN, Basis.SPLIT_ADJUSTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is traded, and what its provider would answer."""

    bars: Bars
    type: InstrumentType = InstrumentType.EQUITY
    mic: str | None = "XNYS"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCase:
    """An article published at ``when`` (UTC) says ``move`` of a listing."""

    about: str
    listing: Listing
    move: StatedMove
    when: str
    verdict: Verdict
    session: str | None = None
    bp: int | None = None
    basis: Basis | None = None
    reason: NotChecked | None = None
    hint: str | None = None


def bar(day: str, close: str | None, low: str = "", high: str = "", first: str = "") -> Bar:
    """A row: its day, close, low, high and open."""

    def price(said: str | None) -> Decimal | None:
        return Decimal(said) if said else None

    return Bar(date=on(day), close=price(close), open=price(first), high=price(high), low=price(low))


def tape(closes: str, *, currency: str = "USD", timezone: str = "America/New_York", **changes: Any) -> Bars:
    """Bars written as ``2024-05-06 100, 2024-05-07 102``; ``-`` is a session without a close."""
    rows = [each.split() for each in closes.split(",")]
    bars = tuple(bar(day, "" if close == "-" else close, *rest) for day, close, *rest in rows)
    values: dict[str, Any] = {"symbol": "X", "as_of": at("2026-01-01 00:00")}
    return Bars(bars=bars, currency=currency, timezone=timezone, **(values | changes))


def paying(day: str, amount: str) -> tuple[Dividend, ...]:
    return (Dividend(date=on(day), amount=Decimal(amount)),)


def splitting(day: str, ratio: str) -> tuple[Split, ...]:
    return (Split(date=on(day), ratio=Decimal(ratio)),)


def row(
    about: str, listing: Listing, move: StatedMove, when: str, verdict: Verdict, *rest: Any, **more: Any
) -> OwnCase:
    """One line; ``rest`` is session, basis points and basis where the tape is quoted."""
    session, bp, basis = (*rest, None, None, None)[:3]
    return OwnCase(
        about=about,
        listing=listing,
        move=move,
        when=when,
        verdict=verdict,
        session=session,
        bp=bp,
        basis=basis,
        **more,
    )


def _days(*closes: str) -> str:
    """Closes on weekdays from Monday the 6th of May 2024 on."""
    first = on("2024-05-06")
    return ", ".join(
        f"{day} {close}" for day, close in zip(weekdays(first, len(closes)), closes, strict=True)
    )


EVENING = "2024-05-10 21:00"
"""Friday, an hour after New York's close."""
CALM = _days("100", "100", "100", "100")

EX_DATE = Listing(bars=tape(CALM + ", 2024-05-10 97", dividends=paying("2024-05-10", "2")))
LARGE_EX = Listing(bars=tape(CALM + ", 2024-05-10 90", dividends=paying("2024-05-10", "12")))
DIVIDENDS = (
    row(
        "the nominal fall of an ex-date", EX_DATE, a_move("-3.00"), EVENING, YES, "2024-05-10", -300, NOMINAL
    ),
    row("its total return", EX_DATE, a_move("-1.00"), EVENING, YES, "2024-05-10", -100, TOTAL),
    row(
        "between the two there is nothing",
        EX_DATE,
        a_move("-2.00"),
        EVENING,
        WRONG,
        "2024-05-10",
        -300,
        NOMINAL,
    ),
    row(
        "the wrong sign on an ex-date", EX_DATE, a_move("3.00"), EVENING, FLIPPED, "2024-05-10", -300, NOMINAL
    ),
    row(
        "a fall that is a rise with the dividend",
        LARGE_EX,
        a_move("2"),
        EVENING,
        YES,
        "2024-05-10",
        200,
        TOTAL,
    ),
    row("and is a fall without it", LARGE_EX, a_move("-10"), EVENING, YES, "2024-05-10", -1000, NOMINAL),
    row(
        "fell, on an ex-date",
        LARGE_EX,
        a_move(None, direction=Direction.DOWN),
        EVENING,
        YES,
        "2024-05-10",
        -1000,
        NOMINAL,
    ),
    row(
        "a dividend of another day is none",
        Listing(bars=tape(CALM + ", 2024-05-10 97", dividends=paying("2024-05-09", "2"))),
        a_move("-1.00"),
        EVENING,
        WRONG,
        "2024-05-10",
        -300,
        NOMINAL,
    ),
    row(
        "a week with its dividend",
        EX_DATE,
        a_move("-1.0", period=Period.WEEK),
        EVENING,
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row(
        "the low of an ex-date has no dividend",
        Listing(bars=tape(CALM + ", 2024-05-10 97 95 99", dividends=paying("2024-05-10", "2"))),
        a_move("-5", qualifier=Qualifier.AS_MUCH_AS),
        EVENING,
        YES,
        "2024-05-10",
        -500,
        NOMINAL,
    ),
)

LATE_SPLIT = Listing(bars=tape(CALM + ", 2024-05-10 25.5", splits=splitting("2024-05-10", "4")))
REBASED = Listing(bars=tape(_days("25", "25", "25", "25", "25.5"), splits=splitting("2024-05-10", "4")))
REVERSE = Listing(bars=tape(CALM + ", 2024-05-10 980", splits=splitting("2024-05-10", "0.1")))
UNKNOWN = Listing(bars=tape(CALM + ", 2024-05-10 50.4"))
SPLITS = (
    row(
        "a split that is not re-based yet",
        LATE_SPLIT,
        a_move("2.0"),
        EVENING,
        YES,
        "2024-05-10",
        200,
        ADJUSTED,
    ),
    row("a split that is re-based", REBASED, a_move("2.0"), EVENING, YES, "2024-05-10", 200, NOMINAL),
    row("a reverse split", REVERSE, a_move("-2.0"), EVENING, YES, "2024-05-10", -200, ADJUSTED),
    row("a split is no crash", LATE_SPLIT, a_move("-74.5"), EVENING, WRONG, "2024-05-10", 200, ADJUSTED),
    row(
        "the day before a late split is on its own base",
        Listing(bars=tape(_days("80", "80", "80", "88", "22"), splits=splitting("2024-05-10", "4"))),
        a_move("10"),
        "2024-05-09 21:00",
        YES,
        "2024-05-09",
        1000,
        NOMINAL,
    ),
    row(
        "a split that nobody recorded is not held against the text",
        UNKNOWN,
        a_move("0.8"),
        EVENING,
        SILENT,
        reason=NotChecked.SPLIT_SUSPECTED,
    ),
    row(
        "a halving that the text states is confirmed",
        UNKNOWN,
        a_move("-49.6"),
        EVENING,
        YES,
        "2024-05-10",
        -4960,
        NOMINAL,
    ),
    row(
        "three for two, late",
        Listing(bars=tape(_days("90", "90", "90", "90", "61.2"), splits=splitting("2024-05-10", "1.5"))),
        a_move("2"),
        EVENING,
        YES,
        "2024-05-10",
        200,
        ADJUSTED,
    ),
    row(
        "a crash to a third that the text denies",
        Listing(bars=tape(_days("90", "90", "90", "90", "30"))),
        a_move("1"),
        EVENING,
        SILENT,
        reason=NotChecked.SPLIT_SUSPECTED,
    ),
    row(
        "a fall by forty is no split",
        Listing(bars=tape(CALM + ", 2024-05-10 60")),
        a_move("1"),
        EVENING,
        WRONG,
        "2024-05-10",
        -4000,
        NOMINAL,
    ),
    row(
        "a year over a late split",
        Listing(
            bars=tape(
                "2023-05-10 100, 2023-05-11 100, " + _days("200", "200", "200", "200", "51"),
                splits=splitting("2024-05-10", "4"),
            )
        ),
        a_move("104", period=Period.YEAR),
        EVENING,
        YES,
        "2024-05-10",
        10400,
        ADJUSTED,
    ),
)

PENCE = Listing(
    bars=tape(_days("512.4", "512.4", "512.4", "512.4", "525.21"), currency="GBp", timezone="Europe/London"),
    mic="XLON",
)
CURRENCIES = (
    row("pence are pence", PENCE, a_move("2.5"), "2024-05-10 16:00", YES, "2024-05-10", 250, NOMINAL),
    row(
        "a row in pounds among pence is no fall",
        Listing(
            bars=tape(_days("512", "512", "512", "512", "5.12"), currency="GBp", timezone="Europe/London"),
            mic="XLON",
        ),
        a_move("0.5"),
        "2024-05-10 16:00",
        SILENT,
        reason=NotChecked.SPLIT_SUSPECTED,
    ),
    row(
        "rand cents",
        Listing(
            bars=tape(
                _days("20000", "20000", "20000", "20000", "19400"),
                currency="ZAc",
                timezone="Africa/Johannesburg",
            ),
            mic="XJSE",
        ),
        a_move("-3"),
        "2024-05-10 16:00",
        YES,
        "2024-05-10",
        -300,
        NOMINAL,
    ),
    row(
        "large won",
        Listing(
            bars=tape(
                _days("1000000", "1000000", "1000000", "1000000", "1012000"),
                currency="KRW",
                timezone="Asia/Seoul",
            ),
            mic="XKRX",
        ),
        a_move("1.2"),
        "2024-05-10 08:00",
        YES,
        "2024-05-10",
        120,
        NOMINAL,
    ),
)

DAX = Listing(
    bars=tape(_days("18000", "18000", "18000", "18000", "18082.8"), currency="EUR", timezone="Europe/Berlin"),
    type=InstrumentType.INDEX,
    mic=None,
)
INDICES = (
    row("an index after its close", DAX, a_move("0.46"), "2024-05-10 15:40", YES, "2024-05-10", 46, NOMINAL),
    row(
        "an index while it is reckoned",
        DAX,
        a_move("0.3"),
        "2024-05-10 10:00",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
    row("an index, one decimal", DAX, a_move("0.5"), "2024-05-10 16:00", YES, "2024-05-10", 46, NOMINAL),
    row("an index on Saturday", DAX, a_move("0.46"), "2024-05-11 09:00", YES, "2024-05-10", 46, NOMINAL),
    row(
        "an index, the wrong way",
        DAX,
        a_move("-0.46"),
        "2024-05-10 16:00",
        FLIPPED,
        "2024-05-10",
        46,
        NOMINAL,
    ),
    row(
        "an index badge of the day before",
        DAX,
        badge("0.46"),
        "2024-05-14 05:00",
        SILENT,
        reason=NotChecked.NO_DATA,
    ),
)

EURUSD = Listing(
    bars=tape(_days("1.0800", "1.0800", "1.0800", "1.0800", "1.0746"), timezone="Europe/London"),
    type=InstrumentType.FX,
    mic=None,
)
FX = (
    row(
        "a currency pair on Friday night",
        EURUSD,
        a_move("-0.5"),
        "2024-05-10 23:30",
        YES,
        "2024-05-10",
        -50,
        NOMINAL,
    ),
    row(
        "a currency pair at the weekend",
        EURUSD,
        a_move("-0.50"),
        "2024-05-12 10:00",
        YES,
        "2024-05-10",
        -50,
        NOMINAL,
    ),
    row(
        "a currency pair in the London morning",
        EURUSD,
        a_move("0.0"),
        "2024-05-10 08:00",
        YES,
        "2024-05-09",
        0,
        NOMINAL,
    ),
    row(
        "a currency pair, a price of that moment",
        EURUSD,
        a_move("-0.3"),
        "2024-05-10 12:00",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
)

BITCOIN = Listing(
    bars=tape(
        "2024-05-09 60000, 2024-05-10 61200, 2024-05-11 60588, 2024-05-12 61800, 2024-05-13 61800",
        timezone="UTC",
    ),
    type=InstrumentType.CRYPTO,
    mic=None,
)
CRYPTO = (
    row(
        "a crypto asset has Saturdays",
        BITCOIN,
        a_move("-1.0"),
        "2024-05-12 00:30",
        YES,
        "2024-05-11",
        -100,
        NOMINAL,
    ),
    row("and Sundays", BITCOIN, a_move("2.0"), "2024-05-13 00:10", YES, "2024-05-12", 200, NOMINAL),
    row(
        "its day ends at midnight UTC",
        BITCOIN,
        a_move("2.0"),
        "2024-05-11 00:01",
        YES,
        "2024-05-10",
        200,
        NOMINAL,
    ),
    row(
        "before midnight the day is open",
        BITCOIN,
        a_move("1.4"),
        "2024-05-10 23:00",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
    row(
        "its week begins before the tape",
        BITCOIN,
        a_move("1", period=Period.WEEK),
        "2024-05-12 23:59",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row(
        "a badge of two days before",
        BITCOIN,
        badge("-1.00"),
        "2024-05-13 23:00",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
)

GOLD = Listing(bars=tape(_days("2300", "2300", "2300", "2300", "2369")), type=InstrumentType.FUTURE, mic=None)
FUTURES = (
    row(
        "gold after five in New York", GOLD, a_move("3"), "2024-05-10 21:01", YES, "2024-05-10", 300, NOMINAL
    ),
    row(
        "gold an hour before", GOLD, a_move("2.2"), "2024-05-10 20:00", SILENT, reason=NotChecked.SESSION_OPEN
    ),
    row(
        "about three",
        GOLD,
        a_move("2.8", qualifier=Qualifier.ABOUT),
        "2024-05-10 21:30",
        YES,
        "2024-05-10",
        300,
        NOMINAL,
    ),
    row(
        "a table of futures with the wrong sign",
        GOLD,
        a_move("-3.00", origin=Origin.TABLE),
        "2024-05-11 10:00",
        FLIPPED,
        "2024-05-10",
        300,
        NOMINAL,
    ),
)


def night(about: str, listing: Listing, pct: str, when: str, verdict: Verdict, **more: Any) -> OwnCase:
    """One line about what trades day and night."""
    basis = None if verdict is SILENT else NOMINAL
    return OwnCase(
        about=about, listing=listing, move=a_move(pct), when=when, verdict=verdict, basis=basis, **more
    )


def london(closes: str) -> Listing:
    return Listing(bars=tape(closes, timezone="Europe/London"), type=InstrumentType.FX, mic=None)


def globex(closes: str) -> Listing:
    return Listing(bars=tape(closes), type=InstrumentType.FUTURE, mic=None)


OPEN, MISSING = NotChecked.SESSION_OPEN, NotChecked.MISSING_BAR
FRIDAY = "2024-05-10"
LOST = "2024-05-06 100, 2024-05-07 100, 2024-05-09 102, 2024-05-10 102"
MARTIN = "2024-01-10 100, 2024-01-11 100, 2024-01-12 101"
NIGHTS = (
    night("a currency a minute before the week ends", EURUSD, "-0.3", "2024-05-10 20:59", SILENT, reason=OPEN),
    night("a currency after the week ended in New York", EURUSD, "-0.3", "2024-05-10 21:01", WRONG, session=FRIDAY, bp=-50),
    night("a currency on Sunday, before the week begins", EURUSD, "-0.3", "2024-05-12 20:59", WRONG, session=FRIDAY, bp=-50),
    night("a currency on Sunday evening", EURUSD, "-0.3", "2024-05-12 21:30", SILENT, reason=OPEN),
    night("a currency on Sunday evening, of Friday", EURUSD, "-0.5", "2024-05-12 21:30", YES, session=FRIDAY, bp=-50),
    night("a currency whose row was lost",
        london("2024-05-07 100, 2024-05-08 100, 2024-05-10 102"),
        "2.0",
        "2024-05-10 21:30",
        SILENT,
        reason=MISSING,
    ),
    night("a currency over Christmas without a row", london("2024-12-23 100, 2024-12-24 100, 2024-12-26 101, 2024-12-27 101"),
          "1.0", "2024-12-27 00:30", YES, session="2024-12-26", bp=100),
    night("gold on Sunday afternoon", GOLD, "1.0", "2024-05-12 21:30", WRONG, session=FRIDAY, bp=300),
    night("gold on Sunday evening", GOLD, "1.0", "2024-05-12 22:30", SILENT, reason=OPEN),
    night("gold on Sunday evening, of Friday", GOLD, "3.0", "2024-05-12 22:30", YES, session=FRIDAY, bp=300),
    night("gold on Sunday evening, of that day", GOLD, "1.0", "2024-05-12 22:30", SILENT, reason=OPEN, hint="2024-05-12"),
    night("gold in the hour's rest", GOLD, "0.7", "2024-05-09 21:30", WRONG, session="2024-05-09", bp=0),
    night("gold in the evening, when the next session runs", GOLD, "0.7", "2024-05-09 22:30", SILENT, reason=OPEN),
    night("gold in the evening, of that day", GOLD, "0.7", "2024-05-09 22:30", SILENT, reason=OPEN, hint="2024-05-09"),
    night("gold in the evening, of the day that ended", GOLD, "0.0", "2024-05-09 22:30", YES, session="2024-05-09", bp=0,
          hint="2024-05-09"),
    night("gold on Good Friday", globex("2024-03-27 100, 2024-03-28 101, 2024-04-01 101"), "1.0", "2024-03-29 15:00", YES,
          session="2024-03-28", bp=100),
    night("gold on a holiday without a row", globex(f"{MARTIN}, 2024-01-16 101"), "1.0", "2024-01-16 12:00", YES,
          session="2024-01-12", bp=100),
    night("gold after a holiday without a row", globex(f"{MARTIN}, 2024-01-16 103.02"), "2.0", "2024-01-16 22:30", YES,
          session="2024-01-16", bp=200),
    night("gold on a holiday with a row", globex(f"{MARTIN}, 2024-01-15 103.02, 2024-01-16 103.02"), "2.0",
          "2024-01-15 22:30", YES, session="2024-01-15", bp=200),
    night("gold on a holiday whose row may yet come", globex(MARTIN), "1.5", "2024-01-15 22:30", SILENT, reason=NotChecked.NO_DATA),
    night("oil whose row was lost", globex(LOST), "2.0", "2024-05-09 21:30", SILENT, reason=MISSING),
)  # fmt: skip

HIGH_WEEK, LOW_WEEK = Period.FROM_52_WEEK_HIGH, Period.FROM_52_WEEK_LOW


def long_tape(first: str, **changes: str) -> Listing:
    """Weekdays up to 2024-05-10 that close at 100 and trade at 99 to 101, but for some days (``d20240102``)."""
    days = [day for day in weekdays(on(first), 600) if day <= on(FRIDAY)]
    rows = (f"{day} {changes.get(f'd{day:%Y%m%d}', '100 99 101')}" for day in days)
    return Listing(bars=tape(",".join(rows)))


PEAK = long_tape(
    "2023-04-03",
    d20230424="200 190 210",
    d20231012="120 118 125",
    d20240110="80 75 82",
    d20240510="90 89 101",
)
SHORT = long_tape("2023-09-01", d20231012="120 118 125")
HOLED = long_tape("2023-04-03", d20231012="120", d20240510="90 89 101")


def far(about: str, listing: Listing, pct: str, period: Period, verdict: Verdict, **more: Any) -> OwnCase:
    """One line about the extreme of 52 weeks, told on Friday evening."""
    basis = None if verdict is SILENT else NOMINAL
    move = a_move(pct, period=period)
    return OwnCase(
        about=about, listing=listing, move=move, when="2024-05-10 20:30", verdict=verdict, basis=basis, **more
    )


EXTREMES = (
    far("from the 52-week high, of all prices", PEAK, "-28", HIGH_WEEK, YES, session=FRIDAY, bp=-2800),
    far("from the 52-week high, of the closes", PEAK, "-25", HIGH_WEEK, YES, session=FRIDAY, bp=-2500),
    far("the high of more than 52 weeks ago does not count", PEAK, "-57.1", HIGH_WEEK, WRONG, session=FRIDAY, bp=-2800),
    far("from the 52-week high, the wrong sign", PEAK, "28", HIGH_WEEK, FLIPPED, session=FRIDAY, bp=-2800),
    far("from the 52-week low, of all prices", PEAK, "20", LOW_WEEK, YES, session=FRIDAY, bp=2000),
    far("from the 52-week low, of the closes", PEAK, "12.5", LOW_WEEK, YES, session=FRIDAY, bp=1250),
    far("the day's own number is not that from the high", PEAK, "-10", HIGH_WEEK, WRONG, session=FRIDAY, bp=-2800),
    far("where highs are missing, the closes count alone", HOLED, "-25", HIGH_WEEK, YES, session=FRIDAY, bp=-2500),
    far("a listing of less than 52 weeks", SHORT, "-20", HIGH_WEEK, SILENT, reason=MISSING),
    far("from a high of any time", PEAK, "-28", Period.FROM_HIGH, SILENT, reason=NotChecked.PERIOD_UNSUPPORTED),
    far("over five years", PEAK, "50", Period.SINCE, SILENT, reason=NotChecked.PERIOD_UNSUPPORTED),
)  # fmt: skip

MARCH = Listing(bars=tape("2024-03-07 100, 2024-03-08 101, 2024-03-11 103.02, 2024-03-12 103.02"))
AUTUMN = Listing(bars=tape("2024-10-31 100, 2024-11-01 101, 2024-11-04 103.02, 2024-11-05 103.02"))
SEOUL = Listing(
    bars=tape(
        "2024-03-07 100, 2024-03-08 101, 2024-03-11 103.02, 2024-03-12 103.02",
        currency="KRW",
        timezone="Asia/Seoul",
    ),
    mic="XKRX",
)
CLOCKS = (
    row(
        "the week of the change: winter on Friday, not closed",
        MARCH,
        a_move("0.7"),
        "2024-03-08 20:30",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
    row("winter on Friday, closed", MARCH, a_move("1"), "2024-03-08 21:00", YES, "2024-03-08", 100, NOMINAL),
    row(
        "summer on Monday, closed an hour earlier",
        MARCH,
        a_move("2"),
        "2024-03-11 20:00",
        YES,
        "2024-03-11",
        200,
        NOMINAL,
    ),
    row("summer until Friday", AUTUMN, a_move("1"), "2024-11-01 20:00", YES, "2024-11-01", 100, NOMINAL),
    row(
        "winter on Monday, not closed at that hour",
        AUTUMN,
        a_move("1.7"),
        "2024-11-04 20:30",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
    row(
        "winter on Monday, closed", AUTUMN, a_move("2.0"), "2024-11-04 21:30", YES, "2024-11-04", 200, NOMINAL
    ),
    row(
        "Seoul has no summer time", SEOUL, a_move("2.0"), "2024-03-11 06:30", YES, "2024-03-11", 200, NOMINAL
    ),
    row(
        "Seoul's Monday is New York's Sunday evening",
        SEOUL,
        a_move("1.0"),
        "2024-03-10 23:00",
        YES,
        "2024-03-08",
        100,
        NOMINAL,
    ),
    row(
        "a session without a close is no zero",
        Listing(bars=tape("2024-03-07 100, 2024-03-08 -, 2024-03-11 103, 2024-03-12 104")),
        a_move("3"),
        "2024-03-11 21:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row(
        "a page's arrow pointing down",
        MARCH,
        badge("-2.00", sign_source=SignSource.ARROW),
        "2024-03-11 21:00",
        FLIPPED,
        "2024-03-11",
        200,
        NOMINAL,
    ),
)

THANKSGIVING = Listing(
    bars=tape("2024-11-26 100, 2024-11-27 101, 2024-11-29 103.02, 2024-12-02 103.02, 2024-12-03 103.02")
)
HOLED = Listing(
    bars=tape("2024-05-06 100, 2024-05-07 101, 2024-05-09 105, 2024-05-10 107.1, 2024-05-13 107.1")
)
CHUSEOK = Listing(
    bars=tape(
        "2024-09-12 100, 2024-09-13 102, 2024-09-19 103.02, 2024-09-20 103.02",
        currency="KRW",
        timezone="Asia/Seoul",
    ),
    mic="XKRX",
)
ODD = Listing(bars=tape("2024-07-03 100, 2024-07-04 101, 2024-07-05 103.02, 2024-07-08 103.02"))
JAKARTA = Listing(
    bars=tape(
        "2026-03-17 100, 2026-03-25 102, 2026-03-26 102",
        currency="IDR",
        timezone="Asia/Jakarta",
        as_of=at("2026-06-01 00:00"),
    ),
    mic="XIDX",
)
CALENDAR = (
    row(
        "a half day is closed at one",
        THANKSGIVING,
        a_move("2"),
        "2024-11-29 18:05",
        YES,
        "2024-11-29",
        200,
        NOMINAL,
    ),
    row(
        "after a half day a wrong number is wrong",
        THANKSGIVING,
        a_move("7"),
        "2024-11-29 19:00",
        WRONG,
        "2024-11-29",
        200,
        NOMINAL,
    ),
    row(
        "before its end it is open",
        THANKSGIVING,
        a_move("7"),
        "2024-11-29 17:00",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
    row(
        "on the holiday the day before is meant",
        THANKSGIVING,
        a_move("1"),
        "2024-11-28 18:00",
        YES,
        "2024-11-27",
        100,
        NOMINAL,
    ),
    row(
        "a stated Thanksgiving",
        THANKSGIVING,
        a_move("1.0"),
        "2024-12-02 22:00",
        YES,
        "2024-11-27",
        100,
        NOMINAL,
        hint="2024-11-28",
    ),
    row(
        "a row that is missing upstream makes no two-day move",
        HOLED,
        a_move("4"),
        "2024-05-09 21:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row(
        "the day without a row is not judged by the day before",
        HOLED,
        a_move("2.5"),
        "2024-05-08 21:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row(
        "the day after next is whole again",
        HOLED,
        a_move("2"),
        "2024-05-10 21:00",
        YES,
        "2024-05-10",
        200,
        NOMINAL,
    ),
    row(
        "a stated day without a row",
        HOLED,
        a_move("2.5"),
        "2024-05-10 21:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
        hint="2024-05-08",
    ),
    row(
        "a long holiday is no hole", CHUSEOK, a_move("1"), "2024-09-19 07:00", YES, "2024-09-19", 100, NOMINAL
    ),
    row(
        "in the middle of a long holiday",
        CHUSEOK,
        a_move("2"),
        "2024-09-17 07:00",
        YES,
        "2024-09-13",
        200,
        NOMINAL,
    ),
    row(
        "a row on a holiday is evidence against the calendar",
        ODD,
        a_move("2"),
        "2024-07-05 21:00",
        YES,
        "2024-07-05",
        200,
        NOMINAL,
    ),
    row(
        "a stated day with a row on a holiday",
        ODD,
        a_move("1"),
        "2024-07-08 21:00",
        YES,
        "2024-07-04",
        100,
        NOMINAL,
        hint="2024-07-04",
    ),
    row(
        "a year that the calendar does not know well",
        JAKARTA,
        a_move("2"),
        "2026-03-25 10:00",
        YES,
        "2026-03-25",
        200,
        NOMINAL,
    ),
    row(
        "a crypto asset rests on no day: the gap is no move of one day",
        Listing(
            bars=tape("2024-05-09 100, 2024-05-11 102, 2024-05-12 102", timezone="UTC"),
            type=InstrumentType.CRYPTO,
            mic=None,
        ),
        a_move("2"),
        "2024-05-12 00:30",
        SILENT,
        reason=NotChecked.SESSION_OPEN,
    ),
    row(
        "an index keeps the holidays of its venue",
        Listing(
            bars=tape("2024-07-02 100, 2024-07-03 101, 2024-07-05 103.02, 2024-07-08 103.02"),
            type=InstrumentType.INDEX,
            mic=None,
        ),
        a_move("2"),
        "2024-07-05 21:00",
        YES,
        "2024-07-05",
        200,
        NOMINAL,
    ),
    row(
        "an index with a hole",
        Listing(
            bars=tape("2024-07-09 100, 2024-07-11 103, 2024-07-12 103"), type=InstrumentType.INDEX, mic=None
        ),
        a_move("3"),
        "2024-07-11 21:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
)

OWN_CASES = (
    DIVIDENDS + SPLITS + CURRENCIES + INDICES + FX + CRYPTO + FUTURES + NIGHTS + EXTREMES + CLOCKS + CALENDAR
)
