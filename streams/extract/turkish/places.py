"""Places and clauses of Turkish sentences: markets where others moved, what a move led to, words that end a clause before a name, and whose a metric or a city is."""

import re

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_MARKETS = Cue(
    r"\b(?:borsalar|piyasalar|endeksler|paralar|(?!ve |ise |ama |fakat |ancak |da |de )[a-z]{3,} hisseler)(?:in)?d[ae](?:ki)?\b"
)
"""Several markets, or the shares of a sector, in which a number behind them is told: "Asya borsalarında yüzde 2'ye varan kayıplar"."""
_LED_TO = Cue(r"\b(?:neden ol|yol ac|sebep ol|sebebiyet ver|tetikle)")
"""Behind a number they make it what a move led to elsewhere."""
_CONVERB = Pattern(r"\b[a-z]{2,}[aeiou]rken\b")
"""A Turkish verb that ends its clause: "kayıp yüzde 6'yı bulurken Apple yüzde 2 düştü"."""
_REACH = 64


def moved_elsewhere(scope: Scope, limit: int) -> bool:
    """Whether a number that names nobody itself is told of several markets, or of what the move before it led to."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.lang != "tr":
        return False
    if sentence.cues & _MARKETS.bit and _MARKETS.search(sentence.gap(scope.left, limit)) is not None:
        return True
    return bool(sentence.cues & _LED_TO.bit) and (
        _LED_TO.search(sentence.gap(end, min(sentence.end, end + _REACH))) is not None
    )


def ends_clause(gap: str, lang: str | None) -> bool:
    """Whether a Turkish verb that ends its clause stands between a number and a name behind it."""
    return lang == "tr" and "rken" in gap and _CONVERB.search(gap) is not None


_OF_METRIC = Pattern(r"(?:[dt][ae]n?|nin|nun)$")


def owns_in_turkish(metric: str, gap: str, lang: str | None) -> bool:
    """Whether a metric before a name may be what is told of it: right before it, or as a place ("satışlarda yine Tesla").

    Turkish names the owner first, so that "satışlar sürerken BIST 100" speaks of no sales of the index.
    """
    return lang != "tr" or not gap.strip() or _OF_METRIC.search(metric) is not None


_PRICE = Pattern(r"(?: (?:ton |ons |varil )?(?:fiyati|fiyatlari|ise))? $")


def owns_alone(sentence: Sentence, names: list[Name]) -> bool:
    """Whether only the last of Turkish names that a comma joins stands in the genitive, and opens what another tells of: "Acme, Beta'nın yüzde 5 düşmesinin ardından"."""
    if sentence.lang != "tr" or sentence.gap(names[-2].end, names[-1].start) != ", ":
        return False
    *others, last = (sentence.gap(each.start, each.end + 5) for each in names)
    return _OWNED.search(last) is not None and not any(_OWNED.search(each) for each in others)


_OWNED = Pattern(r"(?:['’]n?[iu]n|[a-z]s?[iu]nin|l[ae]rin[iı]n)\b")
_LOCATIVE = Pattern(r"['’]?[dt][ae]\b")


def is_in_turkish_city(sentence: Sentence, gap: str, city: Name) -> bool:
    """Whether a city behind a good is only where it trades: "Bakır fiyatı Londra'da yüzde 1,4 arttı"."""
    if sentence.lang != "tr" or _PRICE.fullmatch(gap) is None:
        return False
    return _LOCATIVE.match(sentence.gap(city.end, min(sentence.end, city.end + 4))) is not None


_SOMEBODY_THERE = Pattern(
    r"['’][dt][ae](?:ki)? (?:ise )?(?P<who>[A-ZÇĞİÖŞÜ][\w&.]+)(?: [A-ZÇĞİÖŞÜ][\w&.]+){0,3}(?:['’][a-zçğıöşü]{1,4})? (?:(?:hisse\w*|yaklaşık) )?(?:yüzde|%)"
)
"""Behind a city somebody with a number of his own: "Londra'da Muhafazakar Parti yüzde 5 kaybetti"."""


def is_city_of_stranger(sentence: Sentence, city: Name) -> bool:
    """Whether a Turkish city only says where somebody moved whom the directory does not know."""
    if sentence.lang != "tr" or not city.may_be_place:
        return False
    found = _SOMEBODY_THERE.match(sentence.text, city.end - sentence.start)
    return found is not None and not sentence.names_in(city.end, sentence.start + found.end())


_THAN, _AGAINST = "gore", "karsi"
_ANOTHER = Pattern(r"(?:['’][a-z]{1,3})?,? +[a-z]")
"""Between a currency and "karşı" stands the other one."""


def compares_price(sentence: Sentence, mark: Mark) -> bool:
    """Whether "göre" only says since when a price moved, or "karşı" against which money: "euro seçim öncesine göre yüzde 5 geriledi"."""
    words = sentence.gap(mark.start, mark.end)
    if sentence.lang != "tr" or words not in {_THAN, _AGAINST} or sentence.kinds & marks.METRIC:
        return False
    listed = [each for each in sentence.names_in(sentence.start, mark.start) if each.listed or each.pairs]
    if words == _THAN:
        return bool(listed)
    money = [each for each in listed if each.type is InstrumentType.FX]
    return any(_ANOTHER.match(sentence.gap(each.end, mark.start)) is not None for each in money)


def is_in_its_price(sentence: Sentence, name: Name) -> bool:
    """Whether a name stands in the Turkish locative, in which it has gains and losses of its price: "Sasa'da kayıp yüzde 7'yi buldu"."""
    return (
        sentence.lang == "tr"
        and _IN_IT.match(sentence.gap(name.end, min(sentence.end, name.end + 8))) is not None
    )


_IN_IT = Pattern(r"['’][dt][ae](?:ki)? ")


_WHILE_BEING = " olurken"
"""Behind the last of a list of movers it says no more than that they are those: "en çok yükselenler A (%2) ve B (%1) olurken"."""
_OWN_VERB = 28
"""So far behind a number its own verb stands."""


def has_own_verb(scope: Scope) -> bool:
    """Whether a verb that ends its clause stands right behind a number, so that none further on is its: "yüzde 1,3 kaybettirirken"."""
    sentence, end = scope.sentence, scope.anchor.end
    return ends_clause(
        sentence.gap(end, min(scope.right, end + _OWN_VERB)).replace(_WHILE_BEING, " "), sentence.lang
    )


def ends_in_locative(sentence: Sentence, name: Name) -> bool:
    """Whether a name is printed with the ending of a place: "hisseleri New York borsasında yüzde 7 geriledi"."""
    return sentence.lang == "tr" and name.surface.endswith(("nda", "nde"))


_ABROAD = Pattern(
    r"\b(?:abd|amerika\w*|wall street|new york|nasdaq|dow jones|s&p|avrupa|alman\w*|dax|asya|tokyo|nikkei|japon\w*|hong kong|çin|londra|ftse|paris|rus\w*|kripto\w*|bitcoin|küresel|dünya)\b",
    re.IGNORECASE,
)
"""Words of a text behind which "the exchange" may be another country's."""

_MOVED_THERE = Pattern(
    r",? (?:(?:dün|bugün|günlük|haftalık|sert|yine|toplam|yaklaşık|hafta|gün|yıl|bu|içinde|boyunca) )*(?:yüzde|%|düşüş|yükseliş|kayıp|değer kaybı|artış|gerileme|ralli)"
)
"""Behind "on the exchange" it tells of the exchange itself: "Borsada yüzde 2 kayıp"."""


def is_home_market(text: str, name: Name) -> bool:
    """Whether "the exchange" in a Turkish text that spoke of no other one is Istanbul's: "Borsa yüzde 1,5 yükseldi"."""
    if name.alias is None or name.alias.text not in {"borsa", "borsada"}:
        return False
    if name.alias.text == "borsada" and _MOVED_THERE.match(text, name.end) is None:
        return False
    return _ABROAD.search(text, 0, name.start) is None
