"""Which code this is, as it stands in ``provenance`` and on dead letters."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version

DISTRIBUTION = "tapewire"


@cache
def code_version() -> str:
    """Return the version of the installed package, ``unknown`` in a tree that was never installed."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return "unknown"
