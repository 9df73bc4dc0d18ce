"""Causes whose word stands behind a name: "X, Y'nin uyarısının ardından yüzde 3 düştü" tells nothing of Y."""

from streams.extract import marks
from streams.extract.chinese.times import DENSE_LANGUAGES
from streams.extract.context.strangers import holds_stranger
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, are_joined, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_WORDS = r"(?:[^\W\d_][\w.'’-]* ){0,6}?"
_BEHIND = {
    "tr": rf"(?:['’][a-z]{{1,4}})?[^\S\n]{_WORDS}(?:ardindan|sonrasi|sonrasinda|sonra|nedeniyle|etkisiyle|uzerine|yuzunden|sayesinde|ragmen|karsin|destegiyle|haberi(?:yle)?|haberleriyle|kaygisiyla|kaygilariyla|beklentisiyle|baskisiyla),? (?:(?:yaklasik|yuzde|ise|de|da) )*",
    "fi": rf"[a-zåäö]{{0,4}} {_WORDS}(?:jalkeen|vuoksi|takia|johdosta|myota|ansiosta|vanavedessa),? (?:(?:noin|lahes|yli|peräti|runsaat|vajaat) )*",
    "hu": rf"[a-z]{{0,4}} {_WORDS}(?:utan|miatt|hatasara|nyoman|ellenere|koszonhetoen),? (?:(?:kozel|mintegy|tobb mint|csaknem) )*",
    "hi": r" (?:[^\s,।]+ ){0,6}?(?:के बाद|की वजह से|के कारण|के चलते|के असर से|से),? (?:(?:करीब|लगभग) )*",
    "ko": r"(?:의)? ?(?:[^\s,.]+ ){0,4}?[^\s,.]{0,8}(?:여파|영향|소식|우려|기대|기대감|탓|덕분|호재|악재|충격|훈풍|쇼크|급락|급등|부진|강세|약세|호조)(?:으로|로|에|에도|속에|에 힘입어|에 따라)? (?:약 |장중 )?",
    "ja": r"の?[^、。]{0,16}?(?:を受けて?|につれて?|を好感し(?:て)?|を嫌気し(?:て)?|に連れ(?:て)?|を手がかりに)、?(?:一時)?",
}  # fmt: skip
_CAUSES = {lang: Pattern(pattern) for lang, pattern in _BEHIND.items()}
"""Between a name that only belongs to the cause and the number of another's move."""
_CHINESE = Pattern(r"(?:受|因|随|隨|由于|由於|在)(?:到)?$")
_DRIVEN = Pattern(
    r"[^，,。；;]{0,20}?(?:拖累|影响|影響|提振|带动|帶動|推动|推動|刺激|冲击|衝擊|打压|打壓|拉动|拉動|波及|激励|激勵|利好|利空|消息|传闻|傳聞|订单|訂單|效应|效應)下?[，,]?"
)
"""Around a Chinese name they make it what drove another one: "台積電受輝達財報激勵上漲2%"."""
METRIC_CAUSE = Cue(
    r"[가-힣]{0,2}\s?[가-힣 ]{0,6}(?:소식|기대|기대감|우려|영향|발표|전망|호조|부진|실망|쇼크|서프라이즈|효과|개선|악화)에(?![가-힣])"
    r"|[^、。はがも]{0,8}(?:(?:期待感?|観測|懸念|警戒感?|思惑|発表|不安|見通し)(?:から|で|により|を背景に|を受けて?)|を(?:受けて?|好感して?|嫌気して?))[^、。]{0,4}$"
)
"""Behind a metric it makes it the cause of a move in Korean and Japanese: "수주 소식에 4%대 강세", "利下げ期待で1%上昇"."""
_PARTICLES = 2
"""So many words, an article or a particle, may stand between the two."""


def without_causes_before(scope: Scope, names: list[Name]) -> list[Name]:
    """Return names without the last one where the words behind it, up to its number, make it the cause of what another one did."""
    if not names or not _tells_why(scope, names[-1]):
        return names
    return names[:-1] if _somebody_before(scope, names) else names


def _tells_why(scope: Scope, name: Name) -> bool:
    """Whether the words around a name, up to the number, are those of a cause; asked first, because few languages have such words."""
    sentence = scope.sentence
    if sentence.lang == "zh":
        return _drove(scope, name)
    cause = _CAUSES.get(sentence.lang or "")
    if cause is None or name.end > scope.anchor.start:
        return False
    return cause.fullmatch(sentence.gap(name.end, scope.anchor.start)) is not None


def _somebody_before(scope: Scope, names: list[Name]) -> bool:
    """Whether a security, a price or somebody unknown stands before the last name."""
    place = names[-1].start
    if len(names) > 1 and are_joined(scope.sentence, names[-2].end, place):
        return False
    if any(each.listed for each in names[:-1]) or scope.sentence.marks_in(scope.left, place, marks.PRICE):
        return True
    return scope.sentence.lang not in DENSE_LANGUAGES and holds_stranger(scope.sentence, scope.left, place)


def is_only_cause_between(scope: Scope, name: Name) -> bool:
    """Whether nothing but what drove it stands between a name and its number: "삼성전자는 엔비디아 급락 여파로 2% 하락했다"."""
    between = scope.sentence.names_in(name.end, scope.anchor.start)
    if len(between) != 1 or words_in(scope.sentence.gap(name.end, between[0].start)) > _PARTICLES:
        return False
    return len(without_causes_before(scope, [name, *between])) == 1


def _drove(scope: Scope, name: Name) -> bool:
    sentence = scope.sentence
    if _CHINESE.search(sentence.gap(max(scope.left, name.start - 3), name.start)) is None:
        return False
    return _DRIVEN.match(sentence.gap(name.end, scope.anchor.start)) is not None
