"""Ordinary words of languages in Latin script: a capitalised word that is none of them may be a name.

German writes every noun with a capital and makes long ones of short ones, so a word is ordinary there, too, when it ends
with an ordinary one: ``Halbleiterhersteller``. In languages of many endings it is, when it begins with one: ``açıklamanın``.
"""

import gzip
from functools import cache, lru_cache
from importlib.resources import files

from streams.text.fold import fold

_SHORT_PART, _LAST_PART = 3, 5
"""So many letters the parts of a compound have at least: with shorter ones every name would be one."""
_SHORT_LAST_PARTS = (
    "fruh", "gold", "hoch", "jahr", "kurs", "plus", "rate", "tag", "tage", "tief", "unze", "wert", "zahl", "ziel", "zins", "zone",
)  # fmt: skip
"""Shorter ones with which markets make new words every day."""
_ENDINGS = ("n", "en", "s", "es", "e", "er", "ern")
_OF_MANY_ENDINGS = frozenset({"tr", "fi", "hu"})
_STEM = 5
_CACHE = 4_096


@cache
def words_of(lang: str) -> frozenset[str]:
    """Return the ordinary words of a language, folded; none for a language without a list."""
    file = files(__name__) / f"{lang}.txt.gz"
    return frozenset(gzip.decompress(file.read_bytes()).decode().split()) if file.is_file() else frozenset()


@lru_cache(_CACHE)
def is_ordinary(word: str, lang: str) -> bool:
    """Whether a word is an ordinary one of a language; in a language without a list every word is."""
    known = words_of(lang)
    if not known:
        return True
    folded = fold(word).strip(".-'’&").removesuffix("'s").rpartition("-")[2]
    if not folded or folded in known or not folded[0].isalpha():
        return True
    if lang == "de":
        return _is_compound(folded, known)
    return lang in _OF_MANY_ENDINGS and any(folded[:end] in known for end in range(_STEM, len(folded)))


def _is_compound(word: str, known: frozenset[str]) -> bool:
    if word.endswith(_SHORT_LAST_PARTS):
        return True
    if any(word.removesuffix(ending) in known for ending in _ENDINGS):
        return True
    return any(word[cut:] in known for cut in range(_SHORT_PART, len(word) - _LAST_PART + 1))
