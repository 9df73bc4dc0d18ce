"""Indonesian headlines, whose capitals name nobody, and the prices in them that are not those of a security."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IHSG Makin Lesu, Siang Ini Sudah Turun 1,4%", ["^JKSE -1.4"]),
        ("IHSG Mengamuk Naik 1,9%", ["^JKSE +1.9"]),
        ("IHSG Kena Weekend Blues, Turun 1,2%", ["^JKSE -1.2"]),
        ("Tiba-Tiba Saham Bank Jago (ARTO) Bangun, Sudah Naik 7,2%", ["ARTO.JK +7.2"]),
        ("IHSG Gagal Bertahan Usai Libur Panjang, Ditutup Turun 0,6%", ["^JKSE -0.6"]),
        ("IHSG Ambrol 0,8%, Profit Taking Jadi Biang Kerok", ["^JKSE -0.8"]),
        ("Bank Indonesia diam, Contoso Ceria turun 3%", []),
        ("IHSG Tak Berdaya, Contoso Sudah Turun 1,4%", []),
    ],
)
def test_capitals_of_a_headline_name_nobody(text: str, expected: list[str]) -> None:
    """Every longer word of an Indonesian headline has a capital; one that ordinary texts do not use may still be somebody."""
    assert moves(text) == expected
