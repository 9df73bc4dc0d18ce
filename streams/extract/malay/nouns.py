"""Indonesian nouns of motion before the share and its number, and percents that tell once more what was told in points."""

from schemas.vocabulary import SignSource
from streams.extract import marks
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Motion, Scope, direction_of
from streams.text.cues import Cue

_OF_SO_MUCH = Cue(
    r" (?:(?:pada|dari|atas|nilai|harga) ){0,2}(?:saham|indeks|kurs|harga|nilai tukar) [^,;:%]{2,72} (?:sebesar|sebanyak|senilai|hingga|sampai|mencapai|setinggi)(?: (?:lebih dari|hampir|sekitar|hingga|kurang dari))? $"
)
"""Between a noun of motion and its number it says whose it is: "penguatan saham X sebesar 4,7 persen membuat pelemahan indeks terbatas"."""


def noun_of_share(scope: Scope) -> Motion | None:
    """Return the motion of a noun before the share and its number, whatever other noun of motion follows."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _OF_SO_MUCH.bit or sentence.lang not in MALAY:
        return None
    found = sentence.marks_in(scope.left, start, marks.MOTION)
    if not found or not sentence.gap(found[-1].start, found[-1].end).endswith(("an", "nya", "koreksi")):
        return None
    noun = found[-1]
    if _OF_SO_MUCH.fullmatch(sentence.gap(noun.end, start)) is None:
        return None
    return Motion(direction_of(noun.kinds), SignSource.WORD, noun.start, noun.end, noun)


_IN_POINTS = Cue(
    r"\b(?:poin|point|mata)(?: atau| /|,)?(?: (?:setara(?: dengan)?|sekitar|sebesar|atau|turun|naik))* $"
)
"""Before a number they make it the same move once more: "menguat 45 poin atau setara 0,3 persen dari Rp16.400"."""


def restates_points(scope: Scope) -> bool:
    """Whether a percent tells in Indonesian or Malay once more what was told in points."""
    sentence = scope.sentence
    if not sentence.cues & _IN_POINTS.bit:
        return False
    return _IN_POINTS.search(sentence.gap(scope.left, scope.anchor.start)) is not None
