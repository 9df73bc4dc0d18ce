"""The names that follow from a company's registered one: without legal form, without "Group", with the form abbreviated."""

import re

from streams.instruments.builder.draft import Draft
from streams.instruments.master.rows import Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.normalise import company_core
from streams.text.fold import fold

GENERIC = frozenset([
    "group", "groupe", "gruppe", "grupo", "gruppo", "holding", "holdings", "holdco", "international",
])  # fmt: skip
LEADING = frozenset(["grupo", "groupe", "gruppo", "gruppe"])
_SHORTER = {"corporation": "corp", "incorporated": "inc", "limited": "ltd", "company": "co"}
_MARKS = re.compile(r"[.,()]")
MIN_LENGTH = 3
WEIGHTS = {"sec": 70, "full": 60, "members": 60, "investpy": 50, "financedatabase": 40, "former": 50}


def titles(draft: Draft, name: str, key: str, source: str, *, large: bool) -> None:
    """Add the names of one company; what is too short for its script is refused."""
    core = company_core(name)
    weight = WEIGHTS[source] + (10 if large else 0)
    for text, kind, worth in _variants(fold(name), core, weight):
        if len(text) < MIN_LENGTH:
            draft.reject(source, key, text, "too short for its script")
        else:
            draft.name(
                Naming(text=text, key=key, kind=kind, lang="*", weight=worth, flags=Flag(0), source=source)
            )


def _variants(whole: str, core: str, weight: int) -> list[tuple[str, AliasKind, int]]:
    """Return the texts of a name: the core first, the form spelled out and shortened, the core without "Group"."""
    found = [(core, AliasKind.SHORT, weight)]
    if " " not in core:
        spelled = " ".join(_MARKS.sub(" ", whole).split())
        shorter = " ".join(_SHORTER.get(word, word) for word in spelled.split())
        found += [(text, AliasKind.LEGAL, weight + 5) for text in sorted({spelled, shorter}) if text != core]
    words = core.split()
    while len(words) > 1 and words[-1] in GENERIC:
        words.pop()
    while len(words) > 1 and words[0] in LEADING:
        words.pop(0)
    if len(words) < len(core.split()) and (len(words) > 1 or len(words[0]) > MIN_LENGTH + 1):
        found.append((" ".join(words), AliasKind.SHORT, weight - 10))
    if core.endswith((" com", " ai", " io")):
        found.append((".".join(core.rsplit(" ", 1)), AliasKind.SHORT, weight))
    return found
