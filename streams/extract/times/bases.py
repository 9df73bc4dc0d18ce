"""Closes and openings that a move is only measured from: "up 3% from Friday's close", "gegenüber dem Schlusskurs vom Vortag"."""

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Scope
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_EASTERN = frozenset({"ru", "uk"})
MOMENTS = frozenset({Period.CLOSE, Period.OPEN})
_FROM = Pattern(r" (?:from|versus|vs) (?:[\w'’]+ ){0,3}")
_FROM_MALAY = Pattern(r"[^;%]{0,72} dari (?:(?:harga|posisi|level|nilai|titik|angka) )?")
_BASE = Cue(
    r"\b(?:(?:over|against|than|above|below|versus|through) (?:the|its|their)|(?:than|above|below|over|through)(?= (?:mon|tues|wednes|thurs|fri|yester))"
    r"|(?:gegenuber|verglichen mit|im vergleich mit|uber|unter|als) (?:dem|der|seinem|ihrem)|im vergleich zu[mr]|als(?= zum?\b)"
    r"|respecto (?:al|a la|del|de la)|frente (?:al|a la)|sobre (?:el|la|o)|rispetto al(?:la)?|em relacao a[o]?|face a[o]?|ante o|par rapport (?:a la|au)"
    r"|(?:di)?banding(?:kan)?(?: dengan)?(?: posisi| level| harga)?|berbanding|ten opzichte van (?:het|de)|dan (?:het|de)|jamfort med|sammenlignet med|fran?|wobec|w porownaniu (?:z|do)|oproti)"
    r"(?: (?:[a-z]{2,}['’]s|the|previous|prior|last|latest|letzten|vorigen|gestrigen|vortagigen|ultimo|ultima|previo|anterior|precedente|precedentes|vorige|laatste)){0,3} $"
    r"|[较較](?:前|上)(?:一)?(?:个|個)?交易日$"
)
"""Before such a word they compare with it."""
_TO_CLOSE = Pattern(r"\b(?:к|ко|до) (?:уровн\w+ )?(?:закрыти\w|закритт\w)$")
_OF_DAY = Pattern(r" (?:понедельник|вторник|сред[ыу]|четверг|пятниц|предыдущ|вчерашн|прошл|попередн|вчорашн)")
"""A Russian or Ukrainian close of a day before is compared with; one of this day is when it was: "к закрытию торгов"."""
_OWNED = Pattern(r".*['’]s? (?!best|worst|biggest)[a-z]")
_GOES_ON = Cue(r", (?:[a-z]+ly )?[a-z]+ing ")
"""Behind a number a participle tells what the move did to an earlier one: "fell 1%, extending this week's declines"."""


def is_of_rise_before(scope: Scope, period: marks.Mark) -> bool:
    """Whether an English period is that of an earlier rise or fall, which the number only adds to or takes from."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _GOES_ON.bit or period.start < end:
        return False
    if _OWNED.match(sentence.gap(period.start, min(sentence.end, period.end + 4))) is None:
        return False
    return _GOES_ON.search(sentence.gap(end, period.start)) is not None


def is_measured_from(scope: Scope, period: marks.Mark) -> bool:
    """Whether a word for the close or the opening only says with what a price is compared."""
    if period.period not in MOMENTS:
        return False
    sentence = scope.sentence
    if _FROM.fullmatch(sentence.gap(scope.anchor.end, period.start)) is not None:
        return True
    is_behind = sentence.lang in MALAY and period.start > scope.anchor.end
    if is_behind and _FROM_MALAY.fullmatch(sentence.gap(scope.anchor.end, period.start)) is not None:
        return True
    before = sentence.gap(sentence.start, period.start)
    if sentence.cues & _BASE.bit and _BASE.search(before) is not None:
        return True
    if sentence.lang not in _EASTERN or _TO_CLOSE.search(sentence.gap(sentence.start, period.end)) is None:
        return False
    return _OF_DAY.match(sentence.gap(period.end, sentence.end)) is not None
