"""Companies that a text introduces with a code, and lists of US codes."""

import pytest

from tests.extract.reading import moves

INTRODUCED = [
    ("the first word, of no other use", "Orvexal Foods (NYSE: ORVX) met. Orvexal fell 3%.", ["ORVX -3"]),
    (
        "the first words",
        "American Orvexal Foods Inc. (NYSE: AOFX) met. American Orvexal fell 3%.",
        ["AOFX -3"],
    ),
    ("an ordinary word beside shares", "Viking Foods (NYSE: VKFX) met. Viking shares fell 3%.", ["VKFX -3"]),
    ("an ordinary word alone", "Viking Foods (NYSE: VKFX) met. The Viking fell 3% short of the bridge.", []),
    ("a longer name of somebody else", "Orvexal Foods (NYSE: ORVX) met. Orvexal Mining fell 3%.", []),
    ("before its code", "Orvexal fell 3% before Orvexal Foods (NYSE: ORVX) met.", []),
    ("a code without its exchange", "Orvexal Foods (QZXW) met. Orvexal fell 3%.", []),
    ("such a code of a company so called", "Campbell Soup (CPB) met. Campbell shares fell 3%.", ["CPB -3"]),
]
LISTS = [
    ("codes that are money", "HPQ +7.2%, AVAV +4.1%, NUAN +1.8%, AAPL +0.6%, NOK +1.6%", ["NOK +1.6"]),
    ("codes of two letters", "HPQ +7.2%, AVAV +4.1%, NUAN +1.8%, AAPL +0.6%, MT +1.3%", ["MT +1.3"]),
    ("codes of elsewhere", "HPQ +7.2%, AVAV +4.1%, NUAN +1.8%, AAPL +0.6%, QAN +3.6%", []),
    ("too few", "HPQ +7.2%, AVAV +4.1%, MT +1.3%", []),
]


@pytest.mark.parametrize(("what", "text", "expected"), INTRODUCED, ids=[each[0] for each in INTRODUCED])
def test_a_company_is_known_by_the_code_that_the_text_gave_it(
    what: str, text: str, expected: list[str]
) -> None:
    """A short form of a name that has a code further up is the stock of that code, and nobody else's."""
    assert moves(text) == expected


@pytest.mark.parametrize(("what", "text", "expected"), LISTS, ids=[each[0] for each in LISTS])
def test_a_list_of_us_codes_holds_only_us_codes(what: str, text: str, expected: list[str]) -> None:
    """Beside four codes listed in the US a short one is listed there, too, and one of elsewhere is nobody's."""
    listed = {"HPQ", "AVAV", "NUAN", "AAPL"}
    assert [each for each in moves(text) if each.split()[0] not in listed] == expected
