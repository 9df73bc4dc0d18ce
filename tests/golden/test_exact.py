"""Golden sentences that are the only test of a rule: each is read exactly, where a floor would forgive it."""

import re

import pytest

from tests.extract.reading import moves
from tests.golden.rows import Row, every_row

EXACT = [row for row in every_row() if re.match(r"[a-z]{2}-cx\d", row["id"])]


@pytest.mark.parametrize("row", EXACT, ids=[row["id"] for row in EXACT])
def test_a_sentence_is_read_exactly(row: Row) -> None:
    """Symbols and signed numbers, and nothing besides."""
    wanted = sorted(f"{each['symbol']} {float(each['stated_pct']):+g}" for each in row["claims"])
    told = (text.rsplit(" ", 1) for text in moves(row["text"]))
    assert sorted(f"{symbol} {float(number):+g}" for symbol, number in told) == wanted
