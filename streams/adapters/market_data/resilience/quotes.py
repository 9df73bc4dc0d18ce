"""Last prices: many symbols a request, each kept for a moment, and none asked for that came along with other prices.

A last price stands beside a verdict, never in it: what cannot be had is left out, and nobody is told a reason.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from streams.adapters.market_data.resilience.failures import Failure
from streams.ports import Clock, ProviderActivity, Quote
from streams.tasks import cancel

BATCH = 50
"""Symbols a request; Yahoo refuses requests for many more."""
TRADING = timedelta(minutes=1)
"""A last price is given again for so long while its venue may be trading."""
RESTING = timedelta(minutes=15)
"""While the provider says that the venue rests."""
ABSENT = timedelta(minutes=10)
"""Of a symbol that the provider left out."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=1)
"""After a request that failed; doubled with each further one."""
MOST = 2_000

Fetch = Callable[[Sequence[str]], Awaitable[Mapping[str, Quote]]]
Ask = Callable[[Callable[[], Awaitable[Mapping[str, Quote]]]], Awaitable[Mapping[str, Quote] | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    quote: Quote | None
    at: datetime

    def holds(self, now: datetime) -> bool:
        """Whether it may be given again."""
        if self.quote is None:
            return now - self.at < ABSENT
        return now - self.at < (RESTING if self.quote.is_trading is False else TRADING)


class BatchedQuotes:
    """The last prices of one provider; ``ask`` lets a request through to it, or answers None, or raises its failure."""

    def __init__(self, fetch: Fetch, ask: Ask, *, clock: Clock, activity: ProviderActivity) -> None:
        """Begin empty; ``fetch`` takes at most ``BATCH`` symbols."""
        self._fetch = fetch
        self._ask = ask
        self._clock = clock
        self._activity = activity
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._flights: dict[str, asyncio.Task[None]] = {}
        self._pause = FIRST_PAUSE
        self._paused_until = clock.now()

    def note(self, quote: Quote) -> None:
        """Keep a last price that came along with an answer about something else."""
        self._keep(quote.symbol, quote)

    async def answer(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Return the last prices of these symbols, of as many as there are; who stops waiting ends no request.

        Nothing is asked before the provider answered something else: the first article of a process costs the
        requests for its cookies already.
        """
        now = self._clock.now()
        wanted = tuple(dict.fromkeys(symbols))
        unknown = [symbol for symbol in wanted if not self._is_known(symbol, now)]
        self._activity.known["memory"] += len(wanted) - len(unknown)
        fresh = [symbol for symbol in unknown if symbol not in self._flights]
        self._activity.known["under_way"] += len(unknown) - len(fresh)
        if now >= self._paused_until and self._activity.requests["answered"]:
            for first in range(0, len(fresh), BATCH):
                self._start(fresh[first : first + BATCH])
        flights = {self._flights[symbol] for symbol in unknown if symbol in self._flights}
        if flights:
            await asyncio.wait(flights)
        return {symbol: quote for symbol in wanted if (quote := self._quote(symbol)) is not None}

    async def close(self) -> None:
        """End what is under way."""
        await cancel(*set(self._flights.values()))

    def _is_known(self, symbol: str, now: datetime) -> bool:
        kept = self._kept.get(symbol)
        return kept is not None and kept.holds(now)

    def _quote(self, symbol: str) -> Quote | None:
        kept = self._kept.get(symbol)
        return kept.quote if kept is not None and kept.holds(self._clock.now()) else None

    def _start(self, batch: Sequence[str]) -> None:
        task = asyncio.create_task(self._request(batch))
        for symbol in batch:
            self._flights[symbol] = task
        task.add_done_callback(lambda _: self._land(batch))

    def _land(self, batch: Sequence[str]) -> None:
        for symbol in batch:
            del self._flights[symbol]

    async def _request(self, batch: Sequence[str]) -> None:
        """Ask for one batch, and keep what is said; a failure, or no request at all, says nothing about any symbol."""
        try:
            quotes = await self._ask(lambda: self._fetch(batch))
        except Failure:
            self._paused_until = self._clock.now() + self._pause
            self._pause = min(self._pause * 2, LONGEST_PAUSE)
            return
        if quotes is None:
            return
        self._pause = FIRST_PAUSE
        for symbol in batch:
            self._keep(symbol, quotes.get(symbol))

    def _keep(self, symbol: str, quote: Quote | None) -> None:
        self._kept[symbol] = _Kept(quote=quote, at=self._clock.now())
        self._kept.move_to_end(symbol)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
