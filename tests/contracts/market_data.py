"""What every provider of daily prices must do: the suite behind the port ``streams.ports.MarketData``.

A test class per provider inherits it and gives a ``provider`` whose prices are those of the demo's recording.
"""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from schemas.vocabulary import NotChecked
from streams.ports import Bars, MarketData, NoBars

START, END = date(2024, 7, 24), date(2024, 7, 26)
UNKNOWN = "NO-SUCH-SYMBOL"


class MarketDataContract:
    """The behaviour of a provider; ``open_provider`` is the only thing that a subclass gives."""

    has_prices_within_days = True
    """Whether the provider has those of META on 2024-07-25 and 26 that ``tests/market/extended/tapes.py`` makes up."""

    has_last_prices = False
    """Whether the provider quotes META and 005930.KS, by the last rows of the recording."""

    def open_provider(self) -> MarketData:
        """Return a fresh provider over the demo's prices."""
        raise NotImplementedError

    @pytest_asyncio.fixture
    async def provider(self) -> AsyncIterator[MarketData]:
        """The provider under test, closed afterwards."""
        provider = self.open_provider()
        yield provider
        await provider.close()

    async def test_bars_are_the_prices_of_the_days_asked_for(self, provider: MarketData) -> None:
        """Both ends inclusive, oldest first, exact closes, currency, zone, and an aware time in UTC."""
        answer = (await provider.daily(["META"], START, END))["META"]
        assert isinstance(answer, Bars)
        assert [(bar.date, bar.close) for bar in answer.bars] == [
            (date(2024, 7, 24), Decimal("461.27")),
            (date(2024, 7, 25), Decimal("453.41")),
            (date(2024, 7, 26), Decimal("465.70")),
        ]
        assert (answer.symbol, answer.currency, answer.timezone) == ("META", "USD", "America/New_York")
        assert answer.as_of.tzinfo is not None
        assert answer.as_of.utcoffset() == timedelta(0)
        assert answer.as_of.astimezone(UTC).date() > END

    async def test_a_venue_of_another_zone_has_its_own_dates(self, provider: MarketData) -> None:
        """Seoul's 2024-07-26 is the session that ended there on the 26th, in won."""
        answer = (await provider.daily(["005930.KS"], END, END))["005930.KS"]
        assert isinstance(answer, Bars)
        assert [(bar.date, bar.close) for bar in answer.bars] == [(END, Decimal(80900))]
        assert (answer.currency, answer.timezone) == ("KRW", "Asia/Seoul")

    async def test_open_high_and_low_come_where_they_are_known(self, provider: MarketData) -> None:
        """As printed that day: never adjusted for dividends."""
        answer = (await provider.daily(["META"], END, END))["META"]
        assert isinstance(answer, Bars)
        bar = answer.bars[0]
        assert (bar.open, bar.high, bar.low) == (Decimal("464.20"), Decimal("469.77"), Decimal("459.42"))

    async def test_every_symbol_is_answered(self, provider: MarketData) -> None:
        """With bars or with a reason; asking twice for one symbol answers it once."""
        answers = await provider.daily(["META", UNKNOWN, "AAPL", "META"], START, END)
        assert set(answers) == {"META", UNKNOWN, "AAPL"}
        assert isinstance(answers["META"], Bars)
        assert isinstance(answers["AAPL"], Bars)
        assert all(answer.symbol == symbol for symbol, answer in answers.items())

    async def test_an_unknown_symbol_is_not_found(self, provider: MarketData) -> None:
        """Every time, not only the first."""
        for symbol in (UNKNOWN, "NO-OTHER", "NEITHER-THIS", UNKNOWN):
            answer = (await provider.daily([symbol], START, END))[symbol]
            assert isinstance(answer, NoBars)
            assert answer.reason is NotChecked.NOT_FOUND

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2024, 7, 27), date(2024, 7, 28)),
            (date(2024, 7, 4), date(2024, 7, 4)),
            (date(1990, 1, 1), date(1990, 3, 1)),
        ],
        ids=["a weekend", "a holiday", "before the first row"],
    )
    async def test_days_without_a_session_are_no_data(
        self, provider: MarketData, start: date, end: date
    ) -> None:
        """A weekend does not make a symbol unknown or delisted, and the next question is answered."""
        answer = (await provider.daily(["META"], start, end))["META"]
        assert isinstance(answer, NoBars)
        assert answer.reason is NotChecked.NO_DATA
        assert isinstance((await provider.daily(["META"], START, END))["META"], Bars)

    async def test_no_symbol_is_no_answer(self, provider: MarketData) -> None:
        """An empty question is answered, emptily."""
        assert dict(await provider.daily([], START, END)) == {}

    async def test_rows_are_sorted_and_unique(self, provider: MarketData) -> None:
        """Over a year."""
        answer = (await provider.daily(["META"], date(2023, 7, 1), date(2024, 8, 31)))["META"]
        assert isinstance(answer, Bars)
        days = [bar.date for bar in answer.bars]
        assert days == sorted(set(days))
        assert len(days) == 294

    async def test_the_same_question_has_the_same_answer(self, provider: MarketData) -> None:
        """But for the time at which it was given."""
        first = (await provider.daily(["GOOG"], START, END))["GOOG"]
        second = (await provider.daily(["GOOG"], START, END))["GOOG"]
        assert isinstance(first, Bars)
        assert isinstance(second, Bars)
        assert first.bars == second.bars

    async def test_prices_within_days_are_those_of_two_days_of_trade(self, provider: MarketData) -> None:
        """Sorted and unique by their start, aware UTC, each bar's prices within its extremes; or a reason."""
        answer = await provider.extended("META", END)
        if isinstance(answer, NoBars):
            assert not self.has_prices_within_days
            assert answer.reason in {NotChecked.NO_DATA, NotChecked.BARS_EXPIRED, NotChecked.DISABLED}
            return
        assert (answer.symbol, answer.day, answer.timezone) == ("META", END, "America/New_York")
        starts = [bar.start for bar in answer.bars]
        assert starts == sorted(set(starts))
        assert all(start.utcoffset() == timedelta(0) for start in starts)
        days = {start.astimezone(ZoneInfo("America/New_York")).date() for start in starts}
        assert days == {date(2024, 7, 25), END}
        for bar in answer.bars:
            assert 0 < bar.low <= min(bar.open, bar.close) <= max(bar.open, bar.close) <= bar.high
        evening = [bar for bar in answer.bars if bar.start >= datetime(2024, 7, 26, 20, tzinfo=UTC)]
        assert (evening[0].open, evening[-1].close) == (Decimal(466), Decimal(470))

    @pytest.mark.parametrize("day", [date.min, date(1990, 1, 2), date(2150, 1, 1), date.max])
    async def test_days_without_prices_within_are_a_reason(self, provider: MarketData, day: date) -> None:
        """Whatever the day; nothing is raised."""
        answer = await provider.extended("META", day)
        if isinstance(answer, NoBars):
            assert answer.reason in {NotChecked.NO_DATA, NotChecked.BARS_EXPIRED, NotChecked.DISABLED}
        else:
            assert answer.day == day

    async def test_an_unknown_symbol_has_no_prices_within_days(self, provider: MarketData) -> None:
        """Every time."""
        for _ in range(2):
            answer = await provider.extended(UNKNOWN, END)
            assert isinstance(answer, NoBars)
            assert answer.reason in {NotChecked.NOT_FOUND, NotChecked.NO_DATA}

    async def test_last_prices_are_of_what_was_asked_for(self, provider: MarketData) -> None:
        """Above zero, of a time that is past, with currency and zone; who is unknown, or not known now, is left out."""
        told = (await provider.daily(["META"], START, END))["META"]
        quotes = await provider.quotes(["META", UNKNOWN, "005930.KS", "META"])
        assert quotes.keys() == ({"META", "005930.KS"} if self.has_last_prices else set())
        for symbol, quote in quotes.items():
            assert quote.symbol == symbol
            assert quote.last > 0
            assert quote.as_of.utcoffset() == timedelta(0)
            assert isinstance(told, Bars)
            assert quote.as_of <= told.as_of
            assert quote.currency == {"META": "USD", "005930.KS": "KRW"}[symbol]
            assert quote.timezone == {"META": "America/New_York", "005930.KS": "Asia/Seoul"}[symbol]

    async def test_no_symbol_has_no_last_price(self, provider: MarketData) -> None:
        """An empty question is answered, emptily."""
        assert dict(await provider.quotes([])) == {}

    def test_it_has_a_name(self) -> None:
        """That stands in ``market.provider``."""
        assert self.open_provider().name.isidentifier()
