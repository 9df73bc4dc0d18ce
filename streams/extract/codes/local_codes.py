"""Local codes in brackets behind a name: ソフトバンク<9984>, 騰訊(0700), 川润股份(002272), 한국석유(004090), 台積電（2330）."""

import re
import unicodedata
from dataclasses import replace

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.funds import listed_fund, name_of_fund, new_share, taiwan_fund
from streams.extract.codes.symbols import symbol_alone
from streams.extract.names.meanings import folded_whole
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.instruments.names import Alias, AliasKind
from streams.instruments.venues import US_MICS
from streams.text.patterns import Pattern

_CODE = Pattern(r"\s?(?P<open>[(（<＜〈])\s?(?P<code>\d{4,6}|\d{3}[A-Z])\s?[)）>＞〉]")
_YEAR = Pattern(r"(?:19|20)\d\d")
_TAIWAN = Pattern("[台臺]股|台北|上櫃|上市股|證交所|櫃買|新台幣|加權|外資|法人|權值")
_HONG_KONG = Pattern("港股|恒指|恆指|恒生|港元|本港|藍籌|國指|科指|港交所|聯交所|h股", re.IGNORECASE)
_HONG_KONG_CODE = Pattern(r"[(（]0(?!0[56])\d{3}[)）]")
"""A code with a zero before it is Hong Kong's, and with it the others beside it; Taiwan's funds begin with 005 and 006."""
_LENGTH = {"ja": 4, "ko": 6}
_HK_LENGTH = 5
CODED = frozenset(["ja", "ko", "zh"])
_CODELESS = frozenset(
    {InstrumentType.INDEX, InstrumentType.FX, InstrumentType.COMMODITY, InstrumentType.CRYPTO}
)
_LONGEST = 12
_COUNTRIES = {
    "JK": Pattern(
        r"indonesia|jakarta|\bsaham\b|\bbei\b|\bpersen\b|\bidx\b|rupiah|\bjci\b|ihsg|\blq-?45\b|\brp\s?\d"
    ),
    "SA": Pattern(r"brazil|sao paulo|bovespa|\bb3\b"),
    "IS": Pattern(r"turk(?:ey|ish|iye)|istanbul|\bbist\b|borsa|\blira"),
    "VN": Pattern(r"vietnam|vn-?index|\bhose\b|\bhnx\b|hanoi|ho chi minh"),
    "BK": Pattern(r"\bthai|bangkok|\bset index|\bbaht\b"),
    "KA": Pattern(r"pakistan|karachi|\bpsx\b|\bkse\b|rupee"),
    "KL": Pattern(r"malaysia|kuala lumpur|bursa|\bklci\b|ringgit|\brm ?\d|\bsen\b"),
    "ME": Pattern(r"russia|moscow|\bmoex\b|rou?ble"),
}
"""Words of a text that tell of the country whose exchange prints bare codes (folded), by the suffix of its symbols."""
_COINS = Pattern(
    r"[ck]r[iy]pto|bitcoin|\bbtc\b|\bether(?:eum)?\b|\beth\b|solana|\bxrp\b|ripple|doge|cardano|binance|tether|\btokens?\b|\bcoins?\b|blockchain|altcoin|\bdefi\b|stablecoin|\bnfts?\b|web3|coinbase|coingecko|coinmarketcap|coindesk|cointelegraph|memecoin|/usd|usdt|polkadot|litecoin|chainlink"
)
_NAME = Pattern(r"(?:[\u4e00-\u9fff]{2,4}|[\u30a1-\u30ff\u4e00-\u9fffA-Z&]{2,12}|[가-힣A-Z&]{2,12})$")
"""What a name looks like that only its code tells of: four Chinese signs, a Japanese or Korean word."""


def is_no_coin(alias: Alias, text: str) -> bool:
    """Whether a coin's name is that of something else in a text that tells of no coins: Sonic, Avalanche, Quant."""
    if alias.entity.type is not InstrumentType.CRYPTO or not (alias.is_ambiguous or alias.is_common):
        return False
    return _COINS.search(folded_whole(text)) is None


def is_of_another_market(directory: Directory, alias: Alias, text: str, end: int) -> bool:
    """Whether a name of an English text, which ends at ``end``, is a code of an emerging market of which the text tells nothing.

    It counts for such a code only if it is an English word or trades in the US as well: CARS, CEO, IMP.
    """
    if text[end : end + 1] == "s":
        return True
    surface = text[end - len(alias.text) : end]
    is_short = surface.isupper() and surface.isalpha()
    if alias.kind is not AliasKind.TICKER and not is_short:
        return False
    code = surface if is_short else alias.entity.ticker
    country = _COUNTRIES.get(alias.entity.symbol.rpartition(".")[2])
    if country is None or country.search(folded_whole(text)) is not None:
        return False
    return alias.is_common or any(each.country == "US" for each in directory.by_ticker(code))


def with_codes(
    directory: Directory, text: str, offset: int, folded: str, lang: str | None, names: list[Name]
) -> list[Name]:
    """Return the names as the codes behind them state, and those of codes behind signs that the directory does not know.

    A number of four digits in round brackets may be a year; which exchange four digits belong to, the language or the
    words of the sentence (``folded``) say.
    """
    if not any(sign in folded for sign in "(（<＜〈"):
        return names
    found = names
    for match in _CODE.finditer(text, offset, offset + len(folded)):
        if any(name.start < match.end() and match.start() < name.name_end for name in names):
            continue
        listing = _listing(directory, match, lang, folded)
        if lang == "zh" and (told := _fund_told(directory, text, match, listing)) is not None:
            start, fund = told
            if fund is not None:
                found = [each for each in found if not each.meets(start, match.end())]
                found = [*found, symbol_alone(start, match.end(), match.group("code"), fund)]
            continue
        if listing is None:
            continue
        owner = next((name for name in names if name.name_end == match.start()), None)
        begin = _NAME.search(text, max(0, match.start() - _LONGEST), match.start())
        if owner is not None and owner.type not in _CODELESS:
            found = [_stated(each, match.end(), listing) if each is owner else each for each in found]
        elif owner is None and begin is not None:
            found = [*found, symbol_alone(begin.start(), match.end(), match.group("code"), listing)]
    return found if found is names else sorted(found, key=lambda name: name.start)


def with_receipts(directory: Directory, text: str, names: list[Name]) -> list[Name]:
    """Return the names, those as receipts in New York whose code at home stands between them and the word: "聯電（2303）ADR"."""
    return [_as_receipt(directory, each) if _has_receipt(text, each) else each for each in names]


def _has_receipt(text: str, name: Name) -> bool:
    return name.is_stock and name.end != name.name_end and text.startswith("ADR", name.end)


def _as_receipt(directory: Directory, name: Name) -> Name:
    lines = [each.instrument for each in directory.candidates(name.alias)] if name.alias is not None else []
    receipt = next((each for each in lines if each.mic in US_MICS and each.issuer_id == name.issuer), None)
    return replace(name, listed=False) if receipt is None else _stated(name, name.end, receipt)


def _fund_told(
    directory: Directory, text: str, match: re.Match[str], listing: Instrument | None
) -> tuple[int, Instrument | None] | None:
    """Return where the name of a fund begins that ends at a code, and which fund the code states, if any; None where no fund is named."""
    code = unicodedata.normalize("NFKC", match.group("code"))
    if (taiwanese := taiwan_fund(text, match.start(), code)) is not None:
        start, fund = taiwanese
        return start, directory.by_symbol(fund.symbol) or fund
    begin = name_of_fund(text, match.start())
    if begin is None:
        return None
    stated = listing or listed_fund(code)
    return begin, stated if stated is not None and stated.type is InstrumentType.ETF else None


def _stated(name: Name, end: int, listing: Instrument) -> Name:
    return replace(name, end=end, listing=listing, stated=(listing,), weak=False, listed=True)


def _listing(directory: Directory, found: re.Match[str], lang: str | None, folded: str) -> Instrument | None:
    code = unicodedata.normalize("NFKC", found.group("code"))
    if found.group("open") in "(（" and _YEAR.fullmatch(code) is not None:
        return None
    symbols = _symbols(code, lang or "", folded)
    listings = (directory.by_symbol(symbol) for symbol in symbols)
    known = next((each for each in listings if each is not None), None)
    if known is not None or lang != "zh" or any(directory.holds(symbol) for symbol in symbols):
        return known
    return new_share(code)


def _symbols(code: str, lang: str, folded: str) -> tuple[str, ...]:
    """Return the symbols that a code may stand for, in Yahoo's form."""
    if lang in _LENGTH:
        if len(code) != _LENGTH[lang]:
            return ()
        return (f"{code}.T",) if lang == "ja" else (f"{code}.KS", f"{code}.KQ")
    if len(code) == _LENGTH["ko"]:
        return (f"{code}.SS",) if code[0] in "569" else (f"{code}.SZ",)
    if len(code) == _HK_LENGTH:
        return (f"{code[1:]}.HK",) if code[0] == "0" else ()
    if code[0] == "0" or _HONG_KONG.search(folded) is not None or _HONG_KONG_CODE.search(folded) is not None:
        return (f"{code}.HK",)
    return (f"{code}.TW", f"{code}.TWO") if _TAIWAN.search(folded) is not None else ()
