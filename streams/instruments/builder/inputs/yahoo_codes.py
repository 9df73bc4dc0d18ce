"""The codes that Yahoo has for listed companies, from the tables of FinanceDatabase (names, ISINs, symbols; MIT).

Other lists spell the codes of some venues as Reuters does (``ERST`` for Erste Group in Vienna, ``WHLJ`` for Woolworths in
Johannesburg). Taken for codes of the venue they would make a second company of one that is known. And for some venues no
other list has the codes at all.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from streams.instruments.builder.archives import Row, files, rows
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
    for mic, row in _rows(wheels, TABLES):
        code = row["symbol"].removesuffix(BY_MIC[mic].suffix)
        codes.add(mic, code, row["name"], row["isin"])
    return codes


def companies(wheels: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield venue, code, name and ISIN of each company at home on one of the venues in ``ALONE``; funds are left out."""
    for mic, row in _rows(wheels, ALONE):
        code = row["symbol"].removesuffix(BY_MIC[mic].suffix)
        at_home = row["country"] == _COUNTRIES.get(mic, row["country"])
        if (
            row["name"]
            and at_home
            and _CODE.get(mic, _ANY_CODE).fullmatch(code)
            and not _FUND.search(row["name"])
        ):
            yield mic, code, row["name"], row["isin"]


def _rows(wheels: Path, tables: dict[str, str]) -> Iterator[tuple[str, Row]]:
    mics = {f"database/equities/{table}.csv": mic for mic, table in tables.items() if table}
    for end, data in files(wheels, ARCHIVE, *mics):
        yield from ((mics[end], row) for row in rows(data))
