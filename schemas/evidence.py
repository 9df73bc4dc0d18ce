"""Spans of the received text, in code points and in bytes, with their words."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from pydantic import Field as WireName

from schemas.vocabulary import EvidenceRole, Field, RepairKind


@dataclass(frozen=True, slots=True, kw_only=True)
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


def cut_evidence(text: str, *, role: EvidenceRole, field: Field, start: int, end: int) -> Evidence:
    """Return the evidence for ``text[start:end]`` (code points).

    Raises:
        ValueError: the span is empty or not inside ``text``.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"span [{start}, {end}) is not inside a {field} of {len(text)} code points")
    exact = text[start:end]
    if text.isascii():
        before, size = start, end - start
    else:
        before = len(text[:start].encode("utf-8", "surrogatepass"))
        size = len(exact.encode("utf-8", "surrogatepass"))
    return Evidence(
        role=role,
        field=field,
        cp_start=start,
        cp_end=end,
        byte_start=before,
        byte_end=before + size,
        exact=exact,
    )
