"""Damage in a text that something before us did: encodings read wrongly, entities, invisible characters.

Undone only with evidence, and each repair is recorded with its place. Full-width forms and typographic signs are no
damage: folding reads them as they are.
"""

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import islice

from schemas.evidence import Repair
from schemas.vocabulary import RepairKind
from streams.text.patterns import Pattern
from streams.text.received.canonical import compositions
from streams.text.received.limits import MAX_NUMBERS
from streams.text.received.offsets import Offsets, OffsetsBuilder

_CONTINUATION = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_SEQUENCE = Pattern(
    f"\u00c2(?= )|[\u00c2-\u00df][{_CONTINUATION}]|[\u00e0-\u00ef][{_CONTINUATION}]{{2}}|[\u00f0-\u00f4][{_CONTINUATION}]{{3}}"
)
_ENTITY = Pattern(r"&(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,31}[0-9]{0,2});")
_INVISIBLE = Pattern("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
# Most of the same in UTF-8: a search for bytes that begins with one literal is many times faster than one for classes of characters.
_INVISIBLE_BYTES = re.compile(rb"\xe2(?:\x80[\x8b\x8e\x8f\xaa-\xae]|\x81[\xa0\xa6-\xa9])")
_SEQUENCE_BYTES = re.compile(
    rb"\xc3[\x82-\xb4](?:\xc2|\xc5|\xc6\x92|\xcb|\xe2\x80|\xe2\x82\xac|\xe2\x84\xa2)"
)
_DIGIT_OF = {"O": "0", "o": "0", "l": "1", "I": "1"}
_MISREAD_LETTERS = frozenset(_DIGIT_OF)
_MISREAD = Pattern(r"(?<![\w.,])(?=[OolI.,]*[0-9])[0-9OolI]{1,4}(?:[.,][0-9OolI]{1,3})?(?=\s?$)")
_MISREAD_REACH = 10
_GAP = 24
"""Wrongly read characters at most so far apart are judged together."""
_UNCHANGED = Offsets()
MAX_REPAIRS = 20_000
"""Repairs in one text; what is damaged behind them stays."""
_PIECE = 2_000
"""So much of a run is shown to ftfy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocatedRepair:
    """A repair with the span of the text received that it changed."""

    start: int
    end: int
    repair: Repair


_Change = tuple[int, int, str, LocatedRepair | None]
"""Start, end, what is read there, and the repair that it is, if the text was damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A text with its damage undone; ``offsets`` maps its spans to the text received."""

    text: str
    offsets: Offsets
    repairs: tuple[LocatedRepair, ...]

    def repairs_in(self, start: int, end: int) -> tuple[Repair, ...]:
        """Return the repairs inside ``[start, end)`` of the repaired text, each once."""
        if not self.repairs:
            return ()
        begin, stop = self.offsets.to_received(start, end)
        first = bisect_left(self.repairs, begin, key=lambda each: each.start)
        inside: dict[Repair, None] = {}
        for located in self.repairs[first:]:
            if located.start >= stop:
                break
            inside[located.repair] = None
        return tuple(inside)


def repair(text: str, raw: bytes | None = None) -> Repaired:
    """Return the text without damage and with composed letters; one that has both comes back as it is.

    ``raw`` is the text's UTF-8 where the caller has it.
    """
    if text.isascii():
        raw = b""
    elif raw is None:
        raw = text.encode("utf-8", "replace")
    found = list(islice(_damage(text, raw), MAX_REPAIRS))
    changes: list[_Change] = [(each.start, each.end, each.repair.to, each) for each in found]
    if raw:
        changes += [(start, end, to, None) for start, end, to in compositions(text, raw)]
    if not changes:
        return Repaired(text=text, offsets=_UNCHANGED, repairs=())
    changes.sort(key=lambda change: change[0])
    builder = OffsetsBuilder()
    place = 0
    kept: list[LocatedRepair] = []
    for start, end, to, located in changes:
        if start < place:
            continue
        builder.keep(text[place:start], place)
        builder.put(to, start, end - start)
        place = end
        if located is not None:
            kept.append(located)
    builder.keep(text[place:], place)
    return Repaired(text=builder.text(), offsets=builder.offsets(), repairs=tuple(kept))


def _damage(text: str, raw: bytes) -> Iterator[LocatedRepair]:
    """Yield what a text's damage was; ``raw`` is its UTF-8, empty where all of it is ASCII."""
    if "&" in text:
        yield from _entities(text)
    yield from _misread_digits(text)
    if not raw:
        return
    if "\u00ad" in text or "\ufeff" in text or _INVISIBLE_BYTES.search(raw):
        yield from _invisible(text)
    if b"\xc3" in raw and _SEQUENCE_BYTES.search(raw):
        yield from _mojibake(text)


def _entities(text: str) -> Iterator[LocatedRepair]:
    for match in _ENTITY.finditer(text):
        decoded = html.unescape(match[0])
        if decoded != match[0]:
            yield _located(match, decoded, RepairKind.PUNCTUATION, "html_entity", "0.99")


def _misread_digits(text: str) -> Iterator[LocatedRepair]:
    """Yield numbers before a percent sign in which a scanner read letters for some of the digits: "l,2%", "2.O%"."""
    sign = -1
    for _ in range(MAX_NUMBERS):
        sign = text.find("%", sign + 1)
        if sign < 0:
            return
        begin = max(0, sign - _MISREAD_REACH)
        before = text[begin:sign]
        if _MISREAD_LETTERS.isdisjoint(before):
            continue
        match = _MISREAD.search(before)
        if match is not None and not _MISREAD_LETTERS.isdisjoint(match[0]):
            to = "".join(_DIGIT_OF.get(char, char) for char in match[0])
            start = begin + match.start()
            yield LocatedRepair(
                start=start,
                end=start + len(match[0]),
                repair=_repair(match[0], to, RepairKind.OCR, "letters_for_digits", "0.9"),
            )


def _invisible(text: str) -> Iterator[LocatedRepair]:
    """Yield soft hyphens, zero-width spaces, marks of byte order and of direction; joiners are letters of their scripts."""
    for match in _INVISIBLE.finditer(text):
        yield _located(match, "", RepairKind.PUNCTUATION, "invisible_character", "0.99")


def _mojibake(text: str) -> Iterator[LocatedRepair]:
    """Yield the characters that were UTF-8 and were read as a one-byte encoding, where a whole run says so."""
    run: list[re.Match[str]] = []
    for match in _SEQUENCE.finditer(text):
        if run and match.start() - run[-1].end() > _GAP:
            yield from _judged(text, run)
            run = []
        run.append(match)
    if run:
        yield from _judged(text, run)


def _judged(text: str, run: list[re.Match[str]]) -> Iterator[LocatedRepair]:
    import ftfy

    start, end = run[0].start(), run[-1].end()
    decoded = [(match, _decoded(match[0])) for match in run[:MAX_REPAIRS]]
    if not any(letter for _, letter in decoded):
        return
    piece = text[start : min(end, start + _PIECE)]
    if ftfy.fix_encoding(piece) == piece:
        return
    for match, letter in decoded:
        if letter is not None:
            yield _located(match, letter, RepairKind.MOJIBAKE, "utf8_as_windows_1252", "0.95")


@cache
def _bytes_of() -> dict[str, int]:
    """Return the byte that windows-1252 (and Latin-1 where it has none) stands for, by character."""
    table = {chr(code): code for code in range(0x80, 0x100)}
    for code in range(0x80, 0xA0):
        try:
            table[bytes([code]).decode("windows-1252")] = code
        except UnicodeDecodeError:
            continue
    return table


def _decoded(sequence: str) -> str | None:
    if sequence == "\u00c2":  # a no-break space whose second half became a space
        return ""
    table = _bytes_of()
    try:
        return bytes(table[char] for char in sequence).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _located(match: re.Match[str], to: str, kind: RepairKind, method: str, confidence: str) -> LocatedRepair:
    return LocatedRepair(
        start=match.start(), end=match.end(), repair=_repair(match[0], to, kind, method, confidence)
    )


@lru_cache(maxsize=1024)
def _repair(from_: str, to: str, kind: RepairKind, method: str, confidence: str) -> Repair:
    return Repair(from_=from_, to=to, kind=kind, method=method, confidence=Decimal(confidence))
