"""Quote badges in the conventions of many publishers."""

import pytest

from schemas.vocabulary import Origin, RepairKind, SignSource
from tests.extract.reading import moves, read, symbol

CONVENTIONS = [
    ("a bracket behind the name", "Investors watch Apple (AAPL 1.23%) today.", ["AAPL +1.23"]),
    ("a bracket with a minus", "Investors watch Tesla (TSLA -4.20%) today.", ["TSLA -4.20"]),
    ("a minus sign that is no hyphen", "Investors watch Tesla (TSLA −4.20%) today.", ["TSLA -4.20"]),
    ("a plus sign", "Investors watch Amazon (AMZN +0.70%) today.", ["AMZN +0.70"]),
    ("a possessive", "Microsoft's (MSFT 0.54%) cloud grew.", ["MSFT +0.54"]),
    ("a chain of share classes", "We like Alphabet (GOOG 2.89%) (GOOGL 2.94%).", ["GOOG +2.89", "GOOGL +2.94"]),
    ("two badges with a word between", "Nvidia (NVDA 2.1%) and Intel (INTC -1.4%) spoke.", ["NVDA +2.1", "INTC -1.4"]),
    ("a venue in the bracket", "Costco (NASDAQ: COST -0.33%) opened a store.", ["COST -0.33"]),
    ("a venue before the number", "Boeing (NYSE:BA) -1.10% on the day.", ["BA -1.10"]),
    ("a class behind a dot", "Berkshire Hathaway (NYSE: BRK.B 0.21%) bought more.", ["BRK-B +0.21"]),
    ("a comma before the number", "Movers: NFLX, +2.31% in New York.", ["NFLX +2.31"]),
    ("a symbol and a number", "Movers: NFLX +2.31% in New York.", ["NFLX +2.31"]),
    ("a cashtag", "$TSLA -2.5% premarket", ["TSLA -2.5"]),
    ("an arrow", "Movers: NFLX ▼ 2.31% in New York.", ["NFLX -2.31"]),
    ("a local suffix", "Bank Central Asia (BBCA.JK +1,20%) mencatat laba.", ["BBCA.JK +1.20"]),
    ("a Reuters code", "Apple (AAPL.O -0.40%) spoke.", ["AAPL -0.40"]),
    ("a Bloomberg code", "Apple (AAPL US Equity +0.40%) spoke.", ["AAPL +0.40"]),
    ("alternative text", "Micron MU -3.38%decrease; red down pointing triangle makes memory.", ["MU -3.38"]),
    ("alternative text alone has the sign", "Exxon XOM 1.15%increase; green up pointing triangle Mobil.", ["XOM +1.15"]),
    ("a quote line", "AAPL 189.95 +1.20 (+0.63%)", ["AAPL +0.63"]),
    ("a price behind the bracket is no loss", "AMD (3.60%) $104.96 was busy.", ["AMD +3.60"]),
    ("an index", "The Nasdaq Composite (^IXIC 1.03%) is up.", ["^IXIC +1.03"]),
    ("the first bracket states nothing", "Alphabet (NASDAQ: GOOG)(GOOGL +0.50%) spoke.", ["GOOGL +0.50"]),
    ("a decimal comma", "Pasar menanti Apple (AAPL 0,22%) malam ini.", ["AAPL +0.22"]),
]  # fmt: skip

NO_BADGES = [
    ("a metric in capitals", "Apple spoke (ROE 12.50%) of returns."),
    ("a growth rate", "The market grows (CAGR 14.20%) for years."),
    ("an ordinary word", "Bobotnya besar (saham 5,00%) di indeks."),
    ("a word of weight beside an issuer", "Apple (bobot 5,25%) memimpin."),
    ("a margin", "Apple (margin 45.20%) reported."),
    ("a bracket that stays open", "Apple (AAPL 3% of the portfolio, and much more text behind it) is held."),
]


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in CONVENTIONS], ids=[row[0] for row in CONVENTIONS]
)
def test_a_badge_is_read_in_every_convention(text: str, expected: list[str]) -> None:
    """Symbol and signed number come out as the publisher means them, as quote badges."""
    found = read(text).claims
    assert [f"{symbol(claim)} {claim.move.stated_pct:+}" for claim in found] == expected
    assert {claim.move.origin for claim in found} == {Origin.QUOTE_BADGE}


@pytest.mark.parametrize("text", [row[1] for row in NO_BADGES], ids=[row[0] for row in NO_BADGES])
def test_what_only_looks_like_a_badge_is_none(text: str) -> None:
    """Acronyms, ordinary words and open brackets make no claim."""
    assert moves(text) == []


def test_a_damaged_symbol_is_repaired_behind_its_issuer_only() -> None:
    """The consonant skeleton counts inside a slot behind the issuer, and the ledger says what was undone."""
    (claim,) = read("Kami menyukai Platform meta (mati 2,71%) sekarang.").claims
    assert symbol(claim) == "META"
    assert [(each.from_, each.to) for each in claim.mention.repairs if each.kind is RepairKind.MT_TICKER] == [
        ("mati", "META")
    ]
    assert moves("Kami menyukai mereka (mati 2,71%) sekarang.") == []


def test_an_unsigned_badge_is_read_as_a_rise() -> None:
    """It states a magnitude: the sign source says so, and the market may decide."""
    (claim,) = read("Investors watch Apple (AAPL 1.23%) today.").claims
    assert claim.move.sign_source is SignSource.UNSIGNED


def test_a_chain_by_name_offers_every_class() -> None:
    """Two badges that only say "Google" take the classes in order, and each keeps the other as a candidate."""
    claims = read("alfabet‘S (Google -0,28%) (Google -0,17%) Startup").claims
    offered = [[each.instrument.symbol for each in claim.mention.candidates] for claim in claims]
    assert offered == [["GOOG", "GOOGL"], ["GOOGL", "GOOG"]]
    assert [claim.position for claim in claims] == [0, 1]
    assert len({claim.slot for claim in claims}) == 1
