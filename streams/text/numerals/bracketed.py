"""Signed numbers alone in brackets behind the items of a list, of which a neighbour has the marker: ``Telenor (+0,38 prosent) og DNB (+0,33)``."""

import re
from collections.abc import Sequence

from streams.text.numerals.decimals import read_numeral
from streams.text.numerals.percents import Percent, PercentKind
from streams.text.numerals.source import Source
from streams.text.patterns import Pattern

_OPENERS = ("(+", "(-", "(–", "(−")
_SIGNED = Pattern(r"(?<=[^\W_] )\((?P<sign>[+−–-])\s?(?P<number>[0-9]{1,2}[.,][0-9]{1,2})\)")
_MINUS, _PLUS = "-", "+"
_BESIDE, _NEAR = 60, 320
"""So near in the text the next bracket of the list stands, and a percent that says what the numbers are."""
_ENDS_LIST = Pattern(r"[\n;]")
_OF_POINTS = Pattern(r"\b[Pp]oin(?:ts?)?(?:-?nya)?\b[^.%\n0-9]{0,40}:[^%\n]*$")
"""Over a list they say that its numbers are points of an index: "bobot indeks poin-nya sebagai berikut: TLKM (-14,45) BMRI (-9,38)"."""


def find_signed_in_brackets(
    text: str, percents: Sequence[Percent], folded: str | None = None
) -> list[Percent]:
    """Return the signed numbers that fill brackets in a list, where a percentage is near; ``marker`` is empty.

    A number counts when the bracket of another such number, or of a percentage, stands beside it in the same line.
    """
    if not percents or not any(opener in text for opener in _OPENERS):
        return []
    plain = [each for each in percents if each.kind is PercentKind.PLAIN]
    items = [
        match
        for match in _SIGNED.finditer(text)
        if _has_percent(text, plain, match)
        and _OF_POINTS.search(text, max(0, match.start() - _NEAR), match.start()) is None
    ]
    spans = sorted(
        [each.span() for each in items]
        + [(each.start, each.end) for each in plain if text[each.start - 1 : each.start] == "("]
    )
    source = Source(text, folded)
    found = (_read(source, match) for match in items if _has_neighbour(text, spans, match.span()))
    return [each for each in found if each is not None]


def _has_percent(text: str, percents: Sequence[Percent], match: re.Match[str]) -> bool:
    """Whether a percentage stands near a bracket, in its line or the one before it."""
    for each in percents:
        low, high = sorted((each.end, match.start()))
        if high - low <= _NEAR and text.count("\n", low, high) <= 1:
            return True
    return False


def _has_neighbour(text: str, spans: Sequence[tuple[int, int]], own: tuple[int, int]) -> bool:
    """Whether another bracket of the list stands right before or behind one."""
    place = spans.index(own)
    for one, other in zip(
        spans[max(0, place - 1) : place + 2], spans[max(0, place - 1) + 1 : place + 2], strict=False
    ):
        if other[0] - one[1] <= _BESIDE and _ENDS_LIST.search(text, one[1], other[0]) is None:
            return True
    return False


def _read(source: Source, match: re.Match[str]) -> Percent | None:
    start, sign_start = match.start("number"), match.start("sign")
    numeral = read_numeral(match["number"], source.vote, start=start)
    if numeral is None:
        return None
    return Percent(
        start=sign_start,
        end=numeral.end,
        number_start=start,
        number_end=numeral.end,
        sign=_PLUS if match["sign"] == _PLUS else _MINUS,
        sign_start=sign_start,
        value=numeral.value,
        decimals=numeral.decimals,
        marker="",
        kind=PercentKind.PLAIN,
    )
