"""What a source of reference data is: who it is, what it may be asked, and what it answers as rows.

A new source is one file beside this one with a ``SOURCE``, named in ``SOURCES`` of ``asking.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TypeAlias

from streams.adapters.refdata.fetching import Door, Manners
from streams.errors import TapewireError

_ISIN = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[0-9]")
_FIGI = re.compile(r"BBG[0-9B-DF-HJ-NP-TV-Z]{8}[0-9]")

Row: TypeAlias = "UsRow | ListedRow | LabelRow | FigiRow"


class Distrusted(TapewireError):
    """What a source sent may not replace what is installed; the message says why and what to do."""


class Malformed(ValueError):
    """One row is not what its format promises; the message is the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsRow:
    """A line of the SEC's table; ``rank`` is its place, the largest company first."""

    rank: str
    cik: str
    ticker: str
    exchange: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRow:
    """A listing of a venue outside of the United States; ``size`` is a bucket of market value, the largest is 0."""

    symbol: str
    name: str
    mic: str
    currency: str
    country: str
    isin: str
    size: str
    share_class_figi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """What a company is called in a language; ``kind`` is ``label`` or ``alias``."""

    item: str
    symbol: str
    isin: str
    lang: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigiRow:
    """The identifiers of one ISIN on one venue."""

    isin: str
    symbol: str
    ticker: str
    figi: str
    composite_figi: str
    share_class_figi: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A row that did not get in: where it stood, what it was, and why."""

    source: str
    place: str
    what: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """The answer of one source.

    Attributes:
        rows: well formed, each once, in an order that depends on nothing but the rows.
        parts: rows by part (an exchange): a part that was there must not come back empty.
        asked: how many questions the number of rows depends on, 0 where it depends on none.
    """

    rows: tuple[Row, ...]
    rejected: tuple[Rejected, ...]
    urls: tuple[str, ...]
    parts: Mapping[str, int]
    asked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A listing whose identifiers are asked for."""

    symbol: str
    mic: str
    isin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a source needs to answer.

    Attributes:
        parts: the exchanges to ask for; empty means all that the source knows.
        wanted: listings with an ISIN, the most important first.
        key: the operator's key, empty for none.
        page: rows or questions in one request; 0 means what suits the source.
    """

    base_url: str
    door: Door
    parts: tuple[str, ...] = ()
    wanted: Sequence[Wanted] = ()
    key: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source of reference data.

    Attributes:
        row: the type of its rows.
        required: symbols without which its answer is not believed.
        needs_contact: it refuses who does not say who asks.
    """

    name: str
    base_url: str
    licence: str
    row: type[Row]
    manners: Manners
    collect: Callable[[Question], Awaitable[Collected]]
    required: frozenset[str] = frozenset()
    needs_contact: bool = False


@dataclass(slots=True)
class Sieve:
    """Keeps the well formed rows of a source, and an account of the others."""

    source: str
    may_repeat: bool = False
    """The format says the same thing several times; once is kept."""

    kept: list[Row] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    parts: Counter[str] = field(default_factory=Counter)
    _keys: set[str] = field(default_factory=set)

    def take(self, place: str, what: str, read: Callable[[], tuple[str, Row]], *, part: str) -> None:
        """Keep the row that ``read`` returns with its key, unless it is malformed or the key has come before."""
        try:
            key, row = read()
            if key in self._keys and self.may_repeat:
                return
            if key in self._keys:
                raise Malformed("occurs twice")
        except Malformed as error:
            self.reject(place, what, str(error))
            return
        self._keys.add(key)
        self.kept.append(row)
        self.parts[part] += 1

    def reject(self, place: str, what: str, reason: str) -> None:
        """Keep an account of a row."""
        self.rejected.append(Rejected(source=self.source, place=place, what=what[:120], reason=reason))

    def answer(self, urls: Sequence[str], *, asked: int = 0) -> Collected:
        """Return all that came through, in the order of the rows' own fields."""
        return Collected(
            rows=tuple(sorted(self.kept, key=as_fields)),
            rejected=tuple(self.rejected),
            urls=tuple(urls),
            parts=dict(sorted(self.parts.items())),
            asked=asked,
        )


def as_fields(row: Row) -> tuple[str, ...]:
    """Return the fields of a row in order."""
    return tuple(getattr(row, each.name) for each in fields(row))


def is_isin(text: str) -> bool:
    """Whether a text is an ISIN with the right check digit (ISO 6166)."""
    if not _ISIN.fullmatch(text):
        return False
    digits = "".join(str(int(char, 36)) for char in text)
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def is_figi(text: str) -> bool:
    """Whether a text has the form of a FIGI."""
    return _FIGI.fullmatch(text) is not None


def plain(text: object, what: str, *, most: int = 200) -> str:
    """Return a text without line ends and tabs at its edges.

    Raises:
        Malformed: it is no text, empty, too long or holds control characters.
    """
    if not isinstance(text, str) or not text.strip():
        raise Malformed(f"no {what}")
    found = " ".join(text.split())
    if len(found) > most:
        raise Malformed(f"{what} longer than {most} characters")
    if not found.isprintable():
        raise Malformed(f"control characters in the {what}")
    return found
