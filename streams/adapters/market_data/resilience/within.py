"""Prices within days: asked for once a symbol and day, kept in memory and in the file of answers.

A day that is over stands for good, one that runs for a moment. What the provider has no more is gone for good.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.failures import Failure, Incomplete, NotFound, no_bars
from streams.adapters.market_data.resilience.freshness import FIRST_DOUBT, NEGATIVE, RUNNING
from streams.adapters.market_data.resilience.store import AnswerFile
from streams.adapters.market_data.resilience.store_within import WithinEntry, read, write
from streams.market.extended.prices import ExtendedAnswer, ExtendedBars, SymbolDay
from streams.market.venues import SETTLING
from streams.ports import Clock, NoBars, ProviderActivity
from streams.tasks import cancel

MOST = 1_000
"""Answers in memory; the longest unused goes first."""
GONE = timedelta(days=30)
ONE_DAY = timedelta(days=1)
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)

T = TypeVar("T")
Fetch = Callable[[str, date], Awaitable[ExtendedBars]]
Ask = Callable[[Callable[[], Awaitable[ExtendedBars]]], Awaitable[ExtendedBars]]
OnDisk = Callable[[Callable[..., Any], Any], Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How the provider is reached: ``ask`` admits a request or raises, ``refusal`` says why nobody should wait now.

    What needed no request is counted in ``activity``, as it is for daily prices.
    """

    fetch: Fetch
    ask: Ask
    refusal: Callable[[datetime], Failure | None]
    on_disk: OnDisk
    file: AnswerFile | None
    activity: ProviderActivity


class WithinDays:
    """The answers about prices within days."""

    def __init__(self, access: Access, clock: Clock) -> None:
        """Begin empty."""
        self._access = access
        self._clock = clock
        self._known: OrderedDict[SymbolDay, WithinEntry] = OrderedDict()
        self._flights: dict[SymbolDay, asyncio.Task[ExtendedAnswer]] = {}

    async def answer(self, symbol: str, day: date) -> ExtendedAnswer:
        """Return the bars up to a day, or why there are none."""
        now = self._clock.now()
        if not EARLIEST <= day <= LATEST or day > now.date() + ONE_DAY:
            return NoBars(symbol=symbol, reason=NotChecked.NO_DATA, detail="no day that could have prices")
        activity = self._access.activity
        known = self._find(symbol, day, now)
        if known is not None:
            activity.known["memory"] += 1
            return known
        known = await self._find_on_disk(symbol, day, now)
        if known is not None:
            activity.known["disk"] += 1
            return known
        refusal = self._access.refusal(now)
        if refusal is not None:
            activity.refusals[refusal.reason] += 1
            return no_bars(symbol, refusal)
        # A reader that gives up must not end what others, or the next reader, wait for.
        return await asyncio.shield(self._flight(symbol, day))

    async def close(self) -> None:
        """End what is under way."""
        await cancel(*self._flights.values())

    def _find(self, symbol: str, day: date, now: datetime) -> ExtendedAnswer | None:
        entry = self._known.get((symbol, day))
        if entry is None or not is_fresh(entry, now):
            return None
        self._known.move_to_end((symbol, day))
        return entry.answer

    async def _find_on_disk(self, symbol: str, day: date, now: datetime) -> ExtendedAnswer | None:
        file = self._access.file
        if file is None or (symbol, day) in self._known:
            return None
        entry = await self._access.on_disk(lambda key: file.attempt(read(*key)), (symbol, day))
        if entry is None:
            return None
        self._remember(entry)
        return self._find(symbol, day, now)

    def _flight(self, symbol: str, day: date) -> asyncio.Task[ExtendedAnswer]:
        key = (symbol, day)
        if key in self._flights:
            self._access.activity.known["under_way"] += 1
        else:
            task = self._flights[key] = asyncio.create_task(self._ask(symbol, day))
            task.add_done_callback(lambda _: self._flights.pop(key, None))
        return self._flights[key]

    async def _ask(self, symbol: str, day: date) -> ExtendedAnswer:
        """Ask the provider, and keep what it says."""
        try:
            answer: ExtendedAnswer = await self._access.ask(lambda: self._access.fetch(symbol, day))
        except (NotFound, Incomplete) as failure:
            answer = no_bars(symbol, failure)
        except Failure as failure:
            return no_bars(symbol, failure)
        fetched_at = answer.as_of if isinstance(answer, ExtendedBars) else self._clock.now()
        entry = WithinEntry(answer=answer, day=day, fetched_at=fetched_at)
        self._remember(entry)
        file = self._access.file
        if file is not None:
            await self._access.on_disk(lambda each: file.attempt(write(each)), entry)
        return answer

    def _remember(self, entry: WithinEntry) -> None:
        self._known[entry.answer.symbol, entry.day] = entry
        self._known.move_to_end((entry.answer.symbol, entry.day))
        while len(self._known) > MOST:
            self._known.popitem(last=False)


def is_fresh(entry: WithinEntry, now: datetime) -> bool:
    """Whether an answer may be given again."""
    answer, age = entry.answer, now - entry.fetched_at
    if _is_over(entry.day, answer, entry.fetched_at):
        return isinstance(answer, ExtendedBars) or age < _negative_life(answer)
    return age < RUNNING


def _negative_life(answer: NoBars) -> timedelta:
    if answer.reason is NotChecked.BARS_EXPIRED:
        return GONE
    return FIRST_DOUBT if answer.reason is NotChecked.NOT_FOUND else NEGATIVE


def _is_over(day: date, answer: ExtendedAnswer, at: datetime) -> bool:
    """Whether the day had ended at the venue; without a zone, everywhere on earth."""
    zone = answer.timezone if isinstance(answer, ExtendedBars) and answer.timezone else "Etc/GMT+12"
    return datetime.combine(day + ONE_DAY, time(), tzinfo=ZoneInfo(zone)) + SETTLING <= at
