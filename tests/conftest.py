"""What every test may lean on: a clean environment, and loud skips for tools that a machine may lack."""

import os
import shutil
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parent.parent
CACHE = REPOSITORY / ".cache"
"""Where tests keep what they fetch once (jars, Node packages); not in version control."""

TOOLS = {"kafka": ("java", "mvn"), "node": ("node", "npm")}


def required() -> frozenset[str]:
    """The tools whose absence is a failure: ``TAPEWIRE_REQUIRE=kafka,node``."""
    return frozenset(filter(None, os.environ.get("TAPEWIRE_REQUIRE", "").split(",")))


REQUIRED = required()


def need(tool: str) -> None:
    """Skip the test with one loud line where ``tool`` is missing; fail where it is required."""
    absent = [command for command in TOOLS[tool] if shutil.which(command) is None]
    if not absent:
        return
    line = f"{tool} tests need {' and '.join(absent)}, which this machine lacks"
    if tool in REQUIRED:
        pytest.fail(f"{line}, and TAPEWIRE_REQUIRE asks for it")
    pytest.skip(line)


# Machines are shared: how long an example takes says nothing about the code. The same examples on every run.
settings.register_profile(
    "tapewire", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("tapewire")


def pytest_configure() -> None:
    """A runner started in the background ignores Ctrl-C, and so would every process that a test starts."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Check the tools that a test's markers name."""
    for tool in TOOLS:
        if item.get_closest_marker(tool) is not None:
            need(tool)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No developer's variable changes a result."""
    for name in list(os.environ):
        if name.startswith("TAPEWIRE_"):
            monkeypatch.delenv(name)
