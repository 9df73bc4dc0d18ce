"""English numbers that belong to a rule of thumb, a forecast, a result or a sector, and to no security's day."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a verb of the past behind when", "When oil fell 3% on Monday, traders sold.", ["CL=F -3"]),
    ("a cause before an infinitive", "Weak bookings sent Nike shares to fall 3%.", ["NKE -3"]),
    ("a share behind a result", "Nike Q3 EPS $1.04, shares down 5%", ["NKE -5"]),
    ("an index with a sector beside it", "The Nasdaq fell 1% as tech stocks dropped 2%.", ["^IXIC -1"]),
    ("the index of a sector by name", "The KBW bank index fell 2%.", ["^BKX -2"]),
    ("companies joined by and", "JPMorgan rose 2% and Exxon Mobil gained 1%.", ["JPM +2", "XOM +1"]),
    (
        "a role between the name and its verb",
        "March Brent crude, the global benchmark, was up 84 cents, or 1.5%, at $56.50 a barrel.",
        ["BZ=F +1.5"],
    ),
    ("the index that an article reaches into", "The FTSE 250 fell 0.6%.", ["^FTMC -0.6"]),
    ("and the other one", "The Nasdaq 100 sank 0.7%.", ["^NDX -0.7"]),
    ("a retailer by its short name", "Gap Inc shares fell 4% on Friday.", ["GAP -4"]),
    ("a delisted company under its last symbol", "Shares in Wolseley were up 3.1%.", ["FERG.L +3.1"]),
    ("a biotech without its trade", "Intellia up 5% after trial data", ["NTLA +5"]),
    ("the local listing of an Indian company", "Shares of Maruti Suzuki India fell 2%.", ["MARUTI.NS -2"]),
    (
        "a stock's shares in another clause",
        "Pfizer Shares Jump After Deal; Crude Oil Slides Over 4%",
        ["CL=F -4"],
    ),
    ("shares in an index", "Shares of Tesco in the FTSE 100 rose 1.2%", ["TSCO.L +1.2"]),
    ("hope as the cause", "Nike up 3% on potential tariff cut", ["NKE +3"]),
    ("the code behind its exchange", "On Tuesday Apple's NASDAQ AAPL stock fell by 0.5%.", ["AAPL -0.5"]),
    ("when a rise was", "Vodafone shares saw a 5% rise in early trading.", ["VOD.L +5"]),
    ("a coin among coins", "Bitcoin fell 2% while Avalanche lost 5%.", ["BTC-USD -2", "AVAX-USD -5"]),
    ("a code that only an exchange elsewhere knows", "VNM rose 2% in Ho Chi Minh City.", ["VNM.VN +2"]),
]
NOT_TOLD = [
    "When the Dow drops more than 2% in March",
    "What to expect after the S&P drops 10% in a week",
    "Stocks tend to bounce a month later, with the Nasdaq up 6%.",
    "On average the Dow gains 1% in the month after.",
    "Intel stock to fall 40%? One analyst thinks so",
    "Altria Q4 $1.04, down 15.4%",
    "Bets on Vodafone jump 28,700% in value after stake sale",
    "Industrials shed 1.6% and property 0.2%.",
    "The blue chips slipped. The platinum index rose 4.3%, gold 3.5%, and banks 0.4%.",
    "The TSX’s energy group fell 5.51 points, or 2.7 per cent.",
    "An index tracking US-listed Chinese stocks surged 7.6 per cent overnight.",
    "Vodafone reports 50% rise in internet use as more people work from home",
    "A 10% rally for the S&P 500 is possible by the summer, a strategist says",
    "The Nasdaq is up an average of 6.9% in the first quarter.",
    "The Dow is on pace for a 5% jump in two weeks.",
    "After gains of 10% or more the S&P 500 carries on.",
    "Central banks bought 651 tonnes of gold, up 74 percent from the year earlier.",
    "The real estate sector posted the biggest gain, rising more than 1 percent.",
    "Avalanche shares rise 33% after hours on trial data",
    "Dealers: Sonic Up 2.7% on results",
    "Acmers Biosciences up 62% on news",
    "Evoke Lithium up 32% on approval",
    "Gainers: Abbott Nigeria(down 1.6 per cent)",
    "Sony Japan shares rise 2%",
    "Cable broadband equipment market up 22% in the fourth quarter",
    "Penny stocks and Nasdaq trades of the day. +296% last week.",
    "This caused bitcoin’s dominance rate to drop to a low of 32.5 percent.",
    "He also talks about CEO Jane Doe. Shares are down 14%.",
]


@pytest.mark.parametrize(("text", "wanted"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_moves_are_told(text: str, wanted: list[str]) -> None:
    """What happened is a claim, whatever words of rules and sectors stand beside it."""
    assert moves(text) == wanted


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_move_is_told(text: str) -> None:
    """Rules of thumb, forecasts, results, sectors and codes of other markets make no claim."""
    assert moves(text) == []
