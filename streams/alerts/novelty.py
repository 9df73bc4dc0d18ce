"""How new an alert is: copies meet by issuer, stated move and session, whatever the language of the text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from schemas.alert import Novelty
from schemas.headers import Answer
from schemas.vocabulary import AlertAction

SCORES = (100, 75, 56, 42, 32, 24, 18, 13, 10, 8)
"""Score by number of earlier reports, 0 from the tenth copy on: the decay of RavenPack's global event novelty score."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What two reports must share to be one piece of news, besides the issuer.

    ``told_at`` is when the report was first received: a later revision of it is no later report.
    """

    answer: Answer
    told_at: datetime

    def is_told_by(self, prior: Answer, *, within: timedelta) -> bool:
        """Whether an earlier alert says the same: same lane and origin, near in time, same move in the same session.

        Where the session of one of them is not known, the direction stands in for it.
        """
        own = self.answer
        return (
            prior.lane == own.lane
            and prior.origin is own.origin
            and prior.action != AlertAction.RETRACTED
            and abs(prior.version.received_at - self.told_at) <= within
            and _same_session(prior, own)
            and _same_move(prior, own)
        )


def _same_session(a: Answer, b: Answer) -> bool:
    if a.session_date is not None and b.session_date is not None:
        return a.session_date == b.session_date
    return a.direction is b.direction


def _same_move(a: Answer, b: Answer) -> bool:
    """Whether two stated moves can be roundings of one: 2.7 % and 2.71 % can, 2.7 % and 2.8 % cannot."""
    if a.stated_pct is None or b.stated_pct is None:
        return a.direction is b.direction
    coarser = min(a.decimals or 0, b.decimals or 0)
    return abs(a.stated_pct - b.stated_pct) <= Decimal(1).scaleb(-coarser) / 2


def rate_novelty(own: Answer, prior: Iterable[Answer], *, told_at: datetime, within: timedelta) -> Novelty:
    """Return the novelty of an alert first told at ``told_at``, given the earlier answers that may tell the same, oldest first."""
    latest = {answer.alert_id: answer for answer in prior if answer.alert_id != own.alert_id}
    news = News(answer=own, told_at=told_at)
    copies = [alert_id for alert_id, answer in latest.items() if news.is_told_by(answer, within=within)]
    return Novelty(
        score=SCORES[len(copies)] if len(copies) < len(SCORES) else 0,
        copies=len(copies),
        first_alert_id=copies[0] if copies else None,
    )


def is_in_cooldown(own: Answer, prior: Iterable[Answer], *, cooldown: timedelta) -> bool:
    """Whether another article alerted on the issuer in the same direction within ``cooldown`` before, and was not withdrawn.

    ``prior`` stands in the order of claims, oldest first.
    """
    if not cooldown:
        return False
    said = list(prior)
    last_word = {each.alert_id: each.action for each in said}
    return any(
        each.alert_id != own.alert_id
        and last_word[each.alert_id] != AlertAction.RETRACTED
        and each.lane == own.lane
        and each.origin is own.origin
        and each.direction is own.direction
        and each.version.order[:3] != own.version.order[:3]
        and timedelta(0) <= own.version.received_at - each.version.received_at < cooldown
        for each in said
    )
