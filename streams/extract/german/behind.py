"""Names behind their percent: in brackets of their own, behind a level and a verb, among shares of which somebody stands out, last of a list."""

from streams.extract.marks import Mark
from streams.extract.prose.function_words import NORDIC
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_WITH_LEVEL = NORDIC | {"de"}
_LEVEL = Pattern(
    r" (?:(?:til|till) [\d.,]+ (?:kr\.?|kronor|kroner|euro|dollar)(?= (?:for|i|hos) )|auf [\d.,'’]+ (?:euro|franken|dollar|punkten?|zahlern?)(?= [^\d]))"
)
"""Behind a percent it says where the price went, before whose it is: "et fald på 9,5 pct. til 233 kr. for Acme"."""

_AMONG = Cue(r"\b(?:zu|unter) den (?:[a-zß]+ ){0,4}$")
"""Before a price noun they make it those among whom somebody stands out: "Acme zählten zu den favorisierten Papieren"."""


def _among_others(sentence: Sentence, noun: Mark) -> bool:
    """Whether a German price noun is only those among whom the subject stands out."""
    if sentence.capitals_name:
        return False
    return _AMONG.search(sentence.gap(max(sentence.start, noun.start - 64), noun.start)) is not None


def in_brackets_behind(scope: Scope) -> Name | None:
    """Return the stock that alone fills the brackets right behind a percent: "mit plus 2,7% (Acme) bzw. 1,0% (Beta)"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.gap(end, end + 2) != " (":
        return None
    name = next((each for each in sentence.names if each.start == end + 2), None)
    if name is None or not name.is_stock or not name.listed or sentence.gap(name.end, name.end + 1) != ")":
        return None
    return name


def without_those_among(sentence: Sentence, nouns: list[Mark]) -> list[Mark]:
    """Return price nouns without those among which the subject of a German sentence stands out."""
    if not nouns or not sentence.cues & _AMONG.bit:
        return nouns
    return [each for each in nouns if not _among_others(sentence, each)]


def behind_level(sentence: Sentence, gap: str) -> str:
    """Return the words between a percent and a name without the level where the price went."""
    found = _LEVEL.match(gap) if sentence.lang in _WITH_LEVEL else None
    return gap if found is None else gap[found.end() :]


_ENDS_LIST = Pattern(
    r"(?: (?:zu|nach|ab|ein|an|vor|hinzu|zuruck|zulegten|nachgaben))?(?:[.;:!?)]|,? (?:auf|mit|am|im|in|an) |$)"
)
"""Behind the last of several German names it closes their clause, so that nobody of them begins the next one."""


def closes_list(sentence: Sentence, name: Name) -> bool:
    """Whether the last of several German names closes their clause."""
    return _ENDS_LIST.match(sentence.gap(name.end, sentence.end)) is not None
