"""One percent with its territory, and the motion that was found for it."""

from schemas.values import value
from schemas.vocabulary import Direction, SignSource
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.sentence import Anchor, Sentence

REACH = 90
"""A word of motion further from its number than this (code points) belongs to something else."""


@value(kw_only=False)
class Scope:
    """One percent with its territory: from the percent before it to the percent after it, inside the sentence.

    ``spent`` is the verb behind the percent before, which already took it: "A 1% rose, B 2% fell" in languages with verbs last.
    """

    sentence: Sentence
    anchor: Anchor
    left: int
    right: int
    spent: Mark | None = None


@value(kw_only=False)
class Motion:
    """The direction of a percent, what says so, and where; ``mark`` is the word, if it is one."""

    direction: Direction
    source: SignSource
    start: int
    end: int
    mark: Mark | None = None


def direction_of(kinds: int) -> Direction:
    """Return the direction of a word of motion."""
    return Direction.UP if kinds & (marks.RISE | marks.RISE_SUFFIX) else Direction.DOWN


def by_word(mark: Mark) -> Motion:
    """Return the motion that a word says."""
    return Motion(direction_of(mark.kinds), SignSource.WORD, mark.start, mark.end, mark)
