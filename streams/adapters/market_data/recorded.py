"""Prices from files, for replay, tests and the demo: the same answer every time.

A recording is a file that ``tapewire snapshot record`` wrote, or a folder with one ``SYMBOL.csv`` a symbol (date, open, high, low, close; all but date and close may be
empty, other columns are ignored) and a ``sources.json`` that says of each symbol its currency, its zone and ``as_of``.
Prices within days may stand beside in ``SYMBOL.within.csv`` (start in UTC, open, high, low, close), with ``minutes`` in ``sources.json``.
"""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from schemas.vocabulary import NotChecked
from streams.adapters.market_data import ProviderOptions, Source
from streams.adapters.market_data.snapshot.reading import read_snapshot, read_within_days
from streams.errors import Misconfigured
from streams.market.bars import Window, cut
from streams.market.extended.prices import ExtendedBar, SymbolDay, last_two_days
from streams.ports import Bar, Bars, DailyAnswer, ExtendedAnswer, ExtendedBars, MarketData, NoBars, Quote

SOURCES = "sources.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """Prices by symbol, and what a provider said of symbols without any, read once."""

    bars_by_symbol: Mapping[str, Bars]
    refusals: Mapping[str, NoBars] = field(default_factory=dict)
    within_by_symbol: Mapping[str, ExtendedBars] = field(default_factory=dict)
    """All bars of a symbol; an answer is cut out of them."""
    within_days: Mapping[SymbolDay, ExtendedAnswer] = field(default_factory=dict)
    """Answers as a provider gave them."""


class RecordedPrices:
    """Daily bars from a recording; a symbol that it does not have is unknown."""

    name = "recorded"
    heals = False

    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Return the recorded bars between ``start`` and ``end``, both inclusive."""
        return {symbol: self._answer(symbol, start, end) for symbol in symbols}

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Return the recorded bars of the last two days of trade up to ``day``."""
        given = self._recording.within_days.get((symbol, day))
        if given is not None:
            return given
        whole = self._recording.within_by_symbol.get(symbol)
        if whole is None:
            return NoBars(symbol=symbol, reason=NotChecked.NO_DATA, detail="not in the recording")
        return last_two_days(whole, day)

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:  # noqa: ARG002
        """Know none: a last price is of now, and a recording is not."""
        return {}

    async def close(self) -> None:
        """Nothing is held."""

    def _answer(self, symbol: str, start: date, end: date) -> DailyAnswer:
        whole = self._recording.bars_by_symbol.get(symbol)
        if whole is None:
            unknown = NoBars(symbol=symbol, reason=NotChecked.NOT_FOUND, detail="not in the recording")
            return self._recording.refusals.get(symbol, unknown)
        return cut(whole, Window(start=start, end=end))


def read_recording(folder: Traversable) -> Recording:
    """Read a folder of prices.

    Raises:
        Misconfigured: a file is missing or does not read as described above; the message names it.
    """
    about = _about(folder)
    within = {symbol: _within(folder, symbol, facts) for symbol, facts in about.items() if "minutes" in facts}
    return Recording(
        bars_by_symbol={symbol: _bars(folder, symbol, facts) for symbol, facts in about.items()},
        within_by_symbol=within,
    )


def _about(folder: Traversable) -> dict[str, dict[str, str]]:
    try:
        symbols = json.loads(folder.joinpath(SOURCES).read_text(encoding="utf-8"))["symbols"]
        return {str(symbol): dict(facts) for symbol, facts in symbols.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Misconfigured(
            f"{folder} is no recording of prices: {SOURCES} does not read ({error!r}); "
            "give a folder that has it, or leave the folder out for the demo's prices"
        ) from None


def _bars(folder: Traversable, symbol: str, facts: Mapping[str, str]) -> Bars:
    name = f"{symbol}.csv"
    try:
        lines = folder.joinpath(name).read_text(encoding="utf-8").splitlines()
        bars = sorted((_bar(row) for row in csv.DictReader(lines)), key=lambda bar: bar.date)
        as_of = datetime.fromisoformat(facts["as_of"]).astimezone(UTC)
    except (OSError, ValueError, KeyError, TypeError, InvalidOperation) as error:
        raise Misconfigured(f"{folder}: {name} does not read as daily prices: {error!r}") from None
    if len({bar.date for bar in bars}) != len(bars):
        raise Misconfigured(f"{folder}: {name} has two rows of one day")
    return Bars(
        symbol=symbol,
        bars=tuple(bars),
        currency=facts.get("currency"),
        timezone=facts.get("timezone"),
        as_of=as_of,
    )


def _within(folder: Traversable, symbol: str, facts: Mapping[str, str]) -> ExtendedBars:
    name = f"{symbol}.within.csv"
    try:
        lines = folder.joinpath(name).read_text(encoding="utf-8").splitlines()
        bars = sorted((_bar_within(row) for row in csv.DictReader(lines)), key=lambda bar: bar.start)
        return ExtendedBars(
            symbol=symbol,
            day=bars[-1].start.date(),
            bars=tuple(bars),
            minutes=int(facts["minutes"]),
            timezone=facts.get("timezone"),
            as_of=datetime.fromisoformat(facts["as_of"]).astimezone(UTC),
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError, InvalidOperation) as error:
        raise Misconfigured(f"{folder}: {name} does not read as prices within days: {error!r}") from None


def _bar_within(row: Mapping[str, str]) -> ExtendedBar:
    start = datetime.fromisoformat(row["start"])
    if start.tzinfo is None:
        raise ValueError(f"{row['start']} has no zone")
    return ExtendedBar(
        start=start.astimezone(UTC),
        open=Decimal(row["open"]),
        high=Decimal(row["high"]),
        low=Decimal(row["low"]),
        close=Decimal(row["close"]),
    )


def _bar(row: Mapping[str, str]) -> Bar:
    return Bar(
        date=date.fromisoformat(row["date"]),
        close=Decimal(row["close"]),
        open=_price(row.get("open")),
        high=_price(row.get("high")),
        low=_price(row.get("low")),
    )


def _price(text: str | None) -> Decimal | None:
    return Decimal(text) if text else None


def open_recording(options: ProviderOptions) -> MarketData:
    """Return the recording in the file or folder ``options.argument``; without one, the demo's prices from the package.

    Raises:
        Misconfigured: there is no recording.
    """
    if not options.argument:
        return RecordedPrices(read_recording(files("seeds").joinpath("prices")))
    place = Path(options.argument)
    return RecordedPrices(_of_snapshot(place) if place.is_file() else read_recording(place))


def _of_snapshot(file: Path) -> Recording:
    answers = read_snapshot(file)
    return Recording(
        bars_by_symbol={symbol: each for symbol, each in answers.items() if isinstance(each, Bars)},
        refusals={symbol: each for symbol, each in answers.items() if isinstance(each, NoBars)},
        within_days=read_within_days(file),
    )


SOURCE: Source = open_recording
