"""English reports of several markets: another index than the one named before, somebody else's rise, figures that are no price."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a company that words describe before its name", "Cairo's index fell, hit by a 2.4% slide in tobacco monopoly Eastern Company.", ["EAST.CA -2.4"]),
    ("two of them", "The rise was led by a 1.3% gain in Emirates NBD Bank and a 1.2% rise in Dubai Investments.", ["EMIRATESNBD.AE +1.3", "DIC.AE +1.2"]),
    ("a preposition for an article", "Saudi Arabia's benchmark index edged up 0.1%, helped by 1.7% rise in Al Rajhi Bank.", ["^TASI.SR +0.1", "1120.SR +1.7"]),
    ("a currency that a noun of motion names", "Doubts about the dollar brought a swift 9% rise in the yen from its low.", ["JPYUSD=X +9"]),
    ("a market told by its place", "In Dubai, the main share index added 0.5%.", ["DFMGI.AE +0.5"]),
    ("the benchmark of another place than that before", "Dubai's benchmark index gained 1.4%. The Abu Dhabi benchmark index rose 0.6%.", ["DFMGI.AE +1.4", "FADGI.FGI +0.6"]),
    ("the same place again", "The Nikkei rose 1%. The Japanese benchmark index had lost 2% on Monday.", ["^N225 +1"]),
    ("a nation's dollar", "Taiwan's dollar jumped 1.8% and Singapore's dollar fell 0.2%.", ["TWDUSD=X +1.8", "SGDUSD=X -0.2"]),
    ("the pair that the rate tells", "The U.S. currency gave way, slipping 0.2% to 144.62 yen and edging down 0.1% to 0.7942 Swiss franc.", ["JPY=X -0.2", "CHF=X -0.1"]),
    ("levels between two numbers of one list", "The FTSE 100 and the DAX closed higher by 0.5% at 8,100 points and by 0.7% at 23,400 points, respectively.", ["^FTSE +0.5", "^GDAXI +0.7"]),
    ("the all share of Johannesburg", "The JSE closed weaker. The all share closed 0.75% lower and the blue-chip top 40 lost 1.04%.", ["^J203.JO -0.75", "^J200.JO -1.04"]),
    ("whose biggest bank it is", "In Abu Dhabi, the index added 0.8%, buoyed by a 1.8% gain in the country's largest lender First Abu Dhabi Bank.", ["FADGI.FGI +0.8", "FAB.AE +1.8"]),
    ("a price that a noun of motion names", "The miner gained from a 2.1% rise in the iron ore price overnight.", ["TIO=F +2.1"]),
    ("a price that is reached", "Tesco rose 3% to 288p.", ["TSCO.L +3"]),
    ("a capital that belongs to the name", "Shares of Facebook parent Meta jumped more than 5% on Thursday.", ["META +5"]),
]  # fmt: skip
NOT_TOLD = [
    ("the index of an unknown market", "In Lagos, the index rose 3% and in Nairobi it fell."),
    ("another country's all share index", "Leading the rally, Kuwait's All Share Index surged by 4.2%."),
    ("a longer name", "The S&P GCC Composite Index posted a 3% gain."),
    ("a family of indices", "The OMX Helsinki CAP portfolio index was down 0.34 pct."),
    ("a variant", "The unweighted version of the S&P 500 is up 4%."),
    ("an exchange abroad", "The most traded Nordic stocks on the Nasdaq OMX exchange closed up 0.43%."),
    ("a noun of the company", "SEEK job ads up almost 22pct in two weeks"),
    ("its singular", "Zip Co customer base increases by 104 per cent"),
    ("a metric that opens the sentence", "Net sales of Finnish Sanoma Learning, of the media group Sanoma, decreased by 3.6%."),
    ("a company's name inside an index", "The iEdge Singapore Next 50 Index rose 0.5 per cent."),
    ("a blue chip index", "Acmerol was the biggest faller on the blue chip index, down more than five per cent."),
    ("what the company changes", "Fonterra lifts milk price 5%"),
    ("what it cuts", "Tesco cuts bread prices 10%"),
    ("a sum of money", "Upstream oil is rising 7% to $307bn."),
    ("two numbers with levels, one list unknown", "Both the Acmerol index and the EGX100 index ended lower by 0.85% at 9,882 points and by 0.96% at 13,348 points, respectively."),
]  # fmt: skip
ONLY_THE_FIRST = [
    ("The DAX fell 0.4%. In Lagos, the index rose 3%.", ["^GDAXI -0.4"]),
    (
        "AIB was up by 3%. Acmerol & Permanent (A&P) had a good day, its share price rising by 5.6%.",
        ["A5G.IR +3"],
    ),
    ("The Nikkei rose 1%. The Kenyan benchmark index rose 0.6%.", ["^N225 +1"]),
    (
        "S&P 500 futures edged down 0.6%, following a 0.8% overnight advance for the cash index.",
        ["ES=F -0.6"],
    ),
]


@pytest.mark.parametrize(("what", "text", "claims"), TOLD, ids=[each[0] for each in TOLD])
def test_whose_move_a_report_tells(what: str, text: str, claims: list[str]) -> None:
    """Each move goes to whom the words beside the number name."""
    assert moves(text) == claims


@pytest.mark.parametrize(("what", "text"), NOT_TOLD, ids=[each[0] for each in NOT_TOLD])
def test_what_is_no_move_of_the_name(what: str, text: str) -> None:
    """Nothing is claimed of a name that is only a part, an owner or a place of what moved."""
    assert moves(text) == []


@pytest.mark.parametrize(("text", "claims"), ONLY_THE_FIRST)
def test_the_index_before_is_not_the_one_that_follows(text: str, claims: list[str]) -> None:
    """What another market did is not claimed of the index of the sentence before."""
    assert moves(text) == claims
