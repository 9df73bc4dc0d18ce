"""The fields of an article as the rules read them: damage undone, offsets kept, percents found, zones when asked for."""

import dataclasses
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from schemas.article import RawArticle
from schemas.evidence import ByteOffsets, Evidence, Repair, cut_evidence
from schemas.vocabulary import EvidenceRole, Field, NumberType, SignSource, Zone
from streams.extract.prose.sentence import Anchor
from streams.extract.tables.figures import bare_percents
from streams.extract.tables.grid import Grid, Span, find_rows, may_part_cells, stands_alone
from streams.text.gate import may_hold_percent
from streams.text.layout.links import is_link
from streams.text.layout.zones import LineZones, Zones
from streams.text.numerals.bracketed import find_signed_in_brackets
from streams.text.numerals.ellipsis import find_elliptic
from streams.text.numerals.percents import Percent, PercentKind, find_percents
from streams.text.patterns import Pattern
from streams.text.received.canonical import plainly_spaced
from streams.text.received.damage import Repaired, repair
from streams.text.received.limits import disarm
from streams.text.received.offsets import Offsets

if TYPE_CHECKING:
    from streams.text.html import SignSpan

_REFUSED_KINDS = {
    PercentKind.RANGE: (NumberType.RANGE, "an end of a range"),
    PercentKind.PLUS_MINUS: (NumberType.OTHER, "a tolerance"),
    PercentKind.PERCENTAGE_POINTS: (NumberType.POINTS, "percentage points"),
    PercentKind.BASIS_POINTS: (NumberType.POINTS, "basis points"),
}
_SIGNS = {"+": 1, "-": -1, "": 0}
_LOST_SIGN = Pattern(r"(?:[^\W\d_]|,)\s\d{1,2}\s$")
_MINUS_IN_JAPANESE, _ITS_DOWN = "▲", "▼"
_ARROWS = frozenset("▲△↑🔺⬆📈🔼⇧↗⤴▼▽↓🔻⬇📉🔽⇩↘⤵")


_AS_RECEIVED = Offsets()
_SIGN_REACH, _SIGNS_NEAR = 24, 16
_RED_RISES = frozenset({"zh", "ja", "ko"})
"""East Asia's colours: what rises is red."""


@dataclass(slots=True, kw_only=True)
class ReadField:
    """One field: ``text`` is what the rules read, ``received`` what offsets of evidence point into.

    Before it is read, a text is disarmed (``streams.text.received.limits``): its length stays, and evidence is cut from what was received.

    ``offsets`` lead from the text before repair to the field received (through a page's mark-up); ``fixed_zones`` are
    those that the mark-up gives; ``is_title`` makes every place the title. ``grid`` holds the tables, if a percent may stand in one.
    ``quotes`` are the spans of the text before repair that the mark-up ties to a symbol, ``signs`` those to which it gives a sign.
    """

    field: Field
    received: str
    repaired: Repaired
    text: str
    percents: tuple[Percent, ...]
    grid: Grid | None = None
    has_title: bool = False
    is_title: bool = False
    offsets: Offsets = _AS_RECEIVED
    fixed_zones: Zones | None = None
    quotes: Sequence[Span] = ()
    signs: Sequence["SignSpan"] = ()
    _zones: LineZones | None = dataclasses.field(init=False, default=None)
    _linked: dict[int, bool] = dataclasses.field(init=False, default_factory=dict)
    _bytes: ByteOffsets | None = dataclasses.field(init=False, default=None)

    def anchors(self, lang: str | None = None) -> list[Anchor]:
        """Return the percents as the rules see them; in some languages red means a rise, so colours count in the others only."""
        found = [_anchor(self.text, each) for each in self.percents]
        if lang == "ja" and _MINUS_IN_JAPANESE in self.text and _ITS_DOWN not in self.text:
            found = [self._as_in_japanese(each) for each in found]
        if not self.signs:
            return found
        return [each if each.sign else replace(each, hint=self._hint(each, lang)) for each in found]

    def _as_in_japanese(self, anchor: Anchor) -> Anchor:
        """Return a percent behind a black triangle as a fall, which it is where no other triangle points down: "(▲0.4%)"."""
        if self.text[anchor.sign_start : anchor.sign_start + 1] != _MINUS_IN_JAPANESE:
            return anchor
        return replace(anchor, sign=-1)

    def _hint(self, anchor: Anchor, lang: str | None) -> int:
        """Return the sign that the mark-up gives a percent: around it, or as an icon right before or behind it; 0 for none."""
        start, end = self.repaired.offsets.to_received(anchor.start, anchor.end)
        first = bisect_left(self.signs, start - _SIGN_REACH, key=lambda each: each.start)
        for each in self.signs[first : first + _SIGNS_NEAR]:
            if each.start > end + 1:
                break
            is_icon = each.start == each.end and (start - 2 <= each.start <= start or each.start >= end)
            if not is_icon and not (each.start <= start and end <= each.end):
                continue
            if abs(each.sign) == 1 or lang not in _RED_RISES:
                return 1 if each.sign > 0 else -1
        return 0

    def is_cell(self, anchor: Anchor) -> bool:
        """Whether a percent is all that a cell of a table says."""
        return self.grid is not None and self.grid.cell_at(self.text, anchor) is not None

    def is_quoted(self, place: int) -> bool:
        """Whether the mark-up says that a place of ``text`` is a quote of the page's."""
        if not self.quotes:
            return False
        at = self.repaired.offsets.to_received(place, place + 1)[0]
        return any(start <= at < end for start, end in self.quotes)

    def zone_at(self, place: int) -> Zone:
        """Return the zone of a place of ``text``."""
        if self.is_title:
            return Zone.TITLE
        if self._is_in_link(place):
            return Zone.RELATED_LINKS
        if self.fixed_zones is not None:
            return self.fixed_zones.zone_at(self.repaired.offsets.to_received(place, place + 1)[0])
        return self._lines().zone_at(place)

    def is_link(self, place: int) -> bool:
        """Whether a place of ``text`` stands in one link to another story: its headline is not this article's word."""
        if self.is_title:
            return False
        return self._is_in_link(place) or (self.fixed_zones is None and self._lines().is_link(place))

    def _is_in_link(self, place: int) -> bool:
        """Whether a link inside a paragraph holds a place: asked of a move, and again of its zone."""
        known = self._linked.get(place)
        if known is None:
            known = self._linked[place] = is_link(self.text, place)
        return known

    def _lines(self) -> LineZones:
        if self._zones is None:
            self._zones = LineZones(self.text, has_title=self.has_title)
        return self._zones

    def evidence(self, role: EvidenceRole, start: int, end: int) -> Evidence:
        """Return the evidence for ``text[start:end]`` with the offsets of the field received."""
        if self.text is not self.received:
            start, end = self.offsets.to_received(*self.repaired.offsets.to_received(start, end))
        if self._bytes is None:
            self._bytes = ByteOffsets(self.received)
        return cut_evidence(
            self.received, role=role, field=self.field, start=start, end=end, offsets=self._bytes
        )

    def repairs(self, start: int, end: int) -> tuple[Repair, ...]:
        """Return the damage undone inside ``text[start:end]``."""
        return self.repaired.repairs_in(start, end)


def read_fields(article: RawArticle, *, all_of_them: bool) -> list[ReadField]:
    """Return the fields of an article, title first; without ``all_of_them`` only those that hold percentages."""
    found: list[ReadField] = []
    has_title = article.title is not None
    for name, received in (
        (Field.TITLE, article.title),
        (Field.TEXT, article.text),
        (Field.HTML, article.html),
    ):
        if not received:
            continue
        raw = received.encode("utf-8", "surrogatepass")
        if not all_of_them and not may_hold_percent(raw):
            continue
        if name is Field.HTML:
            found += _page(received, has_title=has_title)
        else:
            found.append(_plain(name, received, raw, has_title=has_title))
    return found if all_of_them else [each for each in found if each.percents]


def _plain(name: Field, received: str, raw: bytes, *, has_title: bool) -> ReadField:
    """Return a plain field; ``raw`` is its UTF-8, made once for all who look at bytes."""
    disarmed = disarm(received, raw)
    repaired = repair(disarmed, raw if disarmed is received else None)
    text = plainly_spaced(repaired.text)
    percents, grid = _percents(text, raw if text is received else None)
    return ReadField(
        field=name,
        received=received,
        repaired=repaired,
        text=text,
        percents=percents,
        grid=grid,
        has_title=has_title,
        is_title=name is Field.TITLE,
    )


def _page(html: str, *, has_title: bool) -> list[ReadField]:
    """Return a page's text, and its own title where the article brings none."""
    from streams.text.html import flatten  # most feeds send plain text, and need not wait for it

    flat = flatten(disarm(html))
    texts = [(flat.text, flat.offsets, False)]
    if flat.title and not has_title:
        texts.insert(0, (flat.title, flat.title_offsets, True))
    fields = []
    for shown, offsets, is_title in texts:
        repaired = repair(shown)
        text = plainly_spaced(repaired.text)
        percents, grid = _percents(text)
        fields.append(
            ReadField(
                field=Field.HTML,
                received=html,
                repaired=repaired,
                text=text,
                percents=percents,
                grid=grid,
                has_title=True,
                is_title=is_title,
                offsets=offsets,
                fixed_zones=flat.zones,
                quotes=() if is_title else flat.quotes,
                signs=() if is_title else flat.signs,
            )
        )
    return fields


def _percents(text: str, raw: bytes | None = None) -> tuple[tuple[Percent, ...], Grid | None]:
    """Return the percents of a text, and its tables if any of them may stand in one.

    With those that leave out the marker, in a list ("Alfa, 4.96; Beta, 3.1%") or in a column whose header has it.
    """
    found = find_percents(text, raw=raw)
    grid = find_rows(text) if _may_stand_in_cells(text, found) else None
    left_out = [*find_elliptic(text, found), *find_signed_in_brackets(text, found)]
    if grid is not None:
        left_out = [*left_out, *bare_percents(text, grid, [*found, *left_out])]
    every = tuple(sorted((*found, *left_out), key=lambda each: each.start)) if left_out else tuple(found)
    return every, grid


def _may_stand_in_cells(text: str, found: Sequence[Percent]) -> bool:
    """Whether a percent may be a cell, or a sign without a number may head a column."""
    if any(stands_alone(text, each.start, each.end) for each in found):
        return True
    return _holds_more_signs(text, len(found)) and may_part_cells(text)


def _holds_more_signs(text: str, count: int) -> bool:
    """Whether a text holds more than so many percent signs: it is looked through no further than to the next one."""
    place = -1
    for _ in range(count + 1):
        place = text.find("%", place + 1)
        if place < 0:
            return False
    return True


def _anchor(text: str, percent: Percent) -> Anchor:
    """Return a percent as the rules see it."""
    sign = _SIGNS[percent.sign]
    source = SignSource.UNSIGNED
    if sign:
        glyph = text[percent.sign_start] if percent.sign_start is not None else ""
        source = SignSource.ARROW if glyph in _ARROWS else SignSource.PLUS if sign > 0 else SignSource.MINUS
    return Anchor(
        start=percent.start,
        end=percent.end,
        value=percent.value,
        decimals=percent.decimals,
        sign=sign,
        sign_source=source,
        sign_start=percent.start if percent.sign_start is None else percent.sign_start,
        is_elliptic=not percent.marker,
        refused=_REFUSED_KINDS.get(percent.kind) or _run_together(text, percent),
    )


def _run_together(text: str, percent: Percent) -> tuple[NumberType, str] | None:
    """Return the refusal of a number that may have lost its decimal sign: "queda de 13 01%"."""
    if percent.decimals or percent.number_end - percent.number_start != 2:
        return None
    if _LOST_SIGN.search(text, max(0, percent.start - 6), percent.start) is None:
        return None
    return NumberType.OTHER, "two numbers run together"
