"""Ordinary words of languages, and words that may be names."""

import pytest

from streams.text.words import is_ordinary, words_of

WORDS = [
    ("Shares", "en", True),
    ("Acmerolix", "en", False),
    ("Company's", "en", True),
    ("Halbleiterhersteller", "de", True),
    ("Versorgern", "de", True),
    ("VW-Holding-Gesellschaft", "de", True),
    ("Handelstag", "de", True),
    ("Rückwärtsgang", "de", True),
    ("Tagessieg", "de", True),
    ("Schließlich", "de", True),
    ("Großbanken", "de", True),
    ("Jahresultimo", "de", True),
    ("Gewinnmitnahme", "de", True),
    ("Hochdorf", "de", False),
    ("Acmerolix", "de", False),
    ("Açıklamanın", "tr", True),
    ("Acmerolix", "tr", False),
    ("Acmerolix", "ja", True),
]


@pytest.mark.parametrize(("word", "lang", "expected"), WORDS)
def test_a_word_is_ordinary_by_its_language(word: str, lang: str, expected: bool) -> None:
    """Compounds end with an ordinary word, inflected words begin with one; without a list nobody knows."""
    assert is_ordinary(word, lang) is expected


def test_lists_are_folded_words_alone() -> None:
    """A list holds no name's capital and no sign; a language without one has an empty list."""
    assert len(words_of("de")) > 30_000
    assert all(word == word.lower() and word.isalpha() for word in words_of("en"))
    assert words_of("xx") == frozenset()
