"""One name, several meanings: which stay, which is first, and what is flagged.

Rules, in this order: ordinary words are no names of small companies; meanings of one issuer become one (other listings
stay only with context words of their own); what the fact tables say beats what follows from a company list; a large
company beats a small one; what is left with two issuers is ambiguous.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.commonness import RARELY, Commonness
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import native
from streams.instruments.builder.inputs.titles import WEIGHTS
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.script import CLASSES, HAN, HIRAGANA, KATAKANA

DERIVED = frozenset(WEIGHTS) | {native.A_SHARES, native.TAIWAN, native.JAPAN}
MOST_MEANINGS = 6
LARGE_RANK, SMALL_RANK = 1_500, 4_000
COMPANIES = frozenset(
    {InstrumentType.EQUITY, InstrumentType.PRIVATE, InstrumentType.SUBSIDIARY, InstrumentType.PRODUCT}
)
NAME_KINDS = frozenset({AliasKind.LEGAL, AliasKind.SHORT, AliasKind.BRAND, AliasKind.FORMER})
Issuers = dict[str, list[Naming]]


def resolve(draft: Draft, commonness: Commonness) -> list[Naming]:
    """Return the namings of the finished master, each text's meanings settled."""
    by_text: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in draft.namings:
        by_text[each.text].append(each)
    settled = (_settle(draft, _words_out(draft, text, by_text[text], commonness)) for text in sorted(by_text))
    return [each for meanings in settled for each in meanings]


def _words_out(draft: Draft, text: str, meanings: list[Naming], commonness: Commonness) -> list[Naming]:
    """Flag companies that have an ordinary word for a name; a small one that only a list knows is refused."""
    if not any(draft.listings[each.key].type in COMPANIES and each.kind in NAME_KINDS for each in meanings):
        return meanings
    words = text.split()
    unspaced = CLASSES[text[0]] in (HAN, KATAKANA, HIRAGANA)
    phrase = len(words) > 1 and commonness.is_phrase(words)
    if unspaced:
        word = met = commonness.is_unspaced(text)
    else:
        word = len(words) == 1 and (commonness.is_word(text) or (text.isascii() and len(text) < 4))
        met = len(words) == 1 and (word or commonness.is_met(text) or commonness.is_word(text, RARELY))
    kept = []
    for each in meanings:
        listing = draft.listings[each.key]
        if (
            each.source in DERIVED
            and each.kind is AliasKind.SHORT
            and not _is_own(listing, each)
            and (met or phrase)
        ):
            draft.reject(each.source, each.key, text, "common word")
        elif (
            (word or phrase) and listing.type in COMPANIES and each.kind in NAME_KINDS and _may_be_word(each)
        ):
            kept.append(replace(each, flags=each.flags | Flag.COMMON))
        else:
            kept.append(each)
    return kept


def _is_own(listing: Listing, naming: Naming) -> bool:
    """Whether a name is the whole name of a large company: Target Corp is Target."""
    return is_large(listing) and naming.weight >= WEIGHTS["sec"] + 10


def is_large(listing: Listing) -> bool:
    """Whether a US company is among the largest (the SEC's table is ordered by size, but for the counter)."""
    return listing.rank < LARGE_RANK and listing.mic != "OTCM"


def _may_be_word(naming: Naming) -> bool:
    """Whether a name may be read as a word: the fact tables say so by a flag, names from lists have been judged by nobody."""
    return naming.source in DERIVED or bool(naming.flags & Flag.AMBIGUOUS) or bool(naming.context)


def _settle(draft: Draft, meanings: list[Naming]) -> list[Naming]:
    by_issuer: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in meanings:
        by_issuer[draft.listings[each.key].issuer_id].append(each)
    issuers = _large_first(draft, _facts_first(draft, by_issuer))
    merged = [each for rows in issuers.values() for each in _one_issuer(draft, rows)]
    if len(issuers) < 2:
        return merged
    merged.sort(key=lambda each: (-each.weight, draft.listings[each.key].rank, each.key))
    plain = [each for each in merged if not each.context]
    for each in plain[MOST_MEANINGS:]:
        draft.reject(each.source, each.key, each.text, "collision", "too many meanings")
    kept = [each for each in merged if each.context or each in plain[:MOST_MEANINGS]]
    return [replace(each, flags=each.flags | Flag.AMBIGUOUS) for each in kept]


def _facts_first(draft: Draft, issuers: Issuers) -> Issuers:
    """Drop derived meanings where a fact table claims the name without reserve."""
    certain = {
        issuer
        for issuer, rows in issuers.items()
        if any(
            each.source not in DERIVED and not each.flags & Flag.AMBIGUOUS and not each.context
            for each in rows
        )
    }
    derived = {issuer for issuer, rows in issuers.items() if all(each.source in DERIVED for each in rows)}
    return _without(draft, issuers, derived - certain, certain)


def _large_first(draft: Draft, issuers: Issuers) -> Issuers:
    """Drop small companies that only a list knows where a large one has the name."""
    large = {
        issuer for issuer, rows in issuers.items() if any(is_large(draft.listings[each.key]) for each in rows)
    }
    small = {
        issuer
        for issuer, rows in issuers.items()
        if all(draft.listings[each.key].rank > SMALL_RANK and each.source in DERIVED for each in rows)
    }
    return _without(draft, issuers, small, large)


def _without(draft: Draft, issuers: Issuers, losers: set[str], winners: set[str]) -> Issuers:
    if not winners or not losers:
        return issuers
    for issuer in losers:
        for each in issuers[issuer]:
            draft.reject(each.source, each.key, each.text, "collision", f"means {min(winners)}")
    return {issuer: rows for issuer, rows in issuers.items() if issuer not in losers}


def _one_issuer(draft: Draft, rows: list[Naming]) -> list[Naming]:
    """Return one meaning for the issuer, and one more for each other listing that has words of its own."""
    by_key: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in rows:
        by_key[each.key].append(each)
    merged = [_one_listing(each) for each in by_key.values()]
    merged.sort(
        key=lambda each: (bool(each.context), each.source in DERIVED, draft.listings[each.key].rank, each.key)
    )
    return [merged[0], *(each for each in merged[1:] if each.context)]


def _one_listing(rows: list[Naming]) -> Naming:
    """Return rows of one name and one listing as one: the best kind, and the flags of rows for any language, if there are any.

    Where a fact table has a word on it, the lists have none.
    """
    rows = [each for each in rows if each.source not in DERIVED] or rows
    best = max(rows, key=lambda each: (each.weight, each.lang == "*", each.source, each.kind))
    everywhere = [each for each in rows if each.lang == "*"] or rows
    flags = Flag(0)
    for each in everywhere:
        flags |= each.flags
    if not all(each.flags & Flag.UPPER for each in rows):
        flags &= ~Flag.UPPER
    langs = {each.lang for each in rows}
    return replace(best, flags=flags, context=_contexts(rows), lang=langs.pop() if len(langs) == 1 else "*")


def _contexts(rows: Iterable[Naming]) -> str:
    """Return all context words of rows that all have some; one row without needs none."""
    contexts = [each.context for each in rows]
    if not all(contexts):
        return ""
    return "|".join(dict.fromkeys(word for each in contexts for word in each.split("|")))
