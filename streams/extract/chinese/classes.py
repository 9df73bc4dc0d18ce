"""Shares of another class than the listing: "中石油大股东增持A股 H股大涨3.61%" tells of the share in Hong Kong."""

from schemas.vocabulary import NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_CLASS = Cue(r"(?P<class>[ah])股(?:股[价價])?[^，,。；;%a-z0-9]{0,6}$")
_MARKETS = frozenset(["a股", "港股"])
_CLASS_BEHIND = Pattern(r"\s?(?:[aAhH]股|港股)")
_HONG_KONG = ".HK"
_MAINLAND = (".SS", ".SZ", ".BJ")


def of_another_class(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a move whose class of share, right before its word, is not that of the listing."""
    sentence = scope.sentence
    if _is_class_of_stock(sentence, subject.names[0]):
        return NumberType.OTHER, "another share class is meant"
    if not sentence.cues & _CLASS.bit or not subject.names[0].is_stock:
        return None
    start = min(motion.start, scope.anchor.start)
    found = _CLASS.search(sentence.gap(max(sentence.start, start - 16), start))
    if found is None:
        return None
    symbol = subject.names[0].listing.symbol
    other = symbol.endswith(_MAINLAND) if found.group("class") == "h" else symbol.endswith(_HONG_KONG)
    return (NumberType.OTHER, "another share class is meant") if other else None


def _is_class_of_stock(sentence: Sentence, market: Name) -> bool:
    """Whether a market is only where the other shares of a stock trade: "中芯国际A股涨5%，港股涨7%"."""
    if market.is_stock or market.surface.lower() not in _MARKETS:
        return False
    stocks = [each for each in sentence.names_in(sentence.start, market.start) if each.is_stock]
    return bool(stocks) and _CLASS_BEHIND.match(sentence.gap(stocks[-1].name_end, market.start)) is not None
