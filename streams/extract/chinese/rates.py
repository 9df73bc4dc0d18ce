"""Counts and rates, which are no prices: "下滑11.8%至254万辆", "自給率37%", "4.15%高利存款", "5%高收益債"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Refused
from streams.text.cues import Cue

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
