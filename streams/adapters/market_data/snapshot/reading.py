"""A snapshot, read: each symbol's answers put together as one recording."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import InvalidOperation
from pathlib import Path
from typing import Any

import orjson

from streams.adapters.market_data.resilience.freshness import Entry, hours_of, last_split
from streams.adapters.market_data.snapshot.written import read_answer
from streams.errors import Misconfigured
from streams.market.bars import Window
from streams.ports import Bar, Bars, DailyAnswer

MARK = "tapewire_snapshot"
LAYOUT = 1


def read_snapshot(file: Path) -> dict[str, DailyAnswer]:
    """Return the answer of each symbol over all days that were asked for.

    Raises:
        Misconfigured: the file cannot be read, or a line of it is no answer; the message names the line.
    """
    by_symbol: dict[str, list[Entry]] = {}
    for entry in read_entries(file):
        by_symbol.setdefault(entry.answer.symbol, []).append(entry)
    return {symbol: _together(entries) for symbol, entries in by_symbol.items()}


def read_entries(file: Path) -> list[Entry]:
    """Return every answer in the order of the file.

    Raises:
        Misconfigured: as ``read_snapshot``.
    """
    try:
        lines = file.read_bytes().splitlines()
    except OSError as error:
        raise Misconfigured(f"cannot read the snapshot {file} ({error.strerror}): check the path") from None
    return list(_entries(file, lines))


def _entries(file: Path, lines: Sequence[bytes]) -> Iterator[Entry]:
    header = _object(lines[0]) if lines else {}
    if header.get(MARK) != LAYOUT:
        raise Misconfigured(
            f'{file} is no snapshot of prices: its first line does not say "{MARK}": {LAYOUT}; '
            '"tapewire snapshot record" makes one'
        )
    for number, line in enumerate(lines[1:], 2):
        try:
            yield _entry(_object(line))
        except (ValueError, KeyError, TypeError, InvalidOperation) as error:
            raise Misconfigured(f"{file}: line {number} is no answer of a provider: {error!r}") from None


def _object(line: bytes) -> dict[str, Any]:
    try:
        said = orjson.loads(line)
    except orjson.JSONDecodeError:
        return {}
    return said if isinstance(said, dict) else {}


def _entry(said: Mapping[str, Any]) -> Entry:
    when = datetime.fromisoformat(said["fetched_at"])
    return Entry(
        answer=read_answer(said["symbol"], dict(said), as_of=when),
        window=Window(start=date.fromisoformat(said["first"]), end=date.fromisoformat(said["last"])),
        fetched_at=when,
    )


def _together(entries: Iterable[Entry]) -> DailyAnswer:
    """Return the answers of one symbol as one: a day's row is that of the newest answer that has it.

    Rows of the old shares, and prices of sessions that were not over, count only if nothing newer was said.
    """
    ordered = sorted(entries, key=lambda each: each.fetched_at)
    answers = [each.answer for each in ordered if isinstance(each.answer, Bars)]
    if not answers:
        return ordered[-1].answer
    newest = answers[-1]
    split = max((day for day in map(last_split, answers) if day is not None), default=None)
    rows: dict[date, Bar] = {}
    for answer in answers:
        if answer is newest or split is None or answer.as_of.date() > split:
            rows.update({bar.date: bar for bar in _final(answer, newest)})
    splits = {each.date: each for answer in answers for each in answer.splits}
    dividends = {each.date: each for answer in answers for each in answer.dividends}
    return replace(
        newest,
        bars=tuple(rows[day] for day in sorted(rows)),
        splits=tuple(splits[day] for day in sorted(splits)),
        dividends=tuple(dividends[day] for day in sorted(dividends)),
    )


def _final(answer: Bars, newest: Bars) -> Iterable[Bar]:
    if answer is newest:
        return answer.bars
    venue = hours_of(answer.symbol, answer.timezone)
    return (bar for bar in answer.bars if venue.is_settled(bar.date, answer.as_of))
