"""No market data at all: every claim goes on as ``not_checked(disabled)``."""

from collections.abc import Mapping, Sequence
from datetime import date

from schemas.vocabulary import NotChecked
from streams.adapters.market_data import ProviderOptions, Source
from streams.ports import DailyAnswer, ExtendedAnswer, MarketData, NoBars, Quote


class NoMarketData:
    """A provider that was switched off."""

    name = "none"
    heals = False

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:  # noqa: ARG002
        """Answer ``DISABLED`` for every symbol."""
        return {symbol: NoBars(symbol=symbol, reason=NotChecked.DISABLED) for symbol in symbols}

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:  # noqa: ARG002
        """Answer ``DISABLED``."""
        return NoBars(symbol=symbol, reason=NotChecked.DISABLED)

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:  # noqa: ARG002
        """Know none."""
        return {}

    async def close(self) -> None:
        """Nothing is held."""


def open_nothing(options: ProviderOptions) -> MarketData:  # noqa: ARG001
    """Return the provider that says nothing."""
    return NoMarketData()


SOURCE: Source = open_nothing
