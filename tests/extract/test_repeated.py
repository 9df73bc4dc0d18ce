"""Numbers that tell the same move over another time take subject and direction from the one before, and their own time."""

import pytest

from tests.extract.reading import moves, read, symbol

AGAIN = [
    ("Nike dropped 35% this month and 41% this year.", [("NKE", "-35", "month"), ("NKE", "-41", "ytd")]),
    ("Nike has lost 35% over six months and 41% since the start of the year.", [("NKE", "-35", "since"), ("NKE", "-41", "ytd")]),
    ("Nike has tanked 13% in the last three months and 7% in the last week.", [("NKE", "-13", "quarter"), ("NKE", "-7", "week")]),
    ("Nike fell 3% on the day and 5% on the week.", [("NKE", "-3", "day"), ("NKE", "-5", "week")]),
    ("Nike fell 3% on Monday and about 20% this year.", [("NKE", "-3", None), ("NKE", "-20", "ytd")]),
    ("Solana merosot 9,4 persen dalam sepekan dan 3,1 persen dalam sehari.", [("SOL-USD", "-9.4", "week"), ("SOL-USD", "-3.1", "day")]),
    ("Solana naik 9,4 persen sepekan terakhir atau 1,3 persen dalam semalam.", [("SOL-USD", "9.4", "week"), ("SOL-USD", "1.3", "day")]),
    ("Nike fell 13% this month and 2% on Friday.", [("NKE", "-13", "month"), ("NKE", "-2", None)]),
    ("Bitcoin, which is up 3% on the week and 12% on the month, was quiet.", [("BTC-USD", "3", "week"), ("BTC-USD", "12", "month")]),
    ("El Ibex 35 cayó un 3% en la semana y un 5% en el mes.", [("^IBEX", "-3", "week"), ("^IBEX", "-5", "month")]),
    ("Die Aktie von BASF fiel um 3 Prozent auf Wochensicht und um 12 Prozent auf Jahressicht.", [("BAS.DE", "-3", "week"), ("BAS.DE", "-12", "year")]),
    ("L'action Total a perdu 3% sur la semaine et 12% sur l'année.", [("TTE.PA", "-3", "week"), ("TTE.PA", "-12", "ytd")]),
]  # fmt: skip
IN_A_ROW = [
    ("Nike has lost 20% this year, Adidas 5%.", ["ytd", "ytd"]),
    ("Der Dax gewann in diesem Jahr 10 Prozent, der MDax 5 Prozent.", ["ytd", "ytd"]),
    ("Saham BBCA turun 12 persen sepanjang tahun ini, BBRI 5 persen.", ["ytd", "ytd"]),
    ("Saham BBCA turun 12 persen sepanjang tahun ini, BBRI 5 persen hari ini.", ["ytd", None]),
    ("Nike has lost 20% this year, Adidas fell 5%.", ["ytd", None]),
    ("Nike has lost 20% this year, while on Monday Adidas lost 5%.", ["ytd", None]),
]
NOT_AGAIN = [
    ("Nike sales fell 3% this month and 5% this year.", []),
    ("Nike fell 3% this week and 20% of its stores closed this year.", ["NKE -3"]),
    ("Nike fell 3% this month, sales 5% this year.", ["NKE -3"]),
    ("Nike fell 3% on Monday and 2% on Friday.", ["NKE -3"]),
    ("Nike fell 3% this month, and revenue dropped 5% this year.", ["NKE -3"]),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN, ids=[row[0] for row in AGAIN])
def test_a_number_with_another_time_tells_of_the_same_move(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """Only times and "and" part it from the number before."""
    found = [(symbol(each), str(each.move.stated_pct), each.move.period) for each in read(text).claims]
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), NOT_AGAIN, ids=[row[0] for row in NOT_AGAIN])
def test_a_number_of_something_else_does_not(text: str, expected: list[str]) -> None:
    """Parts of a whole and metrics have their times, too."""
    assert moves(text) == expected


@pytest.mark.parametrize(("text", "periods"), IN_A_ROW, ids=[row[0] for row in IN_A_ROW])
def test_the_next_one_of_a_row_moved_over_the_same_time(text: str, periods: list[str | None]) -> None:
    """Unless it has a verb or a time of its own."""
    assert [each.move.period for each in read(text).claims] == periods
