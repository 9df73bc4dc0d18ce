"""Names of companies in the cases of a language that declines them."""

import pytest

from streams.instruments.declined import endings_of
from streams.instruments.directory import Directory
from streams.languages import codes, load
from streams.text.fold import fold

DECLINED = [
    ("cs", "Akcie Volkswagenu klesly", ["VOW3.DE"]),
    ("cs", "Akcie Tesly klesly, zato Microsoftem se obchodovalo", ["TSLA", "MSFT"]),
    ("cs", "Investoři prodávali akcie Applu", ["AAPL"]),
    ("sk", "Akcie Volkswagenu klesli", ["VOW3.DE"]),
    ("pl", "Kurs Orlenu i papiery mBanku", ["PKN.WA", "MBK.WA"]),
    ("hu", "A Teslának esett az árfolyama", ["TSLA"]),
    # No capital, a word of the language that opens a sentence, another language, or a name that is there as it stands.
    ("cs", "akcie volkswagenu klesly", []),
    ("cs", "Jabloni se dařilo", []),
    ("en", "The Volkswagenu rose", []),
    ("cs", "Akcie Volkswagen klesly", ["VOW3.DE"]),
]


@pytest.mark.parametrize(("lang", "text", "symbols"), DECLINED)
def test_a_name_is_found_in_its_cases(directory: Directory, lang: str, text: str, symbols: list[str]) -> None:
    """The last word of a name takes the endings of the text's language."""
    hits = directory.find_names(fold(text), text, lang)
    assert [hit.alias.entity.symbol for hit in hits if hit.alias.entity.type == "equity"] == symbols


def test_the_words_before_the_declined_one_belong_to_the_name(directory: Directory) -> None:
    """Of several words the last one is declined, and the span holds them all."""
    text = "Akcie Komerční banky klesly, Deutsche Telekomu také"
    hits = directory.find_names(fold(text), text, "cs")
    assert [text[hit.start : hit.end] for hit in hits] == ["Komerční banky", "Deutsche Telekomu"]


@pytest.mark.parametrize("lang", codes())
def test_endings_lead_to_another_form(lang: str) -> None:
    """An ending never leads to the word itself, and is written once."""
    pairs = [(each, base) for base, forms in load(lang).case_endings.items() for each in forms]
    assert all(each and fold(each) != base for each, base in pairs)
    assert len(pairs) == len(set(pairs))
    assert bool(pairs) == bool(endings_of(lang))
