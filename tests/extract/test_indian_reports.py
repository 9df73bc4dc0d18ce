"""English reports of Indian markets: figures of a company, parts of an index, who judges a stock, circuits."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Infosys shares fell 3% after a 20 per cent quarter-on-quarter (Q-o-Q) decline in Ebitda.",
            ["INFY.NS -3"],
        ),
        (
            "Infosys shares fell 3% after a 20 per cent year-on-year fall in the stock's turnover.",
            ["INFY.NS -3"],
        ),
        ("Bajaj Auto and TVS Motor rose 3% and 4%, respectively, in sales.", []),
        ("Bajaj Auto and TVS Motor rose 3% and 4%, respectively, Y-o-Y in domestic sales.", []),
        (
            "Bajaj Auto and TVS Motor rose 3% and 4%, respectively, in early trade.",
            ["BAJAJ-AUTO.NS +3", "TVSMOTOR.NS +4"],
        ),
        ("Infosys shares fell 3% in heavy volumes.", ["INFY.NS -3"]),
        ("Infosys shares fell 3% in profit booking.", ["INFY.NS -3"]),
    ],
)
def test_the_growth_of_a_figure_is_no_move(text: str, expected: list[str]) -> None:
    """What fell "in Ebitda" or rose "in sales" is a figure of the company, also for the first of two numbers."""
    assert moves(text) == expected
