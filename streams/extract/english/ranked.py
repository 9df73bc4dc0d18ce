"""English lists of an index's best and worst: "the worst STI performer", "A (2%) and B (1%) were the top Sensex gainers"."""

from schemas.vocabulary import Direction, InstrumentType, SignSource
from streams.extract import marks
from streams.extract.english.trading import record_motion
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence, weighty_words
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_UP = r"gainers?|risers?|advancers?|winners?|climbers?"
_DOWN = r"losers?|fallers?|decliners?|laggards?|drags?"
_BEST = "top|biggest|best|worst|main|major|largest|lead|leading"
_LEADS = "led|leads|leading|topped|tops|topping|headed|heads|heading"
_RANKED = Cue(
    rf"(?: (?:50|30|100|index|pack|basket))?(?:['’]s)? (?:{_UP}|{_DOWN}|performers?|movers?|constituents?|components?|heavyweights?|gains?|losses|declines?|advances?|retreat|rally|slide|sell-?off|rout|rebound|drop|fall|rise)\b"
)
"""Behind an index these are stocks of it, of which the sentence names one."""
_TOP = Pattern(
    rf"\b(?:{_BEST}|key|another|only|sole|other)\s(?:[\w&-]+ ){{0,2}}$"
    r"|\b(?:led|leads|topped|tops|topping|headed|paced)\s(?:the )?$"
)
_OF_THEM = Cue(
    rf"\b(?:{_BEST})\b[^,.;:]{{0,24}}\b(?:{_UP}|{_DOWN}|performers?|(?:performing|gaining|losing) (?:stocks?|shares?|counters?))(?: [a-z]+){{0,2}} (?:on|in|of|from|among|within)(?: the)? $"
    rf"|\b(?:{_LEADS}) (?:the )?(?:{_UP}|{_DOWN})(?: [a-z]+){{0,1}} (?:on|in|of|from|among|within)(?: the)? $"
)
"""Before an index it says among whom a stock is best or worst: "the top loser on the Nifty, falling 7%"."""
_ITS_BEST = Cue(rf"['’]s (?:{_BEST}|sole|only)\b[^,.;:()]{{0,24}}\b(?:{_UP}|{_DOWN}|performers?|movers?)\b")
"""Behind an index it says the same: "was the Dow's best performer, jumping 7%"."""
CLOSING = Cue(
    r"[)）]?\s?,?(?: all| each| both)? (?:were|was|are|is|emerged|ended|finished|remained|featured|figured|rounded|stood|closed)\b[^.;:]{0,44}?"
    rf"(?:\b(?:top|biggest|major|main|key|worst|best|largest|leading|prominent|notable|among|other)\b[^.;:]{{0,30}}?\b(?:(?P<up>{_UP})|{_DOWN})\b"
    r"|\b(?:top|best) (?:[a-z]+ )?(?P<best>performers)\b|\bworst (?:[a-z]+ )?performers\b)"
    r"|[)）]?\s?,? (?:all|each|both) (?:(?P<rose>rose|gained|climbed|advanced|jumped|rallied|surged)|fell|declined|dropped|slid|slipped|sank|tumbled|retreated|slumped)\b"
    r"|[)）]?\s?,? (?:all|each|both) (?:ended|closed|finished|settled|traded|were)(?: the (?:day|session|week))? (?:(?P<higher>higher|up|in the green|in positive territory|with (?:[a-z]+ )?gains)|lower|down|in the red|in negative territory|with (?:[a-z]+ )?losses)\b"
)
"""Behind the last number of a list it says which way all of them moved."""
_RANKS = Cue(
    r"\s?,?(?: which| who)? (?:was|is|were|are|emerged(?: as)?|ended(?: as)?|became|remained|remains)(?: [a-z]+){0,2}? (?:the |among the |one of the )?(?:[\w&/]+(?: \d+)?['’]s )?"
    rf"(?:{_BEST}|sole|only)\b[^,.;:()]{{0,48}}?\b(?:{_UP}|{_DOWN}|performers?|movers?|stocks?)\b[^,.;:()]{{0,48}},?(?: and)? "
    rf"| (?:shares |stock )?(?:{_LEADS}) (?:the |a list of (?:the )?)?(?:[\w&]+ ){{0,3}}?(?:{_UP}|{_DOWN})\b[^,.;:()]{{0,32}},?(?: and)? "
    r"| (?:shares |stock )?(?:led|leads|leading|paved) the (?:way|charge|pack|field|rout|retreat|rally|advance|slide|decline)(?: (?:lower|higher|down|up|south|north))?,? (?:and )?"
)
"""Between a stock and its verb it tells of the price: "X was the top Nifty loser in the session, falling 3%"."""
_TIMES = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)"
_FOR_LONG = rf"(?: (?:since|of|in) (?:over |more than |nearly |almost |about |at least )?(?:(?:an?|the|{_TIMES}|several) (?:week|month|year|decade|session|quarter)s?|the (?:year|month|week)|[^,;()%]{{2,24}})| ever| yet| on record){{0,2}}"
_PRICE = r"(?:(?:rs\.? ?|inr |[a-z]{0,3}[$£€₹¥] ?)?\d[\d.,]*(?: ?(?:p|pence|cents|euros?|francs|dollars|rupees|yen|a share|per share|apiece|a barrel|an ounce|a ton(?:ne)?|per ounce|per barrel|points))*)"
_DAY = r"(?:(?:one-day|single-day|daily|intraday|weekly|monthly|percentage|point|trading|back-to-back) )*(?:day|session|week|month|drop|fall|decline|loss|gain|rise|rally|jump|slide|slump|advance|performance|finish|close|winning streak|losing streak)"
_VERB = (
    r"(?:hit|hits|hitting|touch(?:es|ed)?|scal(?:es|ed)|reach(?:es|ed)?|made|makes?|sets?|notch(?:es|ed)|clinch(?:es|ed)|posts?|posted|broke|breaks|logs?|logged|records?|recorded|has|had|sees|saw|suffers?|suffered|enjoys?|enjoyed"
    r"|clos(?:es|ed) at|end(?:s|ed)? at|trad(?:es|ed) at|at|is at|(?:soar|ris|rose|jump|climb|surg|rall(?:y|i)|fell|fall|slump|sank|sink|dropp?|plung|slipp?|tumbl|slid)(?:e[sd]?|ed|s)? to)"
)
_AT_EXTREME = Cue(
    rf" (?:(?:shares?|stock|price) )?(?:also |today |briefly |finally |just )?{_VERB}"
    rf" (?:(?:a|an|its|their|another|yet|new|fresh|record|all|time|all-time|lifetime|life|historic|historical|intraday|multi-year|multi-month|multi-week|over|more than|nearly|the) |{_TIMES}[- ](?:week|month|year|day|session)s?(?:['’]s?)?[- ]){{0,6}}"
    rf"(?:highs?|lows?|peaks?|records?|high-water mark|(?:lowest|highest)(?: (?:levels?|points?|prices?|close))?)(?: (?:of|at) {_PRICE})?{_FOR_LONG}(?: (?:on|after|amid|as|today|this) [^,;()%]{{0,48}})?[,;](?: and)? $"
    rf"|(?: (?:shares?|stock))?(?: (?:is|are|was|were))? (?:(?:head(?:s|ed|ing)?|on (?:track|pace|course)|set|poised|brac(?:es|ed|ing)) for|has|had|posts?|posted|suffers?|suffered|logs?|logged|sees|saw|enjoys?|enjoyed|notch(?:es|ed)|scores?|scored)"
    rf" (?:its |their |the |a )?(?:worst|best|biggest|largest|steepest|sharpest|first|another|longest) {_DAY}\b[^,;()%]{{0,48}}[,;](?: and)? $"
    rf"|(?: (?:shares?|stock))?(?: (?:is|are|was|were))?(?: (?:now|last|currently))?(?: (?:trades?|traded|trading|quoted|quoting|hovering|changing hands|changed hands|seen|standing|stood|sits?|priced))?(?: (?:now|last|currently))? at {_PRICE}[,;](?: and)? $"
)
"""Between a name and its verb they tell of a price: "Amazon hits a new all-time high, up 2%", "Intel heads for its worst day since 2010, down 5%"."""
_AT_AN_END = Cue(
    r" (?:was|were|is|are|stood|sat|sits|finished|ended|closed|came)(?: in)? (?:at|near|towards?|on) the (?:very )?(?:bottom|top|foot|head|tail end|wrong end) of the (?:(?!(?:customer|league|medal|opinion|poll|survey|sales|satisfaction|approval|standings)\b)[a-z0-9&-]+ ){0,5}"
    r"(?:table|index|leader ?board|board|list|pile|pack|gauge|benchmark|heap|class|performers|gainers|losers|fallers|risers|\d+|sti|ftse|nifty|sensex|dow)\b[^,;:()%]{0,24},(?: and| after)? (?:(?:up|down|off|by) )?$"
)
"""Between a stock and its verb they rank it: "was at the bottom of the table, falling 1%"."""
_VIEW = Cue(
    r"(?:\s?\([^()]{1,30}\))?(?: (?:stock|shares?))? (?:is|are|looks?|remains?|seems?|appears?) [^,;:()%]{3,90} (?:after|following) (?:(?:its|the|an?|this|that|recent|sharp|steep|brutal|massive|latest) ){0,4}$"
)
"""Between a stock and a number with its noun they tell what is thought of it since: "is a buy after the 9% sell-off"."""
_SHOWED = Cue(
    r"(?:\s?\([^()]{1,30}\))?(?: (?:stock|shares?))?(?: (?:also|again|still))? (?:show(?:s|ed)|stands out|stood out|leads|led|tops|topped|lags|lagged|shone|impressed|outperformed|underperformed)"
    r"(?: (?!sales|revenue|growth)[^,;:()%]{2,40}?)? with (?:(?:only|just|about|nearly|almost) )?(?:an? )?(?:[a-z-]+ )?$"
)
"""Between a stock and a number with its noun they tell how it fared: "showed resilience with only a 2% decline"."""
_BUCKED = Cue(
    r" (?:(?:shares|stock) )?(?:bucked|bucks|bucking|defied|defies|defying|outshone|shrugged off|shrugs off) (?:the |a |an )?[^,;:()%]{3,44}?(?:, | (?:to|with|by|and) (?:an? )?)(?:also |then |still )?$"
)
"""Between a stock and its verb they say against what it moved: "bucked the trend, rising 2%", "bucked the trend with a 2% gain"."""
_STANDS_OUT = Cue(
    r" (?:(?:shares?|stock) )?(?:was |were |is |are |(?:has|have|had) been |proved |remained |remains |emerged as |stood out as )(?:(?:again|also|once again|still|today|easily|clearly|previously) )*(?:(?:in|among|one of) )?(?:(?:the|an?|another) )?"
    r"(?:[a-z'’-]+ ){0,4}?(?:standouts?|stars?|player of the match|laggards?|drags?|exceptions?|bright spots?|dark spots?|big stories|story of the day|casualty|casualties|victims?|outliers?|underperformers?|outperformers?|darling|spotlight|limelight|worst hit|hardest hit|worst-hit|hardest-hit|(?:weakest|strongest|poorest|worst|best)(?![ -](?:[a-z]+ing|known|quarter|month|year|result|sales|brand|product|car)))"
    r"\b[^,;:()%\d]{0,40},(?: and)? $"
)
_FARED = Cue(
    r" (?:(?:shares?|stock) )?(?:held up|fared|did|(?:has|have) done|performed)(?: (?:even|much|a little|far|somewhat|[a-z]+ly))? (?:better|worse|well|poorly|badly|best|worst)[^,;:()%\d]{0,32},(?: and| but)? $"
    r"| (?:takes|took|taking) an? (?:breather|beating|hit|tumble|hammering|battering|dive|pounding|spill|knock|breath)\b[^,;:()%]{0,40}, $"
    r"| (?:makes|made|making) (?:an? |its )?(?:[a-z-]+ ){0,2}(?:debut|comeback|recovery|rebound)\b[^,;:()%\d]{0,40}, $"
)
_GOES_ON = Cue(
    r" (?:extend|continu|resum|revers|snap|halt|par|eras|build|trim|recoup)(?:p?e[sd]|p?ing|s)?(?: on)? (?:(?:its|their|the|an?|some|most|all|of|[a-z]+-?[a-z]*['’]s|[a-z]+(?:-[a-z]+)?) ){0,4}"
    r"(?:losses|gains|rally|slide|run|streak|sell-?off|decline|declines|advance|rebound|recovery|slump|downtrend|uptrend|momentum|course|direction|retreat|drop|fall|rise|climb|surge|plunge|rout)\b[^,;:()%\d]{0,40},(?: (?:and|but))?(?: (?:is|was|now|then|also|last))* $"
)
_OF_ITS_PRICE = (_STANDS_OUT, _FARED, _GOES_ON)
"""Between a stock and its verb they tell of its price: "Intel held up better, losing 1%", "extends premarket losses, now down 5%"."""
_FORM_OF_HEADLINE = Pattern(
    r"(?:falls|rises|gains|drops|jumps|slips|slides|sinks|climbs|surges|soars|tumbles|plunges|dips|slumps|rallies|declines|advances|eases|retreats|rebounds|leaps|spikes|plummets|craters|tanks|zooms)"
)
_CLAUSE_OF_HEADLINE = Cue(r" [a-z](?:[^,;:()%]|,(?=\d)){3,70}, $")
"""Between the stock that opens a headline and its second verb: "Acme recalls its trucks, falls 2%"."""
FORM = Pattern(
    r"^ (?:company|corporation|corp\.?|inc\.?|ltd\.?|limited|plc|class [a-c] \([a-z.]{1,6}\))(?= )"
)
"""Behind a name they only end the company's: "TVS Motor Company was quoting"."""
_ASIDE = Pattern(
    r"^, (?:which|whose|an?|the) (?:[^,;()%]|,(?=\d)){3,120},(?= (?:was|is|led|topped|headed|ended|emerged|became|has|had|hit))"
)
"""Behind a stock a clause says what it does before it is ranked: "Acme, which makes chips, led the pack, rising 2%"."""
_SLOT = Pattern(r"\s?[(\[（]\s?$|,?\s$")


_MOVED_BY = Cue(
    r"\b(?:leads?|led|lifts?|lifted|drags?|dragged|pulls?|pulled|pushes|pushed|boosts?|boosted|weighs on|weighed on) (?:the )?$"
)
_BY_ITS_OWN = Pattern(r" (?:(?:higher|lower|up|down) )?(?:with|by) (?:an?|its|their) [+−–-]?\d")
"""Before and behind an index they make it what a stock moved by its own move: "Acme leads the Dow higher with a 5% gain"."""


def is_ranked_by(sentence: Sentence, index: Name) -> bool:
    """Whether an index only says among whom a stock is best or worst, or what it moved: "was the worst STI performer, down 4.8%"."""
    if index.type is not InstrumentType.INDEX:
        return False
    if sentence.cues & _MOVED_BY.bit and _BY_ITS_OWN.match(sentence.gap(index.name_end, sentence.end)):
        return _MOVED_BY.search(sentence.gap(sentence.start, index.start)) is not None
    if not sentence.cues & (_OF_THEM.bit | _RANKED.bit | _ITS_BEST.bit):
        return False
    if _ITS_BEST.match(sentence.gap(index.name_end, sentence.end)) is not None:
        return True
    if _OF_THEM.search(sentence.gap(max(sentence.start, index.start - 72), index.start)) is not None:
        return True
    if _RANKED.match(sentence.gap(index.name_end, sentence.end)) is None:
        return False
    return _TOP.search(sentence.gap(max(sentence.start, index.start - 40), index.start)) is not None


def is_ranking(scope: Scope, name: Name, motion: Motion) -> bool:
    """Whether the words between a stock and its verb rank it by its move, or tell of a price at its highest or lowest."""
    cues = scope.sentence.cues
    if not cues & _ANY:
        return False
    if cues & _BUCKED.bit and _BUCKED.fullmatch(
        scope.sentence.gap(name.end, max(name.end, min(motion.start, scope.anchor.start)))
    ):
        return True
    if cues & _VIEW.bit and motion.start >= scope.anchor.end and name.is_stock:
        return _VIEW.fullmatch(scope.sentence.gap(name.end, scope.anchor.start)) is not None
    behind = cues & _SHOWED.bit and motion.start >= scope.anchor.end and name.is_stock
    if behind and _SHOWED.fullmatch(scope.sentence.gap(name.end, scope.anchor.start)) is not None:
        return True
    between = FORM.sub("", scope.sentence.gap(name.end, max(name.end, motion.start)))
    between = _ASIDE.sub("", between, count=1)
    if cues & _AT_EXTREME.bit and name.is_stock and _AT_EXTREME.fullmatch(between) is not None:
        return True
    if cues & _AT_AN_END.bit and name.is_stock and _AT_AN_END.fullmatch(between) is not None:
        return True
    if name.is_stock and any(cues & told.bit and told.fullmatch(between) for told in _OF_ITS_PRICE):
        return not scope.sentence.marks_in(name.end, motion.start, marks.METRIC)
    if _goes_on_in_headline(scope, name, motion, between):
        return True
    return bool(cues & _RANKS.bit) and _RANKS.fullmatch(between) is not None


_ANY = (
    _RANKS.bit
    | _AT_EXTREME.bit
    | _AT_AN_END.bit
    | _VIEW.bit
    | _BUCKED.bit
    | _STANDS_OUT.bit
    | _FARED.bit
    | _GOES_ON.bit
    | _SHOWED.bit
    | _CLAUSE_OF_HEADLINE.bit
)


def _goes_on_in_headline(scope: Scope, name: Name, motion: Motion, between: str) -> bool:
    """Whether the stock that opens a headline has a second verb behind a comma, in the present, and nothing else is named or counted between."""
    sentence = scope.sentence
    if motion.mark is None or name.start != sentence.start or not name.is_stock or sentence.lang != "en":
        return False
    if _FORM_OF_HEADLINE.fullmatch(sentence.gap(motion.start, motion.end)) is None:
        return False
    if _CLAUSE_OF_HEADLINE.fullmatch(between) is None or sentence.names_in(name.end, motion.start):
        return False
    return not sentence.marks_in(name.end, motion.start, marks.METRIC)


def ranked_motion(scope: Scope) -> Motion | None:
    """Return the way that the end of a sentence gives to a list of names with bare numbers."""
    sentence, anchors = scope.sentence, scope.sentence.anchors
    if not sentence.cues & CLOSING.bit:
        return None
    names = sentence.names_in(scope.left, scope.anchor.start)
    if not names or any(each.sign for each in anchors):
        return None
    gap = sentence.gap(names[-1].end, scope.anchor.start)
    if _SLOT.search(gap) is None or weighty_words(gap) > 1:
        return None
    last = anchors[-1].end
    found = CLOSING.match(sentence.gap(last, sentence.end))
    if found is None:
        return None
    way = Direction.UP if any(found.groupdict().values()) else Direction.DOWN
    return Motion(way, SignSource.WORD, last + found.start(), last + found.end())


def listed_motion(scope: Scope) -> Motion | None:
    """Return the motion of a bare number in a list: what ranks the list says, else a rise among falls with a sign."""
    return ranked_motion(scope) or bracketed_motion(scope) or record_motion(scope)


_PRICED = Pattern(
    r"\s*(?:(?:[:–—-]|at|@)?\s*(?:[$€£₹¥]|rs\.?|rp\.?|inr|idr|usd|us\$)?\s?\d[\d.,]*\s*)?[(（]\s*"
)
"""Between a name and its number in brackets no more than a price may stand: "ACME - 2459.9 (0.5%)"."""


def bracketed_motion(scope: Scope) -> Motion | None:
    """Return the rise of a number in brackets without a sign, in a list where a fall has one: "A(-1.2%), B(0.8%)", "A 245 (-1.2%), B 310 (0.8%)"."""
    sentence, anchor = scope.sentence, scope.anchor
    names = sentence.names_in(scope.left, anchor.start)
    if not names or _PRICED.fullmatch(sentence.gap(names[-1].end, anchor.start)) is None:
        return None
    if not any(
        each.sign < 0 and sentence.gap(each.end, each.end + 1) in {")", "）"} for each in sentence.anchors
    ):
        return None
    return Motion(Direction.UP, SignSource.UNSIGNED, anchor.start, anchor.start)


_MADE_OF = Cue(
    r"\b(?:(?:which|that) (?:includes?|comprises?|compris(?:es|ing)|tracks?|contains?|covers?|consists? of|is made up of)|(?:gauge|index|barometer|basket|benchmark|measure) of)"
    r" (?:the |its )?(?:\d{2,4}|thirty|fifty|forty|(?:\d{2,4} )?[a-z-]+(?:est|ing))(?: [a-z-]+){0,3} $"
)
"""Before stocks it says that an index is made of them: "the Sensex index, which includes 30 shares"."""
_WAS_TOP = Cue(
    r"(?: (?:ltd|limited|inc|plc|corp)\.?)? (?:was|is|emerged as|ended as|became|remained) (?:also )?(?:the|among the|one of the) (?:[a-z&0-9]+['’]s )?(?:top|biggest|best|worst|largest|leading)(?: [a-z-]+){0,3} $"
)
"""Between a name and "stock" it says what the name was: "X was the top mid-cap stock, up 6%"."""


def only_says_what(scope: Scope, head: Mark) -> bool:
    """Whether a price noun only says of what an index is made, or what a name before it was, and a comma opens the move."""
    return _is_of_members(scope, head) or _is_told_of_name(scope, head)


def _is_told_of_name(scope: Scope, head: Mark) -> bool:
    """Whether "stock" only is what a name before it is said to be, and a comma opens its move: "X was the top mid-cap stock, up 6%"."""
    sentence = scope.sentence
    if not sentence.cues & _WAS_TOP.bit or sentence.gap(head.end, head.end + 1) != ",":
        return False
    names = [each for each in sentence.names_in(scope.left, head.start) if each.is_stock and each.listed]
    return bool(names) and _WAS_TOP.fullmatch(sentence.gap(names[-1].end, head.start)) is not None


def _is_of_members(scope: Scope, head: Mark) -> bool:
    """Whether the stocks of which an index is made are told besides it: "The Sensex index, which includes 30 shares, rose 1%"."""
    sentence = scope.sentence
    if not sentence.cues & _MADE_OF.bit or sentence.gap(head.end, head.end + 1) != ",":
        return False
    return _MADE_OF.search(sentence.gap(sentence.start, head.start)) is not None
