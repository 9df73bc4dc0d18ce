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
_REPORT = Cue(
    r"(?<!\w)(?:po|после|після) (?:publikac|ogloszeni|opublikowani|prezentac|zverejneni|oznamen|vyhlaseni|публикаци|объявлени|обнародовани|оприлюдненн|публікаці)\w{0,3} (?:[^\W\d_]+ ){0,2}$"
)
"""Before a word for results they make them what came before the move: "po publikacji wyników wzrósł o 3 proc."."""
_REACH = 90


def slavic_cause(scope: Scope, names: list[Name]) -> range:
    """Return where a Slavic clause, behind the name that it speaks of and before its verb, only tells why: from the word for "thanks to" to the end of the name or of "the results"; empty where none does."""
    sentence = scope.sentence
    if names and sentence.cues & _REPORT.bit:
        return _report(scope, names[0])
    if not sentence.cues & _CAUSE.bit or len(names) < 2:
        return range(0)
    cause = names[1]
    low = max(names[0].end, cause.start - _REACH)
    found = _CAUSE.search(sentence.gap(low, cause.start))
    if found is None or not sentence.marks_in(cause.end, scope.anchor.start, marks.MOTION):
        return range(0)
    return range(low + found.start(), cause.end)


def _report(scope: Scope, name: Name) -> range:
    """Return where the results stand that were published between a name and its verb."""
    sentence = scope.sentence
    for each in sentence.marks_in(name.end, scope.anchor.start, marks.METRIC):
        if _REPORT.search(sentence.gap(max(name.end, each.start - _REACH), each.start)) is not None:
            return range(each.start, each.end)
    return range(0)
