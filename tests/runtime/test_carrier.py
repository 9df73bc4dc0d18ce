"""The body of the agent: what it makes of a stage's answers, and when it ends the process."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, NoReturn

import pytest
from faust.types import TP

from schemas.record import Outgoing, Received
from schemas.topics import dead_letters_of
from streams.adapters.broker.connection import Connection
from streams.runtime.breaker import IN_A_ROW
from streams.runtime.carrier import Carrier, plain
from streams.runtime.delivery import Deliverer
from streams.runtime.health import Health
from streams.runtime.observer import BatchDone, NoObserver
from streams.runtime.options import Broker, BrokerKind, RuntimeOptions, options_for
from streams.steps.delivery import Delivery, OutcomeKind
from tests.runtime.stream_fakes import FakeApp, FakeEvent, FakeMessage, FakeStream
from tests.runtime.test_delivery import FakeProducer
from tests.runtime.toys import ClaimStage, ToyTopics

TOPICS = ToyTopics(prefix="x")
ARTICLES, CLAIMS = TOPICS.articles.name, TOPICS.claims.name
LETTERS = dead_letters_of(TOPICS.articles).name


class Left(Exception):
    """Instead of the end of the process."""


def leave(reason: str) -> NoReturn:
    raise Left(reason)


@dataclass
class Notes(NoObserver):
    """An observer that remembers."""

    done: list[BatchDone] = field(default_factory=list)
    breaker: list[frozenset[int]] = field(default_factory=list)

    def batch_done(self, done: BatchDone) -> None:
        self.done.append(done)

    def held(self, partitions: frozenset[int]) -> None:
        self.breaker.append(partitions)


class BrokenObserver(NoObserver):
    def batch_done(self, done: BatchDone) -> None:
        raise ZeroDivisionError


def options() -> RuntimeOptions:
    return options_for(
        Broker(kind=BrokerKind.TANSU, is_idempotent=False),
        connection=Connection(url="127.0.0.1:1"),
        group="g",
        data_dir=Path("data"),
        code_version="0",
    )


class App(FakeApp):
    """An application as far as the carrier looks at it."""

    options = options()
    on_committed: ClassVar[list[Callable[..., None]]] = []

    def aiokafka_producer(self) -> FakeProducer:
        raise AssertionError("replaced")


def carrier_of(
    stage: Any, *, producer: FakeProducer, observer: Any = None, limit: int = 1_000_000
) -> tuple[Carrier, App]:
    app: Any = App()
    carrier = Carrier(app, stage, observer=observer or NoObserver(), health=Health(), leave=leave)
    carrier.deliverer = Deliverer(lambda: producer, limits={CLAIMS: limit, LETTERS: limit})
    carrier.keeper._generation = 1
    return carrier, app


def stream_of(*values: bytes, app: App) -> FakeStream:
    given = [
        FakeMessage(offset=offset, value=value, topic=ARTICLES, timestamp=1.234)
        for offset, value in enumerate(values)
    ]
    return FakeStream(*given, app=app)


def values(producer: FakeProducer, topic: str) -> set[bytes]:
    return {each for place, taken in producer.taken.items() if place[0] == topic for each in taken}


class SilentStage(ClaimStage):
    """Forgets its last record."""

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        async for delivery in super().work(batch[:-1]):
            yield delivery


class FailingStage(ClaimStage):
    """Its state or its port is broken."""

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        raise ConnectionError("the cache is gone")
        yield


async def test_a_batch_is_delivered_told_and_acknowledged() -> None:
    """Answers and dead letters in one; the observer hears of it once."""
    producer, notes = FakeProducer(), Notes()
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=producer, observer=notes)
    stream = stream_of(b"a i1 i2", b"poison", b"nothing", app=app)
    await carrier.run(stream)
    assert stream.acked == [0, 1, 2]
    assert values(producer, CLAIMS) == {b"a:i1", b"a:i2"}
    assert values(producer, LETTERS) == {b"poison"}
    (done,) = notes.done
    assert [each.kind for each in done.outcomes] == [
        OutcomeKind.PUBLISHED,
        OutcomeKind.DEAD_LETTER,
        OutcomeKind.DROPPED,
    ]
    assert (len(done.received), len(done.outgoing), done.received[0].timestamp_ms) == (3, 3, 1_234)
    assert carrier.keeper.positions == {0: 3}


async def test_an_answer_that_fits_no_batch_makes_a_dead_letter_of_its_article() -> None:
    """The original travels on, with its reason; the rest of the batch is untouched."""
    producer, notes = FakeProducer(), Notes()
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=producer, observer=notes, limit=1_000)
    stream = stream_of(b"a i1", b"huge i2", b"b i3", app=app)
    await carrier.run(stream)
    assert values(producer, CLAIMS) == {b"a:i1", b"b:i3"}
    assert values(producer, LETTERS) == {b"huge i2"}
    assert [each.reason for each in notes.done[0].outcomes] == ["", "too_large", ""]
    assert stream.acked == [0, 1, 2]


@pytest.mark.parametrize(
    ("stage", "said"),
    [
        (FailingStage(TOPICS), "the cache is gone"),
        (SilentStage(TOPICS), "did not say what became of"),
    ],
)
async def test_a_failure_of_the_stage_ends_the_process(stage: Any, said: str) -> None:
    """And acknowledges nothing, not even what was delivered before."""
    carrier, app = carrier_of(stage, producer=FakeProducer())
    stream = stream_of(b"a i1", b"b i1", app=app)
    with pytest.raises(Left, match=said):
        await carrier.run(stream)
    assert stream.acked == []


async def test_a_dead_letter_that_fits_no_batch_ends_the_process() -> None:
    """The dead-letter topic takes less than its source: nobody can go on from there."""
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=FakeProducer(), limit=100)
    with pytest.raises(Left, match="fits no batch"):
        await carrier.run(stream_of(b"poison" * 100, app=app))


async def test_outputs_of_a_generation_that_is_over_end_the_process() -> None:
    """Somebody else answers these records by now."""
    producer = FakeProducer()
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=producer)
    carrier.deliverer = Deliverer(lambda: producer, limits={}, still_ours=carrier._still_ours)
    app.consumer_generation_id = 2
    carrier._generation = 1
    with pytest.raises(Left, match="generation 1"):
        await carrier.deliverer.deliver([Outgoing(topic=CLAIMS, key=b"k", value=b"v")])
    assert producer.tries == []


async def test_a_state_that_was_overtaken_ends_the_process() -> None:
    """The batch waits for the state of its generation; a new rebalance means that it will never come."""
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=FakeProducer())
    carrier.keeper._generation = 0
    waiting = asyncio.create_task(carrier.keeper.ready_for(1))
    await asyncio.sleep(0)
    app.rebalancing_count += 1
    with pytest.raises(Left, match="overtaken"):
        await waiting


async def test_a_bug_holds_its_partition_at_the_end_of_the_batch() -> None:
    """Paused, and what is queued behind is neither worked nor acknowledged."""
    notes = Notes()
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=FakeProducer(), observer=notes)
    stream = stream_of(*[b"bug x"] * 500, app=app)
    await carrier.run(stream)
    worked = options().batch_records
    assert worked >= IN_A_ROW
    assert stream.acked == list(range(worked))
    assert app.consumer.paused == {TP(ARTICLES, 0)}
    assert notes.breaker == [frozenset({0})]


async def test_an_observer_that_fails_stops_nothing() -> None:
    """Metrics are not worth a wire."""
    carrier, app = carrier_of(ClaimStage(TOPICS), producer=FakeProducer(), observer=BrokenObserver())
    stream = stream_of(b"a i1", app=app)
    await carrier.run(stream)
    assert stream.acked == [0]


@pytest.mark.parametrize("ms", [0, 1, 1_721_998_799_123, 4_102_444_800_999])
def test_a_timestamp_comes_back_to_the_millisecond(ms: int) -> None:
    """Faust keeps seconds in a float."""
    message = FakeMessage(offset=0, timestamp=ms / 1000.0, headers=(("h", None),))  # type: ignore[arg-type]
    record = plain(FakeEvent(message=message))
    assert (record.timestamp_ms, record.headers) == (ms, (("h", b""),))
