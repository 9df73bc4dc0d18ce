"""Markets where somebody trades, and topics that nobody knows: "코스닥 시장에선 아크메가 29% 오른", "아크메는 현대차와 ... 주가가 올랐다"."""

import re

from schemas.vocabulary import InstrumentType
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue

_AT = Cue(r"\s?(?:지수\s?)?(?:시장|증시|상장사|종목)?(?:에서는?|에선|에서도|에\s?상장)(?:\s|$)")


def is_market_of_others(scope: Scope, name: Name) -> bool:
    """Whether an index or a market is only where the unknown one trades whose move is told."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or not sentence.cues & _AT.bit:
        return False
    return _AT.match(sentence.gap(name.end, scope.anchor.start)) is not None


_TOPIC = re.compile(r"\s?(?P<word>[가-힣A-Za-z&]{2,12})(?:은|는)\s")
_PARTICLE = re.compile(r"(?:\([^()]{1,12}\))?\s?(?:은|는|이|가|도|의)?\s?(?:주가|주식|은|는|이|가|도)")


def topic_is_unknown(scope: Scope, name: Name, head: int) -> bool:
    """Whether an unknown topic opens a sentence whose price noun at ``head`` no particle gives to the name."""
    sentence = scope.sentence
    found = _TOPIC.match(sentence.folded)
    if found is None or name.start < sentence.start or name.start <= sentence.start + found.start("word"):
        return False
    if sentence.is_known(sentence.start + found.start("word")):
        return False
    return _PARTICLE.match(sentence.gap(name.end, head)) is None
