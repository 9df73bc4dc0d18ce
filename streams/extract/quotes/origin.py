"""Who states a move: the author, a quote that happens to stand on the page, or a table."""

import re

from schemas.vocabulary import Origin, SignSource
from streams.extract.fields import ReadField
from streams.extract.prose.sentence import Anchor
from streams.extract.prose.verdicts import Finding
from streams.extract.tables.cells import RULE
from streams.text.patterns import Pattern

_UNIT = r"(?:points?|pts?|punkten?|zähler|punti|puntos|pontos|pts|poin|puan|пункт\w*|usd|eur|gbp|idr|inr|us-dollar|dollars?|euros?|pence|p|c|点|點|ポイント|포인트|円|元)"
_LEVEL = Pattern(
    r"[\s,:;|–—-]{0,3}(?:[(\[]?[A-Z^.$][A-Z0-9.\-=^]{0,9}[)\]]?[\s,:;|]{1,3})?"
    rf"(?:(?:us|a|c|hk)?[$€£¥₹]|rs\.?\s|rp\.?\s?)?\d[\d.,'’\u00a0\u202f]{{0,14}}\s?{_UNIT}?[\s,;:|(/–—-]{{1,4}}"
    rf"(?:[+\-−–▲▼△▽↑↓]\s?[$€£¥₹]?[\d.,]{{1,12}}\s?{_UNIT}?[\s,;|(/]{{1,3}})?[(\[]?\s?",
    re.IGNORECASE,
)
"""Between a name and a signed change: where it stands, and by how many points it moved. No word, so no sentence."""
_SYMBOL = Pattern(r"[A-Z]{2,6}")
_SYMBOL_BEHIND = Pattern(r"[\s,:;|(]{1,2}")
_NAMED_BEFORE = Pattern(r"[\w.)]\s\Z")
_SIGNED = frozenset({SignSource.PLUS, SignSource.MINUS, SignSource.ARROW, SignSource.ALT_TEXT})


def origin_of(finding: Finding, source: ReadField) -> Origin:
    """Return the origin of a move that was told outside of a badge's own shape."""
    text = source.text
    is_worded = finding.sign_source is SignSource.WORD
    if finding.rule == RULE or "\t" in text[finding.start : finding.end]:
        return Origin.TABLE
    if source.is_cell(finding.anchor) and not is_worded:
        return Origin.TABLE
    if any(map(source.is_quoted, (finding.anchor.start, finding.sign[0]))) or is_quote(finding, text):
        return Origin.QUOTE_BADGE
    return Origin.AUTHOR_CLAIM


def origin_of_badge(anchor: Anchor, source: ReadField) -> Origin:
    """Return the origin of what has a badge's shape: it may be the row of a table."""
    return Origin.TABLE if source.is_cell(anchor) else Origin.QUOTE_BADGE


def is_quote(finding: Finding, text: str) -> bool:
    """Whether a name, where it stands and a signed change are all there is: "S&P 500 5,463.54 +4.44 (+0.08%)", "S&P 500 SPX, +0.12%"."""
    name, anchor = finding.names[-1], finding.anchor
    if finding.sign_source not in _SIGNED or not name.end <= anchor.start:
        return False
    gap = text[name.end : anchor.sign_start if anchor.sign else anchor.start]
    if anchor.hint and not any(map(str.isalpha, gap)):
        return True
    if _LEVEL.fullmatch(gap) is not None:
        return True
    if _SYMBOL_BEHIND.fullmatch(gap) is None or _SYMBOL.fullmatch(name.surface) is None:
        return False
    return _NAMED_BEFORE.search(text, max(0, name.start - 2), name.start) is not None and "," in gap
