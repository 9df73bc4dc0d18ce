"""Codes of Vietnam's exchanges, three signs that its reports print for a company: "cổ phiếu VCS", "GEE và KHG tăng trần"."""

from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import symbol_alone
from streams.extract.names.meanings import folded_whole
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.text.patterns import Pattern

_CODE = Pattern(r"(?<![\w$.&/'’-])[A-Z][A-Z\d]{2}(?![\w&/'’-]|\.\w)")
_AFTER = Pattern(r"\b(?:[Cc]ổ phiếu|CỔ PHIẾU|[Mm]ã|MÃ|CP)(?: cổ phiếu| chứng khoán| CK| CP)? \(?$")
"""Right before capitals it makes them a code, whatever else they are short for."""
_IN_LIST = Pattern(
    r"(?<!\w)[A-Z][A-Z\d]{2} \(?(?:tăng|giảm|mất|cộng|nhích|bật|lùi|[+-])[^;:]{0,16}?%\)?[,;] (?:và )?$"
)
"""The item before: a code with its move, so that what follows in capitals is one, too."""
_WORD_BEFORE = Pattern(r"[^\W\d_]{2,} $")
_HOME = Pattern(r"vn-?index|\bhose\b|\bhnx\b|upcom|chung khoan|co phieu")
_REACH, _ITEM = 24, 40
_SUFFIX = ".VN"
"""Of the symbols of both exchanges, as the venues list it."""
_SHORT_FOR = frozenset([
    "API", "ASP", "BTP", "CCL", "CEO", "CPI", "CTR", "EVE", "FIT", "GAS", "HOT", "HUB", "NAV", "NET", "PPI", "PMI", "SEC", "TIP", "TOP", "TTF", "VIP", "VND", "VNG", "VPS",
])  # fmt: skip
"""Codes that are words or short for others in reports: inflation, net value, money, gas in Rotterdam, a broker."""


def with_vietnamese_codes(
    directory: Directory, text: str, start: int, end: int, names: list[Name]
) -> list[Name]:
    """Return the names of a stretch with the codes in it, in a text that speaks of shares.

    One that means a company abroad elsewhere is Vietnam's; beside others of Vietnam it is so even where that company is not known: "MBB, ABB".
    """
    found = {name.start: name for name in names}
    for match in _CODE.finditer(text, start, end):
        code = match.group()
        meant = found.get(match.start())
        if meant is None and any(name.meets(*match.span()) for name in names):
            continue
        if meant is not None and not _is_other(text, meant, match.end()):
            continue
        listing = directory.by_symbol(f"{code}{_SUFFIX}")
        if listing is None:
            if meant is not None and any(each.is_stock and each.listing.country == "VN" for each in names):
                found[match.start()] = replace(meant, listed=False)
            continue
        if not _is_meant(text, match.start(), code):
            continue
        alone = symbol_alone(match.start(), match.end(), code, listing)
        found[match.start()] = alone if meant is None else replace(alone, end=max(alone.end, meant.end))
    return [found[place] for place in sorted(found)]


def _is_other(text: str, name: Name, end: int) -> bool:
    """Whether just the code is the name of a company that trades neither in Vietnam nor in the US, or of a good that nobody has shares of."""
    if name.name_end != end:
        return False
    if name.type is InstrumentType.EQUITY:
        return name.listing.country not in {"VN", "US"}
    return _AFTER.search(text[max(0, name.start - _REACH) : name.start]) is not None


def _is_meant(text: str, start: int, code: str) -> bool:
    before = text[max(0, start - _REACH) : start]
    if _AFTER.search(before) is not None:
        return True
    if code in _SHORT_FOR and _IN_LIST.search(text, max(0, start - _ITEM), start) is None:
        return False
    if _is_shouted(before):
        return False
    return _HOME.search(folded_whole(text)) is not None


def _is_shouted(before: str) -> bool:
    """Whether the word before is in capitals with its accents, so that one without any is a word like it: "GIÁ VÀNG HAI NGÀY"."""
    word = _WORD_BEFORE.search(before)
    return word is not None and word.group().isupper() and not word.group().isascii()
