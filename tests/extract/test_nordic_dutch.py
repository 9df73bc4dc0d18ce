"""How Danish, Norwegian, Swedish, Finnish and Dutch reports tell moves: plus and minus as nouns, shares that stand in a rise, brackets without a percent sign."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a plus as a noun", "Dagens højdespringer var aktien i kabelselskabet NKT, der lukkede i et plus på 2,6 pct.", ["NKT.CO +2.6"]),
    ("what a company could book", "Også medicoselskabet Ambu kunne notere sig en stigning på 3 pct.", ["AMBU-B.CO +3"]),
    ("an infinitive that ends the day", "Værst gik det for Bavarian Nordic, der endte med at falde 2,4 pct.", ["BAVA.CO -2.4"]),
    ("what may still fall", "Ambu-aktien kan falde 5 pct., mener banken.", []),
    ("a verb in two parts", "Rusning blev det för Bioarctic, som stack iväg hela 41,5 procent på beskedet.", ["BIOA-B.ST +41.5"]),
    ("a share that stands in a rise", "Sanoma oli 2,6 prosentin nousussa 11,38 eurossa.", ["SAA1V.HE +2.6"]),
    ("a metric that stands in a rise", "Työttömyysaste oli 7 prosentin nousussa.", []),
    ("a small word before the first of two", "Investor och Kinnevik steg med 1,6 respektive 2,9 procent.", ["INVE-B.ST +1.6", "KINV-B.ST +2.9"]),
    ("brackets without the marker", "Frontline falt med 3,8 prosent. Også Aker (-0,6), Subsea 7 (-0,7) og TGS (-1,1) endte ned.", ["FRO.OL -3.8", "AKER.OL -0.6", "SUBC.OL -0.7", "TGS.OL -1.1"]),
    ("the last bracket of a list", "Telenor (+0,46 prosent) og DNB (+0,31) fulgte på listen.", ["TEL.OL +0.46", "DNB.OL +0.31"]),
    ("brackets of a table of goals", "Ledigheten falt til 4 prosent. Lagene: Brann (+1,5), Viking (-0,5).", []),
    ("brackets far from any percent", "Aker (-0,6), Subsea 7 (-0,7) og TGS (-1,1) endte ned.", []),
    ("how the day went", "Elekta fick en tung dag, ned 2,4 procent efter rapporten.", ["EKTA-B.ST -2.4"]),
    ("how something else of a company went", "Elekta hade en bra försäljning, upp 8 procent.", []),
    ("how the day went in Dutch", "Philips had een slechte dag, min 3,4 procent.", ["PHIA.AS -3.4"]),
    ("two that stand at the top", "Både Novo Nordisk og Bavarian Nordic ligger i top med en stigning på over tre procent.", ["NOVO-B.CO +3", "BAVA.CO +3"]),
    ("the bottom of an index", "Vestas ligger i bunden af det danske C25 med et fald på 3 pct.", ["VWS.CO -3"]),
    ("a product of a country", "Eurozonens bruttonationalprodukt (BNP) minskade med 0,2 procent.", []),
    ("sums of money", "Gjelda vil stiga til 391 milliardar euro. Skatteinntektene gjekk ned med 5,6 prosent.", []),
    ("a verb before its subject", "Bij de middelgrote fondsen steeg luchtvaartconcern Air France-KLM het sterkst, met 2,4 procent.", ["AF.PA +2.4"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_nordic_or_dutch_move_is_read(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected


def test_a_share_class_of_a_swedish_list_ends_no_sentence() -> None:
    """ "ser." is short for "serie"."""
    assert moves("Volvo AB ser. B föll 1,2 procent till 250 kronor.") == ["VOLV-B.ST -1.2"]
