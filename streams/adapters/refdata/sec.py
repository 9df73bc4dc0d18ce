"""US listings: the SEC's table of tickers, filers and exchanges (public domain).

Format and fair access (10 requests a second, a User-Agent with name and mail): https://www.sec.gov/os/accessing-edgar-data
"""

import json
import re
from functools import partial

from streams.adapters.refdata.fetching import Manners
from streams.adapters.refdata.source import Collected, Malformed, Question, Sieve, Source, UsRow, plain
from streams.instruments.sec import MIC_BY_EXCHANGE

PATH = "/files/company_tickers_exchange.json"
FIELDS = ("cik", "name", "ticker", "exchange")
EXCHANGES = frozenset(MIC_BY_EXCHANGE)
_TICKER = re.compile(r"[A-Z0-9]{1,8}(?:-[A-Z0-9]{1,4})?")


async def collect(question: Question) -> Collected:
    """Return the table's rows."""
    url = question.base_url + PATH
    body = await question.door.get(url)
    try:
        table = json.loads(body)
        places = [table["fields"].index(name) for name in FIELDS]
        lines = table["data"]
        if not isinstance(lines, list):
            raise TypeError
    except ValueError:
        raise question.door.failed(url, "sent JSON that ends early or is none") from None
    except (KeyError, TypeError, AttributeError):
        raise question.door.failed(
            url, f"sent no table of {', '.join(FIELDS)}", "its format has changed: look for a newer tapewire"
        ) from None
    sieve = Sieve("sec")
    for number, line in enumerate(lines):
        sieve.take(
            f"data[{number}]",
            str(line),
            partial(_row, number, line, places),
            part="us",
        )
    return sieve.answer([url])


def _row(number: int, line: object, places: list[int]) -> tuple[str, UsRow]:
    if not isinstance(line, list) or len(line) <= max(places):
        raise Malformed(f"no row of {len(places)} fields")
    cik, name, ticker, exchange = (line[place] for place in places)
    if isinstance(cik, bool) or not isinstance(cik, int) or not 0 < cik < 10**10:
        raise Malformed("no filer's number")
    if not isinstance(ticker, str) or not _TICKER.fullmatch(ticker):
        raise Malformed("no ticker")
    if (exchange or "") not in EXCHANGES:
        raise Malformed("unknown exchange")
    row = UsRow(
        rank=f"{number:06}", cik=str(cik), ticker=ticker, exchange=exchange or "", name=plain(name, "name")
    )
    return ticker, row


SOURCE = Source(
    name="sec",
    base_url="https://www.sec.gov",
    licence="public domain (US government work)",
    row=UsRow,
    manners=Manners(every_s=0.125, most_bytes=32_000_000, kinds=("application/json", "binary/octet-stream")),
    collect=collect,
    required=frozenset({"META", "AAPL"}),
    needs_contact=True,
)
