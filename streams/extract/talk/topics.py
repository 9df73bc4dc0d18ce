"""What an English sentence or its heading is about, where that is no price: sales of a month, shipments, industries, purchases."""

import re

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, Refused, Subject
from streams.extract.talk.headings import measures_no_price
from streams.text.cues import Cue

_THINGS = r"(?:shipments?|deliver(?:y|ies)|registrations?|sales|production|output|exports?|imports?|wholesales|dispatches|bookings|subscribers|users|downloads|orders?|volumes?|market share)"
_WORLD = Cue(
    rf"\b{_THINGS} (?:(?:in|of|for|across|to|from) [^.,;%]{{2,40}} )?(?:[a-z]+ly )?(?:fell|rose|grew|drop(?:s|ped)?|declin(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|jump(?:s|ed)?|surg(?:e[sd]?|ing)|slump(?:s|ed)?|climb(?:s|ed)?|slid(?:es)?|falls?|ris(?:e|es|ing)|shrank|plung(?:e[sd]?|ing)|tumbl(?:e[sd]?|ing)|gain(?:s|ed)?|down|up|(?:is|are|was|were) (?:up|down)) [^.;]{{0,24}}%"
)
"""What all of a trade sold, before the makers of which the same is told: "Phone shipments fell 7%; Acme fell 19%"."""
_BY_TRADE = Cue(
    r"\b(?:industr(?:y|ies)|manufacturing|mpi|production|output|exports?|imports?|export(?:s|ed)? (?:of|products)|products|categories|commodity groups?|expenditures?|consumption)\b[^.;:]{0,60}?(?:\b(?:were|was|are|is|include[sd]?|including|such as|like|led by|notably|especially|namely|of)\b|:|,)"
)
"""Before goods in a list they make them trades or wares: "key industries were sugar (+31%), palm oil (+34%)"."""
_AMOUNTS = Cue(
    r"\b(?:purchases?|imports?|exports?|sales?|shipments?|demand|suppl(?:y|ies)|output|production|consumption|use|usage|stockpiles|inventories|deliveries|arrivals|intake|loadings?|flows?|value|volumes?|spending|subsid(?:y|ies)|dut(?:y|ies)|tax(?:es)?) (?:of|for|on|in) (?:[a-z]+,? (?:and |or )?){0,3}$"
)
"""Before a good they are what rose: "purchases of oil and gas surged"."""
_PRICED = re.compile(
    r"\b(?:prices?|futures|spot|barrel|ounce|tonne|per pound|contracts?|shares?|stocks?|stock)\b"
)
_LOSSES = Cue(
    r"\b(?:market|markets|portfolio|investors?|equity|equities|stock market|paper|mark-to-market) (?:losses|loss|gains?|decline|fall|rally) (?:of |by |over |above |under |below |nearly |almost |about |around |more than |up to |exceeding )*$"
)
"""Right before a number they are those of a market that is not named."""
_PERCENT_OF_PEOPLE = Cue(
    r" of (?:[\w’'-]+ ){1,4}(?:believe|think|say|said|want|support|oppose|agree|trust|feel|favou?r|consider|know|use|own|prefer|plan|expect|voted|live|work)\b"
)
_ANY = _WORLD.bit | _BY_TRADE.bit | _AMOUNTS.bit | _LOSSES.bit | _PERCENT_OF_PEOPLE.bit


def is_of_topic(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a number under a heading of sales, in a sentence about a trade, or of what is bought and used."""
    sentence, name, cues = scope.sentence, subject.names[-1], scope.sentence.cues
    if name.is_stock and _is_under_heading(scope, subject):
        return NumberType.METRIC, "a metric is what the list tells"
    if not cues & _ANY:
        return None
    if cues & _PERCENT_OF_PEOPLE.bit and _PERCENT_OF_PEOPLE.match(
        sentence.gap(scope.anchor.end, min(sentence.end, scope.anchor.end + 64))
    ):
        return NumberType.RATIO, "a share of something"
    before = sentence.gap(sentence.start, scope.anchor.start)
    if name.is_stock:
        return _of_makers(scope, subject, before)
    if cues & _LOSSES.bit and name.type in GOODS and _LOSSES.search(before) is not None:
        return NumberType.OTHER, "a market that is not named"
    if name.type not in GOODS or not sentence.start <= name.start < scope.anchor.start:
        return None
    if _PRICED.search(sentence.folded) is not None:
        return None
    left = sentence.gap(sentence.start, name.start)
    if cues & _AMOUNTS.bit and _AMOUNTS.search(left) is not None:
        return NumberType.METRIC, "a quantity moved, not a price"
    in_list = sentence.gap(name.end, scope.anchor.start).strip().startswith("(")
    if in_list and cues & _BY_TRADE.bit and _BY_TRADE.search(left) is not None:
        return NumberType.METRIC, "a trade, and no price"
    return None


def _of_makers(scope: Scope, subject: Subject, before: str) -> Refused | None:
    """Return the refusal of makers behind the sales of all of them, where no price is spoken of."""
    sentence = scope.sentence
    if not sentence.cues & _WORLD.bit or subject.rule not in {"name", "same_subject"}:
        return None
    if sentence.marks_in(sentence.start, sentence.end, marks.PRICE | marks.ANAPHORA):
        return None
    found = _WORLD.search(before)
    if found is None or subject.names[-1].start < sentence.start + found.end():
        return None
    return NumberType.METRIC, "a metric is what the sentence tells"


def _is_under_heading(scope: Scope, subject: Subject) -> bool:
    sentence, name = scope.sentence, subject.names[-1]
    place = name.start - sentence.start
    if place <= 0 or subject.rule not in {"name", "same_subject"}:
        return False
    if sentence.marks_in(name.start, scope.anchor.end, marks.PRICE | marks.ANAPHORA):
        return False
    return measures_no_price(sentence.text, place)
