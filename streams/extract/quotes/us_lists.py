"""Lists of US symbols with signed changes: "HPQ +7.2%, AVAV +4%, NOK +1.6%". Every code in one is read as a US symbol, or as nobody's."""

from streams.extract.quotes.badges import ACRONYMS, Badge, Slot
from streams.instruments.venues import US_MICS

_ENOUGH = 4
"""So many US symbols make a list."""
_OF_ALL = (3, 4)
"""Such a part of a text's lone symbols must be listed in the US."""


def is_short_code(slot: Slot) -> bool:
    """Whether a slot has two capitals or an acronym before a signed number, which name a stock in a list of symbols only."""
    return _is_item(slot) and len(slot.text) > 1 and (len(slot.text) == 2 or slot.text in ACRONYMS)


def of_us_list(badges: list[Badge], doubtful: list[Badge], chains: int) -> list[Badge]:
    """Return the badges of a text whose lone symbols make a list of US stocks: without codes listed only elsewhere, with the doubtful ones.

    ``chains`` is the number of chains so far. The badges come back as they are when they make no such list.
    """
    items = [each for each in badges if each.rule == "symbol" and _is_item(each.slot)]
    american = [each for each in items if each.candidates[0].instrument.mic in US_MICS]
    part, whole = _OF_ALL
    if len(american) < _ENOUGH or len(american) * whole < len(items) * part:
        return badges
    taken = {each.slot.anchor.start for each in badges}
    added = [each for each in doubtful if each.slot.anchor.start not in taken]
    for place, badge in enumerate(added):
        badge.chain = chains + place
    strange = {id(each) for each in items if each not in american}
    kept = [each for each in badges if id(each) not in strange]
    return sorted((*kept, *added), key=lambda each: each.slot.anchor.start) if added else kept


def _is_item(slot: Slot) -> bool:
    """Whether a slot is a code of letters right before a signed number."""
    return (
        slot.convention == "symbol"
        and slot.venue is None
        and slot.anchor.sign != 0
        and slot.text.isascii()
        and slot.text.isalpha()
        and slot.text.isupper()
    )
