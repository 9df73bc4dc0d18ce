"""A raw record in, a ``RawArticle`` with its identity out: the door of the wire, where everything is doubted.

JSON or plain text is decided by the ``content-type`` header, and without one by the first byte that is no space:
``{`` means JSON. A byte order mark is skipped and is no part of the text. A JSON article has the fields of ``RawArticle``
(unknown ones are ignored, of a key that stands twice the last counts); of a plain text, headers ``tapewire-article-*``
may say the rest. Every refusal names the field and the value.
"""

import codecs
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from schemas.article import Article, RawArticle
from schemas.codec import SchemaMismatch, validate
from schemas.headers import ARTICLE_FIELDS, LANE, LIVE, article_header
from schemas.identifiers import article_id, content_sha256
from schemas.record import Received
from schemas.vocabulary import ArticleAction, DeadLetterReason, PublishedAtSource
from streams.errors import InvalidEvent
from streams.steps.decoding import parsed_json, value_of
from streams.steps.published_times import published_time, received_time
from streams.text.received.limits import check_length

MAX_CHARS = {"id": 512, "url": 2_048, "title": 2_048, "source": 256, "lang": 35}
"""Longest value of each short field, in code points (35: the longest language tag that BCP 47 asks to support)."""

LANE_SHAPE = re.compile(r"live|replay:[A-Za-z0-9._-]{1,64}|canary:[0-9]{1,9}", re.ASCII)
CONTENT_TYPES = ("content-type", "ce_datacontenttype")
SHOWN_CHARS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """A raw article and what is known of it before it is read.

    ``article.lang`` is the feed's word; ``facts.lang`` repeats it until the extractor knows better.
    """

    article: RawArticle
    facts: Article
    lane: str


def take_in(record: Received) -> Intake:
    """Return the article in a raw record.

    Raises:
        InvalidEvent: the record is not an article, with the reason.
    """
    value = value_of(record)
    lane = lane_of(record)
    received_at = received_time(record.timestamp_ms)
    content = value.removeprefix(codecs.BOM_UTF8)
    source = PublishedAtSource.FEED
    if is_json(content, _content_type(record)):
        fields = _object(parsed_json(content))
    else:
        fields = _plain_text(content, record)
        source = PublishedAtSource.HEADER
    article = _checked(fields, received_at)
    digest = content_sha256(value)
    facts = Article(
        id=article_id(source=article.source, feed_id=article.id, sha256=digest),
        content_sha256=digest,
        title=article.title,
        source=article.source,
        url=article.url,
        lang=article.lang,
        published_at=article.published_at,
        published_at_source=PublishedAtSource.UNKNOWN if article.published_at is None else source,
        received_at=received_at,
    )
    return Intake(article=article, facts=facts, lane=lane)


def lane_of(record: Received) -> str:
    """Return the lane of a raw record: ``live`` without a header.

    Raises:
        InvalidEvent: the header names no lane (``live``, ``replay:<name>``, ``canary:<n>``).
    """
    lane = record.header(LANE)
    if lane is None:
        return LIVE
    if LANE_SHAPE.fullmatch(lane) is None:
        raise _refused(f"header {LANE}", lane, "is not live, replay:<name> or canary:<number>")
    return lane


def is_json(content: bytes, content_type: str) -> bool:
    """Whether the bytes are meant as JSON, by what the header says, else by their first byte."""
    media = content_type.partition(";")[0].strip().lower()
    if media == "application/json" or media.endswith("+json"):
        return True
    if media.startswith("text/"):
        return False
    return content.lstrip()[:1] == b"{"


def _content_type(record: Received) -> str:
    return next((said for name in CONTENT_TYPES if (said := record.header(name)) is not None), "")


def _object(parsed: object) -> dict[str, Any]:
    if not isinstance(parsed, dict):
        raise _refused("the article", parsed, "is not a JSON object")
    return parsed


def _plain_text(content: bytes, record: Received) -> dict[str, Any]:
    """Return the fields of a plain-text article: the text, and what the headers carry."""
    is_html = _content_type(record).lower().startswith("text/html")
    text = _utf8(content, "value")
    fields: dict[str, Any] = {"html" if is_html else "text": text} if text else {}
    raw = dict(record.headers)
    for field in ARTICLE_FIELDS:
        name = article_header(field)
        if name in raw:
            fields[field] = _utf8(raw[name], f"header {name}")
    return fields


def _utf8(content: bytes, what: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise InvalidEvent(
            DeadLetterReason.NOT_UTF8,
            f"{what}: byte {error.start} ({error.object[error.start]:#04x}) is not UTF-8",
        ) from None


def _checked(fields: dict[str, Any], received_at: datetime) -> RawArticle:
    said = fields.get("published_at")
    if said is not None:
        fields["published_at"] = published_time(said, received_at=received_at)
    identity = fields.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        # Many feeds number their articles; 1 and "1" are the same article.
        fields["id"] = str(identity)
    article = _validated(fields)
    _check_lengths(article)
    _check_content(article)
    return article


def _validated(fields: dict[str, Any]) -> RawArticle:
    try:
        return validate(RawArticle, fields)
    except SchemaMismatch as error:
        field, _, rest = str(error).partition(": ")
        raise _refused(field, fields.get(field), rest) from None


def _check_lengths(article: RawArticle) -> None:
    for field, limit in MAX_CHARS.items():
        text = getattr(article, field)
        if text is not None and len(text) > limit:
            raise _refused(field, text, f"has {len(text)} characters, at most {limit}")
    for field in ("text", "html"):
        text = getattr(article, field)
        if text is not None:
            check_length(text, name=field)


def _check_content(article: RawArticle) -> None:
    if article.id is not None and not article.id.strip():
        raise _refused("id", article.id, "is blank; leave it out if the feed has none")
    if article.action is ArticleAction.DELETED:
        if article.id is None:
            raise _refused("id", None, "is missing: a deleted article is known by the feed's id alone")
        return
    if (article.text is None) == (article.html is None):
        what = "neither" if article.text is None else "both"
        raise _refused("text", what, "is not one of text and html")
    if not f"{article.title or ''}{article.text or article.html or ''}".strip():
        raise _refused("text", article.text or article.html, "is blank, and there is no title")


def _refused(field: str, said: object, why: str) -> InvalidEvent:
    shown = str(said)[:SHOWN_CHARS]
    return InvalidEvent(DeadLetterReason.SCHEMA, f"{field}: {shown!r} {why}")
