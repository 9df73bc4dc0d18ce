"""Periods that only say among what a price or a day is the highest, the lowest or the worst: "fell 4% to its lowest level this year"."""

from functools import reduce
from operator import or_

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Sentence
from streams.text.cues import Cue
from streams.text.patterns import Pattern

LONG = frozenset({Period.SINCE, Period.YEAR, Period.YTD, Period.QUARTER, Period.MONTH, Period.WEEK})
TIMES = {"week": Period.WEEK, "month": Period.MONTH, "quarter": Period.QUARTER, "year": Period.YEAR}
_BEST_TIME = Cue(r"\b(?:best|worst|strongest|weakest|biggest) (?P<time>week|month|quarter|year)\b")
"""What was the best of its kind lasted so long itself: "up 5% for its best month in a year"."""
_OF_RECORD = Cue(
    r"\s?(?:ぶり|来の?(?:高|安|最|新|下|上)|來?(?:新|最|的最|高|低)|的?(?:新高|新低|最|首次)|만에|\s?만의|(?:들어 )?(?:최저|최고|신고가|신저가)| en (?:hizli|sert|yuksek|dusuk|buyuk|kotu|iyi|guclu|zayif)\b| ilk (?:kez|defa)\b)"
)
"""Behind a period it says for how long there was no such move: "3カ月ぶり安値", "以來新高", "3개월 만에", "올해 최저치", "mayıstan bu yana en düşük"."""
_HIGH = Cue(
    r"(?:['’]s)?[ -](?:record |closing )?(?:highs?|lows?|peaks?|records?)\b|(?: के| की)? (?:उच्चतम|निचले|न्यूनतम|सबसे)"
)
"""The same of a price: "hits an all-time high, up 2%"; what is told "from the all-time high" keeps its time."""
_MEASURED = Pattern(r"\b(?:from|off|below|above|since|near|of)(?: (?:the|its|their|an?|his))? $")
_SUPERLATIVE = Cue(
    r"\b(?:best|worst|biggest|largest|steepest|sharpest|highest|lowest|longest|strongest|weakest|first|most)\b[^,;.%]{0,32}?"
    r" (?P<of>(?:in|since|for|(?<=day )of|(?<=session )of|(?<=drop )of|(?<=fall )of|(?<=gain )of|(?<=rise )of|(?<=decline )of|(?<=close )of)(?: (?:a|the|over|more|than|nearly|almost|about|at|least))* )?$"
)
"""Before a period in English they make it the time over which something was the best or the worst."""
_OF_TIME = ("in ", "since", "for ")
"""So do these as its own first word: "in a year"."""
_OF_RATE = "-on-"
"""In a period that only says how a rate counts: "the highest month-on-month rise"."""
_LOWEST = tuple(
    Cue(rf"\b(?:{words})\s$")
    for words in (
        r"(?:lowest|highest|weakest|strongest|cheapest|softest)(?: (?:level|levels|point|price|close|closing|finish|settlement|mark|value|rate|intraday|so far|hit|seen|reached))*",
        r"(?:steepest|sharpest|deepest|heaviest) (?:[a-z]+-day |daily )?(?:drop|fall|decline|loss|gain|rise|rally|slide|jump|advance|increase|slump|tumble|plunge|sell-?off)(?: so far)?",
        r"(?:best|worst|strongest|weakest|biggest|largest) (?:(?:[a-z]+-day|daily|intraday|trading|percentage) )*(?:day|session)(?: so far)?"
        r"|(?:best|worst|strongest|weakest|biggest|largest) (?:[a-z]+-day|daily|intraday) (?:drop|fall|decline|loss|gain|rise|rally|slide|jump|advance|slump|move)(?: so far)?",
        r"(?:hoch|tief|niedrig|schwach|stark|billig|teuer)\w*st(?:e|en|er|es) (?:stand|wert|kurs|niveau|preis|schlussstand|schlusskurs|tagesgewinn|tagesverlust)(?: (?:seit|in))?",
        r"(?:best|schlechtest|großt|starkst|schwachst|hochst|kraftigst|steilst)(?:e|en|er|es) [a-z]*(?:entwicklung|performance|woche|monat|quartal|halbjahr|jahr|tag|plus|minus|verlust|gewinn|anstieg|sprung|ruckgang|sturz|serie)(?: (?:seit|in))?|\w*(?:hoch|tief)(?: seit)?",
        r"so (?:tief|hoch|niedrig|wenig|viel|stark|schwach|teuer|billig|gunstig|gut|schlecht) wie(?: zuletzt)?|(?:erstmals|zum ersten mal)(?: wieder)?",
        r"(?:laagste|hoogste|zwakste|sterkste) (?:niveau|stand|punt|koers|prijs|slotstand|slotkoers)(?: (?:van|in|sinds))?",
        r"(?:hogsta|lagsta|svagaste|starkaste|hojeste|hoyeste|laveste|svageste|sterkeste) (?:nivan|nivaet|niveau|niva|kurs|kursen|notering|noteringen|priset|pris|prisen|slutkurs)(?: (?:i|for|pa|sedan|siden))?",
        r"(?:mas (?:bajo|alto|debil|fuerte|barato|caro)s?|minimos?|maximos?|peor dia|mejor dia|peor sesion|mejor sesion|peor jornada|mejor jornada)(?: (?:nivel|niveles|precio|cierre|registro|valor))?(?: (?:en lo que va|en|de|del|para))*",
        r"(?:menor|maior|pior|melhor) (?:nivel|patamar|preco|valor|fechamento|cotacao|pontuacao|pregao|dia)(?: (?:d[oe]|neste|no|em|desde))*|(?:minimas?|maximas?)(?: (?:d[oe]|neste|no|em))*",
        r"plus (?:bas|hauts?|faible|fort)(?: niveaux?| cours| cloture)*(?: (?:de|en|sur|pour))?|(?:pire|meilleure) (?:seance|journee)(?: (?:de|en))?",
        r"(?:minim[oi]|massim[oi]|piu (?:bass[oi]|alt[oi])|livello piu (?:basso|alto))(?: livell[oi]| storic[oi])?(?: (?:di|da|del|dell['’]|in|nel))*",
        r"(?:cel mai|celui mai) (?:ridicat|scazut|inalt|jos|mic|mare|slab|bun)(?: (?:nivel|pret|curs))?(?: (?:din|al|de))*",
        r"(?:najniz|najwyz|najslab|najmocn|nejniz|nejvyss|nejslab|nejsiln|najvyss)\w*(?: (?:poziom\w*|kurs\w*|urov\w*|hodnot\w*|uroven|zamkniec\w*))?(?: (?:od|w|v|za))?",
        r"(?:(?:самого )?(?:низк|высок|слаб|сильн)\w* (?:уровн\w*|отметк\w*|значени\w*|курс\w*)|наи(?:меньш|больш|низш|высш)\w* (?:уровн\w*|отметк\w*|значени\w*)|минимум\w*|максимум\w*)(?: (?:за|с|в|от|для))?",
        r"(?:сильнейш|крупнейш|худш|лучш|наибольш|максимальн|стремительн|резк|значительн|больш|глубок)\w* (?:дневн\w* |однодневн\w* )?(?:падени|рост|снижени|обвал|скач|подъем|результат|ден|дня|показател)\w*(?: (?:за|с|в))?",
        r"(?:найнижч|найвищ)\w*(?: (?:рівн\w*|позначк\w*|значенн\w*))?(?: (?:за|з|від|у|в|цього))?",
        r"(?:найбільш|найгірш|найкращ|найсильніш|найстрімкіш|найглибш|найрізкіш)\w* (?:денн\w* |одноденн\w* )?(?:падінн|зростанн|зниженн|обвал|стриб|результат|ден|дня|показник)\w*(?: (?:за|з|від|у|в))?",
        r"(?:χαμηλοτερ|υψηλοτερ)\w*(?: επιπεδ\w*| τιμη\w*)?(?: (?:για|απο|του|τησ|στο|σε))?",
        r"pertama kali(?:nya)?|(?:level|posisi|titik|harga|angka|nilai|kurs|rekor|paras|penutupan|harian)(?:nya)? (?:ter(?:endah|tinggi|lemah|kuat|murah|mahal|buruk|baik|besar|dalam|tajam))(?:nya)?(?: (?:di|dalam|pada|selama|untuk|sejak|dari|harian|hampir|sekitar|lebih|kurang))*",
        r"leg(?:rosszabb|jobb|alacsonyabb|magasabb|nagyobb|kisebb|gyengebb|erosebb|melyebb)\w*(?: [\w.]+){0,5}",
        r"(?:thap|cao|yeu) nhat(?: (?:trong|cua|tu|ke tu))*|(?:phien|muc|cu|nhip|da) (?:tang|giam|sut)[^,.;]{0,16} (?:manh|lon|te|sau|tot|xau) nhat(?: (?:trong|cua|tu|ke tu|vong))*",
        r"(?:ادني|اعلي) (?:مستوي|مستوياته|مستوياتها|سعر|اغلاق)(?: (?:له|لها|في|خلال|منذ|عند الاغلاق|اغلاق|عند التسويه|اول|نحو|حوالي|اكثر من))*",
    )
)
"""Before a period, in the languages whose words stand in this order; what ranks several over a time is none: "biggest gainer this year"."""
_NOT_SINCE = Pattern(r" (?:nem|nincs|sem)\b")
"""Behind a Hungarian "since": "ilyen mélyen 2002 óta nem zárt"."""
_ANY_LOWEST = reduce(or_, (each.bit for each in _LOWEST))


def is_of_extreme(sentence: Sentence, period: marks.Mark) -> bool:
    """Whether a period says since when, or among what, a price or a day was not so high, so low or so bad."""
    of_record = sentence.cues & _OF_RECORD.bit and period.period is not Period.INTRADAY
    if of_record and _OF_RECORD.match(sentence.gap(period.end, sentence.end)):
        return True
    if sentence.lang == "hu" and _NOT_SINCE.match(sentence.gap(period.end, sentence.end)) is not None:
        return True
    if period.period not in LONG or _OF_RATE in sentence.gap(period.start, period.end):
        return _is_of_superlative(sentence, period)
    before = sentence.gap(sentence.start, period.start)
    if sentence.cues & _ANY_LOWEST and any(
        sentence.cues & each.bit and each.search(before) for each in _LOWEST
    ):
        return True
    return _is_of_superlative(sentence, period) or _stands_before_high(sentence, period)


def _stands_before_high(sentence: Sentence, period: marks.Mark) -> bool:
    """Whether a high or a low stands behind a period, and the number is not measured from it: "hits an all-time high, up 2%"."""
    if not sentence.cues & _HIGH.bit or _HIGH.match(sentence.gap(period.end, sentence.end)) is None:
        return False
    return _MEASURED.search(sentence.gap(sentence.start, period.start)) is None


def _is_of_superlative(sentence: Sentence, period: marks.Mark) -> bool:
    """Whether a period only says among what a day is the best or the worst: "its best day in a year, up 5%"."""
    if not sentence.cues & _SUPERLATIVE.bit:
        return False
    found = _SUPERLATIVE.search(sentence.gap(sentence.start, period.start))
    if found is None:
        return False
    return found.group("of") is not None or sentence.gap(period.start, period.end).startswith(_OF_TIME)


def best_time(scope: Scope) -> marks.Mark | None:
    """Return the week, month, quarter or year that was the best or the worst of its kind."""
    if not scope.sentence.cues & _BEST_TIME.bit:
        return None
    found = _BEST_TIME.search(scope.sentence.gap(scope.left, scope.right))
    if found is None:
        return None
    start, end = (scope.left + place for place in found.span("time"))
    return marks.Mark(start, end, marks.PERIOD, period=TIMES[found.group("time")])
