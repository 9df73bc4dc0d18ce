"""The alert stage: checked claims in, alerts out; its state is the tail of the topic that it writes."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence

from schemas.claim import CheckedClaim
from schemas.codec import encode
from schemas.headers import TRACEPARENT, Answer, alert_headers, read_answer
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, CLAIMS, Topic, dead_letters_of
from schemas.vocabulary import StageName
from streams.alerts.judge import judge
from streams.alerts.policy import AlertPolicy
from streams.alerts.window import PartitionWindow
from streams.steps.decoding import Shell, Worked, published, read_event, suppressed
from streams.steps.delivery import Delivery

ALREADY_ANSWERED = "already_answered"


class AlertStage:
    """Judges the claims of each partition in offset order; one claim has at most one alert."""

    name = StageName.ALERT
    source: Topic = CLAIMS
    targets: tuple[Topic, ...] = (ALERTS, dead_letters_of(CLAIMS))
    state_topic: Topic = ALERTS

    def __init__(self, *, policy: AlertPolicy, group: str, code_version: str) -> None:
        """Begin with an empty state."""
        self._policy = policy
        self._shell = Shell(stage=self.name, group=group, code_version=code_version)
        self._windows: dict[int, PartitionWindow] = {}

    @property
    def window(self) -> int:
        """How many claims back the state reaches."""
        return self._policy.window

    def read(self, record: Received) -> Answer | None:
        """Return what a record of the alerts topic says to the state."""
        return read_answer(record)

    def install(self, answers: Mapping[int, Iterable[Answer]]) -> None:
        """Replace the whole state."""
        self._windows = {partition: PartitionWindow(self.window, said) for partition, said in answers.items()}

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer a batch in one delivery set."""
        yield self._shell.run(batch, self.answer)

    def answer(self, record: Received) -> Worked:
        """Answer one claim, and remember the answer.

        Raises:
            InvalidEvent: the record is no checked claim.
        """
        window = self._windows.setdefault(record.partition, PartitionWindow(self.window))
        if window.is_answered(record.offset):
            return suppressed(ALREADY_ANSWERED)
        claim = read_event(CheckedClaim, record)
        judged = judge(claim, offset=record.offset, window=window, policy=self._policy)
        if judged.alert is None or judged.answer is None:
            return suppressed(judged.silence)
        headers = alert_headers(
            judged.alert,
            answer=judged.answer,
            event_type=ALERTS.event_type,
            traceparent=record.header(TRACEPARENT),
        )
        alert = Outgoing(
            topic=ALERTS.name,
            key=claim.issuer_id.encode(),
            value=encode(judged.alert),
            headers=headers,
            partition=record.partition,
        )
        window.add(judged.answer)
        return published(alert)

    async def close(self) -> None:
        """Nothing to let go of."""
