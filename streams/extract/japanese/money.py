"""The yen's rise is the dollar's fall: "ドル円は前日比0.5%の円高・ドル安"."""

from dataclasses import replace

from schemas.vocabulary import Direction
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Subject

_DOLLAR_IN_YEN, _YEN = "JPY=X", "円"


def of_the_dollar(scope: Scope, motion: Motion, subject: Subject) -> Motion:
    """Return the motion of the dollar where its word tells that of the yen; any other one as it is."""
    told = motion.mark is not None and scope.sentence.gap(motion.start, motion.start + 1) == _YEN
    if not told or subject.names[0].listing.symbol != _DOLLAR_IN_YEN:
        return motion
    other = Direction.DOWN if motion.direction is Direction.UP else Direction.UP
    return replace(motion, direction=other)
