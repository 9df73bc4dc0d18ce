"""Indices of which a known one is only a part of the name: "the S&P GCC Composite Index", "the equal-weight S&P 500"."""

import re

_KINDS = "Composite|Stock|Stocks|Share|Price|General|Benchmark|Total|Equity|Main|Market|Average|Industrials?|Bluechip|Blue|All|All-Share|Return|Top|Exchange|Futures|Volatility"
"""Words that an index may carry behind its own name."""
_GOES_ON = re.compile(
    rf"\s(?!(?:{_KINDS})\b)[A-Z][\w&/.-]*(?:\s(?!(?:and|or|on|in|as|to|by|at)\b)[A-Za-z&/][\w&/.-]*){{0,3}}\s(?:[Ii]ndex|INDEX)\b(?!\s[Ff]utures)"
)
"""Behind an index they make it the family of another one: "S&P GCC Composite Index", "OMX Helsinki CAP portfolio index"."""
_ACTS = re.compile(
    r"\s(?:Rises?|Falls?|Gains?|Drops?|Slides?|Slips?|Jumps?|Leads?|Hits?|Drags?|Lifts?|Sinks?|Climbs?|Extends?|Ends?|Closes?|Opens?|Up|Down|As|And|Or|In|On|With|After|While|Outperforms?)\b"
)
"""Words of headlines that go on about the index itself."""
_NASDAQ_ABROAD = re.compile(
    r"\s(?:OMX|Nordic|Stockholm|Copenhagen|Helsinki|Iceland|Baltic|Tallinn|Riga|Vilnius|First North|Dubai|Main Market|Private Market)\b(?:\s(?:[Ss]tock )?[Ee]xchange)?"
)
"""Behind "Nasdaq" they say which of its exchanges, and no index is meant."""
_VARIANT = re.compile(
    r"\b(?:(?:equal(?:ly)?[- ]weight(?:ed)?|unweighted|leveraged|inverse|ESG|[Ss]hariah?|[Ii]slamic|dividend|high[- ]yield|low[- ]volatility)(?: version| edition)?(?: of)?(?: the)?) $"
)
"""Before an index they make a variant of it, which moves by another number."""


def end_of_longer_index(text: str, start: int, end: int) -> int | None:
    """Return where the name of another index ends that ``text[start:end]``, a known one, is a part of; None if there is none."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        abroad = _NASDAQ_ABROAD.match(text, end) if text[start:end].lower().endswith("nasdaq") else None
        if abroad is not None:
            return abroad.end()
        found = _GOES_ON.match(text, end)
        if found is not None and _ACTS.match(text, end) is None:
            return found.end()
    if text.endswith(("blue ", "blue-", "Blue ", "Blue-"), 0, start) and text.startswith(
        ("chip", "Chip"), start
    ):
        return end
    if text[start - 1 : start] == " " and _VARIANT.search(text, max(0, start - 40), start) is not None:
        return end
    return None
