"""Chinese names that stand side by side, with no sign between them: "美團京東百度等漲超3%"."""

from schemas.vocabulary import InstrumentType
from streams.extract.prose.sentence import Name, Sentence, are_joined
from streams.text.cues import Cue

_TOGETHER = Cue(r"(?:等|均|皆|齐|齊|双双|雙雙|都|全线|全線|各|同步|同[涨漲跌升])")
"""Behind the last of a row they say that all of it moved."""


def are_listed(sentence: Sentence, one: Name, other: Name) -> bool:
    """Whether two names are of one list: a comma or a word for "and" joins them, or they stand in a row."""
    return are_joined(sentence, one.end, other.start) or _stand_in_row(sentence, one, other)


def _stand_in_row(sentence: Sentence, one: Name, other: Name) -> bool:
    """Whether two names stand side by side in a row of which a word behind it speaks as a whole, or which two scripts part: "Tesla微軟跌逾2%"."""
    if other.start - one.end > 1 or sentence.lang != "zh" or sentence.gap(one.end, other.start).strip():
        return False
    if one.type is not other.type or not (one.is_stock or one.type is InstrumentType.INDEX):
        return False
    if one.is_stock and one.end == other.start and one.surface.isascii() != other.surface.isascii():
        return True
    if not sentence.cues & _TOGETHER.bit:
        return False
    last = other
    for name in sentence.names_in(other.end, sentence.end):
        if name.start - last.end > 1 or name.type is not last.type:
            break
        last = name
    return _TOGETHER.match(sentence.gap(last.end, sentence.end)) is not None
