"""The extractor: a raw article in, the price moves that it states out. Pure: no clock, no network, no settings."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from schemas.article import RawArticle
from schemas.claim import Claim, RejectedNumber
from schemas.vocabulary import Direction, NumberType
from streams.extract import lexicon
from streams.extract.claims import Draft, from_badge, from_finding, number_claims
from streams.extract.fields import ReadField, read_fields
from streams.extract.names.listings import HomeMarket, where_told
from streams.extract.names.mentions import Mentions
from streams.extract.page import Page
from streams.extract.prose.sentence import Anchor, Sentence
from streams.extract.prose.verdicts import Finding, Refusal, Verdict, read_sentence
from streams.extract.quotes.badge_links import BadgeLinks
from streams.extract.quotes.origin import origin_of, origin_of_badge
from streams.extract.quotes.worded import tell
from streams.extract.tables.cells import Cells
from streams.instruments.directory import Directory
from streams.instruments.master.history import ERAS
from streams.text.fold import fold
from streams.text.language import guess_by_model, language_at_sight

if TYPE_CHECKING:
    from streams.extract.ledger import NoticedName

REPORT = 3
"""A text that told the moves of so many securities is a market report: what it says next is about prices, too."""

SAMPLE = 500
SHORT = 200
"""In a text of at most so many code points, detection is a guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an article says.

    Attributes:
        rejected: every number that made no claim, with its type and the reason; empty on the hot path.
        names: every instrument's name and look-alike, with what became of it; empty on the hot path.
        lang: the text's language where it was looked for (only texts with percentages need it).
    """

    claims: tuple[Claim, ...] = ()
    rejected: tuple[RejectedNumber, ...] = ()
    names: "tuple[NoticedName, ...]" = ()
    lang: str | None = None


class _Names(NamedTuple):
    """What finds names and symbols of one time."""

    mentions: Mentions
    badges: BadgeLinks


def _names_of(directory: Directory) -> _Names:
    mentions = Mentions(directory)
    return _Names(mentions, BadgeLinks(directory, mentions))


class Extractor:
    """Reads articles; one a process is enough, and it may be shared by threads.

    An article's ``published_at`` chooses among what a symbol or a name has meant in the course of time; without one it means who
    has it today, or who had it last.
    """

    def __init__(self, directory: Directory) -> None:
        self._lexicon = lexicon.standard()
        self._directory = directory
        self._names_of = lru_cache(ERAS)(_names_of)
        self._undated = _names_of(directory)

    def read_claims(self, article: RawArticle, *, article_id: str) -> Reading:
        """Return the claims alone: the hot path. An article without percentages costs microseconds."""
        fields = read_fields(article, all_of_them=False)
        if not fields:
            return Reading(lang=article.lang)
        lang = self._language(article, fields)
        names = self._names_on(article)
        drafts: list[Draft] = []
        for each in fields:
            drafts += self._read(each, lang, names, all_of_them=False)[0]
        return Reading(claims=self._numbered(drafts, article, article_id=article_id, lang=lang), lang=lang)

    def read(self, article: RawArticle, *, article_id: str) -> Reading:
        """Return the claims, and for every other number and name why it made none."""
        from streams.extract.ledger import notice_names, reject_numbers  # a worker never asks

        fields = read_fields(article, all_of_them=True)
        lang = self._language(article, fields)
        drafts: list[Draft] = []
        rejected: list[RejectedNumber] = []
        noticed: list[NoticedName] = []
        names = self._names_on(article)
        for each in fields:
            found, refusals = self._read(each, lang, names, all_of_them=True)
            drafts += found
            rejected += reject_numbers(each, refusals, found)
        claims = self._numbered(drafts, article, article_id=article_id, lang=lang)
        for each in fields:
            noticed += notice_names(each, names.mentions, claims, lang)
        return Reading(claims=claims, rejected=tuple(rejected), names=tuple(noticed), lang=lang)

    def _names_on(self, article: RawArticle) -> _Names:
        if article.published_at is None:
            return self._undated
        return self._names_of(self._directory.on(article.published_at.date()))

    def _numbered(
        self, drafts: list[Draft], article: RawArticle, *, article_id: str, lang: str | None
    ) -> tuple[Claim, ...]:
        return number_claims(
            drafts,
            article_id=article_id,
            published_at=article.published_at,
            is_experimental=self._lexicon.is_experimental(lang),
        )

    def _read(
        self, field: ReadField, lang: str | None, names: _Names, *, all_of_them: bool
    ) -> tuple[list[Draft], list[Refusal]]:
        """Return the drafts of claims in the order of the text, and the refusals of percents (some, on the hot path)."""
        anchors = field.anchors(lang)
        cells = _cells(field, anchors, lang, names.mentions)
        if cells:
            judged = {each.anchor.start for each in cells}
            anchors = [each for each in anchors if each.start not in judged]
        badges = names.badges.read(field.text, anchors, lang)
        tell(badges, field.text, self._lexicon, lang)
        drafts = [from_badge(each, field, origin=origin_of_badge(each.slot.anchor, field)) for each in badges]
        taken = {badge.slot.anchor.start for badge in badges}
        page = Page(field.text, lexicon=self._lexicon, mentions=names.mentions, lang=lang)
        told: set[str] = set()
        last: tuple[Sentence, Verdict] | None = None
        rest = [each for each in anchors if each.start not in taken]
        home = HomeMarket(field.text, names.mentions.directory)
        refusals = [each for each in cells if isinstance(each, Refusal)]
        for finding in (each for each in cells if isinstance(each, Finding)):
            drafts += _told(finding, field, home, names.mentions)
        ends = [badge.slot.anchor.end for badge in badges]
        for sentence in page.sentences(rest, badges=ends, all_of_them=all_of_them):
            sentence.in_report = len(told) >= REPORT
            sentence.way = _way_before(last, sentence, field.text)
            verdicts = read_sentence(sentence)
            last = sentence, verdicts[-1]
            for verdict in verdicts:
                if isinstance(verdict, Refusal):
                    refusals.append(verdict)
                elif field.is_link(verdict.anchor.start):
                    refusals.append(Refusal(verdict.anchor, NumberType.OTHER, "a link to another story"))
                else:
                    told.update(name.issuer for name in verdict.names)
                    drafts += _told(verdict, field, home, names.mentions)
        drafts.sort(key=lambda draft: draft.start)
        return drafts, refusals

    def _language(self, article: RawArticle, fields: Sequence[ReadField]) -> str | None:
        """Return the language of the longest field: detected, in a short text checked against the words it has.

        The feed's own word counts only where the text says nothing.
        """
        text = max((each.text for each in fields), key=len, default="")
        if (seen := language_at_sight(text)) is not None:
            return seen
        said = (article.lang or "").partition("-")[0].lower() or None
        if len(text) <= SHORT:
            guess = guess_by_model(text)
            if guess is None:
                return self._lexicon.language(fold(text), said)
            if guess.is_told:
                return guess.code
            return self._lexicon.language(fold(text), guess.code, is_sure=guess.is_sure)
        votes = self._lexicon.votes(fold(text[:SAMPLE]))
        if (sure := self._lexicon.sure_language(votes)) is not None:
            return sure
        guess = guess_by_model(text)
        return self._lexicon.unless_unheard(votes, guess and guess.code) or said


def _cells(
    field: ReadField, anchors: Sequence[Anchor], lang: str | None, mentions: Mentions
) -> list[Verdict]:
    """Return the verdicts on the percents that are cells of a table whose headers say what they are."""
    if field.grid is None:
        return []
    cells = Cells(field.text, field.grid, mentions=mentions, lang=lang)
    return [verdict for each in anchors if (verdict := cells.judge(each)) is not None]


def _told(finding: Finding, field: ReadField, home: HomeMarket, mentions: Mentions) -> list[Draft]:
    origin = origin_of(finding, field)
    span = finding.anchor.start, finding.anchor.end
    stated = (mentions.as_stated(name, field.text) for name in finding.names)
    names = [where_told(each, field.text, span, home=home, meant=mentions.meant) for each in stated]
    return [from_finding(finding, name, mentions.candidates(name), field, origin=origin) for name in names]


def _way_before(last: tuple[Sentence, Verdict] | None, sentence: Sentence, text: str) -> Direction | None:
    """Return the direction of the move in which the sentence right before ended, if it ended in one."""
    if last is None or not isinstance(last[1], Finding) or text[last[0].end : sentence.start].strip(" .\n\r"):
        return None
    return last[1].direction
