"""The text of a page while it is read: words with their places, white space as a reader sees it, marked spans."""

import re
from collections import Counter
from dataclasses import dataclass
from html import unescape
from itertools import islice

from schemas.vocabulary import Zone
from streams.text.html.markup import Token, TokenKind, attributes, tokens
from streams.text.html.page_zones import ZONE_OF_TAG, Marked, Span, cued_zone, page_zones
from streams.text.html.tags import BLOCKS, CELLS, ENDS, HOLDERS, NEVER_CUED, UNSEEN, VOID
from streams.text.offsets import Offsets, OffsetsBuilder
from streams.text.zones import Zones, ZoneSpan

_ARROW_ALT = re.compile(
    r"\b(?:up|down|increase|decrease|arrow|triangle|gain|loss|rise|fall|higher|lower|naik|turun)\b|[▲▼△▽↑↓]",
    re.IGNORECASE,
)
_QUOTE_DATA = re.compile(
    r"data-(?:[a-z]+-)*(?:symbol|ticker|change|change-?p(?:ercent|ct)|percent(?:-?change)?|pct|price)$"
)
_TELLING = re.compile(r"class|id\b|rel\b|hidden|style|data-", re.IGNORECASE)
_NO_ATTRIBUTES = 4
_SPACE = " \t\n\r\f"
_SPACE_OR_ENTITY = re.compile(
    r" *+[\t\n\r\f][ \t\n\r\f]*+| {2,}+|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
)
_GAPS = " \t\n"
MAX_TOKENS = 40_000
"""Tags and texts that are read; no article has so many, and what is behind them is left out."""
_MAX_DEPTH = 512
_NEAR = 64
_IMPLIED = 8
_MAX_CUED = 4
_ALT_LENGTH, _DATA_LENGTH = 80, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Flattened:
    """The text of a page.

    Attributes:
        text: blocks on lines of their own, the cells of a table row separated by tabs.
        title: the first ``h1``, else what ``title`` says.
        offsets: maps spans of ``text`` to spans of the page as received; ``title_offsets`` those of ``title``.
        zones: the zones of ``text``, from the tags, the links and the lines.
    """

    text: str
    title: str | None
    offsets: Offsets
    title_offsets: Offsets
    zones: Zones


def flatten(html: str) -> Flattened:
    """Return the visible text of a page with a map back into it and its zones; linear in the length of the page."""
    page = _Page(html)
    for token in islice(tokens(html), MAX_TOKENS):
        page.take(token)
    return page.flattened()


@dataclass(slots=True)
class _Element:
    """An open element; its text begins at ``start``. Inside it so many cued elements, itself counted, are open."""

    name: str
    start: int
    is_seen: bool
    zone: Zone | None
    is_furniture: bool
    cued: int
    data: tuple[Span, ...]


_ROOT = _Element(name="", start=0, is_seen=True, zone=None, is_furniture=False, cued=0, data=())


class _Page:
    """Takes the tokens of a page, one after the other."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.builder = OffsetsBuilder()
        self.title_builder = OffsetsBuilder()
        self.marked = Marked()
        self.stack: list[_Element] = []
        self.open_names: Counter[str] = Counter()
        self.gap = ""
        self.gap_place = 0

    @property
    def is_seen(self) -> bool:
        return not self.stack or self.stack[-1].is_seen

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.kind is TokenKind.OPEN:
            self._open(token)
        elif token.kind is TokenKind.CLOSE:
            self._close(token)
        elif self.stack and self.stack[-1].name == "title" and not self.title_builder.length:
            _write(self.title_builder, self.html, *_trimmed(self.html, token.start, token.end))
        elif self.is_seen:
            self._words(token.start, token.end)

    def _words(self, start: int, end: int) -> None:
        """Append what stands between two places of the page; its outer white space becomes a gap."""
        first, last = _trimmed(self.html, start, end)
        if first > start or first == last:
            self._widen(" ", start)
        if first == last:
            return
        if self.gap and self.builder.length:
            self.builder.put(self.gap, min(self.gap_place, first), 0)
        self.gap = ""
        _write(self.builder, self.html, first, last)
        if self.stack:
            self.stack[-1].data = ()
        if last < end:
            self._widen(" ", last)

    def _widen(self, gap: str, place: int) -> None:
        """Note that white space is due before the next word; a line end outweighs a tab, and a tab a space."""
        if not self.gap or _GAPS.index(gap) > _GAPS.index(self.gap):
            self.gap, self.gap_place = gap, place

    def _open(self, token: Token) -> None:
        name = token.name
        if name in BLOCKS:
            self._widen("\n", token.start)
        elif name in CELLS:
            self._widen("\t", token.start)
        if name in VOID:
            if name == "img" and self.is_seen:
                self._image(token)
            return
        self._end_implied(name)
        if len(self.stack) < _MAX_DEPTH:
            self.stack.append(self._element(token))
            self.open_names[name] += 1

    def _image(self, token: Token) -> None:
        """Keep the alternative text of an arrow: it may be the only sign of a move."""
        start, end = attributes(self.html, token).get("alt", (0, 0))
        end = min(end, start + _ALT_LENGTH)
        if end > start and _ARROW_ALT.search(self.html, start, end):
            self._attribute(start, end)

    def _attribute(self, start: int, end: int) -> None:
        self._widen(" ", start)
        self._words(start, end)
        self._widen(" ", end)

    def _element(self, token: Token) -> _Element:
        parent = self.stack[-1] if self.stack else _ROOT
        start = self.builder.length + (1 if self.gap and self.builder.length else 0)
        zone = ZONE_OF_TAG.get(token.name)
        element = _Element(
            name=token.name,
            start=start,
            is_seen=parent.is_seen and token.name not in UNSEEN,
            zone=None if parent.is_furniture else zone,
            is_furniture=parent.is_furniture or zone is not None,
            cued=parent.cued,
            data=(),
        )
        if token.end - token.attributes_start > _NO_ATTRIBUTES and _TELLING.search(
            self.html, token.attributes_start, token.end
        ):
            self._read_attributes(token, element)
        return element

    def _read_attributes(self, token: Token, element: _Element) -> None:
        """Learn from the attributes whether an element is hidden, a cue for a zone, or to be filled by a script."""
        own = attributes(self.html, token)
        if "hidden" in own or "display:none" in self._value(own, "style").replace(" ", "").lower():
            element.is_seen = False
        names = " ".join(self._value(own, name) for name in ("class", "id", "rel") if name in own)
        may_be_cued = element.zone is None and element.cued < _MAX_CUED and element.name not in NEVER_CUED
        if names and may_be_cued and (cue := cued_zone(names)) is not None:
            element.zone = cue
            element.cued += 1
        element.data = tuple(span for name, span in own.items() if _QUOTE_DATA.match(name))

    def _value(self, own: dict[str, Span], name: str) -> str:
        start, end = own.get(name, (0, 0))
        return self.html[start:end]

    def _end_implied(self, name: str) -> None:
        """End what an opening tag ends without a closing one: a paragraph, a list item, a cell, a row."""
        if name in BLOCKS and self.stack and self.stack[-1].name == "p":
            self._pop()
        ended = ENDS.get(name, ())
        for depth in range(1, min(_IMPLIED, len(self.stack)) + 1 if ended else 0):
            inner = self.stack[-depth].name
            if inner in ended:
                for _ in range(depth):
                    self._pop()
                return
            if inner in HOLDERS:
                return

    def _close(self, token: Token) -> None:
        reach = min(_NEAR, len(self.stack)) if self.open_names[token.name] else 0
        for depth in range(1, reach + 1):
            if self.stack[-depth].name == token.name:
                for _ in range(depth):
                    self._pop()
                break
        if token.name in BLOCKS:
            self._widen("\n", token.start)
        elif token.name in CELLS:
            self._widen("\t", token.start)

    def _pop(self) -> None:
        element = self.stack.pop()
        self.open_names[element.name] -= 1
        if element.data and element.is_seen and self.builder.length <= element.start:
            for start, end in element.data:
                if 0 < end - start <= _DATA_LENGTH:
                    self._attribute(start, end)
        start, end = element.start, self.builder.length
        if end <= start:
            return
        if element.zone is not None:
            is_tag = element.zone is ZONE_OF_TAG.get(element.name)
            spans = self.marked.furniture if is_tag else self.marked.cued
            spans.append(ZoneSpan(start=start, end=end, zone=element.zone))
        marked = self.marked
        kept = {"a": marked.links, "main": marked.mains, "article": marked.articles, "h1": marked.titles}
        if element.name in kept:
            kept[element.name].append((start, end))

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
        )


def _trimmed(html: str, start: int, end: int) -> Span:
    piece = html[start:end]
    left = piece.lstrip(_SPACE)
    return end - len(left), end - len(left) + len(left.rstrip(_SPACE))


def _write(builder: OffsetsBuilder, html: str, start: int, end: int) -> None:
    """Append text of the page with its entities decoded and its white space as single spaces."""
    place = start
    for match in _SPACE_OR_ENTITY.finditer(html, start, end):
        decoded = unescape(match[0]) if match[0][0] == "&" else " "
        if decoded == match[0]:
            continue
        builder.keep(html[place : match.start()], place)
        builder.put(decoded, match.start(), len(match[0]))
        place = match.end()
    builder.keep(html[place:end], place)
