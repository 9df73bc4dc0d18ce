"""English names that are no subject of their sentence: the rival of somebody, the index of its worst member."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.english.shares import SHARES_TOLD
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Name, Refused, Subject
from streams.extract.talk.houses import HOUSES, has_rated, is_source, rates
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_KIN = Cue(
    r"[,–—(-] ?(?:which is |itself )?(?:an?|the|its|another|one of the|one of)? ?(?:[\w-]+ ){0,3}(?:rivals?|competitors?|challengers?|alternatives?|suppliers?|successors?|answers?|peers?|partners?|customers?|lenders?|advis[eo]rs?|parents?|owners?|subsidiar(?:y|ies)|units?|arms?|spin-?offs?|affiliates?|investors?|backers?)"
    r" (?:to|of|for|in|from) (?:the )?(?:[\w&.'’-]+(?: [\w&.'’-]+)?,? (?:and|or|&) |[\w&.'’-]+, )*$"
)
"""Before a name that closes an apposition they say whose rival somebody unknown is: "X, a rival to Acme, rocketed 34%"."""
_CLOSES = Pattern(r"(?:['’]s)?\s?(?:,|[–—)]|-\s)")
_OF_MEMBER = Cue(
    r"['’]s? (?:(?:\d+|two|three|four|five|ten) )?(?:day['’]s )?(?:biggest|largest|best|worst|top|leading|main|heaviest|second|third|most|poorest|strongest|weakest|lone|only)[ -](?:[a-z-]+ ){0,3}?"
    r"(?:drags?|decliners?|gainers?|losers?|winners?|fallers?|risers?|laggards?|leaders?|performers?|performing|movers?|contributors?|weights?|weights|weighted|components?|stocks?|members?|constituents?|advancers?|boost)\b"
)
"""Behind an index they name a member of it: "the index's biggest drag, falling 1.3%"."""
_ON_STREET = Cue(
    r"\b(?:bonus(?:es)?|pay|jobs?|salar(?:y|ies)|compensation|profits?|employment|hiring|fees|revenues?|deals?|headcount|layoffs|forecasts?|estimates|profitability) (?:on|at|across|in|for) (?:the )?$"
)
"""Before "Wall Street" they are what moved there, and no share."""
_OF_STREET = Cue(
    r"(?:['’]s?)? (?:[a-z]+ ){0,2}?(?:banks?|bonus(?:es)?|bonus pool|firms|analysts?|strategists?|executives|economists?|forecasts?|forecasters|brokers|brokerages?|dealmakers|jobs?|pay|hiring|profits?|employees|workers|salar(?:y|ies)|consensus|estimates?|titans?|giants?|lenders?|journal)\b"
)
"""Behind "Wall Street" they are what is spoken of."""
_RELATIVE = Cue(
    r"\b(?:fund|firm|company|group|investor|trader|bank|broker|startup|maker|one|man|woman|seller|people|lender|manager|capital|partners) (?:that|which|who) (?:[a-z’'-]+ ){1,6}$"
)
"""Before a name that a comma closes it tells of somebody else: "a hedge fund that bet against Acme, lost 50%"."""
_OUTDOES = Cue(
    r"\b(?:(?:out|under)perform(?:s|ed|ing)?|beat(?:s|en|ing)?|lag(?:s|ged)?|trail(?:s|ed)?|match(?:es|ed)?|track(?:s|ed)?|top(?:s|ped)?|exceed(?:s|ed)?) (?:the )?$"
)
_BUT_IT = Pattern(
    r"[^.;]*\b(?:but|and|though|although|while|yet|as) (?:it|its|the (?:stock|shares|company))\b"
)
"""Behind an index that somebody outdid it goes on about him: "underperformed the index, but it has jumped 50%"."""
_NOT_IT = Pattern(
    r"\W*(?:they|we|i|you|he|she|that (?:puts|means|makes|would)|this (?:puts|means|would)|\d+ [a-z]+s|my|your|his|her|our)\b"
)
"""They open a sentence that does not go on about the stock of the line before."""
_THEY = Cue(
    r"\W*they(?:['’]ve|['’]re)?(?: (?:have|had|are|were|also|now|since|still|then|later|already|even|briefly|last|quickly))* $"
)
_SHARES_OF = Cue(r"\bshares (?:of|in) $")
"""Right before the code of an index they make it a company of that code."""
_DARLING = Cue(r"\b(?:darling|favou?rite|toast|star|wolf|veteran|legend|sweetheart|titan)s? (?:of|on) $")
"""Before "Wall Street" they are who is spoken of: "a favourite of Wall Street, which lost half of its value"."""
_KINS = r"(?:['’]s)? (?:[a-z-]+ ){0,2}(?:supplier|rival|peer|partner|customer|competitor|dealer|distributor|franchisee|contractor|vendor)"
_SHARES_OF_KIN = Cue(rf"{_KINS}s?\b")
_ARE_KIN = Pattern(rf"{_KINS}s? (?:(?:also|have|has|had|were|was|are|is) )*$")
_CALLED = Pattern(rf"{_KINS} [A-Z]")
_PAPERS_OF = Pattern(r"\b(?:shares|stocks?) (?:of|in) (?:the )?$")
"""Around a name they give the shares to those whom it only describes: "shares of Acme suppliers fell 5%"."""
_STAKE = Cue(r"\b(?:stakes?|holdings?|shareholding|ownership|exposure) in (?:the )?$")
"""Between a verb and a name they are what grew: "brothers up stake in Acme to over 30%"."""
_STYLE = Cue(r"-(?:style|like|type|esque|inspired|linked|tied|themed|related)\b")
_COMMON = Pattern(
    r"[^.;]* (?:compan(?:y|ies)|firms?|maker|retailer|lender|bank|chain|startup|bonds?|gilts?|yields?|inflation|economy|equities)(?: (?:is|was|has|had|are|were))? $"
)
"""Between a money or a good and a verb they are what moved: "lira weakness, company losing 93%"."""
_FOR_THEM = frozenset({"Wall Street", "WALL STREET", "wall street"})
_ANY = (
    _SHARES_OF.bit
    | _DARLING.bit
    | _STAKE.bit
    | _RELATIVE.bit
    | _OUTDOES.bit
    | _KIN.bit
    | HOUSES
    | _SHARES_OF_KIN.bit
    | _OF_MEMBER.bit
    | _ON_STREET.bit
    | _OF_STREET.bit
    | _STYLE.bit
)
_ASIDE: Refused = (NumberType.OTHER, "the number of somebody else")


def no_subject(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a number that is not that of the name beside it, which only says whose, where or who told so."""
    sentence, name = scope.sentence, subject.names[-1]
    if subject.rule == "same_line":
        is_another = name.is_stock and _NOT_IT.match(sentence.folded) is not None
        return _ASIDE if is_another and not _they_are_shares(scope, motion, name) else None
    if name.start < sentence.start or name.end > sentence.end:
        return None
    if _of_something_common(scope, motion, name):
        return _ASIDE
    if not sentence.cues & _ANY:
        return None
    before = sentence.gap(max(sentence.start, name.start - 90), name.start)
    behind = sentence.gap(name.end, min(sentence.end, name.end + 48))
    if sentence.cues & _STYLE.bit and _STYLE.match(behind) is not None:
        return NumberType.OTHER, "the name only describes something"
    if name.type is InstrumentType.INDEX:
        return _of_index(scope, motion, name, before)
    if name.is_stock and motion.end <= name.start and sentence.cues & _STAKE.bit and _STAKE.search(before):
        return NumberType.STAKE, "a stake"
    if not name.is_stock or name.start > motion.start:
        return None
    if sentence.cues & _SHARES_OF_KIN.bit and _PAPERS_OF.search(before) is not None:
        called = _CALLED.match(sentence.text, name.name_end - sentence.start) is not None
        if called or _ARE_KIN.match(sentence.gap(name.name_end, max(name.name_end, motion.start))):
            return _ASIDE
    if is_source(sentence, name):
        return NumberType.OTHER, "the name is who says so"
    if (
        sentence.cues & _RELATIVE.bit
        and _CLOSES.match(behind) is not None
        and _RELATIVE.search(before) is not None
    ):
        return _ASIDE
    if sentence.cues & _KIN.bit and _CLOSES.match(behind) is not None and _KIN.search(before) is not None:
        return _ASIDE
    if rates(scope, name):
        return _ASIDE
    judged = subject.rule in {"its_price", "anaphora", "same_line"} and has_rated(sentence, name)
    return _ASIDE if judged else None


def _they_are_shares(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether "they" right before the verb are the shares with which the sentence before opens: "Acme shares rose. They have gained 20% this year"."""
    sentence = scope.sentence
    if not sentence.cues & _THEY.bit or motion.start > scope.anchor.start:
        return False
    if _THEY.fullmatch(sentence.gap(sentence.start, motion.start)) is None:
        return False
    told = sentence.antecedent(sentence.start, SHARES_TOLD)
    return told is not None and told.issuer == name.issuer


def _of_index(scope: Scope, motion: Motion, name: Name, before: str) -> Refused | None:
    sentence, cues = scope.sentence, scope.sentence.cues
    behind = sentence.gap(name.end, min(sentence.end, name.end + 48))
    if cues & _OUTDOES.bit and _OUTDOES.search(before) is not None:
        between = sentence.gap(name.end, max(name.end, motion.start))
        return _ASIDE if _BUT_IT.match(between) is not None else None
    if cues & _OF_MEMBER.bit and _OF_MEMBER.match(behind) is not None:
        return _ASIDE
    if cues & _SHARES_OF.bit and name.surface.isupper() and _SHARES_OF.search(before) is not None:
        return _ASIDE
    if name.surface not in _FOR_THEM:
        return None
    if cues & _DARLING.bit and _DARLING.search(before) is not None:
        return _ASIDE
    if cues & _ON_STREET.bit and _ON_STREET.search(before) is not None:
        return NumberType.METRIC, "something else moved"
    if cues & _OF_STREET.bit and _OF_STREET.match(behind) is not None:
        return NumberType.METRIC, "something else moved"
    return None


def _of_something_common(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a common noun that stands right before the verb moved, and no money, good or coin."""
    if name.type not in GOODS and name.type is not InstrumentType.FX:
        return False
    if motion.mark is None or not name.end < motion.start < scope.anchor.start:
        return False
    if scope.sentence.marks_in(name.end, motion.start, marks.PRICE | marks.ANAPHORA):
        return False
    return _COMMON.fullmatch(scope.sentence.gap(name.end, motion.start)) is not None
