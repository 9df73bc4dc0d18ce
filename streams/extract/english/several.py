"""English numbers of several: the most among some stocks, what an unnamed one has, and those who did as another did."""

from dataclasses import replace

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Subject, with_joined_behind
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_FEW = "two|three|four|five|six|seven|eight|nine|ten"
_UP_TO = Cue(r"\bup ?to (?:a |an |over |nearly |about )?$")
_SEVERAL = Pattern(
    rf"\bamong (?:the )?(?:top )?(?:\d+|{_FEW}|several|many|other)\b"
    r"|\bother (?:[\w&-]+ ){0,4}(?:stocks|shares|counters|scrips|names|players|companies|banks)\b|\b(?:group|sector|[\w-]+) stocks\b|\bothers\b|\b\d+ (?:[\w&-]+ ){0,4}(?:stocks|shares|companies)\b"
)
"""Before "up to 5%" they tell of several stocks, of which one moved so much."""
_AMONG = Cue(rf"\bamong (?:the )?(?:\d+|{_FEW})\b[^,.;:]*\b(?:stocks|shares|companies)\b[^,.;:]*$")
_ON_SOME = Cue(
    r"\b(?:on|of|in|into|for|picks?|backs?|likes?|recommends?|sees|adds?|cuts?|trims?|exits?|buys?|sells?|raises?|initiates?) (?:an?|another|one|this|these) (?:[\w&-]+ ){0,4}(?:stocks?|company|companies|firm) (?:that|which)(?:['’](?:s|ve)| has| have| is| are| was| were| rose| fell| gained| rallied| surged| jumped| soared)?\b"
)
"""A stock without a name that somebody named does something to: "Acme starts coverage on a stock that's up 40%"."""
_COUNTED = Pattern(
    rf"\b(?:\d\d?|{_FEW}|all|most|several|other|some|few)(?: of)?(?: the)?(?: main| major| key| sectoral)? $"
)
_PARTS = Cue(
    r"(?:['’]s?)? (?:main |major |key )?(?:sectoral |sector |sub-?|industry )?(?:sectors|indices|indexes|sectorals|groups)\b"
)
"""Around an index they make it several: "all 11 S&P 500 sectors", "five Nifty indices"."""
_BROADER = Cue(
    r"(?:^|[;:,.] |\b(?:while|but|and|as|whereas|in the|the) )(?:broader|broad|wider) (?:market|markets|indices|indexes)(?: (?:also|too|have|has|had|was|were|is|are))? $"
)
"""Before a verb they are an index of smaller companies, which is not named: "Nifty ends flat; broader markets fall 3%"."""
_AS_DID = Cue(
    r"(?: (?:to|at) [^,;()]{1,24})?,? as (?:did|does|do|was|were)(?: (?:the|its|shares|those|that|fellow|rival|peer|larger|smaller|of|in))* $"
)
"""Behind a percent they give it to the name that follows, too: "the FTSE 100 slipped 0.1 percent, as did the CAC 40"."""


def with_those_alike(scope: Scope, subject: Subject) -> Subject:
    """Return the subject with those who are said to have done as it did, without a number of their own."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _AS_DID.bit:
        return subject
    behind = sentence.names_in(end, sentence.end)
    if not behind or _AS_DID.fullmatch(sentence.gap(end, behind[0].start)) is None:
        return subject
    alike = with_joined_behind(sentence, behind[0], sentence.end)
    limit = behind[len(alike)].start if len(alike) < len(behind) else sentence.end
    has_own = any(alike[-1].end <= each.start < limit for each in sentence.anchors)
    fitting = () if has_own else tuple(each for each in alike if _is_alike(each, subject))
    return replace(subject, names=(*subject.names, *fitting))


def _is_alike(name: Name, subject: Subject) -> bool:
    return name.listed and all(
        each.issuer != name.issuer and (each.type is name.type or (each.is_stock and name.is_stock))
        for each in subject.names
    )


def opens_list(scope: Scope, start: int, end: int) -> bool:
    """Whether names from ``start`` to ``end`` open a sentence or a clause, or what stands behind a colon or a percent, and move together: "US: A, B fall 1%"."""
    sentence = scope.sentence
    opening = sentence.gap(sentence.start, start).strip()[-1:]
    if not opening:
        return True
    if opening in ":;":
        return "(" not in sentence.gap(end, scope.anchor.start)
    if sentence.lang == "en" and sentence.gap(start - 7, start).endswith((" as ", " while ")):
        return True
    return scope.left > sentence.start and sentence.gap(scope.left, start).strip() == ","


def of_several(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of the most among several stocks, and of the move of a stock that has no name."""
    sentence, start, cues = scope.sentence, scope.anchor.start, scope.sentence.cues
    if cues & (_PARTS.bit | _BROADER.bit) and _is_part_of_index(scope, motion, subject):
        return NumberType.OTHER, "parts of an index, or the market around it"
    if not cues & (_AMONG.bit | _UP_TO.bit | _ON_SOME.bit):
        return None
    before = sentence.gap(sentence.start, start)
    if cues & _AMONG.bit and _AMONG.search(before) is not None:
        return NumberType.RANGE, "one of several stocks"
    if cues & _UP_TO.bit and _UP_TO.search(before) is not None and _tells_of_several(scope, subject):
        return NumberType.RANGE, "at most so much, among several"
    name = subject.names[0]
    if not cues & _ON_SOME.bit:
        return None
    named_before = name.is_stock and motion.mark is not None and sentence.start <= name.end < start
    if named_before and _ON_SOME.search(sentence.gap(name.end, start)) is not None:
        return NumberType.OTHER, "a stock without a name"
    return None


def _is_part_of_index(scope: Scope, motion: Motion, subject: Subject) -> bool:
    """Whether several sectors or indices of a name are told of, or the market that is broader than the named index."""
    sentence, name = scope.sentence, subject.names[-1]
    if name.type is not InstrumentType.INDEX or not sentence.start <= name.start < scope.anchor.start:
        return False
    if _PARTS.match(sentence.gap(name.end, sentence.end)) is not None:
        return _COUNTED.search(sentence.gap(sentence.start, name.start)) is not None
    if motion.mark is None or not name.end < motion.start:
        return False
    found = _BROADER.search(sentence.gap(name.end, motion.start))
    return found is not None


def _tells_of_several(scope: Scope, subject: Subject) -> bool:
    """Whether other stocks stand in the list of the subject, with or without their names."""
    sentence, start = scope.sentence, scope.anchor.start
    if _SEVERAL.search(sentence.gap(sentence.start, start)) is not None:
        return True
    name = subject.names[0]
    names = sentence.names_in(sentence.start, name.start)
    return (
        bool(names)
        and name.is_stock
        and sentence.gap(names[-1].end, name.start).strip() in {",", "and", ", and", "&"}
    )
