"""Over how many days, weeks, months or years a price moved, in the languages of the packs: no move of a day."""

import pytest

from schemas.vocabulary import Period
from tests.extract.reading import read

TOLD = [
    ("Suzlon shares have surged 110% in 6 months.", Period.SINCE),
    ("In the last 1 week, Suzlon shares gained 10%.", Period.WEEK),
    ("Nike lost 12% over three months.", Period.QUARTER),
    ("Nike lost 12% in just two sessions.", Period.SINCE),
    ("Die SAP-Aktie ist in den letzten sechs Monaten um 30 Prozent gestiegen.", Period.SINCE),
    ("SAP verlor binnen zwei Wochen 12 Prozent.", Period.SINCE),
    ("SAP verlor in weniger als zwei Wochen 12 Prozent.", Period.SINCE),
    ("SAP verlor in den vergangenen Wochen 12 Prozent.", Period.SINCE),
    ("Im zweiten Quartal verlor SAP 12 Prozent.", Period.QUARTER),
    ("Seit dem Jahresstart liegt SAP aktuell noch 12 Prozent im Plus.", Period.YTD),
    ("Der Dax steuert auf Wochensicht derzeit noch auf einen Gewinn von 2 Prozent zu.", Period.WEEK),
    ("Im Laufe eines Monats hat SAP 12 Prozent verloren.", Period.MONTH),
    ("SAP verlor in nur einer Woche 12 Prozent.", Period.WEEK),
    ("Ethereum melejit 180 persen hanya dalam kurun waktu kurang dari lima bulan.", Period.SINCE),
    ("Saham BBCA naik 12% dalam dua bulan.", Period.SINCE),
    ("Saham BBCA naik 12% dari tiga pekan lalu.", Period.SINCE),
    ("Saham BBCA mencatat kenaikan kumulatif 31%.", Period.SINCE),
    ("Sepanjang pekan lalu, saham BBCA naik 4% pada level penutupan Rp8.200.", Period.WEEK),
    ("Selama sebulan saham BBCA menguat 4% dan ditutup di Rp8.200.", Period.MONTH),
    ("SAP beendete die abgelaufene Woche mit einem Minus von 4 Prozent.", Period.WEEK),
    ("Saham BBCA mengakhiri pekan dengan pelemahan 4%.", Period.WEEK),
    ("In den letzten 24 Stunden hat der Bitcoin 4 Prozent verloren.", Period.DAY),
    ("IHSG dibuka naik 0,8% dari penutupan perdagangan kemarin.", Period.OPEN),
    ("IHSG ditutup naik 0,8% ke 5.957 poin dari 5.931 poin pada pekan sebelumnya.", Period.WEEK),
    ("Saham BBCA turun 8% menjadi Rp8.000 dari harga penutupan pekan lalu.", Period.WEEK),
    ("Saham BBCA turun 8% dari tertinggi pada Januari 2018.", Period.FROM_HIGH),
    ("Der Nikkei 225 stieg eine Stunde vor Handelsende um ein halbes Prozent.", Period.INTRADAY),
    ("Sejak pukul 10.15 WIB saham BBCA melonjak 4%.", Period.INTRADAY),
    ("SAP schloss 4 Prozent im Plus und beendete die Woche fester.", Period.CLOSE),
    ("Las acciones de Inditex suben un 20% en los últimos cuatro meses.", Period.SINCE),
    ("L'action Renault a gagné 20% en six mois.", Period.SINCE),
    ("As ações da Petrobras subiram 20% em três semanas.", Period.SINCE),
    ("Il titolo Eni ha perso il 20% negli ultimi tre mesi.", Period.QUARTER),
    ("De aandelen van Philips daalden 20 procent in twee maanden.", Period.SINCE),
    ("THY hisseleri son altı ayda yüzde 20 yükseldi.", Period.SINCE),
    ("THY hisseleri yılın ilk çeyreğinde yüzde 12 geriledi.", Period.QUARTER),
    ("THY hisseleri 3 günde yüzde 12 değer kazandı.", Period.SINCE),
    ("Die SAP-Aktie legte auf Wochensicht um 12 Prozent zu.", Period.WEEK),
    ("Акции «Газпрома» подешевели на 20% за две недели.", Period.SINCE),
    ("トヨタ株は過去2カ月で20%上昇した。", Period.SINCE),
    ("삼성전자 주가는 최근 2개월간 20% 올랐다.", Period.SINCE),
]
NOT_OVER = [
    ("Nike shares fell 3%, the most in six months.", None),
    ("Nike shares fell 3% to the lowest in two weeks.", None),
    ("Nike shares fell 3% after two days of gains.", None),
    ("Die SAP-Aktie fiel um 3 Prozent auf den tiefsten Stand seit zwei Monaten.", None),
    ("トヨタ株は3カ月ぶり安値で、2%下落した。", None),
    ("Saham Nike turun 2,4% ke level terendah dalam hampir sepekan.", None),
    ("Rupiah melemah 0,4% dari penutupan perdagangan kemarin.", None),
    ("Saham BREN naik 4% pada hari pertama setelah diperdagangkan di papan utama.", None),
    ("Saham BREN naik 4% ke Rp1.040, dari angka pembukaan Rp1.000.", None),
    ("Saham Nike menyentuh level terendah dalam tiga pekan dan turun 2,4%.", None),
]


@pytest.mark.parametrize(("text", "period"), [*TOLD, *NOT_OVER])
def test_a_number_of_days_or_months_is_the_time_of_a_move(text: str, period: Period | None) -> None:
    """Unless it says what was the lowest, the most or the first in so long."""
    (claim,) = read(text).claims
    assert claim.move.period == period
    assert claim.move.qualifier is None


def test_a_german_time_that_opens_a_sentence_is_that_of_all_its_numbers() -> None:
    """The verb follows it right away, and no comma parts them."""
    text = (
        "Seit Jahresbeginn hat der Bitcoin 50 Prozent verloren, Ether hat sogar 60 Prozent an Wert verloren."
    )
    assert [each.move.period for each in read(text).claims] == [Period.YTD, Period.YTD]
