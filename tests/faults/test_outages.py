"""Prices fail and heal while the enrich worker is killed: each article has its alert, each later look is answered or given up.

The workers are processes of their own on a real broker; the prices come by the real yfinance code from a Yahoo on this machine.
"""

import asyncio
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import orjson
import pytest

from schemas.alert import Alert
from schemas.claim import CheckedClaim, Extraction, Provenance, Relook
from schemas.codec import decode
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, ARTICLES, CLAIMS, EXTRACTIONS, RELOOK
from schemas.vocabulary import AlertAction, MarketStatus, NotChecked, Verdict
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.reader import read_all
from streams.alerts.policy import AlertPolicy
from streams.extract.extractor import Extractor
from streams.instruments.load import bundled
from streams.market.bars import Bars
from streams.market.judge import needs_of
from streams.steps.alert import AlertStage
from streams.steps.code_version import code_version
from streams.steps.extract import ExtractStage
from streams.steps.pipeline import Log, drive
from tests.adapters.market_data.local_yahoo import FAULTS, Fault, LocalYahoo
from tests.conftest import REPOSITORY
from tests.faults.ledger import AlertLedger, Comparison, audit_alerts, compare
from tests.faults.run import STAGES, Run, feed, pass_time, until_done, workers_on
from tests.faults.test_kills import now_ms
from tests.kafka.broker import answers, kafka_process
from tests.market.articles import on
from tests.market.tape import bars_of

PARTITIONS = 3
GROUP = "outages"
TRIES = 5
NAMES = (
    "Apple", "Microsoft", "Tesla", "Amazon", "Starbucks", "Nvidia", "Netflix", "Intel", "Boeing", "Pfizer",
    "Walmart", "Oracle", "Disney", "Exxon Mobil", "Chevron", "Coca-Cola", "PepsiCo", "Adobe", "Cisco", "Qualcomm",
    "Salesforce", "PayPal", "Caterpillar", "Honeywell", "FedEx", "Moderna", "Costco", "Verizon", "Comcast", "Micron",
)  # fmt: skip
LOST = ("Ford", "Nike", "IBM")
"""Their prices never come."""
EVERYONE = (*NAMES, *LOST)
TOO_MANY = Fault(status=429, body="Too Many Requests")
HASTY = {**STAGES, "enrich": (sys.executable, "-m", "tests.faults.hasty_worker", "enrich")}


def move_of(number: int) -> Decimal:
    """What the share of a name gained that Friday, in per cent."""
    return Decimal(100 + 7 * number) / 100


def articles(count: int) -> Iterator[Outgoing]:
    """One claim each; every third is off by five points."""
    for number in range(count):
        place = number % len(EVERYONE)
        stated = move_of(place) + (5 if is_wrong(number) else 0)
        body = {
            "id": f"o{number}",
            "source": "fault-wire",
            "text": f"{EVERYONE[place]} shares rose {stated:.2f}% on Friday.",
            "published_at": "2024-07-26T20:30:00Z",
        }
        yield Outgoing(
            topic=ARTICLES.name,
            key=f"o{number}".encode(),
            value=orjson.dumps(body),
            partition=number % PARTITIONS,
            timestamp_ms=now_ms() + 10 * number,
        )


def is_wrong(number: int) -> bool:
    """Whether an article says what did not happen; of each name some do."""
    return number // len(EVERYONE) % 3 == 2


def extract_stage() -> ExtractStage:
    """The workers' own."""
    directory = bundled()
    provenance = Provenance(code_version=code_version(), refdata_version=directory.version)
    return ExtractStage(Extractor(directory), provenance=provenance, group=f"{GROUP}-extract")


async def prices(records: Sequence[Outgoing]) -> tuple[dict[str, Bars], set[str]]:
    """A tape for everything that the articles may mean, and the symbols of those whose prices never come."""
    log = Log(partitions=PARTITIONS)
    made = (await drive(extract_stage(), [log.append(each) for each in records[: len(EVERYONE)]])).records
    tapes: dict[str, Bars] = {}
    lost = set()
    for sent in made:
        said = decode(Extraction, sent.value or b"")
        (claim,) = said.claims
        symbol = claim.mention.candidates[0].instrument.symbol
        place = next(place for place, name in enumerate(EVERYONE) if name in claim.evidence[0].exact)
        for other in needs_of(said).symbols:
            tapes[other] = tape(other, Decimal(0))
        tapes[symbol] = tape(symbol, move_of(place))
        if EVERYONE[place] in LOST:
            lost.add(symbol)
    assert (len(made), len(lost)) == (len(EVERYONE), len(LOST))
    return tapes, lost


def tape(symbol: str, last: Decimal) -> Bars:
    """A fortnight up to the Friday."""
    return bars_of(symbol, ["100"] * 9 + [f"{100 + last:.2f}"], first=on("2024-07-15"))


def running(url: str, folder: Path, yahoo: LocalYahoo) -> AbstractAsyncContextManager[Run]:
    """Return topics and the three stages running, the enrich worker in haste."""
    settings = {
        "MARKET__PROVIDER": "yfinance",
        "MARKET__CONNECT_TO": yahoo.address,
        "MARKET__CA_FILE": str(yahoo.ca_file),
        "MARKET__PER_SECOND": "1000",
        "MARKET__BURST": "10000",
        "MARKET__TIMEOUT": "2s",
        "MARKET__TRIES": str(TRIES),
    }
    # What a killed worker leaves behind goes with the test.
    surroundings = {"TMPDIR": str(folder), "PYTHONPATH": str(REPOSITORY)}
    return workers_on(
        url,
        folder,
        group=GROUP,
        partitions=PARTITIONS,
        settings=settings,
        surroundings=surroundings,
        stages=HASTY,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the articles and how Yahoo fails while they come; the enrich worker dies at once or at fault points, or not."""

    faults: tuple[Fault, ...]
    seconds: float
    dies_at_once: bool = False
    dies_at: tuple[str, ...] = ()


Plan = Sequence[Part]


async def play(run: Run, yahoo: LocalYahoo, part: Part, records: Sequence[Outgoing]) -> None:
    """Carry out a part: Yahoo fails before the first of its articles, and is well again when every kill was met."""
    yahoo.fail_always(part.faults[0])
    for point in part.dies_at:
        (run.faults / point).write_text("kill")
    if part.dies_at_once:
        run.workers.send("enrich", signal.SIGKILL)
    await asyncio.gather(feed(run.connection, records, seed=5, until=6), fail(yahoo, part))
    async with asyncio.timeout(60):
        while any((run.faults / point).exists() for point in part.dies_at):
            await pass_time(0.5)
    yahoo.heal()
    await pass_time(3)


async def fail(yahoo: LocalYahoo, part: Part) -> None:
    """One fault after another."""
    for fault in part.faults:
        yahoo.fail_always(fault)
        await pass_time(part.seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a run came to."""

    extractions: Comparison
    alerts: AlertLedger
    looks: int
    unanswered: int
    revised: int
    given_up: int
    exits: dict[str, int]


async def run_of(url: str, folder: Path, yahoo: LocalYahoo, *, count: int, plan: Plan) -> Figures:
    """Feed, fail, kill, wait until everything is done, and read every topic."""
    records = list(articles(count))
    yahoo.prices, yahoo.lost = await prices(records)
    async with running(url, folder, yahoo) as run:
        size = -(-len(records) // len(plan))
        for number, part in enumerate(plan):
            await play(run, yahoo, part, records[number * size : (number + 1) * size])
        await until_done(run, seconds=90)
        await run.workers.stop()
        topics = {
            each.name: await read_all(run.connection, each.name)
            for each in (ARTICLES, EXTRACTIONS, CLAIMS, RELOOK, ALERTS)
        }
    return await figures_of(topics, dict(run.workers.exits))


async def figures_of(topics: dict[str, list[Received]], exits: dict[str, int]) -> Figures:
    """Compare with the pure functions where the time of an outage has no part in it, and count where it has."""
    extracted = (await drive(extract_stage(), topics[ARTICLES.name])).records
    claims = [decode(CheckedClaim, each.value or b"") for each in topics[CLAIMS.name]]
    looks = [decode(Relook, each.value or b"") for each in topics[RELOOK.name]]
    first = {each.article.id for each in claims if not each.version.attempt}
    assert first == {decode(Extraction, each.value or b"").article.id for each in extracted}
    log = Log(partitions=PARTITIONS)
    alert = AlertStage(policy=AlertPolicy(), group=f"{GROUP}-alert", code_version=code_version(), archive=log)
    told = told_in(topics[ALERTS.name])
    check_last_words(told)
    return Figures(
        extractions=compare(topics[EXTRACTIONS.name], extracted),
        alerts=audit_alerts(
            topics[ALERTS.name], (await drive(alert, topics[CLAIMS.name], deliver=log.append)).records
        ),
        looks=len(looks),
        unanswered=len(unanswered(looks, claims)),
        revised=sum(words[-1].verification.reason is None and len(words) > 1 for words in told.values()),
        given_up=sum(words[-1].verification.reason is not None for words in told.values()),
        exits=exits,
    )


def unanswered(looks: Sequence[Relook], claims: Sequence[CheckedClaim]) -> set[tuple[str, int]]:
    """Looks (article, attempt) of which nothing came: no claim of that attempt, and no further look."""
    asked = {(each.extraction.article.id, each.attempt) for each in looks}
    said = {(each.article.id, each.version.attempt) for each in claims}
    put_off = {(article, attempt - 1) for article, attempt in asked}
    return asked - said - put_off


def told_in(records: Sequence[Received]) -> dict[str, list[Alert]]:
    """The words of each alert, in the order in which they stand on the topic."""
    told: dict[str, list[Alert]] = {}
    for record in records:
        alert = decode(Alert, record.value or b"")
        told.setdefault(alert.alert_id, []).append(alert)
    return told


def check_last_words(told: dict[str, list[Alert]]) -> None:
    """Every alert has its revisions in order, and ends with what is right, or given up with the reason of an outage."""
    for words in told.values():
        last = words[-1]
        assert [each.revision for each in words] == list(range(1, len(words) + 1))
        assert {each.action for each in words[1:]} <= {AlertAction.UPDATED}
        assert last.market.status is not MarketStatus.PENDING
        name = next(each for each in EVERYONE if each in last.evidence[0].exact)
        right = last.claim.stated_pct == move_of(EVERYONE.index(name))
        deserved = Verdict.CONFIRMED if right else Verdict.MAGNITUDE_MISMATCH
        assert last.verification.status is deserved or is_given_up(last), last.verification
        assert is_given_up(last) or name not in LOST


def is_given_up(alert: Alert) -> bool:
    """Whether the last look found the provider still away."""
    return alert.verification.reason in {NotChecked.UNAVAILABLE, NotChecked.RATE_LIMITED}


def check(figures: Figures, *, count: int, kills: int) -> None:
    """Print the figures, and hold them to the promise."""
    sys.stderr.write(f"\n{figures}\n")
    assert (figures.extractions.lost, figures.extractions.phantom) == (0, 0)
    assert (figures.alerts.lost, figures.alerts.phantom) == (0, 0)
    assert (figures.alerts.twice, figures.alerts.different_bodies) == (0, 0)
    assert figures.alerts.alerts >= count
    assert figures.unanswered == 0
    assert figures.looks >= count / 10
    assert figures.revised > 0
    assert figures.given_up >= count * len(LOST) // len(EVERYONE)
    assert Counter(figures.exits)["enrich:-9"] >= kills


@pytest.fixture
def yahoo(tmp_path: Path) -> Iterator[LocalYahoo]:
    with LocalYahoo({}, folder=tmp_path) as server:
        yield server


BEGINNING = Part(faults=(TOO_MANY, FAULTS["500"], FAULTS["hang"]), seconds=4)
"""Before the first article; whatever came of it is forgotten when the worker dies."""


@pytest.mark.fault
@pytest.mark.broker
@pytest.mark.timeout(300)
async def test_outages_and_kills_on_the_embedded_broker(tmp_path: Path, yahoo: LocalYahoo) -> None:
    """0 lost, 0 (alert_id, revision) twice, 0 looks unanswered; what could be looked up in the end is right."""
    faults = (FAULTS["closed"], FAULTS["cut"], FAULTS["401"])
    plan = (BEGINNING, Part(faults=faults, seconds=2, dies_at=("enrich.before", "later.before")))
    async with EmbeddedBroker() as broker:
        figures = await run_of(broker.url, tmp_path, yahoo, count=400, plan=plan)
    check(figures, count=400, kills=2)


@pytest.mark.fault
@pytest.mark.kafka
@pytest.mark.timeout(300)
async def test_outages_and_kills_on_apache_kafka(tmp_path: Path, yahoo: LocalYahoo) -> None:
    """The same promise on a real Kafka, in a shorter run."""
    plan = (BEGINNING, Part(faults=(FAULTS["503"],), seconds=3, dies_at_once=True, dies_at=("later.after",)))
    with kafka_process(tmp_path) as (url, process):
        await answers(url, process, tmp_path / "broker.log")
        figures = await run_of(url, tmp_path, yahoo, count=300, plan=plan)
    check(figures, count=300, kills=2)
