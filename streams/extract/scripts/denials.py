"""Denials and targets that stand before all that they speak of: "لم يرتفع سهم أرامكو 5%", "قیمت هدف سهام اپل را ۱۰ درصد افزایش داد"."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Subject
from streams.extract.scripts.strangers import CASELESS
from streams.text.cues import Cue

_NEAR, _OF = 12, 24


def is_denied_before(scope: Scope, motion: Motion) -> bool:
    """Whether a negation stands right before the verb of motion, where verbs come first or nothing is named before them."""
    sentence = scope.sentence
    if motion.mark is None or sentence.lang not in CASELESS or motion.start > scope.anchor.start:
        return False
    low = max(sentence.start, motion.start - _NEAR)
    denials = sentence.marks_in(low, motion.start, marks.NEGATION)
    return bool(denials) and not sentence.gap(denials[-1].end, motion.start).strip()


_ITS_TARGET = Cue(
    r"\b(?:price targets?|target prices?|targets?|target harga|harga target|harga sasaran|sasaran harga|kursziele?|zielkurs|precio objetivo|preco-alvo|prezzo obiettivo|objectif de cours|koersdoel|riktkurs(?:en)?|kursmal(?:et)?)"
    r"(?: (?:for|of|on|fur|der|die|des|von|saham|emiten|the|de|del|da|do|di|para|para as acoes|su|sur|voor|van|for|pa))* $"
)
"""Right before a name they make its target price what is told of: "Kursziel für Acme steigt um 10 Prozent"."""
_PASSIVE = frozenset({"", "was", "is", "were", "has been", "was also", "wurde", "wird"})
"""Between the name and the verb they still tell of it: "the price target for Acme was lifted 10%"."""


def is_target_before(scope: Scope, motion: Motion, subject: Subject, low: int) -> bool:
    """Whether the words for a target price stand right before the share that owns them, or its name, and right behind that their verb."""
    sentence = scope.sentence
    if sentence.lang not in CASELESS:
        return bool(sentence.cues & _ITS_TARGET.bit) and _is_its_target(scope, motion, subject.names[0])
    targets = sentence.marks_in(max(sentence.start, low - _OF), low, marks.TARGET)
    if not targets:
        return False
    nouns = sentence.marks_in(targets[-1].end, low, marks.PRICE)
    return not sentence.gap(nouns[0].end if nouns else targets[-1].end, low).strip()


def _is_its_target(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name owns the target price before it, and the verb behind it that of no share."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.start <= name.start < name.end <= motion.start <= start:
        return False
    if sentence.marks_in(name.end, start, marks.PRICE | marks.CLAUSE_BREAK):
        return False
    if sentence.gap(name.end, motion.start).strip(" ()") not in _PASSIVE:
        return False
    return _ITS_TARGET.search(sentence.gap(sentence.start, name.start)) is not None
