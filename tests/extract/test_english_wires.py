"""English of news wires: market talk of brokers, flashes of results, sectors and statistics beside prices."""

import pytest

from tests.extract.reading import moves, read

WIRES = [
    (
        "a house that sets a target is not the stock",
        "Treasury Wine looks cheap. Macquarie lifts its target price by 4% to A$14 and keeps a neutral rating. Shares are down 0.9% at A$11.60.",
        ["TWE.AX -0.9"],
    ),
    (
        "a house that has a rating on the stock",
        "Citi has a neutral rating and A$3.20 target price on the stock, which is up 9.3% at A$2.98.",
        [],
    ),
    (
        "a stock of which a consensus is told is no house",
        "Nvidia keeps a strong buy consensus rating. The stock is up 2% today.",
        ["NVDA +2"],
    ),
    (
        "who the data are from",
        "The average fund returned 3.6%, according to data from LSEG. That built on the 7.4% gain of last week.",
        [],
    ),
    ("revenue in a flash", "*Kering 2025 Rev Fell 12% in Reported Terms", []),
    ("a price in a flash", "*Kering Fell 12% in Paris", ["KER.PA -12"]),
    ("units of a trust", "Keppel DC REIT reported a dip of 2.7% in its distribution per unit.", []),
    ("a month in capitals", "PRODUCER PRICE INDEX +2.3% Y/Y (DEC +1.4%)", []),
    ("where it trades", "Lean hog futures on the CME finish up 0.4% at the close.", ["HE=F +0.4"]),
    ("a class of shares", "Ford Motor Class A (F) is currently at $17.22, up $2.71 or 0.38%", ["F +0.38"]),
    (
        "a pair",
        "Ethereum (ETH/USD), the second-largest coin by value, was 4.4% lower at $2,595.",
        ["ETH-USD -4.4"],
    ),
    (
        "what is made",
        "Steel maker Nucor and aluminum producer Alcoa rallied 12% and 10%, respectively.",
        ["NUE +12", "AA +10"],
    ),
    ("a money in capitals", "The greenback had its largest gains vs the CHF (+0.54%).", []),
    ("a tally", "Microsoft buys power again. This purchase adds around 2% to the tally.", []),
    ("shares held", "Tesla is held by funds. This is a 15% increase in shares from the last quarter.", []),
    ("a code that is also a month", "Marriott (MAR +1.4%)", ["MAR +1.4"]),
    ("bets on a fall", "Funds have added to short positions on Tesla, rising 40% this month.", []),
    ("what is done with a coin", "A steep 53% drop in Bitcoin transactions hurt miners on Monday.", []),
    ("a drop in a coin", "A steep 5% drop in Bitcoin on Monday hurt miners.", ["BTC-USD -5"]),
    ("the aim of a central bank", "This brings inflation down to the BOE's 2% target.", []),
    (
        "an index of firms called after a good",
        "The Philadelphia Oil Service Sector index climbed 1%.",
        [],
    ),
    ("who makes things for a good", "Shares of the oil cooler manufacturer fell 2%.", []),
    (
        "the only sector that rose",
        "Most of the S&P 500's sectors are in the red. Healthcare is the sole gainer, rising 0.3%.",
        [],
    ),
    ("a sector that ended up", "Miners rose as gold hit a record, while technology ended up 1.7%.", []),
    ("an area that is called after a currency", "Euro area output declined 0.7% in December.", []),
    (
        "below the close before",
        "Shares of Wipro closed 3% below the previous close at Rs 512.",
        ["WIPRO.NS -3"],
    ),
    (
        "above a day's closing price",
        "Wipro shares opened at Rs 512, 2% higher than Friday's closing price.",
        ["WIPRO.NS +2"],
    ),
    (
        "a target above the close",
        "Citi set a target of Rs 600 for Wipro, 20% above its last close.",
        [],
    ),
    ("shares that crack", "Eicher Motors shares crack 7% on weak results", ["EICHERMOT.NS -7"]),
    ("also, before a number's own verb", "AGL Energy also saw a 2.5% gain.", ["AGL.AX +2.5"]),
    (
        "a code of two countries, in India",
        "HAL, BEL shares jump 4% as Nifty gains.",
        ["HAL.NS +4", "BEL.NS +4"],
    ),
    ("a code of two countries, elsewhere", "HAL rose 4% as oil climbed.", ["HAL +4"]),
    (
        "codes with prices in an Indian list",
        "Nifty losers: TATASTEEL 132.4 (-2.1%), SBIN 790 (-1.4%)",
        ["TATASTEEL.NS -2.1", "SBIN.NS -1.4"],
    ),
    (
        "the second-largest is not the largest",
        "Ethereum, the second-largest cryptocurrency, saw a dip of 4.6%.",
        ["ETH-USD -4.6"],
    ),
    ("the largest", "The largest cryptocurrency fell 4.6% to $92,000.", ["BTC-USD -4.6"]),
    ("granted by a question", "Should You Buy Redwire Stock After It Crashed 11%?", ["RDW -11"]),
    ("what the question is of", "Will Nvidia Stock Rise 20% After Earnings?", []),
    ("opening a question", "Down 15%, Is Tesla Stock a Buy?", ["TSLA -15"]),
    ("sales that open one", "Up 12% in Sales, Is Tesla Stock a Buy?", []),
    ("at the bottom of a table", "Tesco was at the bottom of the table, falling 1% to 290p.", ["TSCO.L -1"]),
    (
        "at the foot of another table",
        "Tesco was at the foot of the customer satisfaction table, down 3%.",
        [],
    ),
    ("a view since a fall", "Alphabet is an attractive buy following the 9% sell-off.", ["GOOGL -9"]),
    ("a drop of something else", "Alphabet is a strange buy after the 5% drop in sales.", []),
    ("who opens a headline", "Wipro bags deal from Nokia, shares jump 5%", ["WIPRO.NS +5"]),
    ("to drop by so much", "This caused Nvidia's stock price to drop by 18%.", ["NVDA -18"]),
    (
        "a figure at each of several",
        "Sales rose 2.2% at Tim Hortons and 1.1% at Burger King, while dipping 0.2% at Popeyes.",
        [],
    ),
    ("against the trend", "Xiaomi bucked the trend with a 2% gain.", ["1810.HK +2"]),
    ("a clause's two names", "Stocks fell as Alibaba, Tencent slid 3%.", ["9988.HK -3", "0700.HK -3"]),
    ("a level of charts", "XRP held above the 61.8% Fib Retracement level.", []),
    (
        "the form of a company before its verb",
        "TVS Motor Company was quoting at Rs 526, up Rs 9, or 1.9 percent.",
        ["TVSMOTOR.NS +1.9"],
    ),
    (
        "the best of a morning",
        "United Utilities was the morning's best performer, gaining 1.2%.",
        ["UU.L +1.2"],
    ),
    ("who led the way", "Ford led the way lower, down 3%.", ["F -3"]),
    (
        "the best stock of an index",
        "The top performing stock in Straits Times Index was Zorbex Quill which rose 2.9%.",
        [],
    ),
    ("what cheapened", "Copper cheapened 0.9% to $2.97 per pound.", ["HG=F -0.9"]),
    (
        "who downgrades in the sentence before",
        "Tesco was hit by a downgrade from Barclays. The share closed down 2.9% at 316p.",
        ["TSCO.L -2.9"],
    ),
    (
        "its share price behind another number",
        "Tesco told of a 25% rise in profits, triggering a 9% rise in its share price.",
        ["TSCO.L +9"],
    ),
    (
        "a house that closes a sentence",
        "Legrand beat all estimates, Jefferies says. Shares trade 8% higher at 104 euros.",
        ["LR.PA +8"],
    ),
    (
        "who polled the analysts",
        "Generac lost money. Analysts polled by FactSet expected a profit. Its shares fell 5.4%.",
        ["GNRC -5.4"],
    ),
    ("on a currency", "The Aussie was helped by a 1% jump on the yen to 96.88.", ["AUDUSD=X +1"]),
]


@pytest.mark.parametrize(("text", "expected"), [each[1:] for each in WIRES], ids=[each[0] for each in WIRES])
def test_who_only_stands_beside_a_stock_has_no_move_of_its_own(text: str, expected: list[str]) -> None:
    """Who judges, measures or makes something beside a stock has no move of its own."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Copper prices rose 24% on year.", "year"),
        ("Tesla stock is down 15% versus its June high.", "from_high"),
        ("Tesla stock is down 15% versus Friday.", None),
        ("Bitcoin is down 3% on a weekly scale.", "week"),
        ("Gold futures gain 2% on week.", "week"),
        ("The FTSE 100 posts a 12% gain for 2019", "year"),
        ("In the current financial year, the rupee has lost 4.6% against the dollar.", "ytd"),
        ("India VIX fell 2.9 percent during the week.", "week"),
        ("Rolls-Royce shares have more than doubled this year, but were down 2%.", None),
        ("Gold futures end the week 2% higher.", "week"),
        ("Oil gains 3%; records a loss for the week.", None),
        ("Tesla stock has gained 70% since then.", "since"),
        ("The Nifty 50 has lost 3% over the seven sessions.", "week"),
        ("Through six weeks of the year, Tesla stock has risen 54%.", "since"),
        ("Ford fell 3% after the carmaker cut its forecast for the year.", None),
        ("Ford has fallen 3% after a strong start this year.", "ytd"),
        ("Ford shares fall 3% as it cuts its outlook for this quarter.", None),
        ("Ford rose 3% as stocks rallied this week.", "week"),
        ("Ford rose 3% this week after the carmaker raised its outlook.", "week"),
    ],
)
def test_long_times_of_wires(text: str, period: str | None) -> None:
    """What is measured on the year before, or by a peak, is no move of a day."""
    (claim,) = read(text).claims
    assert (claim.move.period and claim.move.period.value) == period


def test_what_is_outpaced_moved_over_the_same_time() -> None:
    """The index that a stock outpaced has the stock's time, where no other is told."""
    claims = read("Tesla shares have risen 20% this year, outpacing the S&P 500's 8% gain.").claims
    assert [each.move.period and each.move.period.value for each in claims] == ["ytd", "ytd"]
    claims = read("Tesla shares rose 2%, outpacing the S&P 500's 0.8% gain.").claims
    assert [each.move.period for each in claims] == [None, None]


def test_what_another_has_done_meanwhile_has_the_same_time() -> None:
    """A perfect behind "while" goes on about the time that was told; a past does not."""
    claims = read("Tesla shares have fallen 46% this year, while Ford has lost 31%.").claims
    assert [each.move.period and each.move.period.value for each in claims] == ["ytd", "ytd"]
    claims = read("Tesla shares have fallen 46% this year, while Ford rose 2%.").claims
    assert [each.move.period and each.move.period.value for each in claims] == ["ytd", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carmaker BMW gained 1%.", ["BMW.DE +1"]),
        ("Drugmakers GSK and Pfizer rose 1% and 2%, respectively.", ["GSK.L +1", "PFE +2"]),
        ("Acmerol BMW gained 1%.", []),
        ("DAX Extends Losses, Last Down 1.3%", ["^GDAXI -1.3"]),
        ("DAX Extends Losses, Acmerol Down 1.3%", []),
        ("The Nasdaq Composite (COMP:IND) closed 1.4% lower.", ["^IXIC -1.4"]),
    ],
)
def test_capitals_of_headlines_that_name_nobody(text: str, expected: list[str]) -> None:
    """A trade that opens a sentence, or a word for when, is no part of a name and nobody of its own."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wipro pared early losses to trade 2% lower.", ["WIPRO.NS -2"]),
        ("Wipro trimmed some of its losses to end 2% lower.", ["WIPRO.NS -2"]),
        ("Wipro reversed its early gains and was down 2%.", ["WIPRO.NS -2"]),
        ("Wipro cut its losses by 2%.", []),
        ("Wipro reduced its losses and margins rose 2%.", []),
    ],
)
def test_losses_that_are_pared_are_those_of_a_price(text: str, expected: list[str]) -> None:
    """Where the words behind them say how the stock trades or ended."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jefferies upgrades Wipro; share price soars 5%", ["WIPRO.NS +5"]),
        ("Morgan Stanley initiates coverage on Wipro; stock gains 2%", ["WIPRO.NS +2"]),
        ("Jefferies and Wipro rally; share price soars 5%", []),
    ],
)
def test_who_regrades_a_stock_is_not_whose_it_is(text: str, expected: list[str]) -> None:
    """The one behind "upgrades" is."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PPL rose 2% after the utility lifted its guidance.", []),
        ("PPL fell 2% on the Pakistan Stock Exchange.", ["PPL.KA -2"]),
        ("TM fell 2%.", []),
        ("Shares of TM rose 2% on Bursa Malaysia.", ["4863.KL +2"]),
    ],
)
def test_letters_that_an_emerging_market_shares_with_wall_street(text: str, expected: list[str]) -> None:
    """They name the one far away only where the text tells of its country."""
    assert moves(text) == expected
