"""Rows and cells of a text: columns parted by tabs, pipes, semicolons, commas without spaces, or runs of spaces.

A page's tables come with a tab between cells (``streams.text.html``); a plain text has them as somebody typed them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from schemas.values import value
from streams.extract.prose.sentence import Anchor
from streams.text.patterns import Pattern

Span = tuple[int, int]
MAX_LINE, MAX_CELL, MAX_CELLS = 600, 80, 40
"""Longer lines and cells are prose."""
MAX_SPACED = 240
CAPTION = 100
"""A caption has at most so many code points."""
_RULE = Pattern(r"[\s|:+\-=_─┼┬┴│—–]{3,}")
"""A line that only parts a header from its rows."""
_SPACES = Pattern(r" {2,}|\u3000+")
_DIGIT = Pattern(r"\d")
_PERCENT = Pattern(r"\d\s?[%％]")
_NUMERIC = Pattern(r"[\d\W_]{1,30}(?:(?:pct|pp?|c|k|m|mn|bn|b|t|usd|eur|gbp|inr|idr|jpy|chf|cad|aud|pts?|x)[\W_]{0,3})?", re.IGNORECASE)  # fmt: skip
_SPAN_OF_TIME = Pattern(r"[(\s]*\d{1,2}\s?[dwmy][)\s%]*|(?:fy)?\s?(?:19|20)\d\d", re.IGNORECASE)
"""A number that is no value but heads a column: "1W", "2024"."""
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "n.a.", "nil", "..", "...", "unch", "unch.", "*", "--"})
_UNQUOTED = "\"' "


@value(kw_only=False)
class Row:
    """A line of a table: its span, those of its cells without what is blank around them, and the lines over it.

    ``heads`` are the header rows, the nearest last; ``caption`` is the short line over the table, if there is one.
    """

    start: int
    end: int
    cells: tuple[Span, ...]
    heads: tuple["Row", ...] = ()
    caption: Span | None = None

    def cell_of(self, start: int, end: int) -> int | None:
        """Return which cell holds a span."""
        return next((n for n, (low, high) in enumerate(self.cells) if low <= start and end <= high), None)


class Grid:
    """The tables of a text."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Take rows in the order of the text."""
        self.rows = rows
        self._starts = [row.start for row in rows]

    def row_at(self, place: int) -> Row | None:
        """Return the row that a place of the text is in."""
        found = bisect_right(self._starts, place) - 1
        return self.rows[found] if found >= 0 and place < self.rows[found].end else None

    def cell_at(self, text: str, anchor: Anchor) -> tuple[Row, int] | None:
        """Return the row of a percent, and which of its cells says nothing else; None where no cell is the percent alone."""
        row = self.row_at(anchor.start)
        place = None if row is None else row.cell_of(anchor.start, anchor.end)
        if row is None or place is None or not _is_value(text, row.cells[place], anchor):
            return None
        return row, place


def may_part_cells(text: str) -> bool:
    """Whether anything in a text may part columns."""
    return "\t" in text or "|" in text or "  " in text or ";" in text or '",' in text or "\u3000" in text


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but signs, blanks and what parts columns stands beside a span: it may be a cell."""
    left = text[max(0, start - 3) : start].rstrip(" ($€£+-−")
    right = text[end : end + 3].lstrip(" )")
    return (not left or left[-1] in "\t|;,\n\"'│" or text[max(0, start - 2) : start] == "  ") and (
        not right or right[0] in "\t|;,\n\"'│▲▼\r" or text[end : end + 2] == "  "
    )


def find_rows(text: str) -> Grid:
    """Return the rows of all tables of a text; linear in its length."""
    rows: list[Row] = []
    heads: tuple[Row, ...] = ()
    caption: Span | None = None
    kind, is_open = "", False
    for start, end in _lines(text):
        line = text[start:end]
        if is_open and line.strip() and _RULE.fullmatch(line) is not None:
            continue
        found = _cells(line, start) if end - start <= MAX_LINE else None
        if found is None:
            caption = _caption(line, start) if line.strip() or is_open else caption
            heads, is_open, kind = (), False, ""
            continue
        own, cells = found
        if own != kind:
            heads, kind = (), own
        row = Row(start, end, cells, heads, caption)
        if _is_head(text, row):
            heads = (heads[-1], row) if heads and rows[-1] is heads[-1] else (row,)
        is_open = True
        rows.append(row)
    return Grid(rows)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1


def _caption(line: str, start: int) -> Span | None:
    """Return the span of a line that may be a caption: short, and no sentence."""
    stripped = line.strip(" \t\r*#:|")
    if not stripped or len(stripped) > CAPTION or stripped[-1] in ".!?。":
        return None
    begin = start + line.index(stripped)
    return begin, begin + len(stripped)


def _cells(line: str, start: int) -> tuple[str, tuple[Span, ...]] | None:
    """Return what parts the cells of a line, and their spans."""
    if "\t" in line:
        return _parted(line, start, "\t")
    if "|" in line:
        return _parted(line, start, "|")
    if "│" in line:
        return _parted(line, start, "│")
    if ";" in line and "; " not in line:
        return _parted(line, start, ";")
    if ("  " in line or "\u3000" in line) and len(line) <= MAX_SPACED and (words := line.strip()):
        begin = start + line.index(words)
        cuts = [each.span() for each in _SPACES.finditer(words)]
        return _spans(words, begin, cuts, " ") if cuts else None
    if line.count(",") >= 2 and ", " not in line:
        return _parted(line, start, ",")
    return None


def _parted(line: str, start: int, sign: str) -> tuple[str, tuple[Span, ...]] | None:
    begin, stop = start, len(line)
    if sign != "\t":
        bare = line.strip(" \r" + ("" if sign in ",;" else sign))
        begin, line, stop = start + line.find(bare), bare, len(bare)
    cuts = []
    place = line.find(sign)
    while place >= 0:
        cuts.append((place, place + 1))
        place = line.find(sign, place + 1, stop)
    return _spans(line, begin, cuts, sign)


def _spans(line: str, start: int, cuts: Sequence[Span], kind: str) -> tuple[str, tuple[Span, ...]] | None:
    if not 1 <= len(cuts) < MAX_CELLS:
        return None
    edges = [0, *(edge for cut in cuts for edge in cut), len(line)]
    cells: list[Span] = []
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        piece = line[low:high]
        bare = piece.strip(_UNQUOTED + "\r")
        if len(bare) > MAX_CELL:
            return None
        begin = start + low + (piece.find(bare) if bare else 0)
        cells.append((begin, begin + len(bare)))
    return kind, tuple(cells)


def is_numeric(cell: str) -> bool:
    """Whether a cell holds a value: a number with its unit and signs, or the sign for none."""
    if _DIGIT.search(cell) is None:
        return cell.lower() in _NOTHING
    return _NUMERIC.fullmatch(cell) is not None and _SPAN_OF_TIME.fullmatch(cell) is None


def _is_value(text: str, cell: Span, anchor: Anchor) -> bool:
    """Whether a percent is all that a cell says, signs and other figures apart."""
    rest = text[cell[0] : anchor.start] + text[anchor.end : cell[1]]
    return not any(map(str.isalpha, rest))


def _is_head(text: str, row: Row) -> bool:
    """Whether a row holds words alone, so that it may head those under it."""
    cells = [text[low:high] for low, high in row.cells]
    told = [cell for cell in cells if cell.lower() not in _NOTHING]
    if not told or len(told) + cells.count("") != len(cells):
        return False
    return not any(is_numeric(cell) or _PERCENT.search(cell) is not None for cell in told)
