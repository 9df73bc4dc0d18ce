"""A provider behind pace, breaker, single flight and memory: what is asked, and what is answered."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from schemas.vocabulary import NotChecked
from streams.adapters.clock import ManualClock
from streams.adapters.market_data.resilience.failures import (
    Failure,
    Incomplete,
    NotFound,
    RateLimited,
    Unavailable,
)
from streams.adapters.market_data.resilience.gate import MOST_WAITING, Limits
from streams.adapters.market_data.resilience.resilient import Fetched, Resilient, whole_years
from streams.market.bars import Window
from streams.market.extended.prices import last_two_days
from streams.ports import Bars, DailyAnswer, ExtendedBars, MarketData, NoBars, ProviderActivity, Quote
from tests.contracts.market_data import END, START, MarketDataContract
from tests.market.articles import at, on
from tests.market.extended.tapes import around_the_26th
from tests.market.tape import AS_OF, demo_prices

PATIENCE_S = 10.0


class Recorded:
    """A provider that answers from the recording, counts, fails on demand, and waits where it is told to."""

    def __init__(self, clock: ManualClock, failures: Iterable[Exception] = ()) -> None:
        self.clock = clock
        self.asked: list[tuple[str, Window]] = []
        self.asked_within: list[tuple[str, date]] = []
        self.asked_quotes: list[Sequence[str]] = []
        self.last: dict[str, Quote] = {}
        self.quoted: dict[str, Quote] = {}
        self.failures = list(failures)
        self.gate = asyncio.Event()
        self.gate.set()
        self.begun = asyncio.Event()
        self.most = 0
        self._now = 0

    async def fetch(self, symbol: str, window: Window) -> Fetched:
        """Answer, fail or wait."""
        self.asked.append((symbol, window))
        self.begun.set()
        self._now += 1
        self.most = max(self.most, self._now)
        try:
            await self.gate.wait()
            if self.failures:
                raise self.failures.pop(0)
            answer = (await demo_prices().daily([symbol], window.start, window.end))[symbol]
        finally:
            self._now -= 1
        if isinstance(answer, NoBars):
            raise NotFound("?") if answer.reason is NotChecked.NOT_FOUND else Incomplete(answer.reason, "?")
        return Fetched(bars=replace(answer, as_of=self.clock.now()), last=self.last.get(symbol))

    async def fetch_within(self, symbol: str, day: date) -> ExtendedBars:
        """Answer META's made-up days, fail or wait."""
        self.asked_within.append((symbol, day))
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        if symbol != "META":
            raise NotFound("?")
        answer = last_two_days(around_the_26th(), day)
        if isinstance(answer, NoBars):
            raise Incomplete(answer.reason, "?")
        return replace(answer, as_of=self.clock.now())

    async def fetch_quotes(self, symbols: Sequence[str]) -> Mapping[str, Quote]:
        """Answer what is quoted, fail or wait."""
        self.asked_quotes.append(tuple(symbols))
        await self.gate.wait()
        if self.failures:
            raise self.failures.pop(0)
        return {symbol: self.quoted[symbol] for symbol in symbols if symbol in self.quoted}

    async def close(self) -> None:
        """Nothing is held."""

    @property
    def symbols(self) -> list[str]:
        """What was asked for."""
        return [symbol for symbol, _ in self.asked]


class Waits:
    """Sleep that takes no time but the clock's; while ``gate`` is closed none passes, and nobody wakes."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.seconds: list[float] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self, seconds: float) -> None:
        """Move the clock."""
        self.seconds.append(seconds)
        await self.gate.wait()
        self.clock.advance(timedelta(seconds=seconds))
        await asyncio.sleep(0)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(AS_OF)


@pytest.fixture
def waits(clock: ManualClock) -> Waits:
    return Waits(clock)


@pytest.fixture
def provider(clock: ManualClock) -> Recorded:
    return Recorded(clock)


Open = Callable[..., MarketData]


@pytest_asyncio.fixture
async def opened(clock: ManualClock, provider: Recorded, waits: Waits) -> AsyncIterator[Open]:
    """Makes what is tested, and closes it."""
    made: list[MarketData] = []

    def make(
        *,
        file: Path | None = None,
        per_second: float = 1_000,
        burst: int = 1_000,
        at_once: int = 4,
        activity: ProviderActivity | None = None,
    ) -> MarketData:
        limits = Limits(per_second=per_second, burst=burst, at_once=at_once)
        made.append(
            Resilient("fake", provider, clock=clock, limits=limits, file=file, sleep=waits, activity=activity)
        )
        return made[-1]

    yield make
    for each in made:
        await each.close()


async def ask(market: MarketData, symbol: str = "META", start: date = START, end: date = END) -> DailyAnswer:
    return (await market.daily([symbol], start, end))[symbol]


def reason(answer: DailyAnswer) -> NotChecked:
    assert isinstance(answer, NoBars)
    return answer.reason


class TestResilient(MarketDataContract):
    """The contract, in memory."""

    def open_provider(self) -> MarketData:
        """Over the recording."""
        clock = ManualClock(AS_OF)
        return Resilient("fake", Recorded(clock), clock=clock, limits=Limits(burst=1_000))


class TestResilientOnDisk(MarketDataContract):
    """The contract, with a file."""

    @pytest.fixture(autouse=True)
    def folder(self, tmp_path: Path) -> None:
        """Where the file is."""
        self.path = tmp_path / "market.sqlite3"

    def open_provider(self) -> MarketData:
        """Over the recording."""
        clock = ManualClock(AS_OF)
        return Resilient("fake", Recorded(clock), clock=clock, limits=Limits(burst=1_000), file=self.path)


async def test_what_was_asked_is_not_asked_again(opened: Open, provider: Recorded) -> None:
    """Whole calendar years are asked for, so the next article's days are a part of them."""
    market = opened()
    for start, end in ((START, END), (on("2024-01-02"), on("2024-12-30")), (END, END)):
        assert isinstance(await ask(market, start=start, end=end), Bars)
    assert provider.asked == [("META", Window(start=on("2024-01-01"), end=on("2024-12-31")))]


async def test_the_same_question_at_the_same_time_is_one_request(opened: Open, provider: Recorded) -> None:
    """A hundred articles about one symbol."""
    market = opened()
    answers = await asyncio.gather(*(ask(market, start=START - timedelta(days=day)) for day in range(100)))
    assert all(isinstance(answer, Bars) for answer in answers)
    assert len({answer.bars[0].date for answer in answers if isinstance(answer, Bars)}) > 60
    assert provider.symbols == ["META"]


async def test_who_gives_up_does_not_end_the_request(opened: Open, provider: Recorded) -> None:
    """The article goes on unchecked after its 250 ms; the answer is kept for the next look."""
    market = opened()
    provider.gate.clear()
    reader = asyncio.create_task(ask(market))
    await provider.begun.wait()
    reader.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reader
    provider.gate.set()
    assert isinstance(await ask(market), Bars)
    assert provider.symbols == ["META"]


async def test_another_run_and_another_process_find_the_answers_on_disk(
    opened: Open, provider: Recorded, tmp_path: Path
) -> None:
    """Prices, and what is unknown."""
    file = tmp_path / "market.sqlite3"
    for _ in range(3):
        market = opened(file=file)
        assert isinstance(await ask(market), Bars)
        assert reason(await ask(market, "NO-SUCH")) is NotChecked.NOT_FOUND
    assert provider.symbols == ["META", "NO-SUCH"]


async def test_a_disk_that_fails_is_done_without(opened: Open, provider: Recorded, tmp_path: Path) -> None:
    """The memory still serves."""
    market = opened(file=tmp_path)
    assert [isinstance(await ask(market), Bars) for _ in range(2)] == [True, True]
    assert provider.symbols == ["META"]


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (RateLimited("429"), NotChecked.RATE_LIMITED),
        (Unavailable("500"), NotChecked.UNAVAILABLE),
        (KeyError("tradingPeriods"), NotChecked.UNAVAILABLE),
    ],
)
async def test_failures_are_answers_and_are_not_kept(
    opened: Open, provider: Recorded, clock: ManualClock, failure: Exception, said: NotChecked
) -> None:
    """Whatever a provider throws; once it is well again, so is the answer."""
    provider.failures.append(failure)
    market = opened()
    assert reason(await ask(market)) is said
    clock.advance(timedelta(minutes=1))
    assert isinstance(await ask(market), Bars)


async def test_an_unknown_symbol_is_asked_twice_and_then_left_alone(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """For hours."""
    market = opened()
    for _ in range(20):
        assert reason(await ask(market, "NO-SUCH")) is NotChecked.NOT_FOUND
        clock.advance(timedelta(minutes=11))
    assert provider.symbols == ["NO-SUCH"] * 2


async def test_a_provider_that_says_too_many_is_left_alone(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """A thousand questions cost nothing, and say why; after the pause one request sees whether it is over."""
    provider.failures.append(RateLimited("429", retry_after=timedelta(minutes=5)))
    market = opened()
    answers = [await ask(market, f"S{number}") for number in range(1_000)]
    assert {reason(answer) for answer in answers} == {NotChecked.RATE_LIMITED}
    assert len(provider.asked) == 1
    clock.advance(timedelta(minutes=5))
    assert isinstance(await ask(market), Bars)
    assert isinstance(await ask(market, "GOOG"), Bars)


async def test_an_outage_costs_a_handful_of_requests(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """An hour of it, a question a second: five until it is believed, then a probe after 1, 2, 4 ... minutes."""
    provider.failures.extend(Unavailable("down") for _ in range(10_000))
    market = opened()
    for second in range(3_600):
        assert reason(await ask(market, f"S{second}")) is NotChecked.UNAVAILABLE
        clock.advance(timedelta(seconds=1))
    assert len(provider.asked) == 10


async def test_a_provider_that_knows_nothing_is_well(opened: Open, provider: Recorded) -> None:
    """Unknown symbols and empty windows open no circuit."""
    market = opened()
    for number in range(20):
        assert reason(await ask(market, f"NO-{number}")) is NotChecked.NOT_FOUND
    assert isinstance(await ask(market), Bars)


async def test_requests_wait_their_turn(opened: Open, provider: Recorded, waits: Waits) -> None:
    """Two at once, then one a second by the clock that was given."""
    market = opened(per_second=1, burst=2)
    symbols = ["META", "GOOG", "GOOGL", "AAPL"]
    answers = await market.daily(symbols, START, END)
    assert all(isinstance(answer, Bars) for answer in answers.values())
    assert waits.seconds == [1, 1]


async def test_a_queue_that_is_too_long_refuses_at_once(
    opened: Open, provider: Recorded, waits: Waits
) -> None:
    """The article goes on, and is looked at again; it does not wait for minutes."""
    waits.gate.clear()
    market = opened(per_second=1, burst=1)
    questions = [asyncio.create_task(ask(market, f"S{number}")) for number in range(100)]
    async with asyncio.timeout(PATIENCE_S):
        refused, _ = await asyncio.wait(questions[32:])
        waits.gate.set()
        served = await asyncio.gather(*questions[:31])
    assert {reason(task.result()) for task in refused} == {NotChecked.RATE_LIMITED}
    assert {reason(answer) for answer in served} == {NotChecked.NOT_FOUND}


async def test_only_so_many_requests_are_under_way(opened: Open, provider: Recorded) -> None:
    """At once, by the limit; in all, by another: beyond it a question is refused at once."""
    provider.gate.clear()
    market = opened(at_once=3)
    waiting = asyncio.create_task(
        market.daily([f"S{number}" for number in range(MOST_WAITING + 20)], START, END)
    )
    for _ in range(100):
        await asyncio.sleep(0)
    provider.gate.set()
    async with asyncio.timeout(PATIENCE_S):
        answers = await waiting
    said = [reason(answer) for answer in answers.values()]
    assert provider.most == 3
    assert said.count(NotChecked.UNAVAILABLE) == 20
    assert said.count(NotChecked.NOT_FOUND) == MOST_WAITING


async def test_a_provider_that_says_nothing_is_not_waited_for(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """Each article would wait its 250 ms; what is under way goes on, and its answer ends the silence."""
    provider.gate.clear()
    market = opened()
    first = asyncio.create_task(ask(market))
    await provider.begun.wait()
    clock.advance(timedelta(seconds=3))
    async with asyncio.timeout(PATIENCE_S):
        silent = [reason(await ask(market, symbol)) for symbol in ("META", "GOOG")]
    provider.gate.set()
    assert silent == [NotChecked.UNAVAILABLE] * 2
    assert isinstance(await first, Bars)
    assert isinstance(await ask(market, "GOOG"), Bars)
    assert provider.symbols == ["META", "GOOG"]


@pytest.mark.parametrize(
    ("start", "end"),
    [("2024-07-27", "2024-07-26"), ("2030-01-01", "2030-01-02"), ("0001-01-01", "1899-12-31")],
    ids=["backwards", "the future", "before the tape"],
)
async def test_days_that_cannot_have_prices_cost_nothing(
    opened: Open, provider: Recorded, start: str, end: str
) -> None:
    """No request is made to learn that."""
    answer = await ask(opened(), start=on(start), end=on(end))
    assert (reason(answer), provider.asked) == (NotChecked.NO_DATA, [])


async def test_no_day_of_the_calendar_raises(opened: Open, provider: Recorded) -> None:
    """A forged date of publication may lie anywhere."""
    answer = await ask(opened(), start=date.min, end=date.max)
    assert isinstance(answer, Bars)
    assert provider.asked == [("META", Window(start=on("1900-01-01"), end=on("2200-12-31")))]


async def test_closing_ends_what_is_under_way(clock: ManualClock, provider: Recorded) -> None:
    """Nobody waits for a provider that hangs, and no task is left."""
    provider.gate.clear()
    market = Resilient("fake", provider, clock=clock)
    reader = asyncio.create_task(ask(market))
    await provider.begun.wait()
    await market.close()
    with pytest.raises(asyncio.CancelledError):
        await reader


def test_a_year_is_asked_for_as_a_whole() -> None:
    """Of each end."""
    assert whole_years(Window(start=on("2023-12-20"), end=on("2024-02-29"))) == Window(
        start=on("2023-01-01"), end=on("2024-12-31")
    )


@pytest.mark.parametrize(
    "failure", [NotFound("?"), RateLimited("?"), Unavailable("?"), Incomplete(NotChecked.MISSING_BAR, "?")]
)
def test_every_failure_has_a_reason_of_its_own(failure: Failure) -> None:
    """What the alert says."""
    assert failure.reason in NotChecked
    assert failure.detail == "?"


FRIDAY = on("2024-07-26")


async def test_a_day_is_asked_for_once() -> None:
    """By any number of readers at once, and later; once it is over it stands for good."""
    clock = ManualClock(AS_OF)
    fetcher = Recorded(clock)
    provider = Resilient("fake", fetcher, clock=clock)
    answers = await asyncio.gather(*(provider.extended("META", FRIDAY) for _ in range(5)))
    clock.advance(timedelta(days=300))
    answers.append(await provider.extended("META", FRIDAY))
    await provider.close()
    assert fetcher.asked_within == [("META", FRIDAY)]
    assert len({id(answer) for answer in answers}) == 1


async def test_a_day_that_runs_is_asked_for_again_after_a_moment() -> None:
    """Until it has ended in New York."""
    clock = ManualClock(at("2024-07-26 12:00"))
    fetcher = Recorded(clock)
    provider = Resilient("fake", fetcher, clock=clock)
    for pause in (
        timedelta(minutes=1),
        timedelta(minutes=2),
        timedelta(hours=15, minutes=50),
        timedelta(hours=5),
    ):
        await provider.extended("META", FRIDAY)
        clock.advance(pause)
    clock.advance(timedelta(hours=20))
    for _ in range(3):
        await provider.extended("META", FRIDAY)
    await provider.close()
    assert len(fetcher.asked_within) == 4


@pytest.mark.parametrize(
    ("failure", "expected", "pause", "asked"),
    [
        (NotFound("?"), NotChecked.NOT_FOUND, timedelta(minutes=5), 1),
        (NotFound("?"), NotChecked.NOT_FOUND, timedelta(minutes=11), 2),
        (Incomplete(NotChecked.NO_DATA, "?"), NotChecked.NO_DATA, timedelta(hours=5), 1),
        (Incomplete(NotChecked.NO_DATA, "?"), NotChecked.NO_DATA, timedelta(hours=7), 2),
        (Incomplete(NotChecked.BARS_EXPIRED, "?"), NotChecked.BARS_EXPIRED, timedelta(days=20), 1),
        (RateLimited("?"), NotChecked.RATE_LIMITED, timedelta(hours=1), 2),
        (Unavailable("?"), NotChecked.UNAVAILABLE, timedelta(seconds=1), 2),
        (ValueError("a bug"), NotChecked.UNAVAILABLE, timedelta(seconds=1), 2),
    ],
)
async def test_a_failure_within_days_is_a_reason_and_kept_as_long_as_it_holds(
    failure: Exception, expected: NotChecked, pause: timedelta, asked: int
) -> None:
    """What cannot change stands for long; what could not be looked up is asked again at once."""
    clock = ManualClock(AS_OF)
    fetcher = Recorded(clock, [failure])
    provider = Resilient("fake", fetcher, clock=clock)
    answer = await provider.extended("META", FRIDAY)
    clock.advance(pause)
    await provider.extended("META", FRIDAY)
    await provider.close()
    assert isinstance(answer, NoBars)
    assert (answer.reason, len(fetcher.asked_within)) == (expected, asked)


async def test_days_and_moments_share_one_limit() -> None:
    """A 429 to a question about a day holds back the daily prices too, and the other way round."""
    clock = ManualClock(AS_OF)
    fetcher = Recorded(clock, [RateLimited("?")])
    provider = Resilient("fake", fetcher, clock=clock)
    await provider.extended("META", FRIDAY)
    daily = (await provider.daily(["META"], FRIDAY, FRIDAY))["META"]
    within = await provider.extended("GOOG", FRIDAY)
    await provider.close()
    assert (reason(daily), within) == (
        NotChecked.RATE_LIMITED,
        NoBars(
            symbol="GOOG",
            reason=NotChecked.RATE_LIMITED,
            detail=within.detail if isinstance(within, NoBars) else "",
        ),
    )
    assert fetcher.asked == []


async def test_prices_within_days_stand_on_disk(tmp_path: Path) -> None:
    """For the next process; a damaged row is asked for again."""
    file, clock = tmp_path / "market.sqlite3", ManualClock(AS_OF)
    told = []
    for damage in (False, False, True):
        if damage:
            with sqlite3.connect(file) as connection:
                connection.execute("UPDATE within SET body = ?", (b"{}",))
            connection.close()
        fetcher = Recorded(clock)
        provider = Resilient("fake", fetcher, clock=clock, file=file)
        told.append((await provider.extended("META", FRIDAY), len(fetcher.asked_within)))
        await provider.close()
    assert [asked for _, asked in told] == [1, 0, 1]
    assert told[0][0] == told[1][0] == told[2][0]


async def test_who_stops_waiting_does_not_end_the_question() -> None:
    """The answer is there for the next reader."""
    clock = ManualClock(AS_OF)
    fetcher = Recorded(clock)
    fetcher.gate.clear()
    provider = Resilient("fake", fetcher, clock=clock)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(provider.extended("META", FRIDAY), 0.01)
    fetcher.gate.set()
    answer = await provider.extended("META", FRIDAY)
    await provider.close()
    assert isinstance(answer, ExtendedBars)
    assert len(fetcher.asked_within) == 1


async def test_what_was_asked_is_counted(opened: Open, provider: Recorded, tmp_path: Path) -> None:
    """By outcome; what memory, disk and a request under way spared; and who waited how long."""
    done, file = ProviderActivity(), tmp_path / "market.sqlite3"
    market = opened(activity=done, file=file, per_second=1, burst=2)
    await asyncio.gather(ask(market), ask(market))
    await ask(market)
    await ask(market, "NO-SUCH")
    await ask(market, "GOOG")
    again = opened(activity=done, file=file)
    await ask(again)
    assert done.requests == {"answered": 2, "not_found": 1}
    assert done.known == {"under_way": 1, "memory": 1, "disk": 1}
    assert (done.waits, done.wait_seconds, done.is_open) == (1, 1.0, False)
    assert done.refusals == {}


async def test_what_was_asked_about_days_is_counted(opened: Open, provider: Recorded, tmp_path: Path) -> None:
    """As it is for daily prices: what memory, disk and a request under way spared, and what was refused."""
    done, file = ProviderActivity(), tmp_path / "market.sqlite3"
    market = opened(activity=done, file=file)
    await asyncio.gather(market.extended("META", FRIDAY), market.extended("META", FRIDAY))
    await market.extended("META", FRIDAY)
    again = opened(activity=done, file=file)
    await again.extended("META", FRIDAY)
    provider.failures.append(RateLimited("429"))
    for symbol in ("GOOG", "AAPL", "META"):
        await again.extended(symbol, FRIDAY)
    assert done.requests == {"answered": 1, "rate_limited": 1}
    assert done.known == {"under_way": 1, "memory": 2, "disk": 1}
    assert done.refusals == {"rate_limited": 1}


async def test_the_circuit_and_the_rate_are_told(
    opened: Open, provider: Recorded, clock: ManualClock
) -> None:
    """A refusal opens the one and halves the other; what comes then is refused and no request."""
    done = ProviderActivity()
    market = opened(activity=done, per_second=8)
    provider.failures.append(RateLimited("429"))
    for _ in range(3):
        await ask(market)
    assert done.requests == {"rate_limited": 1}
    assert done.refusals == {"rate_limited": 2}
    assert (done.is_open, done.per_second) == (True, 4)
    clock.advance(timedelta(minutes=1))
    await ask(market)
    assert (done.is_open, done.requests["answered"]) == (False, 1)
