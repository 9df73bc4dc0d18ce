"""Makes ``closures.tsv`` from exchange_calendars: ``python -m streams.market.calendars.builder``.

Early closes are written where a session ends before the venue's regular close by more than ten minutes.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from streams.market.calendars.closures import CALENDAR_BY_MIC, CURRENCIES, FUTURES, TABLE
from streams.market.venues import SATURDAY, VENUE_BY_MIC, Venue

FIRST, LAST = date(2015, 1, 1), date(2027, 12, 31)
KNOWN_UNTIL = {"XIDX": date(2025, 12, 31), "XSHG": date(2026, 12, 31), "XBOM": date(2026, 12, 31)}
"""The library's calendar of a later year lacks holidays (Jakarta 2026 has 9 closures, other years 24), or ends."""
BROKEN = frozenset({"ASEX", "XTAE"})
"""Calendars that the library does not make (the Orthodox Easter with this pandas; Tel Aviv since its week changed)."""
SLACK = timedelta(minutes=10)
HEAD = (
    "# Days without a session and early closes by MIC: MIC, first and last day known, days, day@local close, doubtful days.\n"
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
    yield _futures_line(library)
    yield _currencies_line()


def _futures_line(library: Any) -> str:
    """Closed when the CME's electronic market is; on other holidays of New York its short session is the next day's.

    Early ends are left out: energy and metals end later than the equity futures that the library has.
    """
    bounds = {"start": FIRST.isoformat(), "end": LAST.isoformat()}
    calendar = library.get_calendar("CMES", **bounds)
    futures, shares = (
        {each.date() for each in sessions}
        for sessions in (calendar.sessions, library.get_calendar("XNYS", **bounds).sessions)
    )
    # On days of mourning only equity futures rest.
    mourning = {each.date() for each in calendar.adhoc_holidays}
    weekdays = [day for day in _days() if day.weekday() < SATURDAY]
    closed = [day for day in weekdays if day not in futures and day not in mourning]
    doubtful = [day for day in weekdays if day not in shares and day not in closed]
    return _fields(FUTURES, FIRST, LAST, closed, [], doubtful)


def _currencies_line() -> str:
    """Currencies trade on every weekday; of Christmas and New Year some providers have a row."""
    doubtful = [
        day for day in _days() if (day.month, day.day) in {(12, 25), (1, 1)} and day.weekday() < SATURDAY
    ]
    return _fields(CURRENCIES, FIRST, LAST, [], [], doubtful)


def _days() -> list[date]:
    return [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def _fields(
    name: str,
    first: date,
    last: date,
    closed: Sequence[date],
    early: Sequence[str],
    doubtful: Sequence[date],
) -> str:
    fields = (
        name,
        first.isoformat(),
        last.isoformat(),
        " ".join(f"{day:%Y%m%d}" for day in closed),
        " ".join(early),
        " ".join(f"{day:%Y%m%d}" for day in doubtful),
    )
    return "\t".join(fields if doubtful else fields[:-1])


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
    return _fields(mic, first, last, closed, early, [])


if __name__ == "__main__":
    Path(__file__).with_name(TABLE).write_text(table(), encoding="ascii")
