"""How far a stated number may lie from the tape."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.claim import StatedMove
from schemas.vocabulary import Qualifier, SignSource
from streams.market.tolerance import (
    Agreement,
    Band,
    band_of,
    compare,
    decimals_of,
    fits,
    half_unit_pct,
    is_fine,
    tolerance_bp,
)
from tests.builders import a_move

SIGNED = SignSource.WORD


@pytest.mark.parametrize(
    ("decimals", "half"), [(0, "0.5"), (1, "0.05"), (2, "0.005"), (3, "0.0005"), (4, "0.00005")]
)
def test_half_a_unit_of_the_last_digit(decimals: int, half: str) -> None:
    """In percent: a number printed with two decimals means at most 0.005 to either side."""
    assert half_unit_pct(decimals) == Decimal(half)


@pytest.mark.parametrize(
    ("stated", "bp"), [("-0.28", "0.5"), ("2.7", "5"), ("3", "50"), ("1.234", "0.05"), ("100", "50")]
)
def test_the_tolerance_in_basis_points(stated: str, bp: str) -> None:
    """Half a unit of the last stated digit, in plain notation."""
    tolerance = tolerance_bp(a_move(stated))
    assert tolerance == Decimal(bp)
    assert "E" not in str(tolerance)


def test_a_direction_alone_has_no_tolerance() -> None:
    """There is no number to be near to."""
    assert tolerance_bp(a_move(None)) is None


@pytest.mark.parametrize("ask", [band_of, decimals_of, lambda stated: compare(stated, Decimal(1))])
def test_a_direction_alone_is_no_number(ask: object) -> None:
    """Asking for its band is a mistake of the caller."""
    assert callable(ask)
    with pytest.raises(ValueError, match="a move without a number"):
        ask(a_move(None))


@pytest.mark.parametrize(
    ("qualifier", "stated", "low", "high"),
    [
        (None, "5", "4.5", "5.5"),
        (None, "5.0", "4.95", "5.05"),
        (Qualifier.AS_MUCH_AS, "5.0", "4.95", "5.05"),
        (Qualifier.OVER, "5", "5", "6.25"),
        (Qualifier.OVER, "2", "2", "3"),
        (Qualifier.OVER, "2.5", "2.5", "3.125"),
        (Qualifier.OVER, "40", "40", "50"),
        (Qualifier.NEARLY, "5", "4", "5"),
        (Qualifier.NEARLY, "20", "18", "20"),
        (Qualifier.NEARLY, "2.5", "2.25", "2.5"),
        (Qualifier.ABOUT, "5", "4", "6"),
        (Qualifier.ABOUT, "20", "18", "22"),
        (Qualifier.ABOUT, "0.5", "0.4", "0.6"),
        (None, "0.0", "-0.05", "0.05"),
    ],
)
def test_a_qualifier_widens_to_its_own_side(
    qualifier: Qualifier | None, stated: str, low: str, high: str
) -> None:
    """The band of a rise; that of a fall is the same, because it is a magnitude."""
    expected = Band(low=Decimal(low), high=Decimal(high))
    assert band_of(a_move(stated, qualifier=qualifier)) == expected
    assert band_of(a_move(f"-{stated}", qualifier=qualifier)) == expected


def test_digits_come_from_the_print_and_else_from_the_number() -> None:
    """``2,50`` has two even where the number lost its last zero; without the print the number says."""
    assert decimals_of(a_move("2.5", decimals=2)) == 2
    assert decimals_of(a_move("2.50", decimals=None)) == 2
    assert decimals_of(a_move("3E+1", decimals=None)) == 0


@pytest.mark.parametrize(
    ("stated", "actual", "agreement"),
    [
        ("2.7", "2.75", Agreement.SAME),
        ("2.7", "2.65", Agreement.SAME),
        ("2.7", "2.7500000001", Agreement.NONE),
        ("-2.7", "-2.65", Agreement.SAME),
        ("-2.7", "2.65", Agreement.OPPOSITE),
        ("2.7", "-2.75", Agreement.OPPOSITE),
        ("2.7", "-2.76", Agreement.NONE),
        ("0.0", "-0.04", Agreement.SAME),
    ],
)
def test_both_edges_are_inside(stated: str, actual: str, agreement: Agreement) -> None:
    """A tie may be rounded either way by whoever printed it."""
    assert compare(a_move(stated), Decimal(actual)) is agreement


@pytest.mark.parametrize(
    ("source", "fitting"), [(SignSource.UNSIGNED, True), (SignSource.WORD, False), (SignSource.PLUS, False)]
)
def test_a_magnitude_without_a_sign_fits_a_fall(source: SignSource, fitting: bool) -> None:
    """A sign that was stated must be right."""
    assert fits(a_move("0.28", sign_source=source), Decimal("-0.2838")) is fitting


@pytest.mark.parametrize(
    ("stated", "fine"),
    [
        (a_move("2.71"), True),
        (a_move("2.7"), False),
        (a_move("2.71", qualifier=Qualifier.ABOUT), False),
        (a_move(None), False),
    ],
    ids=["two decimals", "one", "about", "no number"],
)
def test_only_an_exact_number_singles_a_session_out(stated: StatedMove, fine: bool) -> None:
    """Two decimals and no qualifier."""
    assert is_fine(stated) is fine


NUMBERS = st.decimals(min_value="-99.99", max_value="99.99", places=2)
QUALIFIERS = st.sampled_from([None, *Qualifier])


@given(stated=NUMBERS, actual=NUMBERS, qualifier=QUALIFIERS)
def test_the_tolerance_is_the_same_for_rises_and_falls(
    stated: Decimal, actual: Decimal, qualifier: Qualifier | None
) -> None:
    """Turning both signs changes nothing; turning one turns same into opposite."""
    rise = a_move(str(stated), qualifier=qualifier)
    fall = a_move(str(-stated), qualifier=qualifier)
    assert compare(rise, actual) is compare(fall, -actual)
    turned = {Agreement.SAME: Agreement.OPPOSITE, Agreement.OPPOSITE: Agreement.SAME}
    both = {compare(rise, actual), compare(rise, -actual)}
    if both != {Agreement.SAME}:
        assert compare(rise, -actual) is turned.get(compare(rise, actual), Agreement.NONE)


@given(actual=st.decimals(min_value="-50", max_value="50", places=6), places=st.integers(0, 4))
def test_a_number_fits_what_it_was_rounded_from(actual: Decimal, places: int) -> None:
    """Whatever the publisher's digits, an honestly rounded move is never called wrong."""
    assert compare(a_move(str(round(actual, places)), decimals=places), actual) is Agreement.SAME
