"""The rows behind a compiled security master, so that more can be laid over them and compiled again."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from schemas.vocabulary import InstrumentType
from streams.instruments.master import fields
from streams.instruments.master.columns import Column, Strings, offsets
from streams.instruments.master.compile import compile_tables
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag


@dataclass(slots=True)
class Master:
    """A security master as rows: listings by key, the meanings of each folded name, ordinary words."""

    listings: dict[str, Listing] = field(default_factory=dict)
    names: defaultdict[str, list[Naming]] = field(default_factory=lambda: defaultdict(list))
    words: tuple[str, ...] = ()

    def compiled(self) -> dict[str, Column]:
        """Return the columns that a ``Directory`` reads."""
        namings = [each for meanings in self.names.values() for each in meanings]
        return compile_tables(self.listings.values(), namings, self.words)

    def by_issuer(self) -> dict[str, list[Listing]]:
        """Return the listings of each issuer, the largest first."""
        found: defaultdict[str, list[Listing]] = defaultdict(list)
        for each in sorted(self.listings.values(), key=lambda one: (one.rank, one.key)):
            found[each.issuer_id].append(each)
        return dict(found)

    def remove(self, heirs: Mapping[str, str | None]) -> int:
        """Remove listings; the names of each go to its heir or, without one, away. Return how many went away."""
        for key in heirs:
            del self.listings[key]
        lost = 0
        for text, meanings in list(self.names.items()):
            if heirs.keys().isdisjoint(each.key for each in meanings):
                continue
            kept = {each.key: each for each in meanings if each.key not in heirs}
            for each in meanings:
                heir = heirs.get(each.key)
                if heir is not None:
                    kept.setdefault(heir, replace(each, key=heir))
                elif each.key in heirs:
                    lost += 1
            self.names[text] = list(kept.values())
            if not kept:
                del self.names[text]
        return lost

    def unsettled(self) -> list[str]:
        """Return the names that mean several issuers although they are flagged as sure, in order."""
        return sorted(
            text
            for text, meanings in self.names.items()
            if len(meanings) > 1 and self._is_unsettled(meanings)
        )

    def _is_unsettled(self, meanings: Sequence[Naming]) -> bool:
        issuers = {self.listings[each.key].issuer_id for each in meanings}
        return len(issuers) > 1 and any(
            not each.flags & Flag.AMBIGUOUS and not each.context for each in meanings
        )

    def flag_ambiguous(self) -> None:
        """Flag every name that means several issuers: listings may have come apart since it was added."""
        for text in self.unsettled():
            self.names[text] = [replace(each, flags=each.flags | Flag.AMBIGUOUS) for each in self.names[text]]


def rows_of(columns: Mapping[str, Column]) -> Master:
    """Return the rows that ``compile_tables`` makes ``columns`` of."""
    listings = _listings(columns)
    keys = [each.key for each in listings]
    names: defaultdict[str, list[Naming]] = defaultdict(list)
    for naming in _namings(columns, keys):
        names[naming.text].append(naming)
    words = _strings(columns, "word")
    return Master(
        listings={each.key: each for each in listings},
        names=names,
        words=tuple(words.text(number) for number in range(len(words))),
    )


def _strings(columns: Mapping[str, Column], name: str) -> Strings:
    return Strings(cast(bytes, columns[f"{name}_text"]), offsets(_numbers(columns, f"{name}_size")))


def _numbers(columns: Mapping[str, Column], name: str) -> array[int]:
    return cast("array[int]", columns[name])


def _listings(columns: Mapping[str, Column]) -> list[Listing]:
    texts, ranks = _strings(columns, "listing"), _numbers(columns, "listing_rank")
    found: list[Listing] = []
    taken: set[str] = set()
    for number in range(len(texts)):
        line = fields.from_line(texts.text(number))
        key = line[fields.SYMBOL] or line[fields.ISSUER]
        # What has no symbol may share its issuer; any key will do that keeps the order of the tables.
        while key in taken:
            key += "+"
        taken.add(key)
        found.append(_listing(key, line, ranks[number]))
    return found


def _listing(key: str, line: Sequence[str], rank: int) -> Listing:
    return Listing(
        key=key,
        symbol=line[fields.SYMBOL],
        ticker=line[fields.TICKER],
        mic=line[fields.MIC],
        name=line[fields.NAME],
        type=InstrumentType(line[fields.TYPE]),
        currency=line[fields.CURRENCY],
        issuer_id=line[fields.ISSUER],
        country=line[fields.COUNTRY],
        share_class=line[fields.CLASS],
        isin=line[fields.ISIN],
        form=line[fields.FORM],
        rank=rank,
        valid_from=line[fields.VALID_FROM],
        valid_to=line[fields.VALID_TO],
    )


def _namings(columns: Mapping[str, Column], keys: list[str]) -> list[Naming]:
    texts = _strings(columns, "name")
    first = offsets(_numbers(columns, "name_meanings"))
    whose, kinds, flags, weights, langs, contexts, sources = (
        _numbers(columns, f"meaning_{name}")
        for name in ("listing", "kind", "flags", "weight", "lang", "context", "source")
    )
    lang, context, source = (
        cast(bytes, columns[name]).decode().split("\n") for name in ("langs", "contexts", "sources")
    )
    return [
        Naming(
            text=texts.text(number),
            key=keys[whose[row]],
            kind=AliasKind(kinds[row]),
            lang=lang[langs[row]],
            weight=weights[row],
            flags=Flag(flags[row]),
            context=context[contexts[row]],
            source=source[sources[row]],
        )
        for number in range(len(texts))
        for row in range(first[number], first[number + 1])
    ]
