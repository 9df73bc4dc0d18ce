"""What one partition of the claims topic was answered with, within the last W claims.

Everything here is a function of the log: for the claim at offset o it sees the answers to claims in [o - W, o), never
"what is on the topic already". So memory, a reload and an offline run agree to the byte, and a redelivery cannot turn a
first report into a copy.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypeVar

from schemas.headers import Answer

Key = TypeVar("Key")
Subject = tuple[str, str, str, int, int | None]
"""Issuer, lane, origin, whether tenths were stated, and the move in whole units or tenths (None: no number)."""


class PartitionWindow:
    """The answers of one partition. Offsets are those of the claims that were answered."""

    def __init__(self, size: int, answers: Iterable[Answer] = ()) -> None:
        """Remember the last ``size`` claims; ``answers`` may come in any order, each perhaps twice.

        All of ``answers`` are kept until the first ``add``: the next claim may be far below the last answer, where a
        worker begins again, and it needs what lies in its own window.
        """
        self._size = size
        self._by_offset: dict[int, Answer] = {}
        self._offsets: list[int] = []
        self._by_issuer: dict[str, list[int]] = {}
        self._by_alert: dict[str, list[int]] = {}
        self._by_subject: dict[Subject, list[int]] = {}
        for answer in answers:
            self._remember(answer)

    def __len__(self) -> int:
        return len(self._by_offset)

    def is_answered(self, offset: int) -> bool:
        """Whether the claim at ``offset`` stands answered."""
        return offset in self._by_offset

    def add(self, answer: Answer) -> None:
        """Remember the answer to the claim at hand; what the claims behind it cannot see any more goes.

        The first answer to a claim is kept.
        """
        self._remember(answer)
        self._forget(answer.claim_offset - self._size)

    def _remember(self, answer: Answer) -> None:
        offset = answer.claim_offset
        if offset in self._by_offset:
            return
        self._by_offset[offset] = answer
        _put(self._offsets, offset)
        _put(self._by_issuer.setdefault(answer.issuer_id, []), offset)
        _put(self._by_alert.setdefault(answer.alert_id, []), offset)
        _put(self._by_subject.setdefault(_subject(answer), []), offset)

    def _forget(self, floor: int) -> None:
        """Let go of claims below ``floor``, in larger steps, so that each costs little."""
        place = bisect_left(self._offsets, floor)
        if place <= max(64, self._size // 8):
            return
        for offset in self._offsets[:place]:
            answer = self._by_offset.pop(offset)
            _take(self._by_issuer, answer.issuer_id, offset)
            _take(self._by_alert, answer.alert_id, offset)
            _take(self._by_subject, _subject(answer), offset)
        del self._offsets[:place]

    def prior(self, issuer_id: str, *, offset: int) -> list[Answer]:
        """Return the answers about an issuer that the claim at ``offset`` comes after, oldest claim first."""
        return self._between(self._by_issuer.get(issuer_id, ()), offset)

    def said_by(self, alert_id: str, *, offset: int) -> list[Answer]:
        """Return what an alert said before the claim at ``offset``, first report first."""
        return self._between(self._by_alert.get(alert_id, ()), offset)

    def alike(self, own: Answer, *, offset: int, before: int) -> list[Answer]:
        """Return the answers that may tell the same as ``own``, oldest first; the caller compares them closely.

        They are of the same issuer, lane and origin, state a number near by (or none, as ``own``), answer a claim below
        ``before`` within the window of the claim at ``offset``, and are the last word of their alert there.
        What an issuer was told of other numbers is never touched, so a busy issuer costs no more than a quiet one.
        """
        start = offset - self._size
        near = [
            place
            for subject in _near(own)
            if (offsets := self._by_subject.get(subject))
            for place in offsets[bisect_left(offsets, start) : bisect_left(offsets, before)]
        ]
        return [self._by_offset[each] for each in sorted(near) if self._is_last_word(each, before)]

    def _is_last_word(self, offset: int, before: int) -> bool:
        said = self._by_alert[self._by_offset[offset].alert_id]
        return said[bisect_left(said, before) - 1] == offset

    def _between(self, offsets: Sequence[int], offset: int) -> list[Answer]:
        start, end = bisect_left(offsets, offset - self._size), bisect_left(offsets, offset)
        return [self._by_offset[each] for each in offsets[start:end]]


def _subject(answer: Answer) -> Subject:
    has_tenths = min(answer.decimals or 0, 1)
    place = None if answer.stated_pct is None else _whole(answer.stated_pct * 10**has_tenths)
    return (answer.issuer_id, answer.lane, answer.origin.value, has_tenths, place)


def _near(own: Answer) -> Iterator[Subject]:
    """Return the subjects that can hold a rounding of the same move.

    Moves agree within half a unit of the coarser one: half a point if either is stated in whole per cent, else at most
    half a tenth. One place more on each side pays for the places being cut, not rounded.
    """
    issuer, lane, origin = own.issuer_id, own.lane, own.origin.value
    if own.stated_pct is None:
        yield from ((issuer, lane, origin, has_tenths, None) for has_tenths in (0, 1))
        return
    units, tenths = _whole(own.stated_pct), _whole(own.stated_pct * 10)
    reach = 1 if own.decimals else 6
    yield from ((issuer, lane, origin, 0, place) for place in range(units - 1, units + 2))
    yield from ((issuer, lane, origin, 1, place) for place in range(tenths - reach, tenths + reach + 1))


def _whole(number: Decimal) -> int:
    return int(number // 1)


def _put(offsets: list[int], offset: int) -> None:
    if not offsets or offsets[-1] < offset:
        offsets.append(offset)
    else:
        insort(offsets, offset)


def _take(index: dict[Key, list[int]], key: Key, offset: int) -> None:
    offsets = index[key]
    del offsets[bisect_left(offsets, offset)]
    if not offsets:
        del index[key]
