"""One automaton over the words of all language packs, matched on folded windows.

Words of alphabetic scripts match whole; words of scripts without spaces, and of Korean, match anywhere. A word whose
meaning differs between languages takes the meaning of the article's language, where that is known.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

import daachorse

from schemas.vocabulary import Period, Qualifier
from streams.extract import marks
from streams.extract.marks import Mark
from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.fold import fold

_WORD_LISTS: tuple[tuple[str, int], ...] = (
    ("rises", marks.RISE),
    ("falls", marks.FALL),
    ("flat", marks.FLAT),
    ("price_nouns", marks.PRICE),
    ("metric_nouns", marks.METRIC),
    ("point_words", marks.POINTS),
    ("percentage_point_words", marks.PERCENTAGE_POINT),
    ("magnitudes", marks.MAGNITUDE),
    ("partitives", marks.PARTITIVE),
    ("negations", marks.NEGATION),
    ("conditionals", marks.CONDITIONAL),
    ("forecasts", marks.FORECAST),
    ("targets", marks.TARGET),
    ("past_references", marks.PAST),
    ("comparisons", marks.COMPARISON),
    ("discounts", marks.DISCOUNT),
    ("respectively", marks.RESPECTIVELY),
    ("anaphora", marks.ANAPHORA),
    ("conjunctions", marks.CONJUNCTION),
    ("clause_breaks", marks.CLAUSE_BREAK),
    ("list_headers", marks.LIST_HEADER),
    ("weekdays", marks.WEEKDAY),
    ("rise_suffixes", marks.RISE_SUFFIX),
    ("fall_suffixes", marks.FALL_SUFFIX),
    ("level_words", marks.LEVEL),
    ("plain_words", marks.PLAIN),
    ("look_alikes", 0),
)
_SOFTENED = "()[]\"'*/:%«»„“”-–—\n"
_PROCLITICS = {"arabic": "وفبلك", "hebrew": "והבלמשכ"}
_RESULTS = {
    "en": ("", "loss, losses"), "de": ("gewinn, gewinne, gewinnen", "verlust, verluste, verlusten"), "nl": ("winst, winsten", "verlies, verliezen"),
    "es": ("ganancia, ganancias", "perdida, perdidas"), "pt": ("ganho, ganhos", "perda, perdas"), "fr": ("gain, gains", "perte, pertes"),
    "it": ("guadagno, guadagni", "perdita, perdite"), "sv": ("vinst", "forlust"), "da": ("gevinst", "tab"), "no": ("gevinst", "tap"),
    "pl": ("zysk", "strata"), "ro": ("castig", "pierdere"), "tr": ("kazanc", "kayip"),
}  # fmt: skip
"""Gains and losses by language (folded): of a price where a price or an index is the subject, of a company else."""
_TELLING = marks.MOTION | marks.FLAT | marks.RISE_SUFFIX | marks.FALL_SUFFIX | marks.PRICE | marks.ANAPHORA
"""Words that decide on a claim: a pack that nobody has checked makes the claim experimental through them alone."""
_ACCENTS_COUNT = marks.CONDITIONAL | marks.FORECAST | marks.NEGATION
_CLEARLY = 3
_ENOUGH = 24
"""So many letters of one language's own words leave no doubt about it."""
_LONG = 7
"""From this length on a Latin word is taken for what it means in another language of the same script."""
_LATIN_END = 0x024F
_NEIGHBOURS = {
    "id": ("ms",), "ms": ("id",), "no": ("da",), "da": ("no",), "nb": ("no", "da"), "nn": ("no", "da"), "sk": ("cs",), "uk": ("ru",), "bg": ("ru",),
    "gl": ("pt", "es"), "ca": ("es",), "pt": ("es",), "hr": ("sl",), "af": ("nl",),
}  # fmt: skip
"""Languages so near that detection confuses them: one's words count in the other's texts."""
_OTHER_SCRIPTS = frozenset(
    [
        "ru",
        "uk",
        "bg",
        "el",
        "ar",
        "fa",
        "he",
        "hi",
        "bn",
        "ta",
        "th",
        "ja",
        "zh",
        "ko",
        "sr",
        "ka",
        "hy",
        "ur",
        "mr",
    ]
)


@dataclass(slots=True)
class _Entry:
    """A form with its meanings by language.

    ``exact`` holds the printed forms of what only an accent tells from another word ("würde", "wurde"); empty for most.
    """

    kinds: dict[str, int] = field(default_factory=dict)
    exact: set[str] = field(default_factory=set)
    period: Period | None = None
    qualifier: Qualifier | None = None
    day: int | None = None


def _runs_on(char: str) -> bool:
    """Whether words in the script of ``char`` are written without spaces, or carry suffixes without end (Korean)."""
    code = ord(char)
    return (
        (0x0E00 <= code < 0x1100 and not 0x10A0 <= code < 0x1100) or 0x1780 <= code < 0x1800 or code >= 0x2E80
    )


def _continues(char: str) -> bool:
    """Whether a word goes on with ``char``: a letter, or a vowel sign of an Indic script."""
    return char.isalpha() or 0x0900 <= ord(char) < 0x0E00


def soften(folded: str) -> str:
    """Return the window with what may stand against a word (brackets, dashes, quotes) as spaces, same length."""
    for char in _SOFTENED:  # chained replace: several times faster than translate on short windows
        if char in folded:
            folded = folded.replace(char, " ")
    return folded


def _phrases(pack: LanguagePack) -> Iterator[tuple[str, int, Period | None, Qualifier | None, int | None]]:
    for name, kind in _WORD_LISTS:
        for word in getattr(pack, name):
            yield word, kind, None, None, None
    for period, words in pack.periods.items():
        for word in words:
            yield word, marks.PERIOD, period, None, None
    for qualifier, words in pack.qualifiers.items():
        for word in words:
            yield word, marks.QUALIFIER, None, qualifier, None
    for word, day in pack.relative_days.items():
        yield word, marks.RELATIVE_DAY, None, None, day


class Lexicon:
    """The merged words of the packs."""

    def __init__(self, language_packs: Iterable[LanguagePack]) -> None:
        entries: dict[str, _Entry] = {}
        self._experimental: set[str] = set()
        for pack in language_packs:
            if pack.experimental:
                self._experimental.add(pack.code)
            for word, kind, period, qualifier, day in _phrases(pack):
                form = soften(fold(word)).strip()
                if not form:
                    continue
                entry = entries.setdefault(form, _Entry())
                entry.kinds[pack.code] = entry.kinds.get(pack.code, 0) | kind
                if kind & _ACCENTS_COUNT and fold(word) != word:
                    entry.exact.add(word)
                entry.period = entry.period or period
                entry.qualifier = entry.qualifier or qualifier
                entry.day = day if entry.day is None else entry.day
        _double_results(entries)
        _inherit_endings(entries)
        _inherit_headers(entries)
        self._words = tuple(entries)
        self._entries = tuple(entries.values())
        patterns = [(text, index) for index, word in enumerate(self._words) for text in _patterns(word)]
        self._entry_of = tuple(index for _, index in patterns)
        self._whole_word = tuple(not _runs_on(text[-1]) for text, _ in patterns)
        self._automaton = daachorse.CharwiseDoubleArrayAhoCorasick([text for text, _ in patterns])
        self._meanings = cache(self._meanings_in)

    def __len__(self) -> int:
        return len(self._words)

    def find(self, folded: str, *, text: str = "", offset: int = 0, lang: str | None = None) -> list[Mark]:
        """Return the marks of a folded window, left to right, the longest where several begin; none overlap.

        ``offset`` is where the window begins in its field, ``text`` the window as received (for words that only an
        accent tells apart).
        """
        longest = self._longest(f" {soften(folded)}")
        found: list[Mark] = []
        free = 0
        meanings = self._meanings(lang)
        for start in sorted(longest):
            end, index = longest[start]
            kinds = meanings[index]
            if start < free or (kinds == marks.PARTITIVE and _cut_short(longest, start, end)):
                continue
            free = end
            entry = self._entries[index]
            if kinds and not (text and entry.exact and text[start:end].lower() not in entry.exact):
                found.append(
                    Mark(start + offset, end + offset, kinds, entry.period, entry.qualifier, entry.day)
                )
        return found

    def language(self, folded: str, guess: str | None) -> str | None:
        """Return the language whose words a short text has: ``guess`` unless another language explains clearly more."""
        votes = self._votes(folded)
        if not votes:
            return guess
        best, most = max(votes.items(), key=lambda pair: (pair[1], pair[0]))
        near = (guess, *_NEIGHBOURS.get(guess or "", ()))
        return guess if any(votes.get(code, 0) * _CLEARLY >= most for code in near if code) else best

    def sure_language(self, folded: str) -> str | None:
        """Return the language that a text's words leave no doubt about, without asking a model; else None."""
        ranked = sorted(self._votes(folded).items(), key=lambda pair: -pair[1])[:2]
        if not ranked or ranked[0][1] < _ENOUGH:
            return None
        if len(ranked) > 1 and ranked[1][1] * _CLEARLY > ranked[0][1]:
            return None
        return ranked[0][0]

    def _votes(self, folded: str) -> dict[str, float]:
        """Return by language how many letters of its words a text has; words of several languages count in parts."""
        votes: dict[str, float] = defaultdict(float)
        for start, (end, index) in self._longest(f" {soften(folded)}").items():
            codes = self._entries[index].kinds
            for code in codes:
                votes[code] += (end - start) / len(codes)
        return votes

    def _longest(self, padded: str) -> dict[int, tuple[int, int]]:
        """Return the longest word that begins at each place of the window (``padded`` has one more space in front)."""
        longest: dict[int, tuple[int, int]] = {}
        whole_word, size = self._whole_word, len(padded)
        for begin, stop, index in self._automaton.find_overlapping(padded):
            if whole_word[index] and stop < size and _continues(padded[stop]):
                continue
            start = begin if padded[begin] == " " else begin - 1
            known = longest.get(start)
            if known is None or known[0] < stop - 1:
                longest[start] = (stop - 1, self._entry_of[index])
        return longest

    def _meanings_in(self, lang: str | None) -> tuple[int, ...]:
        """Return the kinds of every word as read in an article of ``lang``."""
        codes = {code for entry in self._entries for code in entry.kinds}
        known = next((code for code in (lang, *_NEIGHBOURS.get(lang or "", ())) if code in codes), None)
        return tuple(
            self._flagged(_meaning(word, entry, known), entry, known)
            for word, entry in zip(self._words, self._entries, strict=True)
        )

    def is_experimental(self, lang: str | None) -> bool:
        """Whether only its author has checked the pack of a language."""
        return lang in self._experimental

    def _flagged(self, kinds: int, entry: _Entry, lang: str | None) -> int:
        """Return the kinds, marked where only experimental packs give the word its part in a claim."""
        if not kinds & _TELLING:
            return kinds
        counted = entry.kinds if lang is None or lang not in entry.kinds else {lang}
        is_checked = any(entry.kinds[code] & _TELLING for code in counted if code not in self._experimental)
        return kinds if is_checked else kinds | marks.UNCHECKED


def _cut_short(longest: dict[int, tuple[int, int]], start: int, end: int) -> bool:
    """Whether a partitive ends inside another word: "の株" in "の株価"."""
    return any(longest.get(place, (0, 0))[0] > end for place in range(start + 1, end))


def _double_results(entries: dict[str, _Entry]) -> None:
    """Give the nouns of gain and loss both of their meanings, whichever list the pack has them in."""
    for code, (gains, losses) in _RESULTS.items():
        for nouns, motion in ((gains, marks.RISE), (losses, marks.FALL)):
            for noun in filter(None, nouns.split(", ")):
                entry = entries.setdefault(noun, _Entry())
                entry.kinds[code] = entry.kinds.get(code, 0) | marks.METRIC | motion


def _inherit_endings(entries: dict[str, _Entry]) -> None:
    """Give a run-on form the motion that its ending has: what opens and rises ("开盘涨") still rises."""
    for form, entry in entries.items():
        if not _runs_on(form[-1]) or len(form) < 2:
            continue
        for code, kinds in entry.kinds.items():
            if not kinds & (marks.PERIOD | marks.QUALIFIER) or kinds & marks.MOTION:
                continue
            endings = (entries.get(form[place:]) for place in range(1, len(form)))
            moved = next((e.kinds[code] for e in endings if e and e.kinds.get(code, 0) & marks.MOTION), 0)
            entry.kinds[code] = kinds | moved & marks.MOTION


def _inherit_headers(entries: dict[str, _Entry]) -> None:
    """Give the header of a list the motion of its words: under "mayores alzas" everything rises."""
    for form, entry in entries.items():
        for code, kinds in entry.kinds.items():
            if not kinds & marks.LIST_HEADER or kinds & marks.MOTION:
                continue
            parts = (entries.get(part) for part in form.split())
            moved = {part.kinds.get(code, 0) & marks.MOTION for part in parts if part is not None} - {0}
            if len(moved) == 1:
                entry.kinds[code] = kinds | moved.pop()


def _patterns(word: str) -> list[str]:
    """Return the forms to search: anywhere in scripts without spaces, else at a word's begin, proclitics allowed."""
    if _runs_on(word[0]):
        return [word]
    code = ord(word[0])
    clitics = (
        _PROCLITICS["hebrew"]
        if 0x0590 <= code < 0x0600
        else _PROCLITICS["arabic"]
        if 0x0600 <= code < 0x0780
        else ""
    )
    return [f" {word}", *(f" {clitic}{word}" for clitic in clitics)]


def _meaning(word: str, entry: _Entry, lang: str | None) -> int:
    """Return the kinds of a word in an article of ``lang`` (None: not known, or no pack has it)."""
    if lang is not None and lang in entry.kinds:
        return entry.kinds[lang]
    seen = entry.kinds if lang is None else _readable(word, entry, lang)
    union = 0
    for kinds in seen.values():
        union |= kinds
    if union & marks.RISE and union & marks.FALL:
        return union & ~marks.MOTION
    if (
        union & marks.METRIC
        and union & marks.MOTION
        and not any(k & marks.METRIC and k & marks.MOTION for k in seen.values())
    ):
        return union & ~marks.MOTION
    return union


def _readable(word: str, entry: _Entry, lang: str) -> dict[str, int]:
    """Return the meanings of another language's word that count in an article of ``lang``."""
    near = {code: kinds for code, kinds in entry.kinds.items() if code in _NEIGHBOURS.get(lang, ())}
    if near or ord(word[0]) > _LATIN_END:
        return near or entry.kinds
    if lang in _OTHER_SCRIPTS:
        return {code: kinds for code, kinds in entry.kinds.items() if code == "en"}
    return entry.kinds if len(word) >= _LONG else {}


@cache
def standard() -> Lexicon:
    """Return the lexicon of all packs in the house."""
    return Lexicon(packs())
