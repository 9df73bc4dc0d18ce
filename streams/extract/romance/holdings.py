"""Percents that Romance sentences give to what a company earns, holds, wins or changes, and not to its price."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Sentence
from streams.extract.romance.attached import ARTICLES, ROMANCE, attached_in_romance
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_HELD = Cue(
    r" que (?:ya |ja |gia |deja )?(?:tiene|tenia|tem|tinha|posee|poseia|possui|possuia|possiede|possedeva|controla|controlaba|controlava|controlla|controllava|ostenta|ostentaba|mantiene|mantenia|mantem|mantinha|detiene|detem|detinha|detient|detenait|detenta|possede|possedait)\b"
)
"""Behind a percent they make it a stake: "el 5% que tiene en Endesa"."""
_WON = Pattern(r"(?:se )?(?:ha |han )?adjudic")
_OF = Pattern(r" (?:de|del|da|do|das|dos|della|du)\b")
_SHARE = Cue(
    r" (?:correspond[a-z]+|pertenec[a-z]+|pertence[a-z]*|procede[a-z]*|proced[ie][a-z]*|provien[a-z]+|provem|apparten[a-z]+|appartien[a-z]+|provenien[a-z]+)\b"
)
"""Behind a percent they make it a part of a whole: "de los cuales el 50% correspondía a electricidad"."""
_EARNED_MONEY = Cue(
    r"\b(?:gano|gana|ganar|ganaron|ganan|ha ganado|perdio|pierde|perder|lucrou|lucra|ha guadagnato|guadagna|a gagne|gagne|ingreso|ingresa|facturo|factura|obtuvo)\b"
    r"(?: [a-z]+){0,8} \d[\d.,]* ?(?:millones|millon|mill\.|mil |milhoes|bilhoes|milioni|miliardi|millions|milliards|euros|dolares|reais)"
)
"""Money that a company earned: a percent behind it compares that with an earlier year."""
_OF_MARKET = Pattern(
    r"\b(?:capitaliza|bolsa|borsa|bourse|bursatil|valor de mercado|accion|acoes|titulo|cotiza)"
)
_OWN_THING = Cue(
    r" (?:sus?|seus?|suas?|a sua|o seu|la sua|il suo|son|ses|sa) (?P<noun>[a-z]{4,})\b[^,;:()%]{0,40}$"
)
"""Between a verb and a percent they are what was moved: "aumenta su presencia un 2%"."""
_PRICE = Pattern(
    r"(?:accion|acao|acoes|papel|papeis|titul|titol|titre|valor\b|cotiza|cotac|cours|precio|preco|prezz|prix|azion|action|capitaliza|perdid|gananci|perdas|ganhos|caida|queda|racha|mayor|peor|mejor|maior|pior)"
)
_ITS_THING = Pattern(rf" (?:{ARTICLES})(?: |['’])$")
_MOVING = Pattern(
    r"(?:[a-z]+ )?(?:sub|baj|alz|aument|elev|increment|dispar|reduc|recort|mejor|hund|desplom|multiplic|rebaj|ampli|dobl|aumen|cort|ridu|augment|baiss)"
)
_ARTICLE_METRIC = Cue(rf" (?:{ARTICLES}) [a-z]")
_PRICE_OF = Cue(
    r" (?:el|o|il|le|su|seu|o seu|il suo|son) (?:precio|preco|prezzo|prix) (?:objetivo|alvo|obiettivo|(?:de|del|do|da|dos|das|della|dei|du|des) (?!(?:(?:la|las|los|el|as|os|sus?|suas) )?(?:acci|acoes|acao|titul|papeis|azion|action)))"
)
"""Behind a percent they are what a company raised or lowered by so much: "Acme sube un 5% el precio de la gasolina"."""
_ANY = _PRICE_OF.bit | _HELD.bit | _SHARE.bit | _EARNED_MONEY.bit | _OWN_THING.bit | _ARTICLE_METRIC.bit


def beside_in_romance(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal that Romance words next to a percent give, whatever its subject."""
    return attached_in_romance(scope, motion) or _held_or_earned(scope, motion)


def _raises_price(scope: Scope, motion: Motion) -> bool:
    """Whether a company right before the verb moves the price of what it sells, or what it thinks a share is worth."""
    sentence, end = scope.sentence, scope.anchor.end
    if _PRICE_OF.match(sentence.gap(end, min(sentence.end, end + 64))) is None:
        return False
    return any(
        name.is_stock and sentence.gap(name.end, motion.start) == " "
        for name in sentence.names_in(scope.left, motion.start)
    )


def _held_or_earned(scope: Scope, motion: Motion | None) -> Refused | None:
    """Return the refusal of a percent that is a stake, a part of a whole, a result compared, or what a thing was moved by."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _ANY or sentence.lang not in ROMANCE:
        return None
    behind = sentence.gap(anchor.end, min(sentence.end, anchor.end + 28))
    if sentence.cues & _HELD.bit and _HELD.match(behind) is not None:
        return NumberType.STAKE, "a stake"
    if sentence.cues & _SHARE.bit and _SHARE.match(behind) is not None:
        return NumberType.RATIO, "a share of something"
    if motion is None or motion.mark is None or motion.end > anchor.start:
        return _compared(scope)
    if sentence.cues & _PRICE_OF.bit and _raises_price(scope, motion):
        return NumberType.METRIC, "something of the company moved"
    if _OF.match(behind) is not None and _WON.match(sentence.gap(motion.start, motion.end)) is not None:
        return NumberType.RATIO, "a share of something"
    if sentence.cues & _ARTICLE_METRIC.bit and _moved_the_metric(sentence, anchor.end, motion):
        return NumberType.METRIC, "a metric stands behind the number"
    if sentence.cues & _OWN_THING.bit:
        found = _OWN_THING.search(sentence.gap(motion.end, anchor.start))
        if found is not None and found.start() == 0 and _PRICE.match(found["noun"]) is None:
            return NumberType.METRIC, "something of the company moved"
    return _compared(scope)


def _moved_the_metric(sentence: Sentence, end: int, motion: Motion) -> bool:
    """Whether a metric with its article stands right behind the percent of a verb: "sube un 50% el dividendo"."""
    found = sentence.marks_in(end, end + 28, marks.METRIC | marks.PRICE)
    if not found or found[0].kinds & marks.PRICE:
        return False
    return (
        _ITS_THING.fullmatch(sentence.gap(end, found[0].start)) is not None
        and _MOVING.match(sentence.gap(motion.start, motion.end)) is not None
    )


def _compared(scope: Scope) -> Refused | None:
    """Return the refusal of a percent behind money that was earned, in a sentence that speaks of no market."""
    sentence = scope.sentence
    if not sentence.cues & _EARNED_MONEY.bit:
        return None
    money = _EARNED_MONEY.search(sentence.gap(sentence.start, scope.anchor.start))
    if money is None or sentence.names_in(sentence.start + money.end(), scope.anchor.start):
        return None
    if _OF_MARKET.search(sentence.folded) is not None:
        return None
    return NumberType.METRIC, "a result, compared"
