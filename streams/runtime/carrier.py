"""The body of the one agent: a batch in, delivery sets out, and nothing acknowledged before all of it is delivered."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from faust.types import TP

from schemas.dead_letter import dead_letter
from schemas.record import Outgoing, Received
from schemas.topics import ARTICLES, DEAD_LETTER_PREFIX
from schemas.vocabulary import DeadLetterReason
from streams.runtime.batches import Batch, Caps, batches
from streams.runtime.breaker import Breaker
from streams.runtime.delivery import Deliverer, Undeliverable
from streams.runtime.faults import Faults, Point
from streams.runtime.health import Health
from streams.runtime.observer import BatchDone, Observer
from streams.runtime.overrides.application import Application
from streams.runtime.state import Leave, StateKeeper
from streams.runtime.waiting.batches import Desk, due_batches
from streams.steps.delivery import Delivery, Outcome, OutcomeKind, PatientStage, Stage

log = logging.getLogger(__name__)
Place = tuple[str, int, int]
LATER = "later"
"""A patient stage's name at the fault points: it shares the stage name of its neighbour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What a batch came to."""

    outcomes: list[Outcome]
    outgoing: list[Outgoing]


class Carrier:
    """Carries batches through a stage. Concurrency is one: the order of a partition is the order of its offsets."""

    def __init__(
        self, app: Application, stage: Stage, *, observer: Observer, health: Health, leave: Leave
    ) -> None:
        """Put the parts together; nothing starts yet."""
        self._app = app
        self._stage = stage
        self._observer = observer
        self._health = health
        self._leave = leave
        self.desk = _desk_of(stage)
        self._faults = Faults(app.options.fault_folder, stage.name if self.desk is None else LATER)
        self._breaker = Breaker(own_topic=stage.source.name != ARTICLES.name)
        self._held: set[TP] = set()
        self._generation: int | None = None
        self._committed: dict[int, int] = {}
        app.on_committed.append(self._on_committed)
        self.keeper = StateKeeper(app, stage, settled=self._settled, leave=leave)
        self.deliverer = Deliverer(
            app.aiokafka_producer,
            limits={topic.name: topic.max_message_bytes for topic in stage.targets},
            still_ours=self._still_ours,
        )

    async def run(self, stream: Any) -> None:
        """Carry until the stream ends. What fails here must not go on, so it ends the process without an acknowledgement."""
        options = self._app.options
        caps = Caps(
            records=options.batch_records,
            value_bytes=options.batch_bytes,
            linger_seconds=options.linger_seconds,
            commit_every=options.commit_every,
        )
        async for batch in self._batches(stream, caps):
            try:
                await self._carry(batch)
            except asyncio.CancelledError:
                if self._app.should_stop:
                    raise
                self._leave("a batch was cancelled")
            except BaseException as error:
                log.exception("stage %s failed", self._stage.name)
                self._leave(f"stage {self._stage.name} failed: {error!r}")

    def _batches(self, stream: Any, caps: Caps) -> AsyncGenerator[Batch, None]:
        if self.desk is None:
            return batches(stream, caps, self._held)
        return due_batches(stream, caps, self.desk, self._held)

    async def _carry(self, batch: Batch) -> None:
        await self.keeper.ready_for(batch.generation)
        self._generation = batch.generation
        started_at = time.monotonic()
        records = {(each.topic, each.partition, each.offset): each for each in map(plain, batch.events)}
        carried = Carried(outcomes=[], outgoing=[])
        async for delivery in self._stage.work(tuple(records.values())):
            await self._deliver(delivery, records, carried)
        self._check_all_answered(records, carried.outcomes)
        await self._faults.at(Point.AFTER_DELIVERY)
        for _, partition, offset in records:
            self.keeper.positions[partition] = offset + 1
        self._judge(carried.outcomes)
        self._health.progressed()
        done = BatchDone(
            stage=self._stage.name,
            received=tuple(records.values()),
            outcomes=carried.outcomes,
            outgoing=carried.outgoing,
            seconds=time.monotonic() - started_at,
        )
        self._tell(lambda: self._observer.batch_done(done))

    async def _deliver(self, delivery: Delivery, records: dict[Place, Received], carried: Carried) -> None:
        await self._faults.at(Point.BEFORE_DELIVERY)
        refused = await self.deliverer.deliver(delivery.records)
        letters = {place: self._too_large(records[place]) for place in self._sources(refused, records)}
        if letters and await self.deliverer.deliver(letters.values()):
            raise Undeliverable("a dead letter fits no batch: raise max.message.bytes of its topic")
        carried.outgoing.extend(each for each in delivery.records if each not in refused)
        carried.outgoing.extend(letters.values())
        for outcome in delivery.outcomes:
            place = (outcome.topic, outcome.partition, outcome.offset)
            carried.outcomes.append(_refused(outcome) if place in letters else outcome)

    def _sources(self, refused: Iterable[Outgoing], records: dict[Place, Received]) -> set[Place]:
        """Return the places of the records whose answers fit no batch."""
        sources = set()
        for record in refused:
            source = next(iter(records)) if len(records) == 1 else record.source
            if record.topic.startswith(DEAD_LETTER_PREFIX) or source not in records:
                raise Undeliverable(f"a record for {record.topic} fits no batch; it answers {source}")
            sources.add(source)
        return sources

    def _too_large(self, record: Received) -> Outgoing:
        log.warning(
            "%s[%d] offset %d: its answer fits no batch", record.topic, record.partition, record.offset
        )
        return dead_letter(
            record,
            reason=DeadLetterReason.TOO_LARGE,
            message="what the stage made of it fits no batch",
            stage=self._stage.name,
            group=self._app.options.group,
            code_version=self._app.options.code_version,
        )

    def _check_all_answered(self, records: Iterable[Place], outcomes: Iterable[Outcome]) -> None:
        silent = set(records) - {(each.topic, each.partition, each.offset) for each in outcomes}
        if silent:
            raise RuntimeError(
                f"the stage did not say what became of {sorted(silent)[:3]}, {len(silent)} in all"
            )

    def _judge(self, outcomes: Iterable[Outcome]) -> None:
        tripped = self._breaker.judge(outcomes)
        if not tripped:
            return
        places = {TP(self._stage.source.name, each) for each in tripped}
        # Held too, not only paused: what is queued already would still come, and a rebalance undoes a pause.
        self._held |= places
        self._app.consumer.pause_partitions(places)
        self._health.held = frozenset(self._breaker.held)
        log.error("the breaker holds partitions %s of %s", sorted(tripped), self._stage.source.name)
        self._tell(lambda: self._observer.held(self._health.held))

    @property
    def waiting(self) -> int:
        """How many records wait for their time; 0 for a stage that works what comes."""
        return 0 if self.desk is None else self.desk.room.count

    def lag(self) -> dict[int, int]:
        """Return how many records each assigned partition is behind its end, as far as fetches have told."""
        behind, uncommitted = {}, False
        for partition, position in self.keeper.positions.items():
            end = self._app.highwater(TP(self._stage.source.name, partition)) or 0
            behind[partition] = max(0, end - position)
            uncommitted = uncommitted or end > self._committed.get(partition, 0)
        if not uncommitted:
            self._health.committed()
        return behind

    def _on_committed(self, offsets: Mapping[TP, int]) -> None:
        own = {
            place.partition: offset
            for place, offset in offsets.items()
            if place.topic == self._stage.source.name
        }
        self._committed |= own
        if own:
            self._health.committed()

    def _settled(self, partitions: frozenset[int], answers: int, seconds: float) -> None:
        """A rebalance is over and the state is loaded."""
        self._breaker.start_anew()
        self._held.clear()
        self._committed = dict(self.keeper.positions)
        self._health.got_partitions(partitions)
        self._health.state_loaded = True
        log.info("partitions %s assigned, %d answers loaded in %.2f s", sorted(partitions), answers, seconds)
        self._tell(lambda: self._observer.assigned(partitions))
        self._tell(lambda: self._observer.held(frozenset()))
        if answers:
            self._tell(lambda: self._observer.state_loaded(answers=answers, seconds=seconds))

    def _still_ours(self) -> None:
        if self._app.consumer_generation_id != self._generation:
            self._leave(f"outputs of generation {self._generation} are undelivered, and it is over")

    def _tell(self, say: Any) -> None:
        try:
            say()
        except Exception:
            log.exception("the observer failed")


def _refused(outcome: Outcome) -> Outcome:
    return replace(outcome, kind=OutcomeKind.DEAD_LETTER, reason=DeadLetterReason.TOO_LARGE.value)


def _desk_of(stage: Stage) -> Desk | None:
    """Return what a patient stage's records wait by; None for a stage that works what comes."""
    if not hasattr(stage, "appointment"):
        return None
    patient = cast(PatientStage, stage)
    return Desk(appoint=lambda event: patient.appointment(plain(event)), now=patient.now)


def plain(event: Any) -> Received:
    """Return a Faust event's record as a plain value; Faust keeps timestamps in seconds."""
    message = event.message
    return Received(
        topic=message.topic,
        partition=message.partition,
        offset=message.offset,
        timestamp_ms=round(1_000 * message.timestamp),
        key=message.key,
        value=message.value,
        headers=tuple((name, value or b"") for name, value in message.headers or ()),
    )
