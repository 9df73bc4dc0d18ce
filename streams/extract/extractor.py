"""The extractor: a raw article in, the price moves that it states out. Pure: no clock, no network, no settings."""

from dataclasses import dataclass, field

from schemas.article import RawArticle
from schemas.claim import Claim, RejectedNumber
from schemas.vocabulary import Field, NumberType, Origin, SignSource, Zone
from streams.extract import lexicon
from streams.extract.badge_links import BadgeLinks
from streams.extract.claims import Draft, Source, from_badge, from_finding, number_claims
from streams.extract.mentions import Mentions
from streams.extract.page import Page
from streams.extract.prose.sentence import Anchor
from streams.extract.prose.verdicts import Finding, Refusal, read_sentence
from streams.instruments.directory import Directory
from streams.text.numbers import Percent, PercentKind, find_percents

_REFUSED_KINDS = {
    PercentKind.RANGE: (NumberType.RANGE, "an end of a range"),
    PercentKind.PLUS_MINUS: (NumberType.OTHER, "a tolerance"),
    PercentKind.PERCENTAGE_POINTS: (NumberType.POINTS, "percentage points"),
    PercentKind.BASIS_POINTS: (NumberType.POINTS, "basis points"),
}
_ARROWS = frozenset("▲△↑🔺⬆📈🔼⇧↗⤴▼▽↓🔻⬇📉🔽⇩↘⤵")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticedName:
    """A name of something tradable, or of a look-alike, and why it did or did not count."""

    field: Field
    cp_start: int
    cp_end: int
    exact: str
    means: tuple[str, ...]
    counted: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an article says."""

    claims: tuple[Claim, ...] = ()
    rejected: tuple[RejectedNumber, ...] = ()
    names: tuple[NoticedName, ...] = ()
    lang: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Read:
    """One field, read: drafts of claims, refusals of percents."""

    source: Field
    text: str
    drafts: list[Draft] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


class Extractor:
    """Reads articles; one a process is enough, and it may be shared by threads."""

    def __init__(self, directory: Directory) -> None:
        self._lexicon = lexicon.standard()
        self._mentions = Mentions(directory)
        self._badges = BadgeLinks(directory, self._mentions)

    def read_claims(self, article: RawArticle, *, article_id: str) -> Reading:
        """Return the claims alone: the hot path."""
        lang = article.lang
        reads = [self._read_field(name, text, lang) for name, text in _fields(article)]
        drafts = [draft for read in reads for draft in read.drafts]
        return Reading(claims=number_claims(drafts, article_id=article_id), lang=lang)

    def _read_field(self, name: Field, text: str, lang: str | None) -> _Read:
        read = _Read(name, text)
        anchors = [_anchor(text, each) for each in find_percents(text)]
        if not anchors:
            return read
        taken: set[int] = set()
        for badge in self._badges.read(text, anchors):
            taken.add(badge.slot.anchor.start)
            read.drafts.append(from_badge(badge, Source(name, text, Zone.BODY)))
        page = Page(text, lexicon=self._lexicon, mentions=self._mentions, lang=lang)
        for sentence in page.sentences([each for each in anchors if each.start not in taken]):
            for verdict in read_sentence(sentence):
                self._keep(read, verdict)
        read.drafts.sort(key=lambda draft: draft.start)
        return read

    def _keep(self, read: _Read, verdict: Finding | Refusal) -> None:
        if isinstance(verdict, Refusal):
            read.refusals.append(verdict)
            return
        source = Source(read.source, read.text, Zone.BODY)
        for name in verdict.names:
            candidates = self._mentions.candidates(name)
            read.drafts.append(from_finding(verdict, name, candidates, source, origin=Origin.AUTHOR_CLAIM))


def _fields(article: RawArticle) -> list[tuple[Field, str]]:
    fields = ((Field.TITLE, article.title), (Field.TEXT, article.text), (Field.HTML, article.html))
    return [(name, text) for name, text in fields if text]


def _anchor(text: str, percent: Percent) -> Anchor:
    """Return a percent as the rules see it."""
    sign = {"+": 1, "-": -1}.get(percent.sign, 0)
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
        refused=_REFUSED_KINDS.get(percent.kind),
    )
