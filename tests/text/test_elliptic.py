"""Numbers that share the marker of a neighbour in a list. All sentences are our own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.numbers import find_elliptic, find_percents

LISTS = [
    ("Alfa perdió 7.93 por ciento; Beta cayó 6.38; Gamma, 4.96; Delta, 4.76.", ["6.38", "4.96", "4.76"]),
    ("Alfa, 4.32 y Beta, 4.16 por ciento", ["4.32"]),
    ("Alfa turun 3,2 persen, Beta 2,1, dan Gamma 1,9.", ["2.1", "1.9"]),
    ("Alfa rose 2.1%, Beta 1.9; nothing else moved", ["1.9"]),
    ("Alfa rose 2.1% to $12.5, Beta slept", []),
    ("Alfa rose 2.1%, to 12.5.", []),
    ("Alfa rose 2.1%, Beta sold 1.9 million chairs", []),
    ("Alfa rose 2.1%, Beta 1.95.", []),
    ("Alfa rose 2%, Beta 1.", []),
    ("Alfa rose 2.1%. On page 3, chapter 4.2.", []),
    ("Alfa rose 2.1%,\nBeta 1.9.", []),
    (f"Alfa rose 2.1%, {'Beta ' * 11}by 1.9.", ["1.9"]),
    (f"Alfa rose 2.1%, {'Beta ' * 12}by 1.9.", []),
    ("Alfa rose 2.1％, Beta １.９.", ["1.9"]),
    ("Alfa and Beta fell 2 and 3 percent.", ["2"]),
    ("Alfa fielen um 4,2, Beta um 3,6 und Gamma um 3,3 Prozent.", ["4.2", "3.6"]),
    ("Alfa stieg auf 4,2 und Beta um 3,3 Prozent.", []),
    ("Alfa terminou em 4,2 e Beta subiu 3,3 por cento.", []),
    ("Alfa rose 2.1% and Beta sold 1.9 million chairs", []),
    ("Alfa, Beta and Gamma fell 1, 2 and 3.5 percent.", ["1", "2"]),
    ("Alfa rose to $30 and 3 percent.", []),
    ("Alfa fell between 2 and 3 percent.", []),
]


@pytest.mark.parametrize(("text", "values"), LISTS)
def test_items_of_a_list_share_one_marker(text: str, values: list[str]) -> None:
    """Same decimals, a comma or semicolon between, the end of an item behind; money, levels and counts are none."""
    found = find_elliptic(text, find_percents(text))
    assert [str(each.value) for each in found] == values
    assert all(
        text[each.start : each.end] == str(text[each.number_start : each.number_end]) for each in found
    )
    assert all(each.marker == "" for each in found)


@given(
    st.lists(
        st.sampled_from(["Alfa ", "1.9", "2,5", "%", "; ", ", ", " y ", ".", "\n", " "]), max_size=25
    ).map("".join)
)
def test_nothing_is_found_twice(text: str) -> None:
    """Elliptic numbers lie outside the percentages and do not overlap."""
    percents = find_percents(text)
    spans = sorted((each.start, each.end) for each in [*percents, *find_elliptic(text, percents)])
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
