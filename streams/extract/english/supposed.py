"""English sentences that tell no move of a day though their words move: rules of thumb, what is to come, results."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.english.nouns import noun_moved
from streams.extract.english.placed import placed
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OPENS_WITH_WHEN = Cue(r"\W*(?:when|whenever|if|every time|each time|any time|anytime) ")
_OPENS_WITH_WHAT = Cue(
    r"\W*(?:here['’]s |this is )?(?:what|how)(?:['’]s)? (?:to expect|to do|to buy|to know|happens|usually happens|comes|history says|[a-z]+ (?:perform|performs|do|does|fare|fares|behave|behaves))\b"
    r"[^.;:]*\b(?:after|when|if|once|as) "
)
_HABITUAL = Pattern(
    r"(?!up\b|down\b|was\b|is\b)[a-z]+(?<!ed)(?<!ell)(?<!ose)(?<!ank)(?<!ost)(?<!lid)(?<!unk)"
)
"""A present tense, or at least no past: behind "when" it tells what happens every time."""
_STATISTICS = Cue(
    r"\b(?:on average|historically (?:has|have|had|rises?|falls?|gains?|returned|up|down)|historically,|tend(?:s|ed)? to|typically"
    r"|an average of|(?:an? )?(?:median|average|mean) (?:advance|upside move|downside move|change)|avg(?! (?:daily |trading )*vol)|[\d.]+ ?(?:%|percent|per cent) (?:up |down |higher |lower )?or more|(?:%|percent|per cent) of (?:the )?time|averag(?:ed|es|ing) (?:an? )?(?:gain|loss|return|decline|drop|rise|increase|move|[+-]?\d)|(?:median|min|max|minimum|maximum) (?:gain|loss|return) (?:of )?[+-]?\d|median (?:of )?[+-]?\d|(?<!industrial )(?<!jones )(?<!stock )(?<!nikkei )(?<!225 )(?<!transportation )(?<!utility )average (?:is |was |of )?[+-]\d|in \w+ of (?:the )?(?:last )?\w+ (?:times|years|cases|occasions)|(?:median|average) (?:gain|loss|return|decline|drop|rise|increase|move|correction))\b"
)
"""In a sentence these say that it measures many moves and tells of none."""
_POSSIBLE = Cue(
    r"[^.;]{0,60}\b(?:is|are|looks?|seems?) (?:still |now |also )?(?:possible|likely|coming|in the cards|on the cards|in store)\b"
)
"""Behind a number they make it what may come: "a 10% rally for the index is possible"."""
_WOULD = Cue(
    r" (?:rise|fall|jump|drop|increase|decrease|decline|surge|slump|plunge|gain|climb|slide|move|pullback|correction|rally|rebound|retreat)\b[^.;,]{0,60}? would (?!have\b)"
)
_ANY_SUCH = Pattern(
    r"(?:(?:^|[.;:,–—] ?)\W*|\b(?:that|but|and|so) )(?:an?|another|any|each|every) (?:further |additional )?$"
)
"""Around a number they suppose a move: "A 10% decline from the high would take the index to 7,500"."""
_NEEDED = Cue(
    r"\b(?:needs?|needed|needing|requires?|required|requiring|must|has to|have to|had to) (?:[a-z]+ ){0,5}(?:an? )?(?:[a-z]+ ){0,2}$"
)
"""Before a rise they say what it would take: "the stock needed a 192% rally to reach its high"."""
_ON_PACE = Cue(
    r"\bon (?:pace|course|track) (?:for|to) (?:a |an |its |their )?(?:[a-z]+ ){0,2}(?:of (?:about |nearly |almost |around |some |more than |over )?)?$"
)
MOVES = "appreciation|depreciation|rise|gain|jump|surge|increase|climb|uptick|fall|decline|drop|dip|slide|slump|plunge|decrease|slip|tumble|spike"
"""English nouns of what a price does, and a quantity as well."""
_RISE_IN = Cue(rf" (?:{MOVES}|growth|hike|cut|reduction) in (?P<what>[a-z][a-z -]*)")
TIMES = Pattern(
    r"(?:(?:this|that) (?:period|time|span|stretch|session|day|week|month|year|quarter)|the (?:period|same|past|last|first|next|final|wake|run-?up|session|day|week|month|year|market|stock|hours?)|a (?:day|week|month|year|session|row|single)|one (?:day|week|month)|two|three|four|five|six|early|late|mid|morning|afternoon|after|pre|extended|thin|light|heavy|active|volatile|trad|response|reaction|line|sympathy|dollar|value|price|total|all|just|less|under|over|about|january|february|march|april|may|june|july|august|september|october|november|december|new york|london|europe|asia|midday|recent|intraday|overnight|regular|frankfurt|tokyo|hong kong|toronto|sydney|local|us|u)"
)
"""Behind "a rise of 5% in" these say when, where or why, and no other thing that rose."""
_QUANTITY = Cue(
    r"\b(?:tonnes?|tons?|ounces|barrels|bushels|kilograms|kg|bpd|bcf|cargoes|bars|shipments) of (?:[a-z]+ )?$"
)
"""Before a good these count it, and what rises behind it is the quantity."""
_OPEN_IF = Cue(r"\b(?:if|unless|should|whether)\b [^,;:.]*$")
_BEFORE_IT = Cue(r"\bbefore (?:[\w$&.'’-]+ ){1,3}$")
"""Before a verb in the present it is still to come: "a stock to sell before it falls 20%", "if stocks sink and gold soars 50%"."""
_TO = Cue(r"(?P<last>\w) to $")
_CAUSING = Pattern(
    r"\b(?:help|sent|send|push|lift|driv|drove|led|lead|caus|boost|enabl|allow|prompt|forc|pull|drag|press|weigh|spur|trigger)"
)
"""Before "the index to fall 2%" these make it what did happen."""
_RESULT = Cue(
    r"\b(?:[qh][1-4]|[1-4][qh]\d{0,2}|fy\s?\d{0,4}|(?:first|second|third|fourth)[- ](?:quarter|half)|full[- ]year|quarterly|eps)\b[^,;.]{0,30}[$£€]\s?[\d.]+"
)
"""Between a company and its number they make it a result: "Acme Q4 $1.04, down 15%"."""
_OF_QUARTER = Cue(
    r"(?:['’]s)? (?:fiscal |fy ?\d{0,4} )?(?:q[1-4]|[1-4]q|[hs][12]|(?:first|second|third|fourth)[- ](?:fiscal )?(?:quarter|half))(?: ?(?:fy)? ?['’]?\d\d(?:\d\d)?)?(?: (?:is|was|were|are))? "
)
"""Alone between a company and its verb a quarter is what rose: "Acme Q4 falls 89%"."""
_LAST_LATIN = "\u024f"
"""Names in other scripts stand in texts that are not English; "Macy’s" and "Nestlé" do not."""
_IMPOSSIBLE = 1000
"""Per cent that no share, index or currency gains in a day."""


_ANY = (
    _STATISTICS.bit | _OPENS_WITH_WHEN.bit | _OPENS_WITH_WHAT.bit | _POSSIBLE.bit | _WOULD.bit | _ON_PACE.bit | _RISE_IN.bit
    | _QUANTITY.bit | _TO.bit | _RESULT.bit | _OF_QUARTER.bit | _OPEN_IF.bit | _BEFORE_IT.bit
)  # fmt: skip


def supposed(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what an English sentence supposes, measures over many times, or tells of results."""
    if subject.names[0].surface[0] > _LAST_LATIN:
        return None
    refused = _by_its_words(scope, motion, subject) if scope.sentence.cues & _ANY else None
    return (
        refused
        or noun_moved(scope, motion, subject)
        or placed(scope, motion, subject)
        or _impossible(scope, subject)
    )


def _by_its_words(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a sentence that has words of what is supposed, measured, or reported."""
    if _measures(scope) or _is_rule(scope, motion):
        return NumberType.FORECAST, "a rule of thumb, not one move"
    if _is_open(scope) or _is_to_come(scope, motion) or _is_awaited(scope, motion):
        return NumberType.FORECAST, "expected or conditional, not stated as done"
    return _of_something(scope, subject) or _result(scope, motion, subject)


def _measures(scope: Scope) -> bool:
    sentence = scope.sentence
    if not sentence.cues & _STATISTICS.bit:
        return False
    near = sentence.gap(sentence.start, min(sentence.end, scope.anchor.end + 28))
    return _STATISTICS.search(near) is not None


def _is_open(scope: Scope) -> bool:
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.cues & _POSSIBLE.bit and _POSSIBLE.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return True
    if sentence.cues & _WOULD.bit and _WOULD.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return _ANY_SUCH.search(sentence.gap(scope.left, anchor.start)) is not None
    if not sentence.cues & (_ON_PACE.bit | _NEEDED.bit):
        return False
    left = sentence.gap(scope.left, anchor.start)
    return _ON_PACE.search(left) is not None or _NEEDED.search(left) is not None


def _before(scope: Scope, motion: Motion) -> str:
    sentence = scope.sentence
    return sentence.gap(sentence.start, min(scope.anchor.start, motion.start))


def _of_something(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of "a 50% rise in internet use" of a company, and of "tonnes of gold, up 7%"."""
    sentence, end, name = scope.sentence, scope.anchor.end, subject.names[-1]
    if not sentence.cues & (_QUANTITY.bit | _RISE_IN.bit):
        return None
    if (
        name.type in GOODS
        and sentence.start <= name.start
        and _QUANTITY.search(sentence.gap(sentence.start, name.start))
    ):
        return NumberType.METRIC, "a quantity moved, not a price"
    is_given = subject.rule == "reversed" and name.start > end
    found = _RISE_IN.match(sentence.gap(end, sentence.end)) if name.is_stock and not is_given else None
    if found is None or TIMES.match(found.group("what")) is not None:
        return None
    start, last = end + found.start("what"), end + found.end("what")
    if sentence.marks_in(start, last, marks.PRICE | marks.ANAPHORA | marks.PERIOD) or sentence.names_in(
        start, last + 1
    ):
        return None
    return NumberType.METRIC, "something of the company moved"


def _is_rule(scope: Scope, motion: Motion) -> bool:
    """Whether a verb in the present stands behind "when", or anything moves "after" behind "what happens", which open the sentence."""
    if not scope.sentence.cues & (_OPENS_WITH_WHAT.bit | _OPENS_WITH_WHEN.bit):
        return False
    before = _before(scope, motion)
    if motion.mark is not None and _OPENS_WITH_WHAT.match(before) is not None:
        return True
    if motion.mark is None or motion.start > scope.anchor.start:
        return False
    opened = _OPENS_WITH_WHEN.match(before) is not None and "," not in before
    return opened and _HABITUAL.fullmatch(scope.sentence.gap(motion.start, motion.end)) is not None


def _is_awaited(scope: Scope, motion: Motion) -> bool:
    """Whether a verb in the present stands behind "before it", or in a clause that "if" opened."""
    if not scope.sentence.cues & (_OPEN_IF.bit | _BEFORE_IT.bit):
        return False
    if motion.mark is None or motion.start > scope.anchor.start:
        return False
    before = _before(scope, motion)
    if _BEFORE_IT.search(before) is None and _OPEN_IF.search(before) is None:
        return False
    return _HABITUAL.fullmatch(scope.sentence.gap(motion.start, motion.end)) is not None


def _is_to_come(scope: Scope, motion: Motion) -> bool:
    """Whether "to" joins a verb to a name or a price noun right before it: "Acme stock to fall 40%"."""
    sentence = scope.sentence
    if not sentence.cues & _TO.bit or motion.mark is None or motion.end > scope.anchor.start:
        return False
    before = _before(scope, motion)
    found = _TO.search(before)
    if found is None or _CAUSING.search(before) is not None:
        return False
    end = sentence.start + found.end("last")
    nouns = sentence.marks_in(scope.left, end, marks.PRICE | marks.ANAPHORA)
    return any(each.end == end for each in nouns) or any(
        name.name_end == end for name in sentence.names_in(scope.left, end)
    )


def _result(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    if not scope.sentence.cues & (_RESULT.bit | _OF_QUARTER.bit):
        return None
    sentence, limit = scope.sentence, min(motion.start, scope.anchor.start)
    name = subject.names[-1]
    if not name.is_stock or subject.rule != "name" or not sentence.start <= name.end < limit:
        return None
    if _OF_QUARTER.fullmatch(sentence.gap(name.end, limit)) is not None:
        return NumberType.METRIC, "a result of the company"
    if sentence.marks_in(name.end, scope.anchor.start, marks.PRICE):
        return None
    found = _RESULT.search(sentence.gap(name.end, limit))
    return None if found is None else (NumberType.METRIC, "a result of the company")


def _impossible(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a thousand per cent and more over no stated period."""
    sentence = scope.sentence
    name = subject.names[0]
    if (
        scope.anchor.value < _IMPOSSIBLE
        or name.type is InstrumentType.CRYPTO
        or name.surface[0] > _LAST_LATIN
    ):
        return None
    if sentence.marks_in(sentence.start, sentence.end, marks.PERIOD):
        return None
    return NumberType.OTHER, "more than any price gains in a day"
