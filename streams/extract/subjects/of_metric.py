"""Figures of a company or a trade that stand beside its name: a metric before it, one that opens the sentence, an amount that is reached."""

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.german.causes import fronted_until
from streams.extract.korean.places import describes_next
from streams.extract.marks import Mark
from streams.extract.names.indonesian import MALAY
from streams.extract.prose.function_words import OF
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, Name, Sentence, words_in
from streams.extract.romance.attached import ROMANCE
from streams.extract.subjects.heads import TIGHT_WORDS
from streams.extract.turkish.places import owns_in_turkish
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_TO_AN_AMOUNT = Cue(
    r" (?:to|at) (?:(?:about|around|nearly|almost|over|some|more than|roughly|a record|a total of) )?(?P<money>(?:us|a|c|s|hk|nz|r|rm|p|n)?[$£€] ?|(?:usd|eur|gbp|aud|sgd|myr|rm|chf|aed|sar|egp|omr|qar|kwd|dh|dhs|sr) ?)?"
    r"\d[\d.,]* ?(?P<unit>bn|billion|tn|trln|trillion|m|mn|mln|million)\b(?! (?:won|yen|rupiah|dong|toman|market|in market))"
)
"""Behind a percent it says what sum it was that moved: "rising 7% to $307bn"."""
_LARGE = frozenset(["bn", "billion", "tn", "trln", "trillion"])
_TRANSITIVE = (
    "lifts",
    "raise",
    "hike",
    "cut",
    "slash",
    "trim",
    "boost",
    "increase",
    "reduce",
    "lowers",
    "bump",
)
_OBJECT = Pattern(
    r" (?:its |the |their )?(?:[a-z-]+ ){0,3}(?P<noun>[a-z]{3,}) (?:by |as much as |up to |another |a further |nearly |about |over |more than )?"
)
_NO_OBJECT = frozenset(
    [
        "further",
        "again",
        "today",
        "early",
        "late",
        "another",
        "nearly",
        "about",
        "over",
        "than",
        "much",
        "least",
        "almost",
        "around",
        "some",
        "just",
        "only",
        "down",
        "off",
        "back",
        "and",
        "the",
        "its",
        "gains",
        "losses",
        "gain",
        "loss",
        "advance",
        "rally",
        "slide",
        "decline",
        "drop",
        "stock",
        "stocks",
        "shares",
        "share",
    ]
)
"""Behind a verb they are no thing that a company changes by so much."""
_LEADS_TO = Pattern(r" (?:of|at|for|from|in|by) ")
_LATER = marks.MOTION | marks.CLAUSE_BREAK | marks.PRICE | marks.ANAPHORA | marks.NEGATION
_OPENING = 24
"""So near its start a metric opens a sentence: "Fourth-quarter net sales of ..."."""
_OF_WORDS = 5
"""So many words may stand between a metric and a name that a word for "of" gives it to."""
_PARTING_METRIC = frozenset(",;:.-。…")
_HYPHEN = Pattern(r"(?<=[^\W\d_])-(?=[^\W\d_])")
"""Inside a German compound it parts nothing: "der Umsatz der Cloud-Sparte von Acme"."""
_SUCH_AS = frozenset(["como", "come", "comme", "as", "wie", "zoals", "seperti"])
"""Between a metric and a name they make the name an example of what else is told: "estrellas de la nueva economía como Acme (-5%)"."""
_ANOTHER_CLAUSE = frozenset(
    [
        "while",
        "whereas",
        "but",
        "though",
        "although",
        "sementara",
        "sedangkan",
        "namun",
        "tetapi",
        "tapi",
        "manakala",
        "wahrend",
        "wohingegen",
        "aber",
        "doch",
        "mientras",
        "pero",
        "mas",
        "enquanto",
        "mentre",
        "ma",
        "tandis",
        "mais",
        "terwijl",
        "maar",
        "medan",
        "mens",
        "men",
        "natomiast",
        "zas",
        "zatimco",
        "kdezto",
        "mig",
    ]
)
"""Between a metric and a name they open a clause about the name: "Acme rose 2% on strong sales while Beta sank 4%"."""
_IS = frozenset(["es", "son", "fue", "fueron", "sono", "era", "foi", "foram", "sao", "est", "sont", "eran"])
"""Between a metric and a name in Romance they say who is spoken of: "otro de los valores con pérdidas es Acme"."""
_BY_VOLUME = Cue(
    r"\bby (?:trading )?(?:volume|value)(?: on the [a-z]+)? (?:were|was|are|is|included?s?)(?: the)? $"
)
"""Before a stock they only say why it is listed: "The most traded shares by volume were Acme, down 2%"."""
_CAUSING = Cue(
    r" (?:send|sends|sent|sending|pulls?|pulled|pulling|drags?|dragged|dragging|push(?:es|ed|ing)?|lifts?|lifted|lifting|boosts?|boosted|boosting|knocks?|knocked|knocking"
    r"|sinks?|sank|drives?|drove|driving|hits?|hammers?|hammered|buoys?|buoyed|props?|propels?|propelled|tips?|nudges?|nudged)(?: up| down)? (?:the |us |u\.s\. )?$"
    r"| (?:(?:sukses|akhirnya|langsung|juga|turut|kembali) )?(?:bikin|buat|membuat|angkat|mengangkat|kerek|mengerek|seret|menyeret|tekan|menekan|dongkrak|mendongkrak|dorong|mendorong) (?:harga )?$"
    r"| (?:katapultiert(?:e|en)?|hiev(?:t|te|ten)|trieb(?:en)?|treib(?:t|en)|schick(?:t|te|ten)|schob(?:en)?|druck(?:t|te|ten)|bringt|brachten?|beflugel(?:t|te|ten)|verhalf(?:en)?|bescher(?:t|te|ten)|rei(?:ß|ss)t|riss(?:en)?"
    r"|lie(?:ß|ss)(?:en)?|lasst|lassen|zog(?:en)?|hob(?:en)?|belast(?:et|ete|eten)|hat|haben) (?:(?:den|die|das|der|auch) ){0,2}$"
)
"""Between a metric and a name they make the name what the metric moved: "weak demand sends Brent down 2%", "inflasi bikin IHSG turun 2%"."""


_FOR_WHAT_OF = Pattern(r" fur (?:[a-zß-]+ ){1,2}(?:der|des|von|von der|bei|im|in der) ")
"""Between German prices and a name they say for what of somebody's they are: "die Preise für Tickets der Lufthansa"."""
_FOR_GOODS = Pattern(
    r"(?:prices|preise) (?:for|fur) (?:brent|wti|west texas|crude|rohol|gold|silver|silber|copper|kupfer|platin(?:um)?|palladium|bitcoin)\b(?! (?:jewel|coins|bars|ring))"
)
"""Prices of what is traded on an exchange: "die Preise für Brent-Rohöl"."""


_SIZES = frozenset({"market cap", "market capitalization", "market capitalisation", "market value"})
"""Behind "by" they say the rank of a company or a coin: "the second largest by market cap, XRP, is down 5%"."""
_AND_NEXT = Pattern(r" (?:and|but|while) (?:the |its )?$")
_OF_THE = frozenset([" der ", " ", " von "])
"""Between a German metric and a price noun, which may begin with its article: "das Handelsvolumen der Aktie"."""


_OF_SHARES = Pattern(
    r"\b(?:likuiditas|permintaan|penawaran|proporsi|porsi|kepemilikan|volume|bobot|jumlah|frekuensi|transaksi|valuasi|peredaran) $"
)


def belongs_to_metric(sentence: Sentence, noun: Mark) -> bool:
    """Whether a price noun only says whose the metric right before it is: "das Handelsvolumen der Aktie stieg um 40 Prozent", "likuiditas saham Acme naik"."""
    if sentence.lang in MALAY:
        before = sentence.gap(max(sentence.start, noun.start - 24), noun.start)
        return sentence.gap(noun.start, noun.end) == "saham" and _OF_SHARES.search(before) is not None
    if sentence.lang != "de" or not noun.kinds & (marks.PRICE | marks.ANAPHORA):
        return False
    told = sentence.marks_in(max(sentence.start, noun.start - 40), noun.start - 1, marks.METRIC)
    if not told or told[-1].kinds & (marks.MOTION | marks.PRICE):
        return False
    return sentence.gap(told[-1].end, noun.start) in _OF_THE


def is_behind_metric(scope: Scope, start: int, verb: Mark | None = None) -> bool:
    """Whether what begins at a place belongs to the metric before it: "produksi tembaga dan emas", "output of the mines of X"."""
    sentence = scope.sentence
    low = max(fronted_until(sentence, scope.left, start), start - 40)
    before = sentence.marks_in(low, start, marks.METRIC | marks.PRICE | marks.ANAPHORA)
    if before and belongs_to_metric(sentence, before[-1]):
        return True
    if not before or before[-1].kinds & (marks.PRICE | marks.ANAPHORA) or before[-1] is verb:
        return False
    if scope.anchor.sign and before[-1].kinds & marks.MOTION:
        return False
    if verb is not None and sentence.gap(verb.start, verb.end).startswith("kurs"):
        return False
    if sentence.cues & _CAUSING.bit and _CAUSING.search(sentence.gap(before[-1].end, start)) is not None:
        return False
    if sentence.cues & _BY_VOLUME.bit and _BY_VOLUME.search(sentence.gap(low, start)) is not None:
        return False
    metric = sentence.gap(before[-1].start, before[-1].end)
    if _FOR_GOODS.match(sentence.gap(before[-1].start, sentence.end)) is not None:
        return False
    gap = sentence.gap(before[-1].end, start).removesuffix("grupo ").removesuffix("gruppo ")
    if metric in {"gains", "losses"} and gap.startswith(" in "):
        return False
    if not owns_in_turkish(metric, gap, sentence.lang):
        return False
    if sentence.lang == "de":
        gap = _HYPHEN.sub("", gap)
    if not _PARTING_METRIC.isdisjoint(gap) or describes_next(sentence, gap):
        return False
    if sentence.lang == "de" and _FOR_WHAT_OF.fullmatch(gap) is not None:
        return True
    words = gap.split()
    if not _ANOTHER_CLAUSE.isdisjoint(words):
        return False
    if verb is not None and verb.start >= start and sentence.lang in MALAY:
        moved = sentence.marks_in(before[-1].end, start, marks.MOTION)
        if moved:  # headlines set clauses side by side: "Ekonomi China Bangkit Minyak Melesat 1%"
            return False
    last = words[-1] if words else ""
    if last in _IS and sentence.lang in ROMANCE:
        return False
    if metric in _SIZES and sentence.gap(before[-1].start - 3, before[-1].start) == "by ":
        return False
    if sentence.lang == "en" and _begins_clause(sentence, before[-1].end, start):
        return False
    return last not in _SUCH_AS and words_in(gap) <= (_OF_WORDS if last in OF else TIGHT_WORDS)


def _begins_clause(sentence: Sentence, end: int, start: int) -> bool:
    """Whether "and" opens a clause behind the metric's own verb, or before an index, which has no metric: "yields rose and gold slipped"."""
    found = _AND_NEXT.search(sentence.gap(end, start))
    if found is None:
        return False
    if sentence.marks_in(end, end + found.start() + 1, marks.MOTION):
        return True
    following = next((each for each in sentence.names if each.start == start), None)
    return not found.start() and following is not None and following.type is InstrumentType.INDEX


def figure_told(scope: Scope, motion: Motion, name: Name) -> str | None:
    """Return why an English sentence tells of a figure of a company or of a trade in goods, and of no price."""
    sentence = scope.sentence
    if sentence.lang not in {"en", None}:
        return None
    if sentence.cues & _TO_AN_AMOUNT.bit and _reaches_amount(scope, name):
        return "a sum of money moved, and no price"
    if name.is_stock and _changes_something(scope, motion, name):
        return "the company changed something by so much"
    if name.is_stock and sentence.kinds & marks.METRIC and _opened_by_metric(scope, motion, name):
        return "a metric opens the sentence"
    return None


def _reaches_amount(scope: Scope, name: Name) -> bool:
    found = _TO_AN_AMOUNT.match(scope.sentence.gap(scope.anchor.end, scope.sentence.end))
    if found is None:
        return False
    if name.type in GOODS:
        return found["unit"] in _LARGE
    return name.is_stock and (found["money"] is not None or found["unit"] not in {"m", "mn"})


def _opened_by_metric(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a metric opens the sentence and only leads to the name before the verb: "Net sales of Acme Foods, of the Acme group, fell"."""
    sentence = scope.sentence
    if not sentence.start < name.start < name.end <= motion.start < scope.anchor.start:
        return False
    opening = sentence.marks_in(sentence.start, sentence.start + _OPENING, marks.METRIC)
    if not opening or opening[0].kinds & (marks.MOTION | marks.PRICE):
        return False
    gap = sentence.gap(opening[-1].end, name.start)
    if _LEADS_TO.match(gap) is None or "(" in gap:
        return False
    between = (
        *sentence.marks_in(opening[-1].end, name.start, _LATER),
        *sentence.marks_in(name.end, motion.start, _LATER),
    )
    return not between and sentence.gap(name.end, motion.start).strip(" ,)") == ""


def _changes_something(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a company is the subject of a verb with an object: "Acme lifts milk price 5%"."""
    sentence = scope.sentence
    if motion.mark is None or not name.end < motion.start < scope.anchor.start:
        return False
    if (
        not sentence.gap(motion.start, motion.end).startswith(_TRANSITIVE)
        or sentence.gap(name.end, motion.start).strip()
    ):
        return False
    found = _OBJECT.fullmatch(sentence.gap(motion.end, scope.anchor.start))
    if found is None or found["noun"] in _NO_OBJECT or found["noun"].endswith("ly"):
        return False
    return not sentence.marks_in(motion.end, scope.anchor.start, marks.MOTION | marks.ANAPHORA | marks.PERIOD)
