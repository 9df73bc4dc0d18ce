"""Texts that are made to hurt: the work stays in proportion to their length, by counters that no machine changes.

The clock stands behind them only as the last net, for what no counter sees (the inside of one regular expression).
"""

from collections.abc import Callable

import pytest

from schemas.article import RawArticle
from schemas.vocabulary import DeadLetterReason
from streams.errors import InvalidEvent
from streams.steps.intake import take_in
from streams.text.received.limits import MAX_BYTES
from tests.builders import received
from tests.extract.reading import extractor, moves
from tests.extract.work import calls_of, counted_searches

CALLS = 120
"""Calls for each character at the most, ten times what an ordinary market report needs."""
SEARCHED = 8
"""How often a character is searched for words and for names at the most, because windows overlap."""
DOUBLED = 2.2
"""What twice the text may cost: a little more than twice, never four times."""
CHARS = 6_000
LAST = "\nApple shares rose 5%"

UNITS = [
    ("numbers without a verb", "Apple 5% "),
    ("moves without an end", "Apple shares rose 5%, "),
    ("nobody is spoken of", "The stock fell 5%. "),
    ("lines about nobody", "The stock fell 5%.\n"),
    ("somebody, and then nobody", "Apple rose. The stock fell 5%. "),
    ("badges", "(AAPL 5%)"),
    ("brackets in brackets", "(A (B (C 5%) "),
    ("quote lines", "AAPL 189.95 +1.20 (+0.63%) "),
    ("names without verbs", "Microsoft Apple Tesla Nvidia "),
    ("names with commas", "Apple, Tesla, "),
    ("lists of names and numbers", "Apple and Tesla and Nvidia rose 1%, 2% and 3%. "),
    ("a script without spaces", "苹果、特斯拉涨超5%，"),
    ("cells", "Apple\t5%\n"),
    ("days", "Monday 5% Tuesday "),
    ("percent signs", "%"),
    ("small percentages", "1% "),
    ("verbs", "rose fell "),
    ("marks upon marks", "a" + "\u0301" * 50),
    ("ranges", "1-2-3%-"),
    ("groups of digits", "1,1.1 1'"),
    ("dashes", "- – — −"),
    ("dots", "U.S. Inc. e.g. "),
    ("quotes", "\"'”’»"),
    ("right to left", "\u202e5% \u202c"),
]
ONCE = [
    ("combining marks", "Apple shares rose 5%" + "\u0301" * 100_000),
    ("percent signs", "%" * 100_000),
    ("brackets", "(" * 50_000 + "AAPL 5%" + ")" * 50_000),
    ("times of a record", "Nike hits a record high" + " since 1 week" * 5_000 + ", up 5%."),
    ("one word", "a" * 200_000 + " 5%"),
    ("commas", "Apple," * 20_000 + " rose 5%"),
    ("a number without an end", "Apple rose " + "9" * 200_000 + "%"),
    ("an almost match without an end", "Apple rose " + "1." * 100_000 + "%"),
    ("spaces", "Apple rose" + " " * 200_000 + "5%"),
]
PAGES = [
    ("nested elements", "<div>" * 30_000 + "Apple shares rose 5%" + "</div>" * 30_000),
    ("nested tables", "<table><tr><td>" * 15_000 + "Apple rose 5%"),
    ("nested cues", "<div class=related>" * 8_000 + "Apple rose 5%"),
    ("closing tags alone", "</div>" * 40_000 + "Apple rose 5%"),
    ("attributes", "<p " + "a='1' " * 40_000 + ">Apple rose 5%</p>"),
    ("arrows", "<img alt='up 5%'>" * 12_000),
]


def reading(text: str) -> Callable[[], object]:
    return lambda: extractor().read_claims(RawArticle(text=text), article_id="art_hostile")


@pytest.mark.timeout(60)
@pytest.mark.parametrize("unit", [row[1] for row in UNITS], ids=[row[0] for row in UNITS])
def test_work_grows_with_the_length_alone(unit: str) -> None:
    """Twice the text costs about twice the calls, and each character is searched a few times."""
    text = unit * (CHARS // len(unit))
    reading(text + LAST)()  # so that what is kept for good is not counted
    once = calls_of(reading(text + LAST))
    twice = calls_of(reading(text * 2 + LAST))
    assert once <= CALLS * CHARS
    assert twice <= DOUBLED * once + 1_000
    with counted_searches() as searched:
        reading(text + LAST)()
    assert max(searched.words, searched.names) <= SEARCHED * CHARS


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", [row[1] for row in ONCE], ids=[row[0] for row in ONCE])
def test_one_monster_costs_no_more_than_an_article(text: str) -> None:
    """A pile, a run or a word without end is passed over, not taken apart."""
    assert calls_of(reading(text)) <= 4 * len(text)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("page", [row[1] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_page_costs_no_more_than_its_length(page: str) -> None:
    """Depth costs nothing by itself."""
    article = RawArticle(html=page)
    calls = calls_of(lambda: extractor().read_claims(article, article_id="art_hostile"))
    assert calls <= 12 * len(page)


@pytest.mark.timeout(60)
def test_a_megabyte_in_one_line_is_refused_at_the_door() -> None:
    """As a dead letter that names the field, the size and the limit."""
    with pytest.raises(InvalidEvent, match=r"text: 1000000 bytes of UTF-8, at most 262144") as refused:
        take_in(received(b"Apple 5% a" * 100_000))
    assert refused.value.reason is DeadLetterReason.TEXT_LIMIT
    assert take_in(received(b"a" * MAX_BYTES)).article.text


def test_a_move_under_a_pile_of_marks_is_still_read() -> None:
    """Disarmed text is read; evidence still points into the text as received."""
    text = "Zalgo said hello" + "\u0301" * 100 + ".\nApple shares rose 5% on Tuesday."
    assert moves(text) == ["AAPL +5"]
    (claim,) = extractor().read_claims(RawArticle(text=text), article_id="art").claims
    assert all(text[each.cp_start : each.cp_end] == each.exact for each in claim.evidence)
