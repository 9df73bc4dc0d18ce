"""When another look at a claim that was not checked may say more."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from schemas.claim import CheckedClaim, Claim, Extraction
from schemas.instrument import Instrument
from schemas.vocabulary import NotChecked
from streams.market.bars import Bars, DailyAnswer
from streams.market.calendars.closures import NO_CALENDARS, Calendars
from streams.market.extended.hours import hours_of, is_of_hours, settles_after
from streams.market.healing.reasons import HEALING, MENDING, Healing
from streams.market.sessions import EARLIEST, LATEST, settles_at
from streams.market.share_class import RIVAL_ISSUERS
from streams.market.venues import SETTLING, Venue, venue_of

FIRST_LOOK, LONGEST_PAUSE = timedelta(minutes=15), timedelta(hours=6)
MENDING_LOOKS = 16
"""Looks at rows that may be mended: pauses of a quarter of an hour that double up to six hours make three days of them."""
DOUBT_LOOKS = 1
"""An unknown symbol is looked at once more: a first "not found" may be a slip, a second one is believed."""


def next_look(
    claim: Claim,
    checked: CheckedClaim,
    extraction: Extraction,
    answers: Mapping[str, DailyAnswer],
    *,
    calendars: Calendars = NO_CALENDARS,
) -> datetime | timedelta | None:
    """Return when prices may say more of a claim: a time, a pause from now, or None where its reason is final.

    A provider that is away has no time of its own (``TRANSIENT``): the caller knows how long it has been asking.
    """
    reason = checked.verification.reason
    healing = Healing.NEVER if reason is None else HEALING[reason]
    if healing is Healing.CLOSE and is_of_hours(claim.move) and checked.instrument is not None:
        return _end_of_hours(checked, checked.instrument, calendars)
    if healing is Healing.CLOSE:
        times = [
            when for when, as_of in _closes(claim, checked, extraction, answers, calendars) if as_of < when
        ]
        return min(times, default=None)
    if healing is Healing.MENDING and _is_recent(claim, checked, extraction, calendars):
        attempt = extraction.version.attempt
        looks = DOUBT_LOOKS if reason is NotChecked.NOT_FOUND else MENDING_LOOKS
        return min(FIRST_LOOK * (1 << min(attempt, 16)), LONGEST_PAUSE) if attempt < looks else None
    return None


def _end_of_hours(checked: CheckedClaim, instrument: Instrument, calendars: Calendars) -> datetime | None:
    """Return when more is known of trading outside of regular hours that had not ended, after the prices were read."""
    period, session = checked.move.period, checked.verification.session_date
    as_of, published_at = checked.market.as_of, checked.article.published_at
    if period is None or session is None or as_of is None:
        return None
    hours = hours_of(period, session, venue_of(instrument, timezone=None, calendars=calendars))
    return settles_after(hours, published_at or hours.end, as_of)


def _closes(
    claim: Claim,
    checked: CheckedClaim,
    extraction: Extraction,
    answers: Mapping[str, DailyAnswer],
    calendars: Calendars,
) -> Iterator[tuple[datetime, datetime]]:
    """Yield when the session that a claim may mean settles, with the time of the prices, by each instrument that has a say.

    Where rival issuers leave the instrument open, prices may decide once their session is over; an undated text may mean
    a session that had closed when it was received and whose row was not final yet.
    """
    published_at, received_at = extraction.article.published_at, extraction.article.received_at
    reason = checked.verification.reason
    if reason is NotChecked.NO_INSTRUMENT and RIVAL_ISSUERS not in checked.instrument_reasons:
        return
    if reason is NotChecked.NO_DATE and (published_at is not None or claim.session_hint is not None):
        return
    for instrument in _instruments(claim, checked):
        answer = answers.get(instrument.symbol)
        if not isinstance(answer, Bars):
            continue
        venue = venue_of(instrument, timezone=answer.timezone, calendars=calendars)
        if reason is not NotChecked.NO_DATE:
            settles = _settles(claim, published_at, venue)
            if settles is not None and settles - received_at <= MENDING:
                yield settles, answer.as_of
        elif venue.close_of(venue.local(received_at).date()) <= received_at:
            yield settles_at(received_at, venue), answer.as_of


def _instruments(claim: Claim, checked: CheckedClaim) -> Iterator[Instrument]:
    if checked.instrument is not None:
        yield checked.instrument
    else:
        yield from (each.instrument for each in claim.mention.candidates)


def _settles(claim: Claim, published_at: datetime | None, venue: Venue) -> datetime | None:
    hint = claim.session_hint
    if hint is not None:
        return venue.close_of(hint) + SETTLING if EARLIEST <= hint <= LATEST else None
    return None if published_at is None else settles_at(published_at, venue)


def _is_recent(claim: Claim, checked: CheckedClaim, extraction: Extraction, calendars: Calendars) -> bool:
    """Whether the day that is spoken of had closed lately when the prices were read."""
    if checked.instrument is None:
        return False
    article, hint = extraction.article, claim.session_hint
    day = article.published_at or article.received_at
    if hint is not None:
        if not EARLIEST <= hint <= LATEST:
            return False
        day = venue_of(checked.instrument, timezone=None, calendars=calendars).close_of(hint)
    return abs((checked.market.as_of or article.received_at) - day) < MENDING
