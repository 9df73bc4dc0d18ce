"""What speaks for a finding besides its own words, and what speaks against trusting it: for its confidence and its limits."""

from enum import StrEnum

from streams.extract import marks
from streams.extract.prose.motion import Motion, Scope
from streams.extract.prose.subject import Subject


class Support(StrEnum):
    """What beside a word of motion says that a sentence speaks of securities."""

    PRICE_WORD = "price_word"
    MARKET = "market"
    NONE = "none"


def support_of(scope: Scope, subject: Subject) -> Support:
    """Return what else speaks of securities: a price noun near the name, else other instruments or a market report."""
    sentence = scope.sentence
    near = max(sentence.start, min(subject.start, scope.anchor.start) - 40)
    if sentence.marks_in(near, scope.anchor.end + 12, marks.PRICE | marks.ANAPHORA):
        return Support.PRICE_WORD
    issuers = {each.issuer for each in sentence.names if each.listed}
    return Support.MARKET if sentence.in_report or len(issuers) > 1 else Support.NONE


def is_experimental(scope: Scope, motion: Motion, start: int, end: int) -> bool:
    """Whether a word of the relation, or its verb, is known from packs alone that nobody has checked."""
    if motion.mark is not None and motion.mark.kinds & marks.UNCHECKED:
        return True
    return bool(scope.sentence.marks_in(start, end, marks.UNCHECKED))
