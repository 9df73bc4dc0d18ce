"""Japanese headlines: a company, a comma, the cause, and how far it went: "X、増益決算で5%高"."""

import re

from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_COMMA = Pattern(r"(?:[<＜〈(（][^<>＜＞〈〉()（）]{1,10}[>＞〉)）])?、(?=[^、。]{2,40}で)")
_CAUSE = Cue(
    r"(?:株|株価)?の?(?:急落|急騰|下落|上昇|続落|続伸|反落|反発|暴落|大幅安|大幅高|安|高)(?:など)?(?:で|を受け|を嫌気|を好感|につれ)"
)
"""Behind a name they make what it did the cause of another's move: "X、Y急落で2%安"."""


def opens_headline(sentence: Sentence, name: Name, limit: int) -> re.Match[str] | None:
    """Return the comma behind the name that opens a headline, where it stands for a particle because the cause follows."""
    if name.start != sentence.start:
        return None
    return _COMMA.match(sentence.text, name.end - sentence.start, limit - sentence.start)


def without_causes(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without those whose own move only is the cause of what another one did."""
    if len(names) < 2 or not sentence.cues & _CAUSE.bit:
        return names
    return [each for each in names if _CAUSE.match(sentence.gap(each.end, sentence.end)) is None]
