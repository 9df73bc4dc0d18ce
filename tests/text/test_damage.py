"""Damage: undone with evidence, recorded with its place. All sentences are our own."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.vocabulary import RepairKind
from streams.text.received.damage import repair

SENTENCES = [
    "L'action Société Générale gagne 2,3\u00a0% à Paris",
    "Die Münchener Rück verlor 1,5 % – “wie erwartet”",
    "Акции Сбербанка выросли на 2,3%",
    "特斯拉股价下跌3.2％，苹果上涨",
    "삼성전자 주가는 1.2% 하락했다",
    "Hisseler %2,71 yükseldi, İş Bankası düştü",
]


def misread(text: str) -> str:
    """Return the text as UTF-8 read byte by byte, as sloppy software reads windows-1252."""
    return "".join(
        bytes([byte]).decode("windows-1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
        for byte in text.encode()
    )


@pytest.mark.parametrize("text", SENTENCES)
def test_a_misread_encoding_is_undone_letter_by_letter(text: str) -> None:
    """The text comes back, each letter with the place of its wrongly read bytes."""
    broken = misread(text)
    repaired = repair(broken)
    assert repaired.text == text
    assert {each.repair.kind for each in repaired.repairs} == {RepairKind.MOJIBAKE}
    for place, char in enumerate(text):
        start, end = repaired.offsets.to_received(place, place + 1)
        assert broken[start:end] == misread(char)


@pytest.mark.parametrize(
    "text",
    [
        *SENTENCES,
        "Fluß“ und à» sind kein Schaden",
        "É já», disse",
        "AT&T & Co",
        "R&D; more",
        "São Paulo – Bovespa",
        "",
    ],
)
def test_an_undamaged_text_comes_back_as_it_is(text: str) -> None:
    """The same object, no repairs, offsets that change nothing."""
    repaired = repair(text)
    assert repaired.text is text
    assert repaired.repairs == ()
    assert repaired.offsets.to_received(0, len(text)) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "expected", "method"),
    [
        ("AT&amp;T rose 2%", "AT&T rose 2%", "html_entity"),
        ("it rose 2&#37; today", "it rose 2% today", "html_entity"),
        ("it rose 2&nbsp;%", "it rose 2\u00a0%", "html_entity"),
        ("Deutsche Tele\u00adkom", "Deutsche Telekom", "invisible_character"),
        ("AA\u200bPL 2%", "AAPL 2%", "invisible_character"),
        ("\u200f2.5%\u200f ارتفع", "2.5% ارتفع", "invisible_character"),
    ],
)
def test_entities_and_invisible_characters(text: str, expected: str, method: str) -> None:
    """Left over from markup; each is one repair with what it was and what it became."""
    repaired = repair(text)
    assert repaired.text == expected
    assert {each.repair.method for each in repaired.repairs} == {method}
    assert all(text[each.start : each.end] == each.repair.from_ for each in repaired.repairs)


def test_repairs_are_asked_for_by_span() -> None:
    """A mention carries the repairs inside it and no others."""
    repaired = repair("AT&amp;T fell, P&amp;G and SociÃ©tÃ© rose")
    start = repaired.text.index("Société")
    inside = repaired.repairs_in(start, start + len("Société"))
    assert [(each.from_, each.to) for each in inside] == [("Ã©", "é")]
    assert repaired.repairs_in(5, 9) == ()


def test_joiners_of_scripts_stay() -> None:
    """Zero-width joiners are letters of Persian, of Indic scripts and of emoji."""
    text = "می\u200cخواهم क\u094d\u200dष 👨\u200d👩"
    assert repair(text).text is text


@given(st.text(alphabet="aé&;#amp37Ã©Ââ€™\u00ad\u200b%İ🔻\u0301 ", max_size=60))
def test_repairs_map_back_and_cover_what_changed(text: str) -> None:
    """Every character has its place; outside repairs it is the same character there."""
    repaired = repair(text)
    changed = {place for each in repaired.repairs for place in range(each.start, each.end)}
    last = 0
    for place, char in enumerate(repaired.text):
        start, end = repaired.offsets.to_received(place, place + 1)
        assert last <= start < end <= len(text)
        assert unicodedata.normalize("NFC", text[start:end]) == char or start in changed
        last = start


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The shares fell l,2% on Monday.", "The shares fell 1,2% on Monday."),
        ("The shares rose 2.O% on Monday.", "The shares rose 2.0% on Monday."),
        ("Its stock gained 1O % in a day.", "Its stock gained 10 % in a day."),
        ("| one |5%|", "| one |5%|"),
        ("Model Xl5% and vol5%", "Model Xl5% and vol5%"),
        ("lO% of it, oil% of it", "lO% of it, oil% of it"),
    ],
)
def test_letters_that_a_scanner_took_for_digits_are_digits_again(text: str, read: str) -> None:
    """Only before a percent sign, beside a true digit, and not inside a word."""
    repaired = repair(text)
    assert repaired.text == read
    assert {each.repair.kind for each in repaired.repairs} <= {RepairKind.OCR}
    assert bool(repaired.repairs) == (text != read)
