"""Companies that are called after a good ("灵宝黄金跌10%", whose first two signs nobody knows, is not gold), and goods that nobody has a name for."""

from collections.abc import Sequence

from schemas.vocabulary import NumberType
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Name, Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OPENS = Pattern(r"(?:^|[^\u4e00-\u9fffA-Za-z\d])([\u4e00-\u9fff]{2})$")
_SORT_WORDS = """
国际 國際 国内 國內 全球 世界 亚洲 亞洲 欧洲 歐洲 欧盟 歐盟 美国 美國 英国 英國 日本 印度 俄国 伊朗 沙特 迪拜 杜拜 巴西 智利 秘鲁 秘魯 澳洲
香港 上海 东京 東京 伦敦 倫敦 纽约 紐約 郑州 大连 广州 外盘 外盤 内盘 內盤 现货 現貨 期货 期貨 实物 實物 大宗 商品 主力 主连 连续 近月 远期
合成 天然 氧化 铸造 原生 再生 精炼 精煉 电解 電解 基准 基準 工业 工業 避险 避險 贵重 能源 轻质 輕質 迷你 投资 投資 数字 數字 纸质 紙質 同期
同日 截至 期间 期間 其他 其它 包括 例如 还有 還有 以及 关于 關於 对于 對於 至于 至於 由于 由於 随着 隨著 除了 而且 并且 並且 只有 就是 成为
成為 推动 推動 带动 帶動 导致 導致 刺激 支撑 支撐 看好 看涨 看漲 看淡 做多 做空 买入 買入 卖出 賣出 抛售 拋售 购买 購買 增持 减持 減持 持有
配置 交易 进口 進口 出口 生产 生產 需求 供应 供應 高位 低位 价格 價格 一般 主要 近期 近日 早前 稍早 晚间 晚間 早间 早間 夜间 夜間 白天 眼下
如今 当前 當前 目前 较早 美元 欧元 歐元 日元 美股 美债 美債 股市 债市 债券 外汇 匯市 与此 另外 此外
"""
_SORTS = frozenset(_SORT_WORDS.split())
"""Two signs that open a clause before a good and are no company's: where it trades, of what sort it is, small words."""


def ends_company_name(text: str, name: Name, found: Sequence[Mark]) -> bool:
    """Whether a good is the end of a company's name: two signs known for nothing open the clause before it."""
    if name.type not in GOODS or not "\u4e00" <= name.surface[0] <= "\u9fff":
        return False
    opening = _OPENS.search(text, max(0, name.start - 3), name.start)
    if opening is None or opening[1] in _SORTS:
        return False
    return not any(mark.start < name.start and opening.start(1) < mark.end for mark in found)


_PER_WEIGHT = Cue(r"\d(?:[万萬])?(?:美)?元/(?:标|標)?(?:吨|噸|公斤|千克|斤|克|公噸|桶|立方米|片|瓶)")
"""Between a company and a number it makes the number that of a product's price: "报价78万元/吨，上调12万元/吨，涨幅18%"."""
_QUOTED = Cue(
    r"(?:(?<!指示性)(?:[報报]價|报价)|(?<!股票)(?<!股份)[價价]格|售[價价]|牌[價价]|[盤盘][價价])(?:再|續|续|已|也|亦|又|全面|平均|均|將|将|大幅|小幅)?$"
)
"""Between a company and a word of motion they make it the price of what the company sells: "某某紙業3月報價再漲10%"."""
_BARE = Cue(r"(?:^|[，,；;、])[铜銅铝鋁锌鋅镍鎳锡錫铅鉛钯鈀铂鉑铑銠锂鋰钴鈷钨鎢]$")
"""One sign that opens its clause, right before the word of motion: a metal without a word that says where it trades."""


def is_of_other_good(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a percent that tells of a good for which no name stands: priced by weight, or a metal of one sign."""
    sentence, cues = scope.sentence, scope.sentence.cues
    last, start = subject.names[-1], scope.anchor.start
    if cues & _PER_WEIGHT.bit and last.is_stock and last.end <= start:
        priced = _PER_WEIGHT.search(sentence.gap(max(scope.left, last.end), start))
        return None if priced is None else (NumberType.METRIC, "the price of a product, by weight")
    if cues & _QUOTED.bit and last.is_stock and last.end < motion.start <= start:
        quoted = _QUOTED.search(sentence.gap(last.end, motion.start))
        return None if quoted is None else (NumberType.METRIC, "the price of a product")
    if not cues & _BARE.bit or not scope.left <= motion.start or last.end >= motion.start:
        return None
    bare = _BARE.search(sentence.gap(max(last.end, motion.start - 2), motion.start))
    return None if bare is None else (NumberType.OTHER, "somebody unknown may be named")
