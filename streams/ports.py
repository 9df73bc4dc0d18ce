"""What the steps and the command line need from the outside world. A port exists only where a second adapter does."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from schemas.vocabulary import MarketState
from streams.market.bars import Bar, Bars, DailyAnswer, Dividend, NoBars, Split
from streams.market.extended.prices import ExtendedAnswer, ExtendedBar, ExtendedBars

__all__ = [
    "Archive",
    "Bar",
    "Bars",
    "Clock",
    "DailyAnswer",
    "Dividend",
    "ExtendedAnswer",
    "ExtendedBar",
    "ExtendedBars",
    "LiveQuotes",
    "MarketData",
    "NoBars",
    "ProviderActivity",
    "Quote",
    "Split",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The last price of an instrument.

    Attributes:
        last: in ``currency``, as traded.
        state: of the venue when it was traded; None if the provider does not say.
        as_of: when it was traded, aware UTC.
        exchange: the provider's word for the venue; None if it does not say, as the two below.
        timezone: IANA name of the venue's zone.
        is_trading: whether the venue traded when this was said, outside of regular hours too.
    """

    symbol: str
    last: Decimal
    currency: str | None
    state: MarketState | None
    as_of: datetime
    exchange: str | None = None
    timezone: str | None = None
    is_trading: bool | None = None


@dataclass(slots=True, kw_only=True)
class ProviderActivity:
    """What was asked of a provider, and how that went: only ever counted up, and read by the metrics.

    Attributes:
        requests: by outcome: ``answered``, or the reason of the failure.
        refusals: questions that were refused without a request, by reason.
        known: questions that needed no request: answered from ``memory`` or ``disk``, or joined to one ``under_way``.
        waits: requests that waited for their turn, and ``wait_seconds`` how long in all.
        per_second: the rate that holds now.
        is_open: whether the circuit is open.
        given_up: claims whose last look found the same reason as the first.
        connections: of the stream of last prices, ``closes`` those that ended without us, and ``frames`` what came on
            them: ``garbage`` could not be read, ``stale`` was older than what was known already.
        heard_at: when the stream said something last.
    """

    requests: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    waits: int = 0
    wait_seconds: float = 0.0
    per_second: float = 0.0
    is_open: bool = False
    given_up: Counter[str] = field(default_factory=Counter)
    connections: int = 0
    closes: int = 0
    frames: int = 0
    garbage: int = 0
    stale: int = 0
    heard_at: datetime | None = None


class LiveQuotes(Protocol):
    """Prices as they are traded, for what the wire names. Only ``prepare`` and ``close`` wait for anything."""

    def follow(self, symbols: Iterable[str]) -> None:
        """Follow these from now on, for a while."""
        ...

    async def prepare(self, symbols: Sequence[str]) -> None:
        """Fetch what ``latest`` lacks of these, if it can be had; who stops waiting ends no request."""
        ...

    def latest(self, symbol: str) -> Quote | None:
        """Return the last price that is known."""
        ...

    async def close(self) -> None:
        """Let go of tasks and sockets."""
        ...


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Return the current time, aware UTC."""
        ...


class MarketData(Protocol):
    """A provider of daily prices.

    The contract, held by ``tests/contracts/market_data.py``:
    every symbol asked for is answered, with bars or with a reason; bars are sorted, unique by date and inside the
    window; a window without any session is ``NO_DATA``; an unknown symbol is ``NOT_FOUND``; no exception but
    cancellation leaves ``daily``. ``extended`` keeps the same rules: its bars are sorted and unique by their start, of two
    days of the venue at most; of a day whose prices are not kept so long it answers ``BARS_EXPIRED``. ``quotes`` leaves out
    what it does not know or cannot learn now: no reason, because nothing is concluded from it, and never a price that is none.
    """

    @property
    def name(self) -> str:
        """The provider's name as it stands in ``market.provider``."""
        ...

    @property
    def heals(self) -> bool:
        """Whether a later answer may say more; that of a recording never does, so nobody looks again."""
        ...

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return the daily bars of each symbol, ``start`` and ``end`` inclusive, by the venue's own dates."""
        ...

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Return the bars of some minutes, outside of regular hours too, of the last two days of trade up to ``day``."""
        ...

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Return the last prices of as many of these symbols as there are."""
        ...

    async def close(self) -> None:
        """Let go of threads, files and sessions."""
        ...


class Archive(Protocol):
    """The alerts that were delivered."""

    async def bodies(self, partition: int, places: Collection[tuple[int, str]]) -> Mapping[str, bytes]:
        """Return the body of each alert by its id; ``places`` are (claim offset, alert id). What is gone is left out."""
        ...
