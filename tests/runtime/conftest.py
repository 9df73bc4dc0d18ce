"""One embedded broker for all of this room's tests; topics and groups are each test's own."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from streams.adapters.broker.embedded import EmbeddedBroker
from tests.runtime.line import Line, toy_line


@pytest.fixture(scope="session")
def embedded_url() -> Iterator[str]:
    """The address of a broker that lives as long as the session."""
    with EmbeddedBroker() as broker:
        yield broker.url


@pytest.fixture
async def line(embedded_url: str, tmp_path: Path) -> AsyncIterator[Line]:
    """A toy line of this test's own."""
    async with toy_line(embedded_url, tmp_path) as given:
        yield given
