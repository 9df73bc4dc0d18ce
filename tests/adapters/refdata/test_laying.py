"""Single rows laid over the small master: names that get in, forms, venues, share classes."""

import gzip
from dataclasses import replace

import pytest

from streams.adapters.refdata.laying import naming
from streams.adapters.refdata.laying.master import Master, rows_of
from streams.adapters.refdata.laying.overlay import Overlay
from streams.adapters.refdata.laying.world import lay_figis, lay_labels, lay_world, wanted_isins
from streams.adapters.refdata.source import FigiRow, LabelRow, ListedRow, is_isin
from streams.instruments.master.columns import unpack
from streams.instruments.names import Flag
from tests.adapters.refdata.small_master import base


@pytest.fixture
def overlay() -> Overlay:
    return Overlay(rows_of(unpack(gzip.decompress(base()))))


def row(
    symbol: str, name: str, country: str, *, isin: str = "", figi: str = "", mic: str = "XETR"
) -> ListedRow:
    return ListedRow(
        symbol=symbol,
        name=name,
        mic=mic,
        currency="EUR",
        country=country,
        isin=isin,
        size="2",
        share_class_figi=figi,
    )


def named(symbol: str, text: str, lang: str = "en", *, kind: str = "label", isin: str = "") -> LabelRow:
    return LabelRow(item="Q1", symbol=symbol, isin=isin, lang=lang, kind=kind, text=text)


def reasons(overlay: Overlay) -> list[str]:
    return [each.reason for each in overlay.rejected]


NAMES = [
    ("frontier", "", True),
    ("frontier airlines", "", False),
    ("삼성", "", True),
    ("삼성전자", "", False),
    ("三星", "", True),
    ("ab", "too short for its script", None),
    ("トヨ", "too short for its script", None),
    ("7203", "a number", None),
    ("aegon 0.496%pl", "a terms sheet, not a name", None),
    ("+++", "no letter", None),
    ("", "no letter", None),
]


@pytest.mark.parametrize(("text", "refusal", "is_word"), NAMES)
def test_which_names_are_fit(text: str, refusal: str, is_word: bool | None) -> None:
    """One word, or a short run where words are not spaced, could be any word; too little is no name at all."""
    assert naming.unfit(text) == refusal
    if is_word is not None:
        assert naming.could_be_a_word(text) is is_word


def test_a_receipt_abroad_comes_in_only_alone(overlay: Overlay) -> None:
    """A foreign listing of a known company is refused; one of a company that is listed nowhere else is not."""
    apple = row("APC.DE", "Apple Inc.", "United States")
    bond = row("BON.DE", "Zebra Zoo Zone 5% 2030", "")
    lay_world(overlay, [apple, bond, row("ZZZ.DE", "Zebra Zoo Zone Plc", "Malta")])
    assert sorted(set(overlay.master.listings) & {"APC.DE", "BON.DE", "ZZZ.DE"}) == ["ZZZ.DE"]
    assert sorted(reasons(overlay)) == ["listed elsewhere", "no country"]


@pytest.mark.parametrize(
    ("name", "size", "unsure"),
    [
        ("Northern Ocean Ltd", "5", {"northern ocean": True, "northern ocean ltd": False}),
        ("Northern Ocean", "5", {"northern ocean": True}),
        ("Northern Ocean Ltd", "1", {"northern ocean": False, "northern ocean ltd": False}),
        ("Northern Ocean Drilling Ltd", "5", {"northern ocean drilling": False}),
    ],
)
def test_two_words_of_a_small_company_are_unsure(
    overlay: Overlay, name: str, size: str, unsure: dict[str, bool]
) -> None:
    """They are met as words more often than as a company; with its legal form, or of a large one, they are a name."""
    lay_world(overlay, [replace(row("NOC.DE", name, "Germany"), size=size)])
    flags = {text: bool(overlay.master.names[text][0].flags & Flag.AMBIGUOUS) for text in unsure}
    assert flags == unsure


def test_the_same_company_in_two_countries_is_one_issuer(overlay: Overlay) -> None:
    """By its name, or by the FIGI of its share class; a filer's number stays."""
    lay_world(overlay, [
        row("META.DE", "Meta Platforms, Inc.", "Germany"),
        row("SSU.DE", "Samsung Electronics Co Ltd GDR", "Germany", figi="BBG001S5V2S5"),
    ])  # fmt: skip
    figi = FigiRow(
        isin="KR7005930003", symbol="005930.KS", ticker="005930", figi="BBG000BCY080", composite_figi="",
        share_class_figi="BBG001S5V2S5", name="SAMSUNG",
    )  # fmt: skip
    lay_figis(overlay, [figi], [row("SSU.DE", "", "", figi="BBG001S5V2S5")])
    issuers = {
        symbol: overlay.master.listings[symbol].issuer_id for symbol in ("META.DE", "SSU.DE", "005930.KS")
    }
    assert issuers["META.DE"] == "cik:1326801"
    assert issuers["SSU.DE"] == issuers["005930.KS"]


def test_an_isin_that_trades_under_another_code_is_told(overlay: Overlay) -> None:
    """OpenFIGI knows the code of today; the master's listing stays, the account says that it is old."""
    row_of = FigiRow(
        isin="ID1000109507",
        symbol="BBCA.JK",
        ticker="BCAX",
        figi="",
        composite_figi="",
        share_class_figi="",
        name="X",
    )
    lay_figis(overlay, [row_of], [])
    assert reasons(overlay) == ["the ISIN trades as BCAX"]


LABELS = [
    (named("NOPE.JK", "Tidak Ada"), "unknown symbol"),
    (named("BBCA.JK", "BBCA"), "a code, not a name"),
    (named("BBCA.JK", "BCA", isin="ID1000095003"), "another ISIN"),
    (named("BBCA.JK", "X", "en"), "too short for its script"),
]


@pytest.mark.parametrize(("given", "reason"), LABELS, ids=[each[1] for each in LABELS])
def test_labels_that_are_no_names(overlay: Overlay, given: LabelRow, reason: str) -> None:
    """Each has its reason."""
    lay_world(
        overlay, [row("BBCA.JK", "PT Bank Central Asia Tbk", "Indonesia", isin="ID1000109507", mic="XIDX")]
    )
    lay_labels(overlay, [given])
    assert reason in reasons(overlay)


def test_a_label_finds_the_segment_of_its_exchange(overlay: Overlay) -> None:
    """Wikidata says Korea Exchange, the listing stands on KOSDAQ; where two would fit, none is taken."""
    lay_world(overlay, [row("111111.KQ", "Kosdaq Wonders", "South Korea", mic="XKOS")])
    lay_labels(overlay, [named("111111.KS", "코스닥원더스", "ko"), named("BBCA.KS", "없는회사입니다", "ko")])
    assert [each.key for each in overlay.master.names["코스닥원더스"]] == ["111111.KQ"]
    assert reasons(overlay) == ["unknown symbol"]


def test_listings_with_an_isin_are_asked_about_largest_first(overlay: Overlay) -> None:
    """From the master or from Wikidata; an ISIN is asked about once."""
    lay_world(overlay, [row("NEU.DE", "Neue Werke AG", "Germany", isin="DE0007164600")])
    labels = [named("META", "Meta", isin="US30303M1027"), named("AAPL", "Apple", isin="US0378331005")]
    found = wanted_isins(overlay.master, labels)
    assert [(listing.symbol, isin) for listing, isin in found] == [
        ("META", "US30303M1027"), ("AAPL", "US0378331005"), ("NEU.DE", "DE0007164600"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US0378331005", True),
        ("ID1000109507", True),
        ("US0378331006", False),
        ("US037833100", False),
        ("", False),
    ],
)
def test_isins_are_checked_to_the_last_digit(text: str, expected: bool) -> None:
    """Luhn over letters as two digits (ISO 6166)."""
    assert is_isin(text) is expected


def test_removed_listings_take_or_leave_their_names() -> None:
    """Names go to the heir, once; without an heir they go away and are counted."""
    master: Master = rows_of(unpack(gzip.decompress(base())))
    assert master.remove({"T01": "T02", "T03": None}) == 1
    assert [each.key for each in master.names["big blue"]] == ["T02"]
    assert "testing number 3" not in master.names
