"""Trade in, before or after the session, of which a later part of a headline tells: "高通財測遜色 盤後挫近7%"."""

from streams.extract import marks
from streams.extract.chinese.parts import clause_start, part_start
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SESSION = Cue(
    r"(?:[但卻却惟而,，]{0,2})(?:激勵|激励|帶動|带动|推升|拖累|刺激)?(?:美股)?(?:股[價价])?(?:開盤|开盘|掛牌|挂牌|上市首日|首日|暗盤|暗盘|盤後|盘后|盤前|盘前|盤中|盘中|早盤|早盘|尾盤|尾盘|午後|午后|今早|一度)(?:交易)?(?:中|時段|时段)?(?:股[價价])?"
    r"(?:一度|逆勢|逆势|應聲|应声|放量|帶量|带量|爆量|最多|反彈|反弹|仍|卻|却|再|續|续|狂|急){0,2}$"
)
"""A part that only names the session, up to its word of motion: it tells of trade, and of nobody else."""
_DESCRIBED = Pattern(
    r"(?:[〈《【][^〉》】]{1,8}[〉》】])?[^，。；、〉》】 ]{1,10}(?:廠|厂|龍頭|龙头|巨頭|巨头|公司|平台|業者|业者|製造商|制造商|供應商|供应商|開發商|开发商|零售商|品牌|新創|新创|霸主|巨擘|概念股|迷因股|大戶|集團)"
)
"""What the company does may stand before the stock that opens a headline: "〈財報〉IC設計廠邁威爾"."""
_TAG = 16
"""So many signs may stand before the stock that opens a headline: "〈財報〉"."""
_PARTING = "，,；;！!？?。"
_TAGGED = Cue(
    r"^[〈《【]\s?(?:美股|港股|陸股|陆股|台股)?(?:熱門股|热门股|焦點股|焦点股|個股|个股)[〉》】]\s?"
)
"""Before a headline it says that each of its parts is of the stock that opens it."""
_ONLY_HOW = Pattern(
    r"(?:股[價价]|[單单][周週月日]|本[周週月]|[周週月]|今年|[帶带]量|爆量|[滾滚]量|量增|[強强][勢势]|逆[勢势]|反[彈弹]|上攻|[強强]|狂|急|再|[僅仅]|又|也|[卻却]|但|仍"
    r"|(?:外[資资]|法人|投信|突破|站|收[復复]|[創创]|探|力抗|[寫写]|攻|登|重返|叩[關关]|日K|[終终][結结])[^，。；%]{1,9}?)*"
)
"""What a later part may hold before its word of motion when it goes on about the stock of the headline."""
_METRIC_BESIDE = 1


def traded_outside_session(scope: Scope, motion: Motion, *, past: bool) -> Name | None:
    """Return the stock that opens a headline and is alone in it, when a later part tells of trade outside the session.

    Behind a tag ("〈熱門股〉") others may be named; with ``past`` only there, for a name stands near that part.
    """
    sentence, anchor = scope.sentence, scope.anchor
    if past and not sentence.cues & _TAGGED.bit:
        return None
    if not sentence.cues & (_SESSION.bit | _TAGGED.bit) or motion.mark is None or motion.end > anchor.start:
        return None
    start = max(part_start(scope), *(_behind(scope, sign) for sign in _PARTING))
    tag = _TAGGED.match(sentence.folded) if sentence.cues & _TAGGED.bit else None
    if tag is not None and (opener := _of_its_part(scope, motion, max(start, sentence.start + tag.end()))):
        return opener
    goes_on = tag is not None and _ONLY_HOW.fullmatch(sentence.gap(start, motion.start)) is not None
    if not goes_on and (past or _SESSION.fullmatch(sentence.gap(start, motion.start)) is None):
        return None
    if sentence.marks_in(motion.end, anchor.start, marks.HEAD):
        return None
    names = sentence.names_in(sentence.start, start)
    if not names or not names[0].is_stock or not names[0].listed:
        return None
    if (tag is None and len({each.issuer for each in names}) > 1) or not _opens(scope, names[0]):
        return None
    return names[0]


_JUDGES = Cue(
    r"(?:唱旺|唱衰|看旺|看好|看衰|看淡|上[調调修]|下[調调修]|[調调][升降高低]|力挺|[點点]名|喊[買买進进賣卖]|降[評评]|升[評评]|推[薦荐]|建[議议]|重申|[點点]?[讚赞]|首[評评]|初[評评]|示警|警告|[轉转]投[資资]|旗下|子公司|入主)"
)
"""Right behind the stock that opens a part they make it a house that judges another one, or its owner."""


def told_from(scope: Scope, motion: Motion) -> int:
    """Return where what may deny or foretell a move begins: in a tagged headline its part, else the sentence."""
    sentence = scope.sentence
    if not sentence.cues & _TAGGED.bit or _TAGGED.match(sentence.folded) is None:
        return sentence.start
    return min(motion.start, max(sentence.start, clause_start(scope, motion.start)))


def _of_its_part(scope: Scope, motion: Motion, start: int) -> Name | None:
    """Return the stock that opens a part of a tagged headline; not where a metric stands right before the word of motion."""
    sentence = scope.sentence
    names = sentence.names_in(start, motion.start)
    if not names or names[0].start != start or not names[0].is_stock or not names[0].listed:
        return None
    behind = sentence.gap(names[0].end, motion.start)
    if "、" in behind or (sentence.cues & _JUDGES.bit and _JUDGES.match(behind) is not None):
        return None
    metrics = sentence.marks_in(names[0].end, motion.start, marks.METRIC)
    return None if metrics and motion.start - metrics[-1].end <= _METRIC_BESIDE else names[0]


def _behind(scope: Scope, sign: str) -> int:
    return (
        scope.sentence.start
        + scope.sentence.text.rfind(sign, 0, scope.anchor.start - scope.sentence.start)
        + 1
    )


def _opens(scope: Scope, name: Name) -> bool:
    before = scope.sentence.gap(scope.sentence.start, name.start).strip()
    if not before or (len(before) <= _TAG and before[-1] in "〉》】：:」]"):
        return True
    return _DESCRIBED.fullmatch(before) is not None
