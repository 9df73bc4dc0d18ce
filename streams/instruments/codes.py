"""Symbols in the ways that news prints them, as Yahoo's: ``NASDAQ: BRK.B``, ``AAPL.O``, ``BARC LN Equity``, ``HKEX: 700``."""

from streams.instruments import venues
from streams.text.fold import fold
from streams.text.patterns import Pattern

_BLOOMBERG = Pattern(r"^([A-Z0-9/.&-]{1,12})[ :]([A-Z]{2})(?: Equity| EQUITY)?$")
_PREFIXED = Pattern(r"^([A-Za-z][A-Za-z0-9 .-]{1,24}?)\s*:\s*([A-Z0-9][A-Z0-9.&-]{0,11})$")
_DOTTED = Pattern(r"^([A-Z0-9&-]{1,12})\.([A-Z]{1,4})$")
HK_DIGITS = 4


def ticker(printed: str) -> str:
    """Return a bare code in the form of the tables: classes after a hyphen (``BRK.B`` and ``BRK/B`` -> ``BRK-B``)."""
    return printed.strip().replace("/", "-").replace(".", "-")


def symbol_on(mic: str, code: str) -> str:
    """Return Yahoo's symbol of a venue's code."""
    venue = venues.BY_MIC[mic]
    code = ticker(code)
    if mic == "XHKG" and code.isdigit():
        code = code.lstrip("0").zfill(HK_DIGITS)
    return code + venue.suffix


def symbols_of_venue(venue: str, code: str) -> list[str]:
    """Return the Yahoo symbols that a code behind a venue's name may have, likeliest first."""
    return [symbol_on(mic, code) for mic in venues.mics_of_prefix(fold(venue))]


def symbols_of_code(code: str) -> list[str]:
    """Return the Yahoo symbols that a Reuters, Bloomberg, prefixed or Yahoo code may have, likeliest first."""
    code = code.strip()
    found = [code]
    if match := _DOTTED.match(code):
        suffix = match[2]
        mics = (*venues.mics_of_suffix(suffix), *venues.mics_of_reuters(suffix))
        found += [symbol_on(mic, match[1]) for mic in mics]
        found.append(ticker(code))
    elif match := _BLOOMBERG.match(code):
        found += [symbol_on(mic, match[1]) for mic in venues.mics_of_bloomberg(match[2])]
    if match := _PREFIXED.match(code):
        found += symbols_of_venue(match[1], match[2])
    return found
