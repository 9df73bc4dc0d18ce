"""Weeks, months, quarters and years on a tape: which moves a text may mean by such a word.

A text that says "this week" on Wednesday means since Friday's close; on Saturday it means the whole week; "in a month" may
be the calendar's or thirty days. Each reading is a move of its own from one close to another; the likeliest stands first.
"From its 52-week high" is measured by the highest price of those weeks, or by the highest close: both are quoted.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from schemas.vocabulary import Period
from streams.market.bars import Bar
from streams.market.moves import Move, Tape

WEEK = timedelta(days=7)
GAP = timedelta(days=5)
"""A reference close lies further before a period's first day only behind a long holiday or a hole in the tape."""
LOOK_BACK = {
    Period.WEEK: timedelta(days=28),
    Period.MONTH: timedelta(days=80),
    Period.QUARTER: timedelta(days=200),
    Period.YEAR: timedelta(days=760),
    Period.YTD: timedelta(days=400),
    Period.FROM_52_WEEK_HIGH: timedelta(days=385),
    Period.FROM_52_WEEK_LOW: timedelta(days=385),
}
"""How much tape before an article's day its periods need."""
SPANNING = frozenset(LOOK_BACK)
EXTREMES = frozenset({Period.FROM_52_WEEK_HIGH, Period.FROM_52_WEEK_LOW})
FIFTY_TWO_WEEKS = timedelta(weeks=52)
Span = tuple[date, date]
"""The day before which the reference close lies, and the last day that counts."""


def spans_of(period: Period | None, tape: Tape, session: date) -> Iterator[Move]:
    """Yield the moves that ``period`` may mean at the end of ``session``, each once."""
    if period in EXTREMES:
        yield from _from_extreme(period is Period.FROM_52_WEEK_HIGH, tape, session)
        return
    seen: set[Span] = set()
    for first, last in _READINGS[period](session) if period is not None else ():
        reference = _before(tape, first)
        bar = _before(tape, last + timedelta(days=1))
        if reference is None or bar is None or reference.date >= bar.date:
            continue
        if first - reference.date > GAP or last - bar.date > GAP or (reference.date, bar.date) in seen:
            continue
        seen.add((reference.date, bar.date))
        move = tape.move_between(reference, bar)
        if move is not None:
            yield move


def _from_extreme(is_high: bool, tape: Tape, session: date) -> Iterator[Move]:
    """Yield the change since the extreme of the 52 weeks up to ``session``: of all prices, and of the closes.

    Nothing where the tape does not reach so far back: what is missing may hold the extreme.
    """
    first = session - FIFTY_TWO_WEEKS
    bars = tape.bars[
        bisect_left(tape.sessions, first) : bisect_left(tape.sessions, session + timedelta(days=1))
    ]
    if not bars or bars[-1].date != session or bars[0].date - first > GAP:
        return
    extreme = max if is_high else min
    for name in ("high" if is_high else "low", "close"):
        prices = {bar.date: price for bar in bars if (price := getattr(bar, name)) is not None}
        if len(prices) < len(bars):
            continue
        day = extreme(prices, key=lambda each: prices[each])
        move = tape.move_between(Bar(date=day, close=prices[day]), bars[-1])
        if move is not None:
            yield move


def _before(tape: Tape, day: date) -> Bar | None:
    """Return the last session before ``day``."""
    place = bisect_left(tape.sessions, day)
    return tape.bars[place - 1] if place else None


def _weeks(day: date) -> Iterator[Span]:
    monday = day - timedelta(days=day.weekday())
    yield monday, day
    yield monday - WEEK, monday - timedelta(days=1)
    yield day - timedelta(days=6), day


def _months(day: date) -> Iterator[Span]:
    first = day.replace(day=1)
    yield first, day
    yield _months_back(first, 1), first - timedelta(days=1)
    yield _months_back(day, 1) + timedelta(days=1), day


def _quarters(day: date) -> Iterator[Span]:
    first = date(day.year, day.month - (day.month - 1) % 3, 1)
    yield first, day
    yield _months_back(first, 3), first - timedelta(days=1)
    yield _months_back(day, 3) + timedelta(days=1), day


def _years(day: date) -> Iterator[Span]:
    yield _months_back(day, 12) + timedelta(days=1), day
    first = day.replace(month=1, day=1)
    yield first, day
    yield _months_back(first, 12), first - timedelta(days=1)


def _year_to_date(day: date) -> Iterator[Span]:
    yield day.replace(month=1, day=1), day


_READINGS: dict[Period, Callable[[date], Iterator[Span]]] = {
    Period.WEEK: _weeks,
    Period.MONTH: _months,
    Period.QUARTER: _quarters,
    Period.YEAR: _years,
    Period.YTD: _year_to_date,
}


def _months_back(day: date, months: int) -> date:
    """Return the same day so many months before, or the last of that month where there is none such."""
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, day.day))
        except ValueError:
            continue
    raise ValueError(f"{day} has no day {months} months before")
