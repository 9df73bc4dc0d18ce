"""The door: what is taken in as an article, what is refused and how it is named; nothing else ever happens there."""

from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import RawArticle
from schemas.headers import LANE, article_header
from schemas.identifiers import content_sha256
from schemas.record import Headers
from schemas.vocabulary import ArticleAction, DeadLetterReason, PublishedAtSource
from streams.errors import InvalidEvent
from streams.steps.intake import Intake, lane_of, take_in
from streams.steps.published_times import MAX_TIMESTAMP_MS, received_time
from streams.text.received.limits import MAX_BYTES as MAX_TEXT_BYTES
from tests.builders import PUBLISHED_AT, RECEIVED_AT, SOURCE, TEXT, received

JSON = (("content-type", b"application/json"),)
PLAIN = (("content-type", b"text/plain; charset=utf-8"),)
HTML = (("content-type", b"Text/HTML"),)


def taken(value: bytes, headers: Headers = ()) -> Intake:
    return take_in(received(value, headers=headers))


def said(**fields: Any) -> bytes:
    """A JSON article."""
    return orjson.dumps({"text": TEXT} | fields)


FORMS: list[Any] = [
    pytest.param(b'{"text": "a"}', (), RawArticle(text="a"), id="the first byte is a brace"),
    pytest.param(b' \n\t{"text": "a"}', (), RawArticle(text="a"), id="after space"),
    pytest.param(b'\xef\xbb\xbf{"text": "a"}', (), RawArticle(text="a"), id="after a byte order mark"),
    pytest.param(b"[Reuters] a", (), RawArticle(text="[Reuters] a"), id="a bracket is text"),
    pytest.param(b'{"text": "a"}', PLAIN, RawArticle(text='{"text": "a"}'), id="the header says text"),
    pytest.param(b"\xef\xbb\xbfa", (), RawArticle(text="a"), id="text after a byte order mark"),
    pytest.param(b" a\r\n", (), RawArticle(text=" a\r\n"), id="space in a text is kept"),
    pytest.param(b"<p>a</p>", HTML, RawArticle(html="<p>a</p>"), id="the header says HTML"),
    pytest.param(b'{"html": "<p>a</p>"}', (), RawArticle(html="<p>a</p>"), id="HTML in JSON"),
    pytest.param(
        b'{"text": "", "title": "a"}', (), RawArticle(text="", title="a"), id="a headline may stand alone"
    ),
    pytest.param(
        b'{"text": "a", "text": "b"}', (), RawArticle(text="b"), id="of a key twice the last counts"
    ),
    pytest.param(b'{"text": "a", "x": {"y": [1]}}', (), RawArticle(text="a"), id="unknown fields"),
    pytest.param(b'{"text": "a", "id": 7}', (), RawArticle(text="a", id="7"), id="a numbered article"),
    pytest.param(
        b'{"id": "7", "action": "deleted"}',
        (),
        RawArticle(id="7", action=ArticleAction.DELETED),
        id="a deletion needs no text",
    ),
]


@pytest.mark.parametrize(("value", "headers", "expected"), FORMS)
def test_the_content_type_tells_json_from_text(value: bytes, headers: Headers, expected: RawArticle) -> None:
    """The content type decides, without one the first byte that is no space; nothing is guessed from the rest."""
    assert taken(value, headers).article == expected


def test_headers_say_the_rest_of_a_plain_text() -> None:
    """All fields but the text itself; of a JSON article they say nothing."""
    rest = {
        "id": "7",
        "url": "https://a.example/",
        "title": "é",
        "source": "s",
        "lang": "fr",
        "action": "updated",
    }
    rest["published_at"] = "2024-07-26T20:05:00Z"
    headers = tuple((article_header(field), text.encode()) for field, text in rest.items())
    intake = taken(b"Le texte", headers)
    assert intake.article == RawArticle(
        **(rest | {"text": "Le texte", "action": ArticleAction.UPDATED, "published_at": PUBLISHED_AT})  # type: ignore[arg-type]
    )
    assert intake.facts.published_at_source is PublishedAtSource.HEADER
    assert taken(said(), headers).article == RawArticle(text=TEXT)


def test_what_later_events_say_of_an_article() -> None:
    """Identity from (source, feed id), the hash of the bytes as received, the record's own time."""
    value = said(id="7", source=SOURCE, published_at="2024-07-26T20:05:00Z", lang="en")
    facts = taken(value).facts
    assert (facts.content_sha256, facts.received_at) == (content_sha256(value), RECEIVED_AT)
    assert (facts.published_at, facts.published_at_source) == (PUBLISHED_AT, PublishedAtSource.FEED)
    assert facts.id == taken(said(id=7, source=SOURCE, text="corrected")).facts.id
    assert facts.id != taken(said(id="7", source="another")).facts.id
    undated = taken(TEXT.encode()).facts
    assert (undated.published_at, undated.published_at_source) == (None, PublishedAtSource.UNKNOWN)
    assert undated.id != taken(TEXT.encode() + b".").facts.id


TIMES = [
    "2024-07-26T20:05:00Z", "2024-07-26t20:05:00z", "2024-07-26 20:05:00Z", "2024-07-26T20:05Z",
    "2024-07-26T20:05:00.000000000+00:00", "2024-07-27T03:05:00+07:00", "2024-07-26T16:05:00-0400",
    " 2024-07-26T20:05:00Z ", 1722024300, 1722024300.0, 1722024300000, "1722024300", "1722024300000", "1722024300.000",
]  # fmt: skip


@pytest.mark.parametrize("time", TIMES)
def test_a_time_in_any_usual_form(time: object) -> None:
    """RFC 3339 with a zone; seconds or milliseconds since 1970, as number or digits; always read as UTC."""
    published_at = taken(said(published_at=time)).article.published_at
    assert published_at == PUBLISHED_AT
    assert published_at.tzinfo is UTC


BAD_TIMES: list[Any] = [
    pytest.param("2024-07-26T20:05:00", id="no zone"),
    pytest.param("2024-07-26", id="no time of day"),
    pytest.param("Fri, 26 Jul 2024 20:05:00 GMT", id="another grammar"),
    pytest.param("2024-02-30T20:05:00Z", id="no such day"),
    pytest.param("2024-07-26T25:05:00Z", id="no such hour"),
    pytest.param("२०२४-07-26T20:05:00Z", id="digits of another script"),
    pytest.param("0001-01-01T00:00:00+14:00", id="before the calendar"),
    pytest.param("9999-12-31T23:59:59-14:00", id="after the calendar"),
    pytest.param("2024-07-28T20:05:00Z", id="two days ahead"),
    pytest.param("1989-12-31T23:59:59Z", id="before any wire"),
    pytest.param(0, id="a default value"),
    pytest.param(-1, id="before 1970"),
    pytest.param(1722024300000000, id="microseconds"),
    pytest.param(1e300, id="beyond any number of seconds"),
    pytest.param(True, id="a truth value"),
    pytest.param([], id="a list"),
    pytest.param("", id="empty"),
]


@pytest.mark.parametrize("time", BAD_TIMES)
def test_what_is_no_time_is_refused_with_its_words(time: object) -> None:
    """Never guessed: a time some hours off would make a stale article fresh."""
    with pytest.raises(InvalidEvent, match="published_at") as refusal:
        taken(said(published_at=time))
    assert refusal.value.reason is DeadLetterReason.BAD_TIME
    assert str(time)[:20] in str(refusal.value)


@pytest.mark.parametrize("timestamp_ms", [-1, MAX_TIMESTAMP_MS + 1, 1_722_024_300_000_000_000, -(2**63)])
def test_a_record_without_a_time_is_refused(timestamp_ms: int) -> None:
    """Kafka's -1, and clocks that count in another unit."""
    with pytest.raises(InvalidEvent, match="record timestamp") as refusal:
        take_in(received(said(published_at=1722024300), timestamp_ms=timestamp_ms))
    assert refusal.value.reason is DeadLetterReason.BAD_TIME


def test_the_last_time_that_a_record_may_have_works() -> None:
    """The limit itself is inside."""
    assert received_time(0) == datetime(1970, 1, 1, tzinfo=UTC)
    record = received(said(published_at=1722024300), timestamp_ms=MAX_TIMESTAMP_MS)
    assert take_in(record).facts.received_at == datetime(2100, 1, 1, tzinfo=UTC)


SCHEMA: list[Any] = [
    pytest.param(said(title="t" * 2_049), (), "title", id="a title too long"),
    pytest.param(said(id="7" * 513), (), "id", id="an id too long"),
    pytest.param(said(id=" "), (), "id", id="a blank id"),
    pytest.param(said(id=7.5), (), "id", id="a fraction as id"),
    pytest.param(said(id=True), (), "id", id="a truth value as id"),
    pytest.param(b'{"text": "a", "id": 99999999999999999999}', (), "id", id="an id beyond 64 bits"),
    pytest.param(b'{"action": "deleted"}', (), "id", id="a deletion of nothing"),
    pytest.param(said(action="shouted"), (), "action: 'shouted'", id="another action"),
    pytest.param(said(source=["a"]), (), "source", id="a list as source"),
    pytest.param(b'{"text": " \\n"}', (), "text", id="a blank text"),
    pytest.param(b"", (), "text", id="nothing"),
    pytest.param(b" ", (), "text", id="space"),
    pytest.param(b"[1]", JSON, "the article", id="a list"),
    pytest.param(b'"a"', JSON, "the article", id="a string"),
    pytest.param(b"null", JSON, "the article", id="null"),
    pytest.param(b'{"text": null}', (), "text", id="no text"),
    pytest.param(said(html="<p>"), (), "text", id="text and HTML"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "headers", "words"), SCHEMA)
def test_a_refusal_names_field_and_value(value: bytes, headers: Headers, words: str) -> None:
    """So that whoever feeds the wire can mend it."""
    with pytest.raises(InvalidEvent, match=words) as refusal:
        taken(value, headers)
    assert refusal.value.reason is DeadLetterReason.SCHEMA
    assert len(str(refusal.value)) < 300


OTHER: list[Any] = [
    pytest.param(b"", JSON, DeadLetterReason.BAD_JSON, id="empty JSON"),
    pytest.param(b"{{ headline }}", (), DeadLetterReason.BAD_JSON, id="a template unfilled"),
    pytest.param(b'{"text": "\\ud800"}', (), DeadLetterReason.BAD_JSON, id="half a surrogate pair"),
    pytest.param(b'{"text": "a", "x": 1e400}', (), DeadLetterReason.BAD_JSON, id="infinity"),
    pytest.param(b'{"text": "a", "x": ' + b"1" * 5_000 + b"}", (), DeadLetterReason.BAD_JSON, id="5,000 digits"),
    pytest.param("{}".encode("utf-16"), (), DeadLetterReason.NOT_UTF8, id="UTF-16"),
    pytest.param(b"caf\xe9 fell 3%", (), DeadLetterReason.NOT_UTF8, id="Latin-1"),
    pytest.param(b"a", ((article_header("title"), b"\xe9"),), DeadLetterReason.NOT_UTF8, id="a header in Latin-1"),
    pytest.param("é".encode() * (MAX_TEXT_BYTES // 2 + 1), (), DeadLetterReason.TEXT_LIMIT, id="bytes, not characters"),
    pytest.param(b"a" * 1_048_577, JSON, DeadLetterReason.TOO_LARGE, id="too large before it is anything else"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "headers", "reason"), OTHER)
def test_other_refusals_have_their_reason(value: bytes, headers: Headers, reason: DeadLetterReason) -> None:
    """One closed word each."""
    with pytest.raises(InvalidEvent) as refusal:
        taken(value, headers)
    assert refusal.value.reason is reason


def test_a_text_of_the_longest_length_passes() -> None:
    """The limit itself is inside, whatever the script."""
    for letter in ("a", "é", "股", "𝒜"):
        text = letter * (MAX_TEXT_BYTES // len(letter.encode()))
        assert taken(said(text=text)).article.text == text


@pytest.mark.parametrize("lane", ["live", "replay:2024-07_b.1", "canary:7"])
def test_a_lane_travels(lane: str) -> None:
    """Live without a header; else the last header."""
    assert lane_of(received(b"a", headers=((LANE, b"canary:1"), (LANE, lane.encode())))) == lane
    assert lane_of(received(b"a")) == "live"


@pytest.mark.parametrize(
    "lane", [b"", b"Live", b"live ", b"live\n", b"replay:", b"replay:a b", b"replay:" + b"a" * 65, b"canary:x", b"\xff"]
)  # fmt: skip
def test_another_lane_is_refused(lane: bytes) -> None:
    """A misspelt replay must not be taken for live news."""
    with pytest.raises(InvalidEvent, match=LANE) as refusal:
        taken(b"a", ((LANE, lane),))
    assert refusal.value.reason is DeadLetterReason.SCHEMA


FIELDS = st.sampled_from(
    ["id", "url", "title", "text", "html", "published_at", "source", "lang", "action", "x"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=30)
    | st.sampled_from(["deleted", "created", "2024-07-26T20:05:00Z"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=4,
)  # fmt: skip
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(["content-type", LANE, "x", *(article_header(each) for each in ("id", "published_at", "action"))]),
        st.binary(max_size=12) | st.sampled_from([b"application/json", b"text/html", b"live", b"deleted", b"1722024300"]),
    ),
    max_size=4,
).map(tuple)  # fmt: skip


@settings(max_examples=400)
@given(
    value=st.none() | st.binary(max_size=60) | st.dictionaries(FIELDS, VALUES, max_size=6).map(orjson.dumps),
    headers=HEADERS,
    timestamp_ms=st.integers(-2, 2**63 - 1) | st.just(MAX_TIMESTAMP_MS),
)
def test_whatever_comes_is_an_article_or_refused(
    value: bytes | None, headers: Headers, timestamp_ms: int
) -> None:
    """No bytes, headers or times raise anything but a refusal with a reason and a message."""
    refused: InvalidEvent | None = None
    try:
        article = take_in(received(value, headers=headers, timestamp_ms=timestamp_ms)).article
    except InvalidEvent as refusal:
        refused = refusal
    if refused is None:
        assert (article.text is None) != (article.html is None) or article.action is ArticleAction.DELETED
    else:
        assert refused.reason is not DeadLetterReason.INTERNAL_ERROR
        assert str(refused)
