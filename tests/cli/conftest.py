"""What the tests of the commands share: a shell, and one embedded broker a module."""

from collections.abc import Iterator

import pytest

from streams.adapters.broker.connection import Connection
from streams.adapters.broker.embedded import EmbeddedBroker
from streams.adapters.broker.topics import apply
from streams.cli.running import run_until_done
from tests.cli.commands import Shell


@pytest.fixture
def shell(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Commands in this process."""
    return Shell(capture=capfd, patch=monkeypatch)


@pytest.fixture(scope="module")
def broker_url() -> Iterator[str]:
    """An embedded broker without topics."""
    with EmbeddedBroker() as broker:
        yield broker.url


@pytest.fixture(scope="module")
def connection(broker_url: str) -> Connection:
    """The same broker with our topics, one partition each."""
    made = Connection(url=broker_url)
    run_until_done(apply(made, partitions=1))
    return made
