"""A Yahoo on this machine: its endpoints over TLS under its own host names, prices of ours, and failures on demand.

The unmodified yfinance and its HTTP session run against it: a certificate authority is made for the run, and every
host name is resolved to loopback. From the command line it serves the demo's prices until Ctrl-C:

    python -m tests.adapters.market_data.local_yahoo --folder /tmp/yahoo

and prints the two settings that lead a worker to it. ``curl --cacert ca.pem --data 429 https://127.0.0.1:PORT/-/fail``
fails the next chart request, ``/-/requests`` lists what came in.
"""

import asyncio
import json
import ssl
import tempfile
import threading
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any

import trustme
from aiohttp import web

from streams.adapters.market_data import ProviderOptions, source
from streams.ports import Bars, Clock, ExtendedBars, MarketData
from tests.adapters.market_data import yahoo_shapes as shapes
from tests.market.tape import FixedClock

CHART, CRUMB, QUOTE = "/v8/finance/chart/", "/v1/test/getcrumb", "/v7/finance/quote"
SUMMARY, SEARCH, LOOKUP = "/v10/finance/quoteSummary/", "/v1/finance/search", "/v1/finance/lookup"
TIMESERIES = "/ws/fundamentals-timeseries/v1/finance/timeseries/"
HOSTS = ("*.yahoo.com", "*.finance.yahoo.com", "yahoo.com", "localhost", "127.0.0.1")
COOKIE = "A3=d=local; Domain=.yahoo.com; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=None"
CONTROL = "/-/"
TURNS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What one request is answered with instead of the truth.

    Attributes:
        hang_up: close the socket without an answer.
        hang: never answer; the request ends when the client gives up or the server stops.
        seconds: answer, but late.
        cut: send only the first half of the true body.
        reshape: damage the prices (a missing row, a lost close, a split that was not applied).
    """

    status: int = 200
    body: str | None = None
    hang_up: bool = False
    hang: bool = False
    seconds: float = 0.0
    cut: bool = False
    reshape: Callable[[Bars], Bars] | None = None
    headers: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request that came in."""

    host: str
    path: str
    query: Mapping[str, str]


def without_bar(day: date) -> Callable[[Bars], Bars]:
    """The whole row of a day is missing, as Yahoo's were in July and August 2026."""
    return lambda whole: replace(whole, bars=tuple(bar for bar in whole.bars if bar.date != day))


def without_close(day: date) -> Callable[[Bars], Bars]:
    """The row is there and its prices are null."""
    return lambda whole: replace(
        whole,
        bars=tuple(
            replace(bar, open=None, high=None, low=None, close=None) if bar.date == day else bar
            for bar in whole.bars
        ),
    )


def unadjusted_split(day: date, ratio: Decimal) -> Callable[[Bars], Bars]:
    """A split is announced from ``day`` on, and the rows before are still those of the old shares."""
    from streams.ports import Split

    def damage(whole: Bars) -> Bars:
        bars = tuple(
            replace(bar, close=bar.close * ratio) if bar.date < day and bar.close is not None else bar
            for bar in whole.bars
        )
        return replace(whole, bars=bars, splits=(Split(date=day, ratio=ratio),))

    return damage


FAULTS: dict[str, Fault] = {
    "429": Fault(status=429, body="Too Many Requests", headers={"Retry-After": "60"}),
    "500": Fault(status=500, body=json.dumps(shapes.BROKEN)),
    "502": Fault(status=502, body="<html>bad gateway</html>"),
    "503": Fault(status=503, body="Will be right back..."),
    "401": Fault(status=401, body=json.dumps(shapes.INVALID_CRUMB)),
    "404": Fault(status=404, body=json.dumps(shapes.NOT_FOUND)),
    "error": Fault(body=json.dumps(shapes.BROKEN)),
    "empty": Fault(body=""),
    "no-chart": Fault(body="{}"),
    "cut": Fault(cut=True),
    "slow": Fault(seconds=2.0),
    "hang": Fault(hang=True),
    "closed": Fault(hang_up=True),
}
"""Failures by name, for tables of tests and the command line."""
WITHIN_FAULTS: dict[str, Fault] = {
    "gone": Fault(status=422, body=json.dumps(shapes.gone({"interval": "5m"})))
}
"""Failures that only bars within days have: the provider keeps them no longer."""


class LocalYahoo:
    """The server, as a context: prices by symbol, queues of faults by endpoint, and a log of what came in.

    ``within`` has the bars within days by symbol; ``now`` is the time by which they are too old to be had (None: never).
    Of the symbols in ``lost`` the bars never come. ``state`` is what every venue does, and ``quoted`` has fields of quotes that no row has, by symbol.
    """

    def __init__(self, prices: Mapping[str, Bars], *, folder: Path | None = None, port: int = 0) -> None:
        self.prices = dict(prices)
        self.within: dict[str, ExtendedBars] = {}
        self.now: datetime | None = None
        self.state = "CLOSED"
        self.quoted: dict[str, shapes.Json] = {}
        self.lost: set[str] = set()
        self.followed: set[str] = set()
        self.refuses_streams = False
        self._streams: set[web.WebSocketResponse] = set()
        self.log: list[Asked] = []
        self._faults: dict[str, deque[Fault]] = {}
        self._always: dict[str, Fault] = {}
        self._wanted_port = port
        self._folder = folder
        self._own_folder: tempfile.TemporaryDirectory[str] | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="local-yahoo")
        self._stopping = asyncio.Event()
        self._transports: set[asyncio.Transport] = set()
        self._runner: web.AppRunner | None = None
        self.port = 0

    def __enter__(self) -> "LocalYahoo":
        if self._folder is None:
            self._own_folder = tempfile.TemporaryDirectory(prefix="local-yahoo-")
            self._folder = Path(self._own_folder.name)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._serve(), self._loop).result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        if self._own_folder is not None:
            self._own_folder.cleanup()

    @property
    def address(self) -> str:
        """Where it listens: what ``TAPEWIRE_MARKET__CONNECT_TO`` takes."""
        return f"127.0.0.1:{self.port}"

    @property
    def ca_file(self) -> Path:
        """The certificate to trust: what ``TAPEWIRE_MARKET__CA_FILE`` takes."""
        assert self._folder is not None
        return self._folder / "ca.pem"

    @property
    def charts(self) -> list[str]:
        """The chart requests that came in, as symbols."""
        return [asked.path[len(CHART) :] for asked in self.log if asked.path.startswith(CHART)]

    @property
    def batches(self) -> list[list[str]]:
        """The quote requests that came in, as their symbols."""
        return [asked.query.get("symbols", "").split(",") for asked in self.log if asked.path == QUOTE]

    def counts(self) -> Counter[str]:
        """How many requests came in, by endpoint."""
        return Counter(endpoint_of(asked.path) for asked in self.log)

    def fail(self, *faults: Fault, endpoint: str = CHART) -> None:
        """Answer the next requests of an endpoint with these, one each."""
        self._faults.setdefault(endpoint, deque()).extend(faults)

    def fail_always(self, fault: Fault, *, endpoint: str = CHART) -> None:
        """Answer every request of an endpoint so, once its queue is empty, until ``heal``."""
        self._always[endpoint] = fault

    def heal(self) -> None:
        """Tell the truth again."""
        self._faults.clear()
        self._always.clear()

    def push(self, frame: str) -> None:
        """Send a frame to everyone who listens."""
        self._run(self._push(frame))

    def drop_streams(self, *, is_polite: bool) -> None:
        """Close every stream, with a word or without one."""
        self._run(self._drop_streams(is_polite))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _push(self, frame: str) -> None:
        for stream in list(self._streams):
            with suppress(ConnectionError):
                await stream.send_str(frame)

    async def _drop_streams(self, is_polite: bool) -> None:
        self.followed.clear()
        for stream in list(self._streams):
            self._streams.discard(stream)
            if is_polite:
                await stream.close()
            elif stream._req is not None and stream._req.transport is not None:
                stream._req.transport.abort()

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        """Note what a listener wants, until it goes."""
        stream = web.WebSocketResponse()
        if self.refuses_streams or not stream.can_prepare(request).ok:
            return web.Response(status=503)
        await stream.prepare(request)
        self._streams.add(stream)
        try:
            async for message in stream:
                wanted = json.loads(message.data)
                self.followed |= set(wanted.get("subscribe", ()))
                self.followed -= set(wanted.get("unsubscribe", ()))
        finally:
            self._streams.discard(stream)
        return stream

    async def _serve(self) -> None:
        assert self._folder is not None
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        # A client that gave up ends its handler: nothing hangs at the end.
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(
            self._runner, "127.0.0.1", self._wanted_port, ssl_context=certify(self._folder / "ca.pem")
        )
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def _stop(self) -> None:
        self._stopping.set()
        for transport in self._transports:
            transport.abort()
        assert self._runner is not None
        await self._runner.cleanup()
        # An aborted TLS connection lets go of its socket some turns of the loop later.
        for _ in range(TURNS):
            await asyncio.sleep(0)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.path.startswith(CONTROL):
            return await self._control(request)
        if request.transport is not None:
            self._transports.add(request.transport)
        host = request.host.partition(":")[0]
        self.log.append(Asked(host=host, path=request.path, query=dict(request.query)))
        if host.startswith("streamer."):
            return await self._stream(request)
        is_lost = request.path.removeprefix(CHART) in self.lost
        fault = FAULTS["500"] if is_lost else self._next_fault(endpoint_of(request.path))
        if fault is None:
            return self._truth(request, host, self.prices)
        return await self._lie(request, host, fault)

    def _next_fault(self, endpoint: str) -> Fault | None:
        queue = self._faults.get(endpoint)
        return queue.popleft() if queue else self._always.get(endpoint)

    async def _lie(self, request: web.Request, host: str, fault: Fault) -> web.StreamResponse:
        if fault.hang:
            await self._stopping.wait()
        if fault.hang_up or fault.hang:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        await asyncio.sleep(fault.seconds)
        if fault.body is not None:
            return web.Response(status=fault.status, text=fault.body, headers=fault.headers)
        prices = self.prices
        if fault.reshape is not None:
            prices = {symbol: fault.reshape(whole) for symbol, whole in prices.items()}
        answer = self._truth(request, host, prices)
        if fault.cut:
            body = answer.body
            assert isinstance(body, bytes)
            return web.Response(
                status=answer.status, body=body[: len(body) // 2], content_type="application/json"
            )
        return answer

    def _truth(self, request: web.Request, host: str, prices: Mapping[str, Bars]) -> web.Response:
        path, query = request.path, request.query
        if host.startswith(("fc.", "guce.", "consent.")):
            return _cookie(path)
        if path == CRUMB:
            has_cookie = "A3" in request.cookies
            return web.Response(status=200 if has_cookie else 401, text="local-crumb" if has_cookie else "")
        if path.startswith(CHART):
            return self._chart(path[len(CHART) :], query, prices)
        if path == SEARCH:
            return _json(shapes.search(prices, query.get("q", "")))
        if path.startswith(TIMESERIES):
            return _json({"timeseries": {"result": [], "error": None}})
        if path == QUOTE or path.startswith(SUMMARY):
            if query.get("crumb") != "local-crumb" or "A3" not in request.cookies:
                return _json(shapes.INVALID_CRUMB, 401)
            return self._quoted(path, query, prices)
        return web.Response(status=404)

    def _chart(self, symbol: str, query: Mapping[str, str], prices: Mapping[str, Bars]) -> web.Response:
        whole = prices.get(symbol)
        if whole is None:
            return _json(shapes.NOT_FOUND, 404)
        if query.get("interval") not in shapes.GRAINS:
            return _json(shapes.chart(whole, query))
        if self.now is not None and shapes.is_gone(query, self.now):
            return _json(shapes.gone(query), 422)
        return _json(shapes.chart_within(whole, self.within.get(symbol), query))

    def _quoted(self, path: str, query: Mapping[str, str], prices: Mapping[str, Bars]) -> web.Response:
        if path == QUOTE:
            return _json(shapes.quotes(prices, query.get("symbols", "").split(","), self.state, self.quoted))
        whole = prices.get(path[len(SUMMARY) :])
        if whole is None:
            error = {"code": "Not Found", "description": "Quote not found"}
            return _json({"quoteSummary": {"result": None, "error": error}}, 404)
        return _json(shapes.summary(whole, self.state))

    async def _control(self, request: web.Request) -> web.Response:
        """Faults and counts for a developer's shell."""
        if request.path == f"{CONTROL}fail" and request.method == "POST":
            asked = (await request.text()).split()
            known = FAULTS | WITHIN_FAULTS
            unknown = [name for name in asked if name not in known]
            if unknown:
                return web.Response(status=400, text=f"no fault is called {unknown}: {' '.join(known)}\n")
            self.fail(*(known[name] for name in asked))
            return web.Response(text=f"the next {len(asked)} chart requests fail\n")
        return _json(dict(self.counts()))


def options_for(yahoo: LocalYahoo, clock: Clock | None = None, **changes: Any) -> ProviderOptions:
    """The options of a provider that asks this Yahoo, as often as it likes."""
    options = ProviderOptions(
        clock=clock or FixedClock(), connect_to=yahoo.address, ca_file=yahoo.ca_file, burst=1_000
    )
    return replace(options, **changes)


def open_yahoo(yahoo: LocalYahoo, clock: Clock | None = None, **changes: Any) -> MarketData:
    """The provider itself."""
    return source("yfinance", options_for(yahoo, clock, **changes))


def endpoint_of(path: str) -> str:
    """The endpoint that a path belongs to: for those with a symbol in the path, the path before it."""
    return next((each for each in (CHART, SUMMARY, TIMESERIES) if path.startswith(each)), path)


def certify(ca_file: Path) -> ssl.SSLContext:
    """Make an authority for this run, write its certificate, and return a context that speaks for Yahoo's hosts."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*HOSTS).configure_cert(context)
    return context


def _cookie(path: str) -> web.Response:
    """The hosts that give cookies: one answers 404 and sets it all the same, the others play the form of consent."""
    headers = {"Set-Cookie": COOKIE}
    if path == "/consent":
        return web.Response(text=shapes.CONSENT_PAGE, content_type="text/html", headers=headers)
    return web.Response(status=404 if path == "/" else 200, headers=headers)


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(status=status, text=json.dumps(body), content_type="application/json")


def main() -> None:
    """Serve the demo's prices until Ctrl-C."""
    import argparse
    import sys
    from importlib.resources import files

    from streams.adapters.market_data.recorded import read_recording

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--folder", type=Path, required=True, help="where the certificate to trust is written"
    )
    parser.add_argument("--port", type=int, default=0, help="0: a free one")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    prices = read_recording(files("seeds").joinpath("prices")).bars_by_symbol
    with LocalYahoo(prices, folder=asked.folder, port=asked.port) as yahoo:
        sys.stdout.write(f"export TAPEWIRE_MARKET__CONNECT_TO={yahoo.address}\n")
        sys.stdout.write(f"export TAPEWIRE_MARKET__CA_FILE={yahoo.ca_file.resolve()}\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
