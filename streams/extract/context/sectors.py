"""Sectors that move without an index of their own, in many languages."""

from schemas.vocabulary import InstrumentType
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.extract.subjects.unknowns import last_boundary
from streams.text.cues import Cue

_SECTOR = Cue(
    r"\b(?:\w*sektorinde(?:x|ks)(?:et|en)?|branchenind(?:ex|izes|ikator)|subindex|[a-z]*sektors?|(?:[a-z]{3,}|bank|auto|tech)branche|sectors?|sectores|secteurs?|settor[ei]|setor(?:es)?|sektoru|industri dasar|aneka industri|barang konsumsi|manufaktur|konstruksi)\b"
)
_SECTOR_OF = Cue(
    r"\b(?:(?:sub)?sektor|sectors?|sectores|secteurs?|settor[ei]|setor(?:es)?)(?: (?:utama|di|dalam|pada|indeks|"
    r"principales|principais|principaux|principali|acuan|del?|do|da|du|dell?['’]?|nel|of|the|in))*\s(?:l['’])?$"
    r"|\b\d+ (?:spolek|spolki|firm|titulu|firem|emisi) (?:z|ze|w|v) (?:indeksu |indexu )?$"
    r"|\b(?:indeks|index|indice) (?:bank|perbankan|sektor \w+|sektoral)\s$",
)
"""Before an index it says that sectors of it moved: "8 dari 11 sektor utama S&P 500", "indeks bank S&P 500"."""


def sector_moved(scope: Scope, motion: Motion, head: Name | Mark | None) -> bool:
    """Whether a sector without an index of its own is the subject: "IHSG melemah, dengan sektor energi turun 1,5%"."""
    sentence, limit = scope.sentence, scope.anchor.start
    if not sentence.cues & (_SECTOR.bit | _SECTOR_OF.bit):
        return False
    if isinstance(head, Name) and head.type is not InstrumentType.INDEX:
        return False
    if isinstance(head, Name) and _SECTOR_OF.search(sentence.gap(sentence.start, head.start)) is not None:
        return True
    if head is None and _SECTOR.search(sentence.gap(scope.left, limit)) is not None:
        return True
    low = scope.left if head is None else head.start
    part = last_boundary(sentence, low, motion.start if low < motion.start < limit else limit)
    if isinstance(head, Name) and part < head.name_end:
        part = head.name_end
    return _SECTOR.search(sentence.gap(part, limit)) is not None
