"""Numbers that an English noun of motion right behind them gives to what it names: "led by a 3.4% jump in Acme"."""

import re

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract.english.supposed import MOVES, TIMES
from streams.extract.english.trading import knocked_from
from streams.extract.marks import METRIC, MOTION, Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Subject
from streams.extract.trades.english import COMPANY_NOUNS
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_REACH = 60
_NOUN = Cue(
    rf"\s(?:(?:overnight|intraday|one-day|daily|price|total) )?(?:{MOVES}|rally|advance|loss|rebound|selloff|sell-off)"
    r"\s(?:in|for|of|on|by)\s(?P<article>(?:the |#)?(?:(?:shares|stock|price|prices|value) (?:of|in|for) (?:the )?)?)?(?P<rank>benchmark )?"
)
_OF_A_PRICE = ("the price", "price", "the value", "value")
_SIZES = "nearly|almost|about|over|more than|roughly|some|sharp|sharper|further|modest|fresh|steep|massive|big|bigger|swift|rapid|sudden|dramatic|solid|strong|healthy|hefty|slight|small|smaller|brief|similar|combined|whopping|additional|around|at least|up to|close to|less than|early|late|similar|extra|record|marginal|mere|respectable|notable"
_ARTICLE = Pattern(
    rf"\b(?:an?|the|its|by|on|after|following|despite|amid|to|with) (?:(?:{_SIZES}|[a-z]+-[a-z]+) ){{0,3}}$"
)
"""Right before a number they open the phrase of its noun, as does the preposition of a headline: "helped by 2% rise in Acme"."""
_ON_YEAR = r"(?:(?:y-?o-?y|q-?o-?q|m-?o-?m|(?:year|quarter|month)[- ]on[- ](?:year|quarter|month)|(?:year|quarter|month)[- ]over[- ](?:year|quarter|month)|annual|yearly|quarterly|annualised|sequential)(?: \([yqm]-?o-?[yqm]\))? )?"
_NOUN_IN = Cue(rf"\s{_ON_YEAR}(?:{MOVES}|growth|reduction|cut)\sin\s(?:the )?")
_OF_THE_REST = Cue(
    rf"\s(?:(?:overnight|intraday|one-day|daily) )?(?:{MOVES}|rally|advance|loss)\s(?:in|for|of|by)\sthe (?:cash|broader|wider|overall|underlying|whole|local|regional) (?:index|indices|market|gauge|benchmark|sector)\b"
)
"""Behind a percent they give it to a market that is not named: "a 0.8% advance for the cash index"."""
_DESCRIBED = Pattern(
    r"(?:(?:the|its|fellow|index|market) )?(?:(?!(?:of|at|by|from|for|to|with|and|as|but|after|on|in|sales|profits?|revenue|earnings|output|deliveries|exports|imports)\b)[a-z][\w'’&-]* ){0,5}"
    rf"(?:{COMPANY_NOUNS})s? "
)
"""Words that say what the company is which a noun of motion names: "a 2.4% slide in tobacco monopoly Acme"."""
_TRADING = Pattern(
    r"(?:[\w.'’-]+ ){0,4}(?:trading|trade|session|trades|minutes?|hours?|days?|weeks?|months?|years?)\b|(?:mon|tues|wednes|thurs|fri)day|(?:20|19)\d\d|its |their |(?:asia|europe|tokyo|london|frankfurt|new york)\b"
)
_ITS_PRICE = Pattern(
    r"(?:company['’]s |firm['’]s |bank['’]s )?(?:shares?|stocks?|index|gauge|benchmark|currency|price|share prices?|stock prices?|market)\b"
)
_ENDS = Pattern(
    r"(?: (?:company|co|egypt|group|holdings?|corp|inc|ltd|plc|pjsc|bank)\b\.?)?(?:['’]s?)?(?: (?:common |class [a-z] )?(?:shares?|stock|share price|stock price|prices?|futures))?"
    r"(?:\s*(?:[,.;:)!?]|$)|\s(?:[–—-]\s|and|as|after|while|amid|following|which|that|but|helped?|weighed|dragged?|led|offset|pushed|limited|boosted|capped|raised|hurt|hit|above|below|to|at|from|since|against|significantly|overnight|today|yesterday|so far|on (?!sale)|in [a-z]+ (?:trading|trade)))"
)
"""Behind the name nothing may stand that moved instead of it: "a 3% rise in Acme sales"."""


_AFTER = Cue(
    r"\b(?:after|following|despite|amid|extending|snapping) (?:(?:an?|its|the|this|of|nearly|almost|about|over|around|more than|roughly|sharp|massive|stellar) )*$"
)
_BEFORE_NOUN = Pattern(r"[ -](?:[\w-]+[ -]){0,2}")


def noun_of_earlier(scope: Scope, noun: Mark) -> bool:
    """Whether a noun of motion behind a percent is its own, told of what went before: "fell on profit booking after 40% three-day rally"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _AFTER.bit:
        return False
    before = sentence.gap(max(scope.left, anchor.start - _REACH), anchor.start)
    return _AFTER.search(before) is not None and (
        _BEFORE_NOUN.fullmatch(sentence.gap(anchor.end, noun.start)) is not None
    )


_NOUN_FORM = Pattern(rf"(?:{MOVES}|rally|advance|rebound|selloff|sell-off|crash|rout|pop|bounce|retreat)")
_OPENS_PHRASE = Pattern(
    rf"(?:\b(?:an?|the|that|this|another|after|following|despite|amid|on)|['’]s) (?:(?:{_SIZES}|[a-z]+-[a-z]+|intraday|weekly|daily) ){{0,3}}$"
)
_ITS_NOUN = Pattern(r" (?:(?:stock|share|price|share price|stock price|futures|index) )?")


def is_noun_of_next(scope: Scope, noun: Mark) -> bool:
    """Whether a noun of motion behind a percent is that of the name between them: "the 5% Tesla slide", "Monday's 3% S&P 500 rally"."""
    sentence, anchor = scope.sentence, scope.anchor
    names = sentence.names_in(anchor.end, noun.start)
    if len(names) != 1 or sentence.gap(anchor.end, names[0].start) != " ":
        return False
    if _NOUN_FORM.fullmatch(sentence.gap(noun.start, noun.end)) is None:
        return False
    if _ITS_NOUN.fullmatch(sentence.gap(names[0].end, noun.start)) is None:
        return False
    return (
        _OPENS_PHRASE.search(sentence.gap(max(sentence.start, anchor.start - _REACH), anchor.start))
        is not None
    )


_FOR = Cue(r" for (?:the )?")


def _given_for_each(scope: Scope) -> Name | None:
    """Return whose the number is where a list gives each one behind "for": "bullion rose by 3% for gold, 3.5% for silver"."""
    sentence = scope.sentence
    if not sentence.cues & _FOR.bit or sentence.lang != "en" or len(sentence.anchors) == 1:
        return None
    own = _named_for(scope, scope.anchor.end)
    if own is None or not any(
        _named_for(scope, each.end) for each in sentence.anchors if each is not scope.anchor
    ):
        return None
    told = sentence.marks_in(sentence.start, sentence.anchors[0].start, METRIC)
    return None if any(not each.kinds & MOTION for each in told) else own


def _named_for(scope: Scope, end: int) -> Name | None:
    sentence = scope.sentence
    found = _FOR.match(sentence.gap(end, min(sentence.end, end + 10)))
    if found is None:
        return None
    place = end + found.end()
    return next((each for each in sentence.names if each.start == place and each.listed), None)


def given_to(scope: Scope) -> Name | None:
    """Return whom a noun of motion right behind the percent gives it to: "against a 0.6% rise in the Sensex"."""
    sentence, end = scope.sentence, scope.anchor.end
    if (one := _given_for_each(scope) or knocked_from(scope)) is not None:
        return one
    if not sentence.cues & _NOUN.bit:
        return None
    noun = _NOUN.match(sentence.gap(end, min(scope.right, end + _REACH)))
    if noun is None:
        return None
    starts = {end + noun.end(), end + noun.start("article"), end + noun.start("rank")}
    behind = sentence.names_in(end, scope.right)
    name = next((each for each in behind if each.start in starts), None) or _described(scope, noun, behind)
    if name is None or not name.listed:
        return None
    if name.is_stock and (noun["article"] or "").startswith(_OF_A_PRICE):
        return None  # "a rise in the price of Acme phones"
    if name.type is InstrumentType.INDEX:
        return None if name.weak and not (_of_markets(scope) and _is_all(scope, name)) else name
    if name.type is InstrumentType.FX and noun.group().endswith((" on ", " on the ")):
        return None  # "a 1% jump on the yen" is that of what was measured in it
    return name if _is_all(scope, name) else None


_OPENS_WITH_MARKETS = Pattern(
    r"\W*(?:[a-z-]+ ){0,3}(?:stocks|shares|markets|equities|bourses|indexes|indices) "
)


def _of_markets(scope: Scope) -> bool:
    """Whether a sentence is about markets, so that a city stands for its own: "Asian stocks fell, led by a 2% drop in Tokyo"."""
    sentence = scope.sentence
    if _OPENS_WITH_MARKETS.match(sentence.folded) is None:
        return False
    return not any(each.is_stock for each in sentence.names_in(sentence.start, scope.anchor.start))


_MARKETS = Pattern(
    r"(?:^|[,;:] |\b(?:while|and|as|but|when|where|abroad|elsewhere|meanwhile) )(?:(?P<papers>shares)|stocks|equities|share prices|(?:stock )?(?:indexes|indices|markets))(?: (?:also|mostly|were|are|had|have|all|each|then))*"
    r" [a-z]+ (?:by |as much as |another |up |down )?(?P<before>(?:[\d.]+ ?(?:%|per ?cent|pct) in [a-z. ]{3,18}?(?:,|,? and) (?:by |another )?)*)$"
)
"""Before a number they are the shares of the city behind it: "indexes rose 1.2% in London, 1% in Frankfurt"."""
_IN_CITY = Cue(r"(?:%|per ?cent|pct) in [a-z]")
_CITY_AFTER = Pattern(r"(?:,|,? and) (?:by |another )?\d")
_UNKNOWN_CITY: Refused = (NumberType.OTHER, "the name is not listed")


def is_next_city(scope: Scope) -> bool:
    """Whether a percent is the next one of such a list, and leaves its verb to the first."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _IN_CITY.bit or sentence.lang != "en":
        return False
    found = _MARKETS.search(sentence.gap(sentence.start, start))
    return found is not None and bool(found.group("before"))


def market_behind(scope: Scope) -> Subject | Refused | None:
    """Return the market of the city behind a percent where markets without a name moved: one, or those of a list."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _IN_CITY.bit or sentence.lang != "en":
        return None
    found = _MARKETS.search(sentence.gap(sentence.start, scope.anchor.start))
    if found is None or not sentence.gap(end, sentence.end).startswith(" in "):
        return None
    behind = sentence.names_in(end, scope.right)
    city = behind[0] if behind and behind[0].start == end + len(" in ") and behind[0].may_be_place else None
    is_list = bool(found.group("before"))
    if city is None:
        return _UNKNOWN_CITY if is_list or not found.group("papers") else None
    is_list = is_list or _CITY_AFTER.match(sentence.gap(city.end, sentence.end)) is not None
    return Subject((city,), "reversed", 75, city.start) if is_list or not found.group("papers") else None


def _described(scope: Scope, noun: re.Match[str], behind: list[Name]) -> Name | None:
    """Return the first company behind a noun of motion when only words of what it is stand before it."""
    if not behind or not behind[0].is_stock:
        return None
    gap = scope.sentence.gap(scope.anchor.end + noun.start("article"), behind[0].start)
    return behind[0] if _DESCRIBED.fullmatch(gap) is not None else None


def is_of_something_else(scope: Scope, motion: Motion) -> bool:
    """Whether what the noun is given to is no security: "despite a 20% decline in Acme deliveries"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.cues & _OF_THE_REST.bit and _OF_THE_REST.match(sentence.gap(end, sentence.end)) is not None:
        return True
    if not sentence.cues & _NOUN_IN.bit:
        return False
    noun = _NOUN_IN.match(sentence.gap(end, min(scope.right, end + _REACH)))
    if noun is None or motion.start < end or _has_no_article(scope):
        return False
    start = end + noun.end()
    what = sentence.gap(start, min(scope.right, start + _REACH))
    if (
        TIMES.match(what) is not None
        or _TRADING.match(what) is not None
        or _ITS_PRICE.match(what) is not None
    ):
        return False
    return not any(each.start <= start + 4 < each.end and each.market for each in sentence.names)


def _has_no_article(scope: Scope) -> bool:
    sentence, start = scope.sentence, scope.anchor.start
    return _ARTICLE.search(sentence.gap(max(sentence.start, start - _REACH), start)) is None


def _is_all(scope: Scope, name: Name) -> bool:
    """Whether an article opens the phrase and the name, or its price, ends it."""
    if _has_no_article(scope):
        return False
    ends = {name.end} if name.stated else {name.name_end, name.end}
    return any(_ENDS.match(scope.sentence.gap(end, scope.sentence.end)) is not None for end in ends)
