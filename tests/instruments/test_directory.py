"""The directory: from names, codes and questions to instruments."""

from decimal import Decimal

import pytest

from schemas.vocabulary import InstrumentType
from streams.instruments.directory import Directory
from streams.text.fold import fold

QUESTIONS = [
    ("BBCA", "BBCA.JK"),
    ("Bank Central Asia", "BBCA.JK"),
    ("PT Bank Central Asia Tbk", "BBCA.JK"),
    ("삼성전자", "005930.KS"),
    ("貴州茅臺", "600519.SS"),
    ("贵州茅台", "600519.SS"),
    ("Deutsche Telekom", "DTE.DE"),
    ("Deutsche Telekom AG", "DTE.DE"),
    ("Sensex", "^BSESN"),
    ("minyak Brent", "BZ=F"),
    ("rupiah", "IDRUSD=X"),
    ("GOOG", "GOOG"),
    ("Google", "GOOGL"),
    ("Class C of Alphabet", "GOOG"),
    ("Class A of Alphabet", "GOOGL"),
    ("Platform Meta", "META"),
    ("Meta Platforms", "META"),
    ("Facebook", "META"),
    ("IHSG", "^JKSE"),
    ("bursa Tokyo", "^N225"),
    ("トヨタ自動車", "7203.T"),
    ("Sibanye Stillwater", "SSW.JO"),
    ("NASDAQ: AAPL", "AAPL"),
    ("BARC LN Equity", "BARC.L"),
    ("AAPL.O", "AAPL"),
    ("BRK.B", "BRK-B"),
    ("0700.HK", "0700.HK"),
    ("USD/IDR", "IDR=X"),
    ("EURUSD=X", "EURUSD=X"),
    ("Bitcoin", "BTC-USD"),
    ("leu", "RONUSD=X"),
    ("LEU", "LEU"),
    ("元", "CNYUSD=X"),
    ("円", "JPYUSD=X"),
    ("원", "KRWUSD=X"),
    ("real", "BRLUSD=X"),
    ("Peso", "MXNUSD=X"),
    ("dram", "AMDUSD=X"),
]


@pytest.mark.parametrize(("text", "symbol"), QUESTIONS)
def test_a_question_has_an_answer_with_a_reason(directory: Directory, text: str, symbol: str) -> None:
    """The first candidate is what is meant, none after it scores higher, and every rank has a reason."""
    answers = directory.find(text, 5)
    assert answers[0].instrument.symbol == symbol
    assert [each.score for each in answers] == sorted((each.score for each in answers), reverse=True)
    assert all(each.reasons and Decimal(0) <= each.score <= Decimal(1) for each in answers)


def test_a_question_without_an_answer_has_none(directory: Directory) -> None:
    """Nothing is guessed for a text that begins no name."""
    assert directory.find("qqzx unheard-of", 5) == ()


REQUIRED = [
    "AAPL",
    "GOOG",
    "GOOGL",
    "META",
    "MSFT",
    "AMZN",
    "NVDA",
    "TSLA",
    "BRK-A",
    "BRK-B",
    "BBCA.JK",
    "BBRI.JK",
    "TLKM.JK",
    "7203.T",
    "6758.T",
    "005930.KS",
    "000660.KS",
    "0700.HK",
    "9988.HK",
    "600519.SS",
    "000001.SZ",
    "2330.TW",
    "SAP.DE",
    "DTE.DE",
    "MC.PA",
    "SHEL.L",
    "HSBA.L",
    "SAN.MC",
    "ENI.MI",
    "ASML.AS",
    "NESN.SW",
    "VOLV-B.ST",
    "NOVO-B.CO",
    "NOKIA.HE",
    "EQNR.OL",
    "RELIANCE.NS",
    "PETR4.SA",
    "VALE3.SA",
    "AMXB.MX",
    "THYAO.IS",
    "BHP.AX",
    "RY.TO",
    "SHOP.TO",
    "2222.SR",
    "GAZP.ME",
    "^GSPC",
    "^DJI",
    "^IXIC",
    "^RUT",
    "^VIX",
    "^FTSE",
    "^GDAXI",
    "^FCHI",
    "^IBEX",
    "^STOXX50E",
    "^N225",
    "^HSI",
    "^KS11",
    "^TWII",
    "^NSEI",
    "^BSESN",
    "^BVSP",
    "^JKSE",
    "^STI",
    "^AXJO",
    "000001.SS",
    "EURUSD=X",
    "EUR=X",
    "IDR=X",
    "IDRUSD=X",
    "JPY=X",
    "EURJPY=X",
    "GBPJPY=X",
    "EURIDR=X",
    "CNY=X",
    "BTC-USD",
    "ETH-USD",
    "GC=F",
    "SI=F",
    "CL=F",
    "BZ=F",
    "NG=F",
    "HG=F",
    "ZC=F",
    "ES=F",
    "NQ=F",
    "ZN=F",
    "SPY",
    "QQQ",
    "GLD",
]


@pytest.mark.parametrize("symbol", REQUIRED)
def test_the_well_known_are_there(directory: Directory, symbol: str) -> None:
    """No instrument that every reader knows is missing, under Yahoo's symbol."""
    found = directory.by_symbol(symbol)
    assert found is not None
    assert found.symbol == symbol


def test_so_many_of_each_kind_are_there(directory: Directory) -> None:
    """At least so many of each kind, and indices of at least 45 countries."""
    counts = directory.counts()
    least = {"equity": 45_000, "fx": 800, "index": 230, "crypto": 100, "etf": 100, "private": 150}
    assert {kind for kind, number in least.items() if counts[kind] < number} == set()
    assert counts["commodity"] + counts["future"] >= 60
    countries = {
        each.country for each in directory.instruments() if each.type is InstrumentType.INDEX and each.symbol
    }
    assert len(countries) >= 45


TICKERS = [
    ("BBCA", "BBCA.JK"),
    ("META", "META"),
    ("7203", "7203.T"),
    ("600519", "600519.SS"),
    ("BRK.B", "BRK-B"),
    ("SQ", "XYZ"),
]


@pytest.mark.parametrize(("ticker", "symbol"), TICKERS[:5])
def test_a_bare_code_means_the_us_first(directory: Directory, ticker: str, symbol: str) -> None:
    """META is Meta Platforms before Nusantara Infrastructure."""
    assert directory.by_ticker(ticker)[0].symbol == symbol


VENUES = [
    ("NASDAQ", "AAPL", "AAPL"),
    ("nyse", "BRK.B", "BRK-B"),
    ("NYSE American", "SVM", "SVM"),
    ("IDX", "BBCA", "BBCA.JK"),
    ("BEI", "BBRI", "BBRI.JK"),
    ("XETRA", "SAP", "SAP.DE"),
    ("TYO", "7203", "7203.T"),
    ("TSE", "7203", "7203.T"),
    ("TSE", "RY", "RY.TO"),
    ("HKEX", "700", "0700.HK"),
    ("SEHK", "0700", "0700.HK"),
    ("LSE", "HSBA", "HSBA.L"),
    ("BME", "SAN", "SAN.MC"),
    ("KRX", "005930", "005930.KS"),
    ("TWSE", "2330", "2330.TW"),
]


@pytest.mark.parametrize(("venue", "ticker", "symbol"), VENUES)
def test_a_code_behind_its_venue(directory: Directory, venue: str, ticker: str, symbol: str) -> None:
    """The venue's name as printed before the colon decides the listing."""
    found = directory.by_venue(venue, ticker)
    assert found is not None
    assert found.symbol == symbol


def test_an_unknown_venue_names_nothing(directory: Directory) -> None:
    """A word before a colon that is no venue finds no listing."""
    assert directory.by_venue("Note", "AAPL") is None


CODES = [
    ("AAPL.O", "AAPL"), ("AAPL:US", "AAPL"), ("AAPL US Equity", "AAPL"), ("SAP GR Equity", "SAP.DE"), ("700 HK", "0700.HK"),
    ("7203.T", "7203.T"), ("BBCA.JK", "BBCA.JK"), ("BARC.L", "BARC.L"), ("BRK.B", "BRK-B"), ("NASDAQ:GOOG", "GOOG"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "symbol"), CODES)
def test_the_code_of_an_agency_means_its_listing(directory: Directory, code: str, symbol: str) -> None:
    """Reuters, Bloomberg and Yahoo write one listing in three ways."""
    found = directory.by_code(code)
    assert found is not None
    assert found.symbol == symbol


def test_share_classes_stand_in_symbol_order(directory: Directory) -> None:
    """GOOG and GOOGL have one issuer, classes C and A, and nothing else is a class of it."""
    classes = directory.share_classes("cik:1652044")
    assert [(each.symbol, each.share_class) for each in classes] == [("GOOG", "C"), ("GOOGL", "A")]


ISSUERS = [
    (("7203.T", "TM"), "7203.T"),
    (("HSBA.L", "0005.HK", "HSBC"), "HSBA.L"),
    (("2330.TW", "TSM"), "2330.TW"),
    (("PETR3.SA", "PETR4.SA", "PBR"), "PETR4.SA"),
    (("VOLV-A.ST", "VOLV-B.ST"), "VOLV-B.ST"),
    (("600028.SS", "0386.HK"), "0386.HK"),
]


@pytest.mark.parametrize(("symbols", "primary"), ISSUERS)
def test_one_company_is_one_issuer(directory: Directory, symbols: tuple[str, ...], primary: str) -> None:
    """Home share, receipt, A and H share, and classes share an issuer; its first listing is the primary one."""
    ids = {found.issuer_id for symbol in symbols if (found := directory.by_symbol(symbol))}
    assert len(ids) == 1
    issuer = directory.issuer(ids.pop())
    assert issuer is not None
    assert issuer.symbols[0] == primary
    assert set(symbols) <= set(issuer.symbols)


STRANGERS = [
    ("META", "META.JK"),
    ("2330.TW", "5425.TWO"),
    ("OEC", "271560.KS"),
    ("IREN", "IRE.MI"),
    ("B4B.DE", "MRU.TO"),
]


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_look_alikes_are_two_issuers(directory: Directory, one: str, other: str) -> None:
    """A shared name or code does not make one company."""
    first, second = directory.by_symbol(one), directory.by_symbol(other)
    assert first is not None
    assert second is not None
    assert first.issuer_id != second.issuer_id


@pytest.mark.parametrize("name", ["OpenAI", "Anthropic", "Red Hat", "WhatsApp", "WordPress", "Instagram"])
def test_what_is_not_listed_is_a_shadow(directory: Directory, name: str) -> None:
    """Private companies, subsidiaries and products are known, so that they mean no listed look-alike."""
    alias = directory.named(fold(name))
    assert alias is not None
    assert alias.is_shadow
    assert alias.entity.symbol == ""


def test_a_pair_and_its_mirror_have_one_issuer(directory: Directory) -> None:
    """``IDR=X`` rises when the dollar does, ``IDRUSD=X`` when the rupiah does; both are ``fx:USDIDR``."""
    dollar, rupiah = directory.pair("USD", "IDR"), directory.pair("IDR", "USD")
    assert dollar is not None
    assert rupiah is not None
    assert (dollar.symbol, rupiah.symbol) == ("IDR=X", "IDRUSD=X")
    assert dollar.issuer_id == rupiah.issuer_id == "fx:USDIDR"


def test_symbols_change(directory: Directory) -> None:
    """META meant another instrument before 2022-06-09, and FB meant this issuer until then."""
    former = directory.by_symbol("FB")
    meta = directory.by_symbol("META")
    assert former is not None
    assert meta is not None
    assert former.issuer_id == meta.issuer_id == "cik:1326801"
    assert directory.validity("META") == ("2022-06-09", "")
    assert directory.validity("FB") == ("", "2022-06-09")


def test_candidates_bring_the_classes_along(directory: Directory) -> None:
    """ "Google" offers both of Alphabet's classes, the larger first, each with its reason."""
    alias = directory.named("google")
    assert alias is not None
    offered = directory.candidates(alias)
    assert [each.instrument.symbol for each in offered[:2]] == ["GOOGL", "GOOG"]
    assert offered[0].score > offered[1].score
    assert any("class C" in reason for reason in offered[1].reasons)


@pytest.mark.parametrize(
    "pair",
    ["PLNCZK", "HUFPLN", "DKKSEK", "THBMYR", "INRPKR", "SAREGP", "RUBKZT", "BRLARS", "TRYAZN", "ANGUSD"],
)
def test_neighbours_have_a_rate(directory: Directory, pair: str) -> None:
    """Both directions, with dollar and euro besides."""
    base, quote = pair[:3], pair[3:]
    for one, other in ((base, quote), (quote, base), (base, "EUR"), (base, "USD")):
        found = directory.pair(one, other)
        assert found is not None
        assert found.currency == other
