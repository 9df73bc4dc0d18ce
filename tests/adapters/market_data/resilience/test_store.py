"""Answers on disk."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience import store
from streams.adapters.market_data.resilience.freshness import ALWAYS, Entry
from streams.adapters.market_data.resilience.store import AnswerFile
from streams.market.bars import Window
from streams.ports import Bar, Bars, Dividend, NoBars, Split
from tests.conftest import REPOSITORY
from tests.market.articles import at, on

WINDOW = Window(start=on("2024-01-01"), end=on("2024-12-31"))
BARS = Bars(
    symbol="BRK-B",
    bars=(
        Bar(date=on("2024-07-25"), close=Decimal("453.410"), open=Decimal("1E+3"), high=None, low=Decimal("0.00012")),
        Bar(date=on("2024-07-26"), close=None),
    ),
    currency="GBp",
    timezone="Europe/London",
    exchange="LSE",
    as_of=at("2026-11-26 11:00"),
    splits=(Split(date=on("2024-07-25"), ratio=Decimal("1.5")),),
    dividends=(Dividend(date=on("2024-07-26"), amount=Decimal("0.35")),),
)  # fmt: skip
ENTRY = Entry(answer=BARS, window=WINDOW, fetched_at=BARS.as_of)
UNKNOWN = Entry(
    answer=NoBars(symbol="NO-SUCH", reason=NotChecked.NOT_FOUND, detail="Wo?"),
    window=ALWAYS,
    fetched_at=at("2026-11-26 11:00"),
    times=2,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """In a folder that is not there yet."""
    return tmp_path / "data" / "market.sqlite3"


def kept(path: Path, symbol: str) -> tuple[Entry, ...] | None:
    """What another process would read."""
    file = AnswerFile(path)
    try:
        return file.read(symbol)
    finally:
        file.close()


def put(path: Path, *entries: Entry) -> None:
    file = AnswerFile(path)
    for entry in entries:
        file.write(entry)
    file.close()


@pytest.mark.parametrize("entry", [ENTRY, UNKNOWN], ids=["prices", "an unknown symbol"])
def test_an_answer_comes_back_as_it_was(path: Path, entry: Entry) -> None:
    """Every digit, every None, the time and the days that were asked for."""
    put(path, entry)
    assert kept(path, entry.answer.symbol) == (entry,)


def test_what_was_never_asked_is_not_there(path: Path) -> None:
    """An empty file answers with nothing, and nothing is wrong."""
    assert kept(path, "META") == ()


def test_an_older_answer_does_not_replace_a_newer_one(path: Path) -> None:
    """Another process may have asked later and written first."""
    put(path, ENTRY, replace(ENTRY, fetched_at=at("2026-11-26 10:00")))
    assert kept(path, "BRK-B") == (ENTRY,)


def test_a_split_clears_what_is_older_on_disk_too(path: Path) -> None:
    """Other windows of the symbol are of the old shares."""
    before = Entry(
        answer=replace(BARS, splits=()),
        window=Window(start=on("2020-01-01"), end=on("2020-12-31")),
        fetched_at=at("2024-07-01 12:00"),
    )
    put(path, before, ENTRY)
    assert kept(path, "BRK-B") == (ENTRY,)


def no_database(path: Path) -> None:
    path.write_bytes(b"this is no database, " * 400)


def torn(path: Path) -> None:
    put(path, ENTRY)
    data = path.read_bytes()
    path.write_bytes(data[:4_096] + b"\xff" * (len(data) - 4_096))


def of_another_release(path: Path) -> None:
    put(path, ENTRY)
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE answers DROP COLUMN times")
    connection.execute("PRAGMA user_version=99")
    connection.close()


@pytest.mark.parametrize("damage", [no_database, torn, of_another_release])
def test_a_damaged_file_is_made_anew(path: Path, damage: Callable[[Path], None]) -> None:
    """Nothing in it is worth more than a request."""
    path.parent.mkdir()
    damage(path)
    file = AnswerFile(path)
    file.read("BRK-B")
    file.write(UNKNOWN)
    file.close()
    assert kept(path, "NO-SUCH") == (UNKNOWN,)


def test_a_row_that_does_not_read_is_passed_over(path: Path) -> None:
    """The others are given."""
    put(path, ENTRY)
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO answers VALUES ('BRK-B', '2020-01-01', '2020-12-31', '2026-11-26T00:00:00+00:00', 1, x'7b7d')"
    )
    connection.commit()
    connection.close()
    assert kept(path, "BRK-B") == (ENTRY,)


def test_a_file_that_cannot_be_used_is_done_without(tmp_path: Path) -> None:
    """No failure leaves: None says that the disk has no say."""
    file = AnswerFile(tmp_path)
    assert (file.read("META"), file.write(ENTRY)) == (None, None)


def test_a_file_that_another_holds_for_long_is_done_without(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And used again when it is free."""
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.05)
    put(path, ENTRY)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    file = AnswerFile(path)
    while_held = file.read("BRK-B")
    other.execute("COMMIT")
    other.close()
    assert (while_held, file.read("BRK-B")) == (None, (ENTRY,))
    file.close()


def test_it_does_not_grow_for_ever(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest answers go first."""
    monkeypatch.setattr(store, "MOST_ROWS", 20)
    many = [
        Entry(
            answer=NoBars(symbol=f"S{number}", reason=NotChecked.NO_DATA),
            window=WINDOW,
            fetched_at=at(f"2026-11-26 11:{number:02}"),
        )
        for number in range(40)
    ]
    put(path, *many)
    left = [bool(kept(path, f"S{number}")) for number in range(40)]
    assert sum(left) <= 20
    assert left == sorted(left)


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from streams.adapters.market_data.resilience.store import AnswerFile
from tests.adapters.market_data.resilience.test_store import ENTRY
file = AnswerFile(Path(sys.argv[1]))
for number in range(60):
    symbol = f"{sys.argv[2]}{number}" if number % 2 else f"BOTH{number}"
    entry = replace(ENTRY, answer=replace(ENTRY.answer, symbol=symbol))
    assert file.write(entry) is not None
    assert file.read(symbol)
file.close()
"""


def test_several_processes_write_at_once(path: Path) -> None:
    """Nobody is refused, nothing is lost, nothing is damaged."""
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], cwd=REPOSITORY) for name in "ABCD"
    ]
    assert [writer.wait() for writer in writers] == [0, 0, 0, 0]
    connection = sqlite3.connect(path)
    (count,) = connection.execute("SELECT count(*) FROM answers").fetchone()
    (state,) = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    assert (count, state) == (4 * 30 + 30, "ok")
