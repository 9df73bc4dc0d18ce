"""The stream of prices, over TLS from a Yahoo on this machine."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
import pytest_asyncio

from schemas.vocabulary import MarketState
from streams.adapters.clock import ManualClock
from streams.adapters.market_data.yahoo.session import Route
from streams.adapters.market_data.yahoo.stream import KEEP, MOST, Stream, read_frame
from streams.ports import Quote
from tests.adapters.market_data.local_yahoo import LocalYahoo
from tests.adapters.market_data.yahoo_shapes import priced
from tests.market.articles import at

NOW = at("2026-11-26 15:00")
PATIENCE_S = 20.0


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOW)


@pytest_asyncio.fixture
async def stream(yahoo: LocalYahoo, clock: ManualClock) -> AsyncIterator[Stream]:
    """Connected to the local Yahoo as soon as something is followed; pauses are short."""

    async def briefly(seconds: float) -> None:
        await asyncio.sleep(min(seconds, 0.01))

    opened = Stream(Route(connect_to=yahoo.address, ca_file=yahoo.ca_file), clock=clock, sleep=briefly)
    yield opened
    await opened.close()


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for what another thread does; the limit is for a test that fails."""
    async with asyncio.timeout(PATIENCE_S):
        while not is_so():  # noqa: ASYNC110 - the other thread has no event of this loop
            await asyncio.sleep(0.005)


def price(stream: Stream, symbol: str = "META") -> str | None:
    quote = stream.latest(symbol)
    return None if quote is None else str(quote.last)


async def test_what_is_followed_has_its_last_price(yahoo: LocalYahoo, stream: Stream) -> None:
    """With the state of the venue, and when it was traded."""
    stream.follow(["META"])
    await until(lambda: yahoo.followed == {"META"})
    yahoo.push(priced("META", 465.7, NOW, hours=1))
    await until(lambda: price(stream) is not None)
    assert stream.latest("META") == Quote(
        symbol="META", last=Decimal("465.7"), currency="USD", state=MarketState.REGULAR, as_of=NOW
    )
    assert stream.latest("GOOG") is None
    assert yahoo.log[-1].host == "streamer.finance.yahoo.com"


async def test_it_says_again_what_it_wants_after_a_forced_close(yahoo: LocalYahoo, stream: Stream) -> None:
    """Each time, and the price that was known stays known meanwhile."""
    stream.follow(["META", "GOOG"])
    for number in range(1, 6):
        await until(lambda: yahoo.followed == {"META", "GOOG"})
        yahoo.push(priced("META", 100.0 + number, NOW + timedelta(seconds=number)))
        await until(lambda number=number: price(stream) == str(100 + number))  # type: ignore[misc]
        yahoo.drop_streams(is_polite=number % 2 == 0)
    assert price(stream) == "105"
    await until(lambda: yahoo.followed == {"META", "GOOG"})
    did = stream.activity
    assert (did.connections, did.closes, did.frames, did.garbage, did.stale) == (6, 5, 5, 0, 0)
    assert did.heard_at == NOW


async def test_our_own_end_is_no_close(yahoo: LocalYahoo, stream: Stream) -> None:
    """What is counted ended without us."""
    stream.follow(["META"])
    await until(lambda: yahoo.followed == {"META"})
    await stream.close()
    assert (stream.activity.connections, stream.activity.closes) == (1, 0)


async def test_a_server_that_refuses_is_no_connection(yahoo: LocalYahoo, stream: Stream) -> None:
    """Once it takes us, it counts."""
    yahoo.refuses_streams = True
    stream.follow(["META"])
    await until(lambda: len(yahoo.log) >= 3)
    assert (stream.activity.connections, stream.activity.closes) == (0, 0)
    yahoo.refuses_streams = False
    await until(lambda: yahoo.followed == {"META"})
    assert (stream.activity.connections, stream.activity.closes, stream.activity.heard_at) == (1, 0, None)


async def test_nothing_spins_while_the_server_only_closes(yahoo: LocalYahoo, clock: ManualClock) -> None:
    """The pause doubles up to a minute as long as nothing is heard."""
    pauses: list[float] = []

    async def noted(seconds: float) -> None:
        pauses.append(seconds)
        await asyncio.sleep(0)

    yahoo.refuses_streams = True
    stream = Stream(Route(connect_to=yahoo.address, ca_file=yahoo.ca_file), clock=clock, sleep=noted)
    stream.follow(["META"])
    await until(lambda: len(pauses) >= 10)
    await stream.close()
    assert pauses[:4] == [0.4, 0.8, 1.6, 3.2]
    assert pauses[9] == 60


GARBAGE = [
    "",
    "{",
    "[]",
    "null",
    '"text"',
    "{}",
    '{"type":"pricing"}',
    '{"type":"pricing","message":7}',
    '{"type":"pricing","message":"!!!"}',
    '{"type":"pricing","message":"AAAA////"}',
    '{"type":"news","message":""}',
    "\x00" * 1_000,
]


async def test_frames_that_do_not_read_are_passed_over(yahoo: LocalYahoo, stream: Stream) -> None:
    """Whatever they are, the next good one counts."""
    stream.follow(["META"])
    await until(lambda: yahoo.followed == {"META"})
    for frame in GARBAGE:
        yahoo.push(frame)
    yahoo.push(priced("META", 465.7, NOW))
    await until(lambda: price(stream) == "465.7")
    assert stream.activity.garbage >= 8


@pytest.mark.parametrize("frame", GARBAGE)
def test_a_frame_that_does_not_read_is_no_price(frame: str) -> None:
    """It raises one of the errors that are caught, or is none."""
    try:
        assert read_frame(frame) is None
    except (ValueError, KeyError, TypeError, OverflowError):
        return


@pytest.mark.parametrize(
    "frame",
    [
        priced("META", 0.0, NOW),
        priced("META", -1.0, NOW),
        priced("META", float("nan"), NOW),
        priced("META", float("inf"), NOW),
        priced("", 1.0, NOW),
        priced("META", 1.0, datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_what_is_no_price_is_none(frame: str) -> None:
    """Zero, less, or no number; of nothing, or of no time."""
    assert read_frame(frame) is None


@pytest.mark.parametrize(
    ("hours", "state"),
    [(0, "pre"), (1, "regular"), (2, "post"), (3, "extended"), (9, None)],
)
def test_the_state_of_the_venue_is_said(hours: int, state: str | None) -> None:
    """By Yahoo's numbers; a new one is unknown."""
    quote = read_frame(priced("META", 1.0, NOW, hours=hours))
    assert quote is not None
    assert quote.state == state


async def test_an_older_price_does_not_replace_a_newer_one(yahoo: LocalYahoo, stream: Stream) -> None:
    """Nor does one of the future, or one that nobody asked for."""
    stream.follow(["META", "GOOG"])
    await until(lambda: yahoo.followed == {"META", "GOOG"})
    yahoo.push(priced("META", 2.0, NOW))
    yahoo.push(priced("META", 1.0, NOW - timedelta(seconds=1)))
    yahoo.push(priced("META", 9.0, NOW + timedelta(hours=1)))
    yahoo.push(priced("AAPL", 5.0, NOW))
    yahoo.push(priced("GOOG", 3.0, NOW))
    await until(lambda: price(stream, "GOOG") == "3")
    assert (price(stream), price(stream, "AAPL")) == ("2", None)
    assert (stream.activity.frames, stream.activity.stale, stream.activity.garbage) == (5, 1, 0)


async def test_a_new_instrument_is_followed_at_once(yahoo: LocalYahoo, stream: Stream) -> None:
    """Not at the next beat."""
    stream.follow(["META"])
    await until(lambda: yahoo.followed == {"META"})
    stream.follow(["GOOG"])
    await until(lambda: yahoo.followed == {"META", "GOOG"})


async def test_what_nobody_names_any_more_is_let_go(
    yahoo: LocalYahoo, stream: Stream, clock: ManualClock
) -> None:
    """After a while, at Yahoo too; what is named again stays."""
    stream.follow(["META", "GOOG"])
    await until(lambda: yahoo.followed == {"META", "GOOG"})
    clock.advance(KEEP)
    stream.follow(["GOOG"])
    clock.advance(timedelta(seconds=1))
    stream.follow(["AAPL"])
    await until(lambda: yahoo.followed == {"GOOG", "AAPL"})


async def test_it_follows_so_many_and_no_more(yahoo: LocalYahoo, stream: Stream) -> None:
    """The longest unnamed goes first."""
    stream.follow([f"S{number}" for number in range(MOST + 10)])
    await until(lambda: len(yahoo.followed) == MOST)
    assert "S0" not in yahoo.followed


async def test_nothing_is_opened_before_something_is_followed(yahoo: LocalYahoo, stream: Stream) -> None:
    """And closing what was never opened is no failure."""
    stream.follow([])
    await asyncio.sleep(0.05)
    assert yahoo.log == []


def test_a_frame_is_json_around_a_message() -> None:
    """As Yahoo sends it since version 2."""
    assert set(json.loads(priced("META", 1.0, NOW))) == {"type", "message"}
