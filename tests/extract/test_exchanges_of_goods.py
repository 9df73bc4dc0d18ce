"""Exchanges behind a good, which only say where it trades."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gold for December delivery on the Comex division of the New York Mercantile Exchange rose 1.2%.", ["GC=F +1.2"]),
        ("Harga minyak WTI di New York Mercantile Exchange naik 1,9 persen.", ["CL=F +1.9"]),
        ("Gold futures on MCX fell 0.5% to Rs 72,000 per 10 grams.", ["GC=F -0.5"]),
        ("Lean hogs on the Chicago Mercantile Exchange fell 2%.", ["HE=F -2"]),
        ("MCX shares fell 0.5% after its results.", ["MCX.NS -0.5"]),
        ("CME Group shares fell 2%.", ["CME -2"]),
    ],
)  # fmt: skip
def test_an_exchange_behind_a_good_is_its_place(text: str, expected: list[str]) -> None:
    """Its operator is meant where it stands for itself."""
    assert moves(text) == expected


def test_what_measures_the_volatility_of_options_is_an_index() -> None:
    """And the index whose options they are did not move."""
    text = (
        "The India VIX, which measures the implied volatility of Nifty 50 options, was down 0.96% to 13.93."
    )
    assert moves(text) == ["^INDIAVIX -0.96"]
