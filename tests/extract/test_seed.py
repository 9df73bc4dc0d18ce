"""The seed article, exactly."""

from pathlib import Path

from schemas.claim import Claim
from schemas.evidence import Evidence
from schemas.vocabulary import EvidenceRole, Origin, RepairKind
from tests.conftest import REPOSITORY
from tests.extract.reading import read, symbol

SEED: Path = REPOSITORY / "seeds" / "articles" / "000_cb17ff61593ac794.txt"
EXPECTED = [
    ("GOOG", -28, (287, 312), (287, 314), "alfabet‘S (Google -0,28%)"),
    ("GOOGL", -17, (313, 328), (315, 330), "(Google -0,17%)"),
    ("META", 271, (473, 499), (475, 501), "Platform meta (mati 2,71%)"),
    ("AAPL", 22, (5633, 5650), (5657, 5674), "apel (AAPL 0,22%)"),
]
SILENT = ["Samsung", "Starbucks", "OpenAI", "Anthropic", "Red Hat", "WordPress"]


def relation(claim: Claim) -> Evidence:
    return next(each for each in claim.evidence if each.role is EvidenceRole.RELATION)


def test_the_seed_states_four_badges() -> None:
    """Symbol, basis points, spans in code points and in bytes, and the words; nothing else."""
    claims = read(SEED.read_text(encoding="utf-8")).claims
    found = []
    for claim in claims:
        span = relation(claim)
        place = ((span.cp_start, span.cp_end), (span.byte_start, span.byte_end))
        found.append((symbol(claim), claim.move.stated_bp, *place, span.exact))
    assert found == EXPECTED
    assert {claim.move.origin for claim in claims} == {Origin.QUOTE_BADGE}


def test_the_seed_needs_one_repaired_symbol() -> None:
    """META stands as the Indonesian word for dead; the ledger says so."""
    repairs = [
        each for claim in read(SEED.read_text(encoding="utf-8")).claims for each in claim.mention.repairs
    ]
    assert [(each.from_, each.to, each.method) for each in repairs if each.kind is RepairKind.MT_TICKER] == [
        ("mati", "META", "skeleton")
    ]


def test_every_number_of_the_seed_has_a_reason() -> None:
    """The share of a cost and the growth of an economy are in the ledger, typed."""
    reading = read(SEED.read_text(encoding="utf-8"))
    typed = {each.exact: each.type.value for each in reading.rejected}
    assert typed["50%"] == "ratio"
    assert typed["2,8%"] == "metric"
    assert typed["2022"] == "year"


def test_names_of_the_seed_that_do_not_count_have_a_reason() -> None:
    """Private companies, products, subsidiaries and names in related links are noticed, and none is a claim."""
    names = read(SEED.read_text(encoding="utf-8")).names
    assert {each.exact for each in names if not each.counted} >= {*SILENT, "Mita"}
    assert all(each.reason for each in names)
