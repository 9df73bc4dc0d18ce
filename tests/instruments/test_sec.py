"""What the letters and names of the SEC's table say."""

import pytest

from streams.instruments.sec import class_of, form_of, readable

FORMS = [
    ("AAPL", {"AAPL": "XNAS"}, "common"),
    ("BRK-B", {"BRK-A": "XNYS", "BRK-B": "XNYS"}, "common"),
    ("JPM-PC", {"JPM": "XNYS", "JPM-PC": "XNYS"}, "preferred"),
    ("AAC-WT", {"AAC": "XNYS", "AAC-WT": "XNYS"}, "warrant"),
    ("AAC-UN", {"AAC": "XNYS", "AAC-UN": "XNYS"}, "unit"),
    ("XYZW", {"XYZW": "XNAS"}, "common"),
    ("CELGW", {"CELG": "XNAS", "CELGW": "XNAS"}, "warrant"),
    ("ABCDU", {"ABCD": "XNAS", "ABCDU": "XNAS"}, "unit"),
    ("ABCDA", {"ABCDA": "XNAS", "ABCDK": "XNAS"}, "common"),
    ("GOOGL", {"GOOG": "XNAS", "GOOGL": "XNAS"}, "preferred"),
    ("TCEHY", {"TCEHY": "OTCM"}, "adr"),
    ("NSRGF", {"NSRGF": "OTCM"}, "otc"),
    ("BMWY", {"BMW": "XNYS", "BMWY": "OTCM"}, "adr"),
    ("SONY", {"SONY": "XNYS"}, "common"),
]  # fmt: skip


@pytest.mark.parametrize(("ticker", "filer", "form"), FORMS)
def test_letters_tell_what_a_line_is(ticker: str, filer: dict[str, str], form: str) -> None:
    """A dash, the fifth letter, and trading over the counter tell shares from what is none."""
    assert form_of(ticker, filer, is_largest=False) == form


@pytest.mark.parametrize(
    ("ticker", "filer", "form"),
    [("GOOGL", {"GOOGL": "XNAS", "GOOG": "XNAS"}, "common"), ("TCEHY", {"TCEHY": "OTCM"}, "adr")],
)
def test_the_largest_line_of_a_filer_is_its_share(ticker: str, filer: dict[str, str], form: str) -> None:
    """Its last letter says nothing, unless it trades over the counter as a receipt."""
    assert form_of(ticker, filer, is_largest=True) == form


@pytest.mark.parametrize(
    ("ticker", "name", "expected"),
    [("BRK-B", "Berkshire Hathaway", "B"), ("LBTYK", "Liberty Global", "C"), ("GOOG", "Alphabet Class C", "C"), ("F", "Ford", "")],
)  # fmt: skip
def test_letters_and_names_tell_the_class(ticker: str, name: str, expected: str) -> None:
    """K is the fifth letter of class C."""
    filer = {ticker: "XNAS", "LBTYA": "XNAS"}
    assert class_of(ticker, name, filer) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("NOVEL ROCKETS CORP /DE/", "Novel Rockets Corp"),
        ("Apple Inc.", "Apple Inc."),
        ("AB VOLVO /FI", "AB Volvo"),
    ],
)
def test_filers_names_are_made_readable(name: str, expected: str) -> None:
    """Filing marks go, capitals become words, short ones stay."""
    assert readable(name) == expected
