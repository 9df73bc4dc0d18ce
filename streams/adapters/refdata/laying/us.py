"""The SEC's table laid over the security master: new listings, renamed filers, changed symbols, ended listings."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.laying.overlay import Overlay
from streams.adapters.refdata.source import UsRow
from streams.instruments.master.rows import COMMON_SHARE, Listing
from streams.instruments.sec import MIC_BY_EXCHANGE, class_of, form_of, ranked, readable, type_of
from streams.instruments.venues import US_MICS

SOURCE = "sec"


def lay_us(overlay: Overlay, rows: Sequence[UsRow]) -> None:
    """Lay the table over the master."""
    filers: defaultdict[str, list[UsRow]] = defaultdict(list)
    for row in rows:
        filers[row.cik].append(row)
    before = us_listings(overlay.master)
    _end(overlay, before, {row.ticker: f"cik:{row.cik}" for row in rows}, filers)
    for members in filers.values():
        lines = {row.ticker: MIC_BY_EXCHANGE[row.exchange] for row in members}
        for row in members:
            made = _listing(row, lines, is_largest=row is members[0])
            _add(overlay, row, made, before.get(row.ticker))


def us_listings(master: Master) -> dict[str, Listing]:
    """Return what the master has from the SEC's table of today; a symbol that was handed on keeps its row of before."""
    return {
        key: each
        for key, each in master.listings.items()
        if each.mic in US_MICS and each.issuer_id.startswith("cik:") and not each.valid_to
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


def _add(overlay: Overlay, row: UsRow, made: Listing, before: Listing | None) -> None:
    master, name = overlay.master, made.name
    known = master.listings.get(row.ticker)
    if known is not None and not known.issuer_id.startswith("cik:"):
        overlay.refuse(SOURCE, row.ticker, row.name, f"collision: the symbol is {known.issuer_id}")
        return
    known = known or made
    master.listings[row.ticker] = replace(
        known, name=name, mic=made.mic, rank=ranked(int(row.rank), known.form)
    )
    # Names of filers that the package knows were judged when it was made.
    is_judged = before is not None and before.name == name and before.issuer_id == known.issuer_id
    if known.form == COMMON_SHARE and not is_judged:
        overlay.name_company(known, name, SOURCE)


def _listing(row: UsRow, lines: dict[str, str], *, is_largest: bool) -> Listing:
    name = readable(row.name)
    form = form_of(row.ticker, lines, is_largest=is_largest)
    return Listing(
        key=row.ticker,
        symbol=row.ticker,
        ticker=row.ticker,
        mic=lines[row.ticker],
        name=name,
        type=type_of(name),
        currency="USD",
        issuer_id=f"cik:{row.cik}",
        country="US",
        share_class=class_of(row.ticker, name, lines) if form == COMMON_SHARE else "",
        form=form,
    )
