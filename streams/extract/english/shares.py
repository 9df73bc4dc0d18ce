"""Whose English shares are: told of where they trade, of somebody whom a name only describes, of somebody unknown."""

from collections.abc import Callable

from schemas.vocabulary import InstrumentType
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.trades.english import COMPANY_NOUNS
from streams.text.cues import Cue
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

_OWNS = Pattern(r"['’]s? $")
_ITS = Pattern(r"\b(?:its|their) $")
_PLACED_SHARES = Pattern(r"(?:[- ]listed|[- ]traded)? (?:shares|stock|stocks|listing)\b")
POSSESSED = Pattern(r"['’]s? ")
_SHARES_OF_IT = Pattern(r"(?:['’]s?)? ")
_OWNING_CAPITAL = Pattern(r"\s+([A-Z][\w-]*[a-z])")


_BADGE_OF_CAPITAL = Pattern(
    rf" (?:[^\W\d_]{{1,4}} )?(?P<name>[{CAPITALS}А-ЯЁІЇЄҐΆ-Ω][\w&.'’-]+)(?: [{CAPITALS}А-ЯЁІЇЄҐΆ-Ω][\w&.'’-]+){{0,2}} \([+−–-]?\d"
)
"""Behind a price noun it gives the badge to whoever has the capital: "οι μετοχές Acmerol (-24%)"."""
_ENDS = frozenset('."”')
_HEAD, _LONGEST_NOTE = 80, 3_000
_OPENING = Pattern(
    r"(?:\d{4} (?:GMT|ET|EDT|EST|BST|CET|IST|HKT|SGT|JST|AEDT|AEST) -+ |-- ?)?(?:Shares (?:of|in) "
    rf"|(?:The )?[A-Z][a-z-]+ (?:[a-z-]+ ){{0,3}}(?:{COMPANY_NOUNS}|owner) )?$"
)
"""All that may stand before the name that opens a note: "0710 ET - Acme's outlook"."""
_NOTES = Pattern(
    r"(?: (?:Corp|Inc|Ltd|Co|Group|plc|PLC|AG)\b\.?)?(?:['’]s? | (?:has|have|had|is|was|could|should|will|may|might|looks|seems|appears|remains|are|logged|posted|reported|raised|cut) )"
)
"""Behind that name they make it what the note is about."""
_BARE = Pattern(
    r"\s*(?:Shares|The (?:stock|shares)|Its (?:stock|shares)) (?:(?:is|are|was|were|has|have) |trade|rise|rose|fall|fell|jump|gain|drop|slip|slid|climb|edge|ease|surge|soar|tumble|plunge|add|lose|lost|last|close|open|end|up\b|down\b)"
)
"""The shares that close a note are those of the company that opens it, whomever it names between: "Shares fall 6% to 44 pounds."."""
_WHICH = Pattern(r"(?:[^;:]{1,160}? on the |(?:the )?)(?:stock|shares), which (?:is|are|was|were|has|have) ")
"""So are those of which another sentence ends with telling: "has a buy rating on the stock, which is up 2%"."""
_IN_RELATIVE = Cue(
    r" (?:which|who|that) (?:(?:also|recently|already|now|currently|once|previously|jointly) )?(?:own|owns|[a-z]+(?:es|ks|ns|ls|ts|ds|ed)|bought|sold|makes|runs)(?: (?:with|by|to|for|on|in|from))?(?: (?:the|its))? $"
)
"""Before a name they make it the object of a relative clause, which the comma behind it ends: "Acme, which owns Netflix, fell 3%"."""
_ENDS_CLAUSE = Pattern(r"(?: (?:and|&) [A-Z][\w&'’-]*| [a-z]+){0,3}, ")


def _is_object_of_relative(sentence: Sentence, name: Name) -> bool:
    """Whether a name is only what somebody unknown does something to: "Acme, which owns Netflix, fell 3%"."""
    if _IN_RELATIVE.search(sentence.gap(sentence.start, name.start)) is None:
        return False
    return _ENDS_CLAUSE.match(sentence.text, name.end - sentence.start) is not None


def without_objects(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without those that a relative clause of another one speaks of; as they are when no other one is left."""
    if not sentence.cues & _IN_RELATIVE.bit:
        return names
    return [each for each in names if not _is_object_of_relative(sentence, each)] or names


SHARES_TOLD = "shares told"
"""What "they" may be right behind a sentence that opens with the shares of somebody."""
_OPENS_WITH_SHARES = Pattern(
    r"\W*(?:Shares (?:of|in) |(?:(?!said\b|says\b|bought\b|sold\b|owns?\b)[^\s.;:!?]+ ){1,6}?shares\b(?! (?:outstanding|held|owned|bought|sold)))"
)


def opens_with_shares(text: str, start: int) -> bool:
    """Whether the sentence at a place opens with somebody's shares: "Acme shares closed at $201. They fell ..."."""
    return _OPENS_WITH_SHARES.match(text, start) is not None


def opener_of_note(text: str, place: int, names: Callable[[int, int], list[Name]]) -> Name | None:
    """Return the company that opens the line in which "Shares fall" stands alone behind other sentences, and which that line is about."""
    is_closing = (
        text[max(0, place - 3) : place].rstrip()[-1:] in _ENDS and _BARE.match(text, place) is not None
    )
    if not is_closing and _WHICH.match(text, place) is None:
        return None
    line = text.rfind("\n", 0, place) + 1
    if place - line > _LONGEST_NOTE:
        return None
    first = next(iter(names(line, min(place, line + _HEAD))), None)
    if first is None or not first.listed or not first.is_stock:
        return None
    is_opening = _OPENING.fullmatch(text, line, first.start) is not None
    return first if is_opening and _NOTES.match(text, first.end) is not None else None


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


_OPENS_LINE = Pattern(
    r"\W*(?:the (?:company['’]s |firm['’]s |stock['’]s )?|the (?!supplier|rival|partner|parent|owner|unit|subsidiary|customer|competitor|developer|operator)[a-z-]{4,}['’]s )?"
)
_TOLD_AFTER = Cue(r"[^.;:%]{0,64}?\b(?:after|when|as) (?:the (?:[a-z-]+ ){1,4})?$")
_ITS_OWN_NEWS = Pattern(
    r" (?:(?:also|late|earlier|on|[a-z]+day|last|week|month) )*(?:reported|reports|posted|posts|forecasts?|warned|warns|beat|missed|swung|topped"
    r"|(?:said|says|announced|announces|disclosed) (?:it|its|that it|that its|profits?|sales|revenues?|earnings|quarterly|first|second|third|fourth|full|fiscal|plans)\b"
    r"|(?:cut|cuts|raised|raises|lowered|lowers|slashed|lifted|trimmed|withdrew|scrapped|boosted|suspended|reaffirmed|delayed) (?:its|the|full|annual|quarterly|profit|sales|revenue|earnings|guidance|forecasts?|outlook|dividend)\b)"
)
"""Behind a company they tell what it says of itself: "reported record sales", "cut its forecast"."""


def told_behind(scope: Scope, head: Mark) -> Name | None:
    """Return the company whose own news moved the shares that open a line: "Shares fell 4% after Acme cut its forecast"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "en" or not sentence.cues & _TOLD_AFTER.bit or head.start > scope.anchor.start:
        return None
    if not sentence.opens_line or _OPENS_LINE.fullmatch(sentence.gap(sentence.start, head.start)) is None:
        return None
    name = next(iter(sentence.names_in(end, sentence.end)), None)
    if name is None or not name.is_stock or not name.listed:
        return None
    if _TOLD_AFTER.fullmatch(sentence.gap(end, name.start)) is None:
        return None
    return name if _ITS_OWN_NEWS.match(sentence.gap(name.end, sentence.end)) is not None else None


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
    if not sentence.capitals_name:
        return False
    badge = _BADGE_OF_CAPITAL.match(sentence.text, head.end - sentence.start)
    if badge is not None and not sentence.is_known(sentence.start + badge.start("name")):
        return True
    if sentence.gap(head.start, head.end) not in {
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
