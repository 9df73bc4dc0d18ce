"""Units in which a price is stated, and indices of which a stock only is the best: words that move nothing themselves."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.function_words import names_index
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, Name
from streams.extract.romance.places import is_in_closed_bracket
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_UNIT = Cue(
    r"(?:\d ?(?:dollars?|dollari|dolares|euros?|usd|us\$|\$|€|долл\w*|centavos|reais)|[$€] ?\d[\d.,]*)"
    r" (?:(?:le|la|el|o|a|al|per|por|за|par) |l['’]|all['’])$"
)
"""Before a noun they make it what so much money buys: "60,2 dollars le baril", "$59,73 за баррель"."""
_BEST = Cue(
    r"\b(?:meilleure?s?|plus fortes?|plus fort|plus mauvaise?s?|plus fortement|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|melhor(?:es)?|maior(?:es)?|pior(?:es)?|miglior[ei]?|peggior[ei]?|maggior[ei]?|pires?)"
    r"(?: [a-z]+){0,2} (?:de l['’]|del |do |dell['’]|de |du )$"
)
"""Before an index they rank a stock in it: "TF1 signe la meilleure performance de l'indice"."""
_WHICH = frozenset({", que ", ", che ", ", qui "})
"""Behind an index they go on about it."""
_REACH = 28
_IN_THE_MARKET = Pattern(r"\b(?:en|em|in|na) (?:la )?$")
_EXCHANGE = frozenset(["bolsa", "borsa", "bourse", "la bolsa", "la bourse"])


def is_unit(scope: Scope, start: int) -> bool:
    """Whether the noun at a place only says for how much of a good a price is stated."""
    sentence = scope.sentence
    if not sentence.cues & _UNIT.bit:
        return False
    return _UNIT.search(sentence.gap(max(sentence.start, start - _REACH), start)) is not None


def is_no_mover(scope: Scope, head: Mark) -> bool:
    """Whether a noun only is the unit of a price, or stands in brackets behind the mover."""
    return is_unit(scope, head.start) or is_in_closed_bracket(scope, head) or _is_in_the_market(scope, head)


def _is_in_the_market(scope: Scope, head: Mark) -> bool:
    """Whether "on the exchange" stands behind a stock and its verb: "Acme se hundió en bolsa, con una baja del 12%"."""
    sentence = scope.sentence
    if not head.kinds & marks.PRICE or sentence.gap(head.start, head.end) not in _EXCHANGE:
        return False
    if _IN_THE_MARKET.search(sentence.gap(max(sentence.start, head.start - 6), head.start)) is None:
        return False
    stocks = [each for each in sentence.names_in(scope.left, head.start) if each.is_stock and each.listed]
    return bool(stocks) and bool(sentence.marks_in(stocks[-1].end, head.start, marks.MOTION))


def without_units(scope: Scope, names: list[Name]) -> list[Name]:
    """Return names without goods that only are the unit of a price."""
    if not any(each.type in GOODS for each in names):
        return names
    return [each for each in names if each.type not in GOODS or not is_unit(scope, each.start)]


def best_of_index(scope: Scope, head: Mark | Name) -> Name | None:
    """Return the stock of a clause that ranks it in an index: "Enel è la migliore dell'indice", "è il peggior titolo del Ftse Mib, perdendo"."""
    sentence = scope.sentence
    if not sentence.cues & _BEST.bit:
        return None
    is_index = (
        head.type is InstrumentType.INDEX
        if isinstance(head, Name)
        else names_index(sentence.gap(head.start, head.end))
    )
    if not is_index or head.end > scope.anchor.start or sentence.gap(head.end, head.end + 6) in _WHICH:
        return None
    article = sentence.gap(head.start, head.start + 2) in {"l'", "l’"}
    before = sentence.gap(max(scope.left, head.start - 48), head.start + (2 if article else 0))
    if _BEST.search(before) is None:
        return None
    stocks = [each for each in sentence.names_in(scope.left, head.start) if each.is_stock and each.listed]
    if not stocks or sentence.marks_in(stocks[-1].end, head.start, marks.CLAUSE_BREAK):
        return None
    return stocks[-1]
