"""Percentages that leave out their marker because the header of their column has it: "Change %" over "-1,2"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from streams.extract.tables.columns import Role, read_header
from streams.extract.tables.grid import Grid, Row
from streams.text.numerals.percents import Percent, PercentKind
from streams.text.numerals.signs import sign_before
from streams.text.patterns import Pattern
from streams.text.received.limits import MAX_NUMBERS

_FIGURE = Pattern(r"[^\w\s]{0,2}\s?(?P<whole>\d{1,3})(?:[.,](?P<tenths>\d{1,3}))?[^\w\s]?")


def bare_percents(text: str, grid: Grid, found: Sequence[Percent]) -> list[Percent]:
    """Return the numbers of columns whose header says that they are changes in per cent; ``found`` are those with a marker."""
    taken = {each.number_start for each in found}
    figures = (figure for row in grid.rows if row.heads for figure in _figures(text, row))
    return [each for each in figures if each.number_start not in taken][:MAX_NUMBERS]


def _figures(text: str, row: Row) -> Iterator[Percent]:
    head = row.heads[-1]
    if head is row or len(head.cells) != len(row.cells) or "%" not in text[head.start : head.end]:
        return
    for over, cell in zip(head.cells, row.cells, strict=True):
        found = _FIGURE.fullmatch(text, *cell)
        if found is None or "%" not in text[over[0] : over[1]]:
            continue
        if read_header(text[over[0] : over[1]], None).role is Role.CHANGE:
            yield _percent(text, found)


def _percent(text: str, found: re.Match[str]) -> Percent:
    start, end = found.start("whole"), max(found.end("whole"), found.end("tenths"))
    tenths = found["tenths"] or ""
    sign = sign_before(text, start)
    return Percent(
        start=start if sign is None else min(start, sign.start),
        end=end,
        number_start=start,
        number_end=end,
        sign="" if sign is None or sign.value not in "+-" else sign.value,
        sign_start=None if sign is None else sign.start,
        value=Decimal(f"{found['whole']}.{tenths}" if tenths else found["whole"]),
        decimals=len(tenths),
        marker="",
        kind=PercentKind.PLAIN,
    )
