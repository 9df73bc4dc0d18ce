"""Yahoo's stream of prices, for the instruments that the wire named lately.

The library's own listener spins without end once the server closes, and forgets what it follows. This one connects
again, says again what it wants, and passes over what it cannot read.
"""

import asyncio
import base64
import binascii
import json
import math
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog

from schemas.vocabulary import MarketState
from streams.adapters.market_data.yahoo.printed import to_decimal
from streams.adapters.market_data.yahoo.session import Route
from streams.ports import Clock, ProviderActivity, Quote
from streams.tasks import cancel

HOST, PORT = "streamer.finance.yahoo.com", 443
URL = f"wss://{HOST}/?version=2"
KEEP = timedelta(minutes=30)
"""An instrument is followed for so long after it was last named."""
MOST = 500
"""Instruments at once; the longest unnamed goes first."""
BEAT_SECONDS = 15.0
"""Yahoo forgets who does not repeat what it wants."""
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 0.2, 60.0
OPEN_SECONDS = 10.0
FRAME_BYTES = 65_536
EARLY = timedelta(minutes=1)
"""A price may be so much of the future, by clocks that differ; one of later is garbage."""
STATES = {0: MarketState.PRE, 1: MarketState.REGULAR, 2: MarketState.POST, 3: MarketState.EXTENDED}

Sleep = Callable[[float], Awaitable[object]]


class Stream:
    """Follows instruments on one socket, in a task of its own that ``close`` ends. Reading it never waits."""

    def __init__(
        self,
        route: Route,
        *,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
        activity: ProviderActivity | None = None,
    ) -> None:
        """Nothing is opened before something is followed."""
        self._route = route
        self._clock = clock
        self._sleep = sleep
        self._named_at: dict[str, datetime] = {}
        self._quotes: dict[str, Quote] = {}
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.activity = ProviderActivity() if activity is None else activity

    def follow(self, symbols: Iterable[str]) -> None:
        """Follow these from now on, for a while."""
        now = self._clock.now()
        fresh = False
        for symbol in symbols:
            fresh = fresh or symbol not in self._named_at
            self._named_at.pop(symbol, None)
            self._named_at[symbol] = now
        self._forget(now)
        if fresh:
            self._changed.set()
        if self._task is None and self._named_at:
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def prepare(self, symbols: Sequence[str]) -> None:
        """Nothing can be fetched here: prices come when they are traded."""

    def latest(self, symbol: str) -> Quote | None:
        """Return the last price that came in, whenever that was."""
        return self._quotes.get(symbol)

    async def close(self) -> None:
        """End the task and its socket."""
        if self._task is not None:
            await cancel(self._task)
            self._task = None

    def _forget(self, now: datetime) -> None:
        """Let go of what nobody named for long, and of the longest unnamed where there are too many."""
        names = list(self._named_at)
        old = [symbol for symbol in names if now - self._named_at[symbol] > KEEP]
        for symbol in {*old, *names[: max(0, len(names) - MOST)]}:
            del self._named_at[symbol]
            self._quotes.pop(symbol, None)

    async def _run(self) -> None:
        """Connect, listen, and connect again after a pause that doubles until something is heard."""
        pause = FIRST_PAUSE_SECONDS
        while True:
            heard = False
            try:
                heard = await self._listen()
            except Exception as error:
                structlog.get_logger(__name__).debug("the stream of prices broke", error=repr(error))
            pause = FIRST_PAUSE_SECONDS if heard else min(pause * 2, LONGEST_PAUSE_SECONDS)
            await self._sleep(pause)

    async def _listen(self) -> bool:
        """Note what one connection says until it ends; return whether it said anything."""
        from websockets.asyncio.client import connect
        from websockets.exceptions import ConnectionClosed

        heard = False
        async with connect(URL, ssl=self._trust(), **self._place(), **LIMITS) as socket:
            self.activity.connections += 1
            beat = asyncio.create_task(self._ask(socket))
            try:
                with suppress(ConnectionClosed):
                    async for frame in socket:
                        heard = True
                        self.activity.frames += 1
                        self.activity.heard_at = self._clock.now()
                        self._note(frame)
                self.activity.closes += 1
            finally:
                await cancel(beat)
        return heard

    async def _ask(self, socket: Any) -> None:
        """Say what is wanted: at once, when it changes, and again and again."""
        asked: set[str] = set()
        while True:
            self._changed.clear()
            self._forget(self._clock.now())
            wanted = set(self._named_at)
            if asked - wanted:
                await socket.send(json.dumps({"unsubscribe": sorted(asked - wanted)}))
            if wanted:
                await socket.send(json.dumps({"subscribe": sorted(wanted)}))
            asked = wanted
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), BEAT_SECONDS)

    def _note(self, frame: str | bytes) -> None:
        """Keep the price in a frame; one that does not read, or that nobody asked for, is passed over."""
        try:
            quote = read_frame(frame)
        except (ValueError, KeyError, TypeError, OverflowError):
            self.activity.garbage += 1
            return
        if quote is None or quote.symbol not in self._named_at or quote.as_of > self._clock.now() + EARLY:
            return
        held = self._quotes.get(quote.symbol)
        if held is not None and quote.as_of < held.as_of:
            self.activity.stale += 1
            return
        self._quotes[quote.symbol] = quote

    def _trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(
            cafile=None if self._route.ca_file is None else str(self._route.ca_file)
        )

    def _place(self) -> dict[str, Any]:
        if self._route.connect_to is None:
            return {}
        host, _, port = self._route.connect_to.rpartition(":")
        return {"host": host, "port": int(port)}


LIMITS: dict[str, Any] = {
    "open_timeout": OPEN_SECONDS,
    "max_size": FRAME_BYTES,
    "close_timeout": 1.0,
    "proxy": None,
}


def read_frame(frame: str | bytes) -> Quote | None:
    """Return the price in a frame of the stream; None for a frame of another kind, or a price that is none.

    Raises:
        ValueError, KeyError, TypeError, OverflowError: it is no frame of this stream.
    """
    from google.protobuf.message import DecodeError
    from yfinance.pricing_pb2 import PricingData

    said = json.loads(frame)
    if not isinstance(said, dict):
        raise TypeError("no object")
    if said.get("type") != "pricing":
        return None
    data = PricingData()
    try:
        data.ParseFromString(base64.b64decode(said["message"], validate=True))
    except (DecodeError, binascii.Error) as error:
        raise ValueError(str(error)) from error
    last = to_decimal(data.price) if math.isfinite(data.price) else None
    if not data.id or last is None or last <= 0 or data.time <= 0:
        return None
    return Quote(
        symbol=data.id,
        last=last,
        currency=data.currency or None,
        state=STATES.get(data.market_hours),
        as_of=datetime.fromtimestamp(data.time / 1_000, UTC),
    )
