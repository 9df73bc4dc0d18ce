"""What a price noun or an anaphor stands for, and whose price it is."""

from schemas.vocabulary import InstrumentType
from streams.extract.marks import Mark
from streams.extract.prose.function_words import CURRENCY_WORDS, INDEX_WORDS
from streams.extract.prose.motion import Scope
from streams.extract.prose.sentence import Name
from streams.extract.prose.unknowns import aside_of_unknown, holds_unknown


def sort_of(words: str) -> str:
    """Return what a price noun or an anaphor stands for: a stock, an index, a currency."""
    if any(word in words for word in INDEX_WORDS):
        return "index"
    return "fx" if any(word in words for word in CURRENCY_WORDS) else "stock"


def fits(name: Name, sort: str) -> bool:
    """Whether a name is of the sort that a noun stands for."""
    kinds = {"index": InstrumentType.INDEX, "fx": InstrumentType.FX}
    if sort == "stock":
        return name.is_stock or name.type is InstrumentType.PRIVATE
    return name.type is kinds[sort]


def whose_own_price(scope: Scope, head: Mark) -> Name | None:
    """Return the one name of a clause before an Indonesian "its price": "XRP, aset terbesar kelima, harganya anjlok 16 persen"."""
    sentence = scope.sentence
    if not sentence.gap(head.start, head.end).endswith("nya"):
        return None
    names = sentence.names_in(scope.left, head.start)
    if len(names) != 1 or not names[0].listed or names[0].market:
        return None
    if holds_unknown(sentence, scope.left, head.start) or aside_of_unknown(sentence, names[0]):
        return None
    return names[0]
