"""Zones of a plain text: title, lead and body, and the furniture around them.

An article's text often carries what its page had around it: links to other stories, the author's card, share buttons,
disclosures. Their lines are known by the markers of all language packs. A list of links at the end is found by walking
the lines backwards while they look like headlines, up to the header that opens it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import daachorse

from schemas.vocabulary import Zone
from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.fold import fold

_HEADLINE = 160
_STOPPED_SHARE = 0.34
_TAIL_LINES = 200
_SHORT = 200
_LEAD = 800
_HEAD = 72
_ENDERS = frozenset(".!?。！？।؟…")
_DECORATION = " \t\r*#>•·|:：-–—=»›▶►■◆●【】[]「」<《》.…"
_FIRST = re.compile(r"[^ :|›»]+")
_QUOTED = re.compile(r"\s*[\"“„«‘'「](?P<card>.{10,400})[\"”“»’'」]\s*")
_FRAGMENT = re.compile(r"[^.!?。]+[.!?。]")
_CARD_FRAGMENTS, _CARD_WORDS = 3, 6
_DISCLOSURE_REACH = 4_000
MAX_LINES = 4_000
"""Lines that are looked at; what is behind them belongs to the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneSpan:
    """One zone: code points, end exclusive."""

    start: int
    end: int
    zone: Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Zones:
    """The zones of a text, in order and without gaps."""

    spans: tuple[ZoneSpan, ...]

    def zone_at(self, position: int) -> Zone:
        """Return the zone of a code point; outside the text it is the body."""
        place = bisect_right(self.spans, position, key=lambda span: span.start) - 1
        if place < 0 or position >= self.spans[place].end:
            return Zone.BODY
        return self.spans[place].zone


class Line(NamedTuple):
    """A line that begins at ``start``, without what is blank around its ``words``."""

    start: int
    words: str

    @property
    def is_headline(self) -> bool:
        """Whether it may be the headline of another story: short, or blank."""
        return len(self.words) < _HEADLINE

    @property
    def is_stopped(self) -> bool:
        """Whether it ends like a sentence."""
        return self.words.rstrip("\"'”’»)）」")[-1:] in _ENDERS


@dataclass(frozen=True, slots=True)
class _Markers:
    """The markers of all packs, folded."""

    tail_headers: frozenset[str]
    starts: dict[str, Zone]
    first_words: frozenset[str]
    disclosures: daachorse.CharwiseDoubleArrayAhoCorasick


def zones(text: str, *, has_title: bool) -> Zones:
    """Return the zones of a plain text; with ``has_title`` the title is a field of its own and not the first line."""
    lines = list(_lines(text))
    kinds = _furniture(lines, text)
    for index in range(_tail_start(lines), len(lines)):
        kinds[index] = Zone.RELATED_LINKS
    _mark_card(lines, kinds)
    _mark_head(lines, kinds, has_title=has_title)
    return Zones(spans=tuple(_spans(lines, kinds, len(text))))


def _forms(word: str) -> Iterator[str]:
    """Yield a phrase as it may stand in a text: as a sentence begins, and without accents."""
    for form in (word, fold(word)):
        yield from (form, form[0].upper() + form[1:], form.title())


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for line in text.split("\n", MAX_LINES - 1):
        yield Line(start, line.strip())
        start += len(line) + 1


def _furniture(lines: Sequence[Line], text: str) -> dict[int, Zone]:
    """Return the zones of the lines that their own words mark."""
    markers = _markers()
    kinds: dict[int, Zone] = {}
    for index, line in enumerate(lines):
        if not line.words:
            continue
        if len(line.words) <= _SHORT and (zone := _opening_zone(line.words, markers)) is not None:
            kinds[index] = zone
            if zone is Zone.RELATED_LINKS and _is_bare(line.words) and index + 1 < len(lines):
                following = lines[index + 1]
                if following.words and following.is_headline and not following.is_stopped:
                    kinds[index + 1] = zone
    for index in _disclosures(lines, text):
        kinds.setdefault(index, Zone.DISCLOSURE)
    return kinds


def _disclosures(lines: Sequence[Line], text: str) -> Iterator[int]:
    """Yield the lines near the end of the text that hold the words of a disclosure."""
    first = max(0, len(text) - _DISCLOSURE_REACH)
    tail = text[first:].encode("utf-8", "replace").decode()
    for start, _, _ in _markers().disclosures.find(tail):
        yield bisect_right(lines, first + start, key=lambda line: line.start) - 1


def _opening_zone(words: str, markers: _Markers) -> Zone | None:
    """Return the zone that the first words of a short line announce."""
    head = fold(words[:_HEAD]).lstrip(_DECORATION)
    if _first_word(head) not in markers.first_words:
        return None
    for key, is_closed in _openings(head, len(words) <= _HEAD):
        zone = markers.starts.get(key)
        if zone is None:
            continue
        if is_closed or (zone in (Zone.BYLINE, Zone.SHARE_WIDGET, Zone.DISCLOSURE) and " " in key):
            return zone
    return None


def _first_word(head: str) -> str:
    """Return the part of a folded line, or of a marker, that must agree before anything else is compared."""
    found = _FIRST.match(head)
    return found[0].rstrip(_DECORATION) if found else ""


def _openings(head: str, is_whole: bool) -> Iterator[tuple[str, bool]]:
    """Yield what a line may open with, the longest first, and whether a colon or the line's end closes it."""
    if is_whole:
        yield head.rstrip(_DECORATION), True
    for cut in (":", "|", "›", "»"):
        before, found, _ = head.partition(cut)
        if found:
            yield before.rstrip(_DECORATION), True
    words = head.split(" ", 6)[:6]
    for count in range(len(words), 0, -1):
        yield " ".join(words[:count]), False


def _is_bare(words: str) -> bool:
    """Whether a header line is only the header, so that the link stands on the next line."""
    return fold(words).strip(_DECORATION) in _markers().tail_headers


def _tail_start(lines: Sequence[Line]) -> int:
    """Return the index of the header that opens the list of links at the end, or the number of lines."""
    headers = _markers().tail_headers
    cut = len(lines)
    seen = stopped = 0
    for index in range(len(lines) - 1, max(-1, len(lines) - 1 - _TAIL_LINES), -1):
        line = lines[index]
        if not line.is_headline:
            break
        if not line.words:
            continue
        if len(line.words) <= _HEAD and fold(line.words).strip(_DECORATION) in headers and seen:
            cut = index
        seen += 1
        stopped += line.is_stopped
        if seen > 2 and stopped > seen * _STOPPED_SHARE:
            break
    return cut


def _mark_card(lines: Sequence[Line], kinds: dict[int, Zone]) -> None:
    """Mark the author's card: the last line of the article proper, when it is a quoted row of fragments."""
    for index in range(len(lines) - 1, -1, -1):
        if not lines[index].words or index in kinds:
            continue
        card = _QUOTED.fullmatch(lines[index].words)
        if card is not None:
            fragments = _FRAGMENT.findall(card["card"])
            short = [each for each in fragments if len(each.split()) <= _CARD_WORDS]
            if len(fragments) >= _CARD_FRAGMENTS and len(short) == len(fragments):
                kinds[index] = Zone.BYLINE
        return


def _mark_head(lines: Sequence[Line], kinds: dict[int, Zone], *, has_title: bool) -> None:
    """Mark the title, when the first line is one, and the first paragraph as the lead."""
    own = [index for index, line in enumerate(lines) if line.words and index not in kinds]
    if not own:
        return
    first = lines[own[0]]
    if not has_title and len(own) > 1 and first.is_headline and not first.is_stopped:
        kinds[own.pop(0)] = Zone.TITLE
    kinds[own[0]] = Zone.LEAD


def _spans(lines: Sequence[Line], kinds: dict[int, Zone], length: int) -> Iterator[ZoneSpan]:
    """Yield the zones with equal neighbours as one; a blank line belongs to what stands before it."""
    start, zone = 0, Zone.BODY
    for index, line in enumerate(lines):
        own = kinds.get(index, Zone.BODY if line.words else zone)
        if own is not zone:
            if line.start > start:
                yield from _cut(start, line.start, zone)
            start, zone = line.start, own
    if length > start:
        yield from _cut(start, length, zone)


def _cut(start: int, end: int, zone: Zone) -> Iterator[ZoneSpan]:
    """Yield a zone; of a lead that is the whole article only the first part is the lead."""
    if zone is Zone.LEAD and end - start > _LEAD:
        yield ZoneSpan(start=start, end=start + _LEAD, zone=zone)
        start, zone = start + _LEAD, Zone.BODY
    yield ZoneSpan(start=start, end=end, zone=zone)


@cache
def _markers() -> _Markers:
    return _merged(packs())


def _merged(language_packs: Iterable[LanguagePack]) -> _Markers:
    language_packs = tuple(language_packs)
    starts: dict[str, Zone] = {}
    lists = (
        ("share_widget_markers", Zone.SHARE_WIDGET),
        ("disclosure_markers", Zone.DISCLOSURE),
        ("byline_markers", Zone.BYLINE),
        ("tail_headers", Zone.RELATED_LINKS),
    )
    for name, zone in lists:
        for pack in language_packs:
            starts.update({fold(word).strip(_DECORATION): zone for word in getattr(pack, name)})
    starts.pop("", None)
    inside = {word for pack in language_packs for word in pack.disclosure_markers}
    long = sorted(
        (word for word in inside if word.count(" ") >= 2 or (word[:1] >= "\u2e80" and len(word) > 4)), key=len
    )
    return _Markers(
        tail_headers=frozenset(word for word, zone in starts.items() if zone is Zone.RELATED_LINKS),
        starts=starts,
        first_words=frozenset(map(_first_word, starts)),
        disclosures=daachorse.CharwiseDoubleArrayAhoCorasick(
            sorted({form for word in long for form in _forms(word)})
        ),
    )
