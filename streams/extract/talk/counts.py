"""Counts of stocks and of times, which move no price themselves: "23 are down over 10%", "half of S&P 500 stocks are down 20%"."""

from schemas.vocabulary import NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_NUMBER = r"(?:\d[\d,.]*|half|(?:two|three)[- ](?:thirds|quarters)|(?:the |a |an |vast |overwhelming )?majority|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|a quarter|a third|a dozen)"
_COUNTED = Cue(
    rf"\b(?P<count>{_NUMBER})(?: ?%| percent| per cent)?(?: of (?:the |all |these )?(?:shares|counters|scrips)|(?: of)?(?: (?:the|all|these|its))?(?: \d+)?(?: [\w$&#.’'-]+){{0,4}}? (?:stocks|issues|members|components|constituents|companies|etfs|of the (?:index|market|s&p)))\b"
    r"(?: (?:in|of|on|from) (?:the )?(?:[\w$&#.-]+ ?){1,5})? ?(?:are|were|have|has|had|is|fell|rose|gained|lost|closed|finished|ended|moved|corrected|declined|advanced|dropped|rallied|traded|up|down)\b"
)
"""So many stocks of an index did something: the number behind is theirs."""
_BARE_COUNT = Pattern(r"\W*(?:only |just |another |and )?\d+ (?:are|were|is|have|had) (?:[a-z]+ ){0,2}$")
"""Opens a sentence whose subject is a count: "23 are down over 10%"."""
_CASES = Cue(
    r" of (?:the |all )?(?:time|occurrences?|instances|occasions|cases|trading days|sessions|observations|trades|such cases|those times)\b"
)
"""Behind a percent they say how often something came: "declined in 70% of cases"."""
_NONE = Cue(
    r"\b(?:without|no|hasn['’]t had|haven['’]t had|yet to (?:see|have|suffer))(?: (?:even|a|an|any|one|single|so much as|at least|more than))* (?:\$?[\w&]+(?: 500)? )?$"
)
"""Right before a number they say that there was none: "without a 1% decline", "no 1% drops"."""
_PART_IN = Cue(
    r"\b(?:in|on|during) (?:about |around |nearly |almost |over |more than |roughly |only |just )?$"
)
_OF = Pattern(r" of (?!(?:[a-z]+ )?(?:trading|trade)\b)[a-z]")
_GOING = Cue(
    r"\b(?:not sure|doubt|unlikely|no way|don['’]t (?:think|believe|expect|see))\b[^.;,]*\bgoing $|\b(?:is|are|be|was|were)n['’]t going $"
)
"""Before "up 5%" they doubt it: "not sure it is going down 50%"."""
_ANY = _GOING.bit | _COUNTED.bit | _CASES.bit | _NONE.bit | _PART_IN.bit


def of_count(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what some stocks of an index did, of how often something came, and of a move that did not come."""
    sentence, anchor = scope.sentence, scope.anchor
    before = sentence.gap(sentence.start, max(sentence.start, min(motion.start, anchor.start)))
    if subject.rule != "name" and before[-1:] == " " and _BARE_COUNT.fullmatch(before) is not None:
        return NumberType.OTHER, "a count of stocks moved"
    if not sentence.cues & _ANY:
        return None
    if sentence.cues & _GOING.bit and _GOING.search(before) is not None:
        return NumberType.FORECAST, "expected or conditional, not stated as done"
    if sentence.cues & _CASES.bit and _CASES.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return NumberType.RATIO, "how often something came"
    if (
        sentence.cues & _PART_IN.bit
        and _OF.match(sentence.gap(anchor.end, sentence.end)) is not None
        and _PART_IN.search(_directly_before(scope)) is not None
    ):
        return NumberType.RATIO, "how often something came"
    if sentence.cues & _NONE.bit and _NONE.search(_directly_before(scope)) is not None:
        return NumberType.OTHER, "a move that did not come"
    if sentence.cues & _COUNTED.bit and _is_count(scope, motion):
        return NumberType.OTHER, "a count of stocks moved"
    return None


def _directly_before(scope: Scope) -> str:
    sentence, start = scope.sentence, scope.anchor.start
    return sentence.gap(max(sentence.start, start - 48), start)


def _is_count(scope: Scope, motion: Motion) -> bool:
    """Whether so many stocks stand right before the verb; "S&P 500 stocks" count none."""
    sentence = scope.sentence
    limit = max(motion.end, scope.anchor.start)
    for found in _COUNTED.finditer(sentence.gap(sentence.start, limit)):
        place, end = sentence.start + found.start("count"), sentence.start + found.end()
        if any(name.start <= place < name.end for name in sentence.names):
            continue
        if motion.start - 24 <= end <= motion.end + 8 and not scope.left > end:
            return True
    return False
