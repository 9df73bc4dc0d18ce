"""Companies called by an invented name: whose numbers are given away, and what is printed of it."""

from pathlib import Path

import pytest

from streams.bench.unknown import INVENTED, rename_in
from streams.errors import Misconfigured

KEPT = "Shares of Intel fell 3% on Tuesday, while the Nasdaq rose 1%."
GIVEN = "Intel's 3% drop dragged the Nasdaq down 1.1%."


def test_a_number_that_goes_to_another_name_is_told_with_its_text(tmp_path: Path) -> None:
    """Each company is renamed once a text; the index keeps its own number."""
    file = tmp_path / "texts"
    file.write_text(f"{KEPT}\n\n{GIVEN}\n", encoding="utf-8")
    result = rename_in(str(file))
    assert result.companies == 2
    assert [(each.of, each.symbol, each.stated_pct) for each in result.taken] == [("Intel", "^IXIC", "-3")]
    assert result.taken[0].text == GIVEN.replace("Intel", INVENTED)
    assert result.per_hundred == 50


def test_json_is_read_too(tmp_path: Path) -> None:
    """An object a line, with the text under one of the usual names."""
    file = tmp_path / "texts.jsonl"
    file.write_text(f'{{"text": "{KEPT}"}}\n', encoding="utf-8")
    assert rename_in(str(file)).companies == 1


def test_a_missing_file_is_a_users_mistake(tmp_path: Path) -> None:
    """And the error says what to give."""
    with pytest.raises(Misconfigured, match="UTF-8"):
        rename_in(str(tmp_path / "nothing"))
