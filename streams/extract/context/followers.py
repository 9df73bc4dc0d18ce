"""Who only follows the one before: "INDF mengekor dengan 2 persen" moved the way that the sentence before told."""

from schemas.vocabulary import SignSource
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import weighty_words
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_FOLLOWS = Cue(
    r"\b(?:mengekor|ditempel|menempel|membuntuti|dibuntuti|menyusul|disusul|diikuti|urutan (?:kedua|ketiga|berikutnya))\b"
)
_FILLERS = Pattern(r"\b(?:mengekor|menyusul|menempel|dengan|sebesar|juga|yang|di|kemudian|oleh)\b")
_NEAR = 1
"""So many other words may stand between a name and its number."""


def follows_another(folded: str, cues: int) -> bool:
    """Whether a sentence without a word of motion may go on with the one before."""
    return bool(cues & _FOLLOWS.bit) and _FOLLOWS.search(folded) is not None


def motion_of_leader(scope: Scope) -> Motion | None:
    """Return the motion told right before, for a name that only follows with its number."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.way is None or not sentence.cues & _FOLLOWS.bit:
        return None
    opening = _FOLLOWS.search(sentence.folded, 0, anchor.start - sentence.start)
    names = sentence.names_in(scope.left, anchor.start)
    if opening is None or not names:
        return None
    between = _FILLERS.sub(" ", sentence.gap(names[-1].end, anchor.start))
    if weighty_words(between) > _NEAR or any(sign in between for sign in ",;:("):
        return None
    if sentence.marks_in(sentence.start, anchor.start, marks.MOTION | marks.METRIC | marks.NEGATION):
        return None
    start = sentence.start + opening.start()
    return Motion(sentence.way, SignSource.WORD, start, sentence.start + opening.end())
