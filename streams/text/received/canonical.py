"""Canonical forms: what Unicode calls the same is read as the same.

Letters with their marks are composed (NFC), because the words and names that we know are; no-break and narrow spaces are
read as spaces, except between digits, where they group a number. That is no damage, and no repair is recorded; evidence is
cut from the text received all the same.
"""

import unicodedata
from collections.abc import Iterator

from streams.text.patterns import Pattern

_PARTS = Pattern(
    "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]"
    "|[^\\W\\d_][\u0300-\u036f\u0653-\u0655\u3099\u309a]{1,30}"
    "|[\u09c7\u0b47\u0b92\u0bc6\u0bc7\u0d46\u0d47][\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0d3e\u0d57]|[\u0958-\u095f\u09dc\u09dd\u09df]"
)
_LEADS = (b"\xcc", b"\xcd", b"\xd9", b"\xe0", b"\xe1")
"""The first bytes, in UTF-8, of what stands for a part of a letter: looking for a byte costs next to nothing."""
_KANA, _VOICED = b"\xe3", (b"\xe3\x82\x99", b"\xe3\x82\x9a")
"""The first byte of kana, and the two marks that are a part of one."""
_SPACES = "\u00a0\u2007\u2009\u202f"
_LOOSE = Pattern(f"(?<![0-9])[{_SPACES}]|[{_SPACES}](?![0-9])")


def compositions(text: str, raw: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and composed form of each letter of a text that has another one; ``raw`` is its UTF-8."""
    if not _may_have_parts(raw) or unicodedata.is_normalized("NFC", text):
        return
    for match in _PARTS.finditer(text):
        composed = unicodedata.normalize("NFC", match[0])
        if composed != match[0]:
            yield match.start(), match.end(), composed


def _may_have_parts(raw: bytes) -> bool:
    return any(lead in raw for lead in _LEADS) or (_KANA in raw and any(mark in raw for mark in _VOICED))


def plainly_spaced(text: str) -> str:
    """Return a text, same length, with plain spaces for others, and one before the line ends of Windows for their first sign."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    return _LOOSE.sub(" ", text) if any(each in text for each in _SPACES) else text
