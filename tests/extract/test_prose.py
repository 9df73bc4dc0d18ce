"""Moves told in sentences: one table per construction, in several languages."""

import pytest

from schemas.vocabulary import EvidenceRole, Field, Period, Qualifier
from tests.extract.reading import moves, read

CONSTRUCTIONS = [
    ("a verb behind its subject", "Nvidia shares rose 3.1% on Tuesday.", ["NVDA +3.1"]),
    ("a verb before its subject", "En bolsa sube Inditex un 2,3%.", ["ITX.MC +2.3"]),
    ("a verb before a share and its company", "Gestern fiel die Aktie von Siemens um 2,1 Prozent.", ["SIE.DE -2.1"]),
    ("a number before the verb", "Apple hisseleri yüzde 2,4 düştü.", ["AAPL -2.4"]),
    ("a suffix behind the number", "日経平均は前日比0.9％高で終えた。", ["^N225 +0.9"]),
    ("a noun of motion", "Netflix stock posted a gain of 2.4%.", ["NFLX +2.4"]),
    ("points, and the percent in brackets", "The Dow fell 120.5 points (0.3%) to 38,700.", ["^DJI -0.3"]),
    ("points, or percent", "The S&P 500 lost 12.4 points, or 0.2%, to 5,460.", ["^GSPC -0.2"]),
    ("a verbless headline", "IHSG Loyo Lagi! Turun 0,7%", ["^JKSE -0.7"]),
    ("several subjects and numbers", "Ford gained 2% and Tesla lost 0.8%.", ["F +2", "TSLA -0.8"]),
    ("one number for two", "Coca-Cola and PepsiCo both rose 1%.", ["KO +1", "PEP +1"]),
    ("respectively", "Microsoft and Amazon fell 1.1% and 2.3%, respectively.", ["MSFT -1.1", "AMZN -2.3"]),
    ("a relative clause", "Intel, which had rallied, dropped 2.2%.", ["INTC -2.2"]),
    ("an apposition", "Caterpillar, the maker of excavators, sank 6.1%.", ["CAT -6.1"]),
    ("its shares", "Oracle beat forecasts and its shares jumped 9%.", ["ORCL +9"]),
    ("a market told of before others", "A bolsa de Lisboa fechou em alta de 0,5%, com a Galp a liderar.", ["PSI20.LS +0.5"]),
    ("losses before a list", "Acabaron en pérdidas Repsol (-1,1%) y Acerinox (-2%).", ["REP.MC -1.1", "ACX.MC -2"]),
    ("whose shares", "Subieron bancos como Citigroup, cuyas acciones ganaron un 2,1%.", ["C +2.1"]),
    ("the contract", "O açúcar perdeu força. O contrato para maio caiu 1,6%.", ["SB=F -1.6"]),
    ("the stock", "Costco reported on Thursday. The stock fell 2.7%.", ["COST -2.7"]),
    ("an enumeration", "中国平安、招商银行等涨超3%。", ["601318.SS +3", "600036.SS +3"]),
    ("a bracket behind the name", "Philips (+2,3%) was de sterkste stijger.", ["PHIA.AS +2.3"]),
    ("the price noun beats the place", "Shares of Barclays rose 1.7% in the FTSE 100.", ["BARC.L +1.7"]),
    ("a currency as itself", "Rupiah menguat 0,3 persen hari ini.", ["IDRUSD=X +0.3"]),
    ("the other side of a pair is no subject", "The euro rose against the dollar by 0.3%.", ["EURUSD=X +0.3"]),
]  # fmt: skip

DECOYS = [
    ("a metric of the company", "Apple's revenue rose 5% in the quarter."),
    ("a metric before the company", "Revenue at Walmart grew 4%."),
    ("a metric behind the number", "Amazon reported 12% revenue growth."),
    ("a stake", "Berkshire Hathaway bought a 5% stake in Chevron."),
    ("a share of something", "About 40% of Nvidia's customers are large."),
    ("an economy", "The economy grew 2.1% and consumer prices rose 3.2%."),
    ("a target", "Analysts see 20% upside for Amazon."),
    ("a forecast", "The S&P 500 is expected to rise 8% by December."),
    ("a condition", "Tesla shares could fall 30% if demand weakens."),
    ("a negation", "Apple shares did not fall 5%."),
    ("a range", "Meta shares usually swing between 3% and 5%."),
    ("percentage points", "Simon Property's vacancy rate rose 2 percentage points."),
    ("somebody unknown", "Shares of Acmetron Widgets fell 12% in Sydney."),
    ("a sector", "Bank stocks lost 2% across the board."),
    ("a private company", "OpenAI's valuation rose 40%."),
    ("a name that goes on", "Allied Zorbex shares rose 4%."),
    ("goods on sale", "Apple iPad : -30% pour les soldes d'été."),
    ("an amount of money", "The fee of 100 yen rose 4%."),
]


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in CONSTRUCTIONS], ids=[row[0] for row in CONSTRUCTIONS]
)
def test_a_move_is_read_in_every_construction(text: str, expected: list[str]) -> None:
    """The security, the direction and the number belong together."""
    assert moves(text) == expected


@pytest.mark.parametrize("text", [row[1] for row in DECOYS], ids=[row[0] for row in DECOYS])
def test_a_number_that_is_no_move_makes_no_claim(text: str) -> None:
    """And the ledger says why."""
    reading = read(text)
    assert reading.claims == ()
    assert all(each.reason for each in reading.rejected)


@pytest.mark.parametrize(
    "text",
    [
        "Bitcoin fällt um vier Prozent unter 60.000 Dollar.",
        "Гривня послабилася на 0,3% до долара.",
    ],
)
def test_a_word_for_where_a_price_went_qualifies_nothing(text: str) -> None:
    """Before a number it would say that it is less, or at most so much."""
    (claim,) = read(text).claims
    assert claim.move.qualifier is None


def test_period_and_qualifier_are_part_of_the_move() -> None:
    """Over what time, and how exactly."""
    (claim,) = read("Qualcomm shares rose more than 4% in premarket trading.").claims
    assert claim.move.period is Period.PREMARKET
    assert claim.move.qualifier is Qualifier.OVER


def test_a_move_told_twice_is_one_claim() -> None:
    """A headline repeats what the text says."""
    (claim,) = read("Netflix stock slid 2.4% in early trading.", title="Netflix slides 2.4%").claims
    told = [(each.field, each.exact) for each in claim.evidence if each.role is EvidenceRole.PERIOD]
    assert claim.move.period is Period.INTRADAY
    assert told == [(Field.TEXT, "in early trading")]


def test_claims_have_ids_of_their_own() -> None:
    """Two moves of one article never share an id."""
    ids = [claim.claim_id for claim in read("Ford gained 2% and Tesla lost 0.8%.").claims]
    assert len(set(ids)) == len(ids) == 2


SHARED = [
    ("an article before each number", "Fráncfort y París han avanzado un 0,34% y un 0,62%.", ["^GDAXI +0.34", "^FCHI +0.62"]),
    ("a verb that closes a list", "Akbank hisseleri yüzde 2,3, Yapı Kredi hisseleri yüzde 1,9 yükseldi.", ["AKBNK.IS +2.3", "YKBNK.IS +1.9"]),
    ("a verb left out", "Vinci a abandonné 5,80% et Renault 1,21%.", ["DG.PA -5.80", "RNO.PA -1.21"]),
    ("a header that gives the sign", "Las mayores alzas fueron para las acciones de Inditex con 2,3% y Repsol con 1,1%.", ["ITX.MC +2.3", "REP.MC +1.1"]),
    ("a verb in two parts", "Der Dax gab am Mittag um 0,4 Prozent auf 18.311 Punkte nach.", ["^GDAXI -0.4"]),
    ("brackets behind a verb", "Titan declined 2.1 per cent, followed by Maruti Suzuki (1.8 per cent).", ["TITAN.NS -2.1", "MARUTI.NS -1.8"]),
    ("the listing that the text states", "Talks with Taiwan Semiconductor (TSM) go on. Taiwan Semiconductor rose 1.4%.", ["TSM +1.4"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in SHARED], ids=[row[0] for row in SHARED])
def test_what_a_list_shares_is_read_once(text: str, expected: list[str]) -> None:
    """Verbs, headers and listings that stand once for several numbers."""
    assert moves(text) == expected


def test_a_metric_behind_a_noun_of_motion_is_no_move() -> None:
    """ "A 9.4% fall in net profits" moves no price, however near the company stands."""
    assert moves("BHP Billiton reported a 9.4% fall in net profits.") == []


def test_cells_of_a_table_make_table_claims() -> None:
    """Name, price and signed change in one row."""
    page = "<table><tr><td>Apple</td><td>189.95</td><td>+1.20%</td></tr><tr><td>Tesla</td><td>242.10</td><td>-3.40%</td></tr></table>"
    claims = read("", html=f"<html><body><article>{page}</article></body></html>").claims
    assert [(claim.move.origin.value, str(claim.move.stated_pct)) for claim in claims] == [
        ("table", "1.20"),
        ("table", "-3.40"),
    ]
