"""Words of scripts other than Latin that neither lexicon nor directory know, behind a number that somebody known has taken.

Without capitals a name looks like any word. So where a clause goes on behind the number of a known stock, a word that nobody
knows is taken for the next one's name: "टीसीएस 1.2 प्रतिशत चढ़ा, झिलमार 3.4 प्रतिशत टूटा". Small words stand in the packs (``plain_words``).
"""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.subjects.unknowns import last_boundary, residue
from streams.text.cues import Cue
from streams.text.patterns import Pattern

CASELESS = frozenset({"ar", "fa", "ur", "he", "hi", "mr", "bn", "ta", "th"})
"""Languages in scripts without capitals, whose words the packs know best."""
VERB_LAST = frozenset({"fa", "hi", "mr", "bn", "ta", "ko"})
VERB_BEHIND = VERB_LAST | {"tr", "hu", "ja"}
"""Languages in which the verb of a number stands behind it, whoever is named before."""
_WORD = Pattern(r"[\u0590-\u0dff\u200c]{3,}|[\u0e00-\u0e7f]{5,}")
_CAPITAL = Pattern(r"(?<!\w)[А-ЯЁІЇЄҐ][\w-]{2,}|(?<!\w)[A-ZĐÀ-ỸƠƯ][^\W\d_]{1,}")
"""A word with a capital in Cyrillic, or in the Latin of Vietnamese."""
_WITH_CAPITALS = frozenset({"ru", "uk", "bg", "vi"})
_DENSE_OWNER = Pattern(r"[\u3041-\u30ff\u4e00-\u9fff]{3,}|[\uac00-\ud7af]{3,}\s?$")
_DENSE = frozenset({"ja", "ko"})
_SENTENCE_SIGNS = Pattern(r"[،؛।]")
_INDIAN = frozenset({"hi", "mr", "bn"})
_BREAKS = marks.CLAUSE_BREAK | marks.CONJUNCTION


def goes_on_with_stranger(scope: Scope) -> bool:
    """Whether a clause without a known name, behind the number of somebody known, holds a word that nobody knows."""
    sentence = scope.sentence
    if sentence.lang not in CASELESS:
        return False
    return _holds_word(sentence, _last_part(sentence, scope.left, scope.anchor.start), scope.anchor.start)


_IN_INDEX = Pattern(r" (?:में|के|मध्ये|-?তে|-?এর) ")
_RANKED = Cue(r"टॉप|गेनर|लूजर|सबसे (?:ज्यादा|अधिक)|সবচেয়ে|শীর্ষ")


def is_member_of_index(scope: Scope, name: Name) -> bool:
    """Whether an Indian index is only where somebody unknown is ranked: "सेंसेक्स में झिलमार 14 फीसदी की तेजी के साथ टॉप गेनर रहा"."""
    sentence = scope.sentence
    if (
        sentence.lang not in _INDIAN
        or name.type is not InstrumentType.INDEX
        or not sentence.cues & _RANKED.bit
    ):
        return False
    found = _IN_INDEX.match(sentence.gap(name.end, scope.anchor.start))
    return found is not None and _holds_word(sentence, name.end + found.end(), scope.anchor.start)


def is_price_of_next(scope: Scope, motion: Motion, only: Name, head: Mark) -> bool:
    """Whether a price noun behind the number of its one stock belongs to somebody unknown, who stands beside the noun.

    "Бумаги Магнита снизились на 1%, а акции Арктикнефти взлетели на 9%".
    """
    sentence = scope.sentence
    if not only.start < scope.left <= head.start or sentence.lang is None:
        return False
    start = _last_part(sentence, scope.left, head.start)
    limit = min(motion.start, scope.anchor.start) if motion.start > head.end else scope.anchor.start
    if sentence.lang in CASELESS:
        return _holds_word(sentence, start, head.start) or _holds_word(sentence, head.end, limit)
    if sentence.lang in _WITH_CAPITALS:
        return _CAPITAL.search(residue(sentence, start, max(head.end, limit))) is not None
    return sentence.lang in _DENSE and _DENSE_OWNER.search(residue(sentence, start, head.start)) is not None


def _holds_word(sentence: Sentence, start: int, end: int) -> bool:
    return start < end and _WORD.search(residue(sentence, start, end)) is not None


def _last_part(sentence: Sentence, start: int, end: int) -> int:
    """Return where the last part of a stretch begins: behind its last comma, "and" or "while"."""
    place = last_boundary(sentence, start, end)
    for found in _SENTENCE_SIGNS.finditer(sentence.gap(start, end)):
        place = max(place, start + found.end())
    joins = sentence.marks_in(place, end, _BREAKS)
    return joins[-1].end if joins else place
