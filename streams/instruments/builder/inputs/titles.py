"""The names that follow from a company's registered one: without legal form, without "Group", with the form abbreviated."""

import re
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.master.rows import Naming
from streams.instruments.names import AliasKind
from streams.instruments.normalise import company_core
from streams.text.fold import fold

GENERIC = frozenset([
    "group", "groupe", "gruppe", "grupo", "gruppo", "holding", "holdings", "holdco", "international",
])  # fmt: skip
LEADING = frozenset(["grupo", "groupe", "gruppo", "gruppe"])
TRADES = frozenset(
    [
        "therapeutics",
        "pharmaceuticals",
        "pharmaceutical",
        "pharma",
        "biosciences",
        "bioscience",
        "biotherapeutics",
        "biopharma",
        "biopharmaceuticals",
        "biopharmaceutical",
        "oncology",
        "genetics",
        "genomics",
        "medicines",
        "biotechnologies",
        "biotechnology",
        "biotech",
        "biologics",
        "diagnostics",
        "bioworks",
        "biomedical",
        "immunotherapeutics",
        "pharmatech",
        "technologies",
        "technology",
        "networks",
        "semiconductor",
        "semiconductors",
        "software",
        "laboratories",
        "petroleum",
        "bancorp",
        "bancshares",
        "bankshares",
        "brands",
        "restaurants",
        "airlines",
        "industries",
        "entertainment",
        "communications",
        "interactive",
        "robotics",
        "photonics",
        "lithium",
    ]
)
"""Words for a trade that headlines leave out behind a coined name: "Sarepta" for Sarepta Therapeutics."""
COINED = 5
"""Letters that a coined name has at least; whether it is an ordinary word, the word lists decide later."""
_ABBREVIATED = {
    "pharmaceuticals": "pharma",
    "pharmaceutical": "pharma",
    "biosciences": "bio",
    "bioscience": "bio",
}
_SHORTER = {"corporation": "corp", "incorporated": "inc", "limited": "ltd", "company": "co"}
_MARKS = re.compile(r"[.,()]")
_HYPHENATED = re.compile(r"[a-z&']{2,}(?: [a-z&']{2,})*-[a-z&']{2,}(?:[ -][a-z&']{2,})*")
_INITIALS = re.compile(r"((?:[a-z] ){2,})([a-z]{3,}.*)")
HYPHEN_RANK = 45_000
"""What a hand-made table or the SEC's exchanges list; of the rest few are ever written of."""
MIN_LENGTH = 3
WEIGHTS = {
    "sec": 70,
    "full": 60,
    "members": 60,
    "nse": 60,
    "investpy": 50,
    "financedatabase": 40,
    "worldstock": 40,
    "us_directories": 35,
    "former": 50,
}


def titles(draft: Draft, name: str, key: str, source: str, *, large: bool) -> None:
    """Add the names of one company; what is too short for its script is refused."""
    core = company_core(name)
    weight = WEIGHTS[source] + (10 if large else 0)
    for text, kind, worth in _variants(fold(name), core, weight):
        if len(text) < MIN_LENGTH:
            draft.reject(source, key, text, "too short for its script")
        else:
            draft.name(Naming(text=text, key=key, kind=kind, weight=worth, source=source))


def headline_names(draft: Draft, name: str, key: str, source: str) -> None:
    """Add what headlines call a US company: its coined word alone, or with its trade abbreviated ("Pharma", "Bio")."""
    words = company_core(name).split()
    if len(words) < 2 or words[-1] not in TRADES:
        return
    texts = [" ".join([*words[:-1], _ABBREVIATED[words[-1]]])] if words[-1] in _ABBREVIATED else []
    if len(words) == 2 and len(words[0]) >= COINED and words[0].isalpha():
        texts.append(words[0])
    for text in texts:
        draft.name(Naming(text=text, key=key, weight=WEIGHTS["sec"] - 25, source=source))


def other_spellings(draft: Draft) -> None:
    """Add companies' names without their hyphens ("Rhön Klinikum") and with their initials together ("GR Infraprojects").

    A hyphen is dropped only where somebody is likely to write of the company: one of a fact table, an index or a US exchange.
    """
    known = {each.text for each in draft.namings}
    for each in list(draft.namings):
        listing = draft.listings[each.key]
        if listing.type is not InstrumentType.EQUITY or each.kind is AliasKind.TICKER:
            continue
        for text in _respelled(each.text, near=listing.rank < HYPHEN_RANK and listing.mic != "OTCM"):
            if text not in known:
                known.add(text)
                draft.name(replace(each, text=text, weight=max(1, each.weight - 5)))


def _respelled(text: str, *, near: bool) -> list[str]:
    found = [text.replace("-", " ")] if near and _HYPHENATED.fullmatch(text) else []
    if (match := _INITIALS.fullmatch(text)) is not None:
        found.append(f"{match[1].replace(' ', '')} {match[2]}")
    return found


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
