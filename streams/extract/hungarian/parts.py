"""Hungarian numbers that say how much of something is meant: "a Mol 10 százalékát birtokolja"."""

from streams.extract.prose.scope import Scope
from streams.text.patterns import Pattern

_ENDINGS = ("szazaleka", "szazalekat", "szazalekanak", "szazalekara", "szazalekaval")
_LOST = Pattern(r"[^,;.]{0,40}\b(?:el)?(?:vesz[ti]|vesztes|hullat|leadta|adta le)")
"""Behind the number they make it a move: "értékének 10 százalékát elvesztette"."""


def is_part_of_something(scope: Scope) -> bool:
    """Whether a Hungarian percent is so much of what stands before it; a value that was lost by so much has moved."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "hu" or not sentence.gap(anchor.start, anchor.end).endswith(_ENDINGS):
        return False
    return _LOST.match(sentence.gap(anchor.end, sentence.end)) is None
