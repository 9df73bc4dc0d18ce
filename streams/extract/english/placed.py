"""English names that only say where something moved: "on the Seoul exchange", "in Devon,", "the Amazon", "Sydney, during June"."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_IN = Pattern(
    r"(?<!shares )(?<!stock )(?<!stocks )(?<!stake )(?<!interest )(?<!gains )(?<!losses )(?<!gain )(?<!loss )(?<!rise )(?<!rises )(?<!fall )(?<!falls )(?<!drop )(?<!drops )"
    r"(?<!decline )(?<!declines )(?<!advance )(?<!advances )(?<!rally )(?<!jump )(?<!surge )(?<!slide )(?<!dives )(?<!slump )(?<!weakness )(?<!strength )\bin $"
)
_ON = Pattern(r"\b(?:on|in|at|through|via) (?:the )?$")
_EXCHANGE = Pattern(r"(?:['’]s)? (?:stock )?(?:exchange|market|bourse)\b")
_ARTICLE = Pattern(r"\bthe $")
_ITS = Pattern(
    r"(?:['’]s)? (?:shares?|stocks?|share price|stock price|group|company|corporation|firm|chain|brand)\b|[’'-]"
)
"""Behind a name with an article these make it the company again: "the Gap chain", "the Airbus share price"."""
_PAPERS = (" shares", " stocks")
_CAPITALISED = Pattern(r"(?<![\w.&’'-])(?!\w+(?:y|ed|ing|ish) )(?P<word>[A-Z][a-z][\w’'&-]+) $")
_NEW_YORK = "ES=F"
_OF_ANOTHER_PLACE = Pattern(
    r"\b(?!American )(?:[A-Z][a-z]+(?:an|ese|ish|eek|iss)|French|Dutch|Thai|Hong Kong|Taiwan|Singapore|London|Tokyo|Asia|Asia-Pacific) $"
)
"""Right before "stock futures" without a name they make them those of another market."""
_CITIES = frozenset(
    ["tokyo", "london", "paris", "frankfurt", "sydney", "seoul", "shanghai", "shenzhen", "hong kong", "toronto", "mumbai", "singapore", "jakarta", "milan", "madrid", "zurich", "taipei", "amsterdam", "brussels", "stockholm", "oslo", "vienna", "warsaw", "istanbul", "moscow", "bangkok", "manila", "kuala lumpur", "karachi", "wellington", "sao paulo", "lisbon", "dublin", "copenhagen", "helsinki", "johannesburg"]
)  # fmt: skip
_AND_ANOTHER = frozenset({"and", "and a", "and an", "and the"})
"""From "in" a city to the next number: "a 2% drop in Hong Kong and a 1.5% fall in Tokyo"."""
_IN_TRADING = Pattern(
    r"\bin (?:(?:early|late|morning|afternoon|midday|after-hours|premarket|pre-market|extended|regular|heavy|light) ){0,2}$"
)
_TRADED_THERE = Pattern(r" (?:trade|trading|dealings)\b")
"""Around an index they make it where somebody's share is traded: "in after-hours Nasdaq trade"."""
_DIRECT = Pattern(
    r"(?:['’]s?)?(?:,? (?:is|are|was|were|has|have|had|also|then|again|still|both|each|just|even|however|meanwhile|instead|later|too|for its part|by contrast|in contrast|went|goes|and|stocks?|shares|equities|markets?|stock market|bourse|exchange|index|benchmark|main|broader"
    r"|[a-z]+ly|close|closes|end|ends|open|opens|finish|finishes|turn|turns|turned|closed|ended|opened|finished|settled|trading|traded|closing|ending|finishing|opening|of|which|that|where|last|a|an|the|by|with|down|up))*,? (?:[\"“(]+)?"
)
"""Between a market that is called by its place and what it did."""


def placed(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a place that an English sentence names beside what something else did."""
    sentence, name = scope.sentence, subject.names[-1]
    if sentence.lang not in {"en", None} or subject.rule not in {"name", "price_noun"}:
        return None
    if not sentence.start <= name.start < name.end <= min(motion.start, scope.anchor.start):
        return None
    before = sentence.gap(max(sentence.start, name.start - 24), name.start)
    if _is_place(scope, motion, name, before):
        return NumberType.OTHER, "the name only says where"
    return None


def _is_figure_at_each(scope: Scope, name: Name) -> bool:
    """Whether a list tells a figure of one company after the other: "sales rose 2% at X and 1% at Y, while dipping 3% at Z"."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.gap(end, sentence.end).startswith(" at "):
        return False
    return bool(sentence.marks_in(sentence.start, name.start, marks.METRIC))


def _is_of_stranger(sentence: Sentence, market: Name) -> bool:
    """Whether somebody unknown, or another market, stands right before a market's name and is meant: "Acmerol Mexico shares fell", "Asian stock futures"."""
    before = sentence.text[: market.start - sentence.start]
    if market.listing.symbol == _NEW_YORK and _OF_ANOTHER_PLACE.search(before) is not None:
        return True
    if not market.market or not market.surface.endswith(_PAPERS):
        return False
    word = _CAPITALISED.search(before)
    return word is not None and not is_ordinary(word["word"], "en")


def _is_place(scope: Scope, motion: Motion, name: Name, before: str) -> bool:
    sentence = scope.sentence
    if _is_of_stranger(sentence, name):
        return True
    behind = sentence.gap(name.end, min(motion.start, scope.anchor.start))
    if name.is_stock and before.endswith(" at ") and _is_figure_at_each(scope, name):
        return True
    if name.type is InstrumentType.EQUITY and not name.stated and name.end == name.name_end:
        if behind.startswith(",") and _IN.search(before) is not None:
            return True
        is_one_word = " " not in name.surface
        return is_one_word and _ARTICLE.search(before) is not None and _ITS.match(behind) is None
    if name.type is InstrumentType.INDEX and _TRADED_THERE.match(sentence.gap(name.end, sentence.end)):
        return _IN_TRADING.search(before) is not None
    if name.type is not InstrumentType.INDEX or name.surface.lower() not in _CITIES:
        return False
    if _EXCHANGE.match(behind) is not None and _ON.search(before) is not None:
        return True
    if before.endswith(" in ") and behind.strip() in _AND_ANOTHER:
        return True
    priced = sentence.marks_in(
        max(sentence.start, name.start - 40), motion.start, marks.PRICE | marks.ANAPHORA
    )
    called = any(each.listing == name.listing for each in sentence.names_in(name.end, scope.anchor.start))
    return not priced and not called and _DIRECT.fullmatch(behind) is None
