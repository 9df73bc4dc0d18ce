"""Quote badges: what a page's ticker widget leaves in the text, in the conventions of many publishers.

=====================  ================================================  ==========================
convention             shape                                             sign
=====================  ================================================  ==========================
Motley Fool            ``Name (TICK 1.23%)``, chained, possessive        ``-``, or none for a rise
exchange-qualified     ``(NASDAQ: TICK) +1.2%``, ``(NYSE:TICK -1.2%)``   sign
Reuters, Yahoo         ``(TICK.O -1.2%)``, ``TICK.JK +1,2%``             sign
Bloomberg              ``(TICK US Equity +1.2%)``, ``TICK:US -1.2%``     sign
MarketWatch            ``TICK, +1.23%``                                  sign
cashtag                ``$TICK -1.2%``                                   sign
The Wall Street J.     ``Name TICK -1.15%decrease; red down pointing``   sign, else the alt text
quote line             ``TICK 189.95 +1.20 (+0.63%)``, ``(…)`` alone     sign
price behind           ``TICK (3.60%) $4.96``                            none: brackets are no loss
damaged                ``Platform meta (mati 2,71%)``                    as in the original
=====================  ================================================  ==========================
"""

import re
from dataclasses import dataclass

from schemas.evidence import Repair
from schemas.instrument import Candidate
from schemas.values import value
from schemas.vocabulary import Direction, Period, SignSource
from streams.extract.codes.symbols import VENUE
from streams.extract.prose.function_words import MONEY_CODES
from streams.extract.prose.sentence import Anchor, Way
from streams.text.patterns import Pattern

REACH = 48
"""How far (code points) left of its number a badge may begin."""

TAIL = 26
"""What may stand between the number and the closing bracket: a price, a time."""

ACRONYMS = frozenset(
    ["AEDT", "AEST", "AI", "API", "APR", "APY", "ARPU", "ARR", "ASA", "ASP", "AUD", "AUG", "AUM", "BI", "BIP", "BOE", "BOJ", "BST", "CAD", "CAGR", "CAPEX", "CAR", "CASA", "CDT", "CEO", "CET", "CFO", "CFROI", "CHF", "CNH", "CNY", "COGS", "COO", "CORP", "CPI", "CST", "CTO", "DAU", "DEC", "DER", "DKK", "DPS", "EBIT", "EBITDA", "ECB", "EDT", "EPS", "ESG", "EST", "ETF", "EU", "EUR", "EV", "FCF", "FDA", "FEB", "FED", "FFO", "FII", "FX", "FY", "GAAP", "GBP", "GDP", "GGR", "GMT", "GMV", "GPM", "GTV", "GWP", "HKD", "HKT", "HY", "IDR", "INC", "INDEX", "INR", "IPO", "IRR", "IST", "ITDA", "JAN", "JPY", "JST", "JUL", "JUN", "KGAA", "KPI", "KPR", "KRW", "KST", "LAR", "LDR", "LFL", "LLC", "LLM", "LTD", "LTM", "LTV", "MA", "MAR", "MAU", "MDT", "MOM", "MST", "MTD", "MXN", "MYR", "NAV", "NBV", "NII", "NIM", "NOK", "NOX", "NPL", "NPM", "NPV", "NRR", "NZD", "OCF", "OPEX", "OYJ", "PAT", "PBV", "PCE", "PDB", "PDT", "PE", "PEG", "PER", "PHP", "PIB", "PKB", "PLC", "PMI", "PPI", "PPN", "PPOP", "PST", "QOQ", "QTD", "RIM", "ROA", "ROAE", "ROCE", "ROE", "ROI", "ROIC", "RPK", "SAAS", "SEK", "SGA", "SGD", "SPA", "SSS", "TAE", "TAEG", "TAM", "TBK", "THB", "TPV", "TTM", "TWD", "UK", "UMR", "US", "USA", "USD", "VAT", "VNB", "WACC", "YOY", "YTD", "YTY", "ZAR"]
)  # fmt: skip
"""Finance's own capitals, clocks and the legal forms of companies, tickers or not: in a slot they count only behind their issuer's name."""

COUNTRY_CODES = frozenset(
    re.findall(
        r"\w+",
        "ARE ARG AUS AUT BEL BGD BRA CAN CHE CHL CHN COL CZE DEU DNK EGY ESP FIN FRA GBR GRC HKG HUN IDN IND IRL ISR ITA "
        "JPN KAZ KOR KWT MEX MYS NGA NLD NOR NZL PAK PER PHL POL PRT QAT ROU RUS SAU SGP SWE THA TUR TWN UKR USA VNM ZAF",
    )
)
"""Codes of countries (ISO 3166-1): in a table's first cell they are no symbols."""
BARE = Pattern(
    r"(?:^|[\s(（「『,;|/])(?P<symbol>[A-Z0-9]{1,9}\s[A-Z]{2}\sEquity|[$^]?[A-Z][A-Z0-9]{0,9}(?:[.\-:=][A-Z]{1,3})?)(?:[,:]|\s[-–—|])?\s{0,2}[(]?$"
)
BRACKETED = Pattern(r"[(（]([^()（）\n]{1,24})[)）]\s?:?\s?[(（]?$")
_MONEY = rf"(?:{'|'.join(sorted(MONEY_CODES))})"
QUOTE_LINE = Pattern(rf"(?:^|\n|[\s(](?!{_MONEY}\s))(?P<symbol>\^?[A-Z][A-Z0-9]{{0,8}}(?:[.\-][A-Z]{{1,3}})?)\s[$€£]?[\d.,]{{1,12}}\s[+\-−–]\s?[\d.,]{{1,10}}\s?[(]?$")  # fmt: skip
PRICED = Pattern(rf"(?:^|\n|[\s(](?!{_MONEY}\s))(?P<symbol>\^?[A-Z][A-Z0-9]{{0,8}}(?:[.\-][A-Z]{{1,3}})?)\s(?:[$€£]\d[\d.,]{{0,11}}|\d[\d,]{{0,8}}\.\d{{1,4}})\s[(]$")  # fmt: skip
"""A symbol and its price alone: what a list has before the bracket."""
_WITH_PRICE = Pattern(
    rf"\s?(?!{_MONEY}\s)(?P<symbol>[A-Z][A-Z0-9]{{1,5}})\s\d[\d'’]{{0,6}}[.,]\d{{1,4}}\s{{1,2}}[+−–-]?"
)
"""A code, which is no money, and its price in one bracket with the number, as Swiss pages have them: "(CSGN 14.12 0.14%)"."""
_OPENED = Pattern(r"[(（\[]([^(（\[)）\]\n]*)\Z")
_BEHIND_ITEM = Pattern(r"[%％]\s?(?:[,;/]|and|und|et|y|e|dan|&)\s?")
_AFTER_NUMBER = Pattern(r"[^(（\[\n)）\]]*[)）\]]")
TABLE_ROW = Pattern(
    r"[|\s]*(?P<symbol>[A-Z][A-Z0-9]{2,6}(?:[.\-][A-Z]{1,3})?|\d{4,6}\.[A-Z]{2})(?:\s*[|\t,;]\s*|\s{2,})"
    r"(?:[$€£]?[+\-−]?\d[\d.,]{0,11}(?:\s*[|\t,;]\s*|\s{2,}))+[(]?"
)
"""A row of a table: a symbol alone in the first cell, only numbers in those before the percent."""
ALT_TEXT = Pattern(r"\s?(?P<way>increase|decrease); (?:green|red) (?:up|down) pointing triangle")
WAY_IN_SLOT = Pattern(
    r"(?P<symbol>[A-Z][A-Z0-9.\-]{0,9}),?\s(?P<way>up|down|increase|decrease|gain|loss|rise|fall|higher|lower)\b[A-Za-z; ]{0,40}"
)
"""A symbol and the alternative text of an arrow behind it: the picture's words are the only sign."""
_RISING = frozenset({"up", "increase", "gain", "rise", "higher"})
_SYMBOL_ABOVE = Pattern(r"\n(?P<symbol>[A-Z][A-Z0-9.:]{0,9}),[ \r]?\n\Z")
"""A symbol on a line of its own before the line of its change."""
PRICE_BEHIND = Pattern(r"[)）]\s?(?:US)?[$€£¥]\s?\d")


@value(kw_only=False)
class Slot:
    """A place that has a badge's shape, before anyone knows whom it names.

    Attributes:
        start: of the slot alone (its bracket or its symbol); ``filler`` is the span of what should name the security.
        venue: the exchange that qualifies the filler, if any.
        closed: brackets stand around filler and number; only then a damaged filler may be repaired.
    """

    anchor: Anchor
    start: int
    end: int
    filler: tuple[int, int]
    text: str
    convention: str
    venue: str | None = None
    closed: bool = False
    way: Way = (Direction.UP, SignSource.UNSIGNED)


@dataclass(slots=True)
class Badge:
    """A slot whose security is known: ``name`` is the span of the issuer's name left of it, if it is part of it.

    ``sign`` is the word that says which way, ``period`` over what time, if words beside it say so.
    ``chain`` and ``position`` are numbered when the badges of a text stand together.
    """

    slot: Slot
    candidates: tuple[Candidate, ...]
    start: int
    name: tuple[int, int] | None
    repairs: tuple[Repair, ...]
    rule: str
    link: int
    sign: tuple[int, int] | None = None
    period: Period | None = None
    period_span: tuple[int, int] | None = None
    chain: int = 0
    position: int = 0

    @property
    def issuer(self) -> str:
        """The issuer of the first candidate."""
        return self.candidates[0].instrument.issuer_id


def find_slot(text: str, anchor: Anchor) -> Slot | None:
    """Return the badge-shaped place around a percent of ``text`` (as received), if it has one."""
    opened = _OPENED.search(text, max(0, anchor.start - REACH), anchor.start)
    slot = _bracket(text, anchor, opened) if opened is not None else None
    return slot or _open(text, anchor)


def _bracket(text: str, anchor: Anchor, opened: re.Match[str]) -> Slot | None:
    """Return the slot whose bracket holds both filler and number."""
    filler = _item(opened[1]) if anchor.sign and "%" in opened[1] else opened[1]
    stripped = filler.strip(" ,:;|\t")
    worded = WAY_IN_SLOT.fullmatch(stripped)
    coded = worded or _WITH_PRICE.fullmatch(filler)
    stripped = coded["symbol"] if coded is not None else stripped
    closed = _closing(text, anchor.end)
    if not stripped or closed is None:
        return None
    start = opened.end(1) - len(filler) + filler.index(stripped)
    is_whole = filler == opened[1]
    venue = VENUE.search(stripped) if ":" in stripped or "：" in stripped else None
    return Slot(
        anchor=anchor,
        start=opened.start() if is_whole else start,
        end=closed if is_whole else anchor.end,
        filler=(start, start + len(stripped)),
        text=venue.group(2) if venue else stripped,
        convention="bracket",
        venue=venue.group(1) if venue else None,
        closed=is_whole,
        way=_signed(anchor, worded["way"] if worded is not None else None),
    )


def _item(filler: str) -> str:
    """Return the last item of a list in brackets: "(NVDA +1.1%, AMD -2.2%, INTC"."""
    ends = [each.end() for each in _BEHIND_ITEM.finditer(filler)]
    return filler[ends[-1] :] if ends else filler


def _closing(text: str, end: int) -> int | None:
    """Return the end of the closing bracket when only a short figure stands before it."""
    found = _AFTER_NUMBER.match(text, end, end + TAIL)
    return None if found is None else found.end()


def _open(text: str, anchor: Anchor) -> Slot | None:
    """Return the slot of a symbol that stands before the number without a bracket around both."""
    alt = ALT_TEXT.match(text, anchor.end)
    behind = PRICE_BEHIND.match(text, anchor.end)
    signed = anchor.sign != 0 or anchor.hint != 0
    if not (alt or behind or signed):
        return None
    floor = max(0, anchor.start - REACH)
    offset = max(text.rfind("\n", floor, anchor.start) + 1, floor)
    if offset == anchor.sign_start and (above := _SYMBOL_ABOVE.search(text, floor, offset)) is not None:
        offset = above.start("symbol")
    line = text[offset : anchor.start]
    match, convention = QUOTE_LINE.search(line), "quote_line"
    if match is None and signed and text[max(0, offset - 1) : offset] in {"", "\n"}:
        match, convention = TABLE_ROW.fullmatch(line), "table_row"
    if match is None:
        match, convention = BARE.search(line) or PRICED.search(line), "symbol"
    venue = None
    if match is None:
        match, convention = BRACKETED.search(line), "bracketed_symbol"
        if match is None:
            return None
        start, end = match.span(1)
        qualified = VENUE.search(match.group(1).strip())
        venue, symbol = qualified.groups() if qualified else (None, match.group(1).strip())
    else:
        start, end = match.span("symbol")
        symbol = match.group("symbol")
    if alt is not None:
        convention = "alt_text"
    elif behind is not None and not signed:
        convention = "price_behind"
    tail = 1 if text[anchor.end : anchor.end + 1] in ")）" and "(" in line[end:] else 0
    return Slot(
        anchor=anchor,
        start=offset + (match.start() if convention == "bracketed_symbol" else start),
        end=anchor.end + tail if alt is None else alt.end(),
        filler=(offset + start, offset + end),
        text=symbol,
        convention=convention,
        venue=venue,
        way=_signed(anchor, alt.group("way") if alt else None),
    )


def _signed(anchor: Anchor, alt_text: str | None) -> Way:
    """Return direction and sign source: glyph, else alt text, else none (a rise until the market says otherwise)."""
    if alt_text is not None and not anchor.sign:
        return (Direction.UP if alt_text in _RISING else Direction.DOWN), SignSource.ALT_TEXT
    return anchor.own_way() or (Direction.UP, SignSource.UNSIGNED)
