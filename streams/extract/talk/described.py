"""Stocks that a name only describes, and numbers that define something: "a stock owned by Acme", "a bear market, or a 20% drop"."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import GOODS, TOLD_BEFORE, Name, Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_OWNED_BY = Cue(
    r"\b(?:stocks?|shares?|scrips?|compan(?:y|ies)|firms?|arm|unit|subsidiar(?:y|ies)) (?:owned|backed|promoted|held|funded|controlled|founded) by (?:the )?$"
)
"""Before a name they say whose stock somebody unnamed is: "stock owned by Acme falls 8%"."""
_ITS_STOCK = Cue(
    r"(?:['’]s)? (?:group|grp)(?:['’]s)? (?:penny |small-?cap |mid-?cap |multibagger )*(?:stocks?|compan(?:y|ies)|firms?|scrips?)\b"
    r"|['’]s (?:hidden gem|penny stock|multibagger|little-known|lesser-known)\b"
)
"""Behind a name they say the same: "this Acme Group stock", "Acme's hidden gem: penny stock zooms"."""
_PLURAL = Pattern(r" (?:stocks|shares|companies|firms|scrips)\b")
_GROUP = Cue(r" (?:group|grup)\b")
_IN_ITS_NAME = ("group", "grup")
_OF_GROUPS = frozenset({"IN", "ID"})
"""Countries whose houses of many listed companies are called groups, and are not listed themselves."""
_TERRITORY = Cue(
    r"\b(?:bear market|bear[- ]market territory|bear territory|bull market|correction territory|(?:market|technical) correction|zona pasar lesu|pasar lesu|pasar bearish|zona bearish|wilayah koreksi|zona koreksi)"
    r"\b[^.;]{0,30}(?:defined as|which is|which means|meaning|that is|or|yaitu|yakni|artinya|atau|didefinisikan sebagai),? (?:an? |sebuah )?(?:(?:drop|decline|fall|rise|gain|penurunan|kenaikan|koreksi)(?: of| sebesar)? )?"
    r"(?:at least |more than |lebih dari |minimal )?$"
)
"""Before a number they say what a word means: "a bear market, defined as a 20% fall"."""
_NEAR = Cue(
    r"\b(?:close to|nears?|neared|nearing|approach(?:es|ed|ing)?|on the (?:verge|brink|cusp|edge) of|shy of|short of|flirt\w* with|mendekati|nyaris masuk) (?:an? |the )?[^.;,]{0,24}(?:bear|bull|correction|bearish|koreksi|lesu)[^.;,]{0,20}(?:,| -)? (?:an? |yaitu |yakni )?"
    r"(?:(?:drop|decline|fall|penurunan|koreksi)(?: of| sebesar)? )?$"
)
_AVERAGE = Cue(r"\s?(?:dibanding|dibandingkan|ketimbang|di atas|di bawah)(?: dengan)? (?:harga )?rata-rata\b")
"""Behind a number, what it is measured against, and no close: "12% lebih tinggi dibanding rata-rata"."""
_OTHER_INDEX = Cue(
    r"\bindeks (?P<noun>semikonduktor|volatilitas|ketakutan|keyakinan|manufaktur|properti|perbankan|teknologi|energi|komoditas|sektoral)\b"
)
"""An index that a sort of companies or of things gives its name to, and not the one spoken of before."""
_ANY = (
    _OWNED_BY.bit | _ITS_STOCK.bit | _GROUP.bit | _TERRITORY.bit | _NEAR.bit | _AVERAGE.bit | _OTHER_INDEX.bit
)
_REACH = 90


def only_described(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a number of an unnamed stock, of a definition, or of a comparison with an average."""
    sentence, anchor = scope.sentence, scope.anchor
    if not sentence.cues & _ANY:
        return None
    name = subject.names[0]
    if name.is_stock and _is_kin(scope, name):
        return NumberType.OTHER, "the name only tells whose stock it is"
    before = sentence.gap(max(sentence.start, anchor.start - _REACH), anchor.start)
    if sentence.cues & (_TERRITORY.bit | _NEAR.bit) and (_TERRITORY.search(before) or _NEAR.search(before)):
        return NumberType.OTHER, "what a word of the market means"
    if name.type in GOODS and _AVERAGE.match(sentence.gap(anchor.end, sentence.end)) is not None:
        return NumberType.OTHER, "compared with an average"
    if subject.rule in TOLD_BEFORE and name.type is InstrumentType.INDEX:
        found = _OTHER_INDEX.search(sentence.gap(scope.left, max(scope.left, motion.start)))
        return None if found is None else (NumberType.OTHER, "another index moved")
    return None


def _is_kin(scope: Scope, name: Name) -> bool:
    """Whether a stock's name says only whose stock is spoken of."""
    sentence = scope.sentence
    if _OWNED_BY.search(sentence.gap(max(sentence.start, name.start - _REACH), name.start)) is not None:
        return True
    behind = sentence.gap(name.end, sentence.end)
    if _ITS_STOCK.match(behind) is not None:
        return True
    surface = name.surface.lower()
    if name.listing.country not in _OF_GROUPS or surface.endswith(_IN_ITS_NAME):
        return (
            surface.endswith(" group")
            and name.listing.country in _OF_GROUPS
            and _PLURAL.match(behind) is not None
        )
    return _GROUP.match(behind) is not None
