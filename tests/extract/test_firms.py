"""Firms that are called after a good or a trade, and the good itself."""

import pytest

from tests.extract.reading import moves

FIRMS = [
    "Quorvex Gold and Silver's shares rose 8%",
    "Shares of Quorvex Gold and Silver rose 8%",
    "Shares of Quorvex Silver rose 8%",
    "Quorvex Gold rose 8% on Tuesday.",
    "Quorvex Silver Corp climbed 8% on Tuesday.",
    "Quorvex Gold Mines rose 8%",
    "Shares in Golden Copper slid 3%.",
    "Investors sold Quorvex Oil, which fell 4% on the day.",
    "Tether Gold rose 1%",
    "Die Aktien von Quorvex Gold stiegen um 8 Prozent.",
    "Saham Quorvex Gold naik 8% pada Selasa.",
    "Las acciones de Quorvex Gold subieron un 8% el martes.",
    "Granbacka Medtech rusade 14 procent.",
    "Jedľová Energia vyskočila o 14 percent.",
    "Duinzicht Pharma schoot 14 procent omhoog nu Philips met cijfers kwam.",
    "Quorvex Gold hisseleri salı günü yüzde 8 yükseldi.",
]
GOODS = [
    ("Spot Gold rose 1.2% to $2,400 an ounce.", ["GC=F +1.2"]),
    ("Comex Gold fell 0.8% on Monday.", ["GC=F -0.8"]),
    ("MCX Gold rose 0.4% to Rs 72,000.", ["GC=F +0.4"]),
    ("London Gold gained 0.6%.", ["GC=F +0.6"]),
    ("Zambian Copper fell 2%.", ["HG=F -2"]),
    ("Gold rose 1% on Monday.", ["GC=F +1"]),
    ("On Tuesday Gold and Silver rose 2% and 3%.", ["GC=F +2", "SI=F +3"]),
    ("Am Dienstag legte Gold um 1 Prozent zu.", ["GC=F +1"]),
    ("Brent Oil Jumps 4% After Hormuz Oil Disruption", ["BZ=F +4"]),
]


@pytest.mark.parametrize("text", FIRMS)
def test_a_good_behind_an_unknown_word_is_a_firm(text: str) -> None:
    """Nobody knows the firm, so nothing is claimed, of the good least of all."""
    assert moves(text) == []


@pytest.mark.parametrize(("text", "claims"), GOODS)
def test_a_good_that_is_only_described_is_the_good(text: str, claims: list[str]) -> None:
    """Sorts, exchanges, places and days before a good make no firm of it."""
    assert moves(text) == claims
