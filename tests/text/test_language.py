"""The language of a text, as metadata. All sentences are our own."""

import pytest

from streams.text.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The maker of garden chairs sold more chairs than ever this spring.", "en"),
        ("Pembuat kursi taman menjual lebih banyak kursi daripada sebelumnya pada tahun ini.", "id"),
        ("Der Hersteller von Gartenstühlen verkaufte in diesem Frühjahr mehr Stühle als je zuvor.", "de"),
        ("Le fabricant de chaises de jardin a vendu plus de chaises que jamais ce printemps.", "fr"),
        ("Производитель садовых стульев продал этой весной больше стульев, чем когда-либо.", "ru"),
        ("庭の椅子を作る会社は、この春にこれまでで最も多くの椅子を売った。", "ja"),
        ("花园椅子制造商今年春天卖出的椅子比以往任何时候都多。", "zh"),
        ("정원 의자 제조업체는 올봄에 그 어느 때보다 많은 의자를 팔았다.", "ko"),
    ],
)
def test_a_sentence_has_a_language(text: str, code: str) -> None:
    """The primary subtag, without any download."""
    assert language_of(text) == code
    assert language_of(f"{text}\r\n{text}") == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Aktien i Acme föll med 2,1 procent på måndagen.", "sv"),
        ("Aktien i Acme faldt med 2,1 pct. mandag.", "da"),
        ("Aksjen i Søderberg falt 2,1 prosent mandag.", "no"),
        ("Akcie ČEZ oslabily o 2 procenta", "cs"),
        ("All Ordinaries index gains 0.3 per cent", "en"),
    ],
)
def test_kin_are_told_apart_by_letters_and_words_that_one_has_alone(text: str, code: str) -> None:
    """The model takes short Swedish for Danish, and short Czech for Slovak."""
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "2.5%", "AAPL +2%", "\n\n", "🔻🔻🔻"])
def test_too_little_to_say(text: str) -> None:
    """No answer is better than a guess."""
    assert language_of(text) is None


def test_a_lone_surrogate_harms_nothing() -> None:
    """The model takes bytes of UTF-8; what has none is replaced."""
    assert language_of("The maker of garden chairs \ud800 sold more chairs than ever.") == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("IHSG Lesu Lagi, Turun 0,3% Hari Ini", "id"),
        ("Rebound, Saham Acme Naik 2%", "id"),
        ("Acme shares naik trend: sari sales up 2%", "en"),
    ],
)
def test_a_headline_of_indonesia_is_told_by_two_of_its_words(text: str, code: str) -> None:
    """The model takes such headlines for Slovak, Italian or English."""
    assert language_of(text) == code
