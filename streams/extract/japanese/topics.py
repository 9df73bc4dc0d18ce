"""What a Japanese sentence tells of, where a metric is its topic: "消費者物価指数は、ガソリンの値上がりで1.2%の上昇となった"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Refused, Sentence, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_CAUSED = Cue(r"の(?:値上がり|値下がり|高騰|急騰|上昇|下落)(?:や|など|を|で|に|が続)")
_TOPIC = Pattern(r"(?:[（(][^（）()]{1,16}[）)])?は")


_STRANGER = Pattern(
    r"(?:大手|手掛ける|製造する|運営する|開発する|展開する|提供する|メーカー|会社|企業|業者)(?:の|である)?(?P<word>[\u30a1-\u30f4\u30fc][\u30a1-\u30f4\u30fc・]{3,})(?:社|グループ)?(?:は|が|の$)"
)
"""A word in katakana as a topic, behind what its company does."""


def topic_is_stranger(sentence: Sentence, place: int) -> bool:
    """Whether a word in katakana that nobody knows is the topic before a price noun at ``place``: "ベルフィンテックは利益が伸びたが、株価は"."""
    if sentence.lang != "ja":
        return False
    found = _STRANGER.search(sentence.text, 0, place - sentence.start)
    return found is not None and not sentence.is_known(sentence.start + found.start("word"))


def metric_is_topic(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a percent that tells of the metric which is the topic; a good between only is why it moved."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "ja" or not sentence.kinds & marks.METRIC:
        return None
    metrics = sentence.marks_in(sentence.start, start, marks.METRIC)
    topics = [each for each in metrics if _TOPIC.match(sentence.gap(each.end, start)) is not None]
    if not topics or topics[-1].kinds & marks.MOTION:
        return None
    place = topics[-1].end
    if any(_CAUSED.match(sentence.gap(name.end, start)) is None for name in sentence.names_in(place, start)):
        return None
    if subject.names[0].start < place and sentence.marks_in(place, start, marks.PRICE | marks.ANAPHORA):
        return None
    return NumberType.METRIC, "a metric is what is told of"
