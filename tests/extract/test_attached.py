"""English numbers that belong to a noun beside them or between a name and its verb, and to no price."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("tariffs as the cause", "Nike fell 3% on tariff worries", ["NKE -3"]),
    ("what was before the day", "Nike fell 3% in the session before Adidas reports.", ["NKE -3"]),
    ("adverbs and auxiliaries between", "Nike was recently trading up 3%.", ["NKE +3"]),
    ("a move told with a noun", "Gold tallies a three-session loss of 2.3%", ["GC=F -2.3"]),
    ("its value", "Nike lost 4% of its market value on Friday.", ["NKE -4"]),
    ("an index that names its market", "The Nasdaq Composite lost 1%.", ["^IXIC -1"]),
    ("crude oil", "Crude oil prices rose 2%.", ["CL=F +2"]),
    ("the money of Brazil", "Brazil's real fell 1% against the dollar.", ["BRLUSD=X -1"]),
    ("the way of the close behind the open", "The FTSE 100 opened lower but ended up 0.4%.", ["^FTSE +0.4"]),
    ("two behind a semicolon", "Dow slips; Nike, Adidas drop 3%", ["NKE -3", "ADS.DE -3"]),
    ("two behind a percent", "Puma down 5%, Nike, Adidas down 3%", ["PUM.DE -5", "NKE -3", "ADS.DE -3"]),
    ("a question of what to do", "Nike (NYSE: NKE) Trading Down 3% – Should You Sell?", ["NKE -3"]),
    ("a name of ordinary words", "Canadian Solar shares fell 6%.", ["CSIQ -6"]),
    ("an index by its code", "The S&P 500 Index ($SPX) (SPY) closed down -0.4%.", ["^GSPC -0.4"]),
    ("a market by its city", "Tokyo fell 1% and Sydney was up 0.3%.", ["^N225 -1", "^AXJO +0.3"]),
    ("the pair that was spoken of", "Google uses it. BTC/USD broke down. The pair fell 4%.", ["BTC-USD -4"]),
    ("the index in a text of what happened since", "Dow soars 9% in best day since 1950", ["^DJI +9"]),
    ("a sort of a good", "On Monday Spot Gold rose 2%.", ["GC=F +2"]),
    (
        "the first of two shops",
        "Mothercare shares fell 9%, while Acmerol Connection shares fell 5%.",
        ["MTC.L -9"],
    ),
    ("a part of its worth", "Nike shed 20% of its market capitalisation on Thursday.", ["NKE -20"]),
    ("a word of time behind of", "Nike drops 4% of late.", ["NKE -4"]),
    (
        "verbs of another clause behind a list",
        "Nikkei falls 2.5%, Topix 2.1% as yen firms",
        ["^N225 -2.5", "^TOPX -2.1"],
    ),
    (
        "a hope behind the number",
        "Toyota climbed 2% and Honda 3% on hopes for a weaker yen.",
        ["7203.T +2", "7267.T +3"],
    ),
    ("what a metric did to a price", "Weak demand sends Brent down 2%", ["BZ=F -2"]),
    ("two that a metric moved", "Rate cut lifts Nasdaq 1%, Dow 0.5%", ["^IXIC +1", "^DJI +0.5"]),
    ("two clauses, the first of a metric", "Retail sales were up 0.7%; Walmart gained 1.1%.", ["WMT +1.1"]),
    (
        "its shares in a market",
        "Nike fell 9% in Frankfurt; its U.S. shares dropped 11%.",
        ["NKE -9", "NKE -11"],
    ),
    ("a coin in small letters", "Bitcoin fell 3% while ether lost 4%", ["BTC-USD -3", "ETH-USD -4"]),
    ("a cruise line among others", "Carnival sank 8% and Norwegian lost 7%.", ["CCL -8", "NCLH -7"]),
    ("both of two", "Nike and Adidas both rose 3%.", ["NKE +3", "ADS.DE +3"]),
]
NOT_TOLD = [
    "Nike gains 5% of S&P 500 weighting",
    "Nike drops 2% of its loyal customer base",
    "Nike fell 2% short of forecasts",
    "Exxon up 3% stake in a block off Guyana",
    "Nike gains 12% in online bookings",
    "Nike up 5% in the reputation ranking",
    "Nike supplier's shares gain 3%",
    "Shares in Nike, in which Acmerol holds 14%, rose.",
    "Here's what history says about the S&P 500 after a 20% gain",
    "Nike Shares Drop As Beijing's 84% Import Duties Bite",
    "Nike director picks up 20% more shares",
    "Nike loses 3% of the sneaker market",
    "AMD gains 2% share from Intel",
    "Why this top 5% software name, Adobe, is soaring",
    "All diesel must contain at least 7% rapeseed methyl ester, to rise later.",
    "Nike loses appeal, fine trimmed by 5 percent",
    "Facebook engagement falls 11%, survey finds",
    "Nike app usage is up 40%",
    "Corn acreage up 4%, says the farm ministry",
    "Pound coins in circulation down 3%",
    "Adobe Office Falls 50%",
    "Cisco is flat, while smaller altcoins dropped 6%.",
    "Silver-haired workers up 9%",
    "Tesla sold 9,000 Shanghai-made cars in May, up 20%",
    "Other coins followed bitcoin, with many losing 9%",
    "The number of firms that mine bitcoin in the region has risen by 12%",
    "Short Interest in ProShares Ultra Gold ETF (NYSEARCA: UGL) Declines By 40.1%",
    "As Hearing Raymond James Out Negative On Stock, Down 4%",
    "1 Stock to Sell Before Nvidia Falls 30%",
    "What happens if bonds sink and gold soars 40%",
    "2 Unloved S&P 500 Dividend Stock Down 20%",
    "Olive oil prices rose 30%.",
    "Grocery-store coffee prices rose 20% in May",
    "It has little to do with real life. There was a 5% rise nationally.",
    "SOL Price Drops 5%",
    "The FTSE World Index rose 6 per cent",
    "The exchange in Seoul sent the carmaker's share price on the Seoul exchange up 9%",
    "Passengers at its busiest airport, Sydney, during June – down 40%",
    "Deforestation in the Amazon rose 20%",
    "In Devon, recycling rates rose 8%",
    "Upper Crust and Caffè Ritazza stalls gained 9%",
    "Wheat's portion of the crop has fallen 6 per cent.",
    "A sugar milling company lost 10 per cent.",
    "Petrol prices up 7%",
    "CapEx down 12%",
    "Nike sells a unit, generated 12% return on investment",
    "The S&P 500 recouped more than 40% of its losses.",
    "The analyst noted that Acmerol Oil rallied 2% to 70p.",
    "Mills pay more for 65% fines iron ore, up sharply",
    "On London's ICE Futures exchange the contract declined by 2%.",
    "Bayer said patients lost 12% of their body weight.",
    "Truck makers gain on outlook from Nike: Acmerol Shares Up 4%",
    "BTC.com says that the hurdle increased by 9%",
]


@pytest.mark.parametrize(
    ("text", "expected"), [(text, expected) for _, text, expected in TOLD], ids=[each for each, _, _ in TOLD]
)
def test_a_price_that_moved_is_told(text: str, expected: list[str]) -> None:
    """A name or its price moved, whatever else the sentence speaks of."""
    assert moves(text) == expected


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_something_else_did_is_no_price_move(text: str) -> None:
    """The number belongs to a noun beside it, or to what the name has or only describes."""
    assert moves(text) == []
