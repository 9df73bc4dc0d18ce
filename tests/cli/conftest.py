"""What the tests of the commands share: a shell, and one embedded broker a module."""

from collections.abc import Iterator

import pytest

from streams.adapters.broker.embedded import EmbeddedBroker
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
