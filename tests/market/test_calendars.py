"""The table of closures: made from exchange_calendars, loaded without pandas, a prior and no more."""

import subprocess
import sys
from importlib import resources

import pytest

from schemas.instrument import Instrument
from schemas.vocabulary import InstrumentType
from streams.market.calendars.closures import CURRENCIES, FUTURES, bundled
from streams.market.venues import VENUE_BY_MIC, venue_of
from tests.market.articles import listing, on


@pytest.mark.parametrize(
    ("mic", "day", "closed"),
    [
        ("XNAS", "2024-07-04", True),
        ("XNYS", "2025-01-09", True),
        ("XNYS", "2024-07-05", False),
        ("XLON", "2024-08-26", True),
        ("XETR", "2024-12-24", True),
        ("XKRX", "2024-09-17", True),
        ("XTKS", "2024-01-02", True),
        ("XIDX", "2025-03-31", True),
        ("XNSE", "2024-11-15", True),
        ("XSAU", "2024-09-23", True),
        ("BVMF", "2024-02-12", True),
    ],
)
def test_a_venue_rests_on_its_holidays(mic: str, day: str, closed: bool) -> None:
    """Independence Day, the mourning for a president, a bank holiday, Christmas Eve, Chuseok, Lebaran and others."""
    assert (on(day) in bundled()[mic].closed) is closed


def test_what_is_not_known_is_not_assumed() -> None:
    """Years outside of the table, and Jakarta from 2026 on, of which the source lacks most holidays."""
    bare = VENUE_BY_MIC["XIDX"]
    jakarta = venue_of(listing("X", mic="XIDX"), timezone=None, calendars=bundled())
    assert not bare.trades_on(on("2025-06-10"))
    assert jakarta.trades_on(on("2025-06-10"))
    assert not jakarta.trades_on(on("2026-03-20"))
    assert not jakarta.trades_on(on("2025-03-31"))
    assert not jakarta.trades_on(on("2025-06-14"))
    assert jakarta == bare


def test_no_venue_rests_for_longer_than_a_fortnight() -> None:
    """A hole in the table would show as a long rest."""
    for mic, calendar in bundled().items():
        if mic in {FUTURES, CURRENCIES}:
            continue
        venue = VENUE_BY_MIC[mic]
        days = sorted(calendar.closed)
        assert all(not venue.rests_on(day) for day in days)
        years = {
            year: sum(day.year == year for day in days)
            for year in range(calendar.first.year + 1, calendar.last.year)
        }
        assert all(2 <= count <= 30 for count in years.values()), (mic, years)


FUTURE = listing("GC=F", mic=None, type=InstrumentType.FUTURE)
PAIR = listing("IDR=X", mic=None, type=InstrumentType.FX)


@pytest.mark.parametrize(
    ("instrument", "day", "rests", "trades"),
    [
        (FUTURE, "2024-03-29", True, False),
        (FUTURE, "2024-12-25", True, False),
        (FUTURE, "2024-01-01", True, False),
        (FUTURE, "2024-01-15", False, False),
        (FUTURE, "2024-07-04", False, False),
        (FUTURE, "2024-11-28", False, False),
        (FUTURE, "2025-01-09", False, False),
        (FUTURE, "2024-11-29", False, True),
        (FUTURE, "2024-07-07", True, False),
        (FUTURE, "2030-07-05", False, False),
        (PAIR, "2024-03-29", False, True),
        (PAIR, "2024-12-25", False, False),
        (PAIR, "2024-01-01", False, False),
        (PAIR, "2025-03-31", False, True),
        (PAIR, "2024-07-06", True, False),
    ],
    ids=lambda each: each.symbol if isinstance(each, Instrument) else str(each),
)
def test_futures_and_currencies_have_calendars_of_their_own(
    instrument: Instrument, day: str, rests: bool, trades: bool
) -> None:
    """Closed days; days that may have a row or not (a short session that counts as the next day's); days that have one."""
    venue = venue_of(instrument, timezone=None, calendars=bundled())
    assert (venue.rests_on(on(day)), venue.trades_on(on(day))) == (rests, trades)


def test_the_calendars_of_futures_and_currencies_are_those_of_the_builder() -> None:
    """Made anew, they are the lines of the table."""
    program = (
        "from streams.market.calendars.builder import _currencies_line, _futures_line;"
        "import exchange_calendars as library; print(_futures_line(library), _currencies_line(), sep=chr(10))"
    )
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True
    )
    table = resources.files("streams.market.calendars").joinpath("closures.tsv").read_text(encoding="ascii")
    assert set(ran.stdout.splitlines()) <= set(table.splitlines())


def test_judging_loads_no_pandas() -> None:
    """A worker pays for it only if its provider does."""
    program = (
        "import sys; import streams.steps.enrich, streams.market.calendars.closures as c; c.bundled(); "
        "sys.exit('pandas' in sys.modules or 'exchange_calendars' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_table_is_that_of_the_library() -> None:
    """For three venues, so that it is quick; the builder writes all of them in the same way."""
    program = (
        "from streams.market.calendars.builder import _line; from streams.market.venues import VENUE_BY_MIC;"
        "import exchange_calendars as library;"
        "print(*(_line(library, mic, VENUE_BY_MIC[mic]) for mic in ('XNYS', 'XLON', 'XIDX')), sep=chr(10))"
    )
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=True
    )
    table = resources.files("streams.market.calendars").joinpath("closures.tsv").read_text(encoding="ascii")
    assert set(ran.stdout.splitlines()) <= set(table.splitlines())
