"""Subjects that the whole sentence gives: who goes on past an insertion, the topic of a Japanese sentence."""

from streams.extract import marks
from streams.extract.chinese.sessions import traded_outside_session
from streams.extract.chinese.topics import chinese_topic, led_market
from streams.extract.context.malay import is_told_between, leader_of
from streams.extract.english.ranked import is_ranking
from streams.extract.english.weighing import outdid, past_members
from streams.extract.german.going_on import goes_on_past
from streams.extract.japanese.headlines import opens_headline
from streams.extract.korean.topics import korean_topic, reported_topic
from streams.extract.malay.beside import holder_of
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.extract.romance.led import weighing_on
from streams.extract.scripts.vietnamese import vietnamese_topic
from streams.extract.subjects.heads import coordinated
from streams.extract.subjects.insertions import (
    before_insertion,
    mover_before_another,
    mover_before_cause,
    price_before_comma,
    resumed,
)
from streams.extract.subjects.unknowns import residue
from streams.text.patterns import Pattern

_DASHED = Pattern(r"\s[–—-]\s(?:[a-z]+\s){0,2}$")
_DASHES = Pattern(r"(?:\s[^\W\d_]+)?\s[–—-]\s(?:[^–—.;]|(?<=\d)\.(?=\d)){3,110}\s[–—-]\s(?:[^\W\d_]+\s){0,2}")
"""An insertion up to a verb, behind a name or what describes it: "os papéis preferenciais – com preferência – avançaram"."""
_PARTICLE = Pattern(
    r"\s?(?:[<＜〈(（][^<>＜＞〈〉()（）]{1,10}[>＞〉)）]\s?){0,2}(?:の?株価?|の?相場|の?価格)?(?:は|が|も|となり"
    r"|に(?:は|も)?、?(?:買い|売り)(?:注文)?が(?:入|出|集|膨|先行|殺到))"
)
_SIGNS = "[\u30a1-\u30ff\u4e00-\u9fffA-Za-z]"
_NO_DAY = r"(?<!この日)(?<!同日)(?<!曜日)(?<!今日)(?<!\d日)(?<!\s日)"
"""Before a particle a day only says when: "この日は0.87%上昇"."""
_OTHER_TOPIC = Pattern(rf"{_SIGNS}{_NO_DAY}は")
_ITS_CAUSE = "嫌気|好感|懸念|意識|警戒|材料視|伝わ|伝え|報じ|重荷|重し|支え|追い風|逆風|確認|注目|期待|相次|広が|強ま|後退|一巡|響"
"""Behind their subject they tell why the topic moved, and not who else did: "発表が嫌気され4%安"."""
_PRICE_TOPIC = Pattern(r"の株価は")
_CAUSED = Pattern(rf"が(?:{_ITS_CAUSE})[^、。はがも]{{0,6}}、?$")
"""A metric that is only why the price which is the topic moved: "Xの株価は販売減速が伝わり2.5%下落した"."""
_OTHER_SUBJECT = Pattern(rf"{_SIGNS}{{2,}}{_NO_DAY}(?:[はも]|が(?!{_ITS_CAUSE}))")
_PRICED = Pattern(r"(?:超|強|弱|近く|余り)?(?:[高安]|(?:大幅)?(?:続|反|急)[伸騰落発])")
_NEAR, _BEHIND = 60, 6
"""So many signs may stand between a percent and the word of motion that closes its clause: "9%近い上昇"."""


def subject_before(scope: Scope, motion: Motion, head: Name | Mark) -> Name | Mark:
    """Return the name or price noun that goes on behind the last one, of which only something besides is told; else the last one."""
    if isinstance(head, Name) and head.is_stock and is_ranking(scope, head, motion):
        return head
    if (index := past_members(scope, motion, head)) is not None:
        return index
    mover = goes_on_past(scope, head) or leader_of(scope, motion) or weighing_on(scope, motion, head)
    mover = mover or holder_of(scope, head)
    if mover is not None:
        return mover
    earlier: Name | Mark | None = outdid(scope, head) or before_insertion(scope, motion, head)
    if earlier is None and motion.mark is not None and motion.start >= head.end:
        names = scope.sentence.names_in(scope.left, head.start)
        earlier = next((name for name in names if is_told_between(scope, name, motion.start)), None)
    beside = _past_dashes(scope, motion, head) or price_before_comma(scope, motion, head)
    caused = mover_before_cause(scope, motion, head) or mover_before_another(scope, motion, head)
    return earlier or beside or caused or head


def _past_dashes(scope: Scope, motion: Motion, head: Name | Mark) -> Name | Mark | None:
    """Return the name or price noun before an insertion between dashes, right behind which the verb stands: "X – the owner of Y – fell"."""
    sentence = scope.sentence
    if motion.start < head.end or _DASHED.search(sentence.gap(head.end, motion.start)) is None:
        return None
    before: list[Name | Mark] = [*sentence.names_in(sentence.start, head.start)]
    before += sentence.marks_in(sentence.start, head.start, marks.PRICE | marks.ANAPHORA)
    inside = [each for each in before if _DASHES.fullmatch(sentence.gap(each.end, motion.start)) is not None]
    last = max(inside, key=lambda each: each.start, default=None)
    if last is None or last.start >= scope.left:
        return last
    moved = sentence.marks_in(last.end, head.start, marks.MOTION)
    return None if moved else last


def keeps_subject(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name is the subject of a verb far behind it, because only something besides is told between."""
    if is_told_between(scope, name, motion.start) or resumed(scope, motion) is name:
        return True
    names = scope.sentence.names_in(name.end, scope.anchor.start)
    if not names:
        return False
    return goes_on_past(scope, names[-1]) is name or weighing_on(scope, motion, names[-1]) is name


def find_topic(scope: Scope, motion: Motion, found: Subject | Refused) -> Subject | Refused:
    """Return the topic of the sentence where the words beside the percent name nobody, or only from afar."""
    if (reported := reported_topic(scope, motion)) is not None:
        return Subject((reported,), "name", 78, reported.start)
    near = found if isinstance(found, Subject) and found.shape >= _NEAR else None
    outside = traded_outside_session(scope, motion, past=near is not None)
    if outside is not None and (near is None or outside not in near.names):
        return Subject((outside,), "name", 76, motion.start)
    if near is not None:
        leader = led_market(scope, motion, near.names[0])
        return near if leader is None else Subject((leader,), "name", 76, leader.start)
    topic = japanese_topic(scope, motion) or korean_topic(scope, motion) or vietnamese_topic(scope, motion)
    if topic is not None:
        return Subject(coordinated(scope, topic), "name", 80, topic.start)
    opener = chinese_topic(scope, motion)
    return found if opener is None else Subject(coordinated(scope, opener), "name", 78, motion.start)


def japanese_topic(scope: Scope, motion: Motion) -> Name | None:
    """Return the topic that a percent with its motion right behind it belongs to: "X<1234>は新薬が注目されて5%高".

    高 and 安 speak of prices alone; other words of motion may be of a metric that stands between, unless that is only why.
    """
    sentence, anchor = scope.sentence, scope.anchor
    mark = motion.mark
    if mark is None or not 0 <= mark.start - anchor.end <= _BEHIND:
        return None
    priced = _PRICED.match(sentence.gap(mark.start, mark.end)) is not None
    low = sentence.start if priced and _tells_metric_before(scope) else scope.left
    topic = next(
        (each for each in reversed(sentence.names_in(low, anchor.start)) if _holds(scope, each)), None
    )
    if topic is None:
        return None
    if sentence.marks_in(topic.end, anchor.start, marks.COMPARISON):
        return None
    metrics = sentence.marks_in(topic.end, anchor.start, marks.METRIC)
    if not metrics or priced:
        return topic
    only_cause = _PRICE_TOPIC.match(sentence.text, topic.end - sentence.start) and _CAUSED.search(
        sentence.gap(metrics[-1].end, anchor.start)
    )
    return topic if only_cause else None


_MORE_OR_LESS = Pattern(
    r"\s?(?:近く|以上)?の?(?:増|減|減少|増加|伸び|落ち込み|下回|上回|縮小|拡大|上方修正|下方修正|引き上げ|引き下げ)"
)


def _tells_metric_before(scope: Scope) -> bool:
    """Whether the percent before is that of a metric, which only tells why the topic moved: "Xは販売が11%減少したと伝わり、2%安"."""
    sentence = scope.sentence
    if scope.left <= sentence.start or sentence.names_in(scope.left, scope.anchor.start):
        return False
    before = [each for each in sentence.anchors if each.end <= scope.anchor.start]
    if not before or _MORE_OR_LESS.match(sentence.gap(before[-1].end, scope.anchor.start)) is None:
        return False
    return bool(sentence.marks_in(sentence.start, before[-1].start, marks.METRIC))


def _holds(scope: Scope, name: Name) -> bool:
    """Whether a name is a topic, and nobody else becomes one before the percent."""
    sentence, limit = scope.sentence, scope.anchor.start
    if not name.listed or name.market:
        return False
    comma_for_particle = opens_headline(sentence, name, limit)
    found = comma_for_particle or _PARTICLE.match(sentence.text, name.end - sentence.start)
    if found is None:
        return False
    begin = sentence.start + found.end()
    rest = residue(sentence, begin, limit)
    if comma_for_particle is not None:
        return _OTHER_SUBJECT.search(rest) is None
    if _OTHER_TOPIC.search(rest) is not None:
        return False
    comma = _text(sentence, begin, limit).rfind("、")
    return comma < 0 or _OTHER_SUBJECT.search(rest, comma + 1) is None


def _text(sentence: Sentence, start: int, end: int) -> str:
    return sentence.text[start - sentence.start : end - sentence.start]
