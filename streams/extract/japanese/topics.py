"""What a Japanese sentence tells of, where a metric is its topic: "消費者物価指数は、ガソリンの値上がりで1.2%の上昇となった"."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Refused, Sentence, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_CAUSED = Cue(r"の(?:値上がり|値下がり|高騰|急騰|上昇|下落)(?:や|など|を|で|に|が続)")
_MEMBERS = Pattern(r"の?(?:構成|採用)銘柄")
_COUNTRY = Pattern(r"(?:[=＝、(（]|[高安]で?、)[英独仏米日中韓伊印豪西]$")
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


def _of_members(sentence: Sentence, subject: Subject, start: int) -> Refused | None:
    """Return the refusal of a percent of an index's members, or of a country that one sign names: "FTSEの構成銘柄では", "=英0.32%安、独1.70%高"."""
    index = subject.names[0]
    if index.is_stock or index.start > start:
        return None
    if _MEMBERS.match(sentence.gap(index.end, start)) is not None:
        return NumberType.OTHER, "somebody unknown may be named"
    if _COUNTRY.search(sentence.gap(index.end, start)) is not None:
        return NumberType.OTHER, "a country's market that only one sign names"
    return None


def metric_is_topic(scope: Scope, subject: Subject) -> Refused | None:
    """Return the refusal of a percent that tells of the metric which is the topic; a good between only is why it moved."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "ja":
        return None
    if (refused := _of_members(sentence, subject, start)) is not None or not sentence.kinds & marks.METRIC:
        return refused
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
