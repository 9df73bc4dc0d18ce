"""A provider that is asked as little as possible, never faster than it likes, and answers whatever happens.

A question goes to the memory, to the file on disk, to a request of the same symbol that is under way already, and only
then to the provider: if the breaker lets it, when the bucket has a token. Who stops waiting does not stop the request:
its answer is kept for whoever asks next.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol, TypeVar

from schemas.vocabulary import NotChecked
from streams.adapters.market_data import ProviderOptions
from streams.adapters.market_data.resilience.answers import Answers
from streams.adapters.market_data.resilience.failures import Failure, Incomplete, NotFound, no_bars
from streams.adapters.market_data.resilience.freshness import ALWAYS, Entry
from streams.adapters.market_data.resilience.gate import Gate, Limits, Sleep
from streams.adapters.market_data.resilience.quotes import BatchedQuotes
from streams.adapters.market_data.resilience.store import AnswerFile
from streams.adapters.market_data.resilience.within import Access, WithinDays
from streams.market.bars import Window, cut
from streams.market.extended.prices import ExtendedAnswer, ExtendedBars
from streams.ports import Bars, Clock, DailyAnswer, MarketData, NoBars, ProviderActivity, Quote
from streams.tasks import cancel

EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)
"""Days outside have no prices, and libraries of dates fail on them."""
ONE_DAY = timedelta(days=1)

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What one request for bars brought; ``last`` is the last price, if it came along."""

    bars: Bars
    last: Quote | None = None


class Fetcher(Protocol):
    """Asks a provider, one request a call."""

    async def fetch(self, symbol: str, window: Window) -> Fetched:
        """Return the bars of one symbol.

        Raises:
            Failure: there are none, or the provider did not say.
        """
        ...

    async def fetch_within(self, symbol: str, day: date) -> ExtendedBars:
        """Return the bars of some minutes of the last two days of trade up to ``day``.

        Raises:
            Failure: there are none, or the provider did not say.
        """
        ...

    async def fetch_quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Return the last prices of these symbols, without those that the provider leaves out.

        Raises:
            Failure: the provider did not say.
        """
        ...

    async def close(self) -> None:
        """Let go of what is held."""
        ...


class Resilient:
    """A ``MarketData`` over a ``Fetcher``."""

    heals = True

    def __init__(
        self,
        name: str,
        fetcher: Fetcher,
        *,
        clock: Clock,
        limits: Limits | None = None,
        file: Path | None = None,
        sleep: Sleep = asyncio.sleep,
        activity: ProviderActivity | None = None,
    ) -> None:
        """Take the provider; ``file`` is where answers are kept on disk, None keeps them in memory only."""
        self.name = name
        self._fetcher = fetcher
        self._clock = clock
        self._activity = ProviderActivity() if activity is None else activity
        self._gate = Gate(name, clock=clock, limits=limits or Limits(), sleep=sleep, activity=self._activity)
        self._answers = Answers()
        self._file = None if file is None else AnswerFile(file)
        self._disk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="answers")
        self._flights: dict[str, list[tuple[Window, asyncio.Task[DailyAnswer]]]] = {}
        access = Access(
            fetch=fetcher.fetch_within,
            ask=self._gate.ask,
            refusal=self._gate.refusal,
            on_disk=self._on_disk,
            file=self._file,
            activity=self._activity,
        )
        self._within = WithinDays(access, clock)
        self._quotes = BatchedQuotes(
            fetcher.fetch_quotes, self._gate.ask_aside, clock=clock, activity=self._activity
        )

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return the daily bars of each symbol, or why there are none."""
        wanted = Window(start=start, end=end)
        asked = tuple(dict.fromkeys(symbols))
        if len(asked) == 1:
            return {asked[0]: await self._one(asked[0], wanted)}
        answers = await asyncio.gather(*(self._one(symbol, wanted) for symbol in asked))
        return dict(zip(asked, answers, strict=True))

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Return the bars of some minutes of the last two days of trade up to ``day``, or why there are none."""
        return await self._within.answer(symbol, day)

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Return the last prices of as many of these symbols as there are: those that come with bars first."""
        if self._gate.refusal(self._clock.now()) is None:
            flights = {task for symbol in symbols for _, task in self._flights.get(symbol, ())}
            if flights:
                await asyncio.wait(flights)
        return await self._quotes.answer(symbols)

    async def close(self) -> None:
        """End what is under way, then close the provider and the file."""
        await self._quotes.close()
        await self._within.close()
        await cancel(*(task for held in self._flights.values() for _, task in held))
        await self._fetcher.close()
        if self._file is not None:
            await asyncio.get_running_loop().run_in_executor(self._disk, self._file.close)
        await asyncio.to_thread(self._disk.shutdown, wait=True)

    async def _one(self, symbol: str, wanted: Window) -> DailyAnswer:
        now = self._clock.now()
        if wanted.start > wanted.end or wanted.end < EARLIEST or wanted.start > now.date() + ONE_DAY:
            return NoBars(symbol=symbol, reason=NotChecked.NO_DATA, detail="no day that could have prices")
        known = self._answers.find(symbol, wanted, now)
        if known is not None:
            self._activity.known["memory"] += 1
            return known
        known = await self._find_on_disk(symbol, wanted)
        if known is not None:
            self._activity.known["disk"] += 1
            return known
        refusal = self._gate.refusal(now)
        if refusal is not None:
            self._activity.refusals[refusal.reason] += 1
            return no_bars(symbol, refusal)
        # A reader that gives up must not end what others, or the next reader, wait for.
        return cut(await asyncio.shield(self._flight(symbol, wanted)), wanted)

    async def _find_on_disk(self, symbol: str, wanted: Window) -> DailyAnswer | None:
        if self._file is None:
            return None
        kept = await self._on_disk(self._file.read, symbol)
        if kept is None:
            return None
        self._answers.install(symbol, kept)
        return self._answers.find(symbol, wanted, self._clock.now())

    def _flight(self, symbol: str, wanted: Window) -> asyncio.Task[DailyAnswer]:
        """Return the request that will answer this: one that is under way, or a new one."""
        held = self._flights.setdefault(symbol, [])
        for window, task in held:
            if window.start <= wanted.start and wanted.end <= window.end:
                self._activity.known["under_way"] += 1
                return task
        window = whole_years(wanted).hull(wanted)
        task = asyncio.create_task(self._answer(symbol, window))
        held.append((window, task))
        task.add_done_callback(lambda _: self._land(symbol, window))
        return task

    def _land(self, symbol: str, window: Window) -> None:
        left = [each for each in self._flights.get(symbol, ()) if each[0] != window]
        if left:
            self._flights[symbol] = left
        else:
            self._flights.pop(symbol, None)

    async def _answer(self, symbol: str, window: Window) -> DailyAnswer:
        """Ask the provider, and keep what it says."""
        try:
            fetched = await self._gate.ask(lambda: self._fetcher.fetch(symbol, whole_years(window)))
        except (NotFound, Incomplete) as failure:
            answer: DailyAnswer = no_bars(symbol, failure)
        except Failure as failure:
            return no_bars(symbol, failure)
        else:
            answer = fetched.bars
            if fetched.last is not None:
                self._quotes.note(fetched.last)
        await self._keep(answer, window)
        return answer

    async def _keep(self, answer: DailyAnswer, window: Window) -> None:
        symbol, unknown = answer.symbol, isinstance(answer, NoBars) and answer.reason is NotChecked.NOT_FOUND
        entry = Entry(
            answer=answer,
            window=ALWAYS if unknown else window,
            fetched_at=answer.as_of if isinstance(answer, Bars) else self._clock.now(),
            times=1 + (self._answers.times_not_found(symbol) if unknown else 0),
        )
        kept = None if self._file is None else await self._on_disk(self._file.write, entry)
        if kept is None:
            self._answers.add(entry)
        else:
            self._answers.install(symbol, kept)

    async def _on_disk(self, act: Callable[[T], R], argument: T) -> R:
        return await asyncio.get_running_loop().run_in_executor(self._disk, act, argument)


def whole_years(wanted: Window) -> Window:
    """Return the days to ask for: calendar years, so that the next article's question is a part of this one's answer.

    A request costs the same for a year as for a day.
    """
    start, end = max(wanted.start, EARLIEST), min(wanted.end, LATEST)
    return Window(start=start.replace(month=1, day=1), end=end.replace(month=12, day=31))


def open_resilient(name: str, fetcher: Fetcher, options: ProviderOptions) -> MarketData:
    """Return a provider's ``Fetcher`` as a ``MarketData``."""
    limits = Limits(
        per_second=options.per_second,
        burst=options.burst,
        at_once=options.threads,
        patience=options.patience,
        stall=options.stall,
    )
    return Resilient(
        name,
        fetcher,
        clock=options.clock,
        limits=limits,
        file=options.answers_file,
        activity=options.activity,
    )
