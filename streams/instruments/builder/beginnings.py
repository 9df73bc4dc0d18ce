"""What headlines leave of a registered name: the coined beginning, without the words for the trade behind it.

"Westgold" is Westgold Resources and "Brighthouse" Brighthouse Financial; but "Grand Canyon" is no school, and where two companies
begin alike the beginning is nobody's name.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Protocol

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.commonness import RARELY
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs.listings import GONE_RANK
from streams.instruments.builder.inputs.titles import GENERIC, TRADES, WEIGHTS
from streams.instruments.master.rows import COMMON_SHARE, Listing, Naming
from streams.instruments.normalise import company_core
from streams.instruments.venues import US_MICS

SOURCE = "beginnings"
US_RANK = 4_000
"""So many US filers, the largest first, are written of by name; and who is gone was, when it was listed."""
VENUES = frozenset([
    "XLON", "XASX", "XTSE", "XETR", "XIDX", "XIST", "XSTO", "XHEL", "XOSL", "XCSE", "XWAR", "XMIL", "XPAR", "XMAD", "XAMS", "XSWX",
    "XWBO", "XBRU", "XLIS", "XDUB", "XNZE",
])  # fmt: skip
"""Venues whose press writes names with a capital, and whose companies bear coined ones; US exchanges and their own rule aside."""
SHORTEST = 5
_JOINING = frozenset(["&", "and", "of", "the", "de", "di", "et", "y", "und"])
_TRADES = TRADES | frozenset([
    "energy", "energia", "energie", "resources", "gaming", "games", "entertainment", "educators", "education", "care", "health",
    "healthcare", "materials", "manufacturing", "hotels", "resorts", "financial", "insurance", "logistics", "foods", "food",
    "beverage", "beverages", "mining", "metals", "metal", "minerals", "gold", "gas", "oil", "chemicals", "chemical", "plastics",
    "steel", "wireless", "telecom", "telecommunications", "media", "studios", "labs", "sciences", "science", "medical",
    "devices", "instruments", "electronics", "systems", "solutions", "services", "products", "stores", "apparel", "footwear",
    "motors", "automotive", "aerospace", "defense", "defence", "marine", "shipping", "tankers", "infrastructure", "power",
    "renewables", "solar", "water", "utilities", "properties", "realty", "reit", "homes", "capital", "intertechnology",
    "national", "bio", "global", "worldwide", "industrial", "engineering", "environmental", "data", "digital", "cloud",
    "security", "analytics", "broadcasting", "surgical", "dental", "imaging", "nutrition", "fitness", "airways", "aviation",
    "freight", "transport", "transportation", "travel", "leisure", "bank", "banking", "asset", "management", "royalty",
    "royalties", "uranium", "copper", "silver", "graphite", "exploration", "explorations", "drilling", "offshore", "midstream",
    "fuels", "nuclear", "wind", "enterprises", "ventures", "stainless", "aluminium", "cement", "concrete", "glass", "paper",
    "packaging", "textiles", "furniture", "retail", "supermarkets", "coffee", "brewery", "breweries", "wines", "spirits",
    "cannabis", "vaccines", "biotherapies", "nordic", "invest", "fastigheter", "teknologi", "teknoloji",
])  # fmt: skip


class WordCounts(Protocol):
    """What is asked of word counts over ordinary text; see ``Commonness``."""

    def is_word(self, word: str, least: float = ...) -> bool:
        """Whether a folded word is in a dictionary and used."""
        ...

    def is_met(self, word: str) -> bool:
        """Whether it is met too often to be a small company."""
        ...


def add(draft: Draft, commonness: WordCounts) -> None:
    """Name each company that news writes of by the beginning of its name, if that is coined and nobody else's."""
    taken = _begun(draft)
    known = {each.text for each in draft.namings}
    for listing in sorted(draft.listings.values(), key=lambda each: (each.rank, each.key)):
        text = _beginning(listing) if _is_written_of(listing) else ""
        if not text or text in known:
            continue
        if len(taken[_start(text)] - {listing.issuer_id}) or not _is_coined(text, commonness):
            draft.reject(
                SOURCE, listing.key, text, "common word" if len(taken[_start(text)]) < 2 else "collision"
            )
            continue
        known.add(text)
        weight = WEIGHTS["full"] - 15
        draft.name(Naming(text=text, key=listing.key, weight=weight, source="full"))


def _begun(draft: Draft) -> defaultdict[str, set[str]]:
    """Return whose names begin with each word, and with each two."""
    issuers: defaultdict[str, set[str]] = defaultdict(set)
    for key, text in _names(draft):
        issuer, words = draft.listings[key].issuer_id, text.split()
        issuers[" ".join(words[:1])].add(issuer)
        issuers[" ".join(words[:2])].add(issuer)
    return issuers


def _names(draft: Draft) -> Iterator[tuple[str, str]]:
    yield from ((key, company_core(listing.name)) for key, listing in draft.listings.items() if listing.name)
    yield from ((each.key, each.text) for each in draft.namings)


def _start(text: str) -> str:
    return " ".join(text.split()[:2])


def _is_written_of(listing: Listing) -> bool:
    if listing.type is not InstrumentType.EQUITY or listing.form != COMMON_SHARE:
        return False
    if listing.mic in US_MICS:
        return listing.rank == GONE_RANK or (listing.rank < US_RANK and listing.mic != "OTCM")
    return listing.mic in VENUES


def _beginning(listing: Listing) -> str:
    """Return a folded name without the trades at its end, or an empty string where it has none or nothing would be left."""
    words = company_core(listing.name).split()
    while len(words) > 1 and words[-1] in GENERIC:
        words.pop()
    whole = len(words)
    while len(words) > 1 and (words[-1] in _TRADES or words[-1] in _JOINING):
        words.pop()
    text = " ".join(words)
    return text if len(words) < whole and text.isascii() and words[-1] not in _JOINING else ""


def _is_coined(text: str, commonness: WordCounts) -> bool:
    """Whether a beginning can be only a company: its last word is in no dictionary, and alone it is rarely met at all."""
    words = text.split()
    last = words[-1]
    if len(last) < SHORTEST or not last.replace("-", "").isalpha() or commonness.is_word(last, RARELY):
        return False
    return len(words) > 1 or not commonness.is_met(last)
