"""The article: as it arrives, and as every later event speaks of it."""

from dataclasses import dataclass
from datetime import datetime

from schemas.vocabulary import ArticleAction, PublishedAtSource


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One news item as received on ``news.articles.v1``.

    Exactly one of ``text`` and ``html`` is set, unless ``action`` is ``deleted``.
    ``published_at`` is aware UTC.
    """

    text: str | None = None
    html: str | None = None
    title: str | None = None
    id: str | None = None
    url: str | None = None
    source: str | None = None
    lang: str | None = None
    published_at: datetime | None = None
    action: ArticleAction = ArticleAction.CREATED


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What every event says of the article that it comes from.

    ``received_at`` is the raw record's timestamp (UTC, kept by a redrive): the time that a backtest may use.
    """

    id: str
    content_sha256: str
    title: str | None
    source: str | None
    url: str | None
    lang: str | None
    published_at: datetime | None
    published_at_source: PublishedAtSource
    received_at: datetime
