"""English sentences that tell no move of a day though their words move: rules of thumb, what is to come, results."""

import re

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.motion import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject

_OPENS_WITH_WHEN = re.compile(r"\W*(?:when|whenever|if|every time|each time|any time|anytime) ")
_OPENS_WITH_WHAT = re.compile(
    r"\W*(?:here['’]s |this is )?(?:what|how)(?:['’]s)? (?:to expect|to do|to buy|to know|happens|usually happens|comes|history says|[a-z]+ (?:perform|performs|do|does|fare|fares|behave|behaves))\b"
    r"[^.;:]*\b(?:after|when|if|once|as) "
)
_HABITUAL = re.compile(
    r"(?!up\b|down\b|was\b|is\b)[a-z]+(?<!ed)(?<!ell)(?<!ose)(?<!ank)(?<!ost)(?<!lid)(?<!unk)"
)
"""A present tense, or at least no past: behind "when" it tells what happens every time."""
_STATISTICS = re.compile(
    r"\b(?:on average|historically (?:has|have|had|rises?|falls?|gains?|returned|up|down)|historically,|tend(?:s|ed)? to|typically"
    r"|in \w+ of (?:the )?(?:last )?\w+ (?:times|years|cases|occasions)|(?:median|average) (?:gain|loss|return|decline|drop|rise|increase|move|correction))\b"
)
"""In a sentence these say that it measures many moves and tells of none."""
_TO = re.compile(r"(?P<last>[^\W\d_]) to $")
_CAUSING = re.compile(
    r"\b(?:help|sent|send|push|lift|driv|drove|led|lead|caus|boost|enabl|allow|prompt|forc|pull|drag|press|weigh|spur|trigger)"
)
"""Before "the index to fall 2%" these make it what did happen."""
_RESULT = re.compile(
    r"\b(?:[qh][1-4]|[1-4][qh]\d{0,2}|fy\s?\d{0,4}|(?:first|second|third|fourth)[- ](?:quarter|half)|full[- ]year|quarterly|eps)\b[^,;.]{0,30}[$£€]\s?[\d.]+"
)
"""Between a company and its number they make it a result: "Acme Q4 $1.04, down 15%"."""
_IMPOSSIBLE = 1000
"""Per cent that no share, index or currency gains in a day."""


def supposed(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what an English sentence supposes, measures over many times, or tells of results."""
    sentence, start = scope.sentence, scope.anchor.start
    before = sentence.gap(sentence.start, min(start, motion.start))
    near = sentence.gap(sentence.start, min(sentence.end, scope.anchor.end + 28))
    if _STATISTICS.search(near) is not None or _is_rule(scope, motion, before):
        return NumberType.FORECAST, "a rule of thumb, not one move"
    if _is_to_come(scope, motion, before):
        return NumberType.FORECAST, "expected or conditional, not stated as done"
    return _result(scope, motion, subject) or _impossible(scope, subject)


def _is_rule(scope: Scope, motion: Motion, before: str) -> bool:
    """Whether a verb in the present stands behind "when" or "what happens after", which open the sentence."""
    if motion.mark is None or motion.start > scope.anchor.start:
        return False
    if _OPENS_WITH_WHAT.match(before) is not None:
        return True
    opened = _OPENS_WITH_WHEN.match(before) is not None and "," not in before
    return opened and _HABITUAL.fullmatch(scope.sentence.gap(motion.start, motion.end)) is not None


def _is_to_come(scope: Scope, motion: Motion, before: str) -> bool:
    """Whether "to" joins a verb to a name or a price noun right before it: "Acme stock to fall 40%"."""
    sentence = scope.sentence
    found = _TO.search(before) if motion.mark is not None and motion.end <= scope.anchor.start else None
    if found is None or _CAUSING.search(before) is not None:
        return False
    end = sentence.start + found.end("last")
    nouns = sentence.marks_in(scope.left, end, marks.PRICE)
    return any(each.end == end for each in nouns) or any(
        name.name_end == end for name in sentence.names_in(scope.left, end)
    )


def _result(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    sentence, limit = scope.sentence, min(motion.start, scope.anchor.start)
    name = subject.names[-1]
    if not name.is_stock or subject.rule != "name" or not sentence.start <= name.end < limit:
        return None
    if sentence.marks_in(name.end, scope.anchor.start, marks.PRICE):
        return None
    found = _RESULT.search(sentence.gap(name.end, limit))
    return None if found is None else (NumberType.METRIC, "a result of the company")


def _impossible(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a thousand per cent and more over no stated period."""
    sentence = scope.sentence
    name = subject.names[0]
    if scope.anchor.value < _IMPOSSIBLE or name.type is InstrumentType.CRYPTO or not name.surface.isascii():
        return None
    if sentence.marks_in(sentence.start, sentence.end, marks.PERIOD):
        return None
    return NumberType.OTHER, "more than any price gains in a day"
