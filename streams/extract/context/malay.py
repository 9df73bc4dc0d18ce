"""Shapes of Indonesian and Malay market reports: the noun of motion that leads a clause, prices that name their own market."""

from schemas.vocabulary import Direction, InstrumentType, SignSource
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Motion, Scope, direction_of
from streams.extract.prose.sentence import GOODS, Name, Sentence, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_RECORD = Cue(
    r"(?: (?:(?:paling|ter)\s?[a-z]+|signifikan|harian|harga|juga|serupa)(?: (?:hari ini|kemarin|secara persentase))?)?"
    r" (?:terjadi|dialami|dialami oleh|dicatat|dicatat oleh|dicatatkan|dicatatkan oleh|dibukukan|dibukukan oleh|dipimpin|dipimpin oleh|ditorehkan|diraih)"
    r"(?: (?:pada|di|oleh))?(?: (?:harga )?saham| emiten| nilai tukar| kurs| mata uang| harga)?(?: pt| minyak(?: mentah)?)? $"
)
"""Between a noun of motion and a name: "penguatan tertinggi terjadi pada saham X, yakni sebesar 8 persen"."""
_SO_MUCH = Pattern(
    r"(?: as)?(?:,? (?:yakni|yaitu|yang|dengan|sebanyak))?(?: (?:naik|turun|mencapai))?(?: sebesar| senilai| mencapai)?(?: [\d.,]+ poin atau)? $"
)
_FORM = Pattern(r"^(?: (?:\(persero\) )?tbk)?\.?(?: \([a-z]{3,4}\))?")
"""What may stand behind a name: "PT Acme Tbk (ACME)"."""
_LIMIT = Cue(
    r"\b(?:batas|had)(?: (?:auto reject(?:ion)?|ara|arb|penolakan(?: otomatis)?|harga|kenaikan|penurunan|harian))*(?: (?:atas|bawah|maksimal|maksimum|tertinggi|terendah))?(?:nya)?"
    r"(?: (?:naik|menguat|meningkat|turun|melemah|sebesar|adalah|yakni|yaitu|maksimal|hingga|sampai))* $"
    r"|\b(?:menetapkan|memberlakukan|menerapkan|mengubah|memperketat|memangkas|aturan|ketentuan|kebijakan|sistem)(?: (?:kebijakan|aturan|sistem|baru))* (?:ar[ab]|auto reject(?:ion)?)(?: (?:atas|bawah|simetris|\(ar[ab]\)))*(?: (?:sebesar|menjadi|maksimal))* $"
    r"|\b(?:dekat dengan|mendekati|hampir menyentuh)(?: (?:level|batas|auto|reject(?:ion)?|trading|halt|atas|bawah|ara|arb|\(ar[ab]\)))+(?: (?:sebesar|(?:di|pada) (?:angka|level)))? $"
)
"""Before a number it says how far the exchange lets a price go: "dengan batas atas naik 35 persen"."""
_WHATEVER = Cue(
    r"\b(?:harga|saham|harga saham) yang (?:turun|naik|melemah|menguat)(?: (?:lebih dari|di atas|melebihi|minimal|hingga|sampai))? $"
)
_WILL_BE = Pattern(r"[^.;]{0,60}\bakan\b")
"""Around a number they tell what happens to any price: "harga saham yang turun lebih dari 10% akan ditolak"."""
_SOME = "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sejumlah|beberapa"
_SOME_STOCKS = Cue(rf"\b(?:ada|terdapat|sebanyak|tercatat) (?:\d{{1,3}}|{_SOME}) (?:saham|emiten)\b[^:;]*$")
"""Before a number they say that it is that of stocks which are only counted: "ada 9 saham yang turun hingga 10%"."""
_THEN = Cue(r"\b(?:apabila|jika|bila|kalau|seandainya|andaikata|misalkan)\b[^.;]*, maka\b")
"""Before a number they make it what would come of a condition: "apabila GOTO turun 7%, maka IHSG turun 0,3%"."""
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
_EQUALS = Cue(
    r"\s*(?:penguatan|pelemahan|kenaikan|penurunan|koreksi|apresiasi|depresiasi) (?:ini|itu|tersebut) (?:setara|setara dengan|sebesar|mencapai|sekitar) (?=[\d.,]+ ?(?:%|persen|peratus))"
)
"""So a paragraph goes on about the one before: "Rupiah ditutup di Rp16.600.", "Penguatan ini setara 0,2%"."""
_PARAGRAPH = 320
_NEXT_PAIR = Cue(
    r",?(?: (?:dan|serta|kemudian|lalu|begitu|juga|sementara|sedangkan|demikian|pula|tetapi|namun))* terhadap (?:mata uang )?[a-z]+(?: [a-z]+){0,2}(?: \([a-z]{3}\))?"
    r"(?: (?:juga|justru|malah|kembali|ikut|nilainya|masih))* "
)
_KIN = Cue(
    r"\bsaham (?:investor|induk|induk usaha|induk perusahaan|pemilik|pengendali|anak usaha|anak perusahaan|pemasok|mitra|pesaing|rival) (?:[^,;:()]{1,30} (?:&|dan) )?$"
)
"""Before a name it says that the shares are those of somebody else: "saham investor Grab & GOTO anjlok"."""
_WHICH = Cue(
    r",? yang [^,;:]{4,140}, (?:(?:kini|juga|justru|malah|hari ini|pagi ini|terpantau|tercatat|terlihat|kembali|masih|langsung|sempat|ikut|turut|ditutup"
    r"|dibuka|akhirnya|bergerak|harganya|sahamnya) )*$"
    r"|(?: \([a-z]{4}\))? yang [^,;:]{4,140} (?:tersebut|itu) (?:(?:juga|kembali|ikut|turut|ditutup|terpantau|tercatat|pun) )*$"
)
"""Between a name and its verb they are only what is told of it besides: "saham X yang dikeluarkan dari indeks Y, kembali anjlok"."""
GREW = Cue(
    r" (?:(?:yang|juga|kembali|ikut|turut|masih|berhasil|mampu) )*(?:ber)?tumbuh(?: tipis| sebesar| lebih dari)? (?=$|[\d.])"
)
"""Between money or an index and its number it says that it rose, as a figure does elsewhere: "dolar Kanada tumbuh 0,1 persen"."""
_SHAPE = 95
_GROWS = frozenset([InstrumentType.FX, InstrumentType.CRYPTO, InstrumentType.INDEX])
_STANDS_AT = Cue(
    r"\b(?:di|pada|ke|posisi|level|angka|kisaran|harga|tercatat|sebesar|senilai) (?:rp|us\$|rm|\$) ?\d[^;:]*?(?:,|,? (?:atau|dan)) (?:(?:juga|kembali|masih|sudah|telah|hanya) )*$"
)
"""Between a name and its verb it says at what it stands: "rupiah berada di posisi Rp15.200 per dolar AS, atau menguat 0,2 persen"."""
_TRADES_AT = Pattern(
    r"(?:,| yang)?(?: (?:pekan|hari|pagi|siang|sore|kini|ini|itu|juga|sudah|kembali|masih|pun|akhirnya|terpantau|tercatat|terlihat)){0,4} (?:(?:mengakhiri|menutup|membuka|mengawali) (?:perdagangan|sesi|pekan|hari)"
    r"|ditutup|dibuka|parkir|bertengger|berada|bergerak|berakhir|diperdagangkan|mendarat|finis|stagnan|dihargai|tercatat|(?:menembus|menyentuh|mencetak|mencapai|mencatat|mencatatkan) (?:rekor|level|posisi|harga|all time high))\b"
)
"""So it begins of a share: "saham X yang mengakhiri pekan di harga Rp850, turun 8 persen"."""
_LEADS = Cue(
    r"(?: \([a-z]{4}\))?(?: (?:juga|masih|kembali|turut|tetap))? (?:jadi|menjadi|sebagai) (?:salah satu )?(?:saham )?(?:pemberat|penopang|penekan|penahan|penggerak|pendorong|pemimpin|jawara|bintang|pecundang|beban|biang kerok|top gainers?|top losers?|paling cuan|paling boncos)"
    r"(?: [a-z0-9]+){0,3} (?:dengan|setelah|usai|seiring)(?: (?:mencatat|mencatatkan|membukukan|mengalami|catatan|ditutup))? $"
)
"""Between a stock and its move they say what it did to its index: "BBRI menjadi pendorong utama IHSG dengan kenaikan 2 persen", or of it among its movers."""
_MAIN_INDEX = Cue(r"indeks(?: (?:komposit|utama|acuan|saham)|nya)?|barometer|penanda aras")
_MEMBERS = Cue(
    rf"(?:\b\d+|\b(?:{_SOME}|sederet|deretan|daftar|mayoritas))(?: dari \d+)? (?:saham(?:-saham)?|emiten)"
    r"(?: (?:anggota|penghuni|konstituen|unggulan|di|indeks|sektor|disektor))* $"
)
"""Before an index it says that some of its members moved: "5 saham LQ45 naik 4%"."""
_PRESSED = Cue(
    r"\b(?:menekan|menyeret|membebani|menggerus|mengerek|mendongkrak|mengangkat|menopang|pendorong|penopang|penekan|pemberat|penggerak|juru kunci)(?: utama)?(?: (?:laju|pergerakan))?(?: indeks)? $"
)
_BY_MOVING = Pattern(
    r" dengan (?:(?:mencatat|mencatatkan|catatan) )?(?:koreksi|penurunan|pelemahan|kenaikan|penguatan|melemah|menguat|turun|naik)\b"
)
"""Before and behind an index they say what its member did to it, and by how far that one moved: "menekan IHSG dengan koreksi 2 persen"."""
_OF_SHARE = Cue(r"\bsaham (?:[^\s,;:]+ ){1,4}yang [^,;:]{0,80}$")
"""Before an index and a comma they tell of a share what is told of it besides: "saham X yang baru keluar dari indeks LQ45, turun"."""


def is_of_members(scope: Scope, name: Name) -> bool:
    """Whether a name is the index of which only so many stocks are told, or one that nobody knows."""
    sentence = scope.sentence
    if not sentence.cues & _MEMBERS.bit or name.type is not InstrumentType.INDEX:
        return _is_of_unknown_member(scope, name)
    if _MEMBERS.search(sentence.gap(sentence.start, name.start)) is not None:
        return True
    return _is_of_unknown_member(scope, name)


def _is_of_unknown_member(scope: Scope, name: Name) -> bool:
    """Whether an index is only what a member of it, whom the directory does not know, weighs on, or has left."""
    sentence = scope.sentence
    if not sentence.cues & (_PRESSED.bit | _OF_SHARE.bit) or name.type is not InstrumentType.INDEX:
        return False
    before, behind = sentence.gap(scope.left, name.start), sentence.gap(name.end, sentence.end)
    if any(each.is_stock for each in sentence.names_in(scope.left, name.start)):
        return False
    if _PRESSED.search(before) is not None and _BY_MOVING.match(behind) is not None:
        return True
    return behind.startswith(",") and _OF_SHARE.search(before) is not None


def _is_recorded(scope: Scope, name: Name, motion: Motion) -> bool:
    """Whether a noun of motion that leads the clause is said of a name: "penurunan terdalam dialami X, yakni 4 persen"."""
    sentence = scope.sentence
    if not sentence.cues & _RECORD.bit or motion.end > name.start or name.end > scope.anchor.start:
        return False
    if _RECORD.fullmatch(sentence.gap(motion.end, name.start)) is None:
        return False
    return _is_given_so_much(scope, name)


def _growth_of(scope: Scope) -> Name | None:
    """Return the money or the index right before a verb that else tells of figures, where the percent is said of it."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & GREW.bit:
        return None
    names = sentence.names_in(scope.left, start)
    if not names or names[-1].type not in _GROWS or not names[-1].listed:
        return None
    if names[-1].may_be_place and not names[-1].surface.isupper():
        return None
    return names[-1] if GREW.fullmatch(sentence.gap(names[-1].end, start)) is not None else None


def grew(scope: Scope) -> Motion | None:
    """Return the rise that such a verb tells of money or an index."""
    name = _growth_of(scope)
    return None if name is None else Motion(Direction.UP, SignSource.WORD, name.end + 1, scope.anchor.start)


def what_grew(scope: Scope) -> Subject | None:
    """Return the money or the index of which such a verb tells."""
    name = _growth_of(scope)
    return None if name is None else Subject((name,), "name", _SHAPE, name.start)


def _stands_at(scope: Scope, name: Name, motion: Motion) -> bool:
    """Whether only the price at which it stands, and when, lies between a name and its verb."""
    sentence = scope.sentence
    if not sentence.cues & _STANDS_AT.bit or motion.start < name.end:
        return False
    gap = sentence.gap(name.end, motion.start)
    if _STANDS_AT.search(gap) is None or (name.is_stock and _TRADES_AT.match(gap) is None):
        return False
    between = sentence.names_in(name.end, motion.start)
    return all(
        each.market or each.issuer == name.issuer or each.type is InstrumentType.FX for each in between
    )


def is_told_of(scope: Scope, name: Name, motion: Motion) -> bool:
    """Whether the words between a name and its verb only tell at what it stands, or the noun of motion leads the clause."""
    return (
        _is_recorded(scope, name, motion)
        or _stands_at(scope, name, motion)
        or leader_of(scope, motion) is name
    )


def limit_set(scope: Scope) -> str | None:
    """Return why a number is what an exchange allows at most, or what a condition would bring, and no move that was."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.cues & _THEN.bit and _THEN.search(sentence.gap(sentence.start, start)) is not None:
        return "what would be so on a condition"
    if sentence.cues & _WHATEVER.bit and _WHATEVER.search(sentence.gap(scope.left, start)) is not None:
        is_rule = _WILL_BE.match(sentence.gap(scope.anchor.end, sentence.end)) is not None
        return "what happens to any price that moves so far" if is_rule else None
    if sentence.cues & _SOME_STOCKS.bit and _is_of_some(scope):
        return "stocks that are not named"
    if not sentence.cues & _LIMIT.bit or _LIMIT.search(sentence.gap(scope.left, start)) is None:
        return None
    return "how far the exchange lets a price go"


def _is_of_some(scope: Scope) -> bool:
    """Whether stocks are counted before a number, and none is named between."""
    sentence, start = scope.sentence, scope.anchor.start
    found = _SOME_STOCKS.search(sentence.gap(scope.left, start))
    return found is not None and not sentence.names_in(scope.left + found.start(), start)


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


def equalled(scope: Scope) -> Name | None:
    """Return the money or the index of the paragraph before, of which this one says how much its move was."""
    sentence = scope.sentence
    if not sentence.cues & _EQUALS.bit or sentence.lang not in MALAY:
        return None
    if scope.left != sentence.start or _EQUALS.match(sentence.folded) is None:
        return None
    told = [sentence.antecedent(sentence.start, sort) for sort in ("fx", "index")]
    near = [each for each in told if each is not None and sentence.start - each.end <= _PARAGRAPH]
    return near[0] if len(near) == 1 and near[0].listed else None


def rupiah_told(scope: Scope) -> Name | None:
    """Return the rupiah spoken of before, where the level behind the percent is one of rupiah a dollar."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & _RUPIAH_LEVEL.bit or _RUPIAH_LEVEL.match(sentence.gap(end, scope.right)) is None:
        return None
    spoken_of = sentence.antecedent(sentence.start, "fx")
    return spoken_of if spoken_of is not None and spoken_of.listing.symbol in _RUPIAH else None


_GOLDSMITH = "ANTM.JK"
_ITS_GOLD = Cue(
    r"(?<!emiten )(?<!produsen )(?<!tambang )(?<!saham )\b(?:emas|logam mulia)(?: (?:batangan|logam mulia|mulia|milik|produksi|keluaran|buatan|24 karat|jual|kembali|oleh|dari))* (?:pt )?$"
)
"""Before the miner it says that its bars are spoken of, as shops sell them: "harga emas batangan PT Aneka Tambang"."""
_PER_GRAM = Cue(r"(?:(?!, |saham)[^;%]){0,60}\b(?:per|/|se) ?gram\b")


def _is_of_its_gold(scope: Scope, miner: Name) -> bool:
    """Whether the price is that of the miner's gold by the gram, and no share's."""
    sentence = scope.sentence
    if sentence.cues & _PER_GRAM.bit and _PER_GRAM.match(sentence.gap(scope.anchor.end, sentence.end)):
        return True
    if not sentence.cues & _ITS_GOLD.bit or miner.start < sentence.start:
        return False
    return _ITS_GOLD.search(sentence.gap(sentence.start, miner.start)) is not None


def sold_in_shops(scope: Scope, name: Name) -> bool:
    """Whether a good is sold at home by weight: "harga gula naik 2% menjadi Rp18.000 per kg"; palm oil is traded so."""
    if name.listing.symbol == _GOLDSMITH:
        return _is_of_its_gold(scope, name)
    if name.type not in GOODS or name.listing.symbol == _PALM_OIL:
        return False
    if not scope.sentence.cues & _IN_THE_SHOP.bit:
        return False
    return _IN_THE_SHOP.match(scope.sentence.gap(scope.anchor.end, scope.right)) is not None


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


def leader_of(scope: Scope, motion: Motion) -> Name | None:
    """Return the stock that weighed on an index or held it up, whose own move the number is, where nothing else stands between."""
    sentence = scope.sentence
    if not sentence.cues & _LEADS.bit:
        return None
    for name in sentence.names_in(scope.left, motion.start):
        if name.is_stock and name.listed and _LEADS.fullmatch(sentence.gap(name.end, motion.start)):
            return name
    return None


def kin_of(scope: Scope, name: Name) -> bool:
    """Whether a name only tells whose investor, parent or rival the one is whose shares moved."""
    if not scope.sentence.cues & _KIN.bit:
        return False
    return name.is_stock and _KIN.search(scope.sentence.gap(scope.sentence.start, name.start)) is not None


def is_told_between(scope: Scope, name: Name, motion: int) -> bool:
    """Whether only a relative clause about a share or a currency stands between it and its own verb, which follows the closing comma."""
    sentence = scope.sentence
    if not sentence.cues & _WHICH.bit or not name.listed or motion < name.end:
        return False
    if name.is_stock and sentence.gap(max(sentence.start, name.start - 6), name.start) != "saham ":
        return False
    if not name.is_stock and (
        name.type is not InstrumentType.FX or sentence.marks_in(name.end, motion, marks.MOTION)
    ):
        return False
    return _WHICH.fullmatch(sentence.gap(name.end, motion)) is not None


def index_of_market(sentence: Sentence, head: Mark) -> Name | None:
    """Return the market that opens a sentence as the owner of "the composite index" behind it: "Bursa Malaysia rendah, indeks komposit turun"."""
    if (
        not sentence.cues & _MAIN_INDEX.bit
        or sentence.lang not in MALAY
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
