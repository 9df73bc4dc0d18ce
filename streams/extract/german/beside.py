"""Names that are only a part of something else (a dateline's cities, "Dollar-Spekulation"), and numbers of several: an average, the most of "Bitcoin und Co."."""

import re
from itertools import pairwise

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.names.money import MONEY_INDICES
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, Name, words_in
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_DATELINE = Pattern(
    r"\W*(?P<cities>[A-ZÄÖÜ][\w. ]{2,24}(?: ?[/,] ?[A-ZÄÖÜ][\w. ]{2,24}){0,5})(?: ?\([^()]{2,40}\) ?[-–—]{1,2} ?| [-–—]{1,2} )(?=[^\W\d_])"
)
"""Opens a report with where it was written: "Tokio / Hongkong – ", "WIEN (dpa-AFX) - "."""
_COMPOUND = Pattern(r"-(?P<tail>[A-ZÄÖÜ][^\W\d_]{2,})")
_PRICED = Pattern(
    r"(?:kurs|preis|notier|index|future|kontrakt|rall|minus|plus|verlust|gewinn|barometer|papier|akti|titel|schein|anteil|unze|sorte|fass|barrel|verfall|absturz|crash|einbruch|anstieg|sturz|rekord|hoch|tief|schock"
    r"|stamm|vorz|wert|kurve|markt|borse|börse|konzern|riese|gruppe|group|holding|energy|bank|versicherung|rück|chemie|pharma|technolog)",
    re.IGNORECASE,
)
"""A German word of which they are the last part still speaks of the price, or names a company."""
_THINGS = frozenset(
    {InstrumentType.FX, InstrumentType.COMMODITY, InstrumentType.FUTURE, InstrumentType.CRYPTO}
)
_SHARES = Pattern(r"(?:Titel|Akti|Papier|Wert|Valor|Konzern|Produzent)")
"""Behind a good they make it the trade of a company: "die Zucker-Titel", "Gold-Aktien"."""
_ON_AVERAGE = Cue(
    r"\b(?:im (?:schnitt|durchschnitt|mittel)|durchschnittlich|gemiddeld|i (?:snitt|genomsnitt|gennemsnit|gjennomsnitt)|gennemsnitligt?|gjennomsnittlig|srednio|prumerne|atlagosan|keskimaarin|on average|en promedio|en moyenne)\b"
)
"""Before a number they say that it is the average of several stocks, or of several years."""
GIVEN_BACK = "an earlier gain or loss that went"
_GIVEN_BACK = Cue(
    r"\b(?:bu(?:ß|ss)ten?|gab|gaben|verlor|verloren|verspielten?|machten?|holten?|radierten?) [^.;,]{0,80}?\b(?:sein|seine|seinen|ihr|ihre|ihren) (?:[a-z]+ )?[a-z]*(?:plus|gewinne?n?|aufschlage?n?|minus|verluste?n?) von [^.;,\d]{0,40}$"
)
"""Before a number they make it an earlier gain or loss that went: "büßte sein Montagsplus von einem Prozent wieder ein"."""
_AND_OTHERS = Cue(r" (?:und|&|et|y|e|en|og|och) (?:co|konsorten)\b")

_APART = 2
_AT_MOST = Pattern(
    r"\b(?:bis|bis zu|up to|jusqu['’]a|hasta|ate|tot|upp till|op til) (?:minus |plus |meer dan |ruim |bijna |dik |mehr als |knapp |gut |rund )?\d"
)


_MEMBERS_BEFORE = Pattern(
    r"(?:[Kk]onzernen?|[Uu]nternehmen|[Ff]irmen|[Gg]esellschaften|[Mm]itgliedern?|[Vv]orstände[rn]?|[Aa]ufsichtsräten?) (?:im|des|aus dem|in den|der)(?: [a-zäöüß]{5,})?(?: Deutschen Aktien[Ii]ndex)? ?[(„\"]?$"
)
"""Before an index they make it only where companies are listed: "Der Umsatz der Konzerne im Dax"."""
_SHORT_COIN = 4
_JOINED_SYLLABLE = Pattern(r"-[a-z]{2,}")

_CITIES = frozenset(["Zürich", "Zurich"])
_IN_CITY = Pattern(r"\b(?:in|nach|aus|bei|um|Raum|Stadt|Kanton) $")


def _is_city(text: str, name: Name) -> bool:
    """Whether a company's name is the city that it is called after: "in Zürich"."""
    return name.surface in _CITIES and _IN_CITY.search(text, max(0, name.start - 8), name.start) is not None


_TRADING_CITIES = frozenset(
    ["frankfurt", "tokio", "tokyo", "paris", "parijs", "paryz", "pariz", "madrid", "madryt", "shanghai", "schanghai", "hongkong", "hong kong", "amsterdam", "sydney", "london", "londen", "londyn", "londra",
     "mailand", "milan", "milano", "zurich", "bombay", "mumbai", "singapur", "singapore", "seoul"]
)  # fmt: skip


def is_city(text: str, name: Name) -> bool:
    """Whether an index is named by nothing but a city, of which anything may have been told, and which opens no sentence."""
    if not name.may_be_place or name.alias is None or name.alias.text not in _TRADING_CITIES:
        return False
    return text[max(0, name.start - 3) : name.start].strip()[-1:].isalnum()


def without_dateline(names: list[Name], text: str, start: int) -> list[Name]:
    """Return the names of a sentence without the cities of a dateline that opens it; ``start`` is where it stands."""
    if not any(each.may_be_place for each in names):
        return names
    found = _DATELINE.match(text) if "-" in text or "–" in text or "—" in text else None
    if found is None:
        return names
    end = start + found.end("cities")
    return [each for each in names if each.name_end > end or not each.may_be_place]


def _is_syllable(text: str, name: Name) -> bool:
    """Whether a coin's short code is the first part of a name: "Dai-ichi"."""
    return name.end - name.start < _SHORT_COIN and _JOINED_SYLLABLE.match(text, name.end) is not None


_TRADING_AT = Pattern(r"(?: [A-Z][A-Za-z]{1,3})?-(?:Handel|Handels|Sitzung|Eröffnung|Start|Auftakt)\b")
"""Behind an exchange they only say where something trades: "im NASDAQ Bsc-Handel"."""


def is_part_of_word(text: str, name: Name, found: list[Mark]) -> bool:
    """Whether a money, a good or a coin is the first part of a German word for something else: "Dollar-Spekulation"."""
    if _is_city(text, name):
        return True
    if name.type is InstrumentType.INDEX and (
        _MEMBERS_BEFORE.search(text, max(0, name.start - 56), name.start) or _TRADING_AT.match(text, name.end)
    ):
        return True
    if name.type is InstrumentType.CRYPTO and _is_syllable(text, name):
        return True
    if (name.type not in _THINGS and name.listing.symbol not in MONEY_INDICES) or name.end != name.name_end:
        return False
    compound = _COMPOUND.match(text, name.end)
    if compound is not None and name.type in GOODS and _SHARES.match(compound.group("tail")) is not None:
        return True
    if compound is None or _PRICED.search(compound.group("tail")) is not None:
        return False
    price = marks.PRICE | marks.MOTION | marks.ANAPHORA
    return not any(mark.kinds & price and mark.start <= compound.start("tail") < mark.end for mark in found)


def of_average(scope: Scope) -> str | None:
    """Return why a number tells no move of the day: the average of several, or a gain that was given back."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.cues & _ON_AVERAGE.bit and _ON_AVERAGE.search(
        sentence.gap(max(scope.left, anchor.start - 48), anchor.start)
    ):
        return "an average"
    if sentence.cues & _GIVEN_BACK.bit and _GIVEN_BACK.search(sentence.gap(scope.left, anchor.start)):
        return GIVEN_BACK
    return None


_A_MOVE = Cue(
    r"(?:^|[.;:,] )\W*(?:schon |auch |selbst )?ein(?:e|er)? (?:[a-z]+er )?(?:kurs)?(?:ruckgang|anstieg|rutsch|sturz|einbruch|sprung|verlust|plus|minus|abschlag|aufschlag|gewinn|korrektur|ruckschlag)(?:s|es)? [^.;,%]{0,40}$"
)
_WOULD_BE = Pattern(
    r"[^.;,]{0,60}\b(?:gilt|gälte|gelten|wäre|wären|würde|würden|könnte|könnten|dürfte|dürften)\b"
)
"""Around a number they speak of any such move, and of none that was: "Ein Rückgang um 10 Prozent gilt als Korrektur"."""


def is_any_such_move(scope: Scope) -> bool:
    """Whether a German sentence opens with a move that is only thought of; what stands behind the number is read unfolded, where "wäre" is not "waren"."""
    sentence, anchor = scope.sentence, scope.anchor
    if sentence.lang != "de" or not sentence.cues & _A_MOVE.bit:
        return False
    if _A_MOVE.search(sentence.gap(sentence.start, anchor.start)) is None:
        return False
    return _WOULD_BE.match(sentence.text, anchor.end - sentence.start) is not None


def is_most_among_several(scope: Scope, name: Name) -> bool:
    """Whether a percent is the most of unnamed others that stand beside a name: "Bitcoin und Co.: bis zu minus 60 Prozent"."""
    sentence = scope.sentence
    if name.may_be_place and _is_one_of_places(scope):
        return True
    if not sentence.cues & _AND_OTHERS.bit or _AND_OTHERS.match(sentence.gap(name.end, sentence.end)) is None:
        return False
    return (
        _AT_MOST.search(sentence.gap(max(sentence.start, scope.anchor.start - 16), scope.anchor.end))
        is not None
    )


def _is_one_of_places(scope: Scope) -> bool:
    """Whether several markets moved by at most a percent: "de beurzen in Parijs en Londen daalden tot 1,3 procent"."""
    sentence, anchor = scope.sentence, scope.anchor
    if _AT_MOST.search(sentence.gap(max(sentence.start, anchor.start - 24), anchor.end)) is None:
        return False
    places = [each for each in sentence.names_in(scope.left, anchor.start) if each.may_be_place]
    return any(words_in(sentence.gap(one.end, other.start)) <= _APART for one, other in pairwise(places))
