"""In which month or year a price moved, as each language says it: no move of a day."""

import pytest

from schemas.vocabulary import Period
from tests.extract.reading import read

TOLD = [
    ("Inditex subió un 12% en 2023.", Period.YEAR),
    ("Em 2023, a Vale caiu 12%.", Period.YEAR),
    ("En juillet, Renault a perdu 12%.", Period.MONTH),
    ("A luglio il Ftse Mib ha guadagnato il 2%.", Period.MONTH),
    ("Im Jahr 2023 stieg der Dax um 20 Prozent.", Period.YEAR),
    ("Der Dax stieg 2023 um 20 Prozent.", Period.YEAR),
    ("2023 stieg der Dax um 20 Prozent.", Period.YEAR),
    ("2023 hat der Dax 20 Prozent gewonnen.", Period.YEAR),
    ("Der Dax stieg im Juli um 2 Prozent.", Period.MONTH),
    ("Sepanjang bulan Mei 2024, harga emas naik 2,1 persen, dan sempat menyentuh rekor.", Period.MONTH),
    ("Harga emas melonjak 21 persen hanya dalam tahun 2020.", Period.YEAR),
    ("Im Jahresvergleich ist Rheinmetall mit einem Plus von 54 Prozent der beste Wert im Dax.", Period.YEAR),
    ("Sepanjang 2024, saham BBCA naik 12%.", Period.YEAR),
    ("Pada Juli 2024 IHSG naik 2%.", Period.MONTH),
    ("BIST 100 2023 yılında yüzde 35 değer kazandı.", Period.YEAR),
    ("De AEX steeg in juli met 2 procent.", Period.MONTH),
    ("WIG20 wzrósł w lipcu o 2 proc.", Period.MONTH),
    ("Индекс Мосбиржи вырос в 2023 году на 40%.", Period.YEAR),
    ("A BUX júliusban 2 százalékkal emelkedett.", Period.MONTH),
    ("日経平均は2023年に28%上昇した。", Period.YEAR),
    ("上证指数7月下跌2%。", Period.MONTH),
    ("코스피는 7월 2% 하락했다.", Period.MONTH),
    ("ارتفع مؤشر تاسي 14% في 2023.", Period.YEAR),
    ("En el primer semestre el Ibex ganó un 12%.", Period.SINCE),
    ("Tesla stock is up 12% from a year ago.", Period.YEAR),
    ("Saham BBCA naik 12% dibandingkan tahun lalu.", Period.YEAR),
]
OF_A_DAY = [
    ("Der Dax stieg am 12. Juli um 1 Prozent.", None),
    ("Saham BBRI turun 2% hari ini (12/7/2024).", None),
    ("El barril de Brent para entrega en julio subió un 2%.", None),
    ("上证指数7月12日下跌2%。", None),
    ("2024年7月3日，上证指数下跌1%。", None),
    ("Saham BBCA turun 1% pada perdagangan 3 Juli 2024.", None),
    ("O petróleo para entrega em julho caiu 2%.", None),
]


@pytest.mark.parametrize(("text", "period"), [*TOLD, *OF_A_DAY])
def test_a_month_or_a_year_by_its_name_is_the_time_of_a_move(text: str, period: Period | None) -> None:
    """Unless it is that of a contract, or only a part of a date."""
    (claim,) = read(text).claims
    assert claim.move.period == period
