"""What is awaited or hoped for, which is only why something has moved, and no forecast of it."""

from streams.extract.marks import Mark
from streams.extract.prose.sentence import Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_AWAITED = Cue(
    r",? (?:a (?:la )?espera\b|in attesa\b|in erwartung\b|dans l['’]attente|en attendant|menanti|menunggu|jelang|menjelang|(?:karena|didorong|seiring|berkat|akibat|di tengah|menyusul|nho|do|vi|truoc|przed|w oczekiwaniu|i vantan|i vente|i paavente|in afwachting|v ocekavani|v ocakavani|odotuksessa|в ожидании|на ожиданиях|в очікуванні|naik karena) )"
)
"""Right behind a move they say what is awaited, or why it moved: "sobe 1% à espera do Copom", "naik 1% menanti keputusan The Fed"."""
_HOPED = Pattern(r" (?:से|में|के चलते|के बीच|की वजह|के कारण)(?= )")
"""Behind a Hindi word of hope it is why something moved: "कटौती की उम्मीद से निफ्टी 1% चढ़ा"."""


def tells_what_is_awaited(sentence: Sentence, place: int) -> bool:
    """Whether the words at a place, behind a move, say for what investors wait, or why it moved."""
    return (
        bool(sentence.cues & _AWAITED.bit) and _AWAITED.match(sentence.gap(place, sentence.end)) is not None
    )


def is_hoped_for(sentence: Sentence, word: Mark) -> bool:
    """Whether a Hindi word of hope before a move is only why it came."""
    return sentence.lang == "hi" and _HOPED.match(sentence.gap(word.end, sentence.end)) is not None
