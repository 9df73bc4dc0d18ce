"""What a provider answered, written down and asked again."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest

from schemas.claim import CheckedClaim
from schemas.codec import decode, encode
from schemas.vocabulary import NotChecked, Verdict
from streams.adapters.clock import ManualClock
from streams.adapters.market_data import ProviderOptions, source
from streams.adapters.market_data.recorded import RecordedPrices, read_recording
from streams.adapters.market_data.snapshot.reading import read_snapshot, read_within_days
from streams.adapters.market_data.snapshot.recorder import Recorder
from streams.errors import Misconfigured
from streams.market.extended.prices import last_two_days
from streams.market.judge import judge, needs_of
from streams.ports import (
    Bars,
    DailyAnswer,
    Dividend,
    ExtendedAnswer,
    ExtendedBars,
    MarketData,
    NoBars,
    Quote,
    Split,
)
from tests.contracts.market_data import END, UNKNOWN, MarketDataContract
from tests.market.articles import at, claim, extraction, on, seed
from tests.market.extended.cases import pre
from tests.market.extended.tapes import around_the_26th
from tests.market.tape import AS_OF, FixedClock, bars_of, demo_prices, quote_of

MONDAY = on("2026-11-16")


class Answering:
    """A provider that says what it is told, in order."""

    name = "fake"
    heals = True

    def __init__(self, *answers: DailyAnswer) -> None:
        self.answers = list(answers)

    async def daily(self, symbols: Sequence[str], start: date, end: date) -> Mapping[str, DailyAnswer]:
        """Say the next one."""
        answer = self.answers.pop(0)
        return {answer.symbol: answer}

    async def extended(self, symbol: str, day: date) -> ExtendedAnswer:
        """Say META's made-up days, by whatever name, and nothing of others."""
        if symbol != "META":
            return NoBars(symbol=symbol, reason=NotChecked.BARS_EXPIRED)
        return last_two_days(around_the_26th(), day)

    async def quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Say one of each."""
        return {symbol: quote_of(symbol) for symbol in symbols}

    async def close(self) -> None:
        """Nothing is held."""


def record(file: Path, *answers: DailyAnswer) -> dict[str, DailyAnswer]:
    """Write these answers down, one question each, and read them."""

    async def ask() -> None:
        recorder = Recorder(Answering(*answers), file, ManualClock(AS_OF))
        for _ in answers:
            await recorder.daily(["X"], MONDAY, MONDAY + timedelta(days=10))
        await recorder.close()

    asyncio.run(ask())
    return read_snapshot(file)


def with_days() -> MarketData:
    """The demo's prices, with made-up ones within days for META."""
    recording = read_recording(files("seeds").joinpath("prices"))
    return RecordedPrices(replace(recording, within_by_symbol={"META": around_the_26th()}))


async def record_demo(file: Path) -> None:
    """The demo's prices, asked for in two parts, and a symbol that there is not."""
    recorder = Recorder(with_days(), file, ManualClock(AS_OF))
    for symbol in ("META", UNKNOWN, "META"):
        await recorder.extended(symbol, END)
    for start, end in ((date(2023, 7, 1), date(2024, 7, 1)), (date(2024, 6, 1), date(2024, 8, 31))):
        await recorder.daily(["META", "AAPL", "GOOG", "GOOGL", "005930.KS", UNKNOWN], start, end)
    await recorder.close()


class TestSnapshot(MarketDataContract):
    """The contract, over a file."""

    @pytest.fixture(autouse=True)
    def snapshot(self, tmp_path: Path) -> None:
        """What is asked."""
        self.file = tmp_path / "snapshot.jsonl"
        asyncio.run(record_demo(self.file))

    def open_provider(self) -> MarketData:
        """By its name."""
        return source(f"recorded:{self.file}", ProviderOptions(clock=FixedClock()))


async def test_a_replay_has_the_verdicts_of_the_run(tmp_path: Path) -> None:
    """The whole checked claims, market data and its hash included; twice the same."""
    file, needs = tmp_path / "run.jsonl", needs_of(seed())
    recorder = Recorder(demo_prices(), file, ManualClock(AS_OF))
    run = await recorder.daily(needs.symbols, needs.window.start, needs.window.end)
    await recorder.close()
    replays = []
    for _ in range(2):
        provider = source(f"recorded:{file}", ProviderOptions(clock=FixedClock()))
        replays.append(await provider.daily(needs.symbols, needs.window.start, needs.window.end))
    told = [judge(seed(), answers, provider="recorded") for answers in (run, *replays)]
    assert told[0] == told[1] == told[2]


def test_every_answer_is_written_once(tmp_path: Path) -> None:
    """A thousand articles that are served from the cache make no line each."""
    bars = bars_of("X", ["10", "11"], first=MONDAY)
    later = replace(bars, as_of=bars.as_of + timedelta(days=1))
    record(tmp_path / "s.jsonl", bars, bars, later)
    assert len((tmp_path / "s.jsonl").read_bytes().splitlines()) == 1 + 2


def test_a_second_run_goes_on_at_the_end(tmp_path: Path) -> None:
    """A worker that is started again loses nothing."""
    first = record(tmp_path / "s.jsonl", bars_of("X", ["10"], first=MONDAY))
    second = record(tmp_path / "s.jsonl", bars_of("Y", ["10"], first=MONDAY))
    assert (set(first), set(second)) == ({"X"}, {"X", "Y"})


def test_the_newest_row_of_a_day_counts(tmp_path: Path) -> None:
    """And of each day that any answer has, one row."""
    early = bars_of("X", ["10", "11"], first=MONDAY, as_of=at("2026-11-20 12:00"))
    late = bars_of("X", ["11.5", "12"], first=on("2026-11-17"), as_of=at("2026-11-21 12:00"))
    answer = record(tmp_path / "s.jsonl", late, early)["X"]
    assert isinstance(answer, Bars)
    assert [bar.close for bar in answer.bars] == [Decimal(10), Decimal("11.5"), Decimal(12)]
    assert answer.as_of == late.as_of


def test_a_price_of_an_open_session_is_no_close_later(tmp_path: Path) -> None:
    """Tuesday's row was read at noon in New York, and nothing newer has it."""
    early = bars_of("X", ["10", "11"], first=MONDAY, as_of=at("2026-11-17 17:00"))
    late = bars_of("X", ["12"], first=on("2026-11-18"), as_of=at("2026-11-21 12:00"))
    answer = record(tmp_path / "s.jsonl", early, late)["X"]
    assert isinstance(answer, Bars)
    assert [bar.date.day for bar in answer.bars] == [16, 18]


def test_rows_of_the_old_shares_do_not_mix_with_those_of_the_new(tmp_path: Path) -> None:
    """What was read before a split is left out."""
    split = Split(date=on("2026-11-18"), ratio=Decimal(10))
    before = bars_of("X", ["100", "101"], first=on("2026-11-09"), as_of=at("2026-11-17 23:00"))
    after = replace(bars_of("X", ["10", "11"], first=MONDAY, as_of=at("2026-11-21 12:00")), splits=(split,))
    answer = record(tmp_path / "s.jsonl", before, after)["X"]
    assert isinstance(answer, Bars)
    assert ([bar.date.day for bar in answer.bars], answer.splits) == ([16, 17], (split,))


def test_reasons_are_kept_until_there_are_prices(tmp_path: Path) -> None:
    """The last one counts, and none where any answer had prices."""
    limited = NoBars(symbol="X", reason=NotChecked.RATE_LIMITED, detail="429")
    gone = NoBars(symbol="Y", reason=NotChecked.NOT_FOUND)
    paid = Dividend(date=MONDAY, amount=Decimal("0.35"))
    bars = replace(bars_of("X", ["10"], first=MONDAY), dividends=(paid,))
    answers = record(tmp_path / "s.jsonl", limited, bars, limited, gone)
    assert answers == {"X": bars, "Y": gone}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no snapshot of prices"),
        (b"date,close\n2024-07-26,1\n", "no snapshot of prices"),
        (b'{"tapewire_snapshot":3}\n', "no snapshot of prices"),
        (b'{"tapewire_snapshot":1}\n{"symbol":"X"}\n', "line 2 is no answer"),
        (b'{"tapewire_snapshot":1}\n{"symbol":"X","fir\n', "line 2 is no answer"),
    ],
)
def test_another_file_is_refused_with_its_line(tmp_path: Path, content: bytes, said: str) -> None:
    """At start, not at the first article."""
    file = tmp_path / "s.jsonl"
    file.write_bytes(content)
    with pytest.raises(Misconfigured, match=said):
        source(f"recorded:{file}", ProviderOptions(clock=FixedClock()))


def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    """At start."""
    with pytest.raises(Misconfigured, match="cannot write the snapshot"):
        Recorder(demo_prices(), tmp_path / "no" / "folder" / "s.jsonl", ManualClock(AS_OF))


async def test_a_replay_knows_the_prices_within_days_of_the_run(tmp_path: Path) -> None:
    """The same checked claim, byte for byte; what was not recorded is said to be so."""
    file = tmp_path / "run.jsonl"
    article = extraction(claim(pre("1.45"), "META"), published_at=at("2024-07-26 12:00"))
    needs, recorder = needs_of(article), Recorder(with_days(), file, ManualClock(AS_OF))
    told = []
    for market in (recorder, None, None):
        provider = market or source(f"recorded:{file}", ProviderOptions(clock=FixedClock()))
        daily = await provider.daily(needs.symbols, needs.window.start, needs.window.end)
        within = {key: await provider.extended(*key) for key in needs.extended}
        await provider.close()
        told.append(encode(judge(article, daily, provider="recorded", extended=within)[0]))
    assert told[0] == told[1] == told[2]
    assert decode(CheckedClaim, told[0]).verification.status is Verdict.CONFIRMED


def test_the_newest_prices_within_days_count(tmp_path: Path) -> None:
    """A reason never stands in the place of prices."""
    file = tmp_path / "s.jsonl"
    asyncio.run(record_demo(file))
    asyncio.run(record_demo(file))
    answers = read_within_days(file)
    assert isinstance(answers["META", END], ExtendedBars)
    assert answers[UNKNOWN, END] == NoBars(
        symbol=UNKNOWN, reason=NotChecked.NO_DATA, detail="not in the recording"
    )
