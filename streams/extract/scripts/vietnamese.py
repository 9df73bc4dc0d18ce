"""Vietnamese figures of companies, told beside their names: compared with a year before, or led to an amount in billions."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Name, Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_YEARLY = Cue(
    r"(?: [^\W\d_]+){0,2},? (?:so voi (?:cung ky|nam (?:truoc|ngoai|20\d\d)|quy (?:truoc|lien truoc|[1-4i])|20\d\d)|cung ky\b|svck\b)"
)
_PROFIT = Pattern(r"\b[Ll]ãi (?:tăng|giảm)(?: [^\W\d_]+){0,2} $")
"""Only its tones tell a profit that moved from what moved again: "lãi giảm 5%", but "lại giảm 5%"."""
_AMOUNT = Pattern(
    r" (?:tu|len|xuong|con|dat)(?: [^\W\d_]+){0,2} \d[\d.,]* (?:(?:nghin|ngan|trieu) )?(?:ty|ti|tan|xe|chiec|khach|ha|don hang)\b"
)
_WHY = Cue(r"\b(?:vi sao|tai sao|ly do)\b")
_CODE = Pattern(
    r"(?:^|[,;:] |\b(?:và|còn|trong khi|riêng) )(?:mã |cổ phiếu )?(?P<code>[A-Z][A-Z\d]{2})(?: (?:cũng|lại|còn|vẫn|chỉ|đã|tiếp tục))? $"
)
_OPENS = Pattern(r"(?:^|[.,;:] |\b(?:còn|trong khi|riêng) )(?:[Mm]ã |[Cc]ổ phiếu )*$")
_FARED = Pattern(
    r" (?:(?:cũng|vẫn|còn|đã|bất ngờ|tiếp tục|hôm nay|phiên này) ){0,3}"
    r"(?:đóng vai trò|đảo chiều|quay đầu|bứt phá|hồi phục|tạo ảnh hưởng|nổi bật|gây chú ý|gây ấn tượng|thu hút|giao dịch|diễn biến|chịu áp lực|khởi sắc|tỏa sáng|là trụ đỡ|là điểm sáng|đi ngược)"
    r"[^,;.%]{0,50}(?:, (?:đóng cửa|kết phiên|chốt phiên|khép phiên|kết thúc phiên)(?: với)?| khi| với mức| với đà| với)(?: đóng cửa| chốt phiên)? $"
)
"""Between a stock and its verb they tell how it fared."""
_SHORT_FOR = frozenset(
    ["USD", "EUR", "VND", "GDP", "CPI", "PMI", "FDI", "ETF", "SJC", "FED", "WTI", "XAU", "DXY"]
)
_OF_SHOPS = Cue(
    r"(?:gia )?vang (?:(?:mieng|nhan|trang suc|nu trang|trong nuoc|noi dia|sjc|doji|pnj|9999|24k|18k)\b)"
)
"""Vietnam's own gold, whose price goes its own way: "giá vàng miếng SJC tăng 1%"."""
_NEAR = 32
_PRICED = frozenset({*GOODS, InstrumentType.FX, InstrumentType.CRYPTO, InstrumentType.INDEX})


def is_figure(scope: Scope) -> Refused | None:
    """Return the refusal of a number that tells a figure of a company: no price noun stands before it, and a year or an amount behind."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "vi":
        return None
    before = sentence.text[: scope.anchor.start - sentence.start]
    if _PROFIT.search(before[-_NEAR:]) is not None:
        return NumberType.METRIC, "a profit moved, not a price"
    if sentence.cues & _WHY.bit and _asks_of_figure(scope):
        return NumberType.METRIC, "a profit moved, not a price"
    behind = sentence.gap(end, sentence.end)
    yearly = sentence.cues & _YEARLY.bit and _YEARLY.match(behind) is not None
    if not yearly and _AMOUNT.match(behind) is None:
        return None
    names = sentence.names_in(sentence.start, scope.anchor.start)
    if names and names[-1].type in _PRICED and not names[-1].market:
        return None
    if sentence.marks_in(scope.left, scope.anchor.start, marks.PRICE):
        return None
    return NumberType.METRIC, "a figure compared with a year before, or led to an amount"


def _asks_of_figure(scope: Scope) -> bool:
    """Whether a question why follows a metric, in a sentence that speaks of no price: "Lợi nhuận lao dốc, vì sao IDICO giảm 43%?"."""
    sentence, start = scope.sentence, scope.anchor.start
    metrics = sentence.marks_in(sentence.start, start, marks.METRIC)
    if not metrics or sentence.marks_in(sentence.start, sentence.end, marks.PRICE | marks.ANAPHORA):
        return False
    return _WHY.search(sentence.gap(metrics[0].end, start)) is not None


def vietnamese_topic(scope: Scope, motion: Motion) -> Name | None:
    """Return the stock that opens a clause which tells how it fared, and then by how much: "VRE cũng đảo chiều mạnh, đóng cửa tăng 3,8%"."""
    sentence = scope.sentence
    if sentence.lang != "vi" or motion.mark is None or motion.end > scope.anchor.start:
        return None
    names = sentence.names_in(scope.left, motion.start)
    topic = next((each for each in reversed(names) if each.is_stock), None)
    if topic is None or not topic.listed:
        return None
    if _FARED.fullmatch(sentence.text[topic.end - sentence.start : motion.start - sentence.start]) is None:
        return None
    opens = _OPENS.search(sentence.text[: topic.start - sentence.start]) is not None
    return topic if opens and not sentence.marks_in(topic.end, motion.start, marks.METRIC) else None


def is_of_unknown_code(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a percent of gold in bars, or right before whose verb a code stands that nobody knows: "FPT tăng 2%, SAP giảm 3%"."""
    sentence = scope.sentence
    if sentence.lang != "vi" or motion.mark is None or subject.names[-1].end >= motion.start:
        return None
    if sentence.cues & _OF_SHOPS.bit and _OF_SHOPS.match(sentence.gap(subject.names[-1].start, motion.start)):
        return NumberType.OTHER, "gold as it is sold at home, in bars and rings"
    low = max(sentence.start, motion.start - _NEAR)
    found = _CODE.search(sentence.text[low - sentence.start : motion.start - sentence.start])
    if found is None or found["code"] in _SHORT_FOR:
        return None
    place = low + found.start("code")
    return (
        None
        if sentence.names_in(place, motion.start)
        else (NumberType.OTHER, "somebody unknown may be named")
    )
