"""A worker whose pauses after failures last seconds: the very code, so that a run sees outages begin and end.

python -m tests.faults.hasty_worker enrich
"""

import sys
from datetime import timedelta

from schemas.vocabulary import StageName
from streams import app
from streams.adapters.market_data.resilience import breaker
from streams.settings import Settings
from streams.steps import checking


def make_haste() -> None:
    """A look after a second, three at most between two; the provider is left alone for one, four at most."""
    checking.FIRST_RELOOK, checking.LONGEST_RELOOK = timedelta(seconds=1), timedelta(seconds=3)
    breaker.FIRST_PAUSE, breaker.LONGEST_PAUSE = timedelta(seconds=1), timedelta(seconds=4)


if __name__ == "__main__":
    make_haste()
    app.run_stage(StageName(sys.argv[1]), Settings.load())
