"""Quote badges in the conventions of many publishers."""

from decimal import Decimal

import pytest

from schemas.vocabulary import EvidenceRole, Origin, Period, RepairKind, SignSource
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
    ("a list in one bracket", "Chips moved (NVDA +1.1%, AMD -2.2%, INTC +0.4%) today.", ["NVDA +1.1", "AMD -2.2", "INTC +0.4"]),
    ("Bloomberg's code without a bracket", "BARC LN Equity -0.8%", ["BARC.L -0.8"]),
    ("the quote line of an index", "^GSPC 5,463.54 +4.44 (+0.08%)", ["^GSPC +0.08"]),
    ("a price alone before the bracket", "Close: AAPL 145.80 (-0.21%), MSFT $330.10 (+1.20%)", ["AAPL -0.21", "MSFT +1.20"]),
    ("a code and its price in one bracket", "Kaum besser sind UBS (UBSG 15.80 0.31%) gelaufen.", ["UBSG.SW +0.31"]),
    ("a decimal comma", "Pasar menanti Apple (AAPL 0,22%) malam ini.", ["AAPL +0.22"]),
]  # fmt: skip

NO_BADGES = [
    ("a metric in capitals", "Apple spoke (ROE 12.50%) of returns."),
    ("a growth rate", "The market grows (CAGR 14.20%) for years."),
    ("an ordinary word", "Bobotnya besar (saham 5,00%) di indeks."),
    ("a word of weight beside an issuer", "Apple (bobot 5,25%) memimpin."),
    ("a figure of results and its change", "It reported EPS 1.25 (+12%), ASP $30.20 (+4%)."),
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


PERIODS = [
    ("behind it", "Disney (NYSE:DIS) -4.1% after hours", Period.AFTER_HOURS),
    ("behind it, in another language", "Disney (NYSE:DIS) -4,1% im nachbörslichen Handel", Period.AFTER_HOURS),
    ("behind it, of longer time", "Disney (NYSE:DIS) -4.1% this week.", Period.WEEK),
    ("inside the bracket", "Disney (NYSE:DIS -4.1% after hours) spoke.", Period.AFTER_HOURS),
    ("before it, as a label", "Premarket: NVDA +2.1%", Period.PREMARKET),
    ("before it, opening the sentence", "In premarket trading, Nvidia (NASDAQ:NVDA) +2.1%.", Period.PREMARKET),
    ("of the sentence that goes on", "Apple (AAPL 1.23%) last year sold phones.", None),
    ("a verb of what companies do", "NFLX +2.31% opened a store.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), [row[1:] for row in PERIODS], ids=[row[0] for row in PERIODS])
def test_a_badge_takes_the_time_beside_it(text: str, period: Period | None) -> None:
    """With its words as evidence; what belongs to the sentence around it is none of its own."""
    (claim,) = read(text).claims
    assert claim.move.period is period
    assert any(each.role is EvidenceRole.PERIOD for each in claim.evidence) == (period is not None)


def test_a_time_belongs_to_the_badge_before_it() -> None:
    """Not to the next one of a list."""
    claims = read("$TSLA -2.5% premarket, $AAPL +1%").claims
    assert [claim.move.period for claim in claims] == [Period.PREMARKET, None]


def test_a_time_that_heads_a_list_is_that_of_all_its_badges() -> None:
    """Up to the end of its sentence."""
    claims = read("Premarket movers: NVDA +2.1%, AMD -1.4% (guidance), MSFT -0.2%. INTC +1.1%").claims
    assert [claim.move.period for claim in claims] == [*[Period.PREMARKET] * 3, None]


VERBS = [
    ("a fall", "Shares of Tesla (TSLA 3.1%) fell on Tuesday.", "TSLA -3.1", SignSource.WORD),
    ("a fall behind an auxiliary", "Tesla (TSLA 3.1%) stock is down today.", "TSLA -3.1", SignSource.WORD),
    ("a fall in German", "Aktien von Tesla (TSLA 3,1%) fielen am Dienstag.", "TSLA -3.1", SignSource.WORD),
    ("a fall in Indonesian", "Saham Tesla (TSLA 3,1%) turun pada Selasa.", "TSLA -3.1", SignSource.WORD),
    ("a rise", "Tesla (TSLA 3.1%) rose on Tuesday.", "TSLA +3.1", SignSource.WORD),
    ("a printed sign is stronger", "Shares of Tesla (TSLA +3.1%) fell on Tuesday.", "TSLA +3.1", SignSource.PLUS),
    ("a verb with an object", "Tesla (TSLA 3.1%) cut its prices.", "TSLA +3.1", SignSource.UNSIGNED),
    ("a metric's verb", "Tesla (TSLA 3.1%) profit fell.", "TSLA +3.1", SignSource.UNSIGNED),
    ("nobody's verb", "Investors watch Tesla (TSLA 3.1%), while sales fell.", "TSLA +3.1", SignSource.UNSIGNED),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "move", "source"), [row[1:] for row in VERBS], ids=[row[0] for row in VERBS]
)
def test_an_unsigned_badge_takes_the_sign_of_its_verb(text: str, move: str, source: SignSource) -> None:
    """The verb whose subject it stands behind, if that has no number of its own; any printed sign outweighs it."""
    (claim,) = read(text).claims
    assert f"{symbol(claim)} {claim.move.stated_pct:+}" == move
    assert claim.move.sign_source is source


def test_a_verb_with_its_own_number_leaves_the_badge_alone() -> None:
    """It tells of another time."""
    badge, told = read("Tesla (TSLA 3.1%) has fallen 20% this year.").claims
    assert badge.move.sign_source is SignSource.UNSIGNED
    assert (told.move.stated_pct, told.move.period) == (Decimal(-20), Period.YTD)


VENUES = [
    ("BHP Group (ASX:BHP, LSE:BHP) rose 2.1% in Sydney.", "BHP.AX +2.1"),
    ("BHP (ASX: BHP; NYSE: BHP) fell 2.1%.", "BHP.AX -2.1"),
    ("AstraZeneca (LSE/STO/Nasdaq: AZN) rose 2.1%.", "AZN.L +2.1"),
    ("AAPL US Equity fell 1.2%.", "AAPL -1.2"),
]


@pytest.mark.parametrize(("text", "move"), VENUES, ids=[row[0] for row in VENUES])
def test_a_company_may_have_codes_on_several_exchanges(text: str, move: str) -> None:
    """The first one is what moved; a Bloomberg code needs no bracket."""
    assert moves(text) == [move]
