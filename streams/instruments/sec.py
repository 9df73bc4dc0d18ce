"""The SEC's table of tickers: on which exchange a line is, what kind of security its letters say, how its filer is called.

The letters are those of the exchanges: a dash before the class or the kind of security, on Nasdaq and over the counter a
fifth letter behind the four of the company (W a warrant, Y a receipt, F a foreign share).
"""

import re
from collections.abc import Mapping

from schemas.vocabulary import InstrumentType
from streams.instruments.master.rows import COMMON_SHARE
from streams.instruments.normalise import share_class
from streams.text.patterns import Pattern

MIC_BY_EXCHANGE = {"Nasdaq": "XNAS", "NYSE": "XNYS", "CBOE": "BATS", "OTC": "OTCM", "": "OTCM"}
"""The MIC of each exchange as the table calls it; the empty one is over the counter."""
UNUSUAL_RANK = 20_000
"""Warrants, units and the like rank after every share."""

_FUND = Pattern(r"\b(?:etf|etn|trust, series|ishares|proshares|spdr)\b", re.IGNORECASE)
_FILING = Pattern(r"\s*/[A-Z]{0,3}/?\s*(?:/[A-Z]*/?)?$")
_DASHED = {"P": "preferred", "W": "warrant", "U": "unit", "R": "right"}
_FIFTH = {"W": "warrant", "R": "right", "U": "unit"} | dict.fromkeys("PONMLZIHGTVSX", "preferred")
_CLASSES = {"A": "A", "B": "B", "K": "C"}
_LONG = 5


def form_of(ticker: str, filer: Mapping[str, str], *, is_largest: bool) -> str:
    """Return what kind of security a line is; ``filer`` is the MIC of each line of its filer, by ticker.

    The filer's largest line is its share, whatever its last letter (GOOGL); of lines over the counter those beside an exchange,
    and those with a fifth letter for it, are receipts or foreign shares.
    """
    form = COMMON_SHARE if is_largest else _by_letters(ticker, filer)
    if form != COMMON_SHARE or filer[ticker] != "OTCM":
        return form
    is_on_exchange = any(mic != "OTCM" for mic in filer.values())
    if is_on_exchange or (len(ticker) == _LONG and ticker[-1] in "FY"):
        return "adr" if ticker.endswith("Y") else "otc"
    return form


def _by_letters(ticker: str, filer: Mapping[str, str]) -> str:
    _, dash, suffix = ticker.partition("-")
    if dash:
        return _DASHED.get(suffix[:1], COMMON_SHARE)
    return _FIFTH.get(ticker[-1], COMMON_SHARE) if _has_fifth_letter(ticker, filer) else COMMON_SHARE


def _has_fifth_letter(ticker: str, filer: Mapping[str, str]) -> bool:
    return len(ticker) == _LONG and any(each[:4] == ticker[:4] for each in filer if each != ticker)


def class_of(ticker: str, name: str, filer: Mapping[str, str]) -> str:
    """Return the class of an ordinary share by its letters, else by its name: "A", "B", "C", or "" for none."""
    if re.search(r"-[A-Z]$", ticker):
        return ticker[-1]
    if ticker[-1] in _CLASSES and _has_fifth_letter(ticker, filer):
        return _CLASSES[ticker[-1]]
    return share_class(name)


def type_of(name: str) -> InstrumentType:
    """Return whether a line is a fund or a share, as its filer is called."""
    return InstrumentType.ETF if _FUND.search(name) else InstrumentType.EQUITY


def ranked(place: int, form: str) -> int:
    """Return the rank of a line at a place of the table."""
    return place if form in (COMMON_SHARE, "adr") else place + UNUSUAL_RANK


def readable(name: str) -> str:
    """Return a filer's name without filing marks, and not in capitals."""
    name = _FILING.sub("", name).strip().rstrip("/")
    return name if name != name.upper() else re.sub(r"[A-Z]{4,}", lambda found: found[0].capitalize(), name)
