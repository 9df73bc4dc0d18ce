"""What German compounds say of a company: what it does ("des Autozulieferers"), or that somebody else is meant ("Nvidia-Zulieferer")."""

import re

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
