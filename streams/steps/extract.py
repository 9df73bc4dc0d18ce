"""The extract stage: raw records in, one extraction for each article that states a move. No network, no clock."""

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Protocol

from schemas.article import RawArticle
from schemas.claim import Claim, Extraction, Provenance, Version
from schemas.codec import encode
from schemas.headers import TRACEPARENT, event_headers, write_version
from schemas.record import Outgoing, Received
from schemas.topics import ARTICLES, EXTRACTIONS, Topic, dead_letters_of
from schemas.vocabulary import ArticleAction, StageName
from streams.steps.decoding import Shell, Worked, dropped, published
from streams.steps.delivery import Delivery
from streams.steps.intake import Intake, take_in

NO_CLAIMS = "no_claims"
TRACE_SHAPE = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}", re.ASCII)
"""W3C Trace Context, version 00: https://www.w3.org/TR/trace-context/#traceparent-header"""


def trace_of(record: Received) -> str | None:
    """Return the trace that a raw record belongs to.

    What is no trace ends here: a stranger's bytes would be repeated on every claim and alert of the article.
    """
    said = record.header(TRACEPARENT)
    return said if said is not None and TRACE_SHAPE.fullmatch(said) else None


class Reading(Protocol):
    """As much of a reading as this stage passes on."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the article asserts."""
        ...

    @property
    def lang(self) -> str | None:
        """The language of the text."""
        ...


class Reader(Protocol):
    """What reads articles: the extractor."""

    def read_claims(self, article: RawArticle, *, article_id: str) -> Reading:
        """Return the claims of an article."""
        ...


class ExtractStage:
    """Reads articles; those without a claim end here, unless they take back what an earlier version said."""

    name = StageName.EXTRACT
    source: Topic = ARTICLES
    targets: tuple[Topic, ...] = (EXTRACTIONS, dead_letters_of(ARTICLES))

    def __init__(self, reader: Reader, *, provenance: Provenance, group: str) -> None:
        """Take what reads, and what stands in ``provenance``."""
        self._reader = reader
        self._provenance = provenance
        self._shell = Shell(stage=self.name, group=group, code_version=provenance.code_version)

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer a batch in one delivery set."""
        yield self._shell.run(batch, self.extract)

    def extract(self, record: Received) -> Worked:
        """Return the extraction of one raw record.

        Raises:
            InvalidEvent: the record is no article.
        """
        intake = take_in(record)
        claims, lang = self._claims(intake)
        if not claims and intake.article.action is ArticleAction.CREATED:
            return dropped(NO_CLAIMS)
        extraction = self._extraction(intake, record, claims, lang)
        token = write_version(extraction.version)
        headers = event_headers(
            event_id=f"{extraction.article.id}.{token}",
            event_type=EXTRACTIONS.event_type,
            subject=extraction.article.id,
            lane=extraction.lane,
            version=extraction.version,
            traceparent=trace_of(record),
        )
        return published(
            Outgoing(
                topic=EXTRACTIONS.name,
                key=extraction.article.id.encode(),
                value=encode(extraction),
                headers=headers,
            )
        )

    def _claims(self, intake: Intake) -> tuple[tuple[Claim, ...], str | None]:
        """Return what an article claims, and its language; one that is taken back claims nothing."""
        if intake.article.action is ArticleAction.DELETED:
            return (), intake.facts.lang
        reading = self._reader.read_claims(intake.article, article_id=intake.facts.id)
        return reading.claims, reading.lang or intake.facts.lang

    def _extraction(
        self, intake: Intake, record: Received, claims: tuple[Claim, ...], lang: str | None
    ) -> Extraction:
        return Extraction(
            article=replace(intake.facts, lang=lang),
            action=intake.article.action,
            lane=intake.lane,
            version=Version(
                received_at=intake.facts.received_at, partition=record.partition, offset=record.offset
            ),
            claims=claims,
            provenance=self._provenance,
        )

    async def close(self) -> None:
        """Nothing to let go of."""
