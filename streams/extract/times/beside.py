"""Times of German and Indonesian that stand beside words for a moment, or open their sentence without a comma."""

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Scope
from streams.extract.times.extremes import LONG

_AT_PRESENT = 3
"""So near a word for "at the moment" stands behind the time that it only goes with."""


def told_with(scope: Scope, found: list[marks.Mark], moment: marks.Mark) -> marks.Mark | None:
    """Return the long time right before a word that only says "at the moment": "auf Wochensicht derzeit noch ein Gewinn von 2 Prozent"."""
    if moment.period is not Period.INTRADAY or moment.start > scope.anchor.start:
        return None
    for each in found:
        if each.period in LONG and 0 < moment.start - each.end <= _AT_PRESENT:
            return each
    return None


def is_of_malay_verb_behind(scope: Scope, period: marks.Mark) -> bool:
    """Whether an Indonesian word for "for a while" opens the verb behind a number: "naik 2 persen, dan sempat menyentuh rekor"."""
    if period.start < scope.anchor.end or scope.sentence.lang not in MALAY:
        return False
    return scope.sentence.gap(period.start, period.end) == "sempat"


def opens_german(scope: Scope, period: marks.Mark) -> bool:
    """Whether a German sentence opens with a long time for its verb and for those that "and" or a comma adds: "Seit Jahresbeginn hat A 2 Prozent verloren, B hat 3 Prozent gewonnen"."""
    sentence, end = scope.sentence, scope.anchor.start
    if sentence.lang != "de" or period.period not in LONG:
        return False
    if sentence.gap(sentence.start, period.start).strip():
        return False
    return not sentence.marks_in(period.end, end, marks.CLAUSE_BREAK) and ";" not in sentence.gap(
        period.end, end
    )
