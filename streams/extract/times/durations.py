"""Moves over a number of days, weeks, months or years: "up 110% in six months", "in den letzten drei Monaten um 30 Prozent gestiegen"."""

import re
from decimal import Decimal
from functools import lru_cache

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Sentence, Subject, words_in
from streams.extract.times.calendar import any_of
from streams.languages import codes, load
from streams.languages.pack import LanguagePack
from streams.text.fold import fold
from streams.text.patterns import Pattern

_LENGTHS = {
    (Period.DAY, 1): Period.DAY,
    (Period.DAY, 5): Period.WEEK,
    (Period.DAY, 7): Period.WEEK,
    (Period.WEEK, 1): Period.WEEK,
    (Period.DAY, 30): Period.MONTH,
    (Period.WEEK, 4): Period.MONTH,
    (Period.MONTH, 1): Period.MONTH,
    (Period.MONTH, 3): Period.QUARTER,
    (Period.MONTH, 12): Period.YEAR,
    (Period.YEAR, 1): Period.YEAR,
}
"""Lengths that have a name; any other begins at a moment of the text's own."""
_LONGEST = 12
_BESIDE = Pattern(r",? (?:each |apiece )?(?:to \S{1,9} )?")
_DENSE = "\u2e80"
"""Scripts from this sign on part no words."""
_CYRILLIC = Pattern(r"[а-яё]{3}")
_BETWEEN = 4
"""So many words may stand between a duration and its number."""
_OWN = 8
"""So near behind a number a time is its own."""
_CASES = frozenset(["tr", "hu"])
"""Languages whose units say "in" by their endings: "3 günde"."""


def duration_of(scope: Scope, subject: Subject) -> Mark | None:
    """Return the duration of a move: right behind its number, before it in its clause, or opening its sentence."""
    sentence = scope.sentence
    lang = _read_as(sentence)
    pattern = _pattern(lang)
    if pattern is None:
        return None
    for start, end in ((scope.anchor.end, scope.right), (sentence.start, scope.anchor.start)):
        for found in pattern.finditer(sentence.folded, start - sentence.start, end - sentence.start):
            mark = _mark(sentence, found, lang)
            if _belongs(scope, subject, mark):
                return mark
    return None


def durations_between(sentence: Sentence, start: int, end: int) -> list[Mark]:
    """Return the durations that a stretch of a sentence names, whatever they belong to."""
    lang = _read_as(sentence)
    pattern = _pattern(lang)
    if pattern is None:
        return []
    found = pattern.finditer(sentence.folded, start - sentence.start, end - sentence.start)
    return [_mark(sentence, each, lang) for each in found]


def _read_as(sentence: Sentence) -> str:
    """Return the language whose durations are looked for: Russian for what is written like it and has no pack, else English."""
    if sentence.lang is not None and _pack(sentence.lang) is not None:
        return sentence.lang
    return "ru" if _CYRILLIC.search(sentence.folded) is not None else "en"


def _mark(sentence: Sentence, found: re.Match[str], lang: str) -> Mark:
    unit = next(period for period in _UNITS if found.group(period.value))
    number = _number(lang, found.group("number"))
    period = _LENGTHS.get((unit, int(number)), Period.SINCE)
    return Mark(sentence.start + found.start(), sentence.start + found.end(), marks.PERIOD, period)


def _belongs(scope: Scope, subject: Subject, mark: Mark) -> bool:
    """Whether a duration is that of the number, and not of what was the highest or the first in so long."""
    sentence, anchor = scope.sentence, scope.anchor
    if mark.start >= anchor.end:
        return _BESIDE.fullmatch(sentence.gap(anchor.end, mark.start)) is not None or mark.start == anchor.end
    gap = sentence.gap(mark.end, anchor.start)
    if sentence.gap(max(sentence.start, mark.start - 6), mark.start) == " time ":
        return False
    if any(other.end <= anchor.start and other.start > mark.end for other in sentence.anchors):
        return False
    if any(other.end == mark.start - 1 for other in sentence.anchors) and _has_its_own(scope):
        return False
    if mark.end <= subject.start:
        opens = words_in(sentence.gap(sentence.start, mark.start)) <= 1 or mark.start < sentence.start + 3
        return opens and ";" not in gap and "." not in gap
    limit = _BETWEEN if gap < _DENSE else _BETWEEN * 2
    return mark.start >= scope.left and "," not in gap and ";" not in gap and words_in(gap) <= limit


def _has_its_own(scope: Scope) -> bool:
    """Whether a time stands right behind a number, so that the one before it is that of the number before."""
    end = scope.anchor.end
    behind = scope.sentence.marks_in(end, scope.right, marks.PERIOD)
    return bool(behind) and behind[0].start - end <= _OWN


_UNITS = (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR)


@lru_cache(maxsize=64)
def _pattern(lang: str) -> re.Pattern[str] | None:
    pack = _pack(lang)
    if pack is None or not pack.duration_openers:
        return None
    units = "|".join(
        rf"(?P<{period.value}>{any_of(pack.duration_units[period])})"
        for period in _UNITS
        if period in pack.duration_units
    )
    numbers = rf"\d{{1,3}}|{any_of(_numbers(lang))}"
    dense = fold(pack.duration_openers[0]) >= _DENSE
    begin, gap, end = ("", " ?", "") if dense else (r"(?<!\w)", "[ -]", r"(?!\w)")
    glue = " ?" if dense or lang in {"he", "th"} else " "
    opened = rf"(?:{any_of(pack.duration_openers)}){glue}"
    opened = rf"(?:{opened})?" if lang in _CASES else opened
    return re.compile(rf"{begin}{opened}(?P<number>{numbers}){gap}(?:{units}){end}")


def _numbers(lang: str) -> list[str]:
    return [word for word, value in _values(lang).items() if value == int(value)]


@lru_cache(maxsize=64)
def _values(lang: str) -> dict[str, Decimal]:
    pack = _pack(lang)
    said = {} if pack is None else pack.number_words
    small = {fold(word): value for word, value in said.items() if 1 <= value <= _LONGEST}
    return small or {"1": Decimal(1)}


def _number(lang: str, text: str) -> Decimal:
    return Decimal(text) if text.isdecimal() else _values(lang)[text]


def _pack(lang: str) -> LanguagePack | None:
    """Return the pack of a language, which most workers have not loaded: their words lie in one automaton."""
    return load(lang) if lang in codes() else None
