"""What headlines leave of a registered name."""

import pytest

from schemas.vocabulary import InstrumentType
from streams.instruments.builder import beginnings
from streams.instruments.builder.draft import Draft
from streams.instruments.master.rows import COMMON_SHARE, Listing


class Words:
    """Commonness over a handful of words."""

    def is_word(self, word: str, least: float = 3.0) -> bool:
        return word in {"canyon", "general"}

    def is_met(self, word: str) -> bool:
        return word in {"chesapeake", "canyon"}


def listing(key: str, name: str, mic: str, rank: int) -> Listing:
    return Listing(
        key=key, symbol=key, ticker=key.split(".")[0], mic=mic, name=name, type=InstrumentType.EQUITY, currency="USD",
        issuer_id=f"iss:{key}", country="", form=COMMON_SHARE, rank=rank,
    )  # fmt: skip


CALLED = [
    ("Westgold Resources Limited", "XASX", 60_000, ["westgold"]),
    ("Simmons Ruskin Bank Group, Inc.", "XNAS", 900, ["simmons ruskin"]),
    ("Kulicke and Soffa Industries, Inc.", "XNAS", 900, ["kulicke and soffa"]),
    ("Grand Canyon Education, Inc.", "XNAS", 900, []),
    ("Chesapeake Energy Corp", "XNAS", 900, []),
    ("Acme Gold Ltd", "XASX", 60_000, []),
    ("Brighthouse", "XNAS", 900, []),
    ("Brighthouse Financial, Inc.", "OTCM", 5_000, []),
    ("Brighthouse Financial, Inc.", "OTCM", 90_000, ["brighthouse"]),
    ("Brighthouse Financial, Inc.", "XNAS", 4_500, []),
    ("Brighthouse Financial Co Ltd", "XTKS", 60_000, []),
]


@pytest.mark.parametrize(("name", "mic", "rank", "called"), CALLED)
def test_the_coined_beginning_is_a_name(name: str, mic: str, rank: int, called: list[str]) -> None:
    """Trades fall off; a word of a dictionary, a place and four letters are no name."""
    made = Draft()
    made.add(listing("ACM", name, mic, rank), "test")
    beginnings.add(made, Words())
    assert [each.text for each in made.namings] == called


def test_what_two_names_begin_with_is_nobodys() -> None:
    """Vishay Precision is not Vishay."""
    made = Draft()
    made.add(listing("VSH", "Vishay Electronics Inc", "XNYS", 900), "test")
    made.add(listing("VPG", "Vishay Precision Group", "XNYS", 2_000), "test")
    beginnings.add(made, Words())
    assert made.namings == []
    assert [(each.alias, each.reason) for each in made.rejected] == [("vishay", "collision")]
