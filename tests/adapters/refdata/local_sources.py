"""SEC, FinanceDatabase, Wikidata and OpenFIGI on this machine: the formats of the live services, and faults on demand."""

import asyncio
import json
import threading
import zlib
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from streams.adapters.refdata.asking import SOURCES, Ways
from streams.adapters.refdata.fetching import Manners, Patience
from streams.adapters.refdata.financedatabase import COLUMNS

CONTACT = "Example Ltd ops@example.com"
HEADER = [
    "symbol",
    "name",
    "summary",
    "currency",
    "sector",
    "industry_group",
    "industry",
    "exchange",
    "mic",
    "market",
    "country",
    "state",
    "city",
    "zipcode",
    "website",
    "market_cap",
    "isin",
    "cusip",
    "figi",
    "composite_figi",
    "shareclass_figi",
    "delisted",
]
PATHS = {
    "sec": "/files/company_tickers_exchange.json",
    "financedatabase": "/JerBouma/FinanceDatabase/main/database/equities/",
    "wikidata": "/sparql",
    "openfigi": "/v3/mapping",
}
assert set(HEADER) >= COLUMNS


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What a request is answered with instead of the truth.

    ``cut`` closes the connection in the middle; ``pour`` sends so many bytes that nobody announced, ``packed`` compressed.
    """

    status: int = 200
    body: str = ""
    kind: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    announce: int = 0
    pour: int = 0
    packed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request that came in."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    query: str


def listed(symbol: str, name: str, country: str, **others: str) -> dict[str, str]:
    """One line of FinanceDatabase."""
    return dict.fromkeys(HEADER, "") | {
        "symbol": symbol, "name": name, "summary": 'Makes things, "well"', "country": country, "delisted": "False",
    } | others  # fmt: skip


def label(
    ticker: str, text: str, lang: str, *, kind: str = "label", item: int = 1, isin: str = ""
) -> dict[str, Any]:
    """One row of Wikidata's answer."""
    row: dict[str, Any] = {
        "c": {"type": "uri", "value": f"http://www.wikidata.org/entity/Q{item}"},
        "ticker": {"type": "literal", "value": ticker},
        "kind": {"type": "literal", "value": kind},
        "l": {"type": "literal", "xml:lang": lang, "value": text},
    }
    return row | ({"isin": {"type": "literal", "value": isin}} if isin else {})


class LocalSources:
    """The server, as a context: what each service knows, queues of faults by service, a log of requests."""

    def __init__(self) -> None:
        self.sec: list[list[Any]] = []
        self.exchanges: dict[str, list[dict[str, str]]] = {}
        self.labels: dict[str, list[dict[str, Any]]] = {}
        self.figis: dict[str, dict[str, Any]] = {}
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.always: dict[str, Fault] = {}
        self.log: list[Asked] = []
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "LocalSources":
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        async def start() -> web.AppRunner:
            app = web.Application()
            app.router.add_route("*", "/{path:.*}", self._answer)
            runner = web.AppRunner(app, shutdown_timeout=0.1)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            return runner

        runner = self._loop.run_until_complete(start())
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    def ways(self, **others: Any) -> Ways:
        """Return the way here, without pauses."""
        usual: dict[str, Any] = {
            "contact": CONTACT,
            "base_urls": dict.fromkeys(SOURCES, self.url),
            "parts": {"financedatabase": tuple(self.exchanges), "wikidata": tuple(self.labels)},
            "manners": {name: manners(name) for name in SOURCES},
            "patience": Patience(attempts=3, first_wait_s=0, most_wait_s=5, answer_s=20),
        }
        return Ways(**(usual | others))

    def asked(self, source: str) -> list[Asked]:
        """The requests to one service."""
        return [each for each in self.log if each.path.startswith(PATHS[source])]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.log.append(
            Asked(
                path=request.path,
                headers=dict(request.headers),
                body=body,
                query=request.query.get("query", ""),
            )
        )
        source = next((name for name, path in PATHS.items() if request.path.startswith(path)), "")
        waiting = self.faults[source]
        fault = waiting.popleft() if waiting else self.always.get(source)
        if fault is not None:
            return await misbehave(request, fault)
        truths: dict[str, Callable[[web.Request, bytes], Awaitable[web.Response]]] = {
            "sec": self._sec, "financedatabase": self._exchange, "wikidata": self._labels, "openfigi": self._figis,
        }  # fmt: skip
        return await truths[source](request, body) if source else web.Response(status=404)

    async def _sec(self, request: web.Request, body: bytes) -> web.Response:
        if "@" not in request.headers.get("User-Agent", ""):
            return web.Response(status=403, text="Your Request Originates from an Undeclared Automated Tool")
        return web.json_response({"fields": ["cik", "name", "ticker", "exchange"], "data": self.sec})

    async def _exchange(self, request: web.Request, body: bytes) -> web.Response:
        rows = self.exchanges.get(unquote(request.path).rsplit("/", 1)[1].removesuffix(".csv"))
        if rows is None:
            return web.Response(status=404, text="404: Not Found")
        return web.Response(text=as_csv(rows), content_type="text/plain")

    async def _labels(self, request: web.Request, body: bytes) -> web.Response:
        query = request.query["query"]
        mic = query.split('wdt:P7534 "')[1][:4]
        limit, offset = (int(query.split(word)[1].split()[0]) for word in ("LIMIT ", "OFFSET "))
        rows = self.labels.get(mic, [])
        companies = sorted({each["c"]["value"] for each in rows})[offset : offset + limit]
        found = [each for each in rows if each["c"]["value"] in companies]
        whole = {"head": {"vars": ["c", "ticker", "isin", "kind", "l"]}, "results": {"bindings": found}}
        return web.json_response(whole, content_type="application/sparql-results+json")

    async def _figis(self, request: web.Request, body: bytes) -> web.Response:
        jobs = json.loads(body)
        if len(jobs) > (100 if "X-OPENFIGI-APIKEY" in request.headers else 10):
            return web.Response(status=413)
        return web.json_response(
            [self.figis.get(job["idValue"], {"warning": "No identifier found."}) for job in jobs]
        )


def manners(name: str, **others: Any) -> Manners:
    """A source's manners without its pauses."""
    return replace(SOURCES[name].manners, every_s=0, **others)


def as_csv(rows: list[dict[str, str]]) -> str:
    """FinanceDatabase's way of writing."""
    lines = [",".join('"' + row[name].replace('"', '""') + '"' for name in HEADER) for row in rows]
    return "\n".join([",".join(HEADER), *lines]) + "\n"


async def misbehave(request: web.Request, fault: Fault) -> web.StreamResponse:
    """Answer with a fault."""
    answer = web.StreamResponse(status=fault.status, headers=fault.headers)
    answer.content_type = fault.kind
    data = fault.body.encode()
    if fault.announce:
        answer.content_length = fault.announce
    elif fault.cut:
        answer.content_length = len(data) + 1_000
    if fault.packed:
        answer.headers["Content-Encoding"] = "deflate"
        data = zlib.compress(b" " * fault.pour)
    await answer.prepare(request)
    try:
        await answer.write(data)
        if fault.pour and not fault.packed:
            for _ in range(fault.pour // 65_536):
                await answer.write(b" " * 65_536)
        if fault.cut or fault.announce:
            assert request.transport is not None
            request.transport.close()
        else:
            await answer.write_eof()
    except (ConnectionError, asyncio.CancelledError):
        return answer
    return answer
