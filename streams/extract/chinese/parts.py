"""Parts of a headline that only a space parts: "需求疲軟 布蘭特原油下跌3%", "英特爾裁員15% 盤後重挫20%".

Chinese and Japanese write no spaces between words, so that one between their signs ends a clause.
"""

from dataclasses import replace

from streams.extract import marks
from streams.extract.chinese.times import DENSE_LANGUAGES
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Sentence
from streams.text.patterns import Pattern

_HAN = "\u3041-\u30ff\u3400-\u9fff"
_BOUNDARY = Pattern(rf"(?<=[{_HAN}！？」』）〉》%％])[ \u3000]+(?=[{_HAN}A-Z「『〈《])")
_SAME_LINE = Pattern(rf"[ \u3000]+(?=[{_HAN}])")
_TIGHT = Pattern(rf"[{_HAN}]")


_WEEKLY_LINE = ("周線", "週線", "周线")
"""It tells of an index over a week, and of no stock behind it: "指數周線收黑 Lyft崩36%"."""


def in_its_part(scope: Scope) -> Scope:
    """Return the territory of a percent within its part of a headline, where that part names something of its own.

    The right end is cut at a space behind the percent; not where numbers stand between spaces, too ("上漲 3% 後").
    """
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang not in DENSE_LANGUAGES or (" " not in sentence.text and "\u3000" not in sentence.text):
        return scope
    left, right = _left(scope), _right(scope)
    if left == scope.left and right == scope.right:
        return scope
    return replace(scope, left=left, right=max(right, anchor.end))


def part_start(scope: Scope) -> int:
    """Return where the part of a percent begins: behind the last space before it, at the soonest where its territory does."""
    sentence, start = scope.sentence, scope.anchor.start - scope.sentence.start
    low, place = scope.left - sentence.start, scope.left
    for found in _BOUNDARY.finditer(sentence.text, max(0, low - 1), start):
        place = max(place, sentence.start + found.end())
    return place


def periods_of_headline(scope: Scope) -> list[Mark]:
    """Return the periods that a part of a headline before this one gives: "美股盤前 Coherent漲超7%"."""
    sentence, start = scope.sentence, scope.anchor.start
    before = max((each.end for each in sentence.anchors if each.end <= start), default=sentence.start)
    if before >= scope.left:
        return []
    told = sentence.marks_in(before, start, marks.PERIOD)
    return [each for each in told if not sentence.gap(each.start, each.end).startswith(_WEEKLY_LINE)]


def _left(scope: Scope) -> int:
    place = part_start(scope)
    return place if place > scope.left and scope.sentence.names_in(place, scope.anchor.start) else scope.left


def _right(scope: Scope) -> int:
    sentence, anchor = scope.sentence, scope.anchor
    before = sentence.text[max(0, anchor.start - sentence.start - 1) : anchor.start - sentence.start]
    if _TIGHT.match(before) is None:
        return scope.right
    parted = _SAME_LINE.match(sentence.text, anchor.end - sentence.start)
    return scope.right if parted is None else anchor.end


def is_of_next_part(scope: Scope, start: int) -> bool:
    """Whether a place behind a percent lies in a later part of a headline: "產線100%復工 營收彈升"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang not in DENSE_LANGUAGES or start <= end + 1:
        return False
    between = sentence.text[end - sentence.start - 1 : start - sentence.start + 1]
    return " " in between and _BOUNDARY.search(between) is not None


def clause_start(scope: Scope, place: int) -> int:
    """Return where the part of a headline begins that holds a place, in Chinese and Japanese; elsewhere where the sentence does."""
    sentence = scope.sentence
    if sentence.lang not in DENSE_LANGUAGES or " " not in sentence.text:
        return sentence.start
    ends = [found.end() for found in _BOUNDARY.finditer(sentence.text, 0, place - sentence.start)]
    return sentence.start + (ends[-1] if ends else 0)


_SUPPOSES = Pattern(r"若|如果|如若|一旦|倘|假如|假设|假設|要是|除非|万一|萬一")
_FORETELLS = Pattern(r"(?:预计|預計|预料|預料|预测|預測|预估|預估|估计|估計|料|估)$")


def is_of_earlier_part(sentence: Sentence, mark: Mark, own: int) -> bool:
    """Whether a word that foretells is only said of a part of a headline before the one that begins at ``own``: "下修展望 股價挫近13%".

    A condition holds for all parts, and so does a verb that ends the part before.
    """
    word = sentence.gap(mark.start, mark.end)
    if _SUPPOSES.match(word) is not None:
        return False
    return _FORETELLS.search(word) is None or bool(sentence.gap(mark.end, own).strip())
