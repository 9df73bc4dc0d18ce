"""The prices that a batch of articles needs, each symbol asked for once; and the last price beside a verdict.

The last price is for a reader who acts now. It has no part in the verdict, and none in a replay.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from schemas.claim import CheckedClaim
from schemas.headers import LIVE
from schemas.vocabulary import NotChecked
from streams.market.bars import Window
from streams.market.extended.prices import SymbolDay
from streams.market.judge import Needs
from streams.ports import DailyAnswer, ExtendedAnswer, LiveQuotes, MarketData, NoBars
from streams.tasks import cancel

T = TypeVar("T")


class Quotes:
    """The prices that a batch needs: every symbol is asked for once, over all days that its articles need.

    A symbol's answer is awaited by itself, so that one slow symbol holds back only the articles that name it.
    """

    def __init__(self, market: MarketData, needs: Sequence[Needs]) -> None:
        """Ask for everything at once; needs a running event loop."""
        self._market = market
        self._tasks: dict[tuple[str, Window], asyncio.Task[DailyAnswer]] = {}
        self._within: dict[SymbolDay, asyncio.Task[ExtendedAnswer]] = {}
        self._windows: dict[str, list[Window]] = {}
        for need in needs:
            for symbol in need.symbols:
                self._windows.setdefault(symbol, []).append(need.window)
            for key in need.extended:
                if key not in self._within:
                    asked = _safely(key[0], partial(market.extended, *key))
                    self._within[key] = asyncio.create_task(asked)
        for symbol, windows in self._windows.items():
            self._windows[symbol] = merged = merge(windows)
            for window in merged:
                self._tasks[symbol, window] = asyncio.create_task(
                    _safely(symbol, partial(self._daily, symbol, window))
                )

    async def _daily(self, symbol: str, window: Window) -> DailyAnswer:
        answers = await self._market.daily((symbol,), window.start, window.end)
        return answers[symbol]

    async def wait_until(self, deadline_s: float) -> None:
        """Wait until every answer is there, until ``deadline_s`` by the loop's clock at most."""
        pending = [task for task in self._all() if not task.done()]
        if pending:
            left_s = deadline_s - asyncio.get_running_loop().time()
            await asyncio.wait(pending, timeout=max(left_s, 0))

    def has(self, needs: Needs) -> bool:
        """Whether every symbol of an article is answered."""
        daily = all(self._task(symbol, needs.window).done() for symbol in needs.symbols)
        return daily and all(self._within[key].done() for key in needs.extended)

    def answers(self, needs: Needs) -> dict[str, DailyAnswer]:
        """Return the answers for one article; what has not come is ``unavailable``."""
        return {symbol: self._answer(symbol, needs.window) for symbol in needs.symbols}

    def _answer(self, symbol: str, window: Window) -> DailyAnswer:
        return _so_far(symbol, self._task(symbol, window))

    def extended(self, needs: Needs) -> dict[SymbolDay, ExtendedAnswer]:
        """Return the answers about prices within days for one article; what has not come is ``unavailable``."""
        return {key: _so_far(key[0], self._within[key]) for key in needs.extended}

    def _all(self) -> Iterator[asyncio.Task[Any]]:
        yield from self._tasks.values()
        yield from self._within.values()

    def _task(self, symbol: str, window: Window) -> asyncio.Task[DailyAnswer]:
        held = next(each for each in self._windows[symbol] if each.overlaps(window))
        return self._tasks[symbol, held]

    async def abandon(self) -> None:
        """Stop waiting for what has not come."""
        await cancel(*(task for task in self._all() if not task.done()))


async def _safely(symbol: str, question: Callable[[], Awaitable[T]]) -> T | NoBars:
    """Return what a question is answered with: a provider that breaks its contract must not stop the wire."""
    try:
        return await question()
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"
        return NoBars(symbol=symbol, reason=NotChecked.UNAVAILABLE, detail=detail)


def _so_far(symbol: str, task: asyncio.Task[T]) -> T | NoBars:
    """Return the answer, or that it has not come."""
    if task.done() and not task.cancelled():
        return task.result()
    return NoBars(symbol=symbol, reason=NotChecked.UNAVAILABLE, detail="no answer in time")


def merge(windows: Iterable[Window]) -> list[Window]:
    """Return the fewest windows that hold all of these, without asking for days between windows that do not meet."""
    merged: list[Window] = []
    for window in sorted(windows, key=lambda each: (each.start, each.end)):
        if merged and merged[-1].overlaps(window):
            merged[-1] = merged[-1].hull(window)
        else:
            merged.append(window)
    return merged


class LastPrices:
    """The last prices that the live articles of a batch lack: asked for beside its prices, and never waited for by name."""

    def __init__(self, live: LiveQuotes | None, symbols: Iterable[str]) -> None:
        """Ask at once; needs a running event loop."""
        wanted = tuple(dict.fromkeys(symbols))
        self._task = None
        if live is not None and wanted:
            self._task = asyncio.create_task(_prepare(live, wanted))

    async def wait(self, seconds: float) -> None:
        """Wait until they are there, so many seconds at most."""
        if self._task is not None and not self._task.done():
            await asyncio.wait({self._task}, timeout=max(seconds, 0))

    async def abandon(self) -> None:
        """Stop waiting."""
        if self._task is not None:
            await cancel(self._task)


async def _prepare(live: LiveQuotes, symbols: Sequence[str]) -> None:
    # A provider that breaks its contract must not stop the wire.
    with suppress(Exception):
        await live.prepare(symbols)


def follow_named(quotes: LiveQuotes, claims: Sequence[CheckedClaim]) -> None:
    """Follow what the claims of the live lane name."""
    quotes.follow(claim.instrument.symbol for claim in claims if claim.instrument and claim.lane == LIVE)


def with_last_prices(quotes: LiveQuotes, claims: Sequence[CheckedClaim]) -> list[CheckedClaim]:
    """Return the claims, those of the live lane with the last price of their instrument where one is known."""
    return [_with_last_price(quotes, claim) if claim.lane == LIVE else claim for claim in claims]


def _with_last_price(quotes: LiveQuotes, claim: CheckedClaim) -> CheckedClaim:
    quote = None if claim.instrument is None else quotes.latest(claim.instrument.symbol)
    if quote is None:
        return claim
    market = replace(
        claim.market,
        last=quote.last,
        state=quote.state,
        last_as_of=quote.as_of,
        staleness_ms=_age_ms(quote.as_of, at=claim.article.received_at),
    )
    return replace(claim, market=market)


def _age_ms(as_of: datetime, *, at: datetime) -> int:
    return max(0, (at - as_of) // timedelta(milliseconds=1))
