"""Share classes of Brazil: beside their company's name, and standing for it: "as preferenciais recuavam 8,61% e as ordinárias, 6,92%"."""

from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Subject
from streams.text.patterns import Pattern

ORDINARY, PREFERRED = "class:ordinary", "class:preferred"
"""As sorts of names: the share of that class of the stock that was spoken of."""
SYMBOL_ENDINGS = {ORDINARY: ("3",), PREFERRED: ("4", "5", "6")}
"""How the symbols of a class end."""
ANOTHER_CLASS = "another share class is meant"
"""Why a percent is not that of the class that was spoken of before."""
_ORDINARY, _PREFERRED = "ordinari", "preferenc"
_TELLS_PREFERRED = Pattern(
    r"preferenci|\| \(?pn[ab]?\b|\b(?:acoes|acao|papel|papeis|titulos?) \(?pn[ab]?\b[^|]{0,24}\|"
)
_CLASS_BEFORE = Pattern(r"\b(?:acoes|acao|papel|papeis|titulos?) \(?(on|pn[ab]?)\b[^|]{0,24}\|")
"""Before the stroke that marks the name they tell its class: "os papéis ON da Petrobras"."""
_TELLS_ORDINARY = Pattern(r"\bordinari|\| \(?on\b|\b(?:acoes|acao|papel|papeis|titulos?) \(?on\b[^|]{0,24}\|")
_ALONE = Pattern(r"\b(?:as|os|a|o) (?:ordinari|preferenc)[a-z]+,? $")


def class_told(near: str) -> str | None:
    """Return the share class that words beside a name state, in Portuguese; None if they state none.

    ``near`` is folded; ``|`` stands where the name does.
    """
    if not _tells_class(near):
        return None
    preferred, ordinary = _TELLS_PREFERRED.search(near), _TELLS_ORDINARY.search(near)
    if (preferred is None) == (ordinary is None):
        return None
    return PREFERRED if preferred is not None else ORDINARY


def _tells_class(near: str) -> bool:
    if "preferenci" in near or "ordinari" in near or near.partition("|")[2].lstrip(" (")[:2] in {"pn", "on"}:
        return True
    return _CLASS_BEFORE.search(near) is not None


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


def is_of_another_class(names: tuple[Name, ...], gap: str) -> bool:
    """Whether words for a share class of Brazil name another one than the listing: "as ordinárias caíram 4%, as preferenciais 3%"."""
    ordinary, preferred = _ORDINARY in gap, _PREFERRED in gap
    if ordinary == preferred:
        return False
    return any(
        name.listing.country == "BR" and name.listing.ticker.endswith("3") is preferred for name in names
    )
