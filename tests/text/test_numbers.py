"""The ledger of numbers: every number of a text with what it looks like. All sentences are our own."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.fold import fold
from streams.text.numbers import NumberSurface, find_numbers
from streams.text.received.limits import MAX_NUMBERS

S = NumberSurface
LEDGER = [
    ("pada akhir tahun 2022", [("2022", S.YEAR)]),
    ("pada tahun 1990-an", [("1990", S.YEAR)]),
    ("405 miliar parameter", [("405", S.MAGNITUDE)]),
    ("Llama 3.1 405B", [("3.1", S.VERSION), ("405", S.MAGNITUDE)]),
    ("GPT-4o and Claude 3.5", [("4", S.VERSION), ("3.5", S.VERSION)]),
    ("version 3.1.2 is out", [("3.1.2", S.VERSION)]),
    ("at 10:30 on 12.05.2024", [("10:30", S.TIME), ("12.05.2024", S.DATE)]),
    ("on 2024-07-26", [("2024-07-26", S.DATE)]),
    ("on 3 May", [("3", S.DATE)]),
    ("on May 3, shares", [("3", S.DATE)]),
    ("am 3. Mai", [("3", S.DATE)]),
    ("2024年7月26日", [("2024", S.DATE), ("7", S.DATE), ("26", S.DATE)]),
    ("costs $4.96 a share", [("4.96", S.MONEY)]),
    ("costs 12,50 € each", [("12,50", S.MONEY)]),
    ("Rp9.800 per saham", [("9.800", S.MONEY)]),
    ("the 3rd quarter", [("3", S.ORDINAL)]),
    ("peringkat ke-5 dunia", [("5", S.ORDINAL)]),
    ("第3名", [("3", S.ORDINAL)]),
    ("rose 2.5% on 4 stores", [("2.5%", S.PERCENT), ("4", S.PLAIN)]),
    ("fell 35 points to 7,120.5", [("35 points", S.POINTS), ("7,120.5", S.PLAIN)]),
    ("no numbers here", []),
]


@pytest.mark.parametrize(("text", "expected"), LEDGER)
def test_a_number_looks_like_something(text: str, expected: list[tuple[str, NumberSurface]]) -> None:
    """Form and neighbours decide; what nothing marks is plain."""
    found = [(text[each.start : each.end], each.surface) for each in find_numbers(text)]
    assert found == expected


def test_the_ledger_is_bounded() -> None:
    """A text of nothing but numbers is not read to its end."""
    assert len(find_numbers("7 " * 50_000)) <= 2 * MAX_NUMBERS + 1


@given(st.text(alphabet="0123456789.,:/-%$€ abcRp年月日\n½'", max_size=80))
def test_no_digit_is_forgotten(text: str) -> None:
    """Numbers do not overlap, and every digit of the text lies in one."""
    found = find_numbers(text)
    end = 0
    for each in found:
        assert end <= each.start < each.end <= len(text)
        end = each.end
    covered = {place for each in found for place in range(each.start, each.end)}
    assert {match.start() for match in re.finditer("[0-9]", fold(text))} <= covered
