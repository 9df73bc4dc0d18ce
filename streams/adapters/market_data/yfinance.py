"""Yahoo's daily prices through the yfinance package. Yahoo's data is for personal use under its terms."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from typing import TypeVar

from streams.adapters.market_data import Live, ProviderOptions, Source
from streams.adapters.market_data.resilience.failures import Failure, Unavailable, described
from streams.adapters.market_data.resilience.resilient import Fetched, open_resilient
from streams.adapters.market_data.yahoo.library import Library, is_broken_connection
from streams.adapters.market_data.yahoo.prices import failure_of, fetch
from streams.adapters.market_data.yahoo.quotes import fetch_quotes
from streams.adapters.market_data.yahoo.session import Route, Watch, open_session
from streams.adapters.market_data.yahoo.stream import Stream
from streams.adapters.market_data.yahoo.within import fetch_within
from streams.market.bars import Window
from streams.market.extended.prices import ExtendedBars
from streams.ports import LiveQuotes, MarketData, Quote

T = TypeVar("T")


class Yahoo:
    """Asks Yahoo for one symbol at a time, in threads of its own: what ``resilience`` stands in front of."""

    def __init__(self, options: ProviderOptions) -> None:
        """Take the options; nothing is imported, opened or asked before the first question."""
        self._clock = options.clock
        self._timeout_s = options.timeout.total_seconds()
        route = _route(options)
        self._watch = Watch(clock=options.clock, timeout_s=route.timeout_s)
        self._library = Library(
            open_session=options.open_session or partial(open_session, route),
            watch=self._watch,
            clock=options.clock,
            cache_folder=options.cache_folder,
        )
        self._pool = ThreadPoolExecutor(max_workers=options.threads, thread_name_prefix="yfinance")

    async def fetch(self, symbol: str, window: Window) -> Fetched:
        """Return the bars of one symbol, as Yahoo says them now, and the last price that comes along.

        Raises:
            Failure: there are none, or Yahoo did not say.
        """
        question = partial(fetch, symbol=symbol, window=window)
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._ask, question)

    async def fetch_within(self, symbol: str, day: date) -> ExtendedBars:
        """Return the bars within the last two days of trade up to ``day``, as Yahoo says them now.

        Raises:
            Failure: there are none, or Yahoo did not say.
        """
        question = partial(fetch_within, symbol=symbol, day=day)
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._ask, question)

    async def fetch_quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Return the last prices of these symbols, without those that Yahoo leaves out.

        Raises:
            Failure: Yahoo did not say.
        """
        question = partial(fetch_quotes, symbols=symbols)
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._ask, question)

    async def close(self) -> None:
        """Wait for the requests that are under way (each ends by its own time-out), then let go of everything."""
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)
        await asyncio.to_thread(self._library.close)

    def _ask(self, question: Callable[..., T]) -> T:
        """Ask, and once more on a new session if the connection broke; only a ``Failure`` leaves."""
        try:
            return self._ask_once(question)
        except _Broken as broken:
            if not self._library.renew(broken.session):
                raise broken.failure from broken
        try:
            return self._ask_once(question)
        except _Broken as broken:
            raise broken.failure from broken

    def _ask_once(self, question: Callable[..., T]) -> T:
        try:
            library, session = self._library.start()
        except Exception as error:
            raise Unavailable(described(error)) from error
        self._watch.begin()
        try:
            return question(library, session, timeout_s=self._timeout_s, now=self._clock.now())
        except Exception as error:
            self._library.forget_answers()
            failure = failure_of(library, error)
            if is_broken_connection(error):
                raise _Broken(session, failure) from error
            raise failure from error


class _Broken(Exception):
    """The connection failed beneath HTTP."""

    def __init__(self, session: object, failure: Failure) -> None:
        super().__init__(str(failure))
        self.session = session
        self.failure = failure


def open_yahoo(options: ProviderOptions) -> MarketData:
    """Return Yahoo's prices, paced, guarded and remembered."""
    return open_resilient("yfinance", Yahoo(options), options)


def open_stream(options: ProviderOptions) -> LiveQuotes:
    """Return Yahoo's last prices."""
    return Stream(_route(options), clock=options.clock, activity=options.activity)


def _route(options: ProviderOptions) -> Route:
    return Route(
        connect_to=options.connect_to, ca_file=options.ca_file, timeout_s=options.timeout.total_seconds()
    )


LIBRARIES = ("yfinance", "curl_cffi.requests")
SOURCE: Source = open_yahoo
LIVE: Live = open_stream
