"""Stages as plain async functions: poison among good records, tradable live news, lanes apart, redelivery passed over."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

import pytest

from schemas.alert import Alert
from schemas.article import RawArticle
from schemas.claim import Provenance
from schemas.codec import decode, encode
from schemas.dead_letter import PREFIX
from schemas.headers import LANE, read_answer
from schemas.record import Headers, Outgoing, Received
from schemas.topics import ARTICLES, CLAIMS
from schemas.vocabulary import Tier
from streams.adapters.clock import ManualClock
from streams.adapters.market_data import ProviderOptions, source
from streams.alerts.policy import AlertPolicy
from streams.extract.extractor import Extractor
from streams.instruments.load import bundled
from streams.steps.alert import AlertStage
from streams.steps.delivery import OutcomeKind
from streams.steps.enrich import EnrichStage
from streams.steps.extract import ExtractStage
from streams.steps.pipeline import Line, Log, drive, run_line
from tests.builders import SOURCE, a_checked_claim, received

POISON: list[tuple[str, bytes | None, Headers]] = [
    ("too_large", b"x" * 1_048_577, ()),
    ("not_utf8", b"Apple \xff\xfe fell 3%", ()),
    ("not_utf8", b'{"text": "Apple \xff fell"}', ()),
    ("bad_json", b'{"text": "Apple fell 3%"', ()),
    ("bad_json", b'{"text": "x", "n": NaN}', ()),
    ("too_deep", b'{"a":' * 2_000 + b"1" + b"}" * 2_000, ()),
    ("schema", b'{"text": 7}', ()),
    ("schema", b"{}", ()),
    ("schema", b'{"text": "a", "html": "<p>a</p>"}', ()),
    ("schema", None, ()),
    ("schema", b'{"text": "Apple fell 3%", "action": "shouted"}', ()),
    ("schema", b"Apple shares fell 3%.", ((LANE, b"nowhere"),)),
    ("bad_time", b'{"text": "Apple fell 3%", "published_at": "yesterday"}', ()),
    ("bad_time", b'{"text": "Apple fell 3%", "published_at": "9999-01-01T00:00:00Z"}', ()),
    ("text_limit", b'{"text": "' + b"a" * 300_000 + b'"}', ()),
]


def extract_stage() -> ExtractStage:
    directory = bundled()
    provenance = Provenance(code_version="1", refdata_version=directory.version)
    return ExtractStage(extractor(), provenance=provenance, group="g-extract")


@lru_cache
def extractor() -> Extractor:
    return Extractor(bundled())


def alert_stage(archive: Log | None = None, **policy: object) -> AlertStage:
    values = {"allowed_sources": frozenset({SOURCE})} | policy
    return AlertStage(
        policy=AlertPolicy(**values),  # type: ignore[arg-type]
        group="g-alert",
        code_version="1",
        archive=archive or Log(partitions=1),
    )


async def test_poison_among_a_thousand_articles() -> None:
    """20 dead letters with reason, headers and the original verbatim; 980 articles done."""
    good = [received(b"The council met. Nothing moved.", offset=place) for place in range(980)]
    bad = [POISON[number % len(POISON)] for number in range(20)]
    records = list(good)
    for number, (_, value, headers) in enumerate(bad):
        records.insert(
            number * 49, replace(received(b"", offset=1_000 + number, headers=headers), value=value)
        )
    driven = await drive(extract_stage(), records)
    kinds = [each.kind for each in driven.outcomes]
    assert (kinds.count(OutcomeKind.DEAD_LETTER), kinds.count(OutcomeKind.DROPPED)) == (20, 980)
    letters = {int(headers_of(each)[f"{PREFIX}offset"]): each for each in driven.records}
    for number, (reason, value, _) in enumerate(bad):
        letter = letters[1_000 + number]
        said = headers_of(letter)
        assert (letter.topic, letter.value, said["tapewire-dlq-reason"]) == (
            f"dlq.{ARTICLES.name}",
            value,
            reason,
        )
        names = ("topic", "partition", "offset", "group", "delivery.count", "message")
        assert all(said[PREFIX + name] for name in names)


def headers_of(record: Outgoing) -> dict[str, str]:
    return {name: value.decode() for name, value in record.headers}


class Broken:
    """A reader with a bug on one text."""

    def read_claims(self, article: RawArticle, *, article_id: str) -> object:
        raise ZeroDivisionError("on this text")


async def test_a_bug_is_a_dead_letter_and_not_the_end() -> None:
    """One text that hits a bug must not stop the wire."""
    stage = ExtractStage(Broken(), provenance=Provenance(code_version="7", refdata_version="r"), group="g")  # type: ignore[arg-type]
    driven = await drive(stage, [received(b"a text"), received(b"{", offset=1)])
    assert [each.reason for each in driven.outcomes] == ["internal_error", "bad_json"]
    said = headers_of(driven.records[0])
    assert (said["tapewire-dlq-exception"], said["tapewire-dlq-version"]) == ("ZeroDivisionError", "7")


LIVE = {
    "id": "n-1",
    "source": SOURCE,
    "lang": "en",
    "title": "A weak day for cloud builders",
    "text": "Microsoft stock fell 3.6% on Wednesday.",
    "published_at": "2024-07-24T20:30:00Z",
}
MOSTLY_ENGLISH = (
    "The council met on Monday evening to speak about the new library, and most of the people who came wanted it"
    " near the station. A long dry summer has left the river low, and the ferry runs only in the morning.\n"
    "Microsoft का शेयर 3.6% गिरा।"
)
RECEIVED = int(datetime(2024, 7, 24, 20, 31, tzinfo=UTC).timestamp() * 1_000)


def raw(lane: str | None = None, **changes: object) -> Outgoing:
    import orjson

    headers = () if lane is None else ((LANE, lane.encode()),)
    return Outgoing(
        topic=ARTICLES.name,
        key=None,
        value=orjson.dumps(LIVE | changes),
        headers=headers,
        timestamp_ms=RECEIVED,
    )


async def line_of(*records: Outgoing) -> Line:
    clock = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    market = source("recorded", ProviderOptions(clock=clock))
    enrich = EnrichStage(market=market, clock=clock, group="g", code_version="1")
    log = Log(partitions=1)
    return await run_line(records, extract=extract_stage(), enrich=enrich, alert=alert_stage(log), log=log)


def alerts_in(line: Line) -> list[Alert]:
    return [decode(Alert, record.value or b"") for record in line.alerts]


async def test_live_news_of_a_trusted_source_is_tradable() -> None:
    """An English article, through all three stages, on real prices."""
    (alert,) = alerts_in(await line_of(raw()))
    assert (alert.tier, alert.reason_codes, alert.revision) == (Tier.TRADABLE, (), 1)
    assert alert.instrument is not None
    assert (alert.instrument.symbol, alert.claim.stated_bp, alert.verification.actual_bp) == (
        "MSFT",
        -360,
        -359,
    )


@pytest.mark.parametrize(
    ("lane", "changes", "code"),
    [
        ("replay:x", {}, "lane_not_live"),
        (None, {"text": "Microsoft (MSFT -3.59%) reported."}, "origin_not_author_claim"),
        (None, {"text": "Microsoft stock fell 4.4% on Wednesday."}, "verdict_not_confirmed"),
        (None, {"published_at": "2024-07-24T20:01:00Z"}, "article_stale"),
        (None, {"source": "a-stranger"}, "source_not_allowed"),
        (None, {"text": "Microsoft का शेयर 3.6% गिरा।"}, "language_experimental"),
        (None, {"text": MOSTLY_ENGLISH}, "language_experimental"),
    ],
)
async def test_variants_of_it_are_not(lane: str | None, changes: dict[str, object], code: str) -> None:
    """Each says why, and nothing else."""
    (alert,) = alerts_in(await line_of(raw(lane, **changes)))
    assert (alert.tier, list(alert.reason_codes)) == (Tier.REVIEW, [code])


async def test_a_replay_before_it_neither_swallows_nor_copies_live_news() -> None:
    """Lanes stand apart, in both directions."""
    replayed, live, again = alerts_in(await line_of(raw("replay:x"), raw(), raw("replay:y")))
    assert [each.novelty.copies for each in (replayed, live, again)] == [0, 0, 0]
    assert (live.tier, live.action) == (Tier.TRADABLE, "created")
    assert len({each.alert_id for each in (replayed, live, again)}) == 3
    assert len({each.claim_id for each in (replayed, live, again)}) == 1


def claim_records(count: int) -> list[Received]:
    claims = [a_checked_claim(claim_id=f"clm_{number}") for number in range(count)]
    return [received(encode(claim), topic=CLAIMS.name, offset=place) for place, claim in enumerate(claims)]


async def test_a_redelivered_claim_is_passed_over_whole() -> None:
    """What stands answered is not judged again: no alert, no copy of itself."""
    stage = alert_stage()
    records = claim_records(5)
    first = await drive(stage, records)
    again = await drive(stage, records)
    assert len(first.records) == 5
    assert again.records == ()
    assert {(each.kind, each.reason) for each in again.outcomes} == {
        (OutcomeKind.SUPPRESSED, "already_answered")
    }


async def test_the_state_comes_back_from_the_headers_of_the_alerts() -> None:
    """A new worker that has read the topic's tail goes on as the old one would have."""
    records = claim_records(6)
    old = alert_stage()
    whole = (await drive(old, records)).records
    new = alert_stage()
    answers = [read_answer(as_read(each)) for each in whole[:4]]
    new.install({0: [each for each in answers if each is not None]})
    assert (await drive(new, records)).records == whole[4:]


def as_read(sent: Outgoing) -> Received:
    return Received(
        topic=sent.topic,
        partition=sent.partition or 0,
        offset=0,
        timestamp_ms=0,
        key=sent.key,
        value=sent.value,
        headers=sent.headers,
    )
