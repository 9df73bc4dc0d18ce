"""US listings: the SEC's table of tickers and filers, as the edgartools wheel carries it."""

import io
from collections import defaultdict
from pathlib import Path

from streams.instruments.builder.archives import only_file
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs.titles import headline_names, titles
from streams.instruments.master.rows import COMMON_SHARE, Listing
from streams.instruments.sec import MIC_BY_EXCHANGE, class_of, form_of, ranked, readable, type_of

SOURCE = "sec"
LARGE = 1_500
MEMBER = "edgar/reference/data/company_tickers.parquet"
Row = dict[str, str]


def read(wheels: Path) -> list[Row]:
    """Return the table's rows, in the SEC's order: the largest companies first."""
    import pyarrow.parquet as pq  # a package of the build alone

    table = pq.read_table(io.BytesIO(only_file(wheels, "edgartools-*.whl", MEMBER)))
    rows: list[Row] = table.to_pylist()
    return rows


def add(draft: Draft, rows: list[Row]) -> None:
    """Add each ticker as a listing of its filer, and the filer's name."""
    filers: defaultdict[str, list[tuple[int, Row]]] = defaultdict(list)
    for rank, row in enumerate(rows):
        filers[row["cik"]].append((rank, row))
    for cik, members in filers.items():
        lines = {row["ticker"]: MIC_BY_EXCHANGE[row["exchange"] or ""] for _, row in members}
        for rank, row in members:
            form = form_of(row["ticker"], lines, is_largest=rank == members[0][0])
            draft.add(_listing(cik, rank, row, form, lines), SOURCE)
        _name(draft, members)


def _listing(cik: str, rank: int, row: Row, form: str, lines: dict[str, str]) -> Listing:
    ticker = row["ticker"]
    return Listing(
        key=ticker,
        symbol=ticker,
        ticker=ticker,
        mic=lines[ticker],
        name=readable(row["name"]),
        type=type_of(row["name"]),
        currency="USD",
        issuer_id=f"cik:{int(cik)}",
        share_class=class_of(ticker, row["name"], lines) if form == COMMON_SHARE else "",
        form=form,
        rank=ranked(rank, form),
    )


def _name(draft: Draft, members: list[tuple[int, Row]]) -> None:
    """Add the filer's names; they mean its largest ordinary share."""
    usual = [(rank, row) for rank, row in members if draft.listings[row["ticker"]].form == COMMON_SHARE]
    rank, row = min(usual or members)
    titles(draft, readable(row["name"]), row["ticker"], SOURCE, large=rank < LARGE)
    if MIC_BY_EXCHANGE[row["exchange"] or ""] != "OTCM":
        headline_names(draft, readable(row["name"]), row["ticker"], SOURCE)
