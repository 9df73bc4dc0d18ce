"""Companies of US lists of the past: who is taken, under which name, and who is known already."""

import csv
import io
import tarfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from streams.instruments.builder.inputs import former_us
from streams.instruments.builder.inputs.former_us import Listed, company_of
from streams.instruments.load import bundled

Row = tuple[object, ...]
YAHOO = [
    ("ACME", "Acme Widgets, Inc.", "NMS", 900_000_000),
    ("ACMEW", "Acme Widgets, Inc.", "NMS", 900_000_000),
    ("TINY", "Tiny Widgets, Inc.", "NYQ", 9_000_000),
    ("BLNK", "Brook Road Acquisition Corp. II", "NYQ", 300_000_000),
    ("ACMO", "Acme Overseas plc", "PNK", 900_000_000),
]
NASDAQ = [
    ("Symbol", "Security Name", "ETF"),
    ("BRKR", "Brooker Mills Inc. - Class A Common Stock", "N"),
    ("BRKRW", "Brooker Mills Inc. - Warrants", "N"),
    ("BRKI", "Brooker Income Fund - Common Shares", "N"),
    ("BRKX", "Brooker Index Tracker", "Y"),
    ("ACMI", "Acme Widgets, Inc. - Common Stock", "N"),
]
OTHER = [
    ("ACT Symbol", "Security Name", "Exchange", "ETF"),
    ("MILL", "Millstone Corporation Common Stock", "N", "N"),
    ("MILL-A", "Millstone Corporation Preferred Stock", "N", "N"),
    ("MLLA", "Millpond Limited Ordinary Shares", "P", "N"),
    ("WHEE", "Wheelwright Plc American Depositary Shares", "A", "N"),
]
NOBODY: dict[str, Sequence[Row]] = {"nasdaq-listed.csv": NASDAQ[:1], "other-listed.csv": OTHER[:1]}


def packed(path: Path, member: str, rows: Sequence[Row]) -> None:
    """Write an archive with one table, as a repository is packed."""
    table = io.StringIO()
    csv.writer(table).writerows(rows)
    data = table.getvalue().encode()
    entry = tarfile.TarInfo(member)
    entry.size = len(data)
    with tarfile.open(path, "w:gz") as archive:
        archive.addfile(entry, io.BytesIO(data))


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with the lists: the newest directory of each kind has companies."""
    rows: list[Row] = [("symbol", "longName", "marketCap", "finance_info")]
    rows += [
        (code, name, f"{{'raw': {worth}}}", f"{{'exchange': '{venue}'}}")
        for code, name, venue, worth in YAHOO
    ]
    packed(tmp_path / "worldstock-1.tar.gz", "worldstock-1/worldstock/dataset/us_yahoo_dataset.csv", rows)
    filled: dict[str, Sequence[Row]] = {"nasdaq-listed.csv": NASDAQ, "other-listed.csv": OTHER}
    for archive, table, _day in former_us.PAST:
        packed(tmp_path / archive, f"packed/data/{table}", filled.pop(table, NOBODY[table]))
    return tmp_path


def test_shares_are_taken_without_warrants_funds_shells_and_small_ones(wheels: Path) -> None:
    """What news wrote of: ordinary shares and receipts on an exchange, each company once under the symbol of the newest list."""
    assert list(former_us.companies(wheels, set())) == [
        Listed("XNAS", "ACME", "Acme Widgets, Inc.", "worldstock"),
        Listed("XNAS", "BRKR", "Brooker Mills Inc.", "us_directories"),
        Listed("XNYS", "MILL", "Millstone Corporation", "us_directories"),
        Listed("XASE", "WHEE", "Wheelwright Plc", "us_directories"),
    ]


def test_a_company_that_is_known_by_its_name_is_left_out(wheels: Path) -> None:
    """Whoever is in a list of today has the symbol of today."""
    left = former_us.companies(wheels, {"acme widgets", "brooker mills", "wheelwright"})
    assert [each.symbol for each in left] == ["MILL"]


@pytest.mark.parametrize(
    ("title", "company"),
    [
        ("Dell Inc. - Common Stock", "Dell Inc."),
        ("Harris Corporation Common Stock", "Harris Corporation"),
        ("Freescale Semiconductor, Ltd Common Shares", "Freescale Semiconductor, Ltd"),
        (
            "Liberty Interactive Corporation - Series A Liberty Ventures Common Stock",
            "Liberty Interactive Corporation",
        ),
        ("Lions Gate Entertainment Corp. Class B Non-Voting Shares", "Lions Gate Entertainment Corp."),
        ("Sina Corporation - Ordinary Shares", "Sina Corporation"),
        ("Atento S.A. Ordinary Shares", "Atento S.A."),
    ],
)
def test_a_title_names_its_company(title: str, company: str) -> None:
    """What kind of security it is stands behind a dash on Nasdaq, and without one elsewhere."""
    assert company_of(title) == company


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("freescale semiconductor", "FSL"),
        ("digitalglobe", "DGI"),
        ("mirati therapeutics", "MRTX"),
        ("violin memory", "VMEM"),
    ],
)
def test_the_bundled_master_has_companies_that_were_bought(name: str, symbol: str) -> None:
    """An archive of old news is read with the companies of its time."""
    alias = bundled().named(name)
    assert alias is not None
    assert alias.entity.symbol == symbol
