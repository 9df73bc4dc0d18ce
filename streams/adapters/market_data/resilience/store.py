"""Answers on disk: one SQLite file a host, safe with several processes, worth nothing that could not be asked again.

So a damaged file is made anew, and one that cannot be used is done without: no failure leaves.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

import orjson
import structlog

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.answers import succeed
from streams.adapters.market_data.resilience.freshness import Entry
from streams.market.bars import Window
from streams.ports import Bar, Bars, DailyAnswer, Dividend, NoBars, Split

LAYOUT = 1
"""Goes up when a body changes its shape; a file of another layout is made anew."""
BUSY_SECONDS = 5.0
MOST_ROWS = 50_000
TABLE = """CREATE TABLE answers (
    symbol TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, fetched_at TEXT NOT NULL,
    times INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (symbol, first, last)
) WITHOUT ROWID"""
T = TypeVar("T")


class AnswerFile:
    """The file. Every call is a transaction of its own; make it in a thread."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened before the first call."""
        self._path = path
        self._is_ready = False
        self._complained = False

    def read(self, symbol: str) -> tuple[Entry, ...]:
        """Return what stands there of a symbol, newest first."""
        return self._attempt(lambda connection: _entries(connection, symbol), ())

    def write(self, entry: Entry) -> tuple[Entry, ...]:
        """Put an answer down in the place of those that it makes worthless; return all of its symbol."""
        return self._attempt(lambda connection: _put(connection, entry), (entry,))

    def _attempt(self, act: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        try:
            return self._act(act)
        except (sqlite3.DatabaseError, OSError) as error:
            if not isinstance(error, sqlite3.OperationalError | OSError):
                return self._begin_anew(act, otherwise)
            self._complain(error)
            return otherwise

    def _begin_anew(self, act: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """The file is no database, or a damaged one."""
        try:
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._is_ready = False
            return self._act(act)
        except (sqlite3.DatabaseError, OSError) as error:
            self._complain(error)
            return otherwise

    def _act(self, act: Callable[[sqlite3.Connection], T]) -> T:
        if not self._is_ready:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with _opened(self._path) as connection:
                _lay_out(connection)
            self._is_ready = True
        with _opened(self._path) as connection:
            return act(connection)

    def _complain(self, error: Exception) -> None:
        """Say it once: prices are asked for again instead."""
        if not self._complained:
            self._complained = True
            structlog.get_logger(__name__).warning(
                "answers of the provider cannot be kept on disk", path=str(self._path), error=repr(error)
            )


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction that may write from its start, so that two processes wait for each other and never clash."""
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")


def _lay_out(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] == LAYOUT:
        return
    connection.execute("DROP TABLE IF EXISTS answers")
    connection.execute(TABLE)
    connection.execute(f"PRAGMA user_version={LAYOUT}")


def _entries(connection: sqlite3.Connection, symbol: str) -> tuple[Entry, ...]:
    rows = connection.execute(
        "SELECT symbol, first, last, fetched_at, times, body FROM answers WHERE symbol = ?"
        " ORDER BY fetched_at DESC",
        (symbol,),
    ).fetchall()
    return tuple(entry for entry in map(_entry, rows) if entry is not None)


def _put(connection: sqlite3.Connection, entry: Entry) -> tuple[Entry, ...]:
    """Replace the symbol's rows by those that are left; an answer that is newer than ours stays."""
    symbol = entry.answer.symbol
    present = _entries(connection, symbol)
    newer = [each for each in present if each.fetched_at > entry.fetched_at and each.holds(entry.window)]
    if newer:
        return present
    left = succeed(present, entry)
    connection.execute("DELETE FROM answers WHERE symbol = ?", (symbol,))
    connection.executemany("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)", [_row(each) for each in left])
    _trim(connection)
    return left


def _trim(connection: sqlite3.Connection) -> None:
    """Let the oldest answers go when there are too many, a tenth at once."""
    (count,) = connection.execute("SELECT count(*) FROM answers").fetchone()
    if count > MOST_ROWS:
        connection.execute(
            "DELETE FROM answers WHERE fetched_at <= (SELECT fetched_at FROM answers ORDER BY fetched_at"
            " LIMIT 1 OFFSET ?)",
            (MOST_ROWS // 10,),
        )


def _row(entry: Entry) -> tuple[str, str, str, str, int, bytes]:
    first, last = entry.window.start.isoformat(), entry.window.end.isoformat()
    return (entry.answer.symbol, first, last, entry.fetched_at.isoformat(), entry.times, _body(entry.answer))


def _entry(row: tuple[str, str, str, str, int, bytes]) -> Entry | None:
    """Return a row as an answer; None for one that does not read."""
    symbol, first, last, fetched_at, times, body = row
    try:
        when = datetime.fromisoformat(fetched_at)
        return Entry(
            answer=_answer(symbol, orjson.loads(body), when),
            window=Window(start=date.fromisoformat(first), end=date.fromisoformat(last)),
            fetched_at=when,
            times=times,
        )
    except (ValueError, KeyError, TypeError, InvalidOperation):
        return None


def _body(answer: DailyAnswer) -> bytes:
    if isinstance(answer, NoBars):
        return orjson.dumps({"reason": answer.reason, "detail": answer.detail})
    return orjson.dumps(
        {
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
    )


def _answer(symbol: str, body: dict[str, Any], as_of: datetime) -> DailyAnswer:
    if "reason" in body:
        return NoBars(symbol=symbol, reason=NotChecked(body["reason"]), detail=body["detail"])
    return Bars(
        symbol=symbol,
        bars=tuple(_bar(*row) for row in body["bars"]),
        currency=body["currency"],
        timezone=body["timezone"],
        exchange=body["exchange"],
        as_of=as_of,
        splits=tuple(
            Split(date=date.fromisoformat(day), ratio=Decimal(ratio)) for day, ratio in body["splits"]
        ),
        dividends=tuple(
            Dividend(date=date.fromisoformat(day), amount=Decimal(amount))
            for day, amount in body["dividends"]
        ),
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
