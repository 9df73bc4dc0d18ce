"""A machine with the four services on it, a small master below, and a folder to refresh into."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from streams.adapters.clock import ManualClock
from streams.adapters.refdata.refresh import Plan, Refreshed, refresh
from tests.adapters.refdata.local_sources import LocalSources
from tests.adapters.refdata.small_master import base, fill

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The services are on this machine, whatever stands between it and the world."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[LocalSources]:
    with LocalSources() as running:
        fill(running)
        yield running


class Bench:
    """Refreshes one folder from one server; ``heard`` is what the operator was told."""

    def __init__(self, server: LocalSources, root: Path) -> None:
        self.server, self.root, self.heard = server, root, list[str]()
        self.base = base()

    async def refresh(self, *sources: str, swap: Any = None, allow_pct: int = 0, **ways: Any) -> Refreshed:
        plan = Plan(root=self.root, base=self.base, allow_pct=allow_pct, ways=self.server.ways(**ways))
        if sources:
            plan = Plan(
                root=plan.root, base=plan.base, allow_pct=allow_pct, ways=plan.ways,
                sources=() if sources == ("none",) else sources,
            )  # fmt: skip
        more = {} if swap is None else {"swap": swap}
        return await refresh(plan, clock=ManualClock(NOON), tell=self.heard.append, **more)


@pytest.fixture
def bench(server: LocalSources, tmp_path: Path) -> Bench:
    return Bench(server, tmp_path / "refdata")
