"""Markup: the tokens of an HTML page with their offsets, in one pass without recursion.

Parsers that build a tree forget where a text stood in the page, and evidence must point there; so the page is cut into
tags and texts here, by the rules of the HTML standard that matter for reading: quoted attributes, comments, raw text of
scripts. Hostile pages cost no more than their length: nothing is scanned twice.
"""

import re
from collections.abc import Iterator
from enum import IntEnum, auto
from typing import NamedTuple


class TokenKind(IntEnum):
    """What a token is."""

    TEXT = auto()
    OPEN = auto()
    CLOSE = auto()


class Token(NamedTuple):
    """A token at ``html[start:end]``; a tag has its name and the span of its attributes."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    attributes_start: int = 0


_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]{0,63}+)(?P<rest>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>"
)
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s=>\"'/]{1,64}+)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s>\"']++)))?"
)
_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"})
_MAX_ATTRIBUTES = 64


def tokens(html: str) -> Iterator[Token]:
    """Yield the tags and texts of a page, in order; comments, declarations and the insides of scripts are left out.

    The inside of ``title`` and ``textarea`` is text. A tag that never ends swallows the rest, as in a browser.
    """
    place = text_start = 0
    size = len(html)
    while place < size:
        opening = html.find("<", place)
        if opening < 0:
            break
        token, end = _token_at(html, opening)
        if end == opening:
            place = opening + 1
            continue
        if opening > text_start:
            yield Token(TokenKind.TEXT, text_start, opening)
        text_start = place = end
        if token is None:
            continue
        yield token
        if token.kind is TokenKind.OPEN and token.name in _RAW:
            stop = _raw_end(html, token.name, end)
            if token.name in ("title", "textarea") and stop > end:
                yield Token(TokenKind.TEXT, end, stop)
            text_start = place = stop
    if text_start < size:
        yield Token(TokenKind.TEXT, text_start, size)


def _token_at(html: str, at: int) -> tuple[Token | None, int]:
    """Return the token that the ``<`` at ``at`` opens and where it ends; an end equal to ``at`` means plain text."""
    following = html[at + 1 : at + 2]
    if following == "!" or following == "?":
        closer = "-->" if html.startswith("<!--", at) else "]]>" if html.startswith("<![CDATA[", at) else ">"
        end = html.find(closer, at + 2)
        return None, len(html) if end < 0 else end + len(closer)
    if not (
        (following.isascii() and following.isalpha())
        or (following == "/" and html[at + 2 : at + 3].isalpha())
    ):
        return None, at
    match = _TAG.match(html, at)
    if match is None:
        return None, len(html)
    kind = TokenKind.CLOSE if match["close"] else TokenKind.OPEN
    return Token(kind, at, match.end(), match["name"].lower(), match.start("rest")), match.end()


def _raw_end(html: str, name: str, start: int) -> int:
    """Return where the closing tag of a raw element begins; the end of the page without one."""
    place = start
    while (place := html.find("</", place)) >= 0:
        if html[place + 2 : place + 2 + len(name)].lower() == name:
            return place
        place += 2
    return len(html)


def attributes(html: str, token: Token) -> dict[str, tuple[int, int]]:
    """Return the spans of the attribute values of a tag, by lower-case name; the first of a name counts."""
    found: dict[str, tuple[int, int]] = {}
    for match in _ATTRIBUTE.finditer(html, token.attributes_start, token.end - 1):
        group = next((each for each in ("double", "single", "bare") if match[each] is not None), None)
        span = (match.end(), match.end()) if group is None else match.span(group)
        found.setdefault(match["name"].lower(), span)
        if len(found) >= _MAX_ATTRIBUTES:
            break
    return found
