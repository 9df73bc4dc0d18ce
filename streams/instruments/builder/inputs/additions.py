"""Rows that follow from a rule: currency pairs, codes that news prints bare, symbols that were renamed or given up."""

import re
from dataclasses import replace
from itertools import permutations
from pathlib import Path

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import identity
from streams.instruments.builder.inputs.listings import GONE_RANK
from streams.instruments.data.borders import NEIGHBOURS
from streams.instruments.master.rows import FORMER, Listing, Naming
from streams.instruments.names import AliasKind, Flag

SOURCE = "rules"
CURRENCIES = [
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF",
    "CHF", "CLP", "CNH", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD",
    "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL",
    "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP",
    "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT",
    "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG",
]  # fmt: skip
"""ISO 4217 without funds, metals and units of account; ANG went over into XCG in 2025; CNH is the market's own."""

CENTRES = (
    "EUR", "GBP", "JPY", "CHF", "AUD", "NZD", "CAD", "CNY", "SGD", "HKD", "INR", "RUB", "TRY", "SEK", "NOK", "PLN", "MYR", "IDR",
)  # fmt: skip
"""Currencies that are quoted against each other without the dollar."""

LOCAL_CODES = {
    "XIDX": re.compile(r"[A-Z]{4}"),
    "BVMF": re.compile(r"[A-Z]{4}\d{1,2}"),
    "XIST": re.compile(r"[A-Z]{5}"),
}
"""Venues whose codes news prints bare, and the shape of such a code."""


def pairs(draft: Draft) -> None:
    """Add both directions of every currency against dollar and euro and of the crosses of centres and neighbours, named by their codes.

    The pairs of neighbours are named in both directions: no market has a custom for them.
    """
    wanted = {("USD", code) for code in CURRENCIES if code != "USD"} | set(permutations(CENTRES, 2))
    wanted |= {("EUR", code) for code in CURRENCIES if code != "EUR"} | set(NEIGHBOURS)
    beside = [set(pair) for pair in NEIGHBOURS]
    for base, quote in sorted(wanted | {(quote, base) for base, quote in wanted}):
        symbol = f"{quote}=X" if base == "USD" else f"{base}{quote}=X"
        listing = Listing(
            key=symbol,
            symbol=symbol,
            ticker=f"{base}{quote}",
            mic="",
            name=f"{base}/{quote}",
            type=InstrumentType.FX,
            currency=quote,
            issuer_id=identity.fx_id(symbol),
            rank=50_000,
        )
        draft.add(listing, SOURCE)
        if identity.fx_id(symbol) == f"fx:{base}{quote}" or {base, quote} in beside:
            for text in (f"{base}/{quote}", f"{base}{quote}", f"{base}-{quote}"):
                _name(draft, text.lower(), symbol, AliasKind.TICKER, 85, Flag.UPPER)


def codes(draft: Draft) -> None:
    """Add the codes of venues whose news prints them without more; one that a fact table does not know is ambiguous."""
    known = {(each.text, each.key) for each in draft.namings if each.kind is AliasKind.TICKER}
    for key, listing in sorted(draft.listings.items()):
        shape = LOCAL_CODES.get(listing.mic)
        if shape is None or not shape.fullmatch(listing.ticker) or (listing.ticker.lower(), key) in known:
            continue
        flags = Flag.UPPER if listing.mic == "BVMF" else Flag.UPPER | Flag.AMBIGUOUS
        _name(draft, listing.ticker.lower(), key, AliasKind.TICKER, 60, flags)


def former_symbols(draft: Draft, changes: Path) -> None:
    """Note from when a renamed symbol means its issuer, and add the old one as a listing that ended then.

    A line is: old symbol, new symbol, the day of the change and, where it is known, since when the issuer had the old one.
    """
    for line in changes.read_text("utf-8").splitlines():
        old, new, day, *since = line.split("\t")
        known = draft.listings.get(new)
        if known is None:
            draft.reject(SOURCE, old, new, "unknown symbol", "renamed to it")
            continue
        is_taken = old in draft.listings and draft.listings[old].issuer_id.startswith("cik:")
        key = f"{old}@{day}" if is_taken else old
        draft.change(new, valid_from=day)
        if not is_taken:
            draft.namings = [replace(each, key=new) if each.key == old else each for each in draft.namings]
        ended = replace(known, key=key, symbol=old, ticker=old.split(".")[0], form=FORMER)
        ended = replace(ended, valid_from=since[0] if since else "", valid_to=day)
        draft.listings[key] = replace(ended, rank=known.rank + 95_000)


def gone(draft: Draft, table: Path) -> None:
    """Note from when a symbol means nobody any more: its company was bought, went bankrupt, or was taken private.

    Where somebody else has the symbol today, the table names the company that had it, and which of the symbol's names are that one's.
    """
    for line in table.read_text("utf-8").splitlines()[1:]:
        symbol, until, name, aliases, _why = line.split("\t")
        known = draft.listings.get(symbol)
        if known is None:
            draft.reject(SOURCE, symbol, name, "unknown symbol", "gone")
        elif not name:
            draft.change(symbol, valid_to=until)
        else:
            key = f"{symbol}@{until}"
            ended = replace(
                known,
                key=key,
                name=name,
                issuer_id=f"iss:{known.mic}:{key}",
                isin="",
                valid_from="",
                valid_to=until,
            )
            draft.listings[key] = replace(ended, rank=GONE_RANK)
            own = set(aliases.split("|"))
            draft.namings = [
                replace(each, key=key) if each.key == symbol and each.text in own else each
                for each in draft.namings
            ]


def _name(draft: Draft, text: str, key: str, kind: AliasKind, weight: int, flags: Flag) -> None:
    draft.name(Naming(text=text, key=key, kind=kind, weight=weight, flags=flags, source=SOURCE))
