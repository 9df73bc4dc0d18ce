"""The index with whose move another one is compared: "Acme fell 3%, versus 0.5% for the S&P 500" tells of both."""

from schemas.vocabulary import InstrumentType
from streams.extract.prose.left_out import Before
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_COMPARED = Cue(
    r"(?:\b(?:versus|vs\.?|(?:as )?against|compared (?:with|to)|contre|frente al?|contra|contro|a fronte (?:di|del|della|dello)|tegen(?:over)?|verglichen mit|gegenuber|nach|bei|mot|imot|dibandingkan|dibanding|wobec|oproti|против|проти)"
    r"|\b(?:dall|all|dell)['’])(?: (?:an?|lo|il|la|el|um|un|unem?|einem|minus|plus|of))* ?$"
)
"""Before a number they make it what the move told before it is compared with."""
_OF_INDEX = Pattern(
    r" (?:for|in|on|pour|du|de|del|de la|della|dello|dell['’]|voor|beim|im|fur|fur den|do|da|untuk|pada|for|u|у|для)(?: (?:the|le|la|den|der|de|het|el|il|l['’]|o))? ?$"
)
"""Between that number and an index they give it to the index."""


def compared_index(scope: Scope, before: Before) -> tuple[Motion, Subject] | None:
    """Return the motion of the number before, or of its own sign, and the index that a compared number belongs to."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _COMPARED.bit or before.motion is None or not isinstance(before.subject, Subject):
        return None
    behind = sentence.names_in(anchor.end, scope.right)
    if not behind or behind[0].type is not InstrumentType.INDEX or behind[0].weak:
        return None
    if _OF_INDEX.fullmatch(sentence.gap(anchor.end, behind[0].start)) is None:
        return None
    if _COMPARED.search(sentence.gap(scope.left, anchor.sign_start if anchor.sign else anchor.start)) is None:
        return None
    way = anchor.own_way()
    motion = before.motion if way is None else Motion(*way, anchor.start, anchor.start)
    return motion, Subject((behind[0],), "reversed", 75, behind[0].start)
