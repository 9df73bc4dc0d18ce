"""A provider that writes down what it answers."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import orjson

from streams.adapters.market_data.snapshot.written import fields_of
from streams.errors import Misconfigured
from streams.market.bars import Window
from streams.ports import Bars, Clock, DailyAnswer, MarketData

HEADER = {"tapewire_snapshot": 1}
"""The first line of a snapshot."""


class Recorder:
    """Passes questions on, and appends each new answer to a file, a line of JSON each."""

    def __init__(self, market: MarketData, file: Path, clock: Clock) -> None:
        """Begin the file, or go on at its end.

        Raises:
            Misconfigured: it cannot be written.
        """
        self.name, self.heals = market.name, market.heals
        self._market = market
        self._clock = clock
        self._written: set[tuple[str, Window, datetime | str]] = set()
        try:
            self._file = file.open("ab")
        except OSError as error:
            raise Misconfigured(
                f"cannot write the snapshot {file} ({error.strerror}): name another file"
            ) from None
        if self._file.tell() == 0:
            self._file.write(orjson.dumps(HEADER | {"provider": self.name}) + b"\n")

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return what the provider answers."""
        answers = await self._market.daily(symbols, start, end)
        for answer in answers.values():
            self._write(answer, Window(start=start, end=end))
        return answers

    async def close(self) -> None:
        """Close the provider, then the file."""
        try:
            await self._market.close()
        finally:
            await asyncio.to_thread(self._file.close)

    def _write(self, answer: DailyAnswer, window: Window) -> None:
        """Append an answer unless just that was written before."""
        said = answer.as_of if isinstance(answer, Bars) else answer.reason.value
        if (answer.symbol, window, said) in self._written:
            return
        self._written.add((answer.symbol, window, said))
        when = answer.as_of if isinstance(answer, Bars) else self._clock.now()
        line = {
            "symbol": answer.symbol,
            "first": window.start,
            "last": window.end,
            "fetched_at": when,
            **fields_of(answer),
        }
        self._file.write(orjson.dumps(line) + b"\n")
        # Whole lines, whatever ends the process.
        self._file.flush()
