"""Whose English shares are: told of where they trade, of somebody whom a name only describes, of somebody unknown."""

from schemas.vocabulary import InstrumentType
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OWNS = Pattern(r"['’]s? $")
_ITS = Pattern(r"\b(?:its|their) $")
_PLACED_SHARES = Pattern(r"(?:[- ]listed|[- ]traded)? (?:shares|stock|stocks|listing)\b")
POSSESSED = Pattern(r"['’]s? ")
_SHARES_OF_IT = Pattern(r"(?:['’]s?)? ")
_OWNING_CAPITAL = Pattern(r"\s+([A-Z][\w-]*[a-z])")


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
_CAPITALS = Pattern(
    r"(?:(?<!['’])[a-z]|[a-z],|%,) (?P<first>[A-Z][\w&'’-]+) (?:[A-Z&][\w&'’-]* ){0,3}?(?P<last>[A-Z][\w'’-]+) $"
)
_OF_PLACES = frozenset(
    ["York", "Kong", "Korean", "Korea", "Zealand", "Arabian", "Arabia", "African", "Africa", "American", "America", "Kingdom", "States", "European", "Asian", "Street", "Indian", "Chinese", "Japanese", "British", "German", "French"]
)  # fmt: skip
"""Last words of places, whose shares are nobody's: "South Korean shares"."""


_ITS_CODE = Pattern(r"\s\([A-Z]{2,5}\)")


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
