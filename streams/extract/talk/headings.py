"""Headings of lists that say what the numbers of their items measure, and it is no price: "Revenue growth: $KO -4%"."""

import re

from streams.text.patterns import Pattern

_HEADING = Pattern(
    r"(?:^|[.!?]\s|\n)(?P<heading>[^.!?\n:]{0,80}\b(?:(?:sales|revenue|earnings|eps|profit|dividend|income|user|traffic) growth|(?:auto|car|vehicle|tractor|truck|two-wheeler|2w|pv|cv|ev|monthly|retail|smartphone|phone|pc|unit|passenger) sales|shipments|registrations|delivery updates?|(?:monthly|quarterly|vehicle|car|q[1-4]) deliveries|same-store sales|comparable sales|dividend yields?|short interest"
    r"|weight(?:s|ings?)|upside|market share)\b[^.!?\n:%$]{0,40}):\s",
    re.IGNORECASE,
)
_OF_PRICES = Pattern(
    r"\b(?:shares?|stocks?|prices?|movers|gainers|losers|reactions?|returns?|after|following|on)\b",
    re.IGNORECASE,
)
"""A heading with one of these lists moves of prices: "Stocks moving on auto sales: $F +2%"."""
_REACH = 240


def measures_no_price(text: str, start: int) -> bool:
    """Whether the item at a place of a text stands under a heading that names a figure of companies."""
    if text.find(":", max(0, start - _REACH), start) < 0:
        return False
    headings = list(_HEADING.finditer(text, max(0, start - _REACH), start))
    if not headings or "\n\n" in text[headings[-1].end() : start]:
        return False
    return _OF_PRICES.search(headings[-1].group("heading")) is None
