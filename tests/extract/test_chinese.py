"""Chinese and Japanese headlines: parts that a space parts, sessions, rates, classes of shares."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("需求疲軟 布蘭特原油下跌3%", ["BZ=F -3"]),
        ("力拓领涨矿业股 英股收高1.2%", ["^FTSE +1.2"]),
        ("英特爾宣布裁員15% 盤後狂瀉20%", ["INTC -20"]),
        ("〈財報〉亞馬遜雲端營收年增15% 盤後跌逾6%", ["AMZN -6"]),
        ("台積電與聯電營收齊增 盤後漲3%", []),
        ("特斯拉於紐約盤前漲4%", ["TSLA +4"]),
    ],
)
def test_a_space_parts_a_headline(text: str, told: list[str]) -> None:
    """What stands before the space is another clause; a session alone goes on about the stock that opens the headline."""
    assert moves(text) == told


@pytest.mark.parametrize(
    "text", ["花旗推5%高利定存", "渣打4.5%低利房貸開跑", "台積電5%高毛利產品", "中石油增持A股 H股大涨3%"]
)
def test_what_is_called_high_did_not_move(text: str) -> None:
    """A rate called high is no rise; nor is the move of one class of shares that of another."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("電池新創QS獲福斯投資大漲14%", []),
        ("微星Q4獲利遜色 盤中放量跌逾7%", ["2377.TW -7"]),
        ("美國銀行：若大選出現爭議 美股恐下跌達20%", []),
        ("高盛：標普500指數將下跌5%", []),
    ],
)
def test_who_acts_or_foretells_did_not_move(text: str, told: list[str]) -> None:
    """Behind 獲 or 遭 a name is that of another one's backer or critic; 恐 and 將 before a verb foretell."""
    assert moves(text) == told
