"""The second stage: what the market says of each claim of an article."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

from schemas.claim import Extraction
from schemas.record import Received
from schemas.topics import CLAIMS, EXTRACTIONS, RELOOK, Topic, dead_letters_of
from streams.steps.checking import CheckingStage, Opened, opened
from streams.steps.decoding import Worked, read_event
from streams.steps.delivery import Delivery

AT_A_TIME = 8
"""Records read before the loop's heartbeats may go on."""


class EnrichStage(CheckingStage):
    """Extractions in, checked claims out, one record a claim, keyed by the issuer."""

    source: Topic = EXTRACTIONS
    targets: tuple[Topic, ...] = (CLAIMS, RELOOK, dead_letters_of(EXTRACTIONS))

    async def work(self, batch: Sequence[Received]) -> AsyncIterator[Delivery]:
        """Answer a batch in at most two delivery sets: what is known at once, and the rest after a bounded wait."""
        refused: list[tuple[Received, Worked]] = []
        waiting: list[Opened] = []
        for number, record in enumerate(batch, 1):
            if number % AT_A_TIME == 0:
                await asyncio.sleep(0)
            found = self._shell.attempt(record, _open)
            if isinstance(found, Worked):
                refused.append((record, found))
            else:
                waiting.append(found)
        async with aclosing(self.check(waiting, refused)) as deliveries:
            async for delivery in deliveries:
                yield delivery


def _open(record: Received) -> Opened:
    return opened(record, read_event(Extraction, record))
