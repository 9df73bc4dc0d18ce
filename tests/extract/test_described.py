"""Stocks that a name only describes and numbers that define something, beside moves told in much the same words."""

import pytest

from tests.extract.reading import moves

NOT_TOLD = [
    ("whose stock it is", "Stock owned by Infosys falls 8% after merger"),
    ("whose money is in it", "Little-known company backed by Tata Motors jumps 10%"),
    ("a house of companies", "This Reliance Group stock surged 30% in one month"),
    ("several of a house", "Adani Group stocks rally 5%"),
    ("a part of a gain", "HDFC Bank contributed 30% to the Nifty's gain"),
    ("what a word means", "The Nasdaq is close to a bear market, defined as a 20% fall from a recent peak."),
    ("the same in Indonesian", "Nasdaq mendekati pasar bearish, yaitu penurunan 20% dari puncaknya."),
    ("an average", "Harga CPO kini lebih tinggi sekitar 9% dibanding rata-rata tahun lalu."),
    ("what a company earns", "Infosys rose 5% to Rs 6,200 crore."),
    ("and in rupiah", "UNTR turun 18% menjadi Rp 4,6 triliun."),
]
TOLD = [
    ("Stock of Infosys falls 8% after merger", "INFY.NS -8"),
    ("HDFC Bank jumped 3%, lifting the Nifty", "HDFCBANK.NS 3"),
    ("The Nasdaq fell 2% and entered a bear market.", "^IXIC -2"),
    ("Harga CPO naik 2% dari rata-rata.", "CPO=F 2"),
    ("Infosys rose 1.5% to Rs 1,602.", "INFY.NS 1.5"),
    ("UNTR turun 1,8% menjadi Rp 24.600.", "UNTR.JK -1.8"),
]


@pytest.mark.parametrize(("why", "text"), NOT_TOLD)
def test_no_move_of_the_name(why: str, text: str) -> None:
    """The number belongs to somebody unnamed, to a definition, to an amount."""
    assert moves(text) == [], why


@pytest.mark.parametrize(("text", "move"), TOLD)
def test_the_moves_beside_them(text: str, move: str) -> None:
    """Nearly the same words, and a move of the name."""
    symbol, value = move.split()
    found = moves(text)
    assert len(found) == 1
    assert found[0].startswith(symbol)
    assert value.lstrip("-") in found[0]
