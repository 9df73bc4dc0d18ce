"""Currencies priced in lira: "dolar yüzde 0,05 artışla 43,61 liradan, euro ise yüzde 0,03 artışla 51,99 liradan"."""

import re
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.extract.names.money import currency_of
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory

_IN_LIRA = re.compile(
    r"\d ?(?:(?:turk )?lira(?:ya|dan|da|si|lik|yi|sina|sindan)?|tl['’]?(?:ye|den|de|lik)?)\b"
)


def priced_in_lira(
    names: list[Name], folded: str, offset: int, directory: Directory, lang: str | None
) -> list[Name]:
    """Return the names with each currency as its pair with the lira, where its price follows before the next name.

    In Turkish alone; ``folded`` is the window of the text at ``offset``.
    """
    if lang != "tr" or not ("lira" in folded or " tl" in folded):
        return names
    found = list(names)
    for place, name in enumerate(names):
        if name.type is not InstrumentType.FX or "/" in name.surface or name.pairs:
            continue
        base = currency_of(name.listing)
        end = names[place + 1].start if place + 1 < len(names) else offset + len(folded)
        if base in {None, "TRY"} or _IN_LIRA.search(folded, name.end - offset, end - offset) is None:
            continue
        pair = directory.pair(base or "", "TRY")
        if pair is not None:
            found[place] = replace(name, listing=pair, stated=(pair,), listed=True)
    return found
