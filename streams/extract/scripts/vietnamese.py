"""Vietnamese figures of companies, told beside their names: compared with a year before, or led to an amount in billions."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, Refused
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_YEARLY = Cue(
    r"(?: [^\W\d_]+){0,2},? (?:so voi (?:cung ky|nam (?:truoc|ngoai|20\d\d)|quy (?:truoc|lien truoc|[1-4i])|20\d\d)|cung ky\b|svck\b)"
)
_PROFIT = Pattern(r"\b[Ll]ãi (?:tăng|giảm)(?: [^\W\d_]+){0,2} $")
"""Only its tones tell a profit that moved from what moved again: "lãi giảm 5%", but "lại giảm 5%"."""
_AMOUNT = Pattern(
    r" (?:tu|len|xuong|con|dat)(?: [^\W\d_]+){0,2} \d[\d.,]* (?:(?:nghin|ngan|trieu) )?(?:ty|ti|tan|xe|chiec|khach|ha|don hang)\b"
)
_NEAR = 32
_PRICED = frozenset({*GOODS, InstrumentType.FX, InstrumentType.CRYPTO, InstrumentType.INDEX})


def is_figure(scope: Scope) -> Refused | None:
    """Return the refusal of a number that tells a figure of a company: no price noun stands before it, and a year or an amount behind."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "vi":
        return None
    before = sentence.text[: scope.anchor.start - sentence.start]
    if _PROFIT.search(before[-_NEAR:]) is not None:
        return NumberType.METRIC, "a profit moved, not a price"
    behind = sentence.gap(end, sentence.end)
    yearly = sentence.cues & _YEARLY.bit and _YEARLY.match(behind) is not None
    if not yearly and _AMOUNT.match(behind) is None:
        return None
    names = sentence.names_in(sentence.start, scope.anchor.start)
    if names and names[-1].type in _PRICED and not names[-1].market:
        return None
    if sentence.marks_in(scope.left, scope.anchor.start, marks.PRICE):
        return None
    return NumberType.METRIC, "a figure compared with a year before, or led to an amount"
