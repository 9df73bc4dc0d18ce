"""Codes of the Indonesian exchange: capitals that are also words, and codes in brackets behind a name nobody knows."""

import re
from collections.abc import Callable

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import symbol_alone
from streams.extract.prose.sentence import Name

MALAY = frozenset({"id", "ms"})
"""Indonesian, and the language that a short Indonesian text is taken for."""
TERMS = frozenset(
    [
        "ARA",
        "ARB",
        "UMA",
        "FCA",
        "CEO",
        "CFO",
        "COO",
        "IPO",
        "RUPS",
        "LQ",
        "BUMN",
        "BEI",
        "IDX",
        "MTD",
        "YTD",
        "NTP",
        "ASP",
        "HSG",
        "KAI",
        "Total",
        "Hal",
        "Bang",
        "Pls",
    ]
)
"""Words of Indonesian reports that are codes or names of shares abroad: "mentok ARA", "Total ekspor", "PT KAI", "Hal ini"."""
_GOODS = frozenset({InstrumentType.FX, InstrumentType.COMMODITY, InstrumentType.FUTURE})
_IDX_LENGTH = 4
"""Codes of the Indonesian exchange have so many letters."""
_SHOUTED = re.compile(r"(?:[A-Z]{3,}|[Hh]arga|[Kk]urs)\s$")
_SHOUTED_BEHIND = re.compile(r"\s[A-Z]{3,}")
"""Beside a word in capitals these are no sign of a code, nor behind "price": "HARGA EMAS NAIK", "harga EMAS"."""

_CODE_OF_COMPANY = re.compile(r"\bPT\s[^()\n,;]{3,70}?\sTbk\.?\s?\((?P<code>[A-Z]{4})\)")
"""A company in full with its code: "PT BRI Syariah Tbk. (BRIS)"."""


def idx_code(text: str, start: int, end: int, kind: InstrumentType) -> str | None:
    """Return the symbol of the Indonesian share whose code is a word for a good or a currency: "saham EMAS", "(EURO)".

    ``kind`` is what the word means in lower case.
    """
    code = text[start:end]
    if kind not in _GOODS or len(code) != _IDX_LENGTH or not code.isupper():
        return None
    shouted = _SHOUTED.search(text, max(0, start - 12), start) is not None
    return None if shouted or _SHOUTED_BEHIND.match(text, end) is not None else f"{code}.JK"


def with_codes(
    text: str, start: int, end: int, names: list[Name], resolve: Callable[[str], tuple[Instrument, ...]]
) -> list[Name]:
    """Return the names with the company that a code in brackets states, in place of parts of its name: "PT BRI Syariah Tbk (BRIS)"."""
    for match in _CODE_OF_COMPANY.finditer(text, start, end):
        if any(name.end >= match.end() and name.start < match.end() for name in names):
            continue
        listings = resolve(f"{match['code']}.JK")
        if listings:
            kept = [name for name in names if name.end <= match.start() or name.start >= match.end()]
            names = sorted(
                [*kept, symbol_alone(match.start(), match.end(), match["code"], listings[0])],
                key=lambda name: name.start,
            )
    return names
