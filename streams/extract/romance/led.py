"""Indices that others move: "Vale e Petrobras puxam alta de 2,5% no Ibovespa", "Eni spinge il rialzo dell'1,2% del Ftse Mib"."""

from schemas.vocabulary import InstrumentType
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
