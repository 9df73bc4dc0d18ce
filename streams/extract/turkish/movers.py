"""Movers named behind their number: "en çok kazandıran yüzde 4,8 ile Acme", "en iyi performansı yüzde 5 yükselişle Acme gösterdi"."""

import re

from schemas.vocabulary import Direction, NumberType, SignSource
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope, by_word
from streams.extract.prose.sentence import Anchor, Refused, Sentence, Subject, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_WITH = Cue(
    r"['’]?y?l[ae]\s|['’]?\S{0,3}\s(?:degerle |oranla |deger |prim )?(?:ile|(?P<up>artisla|yukselisle|kazancla|kazanciyla|primle)|(?P<down>dususle|kayipla|kaybiyla|gerilemeyle|azalisla))\s"
)
MOST = Cue(
    r"\b(?:en (?:cok|fazla|yuksek|sert|buyuk|hizli|guclu)|gunun|seansin|haftanin) (?:deger |prim |oranda |oranli )?(?:(?P<up>kazan|yuksel|art|yap|prim)|(?P<down>kayb|kayip|dus|geril|azal|yitir))[^\W\d]*"
    r"|\ben (?:(?P<best>iyi)|(?P<worst>kotu)) performans[^\W\d]*"
)
"""Superlatives by which the name behind the number is what moved."""


def mover_behind(scope: Scope) -> tuple[Motion, Subject] | Refused | None:
    """Return the motion and the name that a superlative gives to a percent; a refusal when the name is not known.

    None where the sentence is not of this shape (Turkish alone has it).
    """
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _WITH.bit or not sentence.cues & MOST.bit:
        return None
    joined = _WITH.match(sentence.gap(end, scope.right))
    most = None if joined is None else _last_most(scope)
    if joined is None or most is None:
        return None
    start = end + joined.end()
    names = sentence.names_in(start, scope.right)
    if not names or words_in(sentence.gap(start, names[0].start)) > 1:
        return NumberType.OTHER, "the mover is not known"
    if not names[0].listed or names[0].market:
        return NumberType.OTHER, "the mover is not listed"
    place = sentence.start + most.start()
    motion = Motion(_way(joined, most), SignSource.WORD, place, sentence.start + most.end())
    return motion, Subject((names[0],), "reversed", 80, names[0].start)


def _way(joined: re.Match[str], most: re.Match[str]) -> Direction:
    """Return the way that the word joined to the number tells, else the superlative."""
    if joined["up"] or joined["down"]:
        return Direction.UP if joined["up"] else Direction.DOWN
    return Direction.UP if most["up"] or most["best"] else Direction.DOWN


_WAS = Pattern(r"\b(?:olurken|oldu|olmustu),? ")
"""It ends the clause of a superlative: "Acme en çok kazandıran olurken, Beta yüzde 5 kayıpla kapandı"."""


def _last_most(scope: Scope) -> re.Match[str] | None:
    """Return the last superlative before the percent: the nearest one says which way; None where its clause has ended."""
    sentence = scope.sentence
    end = scope.anchor.start - sentence.start
    found = list(MOST.finditer(sentence.folded, 0, end))
    return found[-1] if found and _WAS.search(sentence.folded, found[-1].end(), end) is None else None


_NEAR = 30
"""So far behind the last number of a row its verb may stand."""


def verb_of_row(scope: Scope) -> Motion | None:
    """Return the verb behind a later number of a row, which closes its clause for this one too: "A yüzde 2, B yüzde 1 düştü, C yüzde 3 arttı"."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "tr" or not sentence.names_in(scope.left, anchor.start):
        return None
    end = anchor.end
    for following in sentence.anchors:
        if following.start < end:
            continue
        if sentence.marks_in(end, following.start, marks.MOTION | marks.METRIC):
            return None
        if not sentence.names_in(end, following.start):
            return None
        end = following.end
        behind = sentence.marks_in(end, min(sentence.end, end + _NEAR), marks.MOTION)
        if behind and not sentence.names_in(end, behind[0].start):
            return by_word(behind[0])
    return None


_CONVERB = Pattern(
    r"(?:m[ae]siyl[ae]|m[ae]sinin|m[ae]sin[ae]|m[ae]sindan|[iu]nc[ae]|[aeiu]rken|[dt][iu]kt[ae]n|[dt][iu]g[iu](?:nd[ae])?)$"
)
_FINITE = Pattern(r"(?:[dt][iu]|yor|m[iu]s|m[iu]st[iu])$")


def closes_clause(sentence: Sentence, mark: marks.Mark, end: int, right: int) -> bool:
    """Whether a Turkish verb of the number before only closes that one's clause, and one behind the number is its own: "yüzde 1 gerilemesiyle yüzde 2 arttı"."""
    if sentence.lang != "tr" or _CONVERB.search(sentence.gap(mark.start, mark.end)) is None:
        return False
    return bool(sentence.marks_in(end, right, marks.MOTION))


def without_closed(scope: Scope, left: list[marks.Mark]) -> list[marks.Mark]:
    """Return the words of motion before a Turkish number without verbs that a comma closes before the name of the number: "505 puana indi, B yüzde 1 arttı"."""
    sentence = scope.sentence
    return [
        each
        for each in left
        if sentence.gap(each.end, each.end + 1) != ","
        or _FINITE.search(sentence.gap(each.start, each.end)) is None
        or not sentence.names_in(each.end, scope.anchor.start)
    ]


_AFTER_IT = Pattern(
    r"['’]?[a-z]{0,4} (?:[a-z]+ ){0,2}(?:dusus|yukselis|artis|kayi?b|kazanc|gerileme|azalis|deger kayb)[a-z]*n (?:ardindan|sonrasi)"
)


def is_followed_by_another(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a Turkish number is only that of the day before, after which another is told: "dünkü yüzde 2'lik düşüşün ardından"."""
    return sentence.lang == "tr" and _AFTER_IT.match(sentence.gap(anchor.end, sentence.end)) is not None
