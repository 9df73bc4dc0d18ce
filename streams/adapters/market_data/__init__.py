"""Providers of daily prices, one file each; what they are called by is the file's name.

To add one: a file here with ``SOURCE``, a function from ``ProviderOptions`` to a ``MarketData``, and a test that runs
``tests/contracts/market_data.py`` on it. If it streams prices too, ``LIVE`` makes a ``LiveQuotes``. Nothing else names the providers.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, cast

from streams.errors import Misconfigured
from streams.ports import Clock, LiveQuotes, MarketData, ProviderActivity

PATIENCE = timedelta(seconds=30)
STALL = timedelta(seconds=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderOptions:
    """What a provider may be told; each takes what it needs.

    Attributes:
        clock: says when an answer was given.
        argument: what follows the colon of ``recorded:FOLDER``; empty if nothing does.
        threads: how many requests may be under way at once.
        timeout: the longest that one request may take.
        cache_folder: where a library may keep files of its own; None makes a private folder that ``close`` removes.
        open_session: makes the HTTP session of a library; None leaves it to the provider.
        connect_to: ``host:port`` at which the provider's hosts are connected instead of their own addresses.
        ca_file: certificates to trust instead of the usual ones.
        answers_file: where answers are kept for other runs and processes of this host; None keeps them in memory only.
        per_second: requests over time.
        burst: requests at once after a quiet time.
        patience: a request whose turn comes later than this is refused at once.
        stall: a provider that says nothing for so long gets no further questions for a while.
        activity: where it is counted what was asked.
    """

    clock: Clock
    argument: str = ""
    threads: int = 4
    timeout: timedelta = timedelta(seconds=10)
    cache_folder: Path | None = None
    open_session: Callable[[], Any] | None = None
    connect_to: str | None = None
    ca_file: Path | None = None
    answers_file: Path | None = None
    per_second: float = 1.0
    burst: int = 5
    patience: timedelta = PATIENCE
    stall: timedelta = STALL
    activity: ProviderActivity = field(default_factory=ProviderActivity)


Source = Callable[[ProviderOptions], MarketData]
Live = Callable[[ProviderOptions], LiveQuotes]


def providers() -> tuple[str, ...]:
    """Return the names of the providers that exist, in alphabetical order: the files here; folders are parts of them."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if not module.ispkg))


def source(name: str, options: ProviderOptions) -> MarketData:
    """Return the provider called ``name``; ``recorded:FOLDER`` hands the folder to ``recorded``.

    Raises:
        Misconfigured: there is no such provider, its file has no ``SOURCE``, or it cannot work with these options.
    """
    module, chosen = _found(name, options)
    if not hasattr(module, "SOURCE"):
        raise Misconfigured(f"the provider file {module.__name__.rpartition('.')[2]}.py has no SOURCE")
    return cast("Source", module.SOURCE)(chosen)


def live_quotes(name: str, options: ProviderOptions) -> LiveQuotes | None:
    """Return the last prices of the provider called ``name``; None if its file has no ``LIVE``.

    Raises:
        Misconfigured: there is no such provider.
    """
    module, chosen = _found(name, options)
    return cast("Live", module.LIVE)(chosen) if hasattr(module, "LIVE") else None


def preload(name: str) -> None:
    """Import the libraries of the provider called ``name`` now, so that its first question does not wait for them."""
    kind = name.partition(":")[0]
    if kind in providers():
        for library in getattr(import_module(f"{__name__}.{kind}"), "LIBRARIES", ()):
            import_module(library)


def _found(name: str, options: ProviderOptions) -> tuple[ModuleType, ProviderOptions]:
    kind, _, argument = name.partition(":")
    known = providers()
    if kind not in known:
        near = get_close_matches(kind, known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise Misconfigured(f"no market-data provider is called {kind!r}; there are {', '.join(known)}{hint}")
    return import_module(f"{__name__}.{kind}"), replace(options, argument=argument) if argument else options
