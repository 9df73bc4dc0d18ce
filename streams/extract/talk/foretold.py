"""English moves that are seen, feared, awaited or measured against a target, and have not come: "seen rallying 24%", "warns of a 50% fall"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SIZE = r"(?:(?:an?|the|its|their|another|further|additional|up|to|as|much|more|than|nearly|almost|about|around|roughly|over|at|least|possible|potential|big|sharp|steep|massive|weekly|monthly|yearly|annual|first|second|third|fourth|fifth|straight|biggest|largest|best|worst|short-term|near-term|year-end|price) )*"
_AWAITED = Cue(
    r"\b(?:(?:warn|caution)\w* (?:of|about)|(?:call|wait|hop|brac|prepar|head)\w* for|(?:bet|wager)\w* on|fear\w*(?: of)?|foresee\w*|envisag\w*|await\w*|pric\w* in|hint\w* at"
    r"|impl(?:y|ies|ied|ying)|suggest\w*|signal\w*(?: an?)?|recommend\w*|dream\w* of|seek\w*|want\w*|need\w*|threat\w* (?:of|with)|eye[sd]?|eyeing|tip(?:s|ped|ping)?) "
    + _SIZE
    + "$"
)
"""Right before a number they say that it is still to come: "HSBC warns of a 50% decline"."""
_SET_FOR = Cue(
    r"\b(?:(?:set|due|ready|ripe|geared|gear(?:s|ing)? up|in line|tipped|overdue|room|scope|potential|case|positioned|bound|destined|poised|primed|slated|in|on track|on course|on pace) for"
    r"|on the (?:verge|brink) of|(?:bull|bear|worst) case(?: of| for| is)?|(?:chance|danger|prospect) of) "
    + _SIZE
    + "$"
)
"""So do these: "set for 22% rally", "in for a 10% fall"."""
_SEEN = Cue(
    r"\b(?:(?:is|are|was|were) )?seen (?!trading|quoting|hovering|quoted|exchanging|changing|holding|ruling|moving|adding)(?:[a-z]+ly )?(?:[a-z]+(?<!dur)ing|up|down|higher|lower|to)\b[^.;]{0,40}$"
)
"""Before a number somebody sees it come: "futures seen up 0.5%", "stocks seen rallying 24% at a broker"."""
_PASSIVE = Pattern(r"\b(?:last|previously|rarely|never|recently|already) seen\b")
_CALLS = Cue(
    r"\b(?:call(?:s|ed|ing)?|look(?:s|ed|ing)?|wait(?:s|ed|ing)?|bet(?:s|ting)?|hop(?:es?|ed|ing)|root(?:s|ing)?|pray(?:s|ing)?|position(?:ed|ing)?|prepar(?:e[sd]?|ing)) (?:for|on) [^.;,]{2,40}? to (?:[a-z]+ )?$"
)
"""Before a verb they wait for what it says: "calling for the stock to rally"."""
_UNTIL = Cue(r"\b(?:until|till|waiting for|wait for|in case|lest|every time|whenever) [^.;,]{2,40} $")
_HABITUAL = Pattern(
    r"(?!up\b|down\b|was\b|is\b)[a-z]+(?<!ed)(?<!ell)(?<!ose)(?<!ank)(?<!ost)(?<!lid)(?<!unk)(?<!ut)"
)
_SOON = Cue(
    r"\+?,? (?:(?:more|move|moves|drop|fall|gap|gaps|correction|crash|gain|gains|rally|up|down|pullback|dip|day|haircut|run|pop|squeeze|in|on|or|so|from here|lower|higher) ){0,3}"
    r"(?:tomorrow(?!['’]s)|next (?:week|month|quarter|year|few|12|session|monday|tuesday|wednesday|thursday|friday)|any (?:day|time|minute) now|in the (?:coming|next)|incoming|before (?:the )?(?:year[- ]end|end of|next)|by (?:eod|eow|eom|eoy|next)|from (?:its |the |their )?current (?:share |stock |market |trading )?(?:levels?|prices?)\b|coming(?: soon)?(?=$|[.!?,;]|\s[^a-z]))"
)
"""Right behind a number they say that it is still to come: "40% drop coming", "5% up tomorrow"."""
_TOMORROW = Cue(r"\btomorrow(?: morning)? (?:[a-z]+ )?$")
"""Right before "down 2%" it is a guess."""
_MEASURE = Cue(
    r",? (?:below|above|under|beneath|away from|short of) (?:(?!(?:after|on|as|and|amid|with|following|despite)\b)[\w'’.$&-]+ ){0,4}?(?:(?:price |analysts?['’]? |consensus |wall street |street )*targets?|consensus|estimates?|fair value|intrinsic value|nav|net asset value|book value|peers|sector average|industry average|moving average|dma|sma|ema)\b"
)
"""Behind a number, what it is measured against, and no close: "trading 10% below analyst targets"."""
_THRESHOLD = Cue(r" (?:[a-z-]+ ){0,3}(?:threshold|hurdle|cut-?off|barrier)s?\b")
"""Behind a number they make it one that is set: "fell close to the 20 percent bear market threshold"."""
_BELOW = Pattern(r"(?: to)? (?:below|beneath) (?:the |about |around )?$")
"""Between a verb and its number they make it a level: "correlation dips below 80%"."""
_SAID = r"bet|bets|hope|hopes|hoped|hoping|fear|fears|worry|worries|worried|concern|concerns|speculation|optimism|sign|signs|signal|signals|expectations?|prospects?|report|reports|news|said|says|told|announced|warned|reported|which|that|who|as|after|on|amid"
_MODAL_OPENS = Cue(
    rf"\W*(?:(?!(?:{_SAID})\b)[\w'’&$.-]+ ){{1,6}}(?P<modal>could|would|might|may) (?!have\b)[^.;:%]*?, (?:potentially |possibly |perhaps )?"
    r"(?:leading to|resulting in|causing|triggering|sparking|sending|pushing|driving|dragging|lifting|pulling|knocking|taking|wiping) [^,;:%]*$"
)
"""Opening a sentence they say what may come, and what of it: "A recession would hit profits, sending the S&P 500 down 10%"."""
_ANY = (
    _MODAL_OPENS.bit
    | _AWAITED.bit
    | _SET_FOR.bit
    | _SEEN.bit
    | _CALLS.bit
    | _UNTIL.bit
    | _SOON.bit
    | _TOMORROW.bit
    | _MEASURE.bit
    | _THRESHOLD.bit
)
_REFUSED: Refused = (NumberType.FORECAST, "expected or conditional, not stated as done")


def foretold(scope: Scope, motion: Motion) -> Refused | None:
    """Return the refusal of a move that is still to come, of a distance from a target, and of a level that was undercut."""
    sentence, anchor, cues = scope.sentence, scope.anchor, scope.sentence.cues
    if _BELOW.fullmatch(sentence.gap(min(motion.end, anchor.start), anchor.start)) is not None:
        return NumberType.OTHER, "a level, not a move"
    if not cues & _ANY:
        return None
    behind = sentence.gap(anchor.end, min(sentence.end, anchor.end + 64))
    if cues & _MEASURE.bit and _MEASURE.match(behind) is not None:
        return NumberType.TARGET, "a distance from a target or an average"
    if cues & _SOON.bit and _SOON.match(behind) is not None:
        return _REFUSED
    if cues & _THRESHOLD.bit and _THRESHOLD.match(behind) is not None:
        return NumberType.OTHER, "a level, not a move"
    start = anchor.sign_start if anchor.sign else anchor.start
    before = sentence.gap(max(sentence.start, start - 120), start)
    if cues & _AWAITED.bit and _AWAITED.search(before) is not None:
        return _REFUSED
    if cues & _SET_FOR.bit and _SET_FOR.search(before) is not None:
        return _REFUSED
    if cues & _SEEN.bit and _SEEN.search(before) is not None and _PASSIVE.search(before) is None:
        return _REFUSED
    return _REFUSED if _before_verb(scope, motion) or _may_come(scope) else None


def _may_come(scope: Scope) -> bool:
    """Whether a sentence opens with what may happen, of which the move would be the result."""
    sentence = scope.sentence
    if not sentence.cues & _MODAL_OPENS.bit:
        return False
    found = _MODAL_OPENS.match(sentence.gap(sentence.start, scope.anchor.start))
    return found is not None and sentence.text[found.start("modal") : found.end("modal")].islower()


def _before_verb(scope: Scope, motion: Motion) -> bool:
    """Whether somebody waits for what the verb says, or says "tomorrow" before it."""
    sentence, cues = scope.sentence, scope.sentence.cues
    if motion.mark is None or motion.start > scope.anchor.start:
        return False
    before = sentence.gap(max(sentence.start, motion.start - 80), motion.start)
    if cues & _CALLS.bit and _CALLS.search(before) is not None:
        return True
    if cues & _TOMORROW.bit and _TOMORROW.search(before) is not None:
        return True
    if not cues & _UNTIL.bit or _UNTIL.search(before) is None:
        return False
    return _HABITUAL.fullmatch(sentence.gap(motion.start, motion.end)) is not None


_GUESSED_CAUSE = Cue(
    r"(?:perhaps|possibly|probably|likely|presumably) (?:fuel|driv|help|spur|boost|lift|weigh|hurt|drag|aid|buoy|prompt|trigger|caus|reflect|due|because)"
)
"""A guess why something moved: "XRP, perhaps fueled by the ruling, is up 3%"."""
_RESULTING = Cue(r"[^,;]{0,40}, (?:resulting in|leading to|prompting|triggering|sparking) ")


def of_news(scope: Scope, motion: Motion, mark: Mark) -> bool:
    """Whether an English word of hope only guesses why, or a forecast is news of a company by which its price moved: "offered a positive forecast, resulting in a 16% surge"."""
    sentence = scope.sentence
    if sentence.cues & _GUESSED_CAUSE.bit and _GUESSED_CAUSE.match(sentence.gap(mark.start, sentence.end)):
        return True
    if not sentence.cues & _RESULTING.bit or not mark.kinds & marks.FORECAST:
        return False
    return _RESULTING.match(sentence.gap(mark.end, max(mark.end, motion.start))) is not None
