"""English words that only place or count: whose shares trade in a market; numbers in apposition to a count of shares traded, to a bound that is stated exactly behind it."""

import re

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue

Refused = tuple[NumberType, str]

_OF_A_COUNT = Cue(
    r"\b(?:volumes?|turnover|shares (?:changed hands|(?:were )?(?:ex)?changed|(?:were )?traded)|traded value|deliver(?:y|ies)|orders?|footfall)\b[^.;]*,"
    r" (?:an? |up |which is an? |representing an? |registering an? |marking an? )?(?:[a-z-]+ )?(?:increase|rise|jump|growth|surge|spurt|decline|drop|fall|decrease|uptick|improvement)"
    r" of (?:[a-z]+ ){0,3}$"
)
"""Before a number it gives it to what was counted: "with volumes of 2,000 shares, an increase of 300%"."""
_FROM_A_COUNT = Cue(
    r" (?:from|than|to|compared (?:with|to)|over|against) (?:[a-z]+ ){0,4}(?:[a-z0-9-]+ )?(?:trading )?(?:volumes?|turnover)\b"
)
"""Behind a number it gives it to shares that changed hands: "down 45% from the average daily volume"."""
_OWNS = re.compile(r"['’]s? $")
_ITS = re.compile(r"\b(?:its|their) $")
_PLACED_SHARES = re.compile(r"(?:[- ]listed|[- ]traded)? (?:shares|stock|stocks|listing)\b")
POSSESSED = re.compile(r"['’]s? ")
_SHARES_OF_IT = re.compile(r"(?:['’]s?)? ")
_OWNING_CAPITAL = re.compile(r"\s+([A-Z][\w-]*[a-z])")
_LESS_THAN = Cue(r"\bless than (?:a )?$")
_EXACTLY = re.compile(r",? or ")


def owner_of_shares(scope: Scope, place: Name) -> Name | None:
    """Return whose shares a market's name only places: "Acme's Hong Kong shares slumped 10%", "its U.S. shares fell"."""
    sentence = scope.sentence
    if place.type is not InstrumentType.INDEX:
        return None
    if _PLACED_SHARES.search(sentence.gap(place.start, place.name_end + 20)) is None:
        return None
    if _ITS.search(sentence.gap(max(sentence.start, place.start - 8), place.start)) is not None:
        return _spoken_of(scope, place)
    before = sentence.names_in(max(sentence.start, place.start - 60), place.start)
    if not before or not before[-1].is_stock or not before[-1].listed:
        return None
    return before[-1] if _OWNS.fullmatch(sentence.gap(before[-1].name_end, place.start)) else None


def _spoken_of(scope: Scope, place: Name) -> Name | None:
    """Return the one stock of which the sentence spoke before "its U.S. shares", else the one before the sentence."""
    sentence = scope.sentence
    stocks = [each for each in sentence.names_in(sentence.start, place.start) if each.is_stock]
    if stocks:
        return stocks[-1] if stocks[-1].listed and len({each.issuer for each in stocks}) == 1 else None
    return sentence.antecedent(place.start, "stock")


_KIN = Cue(
    r"(?:['’]s)? (?:[a-z-]+ ){0,2}(?:supplier|rival|peer|partner|owner|customer|backer|unit|subsidiary|affiliate|spin-?off|competitor|lender|founder|operator|developer|dealer|distributor|franchisee|contractor|licensee)(?:['’]s?)? $"
)
"""Between a name and a price noun they give the price to somebody whom the name only describes: "Acme supplier's shares"."""


def shares_of_kin(scope: Scope, head: Mark) -> bool:
    """Whether a price noun is given to somebody whom the name before only describes: "Acme rival's shares jump"."""
    sentence = scope.sentence
    if not sentence.cues & _KIN.bit:
        return False
    before = sentence.names_in(scope.left, head.start)
    return bool(before) and _KIN.fullmatch(sentence.gap(before[-1].end, head.start)) is not None


_REACH = 60
_CAPITALS = re.compile(
    r"(?:(?<!['’])[a-z]|[a-z],|%,) (?P<first>[A-Z][\w&'’-]+) (?:[A-Z&][\w&'’-]* ){0,3}?(?P<last>[A-Z][\w'’-]+) $"
)
_OF_PLACES = frozenset(
    ["York", "Kong", "Korean", "Korea", "Zealand", "Arabian", "Arabia", "African", "Africa", "American", "America", "Kingdom", "States", "European", "Asian", "Street", "Indian", "Chinese", "Japanese", "British", "German", "French"]
)  # fmt: skip
"""Last words of places, whose shares are nobody's: "South Korean shares"."""


_ITS_CODE = re.compile(r"\s\([A-Z]{2,5}\)")


def shares_of_unknown(sentence: Sentence, head: Mark) -> bool:
    """Whether a price noun is given to somebody unknown behind it, whoever stands before: "(CBS) -- Shares of Acme fell", "Acme Growth ETF (ACGX)"."""
    if sentence.gap(head.start, head.end) == "etf" and _ITS_CODE.match(
        sentence.text, head.end - sentence.start
    ):
        return True
    if not sentence.capitals_name or sentence.gap(head.start, head.end) not in {
        "shares of",
        "shares in",
        "stock of",
    }:
        return False
    behind = _OWNING_CAPITAL.match(sentence.text, head.end - sentence.start)
    if behind is None or sentence.is_known(sentence.start + behind.start(1)):
        return False
    # "Acme's shares in Copenhagen", "Acme shares in Dublin": whose they are is said already, and the place is where they trade.
    beside = _SHARES_OF_IT if sentence.gap(head.start, head.end) == "shares in" else POSSESSED
    return not any(
        beside.fullmatch(sentence.gap(each.end, head.start)) for each in sentence.names if each.listed
    )


def owned_by_capitals(scope: Scope, head: Mark) -> bool:
    """Whether a name of several words that nobody knows stands right before a price noun: "while Acmerol Connection shares fell"."""
    sentence = scope.sentence
    if not sentence.capitals_name or sentence.lang not in {"en", None}:
        return False
    low = max(scope.left, head.start - _REACH)
    found = _CAPITALS.search(sentence.text, low - sentence.start, head.start - sentence.start)
    if found is None:
        return False
    last = found.group("last")
    if last in _OF_PLACES or last.isupper() or "-" in last:
        return False
    return not any(sentence.is_known(sentence.start + found.start(part)) for part in ("first", "last"))


def apposed(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal of a rise of a count, and of "less than 1% or 0.87%", whose second number is the exact one."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & (_OF_A_COUNT.bit | _FROM_A_COUNT.bit | _LESS_THAN.bit):
        return None
    before = sentence.gap(scope.left, anchor.start)
    if motion is not None and (_OF_A_COUNT.search(before) is not None or _is_from_a_count(scope)):
        return NumberType.METRIC, "a count of shares traded"
    if _LESS_THAN.search(before) is None:
        return None
    following = next((each for each in sentence.anchors if each.start > anchor.end), None)
    if following is None:
        return None
    if _EXACTLY.fullmatch(sentence.gap(anchor.end, following.start)) is None:
        return None
    return NumberType.OTHER, "a bound that is stated exactly behind it"


def _is_from_a_count(scope: Scope) -> bool:
    return _FROM_A_COUNT.match(scope.sentence.gap(scope.anchor.end, scope.sentence.end)) is not None
