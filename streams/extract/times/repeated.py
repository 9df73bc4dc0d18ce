"""Numbers that tell the same move over another time: "lost 35% this month and 41% this year", "cayó un 3% en el día y un 5% en la semana"."""

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Anchor, Sentence
from streams.extract.times.durations import durations_between
from streams.extract.times.extremes import LONG
from streams.text.patterns import Pattern

_TIME = "\N{SECTION SIGN}"
_TIMES = marks.PERIOD | marks.DAYS
_JOINED = Pattern(
    rf"(?:[\s,(]*(?:[^\W\d_]{{1,5}} ){{0,2}}{_TIME}\)?)?\s?(?:,|,? (?:and|und|en|och|og|y|e|et|ed|i|dan|serta|ve|и|та|και))"
    rf"(?: (?:[^\W\d_]{{1,5}} ){{0,2}}{_TIME},?)?"
    r"(?: (?:by|about|around|nearly|almost|over|some|more than|roughly|um|rund|fast|etwa|mehr als|un|una|el|casi|de|de un|em|di|del|il|quasi|d['’]|op|ruim|met|med|sebesar|na|на|o|о))* ?(?:d['’])?"
)
_BEHIND = Pattern(r" \(?(?:[^\W\d_]{1,5} ){0,2}|")
_REACH = 72


def over_another_time(scope: Scope) -> bool:
    """Whether only times and "and" part a number from the one before, and it or that one has a long time of its own, the other a day: "lost 11% in a week and 2% on Friday"."""
    sentence, anchor = scope.sentence, scope.anchor
    before = [each for each in sentence.anchors if each.end <= anchor.start]
    if not before or anchor.start - before[-1].end > _REACH:
        return False
    between = _times(sentence, before[-1].end, anchor.start)
    joined = _JOINED.fullmatch(_cut(sentence, before[-1], anchor, between))
    if joined is None:
        return False
    own = between[-1] if joined.group().rstrip().rstrip(",").endswith(_TIME) else _behind(scope)
    return own is not None and any(each.period in LONG for each in (own, *between[:1]))


def _times(sentence: Sentence, start: int, end: int) -> list[Mark]:
    """Return the times that a stretch tells, without those inside another, in their order."""
    found = [*durations_between(sentence, start, end), *sentence.marks_in(start, end, _TIMES)]
    whole = [
        each
        for each in found
        if not any(
            other is not each
            and other.start <= each.start
            and each.end <= other.end
            and other.end - other.start > each.end - each.start
            for other in found
        )
    ]
    return sorted(whole, key=lambda each: each.start)


def _behind(scope: Scope) -> Mark | None:
    """Return the time right behind a number."""
    sentence, end = scope.sentence, scope.anchor.end
    first = next(iter(_times(sentence, end, scope.right)), None)
    return first if first is not None and _BEHIND.fullmatch(sentence.gap(end, first.start)) else None


def _cut(sentence: Sentence, before: Anchor, anchor: Anchor, times: list[Mark]) -> str:
    """Return what stands between two numbers, with a sign for each time."""
    text, end = "", before.end
    for each in times:
        if each.start < end:
            continue
        text, end = text + sentence.gap(end, each.start) + _TIME, each.end
    return text + sentence.gap(end, anchor.start)
