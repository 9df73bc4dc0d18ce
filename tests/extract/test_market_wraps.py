"""English market wraps and headlines of one stock: what it did in the market, moves that are granted, what is gone again."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("it held up", "Goldman Sachs held up better, losing just 0.6%.", ["GS -0.6"]),
    ("it did worse", "Beyond Meat has done even worse, sliding 19% in its wake.", ["BYND -19"]),
    ("the star", "Caterpillar was once again the star of the session, leaping 4.8%.", ["CAT +4.8"]),
    ("a drag that is off", "Boeing shares were the heaviest drag, off 2.9%.", ["BA -2.9"]),
    ("it extends its losses", "Aurora Cannabis extends premarket losses, now down 6%", ["ACB -6"]),
    ("it snaps a streak", "Alibaba snaps six-day losing streak, jumps 5%", ["9988.HK +5"]),
    ("a second verb of a headline", "Ford recalls 30,000 pickups over brakes, slips 2%", ["F -2"]),
    ("off behind another motion", "London's FTSE 100 was trading 0.3% lower by noon, with Vodafone off 2.6%.", ["^FTSE -0.3", "VOD.L -2.6"]),
    ("its jump, asked of", "Strength Seen in Primerica (PRI): Can Its 6.3% Jump Turn into More?", ["PRI +6.3"]),
    ("a move in the genitive, asked of", "Was Nvidia's 8% plunge an overreaction?", ["NVDA -8"]),
    ("a move in the genitive, doubted", "Here's why Intel's 7% jump may not last", ["INTC +7"]),
    ("a surge before the bell", "Salesforce topped all earnings estimates, leading to a 9% surge in premarket trading.", ["CRM +9"]),
    ("the gain of a day that is gone", "The Nasdaq wiped out all of Tuesday's 1.4% gain as the composite sank 2.2%.", ["^IXIC -2.2"]),
    ("a noun given to two", "Gains of about 2.5% each in Goldman Sachs and UnitedHealth Group lifted the Dow.", ["GS +2.5", "UNH +2.5"]),
    ("who it is, before two verbs", "Alphabet, the owner of the search engine, reversed early gains and dropped 2.3%.", ["GOOGL -2.3"]),
    ("a sector stands out", "The STOXX 600 closed 0.7% lower, with technology the top sectoral decliner with a 2.1% loss.", ["^STOXX -0.7"]),
    ("why a list has them", "* The most actively traded shares by volume were Suncor Energy Inc, down 1.2%; and Enbridge, up 2.3%.", ["SU.TO -1.2", "ENB.TO +2.3"]),
    ("all shares beside the index", "The PSEi added 0.4 percent to 6,311.20 while the broader All Shares index was up 0.2 percent.", ["PSEI.PS +0.4"]),
    ("an item's service", "Affirm — The pay-later service dropped 5.4% after a rival came to its market.", ["AFRM -5.4"]),
    ("codes under the name of a crypto page", "CoinDesk 20 Performance: DOT Climbs 5%, ADA Adds 3.1%", ["DOT-USD +5", "ADA-USD +3.1"]),
    ("a city by contrast", "Shanghai surged 2.4 per cent. Tokyo, however, went down 0.3 per cent.", ["000001.SS +2.4", "^N225 -0.3"]),
    ("what a dash adds", "The bourse was lifted by a 7% jump in Dana Gas - its best day of the year.", ["DANA.AE +7"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [each[1:] for each in TOLD], ids=[each[0] for each in TOLD])
def test_what_a_stock_did_in_the_market(text: str, expected: list[str]) -> None:
    """Words between a stock and its number that tell of its price alone."""
    assert moves(text) == expected


OTHERS = [
    ("a brand", "Toyota was the best-selling brand, up 5%."),
    ("a metric that goes on", "Toyota's sales extended their slide, falling 4%."),
    ("a count of a headline", "Netflix raises prices, adds 5% more subscribers"),
    ("a question", "Can Tesla rally 12%?"),
    ("a forecast", "Analysts forecast Apple's 9% gain by the end of the year."),
    ("a cause of another", "Malaysian shares, ringgit may track crude oil's 3% drop"),
    ("a metric in the genitive", "Will Apple's 8% rise in iPhone sales last?"),
    ("a sector before its index", "Stocks ended mixed, with energy the biggest gainer with a 2.1% rise."),
    ("a cut of costs", "Nokia, the network gear maker, said it would cut its costs by 5%."),
    ("a trade of a city", "Tourism in Paris, however, went down 4%."),
    ("a sale", "Tesco fell behind as it offers coats 30% off."),
]


@pytest.mark.parametrize("text", [each[1] for each in OTHERS], ids=[each[0] for each in OTHERS])
def test_what_is_no_move_in_the_same_shapes(text: str) -> None:
    """Brands, metrics, questions, what may come."""
    assert moves(text) == []
