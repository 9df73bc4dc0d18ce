"""English sectors that move without an index of their own: "Industrials shed 1.65%", "with energy stocks down 2%"."""

from schemas.vocabulary import InstrumentType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS
from streams.extract.subjects.unknowns import last_boundary
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_NOUNS = (
    r"industrials|financials|materials|utilities|telecoms?|communications?|staples|discretionary|property|real estate|resources|energy|oil services?|technology|tech|health\s?care"
    r"|banks|lenders|insurers|miners|goldies|retailers|airlines|automakers|carmakers|chipmakers|semiconductors|homebuilders|housebuilders|builders|oils|drugmakers|techs"
    r"|small[- ]?caps?|mid[- ]?caps?|large[- ]?caps?|blue[- ]chips|cyclicals|defensives|growth stocks|value stocks|listed property"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|dozens of|hundreds of) (?:[a-z]+[- ]){0,3}(?:firms|companies|lenders|groups|giants|stocks)"
)
_ADVERBS = r"(?:(?:also|(?:ended|closed|finished)(?: up| down)?|each|both|all|have|has|had|were|was|are|is|stocks|shares|sector|sectors|names|index|group|collectively|together|in particular) ){0,3}"
_LEADING = r"(?:(?:lead|leads|led|fared|did|were|are|was|is) (?:the )?(?:(?:broad|main|top|sole|only|lone|biggest|best|worst|largest|standout|strongest|weakest) )?(?:gainer|loser|decliner|faller|riser|laggard|advancer|performer|mover|losses|gains|decline|declines|losers|fallers|gainers|risers|laggards|way|worst|best|hardest hit)(?: (?:lower|higher|down|up))?, ?(?:[a-z]+ )?)?"
_SUBJECT = Cue(
    rf"(?:^|[\s\"“'‘(])(?:the |while |and |but |as |with |where |led by )?(?:(?:[a-z]+ )?(?:{_NOUNS})(?:,? (?:and|&) |, )){{0,3}}(?:{_NOUNS}) {_ADVERBS}{_LEADING}$"
)
"""Before a verb, or before a number that leaves its verb out, these are the subject."""
_TOPS = Cue(
    rf"\bwith (?:the )?(?:(?:[a-z]+ )?(?:{_NOUNS})(?:,? (?:and|&) |, )){{0,2}}(?:{_NOUNS})(?: (?:stocks|shares|sector|index))?(?: being)? (?:the |among the )?(?:top|biggest|largest|best|worst|main|lead|leading|sole|only|heaviest|steepest)"
    r" [^,;:()%]{3,48}?(?: with|,)(?: an?| the)? $"
)
"""Before a number they make it that of the sector that stands out: "with technology the top decliner with a 2% loss"."""

_INDEX = Cue(
    rf"\b(?:{_NOUNS}|gold|silver|platinum|copper|metals?|oil|oil and gas|mining|bank|banking|financial|industrial|insurance|retail|software|media|pharma|biotech|auto|travel|leisure|transport|chip|utility|telecom|basic resources|personal goods|construction)"
    rf"(?: and [a-z]+)?(?: sector)? (?:sub-?)?(?:index|indices|gauge|sub-?sector|group) {_ADVERBS}$"
)
"""The index of a sector, which an exchange or a good before it does not name: "the platinum index rose"."""

_LED = Cue(
    rf"(?:^|[ ,;:])(?:{_NOUNS}|(?:bank|mining|energy|tech|oil|chip|car|auto|retail|travel) (?:stocks|shares)) (?:have )?(?:led|leading|lead|dragged|dragging|drag|pulled|pulling|pull|weighed on|weighing on|weigh on|lifted|lifting|lift|boosted|boosting|boost|pushed|pushing|push) (?:the )?$"
)
"""Before an index they make it only what a sector moved: "banks led the FTSE 100 lower, falling 2%"."""
_FELL_WITH_IT = Pattern(
    r"(?: index)?(?: (?:lower|higher|down|up))?, (?:each |all |with losses of |with gains of )?$"
)

_LATIN = "\u2e80"
"""Scripts behind this sign have no English words."""
_PREPOSITIONS = frozenset(["of", "in", "for", "on", "at", "to", "from", "than", "including"])
"""Before a sector they give it to another noun: "the index of mid-caps fell"."""


def sector_is_subject(scope: Scope, motion: Motion) -> bool:
    """Whether a sector stands right before the verb of a percent, or before the percent if the verb is left out."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.cues & _TOPS.bit and _TOPS.search(sentence.gap(sentence.start, start)) is not None:
        return True
    if not sentence.cues & (_SUBJECT.bit | _INDEX.bit | _LED.bit) or sentence.folded[:1] > _LATIN:
        return False
    limit = motion.start if motion.mark is not None and scope.left <= motion.start < start else start
    if _leads_index(scope, limit):
        return True
    gap = sentence.gap(scope.left, limit)
    sector = _SUBJECT.search(gap)
    found = sector or _INDEX.search(gap)
    if found is None:
        return False
    before = gap[: found.start()].split()[-1:]
    if before and before[0] in _PREPOSITIONS:
        return False
    place = scope.left + found.start()
    if last_boundary(sentence, scope.left, limit) > scope.left + found.end():
        return False
    names = [name for name in sentence.names_in(scope.left, limit) if name.end > place]
    return all(name.type in GOODS for name in names) and (not names or sector is None)


def _leads_index(scope: Scope, limit: int) -> bool:
    """Whether the last name is an index that a sector led, and the number stands behind a comma: it is the sector's."""
    sentence = scope.sentence
    if not sentence.cues & _LED.bit:
        return False
    names = sentence.names_in(scope.left, limit)
    if not names or names[-1].type is not InstrumentType.INDEX:
        return False
    led = _LED.search(sentence.gap(sentence.start, names[-1].start)) is not None
    return led and _FELL_WITH_IT.fullmatch(sentence.gap(names[-1].end, limit)) is not None
