"""One extractor for all tests of the room, and claims as short strings."""

from functools import cache

from schemas.article import RawArticle
from schemas.claim import Claim
from streams.extract.extractor import Extractor, Reading
from streams.instruments.load import bundled


@cache
def extractor() -> Extractor:
    """The extractor over the bundled directory, built once."""
    return Extractor(bundled())


def read(text: str, *, title: str | None = None, html: str | None = None) -> Reading:
    """Read an article with its ledger."""
    return extractor().read(
        RawArticle(text=None if html else text, html=html, title=title), article_id="art_test"
    )


def symbol(claim: Claim) -> str:
    """The first candidate's symbol."""
    return claim.mention.candidates[0].instrument.symbol


def moves(text: str) -> list[str]:
    """The claims of a text as ``AAPL -1.2``, in order."""
    claims = extractor().read_claims(RawArticle(text=text), article_id="art_test").claims
    return [f"{symbol(claim)} {claim.move.stated_pct:+}" for claim in claims]
