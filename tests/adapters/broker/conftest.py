"""What the tests of the broker share: a running one of each kind."""

from collections.abc import Iterator

import pytest

from streams.adapters.broker.connection import Connection
from tests.adapters.broker.brokers import KINDS, running


@pytest.fixture(scope="module", params=KINDS)
def connection(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Connection]:
    with running(request.param, tmp_path_factory.mktemp("broker")) as connection:
        yield connection
