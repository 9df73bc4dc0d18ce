"""Which actual moves a stated number may mean: its rounding, and the looseness that its qualifier admits."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from schemas.claim import StatedMove
from schemas.vocabulary import Qualifier, SignSource

OVER_SHARE = Decimal("0.25")
"""How far past "over 5 %" the move may lie, as a share of the number: a writer takes the next rounder number before."""
ABOUT_SHARE = Decimal("0.1")
"""How far from "about 5 %" or below "nearly 5 %" the move may lie, as a share of the number."""


class Agreement(Enum):
    """How an actual move stands to a stated one."""

    SAME = "same"
    OPPOSITE = "opposite"
    """The magnitude fits and the sign does not."""
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The magnitudes, in percent and both inclusive, that a stated magnitude may mean."""

    low: Decimal
    high: Decimal

    def holds(self, magnitude: Decimal) -> bool:
        """Whether ``magnitude`` lies inside; signed, so that a move to the other side lies outside."""
        return self.low <= magnitude <= self.high


def half_unit_pct(decimals: int) -> Decimal:
    """Return half a unit of the last stated digit, in percent: 0.005 for two decimals."""
    return Decimal(5).scaleb(-1 - decimals)


def decimals_of(stated: StatedMove) -> int:
    """Return the digits after the separator as printed, or as the number itself has them.

    Raises:
        ValueError: the move states no number.
    """
    if stated.decimals is not None:
        return stated.decimals
    if stated.stated_pct is None:
        raise ValueError("a move without a number has no decimals")
    return max(0, -int(stated.stated_pct.as_tuple().exponent))


def band_of(stated: StatedMove) -> Band:
    """Return the magnitudes that the stated number may mean.

    Without a qualifier, and for "as much as": half a unit of the last digit to either side.
    "Over": from the number up to a quarter more, one unit at least. "Nearly": from a tenth less, one unit at least, up
    to the number. "About": a tenth to either side, one unit at least.

    Raises:
        ValueError: the move states no number.
    """
    if stated.stated_pct is None:
        raise ValueError("a move without a number has no band")
    magnitude = abs(stated.stated_pct)
    half = half_unit_pct(decimals_of(stated))
    unit = 2 * half
    match stated.qualifier:
        case Qualifier.OVER:
            return Band(low=magnitude, high=magnitude + max(unit, magnitude * OVER_SHARE))
        case Qualifier.NEARLY:
            return Band(low=magnitude - max(unit, magnitude * ABOUT_SHARE), high=magnitude)
        case Qualifier.ABOUT:
            width = max(unit, magnitude * ABOUT_SHARE)
            return Band(low=magnitude - width, high=magnitude + width)
        case _:
            return Band(low=magnitude - half, high=magnitude + half)


def tolerance_bp(stated: StatedMove) -> Decimal | None:
    """Return the largest accepted distance from the stated number in basis points; None without a number.

    Without a qualifier it is half a unit of the last stated digit: 0.5 for ``-0.28``, 50 for ``3``.
    """
    if stated.stated_pct is None:
        return None
    band, magnitude = band_of(stated), abs(stated.stated_pct)
    widest = max(band.high - magnitude, magnitude - band.low)
    return Decimal(format((widest * 100).normalize(), "f"))


def compare(stated: StatedMove, actual_pct: Decimal) -> Agreement:
    """Return how ``actual_pct`` stands to the stated number.

    A number that is stated as zero fits on either side of it.

    Raises:
        ValueError: the move states no number.
    """
    return _compare(stated, band_of(stated), actual_pct)


def _compare(stated: StatedMove, band: Band, actual_pct: Decimal) -> Agreement:
    is_rise = stated.stated_pct is not None and stated.stated_pct >= 0
    as_stated = actual_pct if is_rise else -actual_pct
    if band.holds(as_stated):
        return Agreement.SAME
    return Agreement.OPPOSITE if band.holds(-as_stated) else Agreement.NONE


def fits(stated: StatedMove, actual_pct: Decimal) -> bool:
    """Whether the stated number may mean ``actual_pct``: with its sign where it states one, else by magnitude.

    Raises:
        ValueError: the move states no number.
    """
    return fitting_test(stated)(actual_pct)


def fitting_test(stated: StatedMove) -> Callable[[Decimal], bool]:
    """Return ``fits`` for one stated move, to be asked of many sessions.

    Raises:
        ValueError: the move states no number.
    """
    band = band_of(stated)
    accepted = {Agreement.SAME}
    if stated.sign_source is SignSource.UNSIGNED:
        accepted.add(Agreement.OPPOSITE)
    return lambda actual_pct: _compare(stated, band, actual_pct) in accepted


def is_fine(stated: StatedMove) -> bool:
    """Whether the number is exact enough (two decimals, no qualifier) that a session fits it hardly ever by chance."""
    return stated.stated_pct is not None and stated.qualifier is None and decimals_of(stated) >= 2
