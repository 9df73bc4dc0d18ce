"""Where a symbol that stands alone trades, seen from the language that it is printed in."""

from schemas.instrument import Candidate

_HOMES = {
    "de": {"DE", "AT", "CH"},
    "nl": {"NL", "BE"},
    "sv": {"SE", "FI"},
    "fi": {"FI"},
    "da": {"DK"},
    "no": {"NO"},
    "pl": {"PL"},
    "cs": {"CZ", "PL"},
    "hu": {"HU"},
    "id": {"ID"},
}
_FAR = frozenset(
    [
        "VN",
        "AU",
        "ID",
        "MY",
        "TH",
        "IN",
        "PK",
        "PH",
        "BD",
        "LK",
        "SG",
        "HK",
        "CN",
        "TW",
        "KR",
        "JP",
        "NG",
        "KE",
        "ZA",
        "EG",
        "SA",
        "BR",
        "AR",
        "CL",
        "CO",
        "PE",
        "MX",
        "TR",
        "NZ",
    ]
)
"""Countries whose symbols nobody prints alone in those languages."""


def at_home(candidates: tuple[Candidate, ...], lang: str | None) -> tuple[Candidate, ...]:
    """Return what a lone symbol may mean, first what trades where its language is read; nothing if it is a symbol of far away.

    German "LEG +1,5 Prozent" is Düsseldorf's; Czech "(SNS -2,4%)" is nobody in Sydney.
    """
    homes = _HOMES.get(lang or "")
    if homes is None:
        return candidates
    there = tuple(each for each in candidates if each.instrument.country in homes)
    found = (*there, *(each for each in candidates if each not in there))
    return found if found[0].instrument.country not in _FAR else ()
