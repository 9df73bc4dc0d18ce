"""The second stage: what the market says of each claim of an article."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

from schemas.claim import Extraction
from schemas.record import Received
from schemas.topics import CLAIMS, EXTRACTIONS, RELOOK, Topic, dead_letters_of
from schemas.vocabulary import StageName
from streams.market.calendars.closures import Calendars
from streams.ports import Clock, LiveQuotes, MarketData, ProviderActivity
from streams.steps.checking import Checking, Count, Opened, Patience, opened
from streams.steps.decoding import Shell, Worked, read_event
from streams.steps.delivery import Delivery

AT_A_TIME = 8
"""Records read before the loop's heartbeats may go on."""


class EnrichStage:
    """Extractions in, checked claims out, one record a claim, keyed by the issuer."""

    name = StageName.ENRICH
    source: Topic = EXTRACTIONS
    targets: tuple[Topic, ...] = (CLAIMS, RELOOK, dead_letters_of(EXTRACTIONS))

    def __init__(
        self,
        *,
        market: MarketData,
        clock: Clock,
        group: str,
        code_version: str,
        patience: Patience | None = None,
        calendars: Calendars | None = None,
        count: Count | None = None,
    ) -> None:
        """Take the ports; ``count`` is told the verdicts of each delivery set."""
        self._shell = Shell(stage=StageName.ENRICH, group=group, code_version=code_version)
        self._checking = Checking(
            market=market,
            clock=clock,
            shell=self._shell,
            patience=patience or Patience(),
            calendars=calendars,
            count=count,
        )

    def tell(self, activity: ProviderActivity) -> None:
        """Count there, from now on, what is given up."""
        self._checking.activity = activity

    def show(self, live: LiveQuotes) -> None:
        """Put the last traded price beside each verdict of the live lane, from now on."""
        self._checking.live = live

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
        async with aclosing(self._checking.work(waiting, refused)) as deliveries:
            async for delivery in deliveries:
                yield delivery

    async def close(self) -> None:
        """Close the provider."""
        await self._checking.close()


def _open(record: Received) -> Opened:
    return opened(record, read_event(Extraction, record))
