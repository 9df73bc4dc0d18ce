"""Indices that a Slavic sentence only puts a stock into: "jej zaradenie do indexu S&P 500, si polepšila o 70 %"."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_INTO = Cue(
    r"(?<!\w)(?:do|ve?|we?|ze?|na|в|во|из|до) (?:(?:skladu|slozeni|baze|sklad|состав|складу) )?(?:[^\W\d_]+(?:ego|eho|em|im|ym|ого|ему|ом) )?(?P<index>(?:index[ue]?|indeks(?:u|ie|em)?|индекс[ае]?|індексу) )?[\"«“„]?$"
)
"""Before an index they make it that of which something is, or becomes, a part."""
_INDEX = Pattern(r"(?:index|indeks|индекс|індекс)")
_REACH = 40


def is_slavic_place(scope: Scope, name: Name) -> bool:
    """Whether an index closes a clause that only says to what somebody belongs, and the verb of the percent comes behind its comma."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or not sentence.cues & _INTO.bit:
        return False
    found = _INTO.search(sentence.gap(max(sentence.start, name.start - _REACH), name.start))
    if found is None or not (found["index"] or _INDEX.match(sentence.gap(name.start, name.end))):
        return False
    behind = sentence.gap(name.end, scope.anchor.start)
    return behind.startswith(", ") and bool(sentence.marks_in(name.end, scope.anchor.start, marks.MOTION))
