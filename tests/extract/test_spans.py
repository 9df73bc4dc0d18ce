"""Evidence always slices the text as received, whatever stands around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.vocabulary import EvidenceRole, Field
from tests.extract.reading import read, symbol

SENTENCE = "Apple shares fell 2.5% on Friday. Tesla (TSLA +1.20%) spoke."
NOISE = st.text(st.characters(codec="utf-8", exclude_characters="%٪％&<>"), max_size=60).map(
    lambda noise: noise.replace("\r", " ")
)


@settings(max_examples=60, deadline=None)
@given(before=NOISE, after=NOISE)
def test_evidence_is_a_slice_of_the_received_text(before: str, after: str) -> None:
    """In code points and in the bytes of its UTF-8, for any script, composed or not, left to right or not."""
    text = f"{before}\n{SENTENCE}\n{after}"
    raw = text.encode("utf-8", "surrogatepass")
    for claim in read(text).claims:
        for each in claim.evidence:
            assert text[each.cp_start : each.cp_end] == each.exact
            assert raw[each.byte_start : each.byte_end] == each.exact.encode("utf-8", "surrogatepass")


KINDS = [
    ("decomposed letters", "e\u0301a\u0308o\u0328"),
    ("marks alone", "\u0301\u0308\u20dd"),
    ("astral characters", "🚗𝒳\U0001f1e9\U0001f1ea\U00020bb7"),
    ("dotted capitals", "İıIi"),
    ("right to left", "שלום مرحبا \u200f"),
    ("line ends", "\r\n\n\u2028\u0085"),
    ("entities and damage", "&amp;&#37Ã©\u00ad\u200b"),
    ("ligatures and final forms", "ﬁßςŉǆ"),
]


@pytest.mark.parametrize("alphabet", [row[1] for row in KINDS], ids=[row[0] for row in KINDS])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_spans_hold_beside_every_kind_of_letter(alphabet: str, data: st.DataObject) -> None:
    """Noise of one kind before, between and behind two moves; whatever is claimed, its spans are slices."""
    noise = st.text(alphabet, max_size=40)
    text = f"{data.draw(noise)}\nApple shares fell 2.5%.{data.draw(noise)}\nTesla (TSLA +1.20%) {data.draw(noise)}"
    raw = text.encode("utf-8", "surrogatepass")
    claims = read(text).claims
    assert {symbol(claim) for claim in claims} >= {"TSLA"}
    for claim in claims:
        for each in claim.evidence:
            assert text[each.cp_start : each.cp_end] == each.exact
            assert raw[each.byte_start : each.byte_end].decode("utf-8", "surrogatepass") == each.exact


def test_evidence_points_into_the_page_where_the_article_is_html() -> None:
    """Offsets are those of the mark-up, not of the text inside it."""
    page = "<html><body><article><p>Shares of <b>Apple</b> fell 2.5&#37; on Friday in New York.</p></article></body></html>"
    (claim,) = read("", html=page).claims
    value = next(each for each in claim.evidence if each.role is EvidenceRole.VALUE)
    assert value.field is Field.HTML
    assert page[value.cp_start : value.cp_end] == value.exact == "2.5&#37;"


def test_damage_is_undone_with_the_offsets_of_the_received_text() -> None:
    """A zero-width space inside a name is repaired, in the ledger, and evidence keeps it."""
    text = "Shares of Net\u200bflix fell 2.5% on Friday."
    (claim,) = read(text).claims
    assert any(each.method == "invisible_character" for each in claim.mention.repairs)
    relation = claim.evidence[0]
    assert text[relation.cp_start : relation.cp_end] == relation.exact
