"""What a code behind a dollar sign means: ``$SPX`` the index, ``$SOL`` the coin, ``$STX`` the stock, unless the text says otherwise."""

import re
from collections.abc import Sequence

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.instruments.directory import Directory
from streams.instruments.venues import US_MICS
from streams.text.fold import fold
from streams.text.patterns import Pattern

_FIRST = frozenset(
    ["BTC", "ETH", "XRP", "BNB", "SOL", "DOGE", "TRX", "ADA", "AVAX", "LINK", "DOT", "LTC", "BCH", "SHIB", "XLM", "TON"]
)  # fmt: skip
"""The coins of the greatest market value (CoinMarketCap's table, 2025): their cashtag is theirs whoever else has the code."""
INDEX_TAGS = {
    "SPX": "^GSPC", "INX": "^GSPC", "DOWI": "^DJI", "INDU": "^DJI", "DJI": "^DJI", "COMPX": "^IXIC", "COMP": "^IXIC", "IXIC": "^IXIC", "IUXX": "^NDX", "NDX": "^NDX",
    "RUT": "^RUT", "VIX": "^VIX", "NZ50GR": "^NZ50", "JAKIDX": "^JKSE",
}  # fmt: skip
"""Codes of indices as data vendors print them behind a dollar sign: "the S&P 500 Index ($SPX)"."""
LARGE = 3_000
"""A US stock up to this rank keeps the code that it shares with any other coin."""
COIN_TAG = Pattern(r"\$([A-Z]{2,6})\.X")
_OF_COINS = Pattern(
    r"\b(?:crypto\w*|bitcoin|ethereum|ether|solana|altcoins?|memecoins?|stablecoins?|tokens?|coins?|blockchains?|defi|web3|btc|xrp)\b"
)
_OF_STOCKS = Pattern(
    r"[^\w$]{0,3}(?:(?:common\s)?(?:stock|shares?)|inc|corp|ltd|plc|etf|trust)\b", re.IGNORECASE
)
_FUND_BEFORE = Pattern(
    r"\b(?:etf|etp|trust|fund|stock|shares(?: of)?|inc|corp|ltd|plc|bank|holdings)\W{0,3}$"
)
_WORD = Pattern(r"[a-z]{4,}")
BESIDE = 48
"""So near, in code points, stands the name of the stock that a cashtag is of."""


def tagged_meanings(directory: Directory, printed: str) -> tuple[Instrument, ...]:
    """Return what a cashtag may mean, the likeliest first: ``$SOL``; ``$STX.X`` is the coin of that code alone."""
    if (alone := COIN_TAG.fullmatch(printed)) is not None:
        coin = directory.coin(alone.group(1))
        return () if coin is None else (coin,)
    code = printed[1:]
    if (index := directory.by_symbol(INDEX_TAGS.get(code, ""))) is not None:
        return (index,)
    listings = directory.by_ticker(code)
    coin = directory.coin(code)
    if coin is None:
        return listings
    if code not in _FIRST and _is_large(directory, listings):
        return (*listings, coin)
    return (coin, *listings)


def _is_large(directory: Directory, listings: Sequence[Instrument]) -> bool:
    return bool(listings) and listings[0].mic in US_MICS and directory.rank(listings[0].symbol) <= LARGE


def in_context(meanings: tuple[Instrument, ...], text: str, span: tuple[int, int]) -> tuple[Instrument, ...]:
    """Return the meanings of the cashtag at ``span`` with the one first of which the words beside it or the text speak.

    A stock's or fund's name beside it, or "shares", means the stock; else a text about coins means the coin.
    """
    coins = [each for each in meanings if each.type is InstrumentType.CRYPTO]
    others = [each for each in meanings if each.type is not InstrumentType.CRYPTO]
    if not coins or not others:
        return meanings
    start, end = span
    if _of_stock(text, start, end, others[0], coins[0]):
        return (*others, *coins)
    outside = fold(f"{text[:start]} {text[end:]}")
    return (*coins, *others) if _OF_COINS.search(outside) is not None else meanings


def _of_stock(text: str, start: int, end: int, stock: Instrument, coin: Instrument) -> bool:
    before = fold(text[max(0, start - BESIDE) : start])
    if _FUND_BEFORE.search(before) is not None or _OF_STOCKS.match(text, end) is not None:
        return True
    own = set(_WORD.findall(fold(stock.name))) - set(_WORD.findall(fold(coin.name)))
    beside = before + " " + fold(text[end : end + BESIDE])
    return not own.isdisjoint(_WORD.findall(beside))
