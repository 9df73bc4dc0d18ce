"""Companies spoken of by their trade alone, and the former and the latter of two that were named before."""

import pytest

from streams.extract.trades.described import trade_of
from streams.extract.trades.words import WORDS
from streams.text.fold import fold
from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Galp e BCP fecharam em alta. A petrolífera subiu 2,1%, enquanto o banco ganhou 1,4%.",
            ["GALP.LS +2.1", "BCP.LS +1.4"],
        ),
        (
            "Repsol y Santander cerraron al alza. La petrolera sumó un 1,7%, mientras que el banco avanzó un 0,9%.",
            ["REP.MC +1.7", "SAN.MC +0.9"],
        ),
        ("Eni e Unicredit in rialzo. Il gruppo petrolifero guadagna il 2%.", ["ENI.MI +2"]),
        (
            "Air France et Renault reculent. La compagnie aérienne cède 3,1%, le constructeur automobile perd 2,2%.",
            ["AF.PA -3.1", "RNO.PA -2.2"],
        ),
        ("Axa et Total reculent. Le groupe d'assurance cède 3,1%.", ["CS.PA -3.1"]),
        ("Axa et Total reculent. Le groupe d’assurance cède 3,1%.", ["CS.PA -3.1"]),
        ("BBVA y Santander negocian. El banco sube un 4% en bolsa.", []),
        ("Repsol y BBVA suben. La petrolera suma un 2%; la aerolínea cae un 3%.", ["REP.MC +2"]),
        ("Repsol publicó resultados. La petrolera ganó un 12% menos.", []),
        ("Repsol publicó resultados. Los ingresos de la petrolera cayeron un 12%.", []),
        ("BBVA sube un 2%. El banco central elevó los tipos un 0,5%.", ["BBVA.MC +2"]),
        ("A construtora anunciou obras. O banco subiu 2%.", []),
    ],
)
def test_a_trade_stands_for_its_one_company(text: str, expected: list[str]) -> None:
    """The company of that trade that was named before moved, if it is one; of another trade than the one before, nobody."""
    assert moves(text) == expected


@pytest.mark.parametrize("word", WORDS)
def test_every_word_for_a_trade_is_written_as_a_folded_sentence_has_it(word: str) -> None:
    """Else it is never met, or has no trade."""
    assert fold(word) == word
    assert trade_of(word) == f"trade:{WORDS[word]}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brent and WTI fell. The former dropped 1.3%, the latter lost 1.2%.", ["BZ=F -1.3", "CL=F -1.2"]),
        ("Brent e WTI in calo. Il primo perde l'1,3%, il secondo l'1,2%.", ["BZ=F -1.3", "CL=F -1.2"]),
        ("Tesla y Ford bajaron: la primera un 3% y la segunda un 1,5%.", ["TSLA -3", "F -1.5"]),
        (
            "Apple und Nike gaben nach. Ersteres fiel um 1,3 Prozent, letzteres um 2 Prozent.",
            ["AAPL -1.3", "NKE -2"],
        ),
        (
            "Акции Газпрома и Лукойла снизились. Первый подешевел на 1,3%, второй — на 0,8%.",
            ["GAZP.ME -1.3", "LKOH.ME -0.8"],
        ),
        ("微軟和蘋果均下跌，前者跌1.3%，後者跌2.2%。", ["MSFT -1.3", "AAPL -2.2"]),
        ("Apple, Microsoft and Nvidia fell. The latter lost 4%.", []),
        ("Apple fell against the euro. The latter rose 0.4%.", []),
        ("El segundo trimestre fue malo: Telefónica cayó un 3%.", ["TEF.MC -3"]),
        ("Telefónica sube. El primer trimestre avanzó un 3%.", []),
        ("Adidas und Puma berichten: Ersteres legte um 5 Prozent beim Umsatz zu.", []),
    ],
)
def test_the_former_and_the_latter_are_two_of_one_kind(text: str, expected: list[str]) -> None:
    """Two of one kind in the sentence before, or in the same one, are the first and the second; of more, or other kinds, nobody is."""
    assert moves(text) == expected
