"""Numbers in a list that share the marker of a neighbour: ``Alfa cayó 6.38; Beta, 4.96; Gamma, 4.76 por ciento``."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from streams.text.numerals.decimals import Numeral, read_numeral
from streams.text.numerals.markers import standard
from streams.text.numerals.percents import Percent, PercentKind
from streams.text.numerals.source import Source
from streams.text.numerals.spelled import spelled_before, with_half
from streams.text.patterns import Pattern

_REACH = 64
_MOST = 24
_LARGEST = Decimal(50)
_ITEM = Pattern(r"(?<=[ :(])(?P<number>[0-9]{1,2}[.,][0-9]{1,2})(?=[;,.)]?(?:$|[ \n])|[;)])")
_DECIMAL = Pattern(r"\d\W\d")
_DIGIT_AHEAD = Pattern(rf"[^\d\n%]{{1,{_REACH - 3}}}+\d")
"""Without a digit so near no item follows, without a decimal none stands before, and nothing needs to be folded."""
_NUMBERED_NAME = Pattern(r"(?<![^\W_])[^\W\d_]{2,}\d{1,3}(?![\d.,])")
"""An index that has a number for a part of its name: ``WIG20``."""
_ENDS_ITEM = Pattern(
    r"[;,.)](?:$|[ \n])| (?:y|e|and|und|et|dan|en|och|og|ja|seka|oraz|и|та|і|й|ve|و|और|ও|এবং|và|และ|beziehungsweise|respektive|bzw\.?|resp\.) "
)
_AND = (
    r" (?:y|e|and|und|et|dan|en|och|og|i|ja|seka|oraz|es|illetve|si|respectiv|(?:si,? )respectiv,?|και|и|та|і|й|و|और|ও|এবং|và|และ|beziehungsweise|respektive|bzw\.?|resp\.)"
    r" (?:(?:over|more than|nearly|almost|about|around|el|un|il|o|um|cu|κατα|на) )?"
)
_PAIR = Pattern(_AND)
_JOINED = Pattern(rf"(?<=[ (])(?P<number>[0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?),?{_AND}$")
"""A number joined to the percent right behind it, whatever the decimals of both: "2 and 3 percent", "2 and 3.5 percent"."""
_JOINED_IN_CZECH = Pattern(r"(?<=[ (])(?P<number>[0-9]{1,2}(?:[.,][0-9]{1,2})?) a (?:o )?$")
"""The same before "procenta" or "percenta", where "a" is "and" and no "to"."""
_JOINED_IN_ARABIC = Pattern(r"(?<=[ (و])(?P<number>[0-9]{1,2}(?:[.,][0-9]{1,2})?) و$")
"""The same in Arabic, which writes "and" together with the number behind it: "1.5 و2.3 بالمئة"."""
_CZECH_PERCENT = frozenset(["procenta", "procent", "percenta", "percentá", "percent"])
_AND_AT_END = Pattern(rf",?{_AND}$")
_LISTED = Pattern(r"(?<=[ (])(?P<number>[0-9]{1,2}(?:[.,][0-9]{1,2})?), $")
"""A number before such a pair: "2, 3 and 4 percent"."""
_JOINED_BEHIND = Pattern(
    r"(?P<listed>(?:, [0-9]{1,2}(?:[.,][0-9]{1,2})?){0,6}),? ve (?P<last>[0-9]{1,2}(?:[.,][0-9]{1,2})?)(?![.,]?[0-9])"
    r"(?! (?:bin|milyon|milyar|lira|tl|dolar|euro|avro|kurus|puan|baz|yil|ay|gun|hafta|saat|hisse|sirket|kisi|adet|ton|kat)\b)"
)
"""Numbers that commas and "and" join to a Turkish percentage, whose word stands before the first: "yüzde 1,5, 2 ve 3 geriledi"."""
_BY_SO_MUCH = Pattern(
    r"(?<= um )(?P<number>[0-9]{1,2}(?:[.,][0-9]{1,2})?)(?:,| und| sowie) (?=[^\d,;:%()]{2,40} um (?:[a-z]{3,8} )?$)"
)
"""A German number "um" of a list whose next item has its own: "stiegen Acme um 4,3 und Beta um 8 Prozent"."""
_NUMBER = Pattern(r"[0-9]{1,2}(?:[.,][0-9]{1,2})?")
_Find = Callable[[int, int], re.Match[str] | None]
"""Finds the last number of a list in a stretch of the text."""
_MONEY_BEFORE = Pattern(
    r"(?:[$€£¥₹₩₽₺]|\b(?!von|van|mol|otp|pko|pzu|cez|vig|ing|asr|kbc|seb|abb|sap|bmw|rwe|mtu|tui|gea|ubs|med|met|mit|upp|ned|ner|opp|gut|con|amd|ibm|asm|axa|eni|edf|eon|bae|bhp|tsm|tcs|itc|ups|hca|nxp|uob|bca|bri|bni)[a-z]{3}|\brp\.?|\brs\.?|\bto|\ba|\bat|\bke|\bauf|\bbei|\bem|\ben|\btill) ?$"
)


def find_elliptic(text: str, percents: Sequence[Percent], folded: str | None = None) -> list[Percent]:
    """Return the numbers that stand in a list with a plain percentage and lack its marker; ``marker`` is empty.

    A number counts when it has the decimals of its neighbour, ends its item of the list, and is joined to the neighbour
    by no more than a few words with a comma or semicolon among them; or when nothing but a word for "and" joins it to
    the percentage behind it. Nothing here is certain: the caller must see that each item names something.
    """
    source = Source(text, folded)
    found: dict[int, Percent] = {}
    for percent in percents:
        if percent.kind is not PercentKind.PLAIN:
            continue
        behind = _joined_behind(source, percent) or (_rightward(source, percent) if percent.decimals else [])
        before = _leftward(source, percent) if percent.decimals else []
        joined = _joined_before(source, percent)
        before = joined if len(joined) > len(before) else before
        for each in (*behind, *(before or _by_so_much(source, percent))):
            if not any(one.start < each.end and each.start < one.end for one in percents):
                found.setdefault(each.start, each)
        if len(found) >= _MOST:
            break
    return [found[start] for start in sorted(found)]


def _rightward(source: Source, percent: Percent) -> list[Percent]:
    """Return the items of a list behind the percentage."""
    found: list[Percent] = []
    place = percent.end
    while len(found) < _MOST and _DIGIT_AHEAD.match(source.text, place) is not None:
        window = source.window(place, place + _REACH)
        match = _ITEM.search(window)
        if match is None or not _is_item(window[: match.start()], window[match.end() :]):
            break
        each = _elliptic(source, percent, place + match.start(), match[0])
        if each is None:
            break
        found.append(each)
        place = each.end
    return found


def _leftward(source: Source, percent: Percent) -> list[Percent]:
    """Return the items of a list before the percentage."""

    def item(first: int, place: int) -> re.Match[str] | None:
        if _DECIMAL.search(source.text, first, place) is None:
            return None
        window = source.window(first, place)
        last = next(reversed(list(_ITEM.finditer(window))), None)
        return last if last is not None and _is_item(between := window[last.end() :], between) else None

    return _each_before(source, percent, item)


def _joined_before(source: Source, percent: Percent) -> list[Percent]:
    """Return the numbers that a word for "and" alone, and commas before it, join to the percentage behind them."""
    end = percent.start
    if source.text[end - 2 : end] == " و":
        return _each_before(
            source,
            percent,
            lambda first, place: _JOINED_IN_ARABIC.search(source.window(first, place)),
            alike=False,
        )
    if source.text[end - 1 : end] != " " or not source.text[end - 2 : end - 1].isalpha():
        return []
    is_czech = percent.marker in _CZECH_PERCENT

    def joined(first: int, place: int) -> re.Match[str] | None:
        window = source.window(first, place)
        if place != end:
            return _LISTED.search(window)
        return _JOINED.search(window) or (_JOINED_IN_CZECH.search(window) if is_czech else None)

    return _each_before(source, percent, joined, alike=False) or _spelled_before(source, percent)


def _by_so_much(source: Source, percent: Percent) -> list[Percent]:
    """Return the numbers "um" of a German list before its last one, whatever their decimals."""
    if "rozent" not in percent.marker:
        return []
    return _each_before(
        source,
        percent,
        lambda first, place: next(reversed(list(_BY_SO_MUCH.finditer(source.window(first, place)))), None),
        alike=False,
    )


def _joined_behind(source: Source, percent: Percent) -> list[Percent]:
    """Return the numbers that commas and "ve" join to the percentage before them, where its word stands before it."""
    end = percent.end
    if not percent.start < percent.number_start or source.text[end : end + 1] not in {",", " "}:
        return []
    window = source.window(end, end + _REACH)
    joined = _JOINED_BEHIND.match(window)
    if joined is None:
        return []
    places = [(each.start(), each[0]) for each in _NUMBER.finditer(joined["listed"])]
    places.append((joined.start("last"), joined["last"]))
    each = (_elliptic(source, percent, end + place, token, alike=False) for place, token in places)
    return [one for one in each if one is not None]


def _spelled_before(source: Source, percent: Percent) -> list[Percent]:
    """Return the spelled number that a word for "and" alone joins to the spelled percentage behind it: "zwölf beziehungsweise zehn Prozent"."""
    end = percent.start
    if not source.text[percent.number_start : percent.number_start + 1].isalpha():
        return []
    first = max(0, end - _REACH)
    window = source.window(first, end)
    joint = _AND_AT_END.search(window)
    if joint is None:
        return []
    before = window[: joint.start()]
    numeral = spelled_before(before, standard().number_words)
    if numeral is None or numeral.value > _LARGEST:
        return []
    numeral = with_half(before, numeral)
    return [_without_marker(first + numeral.start, first + joint.start(), numeral)]


def _each_before(source: Source, percent: Percent, find: _Find, *, alike: bool = True) -> list[Percent]:
    """Return the numbers that ``find`` finds one before the other, until it finds none, or money."""
    found: list[Percent] = []
    place = percent.start
    while len(found) < _MOST:
        first = max(0, place - _REACH)
        match = find(first, place)
        if match is None or _MONEY_BEFORE.search(match.string[: match.start()]):
            break
        each = _elliptic(source, percent, first + match.start(), match["number"], alike=alike)
        if each is None:
            break
        found.append(each)
        place = each.start
    return found


def _is_item(between: str, behind: str) -> bool:
    """Whether only one item of a list lies between two numbers, and nothing behind the number makes it something else."""
    is_pair = _PAIR.fullmatch(between) is not None
    if any(char.isdigit() or char in "\n%" for char in _NUMBERED_NAME.sub("", between)):
        return False
    is_parted = any(char in ";," for char in between) or _PAIR.match(between) is not None
    if not is_pair and (_MONEY_BEFORE.search(between) or not is_parted):
        return False
    return _ENDS_ITEM.match(behind) is not None or not behind


def _elliptic(
    source: Source, percent: Percent, start: int, token: str, *, alike: bool = True
) -> Percent | None:
    numeral = read_numeral(token, source.vote, start=start)
    if numeral is None or numeral.value > _LARGEST or (alike and numeral.decimals != percent.decimals):
        return None
    return _without_marker(start, numeral.end, numeral)


def _without_marker(start: int, end: int, numeral: Numeral) -> Percent:
    return Percent(
        start=start,
        end=end,
        number_start=start,
        number_end=end,
        sign="",
        sign_start=None,
        value=numeral.value,
        decimals=numeral.decimals,
        marker="",
        kind=PercentKind.PLAIN,
    )
