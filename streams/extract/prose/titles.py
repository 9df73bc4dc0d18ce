"""Headlines in which every longer word has a capital, so that a capital names nobody."""

from schemas.vocabulary import InstrumentType
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.sentence import Name, Sentence
from streams.text.patterns import Pattern

_LONGER = Pattern(r"[^\W\d_]{4,}")
_TITLE = 3
"""A headline has so many longer words at least."""
_SMALL = frozenset(
    [
        "yang",
        "dari",
        "dengan",
        "untuk",
        "pada",
        "oleh",
        "bagi",
        "karena",
        "saat",
        "usai",
        "tapi",
        "lebih",
        "hingga",
        "sampai",
        "kepada",
        "agar",
        "jadi",
        "atau",
        "serta",
        "juga",
        "demi",
        "dalam",
        "akibat",
        "persen",
        "meski",
        "kala",
        "atas",
        "nyaris",
        "hampir",
        "kurang",
        "sebagai",
        "antara",
        "setelah",
        "sebelum",
        "selama",
        "terhadap",
        "soal",
        "para",
        "sejak",
    ]
)
"""Words that stay small in an Indonesian headline, though they have so many letters as those that do not."""


_MADE_SO = Pattern(r"(?:, |[!?:] |\b(?:bikin|buat|bawa|dorong|angkat|kerek) )$")
_SHARE = Pattern(r"\W*(?:harga )?saham (?:pt )?")
_PRICE_OF = Pattern(r"\W*(?:harga |kurs |nilai tukar )?")
_FARES = Pattern(
    r"(?: dunia| mentah)? (?:(?:kian|makin|semakin|tambah|masih|terus|kembali|malah|justru|langsung|sempat|tak|auto|bikin|lagi) )+[a-z-]+(?: [a-z-]+)?,"
)
"""Behind a good or a money that opens a headline, how it fares: "Harga Perak Kian Kinclong, Melesat 5%"."""


def is_title(sentence: Sentence) -> bool:
    """Whether a line is an Indonesian headline that gives every longer word a capital."""
    if sentence.lang not in MALAY:
        return False
    words = _LONGER.findall(sentence.text)
    return len(words) >= _TITLE and all(word[0].isupper() or word in _SMALL for word in words)


def heads_title(sentence: Sentence, name: Name) -> bool:
    """Whether a name is the subject that opens a headline: what stands between it and its verb says how it fares, "IHSG Ngamuk Naik 2%"."""
    before = sentence.gap(sentence.start, name.start)
    if name.type is InstrumentType.INDEX:
        return not before.strip() or _MADE_SO.search(before) is not None
    if name.is_stock:
        return _SHARE.fullmatch(before) is not None
    fares = _FARES.match(sentence.gap(name.end, sentence.end))
    return fares is not None and _PRICE_OF.fullmatch(before) is not None
