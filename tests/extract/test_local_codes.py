"""Local codes in brackets behind a name."""

import pytest

from tests.extract.reading import read, symbol

CODED = [
    ("Japan, and a name that the code corrects", "ソフトバンク<9984>は2%安となった。", "9984.T"),
    ("Japan, and a name that nobody knows", "無名工業所<7570>は3%高となった。", "7570.T"),
    ("Hong Kong in five digits", "港股通標的無名控股(00700)升2%。", "0700.HK"),
    ("Hong Kong in four digits", "恒指造好，無名控股(0700)升2%。", "0700.HK"),
    ("the mainland", "无名股份(002272)涨2%。", "002272.SZ"),
    ("Korea", "무명상사(004090)는 2% 올랐다.", "004090.KS"),
    ("Taiwan", "台股走高，無名電子（2330）上漲2%。", "2330.TW"),
]
UNCODED = [
    ("a year", "無名工業所(2019)は3%高となった。"),
    ("a number of no exchange", "无名股份(123)涨2%。"),
]


@pytest.mark.parametrize(("text", "wanted"), [row[1:] for row in CODED], ids=[row[0] for row in CODED])
def test_a_code_says_which_listing_is_meant(text: str, wanted: str) -> None:
    """The code outweighs the name before it, and speaks for a name that the directory does not hold."""
    assert [symbol(claim) for claim in read(text).claims] == [wanted]


@pytest.mark.parametrize("text", [row[1] for row in UNCODED], ids=[row[0] for row in UNCODED])
def test_other_numbers_in_brackets_name_nobody(text: str) -> None:
    """Four digits in round brackets may be a year."""
    assert not read(text).claims
