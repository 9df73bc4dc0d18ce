"""Sectors that move without an index of their own, in many languages."""

from schemas.vocabulary import InstrumentType
from streams.extract.marks import Mark
from streams.extract.prose.function_words import NORTHERN
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.subjects.unknowns import last_boundary
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SHARES_OF_SECTOR = (
    r"saham(?:-saham)? (?:sektor )?(?:energi|teknologi|perbankan|batu bara|batubara|tambang|pertambangan|properti|konsumer|konsumsi|keuangan|komoditas|semikonduktor|kesehatan|infrastruktur"
    r"|transportasi|logistik|telekomunikasi|otomotif|ritel|perkebunan|farmasi|industri|blue chip|lapis (?:dua|kedua|tiga|ketiga))"
)
"""Shares of a kind in Indonesian, where no company's name follows: "saham energi merosot 3,7%"."""
_SECTOR = Cue(
    rf"(?<!didominasi )(?<!oleh )(?<!sarat )(?<!padat )(?<!banyak )\b{_SHARES_OF_SECTOR}\b(?! (?:(?!hari|pagi|siang|sore|pekan|minggu|bulan|kali|saat)[a-z]+ )?(?:itu|ini|tersebut)\b| (?:milik|asal|yang)\b)"
    r"|\b(?:\w*sektorinde(?:x|ks)(?:et|en)?|sektor(?:er|erna|erne|ene|ar|ane|erna)|branchenind(?:ex|izes|ikator)|subindex|[a-z]*sektors?|(?:[a-z]{3,}|bank|auto|tech)branche|sectors?|sectores|secteurs?|settor[ei]|setor(?:es)?|sektoru|κλαδο[ςσ]|κλαδου|basic (?:industr(?:y|ies)|materials?)|consumer (?:non-? ?)?cyclicals?|misc(?:ellaneous|\.) industry|industri dasar|aneka industri|barang konsumsi|manufaktur|konstruksi)\b"
)
_AMID = Pattern(r"\b(?:in|bei) (?:einem|dem|ihrem|seinem) (?:[a-zß-ÿ]+ )?$")
"""Before a German sector they tell amid what something else moved: "rutschten in einem schwachen Sektor um 4 Prozent ab"."""
_SECTOR_OF = Cue(
    r"\b(?:(?:sub)?sektor|sectors?|sectores|secteurs?|settor[ei]|setor(?:es)?)(?: (?:utama|di|dalam|pada|indeks|"
    r"principales|principais|principaux|principali|acuan|del?|do|da|du|dell?['’]?|nel|of|the|in))*\s(?:l['’])?$"
    r"|\b(?:industrie|banken|holding|dienstleistungs|finanz)-?index (?:der|an der)\s$"
    r"|\b(?:sektorar|sektorer|sektorene|sektorane|sektorerna) (?:ved|pa|i|af) $"
    r"|\b(?:sub)?sektor (?:[a-z]+ ){1,3}(?:di|dalam|pada) (?:indeks )?$"
    r"|\b\d+ (?:spolek|spolki|firm|titulu|firem|emisi) (?:z|ze|w|v) (?:indeksu |indexu )?$"
    r"|\b(?:indeks|index|indice) (?:bank|perbankan|energi|keuangan|kesehatan|properti|konsumer|industri|material|utilitas|teknologi informasi|sektor \w+|sektoral)\s$"
    rf"|\b{_SHARES_OF_SECTOR}(?: (?:di|dalam|pada|indeks|utama))*\s$"
)
"""Before an index it says that sectors of it moved: "8 dari 11 sektor utama S&P 500", "sektor energi di Topix", "indeks bank S&P 500"."""
_OF_TECHNOLOGY = Cue(r"\bindeks teknologi\s$")
"""Before an index of the whole market it means that of its technology: "indeks teknologi S&P 500"; the Nasdaq is one itself."""
_BROAD = frozenset(["^GSPC", "^DJI", "^STOXX", "^STOXX50E", "^JKSE"])
_SECTOR_BEHIND = Cue(r" (?:σημειωσε|κατεγραψε|ειχε|εμφανισε) ο κλαδοσ\b")
_ITS_INDEX = Cue(r"\bδεικτησ? (?:των |του |τησ )?(?!τιμων|του χ|χα\b)(?P<of>[α-ω]{4,})")
"""An index of a sector by its Greek name: "ο δείκτης Τροφίμων και Ποτών"."""
_AMONG_SECTORS = Cue(
    r"\bsektor endeks(?:leri(?:nden|nde|nin)?|i)?\b|\ben cok (?:deger )?(?:kazan(?:an|diran)|kaybe(?:den|ttiren)|yukselen|dusen|gerileyen) (?:sektor )?endeks\b"
)
"""Turkish indices of sectors, of which only the sector is named: "sektör endekslerinden kimya ve petrol yüzde 3"."""

_SECTOR_WITHIN = Pattern(
    r"\b\w*(?:sektor|branch)(?:en)?inde(?:x|ks)(?:et|en)? [^.;,]{3,50} (?:i|im|in|binnen|within) (?:[a-z-]+ ){0,2}$"
)
"""Before an index they make it that of which a sector is told: "banksektorindexet hade sämst utveckling i samlingsindexet Stoxx 600"."""
_BRACKETED_FI = Pattern(
    r"(?:ala|alat|sektori|sektorit|osakkeet|teollisuus|liikenne|kauppa|pankit|yhtiot|tavarat|palvelut|materiaalit)\s?\(\s?[+\-−–]?\s?$"
)
"""Right before a number in brackets a Finnish word for a sector: "rahoitusala (+0,5%) nousi"."""
_OTHER_SHARES = Cue(
    r",? (?:mens|medan|imens|samtidigt som|samtidig som|terwijl|men|maar) (?:de |dei )?(?:[a-zåäöæ]+ ){0,2}[a-zåäöæ]{3,}(?:aktier|aktierna|aktierne|aksjer|aksjene|aksjane|aandelen) (?:[a-zåäöæ]+ ){0,4}$"
)
"""Right before a verb in Dutch and Nordic shares of a kind: "Acme faldt 1,9 pct., mens de europæiske bankaktier faldt 0,2 pct."."""


def sector_moved(scope: Scope, motion: Motion, head: Name | Mark | None) -> bool:
    """Whether a sector without an index of its own is the subject: "IHSG melemah, dengan sektor energi turun 1,5%"."""
    sentence, limit = scope.sentence, scope.anchor.start
    if sentence.cues & (_SECTOR_BEHIND.bit | _ITS_INDEX.bit | _AMONG_SECTORS.bit) and _is_of_sector(
        scope, head
    ):
        return True
    if sentence.lang == "fi" and _BRACKETED_FI.search(sentence.gap(max(sentence.start, limit - 48), limit)):
        return True
    if isinstance(head, Name) and _is_technology_of(sentence, head):
        return True
    if sentence.cues & _OTHER_SHARES.bit and sentence.lang in NORTHERN:
        verb = motion.start if scope.left < motion.start < limit else limit
        if _OTHER_SHARES.search(sentence.gap(scope.left, verb)) is not None:
            return True
    if not sentence.cues & (_SECTOR.bit | _SECTOR_OF.bit):
        return False
    if isinstance(head, Name) and head.type is not InstrumentType.INDEX:
        return False
    if isinstance(head, Name) and _SECTOR_WITHIN.search(sentence.gap(sentence.start, head.start)) is not None:
        return True
    if isinstance(head, Name) and _SECTOR_OF.search(sentence.gap(sentence.start, head.start)) is not None:
        return True
    if head is None and _SECTOR.search(sentence.gap(scope.left, limit)) is not None:
        return True
    low = scope.left if head is None else head.start
    part = last_boundary(sentence, low, motion.start if low < motion.start < limit else limit)
    if isinstance(head, Name) and part < head.name_end:
        part = head.name_end
    gap = sentence.gap(sentence.start, limit)
    told = _SECTOR.finditer(gap, part - sentence.start)
    return any(_AMID.search(gap, 0, sector.start()) is None for sector in told)


def _is_technology_of(sentence: Sentence, index: Name) -> bool:
    """Whether an index of the whole market is only that of its technology."""
    if not sentence.cues & _OF_TECHNOLOGY.bit or index.listing.symbol not in _BROAD:
        return False
    return _OF_TECHNOLOGY.search(sentence.gap(sentence.start, index.start)) is not None


def _is_of_sector(scope: Scope, head: Name | Mark | None) -> bool:
    """Whether a Greek or a Turkish sentence speaks of the index of a sector, whatever name or noun stands last before the number."""
    sentence, anchor = scope.sentence, scope.anchor
    if _SECTOR_BEHIND.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return True
    if isinstance(head, Name) and head.type is InstrumentType.INDEX:
        return False
    before = sentence.gap(sentence.start, anchor.start)
    if _AMONG_SECTORS.search(before) is not None:
        return True
    found = (
        None if head is None else _ITS_INDEX.match(sentence.gap(head.start, anchor.start).removeprefix("ο "))
    )
    return found is not None and not isinstance(head, Name)
