"""Moves of a month or a year that the text names: "subió un 12% en 2023", "wzrósł w lipcu o 2 proc."; English has rules of its own."""

import re
from collections.abc import Iterable
from functools import lru_cache

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Sentence, Subject, words_in
from streams.languages import codes, load
from streams.languages.pack import LanguagePack
from streams.text.fold import fold
from streams.text.patterns import Pattern

_YEAR = r"(?:19|20)\d\d"
_DELIVERY = Pattern(
    r"(?:entreg|venc|livrais|echeance|consegn|scaden|liefer|kontrak|penyerahan|contrat|contract|deliver|futur|pengiriman|leverans|levering|dostaw|postavk|dodav|szallit|teslim|поставк|фьючерс|交割|限月)\S*(?: \S{1,4})?\W{0,2}$"
)
"""Before a month they make it that of a contract: "el barril para entrega en julio"."""
_DAY = Pattern(r"\s?\d{1,2}\s?(?:日|号|號|일|月|월)|\s?(?:\d{1,2}[.:]|月|월)")
_THAT_DAY = Pattern(r" (?:that|the same|on the) day\b")
_REACH, _BETWEEN = 24, 3
_BARE = frozenset(["de", "sv", "da", "no"])
"""Languages in which a year needs no word before it."""
_HAS = Pattern(r" (?:hat(?:te)?n?|haben|ist|sind|war(?:en)?|konnte|har|hade|havde|hadde|er|var) ")
"""Behind such a year they begin the clause whose verb stands at its end."""
_BESIDE = Pattern(r",? ?|[ ,]{0,2}(?:to|ke|a|auf|на|до|menjadi) \S{1,12} ")


def calendar_of(scope: Scope, motion: Motion, subject: Subject) -> Mark | None:
    """Return the month or the year over which a price moved: right behind the number, opening the sentence, or beside the verb."""
    sentence = scope.sentence
    pattern = None if sentence.lang is None else _pattern(sentence.lang)
    if pattern is None:
        return None
    for start, end in ((scope.anchor.end, scope.right), (sentence.start, scope.anchor.start)):
        for found in pattern.finditer(sentence.folded, start - sentence.start, end - sentence.start):
            mark = _mark(sentence, found)
            if found.lastgroup == "bare":
                belongs = _is_beside_verb(sentence, motion, mark)
            else:
                belongs = _belongs(scope, motion, subject, mark)
            if belongs and not _is_no_time(sentence, mark):
                return mark
    return None


def _mark(sentence: Sentence, found: re.Match[str]) -> Mark:
    period = Period.YEAR if found.lastgroup in {"year", "bare"} else Period.MONTH
    period = Period.SINCE if found.lastgroup == "since" else period
    return Mark(sentence.start + found.start(), sentence.start + found.end(), marks.PERIOD, period)


def is_of_own_day(scope: Scope, opened: int) -> bool:
    """Whether a number far behind the time that opens its sentence (up to ``opened``) has a clause and a day of its own.

    "In 2023 it rose 239%; on Tuesday it fell 2.5%".
    """
    sentence, anchor = scope.sentence, scope.anchor
    before = [each for each in sentence.anchors if opened <= each.start and each.end <= anchor.start]
    if not before:
        return False
    gap = sentence.gap(before[-1].end, anchor.start)
    if sentence.marks_in(before[-1].end, min(scope.right, anchor.end + _REACH), marks.DAYS):
        return True
    return ";" in gap or _THAT_DAY.match(sentence.gap(anchor.end, scope.right)) is not None


def is_of_contract(sentence: Sentence, mark: Mark) -> bool:
    """Whether a month is that of a contract's delivery."""
    before = sentence.gap(max(sentence.start, mark.start - _REACH), mark.start)
    return _DELIVERY.search(before) is not None


def _is_no_time(sentence: Sentence, mark: Mark) -> bool:
    """Whether a month is that of a contract, or only a part of a day's date."""
    if is_of_contract(sentence, mark):
        return True
    return _DAY.match(sentence.gap(mark.end, sentence.end)) is not None


def _is_beside_verb(sentence: Sentence, motion: Motion, mark: Mark) -> bool:
    """Whether a bare year stands where Germanic languages have the time: "stieg 2023 um 20 Prozent", "2023 stieg der Dax", "2023 hat er zugelegt"."""
    if motion.mark is None:
        return False
    behind = sentence.gap(mark.end, sentence.end)
    if not sentence.gap(sentence.start, mark.start).strip():
        return motion.start == mark.end + 1 or _HAS.match(behind) is not None
    return mark.start == motion.end + 1 and behind.startswith((" um ", " med "))


def _belongs(scope: Scope, motion: Motion, subject: Subject, mark: Mark) -> bool:
    sentence, anchor = scope.sentence, scope.anchor
    if mark.start >= anchor.end:
        return _BESIDE.fullmatch(sentence.gap(anchor.end, mark.start)) is not None
    if any(mark.end <= other.start < anchor.start for other in sentence.anchors):
        return False
    if mark.end <= subject.start:
        return not sentence.gap(sentence.start, mark.start).strip() and not is_of_own_day(scope, mark.end)
    gap = sentence.gap(mark.end, anchor.start)
    beside = mark.start >= motion.end and words_in(sentence.gap(motion.end, mark.start)) == 0
    near = words_in(gap) <= _BETWEEN and "," not in gap
    return near and (beside or (mark.start >= subject.start and motion.start >= mark.end))


@lru_cache(maxsize=64)
def _pattern(lang: str) -> re.Pattern[str] | None:
    pack = load(lang) if lang in codes() else None
    if pack is None or lang == "en":
        return None
    parts = list(_parts(pack))
    return re.compile("|".join(parts)) if parts else None


def _parts(pack: LanguagePack) -> list[str]:
    openers, months = any_of(pack.calendar_openers), any_of(pack.month_forms or pack.months)
    year = rf"(?P<year>(?:{_phrases(pack.year_phrases)}))"
    month = _phrases(pack.month_phrases)
    if openers and months:
        month = "|".join(
            filter(None, [month, rf"(?<!\w)(?:{openers}) (?:{months})(?: (?:de |del )?{_YEAR})?(?![\w-])"])
        )
    parts = [rf"(?:{month})"] if month else []
    if pack.since_openers:
        named = any_of(pack.months + pack.month_forms)
        parts.append(
            rf"(?P<since>(?<!\w)(?:{any_of(pack.since_openers)}) (?:(?:{named})(?: {_YEAR})?|{_YEAR})(?![\d.,]?\d)(?![\w%-]))"
        )
    if openers:
        year = rf"(?P<year>(?<!\w)(?:{openers}) {_YEAR}(?![\d.,]?\d)(?!\w|[-/%]))"
        if pack.year_phrases:
            year = rf"(?P<year>{_phrases(pack.year_phrases)}|(?<!\w)(?:{openers}) {_YEAR}(?!\w|[-/%.,]\d))"
    bare = [rf"(?<![\d.,])(?P<bare>{_YEAR})(?= )"] if pack.code in _BARE else []
    return [*parts, *([year] if openers or pack.year_phrases else []), *bare]


def _phrases(phrases: tuple[str, ...]) -> str:
    forms = sorted({fold(each) for each in phrases}, key=lambda each: (-len(each), each))
    return "|".join(
        rf"(?<!\d){re.escape(each)}".replace(re.escape("{}"), _YEAR).replace(re.escape("#"), r"\d{1,2}")
        for each in forms
    )


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for one of some words, folded, the longest first."""
    return "|".join(sorted({re.escape(fold(word)) for word in words}, key=lambda each: (-len(each), each)))
