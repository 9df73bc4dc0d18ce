"""How one instrument is kept as a line: what follows from symbol and venue is left out."""

from schemas.vocabulary import InstrumentType
from streams.instruments.master.rows import COMMON_SHARE, Listing
from streams.instruments.venues import BY_MIC

SYMBOL, MIC, NAME, TYPE, FORM, TICKER, CURRENCY, COUNTRY, ISSUER, ISIN, CLASS, VALID_FROM, VALID_TO = range(
    13
)
NOTHING = "-"
"""Stands for an empty field whose usual value is another."""


def _usual(symbol: str, mic: str) -> tuple[str, str, str, str]:
    """Return ticker, currency, country and issuer of a symbol, if nothing else is known."""
    venue = BY_MIC.get(mic)
    if venue is None:
        return symbol, "", "", ""
    ticker = symbol.removesuffix(venue.suffix) if venue.suffix else symbol
    return ticker, venue.currency, venue.country, f"iss:{mic}:{ticker}"


def to_line(row: Listing) -> str:
    """Return the line of an instrument.

    Raises:
        ValueError: a field holds a tab or a line end.
    """
    share = row.type is InstrumentType.EQUITY and row.form == COMMON_SHARE
    own = (row.ticker, row.currency, row.country, row.issuer_id)
    told = [
        "" if each == usual else each or NOTHING
        for each, usual in zip(own, _usual(row.symbol, row.mic), strict=True)
    ]
    kind = ["", ""] if share else [row.type.value, row.form]
    fields = [
        row.symbol,
        row.mic,
        row.name,
        *kind,
        *told,
        row.isin,
        row.share_class,
        row.valid_from,
        row.valid_to,
    ]
    if any("\t" in field or "\n" in field for field in fields):
        raise ValueError(f"a field of {row.key} holds a tab or a line end")
    return "\t".join(fields)


def from_line(line: str) -> list[str]:
    """Return all fields of a line, those that were left out too, in the order of the constants above."""
    fields = line.split("\t")
    usual = _usual(fields[SYMBOL], fields[MIC])
    for field, value in zip((TICKER, CURRENCY, COUNTRY, ISSUER), usual, strict=True):
        if not fields[field]:
            fields[field] = value
        elif fields[field] == NOTHING:
            fields[field] = ""
    if not fields[TYPE]:
        fields[TYPE], fields[FORM] = InstrumentType.EQUITY.value, COMMON_SHARE
    return fields
