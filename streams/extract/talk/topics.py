"""What an English sentence or its heading is about, where that is no price: sales of a month, shipments, industries, purchases."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Refused, Subject
from streams.extract.talk.headings import measures_no_price
from streams.text.cues import Cue
from streams.text.patterns import Pattern

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
_PRICED = Pattern(
    r"\b(?:prices?|futures|spot|barrel|ounce|tonne|per pound|contracts?|shares?|stocks?|stock)\b"
)
_LOSSES = Cue(
    r"\b(?:market|markets|portfolio|investors?|equity|equities|stock market|paper|mark-to-market) (?:losses|loss|gains?|decline|fall|rally) (?:of |by |over |above |under |below |nearly |almost |about |around |more than |up to |exceeding )*$"
)
"""Right before a number they are those of a market that is not named."""
_PERCENT_OF_PEOPLE = Cue(
    r" of (?:[\w’'-]+ ){1,4}(?:believe|think|say|said|want|support|oppose|agree|trust|feel|favou?r|consider|know|use|own|prefer|plan|expect|voted|live|work)\b"
)
_SHORT_INTEREST = Cue(r"\bshort interest\b[^.;]*$")
_DIVIDEND = Cue(
    r"\+? (?:increase|hike|raise|boost|rise|jump|cut|reduction|decrease|bump) (?:in|to|of|on) (?:[\w’'-]+ ){0,4}(?:dividends?|distributions?|payouts?|buybacks?|repurchase|guidance|outlook|forecast|production|capacity|headcount|workforce)\b"
)
"""Behind a number, what was raised: "announces 13% increase in common stock dividend"."""
_DRAGS = Cue(
    r"\b(?:drag(?:s|ged|ging)?|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|driv(?:e[sn]?|ing)|drove|send(?:s|ing)?|sent|weigh(?:s|ed)?) (?:down |up |on )?(?:the )?(?:stock |equity |local |broader |overall )?(?:market|markets|index|indices|bourse|gauge|benchmark)(?: down| up| lower| higher)? (?:by )?(?:about |nearly |almost |over |more than )?$"
)
"""Before a number they make it that of the market that somebody drags down."""
_SPENT_BY = Cue(
    r"\b(?:investments?|spending|capex|outlays|sales|revenues?|profits?|earnings|hiring|layoffs|orders|shipments|borrowing|debt|emissions|dividends|buybacks|deliveries|registrations|downloads) (?:by|of|at|from|for|across) (?:the )?(?:[\w’'-]+ ){0,6}(?:firms|companies|giants|banks|makers|carmakers|automakers|players|groups|names|retailers|lenders|airlines|hyperscalers|majors)\b[^.;]*$"
)
"""Before names they are what those have that moved: "investments by the biggest firms — A, B and C — jumped 63%"."""
_RATED = Cue(
    r"\b(?:(?:ratings|viewership|viewers|audiences?|subscriptions|traffic|attendance|ticket sales|searches|bookings|pre-?orders|usage|page ?views|complaints|app downloads) (?:for|on|to) (?:(?:the |a )?[\w’'-]+ (?:[\w’'-]+ )?on )?"
    r"|(?:shares|likes|posts|mentions|followers|videos|time spent) on )(?:the )?$"
)
"""Before the name of a channel or a network they are what is counted there: "Vine shares on Twitter", "ratings for a show on Fox"."""
_FOODS = frozenset(
    {
        "ZR=F",
        "SB=F",
        "KC=F",
        "CC=F",
        "DC=F",
        "LE=F",
        "HE=F",
        "GF=F",
        "OJ=F",
        "ZO=F",
        "ZW=F",
        "ZC=F",
        "RB=F",
        "HO=F",
    }
)
_AT_HOME = Pattern(
    r"\b(?:nbs|cpi|inflation|households?|supermarkets?|shoppers|shops|retail|food prices|grocer\w*|yam|tomato(?:es)?|onions?|bread|eggs|transport fares?|cost of living|per kg|a kilo|consumers?|pump|motorists|drivers|median income|kitchen|restaurants?|statistics)\b"
)
"""In a sentence about a food or a fuel they make it one in the shops."""
_IN_PLACE = Pattern(
    r" in (?!London|New York|Chicago|Asia|Europe|Singapore|Shanghai|Dalian|U\.?S|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri)[A-Z][a-z]{2,}"
)
"""Behind the number of "rice prices" they tell where people pay them."""
_TRADING = Cue(
    r"(?:^|[.;:–—-] |\b(?:while|but|as|and) )\W*(?:the )?(?:(?:daily|options?|futures|spot|average|overall|retail) )*(?:trading|turnover|dealings?|activity|interest|betting)(?: activity| interest)? (?:in|of) (?:the )?(?:shares (?:of|in) )?$"
)
_MOVES_ITSELF = Pattern(r"(?: (?:futures|shares|stock|options|contracts|also|has|have|had))* $")
"""Around a name they tell how much of it is traded: "trading in Acme shares jumped 30%"."""
_COUNTED = Pattern(r"(?<![$£€\d.,])\d+(?:[,.]\d+)*(?: million| thousand)? $")
"""Before a coin they count it: "mined 333 BTC, an 18.8% drop"."""
_MARKET = Pattern(
    r"\b(?:futures|traders?|trading|exchange|bushel|settled|contracts?|tonne|barrel|benchmark|session|traded)\b"
)
_ANY = (
    _SHORT_INTEREST.bit
    | _DIVIDEND.bit
    | _DRAGS.bit
    | _SPENT_BY.bit
    | _RATED.bit
    | _WORLD.bit
    | _BY_TRADE.bit
    | _AMOUNTS.bit
    | _LOSSES.bit
    | _PERCENT_OF_PEOPLE.bit
)


def _is_sold_in_place(scope: Scope, end: int) -> bool:
    """Whether a food has a price in a place where nobody trades its futures: "rice prices rose 5% in Manila"."""
    sentence, start = scope.sentence, scope.anchor.start
    if " price" not in sentence.gap(min(end, start), start):
        return False
    return _IN_PLACE.match(sentence.text, scope.anchor.end - sentence.start) is not None


def trading_of(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of how much of something is traded: "trading in Acme shares jumped 30%"."""
    sentence, name = scope.sentence, subject.names[0]
    if not sentence.cues & _TRADING.bit or not sentence.start <= name.start < motion.start:
        return None
    if _TRADING.search(sentence.gap(sentence.start, name.start)) is None:
        return None
    if _MOVES_ITSELF.fullmatch(sentence.gap(name.name_end, motion.start)) is None:
        return None
    return NumberType.METRIC, "a quantity moved, not a price"


def of_other_topic(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a number under a heading of sales, in a sentence about a trade, or of what is bought and used."""
    sentence, name, cues = scope.sentence, subject.names[-1], scope.sentence.cues
    if name.is_stock and _is_under_heading(scope, subject):
        return NumberType.METRIC, "a metric is what the list tells"
    if name.type is InstrumentType.CRYPTO and _COUNTED.search(
        sentence.gap(max(sentence.start, name.start - 12), max(sentence.start, name.start))
    ):
        return NumberType.METRIC, "a quantity moved, not a price"
    if (
        name.listing.symbol in _FOODS
        and (_AT_HOME.search(sentence.folded) or _is_sold_in_place(scope, name.end))
        and not _MARKET.search(sentence.folded)
    ):
        return NumberType.METRIC, "a price in the shops"
    if not cues & _ANY:
        return None
    if cues & _PERCENT_OF_PEOPLE.bit and _PERCENT_OF_PEOPLE.match(
        sentence.gap(scope.anchor.end, min(sentence.end, scope.anchor.end + 64))
    ):
        return NumberType.RATIO, "a share of something"
    before = sentence.gap(sentence.start, scope.anchor.start)
    if name.is_stock:
        return _of_companies(scope, subject, before) or _of_makers(scope, subject, before)
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


def _of_companies(scope: Scope, subject: Subject, before: str) -> Refused | None:
    """Return the refusal of what companies hold, pay, spend or drag down, and of what is counted on their pages."""
    sentence, cues, end = scope.sentence, scope.sentence.cues, scope.anchor.end
    if cues & _SHORT_INTEREST.bit and _SHORT_INTEREST.search(before) is not None:
        return NumberType.METRIC, "short interest moved"
    if cues & _DIVIDEND.bit and _DIVIDEND.match(sentence.gap(end, min(sentence.end, end + 72))) is not None:
        return NumberType.METRIC, "something of the company moved"
    if cues & _DRAGS.bit and _DRAGS.search(before) is not None:
        return NumberType.OTHER, "a market that is not named"
    first = sentence.gap(sentence.start, max(sentence.start, subject.names[0].start))
    if cues & _SPENT_BY.bit and _SPENT_BY.search(first) is not None:
        return NumberType.METRIC, "something of the companies moved"
    if cues & _RATED.bit and _RATED.search(first) is not None:
        return NumberType.METRIC, "what is counted moved"
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
