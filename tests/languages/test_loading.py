"""Finding packs: a file in the folder is a language, and nothing else has to know of it."""

from decimal import Decimal

import pytest

from streams.languages import codes, load, packs
from streams.languages.pack import numbers, words

_PROMISED = [
    "ar",
    "bn",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "ms",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "ta",
    "th",
    "tr",
    "uk",
    "vi",
    "zh",
]
_CHECKED = {
    *("cs", "de", "en", "es", "fr", "hu", "id", "it", "ja", "ko"),
    *("nl", "pl", "pt", "ro", "ru", "sv", "tr", "vi", "zh"),
}


def test_every_promised_language_has_a_pack() -> None:
    """The codes are those of the files, sorted."""
    assert set(_PROMISED) <= set(codes())
    assert list(codes()) == sorted(codes())
    assert "pack" not in codes()


def test_packs_come_in_the_order_of_their_codes() -> None:
    """Nothing that is built of the packs may depend on chance."""
    assert [pack.code for pack in packs()] == list(codes())


@pytest.mark.parametrize("code", ["tlh", "", "pack", "EN", "../en"])
def test_an_unknown_language_is_refused_with_those_that_exist(code: str) -> None:
    """The message names what the reader can use instead."""
    with pytest.raises(LookupError, match=r"no language pack for .*; there are: .*en, es"):
        load(code)


def test_languages_that_no_foreign_text_has_checked_are_experimental() -> None:
    """Claims in them are at most ``review``."""
    assert {code for code in codes() if not load(code).experimental} == _CHECKED


def test_lists_are_written_as_text() -> None:
    """Commas and line ends part entries; spaces around them, and empty entries, mean nothing."""
    assert words("rose, edged  up,\n   fell , ,\n") == ("rose", "edged up", "fell")
    assert words("") == ()


def test_numbers_are_written_with_their_values_behind_them() -> None:
    """The last word of an entry is the value."""
    assert numbers("one 1, one and a half 1.5") == {"one": Decimal(1), "one and a half": Decimal("1.5")}
