"""Turkish sentences that go on about a security without naming it: "yüzde 2,7 artıya geçen hisse", "yüzde 1,4 primle 12,30 TL'den kapandı"."""

from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue

_DESCRIBED = Cue(
    r"['’]?[a-z]{0,4}(?: [a-z0-9.'’]+(?:,\d+)?){0,6}? (?:artiya gecen|baslayan|kapanan|tamamlayan|acilan|eksiye gecen|yukselen|dusen|gerileyen|artan|azalan|kazanan|kaybeden|yasayan|gosteren|kaydeden|yapan|primlenen|cakilan|firlayan|sicrayan|zayiflayan|toparlanan)"
    r" (?P<noun>(?:(?:sirketin|bankanin|firmanin) )?hisse(?:ler|leri|si| senedi| senetleri)?|endeks)\b(?! senet|ler)"
)
"""Behind a number a participle and the noun that it describes."""
_CLOSED_BY = Cue(
    r"['’]?[a-z]{0,4}(?: [a-z0-9.'’]+(?:,\d+)?){0,6}? (?:artiya gecen|eksiye gecen|baslayan|kapanan|kapatan|bitiren|noktalayan|tamamlayan|acilan|primlenen|islem goren"
    r"|(?:puan|dolar|lira|tl|euro|avro|seviye)['’]?[a-z]{1,6} (?:cikan|inen|gerileyen|yukselen|dusen|cekilen|tirmanan|ulasan|gelen|firlayan)) "
)
"""Behind a number a participle of trading, right before the name that it describes: "yüzde 5 düşüşle 4 bin dolardan kapanan altın"."""
ROLES = frozenset(
    [
        "devinin",
        "grubunun",
        "zincirinin",
        "platformunun",
        "markasının",
        "perakendecisinin",
        "operatörünün",
        "kuruluşunun",
        "firmasının",
        "bankasının",
        "holdinginin",
        "borsasının",
        "geliştiricisinin",
        "sağlayıcısının",
        "tekelinin",
        "iştirakinin",
        "taşıyıcısının",
    ]
)
"""What a company is, as the owner of its shares: "çip devinin hisseleri" are those of the one spoken of."""
_TRADED = Cue(
    r"\d ?(?:lira|tl|dolar|euro|avro|sterlin|kurus|peni)['’]?[a-z]{0,4} (?:islem gor|kapan|tamamla|alici bul|yukseld|geriled|cikt|indi)"
)
"""What only a security does at a price."""


def described_behind(scope: Scope) -> Name | None:
    """Return who was spoken of before, where a participle behind a number describes only its share or its index."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "tr" or not sentence.cues & (_DESCRIBED.bit | _CLOSED_BY.bit):
        return None
    if (name := _named_behind(scope)) is not None:
        return name
    found = _DESCRIBED.match(sentence.gap(end, scope.right))
    if found is None or sentence.names_in(end, end + found.end()):
        return None
    sort = "index" if found["noun"] == "endeks" else "stock"
    before = sentence.antecedent(max(scope.left, sentence.start), sort)
    return before if before is not None and before.listed else None


def _named_behind(scope: Scope) -> Name | None:
    sentence, end = scope.sentence, scope.anchor.end
    names = sentence.names_in(end, scope.right)
    if not names or not names[0].listed or names[0].market:
        return None
    if any(end <= each.start < names[0].start for each in sentence.anchors):
        return None
    found = _CLOSED_BY.fullmatch(sentence.gap(end, names[0].start))
    return None if found is None else names[0]


def goes_on_at_a_price(sentence: Sentence) -> bool:
    """Whether a Turkish sentence that names nobody tells at what price something traded."""
    return (
        bool(sentence.cues & _TRADED.bit)
        and sentence.lang == "tr"
        and _TRADED.search(sentence.folded) is not None
    )
