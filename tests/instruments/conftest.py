"""What the tests of the instruments share: the directory that is in the package."""

import pytest

from streams.instruments.directory import Directory
from streams.instruments.load import bundled


@pytest.fixture(scope="session")
def directory() -> Directory:
    return bundled()
