"""Recorded prices, and the finder of providers."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from schemas.vocabulary import NotChecked
from streams.adapters.market_data import ProviderOptions, preload, providers, source
from streams.errors import Misconfigured
from streams.ports import Bars, ExtendedBars, MarketData, NoBars
from tests.contracts.market_data import END, START, MarketDataContract
from tests.market.articles import at, on
from tests.market.tape import FixedClock

OPTIONS = ProviderOptions(clock=FixedClock())


class TestRecorded(MarketDataContract):
    """The recording that comes with the package."""

    has_prices_within_days = False

    def open_provider(self) -> MarketData:
        """Over ``seeds/prices``."""
        return source("recorded", OPTIONS)


def test_every_provider_is_a_file() -> None:
    """Nothing registers them."""
    assert providers() == ("none", "recorded", "yfinance")


@pytest.mark.parametrize("name", ["none", "recorded", "yfinance"])
def test_a_provider_is_called_by_its_file(name: str) -> None:
    """What the alert says as ``market.provider`` is what the operator wrote."""
    assert source(name, OPTIONS).name == name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("yfinnance", "did you mean 'yfinance'?"),
        ("bloomberg", "there are none, recorded, yfinance"),
        ("", "there are none, recorded, yfinance"),
        ("__init__", "there are none, recorded, yfinance"),
    ],
)
def test_an_unknown_provider_is_refused_with_the_known_ones(name: str, said: str) -> None:
    """The message names the way out."""
    with pytest.raises(Misconfigured, match=said.replace("?", r"\?")):
        source(name, OPTIONS)


async def test_no_market_data_answers_disabled() -> None:
    """Every symbol, whatever the days."""
    provider = source("none", OPTIONS)
    answers = await provider.daily(["META", "X"], START, END)
    await provider.close()
    assert {answer.reason for answer in answers.values() if isinstance(answer, NoBars)} == {
        NotChecked.DISABLED
    }
    assert set(answers) == {"META", "X"}


def a_folder(path: Path, *, csv: str, symbols: object = None) -> Path:
    facts = {"X": {"currency": "EUR", "timezone": "Europe/Berlin", "as_of": "2024-08-01T00:00:00Z"}}
    (path / "sources.json").write_text(json.dumps({"symbols": facts if symbols is None else symbols}))
    (path / "X.csv").write_text(csv)
    return path


async def test_a_folder_of_ones_own_is_a_recording(tmp_path: Path) -> None:
    """``recorded:FOLDER``; rows may stand in any order, prices but the close may be missing, columns may be more."""
    csv = "date,close,volume\n2024-07-26,11.50,7\n2024-07-25,10,8\n"
    provider = source(f"recorded:{a_folder(tmp_path, csv=csv)}", OPTIONS)
    answer = (await provider.daily(["X"], START, END))["X"]
    assert isinstance(answer, Bars)
    assert [(bar.date.day, str(bar.close), bar.open) for bar in answer.bars] == [
        (25, "10", None),
        (26, "11.50", None),
    ]
    assert (answer.currency, answer.as_of) == ("EUR", at("2024-08-01 00:00"))


def no_sources(path: Path) -> None:
    (path / "X.csv").write_text("date,close\n2024-07-26,1\n")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (no_sources, "sources.json does not read"),
        (
            lambda path: a_folder(path, csv="date,close\n2024-07-26,1\n", symbols=[]),
            "sources.json does not read",
        ),
        (lambda path: a_folder(path, csv="date,close\n2024-07-26,ten\n"), "X.csv does not read"),
        (lambda path: a_folder(path, csv="date,close\n26.7.2024,10\n"), "X.csv does not read"),
        (lambda path: a_folder(path, csv="day,close\n2024-07-26,10\n"), "X.csv does not read"),
        (lambda path: a_folder(path, csv="date,close\n2024-07-26,1\n2024-07-26,2\n"), "two rows of one day"),
        (
            lambda path: a_folder(path, csv="", symbols={"Y": {"as_of": "2024-08-01T00:00:00Z"}}),
            "Y.csv does not read",
        ),
        (
            lambda path: a_folder(path, csv="date,close\n", symbols={"X": {"as_of": "soon"}}),
            "X.csv does not read",
        ),
    ],
)
def test_a_broken_recording_is_refused_by_name(
    tmp_path: Path, make: Callable[[Path], object], said: str
) -> None:
    """At start, not at the first article."""
    make(tmp_path)
    with pytest.raises(Misconfigured, match=said):
        source(f"recorded:{tmp_path}", OPTIONS)


def test_every_recorded_row_names_a_known_source() -> None:
    """Facts with their origin: a pinned address and the time they were read."""
    folder = Path(__file__).resolve().parents[3] / "seeds" / "prices"
    about = json.loads((folder / "sources.json").read_text())
    assert {path.stem for path in folder.glob("*.csv")} == set(about["symbols"])
    for path in folder.glob("*.csv"):
        header, *rows = path.read_text().splitlines()
        assert header == "date,open,high,low,close,source"
        assert {row.rpartition(",")[2] for row in rows} <= set(about["sources"])
    assert all(
        each["url"].startswith("https://github.com/") and each["retrieved_at"]
        for each in about["sources"].values()
    )


@pytest.mark.parametrize("name", ["recorded", "recorded:somewhere", "none", "yfinance", "no-such"])
def test_the_libraries_of_a_provider_can_be_loaded_early(name: str) -> None:
    """Else the first articles of a worker go on unchecked while seconds are spent on an import."""
    preload(name)
    assert name != "yfinance" or "yfinance" in sys.modules


WITHIN = """start,open,high,low,close
2024-07-26T20:00:00Z,13,14,12,13.5
2024-07-25T12:00:00Z,10,11,9,10.5
2024-07-26T08:00:00Z,10,11,9,10.5
2024-07-24T08:00:00Z,10,11,9,10.5
"""


def with_days(path: Path, within: str) -> Path:
    facts = {"timezone": "Europe/Berlin", "as_of": "2024-08-01T00:00:00Z", "minutes": "5"}
    (path / "X.within.csv").write_text(within)
    return a_folder(path, csv="date,close\n2024-07-26,11.50\n", symbols={"X": facts})


async def test_a_folder_may_have_prices_within_days(tmp_path: Path) -> None:
    """In any order; an answer has the last two days of trade by the venue's clock."""
    provider = source(f"recorded:{with_days(tmp_path, WITHIN)}", OPTIONS)
    answer, early = await provider.extended("X", END), await provider.extended("X", on("2024-07-23"))
    assert isinstance(answer, ExtendedBars)
    assert [(bar.start, str(bar.close)) for bar in answer.bars] == [
        (at("2024-07-25 12:00"), "10.5"),
        (at("2024-07-26 08:00"), "10.5"),
        (at("2024-07-26 20:00"), "13.5"),
    ]
    assert (answer.minutes, answer.timezone, answer.day) == (5, "Europe/Berlin", END)
    assert isinstance(early, NoBars)
    assert early.reason is NotChecked.NO_DATA


@pytest.mark.parametrize(
    "within",
    ["", "start,open\n2024-07-26T20:00:00Z,13\n", WITHIN.replace("Z", ""), WITHIN.replace("13.5", "x")],
)
def test_broken_prices_within_days_are_refused_by_name(tmp_path: Path, within: str) -> None:
    """At start; a time without a zone is no time."""
    with pytest.raises(Misconfigured, match=r"X\.within\.csv does not read"):
        source(f"recorded:{with_days(tmp_path, within)}", OPTIONS)
