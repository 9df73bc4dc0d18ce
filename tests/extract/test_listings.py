"""Listings: of several on different markets a move is that of the one on the market that the text is about."""

import pytest

from tests.extract.reading import moves

SYDNEY = "The S&P/ASX 200 closed a little lower. The ASX had opened higher."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SYDNEY} Rio Tinto shed 0.74 per cent.", ["RIO.AX -0.74"]),
        ("The FTSE 100 closed higher. BHP gained 2.9%.", ["BHP.L +2.9"]),
        ("The FTSE 100 closed higher. Rio Tinto gained 2.9%.", ["RIO.L +2.9"]),
        ("Rio Tinto gained 2.9%.", ["RIO.L +2.9"]),
        ("El Ibex 35 cerró al alza. ArcelorMittal subió un 2,4%.", ["MTS.MC +2.4"]),
        ("The AEX closed higher and the Ibex 35 lower. ArcelorMittal rose 2.4%.", ["MT.AS +2.4"]),
        ("HSBC shares jumped 1.3 per cent to HK$63.45.", ["0005.HK +1.3"]),
        ("HSBC shares jumped 1.3 per cent to 630p.", ["HSBA.L +1.3"]),
        ("El Merval cayó 2%. Los ADRs bajaron, con pérdidas de Irsa (-3,09%).", ["^MERV -2", "IRS -3.09"]),
        ("Las acciones argentinas en Nueva York subieron, con Irsa a la cabeza (5,25%).", ["IRS +5.25"]),
        (f"{SYDNEY} Rio Tinto (NYSE: RIO) shed 0.74 per cent.", ["RIO -0.74"]),
        (f"{SYDNEY} Apple shed 0.74 per cent.", ["AAPL -0.74"]),
        (
            "BHP rose 1 per cent, Woodside lost 3 per cent and Rio Tinto fell 2 per cent.",
            ["BHP.AX +1", "WDS.AX -3", "RIO.AX -2"],
        ),
        ("Glencore rose 1%, Vodafone 3% and Rio Tinto fell 2%.", ["GLEN.L +1", "VOD.L +3", "RIO.L -2"]),
        ("Nokia stock slips 3% premarket", ["NOK -3"]),
        ("Sony fell 2% in after-hours trading.", ["SONY -2"]),
        ("Rio Tinto shares in Sydney lost 2%.", ["RIO.AX -2"]),
        ("Rio Tinto lost 2% in Sydney trading, and HSBC 3% in Hong Kong.", ["RIO.AX -2", "0005.HK -3"]),
        ("BP, which has an office in New York, lost 2%.", ["BP.L -2"]),
        ("BP shares in New York slipped 2%.", ["BP -2"]),
        (
            "Stocks making the biggest moves midday: BP and Sony\n\nBP shares lost 2%. Sony gained 3%.",
            ["BP -2", "SONY +3"],
        ),
        ("The FTSE 100 fell. Stocks making headlines midday. BP shares lost 2%.", ["BP.L -2"]),
        ("Nokia stock slips 3% in Helsinki", ["NOKIA.HE -3"]),
        ("Why Alibaba Stock Sank 4% Today", ["BABA -4"]),
        ("Why Shares of Unilever Slid 4% on Friday", ["UL -4"]),
        ("The Hang Seng rose. Why Alibaba shares sank 4%", ["9988.HK -4"]),
    ],
)
def test_the_listing_is_the_one_of_the_market_told(text: str, expected: list[str]) -> None:
    """Its indices, the money beside the number or talk of receipts tell; a symbol says more, and without any the primary one stands."""
    assert [each for each in moves(text) if not each.startswith(("^AXJO", "^FTSE"))] == expected
