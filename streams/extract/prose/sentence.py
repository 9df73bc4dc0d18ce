"""A sentence as the rules see it: percents, names and marks, in code points of the field, left to right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from schemas.instrument import Instrument
from schemas.values import value
from schemas.vocabulary import Direction, InstrumentType, NumberType, SignSource
from streams.extract import marks
from streams.extract.marks import Mark
from streams.instruments.names import Alias
from streams.text.cues import ALL
from streams.text.patterns import Pattern

GOODS = frozenset({InstrumentType.COMMODITY, InstrumentType.FUTURE})
CRUDES = frozenset({"BZ=F", "CL=F"})
"""What a general word for oil may mean."""
METALS = frozenset({"GC=F", "SI=F", "PL=F", "PA=F", "HG=F", "ALI=F", "TIO=F"})
"""What "the metal" may be."""
STOCKS = frozenset({InstrumentType.EQUITY, InstrumentType.ETF})


Way = tuple[Direction, SignSource]
"""Which way a price went, and what says so."""


@value(kw_only=False)
class Anchor:
    """A number with a percent marker: the span from sign to marker, the magnitude, and the printed sign.

    ``is_elliptic``: the marker is left out, as in a list (``Alfa, 4.96; Beta, 3.1%``).
    ``hint`` is the sign that only the mark-up gives an unsigned number: a class, an icon, a label.
    ``refused`` is the type and the reason when the number alone already says that it is no move (a range, points).
    """

    start: int
    end: int
    value: Decimal
    decimals: int
    sign: int = 0
    sign_source: SignSource = SignSource.UNSIGNED
    sign_start: int = 0
    is_elliptic: bool = False
    refused: tuple[NumberType, str] | None = None
    hint: int = 0

    def own_way(self) -> Way | None:
        """Return the way that the number's own sign tells, else the one that only the mark-up does; None where neither does."""
        if self.sign:
            return (Direction.UP if self.sign > 0 else Direction.DOWN), self.sign_source
        if self.hint:
            return (Direction.UP if self.hint > 0 else Direction.DOWN), SignSource.ALT_TEXT
        return None


@value(kw_only=False)
class Name:
    """An instrument's name in the text, and what it means most likely.

    Attributes:
        end: after the symbol in brackets that belongs to the name, if there is one; ``name_end`` is before it.
        alias: the directory's entry; None for a symbol that stands alone.
        stated: the listings that the symbol behind the name gives.
        market: a country's market or an exchange, not an index by name.
        weak: needs evidence beside it (an ordinary word, a person, a currency of several countries).
        listed: whether anything under this name trades.
        pairs: of a currency measured against several, the pair with each and where the other currency stands.
    """

    start: int
    end: int
    name_end: int
    surface: str
    listing: Instrument
    alias: Alias | None
    stated: tuple[Instrument, ...] = ()
    market: bool = False
    weak: bool = False
    listed: bool = True
    pairs: tuple[tuple[int, Instrument], ...] = ()

    @property
    def type(self) -> InstrumentType:
        """The kind of the instrument."""
        return self.listing.type

    @property
    def issuer(self) -> str:
        """The issuer of the instrument."""
        return self.listing.issuer_id

    @property
    def may_be_place(self) -> bool:
        """Whether it may be only where something trades: an index named by its market, or by a word such as its city's name."""
        return (self.market or self.weak) and self.listing.type is InstrumentType.INDEX

    @property
    def is_stock(self) -> bool:
        """Whether it is a share or a fund."""
        return self.listing.type in STOCKS

    def meets(self, start: int, end: int) -> bool:
        """Whether a stretch of the text belongs to it, in part at least."""
        return self.start < end and start < self.end


Refused = tuple[NumberType, str]
"""Why a percent is no move: the type of the number, and the reason."""


@value(kw_only=False)
class Subject:
    """The securities a percent speaks of, how they were found, and how sure the shape is (0 to 100)."""

    names: tuple[Name, ...]
    rule: str
    shape: int
    start: int


TOLD_BEFORE = frozenset({"same_line", "same_subject", "anaphora"})
"""Rules of a subject that is not named again, because it was told of before."""


Antecedent = Callable[[int, str], Name | None]
"""Who was spoken of before a place in the field; the second argument says of what sort (``stock``, ``any``)."""


Heading = Callable[[int], Mark | None]
"""The words over a list, of which the line at a place of the field is one item, that say which way its items moved."""


def _no_heading(_: int) -> Mark | None:
    return None


@dataclass(slots=True)
class Sentence:
    """One sentence that holds percents: as received (``text``) and folded, of the same length.

    ``heading`` and ``section``: what the words over its line say of the way and the time of its moves.
    ``opens_line``: nothing stands before it in its line. ``capitals_name``: a capital inside it marks a name (not in German).
    ``in_report``: moves of several securities were told before it in the same text.
    ``way``: the direction of the last move of the sentence right before it, if that ended in one.
    ``lang``: the language of the text, where it is known. ``badges``: the ends of the percents that quote badges took.
    ``cues``: the rules that its words may concern (``cues.py``); ``kinds``: what its marks may be.
    """

    start: int
    end: int
    text: str
    folded: str
    marks: list[Mark]
    names: list[Name]
    anchors: list[Anchor]
    antecedent: Antecedent
    heading: Heading = _no_heading
    section: Heading = _no_heading
    opens_line: bool = False
    capitals_name: bool = True
    in_report: bool = False
    way: Direction | None = None
    lang: str | None = None
    badges: Sequence[int] = ()
    cues: int = ALL
    kinds: int = ALL
    _known: list[tuple[int, int]] | None = None

    def known_spans(self) -> list[tuple[int, int]]:
        """Return the spans that the lexicon or the directory know, told once a sentence."""
        if self._known is None:
            of_marks = ((each.start, each.end) for each in self.marks if not _is_lone_suffix(each))
            self._known = [*of_marks, *((each.start, each.end) for each in self.names)]
        return self._known

    def is_known(self, place: int) -> bool:
        """Whether the lexicon or the directory know the word at a place."""
        return any(start <= place < end for start, end in self.known_spans())

    def gap(self, start: int, end: int) -> str:
        """Return the folded words between two places of the field."""
        return self.folded[start - self.start : end - self.start]

    def left_of(self, place: int) -> int:
        """Return where the territory of a percent begins: at the one before, or before that where brackets tell it more exactly.

        "ha cerrado por encima del 3% (+3,15%)".
        """
        if not place:
            return self.start
        anchor, before = self.anchors[place], self.anchors[place - 1]
        start = anchor.sign_start if anchor.sign else anchor.start
        if self.gap(before.end, start).strip() != "(" or abs(anchor.value - before.value) > 1:
            return before.end
        return self.anchors[place - 2].end if place > 1 else self.start

    def marks_in(self, start: int, end: int, kinds: int) -> list[Mark]:
        """Return the marks of any of ``kinds`` inside a span, left to right."""
        if not self.kinds & kinds:
            return []
        return [each for each in self.marks if each.kinds & kinds and start <= each.start and each.end <= end]

    def names_in(self, start: int, end: int) -> list[Name]:
        """Return the names inside a span, left to right."""
        return [each for each in self.names if start <= each.start and each.name_end <= end]


def closes_bracket(sentence: Sentence, anchor: Anchor) -> bool:
    """Whether a bracket ends behind a percent that holds a verb of its own: "(A falls 1%, B 0.7%) rises" leaves B none of the rise."""
    if sentence.gap(anchor.end, anchor.end + 2).strip()[:1] != ")":
        return False
    opening = sentence.gap(sentence.start, anchor.start).rfind("(")
    inside = sentence.start + opening
    return opening >= 0 and bool(sentence.marks_in(inside, anchor.start, marks.MOTION))


def _is_lone_suffix(mark: Mark) -> bool:
    """Whether a mark is a sign that states a move behind a number only, and stands in names elsewhere: 安 in 恒安."""
    return mark.end - mark.start == 1 and bool(mark.kinds & (marks.RISE_SUFFIX | marks.FALL_SUFFIX))


_DENSE = "\u2e80"
"""Scripts from this sign on are written without spaces."""
_WORDS = Pattern(r"[^\W_]\S*")


def words_in(gap: str) -> int:
    """Return how many words a gap holds; two signs of a script without spaces count as one word."""
    if gap and max(gap) >= _DENSE:
        dense = sum(1 for char in gap if char >= _DENSE and char.isalpha())
        if dense:
            return (dense + 1) // 2
    return len(_WORDS.findall(gap))


_TITLES = Pattern(r"\b(?:pt|saham|indeks|(?:ma )?co phieu|ma)\s$")
"""What may open each name of a list: "PT Astra, PT Telkom dan PT Timah"."""
_TRADES = Pattern(
    r"(?<=\s)(?:saham )?(?:pembuat|produsen|maskapai|perusahaan|peritel|raksasa|spesialis|emiten|operator|grup|kelompok|pengembang|saham)(?: [a-z-]+){0,4}\s$"
)
"""In Indonesian what the next one does may stand before it: "RWE dan maskapai Lufthansa", "A serta pembuat chip B"."""
_ROLES = Pattern(
    r"(?<=\s)(?:(?:(?!and\b|as\b|but\b|with\b|while\b|of\b)[a-z][a-z-]*) ){0,3}(?:firms?|companies|company|giants?|makers?|[a-z]+makers?|operators?|lenders?|banks?|developers?|retailers?|rivals?|peers?|majors?|heavyweights?|conglomerates?|groups?|producers?|miners?|insurers?|exporters?|automakers?|explorers?|refiners?|carriers?|airlines?|brokers?|providers?|platforms?|businesses)\s$"
)
"""In English what the next one does may stand before it: "Tencent and food-delivery firm Meituan"."""
_GERMANIC_ROLES = Pattern(
    r"(?<=\s)(?:(?:der|die|das|den|dem|des|de|het|det) )?(?:(?!(?:und|sowie|och|samt|og|en) )[a-zäöüßåøæ]+ ){0,1}[a-zåäöøæüß-]*"
    r"(?:hersteller|konzern|bauer|versicherer|versorger|riese|spezialist|anbieter|entwickler|ausruster|betreiber|produzent|zulieferer|handler|dienstleister|unternehmen|gesellschaft|bank|tochter|holding|gruppe"
    r"|jatten|tillverkaren|bolaget|koncernen|kedjan|producenten|foretaget|gruppen|banken|giganten|selskapet|produsenten|concern|producent|verzekeraar|maker|fabrikant|handelaar|onderzoeker|bedrijf|keten|groep|reus|uitgever|distributeur|verwerker|bezorger|uitzender|detacheerder|brouwer|bouwer|baggeraar|leverancier|exploitant|ontwikkelaar|dienstverlener|maatschappij|fonds|verlag|vermieter|kette|makler|lieferant|brauer|logistiker|finanzierer|borse|schwergewicht|rivale|rivalin|konkurrent|wettbewerber|neuzugang|neuling)s?\s$"
)
"""In German, Dutch and the Nordic languages likewise: "Allianz und der Sportartikelhersteller Puma", "Electrolux och kullagertillverkaren SKF"."""
_COUNTRIES = Pattern(
    r"(?<=\s)(?:[a-zäöüß]{2,}isch|deutsch|[a-z-]{3,}lastig|[a-z]{3,}breit)(?:e|er|en)\s$|(?<=\s)[a-zåäöæø]{2,}(?:ska|ske)\s$"
    r"|(?<=\s)(?:britain|france|germany|italy|spain|switzerland|sweden|norway|denmark|finland|poland|ireland|greece|austria|japan|south korea|china|india|indonesia|taiwan|singapore|australia|canada|brazil|mexico|russia|turkey|europe|the (?:uk|us|u\.s\.|netherlands))['’]s\s$"
    r"|(?<=\s)(?:[а-яіїєґ]{3,}(?:ый|ий|ій|ой|ая|яя|ое|ого|его|ому|ую|ої|их|ых) ){1,2}$|(?<=\s)(?:aleman|frances|britanico|ingles|japones|italiano|espanol|suizo|europeo|tecnologico|alemao|espanhol|tedesco|francese|inglese|britannico|giapponese|spagnolo|svizzero|tecnologic|german|francez|britanic|italian|spaniol|alman|fransiz|ingiliz|italyan|ispanyol|japon)\s$"
    r"|(?<=と)(?:フランス|ドイツ|英国|イギリス|米国|日本|中国|韓国|香港|イタリア|スペイン)の$"
)
"""Whose it is may stand before a name: "der Dax und der französische CAC 40", "DAX och franska CAC 40", "TotalEnergies and Britain's BP"."""
_COUNTRY_BEHIND = Pattern(
    r"^ (?:inggris|prancis|jerman|jepang|italia|spanyol|swiss|belanda|china|tiongkok|korea(?: selatan)?|korsel|indonesia|hong kong|filipina|india|taiwan|australia|singapura|malaysia|thailand|amerika(?: serikat)?|as|eropa|kanada|brasil|rusia|turki|allemand|francais|britannique|japonais|italien|espagnol|suisse|americain)(?=[ ,])"
)
"""In Indonesian and French it stands behind the name: "FTSE 100 Inggris dan CAC 40 Prancis"."""
_SUFFIX = Pattern(r"^(?:['’]\w{1,4}|-)(?=[\s,])")
"""A Turkish ending of a name, or the sign of a German word cut short: "Dogecoin'de ve Ripple'da", "VW- und BMW-Aktien"."""
_LIGHT = frozenset(
    [
        "se",
        "ha",
        "han",
        "la",
        "las",
        "los",
        "el",
        "un",
        "una",
        "lo",
        "le",
        "les",
        "e",
        "est",
        "sono",
        "foi",
        "foram",
        "o",
        "os",
        "um",
        "uma",
        "il",
        "gli",
        "de",
        "del",
        "di",
        "da",
        "des",
        "du",
        "fue",
        "fueron",
        "es",
        "war",
        "waren",
        "mit",
        "einem",
        "einer",
        "einen",
        "haben",
        "hat",
        "hatte",
        "hatten",
        "sind",
        "am",
        "im",
        "gab",
        "jeweils",
        "je",
        "verzeichnete",
        "verzeichneten",
        "verbuchte",
        "verbuchten",
        "markierte",
        "markierten",
        "wiesen",
        "met",
        "een",
        "van",
        "het",
        "zelfs",
        "eens",
        "was",
        "med",
        "en",
        "et",
        "var",
        "also",
        "an",
    ]
)
_BRACKETED = Pattern(r"\([^()%]{1,120}\)|<[^<>]{3,16}>")


def weighty_words(gap: str) -> int:
    """Return how many words a gap holds without brackets, articles and auxiliaries of the Romance languages and German."""
    bare = _BRACKETED.sub(" ", gap) if "(" in gap or "<" in gap else gap
    if not bare.isascii() and words_in(bare) != len(bare.split()):
        return words_in(bare)
    words = [word for word in bare.split() if word not in _LIGHT]
    return words_in(" ".join(words))


_CODE = Pattern(
    r" ?\((?:(?:isin|wkn|ticker|symbol)\b[^()]{1,24}|[a-z]{2,6}|(?:rs\.? ?|[a-z]{0,3}[₹$£€¥] ?)\d[\d.,]*)\)"
)
"""A name's code or price behind it: "(WKN 840400)", "(CBA)", "(₹271)"."""
_SHARES_TOO = Pattern(
    r"(?<=\s)(?:(?:those|that) (?:of|in)|shares (?:of|in)|(?:cele )?ale|l[ao]s de|quelle di)\s$"
)
"""Before a name of a list: "shares of Acme and those of Intel", "acțiunile Acme și ale Intel"."""
_ARTICLE_BEHIND = Pattern(
    r"(?<=\w) (?:el|la|los|las|il|lo|le|les|os?|as?|the|der|die|das|des|den|von|vom|bei|beim|van|av|af|de|het|az|ο|η|του|τησ|τον|την|των|οι)$"
)
_LONG_JOINT = 5
_SEPARATORS = " \t,、，/&・+·‧"


_AND = frozenset(
    [
        "and",
        "dan",
        "und",
        "et",
        "y",
        "e",
        "和",
        "と",
        "や",
        "및",
        "и",
        "ve",
        "و",
        "وب",
        "ו",
        "ו-",
        "וב",
        "וב-",
    ]
)
"""Arabic and Hebrew write "and" onto the next word, the number's own "by" behind it: "ב-1.1% וב-0.8%"."""


def is_enumeration(gap: str) -> bool:
    """Whether an unknown item of a list with enumeration commas stands between: "、X、"."""
    return (
        gap[:1] == "、" and gap[-1:] == "、" and len(gap) <= 12 and not any(sign in gap for sign in "，。；")
    )


def is_joint(gap: str, between: Sequence[Mark]) -> bool:
    """Whether only commas and a word for "and" stand between two names or two numbers."""
    if "(" in gap:
        gap = _CODE.sub("", gap)
    if '"' in gap:
        gap = gap.removeprefix('"').removesuffix('"')  # «A» и «B»: folded, all quotes are this one
    gap = _SHARES_TOO.sub("", _SUFFIX.sub("", _ROLES.sub("", _TRADES.sub("", gap))))
    if len(gap) > _LONG_JOINT:
        gap = _COUNTRY_BEHIND.sub("", _COUNTRIES.sub("", _GERMANIC_ROLES.sub("", gap)))
    if len(gap) > 17:
        return False
    rest = _ARTICLE_BEHIND.sub("", _TITLES.sub("", gap).strip(_SEPARATORS))
    if not rest:
        return bool(gap.strip()) or "、" in gap
    return (
        any(
            mark.kinds & (marks.CONJUNCTION | marks.RESPECTIVELY) and mark.end - mark.start == len(rest)
            for mark in between
        )
        or rest in _AND
    )


def are_joined(sentence: Sentence, end: int, start: int) -> bool:
    """Whether only commas and a word for "and" stand between a name that ends at one place and one that begins at the other."""
    return is_joint(sentence.gap(end, start), sentence.marks_in(end, start, marks.CONJUNCTION))


def with_joined_behind(sentence: Sentence, name: Name, right: int) -> list[Name]:
    """Return a name with those before ``right`` that are joined to it, each to the one before."""
    chain = [name]
    for other in sentence.names_in(name.end, right):
        if not are_joined(sentence, chain[-1].end, other.start):
            break
        chain.append(other)
    return chain
