"""The headers of our records: CloudEvents' Kafka binding, and what the alert stage's state needs.

Everything that the state of the alert stage is made of stands in key and headers, so that a reload never parses a body.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from schemas.alert import Alert
from schemas.claim import Version
from schemas.record import Headers, Received
from schemas.vocabulary import AlertAction, Direction, Origin

LANE = "tapewire-lane"
TIER = "tapewire-tier"
ORIGIN = "tapewire-origin"
DIRECTION = "tapewire-direction"
REVISION = "tapewire-revision"
VERSION = "tapewire-version"
CLAIM_OFFSET = "tapewire-claim-offset"
MOVE = "tapewire-move"
SESSION = "tapewire-session"
JUDGED = "tapewire-judged"
ACTION = "tapewire-action"
ARTICLE = "tapewire-article"
EVENT_TYPE = "ce_type"
SUBJECT = "ce_subject"
TRACEPARENT = "traceparent"
LIVE = "live"

ARTICLE_FIELDS = ("id", "url", "title", "published_at", "source", "lang", "action")
"""Fields of a raw article that a plain-text record may carry as headers ``tapewire-article-<field>``."""


def article_header(field: str) -> str:
    """Return the header's name for a field of a plain-text article: ``tapewire-article-published-at``."""
    return "tapewire-article-" + field.replace("_", "-")


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def utc_from_ms(milliseconds: int) -> datetime:
    """Return the aware UTC time of a Kafka timestamp, exact to the millisecond."""
    return EPOCH + timedelta(milliseconds=milliseconds)


def ms_from_utc(when: datetime) -> int:
    """Return the Kafka timestamp of an aware time."""
    return (when - EPOCH) // timedelta(milliseconds=1)


def rfc3339(when: datetime) -> str:
    """Return ``when`` as RFC 3339 in UTC with ``Z``."""
    return when.astimezone(UTC).isoformat().replace("+00:00", "Z")


def write_version(version: Version) -> str:
    """Return the version token ``received_ms.partition.offset.attempt``."""
    return f"{ms_from_utc(version.received_at)}.{version.partition}.{version.offset}.{version.attempt}"


def read_version(token: str) -> Version:
    """Return the version that ``write_version`` wrote.

    Raises:
        ValueError: the token is not four integers joined by dots.
    """
    received, partition, offset, attempt = token.split(".")
    return Version(
        received_at=utc_from_ms(int(received)),
        partition=int(partition),
        offset=int(offset),
        attempt=int(attempt),
    )


def event_headers(
    *, event_id: str, event_type: str, subject: str, lane: str, version: Version, traceparent: str | None
) -> Headers:
    """Return the CloudEvents headers of one of our events plus lane, version and the trace it belongs to.

    ``ce_time`` is the article's ``received_at``: the same on every replay.
    """
    pairs = [
        ("ce_specversion", "1.0"),
        ("ce_id", event_id),
        ("ce_type", event_type),
        ("ce_source", "tapewire"),
        (SUBJECT, subject),
        ("ce_time", rfc3339(version.received_at)),
        ("content-type", "application/json"),
        (LANE, lane),
        (VERSION, write_version(version)),
    ]
    if traceparent is not None:
        pairs.append((TRACEPARENT, traceparent))
    return tuple((name, text.encode()) for name, text in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the alert stage remembers of one alert: which claim it answered, and what the rules need.

    Attributes:
        claim_offset: offset, in the claims partition, of the claim that it answers.
        judged: hash of the alert's content without novelty, revision and action: equal means nothing new to say.
        stated_pct: signed; None for a move without a number.
        decimals: digits as stated, for the comparison within rounding.
        article_id: the article that made the claim; empty where an older release wrote the alert.
    """

    claim_offset: int
    alert_id: str
    issuer_id: str
    lane: str
    revision: int
    action: str
    version: Version
    origin: Origin
    direction: Direction
    stated_pct: Decimal | None
    decimals: int | None
    session_date: date | None
    judged: str
    article_id: str = ""


def alert_headers(alert: Alert, *, answer: Answer, event_type: str, traceparent: str | None) -> Headers:
    """Return all headers of an alert record."""
    digits = "" if answer.decimals is None else answer.decimals
    move = "" if answer.stated_pct is None else f"{answer.stated_pct:f}/{digits}"
    extra = {
        TIER: alert.tier.value,
        ORIGIN: answer.origin.value,
        DIRECTION: answer.direction.value,
        REVISION: str(answer.revision),
        ACTION: answer.action,
        CLAIM_OFFSET: str(answer.claim_offset),
        MOVE: move,
        SESSION: "" if answer.session_date is None else answer.session_date.isoformat(),
        JUDGED: answer.judged,
        ARTICLE: answer.article_id,
    }
    base = event_headers(
        event_id=f"{alert.alert_id}.{alert.revision}",
        event_type=event_type,
        subject=alert.alert_id,
        lane=alert.lane,
        version=answer.version,
        traceparent=traceparent,
    )
    return base + tuple((name, text.encode()) for name, text in extra.items())


def read_answer(record: Received) -> Answer | None:
    """Return what an alert record says to the state, or None for a record that is not one of our alerts.

    A foreign record on the alerts topic must not stop the stage, so nothing is raised. Headers without which it is still
    known what was answered (action, move, session, hash) may be missing, as an older release may have written it.
    """
    texts = {name: value.decode("utf-8", "replace") for name, value in record.headers}
    try:
        pct, _, decimals = texts.get(MOVE, "").partition("/")
        session = texts.get(SESSION)
        return Answer(
            claim_offset=int(texts[CLAIM_OFFSET]),
            alert_id=texts[SUBJECT],
            issuer_id=(record.key or b"").decode(),
            lane=texts[LANE],
            revision=int(texts[REVISION]),
            action=texts.get(ACTION, AlertAction.CREATED.value),
            version=read_version(texts[VERSION]),
            origin=Origin(texts[ORIGIN]),
            direction=Direction(texts[DIRECTION]),
            stated_pct=Decimal(pct) if pct else None,
            decimals=int(decimals) if decimals else None,
            session_date=date.fromisoformat(session) if session else None,
            judged=texts.get(JUDGED, ""),
            article_id=texts.get(ARTICLE, ""),
        )
    except (KeyError, ValueError, ArithmeticError):
        return None
