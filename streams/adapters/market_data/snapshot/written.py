"""An answer of a provider in JSON and back: prices as text, because a number of JSON is no decimal."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import orjson

from schemas.vocabulary import NotChecked
from streams.market.extended.prices import ExtendedAnswer, ExtendedBar, ExtendedBars
from streams.ports import Bar, Bars, DailyAnswer, Dividend, NoBars, Split


def write_answer(answer: DailyAnswer) -> bytes:
    """Return an answer in JSON, without its symbol and time."""
    return orjson.dumps(fields_of(answer))


def fields_of(answer: DailyAnswer) -> dict[str, Any]:
    """Return what an answer says; a bar is date, open, high, low, close."""
    if isinstance(answer, NoBars):
        return {"reason": answer.reason, "detail": answer.detail}
    return {
        "currency": answer.currency,
        "timezone": answer.timezone,
        "exchange": answer.exchange,
        "bars": [
            [bar.date, *(_text(price) for price in (bar.open, bar.high, bar.low, bar.close))]
            for bar in answer.bars
        ],
        "splits": [[split.date, str(split.ratio)] for split in answer.splits],
        "dividends": [[paid.date, str(paid.amount)] for paid in answer.dividends],
    }


def read_answer(symbol: str, fields: dict[str, Any], *, as_of: datetime) -> DailyAnswer:
    """Return the answer that these fields say.

    Raises:
        ValueError, KeyError, TypeError, decimal.InvalidOperation: they say none.
    """
    if "reason" in fields:
        return NoBars(symbol=symbol, reason=NotChecked(fields["reason"]), detail=fields["detail"])
    return Bars(
        symbol=symbol,
        bars=tuple(_bar(*row) for row in fields["bars"]),
        currency=fields["currency"],
        timezone=fields["timezone"],
        exchange=fields["exchange"],
        as_of=as_of,
        splits=tuple(
            Split(date=date.fromisoformat(day), ratio=Decimal(ratio)) for day, ratio in fields["splits"]
        ),
        dividends=tuple(
            Dividend(date=date.fromisoformat(day), amount=Decimal(amount))
            for day, amount in fields["dividends"]
        ),
    )


def within_fields_of(answer: ExtendedAnswer) -> dict[str, Any]:
    """Return what an answer about prices within days says; a bar is its start in seconds since 1970, open, high, low, close."""
    if isinstance(answer, NoBars):
        return {"reason": answer.reason, "detail": answer.detail}
    return {
        "minutes": answer.minutes,
        "timezone": answer.timezone,
        "bars": [[int(bar.start.timestamp()), *map(str, bar.prices)] for bar in answer.bars],
    }


def read_within(symbol: str, fields: dict[str, Any], *, day: date, as_of: datetime) -> ExtendedAnswer:
    """Return the answer about prices within days that these fields say.

    Raises:
        ValueError, KeyError, TypeError, OverflowError, OSError, decimal.InvalidOperation: they say none.
    """
    if "reason" in fields:
        return NoBars(symbol=symbol, reason=NotChecked(fields["reason"]), detail=fields["detail"])
    return ExtendedBars(
        symbol=symbol,
        day=day,
        bars=tuple(_bar_within(*row) for row in fields["bars"]),
        minutes=fields["minutes"],
        timezone=fields["timezone"],
        as_of=as_of,
    )


def _bar_within(seconds: int, opened: str, high: str, low: str, close: str) -> ExtendedBar:
    return ExtendedBar(
        start=datetime.fromtimestamp(seconds, UTC),
        open=Decimal(opened),
        high=Decimal(high),
        low=Decimal(low),
        close=Decimal(close),
    )


def _bar(day: str, opened: str | None, high: str | None, low: str | None, close: str | None) -> Bar:
    return Bar(
        date=date.fromisoformat(day),
        open=_price(opened),
        high=_price(high),
        low=_price(low),
        close=_price(close),
    )


def _text(price: Decimal | None) -> str | None:
    return None if price is None else str(price)


def _price(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
