"""Results of trades and options, which are no move of the share they are on: "puts up 50%", "closed half for a 3% gain"."""

from schemas.vocabulary import NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_HELD = Cue(
    r"(?:['’]s?)?,? (?:[\w$.]+ ){0,2}?(?:combos?|trade combos?|picks|stock picks|alerts|puts?|calls?|call options?|put options?|options|hedges?|straddles?|strangles?|spreads?|positions?|lottos?|warrants|swing trades?|day trades?)\b(?! (?:on|from|with|between|for) )"
)
"""Right behind a name they are what the number is of."""
_STRIKE = Pattern(
    r"\b\d{1,5}(?:\.\d{1,2})?(?:c|p)\b(?: \d[\w/]*)?\s?$|\b\d{4} \d{1,5}(?:\.\d{1,2})?(?:c|p) (?:[\w.]+ )?$"
)
"""Right before a number, the strike of an option: "$AAPL 305c +110%"."""
_TRADED = Cue(
    r"\b(?:clos(?:ed|ing)|sold|exit(?:ed|ing)?|booked|booking|locked in|took|taking|cashed (?:in|out)|covered) (?:out )?(?:of )?(?:my|our|half|\d+ (?:day|week|hour)|(?:the|this|that) (?:[\w$]+ )?(?:trade|position|calls?|puts?|short|long))\b"
    r"|\b(?:opened|entered|went|going) (?:long|short)\b|\b(?:swing|options?|my day|this day|a day) trade\b|\bsold (?:@|at) \$|\bsold for (?:an? )?[+-]?$|\b(?:sold|closed|exited|trimmed|covered) (?:my |our |the |half |all )*\$[a-z]+ (?:position|calls?|puts?|shares|spread)\b|\btrades? of the (?:week|month|year|day)\b|\bmy (?:[\w$]+ )?(?:puts?|calls?|positions?|shorts?|entry|trades?|portfolio|account|options)\b"
    r"|\b(?:last week['’]?s|yesterday['’]?s|this week['’]?s|our|my|your) (?:\$?[\w.]+ )?trades? (?:(?:up|down)\b|[+-]?$)"
)
"""In a sentence these say that somebody tells of a trade of his own."""
_MINE = Cue(
    r"\bi(?:['’]m| am|['’]ve been| was) (?:[a-z]+ )?(?:up|down) (?:over |about |around |nearly |almost |like |by |another )*[+-]?$|\b(?:calls?|puts?|lottos?|contracts|leaps|options) (?:are |is |were |was |now |already )*(?:up|down|at) (?:over |about )?[+-]?$"
)
"""Right before a number they make it that of somebody's own account: "I'm up 415%", "calls up 450%"."""
_ON_OPTIONS = Cue(
    r"\+?%? (?:[a-z]+ )?on (?:(?:my|those|these|our|the|his|her|some|that|this) (?:[\w$/.]+ ){0,3}(?:calls|puts?|options|lottos?|leaps)|(?:[\d/]+|[a-z]+) (?:[\d$.]+ )?(?:calls|puts))\b"
)
"""Behind a number they say on what it was made: "up 600% on my lotto calls"."""
_INVESTED = Cue(
    r"[^.;]{0,40}\bon (?:its|his|her|their|my|our|that|this|the) (?:[$£€]?[\d.,]+ ?(?:million|billion|bn|m|b)?\s?)?(?:[a-z]+ )?(?:investment|stake|bet|wager|position|holding|purchase)s?\b"
)
"""Behind a number it is what somebody made of a stake: "up 64% on its $1.25 billion investment in X"."""

_ANY = _HELD.bit | _TRADED.bit | _INVESTED.bit | _MINE.bit | _ON_OPTIONS.bit


def of_position(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what a trade, an option or a stake brought its owner."""
    sentence, anchor, name = scope.sentence, scope.anchor, subject.names[-1]
    if _is_cashtag(scope, name) and _STRIKE.search(_left(scope, name.end)) is not None:
        return NumberType.OTHER, "the price of an option"
    if not sentence.cues & _ANY:
        return None
    if sentence.cues & _INVESTED.bit and _INVESTED.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return NumberType.OTHER, "what a stake brought its owner"
    if sentence.cues & _TRADED.bit and _TRADED.search(sentence.gap(sentence.start, anchor.start)) is not None:
        return NumberType.OTHER, "the result of a trade"
    if sentence.cues & _MINE.bit and _MINE.search(sentence.gap(sentence.start, anchor.start)) is not None:
        return NumberType.OTHER, "the result of a trade"
    if (
        sentence.cues & _ON_OPTIONS.bit
        and _ON_OPTIONS.match(sentence.gap(anchor.end, sentence.end)) is not None
    ):
        return NumberType.OTHER, "the result of a trade"
    if name.start < sentence.start or name.end > motion.start or not sentence.cues & _HELD.bit:
        return None
    if _HELD.match(sentence.gap(name.end, motion.start)) is not None:
        return NumberType.OTHER, "what is held on a share moved, not the share"
    return None


def _is_cashtag(scope: Scope, name: Name) -> bool:
    """Whether a stock before the number is named as traders name it; "310p" behind others is its price in pence."""
    sentence = scope.sentence
    if not name.is_stock or not sentence.start < name.start < name.end <= scope.anchor.start:
        return False
    return sentence.gap(name.start - 1, name.start) == "$"


def _left(scope: Scope, start: int) -> str:
    low = max(scope.sentence.start, start)
    end = scope.anchor.sign_start if scope.anchor.sign else scope.anchor.start
    return scope.sentence.gap(low, end)
