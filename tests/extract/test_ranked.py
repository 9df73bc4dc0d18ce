"""English words that rank stocks of an index, place shares in a market, or count what was traded."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("who leads those of an index", "Intel led the fallers on the Dow, down 3%.", ["INTC -3"]),
    ("two with what they do", "IT firm Infosys and telecom operator Bharti Airtel rose 2% and 3%, respectively.", ["INFY.NS +2", "BHARTIARTL.NS +3"]),
    ("the best of an index in its genitive", "Intel was the Dow's best performer, jumping 7.1%.", ["INTC +7.1"]),
    ("the worst loss of a share", "Intel suffered its worst loss in four months, falling 4.8%.", ["INTC -4.8"]),
    ("the loss of a company", "Intel posted a loss, falling 4.8% short of forecasts.", []),
    ("a clause of a kind between", "Macquarie Group, the fifth largest bank that the levy will also apply to, dropped 0.5%.", ["MQG.AX -0.5"]),
    ("a list of bare numbers with its rank behind", "ITC (2%) and Wipro (1.5%) were the top laggards.", ["ITC.NS -2", "WIPRO.NS -1.5"]),
    ("a rank between the name and the verb", "HCL Tech was the biggest gainer in the pack, up 4.2 per cent.", ["HCLTECH.NS +4.2"]),
    ("an index that only says among whom", "Intel was the worst Dow performer, down 4%.", ["INTC -4"]),
    ("an amount of rupees before the number", "Wipro shares touched Rs 250.1, down 3.2 per cent.", ["WIPRO.NS -3.2"]),
    ("a semicolon between two items", "Intel, unchanged at $20; Nvidia, down 2%.", ["NVDA -2"]),
    ("shares in a market", "Alibaba's Hong Kong shares slumped 10%.", ["9988.HK -10"]),
    ("the market itself", "Hong Kong shares fell 2% as Alibaba slumped.", ["^HSI -2"]),
]  # fmt: skip
NOT_TOLD = [
    "The worst Nifty performer, down 4.8%, was a small lender.",
    "Wipro shares saw volumes of 3,000 shares, against an average of 500, an increase of 500 per cent.",
    "The Sensex was down less than 1 per cent or 0.87 per cent.",
]


@pytest.mark.parametrize(("what", "text", "claims"), TOLD, ids=[each[0] for each in TOLD])
def test_ranks_and_places_leave_the_move_to_the_stock(what: str, text: str, claims: list[str]) -> None:
    """The stock that a sentence ranks or places is whose move it is."""
    assert moves(text) == claims


@pytest.mark.parametrize("text", NOT_TOLD)
def test_counts_and_bounds_are_no_moves(text: str) -> None:
    """Nobody's move is claimed."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Nike hits record high, rising 2% to $130.", ["NKE +2"]),
        ("Nike reached its lowest level since 2010, falling 2%.", ["NKE -2"]),
        ("Nike suffers its biggest one-day drop since 2020, down 9%.", ["NKE -9"]),
        ("Nike was last at $130.50, down 2%.", ["NKE -2"]),
        ("Nike revenue hit a record high, up 2%.", []),
        ("Nike hits record high in footwear sales, up 20%.", []),
        ("Nike set for first loss since 2010, down 5%.", []),
    ],
)
def test_a_price_at_its_highest_or_lowest_stands_between_a_stock_and_its_verb(
    text: str, claims: list[str]
) -> None:
    """What is said of a price on the way leaves the number to the stock; what is said of its business does not."""
    assert moves(text) == claims
