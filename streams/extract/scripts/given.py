"""Names to which a word behind a number gives it, in Vietnamese, Arabic, Hebrew and Hindi: "mức tăng 53% của vàng", "قفزة 5.7 بالمئة في بنك الرياض"."""

from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OF = {
    "vi": Cue(r" cua (?:co phieu |ma |gia |chi so |dong |hop dong )?"),
    "ar": Cue(
        r"\s?(?:(?:في|لـ?) ?(?:(?:ا?ل?)?(?:سهم|اسهم|سعر|اسعار|مؤشر) |(?:سهم|اسهم|سعر|اسعار|مؤشر) )?|ل(?:سهم|اسهم|سعر|اسعار|مؤشر) ?)"
    ),
    "he": Cue(r" (?:של |ב)(?:(?:מדד|מניית|מניות|מחיר|שער) )?(?:ה-?)?"),
}
"""Behind a number they give it to the name behind them."""
_NOUN = {
    "vi": Pattern(r"(?:muc|da|nhip|cu|phien) "),
    "ar": Pattern(r"[وبلف]{0,2}(?:زيادة|قفزة|ارتفاع|صعود|هبوط|انخفاض|تراجع|نزول|خسارة|مكاسب|خسائر|نمو|هبوط)"),
    "he": Pattern(r"[ולבה]{0,2}(?:ירידה|ירידות|עלייה|עליה|עליות|צניחה|קפיצה|זינוק|נפילה|התחזקות|היחלשות)"),
}
"""What opens a noun of motion, which has no subject before it."""
_REACH, _TIGHT = 36, 2


_WITH = Cue(r"[^,;।]{1,24} के साथ (?:आज )?$")
_CLOSED = Pattern(
    r"(?: (?:का|के) (?:शेयर|भाव))?(?: [^\s,;।]+)? (?:बंद|खुला|खुले|खुली|क्लोज|ट्रेड|कारोबार|पहुंचा|पहुँचा|पर)"
)
"""Around a name a Hindi headline tells with which rise it closed: "1.5 फीसदी तेजी के साथ सेंसेक्स बंद"."""


def _closed_with(scope: Scope, motion: Motion) -> Name | None:
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _WITH.bit or sentence.lang != "hi" or motion.mark is None or motion.start < end:
        return None
    names = sentence.names_in(motion.end, min(scope.right, end + _REACH))
    if not names or not names[0].listed or sentence.names_in(scope.left, end):
        return None
    told = _WITH.fullmatch(sentence.gap(end, names[0].start)) and _CLOSED.match(
        sentence.gap(names[0].end, sentence.end)
    )
    return names[0] if told else None


def given_in_scripts(scope: Scope, motion: Motion) -> Name | None:
    """Return the name that a noun of motion and its number are given to right behind the number."""
    if (closed := _closed_with(scope, motion)) is not None:
        return closed
    sentence, end = scope.sentence, scope.anchor.end
    of = _OF.get(sentence.lang or "")
    if of is None or not sentence.cues & of.bit or motion.mark is None or motion.end > scope.anchor.start:
        return None
    if _NOUN[sentence.lang or ""].match(sentence.gap(motion.start, motion.end)) is None:
        return None
    if words_in(sentence.gap(motion.end, scope.anchor.start)) > _TIGHT:
        return None
    names = sentence.names_in(end, min(scope.right, end + _REACH))
    if not names or not names[0].listed or of.fullmatch(sentence.gap(end, names[0].start)) is None:
        return None
    return names[0]
