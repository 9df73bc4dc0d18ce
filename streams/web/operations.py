"""What an operator scrapes: ``/metrics``, ``/livez`` and ``/readyz``, on loopback unless told otherwise."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import orjson
from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import choose_encoder

from streams.errors import Misconfigured

Troubles = Callable[[], Sequence[str]]
"""Answers what is wrong now, one short sentence each; empty when nothing is."""


def application(registry: CollectorRegistry, *, live: Troubles, ready: Troubles) -> web.Application:
    """Return the pages as an aiohttp application.

    ``/livez`` and ``/readyz`` answer 200 with ``{"status": "ok"}``, or 503 with the troubles.
    """

    async def metrics(request: web.Request) -> web.Response:
        encode, content_type = choose_encoder(request.headers.get("Accept", ""))
        return web.Response(body=encode(registry), headers={"Content-Type": content_type})

    def page(troubles: Troubles) -> Callable[[web.Request], object]:
        async def answer(_: web.Request) -> web.Response:
            found = list(troubles())
            body = orjson.dumps({"status": "failing", "troubles": found} if found else {"status": "ok"})
            return web.Response(status=503 if found else 200, body=body, content_type="application/json")

        return answer

    pages = web.Application()
    pages.router.add_get("/metrics", metrics)
    pages.router.add_get("/livez", page(live))  # type: ignore[arg-type]
    pages.router.add_get("/readyz", page(ready))  # type: ignore[arg-type]
    return pages


@asynccontextmanager
async def serving(pages: web.Application, *, host: str, port: int) -> AsyncIterator[int]:
    """Serve the pages and give the port that was taken (``port`` 0 takes a free one).

    Raises:
        Misconfigured: the port is taken, or the host is not one of this machine's.
    """
    runner = web.AppRunner(pages, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        try:
            await site.start()
        except OSError as error:
            raise Misconfigured(
                f"cannot serve metrics on {host}:{port} ({error.strerror or error}): "
                "free the port or set TAPEWIRE_METRICS__PORT (0 takes a free one)"
            ) from None
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
