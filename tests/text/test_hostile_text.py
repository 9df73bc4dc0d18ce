"""Hostile texts: answered, within a bound of time that only work out of proportion can break."""

from collections.abc import Callable

import pytest

from schemas.vocabulary import DeadLetterReason
from streams.errors import InvalidEvent
from streams.text.fold import fold
from streams.text.gate import may_hold_percent
from streams.text.html import flatten
from streams.text.language import language_of
from streams.text.layout.zones import zones
from streams.text.numbers import find_numbers, find_percents, find_points
from streams.text.received.damage import repair
from streams.text.received.limits import MAX_BYTES, MAX_MARKS, MAX_NUMBERS, check_length, disarm
from streams.text.sentences import sentence_around

SIZE = MAX_BYTES
TEXTS: dict[str, str] = {
    "one line": "x" * SIZE,
    "one line of words": "word " * (SIZE // 5),
    "combining marks": "a" + "\u0301" * 100_000 + " 5%",
    "digits": "9" * SIZE + "%",
    "digits and points": "1." * (SIZE // 2) + "%",
    "digits and spaces": "100 " * (SIZE // 4) + "%",
    "digit groups": "1 000" * (SIZE // 5) + "%",
    "percent signs": "%" * SIZE,
    "percentages": "1% " * (SIZE // 3),
    "ranges": "1-" * (SIZE // 2) + "%",
    "percentages in one range": "1%-" * (SIZE // 3),
    "dashes": "-" * SIZE + "5%",
    "spaces": " " * SIZE + "5%" + " " * 1000,
    "words of numbers": "two " * (SIZE // 4) + "percent",
    "numerals": "十" * (SIZE // 3) + "成 百分之" + "三" * 1000,
    "brackets": "(" * (SIZE // 2) + "5%" + ")" * (SIZE // 2),
    "full stops": "." * SIZE,
    "sentences": "A. " * (SIZE // 3),
    "line ends": "\n" * SIZE,
    "headers": "Read more\n" * (SIZE // 10),
    "ampersands": "&" * SIZE,
    "entities": "&amp;" * (SIZE // 5),
    "misread letters": "Ã©" * (SIZE // 4),
    "misread halves": "Ã" * (SIZE // 2),
    "invisible": "a\u00ad" * (SIZE // 3),
    "arrows": "🔻" * (SIZE // 4),
    "ligatures": "\ufdfa" * (SIZE // 3),
    "dotted capitals": "İ" * (SIZE // 2),
    "every character": "".join(map(chr, [*range(0xD800), *range(0xE000, 0x10000)])),
    "lone surrogates": "\ud800 5% \udfff" * 1000,
    "controls": "\x00\x1b[31m 5% \x07" * 5000,
    "directions": "\u202e5%\u202c" * 20_000,
}
PAGES: dict[str, str] = {
    "open tags": "<div>" * (SIZE // 5),
    "half tags": "<a " * (SIZE // 3),
    "half tags, one end": "<a " * (SIZE // 3) + ">",
    "open quotes": '<a b="' * (SIZE // 6),
    "mixed quotes": "<a b='<a b=\"" * (SIZE // 12),
    "equals": "<a " + "=" * SIZE,
    "brackets": "<" * SIZE,
    "attributes": "<p " + "a=1 " * (SIZE // 4) + ">5%",
    "comments": "<!--" * (SIZE // 4),
    "scripts": "<script>" * (SIZE // 8),
    "closed scripts": "<script></" * (SIZE // 10),
    "cued tags": "<div class=share>5%" * (SIZE // 20),
    "links": "<a href=x>Table maker falls 5% after a quiet day</a>" * (SIZE // 52),
    "lines of links": "<p><a>Table maker falls 5% after a quiet day</a>" * (SIZE // 48),
    "closing tags": "</p>" * (SIZE // 4),
    "nested and closed": "<b>" * 1000 + "</i>" * (SIZE // 4),
    "entities": "&notin;&#37;" * (SIZE // 12),
    "cells": "<td>" * (SIZE // 4),
    "quotes to fill": "<x data-symbol=A></x>" * (SIZE // 21),
}


def read_sentences(text: str) -> None:
    for place in (0, len(text) // 2, len(text)):
        floor, limit = max(0, place - 400), min(len(text), place + 400)
        sentence_around(text, place, place, floor=floor, limit=limit)


READERS: dict[str, Callable[[str], object]] = {
    "fold": fold,
    "percents": find_percents,
    "points": find_points,
    "numbers": find_numbers,
    "sentences": read_sentences,
    "zones": lambda text: zones(text, has_title=False),
    "repair": repair,
    "disarm": disarm,
    "gate": lambda text: may_hold_percent(text.encode("utf-8", "replace")),
    "language": language_of,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_hostile_text_is_answered(text: str, reader: str) -> None:
    """The longest text that is let in, of the worst kind, costs no more than its length."""
    READERS[reader](TEXTS[text])


@pytest.mark.timeout(20)
@pytest.mark.parametrize("page", PAGES)
def test_a_hostile_page_is_answered(page: str) -> None:
    """Tags without end, quotes without end, depth without end."""
    flat = flatten(PAGES[page])
    assert len(flat.text) <= len(PAGES[page])


@pytest.mark.timeout(20)
def test_a_long_run_is_no_number() -> None:
    """More digits than a number has are not read; what stands beside them is."""
    assert find_percents("9" * 100_000 + "%") == []
    assert [str(each.value) for each in find_percents("9" * 100_000 + " and 5%")] == ["5"]


def test_the_numbers_of_one_text_are_bounded() -> None:
    """No article has so many; the first ones are read."""
    assert len(find_percents("1% or " * (2 * MAX_NUMBERS))) == MAX_NUMBERS
    assert len(find_points("1 point, " * (2 * MAX_NUMBERS))) == MAX_NUMBERS


def test_a_text_over_the_limit_is_refused() -> None:
    """By its bytes, not by its characters; the reason is that of the dead letter."""
    check_length("a" * MAX_BYTES)
    check_length("字" * (MAX_BYTES // 3))
    with pytest.raises(InvalidEvent) as refused:
        check_length("字" * (MAX_BYTES // 3 + 1))
    assert refused.value.reason is DeadLetterReason.TEXT_LIMIT


def test_piles_of_marks_are_cut_to_the_stream_safe_limit() -> None:
    """Same length, at most thirty marks on a letter; usual texts come back as they are."""
    piled = disarm("a" + "\u0301" * 100 + "b\u0301")
    assert len(piled) == 103
    assert piled == "a" + "\u0301" * MAX_MARKS + "\ufffd" * (100 - MAX_MARKS) + "b\u0301"
    assert disarm("Tiếng Việt e\u0301 5%") == "Tiếng Việt e\u0301 5%"
    assert disarm("x\ud800y") == "x\ufffdy"
