"""The demo with prices that are asked for: the real library, workers of their own, a Yahoo on this machine."""

import json
from importlib.resources import files
from itertools import groupby
from typing import Any

import pytest

from streams.adapters.market_data.recorded import read_recording
from tests.adapters.market_data.local_yahoo import LocalYahoo
from tests.cli.commands import Ended, run_process

pytestmark = [pytest.mark.broker, pytest.mark.timeout(240)]


def of_the_seed(ended: Ended) -> list[dict[str, Any]]:
    alerts = [json.loads(line) for line in ended.lines]
    return list(next(groupby(alerts, key=lambda each: each["article"]["id"]))[1])


def verdicts(alerts: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(each["instrument"]["symbol"], each["claim"], each["verification"]) for each in alerts]


def test_the_seed_has_the_same_verdicts_through_yfinance() -> None:
    """Instrument, move and verdict of each of its four alerts are those of the recording, to the last digit."""
    prices = read_recording(files("seeds").joinpath("prices")).bars_by_symbol
    with LocalYahoo(prices) as yahoo:
        asked = run_process(
            "demo", "--once", "--json", "--provider", "yfinance",
            MARKET__CONNECT_TO=yahoo.address, MARKET__CA_FILE=str(yahoo.ca_file),
        )  # fmt: skip
        counts = yahoo.counts()
    recorded = run_process("demo", "--once", "--json")
    assert (asked.code, asked.err, recorded.code) == (0, "", 0)
    assert verdicts(of_the_seed(asked)) == verdicts(of_the_seed(recorded))
    assert {each["market"]["provider"] for each in of_the_seed(asked)} == {"yfinance"}
    assert counts["/v8/finance/chart/"] > 4


def test_a_provider_that_there_is_not_is_a_mistake() -> None:
    """Said before anything starts."""
    ended = run_process("demo", "--once", "--provider", "yfinanc")
    assert ended.code == 1
    assert "did you mean 'yfinance'" in ended.err
