"""Hungarian words of motion behind all that they speak of: "1,2 dollárral, 2,6 százalékkal, 65 dollárra emelkedett"."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.text.patterns import Pattern

_REACH = 80
_SHARED = Pattern(r"(?:,| es| illetve| valamint) ")
_NEAR = 2


def verb_behind_all(scope: Scope) -> Motion | None:
    """Return the one verb of a Hungarian sentence that stands behind its one percent, however many levels part them."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "hu" or scope.anchor is not sentence.anchors[-1]:
        return None
    behind = sentence.marks_in(end, min(scope.right, end + _REACH), marks.MOTION)
    if len(behind) != 1 or sentence.marks_in(scope.left, scope.anchor.start, marks.MOTION):
        return None
    if sentence.names_in(end, behind[0].start) or sentence.marks_in(
        end, behind[0].start, marks.METRIC | marks.CLAUSE_BREAK
    ):
        return None
    return by_word(behind[0])


def noun_of_next(scope: Scope) -> Motion | None:
    """Return the noun of motion that two Hungarian numbers share: "A 0,58 százalékos, B 0,06 százalékos mínuszban"."""
    sentence, anchor = scope.sentence, scope.anchor
    following = next((each for each in sentence.anchors if each.start > anchor.end), None)
    if following is None or not sentence.gap(anchor.start, anchor.end).endswith("os"):
        return None
    if _SHARED.match(sentence.gap(anchor.end, following.start)) is None:
        return None
    nouns = sentence.marks_in(following.end, min(sentence.end, following.end + 24), marks.MOTION)
    if not nouns or nouns[0].start - following.end > _NEAR:
        return None
    return None if sentence.marks_in(anchor.end, following.start, marks.MOTION) else by_word(nouns[0])
