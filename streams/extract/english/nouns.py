"""English nouns between a name and its verb: what moved is the noun and not the name: "Twitter usage is up", "corn acreage fell"."""

import re

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Name, Refused, Sentence, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary

_NOUNS_LISTED = """
numbers number tally count counts crop crops harvest harvests herd herds acreage area areas coins tokens altcoins miners wallets addresses nodes fans followers
workers filings factor factors office usage use engagement approval approvals applications interest popularity awareness funds fund inflows outflows flows
business businesses division segment net revenue sales profit fine fines bonus bonuses bill bills bookings orders premiums
mentions searches visits views clicks streams ratings rating ranking rankings reviews complaints lawsuits cases deaths infections injuries arrests thefts
flights fares seats rooms stays trips rides miles routes hours homes houses flats stores shops outlets branches restaurants sites stations plants mines rigs wells
cars trucks vehicles vans bikes phones handsets devices servers tickets albums songs games movies films shows episodes
crime crimes fraud scams hacks attacks breaches outages failures delays cancellations recalls defects errors
transactions transfers payments remittances donations pledges grants loans mortgages lending borrowing debts arrears defaults bankruptcies
bets wagers odds intake enrolment enrollment attendance turnout membership memberships subscriptions students pupils teachers doctors nurses patients admissions
weight lifespan margin margins backlog queue waste pollution footprint rainfall temperature temperatures snowpack
medal medals goals tourism tourists arrivals visitors migration crossings
recruits hires hiring vacancies openings offers quits strikes dispute disputes hash difficulty
charges toll tolls tariff tariffs subsidy subsidies taxes spending budget budgets funding aid
buying selling mining planting farming fishing hoarding smuggling hiring portion rate rates level levels requests
riders drivers passengers planes jets assets viewers listeners readers downloads installs
bonds listings imports exports shipments registrations deliveries ownership arpu
rivals peers suppliers customers clients buyers sellers investors traders lenders insurers utilities
"""
_NOUNS = frozenset(_NOUNS_LISTED.split())
"""Heads that have a number of their own, and no price."""
_SUFFIXES = ("ment", "ments", "ation", "ations", "ition", "itions", "uction", "uctions", "ption", "ness", "ship", "ships", "ism", "ity", "age", "ages", "ings", "ance", "ence", "ency")  # fmt: skip
"""Endings of English nouns that tell what somebody does or has."""
_OWN_LISTED = """
average averages trading equity security securities currency cryptocurrency commodity exchange settlement advance percentage correction performance sentiment
holdings earnings heritage capacity image village mortgage storage coverage message package footage beverage
insurance finance alliance reliance community infinity unity liberty trinity charity city university realty quality commerce corporation organization foundation association entertainment management investment investments equipment instrument
instruments development developments apartment apartments payment environment cement element communication communications education transportation automation
innovation innovations aviation nutrition acquisition construction navigation information
"""
_OWN = frozenset(_OWN_LISTED.split())
"""Nouns of these endings that stand for a price, or end the name of a company."""
_PASSED_LISTED = """
is are was were has have had been be being now also already currently still then again even just recently last today yesterday overnight early late
trading traded trades trade both so far too all each ends closes opens settles finishes closed ended opened finished settled corrected recovered turned went goes came
"""
_PASSED = frozenset(_PASSED_LISTED.split())
"""Words between a noun and its verb."""
_STOPS_LISTED = """
in on of at to by from for with after amid among as and or but which that who whose when while since following despite over under into through during before than
against because if where between per via about behind across around within without sees saw see posts posted tallies logs logged suffers suffered snaps extends
marks marked books notches records registers scores enjoys stages shows showed show reports says said the a an its their his
"""
_STOPS = frozenset(_STOPS_LISTED.split())
"""Words at which the noun phrase ends that a name opens."""
_GAP = Pattern(r"(?:\s?\([^()]{1,30}\))?(?:['’]s?)? (?P<words>[a-z][a-z'’ -]*) $")
_JOINING, _SHORTEST = frozenset(".-"), 3
"""The shortest stretch that holds a word is a letter between two spaces."""
_JOINED = Pattern(
    r"\.(?:com|org|net|io)\b|-(?!(?:to|on|the|yen|dollar|euro|usd|denominated|index|share|shares|stock|stocks|price|futures)\b)[a-z]{3,}"
)
"""Joined to a name they make it an adjective or an address: "Shanghai-made cars", "gold-backed funds", "BTC.com"."""
_OWNS = Pattern(r"(?:\s?\([^()]{1,30}\))?['’]s? ")
_SHARES = frozenset(["shares", "stocks", "securities", "receipts", "adrs"])
_PRICES = frozenset(["share", "stock", "price", "prices", "units", "paper", "futures", "index"])
_RATES = Pattern(r"(?:bullion )?rates?\b(?! of\b)")
"""In Indian English prices of goods: "gold rates slipped 2%"."""
_OF_SEVERAL = frozenset(["rise", "fall", "jump", "drop", "climb", "gain", "surge", "slip", "slide", "grow", "soar", "plunge", "tumble", "increase", "decline", "decrease", "dip", "sink", "slump"])  # fmt: skip
"""Verbs as they stand behind a plural."""
_LONGEST = 3
_STATES_LISTED = """
sees rises falls gains drops slides slips jumps soars surges sinks dips climbs tumbles plunges rallies rebounds recovers edges inches ticks closes ends opens
finishes settles trades extends leads lags tops hits moves goes comes gets stays remains looks gaps gapped company group
"""
_STATES = frozenset(_STATES_LISTED.split())
"""Verbs that end no noun phrase, though another word of motion stands behind them."""
_SOMEBODY = Cue(
    r"\b(?:many|others|some|most|several|a few|a handful)(?: of (?:them|which|whom|these|those))? (?:[a-z]+ly )?$"
)
"""Right before a verb they are its subject, and nobody is named: "other coins followed, with many losing 10%"."""
_SOURCE = Cue(r"\b(?:hearing|according to|(?:tracked|compiled|polled|surveyed|estimated) by) (?:the )?$")
"""Before a name they make it who says so."""
_LATER_CLAUSE = Cue(
    r".*(?: (?:while|whereas|but|though|although|(?:said|says|found|showed|shows|reckons|estimates|warned|noted)(?: that)?)|,) "
)
_COUNTED = Cue(
    r"\b(?:(?:number|amount|quantity|proportion|percentage|approval|popularity) of\b[^,;:.]*|short (?:interest|positions?|positioning|bets|sales) (?:in|of|on|for|against)\b.*)$"
)
"""Before a name they make it what is counted: "the number of firms that mine bitcoin"."""
_SHARES_IN = Cue(r"\b(?:shares?|stock) (?:in|of) (?:the )?$")
"""Before a name they say what moved, whatever the noun behind it: "Shares in Acme supermarket fell"."""


def noun_moved(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of what a noun did that stands between an English name and its verb, or counts the name."""
    sentence, name = scope.sentence, subject.names[-1]
    if sentence.lang not in {"en", None} or not sentence.start <= name.start < name.end <= scope.anchor.start:
        return None
    if subject.rule == "respectively":
        return None
    text, end, cues = sentence.text, name.end - sentence.start, sentence.cues
    if text[end : end + 1] in _JOINING and _JOINED.match(text, end) is not None:
        return NumberType.OTHER, "the name only describes something"
    if motion.mark is not None and motion.start >= scope.anchor.end:
        return _was_higher(scope, name)
    if motion.mark is None or not name.end <= motion.start < scope.anchor.start:
        return None
    if cues & _COUNTED.bit and _COUNTED.search(sentence.gap(sentence.start, name.start)) is not None:
        return NumberType.METRIC, "what is counted moved"
    if cues & _SOURCE.bit and _says_so(sentence, name):
        return NumberType.OTHER, "the name is who says so"
    if cues & _SHARES_IN.bit and _SHARES_IN.search(sentence.gap(sentence.start, name.start)) is not None:
        return None
    gap = sentence.gap(name.end, motion.start)
    if cues & _SOMEBODY.bit and _SOMEBODY.search(gap) is not None:
        return NumberType.OTHER, "somebody who is not named moved"
    if len(gap) < _SHORTEST:
        return None
    found = _GAP.fullmatch(_LATER_CLAUSE.sub(" ", gap) if cues & _LATER_CLAUSE.bit else gap)
    if found is None or sentence.marks_in(name.end, motion.start, marks.PRICE | marks.ANAPHORA):
        return None
    words = found.group("words")
    if name.type in GOODS and _RATES.match(words) is not None:
        return None
    if _has_head(words) or (
        name.is_stock and (_has_plural(scope, motion, words, gap) or _goes_on(scope, motion, name, found))
    ):
        return NumberType.METRIC, "something of the company moved"
    return None


def _says_so(sentence: Sentence, name: Name) -> bool:
    """Whether a name is who says so; stocks "tracked by" an index are the index."""
    found = _SOURCE.search(sentence.gap(sentence.start, name.start))
    return found is not None and not (
        name.type is InstrumentType.INDEX and found.group().startswith("tracked")
    )


def _was_higher(scope: Scope, name: Name) -> Refused | None:
    """Return the refusal of a noun whose verb stands behind the number: "Facebook engagement was 29% higher"."""
    sentence = scope.sentence
    found = _GAP.fullmatch(sentence.gap(name.end, scope.anchor.start))
    if found is None or sentence.marks_in(name.end, scope.anchor.start, marks.PRICE | marks.ANAPHORA):
        return None
    return (NumberType.METRIC, "something of the company moved") if _has_head(found.group("words")) else None


def _goes_on(scope: Scope, motion: Motion, name: Name, gap: re.Match[str]) -> bool:
    """Whether a noun that no list holds ends the phrase which a company's name opens: "Acme job ads up 22%", "Acme customer base increases"."""
    words = gap.group("words").split()
    last = words[-1]
    if (
        len(words) > _LONGEST
        or not all(word.isalpha() and word not in _PASSED | _STOPS | _OWN for word in words)
        or last.endswith(("ly", "ed", "ing"))
        or last in _STATES | _SHARES | _PRICES
        or not is_ordinary(last, "en")
    ):
        return False
    sentence, start = scope.sentence, name.end + gap.start("words")
    end = start + len(gap.group("words"))
    text, low = sentence.text, sentence.start
    if text[end - len(last) - low].isupper() and not text[motion.start - low].isupper():
        return False
    return not sentence.marks_in(start, end, ~0)


def _has_plural(scope: Scope, motion: Motion, words: str, gap: str) -> bool:
    """Whether a plural is what moved: a company's own ("Acme's assets climb"), or before a verb of the plural ("Acme drivers rise")."""
    last = words.split()[-1]
    if not last.endswith("s") or last.endswith(("ss", "us", "is")) or last in _PASSED | _STOPS | _SHARES:
        return False
    owned = _OWNS.match(gap) is not None
    return owned or last == "prices" or scope.sentence.gap(motion.start, motion.end) in _OF_SEVERAL


_LETTERS = Pattern(r"[a-z][a-z'’ -]*")


def opens_own_noun(behind: str) -> bool:
    """Whether the folded words behind a name begin with a noun that has a number of its own: "listings in Germany"."""
    words = _LETTERS.match(behind)
    return words is not None and _has_head(words.group())


def _has_head(words: str) -> bool:
    """Whether the words behind a name make it the owner of something else."""
    phrase: list[str] = []
    for word in words.split():
        if word in _STOPS:
            break
        phrase.append(word.strip("'’").removesuffix("'s").removesuffix("’s"))
    while phrase and (phrase[-1] in _PASSED or phrase[-1].endswith(("ly", "ed"))):
        phrase.pop()
    if not phrase or phrase[-1] in _OWN or "-" in phrase[-1]:
        return False
    return phrase[-1] in _NOUNS or phrase[-1].endswith(_SUFFIXES)
