"""English headlines that hold a name, a word of motion and a percent, and no move of that name, beside those that do."""

import pytest

from tests.extract.reading import moves

NOT_TOLD = [
    ("seen to come", "India Shares Seen Climbing 12% at Morgan Stanley on Earnings"),
    ("futures are seen", "Nikkei seen opening 0.8% lower after the holiday"),
    ("set for a rally", "Tata Steel set for 18% rally?"),
    ("in line for", "Ford in line for a further 10% drop, says strategist"),
    ("warned of", "Goldman warns of a 30% slide in tech shares, Nvidia under pressure"),
    ("called for", "Bulls are calling for the stock to jump 300% at Tesla"),
    ("tomorrow", "$MSFT tomorrow up another 3%"),
    ("soon", "$TSLA 30% drop coming"),
    ("any day", "Boeing 20% correction any day now"),
    ("waited for", "Nobody sells until Apple falls 10%"),
    ("measured against targets", "Intel (INTC) Trading 14% Below Analyst Targets This Month"),
    ("undercut", "Correlation between gold and silver falls below 60%"),
    ("a quarter is what fell", "Kohl's Q2 drops 45% on weak traffic"),
    ("and in words", "Nordstrom third quarter falls 31%"),
    ("a list of sales", "June auto sales: Maruti sales up 6%; Tata Motors falls 11%"),
    ("and live", "October Vehicle Sales Live: Eicher Motors Up 8%; Bajaj Auto Drops 2%"),
    (
        "shipments of a trade",
        "Tablet shipments fell 5% in the first half; Apple dropped 8% while Lenovo grew 12% and Samsung grew 2%",
    ),
    ("sales abroad", "Investors fear a 40% drop in Tesla's Chinese sales"),
    ("registrations", "Norway saw a 25% jump in Tesla registrations"),
    ("used ones", "Dealers report a 15% rise in used Tesla listings"),
    ("sold by a rival", "A 90% surge from Xiaomi hurts rivals"),
    ("what somebody is a rival to", "Why Acmerol, a Rival to Pfizer and Merck, Soared 44%"),
    ("as somebody measures", "Meme stocks, as tracked by Morgan Stanley, which jumped over 7% today"),
    ("whose rating", "An upgrade to Buy from Citi, despite the stock being down 9%"),
    ("the worst of an index", "The retailer was the Nasdaq's biggest loser on Friday, falling 8%"),
    ("pay on the Street", "Bonuses on Wall Street are down 20 percent"),
    ("banks of the Street", "Fees at Wall Street banks likely rose 11%"),
    ("how a law is liked", "64% of Americans say the Ford plant that was shut down should reopen"),
    ("liked more", "Amazon has risen in popularity by 15 percent since the show"),
    (
        "trades of a country",
        "Key industries that expanded were sugar (+12.4%), rubber (+3.1%) and palm oil (+8%)",
    ),
    ("purchases", "Imports rose, with purchases of oil and coal surging 40%."),
    ("gas in short", "The average price of liquefied natural gas (LNG) rose by 2.1% in May"),
    ("a class of cars", "Bidding ended with Cat A down 3% and Cat B up 1%"),
    ("news", "Breaking News: the market is up 3%"),
    ("the coming years", "He Will Run Acmerol For Next Six Years as Shares Jump 2%"),
    ("a person", "The name Frank has gained 12% since the film came out"),
    ("members of a parliament", "Complaints about MPs jumped 60%, the bank found"),
    ("revenue a user", "Telecom ARPU climbs 7% in the quarter"),
    ("a gap", "- Acmerol: gap up 6% at the open"),
    ("a mood", "| CRDO | Bullish | +4.1% today |"),
    ("losses made good", "Sensex and Nifty recovered sharply from nearly 2% intraday losses"),
    ("of a company that nobody names", "Turkish lira weakness, company losing 80% of its value"),
    ("who is bought", "Cisco to buy Acmerol for $2 billion, sending the software maker's shares up 33%"),
    ("a home", "Seller reaps 45% gain as Hong Kong flat changes hands"),
    ("things in shops", "Laptop prices jump 20%: why Dell and Lenovo cost more"),
    ("my own account", "$NVDA I'm up 220% in a year"),
    ("options that rose", "$AMZN 190 by Friday! Calls up 300%"),
    ("on options", "$META up 500% on my weekly calls"),
    (
        "a share of customers",
        "NVIDIA Drops 40% of Its Smaller Cloud Customers in Southern Asia After New Rules",
    ),
    ("speeding up", "Fox Speeds up THE SHOW by 6% to Fit in More Commercials"),
    ("a pair without a symbol", "SEK/PHP was up 0.4%"),
    ("words that open a sentence", "Renewable energy projects are up 12 percent since last year"),
    ("the label of a line", "FACT: the budget was wrong. They were off by 90%."),
    ("a game on sale", "[STEAM] Faster Than Light [-50%]"),
    ("a kind of game", "Strategy Weekend on all titles -60%"),
    ("shares of videos", "Shares on Twitter have dropped by more than 30% this month"),
    ("who watches", "Ratings for the show on Fox down 25% from last week"),
    ("a product", "Google+ loses an app, 30% drop in use"),
    ("the price of what it sells", "Sony cuts PlayStation prices by as much as 20%"),
    ("grown of it", "Trial shows 40% increase in corn crop yields"),
    ("in a bar", "a square of 85% cocoa on top"),
    ("girls of a country", "Norwegian teenagers are up 3% in the ranking"),
    ("a verb in the past", "He won by a mile (up 31%)"),
    ("who bet against it", "Acmerol Capital, a fund that bet against GameStop, lost 40% in a month"),
    ("what firms spend", "Spending by the biggest cloud firms — Amazon, Google and Microsoft — jumped 40%"),
    (
        "another than the index",
        "The stock underperformed the S&P 500 all year, but it has jumped 30% in a month.",
    ),
    ("what an index gets over", "The S&P 500 shrugs off 1% and 2% falls"),
    (
        "shares sold short",
        "BP (NYSE:BP) saw a rise in short interest. There was short interest totalling 9,000 shares, an increase of 12%",
    ),
    ("food in the shops", "Price of rice jumps 40%, yam 30%, says NBS"),
    ("the market that they drag", "MTN, Dangote and others drag down stock market by 0.6%"),
    ("a verb of pain", "Bad Picks Pound Investors With 70% Loss"),
    ("a dividend of stock", "Walmart Announces 9% Increase in Common Stock Dividend"),
    ("before the year ends", "He sees gold with another -15% drop before year end"),
]


@pytest.mark.parametrize(("what", "text"), NOT_TOLD, ids=[what for what, _ in NOT_TOLD])
def test_no_move_is_read_out_of(what: str, text: str) -> None:
    """What is to come, sold, measured or owned by somebody else makes no claim about the name beside it."""
    assert moves(text) == [], what


TOLD = [
    ("after a forecast", "Cisco sees weaker demand, shares fall 7%", ["CSCO -7"]),
    ("trading is what it is doing", "Tata Motors was seen trading 2% higher at Rs 700", ["TMPV.NS +2"]),
    ("a price of the good", "Crude oil prices rose 2% as imports of oil fell", ["CL=F +2"]),
    ("the shares of a quarter", "Kohl's Q2: shares drop 12%", ["KSS -12"]),
    ("its own stock", "A 6% drop in Tesla's share price hurt the index", ["TSLA -6"]),
    ("with the price noun", "Auto sales slump: Tata Motors shares fall 4%", ["TMPV.NS -4"]),
    ("stocks on the Street", "Stocks on Wall Street fell, with the S&P 500 down 1.2%", ["^GSPC -1.2"]),
    ("the biggest fall itself", "The Dow's biggest drop since March, down 3%", ["^DJI -3"]),
    ("the retailer", "Next shares fall 5% after a warning", ["NXT.L -5"]),
    ("and in it", "Shares in Next jump 6%", ["NXT.L +6"]),
    ("the machines", "Cat shares gain 3%", ["CAT +3"]),
    ("the clothes", "Gap jumps 12% on results", ["GAP +12"]),
    ("the exchange of coins", "Bullish jumps 40% in its debut", ["BLSH +40"]),
    ("the publisher", "News Corp shares rise 5%", ["NWSA +5"]),
    ("the exporter of gas", "Cheniere (LNG) rose 3%", ["LNG +3"]),
    ("a stock up", "Hasbro stock up 3.5% in Monday trading", ["HAS +3.5"]),
    ("on a contract", "Transocean up 4% on new $91M contract", ["RIG +4"]),
    ("a fall at somebody", "Autos hurt, with a 6.8% slide at Mercedes-Benz", ["MBG.DE -6.8"]),
    ("a pair with a symbol", "EUR/GBP rose 0.3%", ["EURGBP=X +0.3"]),
    (
        "two crudes",
        "Crude oil for delivery in May rose 0.4% to $61, while the June Brent contract gained 0.6%",
        ["CL=F +0.4", "BZ=F +0.6"],
    ),
    (
        "at home in Sydney",
        "The S&P/ASX 200 fell 1%. BHP (BHP) lost 2% and Rio Tinto (RIO) dropped 1.5%.",
        ["^AXJO -1", "BHP.AX -2", "RIO.AX -1.5"],
    ),
    ("and in New York", "The S&P 500 rose 1%. BHP (BHP) gained 2%.", ["^GSPC +1", "BHP +2"]),
    ("its legal form", "Intel Corporation shares rose 7%", ["INTC +7"]),
    (
        "fear in Mumbai",
        "The Sensex fell 1% and the volatility index jumped 9%",
        ["^BSESN -1", "^INDIAVIX +9"],
    ),
    ("two names of an index", "The barometer index, the S&P BSE Sensex, was down 0.4%", ["^BSESN -0.4"]),
    ("a manager of funds", "ICICI AMC shares fall 4%", ["ICICIAMC.NS -4"]),
    ("another company of that word", "Schneider (SNDR) gains 6%", ["SNDR +6"]),
    ("with a longer name", "FMC Technologies (FTI) surges 4%", ["FTI +4"]),
    ("the chemist's own form", "FMC Corporation stock rose 4%", ["FMC +4"]),
    ("a code with an offer", "Orion S.A. (NYSE:OEC – Get Free Report)'s share price rose 3%", ["OEC +3"]),
    ("a company that bought coins", "Strategy jumps 12%, Coinbase climbs 9%", ["MSTR +12", "COIN +9"]),
    ("shares of the line", "Norwegian shares fell 3%", ["NCLH -3"]),
    ("the money of a country", "South Korea's won fell 0.5%", ["KRWUSD=X -0.5"]),
    ("the money of another", "Pound falls 1% as rates are cut", ["GBPUSD=X -1"]),
    ("its own word for it", "Netflix raises prices and the stock jumps 13%", ["NFLX +13"]),
    ("a code of an exchange", "EchoStar Corporation (NASDAQ:SATS)'s shares jumped 40%", ["SATS +40"]),
]


@pytest.mark.parametrize(("what", "text", "expected"), TOLD, ids=[what for what, *_ in TOLD])
def test_a_move_is_still_read_from(what: str, text: str, expected: list[str]) -> None:
    """Much the same words tell a move where a price is spoken of, or the name is the subject itself."""
    assert moves(text) == expected, what
