"""Answers on disk: one SQLite file a host, safe with several processes, worth nothing that could not be asked again.

So a damaged file is made anew, and one that cannot be used is done without: no failure leaves.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import InvalidOperation
from pathlib import Path
from typing import TypeVar

import orjson
import structlog

from streams.adapters.market_data.resilience.answers import succeed
from streams.adapters.market_data.resilience.freshness import Entry
from streams.adapters.market_data.snapshot.written import read_answer, write_answer
from streams.market.bars import Window
from streams.ports import NoBars

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
    """The file; use it, and close it, in one thread. Every call is a transaction of its own."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened before the first call."""
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._complained = False

    def read(self, symbol: str) -> tuple[Entry, ...] | None:
        """Return what stands there of a symbol, prices first, then newest first; None if the file cannot be used now."""
        return self.attempt(lambda connection: _entries(connection, symbol))

    def write(self, entry: Entry) -> tuple[Entry, ...] | None:
        """Put an answer down in the place of those that it makes worthless; return all of its symbol."""
        return self.attempt(lambda connection: _put(connection, entry))

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def attempt(self, act: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something in one transaction; None if the file cannot be used now."""
        try:
            return self._act(act)
        except (sqlite3.OperationalError, OSError) as error:
            # Locked for long, no room, no right to write: the file itself may be sound.
            self._complain(error)
            return None
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return self._begin_anew(act)

    def _begin_anew(self, act: Callable[[sqlite3.Connection], T]) -> T | None:
        """The file is no database, or a damaged one."""
        try:
            self.close()
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            return self._act(act)
        except (sqlite3.DatabaseError, OSError) as error:
            self._complain(error)
            return None

    def _act(self, act: Callable[[sqlite3.Connection], T]) -> T:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = _open(self._path)
        with _transaction(self._connection):
            return act(self._connection)

    def _complain(self, error: Exception) -> None:
        """Say it once: prices are asked for again instead."""
        self.close()
        if not self._complained:
            self._complained = True
            structlog.get_logger(__name__).warning(
                "answers of the provider cannot be kept on disk", path=str(self._path), error=repr(error)
            )


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        with _transaction(connection):
            _lay_out(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One that may write from its start, so that two processes wait for each other and never clash."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
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
    entries = [entry for entry in map(_entry, rows) if entry is not None]
    return tuple(sorted(entries, key=lambda each: isinstance(each.answer, NoBars)))


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
    return (
        entry.answer.symbol,
        first,
        last,
        entry.fetched_at.isoformat(),
        entry.times,
        write_answer(entry.answer),
    )


def _entry(row: tuple[str, str, str, str, int, bytes]) -> Entry | None:
    """Return a row as an answer; None for one that does not read."""
    symbol, first, last, fetched_at, times, body = row
    try:
        when = datetime.fromisoformat(fetched_at)
        return Entry(
            answer=read_answer(symbol, orjson.loads(body), as_of=when),
            window=Window(start=date.fromisoformat(first), end=date.fromisoformat(last)),
            fetched_at=when,
            times=times,
        )
    except (ValueError, KeyError, TypeError, InvalidOperation):
        return None
