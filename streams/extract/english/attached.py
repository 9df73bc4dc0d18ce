"""English words beside a percent that give it to something else than a price: tariffs, more shares, parts of a mix, ranks, counts."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_NO_NOUN = r"(?!(?:as|after|on|amid|following|despite|ahead|before|over|in|at|by|to|from|with|for|and|or|but|while|since|of|than|off|this|last|today)\b)"
_WORTH = "value|worth|valuations?|price|cap|capitalisation|capitalization"
"""Of these a move is a part, and no part of something else: "lost 3% of its value"."""
_BEHIND = Cue(
    rf" (?:{_NO_NOUN}[\w.-]+ ){{0,3}}(?P<levy>tariffs?|lev(?:y|ies)|dut(?:y|ies)|surtax(?:es)?|excise|surcharges?|tax(?:es)?)\b(?! (?:fears?|jitters|worr|woes|threats?|relief|hopes?|news))"
    r"| (?:more|fewer|additional|extra) (?P<count>(?!than\b)[a-z]+s\b|stock\b|people\b)"
    r"| (?P<grade>fib\w*|retracement|fines|fe|purity|grade|alcohol|ethanol|biodiesel)\b"
    r"| of (?:the|its|their|those|these|that|last year['’]s) (?:[a-z]+ ){0,1}(?P<move>losses|gains|decline|drop|rally|slide|sell-?off|advance)\b"
    r"| of (?:their|his|her|our|your) (?P<own>(?!value|market|worth|price|gains|losses|peak)[a-z]+)"
    r"| of (?:[a-z-]+ ){0,2}(?P<people>users|customers|subscribers|viewers|employees|workers|staff|voters|drivers|passengers|jobs|stores|shops|clients|readers|students|patients)\b"
    r"| (?P<gain>returns? on (?:investment|equity|assets|capital|sales)|internal rate)\b"
    r"| (?P<done>complete|completed|done|finished|certain|likely|of the way)\b"
    r"| (?:[a-z]+ )?(?P<goal>targets?|goals?|mandate|threshold|ceiling)\b(?! (?:prices?|cuts?))| (?P<stake>stakes?|shareholding|(?:increase|decrease|reduction|rise|drop) in (?:the )?(?:number of )?(?:shares|units|holdings?|positions?)(?= (?:from|owned|held|since|over|as)\b))\b"
    r"| to (?=the |its |their )[a-z]+ (?P<sum>tally|total|count|capacity|fleet|headcount|workforce|portfolio|bill|costs?)\b| (?P<short>short of|shy of|(?:sold )?short(?= (?:b4|before|interest|of (?:the )?float|float|now|and|with|as of)\b|[,.;!?]|$))"
    rf"| of (?P<of>(?!late\b|(?:the|this|that) (?:day|week|month|year|session)\b)(?:(?!(?:{_WORTH})\b)[\w&$'’.-]+ ?){{1,12}}(?:[,;:!?)]|$))"
    r"| (?:market )?(?P<part>share) (?:from|of|in|to|against|versus|vs\.?)\b"
    r"| of (?:the|its|their|all|global|total) (?:[\w-]+ ){0,2}(?P<whole>markets?|vot(?:e|es|ers)|workforce|customers|users|revenues?|sales|audience|population|budget|time)\b(?! (?:value|cap))"
)
"""Behind a percent these say of what it is so much: "a 104% China tariff", "37% more shares", "7% of the browser market"."""
_BEFORE = Cue(
    r"\b(?P<rank>top|bottom|richest|wealthiest|poorest) $"
    r"|\bshares (?:added|reduced|trimmed|bought|sold) by $"
    r"|\bsince (?:an?|the|its|their) (?P<past>(?:[a-z]+ ){0,2})$"
    r"|\b(?:contain(?:s|ed|ing)?|consist(?:s|ed|ing)? of|made (?:up )?of|mix of|blend of) (?:at least |about |around |up to |some )?$"
)
"""Before a percent these make it a rank, a part of a mix, a change of a holding, or a move of the past: "this top 1% security", "a mix of at least 30% biodiesel", "the biggest drop since a 5% fall"."""
_NEXT_CLAUSE = Cue(
    r"[^,;]*, (?!(?:up|down|off|or|and|by|about|then|but|its|his|their|which|also|now|nearly|almost|over|more|[a-z]+(?:ed|ing|ly))\b)"
    r"(?:[a-z-]+ ){1,3}(?:[a-z]+ed|cut|hit) (?:by |to )(?:[a-z]+ ){0,2}$"
)
"""Between a verb and a number another clause begins: "Acme loses its case, fine trimmed by 4%"."""

_IN_A_FIGURE = Cue(
    r"(?:,? respectively,?)?(?: y-?o-?y| (?:year|on)[- ](?:on[- ])?year|,? annually)?,? in (?:(?:its|their|the|total|overall|net|gross|domestic|export|consolidated|standalone|retail|wholesale|unit|vehicle|car|operating|quarterly|annual|monthly|sales) ){0,3}(?:sales|revenues?|profits?|turnover|sales volumes|deliveries|exports|output|production|ebitda|deposits|advances|loans)\b(?!-| (?:taking|booking|tax|growth))"
)
"""Behind a number it says which figure of the company grew so much: "by 8% and 19%, respectively, Y-o-Y in sales"."""

_DETERMINER = Pattern(r"\s?(?:(?:its|the|their|all|our|global) ){0,2}")
_METRIC_REACH = 28
_ENDS_IN_WORTH = Pattern(
    rf"\b(?:{_WORTH}|(?:beurs|markt)waarde|(?:markt|borsen)kapitalisierung|valor(?: de mercado)?|capitaliza(?:cion|cao|re|rea)|capitalizzazione)$"
)


_ANY = _BEHIND.bit | _BEFORE.bit | _NEXT_CLAUSE.bit

_OF_A_COUNT = Cue(
    r"\b(?:volumes?|turnover|shares (?:changed hands|(?:were )?(?:ex)?changed|(?:were )?traded)|traded value|deliver(?:y|ies)|orders?|footfall)\b[^.;]*,"
    r" (?:an? |up |which is an? |representing an? |registering an? |marking an? )?(?:[a-z-]+ )?(?:increase|rise|jump|growth|surge|spurt|decline|drop|fall|decrease|uptick|improvement)"
    r" of (?:[a-z]+ ){0,3}$"
)
"""Before a number it gives it to what was counted: "with volumes of 2,000 shares, an increase of 300%"."""
_FROM_A_COUNT = Cue(
    r" (?:from|than|to|compared (?:with|to)|over|against) (?:[a-z]+ ){0,4}(?:[a-z0-9-]+ )?(?:trading )?(?:volumes?|turnover)\b"
)
"""Behind a number it gives it to shares that changed hands: "down 45% from the average daily volume"."""
_LESS_THAN = Cue(r"\bless than (?:a )?$")
_AND_BY = Pattern(r"(?:,|,? and) (?:by |about |nearly )?")
_EXACTLY = Pattern(r",? or ")


def attached(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal that English words right beside a percent give, which say of what it is so much."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _ANY or sentence.lang not in {"en", None}:
        return None
    found = _BEHIND.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 96)))
    if found is not None and (found.lastgroup != "levy" or not _directly_moved(scope, motion)):
        is_part = found.lastgroup in {"part", "whole"}
        return (
            NumberType.RATIO if is_part else NumberType.OTHER,
            "a share of something" if is_part else "the number of what stands behind it",
        )
    before = (
        _BEFORE.search(sentence.gap(max(sentence.start, anchor.start - 40), anchor.start))
        if sentence.cues & _BEFORE.bit
        else None
    )
    if before is not None:
        is_past = before.lastgroup == "past"
        return (
            NumberType.OTHER if is_past else NumberType.RATIO,
            "a move of the past" if is_past else "a rank or a part of a mix",
        )
    if not sentence.cues & _NEXT_CLAUSE.bit or motion is None:
        return None
    if motion.mark is None or motion.end > anchor.start:
        return None
    between = sentence.gap(motion.end, anchor.start)
    if "," in between and _NEXT_CLAUSE.fullmatch(between) is not None:
        return NumberType.OTHER, "another clause, of something else"
    return None


def _directly_moved(scope: Scope, motion: Motion | None) -> bool:
    """Whether nothing but a qualifier stands between a word of motion and the percent: "stocks slide 2% on tariff talk"."""
    if motion is None or motion.end > scope.anchor.start:
        return False
    words = scope.sentence.gap(motion.end, scope.anchor.start)
    known = scope.sentence.marks_in(motion.end, scope.anchor.start, marks.QUALIFIER)
    return not words.strip() or (len(known) == 1 and not words.replace(words.strip(), "", 1).strip())


def is_worth(sentence: Sentence, metric: marks.Mark) -> bool:
    """Whether a metric is what the market says that a company is worth, which moves as its price does: "lost 3% of its market value"."""
    return _ENDS_IN_WORTH.search(sentence.gap(metric.start, metric.end)) is not None


def is_of_metric(scope: Scope, start: int) -> bool:
    """Whether a thing of the company, and no price, is the whole: "cuts 15% of its workforce"."""
    sentence = scope.sentence
    return any(
        _DETERMINER.fullmatch(sentence.gap(start, mark.start)) is not None and not is_worth(sentence, mark)
        for mark in sentence.marks_in(start, start + _METRIC_REACH, marks.METRIC)
    )


def apposed(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal of a rise of a count, and of "less than 1% or 0.87%", whose second number is the exact one."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & (_OF_A_COUNT.bit | _FROM_A_COUNT.bit | _LESS_THAN.bit | _IN_A_FIGURE.bit):
        return None
    if _IN_A_FIGURE.match(sentence.gap(_last_of_list(scope), sentence.end)) is not None:
        return NumberType.METRIC, "the growth of a figure"
    before = sentence.gap(scope.left, anchor.start)
    if motion is not None and (_OF_A_COUNT.search(before) is not None or _is_from_a_count(scope)):
        return NumberType.METRIC, "a count of shares traded"
    if _LESS_THAN.search(before) is None:
        return None
    following = next((each for each in sentence.anchors if each.start > anchor.end), None)
    if following is None:
        return None
    if _EXACTLY.fullmatch(sentence.gap(anchor.end, following.start)) is None:
        return None
    return NumberType.OTHER, "a bound that is stated exactly behind it"


def _last_of_list(scope: Scope) -> int:
    """Return where the last number ends that "and" joins to the one looked at."""
    sentence, end = scope.sentence, scope.anchor.end
    for each in sentence.anchors:
        if each.start > end and _AND_BY.fullmatch(sentence.gap(end, each.start)) is not None:
            end = each.end
    return end


def _is_from_a_count(scope: Scope) -> bool:
    return _FROM_A_COUNT.match(scope.sentence.gap(scope.anchor.end, scope.sentence.end)) is not None
