"""What a price is the highest or lowest of, and the close that it is compared with, are no time over which it moved."""

import pytest

from tests.extract.reading import read, symbol

EXTREMES = [
    "Brent fell 4% to $73 a barrel, its lowest level this year.",
    "Brent fell 4%, the steepest decline this month.",
    "Brent fell 4% in its worst day this year.",
    "Brent fiel um 4 Prozent auf 73 Dollar, den tiefsten Stand in diesem Jahr.",
    "Brent verliert 4 Prozent und ist so billig wie seit April nicht mehr.",
    "Brent fiel erstmals seit April unter 70 Dollar und verlor 4 Prozent.",
    "Brent turun di bawah 70 dolar untuk pertama kalinya sejak April dan anjlok 4 persen.",
    "Brent nisandan bu yana ilk kez 70 doların altında, yüzde 4 geriledi.",
    "Brent daalde 4 procent naar 73 dollar, het laagste niveau dit jaar.",
    "Brent föll 4 procent till den lägsta nivån i år.",
    "El Brent cayó un 4%, hasta los 73 dólares, su nivel más bajo de este año.",
    "O Brent caiu 4%, para US$ 73, o menor nível deste ano.",
    "Le Brent a perdu 4 %, à un plus bas cette semaine.",
    "Il Brent perde il 4%, ai minimi di quest'anno.",
    "Brent spadł o 4 proc. do 73 dolarów, najniżej w tym roku.",
    "Нефть Brent подешевела на 4%, до самого низкого уровня в этом году.",
    "Το Brent έχασε 4%, στο χαμηλότερο επίπεδο φέτος.",
    "Brent, das zuvor auf einem Tief seit drei Monaten lag, fiel um 4 Prozent.",
    "Brent verlor 4 Prozent und steuert auf den größten Verlust seit April zu.",
    "Brent yüzde 4 değer kaybı ile nisan 2021'den bu yana en sert düşüşünü yaşadı.",
    "Brent turun hampir 4 persen menjadi $73 per barel, level terendah tahun ini.",
    "Brent giảm 4% xuống 73 USD, mức thấp nhất năm nay.",
    "انخفض خام برنت 4% إلى أدنى مستوى هذا العام.",
    "브렌트유는 4% 하락해 올해 최저치를 기록했다.",
]


@pytest.mark.parametrize("text", EXTREMES)
def test_a_time_of_which_a_price_is_the_lowest_is_not_that_of_its_move(text: str) -> None:
    """It fell so much today, in the language's own words for its low of the week, month or year."""
    found = [(symbol(each), str(each.move.stated_pct), each.move.period) for each in read(text).claims]
    assert found == [("BZ=F", "-4", None)]


RANKED = [
    ("Nvidia, the best-performing stock this year, is up 150%.", "ytd"),
    ("Tata Steel was the top gainer this week, up 7%.", "week"),
    ("Saham dengan kenaikan tertinggi pekan ini adalah BUMI yang naik 30%.", "week"),
    ("Brent is down 22% from its high this year.", "from_high"),
]


@pytest.mark.parametrize(("text", "period"), RANKED)
def test_who_is_the_best_over_a_time_moved_over_it(text: str, period: str) -> None:
    """A ranking is over its period, and what is measured from a high is told from there."""
    assert [each.move.period for each in read(text).claims] == [period]


COMPARED = [
    ("Die Aktie von Fielmann stieg um 0,14 Prozent gegenüber dem Schlusskurs vom Vortag.", "FIE.DE"),
    ("Verglichen mit dem Schlusskurs vom Vortag kostet die Fielmann-Aktie 0,14 Prozent mehr.", "FIE.DE"),
    ("El Ibex 35 sube un 0,14 % respecto al cierre del viernes.", "^IBEX"),
    ("Il Ftse Mib sale dello 0,14% rispetto alla chiusura di venerdì.", "FTSEMIB.MI"),
    ("O Ibovespa sobe 0,14% em relação ao fechamento de sexta-feira.", "^BVSP"),
    ("Pagi ini IHSG naik 0,14 persen dibandingkan penutupan Rabu.", "^JKSE"),
    ("Saham BBCA naik 0,14 persen menjadi Rp8.250 dari harga penutupan Rabu.", "BBCA.JK"),
    ("Индекс Мосбиржи вырос на 0,14% к закрытию пятницы.", "IMOEX.ME"),
    ("Shares of Infosys were up 0.14% over the previous close of Rs 1,500.", "INFY.NS"),
    ("Apple shares were up 0.14% against the previous close.", "AAPL"),
]


@pytest.mark.parametrize(("text", "expected"), COMPARED)
def test_the_close_that_a_price_is_compared_with_is_not_when_it_moved(text: str, expected: str) -> None:
    """The market may still be open."""
    (claim,) = read(text).claims
    assert (symbol(claim), str(abs(claim.move.stated_pct or 0))) == (expected, "0.14")
    assert claim.move.period != "close"


CLOSED = [
    "К закрытию торгов индекс Мосбиржи вырос на 0,14%.",
    "Die Aktie von Fielmann schloss 0,14 Prozent höher.",
    "IHSG menguat 0,14 persen pada penutupan Rabu.",
]


@pytest.mark.parametrize("text", CLOSED)
def test_what_closed_so_has_the_close_for_its_time(text: str) -> None:
    """The same words, where they say when."""
    assert [each.move.period for each in read(text).claims] == ["close"]
