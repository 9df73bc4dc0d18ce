"""Quantities and levels that are no moves of a price, and codes of money that are symbols."""

import pytest

from tests.extract.reading import moves

NONE = [
    "La producción de gas y crudo subió 0,5 por ciento más.",
    "A produção de soja e milho caiu 3%.",
    "Vor Jahren wurden noch 2,2 Millionen Tonnen Benzin abgesetzt, zuletzt nur noch 1,6 Millionen Tonnen – ein Minus von 26 Prozent.",
    "Il Mef resta sul Monte dei Paschi di Siena, in procinto di scendere dall’attuale 26,7%.",
    "Acmerol (CAD) stock fell 4% on Monday.",
    "Koko maassa hinnat ovat ennallaan. Nousua tuli 0,1 prosenttia.",
    "Le CAC 40 a terminé à 7.180 points. On vise un objectif de 7.500 points, soit +4,5%.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_made_or_where_something_stands_is_no_move(text: str) -> None:
    """Of a good's quantity, of a present level, of a symbol that is also a currency's code, of a word that is a good elsewhere."""
    assert moves(text) == []


MOVED = [
    ("Los precios del gas y el crudo subieron 2 por ciento.", "+2"),
    ("Benzin verteuerte sich um 2 Prozent auf 1,62 Dollar je Gallone.", "+2"),
    ("The Australian dollar (AUD) fell 0.4% on Tuesday.", "-0.4"),
    ("Nikkei in Tokio schließt 1,7 Prozent im Plus", "+1.7"),
]


@pytest.mark.parametrize(("text", "stated"), MOVED)
def test_a_price_of_a_good_or_a_currency_is_a_move(text: str, stated: str) -> None:
    """The same words beside a price count."""
    assert [each.split()[-1] for each in moves(text)][:1] == [stated]


def test_fruit_on_a_futures_exchange_is_no_company() -> None:
    """苹果 is Apple where shares are told, and an apple where goods are."""
    assert moves("国内商品期货夜盘收盘，棉花涨1%，苹果跌2%。") == ["CT=F +1"]
    assert moves("苹果股价跌3%。") == ["AAPL -3"]
