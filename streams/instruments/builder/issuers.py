"""One issuer behind several listings: the home share and the US receipt, the A share and the H share."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.draft import Draft
from streams.instruments.master.rows import Listing
from streams.instruments.names import AliasKind, Flag
from streams.instruments.normalise import company_core
from streams.instruments.venues import BY_MIC, US_MICS

_NORDIC = re.compile(r"([A-Z0-9]+)-([A-D])")
CLASS_CODES = dict.fromkeys(("XSTO", "XCSE", "XHEL"), _NORDIC) | {
    "BVMF": re.compile(r"([A-Z]{4})(3|4|5|6|11)")
}
BRAZIL = {"3": "ON", "4": "PN", "5": "PNA", "6": "PNB", "11": "UNIT"}
MOST_MARKETS = 4
NAMING_KINDS = frozenset({AliasKind.LEGAL, AliasKind.SHORT})


class _Groups:
    """Sets of ids that grow together; the one that comes first by ``_order`` stands for all."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def root(self, key: str) -> str:
        while (parent := self._parent.get(key, key)) != key:
            key = parent
        return key

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)), key=_order)
        if first != second:
            self._parent[second] = first


def _order(issuer_id: str) -> tuple[bool, str]:
    """A filer's id is kept before one of our own."""
    return (not issuer_id.startswith("cik:"), issuer_id)


def unite(draft: Draft, joins: Path) -> None:
    """Give the listings of one company one issuer, and its home listing the first rank among them."""
    groups = _Groups()
    first_by_hand = _by_hand(draft, groups, joins)
    for keys in [*_by_root(draft).values(), *_by_name(draft)]:
        first, *rest = sorted({draft.listings[key].issuer_id for key in keys}, key=_order)
        for other in rest:
            groups.join(first, other)
    members: defaultdict[str, list[str]] = defaultdict(list)
    for key, listing in draft.listings.items():
        root = groups.root(listing.issuer_id)
        members[root].append(key)
        if root != listing.issuer_id:
            draft.listings[key] = replace(listing, issuer_id=root)
    for keys in members.values():
        _home_first(draft, keys, first_by_hand)


def _by_hand(draft: Draft, groups: _Groups, joins: Path) -> set[str]:
    """Join the listings of each line of the table; return the primary ones."""
    primary = set()
    for line in joins.read_text("utf-8").splitlines():
        keys = [key for key in line.split("\t") if key in draft.listings]
        for other in keys[1:]:
            groups.join(draft.listings[keys[0]].issuer_id, draft.listings[other].issuer_id)
        primary.update(keys[:1])
    return primary


def _by_root(draft: Draft) -> dict[tuple[str, str], list[str]]:
    """Return the listings of a venue whose codes differ in the share class alone: VOLV-A and VOLV-B, PETR3 and PETR4."""
    roots: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key, listing in sorted(draft.listings.items()):
        shape = CLASS_CODES.get(listing.mic)
        match = shape.fullmatch(listing.ticker) if shape and listing.type is InstrumentType.EQUITY else None
        if match:
            roots[listing.mic, match[1]].append(key)
            letter = BRAZIL.get(match[2], match[2])
            draft.change(key, share_class=listing.share_class or letter)
    return roots


def _by_name(draft: Draft) -> Iterable[list[str]]:
    """Yield the keys of listings that share a company's name and may be one company."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for key, listing in draft.listings.items():
        if listing.type is InstrumentType.EQUITY:
            names[company_core(listing.name)].add(key)
    for each in draft.namings:
        listing = draft.listings[each.key]
        plain = each.lang in ("*", "en") and not each.flags & Flag.AMBIGUOUS and not each.context
        if listing.type is InstrumentType.EQUITY and plain and each.kind in NAMING_KINDS:
            names[company_core(each.text)].add(each.key)
    for name, keys in names.items():
        # Of several lines of one issuer the largest speaks for it: it comes last.
        listings = sorted((draft.listings[key] for key in keys), key=lambda each: (-each.rank, each.key))
        if _may_be_one(name, listings):
            yield sorted(keys)


def _may_be_one(name: str, listings: list[Listing]) -> bool:
    """Whether listings of one name are one company: no two in one country, and all of one if the name is one word."""
    issuers = {listing.issuer_id: listing for listing in listings}
    markets = [_market(listing) for listing in issuers.values()]
    if not 1 < len(markets) <= MOST_MARKETS or len(set(markets)) < len(markets):
        return False
    boards = [venue.country for market in markets if (venue := BY_MIC.get(market)) and venue.country != "IN"]
    if len(set(boards)) < len(boards):
        return False
    countries = {listing.country for listing in issuers.values() if listing.country}
    countries = {"CN" if country in ("HK", "KY", "BM", "MO") else country for country in countries}
    return len(countries) <= 1 or (len(name.split()) > 1 and len(name) > 8 and _abroad(issuers.values()))


def _market(listing: Listing) -> str:
    return "US" if listing.mic in US_MICS else listing.mic


def _abroad(listings: Iterable[Listing]) -> bool:
    """Whether all but one are listed away from home or in the US, as receipts are."""
    at_home = [each for each in listings if _market(each) != "US" and _at_home(each)]
    return len(at_home) <= 1


def _at_home(listing: Listing) -> bool:
    venue = BY_MIC.get(listing.mic)
    return venue is not None and venue.country == listing.country


def _home_first(draft: Draft, keys: list[str], first_by_hand: set[str]) -> None:
    """Rank an issuer's primary listing first: set by hand, or at home (Hong Kong for mainland companies), or as it was.

    An issuer that is no filer takes its id from that listing.
    """
    if len(keys) < 2:
        return
    listings = sorted((draft.listings[key] for key in keys), key=lambda each: (each.rank, each.key))
    home = [each for each in listings if each.mic == "XHKG" and each.country in ("CN", "HK")]
    home += [each for each in listings if _at_home(each) and each.mic not in US_MICS]
    chosen = next((each for each in listings if each.key in first_by_hand), None) or (
        home[0] if home else None
    )
    if chosen is None or chosen.type is not InstrumentType.EQUITY:
        return
    issuer, best = chosen.issuer_id, listings[0].rank
    if not issuer.startswith("cik:"):
        issuer = f"iss:{chosen.mic}:{chosen.ticker}"
    for each in listings:
        rank = best if each.key == chosen.key else max(each.rank, best + 1)
        draft.change(each.key, rank=rank, issuer_id=issuer)
