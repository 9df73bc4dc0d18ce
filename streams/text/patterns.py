"""Patterns that are compiled when they are first asked.

The rules have more than a thousand patterns; a text of one language asks a part of them, and to compile all at once would
take longer than everything else before a worker's first article.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any


class Pattern:
    """A regular expression with the methods of ``re.Pattern`` and its ``flags``; a wrong one raises ``re.error`` when it is first asked."""

    __slots__ = (
        "_compiled",
        "findall",
        "finditer",
        "flags",
        "fullmatch",
        "match",
        "pattern",
        "search",
        "split",
        "sub",
    )

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None
        self.search: Callable[..., re.Match[str] | None] = partial(self._first, "search")
        self.match: Callable[..., re.Match[str] | None] = partial(self._first, "match")
        self.fullmatch: Callable[..., re.Match[str] | None] = partial(self._first, "fullmatch")
        self.finditer: Callable[..., Iterator[re.Match[str]]] = partial(self._first, "finditer")
        self.findall: Callable[..., list[Any]] = partial(self._first, "findall")
        self.split: Callable[..., list[Any]] = partial(self._first, "split")
        self.sub: Callable[..., str] = partial(self._first, "sub")

    def _first(self, name: str, *asked: Any, **named: Any) -> Any:
        """Compile the pattern and answer; from then on its methods are those of the compiled one."""
        if self._compiled is None:
            compiled = self._compiled = re.compile(self.pattern, self.flags)
            self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
            self.finditer, self.findall = compiled.finditer, compiled.findall
            self.split, self.sub = compiled.split, compiled.sub
        return getattr(self._compiled, name)(*asked, **named)
