"""The gate: cheap, and never the reason that a percentage is missed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.languages import packs
from streams.text.gate import may_hold_percent
from streams.text.numbers import PercentKind, find_percents

POINTS = {PercentKind.PERCENTAGE_POINTS, PercentKind.BASIS_POINTS}
WORDS = [(pack.code, word) for pack in packs() for word in pack.percent_words]


@pytest.mark.parametrize(("code", "word"), WORDS)
def test_every_percent_word_of_every_pack_passes(code: str, word: str) -> None:
    """In small letters, as a title and in capitals; as UTF-8 and as JSON escapes."""
    for spelled in (word, word.title(), word.upper()):
        text = f"x 3 {spelled} y"
        assert may_hold_percent(text.encode()), code
        assert may_hold_percent(json.dumps({"text": text}).encode()), code


@pytest.mark.parametrize("sign", ["%", "٪", "％", "﹪", "▲", "▼", "🔻", "百分之", "三成", "3割"])
def test_signs_and_arrows_pass(sign: str) -> None:
    """As UTF-8 and as JSON escapes, small and capital digits."""
    escaped = json.dumps(sign)
    assert may_hold_percent(sign.encode())
    assert may_hold_percent(escaped.encode())
    assert may_hold_percent(escaped.upper().replace("\\U", "\\u").encode())


@pytest.mark.parametrize("spelled", ["2&#37;", "2&#x25;", "2&percnt;", r"2\u0025"])
def test_a_hidden_percent_sign_passes(spelled: str) -> None:
    """Entities and escapes are undone only behind the gate."""
    assert may_hold_percent(spelled.encode())


@pytest.mark.parametrize(
    "text",
    [
        "Apple opened a store in Berlin.",
        "Happy people bought 3 apples for $12.50 on 3 May 2024.",
        "今日は良い天気です。",
        "Компания открыла новый офис.",
        "",
    ],
)
def test_a_text_without_percentages_ends_here(text: str) -> None:
    """No marker, no work."""
    assert not may_hold_percent(text.encode())


ALPHABET = st.sampled_from(
    [
        "%",
        "٪",
        "３",
        "3",
        "0,5",
        " ",
        "percent",
        "persen",
        "Prozent",
        "ПРОЦЕНТА",
        "百分之",
        "三",
        "成",
        "bp",
        "pp",
        "yüzde",
        "\n",
        "-",
        "–",
        "x",
        "퍼센트",
        "two",
    ]
)


@given(st.lists(ALPHABET, max_size=12).map("".join))
def test_no_percentage_without_the_gate(text: str) -> None:
    """Whatever ``find_percents`` finds, the gate lets in."""
    if any(each.kind not in POINTS for each in find_percents(text)):
        assert may_hold_percent(text.encode())


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(raw: bytes) -> None:
    """Broken UTF-8 and binary junk raise nothing."""
    assert may_hold_percent(raw) in (True, False)
