"""Rows of securities: a verb is that of the clause whose own number follows, and a row in brackets shares one word of motion."""

import pytest

from tests.extract.reading import moves

ROWS = [
    ("the next clause has its verb", "Nokia nousi 1,4 prosenttia, Kone 0,6 prosenttia ja Neste laski 2 prosenttia.", ["NOKIA.HE +1.4", "KNEBV.HE +0.6", "NESTE.HE -2"]),
    ("behind a comma", "Saab steg 1,4 procent, SKF 0,6 procent, Telia backade 2 procent.", ["SAAB-B.ST +1.4", "SKF-B.ST +0.6", "TELIA.ST -2"]),
    ("of somebody unknown", "Nokia nousi 1,4 prosenttia, Kone 0,6 prosenttia ja Kuusivaara laski 2 prosenttia.", ["NOKIA.HE +1.4", "KNEBV.HE +0.6"]),
    ("verbs before their names", "Suben Santander un 2%, BBVA un 1% y bajan Repsol un 3%.", ["SAN.MC +2", "BBVA.MC +1", "REP.MC -3"]),
    ("a verb behind both", "Le azioni Eni e Enel perdono l'1% e il 2%.", ["ENI.MI -1", "ENEL.MI -2"]),
    ("brackets behind their verbs", "Mest steg Saab (3 procent) och SKF (1 procent), mest föll Ericsson (2 procent) och Telia (4 procent).", ["SAAB-B.ST +3", "SKF-B.ST +1", "ERIC-B.ST -2", "TELIA.ST -4"]),
    ("brackets before their verb", "Størst stigning havde Genmab (3 procent) og Demant (1 procent), mens Vestas (2 procent) og Ørsted (4 procent) faldt mest.", ["GMAB.CO +3", "DEMANT.CO +1", "VWS.CO -2", "ORSTED.CO -4"]),
    ("behind somebody unknown", "Lindmora steg 12 procent och Ericsson 1,3 procent.", ["ERIC-B.ST +1.3"]),
    ("behind the sales of somebody unknown", "Lindmoras omsättning steg 12 procent och Ericsson 1,3 procent.", []),
    ("brackets that say who holds", "Störst bland ägarna är Investor (3 procent) och SEB (1 procent), medan Ericsson äger 2 procent.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_row_takes_its_own_verb(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected
