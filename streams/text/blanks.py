"""Stretches of a text made blank: what was read is out of the way, and every offset stays."""

import re
from collections.abc import Iterable


def blank(found: re.Match[str]) -> str:
    """Return spaces in the place of what a pattern matched, for its ``sub``."""
    return " " * len(found.group())


def blanked(text: str, spans: Iterable[tuple[int, int]], offset: int = 0) -> str:
    """Return a stretch of a text, which begins at ``offset`` of it, with spaces where it meets a span of the whole text."""
    letters = list(text)
    for start, end in spans:
        low, high = max(start - offset, 0), min(end - offset, len(letters))
        if low < high:
            letters[low:high] = " " * (high - low)
    return "".join(letters)
