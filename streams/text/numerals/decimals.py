"""Numerals: ``1.234,5``, ``1,23,456``, ``٢٫٧١``, ``2½`` as decimals, with the digits as printed.

Everything here reads folded text, so digits are ASCII digits. Values are never made by ``float`` or ``int`` on text:
a numeral is taken apart by pattern and put together as a decimal literal.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from schemas.values import value
from streams.text.patterns import Pattern

Vote = Callable[[], str]
"""The decimal separator that the document votes for: ``","``, ``"."`` or nothing."""

MAX_DIGITS = 18
SEPARATORS = ".,'٫٬،·・"
_ALWAYS_DECIMAL = "٫·・"
"""Arabic, raised, and the middle dot of Japanese newspapers ("1・25%")."""
_ALWAYS_GROUP = "٬' "
_BEFORE_BARE_FRACTION = " ([+-\t\n"
_VOTE_REACH = 20_000
_SHORT_TAIL = Pattern(r"(?<![\d.,:])\d{1,6}([.,])\d{1,2}(?![\d.,:]\d|\d)")
_TOKEN_REVERSED = Pattern(
    rf"[0-9]{{1,{MAX_DIGITS}}}+(?:[{SEPARATORS}][0-9]{{1,{MAX_DIGITS}}}+){{0,6}}+[.,٫]?"
)
_SPACED_REVERSED = Pattern(r"(?:[0-9]{1,9}+[.,٫])?[0-9]{3}(?: [0-9]{3}){0,4} [0-9]{1,3}(?![0-9.,'])")
_ENGLISH = Pattern(r"\b(?:the|and|of|since|after|its|has|have|with|stock|stocks|shares?|is|are|rally|says?|up|down)\b", re.IGNORECASE)  # fmt: skip
"""Words of a text that writes decimals with points, where no other figure tells."""
_NUMERAL = Pattern(rf"[0-9{SEPARATORS} ]+")
_PLAIN_REACH = 12
_PLAIN_REVERSED = Pattern(
    r"[ \u00a0]?(?:([0-9]{1,2})[.,])?([0-9]{1,3})"
    r"(?=[^0-9ر.,'’`´\u066b\u066c·\u30fb\uff65،/\u00a0\u202f\u2009 \ufe50-\ufe54\uff00-\uff5e]|[ \u00a0\u202f\u2009](?![.,]0)[^0-9\uff00-\uff5e])"
)
_BEFORE_RA = Pattern(r"[0-9]{1,6}$")
"""Arabic agencies write 0.04 as "04ر0", the fraction first, with a letter for the comma."""
_TOKEN = Pattern(
    rf"[0-9]{{1,3}}(?: [0-9]{{3}}){{1,5}}(?![0-9])(?:[.,٫][0-9]{{1,9}}+)?"
    rf"|[0-9]{{1,{MAX_DIGITS}}}+(?:[{SEPARATORS}][0-9]{{1,{MAX_DIGITS}}}+){{0,6}}+"
    rf"|[.,٫][0-9]{{1,9}}+"
)
_PARTED = Pattern(r"(?<![0-9.,'])[0-9]{1,2} $")
"""Digits that a stray space parts from their decimals: "1 ,5 %"."""
_PARTED_BEHIND = Pattern(r"(?<![0-9.,'])0[.,] $")
"""A nought and a separator that a stray space parts from the decimals: "0, 22 persen"; other figures there may be those of a list."""
_RATIO = Pattern(r"(?<![0-9/.,])(?:(?P<whole>[0-9]{1,2})[ -])?(?P<above>[0-9])/(?P<below>[0-9])$")
FRACTIONS: Mapping[str, Decimal] = {
    "½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal("0.33"), "⅔": Decimal("0.67"),
    "⅕": Decimal("0.2"), "⅖": Decimal("0.4"), "⅗": Decimal("0.6"), "⅘": Decimal("0.8"),
    "⅛": Decimal("0.125"), "⅜": Decimal("0.375"), "⅝": Decimal("0.625"), "⅞": Decimal("0.875"),
}  # fmt: skip
"""Fraction signs with the shortest usual decimals; thirds are rounded to two digits."""


@value(kw_only=False)
class Numeral:
    """A number as printed: ``decimals`` counts the digits behind the decimal separator."""

    start: int
    end: int
    value: Decimal
    decimals: int

    def shifted(self, offset: int) -> "Numeral":
        """Return the numeral with its offsets moved from a window into the text."""
        return Numeral(self.start + offset, self.end + offset, self.value, self.decimals)


def decimal_vote(text: str) -> str:
    """Return the separator that stands before one- and two-digit tails more often in ``text``.

    At a tie English words vote for the point; without them nobody does (empty).
    """
    votes = _SHORT_TAIL.findall(text, 0, _VOTE_REACH)
    commas = votes.count(",")
    points = len(votes) - commas
    if commas == points:
        return "." if _ENGLISH.search(text, 0, _VOTE_REACH) is not None else ""
    return "," if commas > points else "."


def plain_numeral_before(text: str, end: int) -> Numeral | None:
    """Return the numeral that ends at ``end`` (a space between is allowed) if it needs no thought and no folding.

    That is: ASCII digits, at most three before and two behind one separator, nothing on the left that belongs to it.
    """
    match = _PLAIN_REVERSED.match(text[max(0, end - _PLAIN_REACH) : end][::-1])
    if match is None:
        return None
    fraction, whole = match.groups()
    if fraction is None:
        return Numeral(end - match.end(), end - match.start(2), Decimal(whole[::-1]), 0)
    value = Decimal(f"{whole[::-1]}.{fraction[::-1]}")
    return Numeral(end - match.end(), end - match.start(1), value, len(fraction))


def numeral_before(window: str, vote: Vote) -> Numeral | None:
    """Return the numeral that ends exactly at the end of a folded window; offsets are those of the window."""
    size = len(window)
    if not size:
        return None
    last = window[-1]
    if last in FRACTIONS:
        return _with_fraction(window, vote)
    if not "0" <= last <= "9":
        return None
    if (slash := window.find("/", size - 3)) > 0 and (ratio := _RATIO.search(window, max(0, slash - 5))):
        return _with_ratio(ratio)
    mirrored = window[::-1]
    match = _SPACED_REVERSED.match(mirrored) or _TOKEN_REVERSED.match(mirrored)
    if match is None:
        return None
    start = size - match.end()
    if start and "0" <= window[start - 1] <= "9":
        return None
    token = window[start:]
    if start > 1 and window[start - 1] == "ر" and (fraction := _BEFORE_RA.search(window, 0, start - 1)):
        return (
            Numeral(fraction.start(), size, Decimal(f"{token}.{fraction.group()}"), len(fraction.group()))
            if token.isdigit()
            else None
        )
    if token[0] in ".,٫" and start:
        if window[start - 1] not in _BEFORE_BARE_FRACTION:
            token, start = token[1:], start + 1
        elif (whole := _PARTED.search(window, max(0, start - 4), start)) is not None:
            return _joined(whole, token)
    elif token.isdigit() and (whole := _PARTED_BEHIND.search(window, max(0, start - 4), start)) is not None:
        return _joined(whole, token)
    return read_numeral(token, vote, start=start)


def numeral_after(window: str, vote: Vote, at: int = 0) -> Numeral | None:
    """Return the numeral that begins at ``at`` of a folded window."""
    match = _TOKEN.match(window, at)
    if match is None or window[match.end() : match.end() + 1].isdigit():
        fraction = FRACTIONS.get(window[at : at + 1])
        return None if fraction is None else exact_numeral(at, at + 1, fraction)
    whole = read_numeral(match.group(), vote, start=at)
    fraction = FRACTIONS.get(window[match.end() : match.end() + 1])
    if whole is None or fraction is None or whole.decimals:
        return whole
    return exact_numeral(at, match.end() + 1, whole.value + fraction)


def exact_numeral(start: int, end: int, value: Decimal) -> Numeral:
    """Return a numeral whose decimals are those of its value."""
    exponent = value.as_tuple().exponent
    return Numeral(start, end, value, max(0, -exponent) if isinstance(exponent, int) else 0)


def _with_ratio(ratio: re.Match[str]) -> Numeral | None:
    """Return ``2 1/2`` as 2.5; other ratios are dates or fractions that no percentage has."""
    above, below = Decimal(ratio["above"]), Decimal(ratio["below"])
    if below not in (2, 3, 4, 5, 8) or above >= below:
        return None
    part = (above / below).quantize(Decimal("0.01")) if below == 3 else above / below
    return exact_numeral(ratio.start(), ratio.end(), Decimal(ratio["whole"] or 0) + part)


def _joined(whole: re.Match[str], fraction: str) -> Numeral | None:
    """Return a numeral of which a space parts the decimals; more than three of them are no decimals."""
    digits = fraction.lstrip(".,٫")
    if not digits.isdigit() or len(digits) > 3:
        return None
    value = Decimal(f"{whole[0].rstrip(' .,')}.{digits}")
    return Numeral(whole.start(), whole.end() + len(fraction), value, len(digits))


def _with_fraction(window: str, vote: Vote) -> Numeral:
    size = len(window)
    fraction = FRACTIONS[window[-1]]
    stem = window[: size - 1].rstrip(" ") if window[size - 2 : size - 1] == " " else window[: size - 1]
    whole = numeral_before(stem, vote) if stem[-1:].isdigit() else None
    if whole is None or whole.decimals:
        return exact_numeral(size - 1, size, fraction)
    return exact_numeral(whole.start, size, whole.value + fraction)


def read_numeral(token: str, vote: Vote, *, start: int = 0) -> Numeral | None:
    """Return the value of one folded token of digits and separators, or None when it is no single number (``3.1.2``)."""
    split = _split(token, vote) if _NUMERAL.fullmatch(token) else None
    if split is None:
        return None
    whole, fraction = split
    digits = "".join(char for char in whole if "0" <= char <= "9")
    if len(digits) + len(fraction) > MAX_DIGITS:
        return None
    value = Decimal(f"{digits or '0'}.{fraction}" if fraction else digits)
    return Numeral(start, start + len(token), value, len(fraction))


def _split(token: str, vote: Vote) -> tuple[str, str] | None:
    """Return the whole part and the decimals of a token; None when the grouping is no grouping."""
    for sign in _ALWAYS_DECIMAL:
        if sign in token:
            return _cut(token, token.rfind(sign))
    bare = token.translate({ord(sign): None for sign in _ALWAYS_GROUP}).replace("،", ",")
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma < 0 and point < 0:
        return bare, ""
    if comma >= 0 and point >= 0:
        return _cut(bare, max(comma, point))
    separator = "," if comma >= 0 else "."
    groups = bare.split(separator)
    if len(groups) > 2:
        return (bare, "") if _are_groups(groups) else None
    if bare == token and _is_thousands(groups, separator, vote):
        return bare, ""
    return groups[0], groups[1]


def _cut(token: str, at: int) -> tuple[str, str] | None:
    whole, fraction = token[:at], token[at + 1 :]
    if not fraction.isdigit() or token[at] in whole:
        return None
    groups = re.split(r"[^0-9]", whole)
    return (whole, fraction) if len(groups) == 1 or _are_groups(groups) else None


def _are_groups(groups: Sequence[str]) -> bool:
    """Whether the digits are grouped in threes (or as in India: in twos before the last three, Chinese: in fours)."""
    head, *middle, last = groups
    if not 1 <= len(head) <= 4 or len(last) not in (3, 4):
        return False
    return all(len(group) in ((2, 3) if len(last) == 3 else (4,)) for group in middle) and len(head) <= len(
        last
    )


def _is_thousands(groups: Sequence[str], separator: str, vote: Vote) -> bool:
    """Whether ``1.234`` means a thousand: where the document votes for the other separator as the decimal one.

    Without a vote ``4,100`` is one, too: hundredths end in no two zeros.
    """
    head, tail = groups
    if len(tail) != 3 or not 1 <= len(head) <= 3 or head.startswith("0"):
        return False
    voted = vote()
    return voted != separator if voted else separator == "," and tail.endswith("00")
