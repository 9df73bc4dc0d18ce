"""Markets where somebody trades, and topics that nobody knows: "코스닥 시장에선 아크메가 29% 오른", "아크메는 현대차와 ... 주가가 올랐다"."""

from schemas.vocabulary import InstrumentType
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_AT = Cue(r"\s?(?:지수\s?)?(?:시장|증시|상장사|종목)?(?:에서는?|에선|에서도|에\s?상장)(?:\s|$)")


def is_market_of_others(scope: Scope, name: Name) -> bool:
    """Whether an index or a market is only where the unknown one trades whose move is told."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or not sentence.cues & _AT.bit:
        return False
    return _AT.match(sentence.gap(name.end, scope.anchor.start)) is not None


_TOPIC = Pattern(r"\s?(?P<word>[가-힣A-Za-z&]{2,12})(?:은|는)\s")
_OPENS = Pattern(r"\s?(?P<word>[가-힣A-Za-z&]{1,12})(?:은|는)\s")
_ABOUT_IT = Pattern(
    r"\s?(?:이|이날|오늘|전날|주가|지수|회사|시초가|시가|종가|현재가|고가|저가|낙폭|상승폭|하락폭|오름폭|내림폭|상승률|하락률|등락률|장중에|이후)[은는]\s"
)
"""Topics that go on about the security before: its opening, its close, the size of its move, the day."""


def opens_with_topic(sentence: Sentence) -> bool:
    """Whether a Korean sentence opens with a topic of its own, which nobody knows: "금은 0.38% 올랐습니다"."""
    if sentence.lang != "ko":
        return False
    found = _OPENS.match(sentence.folded)
    return found is not None and _ABOUT_IT.match(sentence.folded) is None


_KIN = Pattern(
    r"(?:경쟁사|경쟁업체|협력사|자회사|모회사|계열사|관계사|동종업체|업계|고객사)(?:들)?(?:인)?(?:의)?\s?$"
)
"""Before a price noun they make it that of somebody who is only described."""
_PARTICLE = Pattern(r"(?:\([^()]{1,12}\))?\s?(?:은|는|이|가|도|의)?\s?(?:주가|주식|은|는|이|가|도)")


def topic_is_unknown(scope: Scope, name: Name, head: int) -> bool:
    """Whether an unknown topic opens a sentence whose price noun at ``head`` no particle gives to the name, or somebody described owns it."""
    sentence = scope.sentence
    if sentence.lang == "ko" and _KIN.search(sentence.gap(max(name.end, head - 8), head)) is not None:
        return True
    found = _TOPIC.match(sentence.folded)
    if found is None or name.start < sentence.start or name.start <= sentence.start + found.start("word"):
        return False
    if sentence.is_known(sentence.start + found.start("word")):
        return False
    return _PARTICLE.match(sentence.gap(name.end, head)) is None


_RELATIVE = Pattern(
    r"[가-힣]{0,2}(?:을|를|이|가)\s(?:[^,;()]*\s)?[가-힣]*(?:한|낸|은|는|던|인|된|진|난|린|운|올린|거둔|기록한)\s"
)
_CAUSE = Pattern(
    r"(?:[가-힣]{0,2}\s)?(?:[가-힣]{1,6}\s){0,2}[가-힣]*(?:상승|하락|급등|급락|증가|감소|급증|급감|부진|호조|개선|악화|둔화|확대|축소|반등|폭등|폭락|우려|기대|기대감|소식|발표|인하|인상|전망|발언|보도|여파|압박|위협|불안|이슈|부과|결정|조치|호재|악재|충격|훈풍|영향|수혜|쇼크|경고)(?:에|에도|으로|로|속)[\s,]+"
)
"""Behind a metric they make it why the name moved: "금리 급등에 코스피 2% 하락"."""


def describes_next(sentence: Sentence, gap: str) -> bool:
    """Whether the words between a metric and a name make a relative clause of the name, or tell why it moved: "적자를 낸 삼성중공업", "금리 급등에 코스피", "占比较高的宁德时代"."""
    if sentence.lang == "zh":
        return len(gap) > 1 and gap.endswith("的")
    return sentence.lang == "ko" and any(each.fullmatch(gap) is not None for each in (_RELATIVE, _CAUSE))
