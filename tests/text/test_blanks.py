"""Blanks: what was read is taken out of a text, and every offset stays."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.blanks import blank, blanked

SPANS = [
    ("nothing is known", [], 0, "up 3% today"),
    ("a word", [(6, 11)], 0, "up 3%      "),
    ("words that overlap", [(0, 4), (3, 5)], 0, "      today"),
    ("a word that begins before the stretch", [(8, 12)], 10, "   3% today"),
    ("a word that ends behind it", [(16, 40)], 10, "up 3%      "),
    ("words outside of it", [(0, 10), (21, 30)], 10, "up 3% today"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("spans", "offset", "left"), [row[1:] for row in SPANS], ids=[row[0] for row in SPANS]
)
def test_a_stretch_is_blank_where_it_meets_a_span(
    spans: list[tuple[int, int]], offset: int, left: str
) -> None:
    """Spans are those of the whole text, of which the stretch may be a part."""
    assert blanked("up 3% today", spans, offset) == left


def test_what_a_pattern_matches_is_blank() -> None:
    """As many spaces as it had signs."""
    assert re.sub(r"\bpct\b", blank, "chg pct 1d") == "chg     1d"


@given(st.text(max_size=20), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))), st.integers(0, 20))
def test_no_sign_moves(text: str, spans: list[tuple[int, int]], offset: int) -> None:
    """Each sign stays at its place, or a space does, which it is inside of a span."""
    left = blanked(text, spans, offset)
    assert len(left) == len(text)
    for place, sign in enumerate(text):
        is_inside = any(start <= place + offset < end for start, end in spans)
        assert left[place] == (" " if is_inside else sign)
