"""What the cells of tables state, by the headers of their column and row and by the caption.

Where the header of a column says that it tells how far prices moved, its cells are moves of the securities of their rows,
signed or not. Where it names a metric, a target, a weight, or something that no list knows, they are none. Where nothing
says what a column is, its cells are read as they were without a table.
"""

import re
from dataclasses import replace

from schemas.instrument import Instrument
from schemas.values import value
from schemas.vocabulary import EXTENDED, Direction, NumberType, Period, SignSource
from streams.extract.codes.symbols import symbol_alone
from streams.extract.names.mentions import Mentions
from streams.extract.prose.sentence import Anchor, Name
from streams.extract.prose.support import Support
from streams.extract.prose.verdicts import Finding, Refusal, Verdict
from streams.extract.quotes.badges import ACRONYMS, COUNTRY_CODES
from streams.extract.tables.columns import NOTHING, Column, Role, read_header
from streams.extract.tables.grid import Grid, Row, Span, is_numeric
from streams.text.fold import fold
from streams.text.patterns import Pattern

_OF_TRADING = frozenset({Period.DAY, Period.WEEK, Period.MONTH, Period.YTD, *EXTENDED})
"""Times over which prices are told, and results of companies are not."""
_OTHER = Column(Role.OTHER)
_METRIC = Column(Role.OTHER, metric=True)
RULE = "table"
SHAPE = 100
_SYMBOL = Pattern(r"\$?[A-Z][A-Z0-9]{1,9}(?:[.\-:=][A-Z]{1,3})?|\d{4,6}\.[A-Z]{2}|\^[A-Z0-9]{2,9}")
_BESIDE = Pattern(
    r"[\s\W\d_]*(?:(?:the|inc|corp|corporation|co|company|ltd|limited|plc|ag|se|sa|nv|spa|asa|ab|oyj|kgaa|tbk|pt|group|holdings?|"
    r"(?:class |ser\.? ?)?[abc]|adr|index|shares?|stock|aktie|saham|ações|acciones|on|pn[ab]?|unt|unit|vz|st|na|ord|reg|reg shs)\b[\s\W\d_]*)*",
    re.IGNORECASE,
)
"""What may stand in a cell beside a name: its legal form, its class, signs and figures."""
_CODE_BEHIND = Pattern(r"\w[\s*]*\(([A-Za-z]{0,8}:?\s?[A-Z0-9][A-Z0-9.\-]{1,9})\)$")
_BRACKET = Pattern(r"\([^()]{1,16}\)")
_CURRENCIES = frozenset(re.findall(r"\w+", "USD EUR GBP JPY CHF CAD AUD NZD CNY CNH HKD INR IDR SGD KRW BRL MXN TRY RUB SEK NOK DKK PLN ZAR"))  # fmt: skip


@value(kw_only=False)
class _Heads:
    """What the headers over a cell say; ``span`` is that of the nearest one."""

    column: Column
    span: Span | None


class Cells:
    """Judges the percents of a text that are the cells of tables."""

    def __init__(self, text: str, grid: Grid, *, mentions: Mentions, lang: str | None) -> None:
        """Take a text with its tables."""
        self._text = text
        self._grid = grid
        self._mentions = mentions
        self._lang = lang
        self._names: dict[Span, Name | None] = {}

    def judge(self, anchor: Anchor) -> Verdict | None:
        """Return the verdict on a percent whose column a header explains; None where it is read without one."""
        found = self._grid.cell_at(self._text, anchor)
        if found is None or anchor.refused is not None:
            return None
        row, place = found
        if not (row.heads or row.caption):
            return None
        heads = self._heads(row, place)
        column = heads.column
        if column.role is Role.NONE:
            return None
        if column.role is Role.OTHER:
            kind = NumberType.METRIC if column.metric else NumberType.OTHER
            return Refusal(anchor, kind, "its column tells of no price move")
        name = self._name_of(row, place)
        if name is None:
            return Refusal(anchor, NumberType.OTHER, "no security is named in its row")
        if name.is_stock and self._is_of_metric(row, place, column):
            return Refusal(anchor, NumberType.METRIC, "the change of something else in its row")
        return _finding(anchor, heads, name)

    def _heads(self, row: Row, place: int) -> _Heads:
        """Return what the headers say of a cell: the one over it, that of its row where names stand over the columns, the caption."""
        head, column = self._over(row, place)
        if (
            head is not None
            and place
            and self._name_in(head) is not None
            and self._name_of_row(row, place) is None
        ):
            head = row.cells[0]
            column = self._read(head)
            if column.role is Role.NONE:
                return _Heads(_OTHER, head)
        for above in (_upper(row, place), row.caption):
            said = self._read(above)
            if said.metric and not said.is_price:
                return _Heads(_METRIC, above)
            if column.role is Role.CHANGE and column.period is None and said.period is not None:
                column, head = replace(column, period=said.period), above
        if not row.heads and said.role is Role.CHANGE and said.period is not None:
            column, head = said, row.caption
        if column.role is Role.NONE and self._beside_change(row, place):
            return _Heads(_OTHER, head)
        return _Heads(column, head)

    def _is_of_metric(self, row: Row, place: int, column: Column) -> bool:
        """Whether a change may be that of another number of its row: "Revenue | Change", "Units | Change", where none is a price."""
        if column.is_price or column.period in _OF_TRADING:
            return False
        others = [
            self._over(row, each)[1]
            for each, (start, end) in enumerate(row.cells)
            if each not in (0, place) and is_numeric(self._text[start:end])
        ]
        if any(each.target for each in others):
            return True
        return any(each.role is Role.OTHER for each in others) and not any(each.is_price for each in others)

    def _over(self, row: Row, place: int) -> tuple[Span | None, Column]:
        """Return the header over a cell, and what it says; one that may be another column's says nothing of a price."""
        spans = _possible(row, place)
        if not spans:
            return None, NOTHING
        columns = [self._read(each) for each in spans]
        if any(each != columns[0] for each in columns):
            return spans[0], _OTHER if any(each.role is not Role.NONE for each in columns) else NOTHING
        return spans[0], columns[0]

    def _beside_change(self, row: Row, place: int) -> bool:
        """Whether another column of a row is said to tell how far prices moved."""
        others = (self._over(row, each)[1] for each in range(len(row.cells)) if each != place)
        return any(each.role is Role.CHANGE for each in others)

    def _read(self, span: Span | None) -> Column:
        return NOTHING if span is None else read_header(self._text[span[0] : span[1]], self._lang)

    def _name_of(self, row: Row, place: int) -> Name | None:
        """Return the security of a cell: named in its row, else over its column."""
        name = self._name_of_row(row, place)
        head, _ = (None, None) if name is not None else self._over(row, place)
        return name if head is None else self._name_in(head)

    def _name_of_row(self, row: Row, place: int) -> Name | None:
        """Return the security that a row is about: the first stock of its cells, else the first name, else the first symbol."""
        cells = [
            each
            for number, each in enumerate(row.cells)
            if number != place and each[0] < each[1] and not is_numeric(self._text[each[0] : each[1]])
        ]
        names = [name for each in cells[:4] if (name := self._name_in(each)) is not None]
        return next((name for name in names if name.is_stock), names[0] if names else None)

    def _name_in(self, cell: Span) -> Name | None:
        """Return the listed security whose name, or symbol, a whole cell is."""
        if cell not in self._names:
            self._names[cell] = self._named(*cell)
        return self._names[cell]

    def _named(self, start: int, end: int) -> Name | None:
        surface = self._text[start:end]
        found = self._mentions.find(self._text, fold(surface), start, self._lang)
        if len(found) == 1 and found[0].listed and not found[0].market:
            name = found[0]
            beside = f"{surface[: name.start - start]} {surface[name.end - start :]}"
            if _BESIDE.fullmatch(_BRACKET.sub(" ", beside)) is not None or self._is_own(beside, name):
                return name
        behind = _CODE_BEHIND.search(surface)
        low, high = behind.span(1) if behind is not None else (0, len(surface))
        listing = self._symbol(surface[low:high])
        return None if listing is None else symbol_alone(start, end, surface[low:high], listing)

    def _is_own(self, beside: str, name: Name) -> bool:
        """Whether what stands beside a name is its symbol: "Apple Inc. AAPL"."""
        listing = self._symbol(beside.strip(" .,:-–|()"))
        return listing is not None and listing.issuer_id == name.issuer

    def _symbol(self, printed: str) -> Instrument | None:
        bare = printed.partition(":")[2].strip() or printed
        if _SYMBOL.fullmatch(bare) is None or bare in ACRONYMS | COUNTRY_CODES | _CURRENCIES:
            return None
        listings = self._mentions.resolve(printed, None)
        return listings[0] if listings else None


def _possible(row: Row, place: int) -> list[Span]:
    """Return the header cells that may stand over a cell.

    A header that is one shorter leaves out the corner over the names. Of a row with fewer cells than its header nobody knows
    which are missing.
    """
    if not row.heads:
        return []
    head = row.heads[-1].cells
    missing = len(row.cells) - len(head)
    if missing == 1:
        return [head[place - 1]] if place else []
    if missing > 1:
        return [head[max(0, place - missing)], head[min(place, len(head) - 1)]]
    return [head[place]] if missing == 0 else [head[place], head[place - missing]]


def _upper(row: Row, place: int) -> Span | None:
    """Return the cell of the upper one of two header rows that stands over a cell, or spans it from the left."""
    if len(row.heads) < 2 or len(row.heads[0].cells) > len(row.cells):
        return None
    cells = row.heads[0].cells[1 : place + 1]
    return next((each for each in reversed(cells) if each[0] < each[1]), None)


def _finding(anchor: Anchor, heads: _Heads, name: Name) -> Finding:
    column, span = heads.column, heads.span
    sign = anchor.sign_start, anchor.sign_start + 1
    if (own := anchor.own_way()) is not None:
        way, source = own
    elif column.way is not None and span is not None:
        way, source, sign = column.way, SignSource.WORD, span
    else:
        way, source = Direction.UP, SignSource.UNSIGNED
    return Finding(
        anchor=anchor,
        start=min(name.start, anchor.start),
        end=max(name.end, anchor.end),
        names=(name,),
        direction=way,
        sign_source=source,
        sign=sign,
        period=column.period,
        period_span=span if column.period is not None else None,
        qualifier=None,
        rule=RULE,
        shape=SHAPE,
        support=Support.PRICE_WORD,
    )
