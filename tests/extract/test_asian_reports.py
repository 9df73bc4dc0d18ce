"""How reports in Chinese, Japanese, Korean and Vietnamese tell who moved, over what time, and beside which metrics and goods."""

import pytest

from tests.extract.reading import moves, read

TOLD = [
    ("ja", "a bracket before 高い", "TOPIXの終値は前日終値より12.50ポイント（0.80%）低い1550.20だった。", ["^TOPX -0.80"]),
    ("ja", "高い that compares", "資生堂の株価は業界平均より10%高い。", []),
    ("ja", "a metric that is the topic", "円相場にも影響する米国の消費者物価指数は、前の年と比べて3.1%の上昇となった。", []),
    ("ja", "a good that only is the cause", "消費者物価指数は、中東情勢を背景としたガソリンの値上がりなどで1.1%の上昇となり、連続で増えた。", []),
    ("ja", "a price behind a metric", "消費者物価指数は予想を上回り、日経平均は2%下落した。", ["^N225 -2"]),
    ("zh", "a verb of one sign", "〈美股早盤〉避險升溫 道瓊大跌400點、VIX飆18%", ["^VIX +18"]),
    ("zh", "a verb of one sign down", "〈美股盤後〉晶片股重挫 輝達崩近7% 特斯拉摔逾5%", ["NVDA -7", "TSLA -5"]),
    ("zh", "a company called a holding", "港股异动，某某控股涨近9%，东方电气涨近8%。", ["1072.HK +8"]),
    ("zh", "shares of weight", "【港股收盘：恒生科技指数收跌2.30% 权重科技股走弱】", ["HSTECH.HK -2.30"]),
    ("zh", "what came before the next number", "富时中国A50指数期货在夜盘收涨0.22%的基础上低开，现跌0.08%。", ["XIN9.FGI -0.08"]),
    ("zh", "a metal of one sign", "沪银涨超6%，钯涨近3%，铂跌2%。", ["SI=F +6"]),
    ("zh", "a product priced by weight", "中信特钢公布新报价，螺纹钢报价3800元/吨，上调120元/吨，涨幅3.26%。", []),
    ("zh", "a share priced", "中信特钢报13.2元，涨幅3.26%。", ["000708.SZ +3.26"]),
    ("zh", "the stock that a tag announces", "〈熱門股〉世芯-KY打入輝達供應鏈 周漲8%", ["3661.TW +8"]),
    ("zh", "a metric behind a space", "泡泡瑪特今飆漲11% 市值再創新高", ["9992.HK +11"]),
    ("zh", "a metric behind its own number", "特斯拉財報不佳 營收下滑12% 市值縮水", []),
    ("zh", "a session behind a metric", "〈財報〉特斯拉Q3毛利遜預期 汽車營收降5% 但盤後反彈漲逾3%", ["TSLA +3"]),
    ("zh", "behind the figures", "英特爾財報後一路上漲12%。", ["INTC +12"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [row[2:] for row in TOLD], ids=[f"{row[0]}: {row[1]}" for row in TOLD]
)
def test_who_moved(text: str, expected: list[str]) -> None:
    """The security that a reader takes it for, or nobody."""
    assert moves(text) == expected


OVER = [
    ("美股费城半导体指数上周五涨1.5%。", "day"),
    ("美股费城半导体指数上周涨1.5%。", "week"),
    ("美元距今年高點跌幅超過9%。", "from_high"),
    ("港股午间收盘，恒生指数涨0.8%。", "intraday"),
    ("トヨタの株価は前週末に比べ3%上昇した。", "day"),
]


@pytest.mark.parametrize(("text", "period"), OVER)
def test_over_what_time(text: str, period: str) -> None:
    """A day of the week is no week; a close at noon is none."""
    assert [claim.move.period for claim in read(text).claims] == [period]
