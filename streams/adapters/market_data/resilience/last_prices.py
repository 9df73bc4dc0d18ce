"""Last prices: from a stream where it says something, from a batch of quotes where it does not yet."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from streams.ports import Clock, LiveQuotes, MarketData, Quote
from streams.tasks import cancel

QUIET = timedelta(minutes=10)
"""Of what the stream did not speak for so long, quotes are asked for."""
MOST = 2_000


class LastPrices:
    """A ``LiveQuotes`` over a stream and the provider's quotes: the later trade of the two is the last one."""

    def __init__(self, stream: LiveQuotes, market: MarketData, clock: Clock) -> None:
        """Take both ports; the provider is closed by whoever else has it."""
        self._stream = stream
        self._market = market
        self._clock = clock
        self._quoted: OrderedDict[str, Quote] = OrderedDict()
        self._asking: set[asyncio.Task[None]] = set()

    def follow(self, symbols: Iterable[str]) -> None:
        """Follow these on the stream, for a while."""
        self._stream.follow(symbols)

    async def prepare(self, symbols: Sequence[str]) -> None:
        """Ask for quotes of what the stream says nothing about; who stops waiting ends no request."""
        wanted = [symbol for symbol in symbols if not self._is_heard(symbol)]
        if not wanted:
            return
        task = asyncio.create_task(self._ask(wanted))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)
        await asyncio.shield(task)

    def latest(self, symbol: str) -> Quote | None:
        """Return the last trade that is known, whenever that was."""
        known = [
            quote for quote in (self._stream.latest(symbol), self._quoted.get(symbol)) if quote is not None
        ]
        return max(known, key=lambda quote: quote.as_of, default=None)

    async def close(self) -> None:
        """End what is under way, and the stream."""
        await cancel(*self._asking)
        await self._stream.close()

    def _is_heard(self, symbol: str) -> bool:
        quote = self._stream.latest(symbol)
        return quote is not None and self._clock.now() - quote.as_of < QUIET

    async def _ask(self, symbols: Sequence[str]) -> None:
        for symbol, quote in (await self._market.quotes(symbols)).items():
            self._quoted[symbol] = quote
            self._quoted.move_to_end(symbol)
        while len(self._quoted) > MOST:
            self._quoted.popitem(last=False)
