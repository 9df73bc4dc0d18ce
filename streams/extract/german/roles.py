"""What German compounds say of a company: what it does ("des Autozulieferers"), or that somebody else is meant ("Nvidia-Zulieferer")."""

import re

from streams.extract import marks
from streams.extract.german.told import is_stranger_behind
from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_TRADES = Pattern(
    r"[A-ZÄÖÜ][a-zäöüß-]*-?(?:[Zz]ulieferer|[Hh]ersteller|[Bb]auer|[Kk]onzern|[Rr]iese|[Gg]igant|[Vv]ersicherer|[Vv]ersorger|[Hh]ändler|[Aa]nbieter|[Dd]ienstleister|[Ee]ntwickler|[Aa]usrüster|[Bb]etreiber"
    r"|[Ss]pezialist|[Pp]roduzent|[Uu]nternehmen|[Gg]esellschaft|[Vv]ermieter|[Mm]akler|[Vv]erlag|[Bb]rauer|[Ii]nstitut|[Ff]inanzierer|[Vv]erarbeiter|[Vv]ermittler|[Vv]erleiher|[Ll]ogistiker|[Ff]ertiger|[Ee]rzeuger"
    r"|[Vv]eranstalter|[Vv]erwalter|[Ff]orscher|[Aa]bwickler|[Ff]abrikant|[Gg]ruppe|[Hh]olding|[Kk]ette|[Hh]aus|[Pp]rimus|[Pp]ionier|[Tt]itan|[Ff]irma|[Bb]estatter|[Ww]erft|[Hh]äuser)(?:s|es|n|en)?"
)
"""A compound that tells a company's trade is nobody's name, however rare the word is."""
_SOMEBODY = Pattern(
    r"-(?:\w*)(?:zulieferer|rival|konkurren|wettbewerber|tochter|töchter|mutter|partner|lieferant|kunde|aktionär|investor|chef|gründer|manager|ableger|kritiker|analyst|beteiligung|eigner|eigentümer|vorstand|sprecher|jäger|verfolger|nachahmer|klon|gegner|herausforderer|nachfolger|vorgänger|händler)\w*",
    re.IGNORECASE,
)
_RANK_BEFORE = Pattern(r"\b(?:nach|hinter) (?:der |dem |den )?$")
_RANK_BEHIND = Cue(r" (?:zweit|dritt|viert)\w{4,}(?:e|en|er|es|em) ")
"""Around a name they say that the next one is meant: "Die nach Bitcoin zweitwichtigste Devise"."""

_FOLLOWED = Cue(
    r"[^;:()%]{0,40}, (?:foljt|folgt|fulgt|etterfulgt|efterfulgt|gevolgd|gefolgt) (?:av|af|door|von) (?P<who>(?:de|den|det|der|dem|die|das|het|en|et|ett|een|einem|einer) )?[a-zäöüßåæø-]{6,} (?:[a-z]+ ){0,3}"
)
"""Between two numbers it tells who comes next: "följt av klädjätten plus 0,8 procent"."""
_RIGHT = 2
_AT = Pattern(r" (?:bei|bij|fur|voor|for|hos|van|von|fra|fran) ")


def is_trade(word: str) -> bool:
    """Whether a German word tells what a company does: "Autozulieferers", "Chemiekonzern"."""
    return _TRADES.fullmatch(word) is not None


def is_of_somebody(scope: Scope, name: Name) -> bool:
    """Whether a name only says to whom somebody else is something: "Nvidia-Zulieferer Acme sprang um 12 Prozent"."""
    sentence = scope.sentence
    if sentence.capitals_name or name.end != name.name_end:
        return False
    if sentence.cues & _RANK_BEHIND.bit and _RANK_BEHIND.match(sentence.gap(name.end, sentence.end)):
        return _RANK_BEFORE.search(sentence.gap(max(sentence.start, name.start - 16), name.start)) is not None
    return _SOMEBODY.match(sentence.text, name.end - sentence.start) is not None


def is_of_stranger(scope: Scope, head: Name | Mark | None) -> bool:
    """Whether a Germanic number is that of somebody unknown, who is told of behind it or by its trade alone."""
    return is_stranger_behind(scope.sentence, head, scope.anchor.end, scope.right) or _stranger_follows(scope)


def _stranger_follows(scope: Scope) -> bool:
    """Whether who comes next behind a Germanic number is told by its trade alone: "Acme stängde upp 0,9 procent, följt av klädjätten plus 0,8 procent"."""
    sentence, left, start = scope.sentence, scope.left, scope.anchor.start
    if not sentence.cues & _FOLLOWED.bit or sentence.lang not in GERMANIC:
        return False
    if _FOLLOWED.fullmatch(sentence.gap(left, start)) is None or sentence.names_in(left, start):
        return False
    moves = sentence.marks_in(left, start, marks.MOTION | marks.PRICE | marks.METRIC)
    if moves and (moves[0].kinds & marks.PRICE or start - moves[0].end > _RIGHT):
        return False
    return _AT.match(sentence.gap(scope.anchor.end, sentence.end)) is None
