"""Cities, exchanges and indices that only say where something is made, listed or traded, and are not what moved."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.german.places import is_exchange, is_place, is_rank_of_another, is_told_of
from streams.extract.german.told import is_where_it_trades
from streams.extract.marks import Mark
from streams.extract.prose.function_words import GERMANIC, LOCATIVES, NORDIC, names_index
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject, words_in
from streams.extract.turkish.places import ends_in_locative, is_city_of_stranger
from streams.text.patterns import Pattern

_MADE_IN = Pattern(r" (?:in|at|of|im|an|a|en|em|di|de|i|op|te|w|v|di bursa) (?:the |der )?")


_OF_WHICH = Pattern(
    r"(?:, (?:de los cuales|de las cuales|entre los cuales|dos quais|das quais|dei quali|delle quali|dont|von denen|of which)|:) (?:(?:el|o|a|il|le|la|der|the) )?$"
)
"""Between several and an index they make it one of them: "los índices, de los cuales el Dow Jones perdió un 1%"."""


_OPENS_ITS_OWN = (" with the ", " as the ", " while the ", " mit dem ")
"""Right before an index they open what is told of it: "Bank shares fell with the Nifty Bank index down 0.5%"."""


def price_noun_before_place(scope: Scope, name: Name) -> Mark | None:
    """Return the price noun of an unnamed stock when the only name is an index in the role of a place: "im SDax"."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX or name.weak or sentence.names_in(scope.left, name.start):
        return None
    beside = sentence.gap(max(sentence.start, name.start - 12), name.start)
    if beside.endswith(_OPENS_ITS_OWN):
        return None
    before = beside.split()
    kinds = marks.PRICE if sentence.capitals_name else marks.PRICE | marks.ANAPHORA
    nouns = [
        each
        for each in sentence.marks_in(scope.left, name.start, kinds)
        if not is_exchange(sentence, each) and not _is_index_itself(sentence, each)
    ]
    if not nouns or not before or not (before[-1] in LOCATIVES or is_place(sentence, name)):
        return None
    gap = sentence.gap(nouns[-1].end, name.start)
    if _OF_WHICH.search(gap) is not None or (
        gap == " on the " and sentence.folded.startswith("futures", nouns[-1].start - sentence.start)
    ):
        return None
    return nouns[-1] if words_in(sentence.gap(nouns[-1].end, name.start)) > 1 else None


def _is_index_itself(sentence: Sentence, noun: Mark) -> bool:
    """Whether a noun that only goes on about something is itself a word for an index: "der Leitindex"."""
    return not noun.kinds & marks.PRICE and names_index(sentence.gap(noun.start, noun.end))


def without_place(sentence: Sentence, head: Name | Mark | None) -> Name | Mark | None:
    """Return what a percent may speak of where it is a city: the index made there, and nobody where a stock only trades there."""
    if not isinstance(head, Name):
        return head
    if head.may_be_place and (index := _index_at(sentence, head)) is not None:
        return index
    if (traded := _traded_at(sentence, head)) is not None:
        return traded
    return None if is_where_it_trades(sentence, head) else head


def ends_company(scope: Scope, place: Name) -> bool:
    """Whether a city ends the name of a company that has it in its name: "Genting Hong Kong"."""
    return place.may_be_place and any(
        name.is_stock and name.end + 1 == place.start and scope.sentence.gap(name.end, place.start) == " "
        for name in scope.sentence.names
    )


def _index_at(sentence: Sentence, place: Name) -> Name | None:
    """Return the index that stands right before the city it is made in: "the All Ordinaries index in Sydney"."""
    indices = [
        each
        for each in sentence.names
        if each.type is InstrumentType.INDEX and each.end < place.start and not each.market
    ]
    if not indices or _MADE_IN.fullmatch(sentence.gap(indices[-1].end, place.start)) is None:
        return None
    return indices[-1]


TURKISH_LOCATIVE = Pattern(r"(?:\s(?:borsasi|endeksi))?['’]?n?[dt][ae]\b")
"""Behind an index it makes it a place in Turkish: "ASML hisseleri, AEX endeksinde yüzde 6 arttı"."""
_OF_THEM = Pattern(r" (?:sind|waren|gehor\w+|zahl\w+|rangier\w+|lagen|standen|stehen) sie\b")
"""Behind "im SDax" it says that stocks named before are spoken of."""
OF_THE = frozenset(["del", "do", "du", "dell", "of", "des", "della", "the"])


def is_place_of_stock(scope: Scope, name: Name) -> bool:
    """Whether an index is only where a stock trades that nobody knows: "Im SDax brach die Aktie von Acme um 9 Prozent ein"."""
    sentence = scope.sentence
    if name.type is not InstrumentType.INDEX:
        return False
    if (
        ends_in_locative(sentence, name)
        or TURKISH_LOCATIVE.match(sentence.gap(name.end, sentence.end)) is not None
    ):
        nouns = sentence.marks_in(scope.left, name.start, marks.PRICE | marks.ANAPHORA)
        return bool(nouns) and not sentence.marks_in(scope.left, name.start, marks.MOTION)
    if sentence.lang in NORDIC:
        return is_place(sentence, name) and not is_told_of(sentence, name, scope.anchor.start)
    if sentence.capitals_name:
        return False
    if not is_place(sentence, name):
        return False
    if is_rank_of_another(sentence, name):
        return True
    if _OF_THEM.match(sentence.gap(name.end, sentence.end)) is not None:
        return True
    nouns = sentence.marks_in(scope.left, scope.anchor.end, marks.PRICE | marks.ANAPHORA)
    return any(not names_index(sentence.gap(each.start, each.end)) for each in nouns)


_RANKS_OF_INDEX = Pattern(
    r"(?: (?:benchmark|blue-chip|main|leading|key|local|broad|broader|top|share|stock))+ $"
)


def is_only_place(scope: Scope, name: Name) -> bool:
    """Whether a name only says where a stock trades, or somebody moved, that nobody knows, or closes the name of another company."""
    stranger = is_place_of_stock(scope, name) or is_city_of_stranger(scope.sentence, name)
    return stranger or ends_company(scope, name)


def stock_before_index(scope: Scope, head: Mark) -> Name | None:
    """Return the stock of a clause whose index is only that of which it leads the gains: "X led the index's gains"."""
    sentence = scope.sentence
    if TURKISH_LOCATIVE.match(sentence.gap(head.end, sentence.end)) is not None:
        return _stock_before_place(scope, head)
    if sentence.lang in GERMANIC and (stock := _stock_in_index(scope, head)) is not None:
        return stock
    if not head.kinds & marks.PRICE or not names_index(sentence.gap(head.start, head.end)):
        return None
    if sentence.lang in NORDIC and _is_word_of_place(scope, head):
        return _stock_before_place(scope, head)
    before = _RANKS_OF_INDEX.sub("", sentence.gap(max(scope.left, head.start - 40), head.start)).split()
    if not before or (before[-1] not in OF_THE and not before[-1].endswith(("'s", "’s"))):
        return None
    moved = sentence.marks_in(max(scope.left, head.start - 48), head.start, marks.MOTION | marks.LIST_HEADER)
    names = [each for each in sentence.names_in(scope.left, head.start) if each.is_stock and each.listed]
    return names[-1] if moved and names else None


_IN_INDEX = Pattern(
    r"\b(?:im|am|vom|des|in|van|op|i|pa|av|af) (?:(?:dem|de|het|den|det) )?(?:(?!einem|einen|een|en|et|ett)[a-zäöüß-]+ )?$"
)
"""Before a Germanic word for an index they make it where a stock trades: "SAP war der größte Verlierer im Leitindex"."""
_LEADING = Pattern(r" (?:fuhrt|fuhren|fuhrte|fuhrten) (?:[a-zß]+ ){0,3}(?:den|das) (?:[a-zäöü-]+ )?$")
"""Before the German word for an index they say who leads it: "SAP führte den Leitindex mit plus 2 Prozent an"."""
_ONLY_BESIDE = frozenset(
    ["wegen", "nach", "dank", "von", "mit", "durch", "hinter", "vor", "neben", "trotz", "door", "na", "met", "van", "naast", "efter", "etter", "av", "af", "med", "mot", "mod", "trots", "bei", "bij"]
)  # fmt: skip


def _stock_in_index(scope: Scope, head: Mark) -> Name | None:
    """Return the stock that a Germanic clause tells of before the word for an index in which it trades."""
    sentence = scope.sentence
    if not names_index(sentence.gap(head.start, head.end)):
        return None
    near = sentence.gap(max(scope.left, head.start - 32), head.start)
    if _IN_INDEX.search(near) is None and _LEADING.search(near) is None:
        return None
    names = sentence.names_in(scope.left, head.start)
    if not names or not names[-1].is_stock or not names[-1].listed:
        return None
    before = sentence.gap(max(sentence.start, names[-1].start - 12), names[-1].start).split()
    gap = sentence.gap(names[-1].end, head.start)
    if any(sign in gap for sign in ",;:()") or any(map(str.isdigit, gap)):
        return None
    return None if before and before[-1] in _ONLY_BESIDE else names[-1]


def _is_word_of_place(scope: Scope, head: Mark) -> bool:
    """Whether the Nordic word for an index closes the name of one in which a stock only stands: "i toppen af C25-indekset"."""
    before = scope.sentence.names_in(scope.left, head.start)
    if not before or before[-1].is_stock or head.start - before[-1].end > 1:
        return False
    if is_told_of(scope.sentence, before[-1], scope.anchor.start):
        return False
    return is_place(scope.sentence, before[-1])


def _stock_before_place(scope: Scope, place: Mark) -> Name | None:
    """Return the stock before a place: "ASML hisseleri, Amsterdam Borsası'nda yüzde 6 arttı"."""
    sentence = scope.sentence
    stocks = [each for each in sentence.names_in(scope.left, place.start) if each.is_stock and each.listed]
    moved = bool(stocks) and sentence.marks_in(stocks[-1].end, place.start, marks.MOTION)
    return stocks[-1] if stocks and not moved else None


def _traded_at(sentence: Sentence, place: Name) -> Name | Mark | None:
    """Return what a Romanian verb before a place of trading tells of: "Acţiunile Acme urcă pe BVB"."""
    if sentence.lang != "ro" or place.type is not InstrumentType.INDEX:
        return None
    if not sentence.gap(max(sentence.start, place.start - 4), place.start).endswith((" pe ", " la ")):
        return None
    heads: list[Name | Mark] = [
        each for each in sentence.names_in(sentence.start, place.start) if each.is_stock and each.listed
    ]
    heads = heads or list(sentence.marks_in(sentence.start, place.start, marks.PRICE))
    if not heads or not sentence.marks_in(heads[-1].end, place.start, marks.MOTION):
        return None
    return heads[-1]


_NOUN_IN = Pattern(
    r"(?:^|[.;:,–—] |\b(?:and|but|while|und|en|maar) )(?:(?:the|der|die|das|de|het) )?(?:[^\W\d_][\w-]* ){0,2}(?P<noun>[^\W\d_][\w-]{2,}) in $"
)
"""What opens a clause before "in" and a city, which is what moved: "Tourism in Paris fell 3%"."""
_MARKET_WORDS = """
stocks shares equities market markets trading trade exchange exchanges bourse bourses benchmark benchmarks gauge gauges index indexes indices session sessions
losses gains rally futures sentiment listed elsewhere overnight earlier later early late meanwhile today yesterday also then only even just back here there
sell-off selloff prices opening close trades dealings stock-market borse borsen aktienmarkt aktienmarkte markt markte handel kurse aktien leitindex leitborse
leitborsen ubersee zuletzt unterdessen dagegen heute gestern auch nur selbst sogar ebenso wertpapierborse beurs beurzen aandelen koersen markten graadmeter
graadmeters hoofdindex ook elders eerder vandaag gisteren alleen zelfs
"""
_OF_MARKETS = frozenset(_MARKET_WORDS.split())
"""Nouns and adverbs before "in" and a city that leave the city to be its market."""
_OPENING_REACH = 64
_CITY_FIRST = Pattern(r"(?:^|[.;:–—] )\W*(?:in|i) $")
_NOUN_BEHIND = Pattern(
    r" (?:(?:die|der|das|de|het) (?P<noun>[^\W\d_][\w-]{3,})|(?P<definite>[^\W\d_][\w-]{3,}(?:en|et|erna|arna|ene)) )"
)
"""Behind a city and its verb they are what moved there: "In Frankfurt stieg die Zahl der Unfälle", "I Paris sjönk turismen"."""
_NOUN_FIRST = Pattern(
    r"(?:^|[.;:,–—] )\W*(?:(?:der|die|das|de|het) )?(?:[a-zß-]+ ){0,2}(?P<noun>[^\W\d_][\w&-]+) $"
)
"""What opens a clause before its verb."""
_A_MARKET = Pattern(
    r"markt|marked|marknad|index|indeks|indi[zc]|bors|beurs|handel|kurs|koers|akti|aksje|aandel|barometer|graadmeter|wert|titel|papier|fonds|prozent|procent|prosent"
)


def tells_of_city(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a city that only says where what a Germanic clause is about moved: "Tourism in Paris fell 3%"."""
    sentence, name = scope.sentence, subject.names[-1]
    if name.type is not InstrumentType.INDEX or not name.may_be_place:
        return None
    if sentence.lang in GERMANIC and _has_subject_before(scope, motion, name):
        return NumberType.OTHER, "the name only says where"
    if name.end > motion.start:
        return None
    if sentence.lang in GERMANIC and _has_subject_behind(scope, motion, name):
        return NumberType.OTHER, "the name only says where"
    low = max(sentence.start, scope.left, name.start - _OPENING_REACH)
    found = _NOUN_IN.search(sentence.gap(low, name.start))
    if found is None or found["noun"] in _OF_MARKETS:
        return None
    place = low + found.start("noun")
    known = sentence.marks_in(place, low + found.end("noun"), ~0)
    if known or sentence.names_in(place - 1, name.start):
        return None
    return NumberType.OTHER, "the name only says where"


def _has_subject_before(scope: Scope, motion: Motion, city: Name) -> bool:
    """Whether a noun that is no market's opens the clause, and behind its verb a city only says where: "Die Partei verlor in Frankfurt 5 Prozent"."""
    sentence = scope.sentence
    if motion.mark is None or sentence.gap(motion.end, city.start) != " in ":
        return False
    low = max(sentence.start, motion.start - _OPENING_REACH)
    found = _NOUN_FIRST.search(sentence.gap(low, motion.start))
    if found is None or found["noun"] in _OF_MARKETS or _A_MARKET.search(found["noun"]) is not None:
        return False
    place = low + found.start("noun")
    if sentence.lang == "de" and not sentence.text[place - sentence.start].isupper():
        return False
    return not sentence.marks_in(place, motion.start, ~0) and not sentence.names_in(place - 1, motion.start)


def _has_subject_behind(scope: Scope, motion: Motion, city: Name) -> bool:
    """Whether a city opens the clause, and behind its verb a noun that is no market's is what moved."""
    sentence, start = scope.sentence, scope.anchor.start
    if motion.mark is None or not city.end + 1 == motion.start < motion.end < start:
        return False
    if _CITY_FIRST.search(sentence.gap(max(sentence.start, city.start - 6), city.start)) is None:
        return False
    found = _NOUN_BEHIND.match(sentence.gap(motion.end, start))
    if found is None or _A_MARKET.search(found["noun"] or found["definite"]) is not None:
        return False
    return not sentence.marks_in(motion.end, start, marks.PRICE | marks.ANAPHORA | marks.HEAD)
