"""Markers: the signs and words that make a number a percentage, from all language packs, found in one pass.

Words are searched in the text as it stands: each in its usual spellings (lower, title and upper case, folded, decomposed),
because folding a whole article costs more than finding the markers in it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import IntEnum, auto
from functools import cache, cached_property

import daachorse
import orjson

from schemas.values import value
from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.fold import fold
from streams.text.kept import folder_of, kept, version_of
from streams.text.numerals.signs import ARROWS
from streams.text.received.limits import MAX_NUMBERS


class Mark(IntEnum):
    """What a marker says of the number beside it."""

    PERCENT_SIGN = auto()
    PERCENT_WORD = auto()
    LEADING_WORD = auto()
    TENTHS = auto()
    PERCENTAGE_POINTS = auto()
    BASIS_POINTS = auto()
    ARROW = auto()


@value(kw_only=False)
class Hit:
    """A marker at ``text[start:end]``."""

    start: int
    end: int
    mark: Mark


WORDS = frozenset({Mark.PERCENT_WORD, Mark.PERCENTAGE_POINTS, Mark.BASIS_POINTS})
_SKIPPED = WORDS | {Mark.ARROW}
PERCENT_SIGNS = "%٪％﹪㌫"
_LENGTH = 4
"""Bytes of the length of the table, in front of the automaton."""
_MAX_HITS = 4 * MAX_NUMBERS
_FROM = frozenset(
    [
        "de",
        "del",
        "van",
        "von",
        "from",
        "dal",
        "dari",
        "daripada",
        "de la",
        "fra",
        "från",
        "od",
        "от",
        "від",
        "από",
        "من",
        "از",
        "từ",
    ]
)
"""Openers that want a word for "to" behind them: with "and" no range follows ("losses of 2% and 3%")."""
_LEADING = ("百分之", "yüzde", "ร้อยละ")
_HAN_TENTHS = tuple(
    f"{digit}{unit}" for digit in "一二两兩三四五六七八九半123456789１２３４５６７８９" for unit in "成割"
)
_POINT_SIGNS = (
    "%p",
    "%P",
    "%pt",
    "%pts",
    "%포인트",
    "％ポイント",
    "%ポイント",
    "个百分点",
    "個百分點",
    "百分点",
    "百分點",
)


def _spellings(word: str) -> Iterator[str]:
    for form in (word, fold(word), unicodedata.normalize("NFD", word)):
        for cased in (form, form.upper(), form.title(), form.capitalize()):
            yield cased
            yield cased.replace(" ", "\u00a0")
            yield cased.replace(" ", "\u202f")


def _bare(word: str) -> str:
    return word.strip(" -")


class Grammar:
    """What all packs together say about numbers: made from what ``derived`` returns; a pattern is compiled when it is first asked for."""

    def __init__(self, derived: bytes) -> None:
        length = int.from_bytes(derived[:_LENGTH], "big")
        table = orjson.loads(derived[_LENGTH : _LENGTH + length])
        self._automaton = daachorse.DoubleArrayAhoCorasick.deserialize(derived[_LENGTH + length :])
        self._kinds = tuple(map(Mark, table["kinds"]))
        self._patterns: dict[str, str] = table["patterns"]
        self.number_words: Mapping[str, Decimal] = {
            word: Decimal(value) for word, value in table["number_words"].items()
        }
        self.range_words = frozenset(table["range_words"])
        self.range_conjunctions = frozenset(table["range_conjunctions"])
        self.range_endings = frozenset(f" {word}"[-2:] for word in self.range_words | self.range_conjunctions)
        """The last two characters of what joins a range, the space before a single letter included."""

    @cached_property
    def opener(self) -> re.Pattern[str]:
        """Words that open a range: "between", "from"."""
        return re.compile(self._patterns["opener"])

    @cached_property
    def between(self) -> re.Pattern[str]:
        """Those of them that "and" may follow."""
        return re.compile(self._patterns["between"])

    @cached_property
    def point_word(self) -> re.Pattern[str]:
        """Points of an index, and percentage points."""
        return re.compile(self._patterns["point_word"])

    @cached_property
    def magnitude(self) -> re.Pattern[str]:
        """Thousands, millions and so on."""
        return re.compile(self._patterns["magnitude"])

    @cached_property
    def month(self) -> re.Pattern[str]:
        """Names of months."""
        return re.compile(self._patterns["month"])

    def scan(self, text: str, raw: bytes | None = None) -> list[Hit]:
        """Return the markers of a text, left to right, the longest where several begin; ``raw`` is its UTF-8 if at hand.

        Without arrows, and without words that only end another word in ASCII letters: the "pp" of "app".
        """
        raw = text.encode("utf-8", "replace") if raw is None else raw
        is_ascii = len(raw) == len(text)
        kinds = self._kinds
        hits: list[Hit] = []
        place = points = 0
        for start, end, index in longest(self._automaton.find_overlapping(raw)):
            mark = kinds[index]
            if mark in _SKIPPED and (mark is Mark.ARROW or raw[start - 1 : start + 1].isalpha()):
                continue
            if is_ascii:
                hits.append(Hit(start, end, mark))
                continue
            points += len(raw[place:start].decode())
            width = len(raw[start:end].decode())
            hits.append(Hit(points, points + width, mark))
            place, points = end, points + width
        return hits


def longest(found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the matches from left to right, the longest that begins at each place, none inside another.

    An automaton that does so by itself takes twice as long, and most articles hold a handful.
    """
    chosen: list[tuple[int, int, int]] = []
    begin = reach = 0
    for match in sorted(found):
        start, end, _ = match
        if start >= reach and len(chosen) < _MAX_HITS:
            chosen.append(match)
        elif chosen and start == begin:
            chosen[-1] = match
        else:
            continue
        begin, reach = start, end
    return chosen


def derived(language_packs: Iterable[LanguagePack]) -> bytes:
    """Return what a grammar is made of, from packs: a table of words and patterns, and an automaton over the markers' UTF-8."""
    language_packs = tuple(language_packs)
    kinds = dict(_marks(language_packs))
    table = orjson.dumps({"kinds": list(map(int, kinds.values())), **_words(language_packs)})
    automaton = daachorse.DoubleArrayAhoCorasick([form.encode() for form in kinds])
    return len(table).to_bytes(_LENGTH, "big") + table + automaton.serialize()


def _words(language_packs: Sequence[LanguagePack]) -> dict[str, object]:
    conjunctions = {fold(word) for pack in language_packs for word in pack.conjunctions}
    ranges = {fold(word) for pack in language_packs for word in pack.range_words}
    openers = [word for pack in language_packs for word in pack.range_openers]
    return {
        "number_words": {
            fold(word): str(value) for pack in language_packs for word, value in pack.number_words.items()
        },
        "range_words": sorted(ranges - conjunctions),
        "range_conjunctions": sorted(ranges & conjunctions),
        "patterns": {
            "opener": _alternatives(openers),
            "between": _alternatives(word for word in openers if word not in _FROM),
            "point_word": _alternatives(word for pack in language_packs for word in pack.point_words),
            "magnitude": _alternatives(word for pack in language_packs for word in pack.magnitudes),
            "month": _alternatives(word for pack in language_packs for word in pack.months if len(word) > 2),
        },
    }


def gate_literals(language_packs: Iterable[LanguagePack]) -> tuple[bytes, ...]:
    """Return the bytes of every form that can make a percentage, without those that contain another one."""
    wanted = sorted(
        (
            form.encode()
            for form, kind in dict(_marks(tuple(language_packs))).items()
            if kind not in (Mark.PERCENTAGE_POINTS, Mark.BASIS_POINTS)
        ),
        key=len,
    )
    kept_literals: list[bytes] = []
    for literal in wanted:
        if not any(shorter in literal for shorter in kept_literals):
            kept_literals.append(literal)
    return tuple(kept_literals)


def _marks(language_packs: Iterable[LanguagePack]) -> Iterator[tuple[str, Mark]]:
    """Yield every spelling of every marker; a later one wins."""
    lists = (
        ("percent_words", Mark.PERCENT_WORD),
        ("basis_point_words", Mark.BASIS_POINTS),
        ("percentage_point_words", Mark.PERCENTAGE_POINTS),
    )
    for name, mark in lists:
        for pack in language_packs:
            for word in getattr(pack, name):
                if word not in PERCENT_SIGNS:
                    yield from ((form, mark) for form in _spellings(word))
    for word in _LEADING:
        yield from ((form, Mark.LEADING_WORD) for form in _spellings(word))
    yield from ((form, Mark.TENTHS) for form in _HAN_TENTHS)
    yield from ((form, Mark.PERCENTAGE_POINTS) for form in _POINT_SIGNS)
    yield from ((sign, Mark.PERCENT_SIGN) for sign in PERCENT_SIGNS)
    yield from ((sign, Mark.ARROW) for sign in ARROWS)


def _alternatives(words: Iterable[str]) -> str:
    """Return a pattern that matches one of the words, the longest first, ended at the end of a word."""
    folded = sorted({_bare(fold(word)) for word in words} - {""}, key=lambda word: (-len(word), word))
    endings = (
        re.escape(word) + (r"(?![^\W\d_])" if word[-1].isalpha() and word[-1] < "\u0e00" else "")
        for word in folded
    )
    return "|".join(endings) or r"(?!)"


@cache
def standard() -> Grammar:
    """Return the grammar of all packs in the house."""
    version = version_of("streams.languages", "streams.text", "streams.text.numerals")
    return Grammar(kept(folder_of("streams.languages"), "markers", version, lambda: derived(packs())))
