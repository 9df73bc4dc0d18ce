"""Romance words right beside a percent by which it is no move: profits that are compared, distances, moves of days long past."""

import re

from schemas.vocabulary import NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Sentence
from streams.text.cues import Cue

_MORE = Cue(r" (?:mas|menos|a mais|a menos|in piu|in meno|de plus|de moins)\b")
"""Behind a percent they compare it with an earlier one: "gana un 25,7% más"."""
_EARNED = re.compile(r"(?:gan|pierd|perd|guadagn|gagn)")
_SHARES = re.compile(
    r"\b(?:acciones|accion|titulos?|papel|papeles|papeis|cotizaci\w+|acoes|acao|azion[ei]|titol[oi]|actions?|titres?)\b"
)
_NO_COMPARISON = re.compile(r" (?:mas|menos|de plus|de moins) (?:tarde|temprano|adelante|en plus)\b|,")
_RECORD = Cue(
    r" (?:de (?:su|sus|seu|seus|sua|suas|la|los|las|son|ses)|del?|do|da|dos|das|dal|dai|dalla|du|des) "
    r"(?:(?:propi[oa]|mayor|maior|precedent[ei]?|ultim[oa]) )?"
    r"(?:records?|recordes?|maxim[oa]s?|massim[oi]|minim[oa]s?|minimi|picos?|picco|pic|topo|plus haut|plus bas|sommets?)\b"
)
_AT = re.compile(
    r"(?:^|[^a-z])(?:a|ao|al|all['’]?|à)(?: (?:un|solo|so|apenas|menos de(?: un)?|cerca de|quase|casi|meno dell['’]?|moins de|peine|seulement))*\s?$"
)
_THEN = Cue(
    r"\b(?:desde|depuis|dal|dall['’]|dalla) [^.;:()]{2,60}?,? (?:quando|cuando|quand|en que|em que|in cui|lorsqu['’]\w*) [^.;:()]{0,60}$"
)
"""Before a percent they date it back to the day a record was measured from: "la mayor alza desde mayo, cuando subió 2%"."""

_ANY = _MORE.bit | _RECORD.bit | _THEN.bit


def attached_in_romance(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal that Romance words right beside a percent give."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _ANY:
        return None
    behind = sentence.gap(anchor.end, min(sentence.end, anchor.end + 48))
    if sentence.cues & _MORE.bit and _MORE.match(behind) is not None and _is_earned(scope, motion, behind):
        return NumberType.METRIC, "a profit or a loss, compared"
    if sentence.cues & _RECORD.bit and _RECORD.match(behind) is not None and _is_distance(sentence, scope):
        return NumberType.OTHER, "the distance from a record"
    if sentence.cues & _THEN.bit and _THEN.search(
        sentence.gap(max(scope.left, sentence.start), anchor.start)
    ):
        return NumberType.OTHER, "a move of the past"
    return None


def _is_earned(scope: Scope, motion: Motion | None, behind: str) -> bool:
    """Whether a company gained or lost so much more than before, and no price of it is spoken of before the verb."""
    sentence = scope.sentence
    if motion is None or motion.mark is None or _NO_COMPARISON.match(behind) is not None:
        return False
    if _EARNED.match(sentence.gap(motion.start, motion.end)) is None:
        return False
    if _SHARES.search(sentence.gap(sentence.start, motion.start)) is not None:
        return False
    names = sentence.names_in(sentence.start, motion.start)
    return not names or names[-1].is_stock


def _is_distance(sentence: Sentence, scope: Scope) -> bool:
    start = scope.anchor.start
    return _AT.search(sentence.gap(max(sentence.start, start - 28), start)) is not None
