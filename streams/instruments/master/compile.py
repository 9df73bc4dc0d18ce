"""Rows in, columns out: the one way to make the tables that a ``Directory`` reads.

The result is a function of the set of rows; their order plays no part.
"""

from __future__ import annotations

import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from streams.instruments.master.columns import Column, strings
from streams.instruments.master.fields import to_line
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind
from streams.instruments.normalise import bag, tokens

MIN_PREFIX = 8
"""A pattern of the automaton is the shortest prefix that no other name shares, but not shorter than this."""

BAG_KINDS = frozenset({AliasKind.LEGAL, AliasKind.SHORT, AliasKind.BRAND})


def compile_tables(
    listings: Iterable[Listing], namings: Iterable[Naming], words: Iterable[str]
) -> dict[str, Column]:
    """Return the columns of a security master.

    Args:
        listings: the instruments, each key and each symbol once.
        namings: what each folded name means; a name with two meanings occurs twice.
        words: ordinary words that speak against a two-character name overlapping them.

    Raises:
        ValueError: two listings share a key, or a name refers to no listing.
    """
    rows = sorted(listings, key=lambda each: (each.symbol, each.key))
    number = {each.key: at for at, each in enumerate(rows)}
    if len(number) != len(rows):
        raise ValueError("two listings have one key")
    block, sizes = strings(sorted(set(words)))
    columns = _listing_columns(rows) | _name_columns(list(namings), rows, number)
    columns |= {"word_text": block, "word_size": sizes}
    return columns


def _listing_columns(rows: Sequence[Listing]) -> dict[str, Column]:
    block, sizes = strings([to_line(each) for each in rows])
    numbers = range(len(rows))
    return {
        "listing_text": block,
        "listing_size": sizes,
        "listing_rank": array("I", [each.rank for each in rows]),
        "by_ticker": array("I", sorted(numbers, key=lambda n: (rows[n].ticker.encode(), rows[n].rank, n))),
        "by_issuer": array("I", sorted(numbers, key=lambda n: (rows[n].issuer_id.encode(), rows[n].rank, n))),
    }


def _name_columns(
    namings: list[Naming], rows: Sequence[Listing], number: dict[str, int]
) -> dict[str, Column]:
    meanings: defaultdict[str, list[Naming]] = defaultdict(list)
    for each in sorted(namings, key=lambda n: (-n.weight, rows[number[n.key]].rank, n.key, n.lang, n.kind)):
        meanings[each.text].append(each)
    texts = sorted(meanings)
    flat = [each for text in texts for each in meanings[text]]
    block, sizes = strings(texts)
    columns: dict[str, Column] = {
        "name_text": block,
        "name_size": sizes,
        "name_prefix": array("B", _prefixes(texts)),
        "name_meanings": array("B", [len(meanings[text]) for text in texts]),
    }
    return columns | _meaning_columns(flat, number) | _bags(texts, meanings)


def _meaning_columns(flat: Sequence[Naming], number: dict[str, int]) -> dict[str, Column]:
    langs, lang = _coded([each.lang for each in flat])
    contexts, context = _coded([each.context for each in flat])
    sources, source = _coded([each.source for each in flat])
    return {
        "meaning_listing": array("I", [number[each.key] for each in flat]),
        "meaning_kind": array("B", [int(each.kind) for each in flat]),
        "meaning_flags": array("B", [int(each.flags) for each in flat]),
        "meaning_weight": array("B", [each.weight for each in flat]),
        "meaning_lang": lang,
        "meaning_context": context,
        "meaning_source": source,
        "langs": langs,
        "contexts": contexts,
        "sources": sources,
    }


def _coded(values: Sequence[str]) -> tuple[bytes, array[int]]:
    """Return the distinct values, one a line, and each value's line number."""
    distinct = sorted(set(values))
    at = {value: number for number, value in enumerate(distinct)}
    return "\n".join(distinct).encode(), array("H", [at[value] for value in values])


def _prefixes(texts: Sequence[str]) -> list[int]:
    """Return for each sorted text how much of it is its pattern: the shortest prefix of its own, 0 for all of it."""
    shared = [0, *(_shared(one, other) for one, other in pairwise(texts)), 0]
    lengths = (max(left, right, MIN_PREFIX - 1) + 1 for left, right in pairwise(shared))
    return [
        length if length < min(len(text), 256) else 0 for text, length in zip(texts, lengths, strict=True)
    ]


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their start."""
    for at, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return at
    return min(len(one), len(other))


def bag_hash(key: str) -> int:
    """Return the number under which a bag of words is kept; two bags may share one."""
    return zlib.crc32(key.encode())


def _bags(texts: Sequence[str], meanings: dict[str, list[Naming]]) -> dict[str, Column]:
    """Return the sorted hashes of the word bags of all names of two words and more; the best name of a bag wins."""
    best: dict[str, tuple[int, int]] = {}
    for number, text in enumerate(texts):
        words = tokens(text)
        top = meanings[text][0]
        if len(words) < 2 or top.kind not in BAG_KINDS or not any(word.isalpha() for word in words):
            continue
        key = bag(words)
        best[key] = min(best.get(key, (256, number)), (255 - top.weight, number))
    rows = sorted((bag_hash(key), number) for key, (_, number) in best.items())
    return {
        "bag_hash": array("I", [row[0] for row in rows]),
        "bag_name": array("I", [row[1] for row in rows]),
    }
