"""Lists of Korea: items that nobody knows before their brackets, and verbs that end a clause or describe a name in front of a list with a verb of its own.

"A(-1%) 등이 하락했고 B(0.3%), C(2.6%) 등은 상승했다": what stands behind 하락했고 rose.
"""

from schemas.vocabulary import Direction, NumberType, SignSource
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Anchor, Refused, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_LINKED = Cue(r"[가-힣]{0,5}(?:고|며|지만|으나|는데|면서|반면|이나)(?:[\s,]|$)")
"""Behind the stem of a verb of motion it ends its clause."""
_DESCRIBES = Cue(r"[가-힣]{0,4}(?:던|한|은|인|린|난|진|른|쳤던|였던)\s(?:[가-힣]+\s)?$")
"""Between a verb of motion and a name it makes the verb tell what the name did before."""
_CLOSE = 30


def ended_before(sentence: Sentence, left: int, anchor: Anchor) -> Mark | None:
    """Return the verb left of a bracketed percent that belongs to another clause, where a verb closes the whole list."""
    if not sentence.cues & (_LINKED.bit | _DESCRIBES.bit) or not _in_brackets(sentence, anchor):
        return None
    last = sentence.anchors[-1]
    if not sentence.marks_in(last.end, min(sentence.end, last.end + _CLOSE), marks.MOTION):
        return None
    names = sentence.names_in(left, anchor.start)
    for mark in sentence.marks_in(left, names[0].start if names else left, marks.MOTION):
        gap = sentence.gap(mark.end - 1, names[0].start)
        if _LINKED.match(gap) is not None or _DESCRIBES.fullmatch(gap) is not None:
            return mark
    return None


_OPENS = Pattern(r"[(（]\s?$")


def _in_brackets(sentence: Sentence, anchor: Anchor) -> bool:
    return _OPENS.search(sentence.gap(max(sentence.start, anchor.start - 2), anchor.start)) is not None


_ITEM = Pattern(
    r"[)）](?:와|과|및|、|,|，|・|和|と|や|\s)+[\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7afA-Za-z&]{2,14}\s?[(（]"
)
"""Behind the number of the one before, the next item of a list up to its bracket, in scripts without spaces or capitals: "), 윈팩("."""
_SAYS_WHAT = marks.PRICE | marks.ANAPHORA | marks.MOTION | marks.PERIOD | marks.QUALIFIER


def begins_next_item(scope: Scope) -> bool:
    """Whether a list goes on with a word before a bracket that says nothing of the price of the one before."""
    gap = scope.sentence.gap(scope.left, scope.anchor.sign_start)
    if not gap.endswith(("(", "（")) or _ITEM.fullmatch(gap) is None:
        return False
    return not scope.sentence.marks_in(scope.left, scope.anchor.start, _SAYS_WHAT)


_SUMS_UP = Cue(r"\) ?(?:등|모두)(?:[은이도]|의)? ?(?:[가-힣]{1,6} ){0,2}$")


def sums_up(scope: Scope) -> Refused | None:
    """Return the refusal of a number that only sums up a list, each of which has its own: "A(-4.1%), B(-4.2%) 등이 4% 이상씩 내렸다"."""
    sentence = scope.sentence
    if not sentence.cues & _SUMS_UP.bit or sentence.lang != "ko":
        return None
    if _SUMS_UP.fullmatch(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    return NumberType.OTHER, "what all of a list moved by, each told before"


_CHANGED = Cue(
    r"(?:가격|요금|판매가|출고가|공급가|단가|비용|보조금|수수료|임금|연봉)[을를] (?:[가-힣]{1,6} ){0,2}$"
)


def changes_something(scope: Scope) -> Refused | None:
    """Return the refusal of a number by which a Korean subject changes its prices: "테슬라는 모델Y 가격을 5% 내렸다"."""
    sentence = scope.sentence
    if not sentence.cues & _CHANGED.bit or sentence.lang != "ko":
        return None
    if _CHANGED.search(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    return NumberType.METRIC, "the company changed something by so much"


_ARROW = Cue(r"[↑↓]")
_TO_NEXT = frozenset("·,-、/ ")


def arrow_of_row(scope: Scope) -> Motion | None:
    """Return the motion of the arrow that closes a Korean row of two: "삼성전자 1.4%·하이닉스 2.8%↑"."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "ko" or not sentence.cues & _ARROW.bit or anchor.sign:
        return None
    following = next((each for each in sentence.anchors if each.start > anchor.end), None)
    if following is None or not sentence.names_in(scope.left, anchor.start):
        return None
    names = sentence.names_in(anchor.end, following.start)
    if len(names) != 1 or not _TO_NEXT.issuperset(sentence.gap(anchor.end, names[0].start)):
        return None
    place = following.end - 1
    arrow = _ARROW.search(sentence.gap(place, min(sentence.end, place + 3)))
    if arrow is None or sentence.gap(names[0].end, following.start).strip():
        return None
    place += arrow.start()
    direction = Direction.UP if arrow[0] == "↑" else Direction.DOWN
    return Motion(direction, SignSource.ARROW, place, place + 1)
