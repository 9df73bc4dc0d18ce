"""German nouns that are also names of companies elsewhere: a capital says nothing, "auf dem Weg", "der Richter"."""

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.sentence import Name

_NOUNS = frozenset(
    [
        "weg",
        "kraft",
        "ball",
        "coach",
        "dialog",
        "casino",
        "ara",
        "news",
        "box",
        "block",
        "light",
        "grab",
        "alten",
        "future",
        "futures",
        "screen",
        "ideal",
        "boxer",
        "richter",
        "arm",
        "tel",
        "uber",
        "hugel",
        "popular",
        "investor",
        "saturn",
        "partner",
        "team",
        "test",
        "trend",
        "union",
        "vision",
        "fokus",
        "focus",
        "start",
        "chance",
        "rekord",
        "report",
        "global",
        "mobil",
        "natur",
        "rolle",
        "kern",
        "stern",
        "sonne",
        "bau",
        "bild",
        "brucke",
        "burg",
        "feld",
        "fall",
        "hof",
        "kreis",
        "licht",
        "markt",
        "stadt",
        "tor",
        "turm",
        "wald",
        "welle",
        "wert",
        "ziel",
        "zug",
        "berg",
        "insel",
        "land",
        "meer",
        "makro",
        "champion",
        "sprint",
        "fab",
        "top",
        "live",
        "life",
        "kai",
        "bob",
    ]
)
"""Folded, as the names of the directory are."""
_MARKETS = frozenset(["borsen", "jena"])
"""Names in other languages that are a common noun or a town in German."""
_BESIDE = 5


def is_noun(name: Name, found: list[Mark]) -> bool:
    """Whether a name in a German text is an ordinary noun: no price noun stands beside it, and no symbol behind it."""
    if name.alias is not None and name.alias.text in _MARKETS:
        return True
    if name.alias is None or name.alias.text not in _NOUNS or not name.is_stock or name.end != name.name_end:
        return False
    return not any(
        mark.kinds & (marks.PRICE | marks.ANAPHORA)
        and (0 <= mark.start - name.end <= 1 or 0 <= name.start - mark.end <= _BESIDE)
        for mark in found
    )
