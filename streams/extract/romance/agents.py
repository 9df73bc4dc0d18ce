"""What an index was weighed down by: "freiné par la baisse de 0,45% d'Apple", "zavorrato dal calo del 3% di Eni"."""

from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_BY = Cue(
    r"\b(?:por (?:la|el|las|los|una?)|pel[oa]s?|par (?:la|le|les|une?)|dal|dalla|dallo|dai|dalle|da una?|por uma?|a causa d(?:i|e|ella|el)(?: una?)?|debido a|devido a|(?:grazie|gracias|gracas) a(?: una?)?) (?:[a-z]+ )?$"
)
"""Right before a noun of motion they make it the cause of another move."""
_PRICED = r"(?:, (?:para|a|ate|hasta|fino a) (?:os |los )?[\d.,]+ [a-z]+,)?"
_OF = Pattern(
    rf"{_PRICED} (?:(?:de|del|de la|da|do|das|dos|di|della|des|du|de la|in|en|em) |(?:dell|d|de l)['’])(?:(?:[a-z]+ ){{0,2}})?$"
)
_OF_SOMEBODY = Pattern(rf"{_PRICED} (?:(?:de|del|da|do|di|della|des|du) |(?:dell|d|de l)['’])(?=[^\W\d_])")
_BEHIND = 56
_PRICES_OF = Cue(
    r" (?:d[oa]s?|del?|de l[ao]s?|dei|dell[aeo]|des|du) "
    r"(?:precos?|precios?|prezz[oi]|prix|cours|cotac(?:ao|oes)|cotizacion(?:es)?|quotazion[ei]|acoes|acciones|papeis|azioni|actions|contratos(?: futuros)?|futuros) "
)
"""Behind a percent they give the noun of motion before it to something else: "apesar da alta de 0,7% dos preços do minério"."""
_OF_A_MOVE = Pattern(
    r"(?: (?:de|di|del|do|d['’]|dell['’]|dello|de l['’]))?(?: (?:mais de|cerca de|quase|casi|un|circa|pres de))? ?$"
)


def agent_of(scope: Scope, motion: Motion) -> Name | bool:
    """Return the name behind a percent whose move only weighed on the one before; True where that is not known."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _BY.bit or motion.mark is None or motion.end > anchor.start:
        return False
    if words_in(sentence.gap(motion.end, anchor.start)) > 2:
        return False
    if _BY.search(sentence.gap(max(sentence.start, motion.start - 24), motion.start)) is None:
        return False
    end = min(scope.right, anchor.end + _BEHIND)
    behind = sentence.names_in(anchor.end, end)
    if behind and _OF.fullmatch(sentence.gap(anchor.end, behind[0].start)) is not None:
        return behind[0] if behind[0].listed else True
    return _OF_SOMEBODY.match(sentence.gap(anchor.end, end)) is not None


def owner_of_prices(scope: Scope, motion: Motion) -> Name | bool:
    """Return whose prices a noun of motion right before a percent is given to behind it; True where that is not known."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _PRICES_OF.bit or motion.mark is None or motion.end > anchor.start:
        return False
    if _OF_A_MOVE.match(sentence.gap(motion.end, anchor.start)) is None or motion.start <= sentence.start:
        return False
    end = min(sentence.end, anchor.end + _BEHIND)
    found = _PRICES_OF.match(sentence.gap(anchor.end, end))
    if found is None:
        return False
    behind = sentence.names_in(anchor.end, end)
    if behind and len(sentence.gap(anchor.end + found.end(), behind[0].start).split()) <= 2:
        return behind[0] if behind[0].listed else True
    return True


_CENTRAL_BANK = "BCE"
_CANADIAN = Pattern(r"\bBell\b|\bCanad|\bToronto\b|\bTSX\b|\bMontr[ée]al\b|\bTelus\b|\bRogers\b")


def without_central_bank(names: list[Name], text: str) -> list[Name]:
    """Return the names of a Romance text without the European Central Bank, which has the code of a Canadian company: "tras el BCE, el Ibex sube un 1%"."""
    if all(each.surface != _CENTRAL_BANK for each in names) or _CANADIAN.search(text) is not None:
        return names
    return [each for each in names if each.surface != _CENTRAL_BANK]
