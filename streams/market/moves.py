"""Bars to moves: what a price did from one session's close to the next."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from math import prod

from streams.market.bars import Bar, Bars, Dividend, Split
from streams.market.venues import Venue

HUNDRED = Decimal(100)
SPLIT_SLACK = Decimal("0.03")
"""How far from a whole ratio the price of an unrecorded split may open, as a share of it."""
PEERS_NEEDED = 2
"""How many other symbols of the venue must have a row before a day counts as a session that this symbol lacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The change of one symbol over one session, against the close of the session before.

    ``pct`` is ``100 * (close - reference) / reference`` to 28 digits, so a comparison with a stated number is exact.

    Attributes:
        dividend: what a holder of the reference close was paid until the close, if anything.
        split_ratio: shares for one, where prices before a split had to be divided because the provider had not.
    """

    reference_date: date
    reference_close: Decimal
    bar: Bar
    pct: Decimal
    dividend: Decimal | None = None
    split_ratio: Decimal | None = None

    @property
    def session(self) -> date:
        """The session whose close the move ends at."""
        return self.bar.date

    def pct_of(self, price: Decimal | None) -> Decimal | None:
        """Return the change from the reference close to ``price`` (an open, high or low), if there is one."""
        return None if price is None else change_pct(self.reference_close, price)

    @property
    def total_return_pct(self) -> Decimal | None:
        """The change with the dividend; None where there is none, or no close."""
        if self.dividend is None or self.bar.close is None:
            return None
        return change_pct(self.reference_close, self.bar.close + self.dividend)

    @property
    def looks_like_a_split(self) -> bool:
        """Whether the price went to a whole fraction or multiple of itself, as it does in a split that nobody recorded."""
        if self.split_ratio is not None or self.bar.close is None or self.bar.close <= 0:
            return False
        ratio = self.reference_close / self.bar.close
        larger = max(ratio, 1 / ratio)
        whole = larger.to_integral_value()
        return whole >= 2 and abs(larger - whole) <= SPLIT_SLACK * whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Tape:
    """What the market says of one symbol: its sessions and the moves between neighbours.

    ``sessions`` may hold a day without a move: the first one, and one whose predecessor is missing upstream.
    ``bars`` are those of the sessions, all on the base of the last one.
    """

    symbol: str
    sessions: tuple[date, ...]
    moves: Mapping[date, Move]
    venue: Venue
    currency: str | None
    as_of: datetime
    bars: tuple[Bar, ...] = ()
    dividends: tuple[Dividend, ...] = ()
    rebased_by: tuple[Split, ...] = ()
    """The splits for which the prices before had to be divided."""

    def move_between(self, reference: Bar, bar: Bar) -> Move | None:
        """Return the change from one session's close to a later one's; None where a price is missing."""
        return move_between(reference, bar, dividends=self.dividends, splits=self.rebased_by)


def move_between(
    reference: Bar, bar: Bar, *, dividends: Sequence[Dividend] = (), splits: Sequence[Split] = ()
) -> Move | None:
    """Return the change from close to close, with what was paid between, and the ``splits`` that were divided by."""
    if reference.close is None or bar.close is None or reference.close <= 0:
        return None
    since, until = reference.date, bar.date
    paid = [each.amount for each in dividends if since < each.date <= until] if dividends else []
    ratios = [each.ratio for each in splits if since < each.date <= until] if splits else []
    return Move(
        reference_date=reference.date,
        reference_close=reference.close,
        bar=bar,
        pct=change_pct(reference.close, bar.close),
        dividend=sum(paid, Decimal(0)) if paid else None,
        split_ratio=prod(ratios, start=Decimal(1)) if ratios else None,
    )


def change_pct(reference: Decimal, price: Decimal) -> Decimal:
    """Return the change from ``reference`` to ``price`` in percent of ``reference``."""
    return HUNDRED * (price - reference) / reference


def measure_moves(
    bars: Sequence[Bar],
    *,
    venue_sessions: Collection[date] = (),
    dividends: Sequence[Dividend] = (),
    splits: Sequence[Split] = (),
) -> dict[date, Move]:
    """Return the move of each session whose predecessor is known.

    A day of ``venue_sessions`` between two bars means that a bar is missing upstream: the change over two sessions
    is no session's move and is left out. So is a change from a price that is not positive.
    """
    moves = {}
    lacking = sorted(venue_sessions)
    for reference, bar in pairwise(bars):
        place = bisect_right(lacking, reference.date)
        if place < len(lacking) and lacking[place] < bar.date:
            continue
        move = move_between(reference, bar, dividends=dividends, splits=splits)
        if move is not None:
            moves[bar.date] = move
    return moves


def rebased(bars: Sequence[Bar], splits: Sequence[Split]) -> tuple[tuple[Bar, ...], tuple[Split, ...]]:
    """Return the bars on the base of the last one, and the splits for which earlier prices had to be divided.

    A provider re-bases history some time after a split. Whether it has is seen from the price over the split's date: it
    went to the ratio's inverse, or it stayed where it was, whichever is nearer.
    """
    whole, late = tuple(bars), []
    for split in splits:
        place = next((place for place, bar in enumerate(whole) if bar.date >= split.date), 0)
        before = next((bar.close for bar in reversed(whole[:place]) if bar.close), None)
        after = next((bar.close for bar in whole[place:] if bar.close), None)
        if place == 0 or before is None or after is None or split.ratio <= 0:
            continue
        change = before / after
        if abs(change.ln() - split.ratio.ln()) < abs(change.ln()):
            whole = (*(_divided(bar, split.ratio) for bar in whole[:place]), *whole[place:])
            late.append(split)
    return whole, tuple(late)


def _divided(bar: Bar, ratio: Decimal) -> Bar:
    def price(value: Decimal | None) -> Decimal | None:
        return None if value is None else value / ratio

    return Bar(
        date=bar.date, close=price(bar.close), open=price(bar.open), high=price(bar.high), low=price(bar.low)
    )


def make_tapes(answers: Mapping[str, Bars], venue_by_symbol: Mapping[str, Venue]) -> dict[str, Tape]:
    """Return the tape of each symbol.

    A row of a session that had not closed when the provider answered is a price of that moment, not a close, and is
    left out. A day on which at least two other symbols of the venue have a row is a session of the venue.
    """
    closed = {symbol: settled(answer, venue_by_symbol[symbol]) for symbol, answer in answers.items()}
    tapes = {}
    for symbol, answer in answers.items():
        bars, late = rebased(closed[symbol], answer.splits)
        lacking = _lacking(symbol, closed=closed, venue_by_symbol=venue_by_symbol)
        tapes[symbol] = Tape(
            symbol=symbol,
            sessions=tuple(bar.date for bar in bars),
            moves=measure_moves(bars, venue_sessions=lacking, dividends=answer.dividends, splits=late),
            venue=venue_by_symbol[symbol],
            currency=answer.currency,
            as_of=answer.as_of,
            bars=bars,
            dividends=answer.dividends,
            rebased_by=late,
        )
    return tapes


def settled(answer: Bars, venue: Venue) -> tuple[Bar, ...]:
    """Return the bars whose session had closed; only the last ones can be still open."""
    count = len(answer.bars)
    while count and not venue.is_settled(answer.bars[count - 1].date, answer.as_of):
        count -= 1
    return answer.bars[:count]


def _lacking(
    symbol: str, *, closed: Mapping[str, Sequence[Bar]], venue_by_symbol: Mapping[str, Venue]
) -> set[date]:
    """Days that are sessions of the symbol's venue by its calendar or its peers, and on which it has no row."""
    venue = venue_by_symbol[symbol]
    return _lacking_by_calendar(closed[symbol], venue) | _lacking_by_peers(
        symbol, closed=closed, venue_by_symbol=venue_by_symbol
    )


def _lacking_by_calendar(bars: Sequence[Bar], venue: Venue) -> set[date]:
    return {
        day
        for reference, bar in pairwise(bars)
        if (bar.date - reference.date).days > 1
        for day in days_between(reference.date, bar.date)
        if venue.trades_on(day)
    }


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield the days between two, both exclusive."""
    day = first + timedelta(days=1)
    while day < last:
        yield day
        day += timedelta(days=1)


def _lacking_by_peers(
    symbol: str, *, closed: Mapping[str, Sequence[Bar]], venue_by_symbol: Mapping[str, Venue]
) -> set[date]:
    venue = venue_by_symbol[symbol]
    peers = [other for other in closed if other != symbol and venue_by_symbol[other] == venue]
    if len(peers) < PEERS_NEEDED or not closed[symbol]:
        return set()
    own = {bar.date for bar in closed[symbol]}
    first, last = closed[symbol][0].date, closed[symbol][-1].date
    seen: dict[date, int] = {}
    for peer in peers:
        for bar in closed[peer]:
            if first < bar.date < last and bar.date not in own:
                seen[bar.date] = seen.get(bar.date, 0) + 1
    return {day for day, count in seen.items() if count >= PEERS_NEEDED}
