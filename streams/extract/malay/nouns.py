"""Indonesian numbers away from their word of motion: behind its share, its points, others that moved together, another time."""

from schemas.vocabulary import InstrumentType, SignSource
from streams.extract import marks
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Motion, Scope, direction_of
from streams.text.cues import Cue
from streams.text.patterns import Pattern

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


_TOGETHER = Cue(
    r"\b(?:bersama|seperti|yakni|yaitu|antara lain|di antaranya|misalnya|termasuk)(?: (?:dengan|pula|juga))? (?:[a-z]+ ){1,3}(?:(?:sebesar )?[\d.,]+ ?(?:persen|%),? (?:dan |serta )?(?:[a-z]+ ){1,3})*(?:sebesar )?$"
)
"""Before a number they name the money that moved as the one before its verb: "rupiah menguat bersama won Korea 0,5 persen, baht Thailand 0,4 persen"."""
_AGAINST_THEM = Pattern(r"\b(?:terhadap|atas|lawan|melawan|di ?hadapan) (?!dolar)")
_AND_SINCE = Cue(
    r" (?:(?:dalam|selama|sejak|sepanjang|pada|secara|untuk) [a-z0-9 ]{2,30}|sepekan|sebulan|setahun|seminggu) (?:dan|serta) (?:(?:sebesar|sekitar|hingga|hampir|lebih dari) )?"
)
"""Between two numbers of one verb they say over what time each is: "melonjak 15 persen dalam sebulan terakhir dan 22 persen sejak awal tahun"."""
_OVER = Pattern(r" (?:dalam|selama|sejak|sepanjang|secara|sepekan|sebulan|setahun|seminggu)\b")
_FAR = 120


def motion_together(scope: Scope) -> Motion | None:
    """Return the motion of those together with whom a money is told to have moved, or of the number before over another time."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang not in MALAY or not sentence.cues & (_TOGETHER.bit | _AND_SINCE.bit):
        return None
    place = _begins_together(scope) or _number_before(scope)
    if place is None:
        return None
    found = sentence.marks_in(max(sentence.start, place - _FAR), place, marks.MOTION)
    if not found or _AGAINST_THEM.search(sentence.gap(found[-1].end, start)) is not None:
        return None
    return Motion(direction_of(found[-1].kinds), SignSource.WORD, found[-1].start, found[-1].end, found[-1])


def _begins_together(scope: Scope) -> int | None:
    """Return where the list of a money that is told of together with others begins."""
    sentence, start = scope.sentence, scope.anchor.start
    names = sentence.names_in(scope.left, start)
    if not sentence.cues & _TOGETHER.bit or not names or names[-1].type is not InstrumentType.FX:
        return None
    found = _TOGETHER.search(sentence.gap(sentence.start, start))
    if found is None:
        return None
    place = sentence.start + found.start()
    return None if any(each.end == place - 1 for each in sentence.names) else place


def _number_before(scope: Scope) -> int | None:
    """Return where the number before begins, if the same verb tells this one over another time."""
    sentence, anchor = scope.sentence, scope.anchor
    before = [each for each in sentence.anchors if each.end <= anchor.start]
    if not sentence.cues & _AND_SINCE.bit or not before:
        return None
    if _AND_SINCE.fullmatch(sentence.gap(before[-1].end, anchor.start)) is None:
        return None
    return before[-1].start if _OVER.match(sentence.gap(anchor.end, sentence.end)) is not None else None
