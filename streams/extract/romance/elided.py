"""Small words that stand for somebody or something named before: "los de Nvidia", "esta última", "cette dernière"."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.context.strangers import opens_with_stranger
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name
from streams.extract.romance.attached import ROMANCE
from streams.text.cues import Cue
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

_ELIDED = Pattern(
    r"\b(?:l[ao]s?|o|os|as|a|quell[oiae]|quei|ce(?:ux|lles?|lui))\s(?:de|del|do|da|dos|das|di|dell[ao]|dei|du|des)\s(?:(?:el|la|o|a|il|lo|le)\s)?$"
    r"|\b(?:quell[oiae]|ce(?:ux|lles?|lui))\s(?:d['’]|dell['’])$"
)
"""Before a name they mean that of it which was spoken of: "aumentaron los envíos de AMD y los de Nvidia"."""
_OPENS = Pattern(r"(?:^|[,;:(]|\b(?:y|e|et|mientras(?: que)?|enquanto|mentre|tandis que|que|ed)\b)\s*$")
_LATTER = Cue(
    r"\b(?:est[ae] ultim[oa]|es[ae] ultim[oa]|estos ultimos|estas ultimas|estes ultimos|quest['’]ultim[oa]|cet?t?e? derniere?|ces dernieres?)\b"
    r"(?! (?:jour|mois|seman|semain|settiman|sesi|sessa|sedut|seance|temps|tiemp|temp|ann|ano|ore|hora|heure|trimestr|quadrimestr|week|dia|giorn|mes|tramo|ronda|fase|parte|rapport|vague|sext|segund|ter|quart|quint))"
)
"""The last one named, whom the directory may not know; with words for times it is nobody: "ces derniers jours"."""
_EFFECT = Cue(r"\b(?:effetto|efecto|efeito|effet) (?:di |de |del |do |da )?$")
"""Before a name they make it the cause: "Effetto Wall Street su azionario Asia: tonfo -4%"."""
_SUBSIDIARY = Cue(
    r"\b(?:filial|filiales|filiais|filiale|filiali|subsidiari[ao]s?|controlada|controllat[ae]|participadas?|partecipat[ae]|fundos?|fondos?|fondi|fonds)"
    r"(?: (?!y\b|e\b|et\b|que\b|che\b|qui\b)[a-z]+){0,5} (?:d[eaio]|del|della|de la|du|d['’]|dell['’])(?: [a-z]+[aoe]s?){0,3}\s?$"
)
"""Before a company they speak of one that it owns: "La filial brasileña de Telefónica cae un 3%"."""
_MEMBERS = Cue(r"(?:^|[^a-z])(?:las|los|as|os|quelle|quelli|celles|ceux) (?:del|de|do|dell['’]|du)\s?$")
"""Before an index they are the companies in it: "frente a las del Ibex, que lo bajan el 4%"."""
_WITHOUT = Cue(
    r"\b(?:excluindo|excluyendo|escludendo|escluso|exclusa|excluant|sem contar|sin contar|senza contare|sans compter)(?: [a-z]{1,3})? $"
)
"""Before a name they leave it out: "o índice das criptomoedas, excluindo bitcoin, subiu 5%"."""
_BETS = Cue(r"\b(?:contra|contro|contre) (?:el |la |o |a |l['’])?$")
"""Before a stock they say whom somebody bets on or fights: "las apuestas contra Abengoa se disparan un 20%"."""
_QUOTED_IN = Cue(
    r"\b(?:cotiza(?:n|ba|ban)?|cotadas?|listad[ao]s?|quotat[aeio]|cotees?) (?:en|no|na|nel|sul|au|a) (?:el |la |il )?$"
)
"""Before an index they say where somebody trades: "las acciones B, que cotizan en el Ibex, suben un 18%"."""
_PURPOSE = Cue(
    r"\b(?:para|per|pour) (?P<verb>[a-z]{2,}(?:ar|er|ir|are|ere|ire|re)) (?:(?:el|la|o|a|il|le) )?$"
)
"""Before a name they do something with it, and something else is told of: "las tarjetas para minar Ethereum han caído un 25%"."""
_OF_OPENER = Pattern(rf"[^\w\s]*\s?[{CAPITALS}][\w&.’'-]*\w (?:de|del|da|do|di) (?:la )?$")
"""Somebody who opens the sentence and whom the directory does not know, as the name's own: "Lightning de Bitcoin crece 200%"."""
_REACH, _OPENING = 80, 30


def stands_for_another(scope: Scope, name: Name) -> bool:
    """Whether a name is only whose something it is that moved, or the cause, or the last one named is meant and not it."""
    sentence = scope.sentence
    before = sentence.gap(max(sentence.start, name.start - _REACH), name.start)
    if sentence.cues & _EFFECT.bit and _EFFECT.search(before) is not None:
        return True
    if _is_of_opener(scope, name):
        return True
    if sentence.cues & _LATTER.bit and name.end <= scope.anchor.start:
        return _LATTER.search(sentence.gap(name.end, scope.anchor.start)) is not None
    if sentence.cues & _WITHOUT.bit and _WITHOUT.search(before) is not None:
        return True
    if sentence.cues & _PURPOSE.bit and name.end <= scope.anchor.start and _is_object(scope, name, before):
        return True
    if not name.is_stock:
        if sentence.cues & _QUOTED_IN.bit and _QUOTED_IN.search(before) is not None:
            return name.end <= scope.anchor.start
        members = sentence.cues & _MEMBERS.bit and name.type is InstrumentType.INDEX
        return bool(members) and _MEMBERS.search(before) is not None
    if sentence.cues & _BETS.bit and name.end <= scope.anchor.start and _BETS.search(before) is not None:
        return True
    if sentence.cues & _SUBSIDIARY.bit and _SUBSIDIARY.search(before) is not None:
        return True
    if sentence.in_report:
        return False
    elided = _ELIDED.search(before)
    if elided is None or _OPENS.search(before[: elided.start()]) is None:
        return False
    return not sentence.marks_in(sentence.start, sentence.end, marks.PRICE | marks.ANAPHORA)


def _is_object(scope: Scope, name: Name, before: str) -> bool:
    """Whether something is done with a name, and what is told of stands before it, in the same clause."""
    sentence = scope.sentence
    found = _PURPOSE.search(before)
    if found is None or "," in sentence.gap(name.end, scope.anchor.start):
        return False
    verb = name.start - len(before) + found.start("verb")
    if sentence.marks_in(verb, name.start, marks.MOTION):
        return False
    return bool(before[: found.start()].strip())


def _is_of_opener(scope: Scope, name: Name) -> bool:
    """Whether somebody unknown opens the sentence, of whom a name only says whose he is; or "the latter" opens it."""
    sentence = scope.sentence
    if sentence.cues & _LATTER.bit and _LATTER.match(sentence.folded.lstrip()) is not None:
        return name.start > sentence.start and name.end <= scope.anchor.start
    if sentence.lang not in ROMANCE or name.start - sentence.start > _OPENING:
        return False
    if _OF_OPENER.fullmatch(sentence.text[: name.start - sentence.start]) is None:
        return False
    return opens_with_stranger(sentence)


def means_the_latter(scope: Scope) -> bool:
    """Whether "the latter" stands before a number, and no name between."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _LATTER.bit:
        return False
    found = _LATTER.search(sentence.gap(scope.left, start))
    return found is not None and not sentence.names_in(scope.left + found.end(), start)
