"""Money told against other money in Korean, Hungarian and Hindi: "원화는 달러 대비 0.4% 하락했다"."""

from collections.abc import Mapping

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence, Subject
from streams.text.patterns import Pattern

_NEAR = 6
_SHAPE = 90
_MONEY_BEFORE: Mapping[str, Pattern] = {
    "hi": Pattern(r"(?:डॉलर|डालर|यूरो|येन|पाउंड|मुद्राओं) $"),
    "hu": Pattern(
        r"\b(?:euro|dollar|frank|font|jen|zloty|korona|juan|lej|lira|rubel|deviza|valuta|forint)[a-z]*(?:[vktr][ae]l|h[eo]z) $"
    ),
}
"""Money before the word, in Hungarian in the case that "szemben" and "képest" want: "az euróval", "a dollárhoz"."""


def is_against_money(sentence: Sentence, mark: Mark) -> bool:
    """Whether a Korean, Hungarian or Hindi word for "compared with" stands behind the money against which another one moved: "az euróval szemben"."""
    if (money := _MONEY_BEFORE.get(sentence.lang or "")) is not None:
        moved = any(each.type is InstrumentType.FX and each.end <= mark.start for each in sentence.names)
        return moved and money.search(sentence.gap(sentence.start, mark.start)) is not None
    return bool(_both(sentence, mark))


def told_against(scope: Scope) -> Subject | None:
    """Return the money that is told against another one right before a Korean percent."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "ko":
        return None
    for mark in sentence.marks_in(max(scope.left, start - _NEAR), start, marks.COMPARISON):
        both = _both(sentence, mark)
        if both and both[0].start >= scope.left and both[0].listed:
            return Subject((both[0],), "name", _SHAPE, both[0].start)
    return None


def _both(sentence: Sentence, mark: Mark) -> list[Name]:
    """Return the two moneys right before the word: which moved, and against which."""
    if sentence.lang != "ko":
        return []
    money = [each for each in sentence.names_in(sentence.start, mark.start) if each.type is InstrumentType.FX]
    beside = len(money) > 1 and not sentence.gap(money[-1].end, mark.start).strip()
    return money[-2:] if beside else []
