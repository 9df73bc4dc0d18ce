"""Names from live sources beside those that travel in the package: which get in, and what is flagged.

The package's names were weighed against ordinary text; a fresh name was not. So a fresh name never takes one away that
the package is sure of, and one that could be an ordinary word comes in as ambiguous.
"""

from dataclasses import replace

from streams.adapters.refdata.laying.master import Master
from streams.instruments.master.rows import Naming
from streams.instruments.names import Flag
from streams.instruments.script import CLASSES, HAN, HANGUL, HIRAGANA, KATAKANA, THAI, WORD
from streams.text.fold import fold

DERIVED = frozenset({"sec", "full", "investpy", "financedatabase", "wikidata", "openfigi"})
"""Sources whose names come from lists of companies; a name of any other source was chosen by a person."""

SHORTEST = {HAN: 2, HANGUL: 2, KATAKANA: 3, HIRAGANA: 4, THAI: 3, WORD: 3}
UNSPACED = frozenset({HAN, HIRAGANA, KATAKANA, HANGUL, THAI})
SURE_WITHOUT_SPACES = 4
"""From so many characters a name in a script without spaces is hardly part of another word."""

MOST_MEANINGS = 6
LARGE_RANK, SMALL_RANK = 1_500, 4_000
"""A large company's name is not made ambiguous by a small one that only a list knows; as the package's builder has it."""

KNOWN = "known"
"""No refusal worth telling: the name means this issuer already."""


def folded(name: str) -> str:
    """Return a name as the tables hold it."""
    return " ".join(fold(name).split())


def unfit(text: str) -> str:
    """Return why a folded text can be no name whatever it means, or an empty string."""
    if not text or not any(CLASSES[char] for char in text):
        return "no letter"
    if text.replace(" ", "").isdigit():
        return "a number"
    if "%" in text:
        return "a terms sheet, not a name"
    if len(text) < SHORTEST.get(CLASSES[text[0]], 3):
        return "too short for its script"
    return ""


def could_be_a_word(text: str) -> bool:
    """Whether a folded name may be an ordinary word: one word, or a short run of a script without spaces."""
    if " " in text:
        return False
    if CLASSES[text[0]] in UNSPACED:
        return len(text) < SURE_WITHOUT_SPACES
    return True


def offer(master: Master, naming: Naming) -> str:
    """Add a meaning of a name, flagged as it must be; return why not, or an empty string."""
    if refusal := unfit(naming.text):
        return refusal
    issuer = master.listings[naming.key].issuer_id
    meanings = master.names.get(naming.text, [])
    if any(master.listings[each.key].issuer_id == issuer for each in meanings):
        return KNOWN
    is_small = master.listings[naming.key].rank > SMALL_RANK
    if sure := next(
        (each for each in meanings if _is_sure(each) or (is_small and _is_large(master, each))), None
    ):
        return f"collision: means {master.listings[sure.key].issuer_id}"
    if len(meanings) >= MOST_MEANINGS:
        return "collision: too many meanings"
    if could_be_a_word(naming.text):
        naming = replace(naming, flags=naming.flags | Flag.AMBIGUOUS)
    if meanings:
        meanings = [replace(each, flags=each.flags | Flag.AMBIGUOUS) for each in (*meanings, naming)]
    master.names[naming.text] = meanings or [naming]
    return ""


def _is_sure(naming: Naming) -> bool:
    """Whether a person gave the name this meaning without reserve."""
    return naming.source not in DERIVED and not naming.flags & Flag.AMBIGUOUS and not naming.context


def _is_large(master: Master, naming: Naming) -> bool:
    return master.listings[naming.key].rank < LARGE_RANK
