"""Prices compared with a close: "önceki kapanışın yüzde 0,1 üzerinde 43,04'ten işlem görüyor"."""

from schemas.vocabulary import Direction
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OF_CLOSE = Pattern(r"\bkapanis(?:i)?n(?:in)? $")
_SIDE = r"['’]?\w{0,3} (?P<way>(?P<up>uzerinde|ustunde|uzerinden|ustunden)|altinda|altindan)\b"
_BEHIND = Pattern(_SIDE)
SIDE_OF_CLOSE = Cue(r"\bkapanis(?:i)?n(?:in)? .*" + _SIDE)
"""In a sentence it may compare a price with a close."""


def side_of_close(before: str, behind: str) -> tuple[Direction, int, int] | None:
    """Return on which side of the last close a price is, and where behind the number the word for it stands.

    Both stretches, before and behind the number, are folded.
    """
    if _OF_CLOSE.search(before) is None:
        return None
    found = _BEHIND.match(behind)
    if found is None:
        return None
    return Direction.UP if found.group("up") else Direction.DOWN, found.start("way"), found.end("way")
