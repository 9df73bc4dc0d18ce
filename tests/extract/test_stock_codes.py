"""Bare codes before a word for a share, and codes in square brackets."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("GOOGL Stock Sinks 8% After Hours", ["GOOGL -8"]),
        ("TSLA shares jump 5% on deliveries", ["TSLA +5"]),
        ("TATASTEEL share price up 3%", ["TATASTEEL.NS +3"]),
        ("Nifty rises. INFY shares gain 2%", ["INFY.NS +2"]),
        ("Impala Platinum [JSE:IMP] lost 8.5% to close at R19.74.", ["IMP.JO -8.5"]),
        ("Infosys [NSE: INFY] lost 2% on Friday.", ["INFY.NS -2"]),
    ],
)
def test_a_code_before_stock_or_in_brackets_names_its_listing(text: str, claims: list[str]) -> None:
    """Letters in capitals right before "stock" or "shares" are a code; India's words choose the Indian listing."""
    assert moves(text) == claims


@pytest.mark.parametrize("text", ["FMCG stocks fell 2%", "The NBFC stock fell 2%", "REIT shares fell 3%"])
def test_sorts_of_companies_are_no_codes(text: str) -> None:
    """Acronyms of a trade name nobody."""
    assert moves(text) == []
