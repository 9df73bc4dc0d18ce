"""Names that Indonesian and Malay only set beside the one spoken of: whom it comes after, the market where its stocks trade."""

from itertools import pairwise

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_WORDS = Cue(
    r"\b(?:persen|peratus|yang|dan|saham|pada|harga|naik|turun|menguat|melemah|anjlok|melonjak|merosot|ambles|terkoreksi|melesat|meroket|jatuh|rontok|longsor|tergelincir"
    r"|terperosok|terbang|melejit|ditutup|dibuka|tumbang|jeblok|ambruk|terpangkas|menanjak|terpuruk|melambung|melompat|menyusut|susut|menghijau|memerah|rebound di|loyo|lesu|bangkit|ringgit|rupiah|ihsg|pekan|sesi)\b"
)
"""Words of Indonesian and Malay, where "di" says where and owns nothing: "naik 2% di Bursa Efek Indonesia"."""
_AT_MARKET = Pattern(r" di (?:(?:pasar|bursa|bursa efek|bursa saham|papan utama) )?$")
_OF_STOCKS = Pattern(r"\b(?:bursa|indeks|index|saham|pasar)\b")
_SECTOR = Pattern(r"\b(?:saham|sektor|emiten|produsen|kaunter|perusahaan|syarikat|ekspor|stok|indeks) $")
_TRADED = frozenset([InstrumentType.INDEX, InstrumentType.COMMODITY])
_PASSED = Cue(
    r"\b(?:di belakang|di bawah|membuntuti|mengekor|mengungguli|mengalahkan|melampaui|berbeda dengan|tidak seperti|tak seperti)(?: (?:saham|mata uang|indeks|harga))? (?:[^,;:]{2,60} dan )?$"
    r"|\bpoin (?:bagi|terhadap|pada|untuk|ke|kepada|atas)(?: (?:laju|pergerakan|pelemahan|penguatan|kenaikan|penurunan|koreksi))?(?: indeks)? $"
)
"""Before a name they make it that which another one comes after or passes, or gives points to: "dolar Taiwan di belakang rupiah, naik 0,1 persen", "menyumbang 12 poin bagi IHSG setelah naik 4 persen"."""
_HELD = Cue(
    r"\b(?:menahan|meredam|membatasi|mengurangi) (?:pelemahan|penurunan|koreksi|kejatuhan|penguatan|kenaikan|laju)(?: (?:indeks|kurs|harga|nilai tukar))? $"
)
_BEHIND_HELD = (" setelah ", " dengan ", " usai ", " lebih ")
"""Before and behind a name they make it that which something else held back: "saham A menahan pelemahan IHSG setelah naik 1 persen"."""
_BEHIND_PASSED = (",", " dan ", " setelah ", " dengan ", " usai ", " seiring ", " karena ", " akibat ")
"""Behind it the one spoken of goes on."""


def is_malay(sentence: Sentence) -> bool:
    """Whether a sentence is Indonesian or Malay, where "di" says where and gives nothing to anybody."""
    return bool(sentence.cues & _WORDS.bit) and _WORDS.search(sentence.folded) is not None


def _is_market_told(sentence: Sentence, index: Name, place: Name) -> bool:
    """Whether a market is only where a good or the stocks of an index trade: "indeks Topix dari saham papan utama di pasar Tokyo turun"."""
    if not index.listed or index.type not in _TRADED or place.type is not InstrumentType.INDEX:
        return False
    if index.type is not InstrumentType.INDEX and (not place.may_be_place or _is_sector(sentence, index)):
        return False
    between = sentence.gap(index.end, place.start)
    if "," in between or _AT_MARKET.search(between) is None:
        return False
    return not sentence.marks_in(index.end, place.start, marks.MOTION)


def _is_sector(sentence: Sentence, good: Name) -> bool:
    """Whether a good only says in what companies or a branch of them deal: "saham minyak sawit di Bursa Malaysia"."""
    return _SECTOR.search(sentence.gap(max(sentence.start, good.start - 12), good.start)) is not None


_LISTED_AT = Cue(
    r"\b(?:melantai|tercatat|terdaftar|listing|dicatatkan|tersenarai|disenaraikan|diperdagangkan|berdagang|debut) (?:perdana )?di (?:papan [a-z]+ )?(?:bursa )?$"
)
"""Before a market they make it where a share is listed: "perusahaan yang melantai di Bursa Efek Indonesia anjlok"."""


def _is_where_listed(sentence: Sentence, place: Name) -> bool:
    if not place.may_be_place:
        return False
    return _LISTED_AT.search(sentence.gap(max(sentence.start, place.start - 48), place.start)) is not None


def without_passed(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Return names without those that another one before them, known or not, only comes after or passes, whose move it holds back, and without markets where a good or an index's stocks trade."""
    if sentence.cues & _LISTED_AT.bit and sentence.lang in MALAY:
        names = [each for each in names if not _is_where_listed(sentence, each)]
    if len(names) > 1 and sentence.lang in MALAY:
        placed = [b for a, b in pairwise(names) if _is_market_told(sentence, a, b)]
        names = [each for each in names if each not in placed] if placed else names
    if not names or not sentence.cues & (_PASSED.bit | _HELD.bit):
        return names
    return [each for each in names if not _is_passed(sentence, each)]


def _is_passed(sentence: Sentence, name: Name) -> bool:
    """Whether another one only comes after a name, passes it, or holds back its move."""
    before, behind = sentence.gap(sentence.start, name.start), sentence.gap(name.end, name.end + 9)
    if behind.startswith(_BEHIND_PASSED) and _PASSED.search(before) is not None:
        return True
    is_index = name.type is InstrumentType.INDEX and behind.startswith(_BEHIND_HELD)
    return is_index and _HELD.search(before) is not None


_LANDS = frozenset(["hong kong", "singapura", "taiwan"])
"""Lands by whose names reports call their markets."""


def stands_for_money(sentence: Sentence, place: Name) -> bool:
    """Whether a land among currencies stands for its own, whose name it lacks: "yen menguat 0,1 persen, baht naik 0,2 persen, Hong Kong naik 0,01 persen"."""
    if not place.may_be_place or sentence.lang not in MALAY:
        return False
    if sentence.gap(place.start, place.end) not in _LANDS or _OF_STOCKS.search(sentence.folded) is not None:
        return False
    kinds = [each.type for each in sentence.names if not each.may_be_place]
    return kinds.count(InstrumentType.FX) > 1 and InstrumentType.INDEX not in kinds


def is_counted_money(scope: Scope, head: Mark) -> bool:
    """Whether a money that stands for its own rate in Malay is only an amount here: "gained 20 ringgit, or 0.5%"."""
    sentence = scope.sentence
    if sentence.gap(head.start, head.end) != "ringgit":
        return False
    before = sentence.gap(max(sentence.start, head.start - 2), head.start)
    return before[:1].isdecimal() and before[-1:] == " "


_HOLDS = Cue(
    r" yang (?:memiliki|menguasai|memegang|menggenggam|mengempit|mengendalikan) (?:sekitar |hampir |lebih dari )?[\d.,]+ ?(?:%|persen|peratus) (?:saham |kepemilikan )?(?:di |pada |atas )?$"
)
"""Between two names the first has a part of the second: "Astra yang memiliki 59 persen saham United Tractors turun"."""


def holder_of(scope: Scope, name: Name | Mark) -> Name | None:
    """Return the company that a clause without commas tells of, where a name is only what it has a part of."""
    sentence = scope.sentence
    if not sentence.cues & _HOLDS.bit or not isinstance(name, Name):
        return None
    holders = sentence.names_in(sentence.start, name.start)
    return next((each for each in holders if _HOLDS.fullmatch(sentence.gap(each.end, name.start))), None)


_DONE_BY = Cue(
    r"\byang di(?!pimpin|dorong|topang|bukukan|catat|alami|ikuti|susul|raih|tutup|buka)[a-z]{3,}(?: oleh)?(?: (?:pt|bank|emiten|perusahaan|syarikat))? $"
)
"""Before a company they make it who did something to what is told of: "jumlah kredit yang disalurkan Acme meningkat 4 persen"."""


def is_held(sentence: Sentence, name: Name) -> bool:
    """Whether a name is only what somebody has a part of, or who did something to what is told of."""
    if not sentence.cues & (_HOLDS.bit | _DONE_BY.bit):
        return False
    before = sentence.gap(sentence.start, name.start)
    if name.is_stock and sentence.lang in MALAY and _DONE_BY.search(before) is not None:
        return True
    return _HOLDS.search(before) is not None


_SAYS_OF_ITS = Cue(
    r"(?: \([a-z]{4}\))? (?:mengklaim|klaim|menyebut|menyebutkan|sebut|menyatakan|mengatakan|mengungkap|mengungkapkan|ungkap|melaporkan|memastikan|mencatat|mencatatkan|menilai|meyakini|mengakui|mengumumkan|menjanjikan|membeberkan|menegaskan|mendakwa|memaklumkan|berkata)"
    r"(?: bahwa)? (?P<what>[a-z]{4,}nya)(?: [a-z]+){0,3} $"
)
"""Between a company and a verb of motion it says something of what is its own: "Acme mengklaim performanya meningkat 30 persen"."""


def says_of_its_own(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether something of a company moved, and no price, as it says itself."""
    sentence = scope.sentence
    if not sentence.cues & _SAYS_OF_ITS.bit or not name.end < motion.start < scope.anchor.start:
        return False
    if _SAYS_OF_ITS.fullmatch(sentence.gap(name.end, motion.start)) is None:
        return False
    return not sentence.marks_in(name.end, motion.start, marks.PRICE)


_KIN = Pattern(
    r"\b(?:anak usaha|anak perusahaan|anak syarikat|cucu usaha|entitas(?: anak)?|induk(?: usaha)?|perusahaan induk|syarikat induk|pemilik(?: merek)?|pesaing|rival|pemasok|mitra|pengendali|afiliasi|unit usaha)(?: (?:dari|milik|merek))? $"
)


def is_kin(sentence: Sentence, name: Name) -> bool:
    """Whether a name only says whose subsidiary or rival the next one is: "anak usaha Acme, Beta, turun 2 persen"."""
    if sentence.lang not in MALAY:
        return False
    return _KIN.search(sentence.gap(max(sentence.start, name.start - 32), name.start)) is not None
