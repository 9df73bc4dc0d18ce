"""What was traded in some hours, as a claim of a certain moment could know it: percentages of the regular close before.

Trading outside of regular hours is thin, and its bars hold stray prints (a trade at a price that nobody quoted). So there are two
ranges: the sure one, without stray prints and of the bars up to the moment of the claim, can confirm; only what lies outside
of the whole one, of all bars and prints of those hours, is contradicted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from streams.market.extended.hours import Hours
from streams.market.extended.prices import ExtendedBar, ExtendedBars
from streams.market.moves import change_pct
from streams.market.venues import SETTLING

STRAY_SHARE = Decimal("0.03")
"""An extreme further than this beyond what was traded around it, as a share of that, is a stray print."""
NEEDED_SHARE = Decimal("0.1")
"""How much of the hours must have bars before a number is contradicted."""
NEEDED_BARS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """From the lowest to the highest price, in percent of the reference close; both inclusive."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The trades of some hours.

    Attributes:
        reference: the regular close before them.
        bars: those up to the moment of the claim, without stray prints.
        whole: from the lowest to the highest price of all, stray prints included; None if nothing was traded.
        is_over: whether these hours had ended when the prices were read.
        is_enough: whether there was enough trading that a number can be contradicted.
    """

    hours: Hours
    reference: Decimal
    bars: tuple[ExtendedBar, ...]
    whole: Range | None
    is_over: bool
    is_enough: bool

    @property
    def sure(self) -> Range | None:
        """The range of the bars; None if there are none."""
        if not self.bars:
            return None
        prices = [price for bar in self.bars for price in (bar.low, bar.high)]
        return _range(self.reference, prices)

    @property
    def last_pct(self) -> Decimal | None:
        """The last change that the claim could know."""
        return change_pct(self.reference, self.bars[-1].close) if self.bars else None

    def nearest_to(self, aims: Sequence[Range]) -> Decimal:
        """Return the price that comes nearest to any of these changes, of those that were traded by then.

        Raises:
            ValueError: nothing was.
        """
        prices = [price for bar in self.bars for price in bar.prices]
        return min(prices, key=lambda price: self._distance(price, aims))

    def _distance(self, price: Decimal, aims: Sequence[Range]) -> tuple[Decimal, Decimal]:
        """How far outside of an aim, and how far from its middle."""
        pct = change_pct(self.reference, price)
        return min(
            (max(aim.low - pct, pct - aim.high, Decimal(0)), abs(pct - (aim.low + aim.high) / 2))
            for aim in aims
        )


def seen_by(hours: Hours, answer: ExtendedBars, *, reference: Decimal, published_at: datetime | None) -> Seen:
    """Return what was traded in these hours; ``published_at`` None means that their end is the moment of the claim."""
    inside = [bar for bar in answer.bars if hours.start <= bar.start < hours.end]
    # A bar that goes on into the regular session holds its prices too: they prove nothing.
    whole_bars = [bar for bar in inside if bar.start + answer.length <= hours.end]
    until = hours.end if published_at is None else published_at
    known = tuple(bar for bar in _without_strays(whole_bars) if bar.start <= until)
    prices = [price for bar in inside for price in bar.prices]
    needed = (hours.end - hours.start) / answer.length * float(NEEDED_SHARE)
    return Seen(
        hours=hours,
        reference=reference,
        bars=known,
        whole=_range(reference, prices) if prices else None,
        is_over=hours.end + SETTLING <= answer.as_of,
        is_enough=len(known) >= max(NEEDED_BARS, needed),
    )


def _range(reference: Decimal, prices: Sequence[Decimal]) -> Range:
    return Range(low=change_pct(reference, min(prices)), high=change_pct(reference, max(prices)))


def _without_strays(bars: Sequence[ExtendedBar]) -> Iterator[ExtendedBar]:
    """Yield the bars, each extreme that stands alone brought back to the prices around it."""
    for place, bar in enumerate(bars):
        around = [price for near in bars[max(0, place - 1) : place + 2] for price in (near.open, near.close)]
        high, low = max(around), min(around)
        yield ExtendedBar(
            start=bar.start,
            open=bar.open,
            high=max(bar.open, bar.close) if bar.high > high * (1 + STRAY_SHARE) else bar.high,
            low=min(bar.open, bar.close) if bar.low < low * (1 - STRAY_SHARE) else bar.low,
            close=bar.close,
        )
