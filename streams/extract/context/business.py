"""What a company reports, and no price: a metric that opens the clause, a result, a reported period or the year before behind the number."""

from schemas.vocabulary import InstrumentType, NumberType, Period
from streams.extract import marks
from streams.extract.context.malay import kin_of, sold_in_shops, weighs_on_it
from streams.extract.context.quantities import in_amount
from streams.extract.english.trading import is_pared
from streams.extract.german.causes import is_of_days_before
from streams.extract.german.places import is_place
from streams.extract.german.told import is_verb
from streams.extract.malay.beside import says_of_its_own
from streams.extract.prose.function_words import YEARLY
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, words_in
from streams.extract.subjects.unknowns import last_boundary
from streams.extract.turkish.others import moved_a_thing
from streams.languages import load
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_REPORTED = Cue(
    r"\s?(?:(?:yoy|y-o-y|secara tahunan|year[- ]on[- ]year)\s)?(?:menjadi \S+ (?:\S+ ){0,3})?(?:pada|di|per|selama|sepanjang|sampai|hingga|hasta|in|for|during|im|en el|no|nel|au|w)\s(?:the |akhir |its )?"
    r"(?:(?:first|second|third|fourth|fiscal|latest|last|ersten|zweiten|dritten|vierten|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|primo|secondo|terzo|premier|deuxieme|troisieme|quatrieme|holiday|march|june|september|december)[ -])?"
    r"(?:kuartal|semester|triwulan|suku (?:pertama|kedua|ketiga|keempat)|quarter|half\b|quartal|halbjahr|trimestre|semestre|q[1-4]\b|[1-4]q\b|[hs][12][ -]|fy ?\d\d|tahun buku)"
)
"""Behind a number it says of which reported period a figure is: "melesat 22% pada kuartal II-2026"."""
_IM_QUARTAL = Cue(
    r"\b(?:legten?|legt|legen|wuchs|wuchsen|wachst|schrumpften?|stieg|stiegen|steigerten?|sank|sanken|gab|gaben|verlor|verloren|gewann|gewannen) [^.;,]{0,60}\bim (?:[a-z]+ )?(?:ersten|zweiten|dritten|vierten|vergangenen|abgelaufenen|letzten|vorigen) (?:quartal|halbjahr|geschaftsjahr|jahresviertel|geschaftsquartal)\b[^.;,]{0,40}$"
)
_METRICS = frozenset(word for code in ("id", "ms") for word in load(code).metric_nouns) - {
    "emiten", "target", "kinerja", "prospek", "peluang", "investasi", "suara", "kontribusi", "bank", "hasil",
}  # fmt: skip
_NO_SHARES = frozenset(["emiten", "bursa", "bursa saham", "pasar saham"])
"""Price nouns that only say what sort of company somebody is, or where: "laba emiten batu bara X"."""
_BEFORE_METRIC = frozenset(
    [
        "",
        "besaran",
        "nilai",
        "total",
        "jumlah",
        "realisasi",
        "adapun",
        "sementara",
        "sedangkan",
        "secara rinci, besaran",
        "rincian",
        "besar",
    ]
)
"""Words that may open the clause before its metric."""
_LED, _NEAR = 8, 16
_POSSESSED = Pattern(
    r" (?:[^\W\d_]+ )?(?P<noun>[^\W\d_]{4,}(?:ja|je|a|e|ai|ei|i)) (?:(?:mintegy|tobb mint|kozel|csaknem|mar|ma) )*$"
)
"""Between a Hungarian name and its number it is something that the company has: "a Mol termelése 3 százalékkal csökkent"."""
_FIGURE_TOLD = Cue(r"\b(?:angka|jumlah|capaian|pencapaian|realisasi|nominal) (?:tersebut|itu|ini)\b")
"""In Indonesian, the figure of the sentence before: "Angka tersebut naik 27 persen"."""
_GROWTH = Cue(r"(?:peningkatan|pertumbuhan|penurunan|kenaikan|lonjakan)$")
_SIZES = """
sebesar sebanyak senilai setinggi sejumlah hingga sampai yang dari di ke pada sekitar hampir lebih tipis tajam signifikan terbesar tertinggi terdalam tercepat
terbanyak terendah paling cukup sangat drastis harian mingguan bulanan tahunan sehari sepekan dalam selama sepanjang mencapai tersebut ini itu dan sementara
kumulatif lanjutan luar beruntun terus secara kuat besar kecil moderat terbatas maksimal persentase pesat positif harga saham nilai kurs level poin point mata
lagi juga kembali berturut setelah usai seiring karena akibat berkat dengan untuk oleh antara kurang ketimbang dibanding dibandingkan terhadap atas melebihi
"""
_GREW = Pattern(rf" (?!(?:{'|'.join(_SIZES.split())})\b)[a-z]{{4,}}\b")
"""Behind a noun of motion, what it is the motion of: "peningkatan trafik internet 15 persen"."""

_LOSS = Cue(
    r"(?<!stock )(?<!share )(?<!weekly )(?<!price )\b(?:loss|losses|deficit|shortfall) (?:more than |nearly |almost )?"
    r"(?:widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|shrank|shrinks|shrunk|grew|grows|deepen(?:s|ed)?|balloon(?:s|ed)?|swell(?:s|ed)?) (?:by |about |nearly |over |more than )*$"
)
"""Before a number they are a company's result in English: "loss widens 20%"."""
_YEARLY_REACH, _FEW = 48, 2


def of_business(scope: Scope, motion: Motion, name: Name) -> str | None:
    """Return why a percent tells of a company's business, or of goods in the shops, and of no price of ``name``."""
    sentence, is_stock = scope.sentence, name.is_stock
    if is_stock and in_amount(scope) and not _is_price_near(scope, name):
        return "to an amount of money, and no price is spoken of"
    if is_stock and (moved_a_thing(scope, motion, name) or says_of_its_own(scope, motion, name)):
        return "something of the company moved"
    if is_stock and not speaks_of_price(scope):
        if sentence.kinds & (marks.COMPARISON | marks.PAST) and yearly(scope):
            return "compared with a year before, and no price is spoken of"
        if in_reported_period(scope):
            return "of a reported period, and no price is spoken of"
        if _of_figure(scope):
            return "the figure told before moved"
        if _of_a_count(scope, motion):
            return "what is counted moved"
    if is_stock and _of_a_loss(scope):
        return "a loss that widened or narrowed"
    if kin_of(scope, name):
        return "the shares of somebody who is only described"
    if is_stock and sentence.kinds & marks.METRIC and led_by_metric(scope, name):
        return "a metric opens the clause"
    if sentence.lang == "hu" and possessed(scope, name):
        return "something of the company moved"
    if weighs_on_it(scope, motion, name):
        return "what weighs on it moved"
    return "a price in the shops" if sold_in_shops(scope, name) else None


def _is_price_near(scope: Scope, name: Name) -> bool:
    """Whether a price noun stands between a name, or right before it, and the number."""
    near = max(scope.left, min(name.start, scope.anchor.start) - _NEAR)
    found = scope.sentence.marks_in(near, scope.anchor.start, marks.PRICE)
    return any("," not in scope.sentence.gap(each.end, max(each.end, name.start)) for each in found)


def _of_figure(scope: Scope) -> bool:
    sentence = scope.sentence
    if not sentence.cues & _FIGURE_TOLD.bit:
        return False
    return _FIGURE_TOLD.search(sentence.gap(scope.left, scope.anchor.start)) is not None


def _of_a_loss(scope: Scope) -> bool:
    sentence = scope.sentence
    if not sentence.cues & _LOSS.bit:
        return False
    return _LOSS.search(sentence.gap(scope.left, scope.anchor.start)) is not None


def _of_a_count(scope: Scope, motion: Motion) -> bool:
    """Whether the Indonesian noun of motion is that of something that is counted: "kenaikan trafik 15 persen"."""
    sentence, start = scope.sentence, scope.anchor.start
    if not sentence.cues & _GROWTH.bit or motion.mark is None or motion.end > start:
        return False
    if _GROWTH.search(sentence.gap(motion.start, motion.end)) is None:
        return False
    return _GREW.match(sentence.gap(motion.end, start)) is not None


def possessed(scope: Scope, name: Name) -> bool:
    """Whether a Hungarian noun of what the company has stands before the number, and it is no price."""
    sentence = scope.sentence
    if not name.is_stock or name.end > scope.anchor.start:
        return False
    found = _POSSESSED.match(sentence.gap(name.end, scope.anchor.start))
    if found is None:
        return False
    start = name.end + found.start("noun")
    return not sentence.marks_in(
        start - 1, scope.anchor.start, marks.PRICE | marks.ANAPHORA | marks.MOTION | marks.PERIOD
    )


def in_reported_period(scope: Scope) -> bool:
    """Whether the words behind a percent, in German before it, say of which quarter or half it is: sales and profits are told so."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.cues & _IM_QUARTAL.bit and _IM_QUARTAL.search(sentence.gap(scope.left, scope.anchor.start)):
        return True
    if not sentence.cues & _REPORTED.bit:
        return False
    return _REPORTED.match(sentence.gap(end, min(scope.right, end + 60))) is not None


_OF_ISSUER = Pattern(r" emiten(?: (?!saham\b)[a-z-]+){0,3} ")
"""Between a metric and a name in Indonesian they make it the company's: "dan laba emiten berkode ACME turun 4%"."""


def led_by_metric(scope: Scope, name: Name) -> bool:
    """Whether an Indonesian or Malay metric opens the clause of a company, and nothing moves before it: "Laba Emiten Nikel Acme (ACME) Anjlok 4%"."""
    sentence = scope.sentence
    if not sentence.marks_in(scope.left, name.start, marks.METRIC):
        return False
    start = last_boundary(sentence, scope.left, name.start)
    opening = sentence.marks_in(start, name.start, marks.METRIC)
    if opening and _OF_ISSUER.fullmatch(sentence.gap(opening[-1].end, name.start)) is not None:
        return True
    if not opening or sentence.gap(start, opening[0].start).strip(" \"'“‘!?") not in _BEFORE_METRIC:
        return False
    metric = opening[0]
    if metric.kinds & (marks.MOTION | marks.PRICE) or sentence.gap(metric.start, metric.end) not in _METRICS:
        return False
    if words_in(sentence.gap(metric.end, name.start)) > _LED:
        return False
    between = sentence.marks_in(
        metric.end,
        name.start,
        marks.MOTION | marks.CLAUSE_BREAK | marks.CONJUNCTION | marks.PRICE | marks.ANAPHORA | marks.NEGATION,
    )
    return all(
        (mark.kinds & marks.PRICE and sentence.gap(mark.start, mark.end) in _NO_SHARES)
        or (mark.kinds & marks.CONJUNCTION and sentence.gap(mark.end, name.start).strip())
        for mark in between
    )


_LEADS_GAINS = Pattern(
    r" (?:lider|encabez|comand|pux|guid|capitan|mene|domin|conduc|condui)\w* (?:os|as|las|los|i|le|les|gli) $"
)
"""Between a Romance name and a word for gains they rank it: "O Acme liderou os ganhos, ao disparar 7%"."""


def result_between(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a company's gain or loss stands between it and its verb: "Volkswagen: Gewinn steigt"."""
    if not scope.sentence.kinds & marks.METRIC or not name.is_stock or motion.start < name.end:
        return False
    if speaks_of_price(scope) or is_pared(scope, name):
        return False
    return any(
        each.kinds & marks.MOTION
        and each is not motion.mark
        and not is_of_days_before(scope.sentence, each)
        and _LEADS_GAINS.search(scope.sentence.gap(name.end, each.start)) is None
        for each in scope.sentence.marks_in(name.end, motion.start, marks.METRIC)
    )


_SCORED = Cue(r"\bse (?:anot|apunt)\w{1,4} (?:un|una|unas|la|las|su|sus) (?:[a-z]{3,} ){0,2}$")
"""Before a Spanish gain or loss it is that of a price: "Acme se anotó una ganancia del 5%"."""

_AT_A_PRICE = Cue(r" bei [\d.,’']+ (?:euro|franken|dollar|punkten|zahlern)\b")
"""Behind a German gain or loss it is that of a price: "schlossen mit einem Gewinn von 3 Prozent bei 56,03 Euro"."""
_IN_A_DAY = Cue(
    r"(?:intraday|intra-day|one-day|single-day|daily|pre-?market|after-hours|two-day|three-day|weekly|session['’]s|(?:mon|tues|wednes|thurs|fri)day['’]s) $"
)
"""Before an English gain or loss it is that of a price: "Acme's 6% intraday loss"."""


def is_result(scope: Scope, motion: Motion) -> bool:
    """Whether a motion's word means what a company earned or lost, in a sentence that speaks of no price."""
    if motion.mark is None or not motion.mark.kinds & marks.METRIC:
        return False
    sentence = scope.sentence
    if is_verb(sentence, motion.mark) or speaks_of_price(scope):
        return False
    if sentence.cues & _AT_A_PRICE.bit and _AT_A_PRICE.match(sentence.gap(scope.anchor.end, sentence.end)):
        return False
    if sentence.cues & _SCORED.bit and _SCORED.search(sentence.gap(sentence.start, motion.start)) is not None:
        return False
    if (
        sentence.cues & _IN_A_DAY.bit
        and _IN_A_DAY.search(sentence.gap(sentence.start, motion.start)) is not None
    ):
        return False
    return not any(
        each.type is InstrumentType.INDEX and is_place(scope.sentence, each)
        for each in scope.sentence.names_in(scope.sentence.start, motion.start)
    )


def speaks_of_price(scope: Scope) -> bool:
    """Whether a sentence speaks of prices: by a price noun, or as part of a market report."""
    return scope.sentence.in_report or bool(scope.sentence.kinds & marks.PRICE)


def of_topic(scope: Scope, name: Name) -> bool:
    """Whether a metric is the topic before a Chinese name: "预订人数，日航和全日空均增加90%"."""
    sentence = scope.sentence
    topics = sentence.marks_in(max(scope.left, name.start - 16), name.start, marks.METRIC)
    if not topics or not name.is_stock:
        return False
    if _of_price_in_next_part(scope, topics[-1].start, name):
        return False
    names = sentence.names_in(topics[-1].end, name.start)
    first = names[0].start if names else name.start
    return sentence.text[topics[-1].end - sentence.start : first - sentence.start] in {"，", "、", "方面，"}


_PRICE_VERB = Pattern(r"[大急重微小再續续收高逆]?[涨跌漲升挫]{1,2}[近逾超约約]?$")
_ENDS_PART = Pattern(r"[，,。；;：:、」』】）)]")
_TOPIC_LENGTH, _OF_NUMBER_BEFORE = 6, 3


_HEADS = Pattern(r"(?:方面|表现|表現)?[：:，,]")
"""Behind a metric before the first number they make it what all numbers tell of: "10月销量：", "毛利率方面，"."""
_SO = Pattern(r"[涨跌漲挫]|升(?![至到值息])")


def _price_alone(scope: Scope, name: Name) -> bool:
    """Whether a Chinese verb that companies take for their prices alone stands between a name and its number."""
    sentence = scope.sentence
    if sentence.lang != "zh":
        return False
    moved = sentence.marks_in(name.end, scope.anchor.start, marks.MOTION)
    return bool(moved) and _PRICE_VERB.match(sentence.gap(moved[0].start, moved[0].end)) is not None


def _metric_told_so(scope: Scope) -> bool:
    """Whether the part of the percent before has such a verb as well, so that both may be of one metric: "市占率升2%，三星跌1%"."""
    sentence = scope.sentence
    before = [each for each in sentence.anchors if each.end <= scope.left]
    if not before:
        return True
    opening = sentence.marks_in(sentence.start, sentence.anchors[0].start, marks.METRIC)
    if any(_HEADS.match(sentence.gap(each.end, sentence.end)) is not None for each in opening):
        return True
    part = sentence.gap(sentence.start, before[-1].start)
    ends = [found.end() for found in _ENDS_PART.finditer(part)]
    return _SO.search(part, ends[-1] if ends else 0) is not None


def _of_price_in_next_part(scope: Scope, metric: int, name: Name) -> bool:
    """Whether a Chinese metric only ends a clause of its own, and the next part tells of a price: "政府鼓励汽车消费，吉利升4%"."""
    sentence = scope.sentence
    if not _price_alone(scope, name):
        return False
    if scope.left > sentence.start and metric - scope.left < _OF_NUMBER_BEFORE:
        return not _metric_told_so(scope)
    part = sentence.gap(max(scope.left, metric - 24), metric)
    ends = [found.end() for found in _ENDS_PART.finditer(part)]
    return len(part) - (ends[-1] if ends else 0) > _TOPIC_LENGTH - 1


_OF_BOND = Pattern(
    r"\b(?:spread|yields?|rendiment[oi]|rendement|rendite|rendimiento|rentabilidad|taux|obligataire)\b"
)
"""What is told of a bond, and of no company."""


_OF_TRADING = frozenset({Period.OPEN, Period.CLOSE, Period.PREMARKET, Period.AFTER_HOURS})
"""Times that only prices have: "Umsatz stieg um 5%, Acme schloss 2% höher"."""


def beside_metric(scope: Scope, name: Name, inherited: object) -> bool:
    """Whether the percent before told of a metric, and no word says that this one is about a price."""
    if not name.is_stock or not isinstance(inherited, tuple) or inherited[0] is not NumberType.METRIC:
        return False
    if ";" in scope.sentence.gap(scope.left, name.start) or _is_beside_yield(scope, name):
        return False
    if _price_alone(scope, name) and not _metric_told_so(scope):
        return False
    kinds = marks.PRICE | marks.ANAPHORA
    told = scope.sentence.marks_in(scope.left, scope.anchor.start, kinds | marks.PERIOD)
    return not any(each.kinds & kinds or each.period in _OF_TRADING for each in told)


def _is_beside_yield(scope: Scope, name: Name) -> bool:
    """Whether the metric before is the yield of a bond, and a sign in brackets says how a stock moved: "Acme (+1,5%)"."""
    sentence, anchor = scope.sentence, scope.anchor
    if not anchor.sign or sentence.gap(name.end, anchor.sign_start) != " (":
        return False
    return _OF_BOND.search(sentence.gap(sentence.start, name.start)) is not None


def yearly(scope: Scope) -> bool:
    """Whether the words behind a percent compare it with the year before: "27 persen dibandingkan tahun lalu"."""
    sentence, end = scope.sentence, scope.anchor.end
    for mark in sentence.marks_in(end, min(scope.right, end + _YEARLY_REACH), marks.COMPARISON | marks.PAST):
        words = sentence.gap(mark.start, mark.end)
        if words_in(sentence.gap(end, mark.start)) <= _FEW and any(one in words for one in YEARLY):
            return True
    return False
