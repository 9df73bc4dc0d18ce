"""English nouns that a name has behind a number: "a 42% drop in Tesla's European sales", "a 33% increase in used Tesla listings"."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.english.nouns import opens_own_noun
from streams.extract.english.shares import POSSESSED
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, Name, Refused, Subject, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_WORTH = Pattern(
    r"(?:[\w-]+ ){0,2}(?:value|valuation|worth|market|shares?|stocks?|price|adrs?|receipts|capitali[sz]ation|index|benchmark|bonds?|units)\b"
)
"""Behind an owner they are its price, or none that a share's number could be confused with."""
_ENDS = Pattern(
    r"(?:[^\w\s]|as|after|on|amid|following|despite|ahead|before|over|in|at|by|to|from|with|for|and|or|but|while|since|of|than|this|last|today|yesterday|was|were|is|are|has|have|had|led|helped|made|sent|pushed|gave|put|came)\b|$"
)
_FROM = Cue(
    r" (?:surge|jump|increase|rise|growth|gain|leap|spike|drop|fall|decline|slump|contribution|orders?|demand|sales) from (?:the )?$"
)
"""Between a number and a name they tell what somebody sold or did: "a 169% surge from Acme"."""
_BREAK = Pattern(
    r"(?:^|[^,]*?)(?::| (?:as|after|while|when|because|during|until|despite|but|before|against|versus|vs) )"
)
"""Between an English number and a name behind it another clause begins: "reaps an 86% gain as X sells"."""
_SENDING = Pattern(
    r"\b(?:sending|driving|pushing|lifting|boosting|sent|sends|boosts|lifts|sinking|sank) (?:the |that |its )?(?:[a-z-]+ ){0,3}(?:(?!latter)[a-z]+['’]s|[a-z]+s['’]|targets?|rivals?|peers?|compan(?:y|ies)|firms?|maker|makers|platforms?|operators?|startups?|retailers?|lenders?|drugmakers?|chipmakers?) (?:shares?|stocks?)\b[^.;]*$"
)
_BUYS = Cue(
    r"\b(?:to (?:buy|acquire|take over|merge with)|buys|acquires|bids? for|offers? for|takeover|agrees to|in talks)\b"
)
"""Who buys somebody sends the shares of that one up: "X to buy Y, sending the platform's shares up 70%"."""
_REACH = 48


def of_own_noun(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of what a noun behind a name did, which is named behind its number, or in another clause."""
    sentence, anchor, name = scope.sentence, scope.anchor, subject.names[0]
    if _is_of_bought(scope, subject):
        return NumberType.OTHER, "the number of somebody else"
    if subject.rule != "reversed" or not anchor.end <= name.start < sentence.end:
        return None
    if _BREAK.match(sentence.gap(anchor.end, name.start)) is not None:
        return NumberType.OTHER, "another clause, of something else"
    if name.type in GOODS:
        return _of_good(scope, name)
    if not name.is_stock and name.type is not InstrumentType.CRYPTO:
        return None
    if sentence.cues & _FROM.bit and _FROM.fullmatch(sentence.gap(anchor.end, name.start)) is not None:
        return NumberType.METRIC, "something of the company moved"
    end = min(sentence.end, name.end + _REACH)
    behind = sentence.gap(name.end, end)
    owner = POSSESSED.match(behind)
    own = behind[owner.end() :] if owner is not None else behind.lstrip()
    if owner is None and not behind.startswith(" "):
        return None
    priced = sentence.marks_in(name.end, min(end, name.end + 24), marks.PRICE | marks.ANAPHORA)
    if priced or _ENDS.match(own) is not None or _WORTH.match(own) is not None:
        return None
    if owner is not None or opens_own_noun(own):
        return NumberType.METRIC, "something of the company moved"
    return None


def _of_good(scope: Scope, name: Name) -> Refused | None:
    """Return the refusal of how much of a good is in something ("88% cacao"), and of what is grown or made of it ("corn crop yields")."""
    sentence = scope.sentence
    if sentence.gap(scope.anchor.end, name.start) == " ":
        return NumberType.RATIO, "a part of a mix"
    behind = sentence.gap(name.end, min(sentence.end, name.end + 24))
    near = sentence.marks_in(name.end, name.end + 20, marks.METRIC)
    is_own = (
        bool(near)
        and words_in(sentence.gap(name.end, near[0].start)) < 2
        and "," not in sentence.gap(name.end, near[0].start)
    )
    if is_own or (behind.startswith(" ") and opens_own_noun(behind.lstrip())):
        return NumberType.METRIC, "a quantity moved, not a price"
    return None


def _is_of_bought(scope: Scope, subject: Subject) -> bool:
    """Whether the shares of somebody described moved, whom the one named buys."""
    sentence, cues = scope.sentence, scope.sentence.cues
    if subject.rule not in {"its_price", "anaphora"} or not cues & _BUYS.bit:
        return False
    before = sentence.gap(sentence.start, scope.anchor.start)
    return _SENDING.search(before) is not None and _BUYS.search(before) is not None
