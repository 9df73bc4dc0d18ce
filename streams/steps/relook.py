"""The later look: articles whose prices were late, or not final yet, are checked again when they are due.

One record stands on the relook topic for an article until it is answered: each look either says what there is to say, or
puts the next record there, with one more attempt. After the last attempt the claims go on as they are, with nothing
pending any more. A record that is worked again after a crash says the same version again, which the alert stage passes over.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from schemas.claim import Extraction, Relook
from schemas.headers import write_version
from schemas.record import Outgoing, Received
from schemas.topics import CLAIMS, RELOOK, Topic, dead_letters_of
from streams.errors import InvalidEvent
from streams.steps.checking import CheckingStage, Opened, Patience, opened
from streams.steps.decoding import Worked, published, read_event
from streams.steps.delivery import Appointment, Delivery

WAIT = timedelta(seconds=5)
"""How long a late article waits for its prices: nobody waits behind it but other late ones."""
NOT_DUE = "not_due"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Early:
    """A record that came before its time."""

    again: Worked


class RelookStage(CheckingStage):
    """Relook records in, checked claims of a later version out; what still is not answered comes back later.

    It takes the ports that the enrich stage has, so that one limit of requests holds for both.
    """

    usual_patience = Patience(wait=WAIT)
    source: Topic = RELOOK
    targets: tuple[Topic, ...] = (CLAIMS, RELOOK, dead_letters_of(RELOOK))

    def now(self) -> datetime:
        """Return the time by which appointments are kept."""
        return self._clock.now()

    def appointment(self, record: Received) -> Appointment | None:
        """Return when a record is due, and which others it stands for; None for one that is to be refused at once."""
        try:
            relook = read_event(Relook, record)
        except InvalidEvent:
            return None
        version = write_version(replace(relook.extraction.version, attempt=0))
        subject = f"{relook.extraction.lane} {relook.extraction.article.id} {version}"
        return Appointment(subject=subject, due_at=relook.due_at)

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Look again at what is due; a record that comes before its time goes to the end of the topic as it is."""
        done: list[tuple[Received, Worked]] = []
        waiting: list[Opened] = []
        for record in batch:
            found = self._shell.attempt(record, self._open)
            if isinstance(found, Opened):
                waiting.append(found)
            else:
                done.append((record, found.again if isinstance(found, _Early) else found))
        async with aclosing(self.check(waiting, done)) as deliveries:
            async for delivery in deliveries:
                yield delivery

    def _open(self, record: Received) -> Opened | _Early:
        relook = read_event(Relook, record)
        if relook.due_at > self._clock.now():
            return _Early(again=replace(published(_same(record)), reason=NOT_DUE))
        return opened(record, _at_attempt(relook))

    async def close(self) -> None:
        """Nothing to let go of: the provider is the enrich stage's."""


def _at_attempt(relook: Relook) -> Extraction:
    version = replace(relook.extraction.version, attempt=relook.attempt)
    return replace(relook.extraction, version=version)


def _same(record: Received) -> Outgoing:
    return Outgoing(topic=RELOOK.name, key=record.key, value=record.value, headers=record.headers)
