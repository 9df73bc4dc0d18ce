"""Corrections that came before the claims which they take back, within the last R claims and corrections of one partition.

A feed that is read by several readers, or a replay, may bring a corrected article before the version that it corrects. As
everything in the state, this is a function of the log: the claim at offset o sees the corrections in [o - R, o).
"""

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass

from schemas.claim import CheckedClaim, Correction

REACH = 10_000
"""Claims back: a reload reads as many records of the claims topic, bodies and all, so it is less than the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A correction and its place on the claims topic."""

    claim_offset: int
    correction: Correction


class Withdrawals:
    """The corrections that one partition remembers, by article and lane."""

    def __init__(self, reach: int = REACH, noted: Iterable[Noted] = ()) -> None:
        """Remember those of the last ``reach`` offsets; ``noted`` may come in any order, each perhaps twice.

        All of ``noted`` are kept until the first ``note``: the next claim may be far below the last correction.
        """
        self._reach = reach
        self._by_offset: dict[int, Correction] = {}
        self._by_article: dict[tuple[str, str], list[int]] = {}
        for each in noted:
            self._remember(each)

    def __len__(self) -> int:
        return len(self._by_offset)

    def note(self, noted: Noted) -> None:
        """Remember the correction at hand; what the claims behind it cannot see any more goes."""
        self._remember(noted)
        for offset in [each for each in self._by_offset if each < noted.claim_offset - self._reach]:
            gone = _article(self._by_offset.pop(offset))
            self._by_article[gone].remove(offset)
            if not self._by_article[gone]:
                del self._by_article[gone]

    def over(self, claim: CheckedClaim, *, offset: int) -> Correction | None:
        """Return the correction that takes back the claim at ``offset``: the newest one of its article, if it does.

        It comes from a newer version of the article, and that version does not make the claim.
        """
        newest = self._newest((claim.lane, claim.article.id), offset)
        if newest is None or newest.version.order <= claim.version.order:
            return None
        return None if claim.claim_id in newest.claim_ids else newest

    def is_overtaken(self, correction: Correction, *, offset: int) -> bool:
        """Whether a newer correction of the article came before the one at ``offset``: what it left standing stands."""
        newest = self._newest(_article(correction), offset)
        return newest is not None and newest.version.order > correction.version.order

    def _newest(self, article: tuple[str, str], offset: int) -> Correction | None:
        places = self._by_article.get(article, ())
        seen = (self._by_offset[each] for each in places if offset - self._reach <= each < offset)
        return max(seen, key=lambda each: each.version.order, default=None)

    def _remember(self, noted: Noted) -> None:
        if noted.claim_offset not in self._by_offset:
            self._by_offset[noted.claim_offset] = noted.correction
            insort(self._by_article.setdefault(_article(noted.correction), []), noted.claim_offset)


def _article(correction: Correction) -> tuple[str, str]:
    return correction.lane, correction.article.id
