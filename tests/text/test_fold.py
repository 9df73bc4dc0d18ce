"""Folding: the same letter in one spelling, at the same offset."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.fold import fold, fold_char

FOLDED = [
    ("Deutsche Telekom", "deutsche telekom"),
    ("TELEFÓNICA", "telefonica"),
    ("Ørsted, Møller – Mærsk", "orsted, moller - mærsk"),
    ("İstanbul IŞIK ışık", "istanbul isik isik"),
    ("Σίσυφος ΣΊΣΥΦΟΣ", "σισυφοσ σισυφοσ"),
    ("Ngân hàng Đầu tư", "ngan hang dau tu"),
    ("ＡＰＰＬＥ　２．５％", "apple 2.5%"),
    ("ｿﾆｰ", "ソニー"),
    ("6﹒92﹪", "6.92%"),
    ("L’Oréal «LVMH» “Hermès”", 'l\'oreal "lvmh" "hermes"'),
    ("−2 — 3‑4", "-2 - 3-4"),
    ("S&P\u00a0500", "s&p 500"),
    ("٢٫٧١٪ २.५", "2٫71٪ 2.5"),
    ("Лукойл полёт", "лукойл полет"),
    ("йод", "йод"),
    ("أمازون إلى کیک", "امازون الي كيك"),
    ("Straße", "straße"),
    ("टाटा मोटर्स", "टाटा मोटर्स"),
    ("貴州茅臺", "貴州茅臺"),
    ("line\r\nline\ttab", "line\r\nline\ttab"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_the_same_letter_has_one_spelling(text: str, folded: str) -> None:
    """Case, width, accents, quotes, dashes, spaces and digits have one spelling; other scripts keep their letters."""
    assert fold(text) == folded


def test_every_character_stays_one_character() -> None:
    """No character of Unicode changes the length, and folding twice is folding once."""
    unstable = [
        code
        for code in range(sys.maxunicode + 1)
        if len(folded := fold_char(chr(code))) != 1 or fold_char(folded) != folded
    ]
    assert unstable == []


@given(st.text())
def test_offsets_hold(text: str) -> None:
    """A folded text has the length of the text, and each part folds alike alone."""
    middle = len(text) // 2
    assert len(fold(text)) == len(text)
    assert fold(text) == fold(text[:middle]) + fold(text[middle:])


@given(st.text(min_size=1, max_size=40))
def test_a_long_text_folds_like_its_parts(text: str) -> None:
    """Long texts take another way to the same result."""
    assert fold(text * 300) == fold(text) * 300
