"""HTML to text: what a reader sees, each character with its place. All pages are our own."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from schemas.vocabulary import Zone
from streams.text.html import Flattened, flatten

LONG = "The maker of garden chairs sold more chairs than ever this spring, said the maker. " * 6
PAGE = f"""<!doctype html><html><head><title>Chairs &amp; Co &#8211; Site</title>
<style>p {{ color: red }} /* 99% */</style><script>if (a < b) {{ "<p>77%</p>" }}</script></head>
<body class="has-sidebar"><header class="site-header"><a href="/">Home 7%</a></header>
<nav><ul><li><a href="/m">Markets 6%<li><a href="/w">World</ul></nav>
<article><h1>Chairs   gain
 5&nbsp;%</h1><div class="article-byline">By Ola Nordmann</div><p>{LONG}It rose&nbsp;4% (<b>CHR</b>&nbsp;-0,28%).<p>Second&shy;part
<table><tr><th>Name<th>Last<th>Change<tr><td>CHR<td>12.5<td>-0.3%</table>
<div id="relatedPosts"><a href="/x">Table maker falls 3% after a quiet day</a></div>
<div class="share-buttons">Share 2%</div></article><footer>All rights 1%</footer></body></html>"""


def source(page: str, flat: Flattened, words: str) -> str:
    start = flat.text.index(words)
    return page[slice(*flat.offsets.to_received(start, start + len(words)))]


def zone_of(flat: Flattened, words: str) -> Zone:
    return flat.zones.zone_at(flat.text.index(words))


def test_the_text_is_what_a_reader_sees() -> None:
    """Blocks on lines, cells behind tabs, white space as one space; nothing of scripts, styles and the head."""
    text = flatten(PAGE).text
    assert "77%" not in text
    assert "99%" not in text
    assert "Chairs gain 5\u00a0%\nBy Ola Nordmann\nThe maker" in text
    assert "Name\tLast\tChange\nCHR\t12.5\t-0.3%" in text


def test_words_lead_back_to_their_place() -> None:
    """Across entities and tags: from the first to the last character of their source."""
    flat = flatten(PAGE)
    assert source(PAGE, flat, "-0.3%") == "-0.3%"
    assert source(PAGE, flat, "rose\u00a04%") == "rose&nbsp;4%"
    assert source(PAGE, flat, "CHR\u00a0-0,28%") == "CHR</b>&nbsp;-0,28%"


def test_the_title_is_the_headline() -> None:
    """The first ``h1`` with its place, else ``title``."""
    flat = flatten(PAGE)
    assert flat.title == "Chairs gain 5\u00a0%"
    assert PAGE[slice(*flat.title_offsets.to_received(0, 6))] == "Chairs"
    assert PAGE[slice(*flat.title_offsets.to_received(12, 15))] == "5&nbsp;%"
    bare = "<head><title>Chairs &amp; Co</title></head><p>Text"
    assert flatten(bare).title == "Chairs & Co"
    assert bare[slice(*flatten(bare).title_offsets.to_received(0, 11))] == "Chairs &amp; Co"
    assert flatten("<p>Text").title is None


def test_tags_and_names_make_zones() -> None:
    """Navigation, related links, share buttons, byline, headline, lead and body."""
    flat = flatten(PAGE)
    assert zone_of(flat, "7%") is Zone.RELATED_LINKS
    assert zone_of(flat, "6%") is Zone.RELATED_LINKS
    assert zone_of(flat, "5\u00a0%") is Zone.TITLE
    assert zone_of(flat, "Ola Nordmann") is Zone.BYLINE
    assert zone_of(flat, "The maker") is Zone.LEAD
    assert zone_of(flat, "-0.3%") is Zone.BODY
    assert zone_of(flat, "3% after") is Zone.RELATED_LINKS
    assert zone_of(flat, "2%") is Zone.SHARE_WIDGET
    assert zone_of(flat, "1%") is Zone.RELATED_LINKS


def test_the_words_of_lines_make_zones_too() -> None:
    """A list of links without any class is known by its header, as in a plain text."""
    flat = flatten(f"<p>{LONG}<p>{LONG}<h3>Related articles</h3><p>Table maker falls 3%<p>Benches rise 4%")
    assert zone_of(flat, "3%") is Zone.RELATED_LINKS
    assert zone_of(flat, "The maker") is Zone.LEAD


def test_a_name_that_covers_the_page_is_not_believed() -> None:
    """``<div class="sidebar">`` around everything is no sidebar."""
    flat = flatten(f'<div class="popular"><p>{LONG}<p>{LONG}It rose 4%.</div>')
    assert zone_of(flat, "4%") is Zone.BODY


def test_ticker_markup_stays_text() -> None:
    """Arrows in alternative texts, and data of elements that a script would fill; not the alt text of photographs."""
    page = (
        '<p>Chairs CHR 1.15%<img src="a" alt="increase; green up pointing triangle"> rose '
        '<x-quote data-symbol="TBL" data-change-percent="-0.5%"></x-quote> <img alt="A chair in a garden">'
        '<span data-symbol="BEN">Bench +1%</span>'
    )
    flat = flatten(page)
    assert flat.text == "Chairs CHR 1.15% increase; green up pointing triangle rose TBL -0.5% Bench +1%"
    assert source(page, flat, "up pointing") == "up pointing"
    assert source(page, flat, "-0.5%") == "-0.5%"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("a<!-- <p>x --> b", "a b"),
        ("a<!-- never ends 5%", "a"),
        ("a<p title='>'>b", "a\nb"),
        ('a<p title="x"">b', "a\nb"),
        ("a <b>bold</b>ly", "a boldly"),
        ("a<script>5%", "a"),
        ("a<![CDATA[x]]>b", "ab"),
        ("a</nope>b</>c", "ab</>c"),
        ("a<p hidden>5%</p><div style='display: none'>6%</div>b", "a\nb"),
        ("<p>a<p>b<ul><li>c<li>d</ul>", "a\nb\nc\nd"),
        ("&lt;p&gt; &amp;amp; &bogus; &#0; &#x1F53B;", "<p> &amp; &bogus; \ufffd 🔻"),
        ("a<p", "a"),
        ("", ""),
        ("   \n ", ""),
        ("İstanbul\u0301 🔻 \u200fعربي", "İstanbul\u0301 🔻 \u200fعربي"),
    ],
)
def test_broken_and_odd_markup(page: str, text: str) -> None:
    """As a browser would show it, more or less; never an error."""
    assert flatten(page).text == text


TEXTS = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff"), max_size=12
)
TAGS = st.sampled_from(["p", "div", "b", "span", "li", "td", "h2", "article", "nav", "a"])


@st.composite
def pages(draw: st.DrawFn) -> str:
    pieces: list[str] = []
    for tag, words in draw(st.lists(st.tuples(TAGS, TEXTS), max_size=8)):
        pieces.append(f"<{tag} class='x y'>{escape(words)}</{tag}> ")
    return "".join(pieces)


@given(pages())
def test_a_parser_sees_the_same_words(page: str) -> None:
    """What selectolax (lexbor) finds on a well-formed page, without white space."""
    body = LexborHTMLParser(f"<body>{page}</body>").body
    assert body is not None
    assert "".join(flatten(page).text.split()) == "".join(body.text().split())


SOUP = st.sampled_from(
    [
        "<",
        ">",
        "</",
        "<p",
        "<p>",
        "</p>",
        '"',
        "'",
        "=",
        "&",
        "&amp;",
        "&#37;",
        ";",
        " ",
        "\n",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<td>",
        "<table>",
        "<a href=x>",
        "<div class=share>",
        "x",
        "5%",
        "İ",
        "🔻",
        "\u0301",
        "<h1>",
        "<title>",
        "</title>",
        "<li>",
    ]
)


@given(st.lists(SOUP, max_size=30).map("".join))
def test_every_character_has_a_place(page: str) -> None:
    """Any soup of tags: places in order and inside the page; a character is its source, white space or an entity."""
    flat = flatten(page)
    last = 0
    for place, char in enumerate(flat.text):
        start, end = flat.offsets.to_received(place, place + 1)
        assert last <= start <= end <= len(page)
        assert page[start:end] == char or char in " \t\n" or page[start] == "&"
        last = start
    spans = flat.zones.spans
    assert [span.start for span in spans] == [0, *(span.end for span in spans[:-1])][: len(spans)]
    assert (spans[-1].end if spans else 0) == len(flat.text)
    if flat.title is not None:
        start, end = flat.title_offsets.to_received(0, len(flat.title))
        assert 0 <= start < end <= len(page)


CELLS = [
    ("empty cells", "<table><tr><th>A<th><th>B<tr><td>1<td><td>2</table>", "A\t\tB\n1\t\t2"),
    ("an empty corner", "x<table><tr><th><th>B<tr><td>1<td>2</table>", "x\n\tB\n1\t2"),
    ("a cell over two columns", "<table><tr><th colspan=2>A<th>B<tr><td>1<td>2<td>3</table>", "A\t\tB\n1\t2\t3"),
    ("blocks in the cells of data", "<table><tr><th>A<th>B<tr><td><p>1</p><p>2</p><td><p>3</p></table>", "A\tB\n1 2\t3"),
    ("blocks in the cells of a layout", "<table><tr><td><p>1</p><p>2</p><td><p>3</p></table>", "1\n2\n3"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "text"), [row[1:] for row in CELLS], ids=[row[0] for row in CELLS])
def test_a_cell_stands_under_its_header(page: str, text: str) -> None:
    """A tab for each column passed over; a table with headers keeps each row on one line."""
    assert flatten(page).text == text


def test_classes_icons_and_labels_sign_numbers() -> None:
    """Those around a short text, and those of icons that hold none."""
    flat = flatten(
        '<p>A <b class="is-down">3%</b> <i class="icon-up"></i> 4% <a class="sign-up">5%</a> <p class="down">no number at all in this line</p>'
    )
    assert [(flat.text[each.start : each.end], each.sign.name) for each in flat.signs] == [
        ("3%", "DOWN"),
        ("", "UP"),
    ]
