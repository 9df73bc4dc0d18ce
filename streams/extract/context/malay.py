"""Shapes of Indonesian and Malay market reports: the noun of motion that leads a clause, prices that name their own market."""

from schemas.vocabulary import InstrumentType, SignSource
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Motion, Scope, direction_of
from streams.extract.prose.sentence import GOODS, Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_RECORD = Cue(
    r" (?:(?:paling|ter)\s?[a-z]+|signifikan|harian|harga)(?: (?:hari ini|kemarin|secara persentase))?"
    r" (?:terjadi|dialami|dialami oleh|dicatat|dicatat oleh|dicatatkan|dicatatkan oleh|dibukukan|dibukukan oleh|dipimpin|dipimpin oleh|ditorehkan|diraih)"
    r"(?: (?:pada|di|oleh))?(?: (?:harga )?saham| emiten)?(?: pt)? $"
)
"""Between a noun of motion and a name: "penguatan tertinggi terjadi pada saham X, yakni sebesar 8 persen"."""
_SO_MUCH = Pattern(
    r"(?:,? (?:yakni|yaitu|yang|dengan|sebanyak))?(?: (?:naik|turun|mencapai))?(?: sebesar| senilai| mencapai)? $"
)
_FORM = Pattern(r"^(?: (?:\(persero\) )?tbk)?\.?(?: \([a-z]{4}\))?")
"""What may stand behind the name of a company: "PT Acme Tbk (ACME)"."""
_LIMIT = Cue(
    r"\b(?:batas|had)(?: (?:auto reject(?:ion)?|ara|arb|penolakan(?: otomatis)?|harga|kenaikan|penurunan|harian))*(?: (?:atas|bawah|maksimal|maksimum|tertinggi|terendah))?(?:nya)?"
    r"(?: (?:naik|menguat|meningkat|turun|melemah|sebesar|adalah|yakni|yaitu|maksimal|hingga|sampai))* $"
    r"|\b(?:dekat dengan|mendekati|hampir menyentuh)(?: (?:level|batas|auto|reject(?:ion)?|atas|bawah|ara|arb|\(ar[ab]\)))+(?: sebesar)? $"
)
"""Before a number it says how far the exchange lets a price go: "dengan batas atas naik 35 persen"."""
_RUPIAH_LEVEL = Cue(
    r"(?: ?atau [\d.,]+ poin| ?\([^()]{1,24}\))? (?:ke|menjadi|di|pada)(?: (?:level|posisi|kisaran|harga|angka))* rp ?[\d.,]+ ?(?:per|/) ?(?:dolar|us)"
)
"""Behind a number it says what moved: "melemah 0,3% ke level Rp16.500 per dolar AS"."""
_PALM_OIL = "CPO=F"
_RUPIAH = "IDRUSD=X", "IDR=X", "USDIDR=X"
_IN_THE_SHOP = Cue(
    r"(?: ?(?:atau|/|\() ?(?:rp|rm) ?[\d.,]+\)?)?(?: (?:menjadi|ke|di|pada|kepada|jadi)(?: (?:level|posisi|kisaran|harga|angka|sebesar))*)? (?:rp|rm) ?[\d.,]+(?: (?:ribu|juta))? ?(?:per|/|se) ?(?:kg|kilo|liter|ekor|butir|ikat)"
)
"""Behind a number it says that food or fuel is sold by weight at home, and no contract abroad: "naik 2% menjadi Rp18.000 per kg"."""
_WEIGHING = Cue(
    r"\b(?:menekan|menyeret|membebani|menggerus|memukul|mengerek|mendongkrak|mengangkat|menopang|mendorong)(?: (?:nilai tukar|kurs|harga|saham|laju|indeks))? $"
)
_NEXT_PAIR = Cue(
    r",?(?: (?:dan|serta|kemudian|lalu|begitu|juga|sementara|sedangkan|demikian|pula|tetapi|namun))* terhadap (?:mata uang )?[a-z]+(?: [a-z]+){0,2}(?: \([a-z]{3}\))?"
    r"(?: (?:juga|justru|malah|kembali|ikut|nilainya|masih))* "
)
_KIN = Cue(
    r"\bsaham (?:investor|induk|induk usaha|induk perusahaan|pemilik|pengendali|anak usaha|anak perusahaan|pemasok|mitra|pesaing|rival) (?:[^,;:()]{1,30} (?:&|dan) )?$"
)
"""Before a name it says that the shares are those of somebody else: "saham investor Grab & GOTO anjlok"."""
_WHICH = Cue(
    r" yang [^,;:]{4,140}, (?:(?:kini|juga|justru|malah|hari ini|pagi ini|terpantau|tercatat|terlihat|kembali|masih|langsung|sempat|ikut|turut|ditutup"
    r"|dibuka|akhirnya|bergerak|harganya|sahamnya) )*$"
)
"""Between a name and its verb they are only what is told of it besides: "saham X yang dikeluarkan dari indeks Y, kembali anjlok"."""
_MAIN_INDEX = Cue(r"indeks (?:komposit|utama|acuan|saham)|barometer|penanda aras")


_WORDS = Cue(
    r"\b(?:persen|peratus|yang|dan|saham|pada|harga|naik|turun|menguat|melemah|anjlok|melonjak|merosot|ambles|terkoreksi|melesat|meroket|jatuh|rontok|longsor|tergelincir"
    r"|terperosok|terbang|melejit|ditutup|dibuka|tumbang|jeblok|ambruk|terpangkas|menanjak|terpuruk|melambung|melompat|menyusut|susut|menghijau|memerah|rebound di|loyo|lesu|bangkit|ringgit|rupiah|ihsg|pekan|sesi)\b"
)
"""Words of Indonesian and Malay, where "di" says where and owns nothing: "naik 2% di Bursa Efek Indonesia"."""
_MEMBERS = Cue(
    r"(?:\b\d+|\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sejumlah|beberapa|sederet|deretan|daftar|mayoritas)) saham(?:-saham)?"
    r"(?: (?:anggota|penghuni|konstituen|unggulan|di|indeks))* $"
)
"""Before an index it says that some of its members moved: "5 saham LQ45 naik 4%"."""


def is_malay(sentence: Sentence) -> bool:
    """Whether a sentence is Indonesian or Malay, where "di" says where and gives nothing to anybody."""
    return bool(sentence.cues & _WORDS.bit) and _WORDS.search(sentence.folded) is not None


def is_of_members(scope: Scope, name: Name) -> bool:
    """Whether a name is the index of which only so many stocks are told."""
    sentence = scope.sentence
    if not sentence.cues & _MEMBERS.bit or name.type is not InstrumentType.INDEX:
        return False
    return _MEMBERS.search(sentence.gap(sentence.start, name.start)) is not None


def is_recorded(scope: Scope, name: Name, motion: Motion) -> bool:
    """Whether a noun of motion that leads the clause is said of a name: "penurunan terdalam dialami X, yakni 4 persen"."""
    sentence = scope.sentence
    if not sentence.cues & _RECORD.bit or motion.end > name.start or name.end > scope.anchor.start:
        return False
    if _RECORD.fullmatch(sentence.gap(motion.end, name.start)) is None:
        return False
    return _is_given_so_much(scope, name)


def limit_set(scope: Scope) -> str | None:
    """Return why a number is what an exchange allows at most, and no move that was."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _LIMIT.bit or _LIMIT.search(sentence.gap(scope.left, start)) is None:
        return None
    return "how far the exchange lets a price go"


def _is_given_so_much(scope: Scope, name: Name) -> bool:
    """Whether nothing but how much stands between a name and its number."""
    return _SO_MUCH.fullmatch(_FORM.sub("", scope.sentence.gap(name.end, scope.anchor.start))) is not None


def noun_of_record(scope: Scope) -> Motion | None:
    """Return the motion of a noun that leads the clause of the one stock before the percent."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _RECORD.bit:
        return None
    names = sentence.names_in(scope.left, anchor.start)
    if len(names) != 1 or not _is_given_so_much(scope, names[0]):
        return None
    for mark in reversed(sentence.marks_in(scope.left, names[0].start, marks.MOTION)):
        if _RECORD.fullmatch(sentence.gap(mark.end, names[0].start)) is not None:
            return Motion(direction_of(mark.kinds), SignSource.WORD, mark.start, mark.end, mark)
    return None


def rupiah_told(scope: Scope) -> Name | None:
    """Return the rupiah spoken of before, where the level behind the percent is one of rupiah a dollar."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _RUPIAH_LEVEL.bit or _RUPIAH_LEVEL.match(sentence.gap(end, scope.right)) is None:
        return None
    spoken_of = sentence.antecedent(sentence.start, "fx")
    return spoken_of if spoken_of is not None and spoken_of.listing.symbol in _RUPIAH else None


def sold_in_shops(scope: Scope, name: Name) -> bool:
    """Whether a good is sold at home by weight: "harga gula naik 2% menjadi Rp18.000 per kg"; palm oil is traded so."""
    if name.type not in GOODS or name.listing.symbol == _PALM_OIL:
        return False
    if not scope.sentence.cues & _IN_THE_SHOP.bit:
        return False
    return _IN_THE_SHOP.match(scope.sentence.gap(scope.anchor.end, scope.right)) is not None


_OPENS = Pattern(
    r"\W*(?:[a-z]+! )?(?:(?:hari ini|pagi ini|siang ini|pukul \d{1,2}[.:]?\d\d wib|ditutup|dibuka|sempat|sudah|kembali|langsung|masih|lanjut|terus|tiba-tiba|baru) ){0,3}"
)
_MOVED_SO = Pattern(
    r"(?: lebih| tipis| lagi)?(?: (?:hari ini|pagi ini|siang ini|sehari|sepekan|seminggu|sebulan|sejak ipo|tahun ini|pekan ini|bulan ini|di sesi (?:1|2|i|ii)))?,"
    r" (?P<noun>(?:saham|harga saham|saham pt|saham emiten|kurs|nilai tukar|harga|indeks|begini nasib|begini prospek|bagaimana nasib|ini penyebab) )?"
)
_IDX_CODE = Pattern(r"[A-Z]{4}")


def headed_by(scope: Scope, motion: Motion) -> Name | None:
    """Return the name behind the comma of a headline that opens with how far it moved: "Ditutup Turun 2%, IHSG Kembali ke 6.200", "Terbang 8%, BBRI Pimpin"."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang not in MALAY or scope.left != sentence.start or not sentence.opens_line:
        return None
    names = sentence.names_in(anchor.end, scope.right)
    if motion.mark is None or motion.start > anchor.start or not names:
        return None
    if _OPENS.fullmatch(sentence.gap(sentence.start, motion.start)) is None:
        return None
    name = names[0]
    behind = _MOVED_SO.fullmatch(sentence.gap(anchor.end, name.start))
    if behind is None or name.market or not name.listed:
        return None
    if name.is_stock and not (behind["noun"] or "").strip().endswith("saham"):
        bare = behind["noun"] is None and _IDX_CODE.fullmatch(name.surface) is not None
        return name if bare and not sentence.marks_in(name.end, sentence.end, marks.METRIC) else None
    return name


_PRICE_OF = Cue(
    r"\bharga (?!(?:tersebut|itu|ini|yang|juga|kembali|masih|terus|sudah|telah|pun|baru|tertinggi|terendah|penutupan|pembukaan|spot|jual|beli|acuan|patokan"
    r"|kontrak|harian|saat|pada|di|dari|ke|per|hari|akan|saham|lebih|rata)\b)(?P<what>[a-z]{3,})"
)


def has_other_price(sentence: Sentence, end: int) -> bool:
    """Whether a sentence tells the price of something that is in neither lexicon nor directory: "harga mobil baru naik 5 persen"."""
    if not sentence.cues & _PRICE_OF.bit:
        return False
    found = _PRICE_OF.search(sentence.gap(sentence.start, end))
    return found is not None and not sentence.is_known(sentence.start + found.start("what"))


def weighs_on_it(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name is only what the move of something else presses or lifts: "penguatan dolar menekan rupiah 0,5 persen"."""
    if not scope.sentence.cues & _WEIGHING.bit or motion.mark is None or motion.end > name.start:
        return False
    return _WEIGHING.search(scope.sentence.gap(motion.end, name.start)) is not None


def against_another(scope: Scope, name: Name, limit: int) -> bool:
    """Whether all that stands before a motion is the next currency that ``name`` is measured against."""
    if not scope.sentence.cues & _NEXT_PAIR.bit:
        return False
    gap = scope.sentence.gap(scope.left, limit)
    return _NEXT_PAIR.fullmatch(gap) is not None and any(
        scope.left <= place < limit for place, _ in name.pairs
    )


def kin_of(scope: Scope, name: Name) -> bool:
    """Whether a name only tells whose investor, parent or rival the one is whose shares moved."""
    if not scope.sentence.cues & _KIN.bit:
        return False
    return name.is_stock and _KIN.search(scope.sentence.gap(scope.sentence.start, name.start)) is not None


def is_told_between(scope: Scope, name: Name, motion: int) -> bool:
    """Whether only a relative clause about a stock stands between it and its own verb, which follows the closing comma."""
    sentence = scope.sentence
    if not sentence.cues & _WHICH.bit or not name.is_stock or not name.listed or motion < name.end:
        return False
    if sentence.gap(max(sentence.start, name.start - 6), name.start) != "saham ":
        return False
    return _WHICH.fullmatch(sentence.gap(name.end, motion)) is not None


def index_of_market(sentence: Sentence, head: Mark) -> Name | None:
    """Return the market that opens a sentence as the owner of "the composite index" behind it: "Bursa Malaysia rendah, indeks komposit turun"."""
    if (
        not sentence.cues & _MAIN_INDEX.bit
        or _MAIN_INDEX.fullmatch(sentence.gap(head.start, head.end)) is None
    ):
        return None
    markets = {
        name.issuer: name
        for name in sentence.names_in(sentence.start, head.start)
        if name.market or name.weak
    }
    if len(markets) != 1 or len(sentence.names_in(sentence.start, head.start)) != 1:
        return None
    market = next(iter(markets.values()))
    return market if market.listed and market.type is InstrumentType.INDEX else None
