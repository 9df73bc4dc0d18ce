"""Sentences: the one around a number, without segmenting the article. All sentences are our own."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.sentences import SIGNS, ends_between, sentence_around

SENTENCES = [
    ("Rain fell. Apple rose 2% today. Meta slept.", "2%", "Apple rose 2% today"),
    ("Rain fell! Apple rose 2% today? Meta slept.", "2%", "Apple rose 2% today"),
    ("Apple Inc. rose 2% today. Meta slept.", "2%", "Apple Inc. rose 2% today"),
    (
        "PT Bank Central Asia Tbk. (BBCA) naik 2% kemarin. Lalu turun.",
        "2%",
        "PT Bank Central Asia Tbk. (BBCA) naik 2% kemarin",
    ),
    ("Itu milik PT Barito Pacific Tbk. BRPT turun 2% kemarin. Lalu naik.", "2%", "BRPT turun 2% kemarin"),
    (
        "The U.S. market rose 2% at 4 p.m. on Friday. Meta slept.",
        "2%",
        "The U.S. market rose 2% at 4 p.m. on Friday",
    ),
    (
        "J. P. Morgan rose 2.5% on volume of 1.2 million. Meta slept.",
        "2.5%",
        "J. P. Morgan rose 2.5% on volume of 1.2 million",
    ),
    (
        "Stand am 3. Mai: SAP plus 2% in Frankfurt. Dann Ruhe.",
        "2%",
        "Stand am 3. Mai: SAP plus 2% in Frankfurt",
    ),
    ("Minus 8 Mio. Euro bzw. 2% im Januar. Dann Ruhe.", "2%", "Minus 8 Mio. Euro bzw. 2% im Januar"),
    ("Store No. 7 closed as Apple fell 2%. Meta slept.", "2%", "Store No. 7 closed as Apple fell 2%"),
    ("The board said no. Apple fell 2%. Meta slept.", "2%", "Apple fell 2%"),
    ("Apple rose 2%; Meta fell 3%.", "2%", "Apple rose 2%; Meta fell 3%."),
    ("Headline without stop\nApple rose 2% today\nMeta slept", "2%", "Apple rose 2% today"),
    ("特斯拉跌3%。苹果涨2%。美股收高。", "2%", "苹果涨2%"),
    ("बाज़ार चढ़ा। शेयर 2% गिरा। फिर रुका।", "2%", "शेयर 2% गिरा"),
    ("ارتفع السوق؟ ارتفع السهم 2% اليوم؟ نعم", "2%", "ارتفع السهم 2% اليوم"),
    ('"Apple slept." Meta rose 2% today.', "2%", "Meta rose 2% today."),
    ("It was late… Meta rose 2% today.", "2%", "Meta rose 2% today."),
    (
        "Analysts had hoped that the shares of the company\nwould rise 2% today. Meta slept.",
        "2%",
        "Analysts had hoped that the shares of the company\nwould rise 2% today",
    ),
    ("A short line\nof Apple, up 2%\nMeta slept", "2%", "of Apple, up 2%"),
    ("First line\r\nApple rose 2%\r\nLast line", "2%", "Apple rose 2%"),
]


@pytest.mark.parametrize(("text", "number", "sentence"), SENTENCES)
def test_a_sentence_ends_where_its_reader_says(text: str, number: str, sentence: str) -> None:
    """Enders of every script and line ends cut; abbreviations, initials, ordinals, decimals and wrapped lines do not."""
    start = text.index(number)
    begin, end = sentence_around(text, start, start + len(number), floor=0, limit=len(text))
    assert text[begin:end].strip() == sentence


def test_a_sentence_is_a_window() -> None:
    """Without an ender it is cut at the limits."""
    text = "word " * 100 + "2%" + " word" * 100
    assert sentence_around(text, 500, 502, floor=480, limit=512) == (480, 512)


@given(st.text(alphabet="aB3.!?;。\n \"'2%)…İ\u0301🔻", max_size=80), st.data())
def test_a_sentence_holds_its_span(text: str, data: st.DataObject) -> None:
    """Whatever the text: the sentence is inside it and around the span, and nothing inside it ends a sentence."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    begin, stop = sentence_around(text, start, end, floor=0, limit=len(text))
    assert 0 <= begin <= start <= end <= stop <= len(text)
    assert begin == max((each for _, each in ends_between(text, 0, start)), default=0)
    assert stop == next((each for each, _ in ends_between(text, end, len(text))), len(text))


@given(st.text(alphabet="aB.!?…;。！،।؟\n \"'”’»)İ🔻", max_size=60))
def test_signs_are_found_as_they_are_described(text: str) -> None:
    """An ender of a script with spaces, before one and with the quotes behind it; an ender of any other; a line end."""
    plain = re.compile(r"[.!?…]['\"”’»)]{0,2}(?=\s)|[。！？।؟]|\n")
    assert [each.span() for each in SIGNS.finditer(text)] == [each.span() for each in plain.finditer(text)]
