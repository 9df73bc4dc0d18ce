"""Russian lists that give each name an amount and a percent, and the exchanges that only tell where something trades."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_EXCHANGE = Cue(r"(?:бирж|бірж)[а-яії]{0,3} [«\"“]?$")

_INDEX_OF = Pattern(r"[иі]ндекс[а-я]* (?:[^\W\d_]+ )?(?:бирж|бірж)[а-яії]{0,3} [«\"“]?$")
"""Before its name they say that the index of an exchange is meant: "индекс электронной биржи НАСДАК"."""


_SESSION = Cue(
    r"(?:открыти|начал|старт|закрыти|завершени|окончани|ход|відкритт|закритт|завершенн|початк)[а-яії]{1,3} (?:\S+ )?(?:торг|сесси|сесі)[а-яії]{1,3} (?:на )?[«\"“]?$"
)
"""Before an index it says when or where a share traded: "после открытия торгов Nasdaq"."""


_STOCKS_OF = Cue(
    r"(?<!\w)(?:emisi|titulu|akcii|papiru|spolecnosti|emisii|titulov|spolek|akcji|walorow|бумаг|акций|эмитентов|паперів|акцій|емітентів) [«\"“]?$"
)
"""Before an exchange they make it that of all the stocks that are listed there: "největší propad z hlavních titulů pražské burzy"."""


_GOODS_MARKET = Cue(
    r"(?<!\w)(?:рынок|рынка|рынке|рынку|ринок|ринку) (?:пива|труда|жиль|недвижимост|новостроек|автомобил|легковых|новых|кредит|ипотек|рекламы|услуг|лекарств|алкогол|вина|водки|молок|зерна|такси|страхован|одежды|еды|продуктов|смартфон|гаджет|туризм|перевозок|видеоигр|программ|праці|житла|реклами|послуг)"
)
"""A market of goods or work, which is no exchange: "российский рынок пива сократился на 18%"."""


def without_exchanges(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return the names without the exchanges that only tell where something trades: "на бирже ICE в Лондоне"."""
    if sentence.cues & _GOODS_MARKET.bit:
        spans = [found.start() + sentence.start for found in _GOODS_MARKET.finditer(sentence.folded)]
        names = [each for each in names if not any(each.start <= place < each.end for place in spans)]
    if sentence.cues & (_SESSION.bit | _STOCKS_OF.bit) and names and names[0].is_stock:
        names = [
            each
            for each in names
            if each.type is not InstrumentType.INDEX
            or not _is_aside(sentence.gap(max(sentence.start, each.start - 40), each.start))
        ]
    if not sentence.cues & _EXCHANGE.bit:
        return names
    return [
        each
        for each in names
        if _EXCHANGE.search(sentence.gap(max(sentence.start, each.start - 12), each.start)) is None
        or _INDEX_OF.search(sentence.gap(max(sentence.start, each.start - 48), each.start)) is not None
    ]


def _is_aside(before: str) -> bool:
    """Whether the words before an index make it when or where a share traded."""
    return _SESSION.search(before) is not None or _STOCKS_OF.search(before) is not None


_OF_AMOUNT = Cue(
    r"(?:,)?\s?[—–-] (?:почти |около |примерно |более чем |больше чем |свыше )?на (?P<amount>[$€]?\d[\d.,\xa0 ]*(?:трлн|млрд|млн|тыс)?\.? ?(?:долларов|долл\.?|рублей|руб\.?|евро)?) ?\($"
)
"""Between a name and a percent in brackets: how much money, of which the verb stands before: "Apple — на $61 млрд (2,1%)"."""
_WITHIN = 200


def has_amount(scope: Scope, name: Name) -> bool:
    """Whether nothing but the money that it stands for parts a name from a percent in brackets."""
    sentence = scope.sentence
    if not sentence.cues & _OF_AMOUNT.bit or name.end > scope.anchor.start:
        return False
    return _OF_AMOUNT.fullmatch(sentence.gap(name.end, scope.anchor.start)) is not None


def motion_of_amounts(scope: Scope) -> Motion | None:
    """Return the motion of a Russian list that gives each name an amount and a percent: "подешевели, в том числе Apple — на $61 млрд (2,1%)"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _OF_AMOUNT.bit:
        return None
    names = sentence.names_in(scope.left, anchor.start)
    if not names or not has_amount(scope, names[-1]):
        return None
    moved = sentence.marks_in(max(sentence.start, anchor.start - _WITHIN), names[-1].start, marks.MOTION)
    if not moved or sentence.marks_in(moved[-1].end, anchor.start, marks.METRIC):
        return None
    return by_word(moved[-1])
