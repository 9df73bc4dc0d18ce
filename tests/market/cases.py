"""Verdicts by hand: what an article of that time says of a symbol, and what the recorded closes say of it.

The closes are those of ``seeds/prices``; New York closes at 20:00 UTC and opens at 13:30, Seoul closes at 06:30 and
opens at 00:00. Each row was judged with a pocket calculator, not with the code.
"""

from dataclasses import dataclass
from typing import Any

from schemas.claim import StatedMove
from schemas.vocabulary import Direction, NotChecked, Origin, Period, Qualifier, SignSource, Verdict
from tests.builders import a_move
from tests.market.articles import badge

OPEN = NotChecked.SESSION_OPEN
UNSUPPORTED = NotChecked.PERIOD_UNSUPPORTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One line of the table: an article published at ``when`` (UTC) says ``move`` of ``symbol``."""

    about: str
    symbol: str
    move: StatedMove
    when: str
    verdict: Verdict
    session: str | None = None
    bp: int | None = None
    reason: NotChecked | None = None
    hint: str | None = None


def said(pct: str, **changes: Any) -> StatedMove:
    """An author's number about a day."""
    return a_move(pct, **changes)


def loose(pct: str, qualifier: Qualifier) -> StatedMove:
    """An author's number with a word before it."""
    return a_move(pct, qualifier=qualifier)


def only(direction: Direction) -> StatedMove:
    """A direction without a number."""
    return a_move(None, direction=direction)


def row(
    about: str, symbol: str, move: StatedMove, when: str, verdict: Verdict, *rest: Any, **more: Any
) -> Case:
    """One line; ``rest`` is the session and the basis points where the tape is quoted."""
    session, bp = (*rest, None, None)[:2]
    return Case(
        about=about, symbol=symbol, move=move, when=when, verdict=verdict, session=session, bp=bp, **more
    )


YES, FLIPPED, WRONG = Verdict.CONFIRMED, Verdict.SIGN_FLIPPED, Verdict.MAGNITUDE_MISMATCH
OTHER, SILENT = Verdict.OTHER_SESSION, Verdict.NOT_CHECKED
OVER, NEARLY, ABOUT, AS_MUCH_AS = Qualifier.OVER, Qualifier.NEARLY, Qualifier.ABOUT, Qualifier.AS_MUCH_AS
EVENING = "2024-07-26 20:30"
"""Half an hour after New York's close on a Friday."""

ROUNDING = (
    row("two decimals, rounded down", "META", said("2.71"), EVENING, YES, "2024-07-26", 271),
    row("two decimals, one hundredth off", "META", said("2.72"), EVENING, WRONG, "2024-07-26", 271),
    row("two decimals, cut instead of rounded", "AAPL", said("0.21"), EVENING, WRONG, "2024-07-26", 22),
    row("one decimal", "META", said("2.7"), EVENING, YES, "2024-07-26", 271),
    row("one decimal, a tenth off", "META", said("2.8"), EVENING, WRONG, "2024-07-26", 271),
    row("one decimal, rounded up", "MSFT", said("-3.6"), "2024-07-24 20:40", YES, "2024-07-24", -359),
    row("one decimal, 4.6 bp away", "TSLA", said("-6.6"), "2024-08-01 20:30", YES, "2024-08-01", -655),
    row("no decimals", "META", said("3"), EVENING, YES, "2024-07-26", 271),
    row("no decimals, half a point and more away", "META", said("2"), EVENING, WRONG, "2024-07-26", 271),
    row("no decimals, a large fall", "TSLA", said("-12"), "2024-07-24 21:00", YES, "2024-07-24", -1233),
    row(
        "no decimals, a large fall rounded up",
        "TSLA",
        said("-13"),
        "2024-07-24 21:00",
        WRONG,
        "2024-07-24",
        -1233,
    ),
    row("three decimals", "MSFT", said("1.642"), EVENING, YES, "2024-07-26", 164),
    row("three decimals, the last one off", "MSFT", said("1.643"), EVENING, WRONG, "2024-07-26", 164),
    row("a move that rounds to nothing", "META", said("0.00"), "2024-07-29 20:30", YES, "2024-07-29", 0),
    row(
        "a move of a hundredth where there was none",
        "META",
        said("0.01"),
        "2024-07-29 20:30",
        WRONG,
        "2024-07-29",
        0,
    ),
    row("a rise in won", "005930.KS", said("3.58"), "2024-07-31 21:30", YES, "2024-07-31", 358),
    row("the seed's words about Amazon", "AMZN", said("-8.8"), "2024-08-02 20:45", YES, "2024-08-02", -878),
    row("the seed's words about Starbucks", "SBUX", said("1.03"), "2024-08-02 20:45", YES, "2024-08-02", 103),
)

SIGNS = (
    row("a fall told as a rise", "TSLA", said("4.1"), "2024-07-30 20:50", FLIPPED, "2024-07-30", -408),
    row("a rise told as a fall", "META", said("-2.7"), EVENING, FLIPPED, "2024-07-26", 271),
    row("a badge with the wrong sign", "META", badge("-2.71"), EVENING, FLIPPED, "2024-07-26", 271),
    row("an unsigned badge, the price rose", "META", badge("2.71"), EVENING, YES, "2024-07-26", 271),
    row("an unsigned badge, the price fell", "GOOG", badge("0.28"), EVENING, YES, "2024-07-26", -28),
    row("an unsigned badge, one hundredth off", "GOOG", badge("0.27"), EVENING, WRONG, "2024-07-26", -28),
    row(
        "a badge with a plus",
        "META",
        badge("2.71", sign_source=SignSource.PLUS),
        EVENING,
        YES,
        "2024-07-26",
        271,
    ),
    row(
        "a badge with a plus, the price fell",
        "GOOG",
        badge("0.28", sign_source=SignSource.PLUS),
        EVENING,
        FLIPPED,
        "2024-07-26",
        -28,
    ),
    row("neither sign fits", "MSFT", said("5.2"), "2024-07-30 20:50", WRONG, "2024-07-30", -89),
    row("a rumour of a fall", "AAPL", said("-9"), "2024-07-27 13:05", WRONG, "2024-07-26", 22),
    row(
        "a table with a wrong sign",
        "SBUX",
        said("-1.00", origin=Origin.TABLE),
        EVENING,
        FLIPPED,
        "2024-07-26",
        100,
    ),
)

QUALIFIERS = (
    row("over, and it was", "META", loose("2.5", OVER), EVENING, YES, "2024-07-26", 271),
    row(
        "over, exactly to the next round number",
        "TSLA",
        loose("-12", OVER),
        "2024-07-24 21:00",
        YES,
        "2024-07-24",
        -1233,
    ),
    row("over, but it was less", "META", loose("2.8", OVER), EVENING, WRONG, "2024-07-26", 271),
    row(
        "over, but it was far more", "TSLA", loose("-5", OVER), "2024-07-24 21:00", WRONG, "2024-07-24", -1233
    ),
    row("over, to the other side", "META", loose("-2.5", OVER), EVENING, FLIPPED, "2024-07-26", 271),
    row("nearly, from below", "META", loose("3", NEARLY), EVENING, YES, "2024-07-26", 271),
    row("nearly, but it was more", "META", loose("2.7", NEARLY), EVENING, WRONG, "2024-07-26", 271),
    row("nearly, but far from it", "META", loose("4", NEARLY), EVENING, WRONG, "2024-07-26", 271),
    row("about, from above", "META", loose("2.6", ABOUT), EVENING, YES, "2024-07-26", 271),
    row("about, a whole point", "MSFT", loose("-3", ABOUT), "2024-07-24 20:40", YES, "2024-07-24", -359),
    row("about, but it was not", "META", loose("3.5", ABOUT), EVENING, WRONG, "2024-07-26", 271),
    row(
        "as much as, the day's high",
        "TSLA",
        loose("5.4", AS_MUCH_AS),
        "2024-07-31 20:30",
        YES,
        "2024-07-31",
        542,
    ),
    row(
        "as much as, the day's low",
        "TSLA",
        loose("-12.9", AS_MUCH_AS),
        "2024-07-24 21:00",
        YES,
        "2024-07-24",
        -1285,
    ),
    row(
        "as much as is not the close",
        "TSLA",
        loose("4.2", AS_MUCH_AS),
        "2024-07-31 20:30",
        WRONG,
        "2024-07-31",
        542,
    ),
    row(
        "as much as, without a recorded high",
        "META",
        loose("2.0", AS_MUCH_AS),
        "2024-06-12 21:00",
        SILENT,
        reason=NotChecked.NO_DATA,
    ),
)

TIMES = (
    row(
        "a minute before the close: last night's session",
        "META",
        said("-1.7"),
        "2024-07-26 19:59",
        YES,
        "2024-07-25",
        -170,
    ),
    row(
        "a minute before the close: that day's session",
        "META",
        said("2.7"),
        "2024-07-26 19:59",
        YES,
        "2024-07-26",
        271,
    ),
    row(
        "while the market is open, a price of that moment",
        "META",
        said("3.1"),
        "2024-07-26 15:00",
        SILENT,
        reason=OPEN,
    ),
    row(
        "while the market is open, the wrong sign says nothing",
        "META",
        said("-2.7"),
        "2024-07-26 15:00",
        SILENT,
        reason=OPEN,
    ),
    row("at the close", "META", said("2.71"), "2024-07-26 20:00", YES, "2024-07-26", 271),
    row(
        "before the open: last night's session",
        "META",
        said("-1.70"),
        "2024-07-26 12:00",
        YES,
        "2024-07-25",
        -170,
    ),
    row(
        "before the open, the coming session is not meant",
        "META",
        said("2.71"),
        "2024-07-26 12:00",
        WRONG,
        "2024-07-25",
        -170,
    ),
    row("on Saturday", "META", said("2.71"), "2024-07-27 13:05", YES, "2024-07-26", 271),
    row("on Sunday", "META", badge("2.71"), "2024-07-28 23:00", YES, "2024-07-26", 271),
    row("on Monday before the open", "META", said("2.71"), "2024-07-29 12:00", YES, "2024-07-26", 271),
    row("Seoul's morning after", "005930.KS", said("3.58"), "2024-07-31 22:00", YES, "2024-07-31", 358),
    row(
        "Seoul's evening, New York's morning",
        "005930.KS",
        said("-0.95"),
        "2024-08-01 12:00",
        YES,
        "2024-08-01",
        -95,
    ),
    row("Seoul at its open", "005930.KS", said("3.58"), "2024-08-01 00:30", YES, "2024-07-31", 358),
    row("Seoul while open", "005930.KS", said("1.10"), "2024-08-01 03:00", SILENT, reason=OPEN),
    row("a bare date means its own session", "META", said("2.7"), "2024-07-26 00:00", YES, "2024-07-26", 271),
    row(
        "a bare date, the session before", "META", said("-1.70"), "2024-07-26 00:00", YES, "2024-07-25", -170
    ),
    row("a bare date, neither", "META", said("9.9"), "2024-07-26 00:00", WRONG, "2024-07-26", 271),
    row("Independence Day: the third", "META", said("0.09"), "2024-07-04 21:00", YES, "2024-07-03", 9),
    row(
        "the day after the holiday, before the open",
        "META",
        said("0.09"),
        "2024-07-05 12:00",
        YES,
        "2024-07-03",
        9,
    ),
    row(
        "winter time: 21:00 UTC is the close",
        "META",
        said("-1.88"),
        "2024-01-16 21:00",
        YES,
        "2024-01-16",
        -188,
    ),
)

NEIGHBOURS = (
    row(
        "a badge of three sessions before",
        "META",
        badge("2.71"),
        "2024-07-31 20:30",
        OTHER,
        "2024-07-26",
        271,
    ),
    row(
        "an author's two decimals of the day before",
        "META",
        said("2.71"),
        "2024-07-29 20:30",
        OTHER,
        "2024-07-26",
        271,
    ),
    row(
        "an author's two decimals of five sessions before",
        "META",
        said("2.71"),
        "2024-08-02 20:30",
        OTHER,
        "2024-07-26",
        271,
    ),
    row(
        "an author's one decimal of the day before",
        "META",
        said("2.7"),
        "2024-07-29 20:30",
        OTHER,
        "2024-07-26",
        271,
    ),
    row(
        "one decimal of two sessions before is no evidence",
        "META",
        said("2.7"),
        "2024-07-30 20:30",
        WRONG,
        "2024-07-30",
        -54,
    ),
    row(
        "an author cannot know tomorrow", "META", said("2.71"), "2024-07-25 20:30", WRONG, "2024-07-25", -170
    ),
    row(
        "a badge was filled when the page was read",
        "META",
        badge("2.71"),
        "2024-07-25 20:30",
        OTHER,
        "2024-07-26",
        271,
    ),
    row(
        "the flipped sign comes before the neighbour",
        "TSLA",
        said("4.08"),
        "2024-07-30 20:50",
        FLIPPED,
        "2024-07-30",
        -408,
    ),
    row("the nearest neighbour wins", "AAPL", badge("0.2"), "2024-07-31 20:30", WRONG, "2024-07-31", 150),
)

HINTS = (
    row(
        "the text's own date",
        "META",
        said("2.71"),
        "2024-07-31 20:30",
        YES,
        "2024-07-26",
        271,
        hint="2024-07-26",
    ),
    row(
        "the text's date against the time of publication",
        "META",
        said("2.51"),
        "2024-07-31 20:30",
        WRONG,
        "2024-07-24",
        -561,
        hint="2024-07-24",
    ),
    row(
        "a stated Sunday means Friday",
        "META",
        said("2.71"),
        "2024-07-31 20:30",
        YES,
        "2024-07-26",
        271,
        hint="2024-07-28",
    ),
    row(
        "today, told while the market is open: a price of that moment",
        "META",
        said("3.9"),
        "2024-07-26 15:00",
        SILENT,
        reason=OPEN,
        hint="2024-07-26",
    ),
    row(
        "today, told while the market is open, and it stayed so",
        "META",
        said("2.7"),
        "2024-07-26 15:00",
        YES,
        "2024-07-26",
        271,
        hint="2024-07-26",
    ),
    row(
        "today, told in the evening",
        "META",
        said("3.9"),
        EVENING,
        WRONG,
        "2024-07-26",
        271,
        hint="2024-07-26",
    ),
    row(
        "a stated date one day off",
        "META",
        said("2.71"),
        "2024-07-31 20:30",
        OTHER,
        "2024-07-26",
        271,
        hint="2024-07-25",
    ),
    row(
        "a stated holiday means the session before it",
        "META",
        said("0.09"),
        "2024-07-08 20:30",
        YES,
        "2024-07-03",
        9,
        hint="2024-07-04",
    ),
    row(
        "a stated date without data",
        "005930.KS",
        said("1.00"),
        "2024-07-31 20:30",
        SILENT,
        reason=NotChecked.NO_DATA,
        hint="2024-07-18",
    ),
)

PERIODS = (
    row("the open", "META", said("9.7", period=Period.OPEN), "2024-08-01 20:30", YES, "2024-08-01", 972),
    row(
        "the open is not the close",
        "META",
        said("4.8", period=Period.OPEN),
        "2024-08-01 20:30",
        WRONG,
        "2024-08-01",
        972,
    ),
    row("the close", "META", said("4.8", period=Period.CLOSE), "2024-08-01 20:30", YES, "2024-08-01", 482),
    row("no period is a day", "META", said("4.8", period=None), "2024-08-01 20:30", YES, "2024-08-01", 482),
    *(
        row(f"over a {period}", "META", said("2.7", period=period), EVENING, SILENT, reason=UNSUPPORTED)
        for period in (
            Period.SINCE,
            Period.FROM_HIGH,
            Period.FROM_LOW,
        )
    ),
)

WEEK, MONTH, QUARTER, YEAR, YTD = (
    Period.WEEK,
    Period.MONTH,
    Period.QUARTER,
    Period.YEAR,
    Period.YTD,
)
SPANS = (
    row("a week, Friday to Friday", "META", said("-2.3", period=WEEK), EVENING, YES, "2024-07-26", -233),
    row(
        "a week, told on Saturday",
        "TSLA",
        said("-8.1", period=WEEK),
        "2024-07-27 10:00",
        YES,
        "2024-07-26",
        -811,
    ),
    row(
        "last week, told on Tuesday",
        "META",
        said("-2.33", period=WEEK),
        "2024-07-30 12:00",
        YES,
        "2024-07-26",
        -233,
    ),
    row("a week, the wrong sign", "GOOG", said("5.97", period=WEEK), EVENING, FLIPPED, "2024-07-26", -597),
    row("a week, another number", "AAPL", said("-9.1", period=WEEK), EVENING, WRONG, "2024-07-26", -283),
    row("a day's number is no week's", "META", said("2.71", period=WEEK), EVENING, WRONG, "2024-07-26", -233),
    row(
        "a week, while the market is open",
        "META",
        said("-1.1", period=WEEK),
        "2024-07-26 15:00",
        SILENT,
        reason=OPEN,
    ),
    row(
        "nearly eight over a month",
        "META",
        a_move("-8", period=MONTH, qualifier=NEARLY),
        EVENING,
        YES,
        "2024-07-26",
        -764,
    ),
    row(
        "the month before, by the calendar",
        "AAPL",
        said("9.6", period=MONTH),
        EVENING,
        YES,
        "2024-06-28",
        956,
    ),
    row("thirty days", "TSLA", said("11.93", period=MONTH), EVENING, YES, "2024-07-26", 1193),
    row("a month, no reading fits", "META", said("3.0", period=MONTH), EVENING, WRONG, "2024-07-26", -764),
    row("a quarter so far", "MSFT", said("-4.85", period=QUARTER), EVENING, YES, "2024-07-26", -485),
    row("the second quarter", "GOOG", said("20.5", period=QUARTER), EVENING, YES, "2024-06-28", 2046),
    row("three months", "TSLA", said("30.6", period=QUARTER), EVENING, YES, "2024-07-26", 3061),
    row("twelve months", "META", said("56", period=YEAR), EVENING, YES, "2024-07-26", 5598),
    row(
        "twelve months, the other way",
        "TSLA",
        said("16.9", period=YEAR),
        EVENING,
        FLIPPED,
        "2024-07-26",
        -1685,
    ),
    row("this year", "META", said("31.57", period=YTD), EVENING, YES, "2024-07-26", 3157),
    row("this year, a fall", "TSLA", said("-11.5", period=YTD), EVENING, YES, "2024-07-26", -1154),
    row(
        "over thirty this year",
        "META",
        a_move("30", period=YTD, qualifier=OVER),
        EVENING,
        YES,
        "2024-07-26",
        3157,
    ),
    row("this year, another number", "AAPL", said("20.1", period=YTD), EVENING, WRONG, "2024-07-26", 1321),
    row(
        "this year, and the tape begins later",
        "005930.KS",
        said("3.0", period=YTD),
        "2024-07-31 22:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row(
        "a rise over a week without a number",
        "META",
        a_move(None, direction=Direction.DOWN, period=WEEK),
        EVENING,
        YES,
        "2024-07-26",
        -233,
    ),
)

WORDS = (
    row("rose, and it did", "META", only(Direction.UP), EVENING, YES, "2024-07-26", 271),
    row("fell, but it rose", "META", only(Direction.DOWN), EVENING, FLIPPED, "2024-07-26", 271),
    row("rose, but it fell", "GOOG", only(Direction.UP), EVENING, FLIPPED, "2024-07-26", -28),
    row("flat, and it was", "META", only(Direction.FLAT), "2024-07-29 20:30", YES, "2024-07-29", 0),
    row("flat, but it jumped", "META", only(Direction.FLAT), EVENING, WRONG, "2024-07-26", 271),
    row(
        "rose, while the market is open",
        "META",
        only(Direction.UP),
        "2024-07-26 15:00",
        YES,
        "2024-07-26",
        271,
    ),
)

DATA = (
    row(
        "a symbol that the recording lacks", "NVDA", said("1.0"), EVENING, SILENT, reason=NotChecked.NOT_FOUND
    ),
    row(
        "after the recording ends", "META", said("1.0"), "2024-09-12 21:00", SILENT, reason=NotChecked.NO_DATA
    ),
    row(
        "before the recording begins",
        "META",
        said("1.0"),
        "2023-06-01 21:00",
        SILENT,
        reason=NotChecked.NO_DATA,
    ),
    row(
        "the first row has nothing to compare with",
        "META",
        said("1.0"),
        "2023-07-03 21:00",
        SILENT,
        reason=NotChecked.MISSING_BAR,
    ),
    row("the last day of the recording", "META", said("0.6"), "2024-08-30 20:30", YES, "2024-08-30", 60),
)

CASES = ROUNDING + SIGNS + QUALIFIERS + TIMES + NEIGHBOURS + HINTS + PERIODS + SPANS + WORDS + DATA
