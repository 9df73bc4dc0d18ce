"""English reports of Indian markets: figures of a company, parts of an index, who judges a stock, circuits."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Infosys shares fell 3% after a 20 per cent quarter-on-quarter (Q-o-Q) decline in Ebitda.",
            ["INFY.NS -3"],
        ),
        (
            "Infosys shares fell 3% after a 20 per cent year-on-year fall in the stock's turnover.",
            ["INFY.NS -3"],
        ),
        ("Bajaj Auto and TVS Motor rose 3% and 4%, respectively, in sales.", []),
        ("Bajaj Auto and TVS Motor rose 3% and 4%, respectively, Y-o-Y in domestic sales.", []),
        (
            "Bajaj Auto and TVS Motor rose 3% and 4%, respectively, in early trade.",
            ["BAJAJ-AUTO.NS +3", "TVSMOTOR.NS +4"],
        ),
        ("Infosys shares fell 3% in heavy volumes.", ["INFY.NS -3"]),
        ("Infosys shares fell 3% in profit booking.", ["INFY.NS -3"]),
    ],
)
def test_the_growth_of_a_figure_is_no_move(text: str, expected: list[str]) -> None:
    """What fell "in Ebitda" or rose "in sales" is a figure of the company, also for the first of two numbers."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All 11 S&P 500 sectors ended lower, with energy leading the way with a 2.5% fall.", []),
        ("Since then, five Nifty indices have surged over 30%.", []),
        ("The S&P 500 and Nasdaq indices fell 2% each.", ["^GSPC -2", "^IXIC -2"]),
        ("Nifty ends below 22,000; broader markets fall 3%.", []),
        ("Nifty fell, and the broader market was down 2%.", []),
        ("The broader market Nifty fell 2%.", ["^NSEI -2"]),
        ("The Nifty FMCG index rose 1%. The metal index was the worst hit, sliding 3%.", ["^CNXFMCG +1"]),
        ("The Nifty Metal index opened lower. The metal index ended the day sliding 3%.", ["^CNXMETAL -3"]),
        ("The rupee fell, mirroring the 2 per cent appreciation in the dollar index.", ["DX-Y.NYB +2"]),
    ],
)
def test_an_index_moves_by_its_own_number(text: str, expected: list[str]) -> None:
    """Its sectors, the market around it, the index of another sector, and another money have their own."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vedanta shares surge as Nuvama upgrades to 'buy' after 40% fall in stock price", []),
        ("Tata Steel: JPMorgan downgrades stock after 20% rally", []),
        ("Infosys maintains guidance as shares rise 4%", ["INFY.NS +4"]),
        ("Citi downgraded after 20% rally", ["C +20"]),
        (
            "Maruti Suzuki dropped 3 per cent, while Infosys and Wipro have grown by 8 per cent and 19 per cent.",
            ["MARUTI.NS -3"],
        ),
        (
            "Maruti Suzuki dropped 3 per cent, Infosys and Wipro 8 per cent and 1 per cent.",
            ["MARUTI.NS -3", "INFY.NS -8", "WIPRO.NS -1"],
        ),
    ],
)
def test_a_number_is_given_to_nobody_by_another_verb(text: str, expected: list[str]) -> None:
    """The house that judges a stock did not fall, and two stocks have the sign of their own verb or none."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tata Elxsi was locked in the 5% upper circuit on the BSE.", ["TATAELXSI.NS +5"]),
        ("Tata Elxsi stock was frozen at its 5% lower circuit.", ["TATAELXSI.NS -5"]),
        ("Tata Elxsi was locked in a fight over the 5% upper circuit.", []),
        ("Tata Elxsi was seen quoting at Rs 210, up 2 per cent.", ["TATAELXSI.NS +2"]),
        ("Tata Elxsi stock was seen holding gains of 4.8 per cent.", ["TATAELXSI.NS +4.8"]),
        ("Tata Elxsi stock is seen gaining 4.8 per cent.", []),
    ],
)
def test_what_is_seen_on_the_exchange_has_moved(text: str, expected: list[str]) -> None:
    """A stock "seen quoting" at a price or locked in a circuit has moved; one seen gaining has not yet."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Sensex rose. The 30-share gauge gained 2.01 per cent in the previous session.", ["^BSESN +2.01"]),
        ("The 50-scrip Nifty of the National Stock Exchange ended 1.25 per cent down.", ["^NSEI -1.25"]),
        ("The 30-scrip index of the S&P Bombay Stock Exchange (BSE) closed 0.91 per cent lower.", ["^BSESN -0.91"]),
        ("The BSE smallcap gauge tumbled 2.7 per cent, and the midcap index dropped 2.5 per cent.", ["BSE-SMLCAP.BO -2.7", "BSE-MIDCAP.BO -2.5"]),
        ("The FTSE 100 fell, while the midcap index dropped 0.5%.", ["^FTMC -0.5"]),
        ("Acmerol gained 2 per cent on the National Stock Exchange as the Nifty fell.", []),
    ],
)  # fmt: skip
def test_indices_go_by_how_many_shares_they_have(text: str, expected: list[str]) -> None:
    """Where Indian markets are spoken of; behind "on" an exchange is a place."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gold price in MCX has risen 4.3% today.", ["GC=F +4.3"]),
        ("Shares in MCX rose 4.3% today.", ["MCX.NS +4.3"]),
        ("Gold rates had slipped down by 2.2% on Friday.", ["GC=F -2.2"]),
        ("Gold imports had slipped down by 2.2% on Friday.", []),
        ("Silver futures witnessed a small downfall of Rs 2 or 0.03 percent.", ["SI=F -0.03"]),
        ("Axis Bank: Registering a rise of 2.7 percent, the shares ended at Rs 800.", ["AXISBANK.NS +2.7"]),
        ("Axis Bank: Contoso rose 2.7 percent.", []),
        ("डॉ. रेड्डीज में 1.4 प्रतिशत की तेजी रही।", ["DRREDDY.NS +1.4"]),
        ("इंफोसिस 2% गिरा. टाइटन 3% चढ़ा.", ["INFY.NS -2", "TITAN.NS +3"]),
        ("टाइटन के शेयर आज बीएसई पर 2.8% की उछाल के साथ 3,700 रुपये पर बंद हुए।", ["TITAN.NS +2.8"]),
        ("टाइटन की हिस्सेदारी 2.8% पर रही।", []),
    ],
)  # fmt: skip
def test_words_of_indian_wires(text: str, expected: list[str]) -> None:
    """Exchanges of goods are places behind "in", rates of metals their prices, and Hindi shortens words with a full stop."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lender shares were in the red with the Nifty Bank index down 0.07 per cent.", ["^NSEBANK -0.07"]),
        ("Contoso shares on the Nasdaq slid 0.07 per cent.", []),
        ("Eicher Motors took a beating. At 9 am, the scrip was quoting at Rs 22,100 on BSE, down 4.2 per cent.", ["EICHERMOT.NS -4.2"]),
        ("Eicher Motors rose. On the BSE, the stock ended at Rs 220, up 3.1 per cent.", ["EICHERMOT.NS +3.1"]),
        ("The BSE Sensex ended 3.1 per cent up.", ["^BSESN +3.1"]),
        ("Nifty futures on the Singapore Exchange were trading 2 points, or 0.02 per cent, higher.", ["^NSEI +0.02"]),
        ("Singapore Exchange rose 2 per cent.", ["S68.SI +2"]),
        ("The dollar index was down 0.4 per cent and on track to end the year higher.", ["DX-Y.NYB -0.4"]),
        ("The dollar index may fall 0.4 per cent and is on track to end the year higher.", []),
        ("MSCI's gauge of equities in many lands fell 1.3 per cent.", []),
        ("MSCI's shares fell 1.3 per cent.", ["MSCI -1.3"]),
        ("The benchmark palm oil contract for May delivery on the Bursa Malaysia Derivatives Exchange slid 30 ringgit, or 0.7%.", ["CPO=F -0.7"]),
        ("Palm oil rose 1%, and Bursa Malaysia fell 2%.", ["CPO=F +1", "^KLSE -2"]),
        ("The Sensex index, which includes 30 shares, closed up 0.4 percent.", ["^BSESN +0.4"]),
        ("The Sensex index fell, while 30 shares, which nobody named, rose 0.4 percent.", []),
        ("Trent is weak. It has erased its entire 14 per cent gain of four days.", []),
        ("FDC slipped 8 per cent after it reported a 41 per cent year-on-year (YoY) decline in consolidated profit.", ["FDC.NS -8"]),
    ],
)  # fmt: skip
def test_where_things_trade_and_what_is_gone(text: str, expected: list[str]) -> None:
    """Exchanges behind "on" are places, an index behind "with" has its own number, and moves that are gone and figures of a year are none of the day."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("अगस्त में सेंसेक्स साढ़े 4 प्रतिशत गिरा।", ["^BSESN -4.5"]),
        ("सेंसेक्स साढ़े चार प्रतिशत गिरा।", ["^BSESN -4.5"]),
        ("सेंसेक्स पौने 2% गिरा।", ["^BSESN -1.75"]),
        ("सेंसेक्स सवा 2% चढ़ा।", ["^BSESN +2.25"]),
        ("टाटा मोटर्स और इन्फोसिस क्रमशः सवा दो और पौने दो फीसदी बढ़े।", ["TMPV.NS +2.25", "INFY.NS +1.75"]),
        ("सेंसेक्स साढ़े दस प्रतिशत गिरा।", ["^BSESN -10.5"]),
        ("ইনফোসিস ও টাটা মোটরস যথাক্রমে সাড়ে তিন ও সাড়ে চার শতাংশ বেড়েছে।", ["INFY.NS +3.5", "TMPV.NS +4.5"]),
        ("সেনসেক্স পড়েছে সাড়ে ৩ শতাংশ।", ["^BSESN -3.5"]),
        ("সেনসেক্স পড়েছে প্রায় ৩ শতাংশ।", ["^BSESN -3"]),
        ("सेंसेक्स 310 अंक या 0.4 प्रतिशत गिरने के बाद 72,895.68 स्तर पर खुला।", ["^BSESN -0.4"]),
        ("सेंसेक्स 0.4 प्रतिशत गिरने की आशंका है।", []),
        ("Silver futures increased by Rs 3,100, representing a 2.3% gain.", ["SI=F +2.3"]),
        ("Silver futures increased, while the fund buys metal represented by 2.3% of supply.", []),
        ("Titan was the top large-cap stock, up 2.3 per cent, whereas Infosys was the best mid-cap stock, up by 1.4 per cent.", ["TITAN.NS +2.3", "INFY.NS +1.4"]),
        ("Titan rose. Acmerol was the top large-cap stock, up 2.3 per cent.", []),
        ("Gold futures were trading at Rs 61,366 on the MCX and were down by Rs 77 or 0.13%.", ["GC=F -0.13"]),
        ("In the 50-share pack of Nifty50, Tata Steel was the biggest gainer, increased by 2.3 per cent.", ["TATASTEEL.NS +2.3"]),
        ("The Nifty50, of which Tata Steel is a part, increased by 2.3 per cent.", ["^NSEI +2.3"]),
        ("Adani Power and Adani Green were locked in the 5 per cent upper limit circuit.", ["ADANIPOWER.NS +5", "ADANIGREEN.NS +5"]),
        ("Acmerol and Fabrikam led the BSE Smallcap. Their value rose 2.3%.", []),
        ("The BSE Smallcap index did well. It rose 2.3%.", ["BSE-SMLCAP.BO +2.3"]),
    ],
)  # fmt: skip
def test_numbers_and_a_half_and_what_they_represent(text: str, expected: list[str]) -> None:
    """Hindi and Bengali say "more by a half" before a number; what a rise represents is the rise; "their" is said of no index."""
    assert moves(text) == expected
