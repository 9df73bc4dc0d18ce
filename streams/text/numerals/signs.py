"""Signs of numbers: plus, the many dashes that mean minus, and arrows, before a number or behind its marker."""

from schemas.values import value
from streams.text.patterns import Pattern

UP_ARROWS = "▲△↑🔺⬆📈🔼⇧↗⤴"
DOWN_ARROWS = "▼▽↓🔻⬇📉🔽⇩↘⤵"
ARROWS = UP_ARROWS + DOWN_ARROWS
PLUS_MINUS = "±"
MINUS = "\u2212"
DASHES = "-\u2212–—‐‑‒―﹘﹣－"
_PLUSES = "+＋﹢"
_SPACES = " \u00a0\u2007\u2009\u202f\u3000"
_SKIPPED = _SPACES + "\ufe0e\ufe0f"
_ENDS_OF_NUMBER = "%٪％﹪"
_OPENERS = "([{:;|\t\n=（：｜"
_REACH = 3
_CHANGE = Pattern(r"[(（](?P<sign>[+\-\u2212])\d[\d,.]{0,12}$")
_LONGEST_CHANGE = 16


@value(kw_only=False)
class Sign:
    """``value`` is ``+``, ``-`` or ``±``; the glyph stands in ``text[start:end]``."""

    value: str
    start: int
    end: int


def sign_before(text: str, position: int) -> Sign | None:
    """Return the sign whose glyph stands before a number that begins at ``position``.

    A dash behind a digit or a percent sign joins a range, a dash between spaces joins clauses, and a hyphen behind a
    small letter joins a word; none of them is a minus.
    """
    at = position - 1
    while at >= 0 and position - at <= _REACH and text[at] in _SKIPPED:
        at -= 1
    if at < 0:
        return None
    glyph = text[at]
    if glyph.isalnum():
        return None
    if glyph in ARROWS:
        return Sign("+" if glyph in UP_ARROWS else "-", at, at + 1)
    if glyph == PLUS_MINUS:
        return Sign(PLUS_MINUS, at, at + 1)
    is_dash = glyph in DASHES
    if follows_change(text, at):
        return Sign("-" if is_dash else "+", at, at + 1)
    if is_dash and text[max(0, at - 2) : at] == "+/":
        return Sign(PLUS_MINUS, at - 2, at + 1)
    has_gap = text[position - 1] in _SPACES
    if glyph in _PLUSES:
        joins = has_gap and at > 0 and text[at - 1] in _SPACES and text[:at].rstrip()[-1:].isalnum()
        return None if joins or text[at - 1 : at].isdecimal() else Sign("+", at, at + 1)
    if is_dash and _is_minus(text, at, has_gap=has_gap):
        return Sign("-", at, at + 1)
    return None


def follows_change(text: str, at: int) -> bool:
    """Whether a sign that stands right behind a number is the percent's own, as both have it in brackets: "(-27.63-0.11%)"."""
    if not text[at - 1 : at].isdecimal():
        return False
    found = _CHANGE.search(text[max(0, at - _LONGEST_CHANGE) : at])
    return found is not None and (found["sign"] in DASHES) == (text[at] in DASHES)


def _is_minus(text: str, at: int, *, has_gap: bool) -> bool:
    before = text[at - 1] if at else ""
    if before and (before.isdecimal() or before in _ENDS_OF_NUMBER or before in DASHES):
        return False
    if has_gap:
        opener = text[max(0, at - _REACH) : at].rstrip(_SPACES)[-1:]
        return at > 0 and ((bool(opener) and opener in _OPENERS[:-1] and opener != "\n") or text[at] == MINUS)
    return text[at] == MINUS or not before.isalpha() or before.isupper() or before >= "\u2e80"


def sign_between(text: str, start: int, end: int) -> Sign | None:
    """Return the sign between a leading marker and its number (``%-2,71``)."""
    for at in range(start, end):
        if text[at] in DASHES or text[at] in _PLUSES:
            return Sign("-" if text[at] in DASHES else "+", at, at + 1)
    return None


def sign_behind(text: str, end: int) -> Sign | None:
    """Return the arrow that stands behind a marker ending at ``end``, unless it belongs to the number after it."""
    at = end + (text[end : end + 1] in _SPACES and end < len(text))
    glyph = text[at : at + 1]
    if not glyph or glyph not in ARROWS:
        return None
    after = text[at + 1 : at + 1 + _REACH].lstrip(_SKIPPED)[:1]
    if after and (after.isdecimal() or after in "%+-"):
        return None
    return Sign("+" if glyph in UP_ARROWS else "-", at, at + 1)
