"""The hash of the market data that one article's verdicts were made from."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache

from streams.market.bars import Bar, Bars, DailyAnswer, NoBars
from streams.market.extended.prices import ExtendedAnswer, SymbolDay


def snapshot_sha256(
    answers: Mapping[str, DailyAnswer], extended: Mapping[SymbolDay, ExtendedAnswer] | None = None
) -> str:
    """Return the hex SHA-256 over the canonical rows: symbols in order, then each row, oldest first; then those within days.

    ``224``, ``224.0`` and ``2.24E+2`` are the same price. When the provider said it does not count: the same rows have
    the same hash whenever they are read.
    """
    digest = hashlib.sha256()
    for symbol in sorted(answers):
        for line in _lines(symbol, answers[symbol]):
            digest.update(line.encode())
    for symbol, day in sorted(extended or {}):
        for line in _lines_within(symbol, day, (extended or {})[symbol, day]):
            digest.update(line.encode())
    return digest.hexdigest()


def _lines(symbol: str, answer: DailyAnswer) -> Iterator[str]:
    if not isinstance(answer, Bars):
        yield f"{symbol}\t{answer.reason.value}\n"
        return
    yield f"{symbol}\t{answer.currency or ''}\t{answer.timezone or ''}\n"
    for bar in answer.bars:
        yield _line(bar)
    for split in answer.splits:
        yield f"{split.date.isoformat()}\tsplit\t{_plain(split.ratio)}\n"
    for dividend in answer.dividends:
        yield f"{dividend.date.isoformat()}\tdividend\t{_plain(dividend.amount)}\n"


def _lines_within(symbol: str, day: date, answer: ExtendedAnswer) -> Iterator[str]:
    if isinstance(answer, NoBars):
        yield f"{symbol}\t{day.isoformat()}\t{answer.reason.value}\n"
        return
    yield f"{symbol}\t{day.isoformat()}\t{answer.minutes}\n"
    for bar in answer.bars:
        prices = "\t".join(_plain(price) for price in bar.prices)
        yield f"{bar.start.isoformat()}\t{prices}\n"


@lru_cache(maxsize=32_768)
def _line(bar: Bar) -> str:
    """Return the line of a row; an article without a date has thousands, mostly those of the article before it.

    Rows that are equal have the same line, however their prices are written.
    """
    prices = "\t".join(_plain(price) for price in (bar.open, bar.high, bar.low, bar.close))
    return f"{bar.date.isoformat()}\t{prices}\n"


def _plain(price: Decimal | None) -> str:
    return "" if price is None else format(price.normalize(), "f")
