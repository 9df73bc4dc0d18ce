"""What Unicode calls the same is read as the same, and leaves the offsets right."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.received.canonical import compositions, plainly_spaced
from streams.text.received.damage import repair


@pytest.mark.parametrize(
    "text",
    [
        "Société Générale",
        "İş Bankası",
        "삼성전자가 올랐다",
        "ガス株が下落",
        "آمنة",
        "கோவை",
        "বেড়েছে",
        "Türkiye'de",
    ],
)
def test_letters_in_parts_are_composed(text: str) -> None:
    """The text read is the composed one, and each of its spans comes from the letters received."""
    parts = unicodedata.normalize("NFD", text)
    repaired = repair(parts)
    assert repaired.text == text
    assert repaired.repairs == ()
    assert repaired.offsets.to_received(0, len(text)) == (0, len(parts))


def test_a_span_behind_a_composed_letter_is_that_of_the_text_received() -> None:
    """Offsets count the parts."""
    parts = unicodedata.normalize("NFD", "Société fell 3%")
    repaired = repair(parts)
    start = repaired.text.index("3%")
    begin, end = repaired.offsets.to_received(start, start + 2)
    assert parts[begin:end] == "3%"


def test_whole_letters_have_nothing_to_compose() -> None:
    """Accents that stand alone stay, too."""
    text = "Société, ガス, 전자, x\u0302"
    assert list(compositions(text, text.encode())) == []


def test_a_byte_tells_that_a_text_may_have_letters_in_parts() -> None:
    """No letter in parts is passed over because none of the bytes that are looked for is in its UTF-8."""
    letters = map(chr, (*range(0xD800), *range(0xE000, 0x10000)))
    for parts in {unicodedata.normalize("NFD", each) for each in letters}:
        unseen = list(compositions(parts, "\u0300".encode()))
        assert list(compositions(parts, parts.encode())) == unseen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BMW\u00a0stieg um\u202f2,5\u00a0%", "BMW stieg um 2,5 %"),
        ("1\u202f234,5 points", "1\u202f234,5 points"),
        ("a\r\nb", "a \nb"),
    ],
)
def test_spaces_are_plain_except_between_digits(text: str, expected: str) -> None:
    """There they group a number."""
    assert plainly_spaced(text) == expected


@given(st.text(alphabet=st.sampled_from("aeé\u0301\u0308o 각가が\u3099क़\u00a0\r\n1"), max_size=40))
def test_every_letter_read_is_the_canonical_form_of_the_letters_received(text: str) -> None:
    """The pieces follow one another, and each says the same as where it comes from."""
    repaired = repair(text)
    spans = [repaired.offsets.to_received(place, place + 1) for place in range(len(repaired.text))]
    assert [end for _, end in spans] == sorted(end for _, end in spans)
    for (start, end), char in zip(spans, repaired.text, strict=True):
        assert char in unicodedata.normalize("NFC", text[start:end])
