"""Which weekdays a venue rested on, and which days ended early: a prior, for the rows of a tape are the evidence.

The table ``closures.tsv`` is made from exchange_calendars (Apache-2.0) by ``streams.market.calendars.builder``, so that no
process loads pandas for it. A venue or a year that the library does not know well is not in it, and nothing is assumed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib import resources

TABLE = "closures.tsv"
CALENDAR_BY_MIC = {
    **dict.fromkeys(("XNAS", "XASE", "ARCX", "BATS", "IEXG", "OTCM", "PINX", "OOTC"), "XNYS"),
    "XTSX": "XTSE",
    "XSTU": "XFRA",
    "MTAA": "XMIL",
    "BMEX": "XMAD",
    "XVTX": "XSWX",
    "XATH": "ASEX",
    "XJPX": "XTKS",
    "XKOS": "XKRX",
    "XSHE": "XSHG",
    "ROCO": "XTAI",
    "XNSE": "XBOM",
}
"""Venues that rest with another one; each other venue of the table has a calendar of its own."""
FUTURES, CURRENCIES = "CMES", "FX"
"""Calendars of what has no MIC: futures of the CME group, and currencies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What is known of one venue's days from ``first`` to ``last``.

    Attributes:
        closed: days of the trading week without a session.
        early: when the sessions that ended early did, from local midnight.
        doubtful: days of a shortened session that counts as the next day's: they may have a row or not.
    """

    first: date
    last: date
    closed: frozenset[date]
    early: Mapping[date, timedelta]
    doubtful: frozenset[date] = frozenset()

    def knows(self, day: date) -> bool:
        """Whether the calendar speaks of ``day``."""
        return self.first <= day <= self.last


Calendars = Mapping[str, Calendar]
"""Calendars by MIC."""
NO_CALENDARS: Calendars = {}


@cache
def bundled() -> Calendars:
    """Return the calendars that come with the package, by every MIC that has one."""
    text = resources.files("streams.market.calendars").joinpath(TABLE).read_text(encoding="ascii")
    own = dict(_read(line) for line in text.splitlines() if not line.startswith("#"))
    return own | {mic: own[name] for mic, name in CALENDAR_BY_MIC.items() if name in own}


def _read(line: str) -> tuple[str, Calendar]:
    mic, first, last, closed, early, *rest = line.split("\t")
    return mic, Calendar(
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        closed=frozenset(map(_day, closed.split())),
        early=dict(_early(early)),
        doubtful=frozenset(map(_day, " ".join(rest).split())),
    )


def _early(said: str) -> Iterator[tuple[date, timedelta]]:
    for each in said.split():
        day, _, clock = each.partition("@")
        ends = time.fromisoformat(clock)
        yield _day(day), timedelta(hours=ends.hour, minutes=ends.minute)


def _day(digits: str) -> date:
    return datetime.strptime(digits, "%Y%m%d").date()  # noqa: DTZ007 - a calendar's day has no zone
