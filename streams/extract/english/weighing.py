"""English stocks that an index only says something more of: "contributed the most to the index gain, rising 2%"."""

from schemas.vocabulary import InstrumentType
from streams.extract.marks import ANAPHORA, PRICE, Mark
from streams.extract.prose.function_words import names_index
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_REACH = 64
_ON_INDEX = Cue(
    r"\b(?:drags?|weights?|weighed|boost(?:ed|s)?|lift(?:ed|s)?|support|contribut\w+|losers?|gainers?|performers?|laggards?|advancers?|decliners?|movers?"
    r"|points|most|heaviest|pulled|pushed|dragged|component|constituent|stock|counter|issue)\b[^.;]{0,28} (?:to|on|for|of|in|from|by|among)(?: the)?(?: (?:blue-?chip|benchmark|main|key|local|headline|broader|top|\d+-(?:share|stock)))* $"
)
"""Right before an index they make it the object of what a stock did."""
_OUTDID = Cue(
    r" (?:has |have |had )?(?:outperformed|underperformed|outpaced|outshone|lagged|trailed|beat)(?: the| its| peer| rival| benchmark| broader)* $"
)
"""Between two names they make the second one what the first is measured against."""
_CLOSING = Pattern(
    r"(?: \d+)?(?: index)?, (?:clos|end|finish|settl|ris|gain|add|advanc|climb|jump|surg|fall|declin|slid|slipp|los|dropp|shedd|up |down )"
)
_DID = Cue(
    r" (?:contributed|added|subtracted|was|were|is|led|emerged)\b[^.;:()%]{0,60}\b(?:index|benchmark|barometer|gauge)\b[^.;:()%]{0,40}, "
    r"| (?:was|were|is) (?:among |one of )?the (?:heaviest|biggest|largest|strongest|main) (?:weights?|drags?|forces?|reasons?|factors?)\b[^.;:()%]{0,48} (?:after|by|with|,) "
)
"""Between a stock and a participle they leave the participle to the stock."""
_LEADS = Cue(
    r"\b(?:leads?|led|leading|lifts?|lifted|lifting|drags?|dragged|dragging|pulls?|pulled|helps?|helped|pushes|pushed|boosts?|boosted|weighs? on|weighed on)(?: the)? $"
)
_WITH_ITS_OWN = Pattern(r"(?: index)?(?: (?:higher|lower|up|down))?,? with (?:an? |its )?(?:[a-z-]+ )?$")
"""Around an index they leave the number to the stock that leads it: "Boeing leads the Dow higher with a 5% gain"."""


_JOINED_BEHIND = Cue(
    r"(?:['’]s)?(?: (?:index|composite))? (?:inclusion|addition|entry|membership|debut|listing|relisting|delisting|removal|exclusion|exit|rebalancing|reshuffle|eligibility)\b"
)
_JOINED_BEFORE = Cue(
    r"\b(?:join(?:s|ed|ing)?|enter(?:s|ed|ing)?|replac(?:es|ed|ing) [^,;:.]{2,40} (?:in|on)|(?:added|admitted|promoted|inclusion|addition|entry|admission|promotion|listing|debut|included)(?: (?:in|to|into|on))+|(?:removed|dropped|ejected|removal) from) (?:the )?(?:benchmark |blue-chip )?$"
)
"""Beside an index they make it what a stock becomes a member of: "pops 23% after S&P 500 inclusion, up 150% this year"."""


def without_joined(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without the indices that a stock joins or leaves: no number behind is theirs."""
    if not sentence.cues & (_JOINED_BEHIND.bit | _JOINED_BEFORE.bit) or sentence.lang != "en":
        return names
    return [each for each in names if each.type is not InstrumentType.INDEX or not _is_joined(sentence, each)]


def _is_joined(sentence: Sentence, index: Name) -> bool:
    if _JOINED_BEHIND.match(sentence.gap(index.end, sentence.end)) is not None:
        return True
    return _JOINED_BEFORE.search(sentence.gap(sentence.start, index.start)) is not None


_INCLUDING = Cue(r"(?: [^,;:]{1,60})?, including [^;:%()]*, (?:[a-z]+ly |also |has |had |was |were )?$")
"""Between an index and its verb they name some of its stocks: "the Dow, including Apple and Boeing, fell"."""


def past_members(scope: Scope, motion: Motion, head: Name | Mark) -> Name | Mark | None:
    """Return the index, or its noun, that moved, where the stock right before the verb is only one of its members."""
    sentence, end = scope.sentence, min(motion.start, scope.anchor.start)
    if not sentence.cues & _INCLUDING.bit or not isinstance(head, Name) or not head.is_stock:
        return None
    if head.end > end:
        return None
    before: list[Name | Mark] = [
        each
        for each in sentence.names_in(sentence.start, head.start)
        if each.type is InstrumentType.INDEX and not each.weak
    ]
    before += [
        each
        for each in sentence.marks_in(sentence.start, head.start, PRICE | ANAPHORA)
        if names_index(sentence.gap(each.start, each.end))
    ]
    fitting = [each for each in before if _INCLUDING.fullmatch(sentence.gap(each.end, end)) is not None]
    return max(fitting, key=lambda each: (isinstance(each, Name), each.start), default=None)


def leads_index(scope: Scope, index: Name) -> bool:
    """Whether a stock before an index leads it by the number behind it."""
    sentence = scope.sentence
    if not sentence.cues & _LEADS.bit or _LEADS.search(sentence.gap(scope.left, index.start)) is None:
        return False
    return _WITH_ITS_OWN.fullmatch(sentence.gap(index.end, scope.anchor.start)) is not None


def mover_of_index(scope: Scope, head: Mark) -> Name | None:
    """Return the stock of which the words before "the index" tell what it did to it: "X was the biggest drag on the index"."""
    sentence = scope.sentence
    if not sentence.cues & _ON_INDEX.bit or not names_index(sentence.gap(head.start, head.end)):
        return None
    names = [each for each in sentence.names_in(scope.left, head.start) if each.is_stock and each.listed]
    before = sentence.gap(max(scope.left, head.start - _REACH), head.start)
    return names[-1] if names and _ON_INDEX.search(before) is not None else None


def outdid(scope: Scope, head: Name | Mark) -> Name | None:
    """Return the one that did better or worse than the name before a participle: "X outperformed the Nifty 50, closing 1% higher"."""
    sentence = scope.sentence
    if not sentence.cues & _OUTDID.bit or not isinstance(head, Name):
        return None
    before = sentence.names_in(scope.left, head.start)
    if not before or _OUTDID.fullmatch(sentence.gap(before[-1].name_end, head.start)) is None:
        return None
    return before[-1] if is_outdone(scope, head) else None


def is_outdone(scope: Scope, name: Name) -> bool:
    """Whether a name before a participle is only what another one did better or worse than."""
    sentence = scope.sentence
    if not sentence.cues & _OUTDID.bit or _OUTDID.search(sentence.gap(scope.left, name.start)) is None:
        return False
    return _CLOSING.match(sentence.gap(name.end, scope.anchor.end)) is not None


def did_to_index(sentence: Sentence, stock: Name, motion: int) -> bool:
    """Whether nothing but what a stock did to an index stands between it and its participle."""
    if not sentence.cues & _DID.bit:
        return False
    return _DID.fullmatch(sentence.gap(stock.end, max(stock.end, motion))) is not None
