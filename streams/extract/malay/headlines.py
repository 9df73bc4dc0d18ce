"""Indonesian headlines that tell first how far something moved, and behind the comma what."""

from streams.extract import marks
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.patterns import Pattern

_SPAN = (
    r"(?:(?:sejak|dalam|selama|sepanjang|di|akhir) )?(?:hari ini|kemarin|(?:pagi|siang|sore|pekan|minggu|bulan|tahun) (?:ini|lalu|kemarin)|sehari|sepekan|seminggu|sebulan|setahun"
    r"|sesi (?:1|2|i|ii)|ipo|awal tahun|perdagangan|penutupan|pembukaan)(?: (?:terakhir|beruntun|perdana))?"
)
"""When an Indonesian headline says that something moved."""
_OPENS = Pattern(
    rf"\W*(?:[a-z]+! )?(?:(?:{_SPAN}|pukul \d{{1,2}}[.:]?\d\d wib|ditutup|dibuka|sempat|sudah|kembali|langsung|masih|lanjut|terus|tiba-tiba|baru|setelah|usai|saham|harga|harga saham|harga sahamnya|sahamnya) ){{0,4}}"
)
_MOVED_SO = Pattern(
    rf"(?: lebih| tipis| lagi)*(?: (?:{_SPAN}|(?:dalam|selama) \d{{1,3}} (?:hari|pekan|minggu|bulan|tahun)))?(?: (?:lebih|lagi))?,"
)
_ASKED = (
    r"(?:(?:ini|begini|bagaimana|mungkinkah|akankah|siap-siap|tren|bullish|bearish|sentimen|pemberat|penopang|penyebab|alasan|sebab|pemicu|prospek|nasib|masa|depan|saatnya|waktunya|masih|percaya|kenapa|mengapa"
    r"|giliran|ada|apa|dengan|laju|posisi|pergerakan|simak|cek|intip|sinyal|peluang|ramalan|sekarang|kini|nyerok|kok|bursa|bei|idx|gembok|suspensi|pantau|ketat|pelototi|awasi|perdagangan|hentikan|transaksi) ){0,5}"
)
"""What comes of it, which a headline asks or tells between the comma and what moved."""
_HEADED = Pattern(rf" {_ASKED}(?:harga |kurs |indeks |nilai tukar )?")
_HEADED_STOCK = Pattern(
    rf" {_ASKED}(?:harga )?saham (?:pt |emiten |bank |[a-z -]{{3,32}} \()?| (?:bursa|bei|idx) {_ASKED}(?:saham )?(?:pt |emiten )?(?:[a-z&. -]{{3,32}} \()?"
)
"""Before a stock it must be its share, or the exchange that does something about it."""
_OF_SHARE = Pattern(r"\b(?:harga|saham) ")
_ITS_HOUSE = Pattern(
    r" (?:(?:bursa|bei|idx|ojk|bos|dirut|direksi|manajemen|ceo|emiten|perusahaan|pengendali|pemilik)(?: [a-z-]+){0,3} )?(?:[a-z&. -]{3,32} \()?"
)
"""Before a stock it says who speaks for it or does something about it, where the headline opens with its share: "Saham Naik 60%, Bos Acme (ACME) Buka Suara"."""
_WINS = Pattern(
    r"(?: \([a-z]{4}\))? (?:(?:berhasil|sukses|mau|akan) )?(?:raih|meraih|raup|meraup|kantongi|mengantongi|dapat|menangkan|teken|catat|catatkan|cetak|bukukan|garap) (?:nilai |total )?(?:kontrak|proyek|order|pesanan|dana|pembiayaan)\b"
)
"""Behind a stock it says what of the company so much is: "Melesat 30%, PTPP Raih Kontrak Rp 8 T"."""
_BEHIND_GOOD = Pattern(r" (?:di (?:pegadaian|toko|pasaran)|antam|ubs|batangan|perhiasan)\b")
"""Behind gold they say that it is that of a shop."""
_IDX_CODE = Pattern(r"[A-Z]{4}")


def headed_by(scope: Scope, motion: Motion) -> Name | None:
    """Return the name behind the comma of a headline that opens with how far it moved: "Ditutup Turun 2%, IHSG Kembali ke 6.200", "Terbang 8%, BBRI Pimpin"."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang not in MALAY or scope.left != sentence.start or not sentence.opens_line:
        return None
    names = [name for name in sentence.names_in(anchor.end, sentence.end) if not name.market]
    if motion.mark is None or motion.start > anchor.start or not names:
        return None
    opening = sentence.gap(sentence.start, motion.start)
    if _OPENS.fullmatch(opening) is None:
        return None
    coded = [name for name in names if sentence.gap(name.start - 1, name.start) == "("]
    names = coded if len(coded) == 1 and coded[0].is_stock else names
    name, comma = names[0], _MOVED_SO.match(sentence.gap(anchor.end, names[0].start))
    end = sentence.end if name.is_stock else name.start
    if comma is None or not name.listed or sentence.marks_in(anchor.end, end, marks.METRIC):
        return None
    behind = sentence.gap(name.end, sentence.end)
    if _BEHIND_GOOD.match(behind) is not None or _WINS.match(behind) is not None:
        return None
    between = sentence.gap(anchor.end + comma.end(), name.start)
    if between == " " and (not name.is_stock or _IDX_CODE.fullmatch(name.surface) is not None):
        return name
    if len({each.issuer for each in names}) > 1:
        return None
    if _OF_SHARE.search(opening) is not None and name.is_stock and _ITS_HOUSE.fullmatch(between) is not None:
        return name
    return name if (_HEADED_STOCK if name.is_stock else _HEADED).fullmatch(between) is not None else None
