"""Capitals that name nobody who owns a price: countries, authorities, clocks, months, terms of the trade."""

from streams.languages import load
from streams.text.blanks import blank
from streams.text.patterns import Pattern

_SHORT = """
ABD AB AS USA US EU UE UK RI Fed TL TSİ TSI WIB WITA WIT Rp Ft Kč KAP SPK TCMB BEI BI RTI GMT ET EST EDT BST UTC CET CEST MEZ MESZ SEČ SELČ JST HKT IST IDX OJK UMA IPO FCA ARA ARB RUPS BSE NSE USD
RUPSLB NYSE SIX XETRA Nifty Sensex Nikkei Comex COMEX Nymex NYMEX LME The Registering Recording Posting Btu Btus BTU RDG FOMC OPEC GDP CPI PDB APBN BUMN LPS BPS MTD YTD Now Last COMP IND CEO CFO Asia Eropa ASEAN Tasman
"""
_CAPITALISED_MONTHS = ("en", "id", "ms", "tr")
_AS_WORDS = frozenset({"may"})
"""A month that is also a word."""
NOBODY = frozenset(_SHORT.split()) | {
    month.capitalize()
    for code in _CAPITALISED_MONTHS
    for month in load(code).months
    if month not in _AS_WORDS
}
"""Short capitals that are countries, authorities, clocks and money, and months, and words that go on behind a colon: they own no price."""
_MONEY = Pattern(
    r"(?<!\w)(?:Rs|INR|RM|MYR|PKR|HK|HKD|SGD|NT|PHP|Php|NGN|KSh|Ksh|KES|Sh|Tk|BDT|USD|EUR|Rp)\.?(?=\s?[$₹]?\s?\d|[$₹])"
)
"""Capitals that are money before an amount: "touched a high of Rs 103", "closed at RM9.50"."""
_SECTOR_CAPITALS = Pattern(r"\b(?:IT|FMCG|PSU|EV|AI|US|UK|NBFC|EU)\b(?=\s[a-z])")
"""Before a common noun these name nobody: "shares of the IT major"."""
_WORD = Pattern(r"[^\W\d_]+")
_CONTRACT = Pattern(r"[A-Z]{2,3}[FGHJKMNQUVXZ]\d{1,2}")
"""A future's code with the letter and the year of its month (the exchanges' own letters): "GCJ5", "LCOK25"."""


def names_nobody(word: str) -> bool:
    """Whether a capitalised word, with the figure that may be joined to it, owns no price: "Rp1.210", "WIB", "GCJ5"."""
    return word.rstrip("0123456789.,-") in NOBODY or (
        word[-1:].isdigit() and _CONTRACT.fullmatch(word) is not None
    )


def without_nobody(text: str) -> str:
    """Return a text with spaces in place of the capitals that name nobody."""
    text = _SECTOR_CAPITALS.sub(blank, text)
    return _WORD.sub(lambda found: blank(found) if found.group() in NOBODY else found.group(), text)


_ITS = Pattern(r"(?:\b(?:Can|Could|Will|Would|Should|Is|Was|Has|Does|Did|May|Might) )?\bIts\b")
"""Words of headlines that take a company up again: "Acme: Can Its 5% Jump Last?"."""


def without_money(text: str) -> str:
    """Return a text with the capitals of money before its amounts blanked, and with those of a headline's "its"."""
    if "Its " in text:
        text = _ITS.sub(blank, text)
    return _MONEY.sub(blank, text)
