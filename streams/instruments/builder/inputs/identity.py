"""Ids: of issuers, pairs, commodities and assets, from symbols and names."""

import re
import unicodedata

BASES = ("EUR", "GBP", "AUD", "NZD", "USD", "CAD", "CHF")
"""The market's order: of two of these the earlier is the base of the pair; against others each of them is."""


def pair_of(symbol: str) -> tuple[str, str] | None:
    """Return base and quote of a Yahoo currency symbol: ``IDR=X`` is USD/IDR."""
    match = re.fullmatch(r"([A-Z]{3})?([A-Z]{3})=X", symbol)
    return (match[1] or "USD", match[2]) if match else None


def fx_id(symbol: str) -> str:
    """Return the one id of a pair and its mirror: ``IDRUSD=X`` and ``IDR=X`` are ``fx:USDIDR``."""
    pair = pair_of(symbol)
    if pair is None:
        return f"fx:{symbol}"
    order = {code: place for place, code in enumerate(BASES)}
    base, quote = sorted(pair, key=lambda code: (order.get(code, len(BASES)), code))
    return f"fx:{base}{quote}"


def slug(name: str) -> str:
    """Return a name as an id: capitals, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Z0-9]+", "-", plain.upper()).strip("-")


def crypto_code(symbol: str) -> str:
    """Return the asset's code of a Yahoo symbol: ``SUI20947-USD`` is ``SUI``."""
    return re.sub(r"\d{3,}$", "", symbol.split("-")[0])
