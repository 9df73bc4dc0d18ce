"""When venues trade: zone, hours and days of rest, by MIC. Regular hours only; the rows are the evidence for holidays.

Hours are the venues' own published ones, closing auction included; where they changed lately the later close stands,
so that a session is called over too late rather than too early.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.market.calendars.closures import CURRENCIES, FUTURES, NO_CALENDARS, Calendar, Calendars

SETTLING = timedelta(minutes=20)
"""How long after the close a provider's daily row may still change."""
MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A market that trades day and night from Sunday to Friday, both at ``turns`` by the clock of ``timezone``."""

    timezone: str
    turns: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A place of trade; ``closes`` counts from local midnight and is 24 h where trading never stops.

    With a ``calendar`` it knows its holidays and early closes too. ``opens`` is negative where a session begins the evening
    before; with a ``week`` the last session ends, and the first begins, by that clock.
    """

    timezone: str
    opens: timedelta
    closes: timedelta
    rest: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    calendar: Calendar | None = field(default=None, compare=False)
    week: Week | None = None

    def local(self, when: datetime) -> datetime:
        """Return ``when`` by the venue's clock."""
        return when.astimezone(_zone(self.timezone))

    def close_of(self, day: date) -> datetime:
        """Return when the session of ``day`` ends, aware UTC, by the regular hours or those of the calendar."""
        if self.week is not None and day.weekday() == FRIDAY:
            return _moment(day, self.week.turns, self.week.timezone)
        early = None if self.calendar is None else self.calendar.early.get(day)
        return self._at(day, self.closes if early is None else early)

    def open_of(self, day: date) -> datetime:
        """Return when the session of ``day`` begins, aware UTC, by the regular hours."""
        if self.week is not None and day.weekday() == MONDAY:
            return _moment(day - timedelta(days=1), self.week.turns, self.week.timezone)
        return self._at(day, self.opens)

    def running_at(self, when: datetime) -> date | None:
        """Return the day whose session runs then, if one does: in the evening it may be that of the next day."""
        today = self.local(when).date()
        for day in (today, today + timedelta(days=1)):
            if not self.rests_on(day) and self.open_of(day) <= when < self.close_of(day):
                return day
        return None

    def is_settled(self, day: date, as_of: datetime) -> bool:
        """Whether a daily row of ``day`` that was read at ``as_of`` is final."""
        return self.close_of(day) + SETTLING <= as_of

    def rests_on(self, day: date) -> bool:
        """Whether ``day`` is a weekly day of rest, or a holiday of the calendar."""
        return day.weekday() in self.rest or (self.calendar is not None and day in self.calendar.closed)

    def trades_on(self, day: date) -> bool:
        """Whether ``day`` is known to have a session: not whether it may have one."""
        if not self.rest:
            return True
        if self.calendar is None or day in self.calendar.doubtful:
            return False
        return self.calendar.knows(day) and not self.rests_on(day)

    def _at(self, day: date, since_midnight: timedelta) -> datetime:
        return _moment(day, since_midnight, self.timezone)


def _moment(day: date, since_midnight: timedelta, timezone: str) -> datetime:
    # The wall clock, not 16 hours after midnight: those differ on the two days a year when clocks change.
    wall = datetime.combine(day, time(), tzinfo=None) + since_midnight
    return wall.replace(tzinfo=_zone(timezone)).astimezone(UTC)


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _venue(timezone: str, opens: str, closes: str, rest: frozenset[int] | None = None) -> Venue:
    start, end = time.fromisoformat(opens), time.fromisoformat(closes)
    return Venue(
        timezone=timezone,
        opens=timedelta(hours=start.hour, minutes=start.minute),
        closes=timedelta(hours=end.hour, minutes=end.minute),
        rest=frozenset({SATURDAY, SUNDAY}) if rest is None else rest,
    )


_GULF = frozenset({FRIDAY, SATURDAY})
_NEW_YORK = _venue("America/New_York", "09:30", "16:00")
_TORONTO = _venue("America/Toronto", "09:30", "16:00")
_SHANGHAI = _venue("Asia/Shanghai", "09:30", "15:00")
_SEOUL = _venue("Asia/Seoul", "09:00", "15:30")
_TAIPEI = _venue("Asia/Taipei", "09:00", "13:30")
_INDIA = _venue("Asia/Kolkata", "09:15", "15:30")

VENUE_BY_MIC: dict[str, Venue] = {
    "XNYS": _NEW_YORK,
    "XNAS": _NEW_YORK,
    "XASE": _NEW_YORK,
    "ARCX": _NEW_YORK,
    "BATS": _NEW_YORK,
    "IEXG": _NEW_YORK,
    "OTCM": _NEW_YORK,
    "PINX": _NEW_YORK,
    "OOTC": _NEW_YORK,
    "XTSE": _TORONTO,
    "XTSX": _TORONTO,
    "XMEX": _venue("America/Mexico_City", "08:30", "15:00"),
    "BVMF": _venue("America/Sao_Paulo", "10:00", "18:00"),
    "XBUE": _venue("America/Argentina/Buenos_Aires", "10:30", "17:00"),
    "XSGO": _venue("America/Santiago", "09:30", "17:00"),
    "XBOG": _venue("America/Bogota", "08:30", "16:00"),
    "XLON": _venue("Europe/London", "08:00", "16:35"),
    "XDUB": _venue("Europe/Dublin", "08:00", "16:35"),
    "XLIS": _venue("Europe/Lisbon", "08:00", "16:35"),
    "XPAR": _venue("Europe/Paris", "09:00", "17:35"),
    "XAMS": _venue("Europe/Amsterdam", "09:00", "17:35"),
    "XBRU": _venue("Europe/Brussels", "09:00", "17:35"),
    "XETR": _venue("Europe/Berlin", "09:00", "17:35"),
    "XFRA": _venue("Europe/Berlin", "08:00", "22:00"),
    "XSTU": _venue("Europe/Berlin", "08:00", "22:00"),
    "XMIL": _venue("Europe/Rome", "09:00", "17:35"),
    "MTAA": _venue("Europe/Rome", "09:00", "17:35"),
    "XMAD": _venue("Europe/Madrid", "09:00", "17:35"),
    "BMEX": _venue("Europe/Madrid", "09:00", "17:35"),
    "XSWX": _venue("Europe/Zurich", "09:00", "17:30"),
    "XVTX": _venue("Europe/Zurich", "09:00", "17:30"),
    "XWBO": _venue("Europe/Vienna", "09:00", "17:35"),
    "XSTO": _venue("Europe/Stockholm", "09:00", "17:30"),
    "XCSE": _venue("Europe/Copenhagen", "09:00", "17:00"),
    "XHEL": _venue("Europe/Helsinki", "10:00", "18:30"),
    "XOSL": _venue("Europe/Oslo", "09:00", "16:30"),
    "XICE": _venue("Atlantic/Reykjavik", "09:30", "15:30"),
    "XWAR": _venue("Europe/Warsaw", "09:00", "17:05"),
    "XPRA": _venue("Europe/Prague", "09:00", "16:25"),
    "XBUD": _venue("Europe/Budapest", "09:00", "17:05"),
    "XATH": _venue("Europe/Athens", "10:15", "17:20"),
    "ASEX": _venue("Europe/Athens", "10:15", "17:20"),
    "XIST": _venue("Europe/Istanbul", "10:00", "18:10"),
    "MISX": _venue("Europe/Moscow", "10:00", "18:50"),
    "XJSE": _venue("Africa/Johannesburg", "09:00", "17:10"),
    "XCAI": _venue("Africa/Cairo", "10:00", "14:30", _GULF),
    "XTAE": _venue("Asia/Jerusalem", "09:45", "17:30", frozenset({SATURDAY})),
    "XSAU": _venue("Asia/Riyadh", "10:00", "15:20", _GULF),
    "XKUW": _venue("Asia/Kuwait", "09:00", "13:30", _GULF),
    "DSMD": _venue("Asia/Qatar", "09:30", "13:15", _GULF),
    "XDFM": _venue("Asia/Dubai", "10:00", "15:00"),
    "XADS": _venue("Asia/Dubai", "10:00", "15:00"),
    "XTKS": _venue("Asia/Tokyo", "09:00", "15:30"),
    "XJPX": _venue("Asia/Tokyo", "09:00", "15:30"),
    "XKRX": _SEOUL,
    "XKOS": _SEOUL,
    "XHKG": _venue("Asia/Hong_Kong", "09:30", "16:10"),
    "XSHG": _SHANGHAI,
    "XSHE": _SHANGHAI,
    "XTAI": _TAIPEI,
    "ROCO": _TAIPEI,
    "XNSE": _INDIA,
    "XBOM": _INDIA,
    "XIDX": _venue("Asia/Jakarta", "09:00", "16:15"),
    "XBKK": _venue("Asia/Bangkok", "10:00", "16:40"),
    "XSES": _venue("Asia/Singapore", "09:00", "17:16"),
    "XKLS": _venue("Asia/Kuala_Lumpur", "09:00", "17:00"),
    "XSTC": _venue("Asia/Ho_Chi_Minh", "09:00", "15:00"),
    "HSTC": _venue("Asia/Ho_Chi_Minh", "09:00", "15:00"),
    "XPHS": _venue("Asia/Manila", "09:30", "15:30"),
    "XASX": _venue("Australia/Sydney", "10:00", "16:12"),
    "XNZE": _venue("Pacific/Auckland", "10:00", "17:00"),
}
"""The venues whose zone, hours and days of rest are known."""

_WHOLE_DAY = timedelta(hours=24)
_CRYPTO = Venue(timezone="UTC", opens=timedelta(0), closes=_WHOLE_DAY, rest=frozenset())
# Yahoo's row of a future is the electronic session that ends at 17:00 in New York and began at 18:00 the evening before
# (CME Globex; grains and softs end earlier, so nothing is called closed too early).
_FUTURES = Venue(timezone="America/New_York", opens=timedelta(hours=-6), closes=timedelta(hours=17))
# Yahoo's row of a currency is a day in London; the week ends and begins at 17:00 in New York.
_FX = Venue(
    timezone="Europe/London",
    opens=timedelta(0),
    closes=_WHOLE_DAY,
    week=Week(timezone="America/New_York", turns=timedelta(hours=17)),
)
_VENUE_BY_TYPE = {
    InstrumentType.CRYPTO: _CRYPTO,
    InstrumentType.FUTURE: _FUTURES,
    InstrumentType.COMMODITY: _FUTURES,
    InstrumentType.FX: _FX,
}
_CALENDAR_BY_TYPE = {
    InstrumentType.FUTURE: FUTURES,
    InstrumentType.COMMODITY: FUTURES,
    InstrumentType.FX: CURRENCIES,
}
_VENUE_BY_TIMEZONE = {venue.timezone: venue for venue in reversed(VENUE_BY_MIC.values())}


_MIC_BY_TIMEZONE = {
    VENUE_BY_MIC[mic].timezone: mic for mic in reversed(VENUE_BY_MIC) if mic not in {"XFRA", "XSTU"}
}


def venue_of(instrument: Instrument, *, timezone: str | None, calendars: Calendars = NO_CALENDARS) -> Venue:
    """Return where the instrument trades, with the calendar of its venue if there is one.

    An index has the calendar of the venue whose hours it keeps; currencies and futures have one of their kind; crypto assets
    never rest.
    """
    venue = _venue_of(instrument, timezone=timezone)
    mic = (
        instrument.mic
        if instrument.mic in VENUE_BY_MIC
        else _CALENDAR_BY_TYPE.get(instrument.type, instrument.mic)
    )
    if mic is None and instrument.type is InstrumentType.INDEX and timezone is not None:
        mic = _MIC_BY_TIMEZONE.get(timezone)
    calendar = None if mic is None or instrument.type is InstrumentType.CRYPTO else calendars.get(mic)
    return venue if calendar is None else replace(venue, calendar=calendar)


def _venue_of(instrument: Instrument, *, timezone: str | None) -> Venue:
    """Return zone and hours of the place of trade.

    By its MIC, else by its type, else by the provider's zone; a zone that no venue of the table has trades all day
    (so that nothing is called closed too early), and so does an instrument of which neither is known, in UTC.
    """
    if instrument.mic in VENUE_BY_MIC:
        return VENUE_BY_MIC[instrument.mic]
    if instrument.type in _VENUE_BY_TYPE:
        return _VENUE_BY_TYPE[instrument.type]
    if timezone is not None and timezone in _VENUE_BY_TIMEZONE:
        return _VENUE_BY_TIMEZONE[timezone]
    known = timezone if timezone is not None and _is_zone(timezone) else "UTC"
    return Venue(timezone=known, opens=timedelta(0), closes=_WHOLE_DAY)


def _is_zone(name: str) -> bool:
    try:
        _zone(name)
    except (KeyError, OSError, ValueError):
        return False
    return True
