"""Zones of plain texts. All sentences are our own, except the seed article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.vocabulary import Zone
from streams.text.layout.zones import MAX_LINES, LineZones, zones
from tests.conftest import REPOSITORY

STORY = (
    "The maker of garden chairs sold more chairs than ever this spring, and its shares rose 4% in Oslo.\n"
    "Its rival, which makes tables, had a quiet day. Nothing of note was said about benches.\n"
)


def zone_of(text: str, words: str, *, has_title: bool = True) -> Zone:
    return zones(text, has_title=has_title).zone_at(text.index(words))


def test_the_seed_article_has_its_zones() -> None:
    """Lead, body, the author's card and the links at the end."""
    (path,) = (REPOSITORY / "seeds" / "articles").glob("000_cb17ff61593ac794.txt")
    text = path.read_text(encoding="utf-8")
    assert zone_of(text, "Meta baru saja", has_title=False) is Zone.LEAD
    assert zone_of(text, "(Google -0,28%)", has_title=False) is Zone.BODY
    assert zone_of(text, "0,22%", has_title=False) is Zone.BODY
    assert zone_of(text, "Bagi investor Meta", has_title=False) is Zone.BODY
    assert zone_of(text, "Ninja internet", has_title=False) is Zone.BYLINE
    assert zone_of(text, "More Stories", has_title=False) is Zone.RELATED_LINKS
    assert zone_of(text, "2,8%", has_title=False) is Zone.RELATED_LINKS


def test_title_lead_and_body() -> None:
    """The first line is the title where it reads like one and no field of its own holds it."""
    text = "Garden chairs lift Oslo maker\n" + STORY
    assert zone_of(text, "Garden", has_title=False) is Zone.TITLE
    assert zone_of(text, "4%", has_title=False) is Zone.LEAD
    assert zone_of(text, "rival", has_title=False) is Zone.BODY
    assert zone_of(STORY, "4%", has_title=False) is Zone.LEAD
    assert zone_of(STORY, "rival") is Zone.BODY


@pytest.mark.parametrize(
    "header",
    [
        "More Stories",
        "## Related articles",
        "Baca juga:",
        "Mehr zum Thema",
        "Lee también",
        "関連記事",
        "相关阅读",
        "Читайте также",
    ],
)
def test_a_list_of_links_at_the_end(header: str) -> None:
    """The header and all headlines behind it; what stands before it stays body."""
    text = f"{STORY}{header}\nBank maker falls 5%\n\nTable maker gains 6% on Monday\n"
    assert zone_of(text, header) is Zone.RELATED_LINKS
    assert zone_of(text, "5%") is Zone.RELATED_LINKS
    assert zone_of(text, "6%") is Zone.RELATED_LINKS
    assert zone_of(text, "rival") is Zone.BODY


def test_a_header_inside_the_article_marks_its_link_only() -> None:
    """``Baca juga: ...`` between paragraphs is one link; the story goes on behind it."""
    text = f"{STORY}Baca juga: Saham meja naik 7%\n{STORY}{STORY}"
    assert zone_of(text, "7%") is Zone.RELATED_LINKS
    assert zones(text, has_title=True).zone_at(text.rindex("4%")) is Zone.BODY
    text = f"{STORY}Baca juga:\nSaham meja naik 7%\n{STORY}{STORY}"
    assert zone_of(text, "7%") is Zone.RELATED_LINKS
    assert zones(text, has_title=True).zone_at(text.rindex("4%")) is Zone.BODY


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Reporting by Ola Nordmann in Oslo", Zone.BYLINE),
        ("About the author: Ola likes chairs and owns 3% of one.", Zone.BYLINE),
        ("Editor: Siti", Zone.BYLINE),
        ("Share on Facebook", Zone.SHARE_WIDGET),
        ("The author has no position in any of the stocks mentioned, and 2% in chairs.", Zone.DISCLOSURE),
        ("Disclaimer: 5% of all advice is bad.", Zone.DISCLOSURE),
    ],
)
def test_furniture_says_so_itself(line: str, zone: Zone) -> None:
    """Bylines, share buttons and disclosures, by their first words or by their phrases."""
    assert zone_of(f"{STORY}{STORY}{line}\n", line) is zone


@pytest.mark.parametrize(
    "line",
    [
        "Shares of the company rose 3% before the close.",
        "Related costs rose 3% in the same month, the company said in a statement.",
        "The editor of the chair weekly said that 3% was a lot.",
        "More about chairs was said by the company, which rose 3%.",
    ],
)
def test_ordinary_sentences_are_no_furniture(line: str) -> None:
    """The same words inside a sentence mark nothing."""
    assert zone_of(f"{STORY}{line}\n{STORY}", line) is Zone.BODY


def test_a_closing_paragraph_is_not_cut_off() -> None:
    """A header that full paragraphs follow opens no list of links."""
    text = f"{STORY}Read more\n{STORY}{STORY}"
    assert zones(text, has_title=True).zone_at(text.rindex("4%")) is Zone.BODY


def test_lines_are_bounded() -> None:
    """A text of nothing but line ends is not looked at line by line to its end."""
    found = zones("a\n" * (20 * MAX_LINES), has_title=True)
    assert found.spans[-1].end == 40 * MAX_LINES
    assert len(found.spans) <= MAX_LINES


PIECES = st.sampled_from(
    [
        "More Stories",
        "Baca juga: x 2%",
        "\n",
        "\r\n",
        "word word.",
        "Share on Facebook",
        "“A b. C d. E f.”",
        "İ🔻",
        " ",
        "Editor:",
        "chair " * 30,
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join), st.booleans())
def test_zones_cover_the_text_once(text: str, has_title: bool) -> None:
    """In order, without gaps and overlaps, from the first code point to the last."""
    spans = zones(text, has_title=has_title).spans
    assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])][: len(spans)]
    assert all(span.start < span.end for span in spans)
    assert (spans[-1].end if spans else 0) == len(text)


@given(st.lists(PIECES, max_size=14).map("".join), st.booleans())
def test_a_place_asked_alone_has_the_zone_of_its_span(text: str, has_title: bool) -> None:
    """Whichever places are asked for, and in whatever order."""
    spans = zones(text, has_title=has_title)
    for place in range(len(text) - 1, -1, -7):
        assert LineZones(text, has_title=has_title).zone_at(place) is spans.zone_at(place)


@pytest.mark.parametrize(
    ("behind", "zone"), [(0, Zone.DISCLOSURE), (3_900, Zone.DISCLOSURE), (4_100, Zone.BODY)]
)
def test_a_disclosure_stands_near_the_end(behind: int, zone: Zone) -> None:
    """Words that disclose something in the midst of a long article are the article's own."""
    said = "The author has no position in any of the stocks mentioned, and 2% in chairs."
    text = f"Chairs\nChairs are made here.\nMore chairs.\n{said}\n" + "Chairs are sold. " * (behind // 17)
    place = text.index("2%")
    assert LineZones(text, has_title=False).zone_at(place) is zone
    assert zones(text, has_title=False).zone_at(place) is zone
