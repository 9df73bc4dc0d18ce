"""Bars to moves: what a price did from one session's close to the next."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from streams.market.bars import Bar, Bars
from streams.market.venues import Venue

HUNDRED = Decimal(100)
PEERS_NEEDED = 2
"""How many other symbols of the venue must have a row before a day counts as a session that this symbol lacks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The change of one symbol over one session, against the close of the session before.

    ``pct`` is ``100 * (close - reference) / reference`` to 28 digits, so a comparison with a stated number is exact.
    """

    reference_date: date
    reference_close: Decimal
    bar: Bar
    pct: Decimal

    @property
    def session(self) -> date:
        """The session whose close the move ends at."""
        return self.bar.date

    def pct_of(self, price: Decimal | None) -> Decimal | None:
        """Return the change from the reference close to ``price`` (an open, high or low), if there is one."""
        return None if price is None else change_pct(self.reference_close, price)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tape:
    """What the market says of one symbol: its sessions and the moves between neighbours.

    ``sessions`` may hold a day without a move: the first one, and one whose predecessor is missing upstream.
    """

    symbol: str
    sessions: tuple[date, ...]
    moves: Mapping[date, Move]
    venue: Venue
    currency: str | None
    as_of: datetime


def change_pct(reference: Decimal, price: Decimal) -> Decimal:
    """Return the change from ``reference`` to ``price`` in percent of ``reference``."""
    return HUNDRED * (price - reference) / reference


def measure_moves(bars: Sequence[Bar], *, venue_sessions: Collection[date] = ()) -> dict[date, Move]:
    """Return the move of each session whose predecessor is known.

    A day of ``venue_sessions`` between two bars means that a bar is missing upstream: the change over two sessions
    is no session's move and is left out. So is a change from a price that is not positive.
    """
    moves = {}
    for reference, bar in pairwise(bars):
        if reference.close is None or bar.close is None or reference.close <= 0:
            continue
        if any(reference.date < day < bar.date for day in venue_sessions):
            continue
        moves[bar.date] = Move(
            reference_date=reference.date,
            reference_close=reference.close,
            bar=bar,
            pct=change_pct(reference.close, bar.close),
        )
    return moves


def make_tapes(answers: Mapping[str, Bars], venue_by_symbol: Mapping[str, Venue]) -> dict[str, Tape]:
    """Return the tape of each symbol.

    A row of a session that had not closed when the provider answered is a price of that moment, not a close, and is
    left out. A day on which at least two other symbols of the venue have a row is a session of the venue.
    """
    closed = {symbol: _settled(answer, venue_by_symbol[symbol]) for symbol, answer in answers.items()}
    return {
        symbol: Tape(
            symbol=symbol,
            sessions=tuple(bar.date for bar in closed[symbol]),
            moves=measure_moves(
                closed[symbol],
                venue_sessions=_lacking(symbol, closed=closed, venue_by_symbol=venue_by_symbol),
            ),
            venue=venue_by_symbol[symbol],
            currency=answer.currency,
            as_of=answer.as_of,
        )
        for symbol, answer in answers.items()
    }


def _settled(answer: Bars, venue: Venue) -> tuple[Bar, ...]:
    """Return the bars whose session had closed; only the last ones can be still open."""
    count = len(answer.bars)
    while count and not venue.is_settled(answer.bars[count - 1].date, answer.as_of):
        count -= 1
    return answer.bars[:count]


def _lacking(
    symbol: str, *, closed: Mapping[str, Sequence[Bar]], venue_by_symbol: Mapping[str, Venue]
) -> set[date]:
    """Days that are sessions of the symbol's venue by its peers, and on which it has no row."""
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
