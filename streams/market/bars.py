"""Daily prices as a provider answers them, and the part of an answer that one article may use."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from schemas.vocabulary import NotChecked


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One session's prices as printed that day: split-adjusted at most, never for dividends.

    A session that the provider knows and gives no close of has a bar without one, so that the change over two sessions
    is never taken for the change of one.
    """

    date: date
    close: Decimal | None
    open: Decimal | None = None
    high: Decimal | None = None
    low: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """From ``date`` on there are ``ratio`` shares for one: 4 is four for one, 0.1 one for ten."""

    date: date
    ratio: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Dividend:
    """The first session without the right to ``amount`` a share, in the currency of the prices unless the provider errs."""

    date: date
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """The daily bars of one symbol, oldest first, one a session; all of one response, so they share one base.

    Attributes:
        currency: as the provider says, ``GBp`` stays ``GBp``; None if it does not say.
        timezone: IANA name of the venue's zone; None if it does not say.
        as_of: when the provider said it, aware UTC.
        exchange: the provider's word for the venue (``NMS``); None if it does not say.
        splits: those of the window, oldest first. A provider may not have re-based the bars before the latest one yet.
        dividends: ex-dates of the window, oldest first.
    """

    symbol: str
    bars: tuple[Bar, ...]
    currency: str | None
    timezone: str | None
    as_of: datetime
    exchange: str | None = None
    splits: tuple[Split, ...] = ()
    dividends: tuple[Dividend, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoBars:
    """Why there are no bars: an answer, not an exception; it never means that a claim is false."""

    symbol: str
    reason: NotChecked
    detail: str = ""


DailyAnswer = Bars | NoBars


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days of the venue, both inclusive."""

    start: date
    end: date

    def holds(self, day: date) -> bool:
        """Whether ``day`` is one of them."""
        return self.start <= day <= self.end

    def overlaps(self, other: "Window") -> bool:
        """Whether the two share a day."""
        return self.start <= other.end and other.start <= self.end

    def hull(self, other: "Window") -> "Window":
        """The smallest window that holds both."""
        return Window(start=min(self.start, other.start), end=max(self.end, other.end))


def cut(answer: DailyAnswer, window: Window) -> DailyAnswer:
    """Return the answer as if only ``window`` had been asked for.

    So what an article sees does not depend on which other articles shared its request.
    """
    if isinstance(answer, NoBars):
        return answer
    first = bisect_left(answer.bars, window.start, key=lambda bar: bar.date)
    last = bisect_right(answer.bars, window.end, key=lambda bar: bar.date)
    if first >= last:
        return NoBars(symbol=answer.symbol, reason=NotChecked.NO_DATA, detail="no session in the window")
    splits = tuple(split for split in answer.splits if window.holds(split.date))
    dividends = tuple(dividend for dividend in answer.dividends if window.holds(dividend.date))
    return replace(answer, bars=answer.bars[first:last], splits=splits, dividends=dividends)
