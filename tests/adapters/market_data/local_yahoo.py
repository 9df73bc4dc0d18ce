"""A Yahoo on this machine: speaks the endpoints that the yfinance package asks for daily prices, and fails on demand.

The real yfinance code runs against it: a session of its own kind sends each request of a Yahoo host to loopback.
"""

import json
import struct
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

from streams.ports import Bar, Bars

CHART = "/v8/finance/chart/"
HOST_HEADER = "X-Yahoo-Host"
UNKNOWN = {
    "chart": {
        "result": None,
        "error": {"code": "Not Found", "description": "No data found, symbol may be delisted"},
    }
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What a chart request is answered with instead of the truth."""

    status: int = 200
    body: str = ""
    hang_up: bool = False


class LocalYahoo:
    """The server, as a context: prices by symbol, a queue of faults for the next chart requests, a log of paths."""

    def __init__(self, prices: Mapping[str, Bars]) -> None:
        self.prices = dict(prices)
        self.faults: deque[Fault] = deque()
        self.always: Fault | None = None
        self.log: list[str] = []
        handler = type("Handler", (_Handler,), {"yahoo": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> "LocalYahoo":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def charts(self) -> list[str]:
        """The chart requests that came in, as symbols."""
        return [unquote(path[len(CHART) :]) for path in self.log if path.startswith(CHART)]

    def open_session(self) -> Any:
        """Return a curl_cffi session that finds Yahoo here."""
        from curl_cffi.requests import Session

        port = self._server.server_address[1]

        session: Any = Session()
        request = session.request

        def rewritten(method: str, url: str, **options: Any) -> Any:
            asked = urlsplit(url)
            headers = {**(options.pop("headers", None) or {}), HOST_HEADER: asked.netloc}
            here = asked._replace(scheme="http", netloc=f"127.0.0.1:{port}").geturl()
            return request(method=method, url=here, headers=headers, **options)

        session.request = rewritten
        return session

    def chart(self, symbol: str, query: Mapping[str, list[str]]) -> tuple[int, str]:
        """Answer a chart request."""
        whole = self.prices.get(symbol)
        if whole is None:
            return 404, json.dumps(UNKNOWN)
        zone = ZoneInfo(whole.timezone or "UTC")
        if "period1" in query:
            first, last = (
                datetime.fromtimestamp(int(query[name][0]), UTC) for name in ("period1", "period2")
            )
            kept = [bar for bar in whole.bars if first <= opening(bar.date, zone) < last]
        else:
            kept = list(whole.bars[-1:])
        return 200, json.dumps({"chart": {"result": [result(whole, kept, zone)], "error": None}})


def opening(day: date, zone: ZoneInfo) -> datetime:
    """The time that Yahoo stamps a daily row with."""
    return datetime.combine(day, time(9, 30), tzinfo=zone)


def widened(price: Decimal | None) -> float | None:
    """The price as Yahoo sends it: the nearest 32-bit number, printed with 64."""
    return None if price is None else float(struct.unpack("f", struct.pack("f", float(price)))[0])


def result(whole: Bars, bars: list[Bar], zone: ZoneInfo) -> dict[str, Any]:
    """One result of the chart endpoint, as Yahoo shapes it."""
    meta = {
        "currency": whole.currency,
        "symbol": whole.symbol,
        "exchangeName": "NMS",
        "instrumentType": "EQUITY",
        "gmtoffset": int((opening(whole.bars[-1].date, zone).utcoffset() or timedelta()).total_seconds()),
        "timezone": "LOCAL",
        "exchangeTimezoneName": whole.timezone,
        "regularMarketPrice": widened(whole.bars[-1].close),
        "priceHint": 2,
        "dataGranularity": "1d",
        "range": "",
        "validRanges": ["1d", "5d", "1mo", "1y", "max"],
    }
    if not bars:
        return {"meta": meta, "indicators": {"quote": [{}], "adjclose": [{}]}}
    closes = [widened(bar.close) for bar in bars]
    quote = {
        "open": [widened(bar.open) for bar in bars],
        "high": [widened(bar.high) for bar in bars],
        "low": [widened(bar.low) for bar in bars],
        "close": closes,
        "volume": [1_000 for _ in bars],
    }
    adjusted = [None if close is None else close * 0.99 for close in closes]
    return {
        "meta": meta,
        "timestamp": [int(opening(bar.date, zone).timestamp()) for bar in bars],
        "indicators": {"quote": [quote], "adjclose": [{"adjclose": adjusted}]},
    }


class _Handler(BaseHTTPRequestHandler):
    yahoo: LocalYahoo

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        self.yahoo.log.append(asked.path)
        if asked.path.startswith(CHART):
            self._chart(unquote(asked.path[len(CHART) :]), parse_qs(asked.query))
        elif asked.path == "/v1/test/getcrumb":
            self._say(200, "crumb", "text/plain")
        else:
            self._say(404, "", "text/html")

    def _chart(self, symbol: str, query: Mapping[str, list[str]]) -> None:
        fault = self.yahoo.faults.popleft() if self.yahoo.faults else self.yahoo.always
        if fault is None:
            self._say(*self.yahoo.chart(symbol, query), "application/json")
        elif fault.hang_up:
            self.close_connection = True
            self.connection.close()
        else:
            self._say(fault.status, fault.body, "application/json")

    def _say(self, status: int, body: str, kind: str) -> None:
        content = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if self.headers.get(HOST_HEADER) == "fc.yahoo.com":
            self.send_header("Set-Cookie", "A3=d=local; Path=/")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""
