"""Cities, exchanges and indices that only say where something is made, listed or traded, and are not what moved."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.german.places import is_exchange, is_place
from streams.extract.german.told import is_where_it_trades
from streams.extract.marks import Mark
from streams.extract.prose.function_words import LOCATIVES
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence, words_in
from streams.text.patterns import Pattern

_MADE_IN = Pattern(r" (?:in|at|of|im|an|a|en|em|di|de|i|op|te|w|v|di bursa) (?:the |der )?")


_OF_WHICH = Pattern(
    r"(?:, (?:de los cuales|de las cuales|entre los cuales|dos quais|das quais|dei quali|delle quali|dont|von denen|of which)|:) (?:(?:el|o|a|il|le|la|der|the) )?$"
)
"""Between several and an index they make it one of them: "los índices, de los cuales el Dow Jones perdió un 1%"."""


def price_noun_before_place(scope: Scope, name: Name) -> Mark | None:
    """Return the price noun of an unnamed stock when the only name is an index in the role of a place: "im SDax"."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or name.weak or sentence.names_in(scope.left, name.start):
        return None
    before = sentence.gap(max(sentence.start, name.start - 12), name.start).split()
    nouns = [
        each
        for each in sentence.marks_in(scope.left, name.start, marks.PRICE)
        if not is_exchange(sentence, each)
    ]
    if not nouns or not before or not (before[-1] in LOCATIVES or is_place(sentence, name)):
        return None
    if _OF_WHICH.search(sentence.gap(nouns[-1].end, name.start)) is not None:
        return None
    return nouns[-1] if words_in(sentence.gap(nouns[-1].end, name.start)) > 1 else None


def without_place(sentence: Sentence, head: Name | Mark | None) -> Name | Mark | None:
    """Return what a percent may speak of where it is a city: the index made there, and nobody where a stock only trades there."""
    if not isinstance(head, Name):
        return head
    if head.may_be_place and (index := _index_at(sentence, head)) is not None:
        return index
    return None if is_where_it_trades(sentence, head) else head


def ends_company(scope: Scope, place: Name) -> bool:
    """Whether a city ends the name of a company that has it in its name: "Genting Hong Kong"."""
    return place.may_be_place and any(
        name.is_stock and name.end + 1 == place.start and scope.sentence.gap(name.end, place.start) == " "
        for name in scope.sentence.names
    )


def _index_at(sentence: Sentence, place: Name) -> Name | None:
    """Return the index that stands right before the city it is made in: "the All Ordinaries index in Sydney"."""
    indices = [
        each
        for each in sentence.names
        if each.type is InstrumentType.INDEX and each.end < place.start and not each.market
    ]
    if not indices or _MADE_IN.fullmatch(sentence.gap(indices[-1].end, place.start)) is None:
        return None
    return indices[-1]
