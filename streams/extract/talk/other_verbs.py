"""Numbers of another verb than the one that moves a price: what is charged, given up, outdone by, or grew of a company."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_ROUGHLY = r"(?:(?:a|an|up to|as much as|about|around|roughly|nearly|almost|over|more than|at least|another|an additional|additional|extra|some|the|its|new|further|just|only) )*"
_TAKES = Cue(
    r"\b(?:charg(?:e[sd]?|ing)|impos(?:e[sd]?|ing)|levies|levied|levying|slap(?:s|ped|ping)?|offer(?:s|ed|ing)?|pay(?:s|ing)?|paid|buy(?:s|ing)?|bought|acquir(?:e[sd]?|ing)|own(?:s|ed|ing)?"
    r"|sell(?:s|ing)|seek(?:s|ing)?|demand(?:s|ed|ing)?|propos(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|approv(?:e[sd]?|ing)|collect(?:s|ed|ing)?|account(?:s|ed|ing)? for|contribut(?:e[sd]?|ing)|represent(?:s|ed)?|representing(?! an? $)|compris(?:e[sd]?|ing)|lay(?:s|ing)? off|laid off) "
    + _ROUGHLY
    + "$"
)
"""Right before a number they take it, and no price does: "oil rises as X vows to charge 20%"."""
_STAKE = Cue(
    r"\b(?:stakes?|shareholdings?|holdings?|equity interests?|ownership) (?:in|of) (?:[\w'’&.-]+ ){1,6}(?:to|by|from) "
    + _ROUGHLY
    + "$"
)
"""Before a number it is a part that somebody owns: "raised Acme's stake in its bank to 49 percent"."""
GONE_AGAIN = "a move that is gone again"
_GIVES_UP = Cue(
    r"\b(?:(?:gave|gives?|giving|given|handed|hands|handing) (?:up|back)|eras(?:e[sd]?|ing)|par(?:es|ed|ing)|trim(?:s|med|ming)|surrender(?:s|ed|ing)?|revers(?:e[sd]?|ing)|wip(?:e[sd]?|ing) out|cancel(?:s|l?ed|l?ing)?(?: out)?|shrug(?:s|ged|ging)? off|weather(?:s|ed|ing)?|withst(?:ands?|ood)|surviv(?:e[sd]?|ing)|absorb(?:s|ed|ing)?|squander(?:s|ed|ing)?|undo(?:es|ing)?|undid|unwinds?|unwound) "
    r"(?:(?:all|most|much|some|part|half|entire|whole|recent|of|early|earlier|an|a|the|its|their|that|nearly|almost|about|as much as|up to|initial|intraday|premarket|morning|previous|prior|(?:mon|tues|wednes|thurs|fri)day['’]s|yesterday['’]s|last week['’]s|[\d.]+%|and|or|to|(?:gains?|loss(?:es)?|rally|advance|rise|fall|drop) of|as|much|than|more|over) )*$"
)
"""Right before a number they make it a move that is gone: "gives up 16% pop", "erased gains of 2%"."""
_GAVE_UP = Cue(
    r"\b(?:gave|gives?|giving|given) up (?:about |around |nearly |almost |more than |over |as much as |up to |another |a further )?$"
)
_GAIN_BEHIND = Pattern(
    r"(?: [a-z-]+){0,2} (?:gains?|pop|rally|rise|jump|advance|surge|rebound|lead|bounce|climb|increase|premium)\b| of\b|(?: [a-z-]+)? (?:in|to|from) (?:early|earlier)\b"
)
"""Behind a number that is given up they make it a gain of before; without them it is the fall: "the FTSE gave up 0.3%"."""
_FROM_LOSS = Cue(
    r"\b(?:recover\w*|rebound\w*|bounc\w*|retreat\w*|revers\w*|sw[iu]ng\w*|back|turn\w*|snap\w*|retrac\w*|comeback|recoup\w*) (?:[a-z]+ ){0,3}from (?:an? |the |its |their |earlier |early |initial |intraday |nearly |almost |about |around |roughly |as much as |up to |more than |over )*$"
)
_LOSS_BEHIND = Pattern(
    r"\+? (?:intraday |intra-day |early |earlier |initial |premarket |pre-market |morning |opening )?(?:loss(?:es)?|drops?|declines?|falls?|slides?|plunges?|dips?|slumps?|gains?|rall(?:y|ies)|rises?|jumps?|advances?)\b"
)
"""Behind "from" and a number they make it a move that is gone: "recovered from nearly 1% losses"."""
_ITS_PRICE = Cue(
    r"\b(?:drop(?:s|ped|ping)?|slash(?:es|ed|ing)?|cuts?|cutting|hik(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|jack(?:s|ed|ing)?(?: up)?|bump(?:s|ed|ing)?(?: up)?|increas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)) "
    r"(?!(?:the |its |their )?(?:stock|share))(?:[\w&.'’-]+ ){1,6}(?:prices?|pricing|fees?|rates?|costs?|fares?|wages?|pay) (?:by )?"
    + _ROUGHLY
    + r"(?:as much as )?$"
)
"""Before a number somebody changes the price of what he sells: "drops Surface RT price by as much as 30%"."""
_THAN_ELSEWHERE = Cue(
    r",? (?:higher|lower|cheaper|dearer|more expensive|above|below|stronger|weaker) [^.;,]{0,48}\bthan (?:on|in|at|elsewhere|those|peers|rivals|others|competitors|similar|comparable|for)\b"
    r"| (?:cheaper|dearer|costlier|(?:more|less) expensive) (?:to|for) (?!trade\b)[a-z]+"
)
"""Behind a number they compare two places or goods: "3% higher on these exchanges than on others", "30% cheaper to build"."""
_EACH = Cue(
    r"\+? (?:(?:per|every) (?!share|unit|cent|annum|year|month|week|day|hour)[a-z]+|each (?:time|press|click|turn|round|visit|game|cycle))\b"
)
"""Behind a number they make it a step of something: "goes up 2% each press"."""
_IN_SOMETHING = Cue(
    r"\b(?:ris(?:en?|es|ing)|rose|fall(?:s|en|ing)?|fell|gain(?:s|ed|ing)?|gr(?:ew|own|ow|ows|owing)|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|drop(?:s|ped|ping)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|improv(?:e[sd]?|ing)) in (?!value\b|price\b|worth\b|line\b|the\b|a\b|early\b|late\b|after)"
    r"(?:[a-z-]+ ){1,3}by " + _ROUGHLY + "$"
)
"""Before a number they say in what somebody rose, and it is no price: "has risen in popularity by 20%"."""
_BY_MORE = Cue(
    r"\b(?:out|under)(?:perform(?:s|ed|ing)?|pac(?:e[sd]?|ing)|did|does)\b[^;.,]{0,48} by "
    + _ROUGHLY
    + r"$|\b(?:lag(?:s|ged|ging)?|trail(?:s|ed|ing)?|beat(?:s|en|ing)?|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|missed|misses|missing)\b[^;.,]{0,48} by "
    + _ROUGHLY
    + "$"
)
"""Before a number they make it a difference between two: "outperforms the index by 7%"."""
_READ_BEFORE = Cue(
    r"\b(?:previous|prior|expected|consensus|estimate|forecast)(?: (?:value|reading|month|print|close))?: ?[+-]?$"
)
"""Right before a number, the one of a calendar that came before or is expected."""
_RATE_OF = Cue(
    r"\b(?:rates?|yields?|premium|discount|margins?|probability|chances?|odds|stake|share|fees?|coupon|penetration|occupancy|utili[sz]ation|allocation|weighting|exposure) of "
    + _ROUGHLY
    + "$"
)
"""Right before a number they say of what it is a measure: "taxed at a rate of 36%"."""
_YEARLY = Cue(
    r"\b(?:yoy|y/y|y-o-y|year[- ]over[- ]year|year[- ]on[- ]year|qoq|q/q|quarter[- ]over[- ]quarter) (?:[a-z]+ ){0,3}(?:to |by )?[+-]?$"
)
"""Right before a number of a company they make it a growth: "YoY change dips to -26%"."""
_LAST_TIME = Cue(r"\b(?:the |every )?last time\b|\bsince (?:19|20)\d\d,? when\b")
_AT_THAT_TIME = Cue(
    r",?(?: (?:ytd|year to date))? (?:at|by) (?:this|the same|that) (?:time|point|stage) (?:last year|a year ago|in (?:19|20)\d\d|of last year)"
)
"""These tell what was on an occasion of the past."""
_YEAR_AGO = Cue(
    r",? (?:from|than|over|compared (?:with|to)) (?:a|the) (?:same (?:period|quarter) (?:a )?)?(?:year|quarter) (?:ago|earlier|before)\b"
)
_SUM = Cue(r"[$£€]\s?[\d.,]+ ?(?:million|billion|trillion|bn|mn)\b[^;]*$")
"""A sum before a number, and a year ago behind it, make it a company's figure: "earned $4 billion from trading, up 45% from a year ago"."""
_OF_BEFORE = Cue(
    r"\b(?:yesterday|(?:the )?(?:previous|prior) (?:day|session|week|month|year|quarter))['’]s $"
)
_MOVES = r"(?:rises?|gains?|jumps?|surges?|increases?|climb|uptick|growth|falls?|declines?|drops?|dips?|slides?|slumps?|plunges?|decreases?|hikes?|beat|miss)"
_OWN_NOUN = Cue(rf" (?P<words>(?:[\w$&#.’'/-]+ ){{1,3}}){_MOVES}\b(?! (?:in|of) (?:the )?(?:shares?|stock))")
"""Behind a number, what rose or fell: "33% Azure surge", "15% Q1 profit drop"."""
_OF_PRICE = Pattern(
    r"(?:one|two|three|four|five|six|\d+)?-?(?:day|week|month|hour|year|session|minute)s?|(?:pre|post|after|intra|over|mid)-?(?:market|earnings|hours|day|ipo|bell|close|night)?|market|earnings-driven|daily|weekly|monthly|yearly|annual|quarterly|year-to-date|ytd"
    r"|(?:stock|share)-price|price|prices|stock|share|shares|index|recent|sharp|big|huge|massive|steep|further|fresh|early|late|initial|net|total|cumulative|average|maximum|max|quick|sudden|single|combined|record|percentage|point|morning|afternoon|overnight|today|yesterday|monday['’]?s?|tuesday['’]?s?|wednesday['’]?s?|thursday['’]?s?|friday['’]?s?"
    r"|extended-hours|hours|session|trading|relief|panic|crash|additional|subsequent|straight|consecutive|short-term|flash|drawdown|tech|covid|covid-19|tariff|selling|knee-jerk|gap|opening|peak-to-trough|market-wide|historic|roughly|points?|or|so|plus|total|[a-z]+ly"
)
"""Words between a number and a noun of motion that leave it to the price."""
_JOINING_LISTED = """
as and or to in on at by for from with after amid while since but of that which who is are was were has have had
following despite before than then when where if it its their this last next vs versus against
"""
_JOINING = frozenset(_JOINING_LISTED.split())
_LEFT_OUT = Pattern(r"['’]s (?:rose|fell|grew|sank|shrank|rises|falls|drops|jumps|gains|climbs)$")
"""Something that was named before is left out behind an owner: "Sprint's spending fell 32%, Verizon's rose 16%"."""
_UNNAMED = Cue(
    r"(?:^|[\s.!?,;])(?:(?:the )?(?:overall|broad(?:er)?|whole|entire|general|stock|us|u\.s\.) )?(?:market|markets|mkt|mkts)(?: (?:is|are|was|were|now|just|still|also|itself|has|have))*(?: (?:up|down|off|gained|fell|rose|lost|only|about))*\s?[+-]?$"
)
_PER_YEAR = Cue(
    r",?(?: (?:or so|total return|on average))? (?:annuali[sz]ed|annually|per annum|per year|compounded|cagr|a year(?! (?:ago|earlier|before|after|later|high|low))|each year|every year)\b"
)
"""Behind a number they make it a rate of many years."""

_ANY = (
    _TAKES.bit
    | _STAKE.bit
    | _GIVES_UP.bit
    | _BY_MORE.bit
    | _FROM_LOSS.bit
    | _IN_SOMETHING.bit
    | _ITS_PRICE.bit
    | _EACH.bit
    | _THAN_ELSEWHERE.bit
    | _READ_BEFORE.bit
    | _OWN_NOUN.bit
    | _UNNAMED.bit
    | _PER_YEAR.bit
    | _OF_BEFORE.bit
    | _RATE_OF.bit
    | _YEARLY.bit
    | _LAST_TIME.bit
    | _AT_THAT_TIME.bit
    | _YEAR_AGO.bit
)
_ASIDE = frozenset(["same_line", "same_subject", "anaphora", "reversed"])
"""Rules that give a number to a name before its clause or behind it."""


def of_other_verb(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a number that another verb takes, or that is a difference, a rate of years or a company's growth."""
    name = subject.names[-1]
    if name.start >= scope.sentence.start and _LEFT_OUT.fullmatch(scope.sentence.gap(name.end, motion.end)):
        return NumberType.METRIC, "something of the company moved"
    if not scope.sentence.cues & _ANY:
        return None
    return _before(scope, subject) or _past(scope, subject) or _behind(scope, motion)


def _before(scope: Scope, subject: Subject) -> Refused | None:
    sentence, cues = scope.sentence, scope.sentence.cues
    before = sentence.gap(max(sentence.start, scope.anchor.start - 96), scope.anchor.start)
    if cues & _TAKES.bit and (taken := _TAKES.search(before)) is not None:
        verb = scope.anchor.start - len(before) + taken.start()
        if not any(each.meets(verb, verb + 1) for each in sentence.names):  # "Pick n Pay 1.5%"
            return NumberType.OTHER, "the number of another verb"
    if cues & _STAKE.bit and _STAKE.search(before) is not None:
        return NumberType.RATIO, "a stake that changed"
    if cues & _GIVES_UP.bit and _GIVES_UP.search(before) is not None and not _only_fell(scope, before):
        return NumberType.OTHER, GONE_AGAIN
    if cues & _ITS_PRICE.bit and _ITS_PRICE.search(before) is not None:
        return NumberType.METRIC, "the price of what somebody sells"
    if cues & _IN_SOMETHING.bit and _IN_SOMETHING.search(before) is not None:
        return NumberType.METRIC, "something else than a price moved"
    if cues & _FROM_LOSS.bit and _FROM_LOSS.search(before) is not None:
        end = scope.anchor.end
        if _LOSS_BEHIND.match(sentence.gap(end, min(sentence.end, end + 32))) is not None:
            return NumberType.OTHER, GONE_AGAIN
    if cues & _BY_MORE.bit and _BY_MORE.search(before) is not None:
        return NumberType.OTHER, "a difference between two"
    if cues & _READ_BEFORE.bit and _READ_BEFORE.search(before) is not None:
        return NumberType.OTHER, "a figure of a calendar"
    if cues & _RATE_OF.bit and _RATE_OF.search(before) is not None:
        return NumberType.RATIO, "a rate"
    if cues & _OF_BEFORE.bit and _OF_BEFORE.search(before) is not None:
        return NumberType.OTHER, "a move of the past"
    if cues & _UNNAMED.bit and subject.rule in _ASIDE and _UNNAMED.search(before) is not None:
        return NumberType.OTHER, "a market that is not named"
    return None


def _only_fell(scope: Scope, before: str) -> bool:
    """Whether "gave up" so much tells a fall, and of no gain that is gone."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _GAVE_UP.bit or _GAVE_UP.search(before) is None:
        return False
    return _GAIN_BEHIND.match(sentence.gap(end, min(sentence.end, end + 48))) is None


def _past(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a company's growth over a year, and of what was the last time."""
    sentence, anchor, cues = scope.sentence, scope.anchor, scope.sentence.cues
    before, behind = sentence.gap(sentence.start, anchor.start), sentence.gap(anchor.end, sentence.end)
    if cues & _LAST_TIME.bit and _LAST_TIME.search(before) is not None:
        return NumberType.OTHER, "a move of the past"
    if cues & _AT_THAT_TIME.bit and _AT_THAT_TIME.match(behind) is not None:
        return NumberType.OTHER, "a move of the past"
    if not subject.names[-1].is_stock:
        return None
    if cues & _YEARLY.bit and _YEARLY.search(before) is not None:
        return NumberType.METRIC, "a growth over a year"
    if cues & _YEAR_AGO.bit and _YEAR_AGO.match(behind) is not None and _SUM.search(before) is not None:
        return NumberType.METRIC, "a growth over a year"
    return None


def _behind(scope: Scope, motion: Motion) -> Refused | None:
    sentence, end, cues = scope.sentence, scope.anchor.end, scope.sentence.cues
    behind = sentence.gap(end, min(sentence.end, end + 64))
    if cues & _PER_YEAR.bit and _PER_YEAR.match(behind) is not None:
        return NumberType.OTHER, "a rate of many years"
    if cues & _THAN_ELSEWHERE.bit and _THAN_ELSEWHERE.match(sentence.gap(end, min(sentence.end, end + 96))):
        return NumberType.OTHER, "a difference between two"
    if cues & _EACH.bit and _EACH.match(behind) is not None:
        return NumberType.OTHER, "a step, not a move"
    if not cues & _OWN_NOUN.bit:
        return None
    found = _OWN_NOUN.match(behind)
    if found is None or _takes_directly(scope, motion):
        return None
    if any(name.listed for name in sentence.names_in(end, end + found.end("words"))):
        return None
    words = found.group("words").split()
    if any(word in _JOINING or word.endswith((",", ".")) for word in words):
        return None
    if all(_OF_PRICE.fullmatch(word) is not None for word in words):
        return None
    return NumberType.METRIC, "what stands behind the number moved"


def _takes_directly(scope: Scope, motion: Motion) -> bool:
    """Whether nothing but a qualifier stands between a word of motion, or a sign, and the number."""
    if motion.mark is None:
        return True
    if motion.end > scope.anchor.start:
        return False
    words = scope.sentence.gap(motion.end, scope.anchor.start)
    known = scope.sentence.marks_in(motion.end, scope.anchor.start, marks.QUALIFIER)
    return not words.strip() or any(
        words.strip() == scope.sentence.gap(each.start, each.end) for each in known
    )
