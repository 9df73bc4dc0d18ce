"""A company's name with its legal form means the listing that the name without it means: "Barclays PLC" is Barclays in London.

Lists call a foreign line by the company's registered name, and so the longer name would mean the receipt, the second listing or
the other class, though a text that prints the form says nothing of them.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs.titles import WEIGHTS
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.normalise import company_core
from streams.instruments.venues import US_MICS

_OF_A_LINE = re.compile(r"\b(?:adr|ads|cdi|gdr|nvdr|class [a-z]|series [a-z]|pref|new)\b")
"""Words of a line of shares and not of a company: such a name means that line."""
_FOREIGN_LINE = re.compile(r"[A-Z]{4}[YF]")
"""How the US counter codes a foreign company's receipts and shares (FINRA): five letters with Y or F at the end."""
_HOME_TABLES = frozenset({"issuers_world", "issuers_east_asia"})
"""These tables tell dual-listed companies apart by their forms: Rio Tinto Ltd is the one in Sydney."""


def mean_home(draft: Draft, namings: Iterable[Naming]) -> list[Naming]:
    """Return the settled namings with those of legal forms at the listing that the plain name means."""
    namings = list(namings)
    first = {each.text: each for each in reversed(namings)}
    return list(
        {(each.text, each.key): each for each in (_at_home(draft, one, first) for one in namings)}.values()
    )


def without_needless(namings: Iterable[Naming]) -> list[Naming]:
    """Return the namings without those of lists that add a legal form to a name that means the same company by itself.

    A text's form behind a name is read as part of it anyway (``names/mentions.py``). What the longer name means second, a receipt
    or another line, goes with it.
    """
    namings = list(namings)
    plain: dict[str, Naming | None] = {}
    first: dict[str, Naming] = {}
    for each in namings:
        first.setdefault(each.text, each)
        alone = not each.flags & (Flag.AMBIGUOUS | Flag.COMMON | Flag.UPPER) and not each.context
        plain[each.text] = each if alone and each.text not in plain else None
    needless = {text for text, each in first.items() if _is_needless(each, plain)}
    return [each for each in namings if each.text not in needless]


def _is_needless(naming: Naming, plain: dict[str, Naming | None]) -> bool:
    if naming.kind is not AliasKind.LEGAL or naming.source not in WEIGHTS:
        return False
    shorter = plain.get(company_core(naming.text))
    return shorter is not None and shorter.text != naming.text and shorter.key == naming.key


def _at_home(draft: Draft, naming: Naming, first: dict[str, Naming]) -> Naming:
    core = company_core(naming.text)
    plain = first.get(core)
    if core == naming.text or plain is None:
        return naming
    own, home = draft.listings[naming.key], draft.listings[plain.key]
    if own.key == home.key or plain.context or not _may_follow(naming, own, home):
        return naming
    draft.reject(naming.source, naming.key, naming.text, "a legal form", f"means {home.key} as {core!r} does")
    return replace(naming, key=home.key)


def _may_follow(naming: Naming, own: Listing, home: Listing) -> bool:
    """Whether a name with a form is that of the company whose plain name means ``home``."""
    if naming.source in _HOME_TABLES or _OF_A_LINE.search(naming.text) is not None:
        return False
    if {own.type, home.type} != {InstrumentType.EQUITY}:
        return False
    if own.issuer_id == home.issuer_id:
        return True
    abroad = (
        own.mic in US_MICS and home.mic not in US_MICS and _FOREIGN_LINE.fullmatch(own.symbol) is not None
    )
    return abroad and company_core(own.name) == company_core(home.name)
