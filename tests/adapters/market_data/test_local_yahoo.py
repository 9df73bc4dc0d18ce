"""The Yahoo of the tests itself: what yfinance's public calls say against it, and its command line."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from streams.adapters.market_data.yahoo.session import Route, open_session
from tests.adapters.market_data.local_yahoo import FAULTS, QUOTE, LocalYahoo
from tests.conftest import REPOSITORY


@pytest.fixture
def session(yahoo: LocalYahoo) -> Any:
    """A session of the product's own making that trusts the run's authority."""
    return open_session(Route(connect_to=yahoo.address, ca_file=yahoo.ca_file))


def test_quotes_come_in_one_request_and_need_cookie_and_crumb(yahoo: LocalYahoo, session: Any) -> None:
    """The library fetches both; a stranger is refused; who is unknown is silently absent."""
    from yfinance.data import YfData

    asked = {"symbols": "META,GOOG,NO-SUCH", "formatted": "false"}
    stranger = session.get(f"https://query1.finance.yahoo.com{QUOTE}", params=asked)
    said = YfData(session=session).get_raw_json(f"https://query1.finance.yahoo.com{QUOTE}", params=asked)
    assert stranger.status_code == 401
    assert [(each["symbol"], each["marketState"]) for each in said["quoteResponse"]["result"]] == [
        ("META", "CLOSED"),
        ("GOOG", "CLOSED"),
    ]
    assert yahoo.counts()[QUOTE] == 2


def test_the_search_finds_a_symbol(yahoo: LocalYahoo, session: Any) -> None:
    """By the library's own call."""
    import yfinance

    found = yfinance.Search("GOOG", session=session, news_count=0, lists_count=0).quotes
    assert [each["symbol"] for each in found] == ["GOOG", "GOOGL"]


def test_the_summary_says_what_an_instrument_is(yahoo: LocalYahoo, session: Any) -> None:
    """By the library's own call, three endpoints deep."""
    import yfinance

    facts = yfinance.Ticker("META", session=session).info
    assert (facts["symbol"], facts["currency"], facts["exchange"]) == ("META", "USD", "NMS")


def test_the_form_of_consent_gives_a_crumb_too(yahoo: LocalYahoo, session: Any) -> None:
    """The library's second way: where the first cookie is refused."""
    from yfinance.data import YfData

    yahoo.fail_always(FAULTS["500"], endpoint="/")
    data = YfData(session=session)
    data._set_cookie_strategy("csrf")
    assert data._get_cookie_and_crumb() == ("local-crumb", "csrf")


def test_it_serves_a_shell_too(tmp_path: Path) -> None:
    """It prints the settings that lead to it, takes faults from curl's kind of client, and ends with Ctrl-C."""
    command = [sys.executable, "-m", "tests.adapters.market_data.local_yahoo", "--folder", str(tmp_path)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address, ca_file = (process.stdout.readline().strip().rpartition("=")[2] for _ in range(2))
            with open_session(Route(ca_file=Path(ca_file))) as client:
                failed = client.post(f"https://{address}/-/fail", data="429 cut").text
                wrong = client.post(f"https://{address}/-/fail", data="418")
                answer = client.get(f"https://{address}/v8/finance/chart/META?range=1d")
                counts = client.get(f"https://{address}/-/requests").json()
        finally:
            process.send_signal(2)
    assert failed == "the next 2 chart requests fail\n"
    assert (wrong.status_code, answer.status_code, counts) == (400, 429, {"/v8/finance/chart/": 1})
    assert process.returncode == 0
