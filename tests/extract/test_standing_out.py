"""Stocks that stand out with their move, insertions between dashes, lists that give money and percent."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kering s'est imposé en tête du CAC avec un bond spectaculaire de 5,7%.", ["KER.PA +5.7"]),
        ("Netflix se hundió en la bolsa, con una baja de casi el 12%.", ["NFLX -12"]),
        ("Renault boucle l'année de la relance avec une hausse de 5% de ses ventes.", []),
        ("Repsol firmó un acuerdo muy importante para el grupo con una subida del 5%.", []),
        ("Fra le società a minor capitalizzazione altro balzo di Fnm (+4,2%).", ["FNM.MI +4.2"]),
        ("Capitalizzazione di Fnm (+12,6%).", []),
        ("Estrellas de la nueva economía como Spotify (-5,3%).", ["SPOT -5.3"]),
    ],
)
def test_a_stock_stands_out_with_its_move(text: str, expected: list[str]) -> None:
    """Words of the market between a stock and its noun of motion, or a verb before it, leave no doubt whose it is."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As ações da Petrobras – com direito a voto – subiram 2,4%.", ["PETR4.SA +2.4"]),
        ("Apple – the maker of iPhones – fell 2%.", ["AAPL -2"]),
        ("Apple – the rival of Samsung – fell 2%.", ["AAPL -2"]),
        ("Apple rose – the Nasdaq fell 2%.", ["^IXIC -2"]),
    ],
)
def test_an_insertion_between_dashes_is_passed_over(text: str, expected: list[str]) -> None:
    """The verb right behind the second dash is that of the name before the first."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Компании подешевели: Apple — на $61 млрд (2,1%), Nvidia — на $95 млрд (3,4%).",
            ["AAPL -2.1", "NVDA -3.4"],
        ),
        ("Компании купили акции: Apple — на $61 млрд (2,1%).", []),
        ("Il Dax ha perso quasi tre punti e mezzo percentuali.", []),
        ("德國和法國主要股指均上漲1.2%。", ["^GDAXI +1.2", "^FCHI +1.2"]),
        ("德國和法國的汽車銷量均上漲1.2%。", []),
    ],
)
def test_lists_give_each_its_number(text: str, expected: list[str]) -> None:
    """Money before a percent in brackets, countries before one word for their indices."""
    assert moves(text) == expected
