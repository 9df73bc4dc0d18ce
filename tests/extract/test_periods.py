"""Over what time a move is stated: a period belongs to one number, and a close may only be what a move is measured from."""

import pytest

from tests.extract.reading import read, symbol

TOLD = [
    ("Nach dem Rutsch in der vergangenen Woche legte die Aktie von BASF um 3 Prozent zu.", [("BAS.DE", "3", None)]),
    ("Die in der vergangenen Woche gebeutelte Aktie von BASF gewann 3 Prozent.", [("BAS.DE", "3", None)]),
    ("Die Aktie von BASF, die in der vergangenen Woche 4 Prozent verlor, war gefragt.", [("BAS.DE", "-4", "week")]),
    ("BASF verdiente im ersten Halbjahr mehr als erwartet und die Aktie gewann 3 Prozent.", [("BAS.DE", "3", None)]),
    ("Für das Plus von 3 Prozent bei BASF sorgten die Zahlen im vergangenen Jahr.", [("BAS.DE", "3", None)]),
    ("BASF (+3,1 %) kehrte im zweiten Quartal in die Gewinnzone zurück.", [("BAS.DE", "3.1", None)]),
    ("In der vergangenen Woche legte die Aktie von BASF um 3 Prozent zu.", [("BAS.DE", "3", "week")]),
    ("Na semana, o Ibovespa sobe 0,77%, no mês, cai 1,36% e no ano, sobe 5,05%.", [("^BVSP", "0.77", "week"), ("^BVSP", "-1.36", "month"), ("^BVSP", "5.05", "ytd")]),
    ("A little while after markets closed in Europe, the S&P 500 was trading down 0.75%, while the Dow Jones was 0.39% lower.", [("^GSPC", "-0.75", "intraday"), ("^DJI", "-0.39", None)]),
    ("AMD was 6% lower, and Micron, which will report earnings after the bell, was quiet.", [("AMD", "-6", None)]),
    ("Dolar/TL’deki 4 günlük düşüş yüzde 44’e ulaştı.", [("TRY=X", "-44", "since")]),
    ("Nike fell 3%, trimming its gain for the year to 20%.", [("NKE", "-3", None), ("NKE", "20", "year")]),
    ("Nike gained 2%, extending its rally this month to 15%.", [("NKE", "2", None), ("NKE", "15", "month")]),
    ("Nike fell as much as 5.4% before closing 2.1% lower.", [("NKE", "-5.4", None), ("NKE", "-2.1", "close")]),
    ("Nike slid 3% at the open but ended up 1%.", [("NKE", "-3", "open"), ("NKE", "1", None)]),
    ("Shares of Nike have risen 50% since April and fell 2% on Monday.", [("NKE", "50", "since"), ("NKE", "-2", None)]),
    ("The Nikkei closed 1.2% higher, up 20% this year.", [("^N225", "1.2", "close"), ("^N225", "20", "ytd")]),
    ("Nike rose 3% from Friday's close.", [("NKE", "3", None)]),
    ("Nike closed 3% higher.", [("NKE", "3", "close")]),
    ("In 2019, Nike rose 43%.", [("NKE", "43", "year")]),
    ("Nike rose 43% in 2019.", [("NKE", "43", "year")]),
    ("In March, Nike fell 5%.", [("NKE", "-5", "month")]),
    ("Nike fell 5% in March.", [("NKE", "-5", "month")]),
    ("In the first quarter, Nike fell 15%.", [("NKE", "-15", "quarter")]),
    ("Nike rose 40% from its March low.", [("NKE", "40", "from_low")]),
    ("Nike is down 40% from a recent high.", [("NKE", "-40", "from_high")]),
    ("Shares of Nike have shed more than 20% of their value from a spring peak.", [("NKE", "-20", "from_high")]),
    ("Nike fell 4% in March trading.", [("NKE", "-4", "month")]),
    ("Nike hit an all-time high, rising 2%.", [("NKE", "2", None)]),
    ("Nike is on track for its best day in a year, up 5%.", [("NKE", "5", None)]),
    ("Nike rose 6% for its best month in a year.", [("NKE", "6", "month")]),
    ("Nike hits new closing peak of 150; adds 6.5% in May", [("NKE", "6.5", "month")]),
    ("Efter fjolårets uppgång på 30 procent föll SEB-aktien 1,1 procent på tisdagen.", [("SEB-A.ST", "30", "year"), ("SEB-A.ST", "-1.1", None)]),
    ("Po loňském růstu o 30 procent akcie ČEZ v úterý klesly o 1,1 procenta.", [("CEZ.PR", "30", "year"), ("CEZ.PR", "-1.1", None)]),
    ("Na een winst van 30 procent vorig jaar zakte ING dinsdag 1,1 procent.", [("INGA.AS", "-1.1", None)]),
    ("Nike logs its best week since March, up 5%.", [("NKE", "5", "week")]),
    ("Nike, the best performer this year, rose 5%.", [("NKE", "5", "ytd")]),
    ("Nike fell 4% on Monday, its biggest drop since a 5% fall in March.", [("NKE", "-4", None)]),
    ("Nike has doubled this year; it fell 3% on Thursday.", [("NKE", "-3", None)]),
    ("Nike, which has climbed steadily this month, lost 3%.", [("NKE", "-3", None)]),
    ("After slumping this week, Nike shares gained 3%.", [("NKE", "3", None)]),
    ("Nike has fallen this year, down 30%.", [("NKE", "-30", "ytd")]),
    (
        "Nike has gained 18% over the past one month, compared with a 4.13% fall in the Nasdaq.",
        [("NKE", "18", "month"), ("^IXIC", "-4.13", "month")],
    ),
    ("Nike fell 2% on Monday, compared with a 0.4% fall in the Nasdaq.", [("NKE", "-2", None), ("^IXIC", "-0.4", None)]),
    ("In 2023, Nike rose 39%; on Tuesday it fell 2.5%.", [("NKE", "39", "year"), ("NKE", "-2.5", None)]),
    ("In March, Nike fell 5%, and Intel gained 3% that day.", [("NKE", "-5", "month"), ("INTC", "3", None)]),
    ("En julio el IPC subió un 2,3%; el Ibex cayó un 1% el martes.", [("^IBEX", "-1", None)]),
    ("After tumbling 12% last week, oil rebounds 4%", [("CL=F", "-12", "week"), ("CL=F", "4", None)]),
    ("Die Aktie von BASF hat sich seit 2022 halbiert, heute plus 2 Prozent.", [("BAS.DE", "2", None)]),
    ("Sejak awal tahun saham BRIS melesat, hari ini turun 2%.", [("BRIS.JK", "-2", None)]),
    ("Nike closed the week 2% lower.", [("NKE", "-2", "week")]),
    ("Nike ended the year up 12%.", [("NKE", "12", "year")]),
    ("Nike shares fell 2% in February 14 trade.", [("NKE", "-2", None)]),
    ("In February 14 trade, Nike shares fell 2%.", [("NKE", "-2", None)]),
    ("Nike shares rose 3% on weak results for the quarter ended December.", [("NKE", "3", None)]),
    ("Nike gained 2% as its profit for the year rose.", [("NKE", "2", None)]),
    ("Nike shares fell 3% on sales this week.", [("NKE", "-3", "week")]),
    ("Nike is up 30% this year; it fell 3% on Thursday.", [("NKE", "30", "ytd"), ("NKE", "-3", None)]),
    ("On Monday:\n\nThe Dow rose 269 points, or 1.1%.\n\nFor the year:\n\nThe Dow is up 2,571 points, or 11%.\n\nThe Nasdaq is up 18.4%.", [("^DJI", "1.1", None), ("^DJI", "11", "year"), ("^IXIC", "18.4", "year")]),
    ("What it means for the year:\n\nThe Dow rose 1.1% on Monday.", [("^DJI", "1.1", None)]),
    ("Nike rose 14.6% to $5.50 in pre-market trading after falling 2.04% on Friday.", [("NKE", "14.6", "premarket"), ("NKE", "-2.04", None)]),
    ("The Sensex saw its biggest single-day loss this year so far, falling 2.01%.", [("^BSESN", "-2.01", "day")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_period_belongs_to_its_number(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Of two numbers the one that the period stands with has it; commas and conjunctions part them."""
    found = [(symbol(each), str(each.move.stated_pct), each.move.period) for each in read(text).claims]
    assert found == expected
