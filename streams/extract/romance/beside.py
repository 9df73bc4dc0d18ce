"""Names that only stand in a sentence whose own subject is a noun: in a relative clause, before "esse fornecimento", in a mere city."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.romance.attached import ARTICLES, ROMANCE
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_RELATIVE = Cue(r", (?:que|qui|che|quien) (?:[a-z]+ ){1,4}$")
"""Before a name they make it part of what is said of the noun before the comma: "a produção, que também engloba gás natural, cresceu"."""
_THIS = Cue(
    r"\b(?:es[st][ea]s?|aquel(?:a|e|la|los|las)?|est[eao]s?|quest[oaei]|quell[oa]|cet|cette|ces?) (?P<noun>[a-z]{4,}) $"
)
"""Right before a verb a noun that was spoken of before, and no name."""
_LOCATIVE = Pattern(r"(?:^|[^a-z])(?:em|en|in|a|no|na|nel|nella) $")
_OWN_SUBJECT = Pattern(
    r"(?:[^,.;:()]{3,80}, |\W*(?:S[óo]|S[oó]lo|At[eé]|Hasta|Anche|Tamb[ié]{1,2}[mn]|M[eê]me|J[aá]) )"
    rf"(?:(?:{ARTICLES}) |l['’])(?P<noun>[a-zà-ÿ]{{4,}})\b"
)
"""Opens a sentence with something before its subject: "Perto do fechamento, a pontuação estava em"."""
_COMPARED = Cue(
    r"\b(?:em relacao ao|na comparacao com o|frente ao?|ante o|en comparacion con el|respecto al|rispetto al|par rapport au|face au)"
    r" (?:\S{1,12} )?(?:trimestre|semestre|bimestre|periodo|periode|exercicio|ejercicio|esercizio|exercice)\b"
)
"""What companies compare their figures with: "Em relação ao 1º trimestre, a queda foi de 93%"."""
_OF_CITY = Pattern(
    r"\b(?:n[ao]|d[ao]|en el|en la|de la|del|nel|nella|della|dans l[ae']|de l[ae]) ?"
    r"(?:estado|cidade|municipio|ciudad|citta|comune|ville|commune|pais|capital|capitale)\b"
)
_NEW_SUBJECT = Pattern(
    rf", (?:(?:e|y|et|ed|mientras|enquanto|mentre|tandis que) )?(?:{ARTICLES}) (?P<noun>[a-z]{{4,}}) (?:(?:ja|ya|gia|tambem|tambien|anche|se|ha|han|ont|a|hanno) ){{0,2}}$"
)
"""Behind the percent before, and right before a verb, somebody else: "o PSI-20 subiu 3%, os fundos subiram 10%"."""


def has_new_subject(scope: Scope) -> bool:
    """Whether a noun that nobody knows, with its article, is the subject of the verb between two percents."""
    sentence = scope.sentence
    if sentence.lang not in ROMANCE or scope.left <= sentence.start:
        return False
    verbs = sentence.marks_in(scope.left, scope.anchor.start, marks.MOTION)
    if not verbs:
        return False
    found = _NEW_SUBJECT.search(sentence.gap(scope.left, verbs[0].start))
    return found is not None and not sentence.is_known(scope.left + found.start("noun"))


def is_only_beside(scope: Scope, name: Name) -> bool:
    """Whether the subject of a clause is another noun than the name before its number."""
    sentence, start = scope.sentence, scope.anchor.start
    if name.end > start:
        return False
    return _in_relative(scope, name) or _before_this(scope, name) or _is_mere_city(sentence, name)


def _in_relative(scope: Scope, name: Name) -> bool:
    sentence = scope.sentence
    if not sentence.cues & _RELATIVE.bit or "," not in sentence.gap(name.end, scope.anchor.start):
        return False
    low = max(scope.left, sentence.start)
    relative = _RELATIVE.search(sentence.gap(low, name.start))
    return relative is not None and bool(sentence.marks_in(low, low + relative.start(), marks.METRIC))


def _before_this(scope: Scope, name: Name) -> bool:
    sentence = scope.sentence
    if not sentence.cues & _THIS.bit:
        return False
    verbs = sentence.marks_in(name.end, scope.anchor.start, marks.MOTION)
    if not verbs:
        return False
    found = _THIS.search(sentence.gap(max(name.end, verbs[0].start - 40), verbs[0].start))
    if found is None:
        return False
    noun = verbs[0].start - len(found["noun"]) - 1
    return not sentence.is_known(noun)


def _is_mere_city(sentence: Sentence, name: Name) -> bool:
    """Whether a city that may stand for its exchange is only where something happened, in a text that speaks of no market."""
    if name.type is not InstrumentType.INDEX or not name.weak or sentence.in_report:
        return False
    before = sentence.gap(max(sentence.start, name.start - 6), name.start)
    if sentence.lang not in ROMANCE or _LOCATIVE.search(before) is None:
        return False
    if any(each.listed and each.issuer != name.issuer for each in sentence.names):
        return False
    return not sentence.marks_in(sentence.start, sentence.end, marks.PRICE | marks.ANAPHORA)


def is_of_a_city(scope: Scope, names: tuple[Name, ...]) -> bool:
    """Whether a sentence that names nobody speaks of the city named before and no market: "No estado, o índice subiu 30%"."""
    sentence = scope.sentence
    if sentence.lang not in ROMANCE or not all(
        each.type is InstrumentType.INDEX and each.weak for each in names
    ):
        return False
    return _OF_CITY.search(sentence.folded) is not None


def has_own_subject(scope: Scope) -> bool:
    """Whether a sentence that names nobody has a noun of its own as its subject, or compares what companies report."""
    sentence = scope.sentence
    if sentence.cues & _COMPARED.bit and _COMPARED.search(sentence.folded) is not None:
        return True
    if sentence.lang not in ROMANCE:
        return False
    if sentence.gap(scope.anchor.start - 6, scope.anchor.start) == ", por ":
        return True
    found = _OWN_SUBJECT.match(sentence.text)
    if found is None or sentence.start + found.start("noun") > scope.anchor.start:
        return False
    return not sentence.is_known(sentence.start + found.start("noun"))
