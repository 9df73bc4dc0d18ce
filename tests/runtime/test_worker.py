"""Workers as real processes on the embedded broker: nothing lost, nothing twice, nothing out of order."""

import asyncio
import signal
from collections import Counter, defaultdict
from dataclasses import replace

import pytest

from schemas.topics import dead_letters_of
from streams.adapters.broker.connection import Connection
from streams.runtime.options import BrokerKind, ask_broker
from tests.runtime.header_names import send_raw_name
from tests.runtime.line import Line
from tests.runtime.oracle import POISON, articles, expected_alerts, expected_claims, written_alerts

pytestmark = pytest.mark.broker


async def test_the_embedded_broker_is_found_out_by_asking(embedded_url: str) -> None:
    """It gives no producer ids, so the producer will not be idempotent."""
    broker = await ask_broker(Connection(url=embedded_url))
    assert (broker.kind, broker.is_idempotent) == (BrokerKind.TANSU, False)


async def test_every_article_ends_as_claims_or_as_a_dead_letter(line: Line) -> None:
    """In the order of its partition, dead letters verbatim with their headers, and everything committed at SIGTERM."""
    given = articles(line, 1_000)
    await line.feed(given)
    await line.start("extract")
    await line.until_done("extract", line.topics.articles.name)
    assert await line.end("extract") == 0
    claims = await line.read(line.topics.claims.name)
    assert Counter(each.value for each in claims) == expected_claims(given)
    orders: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    where = {each.value: each for each in await line.read(line.topics.articles.name)}
    for claim in claims:
        name = (claim.value or b"").partition(b":")[0]
        source = next(each for value, each in where.items() if (value or b"").split()[0] == name)
        orders[source.partition, claim.key or b""].append(source.offset)
    assert all(offsets == sorted(offsets) for offsets in orders.values())
    letters = await line.read(dead_letters_of(line.topics.articles).name)
    poison = {each.value: each for each in given if not (each.value or b"").startswith(b"n")}
    made = {each.value: each for each in letters}
    assert set(made) == set(poison)
    for value, letter in made.items():
        assert (letter.key, letter.timestamp_ms) == (poison[value].key, poison[value].timestamp_ms)
        assert letter.headers[0] == ("h", b"\xff")
        assert letter.header("tapewire-dlq-reason") == POISON[(value or b"").split()[0]].decode()
        assert letter.header("__dlq.errors.offset") == str(where[value].offset)


async def test_a_header_name_that_is_not_utf8_stops_nobody(line: Line) -> None:
    """aiokafka alone would fail on it for ever, and nothing behind it would be read."""
    await send_raw_name(line.url, line.topics.articles.name, b"poison raw")
    await line.feed([replace(each, partition=0) for each in articles(line, 100)])
    await line.start("extract")

    async def done() -> bool:
        return (await line.committed("extract", line.topics.articles.name))[0] == 101

    await line.until(done, "everything is committed")
    letters = await line.read(dead_letters_of(line.topics.articles).name)
    assert (letters[0].value, letters[0].headers[0]) == (b"poison raw", ("n\N{REPLACEMENT CHARACTER}", b"h"))


async def test_sigterm_in_the_middle_loses_and_repeats_nothing(line: Line) -> None:
    """The batch at hand is finished and committed, the next worker goes on behind it."""
    given = articles(line, 1_000)
    await line.feed(given)
    for _ in range(2):
        it_sleeps = line.fault("extract", "after", "sleep 1")
        await line.start("extract")
        await it_sleeps()
        assert await line.end("extract") == 0
    assert 0 < sum((await line.committed("extract", line.topics.articles.name)).values()) < 1_000
    await line.start("extract")
    await line.until_done("extract", line.topics.articles.name)
    claims = await line.read(line.topics.claims.name)
    assert Counter(each.value for each in claims) == expected_claims(given)


async def test_a_killed_alert_worker_answers_no_claim_twice(line: Line) -> None:
    """It dies between delivery and acknowledgement; the next one reads the tail of the alerts and knows."""
    given = articles(line, 2_000)
    await line.feed(given)
    await line.start("extract")
    await line.until_done("extract", line.topics.articles.name)
    for point in ("after", "before"):
        line.fault("alert", point, "kill")
        worker = await line.start("alert")
        assert await asyncio.wait_for(worker.wait(), 60) == -signal.SIGKILL
    await line.start("alert")
    await line.until_done("alert", line.topics.claims.name)
    claims = await line.read(line.topics.claims.name)
    assert written_alerts(await line.read(line.topics.alerts.name)) == expected_alerts(claims)


async def test_a_frozen_worker_does_not_write_when_it_wakes(line: Line) -> None:
    """It slept beyond its session with alerts in its hands; another one answered meanwhile. It leaves instead."""
    await line.feed(articles(line, 1_000))
    await line.start("extract")
    await line.until_done("extract", line.topics.articles.name)
    it_stops = line.fault("alert", "before", "stop")
    frozen = await line.start("alert", "frozen")
    await it_stops()
    await line.start("alert", "second")
    await line.until_done("alert", line.topics.claims.name)
    line.send("frozen", signal.SIGCONT)
    assert await asyncio.wait_for(frozen.wait(), 30) == 70
    assert "leaving at once" in line.log("frozen").read_text()
    claims = await line.read(line.topics.claims.name)
    assert written_alerts(await line.read(line.topics.alerts.name)) == expected_alerts(claims)


async def test_a_second_worker_joins_and_leaves(line: Line) -> None:
    """Partitions move twice under load; every claim has its one alert."""
    given = articles(line, 6_000)
    await line.start("extract")
    await line.start("alert", "first")
    await line.feed(given[:2_000])
    await line.start("alert", "second")
    await line.feed(given[2_000:4_000])
    await line.until_said("second", "assigned")
    await line.feed(given[4_000:])
    assert await line.end("second") == 0
    await line.until_done("extract", line.topics.articles.name)
    await line.until_done("alert", line.topics.claims.name)
    claims = await line.read(line.topics.claims.name)
    assert Counter(each.value for each in claims) == expected_claims(given)
    assert written_alerts(await line.read(line.topics.alerts.name)) == expected_alerts(claims)


async def test_missing_topics_are_one_clear_error(line: Line) -> None:
    """The worker ends and says which, and what to do."""
    line.topics = type(line.topics)(prefix="nobody-made-these")
    worker = await line.start("alert")
    assert await asyncio.wait_for(worker.wait(), 30) == 1
    assert "topics are missing: dlq.nobody-made-these.claims" in line.log("alert").read_text()
