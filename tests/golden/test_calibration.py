"""Confidence is a probability: over labelled sentences no band of it promises much more than it holds."""

from functools import cache
from pathlib import Path

import pytest

from streams.bench.calibration import Row, calibration
from streams.errors import Misconfigured
from tests.conftest import REPOSITORY

HERE = REPOSITORY / "tests" / "golden"
SLACK = 0.1
"""How far below its promise a class may lie: about one standard error of a class of twenty."""
ENOUGH = 8


@cache
def table() -> list[Row]:
    return calibration([str(HERE / "hard.jsonl")], mended=str(HERE))


@pytest.mark.parametrize("part", ["shape", "link", "value"])
def test_no_class_promises_more_than_it_holds(part: str) -> None:
    """Rates rise as the rules are mended, so only one side is held."""
    short = {
        row.name: (round(row.right / row.count, 2), round(row.stated, 2))
        for row in table()
        if row.part == part and row.count >= ENOUGH and row.right / row.count < row.stated - SLACK
    }
    assert short == {}


def test_more_confidence_is_more_often_right() -> None:
    """What is at the tradable threshold or over it beats what is below 0.7."""
    bands = {row.name: row for row in table() if row.part == "value"}

    def rate(names: list[str]) -> float:
        rows = [bands[name] for name in names if name in bands]
        return sum(row.right for row in rows) / sum(row.count for row in rows)

    assert rate(["0.8 to 0.9", "0.9 to 1.0"]) >= 0.9
    assert rate(["0.8 to 0.9", "0.9 to 1.0"]) > rate(["0.5 to 0.6", "0.6 to 0.7"])


def test_a_label_without_a_number_is_refused(tmp_path: Path) -> None:
    """With the name of the file."""
    file = tmp_path / "labels.jsonl"
    file.write_text(
        '{"text": "Apple fell.", "claims": [{"symbol": "AAPL", "stated_pct": "some"}]}\n', "utf-8"
    )
    with pytest.raises(Misconfigured, match=r"labels\.jsonl"):
        calibration([str(file)])


def test_a_file_without_labels_is_refused() -> None:
    """With the name of the file and what it should hold."""
    with pytest.raises(Misconfigured, match=r"floors\.toml"):
        calibration([str(HERE / "floors.toml")])
