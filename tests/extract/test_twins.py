"""Metamorphic twins: what must not matter does not, what must matter does."""

import pytest

from tests.extract.reading import moves

BASE = "Shares of Netflix fell 2.5% on Friday, while Tesla (TSLA +1.20%) was busy."
EXPECTED = ["NFLX -2.5", "TSLA +1.20"]

TWINS = [
    ("decimal commas", BASE.replace("2.5", "2,5").replace("1.20", "1,20")),
    ("full-width signs", BASE.replace("%", "％")),
    ("full-width digits", BASE.replace("2.5", "２．５")),
    ("a space before the sign", BASE.replace("%", " %")),
    ("a no-break space before the sign", BASE.replace("%", "\u00a0%")),
    ("words for per cent", BASE.replace("2.5%", "2.5 percent")),
    ("another order of sentences", "Nothing happened in Paris. " + BASE),
    ("a line before", "A quiet week\n\n" + BASE),
    ("Windows line ends", "A quiet week\r\n" + BASE + "\r\nThe end."),
    ("typographic brackets", BASE.replace("(", "（").replace(")", "）")),
]
OTHERS = [
    ("Netflix", "Disney", "DIS"),
    ("Netflix", "Boeing", "BA"),
    ("Netflix", "Nvidia", "NVDA"),
    ("Netflix", "Starbucks", "SBUX"),
]
VERBS = [("fell", "-"), ("dropped", "-"), ("slid", "-"), ("rose", "+"), ("climbed", "+"), ("jumped", "+")]


@pytest.mark.parametrize("text", [row[1] for row in TWINS], ids=[row[0] for row in TWINS])
def test_spelling_keeps_the_claims(text: str) -> None:
    """Digits, separators, signs, spaces and what stands around change nothing."""
    assert moves(text) == EXPECTED


@pytest.mark.parametrize(("old", "new", "symbol"), OTHERS, ids=[row[1] for row in OTHERS])
def test_another_name_of_the_kind_keeps_the_shape(old: str, new: str, symbol: str) -> None:
    """Only the security changes with its name."""
    assert moves(BASE.replace(old, new)) == [f"{symbol} -2.5", "TSLA +1.20"]


@pytest.mark.parametrize(("verb", "sign"), VERBS, ids=[row[0] for row in VERBS])
def test_the_verb_makes_the_sign(verb: str, sign: str) -> None:
    """And nothing else."""
    assert moves(BASE.replace("fell", verb)) == [f"NFLX {sign}2.5", "TSLA +1.20"]
