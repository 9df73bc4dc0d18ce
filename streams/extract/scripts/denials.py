"""Denials and targets that stand before all that they speak of: "لم يرتفع سهم أرامكو 5%", "قیمت هدف سهام اپل را ۱۰ درصد افزایش داد"."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.scripts.strangers import CASELESS

_NEAR, _OF = 12, 24


def is_denied_before(scope: Scope, motion: Motion) -> bool:
    """Whether a negation stands right before the verb of motion, where verbs come first or nothing is named before them."""
    sentence = scope.sentence
    if motion.mark is None or sentence.lang not in CASELESS or motion.start > scope.anchor.start:
        return False
    low = max(sentence.start, motion.start - _NEAR)
    denials = sentence.marks_in(low, motion.start, marks.NEGATION)
    return bool(denials) and not sentence.gap(denials[-1].end, motion.start).strip()


def is_target_before(scope: Scope, low: int) -> bool:
    """Whether the words for a target price stand right before the share that owns them, or its name."""
    sentence = scope.sentence
    if sentence.lang not in CASELESS:
        return False
    targets = sentence.marks_in(max(sentence.start, low - _OF), low, marks.TARGET)
    if not targets:
        return False
    nouns = sentence.marks_in(targets[-1].end, low, marks.PRICE)
    return not sentence.gap(nouns[0].end if nouns else targets[-1].end, low).strip()
