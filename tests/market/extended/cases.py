"""Verdicts by hand on trading before the open and after the close; every reference close is 100, so a price is its percent.

The morning of 2024-07-10 (a Wednesday): from 04:00 at 101, from 07:00 up to 105, from 08:30 at 103. New York is four hours
behind UTC. Of the evening of the 10th: from 16:00 down to 94, then 97.
"""

from dataclasses import dataclass
from typing import Any

from schemas.claim import StatedMove
from schemas.vocabulary import (
    Direction,
    InstrumentType,
    NotChecked,
    Period,
    Qualifier,
    SessionMethod,
    SignSource,
    Verdict,
)
from streams.market.bars import Bars, NoBars
from streams.market.extended.prices import ExtendedAnswer
from tests.builders import a_move
from tests.market.articles import badge
from tests.market.extended.tapes import DAILY, closes, ny, within

YES, FLIPPED, WRONG, SILENT = (
    Verdict.CONFIRMED,
    Verdict.SIGN_FLIPPED,
    Verdict.MAGNITUDE_MISMATCH,
    Verdict.NOT_CHECKED,
)
OPEN, THIN, UNDECIDED = NotChecked.SESSION_OPEN, NotChecked.THIN_TRADING, NotChecked.RANGE_UNDECIDED
PUBLISHED, STATED = SessionMethod.PUBLISHED, SessionMethod.STATED

RISING = {
    "2024-07-10 04:00-07:00": "101",
    "2024-07-10 07:00-08:30": "103 104 105 105",
    "2024-07-10 08:30-09:30": "103",
}
FALLING = {"2024-07-10 16:00-18:00": "98 96 94 95", "2024-07-10 18:00-20:00": "97"}
MORNING = within("2024-07-10", RISING)
EVENING = within("2024-07-10", FALLING)
TEN = "2024-07-10"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An article published at ``when`` (UTC; None: it does not say) says ``move`` of X."""

    about: str
    move: StatedMove
    when: str | None
    answer: ExtendedAnswer
    verdict: Verdict
    session: str | None = TEN
    bp: int | None = None
    reason: NotChecked | None = None
    hint: str | None = None
    daily: Bars = DAILY
    method: SessionMethod | None = PUBLISHED
    mic: str = "XNYS"
    type: InstrumentType = InstrumentType.EQUITY


def pre(pct: str | None, **changes: Any) -> StatedMove:
    """An author's number about trading before the open."""
    return a_move(pct, period=Period.PREMARKET, **changes)


def post(pct: str | None, **changes: Any) -> StatedMove:
    """An author's number about trading after the close."""
    return a_move(pct, period=Period.AFTER_HOURS, **changes)


def row(
    about: str, move: StatedMove, when: str | None, answer: ExtendedAnswer, verdict: Verdict, **more: Any
) -> Case:
    """One line; more is what is special to it."""
    return Case(about=about, move=move, when=when, answer=answer, verdict=verdict, **more)


BEFORE_THE_OPEN = (
    row("the price of the moment", pre("5"), "2024-07-10 12:00", MORNING, YES, bp=500),
    row("a price of some time before", pre("1.0"), "2024-07-10 12:00", MORNING, YES, bp=100),
    row("a price in between", pre("2.0"), "2024-07-10 12:00", MORNING, YES, bp=100),
    row("told in the afternoon", pre("5.0"), "2024-07-10 18:00", MORNING, YES, bp=500),
    row("told in the evening", pre("5.0"), "2024-07-10 23:00", MORNING, YES, bp=500),
    row("as much as its high", pre("5", qualifier=Qualifier.AS_MUCH_AS), "2024-07-10 12:00", MORNING, YES, bp=500),
    row("over four", pre("4", qualifier=Qualifier.OVER), "2024-07-10 12:00", MORNING, YES, bp=400),
    row("nearly five and a half", pre("5.5", qualifier=Qualifier.NEARLY), "2024-07-10 12:00", MORNING, YES, bp=500),
    row("about two", pre("2", qualifier=Qualifier.ABOUT), "2024-07-10 09:00", MORNING, YES, bp=100),
    row("twice as much as anybody paid", pre("10"), "2024-07-10 12:00", MORNING, WRONG, bp=500),
    row("a number just outside of the range", pre("5.2"), "2024-07-10 12:00", MORNING, SILENT, reason=UNDECIDED),
    row("a price that came only later", pre("5.0"), "2024-07-10 09:00", MORNING, SILENT, reason=UNDECIDED),
    row("a fall where all rose", pre("-5"), "2024-07-10 12:00", MORNING, FLIPPED, bp=500),
    row("a fall that nothing mirrors", pre("-10"), "2024-07-10 12:00", MORNING, WRONG, bp=100),
    row("rose, and it did", pre(None, direction=Direction.UP), "2024-07-10 12:00", MORNING, YES, bp=500),
    row("fell, and nothing did", pre(None, direction=Direction.DOWN), "2024-07-10 12:00", MORNING, FLIPPED, bp=500),
    row("flat, and it rose", pre(None, direction=Direction.FLAT), "2024-07-10 12:00", MORNING, WRONG, bp=500),
    row("a badge without a sign", badge("5.0", period=Period.PREMARKET), "2024-07-10 12:00", MORNING, YES, bp=500),
    row("published before anybody traded", pre("1.0"), "2024-07-10 07:00", MORNING, SILENT, reason=THIN),
    row("a bare date is that morning", pre("5.0"), "2024-07-10 00:00", MORNING, YES, bp=500),
    row("a bare date, another number", pre("10"), "2024-07-10 00:00", MORNING, WRONG, bp=500),
    row("a stated day", pre("5.0"), "2024-07-11 12:00", MORNING, YES, bp=500, hint=TEN, method=STATED),
    row("on a Saturday, Friday's morning", pre("3"), "2024-07-06 15:00",
        within("2024-07-06", {"2024-07-05 04:00-09:30": "206"}, regular="2024-07-03 200, 2024-07-05 100"),
        YES, session="2024-07-05", bp=300),
    row("on a holiday, the morning of the half day before", pre("-1.0"), "2024-07-04 15:00",
        within("2024-07-04", {"2024-07-03 04:00-09:30": "99"}, regular="2024-07-02 100, 2024-07-03 200"),
        YES, session="2024-07-03", bp=-100),
    row("after a holiday, against the close before it", pre("2.0"), "2024-07-05 12:00",
        within("2024-07-05", {"2024-07-05 04:00-09:30": "204"}, regular="2024-07-03 200"),
        YES, session="2024-07-05", bp=200),
)  # fmt: skip

AFTER_THE_CLOSE = (
    row("the low of the evening", post("-6"), "2024-07-10 21:00", EVENING, YES, bp=-600),
    row("told the next morning", post("-6.0"), "2024-07-11 11:00", EVENING, YES, bp=-600),
    row("told while the next session runs", post("-6.0"), "2024-07-11 18:00", EVENING, YES, bp=-600),
    row("told after the next close: of that evening", post("-6.0"), "2024-07-11 22:00",
        within("2024-07-11", {"2024-07-11 16:00-20:00": "102"}, regular="2024-07-10 100, 2024-07-11 102"),
        WRONG, session="2024-07-11", bp=0),
    row("a rise where all fell", post("6"), "2024-07-10 21:00", EVENING, FLIPPED, bp=-600),
    row("twice the fall", post("-12"), "2024-07-10 22:00", EVENING, WRONG, bp=-600),
    row("a badge without a sign that fell", badge("6.0", period=Period.AFTER_HOURS), "2024-07-10 21:00", EVENING, YES, bp=-600),
    row("a badge with a plus that fell", badge("6.0", period=Period.AFTER_HOURS, sign_source=SignSource.PLUS),
        "2024-07-10 21:00", EVENING, FLIPPED, bp=-600),
    row("fell, and it did", post(None, direction=Direction.DOWN), "2024-07-10 21:00", EVENING, YES, bp=-500),
    row("a bare date hides which evening", post("-6.0"), "2024-07-11 00:00",
        within("2024-07-11", FALLING | {"2024-07-11 16:00-20:00": "102"}, regular="2024-07-10 100, 2024-07-11 102"),
        YES, bp=-600),
    row("a bare date, and neither evening fits", post("-12"), "2024-07-11 00:00",
        within("2024-07-11", FALLING | {"2024-07-11 16:00-20:00": "102"}, regular="2024-07-10 100, 2024-07-11 102"),
        WRONG, session="2024-07-11", bp=0),
    row("on a Sunday, Friday's evening", post("-2.0"), "2024-07-07 20:00",
        within("2024-07-07", {"2024-07-05 16:00-20:00": "98"}, regular="2024-07-03 200, 2024-07-05 100"),
        YES, session="2024-07-05", bp=-200),
    row("on Monday morning, Friday's evening", post("-2.0"), "2024-07-08 11:00",
        within("2024-07-08", {"2024-07-05 16:00-20:00": "98"}, regular="2024-07-05 100"),
        YES, session="2024-07-05", bp=-200),
    row("after a half day, from one o'clock on", post("2.0"), "2024-07-03 18:00",
        within("2024-07-03", {"2024-07-03 13:00-17:00": "204"}, regular="2024-07-02 100, 2024-07-03 200"),
        YES, session="2024-07-03", bp=200),
    row("a day of the text", post("-6.0"), "2024-07-12 15:00", EVENING, YES, bp=-600, hint=TEN, method=STATED),
    row("the evening that the reader of the text guessed", post("-6.0"), "2024-07-11 11:00", EVENING, YES, bp=-600, hint=TEN),
    row("the evening of a day that had not closed is the one before", post("-6.0"), "2024-07-11 18:00", EVENING, YES,
        bp=-600, hint="2024-07-11"),
)  # fmt: skip


def intraday(pct: str | None, **changes: Any) -> StatedMove:
    """An author's number about a moment of the session."""
    return a_move(pct, period=Period.INTRADAY, **changes)


SESSION = within(
    TEN,
    {"2024-07-10 09:30-12:00": "101 103 105 104", "2024-07-10 12:00-16:00": "98"},
    regular="2024-07-09 100",
)
WITHIN_THE_SESSION = (
    row("a price of the morning", intraday("5"), "2024-07-10 15:00", SESSION, YES, bp=500),
    row("told after the close", intraday("-2.0"), "2024-07-10 21:00", SESSION, YES, bp=-200),
    row("a price that came only in the afternoon", intraday("-2.0"), "2024-07-10 15:00", SESSION, SILENT, reason=UNDECIDED),
    row("nobody paid that all day", intraday("9"), "2024-07-10 21:00", SESSION, WRONG, bp=500),
    row("a fall that was a rise", intraday("-5"), "2024-07-10 15:00", SESSION, FLIPPED, bp=500),
    row("told before the open: of the session before", intraday("5"), "2024-07-10 12:00",
        within("2024-07-09", {"2024-07-09 09:30-16:00": "105"}, regular="2024-07-08 100"), YES, session="2024-07-09", bp=500),
    row("the session runs, and nobody paid that so far", intraday("5"), "2024-07-10 14:00",
        within(TEN, {"2024-07-10 09:30-10:00": "101"}, regular="2024-07-09 100", as_of=ny(TEN, "10:01")), SILENT, reason=OPEN),
    row("the largest rise of the day stands in its daily row", intraday("5", qualifier=Qualifier.AS_MUCH_AS), "2024-07-10 21:00",
        SESSION, SILENT, session=None, method=None, reason=NotChecked.NO_DATA),
    row("a venue whose hours nobody knows", intraday("5"), "2024-07-10 15:00", SESSION, SILENT,
        session=None, method=None, mic="XXXX", reason=NotChecked.NO_INTRADAY_HOURS),
    *(
        row(f"the moments of {name} are not judged", intraday("5"), "2024-07-10 15:00", SESSION, SILENT,
            session=None, method=None, type=kind, reason=NotChecked.NO_INTRADAY_HOURS)
        for name, kind in (
            ("an index", InstrumentType.INDEX), ("a currency", InstrumentType.FX),
            ("a crypto asset", InstrumentType.CRYPTO), ("a future", InstrumentType.FUTURE),
        )
    ),
)  # fmt: skip
RUNNING_AT = "2024-07-10 11:30"
RUNNING = within("2024-07-10", {"2024-07-10 04:00-07:30": "101"}, as_of=ny(TEN, "07:31"))
JUMP = {
    "2024-07-10 04:00-06:00": "101",
    "2024-07-10 06:00-06:05": "101/140/101/101",
    "2024-07-10 06:05-09:30": "101",
}
HOURLY = within(
    "2024-07-10",
    {"2024-07-10 04:00-09:00": "101 103 105", "2024-07-10 09:00-10:00": "105/109/105/109"},
    minutes=60,
)
SPARSE = within("2024-07-10", {"2024-07-10 06:00-06:10": "101"})
LACKS = (
    row("so far nobody paid that", pre("5"), RUNNING_AT, RUNNING, SILENT, reason=OPEN),
    row("somebody did already", pre("1.0"), RUNNING_AT, RUNNING, YES, bp=100),
    row("the close of the day is not final yet", post("-6.0"), "2024-07-10 20:05",
        within("2024-07-10", {"2024-07-10 16:00-16:05": "94"}, as_of=ny(TEN, "16:06")), SILENT, reason=OPEN,
        daily=closes("2024-07-09 100, 2024-07-10 100", as_of=ny(TEN, "16:06"))),
    row("a stray print confirms nothing", pre("40"), "2024-07-10 12:00", within(TEN, JUMP), SILENT, reason=UNDECIDED),
    row("nor what lies on its way", pre("20"), "2024-07-10 12:00", within(TEN, JUMP), SILENT, reason=UNDECIDED),
    row("but what is beyond it is wrong", pre("60"), "2024-07-10 12:00", within(TEN, JUMP), WRONG, bp=100),
    row("too few trades to contradict", pre("5"), "2024-07-10 12:00", SPARSE, SILENT, reason=THIN),
    row("few trades can confirm", pre("1.0"), "2024-07-10 12:00", SPARSE, YES, bp=100),
    row("no trades at all", pre("5"), "2024-07-10 12:00", within(TEN, {}), SILENT, reason=THIN),
    row("bars of an hour", pre("5.0"), "2024-07-10 13:00", HOURLY, YES, bp=500),
    row("an hour that goes on into the session proves nothing", pre("9.0"), "2024-07-10 13:29", HOURLY, SILENT, reason=UNDECIDED),
    row("bars of an hour, out of reach", pre("15"), "2024-07-10 13:29", HOURLY, WRONG, bp=500),
    row("the bars are gone", pre("5"), "2024-07-10 12:00", NoBars(symbol="X", reason=NotChecked.BARS_EXPIRED), SILENT,
        session=None, method=None, reason=NotChecked.BARS_EXPIRED),
    row("the provider is down", pre("5"), "2024-07-10 12:00", NoBars(symbol="X", reason=NotChecked.UNAVAILABLE), SILENT,
        session=None, method=None, reason=NotChecked.UNAVAILABLE),
    row("nobody says when", pre("5"), None, MORNING, SILENT, session=None, method=None, reason=NotChecked.NO_DATE),
    row("only the text says when", pre("5.0"), None, MORNING, YES, bp=500, hint=TEN, method=STATED),
    row("Frankfurt", pre("5"), "2024-07-10 12:00", MORNING, SILENT, session=None, method=None, mic="XETR",
        reason=NotChecked.NO_EXTENDED_HOURS),
    row("over the counter", pre("5"), "2024-07-10 12:00", MORNING, SILENT, session=None, method=None, mic="OTCM",
        reason=NotChecked.NO_EXTENDED_HOURS),
    row("an index", pre("5"), "2024-07-10 12:00", MORNING, SILENT, session=None, method=None, type=InstrumentType.INDEX,
        reason=NotChecked.NO_EXTENDED_HOURS),
    row("the close before is missing", pre("5"), "2024-07-10 12:00", MORNING, SILENT, reason=NotChecked.MISSING_BAR,
        daily=closes("2024-07-08 100, 2024-07-10 100")),
    row("the close before has no price", pre("5"), "2024-07-10 12:00", MORNING, SILENT, reason=NotChecked.MISSING_BAR,
        daily=closes("2024-07-08 100, 2024-07-09 -, 2024-07-10 100")),
    row("nothing shows that the shares are the same", pre("5"), "2024-07-10 12:00", within(TEN, RISING, regular="2024-07-10 100"),
        SILENT, reason=NotChecked.MISSING_BAR),
    row("the bars are of other shares", pre("5"), "2024-07-10 12:00", MORNING, SILENT, reason=NotChecked.SPLIT_SUSPECTED,
        daily=closes("2024-07-08 10, 2024-07-09 10, 2024-07-10 10")),
    row("the last bar is not quite the close", pre("5"), "2024-07-10 12:00", within(TEN, RISING, regular="2024-07-09 101"),
        YES, bp=500),
)  # fmt: skip
CASES = (*BEFORE_THE_OPEN, *AFTER_THE_CLOSE, *WITHIN_THE_SESSION, *LACKS)
