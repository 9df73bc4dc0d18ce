"""Yahoo's last prices: those of many symbols by one request, and the one that comes along with the bars of a symbol.

The library has no public call for many; its own session asks, so that cookie and crumb are its business. Symbols that
Yahoo does not know are silently absent, and so is here whatever does not read.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from schemas.vocabulary import MarketState
from streams.adapters.market_data.resilience.failures import Unavailable
from streams.adapters.market_data.yahoo.printed import SYMBOL, to_decimal
from streams.adapters.market_data.yahoo.session import QUOTE
from streams.ports import Quote

URL = f"https://query1.finance.yahoo.com{QUOTE}"
LONGEST_SECONDS = 2.0
"""A last price that comes later is of no use to the article that asked, and its thread is wanted for others."""
EARLY = timedelta(minutes=1)
"""A price may be so much of the future, by clocks that differ; one of later is garbage."""
PARTS = (
    ("preMarket", MarketState.PRE),
    ("regularMarket", MarketState.REGULAR),
    ("postMarket", MarketState.POST),
)
"""Yahoo's names of the parts of a day, each with a last price of its own."""
TRADING: Mapping[str, bool] = {"PRE": True, "REGULAR": True, "POST": True} | dict.fromkeys(
    ("PREPRE", "POSTPOST", "CLOSED"), False
)
"""What Yahoo says that a venue is doing now."""


def fetch_quotes(
    library: Any, session: Any, symbols: Sequence[str], *, timeout_s: float, now: datetime
) -> dict[str, Quote]:
    """Return the last prices of these symbols by one request.

    Raises:
        Failure: what the session made of the answer, or it is of another shape.
    """
    asked = [symbol for symbol in symbols if SYMBOL.fullmatch(symbol)]
    if not asked:
        return {}
    said = library.data.YfData(session=session).get_raw_json(
        URL,
        params={"symbols": ",".join(asked), "formatted": "false"},
        timeout=min(timeout_s, LONGEST_SECONDS),
    )
    quotes = {quote.symbol.upper(): quote for quote in _quotes(_rows(said), now)}
    return {symbol: quotes[symbol] for symbol in asked if symbol in quotes}


def quote_of_bars(facts: Mapping[str, Any], symbol: str, now: datetime) -> Quote | None:
    """Return the last price that an answer with bars told beside them."""
    part = _part(facts, "regularMarket", now)
    return None if part is None else _quote(symbol, facts, MarketState.REGULAR, *part)


def _rows(said: Any) -> list[Any]:
    response = said.get("quoteResponse") if isinstance(said, dict) else None
    rows = response.get("result") if isinstance(response, dict) else None
    if not isinstance(rows, list):
        raise Unavailable("what Yahoo says is no list of quotes")
    return rows


def _quotes(rows: Sequence[Any], now: datetime) -> Iterator[Quote]:
    for row in rows:
        symbol = row.get("symbol") if isinstance(row, dict) else None
        if not isinstance(symbol, str):
            continue
        traded = [(part, state) for name, state in PARTS if (part := _part(row, name, now)) is not None]
        if traded:
            (price, when), state = max(traded, key=lambda each: each[0][1])
            quote = _quote(symbol, row, state, price, when)
            if quote is not None:
                yield quote


def _part(facts: Mapping[str, Any], name: str, now: datetime) -> tuple[float, datetime] | None:
    """Return price and time of the last trade in a part of the day, if both are such."""
    price, seconds = _number(facts.get(f"{name}Price")), _number(facts.get(f"{name}Time"))
    if price is None or seconds is None:
        return None
    try:
        when = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return (price, when) if when <= now + EARLY else None


def _number(value: Any) -> float | None:
    """Return a number above zero; the library makes some of Yahoo's times into its own."""
    if isinstance(value, datetime):
        value = value.timestamp()
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or not math.isfinite(value)
        or value <= 0
    ):
        return None
    return float(value)


def _quote(
    symbol: str, facts: Mapping[str, Any], state: MarketState, price: float, when: datetime
) -> Quote | None:
    last = to_decimal(price)
    if last is None:
        return None
    return Quote(
        symbol=symbol,
        last=last,
        currency=_word(facts, "currency"),
        state=state,
        as_of=when,
        exchange=_word(facts, "exchange") or _word(facts, "exchangeName"),
        timezone=_word(facts, "exchangeTimezoneName"),
        is_trading=TRADING.get(_word(facts, "marketState") or ""),
    )


def _word(facts: Mapping[str, Any], name: str) -> str | None:
    value = facts.get(name)
    return value if isinstance(value, str) and value else None
