"""THE table of topics: what each carries, by what key, how long."""

from dataclasses import dataclass, replace
from datetime import timedelta

from schemas.alert import Alert
from schemas.article import RawArticle
from schemas.claim import CheckedClaim, Correction, Extraction, Relook

DEAD_LETTER_PREFIX = "dlq."
GIB = 1 << 30
MAX_RECORD_BYTES = 1_048_576
"""Largest record value that a stage reads or writes (1 MiB, Kafka's usual message.max.bytes)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One row of the table.

    ``event`` is None where the record is somebody's original, whatever it was.

    Retention is by time, or by ``retention_bytes`` a partition where ``retention`` is None: Kafka counts time by the
    records' own timestamps, so a replayed article of last year would be deleted before it is read.
    """

    name: str
    event: type | None
    event_type: str
    key: str
    retention: timedelta | None
    about: str
    partitions_as: str | None = None
    """The topic whose number of partitions this one must have."""
    max_message_bytes: int = MAX_RECORD_BYTES
    retention_bytes: int | None = None

    @property
    def configuration(self) -> dict[str, int | str]:
        """The topic's configuration in Kafka's words."""
        limits: dict[str, int | str] = {
            "cleanup.policy": "delete",
            "retention.ms": -1 if self.retention is None else int(self.retention.total_seconds() * 1_000),
            "max.message.bytes": self.max_message_bytes,
        }
        return limits if self.retention_bytes is None else limits | {"retention.bytes": self.retention_bytes}


ARTICLES = Topic(
    name="news.articles.v1",
    event=RawArticle,
    event_type="tapewire.article.v1",
    key="article_id",
    retention=None,
    retention_bytes=10 * GIB,
    about="Raw articles: JSON or plain UTF-8 text.",
)
EXTRACTIONS = Topic(
    name="news.extractions.v1",
    event=Extraction,
    event_type="tapewire.extraction.v1",
    key="article_id",
    retention=timedelta(days=7),
    about="What each article with at least one claim asserts.",
)
CLAIMS = Topic(
    name="news.claims.v1",
    event=CheckedClaim,
    event_type="tapewire.claim.v1",
    key="issuer_id",
    retention=timedelta(days=30),
    about="One checked claim a record.",
)
CORRECTIONS = replace(
    CLAIMS,
    event=Correction,
    event_type="tapewire.correction.v1",
    key="article_id",
    about="Beside the claims, in every partition: an article was corrected or withdrawn.",
)
"""The second kind of record on the claims topic, told apart by ``ce_type``; it is no topic of its own."""
ALERTS = Topic(
    name="news.alerts.v1",
    event=Alert,
    event_type="tapewire.alert.v1",
    key="issuer_id",
    retention=timedelta(days=30),
    about="Alerts, and the state of the alert stage.",
    partitions_as="news.claims.v1",
)
RELOOK = Topic(
    name="news.relook.v1",
    event=Relook,
    event_type="tapewire.relook.v1",
    key="article_id",
    retention=timedelta(days=7),
    about="Extractions whose quotes were late, read again when due.",
)


def dead_letters_of(topic: Topic) -> Topic:
    """Return the dead-letter topic of ``topic``: original records verbatim, with headers that say why."""
    return Topic(
        name=DEAD_LETTER_PREFIX + topic.name,
        event=None,
        event_type="tapewire.dead_letter.v1",
        key=topic.key,
        retention=None,
        retention_bytes=GIB,
        about=f"Records of {topic.name} that a stage refused.",
        partitions_as=topic.name,
        max_message_bytes=topic.max_message_bytes + 65_536,
    )


FLOW = (ARTICLES, EXTRACTIONS, CLAIMS, ALERTS, RELOOK)
DEAD_LETTERS = tuple(dead_letters_of(topic) for topic in (ARTICLES, EXTRACTIONS, CLAIMS, RELOOK))
ALL = FLOW + DEAD_LETTERS
