"""The topic of a Korean sentence, of which its verb tells past all that stands between: "카카오는 기대가 커지면서 4.2% 급등했다"."""

from schemas.vocabulary import SignSource
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Anchor, Name, Sentence
from streams.extract.subjects.unknowns import residue
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_TOPIC = Pattern(
    r"\s?(?:[(（][^()（）]{1,14}[)）])?(?:(?:의\s)?(?:주가|주식)?\s?(?:은|는|이|가|도)|의\s경우(?:에는|에도|에|엔|는|도)?|\s?역시)\s"
)
"""Behind a name they make it, or its price, the topic."""
_POINTS = Pattern(r"\s?[(（][+\-−–]?[\d.,만천]+\s?(?:원|포인트|달러|센트|엔|위안|유로|p|pt)?[)）]")
"""Behind a percent its verb may stand past how much it was in money or points: "0.55%(400원) 떨어진"."""
_HEADLINE = Pattern(r"(?:[◇◆▲■●]\s?)?(?:\[[^\[\]]{1,12}\]\s?)?")
_CAUSE = Pattern(
    r"\s?(?:[(（][^()（）]{1,14}[)）])?,\s(?=[^,]{2,44}(?:에|에도|로|으로|속|에서|며|자|해|끝에|덕에|탓에)\s[^,]{0,12}$)"
)
"""Behind the name that opens a headline, a comma stands for a particle where the cause follows: "코스피, 대형주 약세에 1% 하락"."""
_BARE_CAUSE = Pattern(
    r"\s(?=[^,…]{2,40}(?:에|에도|으로|로|속)\s(?:시간\s?외(?:서|에서)?\s|장중\s|장 초반\s|프리마켓서?\s)?$)"
)
"""The same with no comma, where nothing but the time of trade stands between the cause and the number: "AMD 실적 호조에도 시간외 9% 급락"."""
_OF_PRICES = Pattern(
    r"상승|하락|올랐|올라|오른|오르|급등|급락|뛰|뛴|내렸|내린|내리|내려|떨어|강세|약세|반등|반락|치솟|밀렸|밀린|밀리|밀려|폭등|폭락|빠졌|빠진|빠지|빠져|주저앉|[↑↓]"
)
_DESCRIBING = Pattern(
    r"(?:다|라|하|되|있|없|르|오|가|나|지|주|보|받|넘|도|리|기|우|크|치|키|이|들|세|새|내|두|띠|쓰|자|사|미|갖|찾|않|맞|남|높|낮|많|적|좋|짙|같|작|깊|얕)(?:는|은)\s$"
)
"""Ends a verb or an adjective that describes the noun behind it, which is no topic."""
_CLOSED = Pattern(r"(?:마감|출발|상승|하락|반등|반락|급등|급락)\s?(?:…|\.{2,3}|·{3})\s?$")
"""Before a number with an arrow they say that the number is that of the session told: "1% 대 상승 마감…1.2%↑"."""
_FOR_A_REASON = Pattern(
    r"(?:[◇◆▲■●]\s?)?(?:\[[^\[\]]{1,12}\]\s?)?[^,…]{2,16},\s[^,…]{2,40}(?:에|에도|로|속|덕에|탓에)\s[‘“'\"]?$"
)
"""A headline up to a number with an arrow: who moved, a comma and the cause."""
_GIVEN_FOR = ("에 ", "에도 ", "속 ", "으로 ", "덕에 ", "탓에 ")
_OTHER_TOPIC = Pattern(r"[가-힣A-Za-z]{2,}(?:은|는)\s")
_JOINED = Pattern(
    r"[가-힣](?:속|덕에|탓에|면서도?|며|자|지만|는데|고|해|돼|어|아|서|에|에도|속에서?|으로|로|끝에|만에)[\s,]+"
)
_SUBJECT = Pattern(r"[가-힣A-Za-z]{2,}(?:이|(?<!목표)(?<![유물고저평증])가)\s")
"""A subject by its particle; 목표가, 유가, 물가, 신고가, 평가 and 증가 only end like one."""
_TRADE = "증시"
"""Ends a country's market that itself moves."""
_NEAR, _LONGEST, _COMMA = 6, 90, ","
_PARTS = Pattern(r"…|\.{2,3}|·{2,3}|[,;\"“]")
_FIGURE = 24
"""So far behind the verb a metric may stand of which it tells: "1.8% 하락한 11.1%의 점유율"."""
_OPENER = Pattern(r"(?:\[[^\[\]]{1,12}\]\s?)?(?P<word>[가-힣A-Za-z&\d]{2,14}),\s")
_REASON = Pattern(
    r"\s?(?:의\s|과의?\s|와의?\s)?[^,]{0,24}(?:소식|공급|수주|계약|협력|납품|투자|인수|지분|제휴|기대|기대감|우려|수혜|급등|급락|강세|약세|호재|악재)(?:감|설)?(?:에|으로|로)\s"
)
"""Behind a name they tell why somebody else moved: "아크메직스, SK하이닉스 공급 소식에 5% 급등"."""


def korean_topic(scope: Scope, motion: Motion) -> Name | None:
    """Return the topic that a percent with a verb of prices right behind it belongs to; what stands between has clauses of its own."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "ko":
        return None
    if motion.mark is None:
        before = sentence.gap(scope.left, anchor.start)
        told = _CLOSED.search(before) is not None or _FOR_A_REASON.match(before) is not None
        if motion.source is not SignSource.ARROW or not told:
            return None
    elif (
        not 0 <= motion.start - _end_of_number(sentence, anchor) <= _NEAR
        or _OF_PRICES.match(sentence.gap(motion.start, sentence.end)) is None
    ):
        return None
    if sentence.marks_in(motion.end, _end_of_part(sentence, motion.end), marks.METRIC | marks.PARTITIVE):
        return None
    names = sentence.names_in(sentence.start, anchor.start)
    traded = (each for each in reversed(names) if not each.market or each.surface.endswith(_TRADE))
    topic = next((each for each in traded if _opening(scope, each)), None)
    if topic is None or not topic.listed or anchor.start - topic.end > _LONGEST:
        return None
    if topic.start < scope.left and not _told_of_metric(scope, topic):
        return None
    return None if _somebody_moved(scope, topic) else topic


_REPORTED = Cue(
    r"다(?:는|고 밝힌|고 발표한|고 공시한|고 전한) [^,%]{0,12}(?:소식|전망|보도|발표|우려|기대감?|분석|관측|지적|평가|예상|뒤|후|직후|이후|가운데)(?:이 전해지며|이 나오면서|이 나오자|에도?|으로|로)? (?:(?:장중|이날|한때|장 초반|시간외 거래에서|약) )*$"
)
"""Between the number of what was reported and that of the topic: "... 20% 줄인다는 소식에 4% 내렸다"."""
_AS_TOPIC = Pattern(r"(?:\s?[(（][^()（）]{1,14}[)）])?(?:\s?주가)?[은는]\s")


def reported_topic(scope: Scope, motion: Motion) -> Name | None:
    """Return the topic that opens a Korean sentence and moved on a report which has a number and maybe a name of its own."""
    sentence = scope.sentence
    if not sentence.cues & _REPORTED.bit or sentence.lang != "ko" or motion.mark is None:
        return None
    if (
        scope.left <= sentence.start
        or not 0 <= motion.start - _end_of_number(sentence, scope.anchor) <= _NEAR
    ):
        return None
    if _REPORTED.search(sentence.gap(scope.left, scope.anchor.start)) is None:
        return None
    names = sentence.names_in(sentence.start, scope.left)
    topic = names[0] if names and names[0].listed and not names[0].market else None
    if topic is None or sentence.gap(sentence.start, topic.start).strip(" \"'["):
        return None
    if _AS_TOPIC.match(sentence.gap(topic.end, scope.left)) is None:
        return None
    rest = residue(sentence, topic.end + 2, scope.anchor.start)
    others = any(_DESCRIBING.search(other.group()) is None for other in _OTHER_TOPIC.finditer(rest))
    return None if others else topic


def _told_of_metric(scope: Scope, topic: Name) -> bool:
    """Whether the percent before only tells of the topic's metric, in a clause that says why: "매출이 93% 증가한 데 힘입어 29% 급등"."""
    sentence = scope.sentence
    if not sentence.marks_in(topic.end, scope.left, marks.METRIC):
        return False
    behind = sentence.gap(scope.left, scope.anchor.start)
    return not behind.startswith(_COMMA) and _JOINED.search(behind) is not None


def _end_of_part(sentence: Sentence, place: int) -> int:
    """Return how far behind the verb a metric may stand of which it tells, no further than where a headline parts."""
    limit = min(sentence.end, place + _FIGURE)
    found = _PARTS.search(sentence.gap(place, limit))
    return limit if found is None else place + found.start()


def _end_of_number(sentence: Sentence, anchor: Anchor) -> int:
    """Return where a percent ends with the money or the points in brackets behind it."""
    found = _POINTS.match(sentence.gap(anchor.end, min(sentence.end, anchor.end + 18)))
    return anchor.end if found is None else anchor.end + found.end()


def is_behind_reason(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name with its arrow closes a Korean headline behind the reason: "수요 감소 우려·사우디 가격 인하에 WTI 7.6%↓"."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "ko" or motion.source is not SignSource.ARROW:
        return False
    if sentence.gap(name.end, anchor.start).strip():
        return False
    return sentence.gap(sentence.start, name.start).endswith(_GIVEN_FOR)


def is_reason_of_opener(scope: Scope, name: Name) -> bool:
    """Whether a name only stands in the cause that a Korean headline gives behind the stranger who opens it."""
    sentence = scope.sentence
    if sentence.lang != "ko" or name.start >= scope.anchor.start:
        return False
    opener = _OPENER.match(sentence.folded)
    if opener is None or name.start < sentence.start + opener.end():
        return False
    if sentence.is_known(sentence.start + opener.start("word")):
        return False
    return _REASON.match(sentence.gap(name.end, scope.anchor.start)) is not None


def _opening(scope: Scope, name: Name) -> int:
    """Return how long the particle is, or the comma of a headline, that makes a name the topic; 0 for none."""
    gap = scope.sentence.gap(name.end, scope.anchor.start)
    if name.surface[-1] in "은는이가도" and gap[:1] == " ":
        return 1
    found = _TOPIC.match(gap)
    if (
        found is None
        and _HEADLINE.fullmatch(scope.sentence.gap(scope.sentence.start, name.start)) is not None
    ):
        found = _CAUSE.match(gap) or _BARE_CAUSE.match(gap)
    return 0 if found is None else found.end()


def _somebody_moved(scope: Scope, topic: Name) -> bool:
    """Whether another topic, or a subject or a metric of the verb's own clause, stands between."""
    sentence, limit = scope.sentence, scope.anchor.start
    start = topic.end + _opening(scope, topic)
    rest = residue(sentence, start, limit)
    if any(_DESCRIBING.search(other.group()) is None for other in _OTHER_TOPIC.finditer(rest)):
        return True
    gap = sentence.gap(start, limit)
    if _COMMA in sentence.gap(topic.end, start) and _SUBJECT.search(gap) is not None:
        return True
    joins = [each.end() for each in _JOINED.finditer(gap)]
    last = start + (joins[-1] if joins else 0)
    if sentence.marks_in(last, limit, marks.METRIC) or _SUBJECT.search(sentence.gap(last, limit)) is not None:
        return True
    return not joins and bool(sentence.marks_in(start, limit, marks.METRIC))


_AS_FOR = "경우"
_CLOSES_NAME = Pattern(r"(?:\s?[(（][^()（）]{1,16}[)）])?(?:\s?(?:지수|ETF))?\s")


def is_as_for(sentence: Sentence, mark: Mark) -> bool:
    """Whether a Korean "in case" stands right behind a name, as whose case it only means "as for": "Stoxx 600 경우"."""
    if sentence.lang != "ko" or sentence.gap(mark.start, mark.end) != _AS_FOR:
        return False
    names = sentence.names_in(sentence.start, mark.start)
    return bool(names) and _CLOSES_NAME.fullmatch(sentence.gap(names[-1].end, mark.start)) is not None


_PAIR = 2
_DEAL = Cue(
    r"\s?(?:의\s|과의?\s|와의?\s)?[^,]{0,12}(?:합병|인수|매각|제휴|협력|계약|수주|공급|납품|투자|지분|소송)(?:설|\s?소식|\s?기대|\s?우려|\s?유치\s?소식)?(?:감)?(?:에|으로|로)\s"
)
"""Behind the second name of a headline they tell what the first one has to do with it: "카카오, 네이버 합병설에 5%↓"."""


def without_partners(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without those that a Korean headline only names for a deal of the stock that opens it before a comma."""
    if len(names) < _PAIR or not sentence.cues & _DEAL.bit or names[0].start != sentence.start:
        return names
    if sentence.gap(names[0].end, names[1].start) != ", ":
        return names
    return [
        each
        for each in names
        if each is names[0] or _DEAL.match(sentence.gap(each.end, sentence.end)) is None
    ]
