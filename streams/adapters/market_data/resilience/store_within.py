"""Prices within days in the file of answers: a table of its own, a row for each symbol and day."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import InvalidOperation

import orjson

from streams.adapters.market_data.snapshot.written import read_within, within_fields_of
from streams.market.extended.prices import ExtendedAnswer

MOST_ROWS = 5_000
TABLE = """CREATE TABLE IF NOT EXISTS within (
    symbol TEXT NOT NULL, day TEXT NOT NULL, fetched_at TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (symbol, day)
) WITHOUT ROWID"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithinEntry:
    """One answer about the days up to ``day`` as it was given at ``fetched_at``, aware UTC."""

    answer: ExtendedAnswer
    day: date
    fetched_at: datetime


def read(symbol: str, day: date) -> Callable[[sqlite3.Connection], WithinEntry | None]:
    """Return what reads a row; it returns None where there is none, or none that reads."""

    def act(connection: sqlite3.Connection) -> WithinEntry | None:
        connection.execute(TABLE)
        row = connection.execute(
            "SELECT fetched_at, body FROM within WHERE symbol = ? AND day = ?", (symbol, day.isoformat())
        ).fetchone()
        return None if row is None else _entry(symbol, day, *row)

    return act


def write(entry: WithinEntry) -> Callable[[sqlite3.Connection], None]:
    """Return what puts an answer down in the place of the one before, unless that is newer."""

    def act(connection: sqlite3.Connection) -> None:
        connection.execute(TABLE)
        connection.execute(
            "INSERT INTO within VALUES (?, ?, ?, ?) ON CONFLICT (symbol, day) DO UPDATE SET"
            " fetched_at = excluded.fetched_at, body = excluded.body WHERE excluded.fetched_at > fetched_at",
            (
                entry.answer.symbol,
                entry.day.isoformat(),
                entry.fetched_at.isoformat(),
                orjson.dumps(within_fields_of(entry.answer)),
            ),
        )
        _trim(connection)

    return act


def _trim(connection: sqlite3.Connection) -> None:
    """Let the oldest answers go when there are too many, a tenth at once."""
    (count,) = connection.execute("SELECT count(*) FROM within").fetchone()
    if count > MOST_ROWS:
        connection.execute(
            "DELETE FROM within WHERE fetched_at <= (SELECT fetched_at FROM within ORDER BY fetched_at"
            " LIMIT 1 OFFSET ?)",
            (MOST_ROWS // 10,),
        )


def _entry(symbol: str, day: date, fetched_at: str, body: bytes) -> WithinEntry | None:
    try:
        when = datetime.fromisoformat(fetched_at)
        answer = read_within(symbol, orjson.loads(body), day=day, as_of=when)
    except (ValueError, KeyError, TypeError, InvalidOperation, OverflowError, OSError):
        return None
    return WithinEntry(answer=answer, day=day, fetched_at=when)
