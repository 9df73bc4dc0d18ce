"""Index points: numbers with a word for points behind them. All sentences are our own."""

from decimal import Decimal

import pytest

from streams.text.numbers import find_points

POINTS = [
    ("the index fell 120.5 points", "120.5 points", "", "120.5"),
    ("IHSG turun 35,5 poin ke 7.120", "35,5 poin", "", "35.5"),
    ("IHSG turun -35,5 poin", "-35,5 poin", "-", "35.5"),
    ("Dow +120 pts at noon", "+120 pts", "+", "120"),
    ("um 1.250,5 Punkte", "1.250,5 Punkte", "", "1250.5"),
    ("a 120-point slide", "120-point", "", "120"),
    ("指数下跌120点", "120点", "", "120"),
]


@pytest.mark.parametrize(("text", "words", "sign", "value"), POINTS)
def test_points_have_their_words_and_value(text: str, words: str, sign: str, value: str) -> None:
    """Sign, number and word make the span."""
    (points,) = find_points(text)
    assert text[points.start : points.end] == words
    assert (points.sign, points.value) == (sign, Decimal(value))


@pytest.mark.parametrize(
    "text", ["many points of view", "the point is 3", "3 pointless debates", "12.05.2024 points"]
)
def test_points_need_a_number_and_a_whole_word(text: str) -> None:
    """A word for points without a number before it is prose."""
    assert find_points(text) == []


def test_only_the_window_is_read() -> None:
    """``start`` and ``end`` bound the search; offsets stay those of the text."""
    text = "rose 10 points, then fell 20 points"
    (points,) = find_points(text, start=15)
    assert text[points.start : points.end] == "20 points"
    assert find_points(text, end=9) == []
