"""The mover that a sentence names behind its number: "en çok değer kazanan yüzde 9,2 ile Aselsan oldu"."""

import re

from schemas.vocabulary import Direction, NumberType, SignSource
from streams.extract.prose.motion import Motion, Scope
from streams.extract.prose.sentence import words_in
from streams.extract.prose.subject import Refused, Subject

_WITH = re.compile(r"['’]?\S{0,3}\s(?:degerle |oranla )?ile\s")
_MOST = re.compile(
    r"\ben (?:cok|fazla) (?:deger |prim )?(?:(?P<up>kazan|yuksel|art|yap)|(?P<down>kayb|dus|geril|azal|yitir))[^\W\d]*"
)


def mover_behind(scope: Scope) -> tuple[Motion, Subject] | Refused | None:
    """Return the motion and the name that a superlative gives to a percent; a refusal when the name is not known.

    None where the sentence is not of this shape (Turkish alone has it).
    """
    sentence, end = scope.sentence, scope.anchor.end
    joined = _WITH.match(sentence.gap(end, scope.right))
    most = None if joined is None else _last_most(scope)
    if joined is None or most is None:
        return None
    start = end + joined.end()
    names = sentence.names_in(start, scope.right)
    if not names or words_in(sentence.gap(start, names[0].start)) > 1:
        return NumberType.OTHER, "the mover is not known"
    if not names[0].listed or names[0].market:
        return NumberType.OTHER, "the mover is not listed"
    direction = Direction.UP if most.group("up") else Direction.DOWN
    place = sentence.start + most.start()
    motion = Motion(direction, SignSource.WORD, place, sentence.start + most.end())
    return motion, Subject((names[0],), "reversed", 80, names[0].start)


def _last_most(scope: Scope) -> re.Match[str] | None:
    """Return the last superlative before the percent: the nearest one says which way."""
    sentence = scope.sentence
    found = list(_MOST.finditer(sentence.folded, 0, scope.anchor.start - sentence.start))
    return found[-1] if found else None
