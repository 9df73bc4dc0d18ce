"""The gate: whether raw bytes can hold a percentage at all, before anything is decoded. Three of four articles end here."""

from collections.abc import Iterator
from functools import cache

import daachorse

from streams.languages import packs
from streams.text.kept import folder_of, kept, version_of
from streams.text.numerals.markers import gate_literals

_COMMONEST = b"%"
_HIDDEN = (b"\\u0025", b"&#37;", b"&#x25;", b"&percnt;")
"""Spellings of the percent sign in JSON and HTML."""


def _escaped(literal: bytes) -> Iterator[bytes]:
    """Yield the literal as JSON writes it when it escapes what is not ASCII, in both cases of the digits."""
    units = literal.decode().encode("utf-16-be")
    codes = [units[place : place + 2] for place in range(0, len(units), 2)]
    for digits in ("%04x", "%04X"):
        yield "".join(
            chr(code[1]) if code < b"\x00\x80" else "\\u" + digits % int.from_bytes(code, "big")
            for code in codes
        ).encode()


def _derived() -> bytes:
    literals = dict.fromkeys(gate_literals(packs()))
    for literal in tuple(literals):
        literals.update(dict.fromkeys(_escaped(literal)))
    literals.update(dict.fromkeys(_HIDDEN))
    return daachorse.DoubleArrayAhoCorasick(list(literals)).serialize()


@cache
def _automaton() -> daachorse.DoubleArrayAhoCorasick:
    version = version_of("streams.languages", "streams.text", "streams.text.numerals")
    return daachorse.DoubleArrayAhoCorasick.deserialize(
        kept(folder_of("streams.languages"), "gate", version, _derived)
    )


def may_hold_percent(raw: bytes) -> bool:
    """Whether any percent sign, percent word or arrow of any language occurs in UTF-8 bytes (JSON escapes and entities of the sign included).

    Never False for a text in which ``find_percents`` finds a percentage; percentage points and basis points alone do not count.
    """
    return _COMMONEST in raw or bool(_automaton().find(raw))
