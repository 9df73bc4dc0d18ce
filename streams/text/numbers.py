"""Numbers in a text: percentages, index points, and every other number with what it looks like (the decoy ledger)."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import islice

from streams.text.numerals.decimals import FRACTIONS, Numeral, numeral_before, read_numeral
from streams.text.numerals.ellipsis import find_elliptic
from streams.text.numerals.markers import Grammar, standard
from streams.text.numerals.percents import Percent, PercentKind, find_percents
from streams.text.numerals.points import Points, find_points
from streams.text.numerals.source import Source
from streams.text.patterns import Pattern
from streams.text.received.limits import MAX_NUMBERS

__all__ = [
    "Number",
    "NumberSurface",
    "Percent",
    "PercentKind",
    "Points",
    "find_elliptic",
    "find_numbers",
    "find_percents",
    "find_points",
]

_AROUND = 24


class NumberSurface(StrEnum):
    """What a number looks like, by its own form and the words that touch it."""

    PERCENT = "percent"
    POINTS = "points"
    MONEY = "money"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    VERSION = "version"
    ORDINAL = "ordinal"
    MAGNITUDE = "magnitude"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number at ``text[start:end]``; ``value`` is None where it is none (a date, a version)."""

    start: int
    end: int
    surface: NumberSurface
    value: Decimal | None
    decimals: int = 0


_TOKEN = Pattern(
    r"[0-9]{1,3}(?: [0-9]{3}){1,5}+(?:[.,][0-9]{1,9}+)?(?![0-9])"
    r"|[0-9]{1,24}+(?:[.,'٫٬،·:/-][0-9]{1,24}+){0,8}+[½¼¾]?|[½¼¾⅓⅔]"
)
_CODES = [
    "usd",
    "eur",
    "jpy",
    "gbp",
    "chf",
    "cad",
    "aud",
    "nzd",
    "cny",
    "cnh",
    "rmb",
    "hkd",
    "sgd",
    "inr",
    "idr",
    "krw",
    "twd",
    "thb",
    "myr",
    "php",
    "vnd",
    "brl",
    "mxn",
    "ars",
    "clp",
    "cop",
    "pen",
    "rub",
    "uah",
    "pln",
    "czk",
    "huf",
    "ron",
    "sek",
    "nok",
    "dkk",
    "try",
    "zar",
    "ils",
    "sar",
    "aed",
    "egp",
    "ngn",
    "kes",
    "btc",
    "eth",
]
_CURRENCY = rf"(?:us|hk|s|c|a|nz|nt|r)?\$|[€£¥₹₩₽₺₫฿₪₴₦₱]|\brp\.?|\brs\.?|\b(?:{'|'.join(_CODES)})\b"
_MONEY_BEFORE = Pattern(rf"(?:{_CURRENCY}) ?[+-]?$")
_MONEY_BEHIND = Pattern(
    rf" ?(?:{_CURRENCY}|[元円원]|dollar|dolar|euro|yen\b|yuan|rupiah|rupee|pound|cents?\b|руб|долл)"
)
_ISO_DATE = Pattern(r"(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]")
_DAY_DATE = Pattern(r"[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19|20)?[0-9]{2}")
_SHORT_DATE = Pattern(r"[0-3]?[0-9]/[0-3]?[0-9]")
_TIME = Pattern(r"[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?")
_YEAR = Pattern(r"(?:19|20)[0-9]{2}(?:-[0-9]{2,4})?")
_ORDINAL_BEHIND = Pattern(r"(?:st|nd|rd|th|eme|er|e|º|ª|-[йяе]|-го|-му|-й|번째|ème)(?![^\W\d_])|[º°ª]")
_ORDINAL_BEFORE = Pattern(r"(?:\bke-|\bno\.? |#|第)$")
_UNIT_LETTERS = Pattern(r" ?(?:bn|mn|mln|tn|trn|[kmbt])(?![^\W\d_])")
_TO_MONTH = Pattern(r"(?:st|nd|rd|th|er)?\.?[ -]?(?:de )?")
_DATE_SIGNS = Pattern(r" ?[年月日号號년월일]")
_NAME_BEFORE = Pattern(r"[A-Z][^\W\d_]*+ ?$")


def find_numbers(
    text: str,
    folded: str | None = None,
    *,
    percents: Sequence[Percent] | None = None,
    grammar: Grammar | None = None,
) -> list[Number]:
    """Return every number of a text, left to right, none overlapping; ``percents`` are found here when not given."""
    grammar = grammar or standard()
    source = Source(text, folded)
    whole = source.window(0, len(text))
    known = _known(text, whole, percents, grammar)
    found: list[Number] = list(known)
    start = 0
    for end, after in (*((number.start, number.end) for number in known), (len(text), len(text))):
        room = max(0, 2 * MAX_NUMBERS - len(found))
        found += [
            _classified(each, whole, source, grammar)
            for each in islice(_TOKEN.finditer(whole, start, end), room)
        ]
        start = after
    return sorted(found, key=lambda number: number.start)


def _known(text: str, whole: str, percents: Sequence[Percent] | None, grammar: Grammar) -> list[Number]:
    """Return the percentages and points, which their own readers know."""
    percents = find_percents(text, whole, grammar=grammar) if percents is None else percents
    points = find_points(text, whole, grammar=grammar)
    spans = [(each.start, each.end) for each in percents]
    return sorted(
        [_number(each, NumberSurface.PERCENT) for each in percents]
        + [_number(each, NumberSurface.POINTS) for each in points if not _touches(each, spans)],
        key=lambda number: number.start,
    )


def _touches(points: Points, spans: Sequence[tuple[int, int]]) -> bool:
    place = bisect_right(spans, (points.start, len(spans))) - 1
    near = spans[max(0, place) : place + 2]
    return any(start < points.end and points.start < end for start, end in near)


def _number(each: Percent | Points, surface: NumberSurface) -> Number:
    return Number(start=each.start, end=each.end, surface=surface, value=each.value, decimals=each.decimals)


def _classified(match: re.Match[str], whole: str, source: Source, grammar: Grammar) -> Number:
    start, end = match.span()
    token = match.group()
    before, behind = whole[max(0, start - _AROUND) : start], whole[end : end + _AROUND]
    numeral = (
        numeral_before(token, source.vote) if token[-1] in FRACTIONS else read_numeral(token, source.vote)
    )
    surface = _surface(token, numeral, before, behind, grammar)
    if surface is NumberSurface.PLAIN and numeral is not None and numeral.decimals in (1, 2):
        named = _NAME_BEFORE.search(source.text[max(0, start - _AROUND) : start])
        surface = NumberSurface.VERSION if named else surface
    return Number(
        start=start,
        end=end,
        surface=surface,
        value=None if numeral is None else numeral.value,
        decimals=0 if numeral is None else numeral.decimals,
    )


def _surface(
    token: str, numeral: Numeral | None, before: str, behind: str, grammar: Grammar
) -> NumberSurface:
    for surface, applies in _tests(token, numeral, before, behind, grammar):
        if applies:
            return surface
    return NumberSurface.PLAIN


def _tests(
    token: str, numeral: Numeral | None, before: str, behind: str, grammar: Grammar
) -> Iterator[tuple[NumberSurface, object]]:
    """Yield what the number may be, the surest first."""
    yield NumberSurface.TIME, _TIME.fullmatch(token)
    yield NumberSurface.DATE, _ISO_DATE.fullmatch(token) or _DAY_DATE.fullmatch(token)
    yield NumberSurface.MONEY, _MONEY_BEFORE.search(before) or _MONEY_BEHIND.match(behind)
    skipped = behind[:1] in (" ", "-")
    magnitude = grammar.magnitude.match(behind, skipped)
    yield NumberSurface.MAGNITUDE, numeral is not None and (magnitude or _UNIT_LETTERS.match(behind))
    month = grammar.month.match(behind, _skipped(_TO_MONTH, behind))
    yield (
        NumberSurface.DATE,
        token.isdigit() and len(token) <= 2 and (month or _follows_month(before, grammar)),
    )
    yield NumberSurface.DATE, token.isdigit() and _DATE_SIGNS.match(behind) and len(token) <= 4
    yield NumberSurface.YEAR, _YEAR.fullmatch(token)
    yield NumberSurface.DATE, _SHORT_DATE.fullmatch(token)
    yield NumberSurface.ORDINAL, _ORDINAL_BEHIND.match(behind) or _ORDINAL_BEFORE.search(before)
    yield NumberSurface.VERSION, numeral is None or (before[-1:].isalpha() and before[-1:] < "\u2e80")
    yield NumberSurface.VERSION, behind[:1].isalpha() and behind[:1] < "\u0900"


def _skipped(pattern: Pattern, behind: str) -> int:
    match = pattern.match(behind)
    return match.end() if match else 0


def _follows_month(before: str, grammar: Grammar) -> bool:
    last = before.rstrip(" .").rpartition(" ")[2]
    match = grammar.month.match(last)
    return match is not None and match.end() == len(last)
