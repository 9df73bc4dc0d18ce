"""Counts and rates, which are no prices: "下滑11.8%至254万辆", "自給率37%", "4.15%高利存款", "5%高收益債"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Refused, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_CALLED = Cue(
    r"\s?(?:以上|左右|的|超|年)?(?:超?[高低])(?:利|息|收益|報酬|报酬|回報|回报|殖利|配息|股息|獲利|获利|毛利|成長|成长|增長|增长|利潤|利润|利率|佔|占|門檻|门槛|稅|税|通膨|通胀|通脹|折扣|薪|濃度|浓度|含量|純度|纯度|負債|负债|槓桿|杠杆|關稅|关税)"
)
_PIECES = Cue(
    r"[，,]?\s?(?:至|到|为|為|增至|減至|减至|達|达|の)?[約约]?\d[\d.,]*[百千万萬億亿]*(?:多|余|餘)?(?:辆|輛|台|臺|人|名|户|戶|套|座|架|艘|枚|部|件|吨|噸|家|明|대|명|건|톤)"
    r"|\s(?:to|to about|to around)\s\d[\d.,]*\s?(?:million |billion |thousand )?(?:units|vehicles|cars|trucks|passengers|people|users|subscribers|tonnes|tons|homes|jobs)\b"
)
_RATE = Cue(r"率[はがもの为為達达約约]?\s?$")
_OF_STOCKS = Cue(
    r"(?:値上がり|値下がり|上昇|下落)(?:した)?銘柄(?:数|の割合|の比率)?[はがも](?:全体の|約|およそ)?\s?(?:\d[\d.]*\s?%[、,]\s?(?:値上がり|値下がり|上昇|下落|変わらず)(?:した)?(?:銘柄)?[はがも](?:全体の|約|およそ)?\s?)?$"
)
"""Before a number they make it how many stocks rose or fell: "下落銘柄は96%、上昇は3%"."""

_OF_SHARES = Cue(
    r"\d[\d.,]*\s?[万萬亿億]?股(?:[（(][^()（）]{1,12}[)）])?[，,]?\s?(?:降幅|增幅|减幅|減幅|跌幅|漲幅|涨幅)(?:[为為达達约約超近]|超过|超過)?\s?$"
)
"""Before a number they make it how many shares somebody bought or sold of those he had: "减持173万股，降幅46%"."""
_DEVIATION = Cue(r"偏[离離]值(?:累[计計])?(?:超[过過]?|逾|近|[达達]到?|[为為]|已|[约約]|均){0,3}\s?$")
"""Before a number they make it how far a share went beyond its index over some days."""
_RAISED = Cue(r"\s?(?:程度|以上|ほど|超)?(?:引き上げ|引き下げ|値上げ|値下げ|増や|減ら|削減|カット)")
_AMOUNTS_TO = Cue(r"\s?の(?:上昇|下落|値上がり|値下がり|上げ|下げ)(?:余地|率)?に(?:相当|あた|当た)")
"""Behind a number they make it what a target or a level comes to: "終値から22%の上昇に相当する"."""
_ITS_OBJECT = Pattern(r"を[^、。を]{0,8}$")
"""Around a number they make it how far somebody raised or cut something: "サーチャージを約34%引き上げる"."""


def _called_high(scope: Scope) -> Refused | None:
    """Return the refusal of a rate that is called high: the word belongs to the noun behind it."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _CALLED.bit or _CALLED.match(sentence.gap(end, sentence.end)) is None:
        return None
    return NumberType.METRIC, "a rate that is called high or low"


def counted(scope: Scope) -> Refused | None:
    """Return the refusal of "下滑11.8%至254万辆": what is counted in pieces is no price; nor is a rate (自給率37%, 5%高利)."""
    if (called := _called_high(scope)) is not None:
        return called
    sentence, anchor = scope.sentence, scope.anchor
    cues = sentence.cues
    if cues & _DEVIATION.bit and _DEVIATION.search(sentence.gap(scope.left, anchor.start)) is not None:
        return NumberType.METRIC, "a deviation from the index over some days"
    if cues & _OF_SHARES.bit and _OF_SHARES.search(sentence.gap(scope.left, anchor.start)) is not None:
        return NumberType.STAKE, "a stake that somebody raised or cut"
    if cues & _AMOUNTS_TO.bit and _AMOUNTS_TO.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return NumberType.TARGET, "what a target or a level comes to"
    if cues & _RAISED.bit and _is_raised(scope):
        return NumberType.METRIC, "somebody raised or cut something"
    if cues & _PIECES.bit and _PIECES.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 32))):
        return NumberType.METRIC, "a count of pieces or people"
    if cues & _OF_STOCKS.bit and _OF_STOCKS.search(sentence.gap(sentence.start, anchor.start)) is not None:
        return NumberType.RATIO, "a share of the stocks"
    if not cues & _RATE.bit:
        return None
    rate = _RATE.search(sentence.gap(max(scope.left, anchor.start - 6), anchor.start))
    if rate is None:
        return None
    place = max(scope.left, anchor.start - 6) + rate.start()
    moved = any(
        mark.start <= place < mark.end for mark in sentence.marks_in(place - 4, anchor.start, marks.MOTION)
    )
    return None if moved else (NumberType.METRIC, "a rate")


def _is_raised(scope: Scope) -> bool:
    """Whether a Japanese number says how far somebody raised or cut something that stands before it as an object."""
    sentence, anchor = scope.sentence, scope.anchor
    if _RAISED.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 10))) is None:
        return False
    return _ITS_OBJECT.search(sentence.gap(max(scope.left, anchor.start - 12), anchor.start)) is not None


def is_price_of_metric(sentence: Sentence, noun: Mark) -> bool:
    """Whether a Chinese word for a quotation stands right behind a metric whose it is: "成本报价涨幅"."""
    if sentence.lang != "zh" or not noun.kinds & marks.PRICE:
        return False
    return any(
        mark.end == noun.start
        for mark in sentence.marks_in(max(sentence.start, noun.start - 6), noun.start, marks.METRIC)
    )
