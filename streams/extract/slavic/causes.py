"""What only moved a Slavic price with it: "PX díky růstu akcií Acme posílil o 1 %"."""

from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue

_CAUSE = Cue(
    r"(?<!\w)(?:diky|kvuli|navzdory|vdaka|kvoli|napriek|dzieki|wskutek|pomimo|z powodu|za sprawa|vlivem|vplyvom|zasluhou"
    r"|благодаря|из-за|вследствие|несмотря на|вслед за|на фоне|завдяки|внаслідок|попри|слідом за|на тлі) (?:[^\W\d_][\w-]* ){1,7}[\"«“]?$"
)
"""Between the name that a clause speaks of and another they make the other the cause."""
_REACH = 90


def slavic_cause(scope: Scope, names: list[Name]) -> range:
    """Return where a Slavic clause, behind the name that it speaks of and before its verb, only tells why: from the word for "thanks to" to the end of the name; empty where none does."""
    sentence = scope.sentence
    if not sentence.cues & _CAUSE.bit or len(names) < 2:
        return range(0)
    cause = names[1]
    low = max(names[0].end, cause.start - _REACH)
    found = _CAUSE.search(sentence.gap(low, cause.start))
    if found is None or not sentence.marks_in(cause.end, scope.anchor.start, marks.MOTION):
        return range(0)
    return range(low + found.start(), cause.end)
