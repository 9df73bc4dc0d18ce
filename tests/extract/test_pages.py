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
