"""Ordinary words of Chinese and Japanese that overlap a company's two-character name: they speak against it.

京东 in 北京东城 is torn out of 北京, 高通 in 高通胀 of 通胀. Only words that may overlap some name are kept.
"""

import math
from collections.abc import Iterable

from streams.instruments.script import CLASSES, HAN
from streams.text.fold import fold

LEAST = {"zh": 3.3, "ja": 3.6}
"""Zipf frequency below which a word is too rare to be met."""
LONGEST = 3


def overlapping_words(names: Iterable[str]) -> list[str]:
    """Return the ordinary words that may overlap one of ``names`` at an end, or hold it behind their first character."""
    import wordfreq  # type: ignore[import-not-found] # a package of the build alone

    known = set(names)
    short = {name for name in known if len(name) == 2 and all(CLASSES[char] == HAN for char in name)}
    firsts, lasts = {name[0] for name in short}, {name[1] for name in short}
    found = set()
    for code, least in LEAST.items():
        for word, frequency in wordfreq.get_frequency_dict(code, "best").items():
            if math.log10(frequency) + 9 < least or not 2 <= len(word) <= LONGEST:
                continue
            folded = fold(word)
            if folded in known or not all(CLASSES[char] == HAN for char in folded):
                continue
            if folded[-1] in firsts or folded[0] in lasts or folded[1:] in short:
                found.add(folded)
    return sorted(found)
