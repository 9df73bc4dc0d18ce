"""The verdict: a stated move against the tape, in the sessions that it may mean."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal

from schemas.claim import Fit, PriceRange, StatedMove, Verification
from schemas.vocabulary import Basis, Direction, NotChecked, Period, Qualifier, SignSource, Verdict
from streams.market.bars import Bar
from streams.market.moves import Move, Tape
from streams.market.periods import SPANNING, spans_of
from streams.market.sessions import Target, neighbours
from streams.market.tolerance import Agreement, compare, tolerance_bp

ANSWERED_BY_NOTHING = frozenset({Period.SINCE, Period.FROM_HIGH, Period.FROM_LOW})
"""Periods whose beginning only the text knows."""
FLAT_PCT = Decimal("0.5")
"""A move that rounds to 0 % is flat."""
SHOWN = Decimal("0.0001")
"""The actual move is shown to a hundredth of a basis point; the comparison is exact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A verdict, the move of the tape behind it, and the stated move with its direction settled."""

    verification: Verification
    stated: StatedMove
    move: Move | None = None
    compared: Decimal | None = None
    """The price of the move's last session that the stated number was compared with."""
    reference: Bar | None = None
    """The session by whose close trading outside of regular hours is measured."""
    extended: PriceRange | None = None
    """The prices of such trading."""

    @property
    def status(self) -> Verdict:
        """The verdict's word."""
        return self.verification.status


def not_checked(stated: StatedMove, reason: NotChecked, *, fit: Fit | None = None) -> Finding:
    """Return the finding that nothing can be said, and why."""
    return Finding(
        verification=Verification(
            status=Verdict.NOT_CHECKED, reason=reason, tolerance_bp=tolerance_bp(stated), fit=fit
        ),
        stated=stated,
    )


def ambiguous(stated: StatedMove, fit: Fit) -> Finding:
    """Return the finding that the claim fits, but not one session alone."""
    return Finding(
        verification=Verification(
            status=Verdict.AMBIGUOUS_SESSION, tolerance_bp=tolerance_bp(stated), fit=fit
        ),
        stated=stated,
    )


def unsupported(stated: StatedMove) -> NotChecked | None:
    """Return why no price can answer the claim, whatever the session."""
    return NotChecked.PERIOD_UNSUPPORTED if stated.period in ANSWERED_BY_NOTHING else None


def check(stated: StatedMove, tape: Tape, target: Target, *, fit: Fit | None = None) -> Finding:
    """Return the verdict on a stated move.

    In this order: confirmed in a session that is meant; not checked while that day's session was open; right in
    magnitude with the wrong sign; confirmed in a neighbouring session; wrong in magnitude.
    """
    reason = unsupported(stated) or (None if target.sessions else target.shortfall)
    if reason is not None:
        return not_checked(stated, reason, fit=fit)
    meant = _meant(stated, tape, target)
    if not meant:
        return not_checked(stated, NotChecked.MISSING_BAR, fit=fit)
    if not any(readings(stated, move) for move in meant):
        return not_checked(stated, NotChecked.NO_DATA, fit=fit)
    found = _first(stated, meant, wanted=Agreement.SAME)
    if found is not None:
        return _finding(Verdict.CONFIRMED, stated, found, target, fit)
    if target.running:
        return not_checked(stated, NotChecked.SESSION_OPEN, fit=fit)
    if any(move.looks_like_a_split for move in meant):
        return not_checked(stated, NotChecked.SPLIT_SUSPECTED, fit=fit)
    return _contradicted(stated, tape, meant, target, fit)


def _meant(stated: StatedMove, tape: Tape, target: Target) -> list[Move]:
    """Return the moves that the claim may mean: of a session, or of the weeks, months or years that end there."""
    if stated.period not in SPANNING:
        return [tape.moves[day] for day in target.sessions if day in tape.moves]
    return [move for day in target.sessions for move in spans_of(stated.period, tape, day)]


def _contradicted(
    stated: StatedMove, tape: Tape, meant: list[Move], target: Target, fit: Fit | None
) -> Finding:
    """Name how a claim fails that fits no session that it may mean."""
    flipped = _first(stated, meant, wanted=Agreement.OPPOSITE)
    if flipped is not None:
        return _finding(Verdict.SIGN_FLIPPED, stated, flipped, target, fit)
    if stated.stated_pct is not None and stated.period not in SPANNING:
        near = [tape.moves[day] for day in neighbours(target, stated, tape) if day in tape.moves]
        other = _first(stated, near, wanted=Agreement.SAME)
        if other is not None:
            return _finding(Verdict.OTHER_SESSION, stated, other, target, fit)
    if stated.period not in SPANNING and target.sessions[0] not in tape.moves:
        return not_checked(stated, NotChecked.MISSING_BAR, fit=fit)
    read = next(((meant[0], reading) for reading in readings(stated, meant[0])), None)
    if read is None:
        return not_checked(stated, NotChecked.NO_DATA, fit=fit)
    return _finding(Verdict.MAGNITUDE_MISMATCH, stated, read, target, fit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way to reckon a move: its percentage, the price that it ends at, and how."""

    pct: Decimal
    price: Decimal
    basis: Basis


Read = tuple[Move, Reading]


def readings(stated: StatedMove, move: Move) -> tuple[Reading, ...]:
    """Return the numbers of the tape that the claim may speak of, the likeliest first.

    The session's extreme for "as much as", the open, or the close; on an ex-date the close with the dividend too,
    because some pages show the one and some the other.
    """
    basis = Basis.NOMINAL if move.split_ratio is None else Basis.SPLIT_ADJUSTED
    price = _price(stated, move)
    pct = move.pct_of(price)
    if price is None or pct is None:
        return ()
    nominal = Reading(pct=pct, price=price, basis=basis)
    total = move.total_return_pct if price is move.bar.close else None
    if total is None:
        return (nominal,)
    return (nominal, Reading(pct=total, price=price, basis=Basis.TOTAL_RETURN))


def _price(stated: StatedMove, move: Move) -> Decimal | None:
    if stated.qualifier is Qualifier.AS_MUCH_AS and stated.period not in SPANNING:
        return move.bar.low if stated.direction is Direction.DOWN else move.bar.high
    return move.bar.open if stated.period is Period.OPEN else move.bar.close


def _first(stated: StatedMove, moves: Iterable[Move], *, wanted: Agreement) -> Read | None:
    return next(
        (
            (move, reading)
            for move in moves
            for reading in readings(stated, move)
            if agreement(stated, reading.pct) is wanted
        ),
        None,
    )


def agreement(stated: StatedMove, actual: Decimal) -> Agreement:
    """Return how an actual change stands to the stated one; a stated magnitude without a sign fits both ways."""
    if stated.stated_pct is None:
        return _by_direction(stated.direction, actual)
    found = compare(stated, actual)
    if found is Agreement.OPPOSITE and stated.sign_source is SignSource.UNSIGNED:
        return Agreement.SAME
    return found


def _by_direction(direction: Direction, actual: Decimal) -> Agreement:
    if direction is Direction.FLAT:
        return Agreement.SAME if abs(actual) <= FLAT_PCT else Agreement.NONE
    if actual == 0:
        return Agreement.NONE
    return Agreement.SAME if (actual > 0) == (direction is Direction.UP) else Agreement.OPPOSITE


def _finding(status: Verdict, stated: StatedMove, found: Read, target: Target, fit: Fit | None) -> Finding:
    move, reading = found
    return Finding(
        verification=Verification(
            status=status,
            session_date=move.session,
            session_method=target.method,
            actual_pct=shown(reading.pct),
            actual_bp=basis_points(reading.pct),
            tolerance_bp=tolerance_bp(stated),
            fit=fit,
            basis=reading.basis,
        ),
        stated=settle_direction(stated, reading.pct) if status is not Verdict.MAGNITUDE_MISMATCH else stated,
        move=move,
        compared=reading.price,
    )


def settle_direction(stated: StatedMove, actual: Decimal) -> StatedMove:
    """Return the stated move with the market's direction where the text gives a magnitude only and the price fell."""
    if stated.sign_source is not SignSource.UNSIGNED or not stated.stated_pct or actual >= 0:
        return stated
    magnitude = abs(stated.stated_pct)
    return replace(
        stated,
        stated_pct=-magnitude,
        stated_bp=None if stated.stated_bp is None else -abs(stated.stated_bp),
        direction=Direction.DOWN,
        sign_source=SignSource.MARKET,
    )


def shown(pct: Decimal) -> Decimal:
    """Return a percentage as an event carries it: four digits, half even, never a negative zero."""
    return pct.quantize(SHOWN, rounding=ROUND_HALF_EVEN) + 0


def basis_points(pct: Decimal) -> int:
    """Return a percentage in basis points, rounded half even."""
    return int((pct * 100).quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
