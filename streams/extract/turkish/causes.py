"""Metrics that are only why a price moved: "hisseleri teslimat rakamlarının açıklanmasıyla yüzde 10 düştü"."""

import re

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.context.strangers import holds_stranger
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import Name, Refused, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

BECAUSE = Cue(
    r"[a-z]{0,8}(?: [a-z'’]+){0,7}? ?(?:[a-z]+m[ae]s[iı](?:yl[ae]|nin ardindan|ndan sonra|nin etkisiyle)|nedeniyle|sebebiyle|oncesi|oncesinde|sonrasi|sonrasinda|ardindan|etkisiyle|artisiyla|azalisiyla|dususuyle|beklentisiyle|beklentileriyle|endisesiyle|endiseleriyle"
    r"|haberiyle|haberleriyle|uzerine|ragmen|dolayisiyla|yuzunden|sayesinde|destegiyle|karsin|teslimat[a-z]* icin)\b"
)
_CAUSE_BETWEEN = Cue(
    r"['’]?[a-z]{0,3}(?: (?:hisse\w*|pay\w*|senet\w*|fiyat\w*)){0,3}, [^,;]{3,}?\b(?P<why>ardindan|nedeniyle|sebebiyle|sonrasi|sonrasinda|etkisiyle|haberiyle|haberleriyle|uzerine|ragmen|dolayisiyla|yuzunden|sayesinde|karsin|[a-z]+masiyla|[a-z]+mesiyle|[a-z]+masindan sonra|[a-z]+mesinden sonra)(?: [^\s,;]+){0,5} $"
)
"""Between a name and its percent it is one clause that tells why: "Acme hisseleri, ... tahminini düşürmesinin ardından yüzde 15 düştü"."""
_OPENING = 24
"""So near its start a name opens a sentence."""
_FOR_DELIVERY = Pattern(r"teslimat[a-z]* icin\b")
"""The month of a contract is no metric: "Brent ham petrolü, Aralık ayı teslimatları için yüzde 2 artışla"."""


def is_only_cause(scope: Scope, metric: Mark) -> bool:
    """Whether a Turkish metric behind a price noun is only why the price moved; its clause ends with a word such as "nedeniyle"."""
    sentence = scope.sentence
    if sentence.lang != "tr" or not sentence.cues & BECAUSE.bit:
        return False
    if _FOR_DELIVERY.match(sentence.gap(metric.start, scope.anchor.start)) is not None:
        return True
    return _speaks_of_security(scope, metric) and is_in_cause(scope, metric)


def tells_why(scope: Scope, name: Name) -> bool:
    """Whether nothing but a comma and a Turkish clause of why stands between a name, or its shares, and the percent."""
    return _clause_of_why(scope, name) is not None


def mover_before_cause(scope: Scope, name: Name) -> Name | None:
    """Return whose move a percent is, where ``name`` is only named in the Turkish clause that tells why."""
    for each in scope.sentence.names_in(scope.left, name.start):
        why = None if each.market else _clause_of_why(scope, each)
        if why is not None and each.end + why.start("why") >= name.end:
            return each
    return None


def _clause_of_why(scope: Scope, name: Name) -> re.Match[str] | None:
    sentence = scope.sentence
    if sentence.lang != "tr" or not sentence.cues & _CAUSE_BETWEEN.bit:
        return None
    return _CAUSE_BETWEEN.fullmatch(sentence.gap(name.end, scope.anchor.start))


_PAST_CAUSE = Pattern(
    r"['’]?[a-z]{0,4}(?: (?:hisse\w*|pay\w*|senet\w*|fiyat\w*|endeks\w*)){0,3},? (?P<clause>(?:[^,;:]|(?<=\d),(?=\d)){3,}?)"
    r"\b(?:ardindan|nedeniyle|sebebiyle|sonrasi|sonrasinda|etkisiyle|haberi|haberiyle|haberleriyle|uzerine|ragmen|karsin|dolayisiyla|yuzunden|sayesinde|[a-z]+m[ae]siyl[ae]|[a-z]+m[ae]sindan sonra|[a-z]+[iu]nc[ae]|[a-z]+[aeiu]rken),?(?: [^\s,;]+){0,3} "
)
"""Between a name that opens a sentence and its own number a clause of why has a number too: "Acme hisseleri, satışların yüzde 13 düşmesinin ardından yüzde 4 geriledi"."""


def past_cause(scope: Scope) -> Subject | Refused | None:
    """Return the security that opens a Turkish sentence, of which a number tells that stands behind a clause of why with a number of its own."""
    sentence, start = scope.sentence, scope.anchor.start
    if sentence.lang != "tr" or scope.left <= sentence.start or sentence.names_in(scope.left, start):
        return None
    first = next(iter(sentence.names), None)
    if first is None or not first.listed or first.market or first.start - sentence.start > _OPENING:
        return None
    found = _PAST_CAUSE.fullmatch(sentence.gap(first.end, start))
    if found is None or first.end + found.end("clause") < scope.left:
        return None
    place = first.end + found.end("clause")
    if sentence.marks_in(place, start, marks.PRICE) or holds_stranger(sentence, place, start):
        return None
    if holds_stranger(sentence, sentence.start, first.start):
        return NumberType.OTHER, "somebody unknown may be named"
    is_told_by_price = sentence.marks_in(first.end, first.end + found.start("clause"), marks.PRICE)
    return Subject((first,), "its_price" if is_told_by_price else "name", 70, first.start)


def is_in_cause(scope: Scope, mark: Mark) -> bool:
    """Whether a word stands in a Turkish clause that only tells why a price moved: "tahminini düşürmesinin ardından yüzde 15 düştü"."""
    sentence = scope.sentence
    if sentence.lang != "tr" or mark.end >= scope.anchor.start or not sentence.cues & BECAUSE.bit:
        return False
    return BECAUSE.match(sentence.gap(mark.end, scope.anchor.start)) is not None


def _speaks_of_security(scope: Scope, metric: Mark) -> bool:
    """Whether a price noun stands before a metric, or a good, an index or money as the subject: "Ons altın, istihdam verilerinin etkisiyle"."""
    sentence = scope.sentence
    if sentence.marks_in(scope.left, metric.start, marks.PRICE | marks.ANAPHORA):
        return True
    names = sentence.names_in(scope.left, metric.start)
    if not names or not names[0].listed or names[0].is_stock:
        return False
    return sentence.gap(names[0].end, names[0].end + 1) in {",", " "}
