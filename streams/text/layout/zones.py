"""Zones of a plain text: title, lead and body, and the furniture around them.

An article's text often carries what its page had around it: links to other stories, the author's card, share buttons,
disclosures. Their lines are known by the markers of all language packs. A list of links at the end is found by walking
the lines backwards while they look like headlines, up to the header that opens it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import daachorse
import orjson

from schemas.vocabulary import Zone
from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.fold import fold
from streams.text.kept import folder_of, kept, version_of
from streams.text.patterns import Pattern

_HEADLINE = 160
_STOPPED_SHARE = 0.34
_TAIL_LINES = 200
_SHORT = 200
_LEAD = 800
_HEAD = 72
_ENDERS = frozenset(".!?。！？।؟…")
_DECORATION = " \t\r*#>•·|:：-–—=»›▶►■◆●【】[]「」<《》.…"
_FIRST = Pattern(r"([^ :|›»]+)(?: ([^ :|›»]+))?")
_QUOTED = Pattern(r"\s*[\"“„«‘'「](?P<card>.{10,400})[\"”“»’'」]\s*")
_FRAGMENT = Pattern(r"[^.!?。]+[.!?。]")
_CARD_FRAGMENTS, _CARD_WORDS = 3, 6
_LENGTH = 4
"""Bytes of the length of the table of markers, in front of the automaton."""
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


@dataclass(frozen=True, slots=True)
class _Markers:
    """The markers of all packs, folded."""

    tail_headers: frozenset[str]
    starts: dict[str, Zone]
    beginnings: frozenset[str]
    disclosures: daachorse.CharwiseDoubleArrayAhoCorasick


class LineZones:
    """The zones of a plain text, found for the lines that are asked for.

    With ``has_title`` the title is a field of its own and not the first line.
    """

    def __init__(self, text: str, *, has_title: bool) -> None:
        # A line is known by where it begins, and is cut out when it is looked at.
        self._text = text
        self._size = len(text)
        self._has_title = has_title
        self._last_line = _last_line(text)
        self._seen: dict[int, str] = {}
        self._known: dict[int, Zone | None] = {}
        self._tail = self._tail_start()
        self._head = self._first_lines()

    def zone_at(self, position: int) -> Zone:
        """Return the zone of a code point; outside the text it is the body."""
        if not 0 <= position < self._size:
            return Zone.BODY
        line = min(self._text.rfind("\n", 0, position) + 1, self._last_line)
        while 0 < line < self._tail and not self._words(line):
            line = self._before(line)  # a blank line belongs to what stands before it
        zone = self._zone_of(line) or Zone.BODY
        is_past = zone is Zone.LEAD and position >= line + _LEAD
        return Zone.BODY if is_past else zone

    def is_link(self, position: int) -> bool:
        """Whether a code point stands in a line that is one link to another story, or right below its header.

        The list of links that ends a text is a zone of its own, whose claims are told as such.
        """
        line = self._text.rfind("\n", 0, position) + 1
        words = self._words(line) if line else ""
        if not words or line >= self._tail:
            return False
        return _opening_zone(words) is Zone.RELATED_LINKS or self._is_link_below(line, words)

    def spans(self) -> Iterator[ZoneSpan]:
        """Yield the zones in order, equal neighbours as one; a blank line belongs to what stands before it."""
        start, zone = 0, Zone.BODY
        line: int | None = 0
        while line is not None:
            own = self._zone_of(line) or (Zone.BODY if self._words(line) else zone)
            if own is not zone:
                if line > start:
                    yield from _cut(start, line, zone)
                start, zone = line, own
            line = self._behind(line)
        if self._size > start:
            yield from _cut(start, self._size, zone)

    def _end(self, line: int) -> int:
        end = -1 if line == self._last_line else self._text.find("\n", line)
        return self._size if end < 0 else end

    def _behind(self, line: int) -> int | None:
        """Return the line behind one."""
        return None if line == self._last_line else self._end(line) + 1

    def _before(self, line: int) -> int:
        """Return the line before one that is not the first."""
        return self._text.rfind("\n", 0, line - 1) + 1

    def _words(self, line: int) -> str:
        """Return a line without what is blank around it."""
        words = self._seen.get(line)
        if words is None:
            words = self._seen[line] = self._text[line : self._end(line)].strip()
        return words

    def _zone_of(self, line: int) -> Zone | None:
        return self._head.get(line) or self._furniture(line)

    def _furniture(self, line: int) -> Zone | None:
        """Return the zone of a line that stands around the article, None for one of the article."""
        if line not in self._known:
            zone = Zone.RELATED_LINKS if line >= self._tail else self._marked(line)
            if zone is None and _is_card(self._words(line)) and line == self._last_own:
                zone = Zone.BYLINE
            self._known[line] = zone
        return self._known[line]

    def _marked(self, line: int) -> Zone | None:
        """Return the zone that a line's own words, or the header before it, give it."""
        words = self._words(line)
        if not words:
            return None
        zone = _opening_zone(words)
        if zone is None and line and self._is_link_below(line, words):
            zone = Zone.RELATED_LINKS
        return zone or (Zone.DISCLOSURE if self._is_disclosure(line) else None)

    def _is_link_below(self, line: int, words: str) -> bool:
        """Whether the line before is only the header of a link that stands on this one."""
        if len(words) >= _HEADLINE or _is_stopped(words):
            return False
        header = self._words(self._before(line))
        return _opening_zone(header) is Zone.RELATED_LINKS and _is_bare(header)

    def _is_disclosure(self, line: int) -> bool:
        """Whether a line near the end of the text holds the words of a disclosure."""
        begin, end = max(line, self._size - _DISCLOSURE_REACH), self._end(line)
        if begin >= end:
            return False
        near = self._text[begin:end].encode("utf-8", "replace").decode()
        return bool(_markers().disclosures.find(near))

    def _tail_start(self) -> int:
        """Return the header that opens the list of links at the end, or a place behind the text."""
        tail, line = self._size + 1, self._last_line
        seen = stopped = 0
        for _ in range(_TAIL_LINES):
            words = self._words(line)
            if len(words) >= _HEADLINE:
                break
            if words:
                if len(words) <= _HEAD and seen and _is_bare(words):
                    tail = line
                seen += 1
                stopped += _is_stopped(words)
                if seen > 2 and stopped > seen * _STOPPED_SHARE:
                    break
            if not line:
                break
            line = self._before(line)
        return tail

    @cached_property
    def _last_own(self) -> int:
        """The last line of the article proper, where the author's card stands; -1 without one."""
        line = self._tail if self._tail <= self._size else self._size + 1
        while line > 0:
            line = self._last_line if line > self._size else self._before(line)
            if self._words(line) and self._marked(line) is None:
                return line
        return -1

    def _first_lines(self) -> dict[int, Zone]:
        """The title, when the first line is one, and the first paragraph as the lead."""
        first = self._next_own(0)
        if first is None:
            return {}
        words = self._words(first)
        if self._has_title or len(words) >= _HEADLINE or _is_stopped(words):
            return {first: Zone.LEAD}
        second = self._next_own(self._behind(first))
        return {first: Zone.LEAD} if second is None else {first: Zone.TITLE, second: Zone.LEAD}

    def _next_own(self, line: int | None) -> int | None:
        """Return the first line of the article itself from ``line`` on."""
        while line is not None and (not self._words(line) or self._furniture(line) is not None):
            line = self._behind(line)
        return line


def _last_line(text: str) -> int:
    """Return where the last line begins; what is behind ``MAX_LINES`` of them belongs to it."""
    if text.count("\n") < MAX_LINES:
        return text.rfind("\n") + 1
    return len("\n".join(text.split("\n", MAX_LINES - 1)[:-1])) + 1


def zones(text: str, *, has_title: bool) -> Zones:
    """Return the zones of a plain text; with ``has_title`` the title is a field of its own and not the first line."""
    return Zones(spans=tuple(LineZones(text, has_title=has_title).spans()))


def _forms(word: str) -> Iterator[str]:
    """Yield a phrase as it may stand in a text: as a sentence begins, and without accents."""
    for form in (word, fold(word)):
        yield from (form, form[0].upper() + form[1:], form.title())


def _is_stopped(words: str) -> bool:
    """Whether a line ends like a sentence."""
    return words.rstrip("\"'”’»)）」")[-1:] in _ENDERS


def _opening_zone(words: str) -> Zone | None:
    """Return the zone that the first words of a short line announce."""
    if len(words) > _SHORT:
        return None
    markers = _markers()
    head = fold(words[:_HEAD]).lstrip(_DECORATION)
    if markers.beginnings.isdisjoint(_beginnings(head)):
        return None
    for key, is_closed in _openings(head, len(words) <= _HEAD):
        zone = markers.starts.get(key)
        if zone is None:
            continue
        if is_closed or (zone in (Zone.BYLINE, Zone.SHARE_WIDGET, Zone.DISCLOSURE) and " " in key):
            return zone
    return None


def _beginnings(head: str) -> tuple[str, str]:
    """Return the first word of a folded line, and the first two: one must begin a marker before more is compared."""
    found = _FIRST.match(head)
    if found is None:
        return "", ""
    first = found[1].rstrip(_DECORATION)
    return first, f"{first} {found[2].rstrip(_DECORATION)}" if found[2] else first


def _beginning(marker: str) -> str:
    """Return the first word of a marker that is one word, and the first two of any other."""
    first, both = _beginnings(marker)
    return both if " " in marker else first


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


def _is_card(words: str) -> bool:
    """Whether a line is an author's card: a quoted row of fragments."""
    card = _QUOTED.fullmatch(words)
    if card is None:
        return False
    fragments = _FRAGMENT.findall(card["card"])
    return len(fragments) >= _CARD_FRAGMENTS and all(len(each.split()) <= _CARD_WORDS for each in fragments)


def _cut(start: int, end: int, zone: Zone) -> Iterator[ZoneSpan]:
    """Yield a zone; of a lead that is the whole article only the first part is the lead."""
    if zone is Zone.LEAD and end - start > _LEAD:
        yield ZoneSpan(start=start, end=start + _LEAD, zone=zone)
        start, zone = start + _LEAD, Zone.BODY
    yield ZoneSpan(start=start, end=end, zone=zone)


@cache
def _markers() -> _Markers:
    version = version_of("streams.languages", "streams.text", "streams.text.layout", "streams.text.numerals")
    packed = kept(folder_of("streams.languages"), "zones", version, lambda: _merged(packs()))
    length = int.from_bytes(packed[:_LENGTH], "big")
    table = orjson.loads(packed[_LENGTH : _LENGTH + length])
    starts = {word: Zone(zone) for word, zone in table["starts"].items()}
    return _Markers(
        tail_headers=frozenset(word for word, zone in starts.items() if zone is Zone.RELATED_LINKS),
        starts=starts,
        beginnings=frozenset(table["beginnings"]),
        disclosures=daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(packed[_LENGTH + length :]),
    )


def _merged(language_packs: Iterable[LanguagePack]) -> bytes:
    """Return a table of the markers of packs and an automaton over their disclosures."""
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
    long = [word for word in inside if word.count(" ") >= 2 or (word[:1] >= "\u2e80" and len(word) > 4)]
    forms = sorted({form for word in long for form in _forms(word)})
    table = orjson.dumps({"starts": starts, "beginnings": sorted(set(map(_beginning, starts)))})
    automaton = daachorse.CharwiseDoubleArrayAhoCorasick(forms)
    return len(table).to_bytes(_LENGTH, "big") + table + automaton.serialize()
