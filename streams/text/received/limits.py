"""Bounds on what a text may cost: its length, and the marks that may pile up on one letter."""

import re

from schemas.vocabulary import DeadLetterReason
from streams.errors import InvalidEvent
from streams.text.patterns import Pattern

MAX_BYTES = 256 * 1024
"""The longest ``text`` or ``html`` that is read (256 KiB of UTF-8): the longest filings are shorter, and work grows with length."""
MAX_MARKS = 30
"""Combining marks on one letter, by the stream-safe text format (UAX #15, section 13)."""
MAX_NUMBERS = 2_000
"""Percentages, points or other numbers that are read in one text; no article has so many."""

_COMBINING = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0816-\u0819\u081b-\u0823\u0859-\u085b"
    "\u093c\u094d\u0951-\u0954\u09bc\u09cd\u0a3c\u0a4d\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0e38-\u0e3a\u0e48-\u0e4b"
    "\u0eb8-\u0eba\u0ec8-\u0ecb\u0f18\u0f19\u0f71-\u0f84\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_PILE = Pattern(f"[{_COMBINING}]{{{MAX_MARKS + 1},}}+")
_STEP = (MAX_MARKS + 1) // 3
_THREE = Pattern(f"[{_COMBINING}][{_COMBINING}]{{2}}")
"""Every pile holds three neighbours among each tenth character, so that most texts are told by a tenth of their length."""
_SURROGATE = Pattern("[\ud800-\udfff]")
_SURROGATE_BYTES = re.compile(rb"\xed[\xa0-\xbf]")


def check_length(text: str, *, name: str = "text") -> None:
    """Refuse a text that is too long to be an article.

    Raises:
        InvalidEvent: ``text`` has more than ``MAX_BYTES`` bytes of UTF-8 (reason ``text_limit``).
    """
    if len(text) * 4 <= MAX_BYTES:
        return
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        raise InvalidEvent(
            DeadLetterReason.TEXT_LIMIT,
            f"{name}: {size} bytes of UTF-8, at most {MAX_BYTES}; cut it before sending",
        )


def disarm(text: str, raw: bytes | None = None) -> str:
    """Return the text, same length, with marks beyond the stream-safe limit and lone surrogates as U+FFFD.

    ``raw`` is its UTF-8 (surrogates as three bytes) where the caller has it.
    """
    if text.isascii():
        return text
    if _THREE.search(text[::_STEP]) is not None:
        text = _PILE.sub(lambda pile: pile[0][:MAX_MARKS] + "\ufffd" * (len(pile[0]) - MAX_MARKS), text)
    raw = text.encode("utf-8", "surrogatepass") if raw is None else raw
    return _SURROGATE.sub("\ufffd", text) if b"\xed" in raw and _SURROGATE_BYTES.search(raw) else text
