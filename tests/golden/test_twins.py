"""Metamorphic twins of every golden sentence: another spelling of the same characters states the same moves."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from tests.extract.reading import moves
from tests.golden.rows import every_row

_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_BEFORE_SIGN = re.compile(r"\d+(?:[.,]\d+)?(?=\s?[%％])")
_MINUS = re.compile(r"(?<![\w-])-(?=\d)")


def _in_digits(table: dict[int, int]) -> Callable[[str], str]:
    return lambda text: _BEFORE_SIGN.sub(lambda number: number[0].translate(table), text)


TWINS: dict[str, Callable[[str], str]] = {
    "letters in parts (NFD)": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "empty lines around": lambda text: f"\n\n{text}\n",
    "curly apostrophes": lambda text: text.replace("'", "\u2019"),
    "straight quotes": lambda text: text.replace("\u2019", "'").replace("\u201c", '"').replace("\u201d", '"'),
    "true minus signs": lambda text: _MINUS.sub("\u2212", text),
    "invisible characters before the sign": lambda text: text.replace("%", "\u200b%"),
    "full-width digits before the sign": _in_digits(_FULL_WIDTH),
    "Arabic-Indic digits before the sign": _in_digits(_ARABIC),
}


@pytest.mark.parametrize("spelling", TWINS.values(), ids=TWINS)
def test_another_spelling_states_the_same(spelling: Callable[[str], str]) -> None:
    """Over all golden sentences of all languages."""
    twins = [(text, spelling(text)) for row in every_row() if spelling(text := row["text"]) != text]
    assert twins
    assert [text for text, twin in twins if moves(twin) != moves(text)] == []
