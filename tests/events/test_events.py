"""Every event survives its bytes; identifiers depend on content alone; headers carry what the state needs."""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from cloudevents.core.bindings.kafka import KafkaMessage, from_kafka_event
from hypothesis import given
from hypothesis import strategies as st

from schemas.alert import Alert
from schemas.article import RawArticle
from schemas.claim import CheckedClaim, Correction, Extraction, Provenance, Relook
from schemas.codec import NotJson, SchemaMismatch, decode, encode, encode_around, parse_json
from schemas.dead_letter import dead_letter
from schemas.evidence import ByteOffsets, Repair, cut_evidence
from schemas.export import event_topics
from schemas.headers import (
    CLAIM_OFFSET,
    Answer,
    alert_headers,
    event_headers,
    read_answer,
    read_version,
    write_version,
)
from schemas.identifiers import alert_id, article_id, claim_id, content_sha256, derive
from schemas.record import Received
from schemas.topics import ALERTS
from schemas.vocabulary import (
    ArticleAction,
    DeadLetterReason,
    Direction,
    EvidenceRole,
    Field,
    Origin,
    RepairKind,
    StageName,
)
from tests.builders import (
    RECEIVED_AT,
    a_checked_claim,
    a_mention,
    a_move,
    a_version,
    an_alert,
    an_article,
    an_extraction,
    article_facts,
    received,
)

REPAIR = Repair(
    from_='ma"from_":ti', to="META", kind=RepairKind.MT_TICKER, method="skeleton", confidence=Decimal("0.90")
)
EVENTS: list[Any] = [
    an_article(),
    an_extraction(),
    a_checked_claim(mention=a_mention(repairs=(REPAIR,)), move=a_move("-0.28"), instrument=None),
    an_alert(),
    Relook(extraction=an_extraction(), attempt=2, due_at=RECEIVED_AT),
    Correction(
        article=article_facts(),
        action=ArticleAction.DELETED,
        lane="live",
        version=a_version(),
        claim_ids=("clm_1",),
        provenance=Provenance(code_version="1", refdata_version="2"),
    ),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_survives_its_bytes(event: Any) -> None:
    """Decode what was encoded: equal, and encoded again the same bytes."""
    value = encode(event)
    assert decode(type(event), value) == event
    assert encode(decode(type(event), value)) == value


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_readers_tolerate_unknown_fields(event: Any) -> None:
    """A newer writer may say more."""
    value = encode(event)[:-1] + b',"heat":{"of":"tomorrow"}}'
    assert decode(type(event), value) == event


def test_percentages_are_text_and_times_are_utc() -> None:
    """Never a float; RFC 3339 with Z."""
    body = parse_json(encode(an_alert(a_checked_claim(move=a_move("-0.10")))))
    assert (body["claim"]["stated_pct"], body["claim"]["stated_bp"]) == ("-0.10", -10)
    assert body["article"]["published_at"] == "2024-07-26T20:05:00Z"


def test_a_repair_says_from_on_the_wire() -> None:
    """The contract's word, though Python keeps it for itself; text that looks like the key is left alone."""
    body = parse_json(encode(a_checked_claim(mention=a_mention(repairs=(REPAIR,)))))
    assert body["mention"]["repairs"][0]["from"] == 'ma"from_":ti'
    assert "from_" not in body["mention"]["repairs"][0]


@pytest.mark.parametrize("value", [b"", b"{", b"\xff", b'{"a": NaN}', b'"\\ud800"', b"1e400x"])
def test_what_is_no_json_is_said_so(value: bytes) -> None:
    """Strict JSON, never a fallback."""
    with pytest.raises(NotJson):
        decode(RawArticle, value)


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (b'{"text": 7}', "text"),
        (b'{"action": "shouted"}', "action"),
        (b'{"published_at": {}}', "published_at"),
        (b"[]", "the event"),
    ],
)
def test_a_mismatch_names_the_field(value: bytes, field: str) -> None:
    """The first wrong field, by its path."""
    with pytest.raises(SchemaMismatch, match=field):
        decode(RawArticle, value)


@dataclass(frozen=True)
class Measured:
    """Something that has no place in an event."""

    seconds: timedelta
    kind: object


def test_what_has_no_place_in_an_event_is_refused() -> None:
    """Writers are strict."""
    with pytest.raises(TypeError):
        encode(Measured(seconds=timedelta(1), kind=object()))
    with pytest.raises(TypeError):
        encode({"a": 1})


@given(left=st.text(), right=st.text())
def test_an_identifier_knows_where_a_part_ends(left: str, right: str) -> None:
    """ab + c is not a + bc; the separator itself is refused."""
    if "\x1f" in left + right:
        with pytest.raises(ValueError, match="001F"):
            derive("x_", left, right)
    elif left:
        assert derive("x_", left, right) != derive("x_", left[:-1], left[-1] + right)


def test_an_article_is_known_by_its_feed_id_or_by_its_bytes() -> None:
    """A corrected story keeps its id; another source's same number does not share it."""
    one = article_id(source="a", feed_id="7", sha256=content_sha256(b"first"))
    assert one == article_id(source="a", feed_id="7", sha256=content_sha256(b"corrected"))
    assert one != article_id(source="b", feed_id="7", sha256=content_sha256(b"first"))
    assert article_id(source="a", feed_id=None, sha256=content_sha256(b"x")) != article_id(
        source="a", feed_id=None, sha256=content_sha256(b"y")
    )


def test_a_claim_is_its_content_and_an_alert_its_lane() -> None:
    """No offset, no clock, no share class; the stated digits count."""
    values: dict[str, Any] = {
        "article_id": "art_1", "issuer_id": "cik:1", "kind": "price_move", "stated_pct": Decimal("2.5"),
        "direction": "up", "period": None, "occurrence": 0,
    }  # fmt: skip
    one = claim_id(**values)
    assert one == claim_id(**values)
    others = [
        claim_id(**(values | change))
        for change in ({"stated_pct": Decimal("2.50")}, {"occurrence": 1}, {"period": "week"})
    ]
    assert len({one, *others}) == 4
    assert alert_id(lane="live", claim_id=one) != alert_id(lane="replay:x", claim_id=one)


@given(
    ms=st.integers(min_value=0, max_value=4_000_000_000_000),
    partition=st.integers(min_value=0, max_value=9_999),
    offset=st.integers(min_value=0),
    attempt=st.integers(min_value=0, max_value=99),
)
def test_a_version_token_survives(ms: int, partition: int, offset: int, attempt: int) -> None:
    """Exact to the millisecond, and compared in its order."""
    version = a_version(ms, partition=partition, offset=offset, attempt=attempt)
    assert read_version(write_version(version)) == version
    assert replace(version, attempt=attempt + 1).order > version.order


def an_answer(**changes: Any) -> Answer:
    alert = an_alert()
    values: dict[str, Any] = {
        "claim_offset": 41, "alert_id": alert.alert_id, "issuer_id": alert.issuer_id, "lane": "live", "revision": 1,
        "action": "created", "version": a_version(offset=9), "origin": Origin.AUTHOR_CLAIM, "direction": Direction.DOWN,
        "stated_pct": Decimal("-2.50"), "decimals": 2, "session_date": alert.verification.session_date, "judged": "ab" * 32,
    }  # fmt: skip
    return Answer(**(values | changes))


def an_alert_record(answer: Answer) -> Received:
    alert = an_alert(revision=answer.revision)
    headers = alert_headers(alert, answer=answer, event_type=ALERTS.event_type, traceparent="00-ab-cd-01")
    return replace(received(encode(alert), topic=ALERTS.name, headers=headers), key=answer.issuer_id.encode())


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"stated_pct": None, "decimals": None},
        {"decimals": None},
        {"stated_pct": Decimal("0E+1"), "decimals": 0},
        {"session_date": None},
        {"revision": 3},
    ],
)
def test_the_state_stands_in_key_and_headers(changes: dict[str, Any]) -> None:
    """What was written is read back, without the body."""
    answer = an_answer(**changes)
    assert read_answer(replace(an_alert_record(answer), value=b"not even json")) == answer


@pytest.mark.parametrize(
    ("missing", "unknown"),
    [
        ("tapewire-judged", {"judged": ""}),
        ("tapewire-session", {"session_date": None}),
        ("tapewire-action", {"action": "created"}),
        ("tapewire-move", {"stated_pct": None, "decimals": None}),
    ],
)
def test_an_answer_of_an_older_release_still_counts(missing: str, unknown: dict[str, Any]) -> None:
    """A claim that stands answered is not told again only because a header was added since."""
    record = an_alert_record(an_answer())
    kept = tuple(pair for pair in record.headers if pair[0] != missing)
    assert read_answer(replace(record, headers=kept)) == an_answer(**unknown)


@pytest.mark.parametrize("broken", [CLAIM_OFFSET, "ce_subject", "tapewire-version"])
def test_a_foreign_record_says_nothing(broken: str) -> None:
    """It must not stop the stage."""
    record = an_alert_record(an_answer())
    kept = tuple(pair for pair in record.headers if pair[0] != broken)
    assert read_answer(replace(record, headers=kept)) is None
    assert (
        read_answer(replace(record, headers=(*kept, (broken, b"\xff.x")))) is None or broken == "ce_subject"
    )


def test_a_cloudevents_reader_reads_our_alerts() -> None:
    """The Kafka binding's binary mode, by the CloudEvents SDK."""
    record = an_alert_record(an_answer())
    message = KafkaMessage(headers=dict(record.headers), key=record.key, value=record.value or b"")
    event = from_kafka_event(message)
    alert = an_alert()
    assert (event.get_id(), event.get_type(), event.get_source()) == (
        f"{alert.alert_id}.1",
        ALERTS.event_type,
        "tapewire",
    )
    assert event.get_subject() == alert.alert_id


def test_the_trace_is_carried_only_where_there_is_one() -> None:
    """No empty header."""
    names = [
        name
        for name, _ in event_headers(
            event_id="1", event_type="t", subject="s", lane="live", version=a_version(), traceparent=None
        )
    ]
    assert "traceparent" not in names


def test_a_dead_letter_is_the_record_with_reasons() -> None:
    """Key, value, timestamp and foreign headers verbatim; the partition kept; a long message cut; a redelivered letter has one set of reasons."""
    record = replace(received(b"\x00\xff", offset=7, partition=2, headers=(("x", b"\xfe"),)), key=b"k")
    why: dict[str, Any] = {
        "reason": DeadLetterReason.NOT_UTF8,
        "stage": StageName.EXTRACT,
        "group": "g",
        "code_version": "1",
    }
    letter = dead_letter(record, message="m" * 5_000, **why)
    assert (letter.key, letter.value, letter.timestamp_ms, letter.partition) == (
        b"k",
        b"\x00\xff",
        record.timestamp_ms,
        2,
    )
    assert letter.headers[0] == ("x", b"\xfe")
    assert dict(letter.headers)["__dlq.errors.message"] == b"m" * 1_000
    again = dead_letter(replace(record, headers=letter.headers), message="again", **why)
    assert len(again.headers) == len(letter.headers)


@given(text=st.text(min_size=1, max_size=40), data=st.data())
def test_evidence_slices_the_text_in_both_units(text: str, data: st.DataObject) -> None:
    """Code points of the field and bytes of its UTF-8, end exclusive."""
    start = data.draw(st.integers(min_value=0, max_value=len(text) - 1))
    end = data.draw(st.integers(min_value=start + 1, max_value=len(text)))
    cut = cut_evidence(text, role=EvidenceRole.VALUE, field=Field.TEXT, start=start, end=end)
    raw = text.encode("utf-8", "surrogatepass")
    assert text[cut.cp_start : cut.cp_end] == cut.exact
    assert raw[cut.byte_start : cut.byte_end].decode("utf-8", "surrogatepass") == cut.exact


def test_evidence_outside_of_the_text_is_refused() -> None:
    """Empty, reversed and overlong spans."""
    for start, end in ((1, 1), (2, 1), (-1, 2), (0, 4)):
        with pytest.raises(ValueError, match="span"):
            cut_evidence("abc", role=EvidenceRole.NAME, field=Field.TEXT, start=start, end=end)


def test_the_types_of_the_table_are_those_of_the_tests() -> None:
    """Each event type of a topic has a round trip above."""
    carried = {topic.event for topic in event_topics()}
    assert carried == {RawArticle, Extraction, CheckedClaim, Correction, Alert, Relook}
    assert {type(event) for event in EVENTS} == carried


@given(text=st.text(max_size=40), places=st.lists(st.integers(min_value=0, max_value=40), max_size=8))
def test_bytes_are_counted_from_the_place_asked_last(text: str, places: list[int]) -> None:
    """Forwards and backwards, the count is that from the begin."""
    offsets = ByteOffsets(text)
    for place in (min(each, len(text)) for each in places):
        assert offsets.before(place) == len(text[:place].encode("utf-8", "surrogatepass"))


def test_an_event_around_encoded_bytes_is_the_event_encoded_whole() -> None:
    """A part that came as bytes goes on as the same bytes."""
    relook = Relook(extraction=an_extraction(), attempt=2, due_at=RECEIVED_AT)
    assert encode_around(relook, extraction=encode(relook.extraction)) == encode(relook)
