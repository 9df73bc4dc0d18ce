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


Place = tuple[int, str]
"""The offset of a claim or a correction, and the alert that answers it: a correction may be answered by several."""


class PartitionWindow:
    """The answers of one partition. Offsets are those of the claims and corrections that were answered."""

    def __init__(self, size: int, answers: Iterable[Answer] = ()) -> None:
        """Remember the last ``size`` claims; ``answers`` may come in any order, each perhaps twice.

        All of ``answers`` are kept until the first ``add``: the next claim may be far below the last answer, where a
        worker begins again, and it needs what lies in its own window.
        """
        self._size = size
        self._by_place: dict[Place, Answer] = {}
        self._places: list[Place] = []
        self._by_issuer: dict[str, list[Place]] = {}
        self._by_alert: dict[str, list[Place]] = {}
        self._by_article: dict[str, list[Place]] = {}
        self._by_subject: dict[Subject, list[Place]] = {}
        for answer in answers:
            self._remember(answer)

    def __len__(self) -> int:
        return len(self._by_place)

    def is_answered(self, offset: int) -> bool:
        """Whether the claim at ``offset`` stands answered."""
        place = bisect_left(self._places, (offset, ""))
        return place < len(self._places) and self._places[place][0] == offset

    def add(self, answer: Answer) -> None:
        """Remember the answer to the claim at hand; what the claims behind it cannot see any more goes.

        The first answer to a claim is kept.
        """
        self._remember(answer)
        self._forget(answer.claim_offset - self._size)

    def _remember(self, answer: Answer) -> None:
        place = (answer.claim_offset, answer.alert_id)
        if place in self._by_place:
            return
        self._by_place[place] = answer
        _put(self._places, place)
        _put(self._by_issuer.setdefault(answer.issuer_id, []), place)
        _put(self._by_alert.setdefault(answer.alert_id, []), place)
        _put(self._by_article.setdefault(answer.article_id, []), place)
        _put(self._by_subject.setdefault(_subject(answer), []), place)

    def _forget(self, floor: int) -> None:
        """Let go of claims below ``floor``, in larger steps, so that each costs little."""
        count = bisect_left(self._places, (floor, ""))
        if count <= max(64, self._size // 8):
            return
        for place in self._places[:count]:
            answer = self._by_place.pop(place)
            _take(self._by_issuer, answer.issuer_id, place)
            _take(self._by_alert, answer.alert_id, place)
            _take(self._by_article, answer.article_id, place)
            _take(self._by_subject, _subject(answer), place)
        del self._places[:count]

    def prior(self, issuer_id: str, *, offset: int) -> list[Answer]:
        """Return the answers about an issuer that the claim at ``offset`` comes after, oldest claim first."""
        return self._between(self._by_issuer.get(issuer_id, ()), offset)

    def said_by(self, alert_id: str, *, offset: int) -> list[Answer]:
        """Return what an alert said before the claim at ``offset``, first report first."""
        return self._between(self._by_alert.get(alert_id, ()), offset)

    def last_of_article(self, article_id: str, *, lane: str, offset: int) -> list[Answer]:
        """Return the last word of each alert of an article, up to and with what the correction at ``offset`` was answered."""
        if not article_id:
            return []
        said = self._between(self._by_article.get(article_id, ()), offset, end=offset + 1)
        last = {answer.alert_id: answer for answer in said if answer.lane == lane}
        return list(last.values())

    def alike(self, own: Answer, *, offset: int, before: int) -> list[Answer]:
        """Return the answers that may tell the same as ``own``, oldest first; the caller compares them closely.

        They are of the same issuer, lane and origin, state a number near by (or none, as ``own``), answer a claim below
        ``before`` within the window of the claim at ``offset``, and are the last word of their alert there.
        What an issuer was told of other numbers is never touched, so a busy issuer costs no more than a quiet one.
        """
        start, end = (offset - self._size, ""), (before, "")
        near = [
            place
            for subject in _near(own)
            if (places := self._by_subject.get(subject))
            for place in places[bisect_left(places, start) : bisect_left(places, end)]
        ]
        return [self._by_place[each] for each in sorted(near) if self._is_last_word(each, before)]

    def _is_last_word(self, place: Place, before: int) -> bool:
        said = self._by_alert[place[1]]
        return said[bisect_left(said, (before, "")) - 1] == place

    def _between(self, places: Sequence[Place], offset: int, *, end: int | None = None) -> list[Answer]:
        start = bisect_left(places, (offset - self._size, ""))
        stop = bisect_left(places, (offset if end is None else end, ""))
        return [self._by_place[each] for each in places[start:stop]]


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


def _put(places: list[Place], place: Place) -> None:
    if not places or places[-1] < place:
        places.append(place)
    else:
        insort(places, place)


def _take(index: dict[Key, list[Place]], key: Key, place: Place) -> None:
    places = index[key]
    del places[bisect_left(places, place)]
    if not places:
        del index[key]
