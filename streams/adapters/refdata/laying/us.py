"""The SEC's table laid over the security master: new listings, renamed filers, changed symbols, ended listings."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.laying.overlay import Overlay
from streams.adapters.refdata.source import UsRow
from streams.instruments.master.rows import COMMON_SHARE, Listing
from streams.instruments.normalise import share_class
from streams.instruments.venues import US_MICS

SOURCE = "sec"
MICS = {"Nasdaq": "XNAS", "NYSE": "XNYS", "CBOE": "BATS", "OTC": "OTCM", "": "OTCM"}
UNUSUAL_RANK = 20_000
"""Warrants, units and the like rank after every share."""

_FUND = re.compile(r"\b(?:etf|etn|trust, series|ishares|proshares|spdr)\b", re.IGNORECASE)
_DASHED = {"P": "preferred", "W": "warrant", "U": "unit", "R": "right"}
_FIFTH = {"W": "warrant", "R": "right", "U": "unit", "Y": "adr", "F": "otc"} | dict.fromkeys(
    "PONMLZIHGTVSX", "preferred"
)
_FILING = re.compile(r"\s*/[A-Z]{0,3}/?\s*(?:/[A-Z]*/?)?$")


def lay_us(overlay: Overlay, rows: Sequence[UsRow]) -> None:
    """Lay the table over the master."""
    filers: defaultdict[str, list[UsRow]] = defaultdict(list)
    for row in rows:
        filers[row.cik].append(row)
    before = us_listings(overlay.master)
    _end(overlay, before, {row.ticker: f"cik:{row.cik}" for row in rows}, filers)
    for members in filers.values():
        tickers = {row.ticker for row in members}
        for row in members:
            # The filer's largest line is its share, whatever its last letter (GOOGL).
            form = COMMON_SHARE if row is members[0] else form_of(row.ticker, tickers)
            _add(overlay, row, form, before.get(row.ticker))


def us_listings(master: Master) -> dict[str, Listing]:
    """Return what the master has from the SEC's table."""
    return {
        key: each
        for key, each in master.listings.items()
        if each.mic in US_MICS and each.issuer_id.startswith("cik:")
    }


def _end(
    overlay: Overlay, before: dict[str, Listing], now: dict[str, str], filers: dict[str, list[UsRow]]
) -> None:
    """Remove listings that ended or whose symbol means another filer now; names stay with the filer where it goes on."""
    heirs: dict[str, str | None] = {}
    staying = {key for key, each in before.items() if now.get(key) == each.issuer_id}
    for key, each in before.items():
        if key in staying:
            continue
        others = [row.ticker for row in filers.get(each.issuer_id.removeprefix("cik:"), ())]
        heirs[key] = next((other for other in others if other in staying), None)
        renamed = others[0] if others and heirs[key] is None else None
        if renamed is not None and renamed not in overlay.master.listings:
            overlay.master.listings[renamed] = replace(each, key=renamed, symbol=renamed, ticker=renamed)
            heirs[key] = renamed
        reason = "the symbol means another filer now" if key in now else "no longer listed"
        overlay.refuse(SOURCE, key, each.name, reason + (f", names go to {heirs[key]}" if heirs[key] else ""))
    overlay.master.remove(heirs)


def _add(overlay: Overlay, row: UsRow, form: str, before: Listing | None) -> None:
    master, name = overlay.master, readable(row.name)
    known = master.listings.get(row.ticker)
    if known is not None and not known.issuer_id.startswith("cik:"):
        overlay.refuse(SOURCE, row.ticker, row.name, f"collision: the symbol is {known.issuer_id}")
        return
    if known is None:
        known = _listing(row, name, form)
    master.listings[row.ticker] = replace(
        known, name=name, mic=MICS[row.exchange], rank=_rank(int(row.rank), known.form)
    )
    # Names of filers that the package knows were judged when it was made.
    is_judged = before is not None and before.name == name and before.issuer_id == known.issuer_id
    if known.form == COMMON_SHARE and not is_judged:
        overlay.name_company(known, name, SOURCE)


def _listing(row: UsRow, name: str, form: str) -> Listing:
    return Listing(
        key=row.ticker,
        symbol=row.ticker,
        ticker=row.ticker,
        mic=MICS[row.exchange],
        name=name,
        type=InstrumentType.ETF if _FUND.search(name) else InstrumentType.EQUITY,
        currency="USD",
        issuer_id=f"cik:{row.cik}",
        country="US",
        share_class=_class(row.ticker, name) if form == COMMON_SHARE else "",
        form=form,
    )


def _rank(place: int, form: str) -> int:
    return place if form in (COMMON_SHARE, "adr") else place + UNUSUAL_RANK


def form_of(ticker: str, tickers: set[str]) -> str:
    """Return what kind of security a ticker is: the SEC's suffixes, Nasdaq's fifth letter beside a root of four."""
    root, _, suffix = ticker.partition("-")
    if suffix:
        return _DASHED.get(suffix[0], COMMON_SHARE)
    if len(ticker) == 5 and ticker[:4] in tickers:
        return _FIFTH.get(ticker[4], COMMON_SHARE)
    if len(root) == 5 and root[4] in "YF":
        return _FIFTH[root[4]]
    return COMMON_SHARE


def _class(ticker: str, name: str) -> str:
    found = re.search(r"-([A-Z])$", ticker)
    return found[1] if found else share_class(name)


def readable(name: str) -> str:
    """Return a filer's name without filing marks, and not in capitals."""
    name = _FILING.sub("", name).strip().rstrip("/")
    return name if name != name.upper() else re.sub(r"[A-Z]{4,}", lambda found: found[0].capitalize(), name)
