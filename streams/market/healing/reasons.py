"""Which reasons for ``not_checked`` time can heal: every one has its place here.

A provider that was away comes back within minutes; a session closes at a known hour; rows that were lost, or a split that
nobody recorded yet, are mended within days, and only while the days are recent. What the text itself lacks is final.
"""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from schemas.vocabulary import NotChecked


class Healing(StrEnum):
    """What another look needs before it can say more."""

    PROVIDER = "provider"
    """That the provider speaks again: minutes to hours."""
    CLOSE = "close"
    """That a session closes, at a time that is known."""
    MENDING = "mending"
    """That the provider mends its rows: hours to days."""
    NEVER = "never"


HEALING: Mapping[NotChecked, Healing] = {
    NotChecked.UNAVAILABLE: Healing.PROVIDER,
    NotChecked.RATE_LIMITED: Healing.PROVIDER,
    NotChecked.SESSION_OPEN: Healing.CLOSE,
    # Only where it is the session's close that is lacking: see ``looks``.
    NotChecked.NO_INSTRUMENT: Healing.CLOSE,
    NotChecked.NO_DATE: Healing.CLOSE,
    NotChecked.MISSING_BAR: Healing.MENDING,
    NotChecked.SPLIT_SUSPECTED: Healing.MENDING,
    NotChecked.NO_DATA: Healing.MENDING,
    NotChecked.NOT_FOUND: Healing.MENDING,
    NotChecked.NO_NUMBER: Healing.NEVER,
    NotChecked.PERIOD_UNSUPPORTED: Healing.NEVER,
    NotChecked.NO_INTRADAY_HOURS: Healing.NEVER,
    NotChecked.NO_EXTENDED_HOURS: Healing.NEVER,
    NotChecked.BARS_EXPIRED: Healing.NEVER,
    NotChecked.THIN_TRADING: Healing.NEVER,
    NotChecked.RANGE_UNDECIDED: Healing.NEVER,
    NotChecked.DISABLED: Healing.NEVER,
}
TRANSIENT = frozenset(reason for reason, healing in HEALING.items() if healing is Healing.PROVIDER)

MENDING = timedelta(days=3)
"""A day whose rows are wrong so long after its close is not waited for any more."""
