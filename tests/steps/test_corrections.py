"""Corrected and withdrawn articles: what the new version no longer claims is taken back, in every partition, once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import orjson
import pytest

from schemas.alert import Alert
from schemas.claim import CheckedClaim, Correction
from schemas.codec import decode, encode
from schemas.headers import EVENT_TYPE, LANE, VERSION, utc_from_ms
from schemas.record import Headers, Outgoing, Received
from schemas.topics import ALERTS, ARTICLES, CLAIMS, CORRECTIONS
from schemas.vocabulary import AlertAction, ReasonCode, Tier
from streams.adapters.clock import ManualClock
from streams.adapters.market_data import ProviderOptions, source
from streams.alerts.judge import fingerprint
from streams.steps.delivery import OutcomeKind
from streams.steps.enrich import EnrichStage
from streams.steps.pipeline import Driven, Line, Log, drive, run_line
from tests.builders import SOURCE, received
from tests.steps.test_stages import alert_stage, alerts_in, extract_stage

START = int(datetime(2024, 7, 26, 20, 31, tzinfo=UTC).timestamp() * 1_000)
APPLE = "Apple shares rose 0.22% on Friday."
META = "Meta Platforms shares rose 2.71% on Friday."
TESLA = "Tesla shares fell 0.17% on Friday."
NOTHING = "The council met."


def article(
    *sentences: str, action: str = "created", minute: int = 0, name: str = "n-1", lane: str = "live"
) -> Outgoing:
    """A version of one article."""
    said = {"id": name, "source": SOURCE, "lang": "en", "action": action}
    if action != "deleted":
        said |= {"text": " ".join(sentences), "published_at": "2024-07-26T20:30:00Z"}
    return Outgoing(
        topic=ARTICLES.name,
        key=name.encode(),
        value=orjson.dumps(said),
        headers=((LANE, lane.encode()),),
        timestamp_ms=START + 60_000 * minute,
    )


async def line_of(*records: Outgoing, partitions: int = 3) -> Line:
    clock = ManualClock(datetime(2026, 1, 1, tzinfo=UTC))
    market = source("recorded", ProviderOptions(clock=clock))
    enrich = EnrichStage(market=market, clock=clock, group="g", code_version="1")
    log = Log(partitions=partitions)
    return await run_line(records, extract=extract_stage(), enrich=enrich, alert=alert_stage(log), log=log)


def told(line: Line) -> dict[str, list[tuple[str, int]]]:
    """Action and revision of each alert's records, by symbol."""
    found: dict[str, list[tuple[str, int]]] = {}
    for alert in alerts_in(line):
        assert alert.instrument is not None
        found.setdefault(alert.instrument.symbol, []).append((alert.action.value, alert.revision))
    return found


CREATED, UPDATED, RETRACTED = (action.value for action in AlertAction)


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        pytest.param(
            [article(APPLE, META), article(action="deleted", minute=5)],
            {"AAPL": [(CREATED, 1), (RETRACTED, 2)], "META": [(CREATED, 1), (RETRACTED, 2)]},
            id="a withdrawn article takes back all of its alerts",
        ),
        pytest.param(
            [article(APPLE, META), article(META, action="updated", minute=5)],
            {"AAPL": [(CREATED, 1), (RETRACTED, 2)], "META": [(CREATED, 1), (UPDATED, 2)]},
            id="what the new version no longer says is taken back, what it says elsewhere is revised",
        ),
        pytest.param(
            [article(APPLE), article(APPLE, NOTHING, action="updated", minute=5)],
            {"AAPL": [(CREATED, 1)]},
            id="a claim that stands as it was is no news",
        ),
        pytest.param(
            [article(APPLE), article(NOTHING, action="updated", minute=5)],
            {"AAPL": [(CREATED, 1), (RETRACTED, 2)]},
            id="a correction without any claim takes back",
        ),
        pytest.param(
            [article(APPLE), article(APPLE, TESLA, action="updated", minute=5)],
            {"AAPL": [(CREATED, 1)], "TSLA": [(CREATED, 1)]},
            id="a claim that is new makes an alert of its own",
        ),
        pytest.param(
            [
                article(APPLE),
                article(NOTHING, action="updated", minute=5),
                article(APPLE, action="updated", minute=6),
            ],
            {"AAPL": [(CREATED, 1), (RETRACTED, 2), (UPDATED, 3)]},
            id="what was taken back may be said again",
        ),
        pytest.param(
            [article(APPLE), article(action="deleted", minute=5), article(action="deleted", minute=6)],
            {"AAPL": [(CREATED, 1), (RETRACTED, 2)]},
            id="withdrawn twice is taken back once",
        ),
        pytest.param(
            [article(APPLE, minute=5), article(action="deleted", minute=1)],
            {"AAPL": [(CREATED, 1)]},
            id="an older correction takes nothing back",
        ),
        pytest.param(
            [article(APPLE), article(APPLE, minute=5), article(action="deleted", minute=3)],
            {"AAPL": [(CREATED, 1)]},
            id="a newer version that said the same stands against an older withdrawal",
        ),
        pytest.param(
            [article(APPLE), article(APPLE, minute=5), article(META, action="updated", minute=3)],
            {"AAPL": [(CREATED, 1)], "META": [(CREATED, 1)]},
            id="and against an older correction that had dropped it",
        ),
        pytest.param(
            [article(APPLE, META), article(APPLE, minute=5), article(action="deleted", minute=3)],
            {"AAPL": [(CREATED, 1)], "META": [(CREATED, 1), (RETRACTED, 2)]},
            id="but not for what it did not say again",
        ),
        pytest.param(
            [article(APPLE), article(APPLE, minute=5), article(action="deleted", minute=6)],
            {"AAPL": [(CREATED, 1), (RETRACTED, 2)]},
            id="a withdrawal that is newer than both takes back",
        ),
        pytest.param(
            [article(APPLE), article(APPLE, name="n-2"), article(action="deleted", minute=5, name="n-2")],
            {"AAPL": [(CREATED, 1), (CREATED, 1), (RETRACTED, 2)]},
            id="another article's alert stands",
        ),
        pytest.param(
            [
                article(APPLE),
                article(APPLE, lane="replay:x"),
                article(action="deleted", minute=5, lane="replay:x"),
            ],
            {"AAPL": [(CREATED, 1), (CREATED, 1), (RETRACTED, 2)]},
            id="another lane's alert stands",
        ),
        pytest.param([article(action="deleted")], {}, id="nothing was said, nothing is taken back"),
    ],
)
async def test_versions_of_an_article(
    versions: Sequence[Outgoing], expected: dict[str, list[tuple[str, int]]]
) -> None:
    """Through all three stages, with three partitions."""
    assert told(await line_of(*versions)) == expected


VERSIONS = {
    "withdrawn": [article(APPLE, META), article(action="deleted", minute=5)],
    "one claim taken back": [article(APPLE, META), article(META, action="updated", minute=5)],
    "taken back and said again": [
        article(APPLE, META),
        article(META, action="updated", minute=5),
        article(APPLE, TESLA, action="updated", minute=6),
    ],
    "corrected, then withdrawn": [
        article(APPLE),
        article(APPLE, META, action="updated", minute=5),
        article(action="deleted", minute=6),
    ],
    "withdrawn, then told again": [
        article(APPLE, META),
        article(action="deleted", minute=3),
        article(APPLE, META, minute=5),
    ],
    "corrected, then told again": [
        article(APPLE),
        article(META, action="updated", minute=3),
        article(APPLE, minute=5),
        article(APPLE, META, minute=6),
    ],
    "withdrawn, then told anew": [
        article(APPLE, META),
        article(action="deleted", minute=5),
        article(META, minute=6),
    ],
}


def end_of(line: Line) -> dict[str, str]:
    """What each alert says in the end: that it is withdrawn, or all that stands."""
    last = {alert.alert_id: alert for alert in alerts_in(line)}
    return {
        alert_id: RETRACTED if alert.action is AlertAction.RETRACTED else fingerprint(alert)
        for alert_id, alert in last.items()
    }


@pytest.mark.parametrize("versions", VERSIONS.values(), ids=list(VERSIONS))
async def test_every_order_of_the_versions_ends_alike(versions: Sequence[Outgoing]) -> None:
    """A correction that is read before what it corrects is remembered: nothing stands that a newer version took back."""
    expected = end_of(await line_of(*versions))
    for order in permutations(versions):
        line = await line_of(*order)
        assert end_of(line) == expected
        revisions: dict[str, list[int]] = {}
        for alert in alerts_in(line):
            revisions.setdefault(alert.alert_id, []).append(alert.revision)
        assert all(said == list(range(1, len(said) + 1)) for said in revisions.values())


async def test_what_was_taken_back_before_it_came_is_told_withdrawn_once() -> None:
    """For the record, with the time of the correction; nobody was ever told that it stood."""
    line = await line_of(article(action="deleted", minute=5), article(APPLE))
    (alert,) = alerts_in(line)
    assert (alert.action, alert.revision, alert.tier) == (AlertAction.RETRACTED, 1, Tier.AUDIT)
    assert ReasonCode.RETRACTED in alert.reason_codes
    assert alert.article.received_at == utc_from_ms(START + 5 * 60_000)


async def test_a_late_answer_to_what_was_taken_back_before_it_came_says_nothing() -> None:
    """A further look at the older version: its version is below the correction's."""
    line = await line_of(article(action="deleted", minute=5), article(APPLE), partitions=1)
    stage = alert_stage(Log(partitions=1))
    await drive(stage, line.claims)
    first = decode(CheckedClaim, line.claims[-1].value or b"")
    later = replace(first, version=replace(first.version, attempt=1))
    again = replace(line.claims[-1], offset=len(line.claims), value=encode(later))
    assert [each.kind for each in (await drive(stage, [again])).outcomes] == [OutcomeKind.SUPPRESSED]


async def alerted_by_two(line: Line, read: int) -> list[Received]:
    """The alerts where one worker answers the first ``read`` claims of a line, and a new one the rest."""
    log = Log(partitions=1)
    await drive(alert_stage(log), line.claims[:read], deliver=log.append)
    worker = alert_stage(log)
    said = [worker.read(each) for each in log.records(ALERTS.name)]
    notes = [worker.note(each) for each in line.claims[:read]]
    worker.install(
        {0: [each for each in said if each is not None]}, {0: [each for each in notes if each is not None]}
    )
    await drive(worker, line.claims[read:], deliver=log.append)
    return list(log.records(ALERTS.name))


@pytest.mark.parametrize("read", [1, 2])
async def test_a_new_worker_remembers_a_correction(read: int) -> None:
    """The state is read again from the topics: answers from the alerts, corrections from the claims."""
    line = await line_of(article(action="deleted", minute=5), article(APPLE), partitions=1)
    assert [each.value for each in await alerted_by_two(line, read)] == [each.value for each in line.alerts]


@pytest.mark.parametrize("read", [1, 2, 3])
async def test_a_new_worker_remembers_what_was_said_again_without_news(read: int) -> None:
    """No alert tells of the newer version; its claim is read again from the claims."""
    versions = (article(APPLE), article(APPLE, minute=5), article(action="deleted", minute=3))
    line = await line_of(*versions, partitions=1)
    alerts = [decode(Alert, each.value or b"") for each in await alerted_by_two(line, read)]
    assert [each.action for each in alerts] == [CREATED]


@pytest.mark.parametrize(
    "headers", [(), ((LANE, b"live"),), ((LANE, b"live"), ("ce_subject", b"c"), (VERSION, b"x"))]
)
def test_a_claim_whose_headers_do_not_read_leaves_nothing_behind(headers: Headers) -> None:
    """Nothing is raised while the state is read."""
    assert alert_stage().note(received(b"{}", topic=CLAIMS.name, headers=headers)) is None


async def test_a_retraction_repeats_what_it_takes_back() -> None:
    """The same words, for the record only; it says when the correction came, and why the alert is no more."""
    first, last = alerts_in(await line_of(article(APPLE), article(action="deleted", minute=5)))
    assert (last.tier, last.action) == (Tier.AUDIT, AlertAction.RETRACTED)
    assert set(last.reason_codes) - set(first.reason_codes) == {ReasonCode.RETRACTED}
    assert last.article.received_at - first.article.received_at == timedelta(minutes=5)
    same = {"evidence", "claim", "instrument", "mention", "verification", "market", "confidence", "alert_id"}
    assert all(getattr(first, name) == getattr(last, name) for name in same)


async def test_a_correction_goes_to_every_partition_with_what_persists() -> None:
    """One record each, the same bytes; it names the claims that the new version still makes."""
    line = await line_of(article(APPLE, META), article(META, action="updated", minute=5), partitions=4)
    controls = [each for each in line.claims if each.header(EVENT_TYPE) == CORRECTIONS.event_type]
    assert [each.partition for each in controls] == [0, 1, 2, 3]
    assert len({(each.key, each.value, each.headers) for each in controls}) == 1
    correction = decode(Correction, controls[0].value or b"")
    assert len(correction.claim_ids) == 1
    assert correction.article.id.encode() == controls[0].key


async def test_delivered_again_it_takes_nothing_back_twice() -> None:
    """The whole claims topic again at new offsets, and the very same records again: no further alert."""
    line = await line_of(article(APPLE, META), article(action="deleted", minute=5), partitions=1)
    log = Log(partitions=1)
    stage = alert_stage(log)

    async def deliver(records: Sequence[Received]) -> Driven:
        return await drive(stage, records, deliver=log.append)

    assert [each.value for each in (await deliver(line.claims)).records] == [
        each.value for each in line.alerts
    ]
    repeated = [replace(each, offset=each.offset + len(line.claims)) for each in line.claims]
    for records in (line.claims, repeated):
        driven = await deliver(records)
        assert driven.records == ()
        assert {each.kind for each in driven.outcomes} == {OutcomeKind.SUPPRESSED}


@pytest.mark.parametrize("delivered", range(4))
async def test_a_crash_in_the_middle_of_a_retraction(delivered: int) -> None:
    """Some of its alerts are on the topic already: the next worker reads that and adds the others, no more."""
    line = await line_of(article(APPLE, META, TESLA), article(action="deleted", minute=5), partitions=1)
    log = Log(partitions=1)
    for record in line.alerts[: 3 + delivered]:
        log.append(as_sent(record))
    stage = alert_stage(log)
    answers = [stage.read(record) for record in log.records(ALERTS.name)]
    stage.install({0: [each for each in answers if each is not None]})
    driven = await drive(stage, line.claims, deliver=log.append)
    assert {each.value for each in driven.records} == {each.value for each in line.alerts[3 + delivered :]}
    assert [each.value for each in log.records(ALERTS.name)][: 3 + delivered] == [
        each.value for each in line.alerts[: 3 + delivered]
    ]


def as_sent(record: Received) -> Outgoing:
    return Outgoing(
        topic=record.topic,
        key=record.key,
        value=record.value,
        headers=record.headers,
        partition=record.partition,
    )


async def test_a_correction_waits_behind_the_version_that_it_corrects() -> None:
    """The first version's prices are late: the correction does not go before it."""
    from tests.steps.test_enrich import Prices

    log = Log(partitions=1)
    raw = [log.append(each) for each in (article(META), article(action="deleted", minute=5))]
    extracted = [log.append(each) for each in (await drive(extract_stage(), raw)).records]
    enrich = EnrichStage(
        market=Prices(never=["META"]),
        clock=ManualClock(datetime(2026, 1, 1, tzinfo=UTC)),
        group="g",
        code_version="1",
    )
    kinds = [
        dict(record.headers)[EVENT_TYPE].decode()
        for delivery in [each async for each in enrich.work(extracted)]
        for record in delivery.records
        if record.topic == CLAIMS.name
    ]
    assert kinds == [CLAIMS.event_type, CORRECTIONS.event_type]


async def test_what_is_no_correction_is_a_dead_letter() -> None:
    """It stops nothing."""
    bad = received(b"{}", topic=CLAIMS.name, headers=((EVENT_TYPE, CORRECTIONS.event_type.encode()),))
    driven = await drive(alert_stage(), [bad])
    assert [each.topic for each in driven.records] == [f"dlq.{CLAIMS.name}"]


async def test_what_is_gone_from_the_topic_cannot_be_repeated() -> None:
    """Retention took the alert away: there is nothing that a consumer could still hold."""
    line = await line_of(article(APPLE), article(action="deleted", minute=5), partitions=1)
    stage = alert_stage(Log(partitions=1))
    driven = await drive(stage, line.claims)
    assert len(driven.records) == 1
