"""Articles of a known day: symbols and names mean what they meant then."""

from datetime import UTC, datetime

import pytest

from schemas.article import RawArticle
from tests.extract.reading import extractor, symbol

DATED = [
    ("Roundhill Ball Metaverse ETF (NYSEARCA: META) rose 2.7%", "2021-09-15", ["METV"]),
    ("Meta Platforms (NASDAQ: META) rose 2.7%", "2023-01-05", ["META"]),
    ("Facebook (NASDAQ: FB) rose 2.7%", "2021-09-15", ["META"]),
    ("(META +2.7%)", "2020-09-15", []),
    ("Twitter shares rose 5%", "2021-03-01", ["TWTR"]),
    ("Twitter shares rose 5%", "2023-03-01", []),
    ("Twitter shares rose 5%", None, ["TWTR"]),
    ("$TWTR +3%", "2021-03-01", ["TWTR"]),
    ("$TWTR +3%", "2024-03-01", []),
    ("Activision Blizzard (NASDAQ: ATVI) fell 2%", "2024-01-10", []),
    ("Credit Suisse shares fell 20% on Wednesday", "2023-03-15", ["CSGN.SW"]),
    ("Credit Suisse shares fell 20% on Wednesday", "2024-03-15", []),
    ("Anadarko Petroleum shares rose 30%", "2019-05-10", ["APC"]),
    ("Canadian Pacific (NYSE: CP) rose 3%", "2019-01-03", ["CP"]),
]


@pytest.mark.parametrize(("text", "day", "symbols"), DATED)
def test_the_day_of_an_article_chooses_who_is_meant(text: str, day: str | None, symbols: list[str]) -> None:
    """In badges, brackets, cashtags and names; an article without a day is read with the meanings of today, or the last ones."""
    published = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None
    claims = extractor().read_claims(RawArticle(text=text, published_at=published), article_id="art_t").claims
    assert [symbol(each) for each in claims] == symbols
