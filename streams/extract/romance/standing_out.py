"""Stocks that stand out with their move: "Kering s'est imposé comme la star de la séance avec un bond de 5,8%"."""

from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.romance.attached import ROMANCE
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_WITH = Cue(r"\b(?:con|com|avec) (?:(?:un|una|uma|une) )?(?:[a-z]+ )?$")
_STANDS_OUT = Pattern(
    r"\b(?:star|vedette|tete|lanterne|distingu|illustr|impos|podium|premiere place|dernieres? places?|palme|champion|sommet|estrella|destac|destaq|lider|encabez|protagoni|mejor|peor|farolillo|colista"
    r"|danse|bal\b|performance|rendement|evolution|comportamiento|desempenho|acompanh|acompañ|seguir|unir|junt|somm|sum"
    r"|maior|melhor|pior|migliore|peggiore|maglia|spicca|svetta|brill|regina|reina|rainha|bolsa|borsa|bourse|seance|sesion|sessao|pregao|seduta|giornata|jornada|journee|parquet|plus forte|positiv|negativ|sobress|parte (?:alta|baixa))"
)
"""Between a stock and its noun of motion they tell of the market."""
_ADDED = Pattern(
    r"(?:,| (?:y|e|et|ed|mais|mas|pero|ma)) (?:con|com|avec) (?:(?:un|una|uma|une) )?(?:[a-z]+ )?$"
)
"""Behind a verb of motion they tell how far it went: "se hundió en bolsa, con una baja de casi el 12%"."""
_MOST = 90


_DOING = (" en ", " en s'", " en s’", " ao ", " al ")
"""Before a verb of motion they make it tell how the subject did something: "en perdant 3 %", "ao avançar 2%"."""
_GERUNDS = ("ando", "endo", "indo", "andosi", "endosi")


def stands_out(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether the words between a stock and "with a fall of" or "losing" tell of nothing but how it stood out in the market."""
    sentence = scope.sentence
    if sentence.lang not in ROMANCE or not name.is_stock:
        return False
    if motion.mark is None or not name.end < motion.start < scope.anchor.start:
        return False
    between = sentence.gap(name.end, motion.start)
    if len(between) > _MOST or not _leads_to(scope, motion, between) or any(map(str.isdigit, between)):
        return False
    if sentence.marks_in(scope.anchor.end, sentence.end, marks.RESPECTIVELY):
        return False
    if sentence.marks_in(name.end, motion.start, marks.METRIC) or sentence.names_in(name.end, motion.start):
        return False
    return _STANDS_OUT.search(between) is not None or (not name.weak and _is_added(scope, motion, name))


def _leads_to(scope: Scope, motion: Motion, between: str) -> bool:
    """Whether the words before a motion make it how something was done."""
    if between.endswith(_DOING):
        return True
    if scope.sentence.gap(motion.start, motion.end).endswith(_GERUNDS):
        return True
    return bool(scope.sentence.cues & _WITH.bit) and _WITH.search(between) is not None


def _is_added(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether the noun of motion only tells how far a verb before it went."""
    sentence = scope.sentence
    if _ADDED.search(sentence.gap(name.end, motion.start)) is None:
        return False
    return bool(sentence.marks_in(name.end, motion.start, marks.MOTION))


_MOST_OF = Cue(
    r"\b(?:mayor(?:es)?|maior(?:es)?|maggior[ie]|plus (?:forte|grosse)s?|peor(?:es)?|pior(?:es)?|peggior[ie]|mejor(?:es)?|melhor(?:es)?|miglior[ie]) [a-z]+$"
)
"""With a noun of motion they head a ranking, in which each stock has its number in brackets."""
_OPENS = frozenset({" (", " (+", " (-", " (+ ", " (- "})


def heads_ranking(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a ranking leads to a stock with its number in brackets, however long its words: "las mayores subidas han correspondido al grupo X (11 %)"."""
    sentence = scope.sentence
    if not sentence.cues & _MOST_OF.bit or sentence.lang not in ROMANCE or motion.mark is None:
        return False
    if not motion.end < name.start or sentence.gap(name.end, scope.anchor.start) not in _OPENS:
        return False
    between = sentence.gap(motion.end, name.start)
    if len(between) > _MOST or any(map(str.isdigit, between)):
        return False
    if any(each.is_stock for each in sentence.names_in(motion.end, name.start)):
        return False
    return _MOST_OF.search(sentence.gap(max(sentence.start, motion.start - 16), motion.end)) is not None


_ARTICLE = Pattern(r"(?:^|[\s(])(?:il|lo|el|le|o|un|um|con|com|avec|col)\s$|\bl['’]$")
_OF = frozenset(
    [" di ", " de ", " del ", " dell'", " dell’", " della ", " do ", " da ", " du ", " de la ", " d'", " d’"]
)


def owner_of_signed(scope: Scope) -> Name | None:
    """Return the name that a number with a sign and an article is given to: "spicca il +2,1% di Eni"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not anchor.sign or sentence.lang not in ROMANCE:
        return None
    if _ARTICLE.search(sentence.gap(max(sentence.start, anchor.sign_start - 6), anchor.sign_start)) is None:
        return None
    name = next(iter(sentence.names_in(anchor.end, scope.right)), None)
    if name is None or not name.listed or sentence.gap(anchor.end, name.start) not in _OF:
        return None
    return name


_RANKED = Pattern(
    r"(?: (?:a|para|ate|hasta) [^()]{1,30})?\) (?:fueron|son|han sido|foram|sao|sono state?i?|sono|ont ete|sont|ont (?:signe|affiche|enregistre|accuse|inscrit)|registraron|registaram|protagonizaron|se anotaron|mostraron|presentaron|lideraron|lideraram|encabezaron)\b[^,;()]{3,80}"
)
"""Behind a list in brackets it says of all what they were: "A (1,6%) y B (1,3%) fueron las emisoras que más ganaron"."""


def until_rank(sentence: Sentence, start: int) -> int:
    """Return how far behind a list's last number the words reach that say what all of its stocks were; 0 without any."""
    if sentence.lang not in ROMANCE:
        return 0
    found = _RANKED.match(sentence.gap(start, sentence.end))
    return 0 if found is None else found.end()
