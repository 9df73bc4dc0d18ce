"""Makes ``closures.tsv`` from exchange_calendars: ``python -m streams.market.calendars.builder``.

Early closes are written where a session ends before the venue's regular close by more than ten minutes.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from streams.market.calendars.closures import CALENDAR_BY_MIC, TABLE
from streams.market.venues import VENUE_BY_MIC, Venue

FIRST, LAST = date(2015, 1, 1), date(2027, 12, 31)
KNOWN_UNTIL = {"XIDX": date(2025, 12, 31), "XSHG": date(2026, 12, 31), "XBOM": date(2026, 12, 31)}
"""The library's calendar of a later year lacks holidays (Jakarta 2026 has 9 closures, other years 24), or ends."""
BROKEN = frozenset({"ASEX", "XTAE"})
"""Calendars that the library does not make (the Orthodox Easter with this pandas; Tel Aviv since its week changed)."""
SLACK = timedelta(minutes=10)
HEAD = (
    "# Days without a session and early closes by MIC: MIC, first and last day known, days, day@local close.\n"
    "# From exchange_calendars {version} (Apache-2.0); made by streams.market.calendars.builder.\n"
)


def table() -> str:
    """Return the whole table."""
    import exchange_calendars

    head = HEAD.format(version=exchange_calendars.__version__)
    return head + "".join(f"{line}\n" for line in _lines(exchange_calendars))


def _lines(library: Any) -> Iterator[str]:
    names = set(library.get_calendar_names(include_aliases=False))
    for mic in sorted(set(VENUE_BY_MIC) - set(CALENDAR_BY_MIC) - BROKEN):
        if mic in names:
            yield _line(library, mic, VENUE_BY_MIC[mic])


def _line(library: Any, mic: str, venue: Venue) -> str:
    kind = library.calendar_utils._default_calendar_factories[mic]
    bounds = [None if bound is None else bound.date() for bound in (kind.bound_min(), kind.bound_max())]
    first = max(FIRST, bounds[0] or FIRST)
    last = min(KNOWN_UNTIL.get(mic, LAST), bounds[1] or LAST)
    calendar = library.get_calendar(mic, start=first.isoformat(), end=last.isoformat())
    sessions = {each.date() for each in calendar.sessions}
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    closed = [day for day in days if not venue.rests_on(day) and day not in sessions]
    ends = {
        each.date(): venue.local(calendar.session_close(each).to_pydatetime())
        for each in calendar.early_closes
    }
    early = [f"{day:%Y%m%d}@{end:%H:%M}" for day, end in ends.items() if venue.close_of(day) - end > SLACK]
    return "\t".join(
        (
            mic,
            first.isoformat(),
            last.isoformat(),
            " ".join(f"{day:%Y%m%d}" for day in closed),
            " ".join(early),
        )
    )


if __name__ == "__main__":
    Path(__file__).with_name(TABLE).write_text(table(), encoding="ascii")
