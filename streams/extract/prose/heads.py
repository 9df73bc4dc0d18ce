"""The word that a percent hangs on: the last name or head noun before it, or the one that it really means."""

import re

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.function_words import LOCATIVES, MEMBERS
from streams.extract.prose.motion import Motion, Scope
from streams.extract.prose.sentence import Name, words_in

TIGHT_WORDS = 2
COMMAS = frozenset(",，、")
_CAUSE = re.compile(
    r"[가-힣]{0,2}\s?[가-힣 ]{0,6}(?:소식|기대|기대감|우려|영향|발표|전망|호조|부진|실망|쇼크|서프라이즈|효과|개선|악화)에(?![가-힣])"
)
"""Behind a metric it makes it the cause of a move: "수주 소식에 4%대 강세"."""


def nearest_head(scope: Scope, motion: Motion) -> Name | Mark | None:
    """Return the last name or head noun left of the percent in its territory."""
    sentence, limit = scope.sentence, scope.anchor.start
    names = sentence.names_in(scope.left, limit)
    heads = [
        each
        for each in sentence.marks_in(scope.left, limit, marks.HEAD)
        if each is not motion.mark
        and not (each.kinds & marks.MOTION)
        and not (each.kinds & marks.METRIC and _CAUSE.match(sentence.gap(each.end, limit)))
    ]
    last_name, last_head = names[-1] if names else None, heads[-1] if heads else None
    if last_name is None or last_head is None:
        return last_name or last_head
    return last_name if last_name.start > last_head.start else last_head


def before_insertion(scope: Scope, motion: Motion, head: Name | Mark) -> Name | None:
    """Return the name before an insertion when the verb follows its closing comma: "Intel, which fell on X, gained"."""
    sentence = scope.sentence
    if motion.mark is None or motion.start < head.end:
        return None
    if sentence.gap(head.end, motion.start).rstrip()[-1:] not in COMMAS:
        return None
    for earlier in reversed(sentence.names_in(scope.left, head.start)):
        inside = sentence.gap(earlier.end, motion.start).strip()
        if inside[:1] in COMMAS and sum(map(inside.count, ",，")) == 2 and len(inside) > 3:
            return earlier
    return None


def price_before_comma(scope: Scope, motion: Motion, head: Name | Mark) -> Mark | None:
    """Return the price noun that goes on behind a comma: "shares neared $1 trillion in market value, up 3.7%"."""
    sentence = scope.sentence
    if isinstance(head, Name) or not head.kinds & marks.METRIC or motion.start < head.end:
        return None
    if not any(sign in sentence.gap(head.end, motion.start) for sign in COMMAS):
        return None
    before = sentence.marks_in(scope.left, head.start, marks.HEAD)
    return before[-1] if before and before[-1].kinds & marks.PRICE else None


def price_noun_before_place(scope: Scope, name: Name) -> Mark | None:
    """Return the price noun of an unnamed stock when the only name is an index in the role of a place: "im SDax"."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or name.weak or sentence.names_in(scope.left, name.start):
        return None
    before = sentence.gap(max(sentence.start, name.start - 12), name.start).split()
    nouns = sentence.marks_in(scope.left, name.start, marks.PRICE)
    if not nouns or not before or before[-1] not in LOCATIVES:
        return None
    return nouns[-1] if words_in(sentence.gap(nouns[-1].end, name.start)) > 1 else None


def index_of_place(scope: Scope, place: Name) -> Name | None:
    """Return the index that a place of trading only tells more of: "o índice Dow Jones da Bolsa de Nova York"."""
    before = scope.sentence.names_in(scope.left, place.start)
    if not before or before[-1].market or before[-1].is_stock:
        return None
    return before[-1] if words_in(scope.sentence.gap(before[-1].end, place.start)) <= TIGHT_WORDS else None


def stock_of_index(scope: Scope, name: Name) -> Name:
    """Return the stock that opens a clause in which an index is only a place: "Amundi a fini en tête du SBF 120 avec"."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or name.market:
        return name
    before = [each for each in sentence.names_in(scope.left, name.start) if each.is_stock and each.listed]
    if before and any(
        word in sentence.gap(max(sentence.start, name.start - 24), name.start) for word in MEMBERS
    ):
        return before[-1]
    words = sentence.gap(max(sentence.start, name.start - 16), name.start).split()
    placed = bool(words) and (words[-1] in LOCATIVES or (words[-1] in {"the", "la", "el"} and words[-2:-1] and words[-2] in LOCATIVES))  # fmt: skip
    if not before or not placed or sentence.marks_in(before[-1].end, name.start, marks.MOTION):
        return name
    return before[-1]


def stock_with_price_noun(scope: Scope, motion: Motion, name: Name) -> Name:
    """Return the stock whose price noun stands before an index: "X's shares rose 1.2% in the FTSE 100"."""
    if name.is_stock or not motion.mark:
        return name
    for noun in scope.sentence.marks_in(scope.left, name.start, marks.PRICE):
        for other in scope.sentence.names_in(scope.left, name.start):
            if other.is_stock and abs(noun.start - other.end) <= 4:
                return name if "，" in scope.sentence.gap(other.end, name.start) else other
    return name
