"""The golden sentences, as their files hold them."""

import json
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LANGUAGES = sorted(path.name.split(".")[1] for path in HERE.glob("claims.*.jsonl"))
Row = dict[str, Any]


@cache
def rows_of(name: str) -> list[Row]:
    """Return the rows of a file."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def rows(lang: str) -> list[Row]:
    """Return the rows of a language."""
    return rows_of(f"claims.{lang}.jsonl")


def every_row() -> list[Row]:
    """Return the rows of all languages, without those of shapes that still fail."""
    return [row for lang in LANGUAGES for row in rows(lang)]
