"""Tables: headers decide what a cell is, in text and in mark-up, and no cell is the author's word."""

import pytest

from schemas.vocabulary import Direction, Origin, Period, SignSource
from streams.extract.tables.columns import Role, read_header
from streams.extract.tables.grid import find_rows
from tests.extract.reading import moves, read, symbol

SILENT = [
    ("a metric over the column", "Bank | Net profit\nDeutsche Bank | +12%"),
    ("a metric, in aligned columns", "Bank            Net profit\nDeutsche Bank        +12%"),
    ("a metric, between tabs", "Company\tRevenue growth\nTesla\t-9%\nApple\t+4%"),
    ("a target", "Stock | Upside\nTesla | -9%\nApple | +20%"),
    ("a target in the caption", "Price target upside\nStock | Now | In per cent\nTesla | 250 | -9%"),
    ("a metric in the caption of a change", "Quarterly revenue\nCompany\tChange\nApple\t+6%"),
    ("a weight", "Name | Weight (%)\nApple | 7.1\nTesla | 2.3"),
    ("a yield, in a column of its own", "Share;Price;Dividend yield\nSiemens;180.20;+2.6%"),
    ("the change of a metric", "Company | Q3 revenue | Change\nApple | 94.9bn | +6%"),
    ("the change of a count that no list knows", "Manufacturer | Cars made | Change\nFord | 1,000 | +12%"),
    ("the change between two years", "Maker | 2024 | 2023 | % change\nFord | 1,000 | 900 | +12%"),
    ("a return to a target", "Stock | Buy price | Target | Return\nApple | 200 | 250 | +25%"),
    ("a year", "Company | 2023 | 2024\nApple | +6% | +2%"),
    ("a column that no list knows", "Company | Ad spend\nNetflix | +12%"),
    ("a metric over a row in which names head the columns", "\tApple\tTesla\nRevenue growth\t+12%\t-9%"),
    ("a rule under the header", "| Company | Net profit |\n|---|---|\n| Tesla | -9% |"),
    ("a German metric", "Unternehmen | Umsatz\nSiemens | +4,2%"),
    ("a French metric", "Société | Bénéfice net\nL'Oréal | +4,2%"),
    ("a Chinese metric", "公司 | 净利润\n贵州茅台 | +15%"),
    ("a row of nobody known under a change", "Name | Change\nGarden Chairs of Ohio | +3%"),
    ("no sign and no header", "AAPL\t229.87\t0.59%"),
]  # fmt: skip

MOVES = [
    ("a change", "Bank | Change\nDeutsche Bank | +1.2%", ["DBK.DE +1.2"]),
    ("a change without signs", "Symbol\tLast\tChange %\nAAPL\t229.87\t0.59%\nMSFT\t410.10\t-0.22%", ["AAPL +0.59", "MSFT -0.22"]),
    ("numbers without a marker", "Name\tLast\tChange %\nSiemens\t180,20\t-1,2\nBASF\t46,10\t0,8", ["SIE.DE -1.2", "BAS.DE +0.8"]),
    ("a change among a weight and a year", "Stock | Weight | Day change | YTD\nApple | 7.1% | +0.59% | +12.3%", ["AAPL +0.59", "AAPL +12.3"]),
    ("a change beside a metric", "Company | Net profit | Share price change\nTesla | -9% | +3.1%", ["TSLA +3.1"]),
    ("values between commas", "Ticker,Price,Change %\nAAPL,229.87,+0.59%\nMSFT,410.10,-0.22%", ["AAPL +0.59", "MSFT -0.22"]),
    ("aligned columns", "Index    Last     Change\nDAX      18,400   -0.4%\nS&P 500  5,463    +0.1%", ["^GDAXI -0.4", "^GSPC +0.1"]),
    ("names over the columns", "\tApple\tTesla\nRevenue growth\t+12%\t-9%\nShare price change\t+1%\t-2%", ["AAPL +1", "TSLA -2"]),
    ("a name with its code", "Stock | Change\nBHP Group (ASX:BHP) | +2.1%", ["BHP.AX +2.1"]),
    ("a German column", "Aktie;Kurs;Veränderung\nSiemens;180,20;-0,4%\nBASF;46,10;+0,8%", ["SIE.DE -0.4", "BAS.DE +0.8"]),
    ("an Italian column", "Titolo\tUltimo\tVar. %\nEnel\t6,50\t+1,2\nUnicredit\t35,10\t-0,8", ["ENEL.MI +1.2", "UCG.MI -0.8"]),
    ("a Turkish column", "Hisse\tFiyat\tDeğişim\nTürk Hava Yolları\t280\t%-1,2\nAselsan\t60\t%2,5", ["THYAO.IS -1.2", "ASELS.IS +2.5"]),
    ("a Japanese column", "銘柄 | 株価 | 前日比\nトヨタ自動車 | 2,900 | +1.2%", ["7203.T +1.2"]),
    ("a Chinese column of falls", "跌幅榜\n股票 | 现价 | 跌幅\n贵州茅台 | 1600.00 | 1.2%", ["600519.SS -1.2"]),
    ("a level that no list knows", "Index | Points | Change\nDAX | 18,400 | -0.4%", ["^GDAXI -0.4"]),
    ("a caption that says nothing of a column", "Movers of Monday\nApple\t+1.2%", ["AAPL +1.2"]),
    ("no header", "Apple\t+1.2%\nTesla\t-3%", ["AAPL +1.2", "TSLA -3"]),
]  # fmt: skip


@pytest.mark.parametrize("text", [row[1] for row in SILENT], ids=[row[0] for row in SILENT])
def test_what_a_header_calls_something_else_is_no_move(text: str) -> None:
    """A metric, a target, a weight, a year, or words of no list: none of the numbers under them is a claim."""
    assert moves(text) == []


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in MOVES], ids=[row[0] for row in MOVES])
def test_a_column_of_changes_is_read(text: str, expected: list[str]) -> None:
    """Signed or not, with the marker in the cell or in the header; and all of it is a table's."""
    found = read(text).claims
    assert [f"{symbol(claim)} {claim.move.stated_pct:+}" for claim in found] == expected
    assert {claim.move.origin for claim in found} == {Origin.TABLE}


PERIODS = [
    ("Name | 1 Week | 1 Year\nApple | +1.2% | +20.4%", [Period.WEEK, Period.YEAR]),
    ("Name | Day change | YTD\nApple | +1.2% | +20.4%", [Period.DAY, Period.YTD]),
    ("Name | 5D | 3M | 6M\nApple | +1.2% | +4% | +20.4%", [Period.WEEK, Period.QUARTER, Period.SINCE]),
    ("Weekly performance\nApple\t+1.2%", [Period.WEEK]),
    ("Nom | 1 mois | 1 an\nAirbus | +1,2% | +20,4%", [Period.MONTH, Period.YEAR]),
    ("Price change | |\nName | 1 Week | 1 Month\nApple | +1.2% | +2%", [Period.WEEK, Period.MONTH]),
]


@pytest.mark.parametrize(("text", "expected"), PERIODS, ids=[row[0] for row in PERIODS])
def test_a_header_gives_the_period(text: str, expected: list[Period]) -> None:
    """Of its column, with the header as evidence; else the caption does."""
    assert [claim.move.period for claim in read(text).claims] == expected


def test_a_change_that_goes_one_way_signs_its_numbers() -> None:
    """The header is the evidence of the sign."""
    (claim,) = read("股票 | 现价 | 跌幅\n贵州茅台 | 1600.00 | 1.2%").claims
    assert claim.move.sign_source is SignSource.WORD
    assert [each.exact for each in claim.evidence if each.role.value == "sign"] == ["跌幅"]


HEADERS = [
    ("Change %", "en", Role.CHANGE), ("Chg.", "en", Role.CHANGE), ("Day's change", "en", Role.CHANGE), ("1W", "en", Role.CHANGE), ("Today", "en", Role.CHANGE),
    ("Veränderung in %", "de", Role.CHANGE), ("Var. %", "it", Role.CHANGE), ("Cambio semanal", "es", Role.CHANGE), ("Perubahan (%)", "id", Role.CHANGE), ("涨跌幅", "zh", Role.CHANGE),
    ("Net profit", "en", Role.OTHER), ("Change in revenue", "en", Role.OTHER), ("Return on equity", "en", Role.OTHER), ("Ad spend", "en", Role.OTHER), ("Prev close", "en", Role.OTHER),
    ("Gewinn", "de", Role.OTHER), ("2024", "en", Role.OTHER), ("52-week high", "en", Role.OTHER), ("%", "en", Role.NONE), ("", "en", Role.NONE),
]  # fmt: skip


@pytest.mark.parametrize(("header", "lang", "role"), HEADERS, ids=[row[0] for row in HEADERS])
def test_a_header_is_read_in_the_words_of_its_language(header: str, lang: str, role: Role) -> None:
    """Changes and times head moves; metrics, targets and what no list knows head something else."""
    assert read_header(header, lang).role is role


def test_a_change_may_go_one_way_by_its_word() -> None:
    """Falls and rises have lists of their own on Asian pages."""
    assert read_header("跌幅", "zh").way is Direction.DOWN
    assert read_header("涨幅(%)", "zh").way is Direction.UP
    assert read_header("涨跌幅", "zh").way is None


def test_rows_know_their_headers_and_their_caption() -> None:
    """A line without columns ends a table; what it says may be the caption of the next one."""
    text = "Old\tRow\nBanks of the week\nName\tChange\nA\t1%\n\nB\t2%"
    grid = find_rows(text)
    row = grid.row_at(text.index("1%"))
    assert row is not None
    assert [text[slice(*cell)] for cell in row.heads[-1].cells] == ["Name", "Change"]
    assert row.caption is not None
    assert text[slice(*row.caption)] == "Banks of the week"
    alone = grid.row_at(text.index("2%"))
    assert alone is not None
    assert alone.heads == ()
    assert grid.row_at(text.index("week")) is None


QUOTES = [
    ("a level and points", "S&P 500 5,463.54 +4.44 (+0.08%)", Origin.QUOTE_BADGE),
    ("a level", "Crude Oil WTI Futures 78.95 +0.42%", Origin.QUOTE_BADGE),
    ("a pair of currencies", "EUR/USD 1.0850 +0.2%", Origin.QUOTE_BADGE),
    ("a symbol behind the name", "S&P 500 SPX, +0.12%", Origin.QUOTE_BADGE),
    ("a row of values", "SAP;190,00;+2,1%", Origin.TABLE),
    ("a row of a symbol", "MSFT\t410.10\t-0.22%", Origin.TABLE),
    ("a row with a pipe", "Tesla | -3%", Origin.TABLE),
    ("a level inside a sentence", "The S&P 500 closed at 5,463.54, down 0.08%.", Origin.AUTHOR_CLAIM),
    ("a headline", "Tesla +3% after results", Origin.AUTHOR_CLAIM),
    ("a headline with its paper", "Tesla shares fall 3% | Evening Paper", Origin.AUTHOR_CLAIM),
]


@pytest.mark.parametrize(("text", "origin"), [row[1:] for row in QUOTES], ids=[row[0] for row in QUOTES])
def test_a_quote_is_no_claim_of_the_author(text: str, origin: Origin) -> None:
    """A name, where it stands and a signed change are a quote; cells are a table's; a sentence is the author's."""
    (claim,) = read(text).claims
    assert claim.move.origin is origin
