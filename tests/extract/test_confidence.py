"""Confidence: decisive evidence makes an ambiguous name tradable, and doubt keeps a claim below."""

from decimal import Decimal

import pytest

from streams.alerts.policy import AlertPolicy
from tests.extract.reading import read, symbol

TRADABLE = AlertPolicy().min_confidence
SURE = [
    ("Apple shares fell 2.8% on Tuesday.", "AAPL"),
    ("Apple (AAPL) fell 2.8% on Tuesday.", "AAPL"),
    ("Apple fell 2.8% on Tuesday.", "AAPL"),
    ("Wall Street closed higher: Apple gained 1.2% and Tesla lost 3%.", "AAPL"),
    ("Tesla stock dropped 3.2%.", "TSLA"),
    ("Tesla (NASDAQ: TSLA) dropped 3.2%.", "TSLA"),
    ("Visa shares added 1.4%.", "V"),
    ("Ford shares slid 2.6% in New York.", "F"),
    ("Meta shares gained 3%.", "META"),
    ("Microsoft stock fell 3.6% on Wednesday.", "MSFT"),
    ("Der Dax verlor 0,6 Prozent.", "^GDAXI"),
]
DOUBTFUL = [
    ("anaphora", "Ford recalled 40,000 vans. A dealer said that the stock fell 30%."),
    ("a number first", "A 4% drop in Boeing weighed on the others."),
    ("two issuers of one name", "SBI shares rose 2% in Tokyo."),
    ("a part of a longer name", "KT머티리얼주가, 31일 -5.06% 변동"),
]


@pytest.mark.parametrize(("text", "wanted"), SURE, ids=[row[0] for row in SURE])
def test_decisive_evidence_reaches_the_tradable_threshold(text: str, wanted: str) -> None:
    """A verb of motion with a share word, a ticker beside the name, or a sentence about the market."""
    claims = {symbol(claim): claim.confidence for claim in read(text).claims}
    assert claims[wanted].value >= TRADABLE


@pytest.mark.parametrize("text", [row[1] for row in DOUBTFUL], ids=[row[0] for row in DOUBTFUL])
def test_doubt_stays_below_it(text: str) -> None:
    """What the rules often get wrong is said with less confidence."""
    claims = read(text).claims
    assert claims
    assert all(claim.confidence.value < TRADABLE for claim in claims)


def test_each_piece_of_evidence_adds_to_the_link() -> None:
    """A bare verb, other securities in the sentence, a share word, a symbol behind the name."""
    texts = [
        "Apple fell 2.8%.",
        "Apple fell 2.8% and Microsoft 1.1%.",
        "Apple shares fell 2.8%.",
        "Apple (AAPL) fell 2.8%.",
    ]
    links = [read(text).claims[0].confidence.link for text in texts]
    assert links == sorted(set(links))


@pytest.mark.parametrize("text", [row[0] for row in SURE], ids=[row[0] for row in SURE])
def test_the_value_is_the_product_of_its_parts(text: str) -> None:
    """Rounded to two digits, and never certain."""
    for claim in read(text).claims:
        parts = claim.confidence
        assert abs(parts.value - parts.link * parts.shape * parts.sign) <= Decimal("0.01")
        assert parts.value < 1
