"""Words for a time that tell none of a move: Dutch sayings, clauses between a Germanic verb and its number."""

from streams.extract import marks
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Sentence, Subject
from streams.extract.times.bases import MOMENTS
from streams.extract.times.extremes import LONG
from streams.text.patterns import Pattern

_SAYING = Pattern(
    r"(?:open(?:t|en|de|den)\b[^.;,()]{0,48} (?:de|zijn|haar|hun) boeken\b|sl(?:oot|oten|uit|uiten)\b[^.;,()%]{0,48} de rij\b)"
)
"""Dutch: who opens the books tells its results, who closes the row comes last, and no market opens or closes."""
_SINCE_THEN_IN = frozenset(["no", "da"])
_SINCE_THEN = Pattern(r"siden (?:har|er|hadde|havde|da|den gang) ")
"""In Danish and Norwegian it goes on from then: "falt 22 prosent, men siden har den steget"."""


def is_saying(sentence: Sentence, period: marks.Mark) -> bool:
    """Whether a Dutch word for "opened" or "closed" is a part of a saying: "opende woensdag de boeken", "sloot Acme de rij"."""
    if sentence.lang in _SINCE_THEN_IN and _SINCE_THEN.match(sentence.gap(period.start, sentence.end)):
        return True
    if sentence.lang != "nl" or period.period not in MOMENTS:
        return False
    if sentence.gap(max(sentence.start, period.start - 7), period.start) == "boeken ":
        return True
    return _SAYING.match(sentence.gap(period.start, sentence.end)) is not None


_WHAT_THEN = Pattern(
    r"(?: (?:til|till|tot|auf|op) [\d.,]+)?(?: [–—-]|,) (?:vilket|hvilket|noe som|noko som|wat|waarmee|waardoor|was|womit|wodurch)\b"
    r"|(?: (?:til|till|tot|auf|op) [\d.,]+)?,? (?:og|och|en|und) (?:[a-z]+ )?(?:dermed|darmed|daarmee|damit)\b"
)
"""Behind a number they tell what came of the move, with a time of its own: "backade 0,5 procent – vilket krympte lyftet sedan årsskiftet"."""
_WHY_THEN = Pattern(
    r"[^.;%\d]{0,60}?(?: (?:til|till|tot|auf|op) [\d.,]+ [a-z]+)?,? (?:etter at|efter att|efter at|nadat|nachdem|fordi|omdat|weil|eftersom) (?:[^\W\d_]+ ){2}[^;%]*"
)
"""Behind a number a clause that says why, with a time of its own: "stupte 12 prosent, etter at selskapet meldte om svak vekst i kvartalet"."""
_WHICH = Pattern(r", (?:som|der|die|dat|das|nadat|efter at|etter at|efter att|sedan) [^,;:]*$")


def is_of_insertion(scope: Scope, motion: Motion, subject: Subject, period: marks.Mark) -> bool:
    """Whether a period stands in a clause of what a Germanic subject did besides, or in one of what came of its move: "stiger, der har været uændret siden nytår, med 2 pct."."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang not in GERMANIC:
        return False
    end = subject.names[-1].end
    if end <= period.start and period.end <= motion.start:
        which = _WHICH.match(sentence.gap(end, period.start)) is not None
        if which and "," in sentence.gap(period.end, min(motion.start, start)):
            return True
    if period.start >= scope.anchor.end:
        behind = sentence.gap(scope.anchor.end, period.start)
        is_why = period.period in LONG and _WHY_THEN.fullmatch(behind) is not None
        return is_why or _WHAT_THEN.match(behind) is not None
    if not motion.end <= period.start < start:
        return False
    opened = _WHICH.search(sentence.gap(motion.end, period.start)) is not None
    return opened and "," in sentence.gap(period.end, start)
