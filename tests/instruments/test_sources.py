"""The account of the security master: every source has its own licence and age."""

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from streams.instruments.builder.report import FACTS, OWN, SOURCES, _tables

_AGE = re.compile(r"20\d\d(-\d\d(-\d\d)?)?")


def test_the_bundled_account_names_licence_and_age_of_every_source() -> None:
    """A list of 2022 is not said to be of the day of the build."""
    path = files("streams.instruments") / "data" / "manifest.json"
    sources = json.loads(path.read_bytes())["sources"]
    assert all(each["licence"] and _AGE.fullmatch(each["as_of"]) for each in sources)
    assert {each["source"]: each["as_of"] for each in sources}["investpy"] == "2022-01-24"


@pytest.mark.parametrize("name", ["issuers_korea.tsv.gz", "shares_india.tsv.gz"])
def test_what_was_copied_without_a_licence_is_not_called_ours(name: str) -> None:
    """Tables of an exchange's list say that their copies state no licence."""
    assert "no licence" in FACTS[name][1]


def test_a_table_by_hand_is_as_old_as_the_build(tmp_path: Path) -> None:
    """It is kept up to the day of the build, and ours."""
    (tmp_path / "own.tsv").write_text("symbol\n", encoding="utf-8")
    (table,) = _tables(tmp_path, "2026-11-25")
    assert (table["licence"], table["as_of"]) == (OWN, "2026-11-25")


def test_ages_are_dates() -> None:
    """Ages are years, months or days."""
    assert all(_AGE.fullmatch(as_of) for *_, as_of in SOURCES)
