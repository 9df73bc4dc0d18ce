"""US listings: the SEC's table of tickers and filers, as the edgartools wheel carries it."""

import io
import re
import zipfile
from collections import defaultdict
from pathlib import Path

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs.titles import headline_names, titles
from streams.instruments.master.rows import COMMON_SHARE, Listing
from streams.instruments.normalise import share_class

SOURCE = "sec"
LARGE = 1_500
MEMBER = "edgar/reference/data/company_tickers.parquet"
MICS = {"Nasdaq": "XNAS", "NYSE": "XNYS", "CBOE": "BATS", "OTC": "OTCM", None: "OTCM"}
_FUND = re.compile(r"\b(?:etf|etn|trust, series|ishares|proshares|spdr)\b", re.IGNORECASE)
_DASHED = (("P", "preferred"), ("W", "warrant"), ("U", "unit"), ("R", "right"))
_FIFTH = {"W": "warrant", "R": "right", "U": "unit"} | dict.fromkeys("PONMLZIHGTVSX", "preferred")
Row = dict[str, str]


def read(wheels: Path) -> list[Row]:
    """Return the table's rows, in the SEC's order: the largest companies first."""
    import pyarrow.parquet as pq  # a package of the build alone

    (wheel,) = sorted(wheels.glob("edgartools-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        table = pq.read_table(io.BytesIO(archive.read(MEMBER)))
    rows: list[Row] = table.to_pylist()
    return rows


def add(draft: Draft, rows: list[Row]) -> None:
    """Add each ticker as a listing of its filer, and the filer's name."""
    filers: defaultdict[str, list[tuple[int, Row]]] = defaultdict(list)
    for rank, row in enumerate(rows):
        filers[row["cik"]].append((rank, row))
    for cik, members in filers.items():
        tickers = {row["ticker"] for _, row in members}
        on_exchange = any(MICS[row["exchange"]] != "OTCM" for _, row in members)
        for rank, row in members:
            # The filer's largest line is its share, whatever its last letter (GOOGL).
            form = COMMON_SHARE if rank == members[0][0] else form_of(row["ticker"], tickers)
            draft.add(_listing(cik, rank, row, form, tickers, on_exchange), SOURCE)
        _name(draft, members)


def _listing(cik: str, rank: int, row: Row, form: str, tickers: set[str], on_exchange: bool) -> Listing:
    ticker = row["ticker"]
    mic = MICS[row["exchange"]]
    if form == COMMON_SHARE and mic == "OTCM" and (on_exchange or (len(ticker) == 5 and ticker[4] in "FY")):
        form = "adr" if ticker.endswith("Y") else "otc"
    return Listing(
        key=ticker,
        symbol=ticker,
        ticker=ticker,
        mic=mic,
        name=readable(row["name"]),
        type=InstrumentType.ETF if _FUND.search(row["name"]) else InstrumentType.EQUITY,
        currency="USD",
        issuer_id=f"cik:{int(cik)}",
        share_class=_class(ticker, tickers, row["name"]) if form == COMMON_SHARE else "",
        form=form,
        rank=rank if form in (COMMON_SHARE, "adr") else rank + 20_000,
    )


def form_of(ticker: str, tickers: set[str]) -> str:
    """Return what kind of security a ticker is, from the SEC's suffixes and Nasdaq's fifth letter."""
    if "-" in ticker:
        suffix = ticker.split("-", 1)[1]
        if len(suffix) > 1 or suffix in "PWUR":
            return next((form for letter, form in _DASHED if suffix.startswith(letter)), COMMON_SHARE)
        return COMMON_SHARE
    if len(ticker) == 5 and (
        ticker[:4] in tickers or any(t != ticker and t[:4] == ticker[:4] for t in tickers)
    ):
        return _FIFTH.get(ticker[4], COMMON_SHARE)
    return COMMON_SHARE


def _class(ticker: str, tickers: set[str], name: str) -> str:
    if re.search(r"-[A-Z]$", ticker):
        return ticker[-1]
    if len(ticker) == 5 and ticker[4] in "ABK" and any(t != ticker and t[:4] == ticker[:4] for t in tickers):
        return {"K": "C"}.get(ticker[4], ticker[4])
    return share_class(name)


def readable(name: str) -> str:
    """Return a filer's name without filing marks, and not in capitals."""
    name = re.sub(r"\s*/[A-Z]{0,3}/?\s*(?:/[A-Z]*/?)?$", "", name).strip().rstrip("/")
    if name != name.upper():
        return name
    return re.sub(r"[A-Z]{4,}", lambda match: match[0].capitalize(), name)


def _name(draft: Draft, members: list[tuple[int, Row]]) -> None:
    """Add the filer's names; they mean its largest ordinary share."""
    usual = [(rank, row) for rank, row in members if draft.listings[row["ticker"]].form == COMMON_SHARE]
    rank, row = min(usual or members)
    titles(draft, readable(row["name"]), row["ticker"], SOURCE, large=rank < LARGE)
    if MICS[row["exchange"]] != "OTCM":
        headline_names(draft, readable(row["name"]), row["ticker"], SOURCE)
