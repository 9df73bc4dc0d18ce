"""Percentages in a text: where they stand, their sign and their value.

Anchored at the marker (``%``, ``persen``, ``百分之``): the number is read outwards from it in a short window, so the cost
grows with the number of markers and not with the text.
"""

from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from schemas.values import value
from streams.text.fold import fold
from streams.text.numerals import ranges
from streams.text.numerals.decimals import (
    FRACTIONS,
    Numeral,
    exact_numeral,
    numeral_after,
    numeral_before,
    plain_numeral_before,
)
from streams.text.numerals.markers import WORDS, Grammar, Hit, Mark, standard
from streams.text.numerals.signs import PLUS_MINUS, Sign, sign_before, sign_behind, sign_between
from streams.text.numerals.source import Source
from streams.text.numerals.spelled import han_after, read_han, spelled_before, with_half
from streams.text.patterns import Pattern
from streams.text.received.limits import MAX_NUMBERS

_LEFT, _RIGHT = 48, 24
_WIDEST_RANGE = 3
_ABBREVIATION = 4
"""An alphabetic marker of at most so many letters takes no endings."""
_HALVES = ("пол", "пів")
_ENDING = Pattern(r"[^\W\d_]{1,10}+(?![^\W\d_])")
_NO_POINT = Pattern(r"PT\s[A-Z]|[Mm]ata\s[Uu]ang\b")
"""Behind a percentage these begin the next item and are no points, though "pt" and "mata" are: "-0,8% PT Bank Mandiri", "40% Mata uang"."""
_OTHER_WORD = Pattern(r"age|il")
_NOT_TENTHS_BEFORE = "第〇零一二三四五六七八九十百"
_NOT_TENTHS_BEHIND = "不都为為立了功长長员員年交引増增り"


class PercentKind(StrEnum):
    """What kind of percentage a number is.

    ``RANGE`` states two ends, ``PLUS_MINUS`` a tolerance; percentage points and basis points are no percentages of a price.
    """

    PLAIN = "plain"
    RANGE = "range"
    PLUS_MINUS = "plus_minus"
    PERCENTAGE_POINTS = "percentage_points"
    BASIS_POINTS = "basis_points"


_KINDS = {Mark.PERCENTAGE_POINTS: PercentKind.PERCENTAGE_POINTS, Mark.BASIS_POINTS: PercentKind.BASIS_POINTS}


@value(kw_only=False)
class Percent:
    """A percentage: ``text[start:end]`` covers sign, number and marker.

    Attributes:
        number_start, number_end: the number alone (both numbers of a range).
        sign: ``+``, ``-`` or empty; ``sign_start`` is where its glyph stands (a sign or an arrow, before or behind).
        value: the magnitude as stated, never negative; basis points in basis points.
        decimals: digits behind the decimal separator as printed.
        marker: the word or sign that makes it a percentage, as it stands.
        range_from: the first number of a range; ``value`` is the second.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    sign: str
    sign_start: int | None
    value: Decimal
    decimals: int
    marker: str
    kind: PercentKind
    range_from: Decimal | None = None

    @property
    def signed(self) -> Decimal:
        """The value with its sign; without one it is positive."""
        return -self.value if self.sign == "-" else self.value


def find_percents(
    text: str, folded: str | None = None, *, grammar: Grammar | None = None, raw: bytes | None = None
) -> list[Percent]:
    """Return the percentages of a text, left to right, none overlapping.

    At most ``MAX_NUMBERS`` of them.

    Args:
        text: the text as received.
        folded: ``fold(text)`` where the caller has it already; without it only windows are folded.
        grammar: the markers and number words; those of all packs by default.
        raw: the text's UTF-8 where the caller has it.
    """
    grammar = grammar or standard()
    hits = grammar.scan(text, raw)
    if not hits:
        return []
    reader = _Reader(Source(text, folded), grammar)
    for hit in hits:
        if len(reader.found) >= MAX_NUMBERS:
            break
        reader.read(hit)
    return reader.found


class _Reader:
    """Reads outwards from markers, left to right; what one percentage covers belongs to no other."""

    def __init__(self, source: Source, grammar: Grammar) -> None:
        self.source = source
        self.text = source.text
        self.grammar = grammar
        self.found: list[Percent] = []
        self.floor = 0
        """Where the last one found ends."""

    def read(self, hit: Hit) -> None:
        """Read the percentage of one marker, if it has one."""
        if hit.start < self.floor:
            return
        percent = self._tenths(hit) if hit.mark is Mark.TENTHS else self._percent(hit)
        if percent is None:
            return
        self.floor = percent.end
        before = self.found[-1] if self.found else None
        if before is not None and self._are_ends(before, percent):
            self.found[-1] = _merged(before, percent)
        else:
            self.found.append(percent)

    def _percent(self, hit: Hit) -> Percent | None:
        half = self._half(hit)
        if half is None and hit.mark in WORDS and self._is_in_word(hit):
            return None
        leads = self._leads(hit)
        number = half or (self._number_behind(hit) if leads else self._number_before(hit))
        if number is None:
            return None
        end, kind = self._end(hit)
        if leads:
            return self._leading(hit, number, kind)
        number = with_half(self.text, number)
        sign = sign_before(self.text, number.start)
        if sign is None and not self.text[end : end + 2].isascii():
            sign = sign_behind(self.text, end)
            end = end if sign is None else sign.end
        percent = self._built(number, number.start, end, sign, kind, hit)
        if percent.sign:
            return percent
        if not ranges.may_end_here(self.text, number.start, self.grammar):
            return percent
        first = ranges.first_end(self.source, self.grammar, number, number.start, self.floor)
        return percent if first is None else _as_range(percent, first, number)

    def _leading(self, hit: Hit, number: Numeral, kind: PercentKind) -> Percent:
        sign = sign_between(self.text, hit.end, number.start) or sign_before(self.text, hit.start)
        percent = self._built(number, hit.start, number.end, sign, kind, hit)
        second = ranges.second_end(self.source, self.grammar, number.end)
        return percent if second is None else _as_range(percent, number, second)

    def _built(
        self, number: Numeral, start: int, end: int, sign: Sign | None, kind: PercentKind, hit: Hit
    ) -> Percent:
        if sign is not None and sign.value == PLUS_MINUS:
            kind = PercentKind.PLUS_MINUS if kind is PercentKind.PLAIN else kind
        return Percent(
            start=start if sign is None else min(start, sign.start),
            end=end,
            number_start=number.start,
            number_end=number.end,
            sign="" if sign is None or sign.value == PLUS_MINUS else sign.value,
            sign_start=None if sign is None else sign.start,
            value=number.value,
            decimals=number.decimals,
            marker=self.text[hit.start : hit.end],
            kind=kind,
        )

    def _half(self, hit: Hit) -> Numeral | None:
        """Return the half that Russian and Ukrainian write onto the word: ``полпроцента``, ``піввідсотка``."""
        start = hit.start - len(_HALVES[0])
        if hit.mark is not Mark.PERCENT_WORD or start < 0 or self.text[start : hit.start] not in _HALVES:
            return None
        if start < self.floor or self.text[start - 1 : start].isalpha():
            return None
        return exact_numeral(start, hit.start, Decimal("0.5"))

    def _is_in_word(self, hit: Hit) -> bool:
        """Whether the marker is only a part of another word (``percentage``, ``processor``, ``happy``)."""
        first, last = self.text[hit.start], self.text[hit.end - 1]
        if _is_alphabetic(first) and self.text[hit.start - 1 : hit.start].isalpha() and hit.start:
            return True
        if not _is_alphabetic(last) or not self.text[hit.end : hit.end + 1].isalpha():
            return False
        if hit.end - hit.start <= _ABBREVIATION:
            return True
        ending = _ENDING.match(self.text, hit.end)
        return ending is None or _OTHER_WORD.match(fold(ending[0])) is not None

    def _end(self, hit: Hit) -> tuple[int, PercentKind]:
        """Return where the marker ends with its ending, and what it makes of the number."""
        end = hit.end
        if (
            hit.mark in WORDS
            and _is_alphabetic(self.text[end - 1])
            and (ending := _ENDING.match(self.text, end))
        ):
            end = ending.end()
        if hit.mark in _KINDS:
            return end, _KINDS[hit.mark]
        following = self.text[end : end + 2]
        if not (following[:1].isalpha() or (following[:1] in " -\u00a0" and following[1:].isalpha())):
            return end, PercentKind.PLAIN
        window = self.source.window(end, end + _RIGHT)
        place = window[:1] in (" ", "-")
        point = self.grammar.point_word.match(window, place)
        if point is not None and _NO_POINT.match(self.text, end + place) is not None:
            return end, PercentKind.PLAIN
        if point is not None and hit.mark is not Mark.LEADING_WORD:
            return end + point.end(), PercentKind.PERCENTAGE_POINTS
        return end, PercentKind.PLAIN

    def _leads(self, hit: Hit) -> bool:
        """Whether the number stands behind the marker (``%2,71``, ``yüzde 2``, ``百分之三``)."""
        if hit.mark is Mark.LEADING_WORD:
            return True
        if hit.mark is not Mark.PERCENT_SIGN:
            return False
        behind = self.text[hit.end : hit.end + 2].lstrip("+-−. ")
        if not behind[:1].isdecimal():
            return False
        before = self.text[hit.start - 1 : hit.start] if hit.start else ""
        if before.isdecimal() or before in FRACTIONS:
            return False
        is_glued = self.text[hit.end].isdecimal()
        return is_glued or not self.text[max(0, hit.start - 2) : hit.start].strip(" \u00a0").isdecimal()

    def _number_before(self, hit: Hit) -> Numeral | None:
        """Return the number that ends before a marker, up to two spaces between, or a hyphen before a word."""
        floor = self.floor
        nearest = self.text[max(0, hit.start - 3) : hit.start].rstrip()[-1:]
        if hit.mark is Mark.PERCENT_SIGN and not nearest.isdecimal() and nearest not in FRACTIONS:
            return None
        number = plain_numeral_before(self.text, hit.start)
        if number is not None and number.start >= floor:
            return number
        first = max(floor, hit.start - _LEFT)
        window = self.source.window(first, hit.start)
        bare = window.rstrip(" ")
        if len(window) - len(bare) > 2:
            return None
        if hit.mark in WORDS and bare.endswith("-") and len(bare) == len(window):
            bare = bare[:-1]
        number = numeral_before(bare, self.source.vote)
        if number is None and hit.mark in WORDS:
            number = spelled_before(bare, self.grammar.number_words)
        if number is None or (number.start == 0 and first > floor):
            return None
        return number.shifted(first)

    def _number_behind(self, hit: Hit) -> Numeral | None:
        window = self.source.window(hit.end, hit.end + _RIGHT)
        skipped = len(window) - len(window.lstrip(" +-"))
        if skipped > 2:
            return None
        number = numeral_after(window, self.source.vote, skipped)
        if number is None and hit.mark is Mark.LEADING_WORD:
            number = han_after(window) or None
        return None if number is None else number.shifted(hit.end)

    def _tenths(self, hit: Hit) -> Percent | None:
        """Return ``三成`` as 30 per cent; the sign must not belong to another word (``一成不变``, ``3割引``)."""
        before, behind = (
            self.text[hit.start - 1 : hit.start] if hit.start else "",
            self.text[hit.end : hit.end + 1],
        )
        if before and (before in _NOT_TENTHS_BEFORE or before.isdecimal() or before in ".,"):
            return None
        if behind and behind in _NOT_TENTHS_BEHIND:
            return None
        tenths = _tenths_value(self.text[hit.start])
        if tenths is None:
            return None
        half = behind == "半"
        number = Numeral(hit.start, hit.start + 1, tenths + (5 if half else 0), 0)
        return self._built(
            number, hit.start, hit.end + half, sign_before(self.text, hit.start), PercentKind.PLAIN, hit
        )

    def _are_ends(self, before: Percent, percent: Percent) -> bool:
        if percent.sign or before.range_from is not None or percent.range_from is not None:
            return False
        if before.kind is not percent.kind:
            return False
        span = before.start, before.end
        following = percent.start, percent.end
        return ranges.joins(
            self.source, self.grammar, span, following, _are_near(before.value, percent.value)
        )


def _is_alphabetic(char: str) -> bool:
    """Whether words in the script of ``char`` are letters between spaces, so that a marker may be part of a longer word."""
    return char.isalpha() and char < "\u0900"


def _tenths_value(char: str) -> Decimal | None:
    digit = fold(char)
    if digit.isdecimal():
        return Decimal(digit) * 10
    value = Decimal("0.5") if digit == "半" else read_han(digit)
    return None if value is None else (value * 10).quantize(Decimal(1))


def _are_near(first: Decimal, second: Decimal) -> bool:
    """Whether two numbers may be the ends of one range; ``rose 2.2% to 24.2%`` states a move and a level."""
    return first < second <= first * _WIDEST_RANGE


def _as_range(percent: Percent, first: Numeral, second: Numeral) -> Percent:
    return replace(
        percent,
        start=min(percent.start, first.start),
        end=max(percent.end, second.end),
        number_start=first.start,
        number_end=second.end,
        value=second.value,
        decimals=second.decimals,
        range_from=first.value,
        kind=PercentKind.RANGE if percent.kind is PercentKind.PLAIN else percent.kind,
    )


def _merged(before: Percent, percent: Percent) -> Percent:
    kind = PercentKind.RANGE if percent.kind is PercentKind.PLAIN else percent.kind
    return replace(
        percent,
        start=before.start,
        number_start=before.number_start,
        range_from=before.value,
        kind=kind,
        sign=before.sign,
        sign_start=before.sign_start,
    )
