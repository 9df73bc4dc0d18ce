"""Companies in Latin letters that nobody knows, in Chinese headlines: "富士康聲稱違約 Acmerol盤中股價崩近40%" is not about 富士康."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.text.patterns import Pattern

_OPENS = Pattern(
    r"(?:^|[，,；;。！？!?：:》〉】」\s])(?:中概股|新股|美股|港股|黑馬|黑马|對手|对手|同業|同业)?(?P<word>[A-Z][A-Za-z&.]{3,}(?: [A-Z][A-Za-z&.]+){0,2})"
    r"(?:盤[中前後]|盘[中前后]|早盤|早盘|尾盤|尾盘|午後|午后|股[價价]|掛牌|挂牌|上市|首日|開盤|开盘|一度|應聲|应声|今早|再|續|续|狂|急|逆勢|逆势|則|则|也|亦|卻|却|單日|单日){0,4}$"
)
"""What the words of a part hold up to their word of motion: a word in Latin letters, and when it traded."""
_TERMS = frozenset(
    ["MSCI", "ADR", "ETF", "ETFs", "IPO", "CPI", "PMI", "GDP", "OPEC", "REITs", "DRAM", "NAND", "CEO"]
)

_PART = Pattern(
    r"[，,；;、](?P<firm>(?!公司|集团|集團|该|該|本|其|目前|今日|当日|當日|盘|盤|早|午|收|个股|個股|且|但|而|并|並|[^，,；;、。]*(?:刺激|推动|推動|带动|帶動|后|後|导致|導致|令|拖累|受|因|让|讓|助|致))[^，,；;、。]{1,24}?(?:集团|集團|公司|控股|股份|银行|銀行|科技|国际|國際|证券|證券|实业|實業|企业|企業))的?(?:股[价價]|股票)?$"
)
"""Behind another company a part of a list opens with one that has its own price: "，企业服务外包商某某集团股价"."""


def is_of_next_stranger(sentence: Sentence, before: Name, head: Mark) -> bool:
    """Whether a Chinese price noun is that of a company which nobody knows, in a part of its own behind a name."""
    if sentence.lang != "zh":
        return False
    return _PART.search(sentence.gap(before.end, head.end)) is not None


def is_of_latin_stranger(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a percent before whose word of motion an unknown company in Latin letters opens the part of a headline."""
    sentence = scope.sentence
    if sentence.lang != "zh" or motion.mark is None or motion.end > scope.anchor.start:
        return None
    if subject.names[-1].end >= motion.start:
        return None
    text = sentence.text[max(0, subject.names[-1].end - sentence.start) : motion.start - sentence.start]
    found = _OPENS.search(text)
    if found is None or found["word"] in _TERMS:
        return None
    place = motion.start - (len(text) - found.start("word"))
    if sentence.names_in(place, motion.start) or sentence.marks_in(
        place, place + len(found["word"]), marks.HEAD
    ):
        return None
    return NumberType.OTHER, "somebody unknown may be named"
