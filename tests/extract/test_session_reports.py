"""English reports of a session, as Indian and other Asian pages write them: whose move a number is when other things stand nearer."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a rise in something behind the number", "The rupee fell as a fresh 3% surge in Brent crude hurt sentiment.", ["BZ=F +3"]),
    ("a fall in its own stock", "IBM reported weak results, resulting in a 25.2% drop in its stock.", ["IBM -25.2"]),
    ("what it compares to", "This compares to a 0.2% decline in the NSE Nifty 50.", ["^NSEI -0.2"]),
    ("shares behind a semicolon", "TCS wins a deal from Citizens; shares jump 5.5%", ["TCS.NS +5.5"]),
    ("the biggest drag on an index", "FBM KLCI fell.\nMaybank was the biggest drag on the index, falling 1.5%.", ["1155.KL -1.5"]),
    ("it pares its gains", "Shares of Wipro rose 3% on Monday. It pared gains to trade 1.2% higher at Rs 250.", ["WIPRO.NS +3", "WIPRO.NS +1.2"]),
    ("as it rose", "Index heavyweight SM Investments led the gains, as it rose 2.9 percent to P827.", ["SM.PS +2.9"]),
    ("a session told before the verb", "The stocks of Wipro Limited, engaged in software, opened at Rs 240 and currently trade at Rs 250, gaining around 4 percent.", ["WIPRO.NS +4"]),
    ("a list of stocks at a high", "Those that hit a 52-week high were Wipro (4.1%) and Cipla (3.2%).", ["WIPRO.NS +4.1", "CIPLA.NS +3.2"]),
    ("up to settle", "The NSE Nifty moved 60 points or 0.38 per cent up to settle at 15,842.", ["^NSEI +0.38"]),
    ("a headline joined to its article", "Wipro Secures Multi-Million Deal to Run Industrial Giant Citizens; Shares Jump 5.5%. The company said on Monday that it will run the networks of its client for five years.", ["WIPRO.NS +5.5"]),
    ("one index did better than another", "The Nifty Midcap 50 outperformed the Nifty 50, closing 0.85% higher.", ["^NSEMDCP50 +0.85"]),
    ("closed in the green as a loss shrank", "Vodafone Idea closed 7.8% in the green as its Q2 net loss narrowed.", ["IDEA.NS +7.8"]),
    ("a fear index by its own name", "The Indian volatility index, Nifty VIX, rose 1.5%.", ["^INDIAVIX +1.5"]),
    ("a marginal gain", "The rupee registered a marginal gain against the dollar, appreciating 0.03%.", ["INRUSD=X +0.03"]),
    ("in rupees it is the Indian company", "NCC jumps 5% on winning Rs 8,980-cr orders", ["NCC.NS +5"]),
    ("off so much money", "December silver off $0.20, or 0.8%, at $24.10 an ounce.", ["SI=F -0.8"]),
    ("ends up so much money", "August gold ends up $9.40, or 0.5%, at $1,871.", ["GC=F +0.5"]),
    ("what trades at a price", "June gold trades at $1,711.20/oz, down $5.10, or 0.3%", ["GC=F -0.3"]),
    ("lower behind the number", "Gold trades $7.20, or 0.4%, lower at $1,702 an ounce", ["GC=F -0.4"]),
    ("why another moved", "Wall Street slides as oil tumbles 6%", ["CL=F -6"]),
    ("why all moved", "Stocks slip as oil briefly sinks more than 4%", ["CL=F -4"]),
    ("what news does to a stock", "Uber opened two new markets, lifting its shares 4%.", ["UBER +4"]),
    ("what news does to the stock", "Uber reported higher bookings, boosting the stock over 2% on the day.", ["UBER +2"]),
    ("a screener's rise without a sign", "Intel (INTC) Stock Moves 0.35%: What You Should Know", ["INTC +0.35"]),
    ("a verb that ends in off", "Nvidia +6% as it shrugs off a ban", ["NVDA +6"]),
    ("a symbol behind a name's own dot", "The Bank of Nova Scotia. (TSX:BNS). Financials. Down 30 cents, or 0.4 per cent, to $70.10 on two million shares.", ["BNS.TO -0.4"]),
    ("a pronoun goes on about it", "Nvidia spoke of its plans. It dropped 6%.", ["NVDA -6"]),
    ("a participle goes on about it", "Nvidia spoke of its plans. Closed up 6%.", ["NVDA +6"]),
    ("a metric that only says why", "Silver gained after jobless claims to trade near a high at $24.10, up 1.4%", ["SI=F +1.4"]),
    ("results that only say why", "Intel slid after weak guidance, down 7% in late trade", ["INTC -7"]),
    ("an exchange of futures", "Dec. gold settles at $1,311.70/oz on Comex, down $9.40, or 0.7%", ["GC=F -0.7"]),
    ("a top riser", "Plus500 is the top riser, with an increase of 3.3%.", ["PLUS.L +3.3"]),
    ("what another clause denies", "AMC, which isn't in the index, is higher by 12%.", ["AMC +12"]),
    ("a row under its heading", "FTSE 250 - Fallers\n\nMitie Group (MTO) 101.00p 5.1% FirstGroup (FGP) 150.50p 4.2% Essentra (ESNT) 171.00p 3.8%", ["MTO.L -5.1", "FGP.L -4.2", "ESNT.L -3.8"]),
    ("codes of two letters under a heading", "FTSE 100 - Risers\n\nRolls-Royce Holdings (RR.) 212.10p 5.00% BP (BP.) 131.40p 2.62%", ["RR.L +5.00", "BP.L +2.62"]),
    ("an item about what the company is", "Gartner - The research firm was up 7% after its quarter.", ["IT +7"]),
    ("an item with a symbol", "• Intel (INTC) — The chipmaker shed 2% before the bell.", ["INTC -2"]),
    ("a venue whose symbol is lost", "In extended deals, Tesla Inc (NASDAQ: ) ticked 2.3% higher on the news.", ["TSLA +2.3"]),
    ("a relative clause by such a venue", "It was led by Netflix Inc (NASDAQ: ) which gained 4.1% to close at 301.", ["NFLX +4.1"]),
    ("an index behind those that moved it", "Boosted by gains in Amazon, Apple and Nike, the S&P 500 rose 2%.", ["^GSPC +2"]),
    ("a stock that an index describes", "Tesla, the S&P 500's biggest gainer, rose 5%.", ["TSLA +5"]),
    ("a receipt by its name", "The stock did worse than those of its rivals on Monday, as Toyota Motor Corp. ADR TM, -0.5% fell 0.5% to $153.", ["TM -0.5"]),
    ("gave up so much after another's news", "FedEx also gave up 2.5 per cent after a warning of slower trade.", ["FDX -2.5"]),
    ("ran up", "Alphabet Inc. ran up 3.8%, and Intel descended 2%.", ["GOOGL +3.8", "INTC -2"]),
    (
        "items of the most active",
        "Some of the most active companies traded on Thursday, as the market lost a little of what it had gained over the three days before.\n\n"
        "Suncor Energy Inc. (TSX:SU). Energy. Down nine cents, or 0.3 per cent, to $26.40.\n\nBombardier Inc. (TSX:BBD.B). Industrials. Up two cents, or 1.9 per cent, to 98 cents.",
        ["SU.TO -0.3", "BBD-B.TO +1.9"],
    ),
    ("a relative clause, in Indonesian", "Saham BREN yang dikeluarkan dari indeks FTSE, terpantau kembali anjlok 19,83 persen.", ["BREN.JK -19.83"]),
    ("the most active contract, in Indonesian", "Kontrak emas yang paling aktif untuk pengiriman Juni turun USD0,7 atau 0,05 persen.", ["GC=F -0.05"]),
    ("an opening verb, in Indonesian", "Naik 12,5 poin (1,38%), LQ45 berakhir di 920,1.", ["^JKLQ45 +1.38"]),
]  # fmt: skip
NOT_TOLD = [
    "Small-cap stocks outperformed the Nifty 50, closing 0.85% higher.",
    "Wipro shares needed a 92 per cent rally to revisit their high.",
    "Wipro required a 12% jump to reclaim its record.",
    "Wipro fell after a 13% drop in client additions.",
    "Goldman pulls Progressive from Goldman's conviction list; shares -2.7%",
    "Uber opened two new markets, lifting its bookings 4%.",
    "Gold trades worth 3% of all were cancelled.",
    "+20% more fabric, now $5 off your next Nike order",
    "The FTSE 100 slipped. Hunting was the biggest faller, down 6%.",
    "The FTSE 100 slipped. Sage dropped 6%.",
    "Nvidia spoke of its plans. Sage was down 6%.",
    "Nike rose after sales, up 5%, beat what was awaited.",
    "Highest yields\n\nMitie Group (MTO) 101.00p 5.1% FirstGroup (FGP) 150.50p 4.2%",
    "The S&P 500 slipped. Communications services were down 4%.",
    "Intel opened a plant. LSE saw its stock sink 5%.",
    "Intel - The chipmaker rival Acmerol lost 4%.",
    "Intel - The company lost 5% of its customers.",
    "VW says that its new car will be sold; a rival's is 30% cheaper to build.",
    "Grills saw a 29% increase in dollar sales.",
    "Silver sales were up 12% in May.",
    "Tesla's selloff is about 70% complete.",
    "Nvidia (NVDA) - 33,785 shares, 2.9% of all. Shares added by 9.2%",
    "Nvidia stock is a holding of the fund, and the Acmerol Growth ETF (ACGX) dropped 11%.",
    "The BSE Commodities index gained 1.3% and the Nifty India Defence index 2%.",
    "Tim itu meraih 12 medali emas, naik 20 persen.",
]


@pytest.mark.parametrize(("what", "text", "claims"), TOLD, ids=[each[0] for each in TOLD])
def test_a_session_report_gives_the_number_to_who_moved(what: str, text: str, claims: list[str]) -> None:
    """The mover is found behind the number, before an insertion, in the sentence before, or at the opening of a headline."""
    assert moves(text) == claims


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_it_would_take_and_what_has_no_symbol_are_no_moves(text: str) -> None:
    """Nobody's move is claimed."""
    assert moves(text) == []


SUGAR = (
    "Triveni Engineering & Industries",
    "Uttam Sugar Mills",
    "Mawana Sugars",
    "KCP Sugar & Industries",
    "Rajshree Sugars & Chemicals",
    "Ugar Sugar Works",
    "DCM Shriram Industries",
    "Dhampur Sugar Mills",
    "Bannari Amman Sugars",
    "Kothari Sugars & Chemicals",
)


def test_no_name_of_a_long_list_is_cut() -> None:
    """A list longer than what is read as one sentence is parted between its items, not within a name."""
    listed = ", ".join(f"{name}(up {number / 100}%)" for number, name in enumerate(SUGAR, start=101))
    assert len(moves(f"{listed} were the top gainers.")) == len(SUGAR)


def test_words_tell_the_language_that_a_list_of_names_hides() -> None:
    """A report and a long list of names is read as English though a model takes the names for another language."""
    rows = "\n".join(f"- {name}: {number}" for name, number in (("SBI", "3.37 per cent"), ("HDFC Bank", "-0.27 per cent"), ("Tech Mahindra", "-0.24 per cent"), ("Adani Ports", "3.13 per cent"), ("Eicher Motors", "3.05 per cent"), ("NTPC", "-0.89 per cent"), ("Britannia", "-0.29 per cent")))  # fmt: skip
    report = "BSE Sensex gained 549.62 points or 0.94 per cent to end at 58,960.60 and NSE Nifty was up 175.15 points or 1.01 per cent to end at 17,486.95."
    assert moves(f"{report}\n{rows}")[:2] == ["^BSESN +0.94", "^NSEI +1.01"]
