"""Counters of work: how often anything is called, and how many characters are searched for words and names."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

import pytest

from streams.extract.lexicon import Lexicon
from streams.instruments.directory import Directory


@dataclass(slots=True)
class Searched:
    """Characters given to the automata."""

    words: int = 0
    names: int = 0


def calls_of(work: Callable[[], object]) -> int:
    """Return how many functions ``work`` calls, our own and built-in ones: the same on every machine."""
    count = 0

    def notice(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal count
        if event in {"call", "c_call"}:
            count += 1

    before = sys.getprofile()
    sys.setprofile(notice)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@contextmanager
def counted_searches() -> Iterator[Searched]:
    """Count the characters that are searched meanwhile."""
    searched = Searched()
    find_words, find_names = Lexicon.find, Directory.find_names

    def words(self: Lexicon, folded: str, **rest: Any) -> Any:
        searched.words += len(folded)
        return find_words(self, folded, **rest)

    def names(self: Directory, folded: str, *rest: Any, **more: Any) -> Any:
        searched.names += len(folded)
        return find_names(self, folded, *rest, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Lexicon, "find", words)
        patch.setattr(Directory, "find_names", names)
        yield searched
