"""Identifiers and how each is derived: from content alone, never from a clock, an offset or a process."""

import hashlib
from decimal import Decimal


def content_sha256(content: bytes) -> str:
    """Return the hex SHA-256 of ``content``."""
    return hashlib.sha256(content).hexdigest()


def derive(prefix: str, *parts: str) -> str:
    """Return ``prefix`` + 32 hex digits that depend on every part and on where one part ends.

    Parts are joined with U+001F, which is refused inside a part.

    Raises:
        ValueError: a part contains U+001F.
    """
    joined = "\x1f".join(parts)
    if joined.count("\x1f") >= len(parts) > 0:
        raise ValueError(f"an identifier part contains U+001F: {parts!r}")
    digest = hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{prefix}{digest[:32]}"


def article_id(*, source: str | None, feed_id: str | None, sha256: str) -> str:
    """Return the article's id: of (source, feed id) where the feed gives an id, else of its content by ``content_sha256``.

    A corrected story with the same feed id is thus the same article.
    """
    if feed_id is not None:
        return derive("art_", "feed", (source or "").replace("\x1f", " "), feed_id.replace("\x1f", " "))
    return derive("art_", "bytes", sha256)


def claim_id(
    *,
    article_id: str,
    issuer_id: str,
    kind: str,
    stated_pct: Decimal | None,
    direction: str,
    period: str | None,
    occurrence: int,
) -> str:
    """Return the claim's id: pure content, not the share class that price evidence may choose later."""
    stated = "" if stated_pct is None else format(stated_pct, "f")
    return derive("clm_", article_id, issuer_id, kind, stated, direction, period or "", str(occurrence))


def alert_id(*, lane: str, claim_id: str) -> str:
    """Return the alert's id: one per claim and lane."""
    return derive("alr_", lane, claim_id)
