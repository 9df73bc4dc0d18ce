"""Shares of another class than the listing: "中石油大股东增持A股 H股大涨3.61%" tells of the share in Hong Kong."""

from dataclasses import replace

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.instruments.venues import US_MICS
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_CLASS = Cue(r"(?P<class>[ah])股(?:股[价價])?[^，,。；;%a-z0-9]{0,6}$")
_MARKETS = frozenset(["a股", "港股", "美股"])
_CLASS_BEHIND = Pattern(r"\s?(?:[aAhH]股|港股|美股|[aA][dD][rR])")
_OWN_CLASS = Cue(r"(?P<class>[ah]股|港股|美股|adr)(?:股?[价價])?[^，,、。；;%0-9]{0,8}$")
"""Before a number, in its part: of which share of a company it is told."""
_BEGINS_PART = Pattern(r"[，,、；; ](?:[而但其]|其中|今[日早晨天晚]|隔夜|昨[日晚夜]|[周週][一二三四五])*$")
_CLASS_SIGNS = 2
_HONG_KONG = ".HK"
_MAINLAND = (".SS", ".SZ", ".BJ")


def of_its_class(scope: Scope, found: Subject | Refused) -> Subject | Refused:
    """Return the share of the class that stands right before a number, behind its company's name or alone in the next part.

    "中国平安A股跌1.2%，H股跌0.9%": the second number is that of the share in Hong Kong.
    """
    sentence = scope.sentence
    if sentence.lang not in {"zh", "ja"} or not sentence.cues & _OWN_CLASS.bit:
        return found
    start = scope.anchor.start
    told = _OWN_CLASS.search(sentence.gap(scope.left, start))
    if told is None:
        return found
    place = scope.left + told.start()
    stocks = [each for each in sentence.names_in(sentence.start, place) if each.is_stock]
    if not stocks or not _is_class_of(sentence, stocks[-1], place) or not _is_free(sentence, place, start):
        return found
    line = _line_of(stocks[-1], told["class"])
    if line is None:
        return found
    return Subject((replace(stocks[-1], listing=line, stated=(line,)),), "name", 80, place)


def _is_class_of(sentence: Sentence, stock: Name, place: int) -> bool:
    """Whether a class at a place belongs to a stock: right behind its name, or alone in a part where the name had another class."""
    if not sentence.gap(stock.name_end, place).strip():
        return True
    if _BEGINS_PART.search(sentence.gap(stock.name_end, place)) is None:
        return False
    return _CLASS_BEHIND.match(sentence.gap(stock.name_end, place)) is not None


def _is_free(sentence: Sentence, place: int, start: int) -> bool:
    """Whether nobody is named and only one thing is told between a class and its number."""
    named = any(each.is_stock or not each.market for each in sentence.names_in(place + _CLASS_SIGNS, start))
    return not named and len(sentence.marks_in(place, start, marks.MOTION)) < 2


def _line_of(stock: Name, kind: str) -> Instrument | None:
    """Return a company's share of a class, if its name can mean it."""
    if stock.alias is None:
        return None
    lines = [stock.listing, *stock.stated, stock.alias.entity]
    lines += [each.entity for each in stock.alias.others]
    own = (each for each in lines if each.issuer_id == stock.issuer and each.type is InstrumentType.EQUITY)
    return next((each for each in own if _is_of(each, kind)), None)


def _is_of(line: Instrument, kind: str) -> bool:
    if kind in {"h股", "港股"}:
        return line.symbol.endswith(_HONG_KONG)
    return line.symbol.endswith(_MAINLAND) if kind == "a股" else line.mic in US_MICS


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
