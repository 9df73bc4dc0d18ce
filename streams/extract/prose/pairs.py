"""Numbers that are the second of two, of which the first has no marker or is no percent: "el 70 y el 80%", "zehn beziehungsweise 14 Prozent"."""

from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_BETWEEN = Cue(
    r"\b(?:zwischen|between|tussen|mellan|mellem|mellom|miedzy|mezi|intre)\s(?:[a-z]+\s)?(?:[\d.,]+|ein|einem|zwei|drei|vier|funf|sechs|sieben|acht)\s?(?:prozent|procent|prosent|proc\.|%)?\s?(?:und|and|en|och|og|a|si)\s(?:[a-z]+\s){0,2}$"
)
"""Before a number they make it the end of a range, whatever words stand about: "zwischen 7 und fast 9 Prozent"."""
_PAIR = Cue(
    r"\b(?:el|un|entre(?: el| un| o)?|tra(?: il)?|il|o|um) [\d.,]+ (?:y|e|et|o|ou) (?:el |un |o |um |il )?$"
)
_SECOND_OF_TWO = Cue(
    r"(?P<first>[^\s,;]+),? (?:beziehungsweise|bzw\.?|respektive|respectively|resp\.?) (?:[a-z]+ )?$"
)

_MONEY = frozenset(["dollar", "euro", "franken", "cent", "cents", "rappen", "kronen", "yen", "pfund"])
_LEVEL = Pattern(r" (?:auf|bei) [\d.,]+ (?:euro|franken|dollar|punkten?|zahlern?)$")
"""What a first percent led to, which stands before "respectively" in its place."""


def is_second_of_two(scope: Scope) -> bool:
    """Whether a number is the second of two, of which the first has no marker, or is no percent."""
    return _ends_pair(scope) or _answers_first(scope)


def _ends_pair(scope: Scope) -> bool:
    """Whether "and" joins it to a number without a marker: "recortaron por el 70 y el 80%"."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.cues & _BETWEEN.bit and _BETWEEN.search(sentence.gap(max(scope.left, start - 48), start)):
        return True
    if not sentence.cues & _PAIR.bit:
        return False
    found = _PAIR.search(sentence.gap(max(scope.left, start - 28), start))
    return found is not None and not any(
        each.end > start - 20
        and each.end < start
        and (
            not each.is_elliptic
            or (len(sentence.names_in(sentence.start, each.start)) > 1 and "entre" not in found[0])
        )
        for each in sentence.anchors
    )


def _answers_first(scope: Scope) -> bool:
    """Whether "respectively" joins it to what is no percent: "zehn beziehungsweise 14 Prozent".

    Points before it state the same move another way: "ein Plus von 19 Punkten bzw. 0,6 Prozent".
    """
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _SECOND_OF_TWO.bit:
        return False
    low = max(scope.left, start - 40)
    found = _SECOND_OF_TWO.search(sentence.gap(low, start))
    if found is None:
        return False
    first, end = low + found.start("first"), low + found.end("first")
    if (
        found["first"] in _MONEY
        or _LEVEL.search(sentence.gap(max(sentence.start, first - 16), end)) is not None
    ):
        return False
    if any(each.start < end <= each.end + 1 for each in sentence.anchors):
        return False
    return not sentence.marks_in(first, end, marks.POINTS) and not sentence.names_in(first, start)
