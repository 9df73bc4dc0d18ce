"""Share classes of Brazil that stand for their company: "as preferenciais recuavam 8,61% e as ordinárias, 6,92%"."""

import re

from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Subject

ORDINARY, PREFERRED = "class:ordinary", "class:preferred"
"""As sorts of names: the share of that class of the stock that was spoken of."""
ANOTHER_CLASS = "another share class is meant"
"""Why a percent is not that of the class that was spoken of before."""
_ORDINARY, _PREFERRED = "ordinari", "preferenc"
_ALONE = re.compile(r"\b(?:as|os|a|o) (?:ordinari|preferenc)[a-z]+,? $")


def of_sibling(scope: Scope, names: tuple[Name, ...]) -> Subject | None:
    """Return the other class of a Brazilian share, where its words stand before a percent that names nobody."""
    sentence = scope.sentence
    gap = sentence.gap(scope.left, scope.anchor.start)
    if len(names) != 1 or (_ORDINARY in gap) == (_PREFERRED in gap):
        return None
    other = sentence.antecedent(scope.left, ORDINARY if _ORDINARY in gap else PREFERRED)
    if other is None or other.issuer != names[0].issuer or not other.listed:
        return None
    return Subject((other,), "same_subject", 65, scope.left)


def leaves_out_its_company(scope: Scope) -> bool:
    """Whether a class stands right before a percent, and the percent before has the verb: "e as ordinárias, 6,92%"."""
    sentence = scope.sentence
    if sentence.lang != "pt":
        return False
    return _ALONE.search(sentence.gap(scope.left, scope.anchor.start)) is not None
