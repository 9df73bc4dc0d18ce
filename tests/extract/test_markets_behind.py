"""Markets named behind their number."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chiude in rialzo dello 0,5% Piazza Affari.", ["FTSEMIB.MI +0.5"]),
        ("Con un alza del 1% cerró la Bolsa de Madrid.", ["^IBEX +1"]),
        ("Με πτώση 0,8% έκλεισε την Τρίτη το Χρηματιστήριο Αθηνών.", ["GD.AT -0.8"]),
        ("Με πτώση 0,8% έκλεισε η μετοχή της ΔΕΗ στο Χρηματιστήριο Αθηνών.", ["PPC.AT -0.8"]),
        ("Perde il 3% a Piazza Affari.", []),
        ("Cae un 3% en la Bolsa de Madrid.", []),
        ("Sube un 3% el dividendo, la Bolsa de Madrid cae.", []),
    ],
)
def test_a_market_with_its_article_is_what_moved(text: str, expected: list[str]) -> None:
    """Right behind a number, or behind the verb that ends the day, a market is the subject; behind a preposition it is a place."""
    assert moves(text) == expected
