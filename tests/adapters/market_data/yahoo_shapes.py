"""Yahoo's answers, as Yahoo shapes them, from prices of ours."""

import base64
import json
import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from streams.ports import Bar, Bars, ExtendedBar, ExtendedBars

Json = dict[str, Any]

NOT_FOUND: Json = {
    "chart": {
        "result": None,
        "error": {"code": "Not Found", "description": "No data found, symbol may be delisted"},
    }
}
INVALID_CRUMB: Json = {
    "finance": {"result": None, "error": {"code": "Unauthorized", "description": "Invalid Crumb"}}
}
BROKEN: Json = {"chart": {"result": None, "error": {"code": "Internal Server Error", "description": "oops"}}}
CONSENT_PAGE = (
    '<html><form method="post"><input name="csrfToken" value="token">'
    '<input name="sessionId" value="session"></form></html>'
)
EXCHANGES = {"America/New_York": "NMS", "Asia/Seoul": "KSC"}


def opening(day: date, zone: ZoneInfo) -> datetime:
    """The time that Yahoo stamps a daily row with."""
    return datetime.combine(day, time(9, 30), tzinfo=zone)


def widened(price: Decimal | None) -> float | None:
    """The price as Yahoo sends it: the nearest 32-bit number, printed with 64."""
    return None if price is None else float(struct.unpack("f", struct.pack("f", float(price)))[0])


def chart(whole: Bars, query: Mapping[str, str]) -> Json:
    """The chart endpoint: the rows from ``period1`` up to ``period2``, or the last one."""
    zone = ZoneInfo(whole.timezone or "UTC")
    if "period1" in query:
        first, last = (datetime.fromtimestamp(int(query[name]), UTC) for name in ("period1", "period2"))
    else:
        first = opening(whole.bars[-1].date, zone)
        last = first + timedelta(days=1)
    kept = [bar for bar in whole.bars if first <= opening(bar.date, zone) < last]
    result: Json = {"meta": _meta(whole, zone), "indicators": {"quote": [{}], "adjclose": [{}]}}
    if kept:
        result["timestamp"] = [int(opening(bar.date, zone).timestamp()) for bar in kept]
        result["indicators"] = _indicators(kept)
    events = _events(whole, zone, first, last)
    if events:
        result["events"] = events
    return {"chart": {"result": [result], "error": None}}


GRAINS = {"5m": (5, timedelta(days=60)), "1h": (60, timedelta(days=730))}
"""Bars within days: their minutes, and how long Yahoo keeps them."""


def gone(query: Mapping[str, str]) -> Json:
    """The refusal of bars that are too old."""
    interval = query["interval"]
    days = GRAINS[interval][1].days if interval in GRAINS else 30
    said = (
        f"{interval} data not available for startTime={query.get('period1')} and endTime={query.get('period2')}. "
        f"The requested range must be within the last {days} days."
    )
    return {"chart": {"result": None, "error": {"code": "Unprocessable Entity", "description": said}}}


def is_gone(query: Mapping[str, str], now: datetime) -> bool:
    """Whether Yahoo has no bars of this length as old as these any more."""
    return datetime.fromtimestamp(int(query["period1"]), UTC) < now - GRAINS[query["interval"]][1]


def chart_within(whole: Bars, within: ExtendedBars | None, query: Mapping[str, str]) -> Json:
    """The chart endpoint for bars within days: those outside of regular hours only if they are asked for."""
    first, last = (datetime.fromtimestamp(int(query[name]), UTC) for name in ("period1", "period2"))
    zone = ZoneInfo(whole.timezone or "UTC")
    bars = () if within is None else hourly(within, zone) if query["interval"] == "1h" else within.bars
    wants_all = query.get("includePrePost", "").lower() == "true"
    kept = [
        bar
        for bar in bars
        if first <= bar.start < last and (wants_all or _part(bar.start, zone) == "regular")
    ]
    result: Json = {
        "meta": _meta(whole, zone) | {"dataGranularity": query["interval"]},
        "indicators": {"quote": [{}]},
    }
    if kept:
        result["timestamp"] = [int(bar.start.timestamp()) for bar in kept]
        columns = {
            name: [widened(getattr(bar, name)) for bar in kept] for name in ("open", "high", "low", "close")
        }
        volumes = [1_000 if _part(bar.start, zone) == "regular" else 0 for bar in kept]
        result["indicators"]["quote"] = [columns | {"volume": volumes}]
    return {"chart": {"result": [result], "error": None}}


def _part(start: datetime, zone: ZoneInfo) -> str:
    clock = start.astimezone(zone).time()
    return "pre" if clock < time(9, 30) else "regular" if clock < time(16) else "post"


def hourly(within: ExtendedBars, zone: ZoneInfo) -> tuple[ExtendedBar, ...]:
    """Bars of an hour: whole hours before the open and after the close, from half past nine between."""
    hours: dict[datetime, list[ExtendedBar]] = {}
    for bar in within.bars:
        shift = timedelta(minutes=30 if _part(bar.start, zone) == "regular" else 0)
        start = (bar.start - shift).replace(minute=0) + shift
        hours.setdefault(start, []).append(bar)
    return tuple(
        ExtendedBar(
            start=start,
            open=bars[0].open,
            high=max(bar.high for bar in bars),
            low=min(bar.low for bar in bars),
            close=bars[-1].close,
        )
        for start, bars in sorted(hours.items())
    )


def _meta(whole: Bars, zone: ZoneInfo) -> Json:
    last = whole.bars[-1]
    return {
        "currency": whole.currency,
        "symbol": whole.symbol,
        "exchangeName": exchange(whole),
        "instrumentType": "EQUITY",
        "gmtoffset": int((opening(last.date, zone).utcoffset() or timedelta()).total_seconds()),
        "timezone": "LOCAL",
        "exchangeTimezoneName": whole.timezone,
        "regularMarketPrice": widened(last.close),
        "regularMarketTime": int((opening(last.date, zone) + timedelta(hours=6.5)).timestamp()),
        "priceHint": 2,
        "dataGranularity": "1d",
        "range": "",
        "validRanges": ["1d", "5d", "1mo", "1y", "max"],
    }


def _indicators(bars: Sequence[Bar]) -> Json:
    closes = [widened(bar.close) for bar in bars]
    quote = {
        "open": [widened(bar.open) for bar in bars],
        "high": [widened(bar.high) for bar in bars],
        "low": [widened(bar.low) for bar in bars],
        "close": closes,
        "volume": [1_000 for _ in bars],
    }
    adjusted = [None if close is None else close * 0.99 for close in closes]
    return {"quote": [quote], "adjclose": [{"adjclose": adjusted}]}


def _events(whole: Bars, zone: ZoneInfo, first: datetime, last: datetime) -> Json:
    """Splits and dividends of the window, keyed by their time as Yahoo does."""
    events: Json = {}
    for split in whole.splits:
        when = opening(split.date, zone)
        if first <= when < last:
            up, down = split.ratio.as_integer_ratio()
            seconds = int(when.timestamp())
            events.setdefault("splits", {})[str(seconds)] = {
                "date": seconds,
                "numerator": float(up),
                "denominator": float(down),
                "splitRatio": f"{up}:{down}",
            }
    for dividend in whole.dividends:
        when = opening(dividend.date, zone)
        if first <= when < last:
            seconds = int(when.timestamp())
            events.setdefault("dividends", {})[str(seconds)] = {
                "amount": float(dividend.amount),
                "date": seconds,
            }
    return events


def exchange(whole: Bars) -> str:
    """Yahoo's word for the venue."""
    return whole.exchange or EXCHANGES.get(whole.timezone or "", "PNK")


def quotes(prices: Mapping[str, Bars], symbols: Sequence[str], state: str, more: Mapping[str, Json]) -> Json:
    """The quote endpoint: unknown symbols are silently absent; ``more`` has further fields of some."""
    found = [_quote(prices[symbol], state) | more.get(symbol, {}) for symbol in symbols if symbol in prices]
    return {"quoteResponse": {"result": found, "error": None}}


def _quote(whole: Bars, state: str) -> Json:
    meta = _meta(whole, ZoneInfo(whole.timezone or "UTC"))
    before = whole.bars[-2] if len(whole.bars) > 1 else whole.bars[-1]
    return {
        "symbol": whole.symbol,
        "quoteType": "EQUITY",
        "currency": whole.currency,
        "exchange": exchange(whole),
        "exchangeTimezoneName": whole.timezone,
        "marketState": state,
        "regularMarketPrice": meta["regularMarketPrice"],
        "regularMarketTime": meta["regularMarketTime"],
        "regularMarketPreviousClose": widened(before.close),
        "shortName": whole.symbol,
        "longName": f"{whole.symbol} of the test tape",
    }


def summary(whole: Bars, state: str) -> Json:
    """The quoteSummary endpoint with the modules that matter here."""
    quote = _quote(whole, state)
    price = {name: quote[name] for name in ("symbol", "currency", "exchange", "marketState", "quoteType")}
    return {"quoteSummary": {"result": [{"price": price, "quoteType": quote}], "error": None}}


def search(prices: Mapping[str, Bars], asked: str) -> Json:
    """The search endpoint: symbols that begin with what was asked."""
    found = [
        {
            "symbol": symbol,
            "shortname": symbol,
            "longname": f"{symbol} of the test tape",
            "exchange": exchange(whole),
            "quoteType": "EQUITY",
            "score": 20_000.0,
            "isYahooFinance": True,
        }
        for symbol, whole in sorted(prices.items())
        if symbol.startswith(asked.upper())
    ]
    return {"quotes": found, "news": [], "count": len(found)}


def priced(symbol: str, price: float, when: datetime, *, hours: int = 1, currency: str = "USD") -> str:
    """A frame of the stream: a protobuf message in base64 in JSON."""
    from yfinance.pricing_pb2 import PricingData

    data = PricingData(
        id=symbol, price=price, time=int(when.timestamp() * 1_000), currency=currency, market_hours=hours
    )
    message = base64.b64encode(data.SerializeToString()).decode()
    return json.dumps({"type": "pricing", "message": message})
