"""The golden sentences, with a floor for precision and recall per language."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.extract.reading import read, symbol

HERE = Path(__file__).parent
FLOORS: dict[str, dict[str, float]] = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))
Row = dict[str, Any]


def rows(lang: str) -> list[Row]:
    lines = (HERE / f"claims.{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]


def wanted(row: Row) -> set[tuple[str, str]]:
    return {(each["symbol"], f"{float(each['stated_pct']):+.4f}") for each in row["claims"]}


@cache
def found(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((symbol(claim), f"{claim.move.stated_pct:+.4f}") for claim in read(text).claims)


def test_every_language_with_sentences_has_a_floor() -> None:
    """And no floor is left over."""
    assert {path.name.split(".")[1] for path in HERE.glob("claims.*.jsonl")} == set(FLOORS)


@pytest.mark.parametrize("lang", sorted(FLOORS))
def test_a_language_keeps_its_floor(lang: str) -> None:
    """Precision and recall over claims; a rise is written down in floors.toml, a fall fails."""
    right = wrong = missed = 0
    for row in rows(lang):
        claims, expected = found(row["text"]), wanted(row)
        right += len(claims & expected)
        wrong += len(claims - expected)
        missed += len(expected - claims)
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    floor = FLOORS[lang]
    assert precision >= floor["precision"], f"{lang}: precision {precision:.3f}"
    assert recall >= floor["recall"], f"{lang}: recall {recall:.3f}"


@pytest.mark.parametrize("lang", sorted(FLOORS))
def test_no_decoy_makes_a_claim(lang: str) -> None:
    """Sentences without a move stay silent, in every language."""
    loud = {
        row["id"]: sorted(found(row["text"]))
        for row in rows(lang)
        if not row["claims"] and found(row["text"])
    }
    assert loud == {}
