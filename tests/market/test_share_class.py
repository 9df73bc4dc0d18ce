"""Which share class each claim of a chain means."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.market.share_class import Weights, assign

PRICE, ORDER, RANK, ONLY = ("price_evidence",), ("order",), ("rank",), ("only_candidate",)
PRICE_IN_ORDER = ("price_evidence", "order")
PRICE_FIRST_RANK = ("price_evidence", "rank")


@pytest.mark.parametrize(
    ("chain", "expected"),
    [
        pytest.param([{"GOOG": 2}], [("GOOG", ONLY)], id="one candidate, right"),
        pytest.param([{"GOOG": 0}], [("GOOG", ONLY)], id="one candidate, wrong: the text offers no other"),
        pytest.param([{"GOOGL": 0, "GOOG": 2}], [("GOOG", PRICE)], id="prices against the rank"),
        pytest.param([{"GOOGL": 2, "GOOG": 0}], [("GOOGL", PRICE_FIRST_RANK)], id="prices and rank agree"),
        pytest.param([{"GOOGL": 2, "GOOG": 2}], [("GOOGL", RANK)], id="both fit: a tie goes to the rank"),
        pytest.param([{"GOOGL": 0, "GOOG": 0}], [("GOOGL", RANK)], id="neither fits"),
        pytest.param([{"GOOGL": 0, "GOOG": 1}], [("GOOG", PRICE)], id="one fits in part"),
        pytest.param([{"GOOGL": None, "GOOG": 2}], [("GOOG", RANK)], id="the other's price is not known"),
        pytest.param([{"GOOGL": None, "GOOG": 0}], [("GOOGL", RANK)], id="nothing is known to fit"),
        pytest.param(
            [{"GOOGL": 0, "GOOG": 2}, {"GOOGL": 2, "GOOG": 0}],
            [("GOOG", PRICE), ("GOOGL", PRICE)],
            id="a chain whose prices contradict the order",
        ),
        pytest.param(
            [{"GOOGL": 2, "GOOG": 0}, {"GOOGL": 0, "GOOG": 2}],
            [("GOOGL", PRICE_IN_ORDER), ("GOOG", PRICE_IN_ORDER)],
            id="a chain whose prices confirm the order",
        ),
        pytest.param(
            [{"GOOGL": 2, "GOOG": 2}, {"GOOGL": 2, "GOOG": 2}],
            [("GOOGL", ORDER), ("GOOG", ORDER)],
            id="a chain of a tie",
        ),
        pytest.param(
            [{"GOOGL": 2, "GOOG": 2}, {"GOOGL": 2, "GOOG": 0}],
            [("GOOG", PRICE), ("GOOGL", PRICE)],
            id="the second claim decides for the first",
        ),
        pytest.param(
            [{"GOOGL": None, "GOOG": None}, {"GOOGL": None, "GOOG": None}],
            [("GOOGL", ORDER), ("GOOG", ORDER)],
            id="a chain without prices",
        ),
        pytest.param(
            [{"A": 0, "B": 2}, {"A": 0, "B": 2}, {"A": 2, "B": 0}],
            [("B", PRICE), ("B", PRICE), ("A", PRICE_FIRST_RANK)],
            id="more claims than candidates: each may repeat",
        ),
        pytest.param([{"A": 2}, {"A": 2}], [("A", ONLY), ("A", ONLY)], id="two claims of one listing"),
        pytest.param(
            [{"A": 2, "B": 0}, {"B": 2, "C": 2}],
            [("A", PRICE_IN_ORDER), ("B", ORDER)],
            id="claims with different offers",
        ),
    ],
)
def test_prices_choose_and_the_order_of_the_text_breaks_ties(
    chain: Sequence[Weights], expected: Sequence[tuple[str, tuple[str, ...]]]
) -> None:
    """A symbol and the reasons for it, claim by claim."""
    assert list(assign(chain)) == list(expected)


def test_a_claim_must_be_offered_something() -> None:
    """An empty offer is the caller's mistake, not a choice."""
    with pytest.raises(ValueError, match="without a candidate"):
        assign([{"A": 2}, {}])


def test_a_long_chain_is_decided_claim_by_claim() -> None:
    """Eight claims over eight listings could be assigned in 40,320 ways."""
    listings = [chr(ord("A") + place) for place in range(8)]
    chain = [{symbol: 2 if symbol == own else 0 for symbol in listings} for own in reversed(listings)]
    assert [symbol for symbol, _ in assign(chain)] == listings[::-1]


WEIGHTS = st.dictionaries(st.sampled_from("ABCD"), st.sampled_from([None, 0, 1, 2]), min_size=1, max_size=4)


@given(chain=st.lists(WEIGHTS, min_size=1, max_size=4))
def test_nothing_is_proposed_that_the_text_did_not_offer(chain: list[Weights]) -> None:
    """Whatever the prices: each claim gets one of its own candidates, and a reason."""
    assigned = assign(chain)
    assert len(assigned) == len(chain)
    assert all(
        symbol in weights and reasons for (symbol, reasons), weights in zip(assigned, chain, strict=True)
    )


@given(chain=st.lists(WEIGHTS, min_size=1, max_size=3))
def test_only_a_price_that_fits_is_evidence(chain: list[Weights]) -> None:
    """``price_evidence`` never stands beside a symbol whose price is unknown or wrong."""
    for (symbol, reasons), weights in zip(assign(chain), chain, strict=True):
        if "price_evidence" in reasons:
            assert weights[symbol]
