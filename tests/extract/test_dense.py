"""Names in scripts without spaces: which of several listings and which index a sentence means."""

import pytest

from tests.extract.reading import read, symbol


def symbols(text: str) -> list[str]:
    return [symbol(claim) for claim in read(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("聯電ADR收跌3%，聯電今天跌2%。", ["UMC", "2303.TW"]),
        ("ADR方面，聯電跌3%。", ["UMC"]),
        ("美股重挫拖累，聯電跌2%。", ["2303.TW"]),
        ("京东美股盘后涨2%。", ["JD"]),
        ("京东港股涨2%。", ["9618.HK"]),
    ],
)
def test_the_listing_is_the_one_that_the_words_beside_the_name_state(text: str, expected: list[str]) -> None:
    """A receipt, a market behind the name, or Wall Street as a mere cause."""
    assert symbols(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "沪深300能源指数涨2%。",
        "苹果供应链涨3%。",
        "나스닥100바이오지수는 2% 내렸다.",
        "美元债跌1%。",
        "ナスダック上場の新興企業は40%高。",
    ],
)
def test_a_longer_name_is_not_the_security_that_it_begins_with(text: str) -> None:
    """Another index, the suppliers of a company, bonds in a currency, a company that is only listed somewhere."""
    assert symbols(text) == []
