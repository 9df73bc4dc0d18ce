"""One name, several meanings: which stay, which is first, and what is flagged.

Rules, in this order: ordinary words are no names of small companies; meanings of one issuer become one (other listings
stay only with context words of their own); what the fact tables say beats what follows from a company list; a large
company beats a small one; what is left with two issuers is ambiguous.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from schemas.vocabulary import InstrumentType
from streams.instruments.builder.commonness import RARELY
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import native
from streams.instruments.builder.inputs.titles import WEIGHTS
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag
from streams.instruments.script import CLASSES, HAN, HIRAGANA, KATAKANA

DERIVED = frozenset(WEIGHTS) | {native.A_SHARES, native.TAIWAN, native.JAPAN}
MOST_MEANINGS = 6
OFTEN, EVERY_DAY = 4.5, 5.1
"""Zipf frequencies from which a word is doubted as a company, and as a currency or commodity, though no fact table flags it."""
SHORT = 4
"""A Latin company name of so few letters needs its capital, one of two letters both."""
LARGE_RANK, SMALL_RANK = 1_500, 4_000
COMPANIES = frozenset(
    {InstrumentType.EQUITY, InstrumentType.PRIVATE, InstrumentType.SUBSIDIARY, InstrumentType.PRODUCT}
)
NAME_KINDS = frozenset({AliasKind.LEGAL, AliasKind.SHORT, AliasKind.BRAND, AliasKind.FORMER})
Issuers = dict[str, list[Naming]]


class WordCounts(Protocol):
    """What is asked of word counts over ordinary text; see ``Commonness``."""

    def is_word(self, word: str, least: float = ...) -> bool:
        """Whether a folded word is in a dictionary and used."""
        ...

    def is_ordinary(self, word: str, least: float) -> bool:
        """Whether it is frequent, and no name besides."""
        ...

    def is_met(self, word: str) -> bool:
        """Whether it is met too often to be a small company."""
        ...

    def is_phrase(self, words: list[str]) -> bool:
        """Whether the words of a name are all very frequent."""
        ...

    def is_unspaced(self, text: str) -> bool:
        """Whether a Chinese or Japanese name is a word."""
        ...


def resolve(draft: Draft, commonness: WordCounts) -> list[Naming]:
    """Return the namings of the finished master, each text's meanings settled."""
    by_text: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in draft.namings:
        by_text[each.text].append(each)
    settled = (_settle(draft, _words_out(draft, text, by_text[text], commonness)) for text in sorted(by_text))
    return [each for meanings in settled for each in meanings]


def _words_out(draft: Draft, text: str, meanings: list[Naming], commonness: WordCounts) -> list[Naming]:
    """Flag names that are ordinary words; where only a list knows a small company by one, the name is refused."""
    words = text.split()
    if CLASSES[text[0]] in (HAN, KATAKANA, HIRAGANA):
        word = met = commonness.is_unspaced(text)
    else:
        word = len(words) == 1 and (commonness.is_word(text) or (text.isascii() and len(text) < 4))
        met = len(words) == 1 and (word or commonness.is_met(text) or commonness.is_word(text, RARELY))
    phrase = len(words) > 1 and commonness.is_phrase(words)
    if not (word or met or phrase):
        return meanings
    kept = []
    for each in meanings:
        listing = draft.listings[each.key]
        short = each.source in DERIVED and each.kind is AliasKind.SHORT and listing.type in COMPANIES
        if short and not _is_own(listing, each) and (met or phrase):
            draft.reject(each.source, each.key, text, "common word")
        elif word:
            kept.append(replace(each, flags=each.flags | _word_flags(listing, each, commonness)))
        else:
            kept.append(each)
    return kept


def _word_flags(listing: Listing, naming: Naming, commonness: WordCounts) -> Flag:
    """Return the flags of a name that is a word. What the fact tables leave unflagged is doubted only where it is a very frequent one."""
    if listing.type not in COMPANIES:
        plain = naming.kind in NAME_KINDS and commonness.is_ordinary(naming.text, EVERY_DAY)
        return Flag.AMBIGUOUS if plain else Flag(0)
    if naming.kind not in NAME_KINDS:
        return Flag.COMMON
    judged = naming.source not in DERIVED and not naming.flags & Flag.AMBIGUOUS and not naming.context
    if judged and not commonness.is_ordinary(naming.text, OFTEN):
        return Flag.CAPITAL
    return Flag.COMMON


def _is_own(listing: Listing, naming: Naming) -> bool:
    """Whether a name is the whole name of a large company: Target Corp is Target."""
    return is_large(listing) and naming.weight >= WEIGHTS["sec"] + 10


def is_large(listing: Listing) -> bool:
    """Whether a US company is among the largest (the SEC's table is ordered by size, but for the counter)."""
    return listing.rank < LARGE_RANK and listing.mic != "OTCM"


def _settle(draft: Draft, meanings: list[Naming]) -> list[Naming]:
    by_issuer: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in meanings:
        by_issuer[draft.listings[each.key].issuer_id].append(each)
    issuers = _large_first(draft, _facts_first(draft, by_issuer))
    merged = _ordered(draft, [each for rows in issuers.values() for each in _one_issuer(draft, rows)])
    if len(issuers) < 2:
        return merged
    plain = [each for each in merged if not each.context]
    for each in plain[MOST_MEANINGS:]:
        draft.reject(each.source, each.key, each.text, "collision", "too many meanings")
    kept = [each for each in merged if each.context or each in plain[:MOST_MEANINGS]]
    return [replace(each, flags=each.flags | Flag.AMBIGUOUS) for each in kept]


def _ordered(draft: Draft, meanings: list[Naming]) -> list[Naming]:
    """Return meanings best first, each with less weight than the one before it.

    Fact tables come before lists, and what needs no word beside it before what does.
    """
    meanings = sorted(
        meanings,
        key=lambda each: (
            each.source in DERIVED, bool(each.context), -each.weight, draft.listings[each.key].rank, each.key,
        ),
    )  # fmt: skip
    found: list[Naming] = []
    for each in meanings:
        most = found[-1].weight - 1 if found else 100
        found.append(replace(each, weight=max(1, min(each.weight, most))))
    return found


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
    """Return one meaning for the issuer, and one more for each other listing that has words of its own.

    Where the fact tables have the name, the lists do not count.
    """
    by_key: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in [each for each in rows if each.source not in DERIVED] or rows:
        by_key[each.key].append(each)
    merged = [_one_listing(draft, each) for each in by_key.values()]
    merged.sort(
        key=lambda each: (bool(each.context), each.source in DERIVED, draft.listings[each.key].rank, each.key)
    )
    return [merged[0], *(each for each in merged[1:] if each.context)]


def _one_listing(draft: Draft, rows: list[Naming]) -> Naming:
    """Return rows of one name and one listing as one: the best kind, and the flags of rows for any language, if there are any."""
    best = max(rows, key=lambda each: (each.weight, each.lang == "*", each.source, each.kind))
    everywhere = [each for each in rows if each.lang == "*"] or rows
    flags = Flag(0)
    for each in everywhere:
        flags |= each.flags
    if not all(each.flags & Flag.UPPER for each in rows):
        flags &= ~Flag.UPPER
    langs = {each.lang for each in rows}
    if (
        best.text.isascii()
        and " " not in best.text
        and len(best.text) <= SHORT
        and draft.listings[best.key].type in COMPANIES
    ):
        flags |= Flag.UPPER if len(best.text) < 3 else Flag.CAPITAL
    return replace(best, flags=flags, context=_contexts(rows), lang=langs.pop() if len(langs) == 1 else "*")


def _contexts(rows: Iterable[Naming]) -> str:
    """Return all context words of rows that all have some; one row without needs none."""
    contexts = [each.context for each in rows]
    if not all(contexts):
        return ""
    return "|".join(dict.fromkeys(word for each in contexts for word in each.split("|")))
