"""English sentences in which a number belongs to somebody else than the name beside it: an index in an aside, the stock of a headline."""

import re

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject
from streams.text.cues import Cue

_ASIDE = Cue(
    r"\b(?:despite|even as|even though|although|though|while|whereas|as|with|after) (?:the |a )?(?:[a-z-]+ )?$"
)
"""Before an index it begins what is told beside a stock: "flat despite the Nasdaq gaining 3%"."""
_GOES_ON = Cue(r", (?:now |currently |last )?$")
"""Before "down 1%" at the end of a headline it goes on about the stock that opens it."""
_MOST = 160


def of_nearer(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a number that another name has by the shape of the sentence."""
    if motion.mark is None or motion.start > scope.anchor.start:
        return None
    if _is_of_index(scope, motion, subject) or _is_of_opener(scope, motion, subject):
        return NumberType.OTHER, "the number of somebody else"
    return None


def _is_of_index(scope: Scope, motion: Motion, subject: Subject) -> bool:
    """Whether an index stands right before the verb, in an aside behind a stock."""
    sentence, name = scope.sentence, subject.names[-1]
    if not name.is_stock or not sentence.cues & _ASIDE.bit or name.start < sentence.start:
        return False
    between = sentence.names_in(name.end, motion.start)
    if not between or between[-1].type is not InstrumentType.INDEX:
        return False
    index = between[-1]
    if sentence.gap(index.end, motion.start) != " ":
        return False
    return _ASIDE.search(sentence.gap(name.end, index.start)) is not None


def _is_of_opener(scope: Scope, motion: Motion, subject: Subject) -> bool:
    """Whether a comma joins "down 1%" to a stock that opens the line and moved already, past the one that was found."""
    sentence, name = scope.sentence, subject.names[-1]
    if not sentence.cues & _GOES_ON.bit or not sentence.names or sentence.end - sentence.start > _MOST:
        return False
    if _GOES_ON.search(sentence.gap(sentence.start, motion.start)) is None:
        return False
    opener = sentence.names[0]
    if opener.issuer == name.issuer or not opener.is_stock or opener.start - sentence.start > 1:
        return False
    if not opener.end < name.start < motion.start or subject.rule != "name":
        return False
    behind = min(name.start, opener.end + 40)
    if not sentence.marks_in(opener.end, behind, marks.PRICE):
        return False
    moved = sentence.marks_in(opener.end, behind, marks.MOTION)
    told = any(opener.end < each.start < motion.start for each in sentence.anchors)
    return bool(moved) and not told and re.search(r"[;:]", sentence.gap(opener.end, motion.start)) is None
