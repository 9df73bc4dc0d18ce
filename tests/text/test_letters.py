"""Letters: what a word may begin with where it is a name."""

import re

from streams.languages import packs
from streams.text.letters import CAPITALS

_CAPITAL = re.compile(f"[{CAPITALS}]")


def test_every_word_of_a_european_pack_begins_with_such_a_capital_where_it_is_a_name() -> None:
    """Over the lists that every pack has; a small letter is none of them."""
    first = {
        (pack.code, word[0].upper())
        for pack in packs()
        if pack.code != "vi"
        for word in (*pack.rises, *pack.falls, *pack.price_nouns, *pack.metric_nouns)
        if word[0].isalpha() and word[0] < "\u0250"
    }
    assert len({code for code, _ in first}) > 15
    assert {pair for pair in first if _CAPITAL.fullmatch(pair[1]) is None} == set()
    assert all(_CAPITAL.fullmatch(letter.lower()) is None for _, letter in first)
