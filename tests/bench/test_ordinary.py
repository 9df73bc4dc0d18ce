"""The guard on ordinary text: which paragraphs count, and what is printed of a claim."""

from pathlib import Path

import pytest

from streams.bench.ordinary import Alarms, count_claims
from streams.errors import Misconfigured

PLAIN = "The council said that 62% of the voters had taken part in the ballot on Sunday, more than four years ago."
PRICED = (
    "The company's shares rose 3% after the council had said that it would buy forty of its electric buses."
)
INDEX = "The council said that it had waited until the Nikkei 225 was 2% higher, and then it sold its old building."
ALARM = "The council said on Sunday that it had lost count, as Tesla fell 12% while it was counting."


def counted(path: Path, text: str) -> Alarms:
    file = path / "paragraphs"
    file.write_text(text, encoding="utf-8")
    return count_claims(str(file))


def test_paragraphs_with_prices_and_short_ones_are_left_out_and_counted(tmp_path: Path) -> None:
    """A price noun or an index makes a paragraph one with prices; a caption is none at all."""
    result = counted(tmp_path, "\n".join([PLAIN, PRICED, INDEX, "A caption.", ""]))
    assert (result.paragraphs, result.with_percent, result.with_prices, result.short) == (1, 1, 2, 1)
    assert result.found == ()
    assert result.per_thousand == 0


@pytest.mark.parametrize(
    "priced",
    [
        "Nobody in the harbour had noticed on Monday that crude fell 2% to $55.12 per barrel while they were at sea.",
        "Nobody in the harbour had noticed on Monday that the yen gained 1% to 108.55 per dollar while they were at sea.",
    ],
)
def test_a_price_in_its_unit_is_left_out(tmp_path: Path, priced: str) -> None:
    """Goods and moneys are quoted so."""
    result = counted(tmp_path, f"{PLAIN}\n{priced}\n")
    assert (result.paragraphs, result.with_prices) == (1, 1)


def test_every_claim_is_told_with_its_paragraph(tmp_path: Path) -> None:
    """So that a person can judge it."""
    result = counted(tmp_path, f"{PLAIN}\n{ALARM}\n")
    assert [(each.symbol, each.stated_pct, each.paragraph) for each in result.found] == [
        ("TSLA", "-12", ALARM)
    ]
    assert result.per_thousand == 500


@pytest.mark.parametrize(
    "text",
    [
        f'["{PLAIN}", "{ALARM}"]',
        f'[{{"text": "{PLAIN}\\n{ALARM}"}}]',
        f'{{"content": "{PLAIN}"}}\n{{"title": "{ALARM}", "id": 2}}\n',
    ],
)
def test_json_is_read_like_plain_text(tmp_path: Path, text: str) -> None:
    """An array of texts or objects, or an object a line; the lines of a text are its paragraphs."""
    result = counted(tmp_path, text)
    assert (result.paragraphs, len(result.found)) == (2, 1)


@pytest.mark.parametrize("text", ["{not json", "[1, 2"])
def test_broken_json_is_a_users_mistake(tmp_path: Path, text: str) -> None:
    """And the error says what to give."""
    with pytest.raises(Misconfigured, match="JSON"):
        counted(tmp_path, text)


def test_a_file_that_is_not_there_is_a_users_mistake(tmp_path: Path) -> None:
    """No traceback."""
    with pytest.raises(Misconfigured, match="cannot read"):
        count_claims(str(tmp_path / "nothing"))
