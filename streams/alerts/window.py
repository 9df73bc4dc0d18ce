"""What one partition of the claims topic was answered with, within the last W claims.

Everything here is a function of the log: for the claim at offset o it sees the answers to claims in [o - W, o), never
"what is on the topic already". So memory, a reload and an offline run agree to the byte, and a redelivery cannot turn a
first report into a copy.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable

from schemas.headers import Answer


class PartitionWindow:
    """The answers of one partition. Offsets are those of the claims that were answered."""

    def __init__(self, size: int, answers: Iterable[Answer] = ()) -> None:
        """Remember the last ``size`` claims; ``answers`` may come in any order, each perhaps twice."""
        self._size = size
        self._by_offset: dict[int, Answer] = {}
        self._offsets: list[int] = []
        self._by_issuer: dict[str, list[int]] = {}
        self._by_alert: dict[str, list[int]] = {}
        for answer in answers:
            self.add(answer)

    def __len__(self) -> int:
        return len(self._by_offset)

    def is_answered(self, offset: int) -> bool:
        """Whether the claim at ``offset`` stands answered."""
        return offset in self._by_offset

    def add(self, answer: Answer) -> None:
        """Remember an answer; the first one to a claim is kept, and what the window has left behind goes."""
        offset = answer.claim_offset
        if offset in self._by_offset:
            return
        self._by_offset[offset] = answer
        _put(self._offsets, offset)
        _put(self._by_issuer.setdefault(answer.issuer_id, []), offset)
        _put(self._by_alert.setdefault(answer.alert_id, []), offset)
        self._forget(self._offsets[-1] - self._size)

    def _forget(self, floor: int) -> None:
        """Let go of claims below ``floor``, in larger steps, so that each costs little."""
        place = bisect_left(self._offsets, floor)
        if place <= max(64, self._size // 8):
            return
        for offset in self._offsets[:place]:
            answer = self._by_offset.pop(offset)
            _take(self._by_issuer, answer.issuer_id, offset)
            _take(self._by_alert, answer.alert_id, offset)
        del self._offsets[:place]

    def prior(self, issuer_id: str, *, offset: int) -> list[Answer]:
        """Return the answers about an issuer that the claim at ``offset`` comes after, oldest claim first."""
        return self._between(self._by_issuer.get(issuer_id, ()), offset)

    def last_of(self, alert_id: str, *, offset: int) -> Answer | None:
        """Return what an alert said last before the claim at ``offset``: its highest revision."""
        said = self._between(self._by_alert.get(alert_id, ()), offset)
        return max(said, key=lambda each: each.revision) if said else None

    def _between(self, offsets: "list[int] | tuple[()]", offset: int) -> list[Answer]:
        start, end = bisect_left(offsets, offset - self._size), bisect_left(offsets, offset)
        return [self._by_offset[each] for each in offsets[start:end]]


def _put(offsets: list[int], offset: int) -> None:
    if not offsets or offsets[-1] < offset:
        offsets.append(offset)
    else:
        insort(offsets, offset)


def _take(index: dict[str, list[int]], key: str, offset: int) -> None:
    offsets = index[key]
    del offsets[bisect_left(offsets, offset)]
    if not offsets:
        del index[key]
