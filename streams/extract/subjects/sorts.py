"""Sorts of securities: what a price noun stands for, and which names are of that sort."""

from functools import lru_cache

from schemas.vocabulary import InstrumentType
from streams.extract.prose.function_words import (
    CONTRACT_WORDS,
    CRYPTO_WORDS,
    CURRENCY_WORDS,
    MARKET_WORDS,
    names_index,
)
from streams.extract.prose.sentence import GOODS, METALS, Name
from streams.extract.trades.companies import COMPANIES

_TRADE = "trade:"
_MONEY = "DX-Y.NYB"
"""The index of a money is no market."""

_NO_STOCKS = frozenset(
    f"private:{each}"
    for each in [
        "BLOOMBERG-LP",
        "EXCHANGE-OF-FUTURES",
        "EURO-AREA",
        "FEDERAL-RESERVE",
        "EUROPEAN-CENTRAL-BANK",
        "BUNDESBANK",
        "BANK-OF-ENGLAND",
        "BANK-OF-JAPAN",
        "BANK-OF-CANADA",
        "BANK-OF-KOREA",
        "BANK-INDONESIA",
        "BANCO-CENTRAL-DO-BRASIL",
        "PEOPLE-S-BANK-OF-CHINA",
        "RESERVE-BANK-OF-AUSTRALIA",
        "RESERVE-BANK-OF-INDIA",
        "ELLIOTT-MANAGEMENT",
        "BRIDGEWATER-ASSOCIATES",
        "MILLENNIUM-MANAGEMENT",
        "POINT72",
        "CITADEL",
        "JANE-STREET",
        "SUSQUEHANNA",
        "VANGUARD",
        "FIDELITY-INVESTMENTS",
    ]
)
"""Who tells the news, sets rates, trades or counts; no next sentence goes on about their stock: "(Bloomberg) -- Acme cut its outlook. The stock fell"."""
_NO_FIRMS = frozenset(["commodity", "metal", "fx", "pair", "crypto"])
"""Sorts that no company is: "the contract" goes on about no exchange."""


@lru_cache(maxsize=1_024)
def sort_of(words: str) -> str:
    """Return what a price noun or an anaphor stands for: a stock, an index, a commodity, a metal, a currency, a pair of currencies or a coin."""
    if words in MARKET_WORDS:
        return "market"
    if words == "the pair":
        return "pair"
    if names_index(words):
        return "index"
    if words == "the metal":
        return "metal"
    if words == "futures" or any(word in words for word in CONTRACT_WORDS):
        return "commodity"
    if any(word in words for word in CRYPTO_WORDS):
        return "crypto"
    return "fx" if any(word in words for word in CURRENCY_WORDS) else "stock"


def fits(name: Name, sort: str) -> bool:
    """Whether a name is of the sort that a noun stands for; "trade:bank" is a company of that trade."""
    if sort.startswith(_TRADE):
        return name.is_stock and name.listing.symbol in COMPANIES[sort.removeprefix(_TRADE)]
    kinds = {"index": InstrumentType.INDEX, "fx": InstrumentType.FX, "crypto": InstrumentType.CRYPTO}
    if sort == "market":
        return name.may_be_place and name.listing.symbol != _MONEY
    if sort == "stock":
        return name.is_stock or name.type is InstrumentType.PRIVATE
    if sort == "commodity":
        return name.type in GOODS
    if sort == "metal":
        return name.listing.symbol in METALS
    if sort == "pair":
        return name.type in {InstrumentType.FX, InstrumentType.CRYPTO}
    return name.type is kinds[sort]


def is_unlisted(name: Name, sort: str) -> bool:
    """Whether a name is that of a private company, or of an index that the directory does not hold, where no stock is asked for."""
    if name.type is InstrumentType.INDEX:
        return not name.listed and sort != "stock"
    return name.type is InstrumentType.PRIVATE and sort not in _NO_FIRMS and name.issuer not in _NO_STOCKS
