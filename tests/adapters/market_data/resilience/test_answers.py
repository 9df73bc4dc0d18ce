"""The memory of answers: one response answers, or none does."""

from dataclasses import replace
from decimal import Decimal

from schemas.vocabulary import NotChecked
from streams.adapters.market_data.resilience.answers import ENTRIES, Answers, succeed
from streams.adapters.market_data.resilience.freshness import ALWAYS, Entry
from streams.market.bars import Window
from streams.ports import Bars, NoBars, Split
from tests.market.articles import at, on
from tests.market.tape import bars_of

NOW = at("2026-11-26 12:00")
OLD, NEW = (
    Window(start=on(f"{year}-01-01"), end=on(f"{year}-12-31")) for year in (2024, 2025)
)  # fmt: skip
BOTH = OLD.hull(NEW)
UNKNOWN = NoBars(symbol="META", reason=NotChecked.NOT_FOUND)


def entry(
    window: Window, *, fetched: str = "2026-11-26 11:00", close: str = "10", **changes: object
) -> Entry:
    bars = bars_of("META", [close, "11", "12"], first=window.start)
    return Entry(answer=replace(bars, **changes), window=window, fetched_at=at(fetched))  # type: ignore[arg-type]


def test_days_are_answered_from_one_response_or_not_at_all() -> None:
    """Two responses that meet at New Year may stand on two bases: they are not put together."""
    answers = Answers()
    answers.add(entry(OLD))
    answers.add(entry(NEW))
    across = Window(start=on("2024-12-30"), end=on("2025-01-03"))
    assert answers.find("META", Window(start=on("2024-01-01"), end=on("2024-01-05")), NOW) is not None
    assert answers.find("META", across, NOW) is None
    answers.add(entry(BOTH))
    assert answers.find("META", across, NOW) is not None


def test_a_later_response_takes_the_place_of_what_it_covers() -> None:
    """The numbers of the newest one are given."""
    first, second = entry(OLD), entry(OLD, fetched="2026-11-26 11:30", close="20")
    left = succeed(succeed((), first), second)
    assert left == (second,)


def test_a_split_ends_all_older_answers() -> None:
    """Their prices are those of the old shares; one that was read after the split stays."""
    split = (Split(date=on("2026-06-01"), ratio=Decimal(4)),)
    before, after = entry(OLD, fetched="2026-05-30 12:00"), entry(NEW, fetched="2026-06-03 12:00")
    latest = entry(Window(start=on("2026-01-01"), end=on("2026-12-31")), splits=split)
    assert succeed((before, after), latest) == (latest, after)


def test_one_slip_forgets_no_prices_and_two_do() -> None:
    """A 404 for a symbol that had prices is believed when it is said again."""
    known = entry(OLD)
    once = Entry(answer=UNKNOWN, window=ALWAYS, fetched_at=NOW)
    assert succeed((known,), once) == (known, once)
    assert succeed((known, once), replace(once, times=2)) == (replace(once, times=2),)
    answers = Answers()
    answers.install("META", (known, once))
    given = answers.find("META", Window(start=on("2024-01-01"), end=on("2024-01-05")), NOW)
    assert isinstance(given, Bars)


def test_a_symbol_that_exists_after_all_ends_the_doubt() -> None:
    """A listing that began today."""
    once = Entry(answer=UNKNOWN, window=ALWAYS, fetched_at=at("2026-11-26 10:00"))
    assert succeed((once,), entry(OLD)) == (entry(OLD),)


def test_the_memory_is_bounded() -> None:
    """By symbols, the longest unused first, and by windows of a symbol."""
    answers = Answers(symbols=2)
    for symbol in ("A", "B", "A", "C"):
        answers.install(symbol, [entry(OLD)] * (ENTRIES + 3))
    week = Window(start=on("2024-01-01"), end=on("2024-01-05"))
    assert [answers.find(symbol, week, NOW) is not None for symbol in ("A", "B", "C")] == [True, False, True]
