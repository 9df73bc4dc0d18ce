"""HTML articles: ticker mark-up is read where it stands, and the page's own zones hold through repairs."""

import pytest

from schemas.claim import Claim
from schemas.vocabulary import Field, Origin, SignSource, Zone
from tests.extract.reading import read, symbol

FILLER = (
    "<p>"
    + "The maker of garden chairs sold more chairs than ever this spring, it said in a letter. " * 6
    + "</p>"
)


def claims(inside: str, outside: str = "") -> tuple[Claim, ...]:
    page = f"<html><body><article><h1>Chairs</h1>{FILLER}{inside}</article>{outside}</body></html>"
    found = read("", html=page).claims
    for claim in found:
        for each in claim.evidence:
            assert each.field is Field.HTML
            assert page[each.cp_start : each.cp_end] == each.exact
    return found


MARKUP = [
    ("figures that a script would show", '<p>Apple <span data-symbol="AAPL" data-change-percent="-1.2%"></span> makes phones.</p>', "AAPL -1.2", SignSource.MINUS),
    ("figures that are shown already", '<p>Apple (<a data-symbol="AAPL">AAPL</a> <span data-change="-1.2">-1.2%</span>) makes phones.</p>', "AAPL -1.2", SignSource.MINUS),
    ("an arrow that is a picture", '<p>Apple (AAPL <img src="d.png" alt="down arrow"> 1.2%) makes phones.</p>', "AAPL -1.2", SignSource.ALT_TEXT),
    ("an arrow up that is a picture", '<p>Apple (AAPL <img src="u.png" alt="up"> 1.2%) makes phones.</p>', "AAPL +1.2", SignSource.ALT_TEXT),
    ("an arrow that is an entity", "<p>Apple (AAPL <i>&#9660;</i> 1.2%) makes phones.</p>", "AAPL -1.2", SignSource.ARROW),
    ("the words of a triangle", '<p>Exxon <a>XOM</a> <span>1.15%<img alt="decrease; red down pointing triangle"></span> said so.</p>', "XOM -1.15", SignSource.ALT_TEXT),
    ("brackets over several tags", '<p>Apple <span class="ticker">(<a href="/q">AAPL</a> <span class="neg">-1.20%</span>)</span> makes phones.</p>', "AAPL -1.20", SignSource.MINUS),
]  # fmt: skip


@pytest.mark.parametrize(
    ("inside", "move", "source"), [row[1:] for row in MARKUP], ids=[row[0] for row in MARKUP]
)
def test_ticker_markup_is_a_badge(inside: str, move: str, source: SignSource) -> None:
    """Attributes and alternative texts are read before the page is flattened; none of it is the author's word."""
    (claim,) = claims(inside)
    assert f"{symbol(claim)} {claim.move.stated_pct:+}" == move
    assert (claim.move.origin, claim.move.sign_source) == (Origin.QUOTE_BADGE, source)


DAMAGE = [
    ("nothing", "Shares of Netflix fell 2.5% on Friday."),
    ("an invisible character", "Shares of Net\u200bflix fell 2.5% on Friday."),
    ("misread letters", "CafÃ© owners sold; shares of Netflix fell 2.5% on Friday. It was cafÃ© season."),
]


@pytest.mark.parametrize("words", [row[1] for row in DAMAGE], ids=[row[0] for row in DAMAGE])
def test_the_zones_of_a_page_hold_through_repairs(words: str) -> None:
    """What stands beside the article stays there, however much was repaired before it."""
    beside = "<aside><p>Shares of Boeing fell 3.5% on Friday, and it was a long story.</p></aside>"
    zones = {symbol(claim): claim.mention.zone for claim in claims(f"<p>{words}</p>", beside)}
    assert zones == {"NFLX": Zone.BODY, "BA": Zone.RELATED_LINKS}


def test_a_badge_in_the_page_furniture_keeps_its_zone() -> None:
    """A ticker tape in the navigation is no part of the article."""
    tape = '<nav><span data-symbol="MSFT" data-change-percent="+0.4%"></span></nav>'
    (claim,) = claims("", tape)
    assert claim.mention.zone is Zone.RELATED_LINKS


SIGNS = [
    ("a class", 'Tesla (TSLA <span class="negative">3.1%</span>) makes cars.', "TSLA -3.1"),
    ("a class of more words", 'Tesla (TSLA <b class="quote-change is-down">3.1%</b>) makes cars.', "TSLA -3.1"),
    ("a class of the bracket", 'Tesla <span class="ticker loss">(TSLA 3.1%)</span> makes cars.', "TSLA -3.1"),
    ("a colour", 'Tesla (TSLA <span class="red">3.1%</span>) makes cars.', "TSLA -3.1"),
    ("an icon", 'Tesla (TSLA <i class="icon-arrow-down"></i> 3.1%) makes cars.', "TSLA -3.1"),
    ("an icon behind", 'Tesla (TSLA 3.1%<i class="fa fa-caret-up"></i>) makes cars.', "TSLA +3.1"),
    ("a label", 'Tesla (TSLA <span aria-label="down 3.1 percent">3.1%</span>) makes cars.', "TSLA -3.1"),
    ("the title of a picture", 'Tesla (TSLA <img src="d.png" title="down"> 3.1%) makes cars.', "TSLA -3.1"),
    ("no bracket", 'TSLA <span class="down">3.1%</span>', "TSLA -3.1"),
    ("a name without a symbol", 'Tesla <span class="up">3.1%</span>', "TSLA +3.1"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "move"), [row[1:] for row in SIGNS], ids=[row[0] for row in SIGNS])
def test_a_sign_may_be_in_the_markup_alone(inside: str, move: str) -> None:
    """Classes, icons and labels sign a number that has no sign of its own; it is a badge, and the mark-up is its source."""
    (claim,) = claims(f"<p>{inside}</p>")
    assert f"{symbol(claim)} {claim.move.stated_pct:+}" == move
    assert (claim.move.origin, claim.move.sign_source) == (Origin.QUOTE_BADGE, SignSource.ALT_TEXT)


STRONGER = [
    ("a verb", 'Shares of Tesla rose <span class="red">3.1%</span> on Tuesday.', "TSLA +3.1"),
    ("a printed sign", 'Tesla (TSLA <span class="up">-3.1%</span>) makes cars.', "TSLA -3.1"),
    ("an element that is a control", 'Tesla (TSLA <span class="menu-down">3.1%</span>) makes cars.', "TSLA +3.1"),
    ("an element with both", 'Tesla (TSLA <span class="up down">3.1%</span>) makes cars.', "TSLA +3.1"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "move"), [row[1:] for row in STRONGER], ids=[row[0] for row in STRONGER])
def test_a_class_is_the_weakest_sign(inside: str, move: str) -> None:
    """A verb and a printed sign outweigh it, and doubtful classes say nothing."""
    (claim,) = claims(f"<p>{inside}</p>")
    assert f"{symbol(claim)} {claim.move.stated_pct:+}" == move


def test_red_rises_in_east_asia() -> None:
    """There a colour is no sign."""
    page = '<p>贵州茅台（600519.SS <span class="red">3.1%</span>）今日公布。贵州茅台是一家公司。</p>'
    (claim,) = read("", html=page).claims
    assert claim.move.sign_source is SignSource.UNSIGNED


def test_a_number_that_the_page_ties_to_a_symbol_is_a_badge() -> None:
    """A streaming quote stands where the author named the company."""
    (claim,) = claims('<p>NVIDIA <fin-streamer data-symbol="NVDA">-1.40%</fin-streamer></p>')
    assert (symbol(claim), claim.move.origin) == ("NVDA", Origin.QUOTE_BADGE)


HEAD = "<tr><th>Bank</th><th></th><th>{}</th><th>YTD</th></tr>"
ROW = '<tr><td><a href="/q">Deutsche Bank</a></td><td></td><td class="negative">1.2%</td><td>+12%</td></tr>'
TABLES = [
    ("a change", f"<table>{HEAD.format('Day change')}{ROW}</table>", ["-1.2 day", "12 ytd"]),
    ("a metric", f"<table>{HEAD.format('Net profit')}{ROW}</table>", ["12 ytd"]),
    ("a metric over all", f"<table><tr><th>Net profit</th></tr>{ROW}</table>", []),
    ("a target in the caption", f"<table><caption>Price target upside</caption>{HEAD.format('Now')}{ROW}</table>", []),
    ("a header over two columns", f"<table><tr><th></th><th></th><th colspan=2>Revenue</th></tr>{HEAD.format('Change')}{ROW}</table>", []),
    ("names over the columns", "<table><tr><th></th><th>Deutsche Bank</th></tr><tr><th>Net profit</th><td>+12%</td></tr><tr><th>1 week</th><td>+2%</td></tr></table>", ["2 week"]),
    ("blocks in the cells", "<table><tr><th>Bank</th><th>Change</th></tr><tr><td><div>Deutsche Bank</div><div>DBK.DE</div></td><td><p>+2%</p></td></tr></table>", ["2 None"]),
]  # fmt: skip


@pytest.mark.parametrize(("table", "expected"), [row[1:] for row in TABLES], ids=[row[0] for row in TABLES])
def test_the_headers_of_a_table_count(table: str, expected: list[str]) -> None:
    """Each cell under its own header, empty ones counted; nothing of it is the author's word."""
    found = claims(table)
    assert [f"{claim.move.stated_pct} {claim.move.period}" for claim in found] == expected
    assert {symbol(claim) for claim in found} <= {"DBK.DE"}
    assert {claim.move.origin for claim in found} <= {Origin.TABLE}
