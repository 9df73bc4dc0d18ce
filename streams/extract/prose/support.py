"""What speaks for a finding besides its own words, and against trusting it: how near the name stands, and what else is spoken of."""

from enum import StrEnum

from schemas.vocabulary import Period
from streams.extract import marks
from streams.extract.causes.before_number import is_only_cause_between
from streams.extract.english.ranked import FORM
from streams.extract.german.causes import behind_cause
from streams.extract.german.two_part_verbs import opens_split_verb
from streams.extract.prose.function_words import AUXILIARIES, GERMANIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence, weighty_words, words_in
from streams.extract.scripts.greek import behind_level
from streams.extract.scripts.verb_first import says_what_it_is
from streams.extract.slavic.free_order import is_who_moved
from streams.extract.subjects.heads import COMMAS, TIGHT_WORDS
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_QUALIFYING = 16
LOOSE_WORDS = 9
FAR_WORDS = 13
_GERMAN_TITLE = 56
"""So far before a German name its price noun may stand: "die Aktie der britischen Fluggesellschaft Acme"."""
_TRADING = frozenset({None, Period.OPEN, Period.CLOSE, Period.DAY, Period.PREMARKET, Period.AFTER_HOURS})
_MOVE_OF_PRICE = Cue(
    r"\bkurs(?:gewinn|verlust|plus|minus|sprung|sturz|rutsch|einbruch|zuwachs|abschlag|aufschlag|anstieg|ruckgang|rally|feuerwerk|explosion|satz)|\b(?:ab|auf)schlag(?:e|en|es|s)?\b"
)
"""A German word for the move of a price says that a price is spoken of."""
_SUFFERED = Cue(
    r"\s?(?:(?:auf|bei) [\d.,'’ ]+ (?:euro|franken|dollar|punkten?|zahlern?) )?(?:hinnehmen|hinzunehmen|verkraften|verschmerzen)\b"
)
"""Behind a German number it says that a price fell so much: "musste ein Minus von 4 Prozent hinnehmen"."""
_WHICH_HAD = Pattern(
    r", (?:som|der|die|dat) (?:hadde|havde|hade|har|noterte|noterade|noterede|fikk|fick|fik|had|boekte|kende)(?: (?:en|ein|ei|et|eit|ett|een))?(?: [a-zåäöæø]+)?"
    r"|, (?:som|der|die)(?: (?:alle|alla|begge|bada|samtliga|beiden|allen|allemaal))?(?: (?:er|har|hade|havde|hadde|ar|zijn|nu|ogsa|ook|aven))*"
)
"""Between a name and its noun of motion it says only that there was one: "Acme, som hadde ein nedgang på 3 prosent"."""
COMMA = Pattern(r"[,，](?!(?<=\d,)\d)")
"""A comma that is none of a number."""
_RELATIVE = ("som ",)
"""A relative clause without commas between a name and its verb: "Ericsson som rapporterar i veckan steg 4 procent"."""
_RELATIVE_CLAUSE = Pattern(
    r"(?:(?:besonders|auffallend|sehr|ebenfalls|recht|weniger) )?(?:gut|schlecht|schwach|stark|mies|rund|durchwachsen|an|auf)?, (?:die|der|das|welche[rs]?)(?: [a-zäöüß]+){0,6}"
)
"""In German the verb of a relative clause closes it: "Acme und Beta, die jeweils rund 2 Prozent gewannen"."""
_INSERTION = Cue(
    r",\s(?:por ejemplo|por su parte|en cambio|en tanto|por exemplo|por sua vez|ad esempio|invece|dal canto suo|par exemple"
    r"|de son cote|en revanche|for example|meanwhile),"
    r"|(?:,|[–—-]+)\s(?:all|both|each) (?:of )?(?:which|whom|who)\b"
)
_TURNOVER = Cue(
    r"(?:^| )(?:[\d., ]+ (?:milliard |millio |ezer )?(?:forint|euro)os forgalom(?: mellett|ban|mal)?"
    r"|(?:v|pri) (?:objemu|obratu) (?:presahujicim |okolo |kolem )?[\d., ]+ (?:mil|mld|milion\w*|miliard\w*)\.?(?: korun| kc| eur)?"
    r"|przy obrotach [\d., ]+ (?:mln|mld|tys)\.?(?: zl)?)(?= |$)"
)
"""What was traded, between a name and its verb: "Az OTP 4 milliárd forintos forgalom mellett 1 százalékkal gyengült"."""
_APPOSED_WHICH = Cue(r", (?:the|an?) [^,;:()%]{3,90}, (?:which|who)(?: (?:has|had|is|was|also|then))*")
"""Between a name and its verb in English: "Acme, the maker of pumps and exporter, which dropped 2%"."""
_APPOSED_FIRST = Cue(
    r", (?:the|an?|one of|once|now|formerly|known|based|owner|parent|maker|which|whose)\b[^,;:()%]{3,90}, (?=[a-z])"
)
"""Behind an English name it only says who that is: "Acme, the largest maker of pumps, reversed its gains and fell"."""
_WHAT_IT_IS = Cue(
    r",\s(?:sebuah )?(?:perusahaan|kelompok|grup|produsen|pembuat|maskapai|operator|peritel|raksasa|emiten|pengembang|penyedia|bank)\s[^,;:()]{3,90},?"
)
"""In Indonesian a comma and what the company does may stand before its verb: "Fresnillo, perusahaan logam, melonjak"."""

_SAW = Cue(
    r"(?:(?:has|have|had|also|then|later|recently) )*(?:saw|sees|seen|posts|posted|records|recorded|registers|registered|logs|logged|notches|notched|experiences|experienced|suffers|suffered|enjoys|enjoyed|endures|endured|clocks|clocked|witnesses|witnessed|made|(?:was|were) hit (?:by|with|for))"
    r"(?: (?:an?|its|another)(?:,?(?: and| but)? (?:very |more |even |rather |quite )?(?:sharp|sharper|steep|steeper|strong|stronger|solid|big|bigger|large|modest|slight|significant|massive|hefty|huge|small|further|whopping|dramatic|substantial|notable|noticeable|mild|marginal|decent|impressive|healthy|stunning|staggering|stellar|remarkable|moderate|heavy|sudden|rare|robust|major|fresh|brutal|painful|additional|cumulative|net|total|combined|overall|unexpected|surprising|one-day|single-day|daily|intraday|early|double-digit))*)?"
)
"""Between a name and its noun of motion an English verb says only that there was one: "posted a strong gain of 5%"."""

_APPOSED = Pattern(
    r", (?:der|die|das) (?:index|leitindex|borsenbarometer|barometer|auswahlindex)[^,;:()]{0,60},"
)
"""Behind the name of an index it says what that is: "Der MDax, der Index der mittelgroßen Werte, schloss"."""
_AND = (
    ", maar", ", men", ", aber", ", doch", ", og", ", och", ", en", ", und",
    " maar", " men", " und", " och", " og", " en"
)  # fmt: skip
"""Before a Germanic verb they go on about the subject before: "Acme var mest omsatt, men falt 3 prosent"."""
_GOT = Pattern(
    r"(?<=,) (?:fekk|fikk|fik|fick|kreeg|boekte) (?:ein|en|ei|et|eit|ett|een)$|(?<= (?:og|en)) (?:fekk|fikk|fik|hadde|havde|kreeg|boekte) (?:ein|en|ei|et|eit|ett|een)$|(?<= och) (?:fick|hade) (?:en|ett)$"
    r"|^(?:(?:ins|in die|in den|in das) (?:minus|plus|verlustzone|gewinnzone|rote|grune)|(?:(?:die|ihre|seine) )?(?:[a-z]*(?:verluste|gewinne|talfahrt|erholung|rally|rallye)) (?:aus|ab|fort)) und$"
    r"|\b(?:trotz|ungeachtet|wegen|infolge) (?:[a-zß-]+ ){1,4}(?=eine?n?$)"
    r"|(?<= en) (?:eindigde|eindigt|sloot|sluit|besloot|noteerde) (?:met|op) een$|(?<= och) (?:slutade|stangde) med en$|(?<= og) (?:endte|sluttet|lukkede) med (?:en|et)$"
)
"""Behind such a conjunction a verb that says only that there was a move: "og fekk ein oppgang på 2 prosent"."""
_TRADES_AT = Cue(
    r"(?:handlas|handlades|handles|handledes|omsettes|noteras|noterades|noteert|noteerde|kostar|kostade|koster|kostede|kost|kostte|star|stod|staat|stond)"
    r"(?: [a-zåäöæø]+){1,5} \d[\d.,:]*(?: [a-zåäöæø]+\.?){0,2},(?: (?:en|ett|et|een|med en|med ett|med et|met een|svarende til en|svarende til et))?"
    r"|(?:dung|chot|dong cua|ket phien|khep phien|giao dich|neo)(?: phien)?(?: lai)? (?:o|tai)(?: (?:muc|gia|vung|moc|quanh))* [\d.,]+ (?:dong|usd|diem|d)(?:/(?:cp|co phieu|don vi)| (?:mot|moi) (?:don vi|co phieu))?,?(?: (?:tuong ung|tuong duong|tuc))?|tham chi(?: [^\W\d_]+){1,4},(?: (?:dong cua|chot phien|ket phien))?"
)
"""Between a name and its motion it says at what price a stock trades: "Acme handlas vid drygt 54 kronor, en nedgång med 6 procent", "STB dừng ở 60.000 đồng, tăng 3,4%"."""
_OPENS = 2
"""Behind so few words a sentence has its subject, which may have a second verb behind "and": "Acme legte Zahlen vor und fiel um"."""
_LEVEL = Pattern(r"^ (?:auf|bei) [\d.,'’]+ (?:euro|franken|dollar|punkten?|zahlern?)(?=[,\s])")
"""Behind a German verb or adjective it says where a price went, before the next of a row: "höher auf 15,38 Franken, Acme um 2 Prozent"."""
_TRADED_AT = Cue(
    r"\s?[在於于](?:法兰克福|法蘭克福|纽约|紐約|伦敦|倫敦|香港|东京|東京|欧洲|歐洲|德国|德國|美国|美國|台北|深圳|上海|场外|場外|暗盘|暗盤|盘前|盤前|盘后|盤後)"
    r"(?:交易所|股市|市场|市場|股价|股價|交易)?(?:中|的)?(?:早盘|早盤|盘中|盤中|盘前|盤前|盘后|盤後|开盘|開盤|开市|開市)?(?:交易)?(?:中|后|後)?(?:一度|曾|曾经)?"
    r"|\s?(?:公布|公佈|發布|发布)?(?:最新|季度)?(?:財報|财报|業績|业绩)(?:公布|公佈|發布|发布|出爐)?[後后之]{1,2}(?:一路|應聲|应声|股[價价]|盤中|盘中)?"
)
"""Between a stock and its verb it says where and when it traded: "特斯拉在法蘭克福一度大跌9%", "英特爾財報後應聲漲5%"."""


class Support(StrEnum):
    """What beside a word of motion says that a sentence speaks of securities."""

    PRICE_WORD = "price_word"
    MARKET = "market"
    NONE = "none"


def support_of(scope: Scope, start: int) -> Support:
    """Return what else than a subject that begins at ``start`` speaks of securities: a price noun near the name, else other instruments or a market report."""
    sentence = scope.sentence
    near = max(sentence.start, min(start, scope.anchor.start) - 40)
    if sentence.marks_in(near, scope.anchor.end + 12, marks.PRICE | marks.ANAPHORA):
        return Support.PRICE_WORD
    issuers = {each.issuer for each in sentence.names if each.listed}
    return Support.MARKET if sentence.in_report or len(issuers) > 1 else Support.NONE


def is_experimental(scope: Scope, motion: Motion, start: int, end: int) -> bool:
    """Whether a word of the relation, or its verb, is known from packs alone that nobody has checked."""
    if motion.mark is not None and motion.mark.kinds & marks.UNCHECKED:
        return True
    return bool(scope.sentence.marks_in(start, end, marks.UNCHECKED))


def distance_of(scope: Scope, motion: Motion, name: Name) -> int:
    """Return how many words lie between a name and its verb: the motion, or a verb of trading before it."""
    sentence = scope.sentence
    if motion.end <= scope.left < name.start:
        return weighty_words(behind_level(sentence, sentence.gap(name.end, scope.anchor.start)))
    if motion.end <= name.start:
        if says_what_it_is(scope, sentence.gap(motion.end, name.start)):
            return 0
        return weighty_words(_LEVEL.sub(" ", sentence.gap(motion.end, name.start), count=1))
    end = (
        _before_how_much(scope) if motion.mark is None or motion.start > scope.anchor.start else motion.start
    )
    inside = AUXILIARIES.sub("", sentence.gap(name.end, end).strip())
    if (behind := behind_level(sentence, inside)) is not inside:
        return weighty_words(behind)
    if is_who_moved(scope, name, sentence.gap(name.end, end)):
        return TIGHT_WORDS
    if sentence.lang in GERMANIC:
        inside = _GOT.sub("", inside)
    if _only_besides(scope, motion, inside):
        return 0
    if sentence.lang == "de" and (told := _APPOSED.match(inside)) is not None:
        inside = inside[told.end() :]
        return min(weighty_words(inside), FAR_WORDS) if not name.is_stock else weighty_words(inside)
    if behind_cause(sentence) == motion.start or is_only_cause_between(scope, name):
        return 0
    cues = sentence.cues
    if cues & _TURNOVER.bit and (traded := _TURNOVER.search(inside)) is not None:
        return weighty_words(inside[: traded.start()]) + weighty_words(inside[traded.end() :])
    if cues & _INSERTION.bit and (inserted := _INSERTION.match(inside)) is not None:
        return weighty_words(inside[inserted.end() :])
    joint = next(filter(inside.endswith, _AND), "") if sentence.lang in GERMANIC else ""
    if joint and COMMAS.isdisjoint(inside.removesuffix(joint)):
        opening = sentence.gap(sentence.start, name.start)
        opens = (
            "," not in opening
            and words_in(opening) <= _OPENS
            and len(sentence.names_in(name.start, end)) == 1
        )
        return TIGHT_WORDS if opens else min(weighty_words(inside), LOOSE_WORDS)
    begin = name.end
    if cues & _APPOSED_FIRST.bit and (aside := _APPOSED_FIRST.match(sentence.gap(begin, end))) is not None:
        begin += aside.end()
    trading = sentence.marks_in(begin, end, marks.PERIOD | marks.FLAT | marks.MOTION)
    verb = trading[0] if trading else None
    if verb is not None and (
        verb.period in _TRADING
        or (verb.period is Period.INTRADAY and (inside.isascii() or verb.start - begin <= 1))
        or (verb.kinds & marks.PERIOD and sentence.gap(verb.start, verb.end).startswith(_ENDED))
    ):
        end = verb.start
    return weighty_words(FORM.sub("", _without_times(sentence, begin, end))) if begin < end else 0


def _without_times(sentence: Sentence, start: int, end: int) -> str:
    """Return the words of a stretch without those that only say when: "is dit jaar al 30 procent gestegen"."""
    gap = sentence.gap(start, end)
    for each in reversed(sentence.marks_in(start, end, marks.PERIOD | marks.DAYS)):
        gap = f"{gap[: each.start - start]} {gap[each.end - start :]}"
    return gap


_IN_MONEY = Cue(
    r"(?:[$£€]\d[\d.,]*|(?:rs\.? ?|rm)?\d[\d.,]*(?: ?(?:sen|cents?|pence|p|c|paise|points?|pts|dollars?|euros?|rupees?|yen|won|baht))?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half an?) (?:sen|cents?|pence|paise)),? or (?:about |by )?$"
)
"""Right before a percent they say the same in money or points: "2.5 sen or 3.07% lower"."""


def _before_how_much(scope: Scope) -> int:
    """Return where a number begins with the words that qualify it, or with the same in money: "more than 15%", "9 pence or 2% lower"."""
    start = scope.anchor.start
    if scope.sentence.cues & _IN_MONEY.bit:
        found = _IN_MONEY.search(scope.sentence.gap(scope.left, start))
        if found is not None:
            return scope.left + found.start()
    words = scope.sentence.marks_in(max(scope.left, start - _QUALIFYING), start, marks.QUALIFIER)
    return words[-1].start if words and not scope.sentence.gap(words[-1].end, start).strip() else start


_YANG = Cue(r"yang(?: [a-z-]+){1,5}|yang [^,;:()\d]{3,90} (?:itu|tersebut)")
"""In Indonesian a clause that tells what a name is or did, up to its verb: "Acme yang baru dibeli perusahaan lain itu naik 9 persen"."""
_ENDED = ("end", "clos", "finish", "settl")
"""Phrases for a time that open with the verb of trading itself: "closed the week 2% lower"."""


def _only_besides(scope: Scope, motion: Motion, inside: str) -> bool:
    """Whether the words between a name and its verb only tell something besides: a relative clause, a description, an insertion."""
    cues, behind = scope.sentence.cues, motion.start > scope.anchor.start
    if behind and opens_split_verb(inside) and _is_particle(scope, motion):
        return True
    if inside.startswith(_RELATIVE) or (behind and _RELATIVE_CLAUSE.fullmatch(inside) is not None):
        return True
    if cues & _WHAT_IT_IS.bit and _WHAT_IT_IS.fullmatch(inside) is not None:
        return True
    if cues & _YANG.bit and _YANG.fullmatch(inside) is not None:
        return True
    if cues & _APPOSED_WHICH.bit and _APPOSED_WHICH.fullmatch(inside) is not None:
        return True
    if cues & _TRADED_AT.bit and _TRADED_AT.fullmatch(inside) is not None:
        return True
    if cues & _TRADES_AT.bit and _TRADES_AT.fullmatch(inside) is not None:
        return True
    if cues & _SAW.bit and _SAW.fullmatch(inside) is not None:
        return True
    if len(inside) < 2:
        return False
    if scope.sentence.lang in GERMANIC and _WHICH_HAD.fullmatch(inside) is not None:
        return True
    between_commas = inside[0] in COMMAS and inside[-1] in COMMAS and len(COMMA.findall(inside)) == 2
    return between_commas or (inside[0] == "-" and inside[-1] == "-")


_PARTICLES = frozenset(
    ["onderuit", "omlaag", "omhoog", "achteruit", "vooruit", "bergab", "bergauf", "abwarts", "aufwarts", "talwarts", "nordwarts", "sudwarts", "nach oben", "nach unten", "in die knie", "in die hohe", "in die tiefe"]
)  # fmt: skip


def _is_particle(scope: Scope, motion: Motion) -> bool:
    """Whether a motion behind a number is the second part of a verb, or says where a verb of going went: "ging in Kopenhagen met 3 procent onderuit"."""
    return motion.mark is None or scope.sentence.gap(motion.start, motion.end) in _PARTICLES


def _tells_of_price(scope: Scope, name: Name) -> bool:
    """Whether a German word for the move of a price stands behind a name: "einen Kursgewinn von 2 Prozent"."""
    sentence, end = scope.sentence, scope.anchor.end
    if sentence.cues & _SUFFERED.bit and _SUFFERED.match(sentence.gap(end, sentence.end)) is not None:
        return True
    if not sentence.cues & _MOVE_OF_PRICE.bit:
        return False
    return _MOVE_OF_PRICE.search(scope.sentence.gap(name.end, scope.anchor.end + 12)) is not None


def shape_of(scope: Scope, name: Name, distance: int, *, ranks: bool = False) -> int:
    """Return how surely a name that many words from its verb is the verb's subject; 0 is not at all.

    ``ranks``: the words between rank the name by its move.
    """
    has_price = bool(
        scope.sentence.marks_in(
            max(scope.left, name.start - (40 if scope.sentence.capitals_name else _GERMAN_TITLE)),
            scope.anchor.end + 12,
            marks.PRICE | marks.ANAPHORA | marks.LIST_HEADER,
        )
        or _tells_of_price(scope, name)
    )
    if ranks:
        return 80
    if distance > TIGHT_WORDS and scope.sentence.marks_in(name.end, scope.anchor.start, marks.LIST_HEADER):
        return 70
    if name.weak and not has_price and distance > TIGHT_WORDS and name.is_stock:
        return 0
    if distance <= TIGHT_WORDS:
        return 95 if has_price or not name.is_stock else 75 if name.weak else 85
    if distance <= (LOOSE_WORDS if name.is_stock else FAR_WORDS):
        if has_price or not name.is_stock:
            return 80
        return 62 if scope.sentence.in_report and not name.weak else 55
    return 0
