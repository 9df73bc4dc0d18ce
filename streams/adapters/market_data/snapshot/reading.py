"""A snapshot, read: each symbol's answers put together as one recording."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import InvalidOperation
from pathlib import Path
from typing import Any

import orjson

from streams.adapters.market_data.resilience.freshness import Entry, hours_of, last_split
from streams.adapters.market_data.resilience.store_within import WithinEntry
from streams.adapters.market_data.snapshot.written import read_answer, read_within
from streams.errors import Misconfigured
from streams.market.bars import Window
from streams.market.extended.prices import ExtendedAnswer, ExtendedBars, SymbolDay
from streams.ports import Bar, Bars, DailyAnswer

MARK = "tapewire_snapshot"
WITHIN = "within_days_to"
"""Marks an answer about prices within days."""
LAYOUTS = frozenset({1, 2})
"""The second has prices within days, too."""


def read_snapshot(file: Path) -> dict[str, DailyAnswer]:
    """Return the answer of each symbol over all days that were asked for.

    Raises:
        Misconfigured: the file cannot be read, or a line of it is no answer; the message names the line.
    """
    by_symbol: dict[str, list[Entry]] = {}
    for entry in read_entries(file):
        by_symbol.setdefault(entry.answer.symbol, []).append(entry)
    return {symbol: _together(entries) for symbol, entries in by_symbol.items()}


def read_within_days(file: Path) -> dict[SymbolDay, ExtendedAnswer]:
    """Return the answers about prices within days: the last one with prices, else the last one.

    Raises:
        Misconfigured: as ``read_snapshot``.
    """
    answers: dict[SymbolDay, ExtendedAnswer] = {}
    for each in _answers(file):
        if isinstance(each, WithinEntry):
            key = (each.answer.symbol, each.day)
            if isinstance(each.answer, ExtendedBars) or not isinstance(answers.get(key), ExtendedBars):
                answers[key] = each.answer
    return answers


def read_entries(file: Path) -> list[Entry]:
    """Return every answer about daily prices in the order of the file.

    Raises:
        Misconfigured: as ``read_snapshot``.
    """
    return [each for each in _answers(file) if isinstance(each, Entry)]


def _answers(file: Path) -> Iterator[Entry | WithinEntry]:
    try:
        lines = file.read_bytes().splitlines()
    except OSError as error:
        raise Misconfigured(f"cannot read the snapshot {file} ({error.strerror}): check the path") from None
    header = _object(lines[0]) if lines else {}
    if header.get(MARK) not in LAYOUTS:
        raise Misconfigured(
            f'{file} is no snapshot of prices: its first line does not say "{MARK}": {max(LAYOUTS)}; '
            '"tapewire snapshot record" makes one'
        )
    for number, line in enumerate(lines[1:], 2):
        try:
            yield _answer(_object(line))
        except (ValueError, KeyError, TypeError, OverflowError, OSError, InvalidOperation) as error:
            raise Misconfigured(f"{file}: line {number} is no answer of a provider: {error!r}") from None


def _answer(said: dict[str, Any]) -> Entry | WithinEntry:
    if WITHIN not in said:
        return _entry(said)
    day, when = date.fromisoformat(said[WITHIN]), datetime.fromisoformat(said["fetched_at"])
    return WithinEntry(
        answer=read_within(said["symbol"], said, day=day, as_of=when), day=day, fetched_at=when
    )


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
