"""Cashtags: the same code is a coin, a stock or an index, and the words around it say which."""

import pytest

from tests.extract.reading import moves

TAGS = [
    ("a large coin alone", "$BTC +1.9%", ["BTC-USD +1.9"]),
    ("its name beside it", "Solana $SOL +4%", ["SOL-USD +4"]),
    ("a coin's code that a fund has, too", "$XRP -2%", ["XRP-USD -2"]),
    ("prose", "$ADA fell 4% on Monday.", ["ADA-USD -4"]),
    ("a number in the provider's symbol", "$TON slipped 2% overnight.", ["TON11419-USD -2"]),
    ("a fund's name beside it", "Grayscale Bitcoin Mini Trust $BTC +1.9%", ["BTC +1.9"]),
    ("a venue beside it", "The fund (NYSEARCA: BTC) +2%", ["BTC +2"]),
    ("a company's name beside it", "Bank of Chile $BCH +2%", ["BCH +2"]),
    ("shares beside it", "$LTC shares fell 2%", ["LTC -2"]),
    ("a large stock's code", "$STX +3%", ["STX +3"]),
    ("a large stock's code in a text about coins", "The token Stacks: $STX +3%", ["STX4847-USD +3"]),
    ("the mark of coins", "$STX.X +3%", ["STX4847-USD +3"]),
    ("stocks and coins in a row", "$AAPL +1%, $ETH -2%", ["AAPL +1", "ETH-USD -2"]),
    ("an index", "$SPX +1.2%", ["^GSPC +1.2"]),
]


@pytest.mark.parametrize(
    ("case", "text", "claims"), TAGS, ids=[case.replace(" ", "-") for case, _, _ in TAGS]
)
def test_a_cashtag_means_what_stands_beside_it(case: str, text: str, claims: list[str]) -> None:
    """A coin's tag is the coin; a stock's name, a venue or the word for shares beside it makes it the stock."""
    assert moves(text) == claims, case
