"""Whoever does something to the mover: "QS獲福斯投資大漲14%" tells of the one that got the money."""

from schemas.vocabulary import InstrumentType
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue

_BY = Cue(r"(?:獲|获|遭|被|受|獲得|获得|得到|遭到|受到)(?:股神|大股東|大股东|外資|外资|機構|机构)?$")
_DID = Cue(
    r"[^，,。；;%]{0,4}(?:投資|投资|入股|加持|增持|減持|减持|注資|注资|收購|收购|下單|下单|訂單|订单|青睞|青睐|力挺|看好|看淡|唱旺|唱淡|點名|点名|調升|调升|調降|调降|升目標價|升目标价|降目標價|降目标价|目標價|目标价|評級|评级|上調|上调|下調|下调|降評|降评|升評|升评|控告|起訴|起诉|拋售|抛售|認證|认证|採用|采用|合作)"
)


_DRIVEN_BY = Cue(r"(?:受|隨|随|因|由於|由于|受到|受惠|受惠於|受惠于|受累|受累於|受累于|在)$")
_DROVE = Cue(
    r"[^，,。；;%]{0,14}(?:拖累|影響|影响|衝擊|冲击|波及|激勵|激励|帶動|带动|提振|刺激|打壓|打压|利多|利空|消息|推動|推动|拉動|拉动|加持|催化)下?[，,]"
)
"""Around a name in a part of its own they make it what drove another one: "鴻海受蘋果砍單消息拖累，股價下跌"."""


def is_agent(scope: Scope, name: Name) -> bool:
    """Whether a name only did what another one got, whose move is told behind it, or is the index that somebody joins."""
    sentence = scope.sentence
    if name.type is InstrumentType.INDEX and sentence.cues & JOINS.bit:
        return JOINS.search(sentence.gap(max(sentence.start, name.start - 6), name.start)) is not None
    return acts_only(sentence, name, scope.anchor.start)


_JUDGES = Cue(
    r"[：:]?\s?(?:将|將|把)?(?:上调|上調|下调|下調|调升|調升|调降|調降|维持|維持|重申|首予|给予|給予|调高|調高|调低|調低|升|降)[^，,。；;]{0,12}(?:目标价|目標價|评级|評級)"
)
"""Behind the name of a house it only judges somebody: "高盛：上调腾讯目标价6%"."""
_SAYS = Cue(r"[^，。；：:]{0,6}[：:][^，。；]{0,14}$")
_MARKETS = frozenset(["美股", "港股", "股市", "大盘", "大盤", "a股"])
"""Of these a house speaks behind its name and a colon: "花旗策略師：美股恐出現10%的回調"."""
JOINS = Cue(
    r"(?:加入|納入|纳入|躋身|跻身|入選|入选|剔出|剔除出|剔除|移出|踢出|重返|晉升|晋升)(?:成為|成为)?(?:了)?$"
)
"""Before the name of an index they make it the one that somebody joins or leaves."""
_OUTDONE = Cue(r"(?:超越|超過|超过|反超|趕超|赶超|擊敗|击败|逼近|追上|力壓|力压|取代|看齐|媲美|挑战|挑戰)$")
"""Before a name it makes it the one whom somebody outdid: "英伟达市值超越苹果"."""


def is_aside(sentence: Sentence, name: Name, end: int) -> bool:
    """Whether a name is only an agent's, a judging house's, or that of the one whom somebody outdid."""
    cues = sentence.cues
    if acts_only(sentence, name, end) or _drove(sentence, name):
        return True
    if cues & _JUDGES.bit and _JUDGES.match(sentence.gap(name.end, end)) is not None:
        return True
    before = sentence.gap(max(sentence.start, name.start - 3), name.start)
    return bool(cues & _OUTDONE.bit) and _OUTDONE.search(before) is not None


def _drove(sentence: Sentence, name: Name) -> bool:
    if not sentence.cues & _DRIVEN_BY.bit or not sentence.cues & _DROVE.bit:
        return False
    before = sentence.gap(max(sentence.start, name.start - 6), name.start)
    return (
        _DRIVEN_BY.search(before) is not None
        and _DROVE.match(sentence.gap(name.end, sentence.end)) is not None
    )


def speaks_of_market(sentence: Sentence, name: Name, end: int) -> bool:
    """Whether a name is that of a house behind whose colon a market begins at ``end``: "花旗策略師：美股"."""
    if not sentence.cues & _SAYS.bit or sentence.gap(end, min(sentence.end, end + 2)) not in _MARKETS:
        return False
    return _SAYS.fullmatch(sentence.gap(name.end, end)) is not None


def acts_only(sentence: Sentence, name: Name, end: int) -> bool:
    """Whether a name is that of an agent, whose deed stands between it and ``end``."""
    if not sentence.cues & _BY.bit or not sentence.cues & _DID.bit:
        return False
    before = sentence.gap(max(sentence.start, name.start - 6), name.start)
    return _BY.search(before) is not None and _DID.match(sentence.gap(name.end, end)) is not None
