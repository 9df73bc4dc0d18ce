"""Listings outside of the United States: FinanceDatabase's CSV file of each exchange (MIT).

https://github.com/JerBouma/FinanceDatabase, columns as of August 2026. A file that is missing is a failure, not an empty one.
"""

from __future__ import annotations

import csv
import io
import re
from functools import partial

from streams.adapters.refdata.fetching import Manners
from streams.adapters.refdata.source import (
    Collected,
    ListedRow,
    Malformed,
    Question,
    Sieve,
    Source,
    is_figi,
    is_isin,
    plain,
)
from streams.instruments.venues import BY_MIC, mics_of_suffix

PATH = "/JerBouma/FinanceDatabase/main/database/equities/"
_HOME = """
AMS ASX ATH BRU BUD BUE CAI CPH DOH EBS GER HEL HKG ICE ISE IST JKT JNB JPX KLS KOE KSC LIS LSE MCE MCX
MEX MIL NSE NZE OSL PAR PRA SAO SAU SES SET SGO SHH SHZ STO TAI TLV TOR TWO VIE
"""
EXCHANGES = tuple(_HOME.split())
"""Home exchanges; venues that mostly list what is at home elsewhere (Stuttgart, Berlin, ...) are left out."""

COLUMNS = frozenset(
    {"symbol", "name", "currency", "mic", "country", "market_cap", "isin", "shareclass_figi", "delisted"}
)
SIZES = {
    "Mega Cap": "0",
    "Large Cap": "1",
    "Mid Cap": "2",
    "Small Cap": "3",
    "Micro Cap": "4",
    "Nano Cap": "5",
    "": "6",
}
_SYMBOL = re.compile(r"[A-Z0-9&-]{1,12}\.([A-Z]{1,3})")


async def collect(question: Question) -> Collected:
    """Return the listings of each exchange, those that ended left out."""
    exchanges = question.parts or EXCHANGES
    urls = [f"{question.base_url}{PATH}{exchange}.csv" for exchange in exchanges]
    sieve = Sieve("financedatabase")
    for exchange, url in zip(exchanges, urls, strict=True):
        _read(sieve, exchange, _lines(question, url, await question.door.get(url)))
    return sieve.answer(urls)


def _lines(question: Question, url: str, body: bytes) -> csv.DictReader[str]:
    try:
        lines = csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True)
        missing = COLUMNS - set(lines.fieldnames or ())
    except (UnicodeDecodeError, csv.Error):
        raise question.door.failed(url, "sent no CSV in UTF-8") from None
    if missing:
        raise question.door.failed(
            url,
            f"lacks the columns {', '.join(sorted(missing))}",
            "its format has changed: look for a newer tapewire",
        )
    if not body.endswith(b"\n"):
        raise question.door.failed(url, "sent a file that ends within a line")
    return lines


def _read(sieve: Sieve, exchange: str, lines: csv.DictReader[str]) -> None:
    try:
        for line in lines:
            place, what = f"{exchange}.csv:{lines.line_num}", f"{line['symbol']} {line['name']}"
            if line["delisted"] == "True":
                sieve.reject(place, what, "delisted")
            else:
                sieve.take(place, what, partial(_row, line), part=exchange)
    except csv.Error:
        sieve.reject(f"{exchange}.csv:{lines.line_num}", "", "a quote that does not end")


def _row(line: dict[str, str]) -> tuple[str, ListedRow]:
    if None in line or None in line.values():
        raise Malformed("too many or too few fields")
    found = _SYMBOL.fullmatch(line["symbol"])
    if found is None:
        raise Malformed("no symbol")
    mic = _mic(line["mic"], found[1])
    isin = line["isin"].strip()
    if isin and not is_isin(isin):
        raise Malformed("the ISIN's check digit is wrong")
    row = ListedRow(
        symbol=line["symbol"],
        name=plain(line["name"], "name"),
        mic=mic,
        currency=BY_MIC[mic].currency,
        country=" ".join(line["country"].split()),
        isin=isin,
        size=SIZES.get(line["market_cap"].strip(), "6"),
        share_class_figi=figi if is_figi(figi := line["shareclass_figi"].strip()) else "",
    )
    return row.symbol, row


def _mic(given: str, suffix: str) -> str:
    """Return the venue of a symbol's suffix; where several share it, the given one decides."""
    mics = mics_of_suffix(suffix)
    if not mics:
        raise Malformed("unknown venue")
    return given if given in mics else mics[0]


SOURCE = Source(
    name="financedatabase",
    base_url="https://raw.githubusercontent.com",
    licence="MIT (Jeroen Bouma, FinanceDatabase)",
    row=ListedRow,
    manners=Manners(every_s=0.2, most_bytes=64_000_000, kinds=("text/plain", "text/csv")),
    collect=collect,
    required=frozenset({"BBCA.JK", "005930.KS"}),
)
