"""Preferred shares of Russia, which news tells beside the ordinary ones: "Сбербанка (+1,1% и +1% «префы»)"."""

from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Subject
from streams.text.cues import Cue

_PREFERRED = Cue(r"(?<!\w)(?:преф(?:ы|ов|ам|ах|ами)?|привилегированн[а-я]+)(?!\w)")
_BEHIND = 20
_PREFERRED_SYMBOL = "P.ME"


def is_of_preferred(scope: Scope, subject: Subject) -> bool:
    """Whether words for preferred shares stand at a percent that would else be that of the ordinary share named before."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _PREFERRED.bit or subject.names[0].listing.symbol.endswith(_PREFERRED_SYMBOL):
        return False
    if not subject.names[0].listing.symbol.endswith(".ME"):
        return False
    if _PREFERRED.search(sentence.gap(max(scope.left, subject.names[0].end), scope.anchor.start)) is not None:
        return True
    behind = sentence.gap(end, min(scope.right, end + _BEHIND)).lstrip(' "«(')
    return _PREFERRED.match(behind) is not None
