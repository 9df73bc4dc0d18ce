"""Names as Russian and Ukrainian decline them: one Cyrillic word of regular shape, in its singular cases.

``Газпром`` -> ``Газпрома``, ``Газпрому``, ``Газпромом``, ``Газпроме``; names in o, e, i and u are not declined.
"""

from streams.instruments.names import AliasKind

LANGUAGES = frozenset({"ru", "uk", "bg", "*"})
KINDS = frozenset({AliasKind.SHORT, AliasKind.BRAND, AliasKind.LEGAL})
SHORTEST = 4
_CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")
_HARD = ("а", "у", "ом", "е")
_WITH_A = ("ы", "е", "у", "ой")
_VELAR_A = ("и", "е", "у", "ой")
_SOFT = ("я", "ю", "ем", "е")


def declined(name: str, lang: str, kind: AliasKind) -> list[str]:
    """Return the other cases of a folded name, none if it is not one regular Cyrillic word."""
    if lang not in LANGUAGES - {"bg"} or kind not in KINDS or len(name) < SHORTEST or not name.isalpha():
        return []
    if not all("а" <= char <= "я" or char in "іїєґ" for char in name):
        return []
    stem, last = name[:-1], name[-1]
    if last in _CONSONANTS:
        return [name + ending for ending in _HARD]
    if last == "а":
        return [stem + ending for ending in (_VELAR_A if stem[-1] in "гкхжшчщ" else _WITH_A)]
    if last in "йь":
        return [stem + ending for ending in _SOFT]
    return []
