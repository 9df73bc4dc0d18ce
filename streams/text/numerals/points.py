"""Index points in a text: a change or a level, told apart by whoever reads the words around it."""

from dataclasses import dataclass
from decimal import Decimal

from streams.text.numerals.decimals import Numeral, numeral_before
from streams.text.numerals.markers import Grammar, standard
from streams.text.numerals.signs import PLUS_MINUS, sign_before
from streams.text.numerals.source import Source
from streams.text.patterns import Pattern
from streams.text.received.limits import MAX_NUMBERS

_LEFT = 40
_DIGIT_THEN_WORD = Pattern(r"[0-9½¼¾](?: |-)?(?=[^\W\d_])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A number of points: ``text[start:end]`` covers sign, number and word; fields as in ``Percent``."""

    start: int
    end: int
    number_start: int
    number_end: int
    sign: str
    sign_start: int | None
    value: Decimal
    decimals: int
    marker: str


def find_points(
    text: str,
    folded: str | None = None,
    *,
    start: int = 0,
    end: int | None = None,
    grammar: Grammar | None = None,
) -> list[Points]:
    """Return the numbers of points in ``text[start:end]``, left to right."""
    grammar = grammar or standard()
    source = Source(text, folded)
    window = source.window(start, len(text) if end is None else end)
    found: list[Points] = []
    for match in _DIGIT_THEN_WORD.finditer(window):
        word = grammar.point_word.match(window, match.end())
        if word is None:
            continue
        if len(found) >= MAX_NUMBERS:
            break
        left = max(0, match.start() + 1 - _LEFT)
        number = numeral_before(window[left : match.start() + 1], source.vote)
        if number is not None:
            found.append(
                _points(source, number.shifted(start + left), start + word.start(), start + word.end())
            )
    return found


def _points(source: Source, number: Numeral, word_start: int, end: int) -> Points:
    sign = sign_before(source.text, number.start)
    return Points(
        start=number.start if sign is None else sign.start,
        end=end,
        number_start=number.start,
        number_end=number.end,
        sign="" if sign is None or sign.value == PLUS_MINUS else sign.value,
        sign_start=None if sign is None else sign.start,
        value=number.value,
        decimals=number.decimals,
        marker=source.text[word_start:end],
    )
