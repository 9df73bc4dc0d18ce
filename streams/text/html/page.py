"""The text of a page while it is read: words with their places, white space as a reader sees it, marked spans."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

from schemas.vocabulary import Zone
from streams.text.html.markup import WIDTH, Tag, Tags, raw_end
from streams.text.html.page_zones import ZONE_OF_TAG, Marked, Span, page_zones
from streams.text.html.rows import PARTS, Rows
from streams.text.html.signs import Sign, SignSpan
from streams.text.html.tags import ENDS, HOLDERS, NEVER_CUED
from streams.text.layout.zones import Zones, ZoneSpan
from streams.text.patterns import Pattern
from streams.text.received.offsets import Offsets, OffsetsBuilder

_SPACE = " \t\n\r\f"
_SPACE_OR_ENTITY = Pattern(
    r" *+[\t\n\r\f][ \t\n\r\f]*+| {2,}+|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
)
_CHANGED = Pattern(r"[&\t\n\r\f]|  ").search
"""Without any of these a text stands in the page as a reader sees it."""
_GAPS = {"": 0, " ": 1, "\t": 2, "\n": 3}
MAX_TOKENS = 40_000
"""Tags and texts that are read; no article has so many, and what is behind them is left out."""
_unescaped = lru_cache(maxsize=512)(unescape)
_MAX_DEPTH = 512
_NEAR = 64
_IMPLIED = 8
_MAX_CUED = 4
_DATA_LENGTH = 40
_SIGNED_LENGTH = 24
"""Longer texts are no number with its sign."""
_TEXT_INSIDE = frozenset({"title", "textarea"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Flattened:
    """The text of a page.

    Attributes:
        text: blocks on lines of their own, the cells of a table row separated by tabs.
        title: the first ``h1``, else what ``title`` says.
        offsets: maps spans of ``text`` to spans of the page as received; ``title_offsets`` those of ``title``.
        zones: the zones of ``text``, from the tags, the links and the lines.
        quotes: spans of ``text`` that the mark-up ties to a symbol or to a picture, and no author wrote.
        signs: what classes, icons and labels say of the numbers in them or beside them.
    """

    text: str
    title: str | None
    offsets: Offsets
    title_offsets: Offsets
    zones: Zones
    quotes: tuple[Span, ...] = ()
    signs: tuple[SignSpan, ...] = ()


def flatten(html: str) -> Flattened:
    """Return the visible text of a page with a map back into it and its zones; linear in the length of the page."""
    page = _Page(html)
    page.read()
    return page.flattened()


@dataclass(slots=True)
class _Element:
    """An open element; its text begins at ``start``. Inside it so many cued elements, itself counted, are open.

    ``plain`` holds the elements directly inside it that tell nothing of themselves: one a name is enough for all.
    """

    name: str
    start: int
    is_seen: bool
    zone: Zone | None
    is_furniture: bool
    cued: int
    data: tuple[Span, ...] = ()
    is_plain: bool = False
    is_quote: bool = False
    sign: Sign | None = None
    plain: dict[str, "_Element"] = field(default_factory=dict)

    def plainly(self, name: str) -> "_Element":
        """Return the element for plain tags of this name inside it."""
        inside = _Element(name, 0, self.is_seen, None, self.is_furniture, self.cued, is_plain=True)
        self.plain[name] = inside
        return inside


class _Page:
    """Takes the tags and texts of a page, one after the other."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.builder = OffsetsBuilder()
        self.title_builder = OffsetsBuilder()
        self.marked = Marked()
        self.kept = {
            "a": self.marked.links,
            "main": self.marked.mains,
            "article": self.marked.articles,
            "h1": self.marked.titles,
        }
        self.root = _Element("", 0, True, None, False, 0)
        self.stack: list[_Element] = []
        self.gap = ""
        self.gap_place = 0
        self.left = MAX_TOKENS
        self.rows = Rows()

    def read(self) -> None:
        """Take everything; comments, declarations and the insides of scripts are left out.

        The inside of ``title`` and ``textarea`` is text. A tag that never ends swallows the rest, as in a browser.
        """
        html, tags, stack = self.html, Tags(self.html), self.stack
        find, known = html.find, tags.known.get
        place = text_start = 0
        while self.left > 0 and (at := find("<", place)) >= 0:
            end = find(">", at, at + WIDTH) + 1
            tag = known(html[at:end])
            if tag is None:
                tag, end = tags.at(at)
                if end == at:
                    place = at + 1
                    continue
            if at > text_start:
                self._text(text_start, at)
            text_start = place = end
            if tag is None or self.left <= 0:
                continue
            self.left -= 1
            top = stack[-1] if stack else self.root
            if (
                tag.is_close and top.is_plain and top.name == tag.name
            ):  # what follows says the same, and slower
                del stack[-1]
            elif tag.is_close:
                self._close(tag.name)
            gap = tag.gap
            if tag.columns or tag.name in PARTS:
                self.rows.see(tag, self.builder.length)
            if gap and _GAPS[gap] > _GAPS[self.gap]:
                self.gap, self.gap_place = gap, at
            if tag.is_close:
                continue
            if tag.is_plain and not gap and len(stack) < _MAX_DEPTH:
                stack.append(top.plain.get(tag.name) or top.plainly(tag.name))
                continue
            self._open(tag, at)
            if tag.is_raw:
                text_start = place = self._raw(tag.name, end)
        if text_start < len(html) and self.left > 0:
            self._text(text_start, len(html))

    def _raw(self, name: str, start: int) -> int:
        """Pass over the inside of what holds no markup, and return where it ends."""
        stop = raw_end(self.html, name, start)
        if name in _TEXT_INSIDE and stop > start and self.left > 0:
            self._text(start, stop)
        return stop

    def _text(self, start: int, end: int) -> None:
        self.left -= 1
        stack = self.stack
        if not stack or stack[-1].is_seen:
            self._words(start, end)
        elif stack[-1].name == "title" and not self.title_builder.length:
            piece = self.html[start:end].lstrip(_SPACE)
            _write(self.title_builder, piece.rstrip(_SPACE), end - len(piece))

    def _words(self, start: int, end: int) -> None:
        """Append what stands between two places of the page; its outer white space becomes a gap."""
        piece = self.html[start:end]
        words = piece.strip(_SPACE)
        if words != piece and (not words or words[0] != piece[0]):
            if not self.gap:
                self.gap, self.gap_place = " ", start
            if not words:
                return
            start = end - len(piece.lstrip(_SPACE))
        builder = self.builder
        if self.gap:
            gap = self.rows.gap(self.gap, len(words), builder.length) if self.rows.inside else self.gap
            if builder.length:
                builder.put(gap, min(self.gap_place, start), 0)
            self.gap = ""
        if _CHANGED(words) is None:
            builder.keep(words, start)
        else:
            _write(builder, words, start)
        if self.stack and self.stack[-1].data:
            self.stack[-1].data = ()
        last = start + len(words)
        if last < end:
            self.gap, self.gap_place = " ", last

    def _widen(self, gap: str, place: int) -> None:
        """Note that white space is due before the next word; a line end outweighs a tab, and a tab a space."""
        if _GAPS[gap] > _GAPS[self.gap]:
            self.gap, self.gap_place = gap, place

    def _open(self, tag: Tag, at: int) -> None:
        name, stack = tag.name, self.stack
        if tag.is_void:
            if tag.alt is not None and (not stack or stack[-1].is_seen):
                self._attribute(at + tag.alt[0], at + tag.alt[1])
            return
        if stack and stack[-1].name == "p" and tag.gap == "\n":
            self._pop()
        if name in ENDS:
            self._end_implied(ENDS[name])
        if len(stack) < _MAX_DEPTH:
            parent = stack[-1] if stack else self.root
            if tag.is_plain:
                stack.append(parent.plain.get(name) or parent.plainly(name))
            else:
                stack.append(self._element(tag, at, parent))

    def _attribute(self, start: int, end: int) -> None:
        self._widen(" ", start)
        begin = self.builder.length
        self._words(start, end)
        self.marked.quotes.append((begin, self.builder.length))
        self._widen(" ", end)

    def _element(self, tag: Tag, at: int, parent: _Element) -> _Element:
        """Return an element as its tag and its parent make it: hidden, a cue for a zone, to be filled by a script."""
        start = self.builder.length
        if self.gap and start:
            start += 1
        zone = ZONE_OF_TAG.get(tag.name)
        is_seen = parent.is_seen and tag.is_seen
        is_furniture = parent.is_furniture or zone is not None
        if parent.is_furniture:
            zone = None
        cued = parent.cued
        if tag.cue is not None and zone is None and cued < _MAX_CUED and tag.name not in NEVER_CUED:
            zone = tag.cue
            cued += 1
        data = tuple((at + first, at + last) for first, last in tag.data) if tag.data else ()
        return _Element(
            tag.name, start, is_seen, zone, is_furniture, cued, data, is_quote=bool(data), sign=tag.sign
        )

    def _end_implied(self, ended: Collection[str]) -> None:
        """End what an opening tag ends without a closing one: a list item, a cell, a row."""
        for depth in range(1, min(_IMPLIED, len(self.stack)) + 1):
            inner = self.stack[-depth].name
            if inner in ended:
                for _ in range(depth):
                    self._pop()
                return
            if inner in HOLDERS:
                return

    def _close(self, name: str) -> None:
        stack = self.stack
        if stack and stack[-1].name == name:
            if stack[-1].is_plain:
                del stack[-1]
            else:
                self._pop()
            return
        for depth in range(2, min(_NEAR, len(stack)) + 1):
            if stack[-depth].name == name:
                for _ in range(depth):
                    self._pop()
                return

    def _pop(self) -> None:
        element = self.stack.pop()
        if element.is_plain:
            return
        if element.data and element.is_seen and self.builder.length <= element.start:
            for start, end in element.data:
                if 0 < end - start <= _DATA_LENGTH:
                    self._attribute(start, end)
        start, end = element.start, self.builder.length
        if element.sign is not None and element.is_seen and end - start <= _SIGNED_LENGTH:
            self.marked.signs.append(SignSpan(start, max(start, end), element.sign))
        if end <= start:
            return
        if element.is_quote and end - start <= _DATA_LENGTH:
            self.marked.quotes.append((start, end))
        if element.zone is not None:
            is_tag = element.zone is ZONE_OF_TAG.get(element.name)
            spans = self.marked.furniture if is_tag else self.marked.cued
            spans.append(ZoneSpan(start=start, end=end, zone=element.zone))
        if element.name in self.kept:
            self.kept[element.name].append((start, end))

    def flattened(self) -> Flattened:
        """Return the page, once all its tokens were taken."""
        while self.stack:
            self._pop()
        text, offsets = self.builder.text(), self.builder.offsets()
        title, title_offsets = self.title_builder.text(), self.title_builder.offsets()
        if self.marked.titles:
            start, end = self.marked.titles[0]
            title, title_offsets = text[start:end], offsets.part(start, end)
        return Flattened(
            text=text,
            title=title or None,
            offsets=offsets,
            title_offsets=title_offsets,
            zones=page_zones(text, self.marked),
            quotes=tuple(sorted(self.marked.quotes)),
            signs=tuple(sorted(self.marked.signs)),
        )


def _write(builder: OffsetsBuilder, words: str, start: int) -> None:
    """Append words that stand at ``start`` with their entities decoded and their white space as single spaces."""
    place = 0
    for match in _SPACE_OR_ENTITY.finditer(words):
        damaged = match[0]
        decoded = _unescaped(damaged) if damaged[0] == "&" else " "
        if decoded == damaged:
            continue
        begin = match.start()
        builder.keep(words[place:begin], start + place)
        builder.put(decoded, start + begin, len(damaged))
        place = begin + len(damaged)
    builder.keep(words[place:], start + place)
