"""Market reports in the English of India, Britain, Australia, Singapore and South Africa: one table per habit of theirs."""

import pytest

from tests.extract.reading import moves

REPORTS = [
    (
        "an index as what a stock is compared with",
        "Ceat slid 3.1 per cent, as against a 0.4 per cent rise in the BSE Sensex.",
        ["CEATLTD.NS -3.1", "^BSESN +0.4"],
    ),
    (
        "the exchange is only where it trades",
        "Wipro shares closed at Rs 512 on the BSE. Earlier it had slipped 2.2 per cent intraday.",
        ["WIPRO.NS -2.2"],
    ),
    (
        "the IT major",
        "Infosys reports on Friday. Shares of the IT major fell 1.8% today.",
        ["INFY.NS -1.8"],
    ),
    (
        "lines under a heading",
        "TOP GAINERS\n- Wipro: 2.2 per cent\n- Tata Steel: 1.9 per cent\nTOP LOSERS\n- Cipla: 0.8 per cent",
        ["WIPRO.NS +2.2", "TATASTEEL.NS +1.9", "CIPLA.NS -0.8"],
    ),
    (
        "a table of risers and fallers",
        "FTSE 100 - Risers\nTesco (TSCO) 310.20p 2.31%\nFTSE 100 - Fallers\nBarclays (BARC) 180.00p 1.40%",
        ["TSCO.L +2.31", "BARC.L -1.40"],
    ),
    (
        "the benchmark index that it is compared with",
        "The Nifty Bank index is down 1.2% compared to the 0.4% decline in benchmark Nifty 50 index.",
        ["^NSEBANK -1.2", "^NSEI -0.4"],
    ),
    (
        "an index that a stock becomes a member of",
        "Ford jumped 5% on news of its S&P 500 inclusion, up 60% over three months.",
        ["F +5", "F +60"],
    ),
    ("the index whose member it no longer is", "Ford, dropped from the Dow last week, lost 4%.", ["F -4"]),
    ("the limit of a day that a share hit", "Paytm shares hit 5% lower circuit.", ["PAYTM.NS -5"]),
    ("a stock that moved over another", "Novavax jumps on Sanofi deal, up 98%", ["NVAX +98"]),
    ("a stock that doubled over another", "Novavax nearly doubles on Sanofi deal (up 98%)", []),
    (
        "shares that fell over another",
        "Cigna Shares Fall Following Word Humana Talks Ended, Down 2.2%",
        ["CI -2.2"],
    ),
    ("an index that moved with one", "Nasdaq falls on Tesla, down 5%", ["TSLA -5"]),
    ("a loss that widened", "Intel's foundry loss widens 20%, stock -8%", ["INTC -8"]),
    (
        "each currency against its own",
        "The dollar fell 0.3% against the yen while sterling rose 0.2%.",
        ["JPY=X -0.3", "GBPUSD=X +0.2"],
    ),
    (
        "markets abroad by their cities",
        "Abroad, indexes slid 1.5% in London, 0.9% in Milan and 2.2% in Seoul.",
        ["FTSEMIB.MI -0.9", "^KS11 -2.2"],
    ),
    (
        "stocks of one city",
        "The Nikkei 225 gained 0.3%, while stocks lost 0.6% in Shanghai.",
        ["^N225 +0.3", "000001.SS -0.6"],
    ),
    ("the shares of somebody before, in a city", "Acmerol reported a loss. Shares fell 3% in Paris.", []),
    ("the stocks of a sector in a city", "Tech stocks fell 3% in Hong Kong.", []),
    ("what else moved in cities", "Home prices rose 3% in London and 2% in Paris.", []),
    (
        "a sector leads the losses",
        "The Stoxx 600 ended 0.3% lower; miners led losses, down 2%.",
        ["^STOXX -0.3"],
    ),
    ("a sector leads the index", "Banks dragged the FTSE 100 lower, falling 1.2%.", []),
    ("a sector leads the index that fell", "Banks led the FTSE 100, which fell 1.2%.", ["^FTSE -1.2"]),
    ("two names with a comma, two numbers", "Kroger, Walmart rise 5% and 3%", ["KR +5", "WMT +3"]),
    ("the top index of London", "London's top index finished 5.2 points, or 0.07%, higher.", ["^FTSE +0.07"]),
    (
        "an amount in US dollars is no index",
        "Platinum for July settled up $US30.40, or 1.1 per cent.",
        ["PL=F +1.1"],
    ),
    ("ended up so many points", "The FTSE 100 ended up 31.5 points, or 0.42%, at 7,512.", ["^FTSE +0.42"]),
    (
        "a currency against two others",
        "Sterling rose 0.2% against the dollar and was up 0.4% against the euro.",
        ["GBPUSD=X +0.2", "GBPEUR=X +0.4"],
    ),
    (
        "the listing of the market that the report is about",
        "The S&P/ASX 200 lost 0.6 per cent. Rio Tinto shed 1.4 per cent.",
        ["^AXJO -0.6", "RIO.AX -1.4"],
    ),
    (
        "the same company in London",
        "The FTSE 100 lost 0.6 per cent. Rio Tinto shed 1.4 per cent.",
        ["^FTSE -0.6", "RIO.L -1.4"],
    ),
    (
        "a currency that the article names once in full",
        "KARACHI: The Pakistani rupee (PKR) was steady. The rupee then fell 0.3 per cent.",
        ["PKRUSD=X -0.3"],
    ),
    (
        "a cause behind the market",
        "Japanese stocks rose 1.3 percent as a weaker yen helped exporters such as Toyota.",
        ["^N225 +1.3"],
    ),
    (
        "a negation that belongs to the verb before",
        "Litecoin failed to hold $90 and is now down more than 4%.",
        ["LTC-USD -4"],
    ),
    ("losses extended to", "The Nifty extended losses to 1.7% by noon.", ["^NSEI -1.7"]),
    ("a gallop", "Sasken gallops 12% on an order win", ["SASKEN.NS +12"]),
]

NOT_THEIRS = [
    (
        "the exchange on which an unknown company trades",
        "The company closed at Rs 494.80 apiece on BSE, up 2 per cent.",
    ),
    (
        "a share of somebody's own",
        "United Airlines stands to erase 75 percent of its obligation to the bondholders.",
    ),
    (
        "a share of a market",
        "Samsung had slipped to the third spot with 17.6 percent share, while others grew.",
    ),
    ("where something rose from", "At SBI Life these rose from 44% in six years."),
    ("a place that opens with a saint", "ST. LOUIS Zorbex Incorporated shares spiked 17 percent."),
    (
        "the bank whose analyst speaks",
        "This is a re-rating, Deutsche Bank analyst Jane Doe said. Shares of the company were up 7.4 percent.",
    ),
    ("a company that is only described by its index", "The FTSE 100 firm jumped by 310p, or 12%, to 2,905p."),
    ("the net of a quarter", "Tata Motors Q3 net up 37% at Rs 550 crore"),
    ("another index of the exchange", "The BSE IPO index was down 0.9 per cent."),
    ("a sector of an index", "The S&P/ASX 200 energy index fell 2.1 per cent."),
    ("what will not be", "It won’t be easy. The cryptocurrency is down 4 percent."),
    ("a name that goes on with an ampersand", "Babcock & Torrance shares rose 18 percent."),
    (
        "a wire's code before an unknown company",
        "SAN FRANCISCO (CBS.MW) -- Shares of Zirconia Radio fell 9 percent.",
    ),
    ("an unknown company before its comma", "On the TSX the biggest decliner was Zorbex Quill, down 3.1pc."),
    ("what somebody brings to a level", "ISS has increased its share of the work to 50 percent."),
    (
        "a surge of shares that nobody names",
        "The S&P/TSX index finished higher, largely due to a two per cent surge from shares in the largest oil producers.",
    ),
    ("the next clause's cause", "The materials sector added 0.9 per cent as gold was steady."),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in REPORTS], ids=[row[0] for row in REPORTS])
def test_a_market_report_is_read_as_its_country_writes_it(text: str, expected: list[str]) -> None:
    """The security, its listing, the direction and the number belong together."""
    assert moves(text) == expected


@pytest.mark.parametrize("text", [row[1] for row in NOT_THEIRS], ids=[row[0] for row in NOT_THEIRS])
def test_what_only_looks_like_a_move_makes_no_claim(text: str) -> None:
    """A metric, another index or somebody unknown is nobody's move."""
    assert moves(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unilever's outlook is in line, RBC Capital Markets says. RBC rates it at underperform. Shares fall 6.5% to 44.42 pounds.", ["ULVR.L -6.5"]),
        ("Lyft's bookings suffered in a price war. A partnership of Delta Air Lines with Uber will hurt as well. Shares fall 10% after hours.", ["LYFT -10"]),
        ("Barclays posted solid numbers, Citi says. Morgan Stanley has a buy rating on the stock, which is up 2% at 294 pence.", ["BARC.L +2"]),
        ("Lyft's bookings suffered in a price war. A partnership of Delta Air Lines with Uber will hurt as well. Bank shares fall 10%.", []),
        ("A price war hurt Lyft. A partnership of Delta Air Lines with Uber will hurt as well. Shares fall 10% after hours.", []),
    ],
)  # fmt: skip
def test_shares_that_close_a_note_are_those_of_whom_it_is_about(text: str, expected: list[str]) -> None:
    """The company that opens the note, whomever it names between; no shares of a trade, and nobody who does not open it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gold futures rise to another peak. Futures are up 1.5% at $2,930 a troy ounce.", ["GC=F +1.5"]),
        ("Tesla closed a plant. Futures are up 1.5%.", []),
        ("Market Chatter: Sony to Launch Studio With SpaceX; Shares Gain 3%", ["6758.T +3"]),
        ("Studio opened by Sony With SpaceX; Shares Gain 3%", []),
        ("Freight software developer WiseTech Global should cope. Lyft and Uber will hurt. Shares fall 2% to 90 dollars.", ["WTC.AX -2"]),
    ],
)  # fmt: skip
def test_futures_are_of_a_commodity_and_a_label_opens_no_headline(text: str, expected: list[str]) -> None:
    """Bare futures go on about the good that was told of, and no stock has any."""
    assert moves(text) == expected
