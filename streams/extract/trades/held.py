"""How many shares somebody holds, and which part of a company that is: "fell to 702 million shares, or 26%" tells nothing of their price."""

from streams.extract.prose.scope import Motion, Scope
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SHARES = (
    r"shares?|stocks?|units|securities|saham|lembar(?: saham)?|syer|unit|aktien|titel|papiere|stucke?|actions|titres|acciones|titulos|azioni|titoli|acoes|papeis"
    r"|aandelen|aktier|osaketta|akcj[ia]|akcii|reszvenyre|hisse(?:ye|ye,)?|лот(?:а|ов)?|акци[йи]|бумаг|акцій|μετοχες|co phieu"
)
_EQUAL = (
    r"or|equal to|equivalent to|representing|about|around|roughly|just|some|atau|setara(?: dengan)?|sekitar|sebesar|yakni|yaitu|oder|also|das sind|rund|etwa|knapp|gut|soit|environ|ou|o|cioe|pari al|circa|cerca"
    r"|of|ofwel|eller|czyli|tj\.|tedy|azaz|veya|yani|yuzde|или|то есть|около|тобто|або|ή|tuong duong|el|al|del|l['’]"
)
_COUNTED = Pattern(
    rf"\d ?(?:(?:[^\W\d_]|\.)+ )?(?:d['’]|de |di |of |as )?(?:{_SHARES})[,，]?(?: \(|(?: (?:{_EQUAL}))*,? ?(?:l['’])?)$"
)
"""Between a verb and its percent they count shares."""
_REACH = 48
_OWNED = Cue(
    r"\b(?:(?:detenu|controle|possede)(?:e|es|s)? a (?:hauteur de )?(?:pres de |plus de |environ )?|omista[a-z]* (?:noin |yli |lahes |runsaat )?"
    r"|(?:me(?:megang|nggenggam|miliki|nguasai|ngempit|ncaplok|ngakuisisi)|pegang|genggam|kuasai|kempit|caplok|akuisisi) (?:(?:sekitar|hampir|hingga|lebih|dari|saham) ){0,2})$"
)
"""Before a percent they make it the part that somebody holds: "détenu à 15% par l'État", "josta Acme omistaa 5 prosenttia", "RI pegang 3,18%"."""
_WEIGHS = Cue(
    r",? (?:der (?:aktien|anteile|stimmrechte) )?(?:wiegt|ausmacht|halt|besitzt|kontrolliert|gehort|gehoren)[,.]"
)
"""Behind a German percent they make it the part that somebody holds or is: "in dem Acme 15 Prozent wiegt,"."""


def is_part_held(scope: Scope, motion: Motion | None) -> bool:
    """Whether a percent says which part of a company somebody holds, or so many shares are, to which a holding rose or fell."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.cues & _OWNED.bit and _OWNED.search(sentence.gap(scope.left, start)) is not None:
        return True
    if (
        sentence.cues & _WEIGHS.bit
        and _WEIGHS.match(sentence.gap(scope.anchor.end, sentence.end)) is not None
    ):
        return True
    if scope.anchor.sign or motion is None or motion.end > start:
        return False
    low = max(motion.end, start - _REACH)
    found = _COUNTED.search(sentence.gap(low, start))
    return found is not None and not sentence.names_in(low + found.start(), start)
