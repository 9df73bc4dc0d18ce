"""The verdict on a claim about trading before the open, after the close, or at some moment of a session.

Such a claim speaks of some moment before the article went out, against the last regular close. It is confirmed if its number
lies among the prices that had been seen by then, and contradicted only if no price of those hours comes near it. What lies
between is ``range_undecided``: the price stood there only later, or only in a stray print.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from schemas.claim import PriceRange, StatedMove, Verification
from schemas.vocabulary import Basis, Direction, MarketState, NotChecked, SessionMethod, SignSource, Verdict
from streams.market.bars import Bar
from streams.market.extended.hours import Hours
from streams.market.extended.prices import ExtendedBars
from streams.market.extended.seen import Range, Seen, seen_by
from streams.market.moves import Tape, change_pct
from streams.market.sessions import is_bare_date
from streams.market.tolerance import band_of, tolerance_bp
from streams.market.verdict import FLAT_PCT, Finding, basis_points, not_checked, settle_direction, shown

OTHER_BASE = Decimal("0.03")
"""How far the last bar of a session may lie from its close, as a share of it, before the two are of different shares."""
NEAR_SHARE = Decimal("0.1")
NEAR_PCT = Decimal("0.25")
"""A number so close outside of the range (as a share of itself, or in points) is not contradicted: quotes are no trades."""
FAR = Decimal(1_000_000)
LEAST = Decimal("1e-9")
"""A rise is more than nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The regular close that such trading is measured by, or why there is none."""

    bar: Bar | None = None
    shortfall: NotChecked | None = None


def check_extended(
    stated: StatedMove,
    tape: Tape,
    answer: ExtendedBars,
    meant: Sequence[Hours],
    *,
    method: SessionMethod,
    published_at: datetime | None,
) -> Finding:
    """Return the verdict on a claim about trading in some hours, or in others (a bare date hides which).

    The first hours that confirm it count; it is contradicted only if all of them contradict it.
    """
    found = [_check_one(stated, tape, answer, hours, published_at) for hours in meant]
    if not found:
        return not_checked(stated, NotChecked.NO_DATE)
    best = min(found, key=lambda each: _ORDER[each.status])
    return replace(best, verification=replace(best.verification, session_method=method))


_ORDER = {
    Verdict.CONFIRMED: 0,
    Verdict.NOT_CHECKED: 1,
    Verdict.SIGN_FLIPPED: 2,
    Verdict.MAGNITUDE_MISMATCH: 3,
}


def _check_one(
    stated: StatedMove, tape: Tape, answer: ExtendedBars, hours: Hours, published_at: datetime | None
) -> Finding:
    reference = reference_of(hours, tape, answer)
    if reference.bar is None or reference.bar.close is None:
        return _open(stated, hours, reference.shortfall or NotChecked.MISSING_BAR)
    moment = None if published_at is None or is_bare_date(published_at) else published_at
    seen = seen_by(hours, answer, reference=reference.bar.close, published_at=moment)
    wanted, known = _wanted(stated), _known(stated, seen)
    if known is not None and _any_meets(wanted, known):
        return _judged(Verdict.CONFIRMED, stated, seen, reference.bar, answer)
    if not seen.is_over:
        return _open(stated, hours, NotChecked.SESSION_OPEN, reference.bar)
    if not seen.is_enough or seen.whole is None or known is None:
        return _open(stated, hours, NotChecked.THIN_TRADING, reference.bar)
    if _any_meets(_loosened(stated, wanted), seen.whole):
        return _open(stated, hours, NotChecked.RANGE_UNDECIDED, reference.bar)
    if _any_meets([_mirrored(each) for each in wanted], known) and stated.direction is not Direction.FLAT:
        return _judged(Verdict.SIGN_FLIPPED, stated, seen, reference.bar, answer)
    return _judged(Verdict.MAGNITUDE_MISMATCH, stated, seen, reference.bar, answer)


def reference_of(hours: Hours, tape: Tape, answer: ExtendedBars) -> Reference:
    """Return the close before some hours, if its row is there and the bars are of the same shares."""
    venue, day = tape.venue, hours.session
    if hours.state is not MarketState.POST:
        day -= timedelta(days=1)
        while venue.rests_on(day):
            day -= timedelta(days=1)
    bar = next((each for each in reversed(tape.bars) if each.date == day), None)
    if bar is None and not venue.is_settled(day, tape.as_of):
        return Reference(shortfall=NotChecked.SESSION_OPEN)
    starts, ends = venue.open_of(day), venue.close_of(day)
    regular = [each.close for each in answer.bars if starts <= each.start < ends]
    if bar is None or bar.close is None or bar.close <= 0 or not regular:
        return Reference(shortfall=NotChecked.MISSING_BAR)
    if abs(regular[-1] / bar.close - 1) > OTHER_BASE:
        return Reference(shortfall=NotChecked.SPLIT_SUSPECTED)
    return Reference(bar=bar)


def _wanted(stated: StatedMove) -> list[Range]:
    """Return the changes that the claim may mean."""
    if stated.stated_pct is None:
        return [_BY_DIRECTION[stated.direction]]
    band = band_of(stated)
    rise = Range(low=band.low, high=band.high)
    if stated.sign_source is SignSource.UNSIGNED:
        return [rise, _mirrored(rise)]
    return [rise if stated.stated_pct >= 0 else _mirrored(rise)]


_BY_DIRECTION = {
    Direction.UP: Range(low=LEAST, high=FAR),
    Direction.DOWN: Range(low=-FAR, high=-LEAST),
    Direction.FLAT: Range(low=-FLAT_PCT, high=FLAT_PCT),
}


def _known(stated: StatedMove, seen: Seen) -> Range | None:
    """Return what the claim is confirmed by: the range for a number, the last price for a direction without one."""
    if stated.stated_pct is not None:
        return seen.sure
    last = seen.last_pct
    return None if last is None else Range(low=last, high=last)


def _loosened(stated: StatedMove, wanted: Iterable[Range]) -> list[Range]:
    if stated.stated_pct is None:
        return list(wanted)
    near = max(NEAR_PCT, abs(stated.stated_pct) * NEAR_SHARE)
    return [Range(low=each.low - near, high=each.high + near) for each in wanted]


def _mirrored(wanted: Range) -> Range:
    return Range(low=-wanted.high, high=-wanted.low)


def _any_meets(wanted: Iterable[Range], traded: Range) -> bool:
    return any(each.low <= traded.high and traded.low <= each.high for each in wanted)


def _open(stated: StatedMove, hours: Hours, reason: NotChecked, reference: Bar | None = None) -> Finding:
    """Nothing can be said of these hours; the session tells when more can be."""
    found = not_checked(stated, reason)
    return replace(
        found,
        verification=replace(found.verification, session_date=hours.session),
        reference=reference,
    )


def _judged(status: Verdict, stated: StatedMove, seen: Seen, reference: Bar, answer: ExtendedBars) -> Finding:
    """Return a verdict with the price that comes nearest to the stated one, which is what contradicts it, too."""
    aims = (
        [_mirrored(each) for each in _wanted(stated)] if status is Verdict.SIGN_FLIPPED else _wanted(stated)
    )
    price = seen.bars[-1].close if stated.stated_pct is None else seen.nearest_to(aims)
    pct = change_pct(seen.reference, price)
    return Finding(
        verification=Verification(
            status=status,
            session_date=seen.hours.session,
            actual_pct=shown(pct),
            actual_bp=basis_points(pct),
            tolerance_bp=tolerance_bp(stated),
            basis=Basis.RANGE,
        ),
        stated=settle_direction(stated, pct) if status is not Verdict.MAGNITUDE_MISMATCH else stated,
        compared=price,
        reference=reference,
        extended=PriceRange(
            state=seen.hours.state,
            first=seen.bars[0].start,
            last=seen.bars[-1].start,
            bars=len(seen.bars),
            bar_minutes=answer.minutes,
            low=min(bar.low for bar in seen.bars),
            high=max(bar.high for bar in seen.bars),
        ),
    )
