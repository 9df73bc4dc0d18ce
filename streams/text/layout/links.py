"""Links to other stories inside a paragraph: "... he said. Also read: Tesla Falls 4% After Recall The plant ...".

A page flattened to text keeps such a link where it stood, between two sentences. It opens with a marker of a language pack in
front of a colon, a bar or a dash, and its headline ends with the line, a bracket, a full stop, or where a sentence in small
letters begins behind a headline in capitals.
"""

from collections.abc import Iterator
from functools import cache

import orjson

from streams.languages import packs
from streams.text.fold import fold
from streams.text.kept import folder_of, kept, version_of
from streams.text.patterns import Pattern

REACH = 200
"""A headline is no longer, its marker included."""
_MARKER = 32
_SIGNS = Pattern(r"""[:：|｜"“«‘]|\s[-–—]\s""")
_DECORATION = ' \t(（[*_#>•→»-–—:|"“'
_STOP = Pattern(r"[.!?…](?=[\s\"”’»)]|$)|[)\]」）](?=\s|$)|[。！？।؟۔]|https?://")
_WORD = Pattern(r"[^\s]+")
_LETTERS = Pattern(r"[^\W\d_]+")
_SMALL = frozenset(
    [
        "dan",
        "atau",
        "yang",
        "di",
        "ke",
        "dari",
        "dalam",
        "untuk",
        "pada",
        "dengan",
        "oleh",
        "akan",
        "saat",
        "usai",
        "hingga",
        "ini",
        "itu",
        "jadi",
        "sejak",
        "para",
        "bagi",
        "karena",
        "tak",
        "and",
        "or",
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "with",
        "as",
        "from",
        "after",
        "amid",
        "over",
        "into",
        "its",
        "is",
        "are",
        "be",
        "vs",
        "but",
        "than",
    ]
)
"""Words that a headline in capitals writes small."""


def is_link(text: str, place: int) -> bool:
    """Whether a place of a text stands in a link to another story, its marker included.

    A text that begins with the marker is the link's own story.
    """
    line = text.rfind("\n", 0, place) + 1
    return any(start <= place < end for start, end in _links(text, max(line, place - REACH), place))


def _links(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the links whose sign stands in ``text[begin:end]``."""
    for sign in _SIGNS.finditer(text, begin, end):
        start = _marker_before(text, sign.start())
        if start > 0 and text[:start].strip():
            yield start, _end_of_headline(text, sign.end(), start + REACH)


def _marker_before(text: str, sign: int) -> int:
    """Return where the marker in front of a sign begins, -1 without one."""
    head = fold(text[max(0, sign - _MARKER) : sign]).rstrip(_DECORATION)
    found = head.endswith(_markers())
    if not found:
        return -1
    size = max(len(each) for each in _markers() if head.endswith(each))
    start = sign - (min(sign, _MARKER) - len(head)) - size
    return -1 if text[max(0, start - 1) : start].isalnum() else start


def _end_of_headline(text: str, begin: int, limit: int) -> int:
    line = text.find("\n", begin)
    limit = min(limit, len(text) if line < 0 else line)
    stop = _STOP.search(text, begin, limit)
    if stop is not None:
        limit = stop.end()
    return _seam(text, begin, limit)


def _seam(text: str, begin: int, limit: int) -> int:
    """Return where a sentence begins that nothing parts from the headline in capitals before it, else ``limit``."""
    found = list(_WORD.finditer(text, begin, limit))
    cases = [_case(each[0]) for each in found]
    if sum(case == "A" for case in cases[:5]) < min(len(found), 5) - 1:
        return limit
    for place in range(2, len(found) - 2):
        if cases[place] == "A" and {cases[place + 1], cases[place + 2]} in ({"a"}, {"a", "-"}):
            return found[place].start()
    return limit


def _case(word: str) -> str:
    """Return ``A`` for a word with a capital or a figure, ``a`` for one in small letters, ``-`` for one always written so."""
    letters = _LETTERS.search(word)
    if letters is None or not letters[0][0].islower():
        return "A"
    return "-" if letters[0] in _SMALL else "a"


@cache
def _markers() -> tuple[str, ...]:
    """The markers of all packs, folded."""
    kept_markers = kept(
        folder_of("streams.languages"),
        "links",
        version_of("streams.languages", "streams.text", "streams.text.layout"),
        lambda: orjson.dumps(sorted({fold(word) for pack in packs() for word in pack.link_markers})),
    )
    return tuple(orjson.loads(kept_markers))
