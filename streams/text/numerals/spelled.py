"""Numbers that are spelled out: ``三点五``, ``二十五``, ``twenty-five``, ``two and a half``."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from streams.text.numerals.decimals import Numeral, exact_numeral
from streams.text.patterns import Pattern

HAN_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
HAN = "".join(HAN_DIGITS) + "".join(_HAN_UNITS) + "点點半"
_HAN_BEFORE = Pattern(f"(?<![{HAN}])[{HAN}]{{1,12}}$")
_HAN_AFTER = Pattern(f"[{HAN}]{{1,12}}")
_WORD = Pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MOST_WORDS = 4
"""Words in one entry of a pack's number words, and entries in one number."""
_INDIAN_VOWELS = frozenset("\u0947\u093e\u09c7\u09be")
_INDIAN_PARTS = Pattern(
    "(?<!\\w)(?P<part>सा[\u0922\u095d]\u093c?े|सवा|पौने|সা[\u09a1\u09dc]\u09bc?ে|সওয়া|পৌনে)\\s$"
)
_PARTS = {
    "सा": (Decimal("0.5"), 1),
    "সা": (Decimal("0.5"), 1),
    "सव": (Decimal("0.25"), 2),
    "সও": (Decimal("0.25"), 2),
    "पौ": (Decimal("-0.25"), 2),
    "পৌ": (Decimal("-0.25"), 2),
}
"""By their first two signs, what such a word adds to the number behind it, and its decimals."""


def han_after(window: str) -> Numeral | None:
    """Return the Chinese numeral at the start of a window."""
    match = _HAN_AFTER.match(window)
    value = None if match is None else read_han(match[0])
    return None if match is None or value is None else exact_numeral(0, match.end(), value)


def spelled_before(window: str, number_words: Mapping[str, Decimal]) -> Numeral | None:
    """Return the number that is spelled out at the end of a folded window, by characters or by words."""
    match = _HAN_BEFORE.search(window, max(0, len(window) - 14))
    if match is not None and (value := read_han(match[0])) is not None:
        return exact_numeral(match.start(), match.end(), value)
    return _words_before(window, number_words)


def _words_before(window: str, number_words: Mapping[str, Decimal]) -> Numeral | None:
    """Return what the longest entries of ``number_words`` at the end of the window add up to.

    A fraction with an article of its own ("ein halbes") adds to nothing: in "hat ein halbes" the verb is a number elsewhere.
    """
    starts = [match.start() for match in _WORD.finditer(window)]
    end, first = len(window), len(starts)
    best: tuple[int, Decimal] | None = None
    values: list[Decimal] = []
    while first > 0 and len(values) < _MOST_WORDS:
        for taken in range(max(0, first - _MOST_WORDS), first):
            entry = window[starts[taken] : end].strip(" -")
            if entry in number_words:
                break
        else:
            break
        values.insert(0, number_words[entry])
        total = read_words(values)
        if total is None:
            break
        best = starts[taken], total
        first, end = taken, starts[taken]
        if values[0] < 1 and entry.partition(" ")[0] in number_words and " " in entry:
            break
    return None if best is None else exact_numeral(best[0], len(window), best[1])


def with_half(text: str, number: Numeral) -> Numeral:
    """Return a number with what Hindi and Bengali say before it that it is more or less by: ``साढ़े 6`` is 6.5."""
    if text[number.start - 2 : number.start - 1] not in _INDIAN_VOWELS or number.decimals:
        return number
    found = _INDIAN_PARTS.search(text, max(0, number.start - 9), number.start)
    if found is None:
        return number
    part, places = _PARTS[found["part"][:2]]
    return Numeral(found.start(), number.end, number.value + part, places)


def read_han(token: str) -> Decimal | None:
    """Return the value of a Chinese or Japanese numeral (``三点五``, ``二十五``, ``一百二十``, ``两点半``)."""
    whole, _, fraction = token.replace("點", "点").partition("点")
    half = whole.endswith("半")
    value = _han_whole(whole.removesuffix("半")) if whole != "半" else 0
    if value is None:
        return None
    if not fraction:
        return Decimal(f"{value}.5") if half else Decimal(value)
    if any(char not in HAN_DIGITS for char in fraction) or half:
        return None
    return Decimal(f"{value}.{''.join(str(HAN_DIGITS[char]) for char in fraction)}")


def _han_whole(token: str) -> int | None:
    if not token or len(token) > 12:
        return None
    if all(char in HAN_DIGITS for char in token):
        total = 0
        for char in token:
            total = total * 10 + HAN_DIGITS[char]
        return total
    total, digit = 0, None
    for char in token:
        if char in HAN_DIGITS:
            digit = HAN_DIGITS[char]
        elif char in _HAN_UNITS:
            total += (1 if digit is None else digit) * _HAN_UNITS[char]
            digit = None
        else:
            return None
    return total + (digit or 0)


def read_words(values: Sequence[Decimal]) -> Decimal | None:
    """Return what number words in a row add up to (20, 5 -> 25; 2, 100, 50 -> 250); None when they do not."""
    if not values:
        return None
    total = values[0]
    for before, after in pairwise(values):
        if after == 100 and total < 100:
            total *= after
        elif (after < before and (before >= 20 or after < 1) and before % 10 == 0) or after < 1 <= before:
            total += after
        else:
            return None
    return total
