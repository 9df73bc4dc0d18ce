"""The operator's pages over a real socket on loopback."""

import aiohttp
import pytest
from prometheus_client import CollectorRegistry, Counter

from streams.errors import Misconfigured
from streams.web.operations import application, serving


async def fetch(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as answer:
        return answer.status, await answer.text()


async def test_metrics_are_those_of_the_given_registry() -> None:
    """No process-wide registry leaks in."""
    registry = CollectorRegistry()
    Counter("tapewire_test", "A test.", registry=registry).inc(3)
    async with serving(application(registry, live=tuple, ready=tuple), host="127.0.0.1", port=0) as port:
        status, text = await fetch(port, "/metrics")
    assert status == 200
    assert "tapewire_test_total 3.0" in text
    assert "python_info" not in text


async def test_health_names_the_trouble() -> None:
    """503 with the reason, and 200 again as soon as it is gone."""
    troubles = ["no partition assigned for 42 s"]
    pages = application(CollectorRegistry(), live=tuple, ready=lambda: troubles)
    async with serving(pages, host="127.0.0.1", port=0) as port:
        assert await fetch(port, "/livez") == (200, '{"status":"ok"}')
        assert await fetch(port, "/readyz") == (
            503,
            '{"status":"failing","troubles":["no partition assigned for 42 s"]}',
        )
        troubles.clear()
        assert (await fetch(port, "/readyz"))[0] == 200


async def test_a_taken_port_is_a_clear_error() -> None:
    """One line that names the port and the setting."""
    pages = application(CollectorRegistry(), live=tuple, ready=tuple)
    async with serving(pages, host="127.0.0.1", port=0) as port:
        again = application(CollectorRegistry(), live=tuple, ready=tuple)
        with pytest.raises(Misconfigured, match=f"127.0.0.1:{port}.*TAPEWIRE_METRICS__PORT"):
            async with serving(again, host="127.0.0.1", port=port):
                pass
