"""What traders and commentators say in per cent that is no move of a day, beside moves told in much the same words."""

import pytest

from tests.extract.reading import moves

NOT_TOLD = [
    ("options on a share", "$AMD calls up 45%"),
    ("a strike", "$MSFT 420c +85%"),
    ("a hedge", "$CVX hedge up 210% since lunch"),
    ("a position that was closed", "Closed my $BAC position for a 2.4% gain."),
    ("half of a trade", "Sold half $NVDA here, up 31%. Took my puts off too, Intel up 12%"),
    ("a swing trade", "$PYPL swing trade finished with a 6.5% gain"),
    ("an entry", "Entered long on 3/4 at $31.20, $PFE up 4.1%"),
    ("what a stake brought", "Berkshire is up 38%, or $2 billion, on its $5 billion investment in Acmerol."),
    (
        "how often something came",
        "Since 1950 the S&P 500 has gained in 64% of Aprils and fallen in 36% of cases",
    ),
    ("without the article", "The Dow was up 61% of time in December."),
    ("a median", "Walmart stock has averaged a gain of 2.2% on its last ten report days."),
    ("stocks of an index", "Nearly 40 stocks in the S&P 500 are up more than 50%"),
    ("most of a market", "More than half of S&P 500 members are down 20%"),
    ("a bare count", "The Nasdaq 100 closed mixed. 19 were up more than 3%."),
    ("a fall that did not come", "That makes 44 days without a 2% drop for the S&P 500."),
    ("and another", "No 3% Dow gain this quarter."),
    ("a move that is gone", "Netflix gives back a 6% jump to finish flat"),
    ("erased", "Boeing erases its 4% gain by the close"),
    ("a difference", "Gold outperformed silver by roughly 6%"),
    ("behind another", "Ford trails General Motors by about 9%"),
    ("a charge", "Copper slides as Chile plans to levy royalties, charging 15% on exports"),
    ("a calendar", "#USD retail sales due soon. Previous: -1.3%"),
    ("growth of a business", "Microsoft climbs as quarter shows 29% cloud surge"),
    ("a profit between", "Ford shares fall on 22% Q3 profit drop"),
    ("an owner of something left out", "Pepsi's volumes fell 3%, Coca-Cola's rose 2%"),
    ("a rate of years", "The S&P 500 is up 11.2% annualized since then."),
    ("a market without a name", "Everybody loved $NKE last year. Since then market up 9%"),
    ("a heading of sales", "US auto sales in May: $F +0.4%, $GM -1.2%"),
    ("a heading of growth", "Year-over-year revenue growth: $KO -4% $PFE -2%"),
    ("picks", "Platinum penny stock picks gained over 700%"),
    ("a combination", "$MCD combo up 250% this week"),
    ("a position that was sold", "Sold $HON position on the open for +6%"),
    ("users that are lost", "Snap loses 12% of teenage users in a year"),
    ("a trade with a sign", "Yesterday our $QCOM trade +320%"),
    ("sold for a gain", "$TXN sold for a 1.8% gain"),
    ("a doubt", "I'm not sure $BABA is going down 20%"),
    ("a rate", "Ether gains are taxed at a rate of 30 percent there."),
    ("a day before", "SOXL sits flat after yesterday's 9.1% fall."),
    ("an index in an aside", "Shares of Visa were flat despite the tech-heavy NASDAQ gaining 2.6%."),
    ("growth over a year", "Citigroup earned $3.1 billion from equities trading, up 38% from a year ago."),
    ("growth before the number", "$ADBE YoY change dips to -12%"),
    ("the last time", "The last time this happened, the Dow fell 9%."),
    ("since a year", "It was the worst start for the S&P 500 since 2011 when the index fell 2.8%"),
    ("a year before", "The S&P 500 was down 8.7% at this time last year."),
    ("what is to come behind a digit", "UBS's Haefele warns S&P 500 to drop 8% on tariffs"),
]
TOLD = [
    ("a close of the day", "Apple closed the day down 1.1%.", ["AAPL -1.1"]),
    ("stocks of a country", "Chinese stocks are down 2%.", ["000001.SS -2"]),
    ("a drop of one day", "Apple suffered a 7% one-day drop on Monday.", ["AAPL -7"]),
    ("a noun of the price", "A 4% premarket jump in Tesla shares lifted the Nasdaq.", ["TSLA +4"]),
    ("a verb right before the number", "Intel fell 3% Q2 miss weighed", ["INTC -3"]),
    ("calls of an analyst", "Nike fell 4% after Jefferies calls it overvalued.", ["NKE -4"]),
    ("trading together", "Apple and Tesla trade up 2%.", ["AAPL +2", "TSLA +2"]),
    (
        "an index whose stocks are counted",
        "The S&P 500 rose 1.2% as 400 of its members advanced.",
        ["^GSPC +1.2"],
    ),
    ("an average by name", "The Dow Jones Industrial Average +0.4%", ["^DJI +0.4"]),
    ("a year ago", "Nvidia shares rose 3% after sales grew from a year ago.", ["NVDA +3"]),
    ("a heading of prices", "Stocks moving after auto sales: $F +0.4%, $GM -1.2%", ["F +0.4", "GM -1.2"]),
    ("an index with its code", "The VIX (VIX), a gauge of fear, spiked 12%.", ["^VIX +12"]),
    ("the dollar as a measure", "Bitcoin has seen its value relative to the dollar jump 8%.", ["BTC-USD +8"]),
    (
        "against the trend",
        "The Shanghai Composite was the only index to buck the trend, gaining 0.7%.",
        ["000001.SS +0.7"],
    ),
    ("a code behind an owner", "Nokia's (NOK) stock price dropped 11%.", ["NOK -11"]),
    ("a cashtag in small letters", "$ung down 5.4% again", ["UNG -5.4"]),
    ("a sum in small letters", "raised $bn, nothing fell 5%", []),
    ("an index as the place", "Shares of Tesco in the FTSE 100 rose 1.2%", ["TSCO.L +1.2"]),
    ("a headline that goes on", "Apple shares rise after results, up 3%", ["AAPL +3"]),
    ("a year ago in another clause", "Ford sales are up from a year ago and its shares gained 3%.", ["F +3"]),
    ("has risen", "Apple's fallen 5% since Friday.", ["AAPL -5"]),
]


@pytest.mark.parametrize(("what", "text"), NOT_TOLD, ids=[each[0] for each in NOT_TOLD])
def test_no_move_is_read_out_of(what: str, text: str) -> None:
    """A trade's result, a count, a difference or another verb's number is no claim."""
    assert moves(text) == [], what


@pytest.mark.parametrize(("what", "text", "expected"), TOLD, ids=[each[0] for each in TOLD])
def test_a_move_is_still_read_from(what: str, text: str, expected: list[str]) -> None:
    """Moves in words much like these stay claims."""
    assert moves(text) == expected, what
