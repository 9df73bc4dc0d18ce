"""Romance words right beside a percent by which it is no move: profits that are compared, distances, moves of days long past."""

from schemas.vocabulary import Direction, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_MORE = Cue(
    r" (?:mas|menos|a mais|a menos|in piu|in meno|de plus|de moins|por encima|por debajo|superior|inferior)\b"
)
"""Behind a percent they compare it with an earlier one: "gana un 25,7% más"."""
_EARNED = Pattern(r"(?:gan|pierd|perd|guadagn|gagn)")
_SHARES = Pattern(
    r"\b(?:acciones|accion|titulos?|papel|papeles|papeis|cotizaci\w+|acoes|acao|azion[ei]|titol[oi]|actions?|titres?)\b"
)
_NO_COMPARISON = Pattern(r" (?:mas|menos|de plus|de moins) (?:tarde|temprano|adelante|en plus)\b|,")
_RECORD = Cue(
    r" (?:de (?:su|sus|seu|seus|sua|suas|la|los|las|son|ses)|del?|do|da|dos|das|dal|dai|dalla|du|des) "
    r"(?:(?:propi[oa]|mayor|maior|precedent[ei]?|ultim[oa]) )?"
    r"(?:records?|recordes?|maxim[oa]s?|massim[oi]|minim[oa]s?|minimi|picos?|picco|pic|topo|plus haut|plus bas|sommets?)\b"
)
_AT = Pattern(
    r"(?:^|[^a-z])(?:a|ao|al|all['’]?)(?: (?:un|solo|so|apenas|menos de(?: un)?|cerca de|quase|casi|meno dell['’]?|moins de|peine|seulement))*\s?$"
)
_THEN = Cue(
    r"\b(?:desde|depuis|dal|dall['’]|dalla) [^.;:()]{2,60}?,? (?:quando|cuando|quand|en que|em que|in cui|lorsqu['’]\w*) [^.;:()]{0,60}$"
)
"""Before a percent they date it back to the day a record was measured from: "la mayor alza desde mayo, cuando subió 2%"."""
_DAY_WHEN = Cue(
    r"\b(?:desde|dal|dall|depuis)\b[^.;:%]{0,60}\b(?:(?:dia|jornada|sesion|sessao|pregao|giorno|seduta|jour|journee|seance) (?:en|em|in|no|na) (?:el |la )?(?:que|qual|cui)|(?:jour|seance) ou) [^.;:]{0,60}$"
)
"""Before a percent they tell what was on another day: "desde el 24 de agosto, día en el que el Ibex cayó un 5%"."""
_MOVED_THINGS = Pattern(
    r"(?:aument|increment|elev|reduc|reduj|recort|ampli|mejor|melhor|rebaj|diminu|disminu|augment|accr|abaiss|diminui|redu[iz]|acrescent|corta|cortou|ridu|migliora|taglia|tagliat)"
)
_OBJECT = Cue(
    r" (?P<whose>sus?|seus?|suas?|a sua|o seu|la sua|il suo|le sue|i suoi|son|ses|sa|leurs?|loro|el|la|los|las|o|a|os|as|il|lo|le|les|gli|i|l['’]) ?(?P<noun>[a-z]{4,})\b"
)
"""Behind a percent and a verb that moves things they are what was moved: "aumentó un 60% su potencia"."""
_OF_PRICE = Pattern(
    r"(?:accion|acao|acoes|papel|papeis|titul|titol|titre|valor\b|cotiza|cotac|cours|quotazion|precio|preco|prezz|prix|azion|action|indice|bolsa|borsa|bourse|capitaliza"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|luned|marted|mercoled|gioved|venerd|lundi|mardi|mercredi|jeudi|vendredi"
    r"|seman|settiman|semain|jornada|sesion|sessao|pregao|giornat|sedut|seance|journee|manana|manha|tarde|mattin|matin|soir|mes\b|mese|mois|ano\b|anno|annee|dia|giorno|jour|perdid|gananci|perdas|ganhos|caida|queda|subida|calo|rialzo|hausse|baisse)"
)
"""What may stand behind a move of a price itself: the price, a day, or how much of an earlier move."""
_GAS = Pattern(
    r"(?:[(,;]|\b(?:e|ed|y|et)(?: d[eo]l| du)?\s)\s?(?:il |el |le |o |lo )?(?:gas|metano|gnl)\b[^,;()%]{0,40}\(?\s?[+-]?$"
)
_GAS_WORD = Cue(r"\b(?:gas|metano|gnl)\b")

_OFF = Cue(
    r" sur (?:(?:l[ae]s?|une?|des|tou(?:s|t|tes?)(?: l[ae]s?)?|s[ae]s?|son|votre|vos|cette?|ces) |l['’])"
    r"(?P<what>abonnements?|achats?|articles?|aspirateurs?|billets?|casques?|collections?|consoles?|ecouteurs|ecrans?|enceintes?|forfaits?|gammes?|iphones?|ipads?|jeux?|jouets?|livres?|macbooks?|montres?|ordinateurs?|parfums?|pc|playstation"
    r"|produits?|series?|smartphones?|switch|tablettes?|televiseurs?|tv|vetements?|vinyles?|xbox)?\b"
)
"""Behind a sign and a percent they say what costs less in a French shop: "-25% sur l'abonnement", "-46% sur le Galaxy"."""
_AND_A_HALF = Cue(
    r"\b(?:punt[oi]|pontos?|puntos?|points?|virgula|coma|virgola|virgule) (?:e |y |et )?(?:[a-z]+ )?$"
)
"""Before a spelled number they make it the end of another one: "quasi tre punti e mezzo percentuali"."""

_POSSESSIVES = frozenset(
    ["su", "sus", "seu", "seus", "sua", "suas", "a sua", "o seu", "la sua", "il suo", "le sue", "i suoi", "son", "ses", "sa", "leur", "leurs"]
)  # fmt: skip
ROMANCE = frozenset(["es", "pt", "it", "fr"])
"""The languages whose words this room knows."""
ARTICLES = "el|la|los|las|o|a|os|as|il|lo|le|les|gli|i"
"""Their articles, folded, without those that an apostrophe joins to the noun."""
_ANY = (
    _OFF.bit
    | _AND_A_HALF.bit
    | _DAY_WHEN.bit
    | _OBJECT.bit
    | _GAS_WORD.bit
    | _MORE.bit
    | _RECORD.bit
    | _THEN.bit
)


def attached_in_romance(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal that Romance words right beside a percent give."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _ANY:
        return None
    behind = sentence.gap(anchor.end, min(sentence.end, anchor.end + 48))
    if sentence.cues & _MORE.bit and _MORE.match(behind) is not None and _is_earned(scope, motion, behind):
        return NumberType.METRIC, "a profit or a loss, compared"
    if sentence.cues & _RECORD.bit and _RECORD.match(behind) is not None and _is_distance(sentence, scope):
        return NumberType.OTHER, "the distance from a record"
    before = sentence.gap(max(scope.left, sentence.start), anchor.start)
    if sentence.cues & (_THEN.bit | _DAY_WHEN.bit) and (_THEN.search(before) or _DAY_WHEN.search(before)):
        return NumberType.OTHER, "a move of the past"
    if sentence.lang not in ROMANCE:
        return None
    if sentence.cues & _OFF.bit and _is_off(scope, motion, behind):
        return NumberType.OTHER, "a discount or a coupon"
    if sentence.cues & _AND_A_HALF.bit and _is_spelled_end(scope, before):
        return NumberType.POINTS, "the end of a spelled number"
    if sentence.cues & _OBJECT.bit and _moved_a_thing(scope, motion):
        return NumberType.METRIC, "something of the company moved"
    if sentence.cues & _GAS_WORD.bit and (gas := _GAS.search(before)) is not None:
        inside = sentence.names_in(anchor.start - len(before) + gas.start(), anchor.start)
        return None if inside else (NumberType.OTHER, "gas of a contract that is not named")
    return None


def _is_off(scope: Scope, motion: Motion | None, behind: str) -> bool:
    """Whether a minus tells how much less something costs: what is sold in shops, or what a company behind it makes, or in a sentence about sales."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "fr" or motion is None or motion.mark is not None or motion.direction is Direction.UP:
        return False
    found = _OFF.match(behind)
    if found is None:
        return False
    if found["what"] is not None or sentence.marks_in(sentence.start, end, marks.DISCOUNT):
        return True
    return any(each.is_stock and each.start == end + found.end() for each in sentence.names)


def _is_spelled_end(scope: Scope, before: str) -> bool:
    spelled = scope.sentence.gap(scope.anchor.start, scope.anchor.start + 1)
    return spelled.isalpha() and _AND_A_HALF.search(before) is not None


def _moved_a_thing(scope: Scope, motion: Motion | None) -> bool:
    """Whether a verb that has an object moved what stands right behind the percent, and that is no price."""
    sentence, anchor = scope.sentence, scope.anchor
    if motion is None or motion.mark is None or motion.end > anchor.start:
        return False
    found = _OBJECT.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 40)))
    own = found is not None and found["whose"] in _POSSESSIVES
    if found is None or (
        _OF_PRICE.match(found["noun"]) is not None and not (own and found["noun"] == "indice")
    ):
        return False
    if sentence.names_in(anchor.end, anchor.end + found.end() + 1):
        return False
    return own or _MOVED_THINGS.match(sentence.gap(motion.start, motion.end)) is not None


def _is_earned(scope: Scope, motion: Motion | None, behind: str) -> bool:
    """Whether a company gained or lost so much more than before, and no price of it is spoken of before the verb."""
    sentence = scope.sentence
    if motion is None or motion.mark is None or _NO_COMPARISON.match(behind) is not None:
        return False
    if _EARNED.match(sentence.gap(motion.start, motion.end)) is None:
        return False
    if _SHARES.search(sentence.gap(sentence.start, motion.start)) is not None:
        return False
    names = sentence.names_in(sentence.start, motion.start)
    return not names or names[-1].is_stock


def _is_distance(sentence: Sentence, scope: Scope) -> bool:
    start = scope.anchor.start
    return _AT.search(sentence.gap(max(sentence.start, start - 28), start)) is not None
