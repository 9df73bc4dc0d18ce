"""Headings that say over what time the lines under them are told: "For the year:" over "The Dow is up 2,571 points, or 11%."."""

import re

from streams.extract import marks
from streams.extract.lexicon import Lexicon
from streams.extract.marks import Mark
from streams.extract.times.extremes import LONG
from streams.text.fold import fold
from streams.text.patterns import Pattern

LINES = 12
"""So many lines may stand under one heading."""
_LONGEST = 40
"""So many code points it has at most."""
_WORDS = 6
_ITEM = Pattern(
    r"\d[\d.,]*\s?(?:[%％]|p(?:er\s?cent|ct|c)\b|pro[zcs]ent|persen|peratus|por ?cien?to|por cento|per cento|pour cent)|(?:[%％]|yüzde|百分之)\s?\d",
    re.IGNORECASE,
)
_DIGIT = Pattern(r"\d")


def states_percent(line: str) -> bool:
    """Whether a line of a list holds a percent; most lines hold no digit, which is told several times faster."""
    return _DIGIT.search(line) is not None and _ITEM.search(line) is not None


def time_of_section(text: str, place: int, lexicon: Lexicon, lang: str | None) -> Mark | None:
    """Return the time that the heading over the line at ``place`` gives; lines with percents may stand between."""
    line = text.rfind("\n", 0, place)
    for _ in range(LINES):
        if line <= 0:
            return None
        start = text.rfind("\n", 0, line) + 1
        above = text[start:line].strip()
        if above.endswith(":"):
            return _time_in(above, start, lexicon, lang)
        if above and "%" not in above and "per" not in above.lower():
            return None
        line = start - 1
    return None


def _time_in(heading: str, start: int, lexicon: Lexicon, lang: str | None) -> Mark | None:
    """Return the one time of a line of a few words that tells nothing else."""
    if len(heading) > _LONGEST or len(heading.split()) > _WORDS:
        return None
    told = lexicon.find(fold(heading), offset=start, lang=lang)
    found = [each for each in told if each.kinds & (marks.PERIOD | marks.METRIC)]
    is_time = len(found) == 1 and found[0].period in LONG and found[0].start == start
    return found[0] if is_time else None
