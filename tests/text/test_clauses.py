"""Clauses: the sentence around a number, without segmenting the article. All sentences are our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.clauses import clause_around, previous_sentence, sentence_start

CLAUSES = [
    ("Rain fell. Apple rose 2% today. Meta slept.", "2%", "Apple rose 2% today."),
    ("Rain fell! Apple rose 2% today? Meta slept.", "2%", "Apple rose 2% today?"),
    ("Apple Inc. rose 2% today. Meta slept.", "2%", "Apple Inc. rose 2% today."),
    (
        "PT Bank Central Asia Tbk. (BBCA) naik 2% kemarin. Lalu turun.",
        "2%",
        "PT Bank Central Asia Tbk. (BBCA) naik 2% kemarin.",
    ),
    (
        "The U.S. market rose 2% at 4 p.m. on Friday. Meta slept.",
        "2%",
        "The U.S. market rose 2% at 4 p.m. on Friday.",
    ),
    (
        "J. P. Morgan rose 2.5% on volume of 1.2 million. Meta slept.",
        "2.5%",
        "J. P. Morgan rose 2.5% on volume of 1.2 million.",
    ),
    (
        "Stand am 3. Mai: SAP plus 2% in Frankfurt. Dann Ruhe.",
        "2%",
        "Stand am 3. Mai: SAP plus 2% in Frankfurt.",
    ),
    ("Apple rose 2%; Meta fell 3%.", "2%", "Apple rose 2%;"),
    ("Headline without stop\nApple rose 2% today\nMeta slept", "2%", "Apple rose 2% today"),
    ("特斯拉跌3%。苹果涨2%。美股收高。", "2%", "苹果涨2%。"),
    ("बाज़ार चढ़ा। शेयर 2% गिरा। फिर रुका।", "2%", "शेयर 2% गिरा।"),
    ("ارتفع السوق؟ ارتفع السهم 2% اليوم؟ نعم", "2%", "ارتفع السهم 2% اليوم؟"),
    ('"Apple slept." Meta rose 2% today.', "2%", "Meta rose 2% today."),
    ("It was late… Meta rose 2% today.", "2%", "Meta rose 2% today."),
    (
        "Analysts had hoped that the shares of the company\nwould rise 2% today. Meta slept.",
        "2%",
        "Analysts had hoped that the shares of the company\nwould rise 2% today.",
    ),
    ("First line\r\nApple rose 2%\r\nLast line", "2%", "Apple rose 2%"),
]


@pytest.mark.parametrize(("text", "number", "clause"), CLAUSES)
def test_a_clause_ends_where_a_sentence_does(text: str, number: str, clause: str) -> None:
    """Enders of every script and line ends cut; abbreviations, initials, ordinals, decimals and wrapped lines do not."""
    start = text.index(number)
    begin, end = clause_around(text, None, start, start + len(number))
    assert text[begin:end] == clause


def test_a_clause_is_a_window() -> None:
    """Without an ender the window is cut at its limits."""
    text = "word " * 100 + "2%" + " word" * 100
    assert clause_around(text, None, 500, 502, left=20, right=10) == (480, 512)


PREVIOUS = [
    ("Apple opened a store. The stock rose 2%.", "2%", "Apple opened a store."),
    ("Apple slept! Then it rose 2%.", "2%", "Apple slept!"),
    ("苹果开店。该股涨2%。", "2%", "苹果开店。"),
    ("Apple opened a store\nThe stock rose 2%", "2%", "Apple opened a store"),
    ("The U.S. slept. It rose 2%.", "2%", "The U.S. slept."),
]


@pytest.mark.parametrize(("text", "number", "sentence"), PREVIOUS)
def test_the_sentence_before(text: str, number: str, sentence: str) -> None:
    """What ``the stock`` may mean stands there."""
    found = previous_sentence(text, None, text.index(number))
    assert found is not None
    assert text[slice(*found)] == sentence


def test_nothing_stands_before_the_first_sentence() -> None:
    """The first sentence of a text has no sentence before it."""
    assert previous_sentence("Apple rose 2%.", None, 11) is None
    assert sentence_start("Apple rose 2%.", None, 11) == 0


@given(st.text(alphabet="aB.!?;。\n \"'2%)…İ\u0301🔻", max_size=80), st.data())
def test_a_clause_holds_its_span(text: str, data: st.DataObject) -> None:
    """Whatever the text: the clause is inside it and around the span; the sentence before ends before it."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    begin, stop = clause_around(text, None, start, end)
    assert 0 <= begin <= start <= end <= stop <= len(text)
    before = previous_sentence(text, None, start)
    if before is not None:
        assert 0 <= before[0] < before[1] <= sentence_start(text, None, start)
