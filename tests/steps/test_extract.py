"""The extract stage: what travels on, under which key and headers; what ends here; what is never read."""

from dataclasses import dataclass

import orjson
import pytest

from schemas.article import RawArticle
from schemas.claim import Claim, Extraction
from schemas.codec import decode
from schemas.headers import LANE, ms_from_utc
from schemas.record import Headers, Received
from schemas.topics import EXTRACTIONS
from schemas.vocabulary import ArticleAction
from streams.steps.delivery import OutcomeKind
from streams.steps.extract import ExtractStage
from tests.builders import RECEIVED_AT, SOURCE, TEXT, a_claim, provenance, received

TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


@dataclass(frozen=True)
class Read:
    """What a reader answers."""

    claims: tuple[Claim, ...]
    lang: str | None = "en"


class Reader:
    """Finds the same claims in every article, and remembers what it was shown."""

    def __init__(self, *claims: Claim) -> None:
        self.claims = claims
        self.seen: list[str] = []

    def read_claims(self, article: RawArticle, *, article_id: str) -> Read:
        self.seen.append(article_id)
        return Read(self.claims)


def stage_of(reader: Reader) -> ExtractStage:
    return ExtractStage(reader, provenance=provenance(), group="g")


def raw(headers: Headers = (), **fields: object) -> Received:
    value = orjson.dumps({"id": "feed-1", "source": SOURCE, "text": TEXT} | fields)
    return received(value, partition=3, offset=41, headers=headers)


def test_an_article_with_a_claim_travels_on() -> None:
    """Keyed by the article, in its lane, with its version, its trace and who read it."""
    record = raw(((LANE, b"replay:x"), ("traceparent", TRACE.encode())))
    (sent,) = stage_of(Reader(a_claim())).extract(record).records
    extraction = decode(Extraction, sent.value or b"")
    headers = {name: value.decode() for name, value in sent.headers}
    token = f"{ms_from_utc(RECEIVED_AT)}.3.41.0"
    assert (sent.topic, sent.key) == (EXTRACTIONS.name, extraction.article.id.encode())
    assert (headers["ce_id"], headers["ce_type"]) == (
        f"{extraction.article.id}.{token}",
        EXTRACTIONS.event_type,
    )
    assert (headers[LANE], headers["tapewire-version"], headers["traceparent"]) == ("replay:x", token, TRACE)
    assert (extraction.lane, extraction.claims, extraction.article.lang) == ("replay:x", (a_claim(),), "en")
    assert (extraction.version.partition, extraction.version.offset, extraction.version.attempt) == (3, 41, 0)
    assert extraction.provenance == provenance()


def test_an_article_without_a_claim_ends_here() -> None:
    """Three of four do."""
    worked = stage_of(Reader()).extract(raw())
    assert (worked.kind, worked.reason, worked.records) == (OutcomeKind.DROPPED, "no_claims", ())


def test_a_deletion_travels_on_unread() -> None:
    """It asserts nothing, but later stages must hear of it."""
    reader = Reader(a_claim())
    (sent,) = stage_of(reader).extract(raw(action="deleted")).records
    extraction = decode(Extraction, sent.value or b"")
    assert (extraction.action, extraction.claims) == (ArticleAction.DELETED, ())
    assert reader.seen == []
    read = stage_of(Reader(a_claim())).extract(raw(text="corrected", action="updated")).records[0]
    assert read.key == sent.key


@pytest.mark.parametrize(
    "trace", [b"", b"x" * 900_000, b"\xff", TRACE.upper().encode(), TRACE.encode() + b"\n"]
)
def test_what_is_no_trace_is_not_carried(trace: bytes) -> None:
    """A stranger's bytes are not repeated on every later record."""
    (sent,) = stage_of(Reader(a_claim())).extract(raw((("traceparent", trace),))).records
    assert "traceparent" not in dict(sent.headers)


def test_the_same_record_makes_the_same_bytes() -> None:
    """No clock, no order of things: a redelivery is equal."""
    stage = stage_of(Reader(a_claim()))
    assert stage.extract(raw()) == stage.extract(raw())
