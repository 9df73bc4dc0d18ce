"""Metrics that are only why a price moved: "hisseleri teslimat rakamlarının açıklanmasıyla yüzde 10 düştü"."""

import re

from streams.extract import marks
from streams.extract.marks import Mark
from streams.extract.prose.scope import Scope
from streams.text.cues import Cue

BECAUSE = Cue(
    r"[a-z]{0,8}(?: [a-z'’]+){0,7}? ?(?:[a-z]+m[ae]s[iı](?:yla|nin ardindan|ndan sonra|nin etkisiyle)|nedeniyle|sebebiyle|sonrasi|sonrasinda|ardindan|etkisiyle|beklentisiyle|beklentileriyle|endisesiyle|endiseleriyle"
    r"|haberiyle|haberleriyle|uzerine|ragmen|dolayisiyla|yuzunden|sayesinde|destegiyle|karsin|teslimat[a-z]* icin)\b"
)
_FOR_DELIVERY = re.compile(r"teslimat[a-z]* icin\b")
"""The month of a contract is no metric: "Brent ham petrolü, Aralık ayı teslimatları için yüzde 2 artışla"."""


def is_only_cause(scope: Scope, metric: Mark) -> bool:
    """Whether a Turkish metric behind a price noun is only why the price moved; its clause ends with a word such as "nedeniyle"."""
    sentence = scope.sentence
    if sentence.lang != "tr" or not sentence.cues & BECAUSE.bit:
        return False
    if _FOR_DELIVERY.match(sentence.gap(metric.start, scope.anchor.start)) is not None:
        return True
    if not _speaks_of_security(scope, metric):
        return False
    return BECAUSE.match(sentence.gap(metric.end, scope.anchor.start)) is not None


def _speaks_of_security(scope: Scope, metric: Mark) -> bool:
    """Whether a price noun stands before a metric, or a good, an index or money as the subject: "Ons altın, istihdam verilerinin etkisiyle"."""
    sentence = scope.sentence
    if sentence.marks_in(scope.left, metric.start, marks.PRICE | marks.ANAPHORA):
        return True
    names = sentence.names_in(scope.left, metric.start)
    if not names or not names[0].listed or names[0].is_stock:
        return False
    return sentence.gap(names[0].end, names[0].end + 1) == ","
