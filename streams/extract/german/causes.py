"""What only caused a German move: "trotz guter Prognose", "sorgte die Kapitalerhöhung für einen Kursrutsch"."""

import re

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue

_REACH = 60
_CAUSES = Cue(r"\b(?:dank|trotz|wegen|angesichts|aufgrund) (?:[^\W\d_]+ ){0,14}$")
_CAUSING = Cue(r"\b(?:sorgt|sorgten?|fuhrt|fuhrten?) (?:[^\W\d_]+ ){0,14}$")
_CAUSED = re.compile(r"^[^.;,]* (?:fur|zu) (?:einen|ein|einem) (?:[a-z]+ )?kurs[a-z]+ ")
"""Around a metric they make it the cause: "sorgte die Kapitalerhöhung für einen Kursrutsch von 14 Prozent"."""


def in_cause(sentence: Sentence, head: Mark) -> bool:
    """Whether a metric belongs to the cause of a German move: "trotz einer angehobenen Prognose neun Prozent"."""
    if not sentence.cues & (_CAUSES.bit | _CAUSING.bit):
        return False
    if not head.kinds & marks.METRIC or sentence.capitals_name:
        return False
    before = sentence.gap(max(sentence.start, head.start - 160), head.start)
    if _CAUSES.search(before) is not None:
        return True
    return (
        _CAUSING.search(before) is not None
        and _CAUSED.search(sentence.gap(head.end, head.end + _REACH)) is not None
    )


def is_cause(scope: Scope, name: Name) -> bool:
    """Whether a German preposition makes a name the cause: "Angesichts steigender Ölpreise büßte der Leitindex 3 Prozent ein"."""
    sentence = scope.sentence
    return bool(sentence.cues & _CAUSES.bit) and bool(_CAUSES.search(sentence.gap(scope.left, name.start)))
