"""Numbers that tell the same move over another time: "lost 35% this month and 41% this year", "cayó un 3% en el día y un 5% en la semana"."""

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Anchor, Sentence
from streams.extract.times.durations import durations_between
from streams.extract.times.extremes import LONG
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_TIME = "\N{SECTION SIGN}"
_TIMES = marks.PERIOD | marks.DAYS
_JOINED = Pattern(
    rf"(?:[\s,(]*(?:(?!(?:and|und|en|och|og|y|e|et|ed|i|dan|atau|serta|ve) )[^\W\d_]{{1,5}} ){{0,2}}{_TIME}\)?)?\s?(?:,|,? (?:and|und|en|och|og|y|e|et|ed|i|dan|atau|serta|ve|и|та|και|a|oraz|а|iar|si|es))"
    rf"(?P<own> (?:[^\W\d_]{{1,5}} ){{0,2}}{_TIME},?(?: (?:\d{{4}} ?(?:г|гг|p|р)\.?|года))?(?: ?[–—-])?)?"
    r"(?: (?:by|about|around|nearly|almost|over|some|more than|roughly|um|rund|fast|etwa|mehr als|un|una|el|casi|de|de un|em|di|del|il|quasi|d['’]|op|ruim|met|med|sebesar|na|на|o|о|cu|κατα|az|prawie|ponad))* ?(?:d['’])?"
)
_BEHIND = Pattern(r" \(?(?:[^\W\d_]{1,5} ){0,2}|")
_REACH = 72
_COMPARED = Cue(
    r"(?: [\w.]+){0,7}?,? (?:compared (?:with|to)|as against|against|versus|vs\.?|(?:better|worse|more|less) than|(?:out|under)perform(?:ing|ed)|outpac(?:ing|ed)|lagg(?:ing|ed)|trail(?:ing|ed)|beat(?:ing)?|topp(?:ing|ed)|surpass(?:ing|ed)|exceed(?:ing|ed)) (?:[^.:;]|(?<=\b[a-z])\.){0,70}$"
)
"""Between two numbers they compare what moved over one time: "rising 18% over the month compared with 4% decline in the Sensex"."""
_AS_WELL_HAS = Cue(
    r"(?: [\w.'’-]+){0,6},? (?:while|whereas) (?:[\w.&'’-]+ ){1,6}(?:has|have) (?:[a-z]+(?:ed|en)|lost|risen|shed|sunk|slid) (?:by )?(?:(?:about|around|nearly|roughly|over|more than|almost|some) )?$"
)
"""Between two numbers they tell what another one has done over the same time: "has fallen 46% this year, while X has gained 3%"."""
_ROW = 90
"""So near behind the number before the next one of its row stands."""


def over_another_time(scope: Scope) -> bool:
    """Whether only times and "and" part a number from the one before, and it or that one has a long time of its own, the other a day: "lost 11% in a week and 2% on Friday"."""
    sentence, anchor = scope.sentence, scope.anchor
    before = _numbers_before(scope)
    if not before or anchor.start - before[-1].end > _REACH:
        return False
    between = _times(sentence, before[-1].end, anchor.start)
    joined = _JOINED.fullmatch(_cut(sentence, before[-1], anchor, between))
    if joined is None:
        return False
    own = between[-1] if joined["own"] else _behind(scope)
    return own is not None and any(each.period in LONG for each in (own, *between[:1]))


def time_of_number_before(scope: Scope, motion: Motion) -> Mark | None:
    """Return the long time of the number before for one that leaves out its verb and tells no time: "has lost 20% this year, Adidas 5%"."""
    sentence, start = scope.sentence, scope.anchor.start
    before = _numbers_before(scope)
    if not before or motion.mark is None or start - before[-1].end > _ROW:
        return None
    last, low = before[-1], before[-2].end if len(before) > 1 else sentence.start
    if not low <= motion.start < last.end:
        return None
    if any(sentence.marks_in(last.end, start, kind) for kind in (marks.MOTION, marks.CLAUSE_BREAK)):
        return None
    told = _times(sentence, low, start)
    is_only = len(told) == 1 and told[0].period in LONG and not sentence.marks_in(start, scope.right, _TIMES)
    return told[0] if is_only else None


def _numbers_before(scope: Scope) -> list[Anchor]:
    return [each for each in scope.sentence.anchors if each.end <= scope.anchor.start]


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


def time_compared(scope: Scope) -> marks.Mark | None:
    """Return the time over which the number before moved, where this one is only compared with it."""
    sentence, anchor = scope.sentence, scope.anchor
    before = _numbers_before(scope)
    if not before or not sentence.cues & (_COMPARED.bit | _AS_WELL_HAS.bit):
        return None
    between = sentence.gap(before[-1].end, anchor.start)
    if _COMPARED.match(between) is None and _AS_WELL_HAS.match(between) is None:
        return None
    low = before[-2].end if len(before) > 1 else sentence.start
    told = sentence.marks_in(low, anchor.start, marks.PERIOD)
    told = [each for each in told if each.period in LONG]
    told += durations_between(sentence, low, anchor.start)
    return max(told, key=lambda each: each.start, default=None)
