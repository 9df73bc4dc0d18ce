"""The words of all language packs, found in folded windows and read as the article's language reads them.

Words of alphabetic scripts match whole; words of scripts without spaces, and of Korean, match anywhere. A word whose
meaning differs between languages takes the meaning of the article's language, where that is known.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from schemas.vocabulary import Period, Qualifier
from streams.extract import forms, marks
from streams.extract.forms import CONTINUES, TONED, Form, Forms, soften, toned
from streams.extract.marks import Mark
from streams.text.patterns import Pattern

_TELLING = marks.MOTION | marks.FLAT | marks.RISE_SUFFIX | marks.FALL_SUFFIX | marks.PRICE | marks.ANAPHORA
"""Words that decide on a claim: a pack that nobody has checked makes the claim experimental through them alone."""
_CLEARLY, _MORE = 3, 2
"""So many times the letters of a guess another language explains where the guess is sure, and where it is not."""
_ENOUGH = 24
"""So many letters of one language's own words leave no doubt about it."""
_A_WORD, _A_LETTER = 6, 1
_COMMA = Pattern(r"\d,\d{1,2}(?!\d)")
_SAYS_HOW_MUCH = Pattern(
    r"\b(?:up|down) (?:by )?(?:(?:about|around|almost|nearly|over|more than|as much as|at least) )?[$£€~]?\d"
)
"""English, though another language has the one longer word of a short headline: "Oil tops $80, up 3%"."""
_VOTING = 3
"""Shorter Latin words are as often an abbreviation ("PT Timah") and count less; alone ("na", "de") they speak against no guess."""
_LONG = 7
"""From this length on a Latin word is taken for what it means in another language of the same script."""
_LATIN_END = 0x024F
_NEIGHBOURS = {
    "id": ("ms",), "ms": ("id",), "no": ("da",), "da": ("no",), "nb": ("no", "da"), "nn": ("no", "da"), "sk": ("cs",), "cs": ("sk",), "uk": ("ru",), "bg": ("ru",),
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
"""Languages of other scripts: of the Latin words in their texts only those count that English has."""

_Reading = tuple[int, set[str], tuple[int, Period | None, Qualifier | None, int | None, int | None]]
"""How one language reads a word: its kinds, the printed forms that alone count, and the values of its mark."""


class _Readings(dict[int, _Reading]):
    """How one language reads words, by their number; filled as texts use them."""

    def __init__(self, read_by: "Lexicon", lang: str | None) -> None:
        super().__init__()
        self._lexicon, self._lang = read_by, lang

    def __missing__(self, number: int) -> _Reading:
        found = self[number] = self._lexicon.reading(number, self._lang)
        return found


class Lexicon:
    """The merged words of the packs, read in one language or another."""

    def __init__(self, table: Forms) -> None:
        self._forms = table
        self._readings: dict[str | None, _Readings] = {}

    def __len__(self) -> int:
        return len(self._forms)

    def find(self, folded: str, *, text: str = "", offset: int = 0, lang: str | None = None) -> list[Mark]:
        """Return the marks of a folded window, left to right, the longest where several begin; none overlap.

        ``offset`` is where the window begins in its field, ``text`` the window as received (for words that only an
        accent tells apart).
        """
        longest = self._longest(f" {soften(folded)}")
        found: list[Mark] = []
        free = 0
        readings = self._readings.get(lang) or self._readings.setdefault(lang, _Readings(self, lang))
        for start in sorted(longest):
            if start < free:
                continue
            end, number = longest[start]
            kinds, exact, values = readings[number]
            if kinds == marks.PARTITIVE and _cut_short(longest, start, end):
                continue
            if text and lang == TONED and self._has_other_tones(number, text[start:end]):
                continue
            free = end
            if kinds and not (text and exact and text[start:end].lower() not in exact):
                found.append(Mark(start + offset, end + offset, *values))
        return found

    def reading(self, number: int, lang: str | None) -> _Reading:
        """Return how an article of ``lang`` reads a word."""
        form, kinds = self._forms[number], self._meaning(number, lang)
        return kinds, form.exact, (kinds, form.period, form.qualifier, form.day, form.weekday)

    def _has_other_tones(self, number: int, printed: str) -> bool:
        """Whether a Vietnamese word is another one by its tones; one that is printed without any may be meant."""
        forms_of_it = self._forms[number].toned
        return bool(forms_of_it) and not printed.isascii() and toned(printed) not in forms_of_it

    def language(self, folded: str, guess: str | None, *, is_sure: bool = False) -> str | None:
        """Return the language whose words a short text has: ``guess`` unless another language explains clearly more.

        Where two explain as much, English does. Words that so many languages share that none has a letter of them ("plus")
        say nothing against a sure guess of a language with a pack. Against a sure guess of English one short word is not clearly more
        ("tops" is German, too), unless a decimal comma speaks for it; against an unsure one a decimal comma alone decides.
        """
        votes = self.votes(folded)
        if not votes:
            return guess
        if guess in {None, "en"} and _SAYS_HOW_MUCH.search(folded) is not None:
            return "en"
        best, most = max(votes.items(), key=lambda pair: (pair[1], pair[0] == "en", pair[0]))
        if guess is not None and sum(votes.values()) < _VOTING:
            return guess
        if is_sure and most < _A_LETTER and guess in self._forms.codes:
            return guess
        if guess == "en" and is_sure and most - votes.get(guess, 0) < _A_WORD and not _COMMA.search(folded):
            return guess
        near = (guess, *_NEIGHBOURS.get(guess or "", ()))
        times = _CLEARLY if is_sure else 1 if guess == "en" and _COMMA.search(folded) else _MORE
        return guess if any(votes.get(code, 0) * times >= most for code in near if code) else best

    def unless_unheard(self, votes: Mapping[str, float], guess: str | None) -> str | None:
        """Return a guess, or the language that a text's words speak for when it has none of the guessed one, whose words are known."""
        if guess not in self._forms.codes or not votes or guess in votes:
            return guess
        ranked = sorted(votes.items(), key=lambda pair: -pair[1])
        clearly = ranked[0][1] >= _ENOUGH / 2 and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1])
        return ranked[0][0] if clearly else guess

    def sure_language(self, votes: Mapping[str, float]) -> str | None:
        """Return the language that a text's words leave no doubt about, without asking a model; else None."""
        ranked = sorted(votes.items(), key=lambda pair: -pair[1])[:2]
        if not ranked or ranked[0][1] < _ENOUGH:
            return None
        if len(ranked) > 1 and ranked[1][1] * _CLEARLY > ranked[0][1]:
            return None
        return ranked[0][0]

    def votes(self, folded: str) -> Mapping[str, float]:
        """Return by language how many letters of its words a text has; words of several languages count in parts."""
        votes: dict[str, float] = defaultdict(float)
        for start, (end, index) in self._longest(f" {soften(folded)}").items():
            weight = 0.25 if end - start < _VOTING and folded[start].isascii() else 1.0
            codes = self._forms[index].kinds
            for code in codes:
                votes[code] += weight * (end - start) / len(codes)
        return votes

    def _longest(self, padded: str) -> dict[int, tuple[int, int]]:
        """Return the longest word that begins at each place of the window (``padded`` has one more space in front)."""
        longest: dict[int, tuple[int, int]] = {}
        is_whole, word_of, size = self._forms.is_whole, self._forms.word_of, len(padded)
        for begin, stop, index in self._forms.automaton.find_overlapping(padded):
            if is_whole[index] and stop < size and CONTINUES[padded[stop]]:
                continue
            start = begin if padded[begin] == " " else begin - 1
            if start not in longest or longest[start][0] < stop - 1:
                longest[start] = (stop - 1, word_of[index])
        return longest

    def _meaning(self, number: int, lang: str | None) -> int:
        """Return the kinds of a word as read in an article of ``lang``."""
        codes = self._forms.codes
        known = next((code for code in (lang, *_NEIGHBOURS.get(lang or "", ())) if code in codes), None)
        form = self._forms[number]
        return self._flagged(_meaning(self._forms.words[number], form, known), form, known)

    def is_experimental(self, lang: str | None) -> bool:
        """Whether only its author has checked the pack of a language."""
        return lang in self._forms.experimental

    def _flagged(self, kinds: int, form: Form, lang: str | None) -> int:
        """Return the kinds, marked where only experimental packs give the word its part in a claim."""
        if not kinds & _TELLING:
            return kinds
        counted = form.kinds if lang is None or lang not in form.kinds else {lang}
        unchecked = self._forms.experimental
        is_checked = any(form.kinds[code] & _TELLING for code in counted if code not in unchecked)
        return kinds if is_checked else kinds | marks.UNCHECKED


def _cut_short(longest: dict[int, tuple[int, int]], start: int, end: int) -> bool:
    """Whether a partitive ends inside another word: "の株" in "の株価"."""
    return any(longest.get(place, (0, 0))[0] > end for place in range(start + 1, end))


def _meaning(word: str, form: Form, lang: str | None) -> int:
    """Return the kinds of a word in an article of ``lang`` (None: not known, or no pack has it)."""
    if lang is not None and lang in form.kinds:
        return form.kinds[lang]
    seen = form.kinds if lang is None else _readable(word, form, lang)
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


def _readable(word: str, form: Form, lang: str) -> dict[str, int]:
    """Return the meanings of another language's word that count in an article of ``lang``."""
    near = {code: kinds for code, kinds in form.kinds.items() if code in _NEIGHBOURS.get(lang, ())}
    if near or ord(word[0]) > _LATIN_END:
        return near or form.kinds
    if lang in _OTHER_SCRIPTS:
        return {code: kinds for code, kinds in form.kinds.items() if code == "en"}
    return form.kinds if len(word) >= _LONG else {}


@cache
def standard() -> Lexicon:
    """Return the lexicon of all packs in the house."""
    return Lexicon(forms.standard())
