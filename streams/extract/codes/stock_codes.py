"""Bare codes that English headlines print before a word for a share: "GOOGL stock sinks 8%", "TATASTEEL share price up 3%"."""

import re
from collections.abc import Iterator

from schemas.instrument import Instrument
from streams.extract.codes.symbols import is_named, symbol_alone
from streams.extract.context.nobody import NOBODY
from streams.extract.names.meanings import folded_whole
from streams.extract.prose.sentence import STOCKS, Name
from streams.instruments.directory import Directory
from streams.instruments.venues import US_MICS
from streams.text.fold import fold
from streams.text.patterns import Pattern

_CODE = Pattern(
    r"(?<![\w$.&'’(-])(?P<code>[A-Z][A-Z&-]{2,10}[A-Z])(?=(?:['’]s)? (?:[Ss]tock|[Ss]hares?(?: [Pp]rice)?|[Ss]crip)\b)"
)
_QUOTED = Pattern(
    r"(?<![\w$.&'’(-])(?P<code>[A-Z][A-Z&-]{2,10}[A-Z])(?= (?:[-–:] ?)?(?:Rs\.? ?|₹ ?)?\d[\d,.]* ?\([+\-−–▲▼]? ?\d[\d.]* ?%\))"
)
"""A code before its price and its change in brackets, in Indian lists: "SBIN 790.2 (-1.4%)"."""
_ACRONYMS = frozenset(
    [
        "ADAS",
        "AIDS",
        "ASEAN",
        "ASIC",
        "BRIC",
        "BRICS",
        "CAPEX",
        "EBIT",
        "EBITDA",
        "ESOP",
        "FAANG",
        "FMCG",
        "GAAP",
        "HVAC",
        "LEAP",
        "LIDAR",
        "MAANG",
        "MSCI",
        "NBFC",
        "NFTS",
        "OPEC",
        "PSUS",
        "REIT",
        "SAAS",
        "SPAC",
        "STEM",
        "TARP",
    ]
)
"""Capitals before "stock" that are sorts of companies."""
_NAMED_CODE = Pattern(
    r"(?P<name>[A-Z][\w&.'’-]+)(?: [A-Z][\w&.'’-]+){0,3} \((?P<code>[A-Z]{1,5})\)(?=\s(?![\d+-]))"
)
_INDIA = (" sensex", " nifty", " crore", " lakh", " india", " dalal ", " sebi ", " rbi ", " rs ", " rs.")
_INDIAN_SIGNS = ("NSE", "BSE", "₹")


def with_stock_codes(directory: Directory, text: str, start: int, end: int, names: list[Name]) -> list[Name]:
    """Return the names with the codes of a stretch that stand right before a word for a share.

    A code that trades in several countries means the Indian listing where the text speaks of India, else the US one;
    one that trades elsewhere alone is taken where no other company has it.
    """
    found = _with_codes_of_names(directory, text, start, end, names)
    for match in (*_CODE.finditer(text, start, end), *_quoted(text, start, end)):
        code = match.group("code")
        if code in _ACRONYMS or code in NOBODY:
            continue
        if is_named(match, names):
            continue
        listing = _listing(directory, code, text)
        if listing is not None:
            found = [*found, symbol_alone(match.start(), match.end(), code, listing)]
    return found if found is names else sorted(found, key=lambda name: name.start)


def _speaks_of_india(text: str) -> bool:
    """Whether a text has words or signs of India's markets."""
    if any(map(text.__contains__, _INDIAN_SIGNS)):
        return True
    folded = f" {folded_whole(text)}"
    return any(map(folded.__contains__, _INDIA))


def _quoted(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the codes with a price and a change behind them, in a text that speaks of India."""
    if text.find("%)", start, end + 24) < 0 or not _speaks_of_india(text):
        return
    yield from _QUOTED.finditer(text, start, end)


def _with_codes_of_names(
    directory: Directory, text: str, start: int, end: int, names: list[Name]
) -> list[Name]:
    """Return the names with those that only the code in brackets behind them tells apart from a word: "Harmonic (HLIT)"."""
    if text.find(" (", start, end) < 0:
        return names
    found = names
    for match in _NAMED_CODE.finditer(text, start, end):
        if is_named(match, names):
            continue
        listings = directory.by_ticker(match.group("code"))
        first = fold(listings[0].name).split() if listings and listings[0].mic in US_MICS else []
        if first and first[0].strip(",.") == fold(match.group("name")).removesuffix("'s"):
            found = [*found, symbol_alone(match.start(), match.end(), match.group(), listings[0])]
    return found


def _listing(directory: Directory, code: str, text: str) -> Instrument | None:
    listings = [each for each in directory.by_ticker(code) if each.type in STOCKS]
    if not listings:
        return None
    indian = next((each for each in listings if each.country == "IN" and each.symbol.endswith(".NS")), None)
    if indian is not None and _speaks_of_india(text):
        return indian
    if "." not in listings[0].symbol:
        return listings[0]
    return listings[0] if len({each.issuer_id for each in listings}) == 1 else None
