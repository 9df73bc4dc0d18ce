"""Over what time a Chinese move was added up: "本周沪深300指数累计上涨2%"."""

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.times.extremes import LONG
from streams.text.patterns import Pattern

DENSE_LANGUAGES = frozenset(["zh", "ja"])
"""They write no comma behind the time that opens a sentence: "本周沪指涨2%，创业板指涨3%"."""
_SUMMED = "累"
_NAMED_TIMES = LONG - {Period.SINCE}
_MONTH_BEFORE = Pattern(r"(?<!\d)\d{1,2}月份?$")


def accumulated_over(scope: Scope, nearest: marks.Mark) -> marks.Mark | None:
    """Return the time over which a Chinese move was added up: "本周沪深300指数累计上涨2%"."""
    sentence = scope.sentence
    if not sentence.gap(nearest.start, nearest.end).startswith(_SUMMED):
        return None
    if _MONTH_BEFORE.search(sentence.gap(max(sentence.start, nearest.start - 4), nearest.start)) is not None:
        return marks.Mark(nearest.start, nearest.end, marks.PERIOD, Period.MONTH)
    told = sentence.marks_in(sentence.start, scope.anchor.start, marks.PERIOD)
    return next((each for each in reversed(told) if each.period in _NAMED_TIMES), None)


_ITEM = 24


def time_of_list(scope: Scope) -> marks.Mark | None:
    """Return the time over which the item before moved, for the next one of a Chinese list: "恒指本周累跌2%，国指跌3%"."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang not in DENSE_LANGUAGES or scope.left == sentence.start or start - scope.left > _ITEM:
        return None
    if sentence.kinds & marks.DAYS and sentence.marks_in(sentence.start, start, marks.DAYS):
        return None
    told = sentence.marks_in(sentence.start, start, marks.PERIOD)
    named = [each for each in told if not sentence.gap(each.start, each.end).startswith(_SUMMED)]
    first = sentence.anchors[0].start
    is_whole = len(named) == 1 and named[0].period in _NAMED_TIMES and named[0].end <= first
    summed = len(told) > len(named) or sentence.lang == "ja"
    return named[0] if is_whole and summed else None
