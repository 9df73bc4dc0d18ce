"""The codes that Yahoo has, beside lists that spell a venue's codes as Reuters does."""

import io
import tarfile
from pathlib import Path

import pytest

from streams.instruments.builder.inputs import yahoo_codes
from streams.instruments.builder.inputs.places import code_on
from streams.instruments.builder.inputs.yahoo_codes import YahooCodes, is_reuters, without_reuters_letter
from streams.instruments.load import bundled
from streams.instruments.normalise import company_core

HEADER = "symbol,name,country,isin"
TABLES = {
    "VIE": ["EBS.VI,Erste Group Bank AG,Austria,AT0000652011", "DOC.VI,DO & CO Aktiengesellschaft,Austria,"],
    "KLS": ["1155.KL,Malayan Banking Berhad,United States,", "0800EA.KL,ABF Bond Index Fund,,"],
    "CPH": ["GJ.CO,Glunz & Jensen Holding A/S,Denmark,", "DKIEEU.CO,Danske Invest Osteuropa,Denmark,", "NDA-DK.CO,Nordea Bank,Finland,"],
    "FRA": ["EBO.F,Erste Group Bank AG,Austria,AT0000652011"],
}  # fmt: skip


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with an archive of the tables, as a repository is packed."""
    with tarfile.open(tmp_path / "FinanceDatabase-1.tar.gz", "w:gz") as archive:
        for table, rows in TABLES.items():
            data = "\n".join([HEADER, *rows]).encode()
            entry = tarfile.TarInfo(f"FinanceDatabase-1/database/equities/{table}.csv")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return tmp_path


ASKED = [
    ("XWBO", "AT0000652011", ("another name",), "EBS"),
    ("XWBO", "", ("Erste Group Bank",), "EBS"),
    ("XWBO", "", ("DO & CO",), "DOC"),
    ("XWBO", "AT0000000000", ("nobody",), None),
    ("XPAR", "AT0000652011", ("Erste Group Bank",), None),
]


@pytest.mark.parametrize(("mic", "isin", "names", "code"), ASKED)
def test_a_company_has_its_code_by_isin_or_name(
    wheels: Path, mic: str, isin: str, names: tuple[str, ...], code: str | None
) -> None:
    """The ISIN goes before the name, and a venue answers for itself alone."""
    assert yahoo_codes.read(wheels).of(mic, isin, *names) == code


def test_two_codes_of_one_name_are_none() -> None:
    """A name that two shares of a venue have tells no code."""
    codes = YahooCodes()
    codes.add("XSTO", "VOLV-A", "Volvo AB", "")
    codes.add("XSTO", "VOLV-B", "Volvo AB", "")
    assert codes.of("XSTO", "", "Volvo") is None


def test_companies_at_home_are_taken_and_funds_left_out(wheels: Path) -> None:
    """Guests of a venue have their home elsewhere; numbers of another shape are no shares."""
    taken = sorted((mic, code) for mic, code, _, _ in yahoo_codes.companies(wheels))
    assert taken == [("XCSE", "GJ"), ("XKLS", "1155")]


@pytest.mark.parametrize(
    ("mic", "code", "bare"),
    [("XJSE", "ABGJ", "ABG"), ("XJSE", "SHJ", "SHJ"), ("XWBO", "ATSV", "ATS"), ("XETR", "BMWG", "BMW"), ("XPAR", "SOGN", "SOGN")],
)  # fmt: skip
def test_reuters_adds_a_letter_on_some_venues(mic: str, code: str, bare: str) -> None:
    """Only a code of three letters is lengthened, and only where Reuters has one letter for the venue."""
    assert is_reuters(mic)
    assert without_reuters_letter(mic, code) == bare


def test_london_ends_short_codes_with_a_full_stop() -> None:
    """Yahoo leaves it out; inside a code it parts the class."""
    assert [code_on("XLON", printed) for printed in ("BA.", "BT.A", "VOD")] == ["BA", "BT-A", "VOD"]


KNOWN = [
    ("erste group bank", "EBS.VI"),
    ("accor", "AC.PA"),
    ("alcon", "ALC.SW"),
    ("bae systems", "BA.L"),
    ("woolworths holdings", "WHL.JO"),
]


@pytest.mark.parametrize(("core", "symbol"), KNOWN)
def test_a_company_is_bundled_once_on_its_venue(core: str, symbol: str) -> None:
    """No listing under a code of Reuters stands beside the one that trades."""
    directory = bundled()
    listed = directory.by_symbol(symbol)
    assert listed is not None
    on_venue = (
        each for each in directory.instruments() if each.mic == listed.mic and each.type is listed.type
    )
    assert [each.symbol for each in on_venue if company_core(each.name) == core] == [symbol]
