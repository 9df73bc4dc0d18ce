"""Spans of the received text, in code points and in bytes, with their words."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field as WireName

from schemas.values import value
from schemas.vocabulary import EvidenceRole, Field, RepairKind


@value(kw_only=False)
class Evidence:
    """A span of the article as received: end exclusive, in code points of the field and bytes of its UTF-8."""

    role: EvidenceRole
    field: Field
    cp_start: int
    cp_end: int
    byte_start: int
    byte_end: int
    exact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Damage that was undone: nothing is repaired without an entry here.

    ``from_`` is called ``from`` on the wire (a word that Python keeps for itself).
    """

    from_: Annotated[str, WireName(alias="from")]
    to: str
    kind: RepairKind
    method: str
    confidence: Decimal


class ByteOffsets:
    """Counts the bytes of UTF-8 before places of a text, from the place that was asked for last."""

    __slots__ = ("_bytes", "_is_ascii", "_place", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._is_ascii = text.isascii()
        self._place = self._bytes = 0

    def before(self, place: int) -> int:
        """Return how many bytes the code points before ``place`` take."""
        if self._is_ascii:
            return place
        if place >= self._place:
            self._bytes += len(self._text[self._place : place].encode("utf-8", "surrogatepass"))
        else:
            self._bytes -= len(self._text[place : self._place].encode("utf-8", "surrogatepass"))
        self._place = place
        return self._bytes


def cut_evidence(
    text: str, *, role: EvidenceRole, field: Field, start: int, end: int, offsets: ByteOffsets | None = None
) -> Evidence:
    """Return the evidence for ``text[start:end]`` (code points); ``offsets`` of the text spare counting from its begin.

    Raises:
        ValueError: the span is empty or not inside ``text``.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span [{start}, {end}) is not inside a {field} of {len(text)} code points")
    offsets = ByteOffsets(text) if offsets is None else offsets
    exact = text[start:end]
    begin = offsets.before(start)
    size = len(exact.encode("utf-8", "surrogatepass"))
    return Evidence(role, field, start, end, begin, begin + size, exact)
