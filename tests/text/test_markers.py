"""Markers: what finds them quickly finds the same as what does so slowly."""

import daachorse
from hypothesis import given
from hypothesis import strategies as st

from streams.text.numbers import find_percents
from streams.text.numerals.markers import longest, standard
from streams.text.received.damage import repair
from streams.text.received.limits import MAX_MARKS, disarm

FORMS = [b"%", b"%p", b"%pt", b"per cent", b"cent", b"percent", b"p", b"pp", "％".encode(), "百分之".encode()]
PIECES = st.sampled_from(
    [
        "%",
        "p",
        "t",
        "per ",
        "cent",
        "pp",
        " ",
        "2,5",
        "％",
        "百分之",
        "é",
        "▲",
        "\u200b",
        "\u0301",
        "\ud800",
        "l,2%",
    ]
)
TEXTS = st.lists(PIECES, max_size=20).map("".join)


@given(TEXTS)
def test_the_longest_of_several_matches_counts(text: str) -> None:
    """As an automaton says that looks for the leftmost longest itself."""
    raw = text.encode("utf-8", "replace")
    every = daachorse.DoubleArrayAhoCorasick(FORMS).find_overlapping(raw)
    itself = daachorse.DoubleArrayAhoCorasick(FORMS, daachorse.MATCH_KIND_LEFTMOST_LONGEST)
    assert longest(every) == list(itself.find(raw))


@given(TEXTS)
def test_bytes_at_hand_change_nothing(text: str) -> None:
    """Whoever looks at a text's UTF-8 finds in the caller's bytes what it finds in its own."""
    raw = text.encode("utf-8", "surrogatepass")
    assert disarm(text, raw) == disarm(text)
    disarmed = disarm(text + "\u0301" * (MAX_MARKS + 3))
    raw = disarmed.encode()
    assert repair(disarmed, raw) == repair(disarmed)
    assert standard().scan(disarmed, raw) == standard().scan(disarmed)
    assert find_percents(disarmed, raw=raw) == find_percents(disarmed)
