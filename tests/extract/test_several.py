"""The most among several stocks is nobody's move, nor is that of a stock without a name."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    "text",
    [
        "Infosys among 6 stocks to hit 52-week highs & rally up to 25% in a month",
        "IT gains: Infosys, TCS, Wipro surge up to 7%. Should investors chase the rally?",
        "Vedanta, other metal stocks surge up to 5%.",
        "Deutsche Bank starts coverage on a bakery stock that's up 40% in 2026.",
        "Only Nifty IT stock with gains hits a high, surges 50% in 6 months.",
        "Indian real estate attracts $3 billion in India and Brazil, up 33%",
    ],
)
def test_what_one_of_several_did_is_nobodys_move(text: str) -> None:
    """Up to so much, some stock or other, a stock of an index: the text does not say who moved."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Titan rose up to 3% on Monday.", ["TITAN.NS +3"]),
        ("Infosys fell as much as 3%.", ["INFY.NS -3"]),
        ("Apple was among the biggest gainers, up 3%.", ["AAPL +3"]),
        ("The Nifty 50 stock index fell 1%.", ["^NSEI -1"]),
    ],
)
def test_what_one_named_stock_did_is_its_move(text: str, claims: list[str]) -> None:
    """One name alone keeps its number."""
    assert moves(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Shell fell 2%, as did BP and Eni.", ["SHEL.L -2", "BP.L -2", "ENI.MI -2"]),
        ("The FTSE 100 slipped 0.1%, as did the CAC 40, which ended lower for a third day.", ["^FTSE -0.1", "^FCHI -0.1"]),
        ("The FTSE 100 slipped 0.1%, as did the CAC 40, which fell 0.3%.", ["^FTSE -0.1", "^FCHI -0.3"]),
        ("Shell fell 2%, as did oil.", ["SHEL.L -2"]),
        ("Revenue at Shell fell 2%, as did BP.", []),
    ],
)  # fmt: skip
def test_who_did_as_another_did_has_its_number(text: str, claims: list[str]) -> None:
    """Of the same sort and without a number of its own, what does as the one before moved by as much."""
    assert moves(text) == claims
