"""Signs of numbers that only the mark-up has: the class of a falling price, an arrow that is an icon, a label for a reader aloud."""

import re
from collections.abc import Mapping
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from streams.text.patterns import Pattern

SIGNING = ("class", "aria-label", "title")
"""Attributes that may tell a sign."""


class Sign(IntEnum):
    """Which way the mark-up says that a price went; ``RED`` and ``GREEN`` are colours, which mean the opposite in East Asia."""

    UP = 1
    DOWN = -1
    GREEN = 2
    RED = -2


class SignSpan(NamedTuple):
    """A sign and the span of the text that it belongs to; an icon's span is empty."""

    start: int
    end: int
    sign: Sign


_CLASSES = {
    **dict.fromkeys(
        ["up", "positive", "pos", "gain", "gains", "gainer", "rise", "increase", "higher"], Sign.UP
    ),
    **dict.fromkeys(
        ["down", "negative", "neg", "loss", "losses", "loser", "fall", "decrease", "lower"], Sign.DOWN
    ),
    "green": Sign.GREEN,
    "red": Sign.RED,
}
"""Words of classes by which pages colour a change; longer and rarer ones are left out."""
_LABELS = {
    **dict.fromkeys(["up", "gained", "rose", "increase", "increased", "higher", "positive"], Sign.UP),
    **dict.fromkeys(["down", "lost", "fell", "decrease", "decreased", "lower", "negative"], Sign.DOWN),
}
_CONTROLS = frozenset(
    re.findall(
        r"[a-z]+",
        "menu toggle scroll sign pop popup dropdown nav btn button close thumbs thumb pull back collapse drop slide fade page load top header footer vote",
    )
)
"""Parts of a page that go up and down themselves."""
_WORD = Pattern(r"[A-Z]?[a-z]+")
_LENGTH = 160


def sign_of(attributes: Mapping[str, str]) -> Sign | None:
    """Return the sign that the attributes of an element tell: its label first, then its classes; None where they say both."""
    for name in ("aria-label", "title"):
        if name in attributes and (said := _told(attributes[name][:_LENGTH], is_label=True)) is not None:
            return said
    return _told(attributes["class"][:_LENGTH], is_label=False) if "class" in attributes else None


@lru_cache(maxsize=4_096)
def _told(said: str, *, is_label: bool) -> Sign | None:
    words = [word.lower() for word in _WORD.findall(said)]
    if not _CONTROLS.isdisjoint(words):
        return None
    known = _LABELS if is_label else _CLASSES
    signs = {known[word] for word in words if word in known}
    if len({sign > 0 for sign in signs}) != 1:
        return None
    return min(signs, key=abs)
