"""Zones of a page: from its tags, the names of its classes, its links, and the words of its lines."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from schemas.vocabulary import FURNITURE, Zone
from streams.text.html.signs import SignSpan
from streams.text.layout.zones import Zones, ZoneSpan, zones
from streams.text.patterns import Pattern

ZONE_OF_TAG = {"nav": Zone.RELATED_LINKS, "aside": Zone.RELATED_LINKS, "footer": Zone.RELATED_LINKS}
KEPT = frozenset(["a", "main", "article", "h1"])
"""Elements whose place in the text is remembered."""
_WORDS = (
    (
        Zone.SHARE_WIDGET,
        "share|sharing|socials?|(?:share|social)-(?:bar|buttons?|tools|links|media|share)|addthis",
    ),
    (Zone.DISCLOSURE, "disclosures?|disclaimers?"),
    (Zone.BYLINE, "bylines?|authors?|author-(?:bio|card|box|info|name)|contributors?"),
    (
        Zone.RELATED_LINKS,
        "related|related-(?:posts?|articles?|stories|content|links|news)|recommend(?:ed|ations?)"
        "|(?:read|learn)-(?:more|also|next)|more-(?:stories|news|from)|most-(?:read|popular|viewed)|trending|popular"
        "|sidebar|newsletter|promo|outbrain|taboola|breadcrumbs?|menu|navbar|navigation|cookies?|comments?"
        "|also-read|site-(?:header|footer)|latest-news|advert(?:isement)?s?",
    ),
)
_CUES = tuple(
    (zone, Pattern(rf"(?:^|(?<=[\s-]))(?<!has-)(?<!with-)(?<!no-)(?:{names})(?=[\s-]|$)"))
    for zone, names in _WORDS
)
_CAMEL = Pattern(r"(?<=[a-z])(?=[A-Z])")
_NAMES = 512
_CUE_SHARE = 0.6
_MAIN_LENGTH = 400
_LINKED_SHARE, _LINKED_LENGTH = 0.9, 30
_LEAD_LENGTH, _LEAD_CUT = 40, 800

Span = tuple[int, int]


@dataclass(slots=True)
class Marked:
    """Spans of the text that tags mark; those of one list are disjoint, but ``cued``, ``quotes`` and ``signs`` may nest."""

    furniture: list[ZoneSpan] = field(default_factory=list)
    cued: list[ZoneSpan] = field(default_factory=list)
    links: list[Span] = field(default_factory=list)
    mains: list[Span] = field(default_factory=list)
    articles: list[Span] = field(default_factory=list)
    titles: list[Span] = field(default_factory=list)
    quotes: list[Span] = field(default_factory=list)
    signs: list[SignSpan] = field(default_factory=list)


def cued_zone(names: str) -> Zone | None:
    """Return the zone that the classes and the id of an element announce (``related-posts``, ``shareBar``)."""
    return _cued_zone(names[:_NAMES])


@lru_cache(maxsize=4096)
def _cued_zone(names: str) -> Zone | None:
    words = _CAMEL.sub("-", names).lower().replace("_", "-")
    return next((zone for zone, cue in _CUES if cue.search(words)), None)


def page_zones(text: str, marked: Marked) -> Zones:
    """Return the zones of a flattened page: the title, tags, cues, what is outside the article, links, lines."""
    layers: list[list[ZoneSpan]] = [
        [span for span in zones(text, has_title=True).spans if span.zone in FURNITURE],
        list(_linked_lines(text, marked.links)),
        list(_outside(text, marked)),
        [span for span in marked.cued if span.end - span.start < _CUE_SHARE * len(text)],
        marked.furniture,
        [ZoneSpan(start=start, end=end, zone=Zone.TITLE) for start, end in marked.titles[:1]],
    ]
    painted = _painted(layers, len(text))
    return Zones(spans=tuple(_with_lead(text, painted)))


def _outside(text: str, marked: Marked) -> Iterator[ZoneSpan]:
    """Yield what stands before and after the longest article (else the main part), if that is long enough."""
    start, end = max(marked.articles or marked.mains or [(0, 0)], key=lambda span: span[1] - span[0])
    if end - start < _MAIN_LENGTH:
        return
    if start:
        yield ZoneSpan(start=0, end=start, zone=Zone.RELATED_LINKS)
    if end < len(text):
        yield ZoneSpan(start=end, end=len(text), zone=Zone.RELATED_LINKS)


def _linked_lines(text: str, links: Sequence[Span]) -> Iterator[ZoneSpan]:
    """Yield the lines that are nothing but a link with the length of a headline."""
    for start, end in links:
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        length = line_end - line_start
        if length >= _LINKED_LENGTH and end - start >= _LINKED_SHARE * length:
            yield ZoneSpan(start=line_start, end=line_end, zone=Zone.RELATED_LINKS)


def _painted(layers: Iterable[Sequence[ZoneSpan]], length: int) -> list[ZoneSpan]:
    """Return the zones after painting the layers over each other, the last on top; what no layer covers is the body."""
    layers = tuple(layers)
    cuts = sorted({0, length, *(cut for layer in layers for span in layer for cut in (span.start, span.end))})
    kinds = [Zone.BODY] * (len(cuts) - 1)
    for layer in layers:
        for span in layer:
            first, last = bisect_left(cuts, span.start), bisect_left(cuts, span.end)
            kinds[first:last] = [span.zone] * (last - first)
    spans = [
        ZoneSpan(start=start, end=end, zone=zone)
        for start, end, zone in zip(cuts, cuts[1:], kinds, strict=False)
    ]
    return list(_joined(spans))


def _joined(spans: Iterable[ZoneSpan]) -> Iterator[ZoneSpan]:
    held: ZoneSpan | None = None
    for span in spans:
        if held is not None and held.zone is span.zone:
            held = ZoneSpan(start=held.start, end=span.end, zone=span.zone)
            continue
        if held is not None:
            yield held
        held = span
    if held is not None and held.end > held.start:
        yield held


def _with_lead(text: str, spans: Sequence[ZoneSpan]) -> Iterator[ZoneSpan]:
    """Yield the zones with the first paragraph of the body as the lead."""
    is_due = True
    for span in spans:
        lead = _lead_in(text, span) if is_due and span.zone is Zone.BODY else None
        if lead is None:
            yield span
            continue
        is_due = False
        start, end = lead
        if span.start < start:
            yield ZoneSpan(start=span.start, end=start, zone=Zone.BODY)
        yield ZoneSpan(start=start, end=end, zone=Zone.LEAD)
        if end < span.end:
            yield ZoneSpan(start=end, end=span.end, zone=Zone.BODY)


def _lead_in(text: str, span: ZoneSpan) -> Span | None:
    start = span.start
    while start < span.end:
        end = text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        if end - start >= _LEAD_LENGTH:
            return start, min(end, start + _LEAD_CUT)
        start = end + 1
    return None
