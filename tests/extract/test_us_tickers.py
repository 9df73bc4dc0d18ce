"""Bare codes of US stocks in English prose, and short words that only look like names."""

import pytest

from streams.extract.codes.us_tickers import with_us_codes
from streams.extract.names.mentions import Mentions
from streams.instruments.load import bundled
from tests.extract.reading import moves, read

READ = [
    ("a code and a verb", "NFLX fell 3.1% on Monday.", ["NFLX -3.1"]),
    ("a list of codes", "TSLA, AAPL and NVDA all fell 2%", ["TSLA -2", "AAPL -2", "NVDA -2"]),
    ("funds", "QQQ is up about 1.2% and SOXL about 3.4%.", ["QQQ +1.2", "SOXL +3.4"]),
    ("a bank, not a Korean group", "GS up 4% after results", ["GS +4"]),
    ("and the other bank", "MS down 3% after earnings", ["MS -3"]),
    ("a dot of the legal form before the code", "EchoStar Corp. (SATS) rockets 70%", ["SATS +70"]),
    ("a cashtag that nobody knows", "$QZXW : -1.4% : $18.82", []),
    ("the average beside DuPont", "US stocks up, DuPont weighs; Dow rises 0.3%", ["^DJI +0.3"]),
    ("the chemicals maker", "Chemicals maker Dow fell 2.1%.", ["DOW -2.1"]),
    ("an index of small companies", "S&P SmallCap600 +1.1%", ["^SP600 +1.1"]),
    ("a drone maker", "Red Cat closed up 8.8%", ["RCAT +8.8"]),
    ("words in capitals", "THE FED: COST DROPS 3% AS FAST GROWTH ENDS", []),
    ("what is next", "What's Next For Acmerol Stock After Its 50% Fall?", []),
    ("the retailer", "Next shares rose 3% after the retailer raised guidance.", ["NXT.L +3"]),
    ("a future", "The long bond Future is down 17%", []),
    ("the publisher", "Future shares fell 12% after the update.", ["FUTR.L -12"]),
    ("after hours", "Great quarter for them. +10% AH", []),
    ("a month", "The index gained (Nov 05) another 4%", []),
]
FROM_EXTREMES = [
    ("Twitter is down 22% from its June high", "from_high"),
    ("Tesla is now up 57% from its February low", "from_low"),
    ("Apple down 30% from its record is no bargain", "from_high"),
    ("Gold fell 2% from a record high.", None),
]


@pytest.mark.parametrize(("what", "text", "expected"), READ, ids=[each[0] for each in READ])
def test_codes_are_read_as_us_desks_print_them(what: str, text: str, expected: list[str]) -> None:
    """A well-known code is its US listing; a word, a month or somebody else's short name is none."""
    assert moves(text) == expected, what


@pytest.mark.parametrize(("text", "period"), FROM_EXTREMES)
def test_a_number_counted_from_an_extreme_says_so(text: str, period: str | None) -> None:
    """What a price has done since a high or a low is no move of a day."""
    (claim,) = read(text).claims
    assert claim.move.period == period


def test_a_code_inside_a_name_stays_the_name() -> None:
    """Codes that a name holds already add no second one."""
    text = "Apple (AAPL) rose 1%"
    resolve = Mentions(bundled()).resolve
    names = Mentions(bundled()).find(text, text.lower(), 0, "en")
    assert with_us_codes(text, 0, len(text), text.lower(), names, resolve) == names
