"""Whether a directory name is meant where it stands: its case, its language, the words right beside it, and money that only counts."""

import re
from collections.abc import Mapping

from schemas.vocabulary import InstrumentType
from streams.extract.codes.homes import HOMES
from streams.extract.names.firms import is_another_word, is_of_another, is_sentence_case, may_be_firm
from streams.extract.prose.function_words import AGAINST
from streams.extract.prose.sentence import GOODS
from streams.instruments.names import LOWER_CASE_BRANDS, Alias, AliasKind
from streams.text.common_words import small_words
from streams.text.fold import fold
from streams.text.letters import CAPITALS
from streams.text.numerals.markers import standard as grammar
from streams.text.patterns import Pattern
from streams.text.words import is_ordinary, words_of

_COIN = "ether"
"""A coin that has a small letter though its name may mean something else."""
_AFTER_AMOUNT = Pattern(
    r"[\d½](?:[.,](?!\s))?\s?(?P<unit>[^\W\d_]{1,10}\.?)?\s?(?:(?<=[^\W\d_]\s)(?:(?:de|di)\s|d['’]))?$|(?:\bper|\bpor|\bpro|/)\s?$",
    re.IGNORECASE,
)
_AGAINST_BEHIND = Pattern(
    r"\s(?:karsisinda(?:ki)?|karsi|szemben|kepest)\b|\s(?:के (?:मुकाबले|विरुद्ध|खिलाफ|सामने)|की तुलना में)|(?:র|এর)?\s(?:বিপরীতে|তুলনায়)|에 대해(?:서|선)?(?:는)?\s|\s?(?:대비|에 대한) (?:원화|엔화|위안화|유로화|파운드화)"
)
_GERMAN_ADJECTIVE = Pattern(r"(?:deutsche|[a-zäöü]{4,}ische)[nrms]?\s")
"""In lower case before a noun it describes and names nobody: "die deutsche Börse" is not Deutsche Börse."""
_RATE_IN = Pattern(r"\d (?:to|per|for) (?:the |one |1 )?$")
_MONEY_OF = Pattern(r"\bterhadap mata uang [a-z]{3,12}\s$")
"""Before a currency's code they say whose it is: "terhadap mata uang Jepang JPY"."""
_PER = Pattern(r"(?:\b(?:per|por|pro|par)|/)\s?$", re.IGNORECASE)
_MEASURED_IN = Pattern(r"\b(?:en|em|in)\s$", re.IGNORECASE)
_BEFORE_AMOUNT = Pattern(
    r"(?:(?<=rp)\.)?\s?\d(?!(?<=\s\d)[\d.,]*\s?(?:[%％]|pers[ea]n|per\s?cent|peratus|prozent|por\s?cien|por\s?cento|pour\s?cent|pro[cs]|percento|percent|sz[aá]zal[eé]k|odsto|posto|процент|відсот|τοις|प्रतिशत|फ|শত|சத|في الم|بالم|درصد|אחוז|phần tr))",
    re.IGNORECASE,
)
"""An amount, and no percent: "Rp102", but not "dolar Singapura 0,13 persen"."""
_SPELLED_AMOUNT = Pattern(
    r"\b(?:milliards?|millions?|bilh[õo]es|bilh[ãa]o|milh[õo]es|milh[ãa]o|millones|mill[óo]n|billion|trillion|miliardi?|milioni?)\s(?:de\s|di\s|d['’])?$",
    re.IGNORECASE,
)
"""Before a currency: "un milliard de rand", "47,4 millions d'euros"."""
_VIETNAMESE_AMOUNT = Pattern(r"(?:tỷ|tỉ|triệu|nghìn|ngàn|chục|trăm)\s$", re.IGNORECASE)
"""Before a currency: "5,3 triệu tỷ đồng"."""
_IN_VIETNAM = Pattern(r"Đồng (?:Nai|Tháp|Hới|Xoài|Đăng|Văn|Anh|Hỷ)\b")
"""Provinces and towns that begin like the money of Vietnam."""
_ZONE = Pattern(
    r"\b(?:zona|zone|[áa]rea|area|bloco|bloc|kawasan)\s(?:do\s|de\s(?:l['’])?|del\s|dell['’]|d['’])?$",
    re.IGNORECASE,
)
_POUND, _PER_POUND = "pound", Pattern(r"(?:\b(?:an?|per|each)\s|/\s?)$", re.IGNORECASE)
"""Before the word it is a weight: "copper at $4.30 a pound"."""
_FIRST = ("largest", "biggest")
_ORDINAL = Pattern(r"(?:second|third|fourth|fifth|\d(?:nd|rd|th))[- ]$", re.IGNORECASE)
"""Before "largest" another one than the largest is told of: "the second-largest cryptocurrency"."""
_SURNAMES = frozenset({"Franco", "Real", "Prata", "Plata", "Argento", "Cobre"})
_CLUB_BEFORE = Pattern(r"\b(?:Caja|Real|Atl[eé]tico(?: de)?|Comunidad de|Club de|Inter|Paris) $")
"""Before a city they name a club, a savings bank or a region: "Caja Madrid", "Real Madrid", "Inter Milan"."""
_CAPITAL_BEFORE = Pattern(rf"\b[{CAPITALS}][^\W\d_]{{3,}} $")
_MONEY_OF_COUNTRY = {
    "real": Pattern("brazil", re.IGNORECASE),
    "sol": Pattern("peru", re.IGNORECASE),
    "won": Pattern("korea|seoul|kospi|krw", re.IGNORECASE),
    "rand": Pattern(
        "africa|johannesburg|zar\\b|rand[s]? (?:was|is|traded|weaken|strengthen|firm|fell|rose)|the rand",
        re.IGNORECASE,
    ),
}
"""Currencies that are other words in English, and what an English text names that speaks of them: "real numbers", "SOL price"."""
_WITHOUT_ENGLISH = frozenset({"id", "ms"})
"""Where a coin that is called like an English word is written small and means nothing else: "avalanche"; a short text of one is taken for the other."""
_NOT = Pattern(r"['’]t(?![^\W\d_])")
"""Behind a word it is the English "not"; with more letters it is a Turkish case: "Dax'ta"."""
_IN_NUMBERS = frozenset(".,$£€")
"""Before a name that begins with a digit they make it the end of a sum: "$959.3M"."""
_NO_NAME_BEHIND = frozenset("+:")
_JOINED, _APOSTROPHES = frozenset("@_"), frozenset("'’")
_SHORT = 4
_CAPITALS_ONLY = 2
_SHORT_CODE = 3
_ALWAYS_SO: Mapping[tuple[str, str], str] = {("^BUX.BD", "bet"): "BÉT"}
"""Short names that are always printed with their accents, and are another's without: BET is Bucharest's index."""
_TONES: Mapping[str, str] = {
    "dong": "đồng", "duong": "đường", "dau": "dầu", "bac": "bạc", "vang": "vàng", "bong": "bông", "ngo": "ngô", "gao": "gạo", "bang": "bảng", "nhom": "nhôm", "rup": "rúp",
    "chi": "chì", "kem": "kẽm", "thiec": "thiếc", "thep": "thép", "quang": "quặng", "dau tuong": "đậu tương", "lua mi": "lúa mì",
}  # fmt: skip
"""Vietnamese money and goods with the tones that alone tell them from other words: "đường" is sugar, "đương" a part of "equal to"."""
_SAINT = Pattern(r"(?:ST|St|MT|Mt|FT|Ft)\. [A-Z]")
"""Short for what stands in a place's name: "ST. LOUIS"."""
_LOWER_CASE_KINDS = frozenset(
    {
        InstrumentType.FX,
        InstrumentType.COMMODITY,
        InstrumentType.FUTURE,
        InstrumentType.CRYPTO,
        InstrumentType.INDEX,
    }
)


_COSTS = Pattern(r"\b(?:koste(?:te?|n|ten)|notier(?:te?|en|ten)|stand|steht|lag|liegt) (?:der|ein|die) $")
_IN_OTHER_MONEY = Pattern(
    r" (?:zuletzt |rund |etwa |knapp |gut )?\d+[.,]\d{2,4} (?:US-)?(?:Dollar|Franken|Yen|Pfund|Euro|Cent)\b"
)
"""Around a currency they tell what it costs in another: "Zuletzt kostete der Euro 1,0850 Dollar"."""


def counts_money(text: str, start: int, end: int) -> bool:
    """Whether a currency's name only counts: "Rp102", "104.76 yen", "2 billion dollars", "per dollar", "in dollars"."""
    if "/" in text[start:end]:
        return False
    if _IN_OTHER_MONEY.match(text, end) and _COSTS.search(text, max(0, start - 24), start):
        return False
    if text[end - 1] == "s" and _MEASURED_IN.search(text, max(0, start - 4), start) is not None:
        return True
    if _BEFORE_AMOUNT.match(text, end) is not None or _PER.search(text, max(0, start - 8), start) is not None:
        return True
    near = (text, max(0, start - 20), start)
    if _SPELLED_AMOUNT.search(*near) is not None or _ZONE.search(*near) is not None:
        return True
    if _VIETNAMESE_AMOUNT.search(*near) is not None or _IN_VIETNAM.match(text, start) is not None:
        return True
    amount = _AFTER_AMOUNT.search(text, max(0, start - 20), start)
    if amount is None:
        return False
    unit = amount.group("unit")
    return unit is None or grammar().magnitude.fullmatch(fold(unit)) is not None


_COMPOUND = Pattern(
    r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)+-(?:aktien?|papieren?|papiers?|titeln?|anteil|anteilsschein|kurs|vorzug|stamm)"
)


def opened_compounds(folded: str) -> str:
    """Return a German text in which a name of several words inside a compound stands as by itself: "Deutsche-Bank-Aktien"."""
    if "-aktie" not in folded and _COMPOUND.search(folded) is None:
        return folded
    return _COMPOUND.sub(lambda found: found.group().replace("-", " "), folded)


_PRODUCER_BEFORE = Pattern(r"\b(?:per)?tambang(?:an)? $|\b(?:penambang|produsen|perusahaan) $")
"""In Indonesian a producer is named with its good behind: "pertambangan logam mulia"."""
_OTHER_GOODS_BEFORE = Pattern(
    r"\b(?:vegetable|olive|cooking|edible|sunflower|rapeseed|coconut|castor|fish|essential|motor|engine|baby|fuel|grocery|grocery[- ]store|supermarket|retail|instant|takeaway|takeout|menu|residential|household|mining (?:and|&)) $",
    re.IGNORECASE,
)
"""In English these make a good another one, or one in the shops: "vegetable oil prices", "grocery-store coffee"."""

_PRIZE_BEFORE = Pattern(
    r"\b(?:medall?as?|medalhas?|m[ée]dailles?|medagli[ae]|bal[oó]n|ballon|pallone|bolas?|globos?|globes?|discos?|disque|le[oó]n|leone|osos?|orso|palm[ae]|botas?|edad|age|età|idade|[eé]poca|era|bodas?|reglas?|regra|regola|visto bueno|n[uú]meros?|broche|s[ií][eè]?gl[oe]|s[eé]culo)"
    r" d(?:e |['’]|i )$",
    re.IGNORECASE,
)
_PRIZE_BEHIND = Pattern(
    r"\s(?:madalya|k[uü]re|top\b|ay(?:ı|akkab)|palmiye|kelebek|portakal|[cç]a[gğ]|kural|oran[ıi]?\b|v[uü]ru[sş]|gol\b|kemer|koza|nesil|y[uü]z[uü]k|bilezik)",
    re.IGNORECASE,
)
"""Prizes, times and rules of gold, which have no price: "la medalla de oro", "altın madalya"."""


_PAPER_BEHIND = Pattern(r"(?: (?:&|and) [Gg]as)?\s(?:[Ss]hares?|SHARES|[Ss]tocks?)\b")
"""Behind a good these are who digs for it, or what lies in store: "Gold shares fell", "Solo Oil Shares Drop"."""


_SUGAR_MAKER = Pattern(r"Đường [A-ZĐ][a-zà-ỹ]")
"""A company called like what it makes: "Đường Kon Tum"."""


def is_another_good(text: str, start: int, end: int) -> bool:
    """Whether a word beside a good makes it another one, a prize, or somebody who digs for it."""
    low = max(0, start - 16)
    return (
        _SUGAR_MAKER.match(text, start) is not None
        or _PRODUCER_BEFORE.search(text, low, start) is not None
        or _OTHER_GOODS_BEFORE.search(text, low, start) is not None
        or _PRIZE_BEFORE.search(text, low, start) is not None
        or _PRIZE_BEHIND.match(text, end) is not None
        or _PAPER_BEHIND.match(text, end) is not None
    )


_SLAVIC = Pattern(r"(?<!\w)(?:к|до) (?:[а-яіїє]+(?:ому|ого|ои|еи|ой|ей|ої) )?$")
"""The Russian and Ukrainian "to" right before a currency: "курс евро к швейцарскому франку"."""


def is_other_side(folded: str, start: int) -> bool:
    """Whether a word for "against" stands before a currency, or a rate: "at 83.45 to the dollar"."""
    if "\u0400" <= folded[start : start + 1] <= "\u04ff":
        return _SLAVIC.search(folded, max(0, start - 24), start) is not None or _is_against(folded, start)
    return _is_against(folded, start)


_IN_POLISH_CZECH = Pattern(
    r"\b(?:ke?|ku)(?: (?:americkemu|britske|spolecne|spolocnej|svycarskemu|ceske))? $"
    r"|\b(?:traci\w*|straci\w*|zysk(?:al|uj)\w*|oslab\w+|umocni\w+|umacnia\w*|zlot(?:y|ego|emu|owka))(?: (?:sie|dzis|dzisiaj|takze|tez|rowniez)){0,2} do (?:(?:amerykanskiego|szwajcarskiego|brytyjskiego|wspolnej) )?$"
)
"""Before a currency: "koruna k euru ztratila", "złoty osłabił się do dolara"."""
_BEFORE_VERB = Pattern(
    r"do (?:euro|(?:amerykanskiego )?dolara|(?:szwajcarskiego )?franka|funta|jena)(?: [^\W\d_]+)? (?:strac|trac|zysk|oslab|umoc)"
)
"""In Polish the verb may stand behind it: "w rok do dolara stracił 12 proc."."""


_JOINED_IN_GERMAN = Pattern(
    r"\b(?:zum|gegenuber dem|gegen den) (?:us-)?(?:dollar|euro|pfund|yen|franken) und (?:zum |dem |den )?$"
    r"|\b(?:zum|zur|gegenuber de[mr]|gegen (?:den|die|das)) [a-z-]+ischen $"
)
"""Its country, or the first of two against which a currency moved: "die Lira gab zum US-Dollar und Euro nach"."""


def _is_against(folded: str, start: int) -> bool:
    if _IN_POLISH_CZECH.search(folded, max(0, start - 40), start) is not None:
        return True
    if folded.startswith("do ", start - 3) and _BEFORE_VERB.match(folded, start - 3) is not None:
        return True
    if _MONEY_OF.search(folded, max(0, start - 40), start) is not None:
        return True
    if _RATE_IN.search(folded, max(0, start - 16), start) is not None:
        return True
    if _JOINED_IN_GERMAN.search(folded, max(0, start - 40), start) is not None:
        return True
    before = folded[max(0, start - 24) : start].rstrip().removesuffix(" the").rstrip()
    if before.endswith("대비"):
        return False  # Korean writes it behind the other side
    return before.endswith(AGAINST) and any(before.endswith(word) and (ord(word[0]) > 0x2E80 or before[: -len(word)][-1:] in {"", " "}) for word in AGAINST)  # fmt: skip


def is_other_side_before(folded: str, end: int) -> bool:
    """Whether a word for "against" stands behind a currency, as in Turkish: "euro dolar karşısında düştü"."""
    return _AGAINST_BEHIND.match(folded, end) is not None


def _is_word(surface: str, alias: Alias, lang: str) -> bool:
    """Whether a word is a small one of the text's language, or an ordinary one where only another language has the name."""
    if surface.lower() in small_words(lang):
        return True
    elsewhere = alias.lang.partition("-")[0] not in {"*", lang} and alias.entity.type in GOODS
    return elsewhere and bool(words_of(lang)) and is_ordinary(surface, lang)


def _opens(text: str, start: int) -> bool:
    """Whether a word opens a sentence, where its capital says nothing."""
    return text[max(0, start - 2) : start].strip(" \"'“„«\n") in {"", ".", "!", "?", "\n"}


_GIVEN_NAMES = (
    r"Jim|James|John|David|Michael|Mike|Peter|Paul|Mark|Robert|Rob|Bob|Richard|Thomas|Tom|Tim|Daniel|George|Steven|Stephen|Steve|Kevin|Brian|Martin|Andrew|Chris|Christopher|Matthew|Scott|Jeff|Gary|Eric|Adam|Jan|Johan|Anders|Lars|Erik|Per|Hans|Frank|Simon|Stefan|Henrik|Mikael|Fredrik|Magnus|Anna"
    r"|Maria|Sarah|Mary|Lisa|Linda|Susan|Karen|Jane|Laura|Elizabeth|Jennifer|Emma|Kate|Pieter|Kees|Bart|Jesper|Mette|Ola|Kari|Dan|Andy|Larry|Doug|Ed|Bill"
)
_GIVEN_NAME = Pattern(rf"(?<![\w-])(?:{_GIVEN_NAMES}) $")
"""Right before an ordinary word that is also a company's name it makes the word that of a person: "vd Jim Rowan"."""


_TITLED = Pattern(
    rf"\b(?:CEO|CFO|COO|CTO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hairman|[Cc]hairwoman|[Pp]resident|[Ff]ounder) (?:{_GIVEN_NAMES}) $"
)
"""Before a word they make it the name of a person who leads a company: "CEO Scott Kirby gave up 82%"."""
_ITS = Pattern(r"\b(?:its|their|his|her|whose) $")
"""Before a money and "value" they say in what something is measured: "has increased its USD value by 300%"."""


def is_surname(text: str, start: int, end: int) -> bool:
    """Whether the name of a currency or a metal is that of a person behind the one given to him: "Moreira Franco"."""
    return (
        text[start:end] in _SURNAMES and _CAPITAL_BEFORE.search(text, max(0, start - 24), start) is not None
    )


def _is_anothers(text: str, start: int, end: int, alias: Alias) -> bool:
    """Whether what stands beside a name makes it a person's, a club's or a place's."""
    if is_of_another(text, start, end):
        return True
    before = text, max(0, start - 14), start
    if alias.is_common and alias.is_ambiguous and _GIVEN_NAME.search(*before) is not None:
        return True
    if " " not in text[start:end] and _TITLED.search(text, max(0, start - 32), start) is not None:
        return True
    if text.startswith((" value", " worth"), end) and _ITS.search(*before) is not None:
        return True
    return is_surname(text, start, end) or _CLUB_BEFORE.search(*before) is not None


def _is_english_name(text: str, start: int, end: int, alias: Alias) -> bool:
    """Whether a word names in English what another language may call so: "AH" is no retailer, "GS" none of Korea."""
    surface = text[start:end]
    if not may_be_firm(text, start, end):
        return False
    if alias.lang.partition("-")[0] in {"*", "en"} or not surface.isascii():
        return True
    return len(surface) > _CAPITALS_ONLY


def _is_another_code(surface: str, alias: Alias, lang: str | None) -> bool:
    """Whether a short word with an accent is no name that stands without one elsewhere: Czech "ČS" is not "CS"."""
    if (
        lang is None
        or lang not in HOMES
        or alias.entity.country in HOMES[lang]
        or alias.lang.partition("-")[0] == lang
    ):
        return False
    return surface.casefold() not in alias.entity.name.casefold()


def _has_other_accents(surface: str, alias: Alias) -> bool:
    """Whether a name is printed with other accents than it always has, and so is another's, or another word."""
    if surface != _ALWAYS_SO.get((alias.entity.symbol, alias.text), surface):
        return True
    return not surface.isascii() and surface.lower() != _TONES.get(alias.text, surface.lower())


def _is_label(text: str, start: int, end: int, alias: Alias, lang: str | None) -> bool:
    """Whether a sign behind a company's name makes it something else: a product ("Google+"), the label of a line ("FACT: ...")."""
    if lang not in {"en", None} or alias.entity.type is not InstrumentType.EQUITY:
        return False
    if text[end] == "+":
        return not text[end + 1 : end + 2].isdigit()
    word = text[start:end]
    return word.isupper() and word.isalpha() and _opens(text, start) and is_ordinary(word.lower(), "en")


def _is_next_largest(text: str, start: int, surface: str) -> bool:
    """Whether an ordinal before "largest cryptocurrency" means another one than the largest."""
    return surface.startswith(_FIRST) and _ORDINAL.search(text, max(0, start - 9), start) is not None


def _is_no_money(text: str, start: int, alias: Alias) -> bool:
    """Whether an English name of a currency is another word where nothing tells of its country, or a weight: "real", "a pound"."""
    country = _MONEY_OF_COUNTRY.get(alias.text)
    if country is not None and country.search(text) is None:
        return True
    return alias.text == _POUND and _PER_POUND.search(text, max(0, start - 5), start) is not None


def is_written_as_name(text: str, start: int, end: int, alias: Alias, lang: str | None) -> bool:
    """Whether the case fits: in scripts with case a company's name has a capital, a code only capitals."""
    first = text[start]
    if first.lower() == first.upper():
        if first.isdecimal() and text[max(0, start - 1) : start] in _IN_NUMBERS:
            return False
        own = alias.lang.partition("-")[0]
        return own in {"*", lang} or lang is None or not "\u0600" <= first <= "\u06ff"
    behind = text[end : end + 1]
    if behind in _JOINED or (behind in _APOSTROPHES and _NOT.match(text, end) is not None):
        return False
    surface = text[start:end]
    if behind in _NO_NAME_BEHIND and _is_label(text, start, end, alias, lang):
        return False
    if len(surface) <= _CAPITALS_ONLY and _SAINT.match(text, start) is not None:
        return False
    if len(surface) <= _SHORT_CODE and not surface.isascii() and _is_another_code(surface, alias, lang):
        return False
    if _has_other_accents(surface, alias):
        return False
    if surface[-1].isdecimal() and text[max(0, start - 1) : start] == "$":
        return False
    if is_another_word(surface, alias, lang) or _is_next_largest(text, start, surface):
        return False
    if _is_anothers(text, start, end, alias):
        return False
    if lang in {"en", None} and not _is_english_name(text, start, end, alias):
        return False
    if lang in {"en", None} and alias.entity.type is InstrumentType.FX and _is_no_money(text, start, alias):
        return False
    if alias.kind is AliasKind.TICKER or len(surface) <= _CAPITALS_ONLY:
        return surface == surface.upper() or (surface in LOWER_CASE_BRANDS and lang == "de")
    if lang is not None and _opens(text, start) and _is_word(surface, alias, lang):
        return False
    is_company = alias.entity.type is InstrumentType.EQUITY
    if is_company and lang == "en" and _opens(text, start) and is_sentence_case(surface):
        return False
    if is_company and first.islower() and _GERMAN_ADJECTIVE.match(surface) is not None:
        return False
    if surface != surface.lower() or surface in LOWER_CASE_BRANDS or surface == _COIN:
        return True
    if alias.entity.type not in _LOWER_CASE_KINDS:
        return False
    own = alias.lang.partition("-")[0]
    if own != "*":
        return (lang is None and len(surface) > _SHORT) or own == lang or {own, lang} <= _WITHOUT_ENGLISH
    return alias.entity.type is not InstrumentType.CRYPTO or (
        len(surface) > _SHORT and (not alias.is_ambiguous or lang in _WITHOUT_ENGLISH)
    )
