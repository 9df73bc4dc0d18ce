"""A provider that writes down what it answers."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import orjson

from streams.adapters.market_data.snapshot.reading import LAYOUTS, MARK, WITHIN
from streams.adapters.market_data.snapshot.written import fields_of, within_fields_of
from streams.errors import Misconfigured
from streams.market.bars import Window
from streams.ports import Bars, Clock, DailyAnswer, ExtendedAnswer, ExtendedBars, MarketData, Quote

HEADER = {MARK: max(LAYOUTS)}
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
        self._written: set[tuple[str, Window | date, datetime | str]] = set()
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

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Return what the provider answers about prices within days."""
        answer = await self._market.extended(symbol, day)
        said = answer.as_of if isinstance(answer, ExtendedBars) else answer.reason.value
        if self._is_new(symbol, day, said):
            when = answer.as_of if isinstance(answer, ExtendedBars) else self._clock.now()
            self._append({"symbol": symbol, WITHIN: day, "fetched_at": when, **within_fields_of(answer)})
        return answer

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Return what the provider answers; it is not written, because no replay may see it."""
        return await self._market.quotes(symbols)

    async def close(self) -> None:
        """Close the provider, then the file."""
        try:
            await self._market.close()
        finally:
            await asyncio.to_thread(self._file.close)

    def _write(self, answer: DailyAnswer, window: Window) -> None:
        """Append an answer unless just that was written before."""
        said = answer.as_of if isinstance(answer, Bars) else answer.reason.value
        if not self._is_new(answer.symbol, window, said):
            return
        when = answer.as_of if isinstance(answer, Bars) else self._clock.now()
        self._append(
            {
                "symbol": answer.symbol,
                "first": window.start,
                "last": window.end,
                "fetched_at": when,
                **fields_of(answer),
            }
        )

    def _is_new(self, symbol: str, asked: Window | date, said: datetime | str) -> bool:
        key = (symbol, asked, said)
        is_new = key not in self._written
        self._written.add(key)
        return is_new

    def _append(self, line: dict[str, Any]) -> None:
        self._file.write(orjson.dumps(line) + b"\n")
        # Whole lines, whatever ends the process.
        self._file.flush()
