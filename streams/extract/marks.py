"""Marks: what the words of a sentence say about a move, as bit sets.

One word may be several things in one language (German ``Gewinn`` is a profit and a gain), so kinds are bits.
"""

from collections.abc import Iterable

from schemas.values import value
from schemas.vocabulary import Period, Qualifier

RISE = 1 << 0
FALL = 1 << 1
FLAT = 1 << 2
PRICE = 1 << 3
METRIC = 1 << 4
POINTS = 1 << 5
PERIOD = 1 << 6
QUALIFIER = 1 << 7
PARTITIVE = 1 << 8
NEGATION = 1 << 9
CONDITIONAL = 1 << 10
FORECAST = 1 << 11
TARGET = 1 << 12
PAST = 1 << 13
COMPARISON = 1 << 14
DISCOUNT = 1 << 15
RESPECTIVELY = 1 << 16
ANAPHORA = 1 << 17
CONJUNCTION = 1 << 18
CLAUSE_BREAK = 1 << 19
MAGNITUDE = 1 << 20
PERCENTAGE_POINT = 1 << 21
LIST_HEADER = 1 << 22
RELATIVE_DAY = 1 << 23
WEEKDAY = 1 << 24
RISE_SUFFIX = 1 << 25
FALL_SUFFIX = 1 << 26
LEVEL = 1 << 27
UNCHECKED = 1 << 28
"""Only packs that nobody but their author has checked give the word this meaning (never alone)."""
PLAIN = 1 << 29

MOTION = RISE | FALL
HEAD = PRICE | METRIC | ANAPHORA
DAYS = RELATIVE_DAY | WEEKDAY


@value(kw_only=False)
class Mark:
    """A lexicon word in a window: offsets in code points of the field, what it may mean, and its fixed values."""

    start: int
    end: int
    kinds: int
    period: Period | None = None
    qualifier: Qualifier | None = None
    day: int | None = None
    weekday: int | None = None

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


def kinds_of(found: Iterable[Mark]) -> int:
    """Return what any of the marks may be."""
    kinds = 0
    for mark in found:
        kinds |= mark.kinds
    return kinds
