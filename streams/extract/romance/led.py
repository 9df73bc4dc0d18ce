"""Indices that others move: "Vale e Petrobras puxam alta de 2,5% no Ibovespa", "Eni spinge il rialzo dell'1,2% del Ftse Mib"."""

from schemas.vocabulary import InstrumentType
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_LEADS = Cue(
    r"\b(?:pux\w+|impuls\w+|empuj\w+|arrastr\w+|sping\w+|spint[oa]|trascin\w+|entrain\w+|provoc\w+|lastr\w+|ampar\w+|sustent\w+)"
    r" (?:(?:o|a|um|uma|el|la|un|una|il|lo|le|l['’]) ?)?(?:[a-z]+ )?$"
)
"""Right before a noun of motion they make it that of somebody else."""
_OF = Pattern(r" (?:do|da|no|na|del|de la|en el|en la|dell[ao]|nel|nella|du|au|sul|sur le) (?:indice )?$")
_BEHIND = 40


def led_index(scope: Scope, motion: Motion) -> Name | bool:
    """Return the index behind a number whose move somebody before it brought about; True where none is named."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _LEADS.bit or motion.mark is None or motion.end > anchor.start:
        return False
    leads = sentence.gap(motion.start, motion.end).startswith("pux")
    if not leads and _LEADS.search(sentence.gap(max(scope.left, motion.start - 32), motion.start)) is None:
        return False
    behind = sentence.names_in(anchor.end, min(scope.right, anchor.end + _BEHIND))
    if not behind or behind[0].type is not InstrumentType.INDEX or not behind[0].listed:
        return True
    return behind[0] if _OF.fullmatch(sentence.gap(anchor.end, behind[0].start)) is not None else True


_MADE_TO = Cue(
    r" (?:a|para) (?:ca[eo]r|subir|perder|ganar|ganhar|sumar|ceder|bajar|retroceder|avanzar|avancar|recuar|cerrar|fechar|terminar|scendere|salire|cedere|chiudere|guadagnare)\b"
)


def is_made_to_move(scope: Scope, index: Name) -> bool:
    """Whether the verb behind an index is its own, whatever stands before it: "el temor por Citi llevó al Ibex a caer un 3%"."""
    sentence = scope.sentence
    if not sentence.cues & _MADE_TO.bit:
        return False
    return _MADE_TO.match(sentence.gap(index.end, sentence.end)) is not None


_WEIGHS = Cue(
    r" (?:(?:ha|a|ont|est|foi|fue|que|mas|plus) ){0,2}(?:pes(?:[aeo]|ou|ant|ent|ano|aron|aram|e)|pression\w+|presion\w+|lastr\w+|frein\w+|plomb\w+|soutien\w*|souten\w+|tire|port[ea]|sostien\w+|sostuv\w+|zavorr\w+|affoss\w+|sosten\w+"
    r"|pux\w+|derrub\w+|segur\w+|sustent\w+|ampar\w+|impuls\w+|arrastr\w+|empuj\w+|penalis\w+|penaliz\w+) (?:(?:o|ao|no|al|el|en el|sur le|sul|le|il|lo|l['’]) ?)?(?:indice )?"
)
"""Between a stock and an index they say what the one did to the other."""
_WITH_ITS = Pattern(
    r"(?: 40| 35| 50)?(?: para (?:baixo|cima)| a la (?:baja|baisse|hausse)| al (?:alza|rialzo|ribasso))? (?:com|con|avec) (?:(?:um|uma|un|una|une) )?$"
)


def weighing_on(scope: Scope, motion: Motion, head: Name | Mark) -> Name | None:
    """Return the stock that weighs on an index or lifts it, whose own the noun of motion behind the index is: "LVMH pèse sur le CAC 40 avec un recul de 2%"."""
    sentence = scope.sentence
    if not sentence.cues & _WEIGHS.bit or not isinstance(head, Name) or motion.start < head.end:
        return None
    before = sentence.names_in(scope.left, head.start)
    if (
        head.type is not InstrumentType.INDEX
        or len(before) != 1
        or not (before[0].is_stock and before[0].listed)
    ):
        return None
    if _WEIGHS.fullmatch(sentence.gap(before[0].end, head.start)) is None:
        return None
    own = _WITH_ITS.fullmatch(sentence.gap(head.name_end, motion.start)) is not None
    return before[0] if own else None
