"""Natural gas as it is traded in Europe: "doğal gaz TTF'de yüzde 12 arttı", "il gas (-0,7% a 31,5 euro al MWh)"."""

from dataclasses import replace

from streams.extract.codes.symbols import symbol_alone, with_name
from streams.extract.prose.sentence import Name
from streams.extract.romance.attached import ROMANCE
from streams.instruments.directory import Directory
from streams.text.patterns import Pattern

_EUROPEAN, _AMERICAN = "TTF=F", "NG=F"
_UNIT = r"(?:mwh|megawatt|megavat|megavatio|megawattora)"
_IN_EUROPE = Pattern(
    rf"\b(?:ttf\b|{_UNIT})|\bamsterdam\b|\bavrupa['’]?da dogal ?gaz|\bgas prices (?:in|across) europe\b|\beurope['’]s (?:natural )?gas\b"
)
"""Where and in what Europe trades gas."""
_IN_AMERICA = Pattern(
    r"\b(?:henry hub|nymex|new york|mmbtu|u\.?s\.?|usa|abd|american[oa]?s?|stati uniti|estados unidos|etats-unis|eua|eeuu|ee\. ?uu)\b"
)
_GAS = Pattern(
    r"\b(?:(?:il|del|al|el|le|du|o|do) )(?P<gas>(?:gas|gaz)(?: (?:naturale?|naturel|metano))?)\b(?=[^.;\n]{0,60}?\bamsterdam\b)"
)


def with_european_gas(
    names: list[Name], text: str, folded: str, *, offset: int, directory: Directory, lang: str | None
) -> list[Name]:
    """Return the names of a window (``folded``, of ``text`` at ``offset``) with gas as Europe trades it, where the words say so.

    Romance languages call it "gas" alone, which is no name elsewhere; a price by the megawatt-hour alone may be that of another place than Amsterdam.
    """
    if "ga" not in folded or _IN_EUROPE.search(folded) is None or _IN_AMERICA.search(folded) is not None:
        return names
    listing = directory.by_symbol(_EUROPEAN)
    if listing is None:
        return names
    found = [
        replace(each, listing=listing, stated=(listing,)) if each.listing.symbol == _AMERICAN else each
        for each in names
    ]
    if lang not in ROMANCE or any(each.listing.symbol == _EUROPEAN for each in found):
        return found
    for gas in _GAS.finditer(folded):
        start, end = gas.start("gas") + offset, gas.end("gas") + offset
        if not any(each.meets(start, end) for each in found):
            found = with_name(found, symbol_alone(start, end, text[start:end], listing))
    return found
