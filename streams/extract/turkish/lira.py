"""Currencies priced in lira: "dolar yüzde 0,05 artışla 43,61 liradan, euro ise yüzde 0,03 artışla 51,99 liradan"."""

from dataclasses import replace
from decimal import Decimal

from schemas.vocabulary import InstrumentType
from streams.extract.names.money import MONEY_INDICES, currency_of
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.text.patterns import Pattern

_IN_LIRA = Pattern(r"\d ?(?:(?:turk )?lira(?:ya|dan|da|si|lik|yi|sina|sindan)?|tl['’]?(?:ye|den|de|lik)?)\b")

_PRICE = Pattern(
    r"(?<![\d.,])(?P<price>\d{1,3}[.,]\d{2,4})(?:['’]?(?:[dt][ae]n?)\b| (?:seviye|duzey)sin\w*)(?! (?:dolar|yen|euro))"
)
"""A price as currencies have it, of which the money goes without saying: "dolar 34,10'dan satılıyor"."""
_ONLY_LIRA = Decimal(3)
"""No dollar, euro or pound costs so much in another of the three, or in francs."""


_BOTH = Pattern(
    r"\b(?:dolar|euro|avro|sterlin)(?:['’]?[a-z]{1,3})? (?:ve|ile) (?:de )?(?:dolar|euro|avro|sterlin)(?!\w*(?:/| parit| karsisinda))"
)
"""Two that move together do so against a third money, which is the lira: "dolar ve euro yüzde 5 geriledi"."""


_EACH = Pattern(
    r"\b(?P<money>dolar|euro|avro|sterlin)(?:[iı]|['’]?[a-z]{1,3})? (?:ise |da |de )?(?:yuzde |%) ?\d"
)
"""The dollar beside another one, each with a number of its own: "altın yüzde 2, dolar yüzde 0,3, avro yüzde 0,8 kazandırdı"."""

_ABROAD = Pattern(
    r"\bendeks|\bparit|\bfed\b|\bons\b|onsu|\byen|\byuan|\bruble|\brupi|\bpeso|\bfrang|\breal\b|kuresel|uluslararasi|dunya|\babd\b|asya|avrupa|wall street|emtia|petrol|brent|karsi|/"
)
"""Words of markets abroad, where the dollar is that of its index, or of another money."""


def _stands_alone(names: list[Name], folded: str) -> bool:
    """Whether the dollar is the one thing that a Turkish sentence names, which is then its price in lira: "dolar yüzde 0,3 yükseldi"."""
    others = {each.listing.symbol for each in names} - MONEY_INDICES
    return not others and _ABROAD.search(folded) is None


def _is_money(name: Name) -> bool:
    return name.type is InstrumentType.FX or (
        name.listing.symbol in MONEY_INDICES and "endeks" not in name.surface.lower()
    )


def _is_in_lira(folded: str, start: int, end: int) -> bool:
    """Whether a stretch behind a currency states its price in lira."""
    if _IN_LIRA.search(folded, start, end) is not None:
        return True
    found = _PRICE.search(folded, start, end)
    return found is not None and Decimal(found["price"].replace(",", ".")) >= _ONLY_LIRA


def priced_in_lira(names: list[Name], folded: str, offset: int, directory: Directory) -> list[Name]:
    """Return the names with each currency as its pair with the lira, where its price follows before the next name.

    ``folded`` is the window of the Turkish text at ``offset``.
    """
    if not any(map(_is_money, names)):
        return names
    found = list(names)
    alone = _stands_alone(names, folded)
    joined = [each.span() for each in _BOTH.finditer(folded)]
    on_their_own = list(_EACH.finditer(folded))
    monies = {each["money"] for each in on_their_own}
    if len(monies) > 1 and "dolar" in monies:
        joined += [each.span() for each in on_their_own]
    for place, name in enumerate(names):
        if not _is_money(name) or "/" in name.surface or name.pairs:
            continue
        base = currency_of(name.listing)
        end = names[place + 1].start if place + 1 < len(names) else offset + len(folded)
        is_one_of_both = any(low <= name.start - offset < high for low, high in joined)
        if base in {None, "TRY"} or not (
            alone or is_one_of_both or _is_in_lira(folded, name.end - offset, end - offset)
        ):
            continue
        pair = directory.pair(base or "", "TRY")
        if pair is not None:
            found[place] = replace(name, listing=pair, stated=(pair,), listed=True)
    return found
