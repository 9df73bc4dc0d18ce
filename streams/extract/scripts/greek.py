"""Greek levels between a name and its number: "η Acme διαμορφώθηκε στα 7,74 ευρώ με άνοδο 2,4%", "η Βήτα στα 3,32 ευρώ με 0,7%"."""

from streams.extract.prose.sentence import Sentence
from streams.text.cues import Cue

_LEVEL = Cue(
    r"^ ?(?:(?:διαμορφωθηκ|διαμορφων|βρεθηκ|βρισκ|διαπραγματε|κινηθηκ|κινειται|παρεμειν|ανηλθ)[α-ω]* )?(?:στα|στισ|στο|στουσ) [\d.,]+(?: (?:ευρω|μοναδεσ|δολαρια))?,?(?= )"
)


def behind_level(sentence: Sentence, gap: str) -> str:
    """Return what stands between a name and its number (``gap``, folded) behind a Greek verb for where a price stood, and the level."""
    if sentence.lang != "el" or not sentence.cues & _LEVEL.bit:
        return gap
    found = _LEVEL.match(gap)
    return gap if found is None else gap[found.end() :]
