"""Rows of a page's tables: a tab for each column passed over, so that a cell stands under its header.

A table with headers holds data, and a block inside one of its cells breaks no line; a table without any may be the layout of
the page, whose blocks stand on lines of their own.
"""

from streams.text.html.markup import Tag

PARTS = frozenset(["table", "tr"])
_ROW = 300
"""Code points of a row of data at the most; a longer one is text."""
_PIECE = 60
_MAX_TABLES = 64


class Rows:
    """Follows the rows of the tables of a page, the innermost table at a time."""

    def __init__(self) -> None:
        """Begin outside of any table."""
        self.inside = False
        self._tables: list[tuple[bool, bool]] = []
        self._has_headers = False
        self._in_row = False
        self._columns = 0
        """Columns that begin before the next word and behind the last one."""
        self._due = 0
        self._start = 0
        self._is_written = False
        self._is_broken = False

    def see(self, tag: Tag, length: int) -> None:
        """Take a tag of a table when the text has ``length`` code points."""
        if tag.name == "table":
            self._table(tag)
        elif tag.name == "tr":
            self._row(tag, length)
        elif not tag.is_close and self.inside and self._in_row:
            self._has_headers = self._has_headers or tag.name == "th"
            self._columns += self._due
            self._due = tag.columns

    def gap(self, gap: str, size: int, length: int) -> str:
        """Return the white space before a word of ``size`` code points, where ``gap`` is due."""
        columns, self._columns = self._columns, 0
        if not self._in_row:
            return gap
        if not self._is_written:
            self._is_written = True
            return gap + "\t" * columns if gap == "\n" else gap
        if gap == "\t":
            return "\t" * max(1, columns)
        is_data = self._has_headers and not self._is_broken and length - self._start <= _ROW
        if gap != "\n" or not is_data:
            self._is_broken = self._is_broken or gap == "\n"
            return gap
        if columns:
            return "\t" * columns
        self._is_broken = size > _PIECE
        return gap if self._is_broken else " "

    def _table(self, tag: Tag) -> None:
        if not tag.is_close:
            if len(self._tables) < _MAX_TABLES:
                self._tables.append((self._has_headers, self._in_row))
            self.inside, self._has_headers, self._in_row = True, False, False
        elif self._tables:
            self._has_headers, self._in_row = self._tables.pop()
            self.inside, self._is_broken = bool(self._tables), True

    def _row(self, tag: Tag, length: int) -> None:
        self._in_row = self.inside and not tag.is_close
        self._columns = self._due = 0
        self._start, self._is_written, self._is_broken = length, False, False
