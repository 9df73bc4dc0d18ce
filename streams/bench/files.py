"""Texts of a file that a person gives: plain text, JSON lines or a JSON array."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from streams.errors import Misconfigured

_FIELDS = ("text", "paragraph", "content", "body", "sentence", "title")
"""Where an object of JSON may have its text, the first of them that it has."""


def texts_of(file: str) -> Iterator[str]:
    """Yield the texts of a file as written: the lines of plain text, or what the objects of JSON hold.

    Raises:
        Misconfigured: the file cannot be read as UTF-8 text, or is no JSON although it begins like it.
    """
    written = _read(file)
    is_json = written.lstrip()[:1] in {"[", "{"}
    yield from filter(None, map(str.strip, _texts(written, file) if is_json else written.splitlines()))


def paragraphs_of(file: str) -> Iterator[str]:
    """Yield each line of these texts that is not blank, a paragraph each; raises as ``texts_of`` does."""
    for written in _texts(_read(file), file):
        yield from filter(None, map(str.strip, written.splitlines()))


def _read(file: str) -> str:
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(
            f"cannot read {file} ({error}): give UTF-8 text, one paragraph a line, or JSON"
        ) from None


def _texts(text: str, file: str) -> Iterator[str]:
    """Yield the texts of a file: one, or those of its JSON values."""
    opening = text.lstrip()[:1]
    if opening not in {"[", "{"}:
        yield text
        return
    try:
        values = (
            orjson.loads(text)
            if opening == "["
            else [orjson.loads(line) for line in text.splitlines() if line.strip()]
        )
    except orjson.JSONDecodeError as error:
        raise Misconfigured(
            f"{file} begins like JSON and is none ({error}): give JSON lines or an array"
        ) from None
    for value in values:
        yield _text_of(value)


def _text_of(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return next((value[name] for name in _FIELDS if isinstance(value.get(name), str)), "")
    return ""
