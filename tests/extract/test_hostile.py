"""Texts that are made to hurt: the work stays in proportion to their length."""

import time

import pytest

from schemas.article import RawArticle
from tests.extract.reading import extractor

SECONDS = 20.0
"""Far above what a slow, busy machine needs, far below what quadratic work would take."""

TEXTS = [
    ("a long line of numbers", "Apple 5% " * 12_000),
    ("a long line of moves", "Apple shares rose 5%, " * 6_000),
    ("nobody is spoken of", "The stock fell 5%. " * 8_000),
    ("brackets", "(" * 50_000 + "AAPL 5%" + ")" * 50_000),
    ("badges", "(AAPL 5%)" * 8_000),
    ("combining marks", "Apple shares rose 5%" + "\u0301" * 100_000),
    ("commas", "Apple," * 20_000 + " rose 5%"),
    ("names without end", "Microsoft Apple Tesla Nvidia " * 5_000 + "rose 5%"),
    ("a script without spaces", "苹果、特斯拉涨超5%，" * 6_000),
    ("one word", "a" * 200_000 + " 5%"),
]


@pytest.mark.parametrize("text", [row[1] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_work_is_bounded(text: str) -> None:
    """No text within the limits of intake stops the wire."""
    begun = time.process_time()
    extractor().read_claims(RawArticle(text=text), article_id="art_hostile")
    assert time.process_time() - begun < SECONDS
