"""The table of closures: made from exchange_calendars, loaded without pandas, a prior and no more."""

import subprocess
import sys

import pytest

from streams.market.calendars.closures import bundled
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
        venue = VENUE_BY_MIC[mic]
        days = sorted(calendar.closed)
        assert all(not venue.rests_on(day) for day in days)
        years = {
            year: sum(day.year == year for day in days)
            for year in range(calendar.first.year + 1, calendar.last.year)
        }
        assert all(2 <= count <= 30 for count in years.values()), (mic, years)


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
    from importlib import resources

    table = resources.files("streams.market.calendars").joinpath("closures.tsv").read_text(encoding="ascii")
    assert set(ran.stdout.splitlines()) <= set(table.splitlines())
