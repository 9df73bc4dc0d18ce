"""Claims that a newer version of their article made again without a word of news, within the last R offsets of one partition.

No alert tells of them, and yet they speak: an older correction must not take back what a newer version still says. As
everything in the state, this is a function of the log: the correction at offset o sees the claims in [o - R, o).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.claim import Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Restated:
    """A claim at its place on the claims topic: which alert it is about, and from which version of the article it comes."""

    claim_offset: int
    alert_id: str
    version: Version


class Restatements:
    """The versions that one partition remembers, by alert. A claim that an alert answered may be among them: that says the same."""

    def __init__(self, reach: int, restated: Iterable[Restated] = ()) -> None:
        """Remember those of the last ``reach`` offsets; ``restated`` may come in any order, each perhaps twice."""
        self._reach = reach
        self._by_alert: dict[str, dict[int, Version]] = {}
        self._count = 0
        for each in restated:
            self._remember(each)

    def __len__(self) -> int:
        return self._count

    def note(self, restated: Restated) -> None:
        """Remember the claim at hand; now and then, let go of what no correction behind it can see."""
        self._remember(restated)
        if self._count > 2 * self._reach:
            self._forget(restated.claim_offset - self._reach)

    def is_newer(self, alert_id: str, version: Version, *, offset: int) -> bool:
        """Whether a claim before ``offset`` came from a newer version of its article than ``version``."""
        made = self._by_alert.get(alert_id, {})
        return any(
            offset - self._reach <= place < offset and said.order > version.order
            for place, said in made.items()
        )

    def _remember(self, restated: Restated) -> None:
        made = self._by_alert.setdefault(restated.alert_id, {})
        self._count += restated.claim_offset not in made
        made[restated.claim_offset] = restated.version

    def _forget(self, floor: int) -> None:
        kept = {
            alert_id: {place: said for place, said in made.items() if place >= floor}
            for alert_id, made in self._by_alert.items()
        }
        self._by_alert = {alert_id: made for alert_id, made in kept.items() if made}
        self._count = sum(len(made) for made in self._by_alert.values())
