"""The alert stage: checked claims in, alerts out; its state is the tail of the topic that it writes."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence

from schemas.alert import Alert
from schemas.claim import CheckedClaim, Correction
from schemas.codec import decode, encode
from schemas.headers import (
    EVENT_TYPE,
    LANE,
    SUBJECT,
    TRACEPARENT,
    VERSION,
    Answer,
    alert_headers,
    read_answer,
    read_version,
)
from schemas.identifiers import alert_id
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, CLAIMS, CORRECTIONS, Topic, dead_letters_of
from schemas.vocabulary import StageName
from streams.alerts.judge import UNCHANGED, judge, retract, to_retract
from streams.alerts.policy import AlertPolicy
from streams.alerts.restatements import Restated, Restatements
from streams.alerts.window import PartitionWindow
from streams.alerts.withdrawals import REACH, Noted, Withdrawals
from streams.errors import InvalidEvent
from streams.ports import Archive
from streams.steps.decoding import Shell, Worked, delivery_of, published, read_event, suppressed
from streams.steps.delivery import Delivery, Left

ALREADY_ANSWERED = "already_answered"
NOTHING_TO_RETRACT = "nothing_to_retract"


class AlertStage:
    """Judges the claims of each partition in offset order; one claim has at most one alert."""

    name = StageName.ALERT
    source: Topic = CLAIMS
    targets: tuple[Topic, ...] = (ALERTS, dead_letters_of(CLAIMS))
    state_topic: Topic = ALERTS

    def __init__(self, *, policy: AlertPolicy, group: str, code_version: str, archive: Archive) -> None:
        """Begin with an empty state; a retraction repeats what the ``archive`` has."""
        self._policy = policy
        self._shell = Shell(stage=self.name, group=group, code_version=code_version)
        self._archive = archive
        self._windows: dict[int, PartitionWindow] = {}
        self._withdrawals: dict[int, Withdrawals] = {}
        self._restatements: dict[int, Restatements] = {}

    @property
    def window(self) -> int:
        """How many claims back the state reaches."""
        return self._policy.window

    def read(self, record: Received) -> Answer | None:
        """Return what a record of the alerts topic says to the state."""
        return read_answer(record)

    @property
    def reach(self) -> int:
        """How many claims back a correction is remembered, and a claim that was made again without news."""
        return min(REACH, self.window)

    def note(self, record: Received) -> Left | None:
        """Return the correction in a record of the claims topic, or which version a claim is of; None for what cannot be read."""
        if record.header(EVENT_TYPE) != CORRECTIONS.event_type:
            return _restated(record)
        try:
            return _noted(record, read_event(Correction, record))
        except InvalidEvent:
            return None

    def install(
        self, answers: Mapping[int, Iterable[Answer]], noted: Mapping[int, Iterable[Left]] | None = None
    ) -> None:
        """Replace the whole state."""
        self._windows = {partition: PartitionWindow(self.window, said) for partition, said in answers.items()}
        left = {partition: tuple(each) for partition, each in (noted or {}).items()}
        self._withdrawals = {
            partition: Withdrawals(self.reach, (each for each in said if isinstance(each, Noted)))
            for partition, said in left.items()
        }
        self._restatements = {
            partition: Restatements(
                self.reach,
                # What an alert answered is in the window.
                (
                    each
                    for each in said
                    if isinstance(each, Restated) and not self._is_answered(partition, each)
                ),
            )
            for partition, said in left.items()
        }

    def _is_answered(self, partition: int, claim: Restated) -> bool:
        window = self._windows.get(partition)
        return window is not None and window.is_answered(claim.claim_offset)

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer a batch in one delivery set; each correction is a set of its own.

        So everything that it may take back stands on the topic, where the archive finds it.
        """
        claims: list[Received] = []
        for record in batch:
            if record.header(EVENT_TYPE) != CORRECTIONS.event_type:
                claims.append(record)
                continue
            if claims:
                yield self._shell.run(claims, self.answer)
                claims = []
            yield await self._correct(record)
        if claims or not batch:
            yield self._shell.run(claims, self.answer)

    def answer(self, record: Received) -> Worked:
        """Answer one claim, and remember the answer.

        Raises:
            InvalidEvent: the record is no checked claim.
        """
        window = self._window_of(record)
        if window.is_answered(record.offset):
            return suppressed(ALREADY_ANSWERED)
        claim = read_event(CheckedClaim, record)
        withdrawn = self._withdrawals_of(record).over(claim, offset=record.offset)
        judged = judge(claim, offset=record.offset, window=window, policy=self._policy, withdrawn=withdrawn)
        if judged.alert is None or judged.answer is None:
            restated = _restated(record) if judged.silence == UNCHANGED else None
            if restated is not None:
                self._restatements_of(record).note(restated)
            return suppressed(judged.silence)
        return published(self._said(judged.alert, judged.answer, record))

    async def _correct(self, record: Received) -> Delivery:
        """Take back what a correction takes back; what was taken back before a crash is not taken back again."""
        read = self._shell.attempt(record, lambda each: read_event(Correction, each))
        if isinstance(read, Worked):
            return delivery_of([(record, read)])
        withdrawals = self._withdrawals_of(record)
        withdrawals.note(_noted(record, read))
        made = self._restatements_of(record)
        last = [
            each
            for each in to_retract(read, offset=record.offset, window=self._window_of(record))
            if not made.is_newer(each.alert_id, read.version, offset=record.offset)
        ]
        if not last or withdrawals.is_overtaken(read, offset=record.offset):
            return delivery_of([(record, suppressed(NOTHING_TO_RETRACT))])
        places = {(each.claim_offset, each.alert_id) for each in last}
        bodies = await self._archive.bodies(record.partition, places)

        def take_back(came: Received) -> Worked:
            taken = [
                retract(decode(Alert, bodies[each.alert_id]), read, last=each, offset=came.offset)
                for each in last
                if each.alert_id in bodies
            ]
            return published(*(self._said(alert, answer, came) for alert, answer in taken))

        return delivery_of([(record, self._shell.attempt(record, take_back))])

    def _said(self, alert: Alert, answer: Answer, came: Received) -> Outgoing:
        """Return the record of an alert, and remember it."""
        self._window_of(came).add(answer)
        headers = alert_headers(
            alert, answer=answer, event_type=ALERTS.event_type, traceparent=came.header(TRACEPARENT)
        )
        return Outgoing(
            topic=ALERTS.name,
            key=alert.issuer_id.encode(),
            value=encode(alert),
            headers=headers,
            partition=came.partition,
        )

    def _window_of(self, record: Received) -> PartitionWindow:
        return self._windows.setdefault(record.partition, PartitionWindow(self.window))

    def _withdrawals_of(self, record: Received) -> Withdrawals:
        return self._withdrawals.setdefault(record.partition, Withdrawals(self.reach))

    def _restatements_of(self, record: Received) -> Restatements:
        return self._restatements.setdefault(record.partition, Restatements(self.reach))

    async def close(self) -> None:
        """Nothing to let go of."""


def _restated(record: Received) -> Restated | None:
    """Return which version of its article a claim is of, by the headers alone: none of the claims is decoded for it."""
    lane, claim_id, version = (record.header(name) for name in (LANE, SUBJECT, VERSION))
    if lane is None or claim_id is None or version is None:
        return None
    try:
        said = read_version(version)
    except ValueError:
        return None
    identity = alert_id(lane=lane, claim_id=claim_id)
    return Restated(claim_offset=record.offset, alert_id=identity, version=said)


def _noted(record: Received, correction: Correction) -> Noted:
    return Noted(claim_offset=record.offset, correction=correction)
