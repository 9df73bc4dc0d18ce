"""Evidence always slices the text as received, whatever stands around it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.vocabulary import EvidenceRole, Field
from tests.extract.reading import read

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
