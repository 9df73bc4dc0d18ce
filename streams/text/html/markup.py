"""Markup: the tags of an HTML page with their offsets, in one pass without recursion.

Parsers that build a tree forget where a text stood in the page, and evidence must point there; so the page is cut into
tags and texts here, by the rules of the HTML standard that matter for reading: quoted attributes, comments, raw text of
scripts. Hostile pages cost no more than their length: nothing is scanned twice. Pages repeat their tags, so a tag that is
spelled like one before is not read again.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from schemas.vocabulary import Zone
from streams.text.html.page_zones import KEPT, ZONE_OF_TAG, Span, cued_zone
from streams.text.html.signs import SIGNING, Sign, sign_of
from streams.text.html.tags import BLOCKS, CELLS, UNSEEN, VOID
from streams.text.patterns import Pattern


class Tag(NamedTuple):
    """A tag, and what it does to the text; spans count from its ``<``.

    Attributes:
        width: its length in the page.
        gap: the white space that it makes.
        is_raw: whether what follows it is no markup.
        is_seen: whether a reader sees its content, by its name and its attributes.
        cue: the zone that its classes and its id announce.
        data: attributes with a figure or a symbol that a script would show.
        alt: the alternative text of an image, else its title, if it may be an arrow.
        sign: what its classes or its label say of the number in it or beside it, if anything.
        columns: how many columns a cell of a table spans; 0 for any other tag.
        is_plain: whether it says nothing of its content: no zone, no cue, nothing hidden, no place to remember.
    """

    name: str
    width: int
    is_close: bool
    gap: str = ""
    is_void: bool = False
    is_raw: bool = False
    is_seen: bool = True
    cue: Zone | None = None
    data: tuple[Span, ...] = ()
    alt: Span | None = None
    is_plain: bool = False
    sign: Sign | None = None
    columns: int = 0


_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"})
"""Elements whose inside is no markup; that of ``title`` and ``textarea`` is text."""

_TAG = Pattern(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]{0,63}+)(?P<rest>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>"
)
_ATTRIBUTE = Pattern(
    r"(?P<name>[^\s=>\"'/]{1,64}+)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s>\"']++)))?"
)
_MAX_ATTRIBUTES = 64
_NAMING = ("class", "id", "rel")
_TELLING = Pattern(r"class|id\b|rel\b|hidden|style|data-|aria-label|colspan|title", re.IGNORECASE)
_NO_ATTRIBUTES = 4
_QUOTE_DATA = Pattern(
    r"data-(?:[a-z]+-)*(?:symbol|ticker|change|change-?p(?:ercent|ct)|percent(?:-?change)?|pct|price)$"
)
_ALT_LENGTH = 80
_ARROW_ALT = Pattern(
    r"\b(?:up|down|increase|decrease|arrow|triangle|gain|loss|rise|fall|higher|lower|naik|turun)\b|[▲▼△▽↑↓]",
    re.IGNORECASE,
)
_WELL_SPELLED = Pattern(r"</?+[a-zA-Z][\w:-]*+(?:\s++[\w:-]++(?:=\"[^\"<>]*+\")?+)*+\s*+/?+>").fullmatch
"""A tag that ends where it does whatever follows: no quote is open, and no ``>`` quoted."""
_SPANS = frozenset(map(str, range(1, 13)))
_MAX_KNOWN = 4_096
WIDTH = 240
"""Longer tags are not remembered."""


class Tags:
    """The tags of one page; those spelled alike are read once."""

    def __init__(self, html: str) -> None:
        """Begin with no tag known."""
        self._html = html
        self.known: dict[str, Tag] = {}

    def at(self, place: int) -> tuple[Tag | None, int]:
        """Return the tag that the ``<`` at ``place`` opens, and where it ends.

        Without a tag, what ends there is a comment or a declaration, or at ``place`` itself a mere sign; a tag without an
        end swallows the rest.
        """
        html = self._html
        passed = _passed_over(html, place)
        if passed >= 0:
            return None, passed
        match = _TAG.match(html, place)
        if match is None:
            return None, len(html)
        tag = _tag(match)
        spelled = match.group()
        if tag.width <= WIDTH and len(self.known) < _MAX_KNOWN and _WELL_SPELLED(spelled) is not None:
            self.known[spelled] = tag
        return tag, match.end()


def _passed_over(html: str, at: int) -> int:
    """Return where the comment or declaration at ``at`` ends; ``at`` itself where a ``<`` is plain text, else -1."""
    following = html[at + 1 : at + 2]
    if following == "!" or following == "?":
        closer = "-->" if html.startswith("<!--", at) else "]]>" if html.startswith("<![CDATA[", at) else ">"
        end = html.find(closer, at + 2)
        return len(html) if end < 0 else end + len(closer)
    if (following.isascii() and following.isalpha()) or (
        following == "/" and html[at + 2 : at + 3].isalpha()
    ):
        return -1
    return at


def raw_end(html: str, name: str, start: int) -> int:
    """Return where the closing tag of a raw element begins; the end of the page without one."""
    place = start
    while (place := html.find("</", place)) >= 0:
        if html[place + 2 : place + 2 + len(name)].lower() == name:
            return place
        place += 2
    return len(html)


def _tag(match: re.Match[str]) -> Tag:
    html, (start, end), rest = match.string, match.span(), match.start(3)
    name = match[2].lower()
    width = end - start
    gap = "\n" if name in BLOCKS else "\t" if name in CELLS else ""
    if match[1]:
        return Tag(name, width, True, gap)
    columns = 1 if name in CELLS else 0
    if name in VOID:
        alt = _arrow(html, start, rest, end) if name == "img" else None
        return Tag(name, width, False, gap, is_void=True, alt=alt)
    is_seen = name not in UNSEEN
    cue: Zone | None = None
    data: tuple[Span, ...] = ()
    sign: Sign | None = None
    if end - rest > _NO_ATTRIBUTES and _TELLING.search(html, rest, end):
        own = _attributes(html, rest, end - 1)
        is_seen = is_seen and not _hides(html, own)
        names = " ".join([html[slice(*own[each])] for each in _NAMING if each in own])
        cue = cued_zone(names) if names else None
        data = _quoted(own, start)
        sign = sign_of({each: html[slice(*own[each])] for each in SIGNING if each in own})
        if columns and "colspan" in own:
            columns = _columns(html[slice(*own["colspan"])])
    is_plain = (
        is_seen and cue is None and not data and sign is None and name not in KEPT and name not in ZONE_OF_TAG
    )
    return Tag(
        name, width, False, gap, False, name in _RAW, is_seen, cue, data, None, is_plain, sign, columns
    )


def _columns(said: str) -> int:
    return int(said) if said in _SPANS else 1


def _hides(html: str, own: Mapping[str, Span]) -> bool:
    if "style" not in own:
        return "hidden" in own
    return "hidden" in own or "display:none" in html[slice(*own["style"])].replace(" ", "").lower()


def _quoted(own: Mapping[str, Span], start: int) -> tuple[Span, ...]:
    """Return the attributes with a figure or a symbol, their spans from the tag's begin on."""
    return tuple(
        [
            (begin - start, stop - start)
            for name, (begin, stop) in own.items()
            if name[:5] == "data-" and _QUOTE_DATA.match(name)
        ]
    )


def _arrow(html: str, start: int, rest: int, end: int) -> Span | None:
    """Return the alternative text of an arrow, else its title: it may be the only sign of a move."""
    own = _attributes(html, rest, end - 1)
    begin, stop = own.get("alt", (0, 0))
    if begin == stop:
        begin, stop = own.get("title", (0, 0))
    stop = min(stop, begin + _ALT_LENGTH)
    return (begin - start, stop - start) if _ARROW_ALT.search(html, begin, stop) else None


def _attributes(html: str, start: int, end: int) -> dict[str, Span]:
    """Return the spans of the attribute values of a tag, by lower-case name; the first of a name counts."""
    found: dict[str, Span] = {}
    for match in _ATTRIBUTE.finditer(html, start, end):
        value = match.lastindex or 1
        span = match.span(value) if value > 1 else (match.end(), match.end())
        found.setdefault(match[1].lower(), span)
        if len(found) >= _MAX_ATTRIBUTES:
            break
    return found
