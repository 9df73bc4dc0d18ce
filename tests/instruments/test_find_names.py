"""Names in running text: whole words by the rules of each script, the longest first."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.instruments.directory import Directory
from streams.instruments.load import bundled
from streams.text.fold import fold


def symbols(directory: Directory, text: str) -> list[str]:
    return [hit.alias.entity.symbol for hit in directory.find_names(fold(text), text)]


TEXTS = [
    # Latin: whole words, a glued genitive, codes in capitals only.
    ("Saham BBCA turun 2%, IHSG melemah", ["BBCA.JK", "^JKSE"]),
    ("saham bbca turun", []),
    ("Teslas Aktie fiel, der Dax auch", ["TSLA", "^GDAXI"]),
    ("Die Teslaner und der Daxkonzern", []),
    ("DAX-Konzern Deutsche Telekom: plus 2 %", ["^GDAXI", "DTE.DE"]),
    ("L’Oréal et Hermès en hausse", ["OR.PA", "RMS.PA"]),
    ("shares of Bank Central Asia Tbk rose", ["BBCA.JK"]),
    # Turkish and Russian: endings after an apostrophe, cases.
    ("Microsoft'un hisseleri", ["MSFT"]),
    ("акции Газпрома и Лукойла", ["GAZP.ME", "LKOH.ME"]),
    # Korean: particles are glued to a name, other words are not it.
    ("삼성전자는 2% 하락, SK하이닉스가 상승", ["005930.KS", "000660.KS"]),
    # Han: a word that begins inside a name of two signs speaks against it, unless a word of trading stands behind the name.
    ("茅台上涨，美光盘前跌，输给平台上涨的", ["600519.SS", "MU"]),
    ("周三一度，周三一开盘，光大跌", []),
    ("日立大幅高、楽天上昇", ["6501.T", "4755.T"]),
    # Arabic and Hebrew: one-letter words stand glued before a name.
    ("أسهم وأرامكو", ["2222.SR"]),
    # Indic scripts.
    ("टाटा मोटर्स के शेयर", ["TMPV.NS"]),
    # Chinese and Japanese: longest match, and neighbours that make another word.
    ("贵州茅台跌超3%", ["600519.SS"]),
    ("平安银行涨2%", ["000001.SZ"]),
    ("北京东城区的居民", []),
    ("高通胀环境下", []),
    ("京东股价上涨", ["9618.HK"]),
    ("トヨタ自動車の株価", ["7203.T"]),
    ("ソニーグループは続伸", ["6758.T"]),
    # A longer name hides the shorter one inside it.
    ("S&P 500 futures fell", ["ES=F"]),
    ("the S&P 500 fell", ["^GSPC"]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_names_stand_as_words(directory: Directory, text: str, expected: list[str]) -> None:
    """Whole words where a script has them; what a language glues to a name does not hide it."""
    assert symbols(directory, text) == expected


@pytest.mark.parametrize(
    "text",
    ["The gem of the ring", "op een dag in de stad", "so was es", "la tim e la ge", "es un dia de sol"],
)
def test_short_words_in_small_letters_are_no_codes(directory: Directory, text: str) -> None:
    """Two to four letters without a capital mean no company."""
    hits = directory.find_names(fold(text), text)
    assert [hit.alias.text for hit in hits if not (hit.alias.is_common or hit.alias.is_ambiguous)] == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Tesla", "삼성전자는", "贵州茅台", "the", "и", "%", "أرامكو", "\u0301", "😀", "İ"]),
        max_size=12,
    )
)
def test_spans_lie_in_order_and_inside(words: list[str]) -> None:
    """Hits do not overlap, lie inside the window, and each slices to the text of its name (a genitive aside)."""
    text = " ".join(words)
    folded = fold(text)
    hits = bundled().find_names(folded, text)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(folded[hit.start : hit.end] == hit.alias.text for hit in hits)
