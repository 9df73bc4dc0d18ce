"""Toy stages over toy topics: the shape of the real ones (claims per article, alerts with state), in a few lines each.

An article is ``name issuer issuer ...``: one claim per issuer. ``poison ...`` is refused, ``bug ...`` fails inside a pure
step, ``huge ...`` makes an answer that fits no batch, an article without issuers is dropped.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from schemas.claim import Version
from schemas.dead_letter import dead_letter
from schemas.headers import EPOCH, Answer
from schemas.record import Outgoing, Received
from schemas.topics import Topic, dead_letters_of
from schemas.vocabulary import DeadLetterReason, Direction, Origin, StageName
from streams.steps.delivery import Appointment, Delivery, Left, Outcome, OutcomeKind

OFFSET = "toy-claim-offset"
PRIORS = "toy-priors"
HUGE = 3_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ToyTopics:
    """The toy line's topics; a prefix keeps tests apart."""

    prefix: str

    def topic(self, name: str, *, partitions_as: str | None = None) -> Topic:
        return Topic(
            name=f"{self.prefix}.{name}",
            event=None,
            event_type="toy",
            key="issuer",
            retention=timedelta(days=1),
            about="A toy.",
            partitions_as=partitions_as,
        )

    @property
    def articles(self) -> Topic:
        return self.topic("articles")

    @property
    def claims(self) -> Topic:
        return self.topic("claims")

    @property
    def alerts(self) -> Topic:
        return self.topic("alerts", partitions_as=self.claims.name)

    @property
    def later(self) -> Topic:
        return self.topic("later")

    @property
    def all(self) -> tuple[Topic, ...]:
        flow = (self.articles, self.claims, self.alerts, self.later)
        letters = (self.articles, self.claims, self.later)
        return (*flow, *(dead_letters_of(each) for each in letters))


def claims_of(record: Received) -> tuple[tuple[bytes, bytes], ...]:
    """The pure step: (issuer, claim) of each claim of an article; raises for ``bug``."""
    words = (record.value or b"").split()
    if words[:1] == [b"bug"]:
        raise ZeroDivisionError("a bug of ours")
    return tuple((issuer, words[0] + b":" + issuer) for issuer in words[1:])


def outcome(record: Received, kind: OutcomeKind, reason: str = "") -> Outcome:
    return Outcome(
        topic=record.topic, partition=record.partition, offset=record.offset, kind=kind, reason=reason
    )


class ClaimStage:
    """Articles to claims, without state."""

    name = StageName.EXTRACT

    def __init__(self, topics: ToyTopics) -> None:
        self.source = topics.articles
        self._claims = topics.claims.name
        self.targets = (topics.claims, dead_letters_of(topics.articles))

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer in two sets, as the enrich stage does."""
        half = len(batch) // 2
        for part in (batch[:half], batch[half:]):
            answers = [self._answer(record) for record in part]
            yield Delivery(
                records=tuple(each for records, _ in answers for each in records),
                outcomes=tuple(each for _, each in answers),
            )

    def _answer(self, record: Received) -> tuple[tuple[Outgoing, ...], Outcome]:
        value = record.value or b""
        if value.startswith(b"poison"):
            return self._refuse(record, DeadLetterReason.BAD_JSON)
        try:
            claims = claims_of(record)
        except ZeroDivisionError:
            return self._refuse(record, DeadLetterReason.INTERNAL_ERROR)
        size = HUGE if value.startswith(b"huge") else 0
        place = (record.topic, record.partition, record.offset)
        records = tuple(
            Outgoing(topic=self._claims, key=issuer, value=claim + b"." * size, source=place)
            for issuer, claim in claims
        )
        kind = OutcomeKind.PUBLISHED if records else OutcomeKind.DROPPED
        return records, outcome(record, kind, "" if records else "no_claims")

    def _refuse(self, record: Received, reason: DeadLetterReason) -> tuple[tuple[Outgoing, ...], Outcome]:
        letter = dead_letter(
            record, reason=reason, message="no", stage=self.name, group="toys", code_version="0"
        )
        return (letter,), outcome(record, OutcomeKind.DEAD_LETTER, reason)

    async def close(self) -> None: ...


class LaterStage:
    """Records ``name due looks``: a claim when due (seconds since 1970), after so many looks in vain; ``poison`` is refused."""

    name = StageName.EXTRACT

    def __init__(self, topics: ToyTopics, clock: Callable[[], datetime]) -> None:
        self.source = topics.later
        self._claims = topics.claims.name
        self.targets = (topics.claims, topics.later, dead_letters_of(topics.later))
        self._clock = clock

    def now(self) -> datetime:
        return self._clock()

    def appointment(self, record: Received) -> Appointment | None:
        value = (record.value or b"").decode()
        if value.startswith("poison"):
            return None
        name, due, _ = value.split()
        return Appointment(subject=name, due_at=EPOCH + timedelta(seconds=float(due)))

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        answers = [self._answer(record) for record in batch]
        yield Delivery(
            records=tuple(each for each, _ in answers), outcomes=tuple(each for _, each in answers)
        )

    def _answer(self, record: Received) -> tuple[Outgoing, Outcome]:
        said = self.appointment(record)
        if said is None:
            letter = dead_letter(
                record,
                reason=DeadLetterReason.BAD_JSON,
                message="no",
                stage=self.name,
                group="toys",
                code_version="0",
            )
            return letter, outcome(record, OutcomeKind.DEAD_LETTER, DeadLetterReason.BAD_JSON)
        name, due, looks = (record.value or b"").decode().split()
        if said.due_at > self.now():
            sent = Outgoing(topic=self.source.name, key=record.key, value=record.value)
        elif int(looks):
            value = f"{name} {float(due) + 0.2} {int(looks) - 1}".encode()
            sent = Outgoing(topic=self.source.name, key=record.key, value=value)
        else:
            sent = Outgoing(topic=self._claims, key=record.key, value=name.encode())
        return sent, outcome(record, OutcomeKind.PUBLISHED)

    async def close(self) -> None: ...


@dataclass
class AlertMachine:
    """What the alert stage thinks, apart from any broker: the oracle of the fault runs is this over a list."""

    window: int
    answers: dict[int, bytes] = field(default_factory=dict)

    def judge(self, offset: int, issuer: bytes) -> bytes | None:
        """The alert's body (how many alerts of the issuer stand before it in the window), or None if it is answered."""
        if offset in self.answers:
            return None
        lowest = offset - self.window
        priors = sum(1 for each, whose in self.answers.items() if lowest <= each < offset and whose == issuer)
        self.answers[offset] = issuer
        for each in [each for each in self.answers if each < lowest]:
            del self.answers[each]
        return b"%d" % priors


class AlertStage:
    """Claims to alerts, with the alerts topic as state."""

    name = StageName.ALERT

    def __init__(self, topics: ToyTopics, *, window: int = 300) -> None:
        self.source = topics.claims
        self.state_topic = topics.alerts
        self.targets = (topics.alerts, dead_letters_of(topics.claims))
        self.window = window
        self._machines: dict[int, AlertMachine] = {}

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        records, outcomes = [], []
        for claim in batch:
            machine = self._machines.setdefault(claim.partition, AlertMachine(self.window))
            body = machine.judge(claim.offset, claim.key or b"")
            if body is None:
                outcomes.append(outcome(claim, OutcomeKind.SUPPRESSED, "already_answered"))
                continue
            records.append(self._alert(claim, body))
            outcomes.append(outcome(claim, OutcomeKind.PUBLISHED))
        yield Delivery(records=tuple(records), outcomes=tuple(outcomes))

    def _alert(self, claim: Received, body: bytes) -> Outgoing:
        return Outgoing(
            topic=self.state_topic.name,
            key=claim.key,
            value=(claim.value or b"") + b"/" + body,
            headers=((OFFSET, b"%d" % claim.offset),),
            partition=claim.partition,
        )

    def read(self, record: Received) -> Answer | None:
        said = record.header(OFFSET)
        return None if said is None else toy_answer(int(said), record.key or b"")

    reach = 0

    def note(self, record: Received) -> Left | None:
        return None

    def install(
        self, answers: Mapping[int, Iterable[Answer]], noted: Mapping[int, Iterable[Left]] | None = None
    ) -> None:
        self._machines = {
            partition: AlertMachine(
                self.window, {each.claim_offset: each.issuer_id.encode() for each in said}
            )
            for partition, said in answers.items()
        }

    async def close(self) -> None: ...


TOY_ANSWER = Answer(
    claim_offset=0,
    alert_id="",
    issuer_id="",
    lane="live",
    revision=1,
    action="created",
    version=Version(received_at=EPOCH, partition=0, offset=0, attempt=0),
    origin=Origin.AUTHOR_CLAIM,
    direction=Direction.UP,
    stated_pct=None,
    decimals=None,
    session_date=None,
    judged="",
)


def toy_answer(offset: int, issuer: bytes) -> Answer:
    return replace(TOY_ANSWER, claim_offset=offset, issuer_id=issuer.decode())
