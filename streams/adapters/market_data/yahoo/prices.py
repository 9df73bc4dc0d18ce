"""What yfinance's table of daily prices says, exactly: prices as printed, events, the venue."""

from datetime import date, datetime, timedelta
from typing import Any

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.failures import (
    Failure,
    Incomplete,
    NotFound,
    RateLimited,
    Unavailable,
    described,
)
from streams.adapters.market_data.resilience.resilient import Fetched
from streams.adapters.market_data.yahoo.printed import SYMBOL, to_decimal
from streams.adapters.market_data.yahoo.quotes import quote_of_bars
from streams.market.bars import Window
from streams.ports import Bar, Bars, Dividend, Split

MARGIN = timedelta(days=1)
"""Asked for on both sides: the library takes days by a zone that is not known before the answer."""
ANY_ZONE = "UTC"


def ticker_of(library: Any, session: Any, symbol: str) -> Any:
    """Return the library's ticker of a symbol, with a zone: else it asks once more for every new symbol, only to learn it.

    Raises:
        NotFound: there can be no such symbol.
    """
    if SYMBOL.fullmatch(symbol) is None:
        raise NotFound("Yahoo has no symbols like this")
    ticker = library.Ticker(symbol, session=session)
    ticker._tz = ANY_ZONE
    return ticker


def facts_of(ticker: Any, symbol: str) -> Any:
    """Return what the answer says of its symbol.

    Raises:
        NotFound: it is of another symbol.
    """
    facts = ticker.get_history_metadata()
    if facts.get("symbol", symbol).upper() != symbol.upper():
        raise NotFound(f"Yahoo answers for {facts.get('symbol')}")
    return facts


def fetch(
    library: Any, session: Any, symbol: str, window: Window, *, timeout_s: float, now: datetime
) -> Fetched:
    """Return the bars of one symbol by one request; with those of today comes the last price.

    Raises:
        Failure: what the session or the library made of the answer.
    """
    ticker = ticker_of(library, session, symbol)
    frame = ticker.history(
        start=max(window.start, date.min + MARGIN) - MARGIN,
        end=min(window.end, date.max - 2 * MARGIN) + 2 * MARGIN,
        interval="1d",
        auto_adjust=False,
        actions=True,
        keepna=True,
        timeout=timeout_s,
    )
    bars = {bar.date: bar for bar in _bars(frame) if window.holds(bar.date)}
    if not bars:
        raise Incomplete(NotChecked.NO_DATA, f"none in {window.start} to {window.end}")
    facts = facts_of(ticker, symbol)
    told = Bars(
        symbol=symbol,
        bars=tuple(bars[day] for day in sorted(bars)),
        currency=facts.get("currency"),
        timezone=facts.get("exchangeTimezoneName"),
        exchange=facts.get("exchangeName"),
        as_of=now,
        splits=tuple(split for split in _splits(frame) if window.holds(split.date)),
        dividends=tuple(paid for paid in _dividends(frame) if window.holds(paid.date)),
    )
    # The library keeps answers about days that are past, with the last price of then.
    is_past = window.end < now.date()
    return Fetched(bars=told, last=None if is_past else quote_of_bars(facts, symbol, now))


def failure_of(library: Any, error: Exception) -> Failure:
    """Return what an exception means, ours or the library's."""
    known = library.exceptions
    if isinstance(error, Failure):
        return error
    if isinstance(error, known.YFRateLimitError):
        return RateLimited(described(error))
    if isinstance(error, known.YFPricesMissingError) and error.yahoo_reason is None:
        return Incomplete(NotChecked.NO_DATA, described(error))
    return Unavailable(described(error))


def _bars(frame: Any) -> list[Bar]:
    """Return the rows; the index holds midnights in the venue's own zone."""
    columns = (frame["Open"], frame["High"], frame["Low"], frame["Close"])
    return [
        Bar(
            date=when.date(),
            open=to_decimal(opened),
            high=to_decimal(high),
            low=to_decimal(low),
            close=to_decimal(close),
        )
        for when, opened, high, low, close in zip(frame.index, *columns, strict=True)
    ]


def _splits(frame: Any) -> list[Split]:
    column = frame["Stock Splits"]
    said = [(when.date(), to_decimal(ratio)) for when, ratio in column[column > 0].items()]
    return [Split(date=day, ratio=ratio) for day, ratio in said if ratio is not None]


def _dividends(frame: Any) -> list[Dividend]:
    column = frame["Dividends"]
    paid = [(when.date(), to_decimal(amount)) for when, amount in column[column > 0].items()]
    return [Dividend(date=day, amount=amount) for day, amount in paid if amount is not None]
