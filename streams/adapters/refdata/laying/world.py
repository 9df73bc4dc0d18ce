"""Listings, identifiers and names of the whole world laid over the security master."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.adapters.refdata.laying.master import Master
from streams.adapters.refdata.laying.naming import folded
from streams.adapters.refdata.laying.overlay import Overlay
from streams.adapters.refdata.source import FigiRow, LabelRow, ListedRow
from streams.instruments.master.rows import COMMON_SHARE, Listing, Naming
from streams.instruments.names import AliasKind
from streams.instruments.normalise import company_core, share_class, tokens
from streams.instruments.script import CLASSES, WORD
from streams.instruments.venues import BY_MIC, VENUES, mics_of_suffix

WORLD_RANK = 40_000
"""Listings of the world that the package does not know rank after those that it knows."""

SMALL_SIZE = "3"
"""From this bucket of market value on a company is a small one."""

WEIGHTS = {"label": 70, "alias": 50}
COUNTRIES = {
    "AE": "United Arab Emirates", "AR": "Argentina", "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BR": "Brazil",
    "CA": "Canada", "CH": "Switzerland", "CL": "Chile", "CN": "China", "CZ": "Czech Republic", "DE": "Germany",
    "DK": "Denmark", "EG": "Egypt", "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom",
    "GR": "Greece", "HK": "Hong Kong", "HU": "Hungary", "ID": "Indonesia", "IE": "Ireland", "IL": "Israel",
    "IN": "India", "IS": "Iceland", "IT": "Italy", "JP": "Japan", "KR": "South Korea", "MX": "Mexico",
    "MY": "Malaysia", "NL": "Netherlands", "NO": "Norway", "NZ": "New Zealand", "PL": "Poland", "PT": "Portugal",
    "QA": "Qatar", "RU": "Russia", "SA": "Saudi Arabia", "SE": "Sweden", "SG": "Singapore", "TH": "Thailand",
    "TR": "Turkey", "TW": "Taiwan", "US": "United States", "ZA": "South Africa",
}  # fmt: skip
"""FinanceDatabase's names of the countries of venues."""


def lay_world(overlay: Overlay, rows: Sequence[ListedRow]) -> None:
    """Lay listings of the world over the master; the listing at home comes first, a receipt abroad only if alone."""
    source, master = "financedatabase", overlay.master
    isins = {each.isin for each in master.listings.values() if each.isin}
    ordered = sorted(rows, key=lambda row: (not _is_home(row), row.size, row.symbol))
    for place, row in enumerate(ordered):
        known = master.listings.get(row.symbol)
        if known is not None:
            country = known.country or BY_MIC[row.mic].country
            master.listings[row.symbol] = replace(known, isin=known.isin or row.isin, country=country)
        else:
            issuer = _issuer_named(master, row)
            if refusal := _refusal(master, row, isins):
                overlay.refuse(source, row.symbol, row.name, refusal)
                continue
            listing = _listing(row, issuer, WORLD_RANK + place)
            master.listings[listing.key] = listing
            overlay.name_company(listing, row.name, source, is_small=row.size >= SMALL_SIZE)
        if row.isin:
            isins.add(row.isin)


def _is_home(row: ListedRow) -> bool:
    return COUNTRIES.get(BY_MIC[row.mic].country) == row.country


def _refusal(master: Master, row: ListedRow, isins: set[str]) -> str:
    """Return why a listing that the master does not know stays out, or an empty string.

    What has no country is a bond, a certificate or a warrant; a US company that only others list is rare.
    """
    if _is_home(row):
        return ""
    if not row.country:
        return "no country"
    known = (master.listings[each.key] for each in master.names.get(company_core(row.name), ()))
    is_named = any(each.type is InstrumentType.EQUITY for each in known)
    return "listed elsewhere" if is_named or row.isin in isins or row.country == COUNTRIES["US"] else ""


def _issuer_named(master: Master, row: ListedRow) -> str | None:
    """Return the one listed company that has the row's name, if no listing of it stands on the row's venue."""
    core = company_core(row.name)
    meanings = [master.listings[each.key] for each in master.names.get(core, ())]
    issuers = {each.issuer_id for each in meanings if each.type is InstrumentType.EQUITY}
    if len(issuers) != 1 or len(core) < 4 or len(meanings) != 1 or meanings[0].mic == row.mic:
        return None
    return issuers.pop()


def _listing(row: ListedRow, issuer: str | None, rank: int) -> Listing:
    ticker = row.symbol.rpartition(".")[0]
    return Listing(
        key=row.symbol,
        symbol=row.symbol,
        ticker=ticker,
        mic=row.mic,
        name=row.name,
        type=InstrumentType.EQUITY,
        currency=row.currency,
        issuer_id=issuer or f"iss:{row.mic}:{ticker}",
        country=BY_MIC[row.mic].country if _is_home(row) else "",
        share_class=share_class(row.name),
        isin=row.isin,
        form=COMMON_SHARE,
        rank=rank,
    )


def lay_figis(overlay: Overlay, figis: Sequence[FigiRow], listed: Sequence[ListedRow]) -> None:
    """Give listings of one share class one issuer, one listing a venue: a filer's number before an id of our own."""
    master = overlay.master
    classes: defaultdict[str, dict[str, Listing]] = defaultdict(dict)
    found = [(row.share_class_figi, row.symbol) for row in figis]
    found += [(row.share_class_figi, row.symbol) for row in listed]
    for figi, symbol in found:
        listing = master.listings.get(symbol)
        if figi and listing is not None and listing.type is InstrumentType.EQUITY:
            # A second listing on one venue is an old symbol, not a class: it stays apart.
            largest = classes[figi].setdefault(listing.mic, listing)
            classes[figi][listing.mic] = min(largest, listing, key=lambda each: (each.rank, each.key))
    heirs = _heirs({each.issuer_id for each in venues.values()} for venues in classes.values())
    for key, listing in master.listings.items():
        if listing.issuer_id in heirs:
            master.listings[key] = replace(listing, issuer_id=heirs[listing.issuer_id])
    for row in figis:
        _check_ticker(overlay, row)


def _heirs(groups: Iterable[set[str]]) -> dict[str, str]:
    """Return the issuer that each issuer id of our own gives way to: the first of its group, a filer before others."""
    heirs: dict[str, str] = {}
    for issuers in groups:
        first, *others = sorted(issuers, key=lambda each: (not each.startswith("cik:"), each))
        heirs.update(dict.fromkeys((each for each in others if not each.startswith("cik:")), first))
    for each in heirs:
        # Every heir stands earlier in that order, so this ends.
        while heirs[each] in heirs:
            heirs[each] = heirs[heirs[each]]
    return heirs


def _check_ticker(overlay: Overlay, row: FigiRow) -> None:
    """Tell where an ISIN trades under another ticker than the one in the master: the symbol has changed."""
    listing = overlay.master.listings.get(row.symbol)
    if listing is not None and _letters(row.ticker) != _letters(listing.ticker):
        overlay.refuse("openfigi", row.symbol, row.isin, f"the ISIN trades as {row.ticker}")


def _letters(ticker: str) -> str:
    return "".join(char for char in ticker.upper() if char.isalnum()).lstrip("0")


def lay_labels(overlay: Overlay, rows: Iterable[LabelRow]) -> None:
    """Lay names in many languages over the master, labels before aliases; a listing must be known."""
    for row in sorted(rows, key=lambda one: (one.kind != "label", one.symbol, one.text, one.lang)):
        listing = _listing_of(overlay.master, row.symbol)
        refusal = _unfit_label(row, listing)
        if listing is None or refusal:
            overlay.refuse("wikidata", row.symbol, row.text, refusal)
            continue
        kind = AliasKind.SHORT if row.kind == "label" else AliasKind.NICK
        for text in dict.fromkeys((folded(row.text), company_core(row.text))):
            fresh = Naming(
                text=text,
                key=listing.key,
                kind=kind,
                lang=_lang(text, row.lang),
                weight=WEIGHTS[row.kind],
                source="wikidata",
            )
            overlay.offer(fresh)


def _listing_of(master: Master, symbol: str) -> Listing | None:
    """Return the listing of a symbol, or the only one with its code on another venue of the country.

    Wikidata names the exchange, not its segment: KOSDAQ's companies stand under the Korea Exchange, Xetra's under Frankfurt.
    """
    if (exact := master.listings.get(symbol)) is not None:
        return exact
    code, dot, suffix = symbol.rpartition(".")
    countries = {BY_MIC[mic].country for mic in mics_of_suffix(suffix)} if dot else set[str]()
    others = {code + venue.suffix for venue in VENUES if venue.country in countries}
    found = [master.listings[other] for other in sorted(others) if other in master.listings]
    return found[0] if len(found) == 1 else None


def _unfit_label(row: LabelRow, listing: Listing | None) -> str:
    if listing is None:
        return "unknown symbol"
    if listing.isin and row.isin and listing.isin != row.isin:
        return "another ISIN"
    if folded(row.text) == folded(listing.ticker):
        return "a code, not a name"
    return ""


def _lang(text: str, lang: str) -> str:
    """Return where a name occurs: names in Latin letters are printed as they are in every language."""
    return (
        "*"
        if tokens(text) and all(CLASSES[char] == WORD and char.isascii() for char in "".join(tokens(text)))
        else lang
    )


def wanted_isins(master: Master, labels: Iterable[LabelRow]) -> list[tuple[Listing, str]]:
    """Return the listings whose ISIN is known, the largest first, each ISIN once."""
    named = {row.symbol: row.isin for row in labels if row.isin}
    found: dict[str, Listing] = {}
    for each in sorted(master.listings.values(), key=lambda one: (one.rank, one.key)):
        isin = each.isin or named.get(each.symbol, "")
        if isin and each.mic and each.type is InstrumentType.EQUITY:
            found.setdefault(isin, each)
    return [(each, isin) for isin, each in found.items()]
