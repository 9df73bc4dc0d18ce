"""Cues: letters without which a rule's pattern matches nothing, looked for once a sentence for all rules together.

Most rules refuse one rare shape, and each has words that every sentence of its shape holds ("beziehungsweise", "or more",
"tonnes"). One pass of an automaton over a sentence tells which rules it may concern; the others cost a bit test instead of a
search. The letters are read off the patterns themselves, so that they cannot fall behind them.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, cast

import daachorse
import orjson

from streams.text.kept import folder_of, kept, version_of
from streams.text.patterns import Pattern

_MOST = 96
"""A pattern needs one of at most so many stretches of letters."""
_FEW = 10
"""A range of at most so many signs counts as a list of them."""
ALL = -1
"""The cues of a sentence that nobody has looked through: any rule may concern it."""


class Cue(Pattern):
    """A pattern for folded sentences and their parts, and the bit by which ``cues_in`` tells that it may match there.

    ``cues_in`` raises ValueError when a pattern may match without any certain letter.
    """

    __slots__ = ("bit",)

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        self.bit = 1 << len(_CUES)
        _CUES.append(self)
        _finder.cache_clear()


_CUES: list[Cue] = []


def cues_in(folded: str) -> int:
    """Return the bits of the rules that may concern a folded sentence."""
    automaton, bits = _finder()
    found = 0
    for _, _, number in automaton.find_overlapping(folded):
        found |= bits[number]
    return found


@cache
def _finder() -> tuple[daachorse.CharwiseDoubleArrayAhoCorasick, list[int]]:
    bits: dict[str, int] = {}
    letters = _letters()
    for cue in _CUES:
        for text in letters[cue.pattern]:
            bits[text] = bits.get(text, 0) | cue.bit
    return daachorse.CharwiseDoubleArrayAhoCorasick(list(bits)), list(bits.values())


def _letters() -> dict[str, list[str]]:
    """Return by pattern the stretches of letters of which each match holds one; kept, because reading patterns is slow."""
    digest = hashlib.sha256("\n".join(cue.pattern for cue in _CUES).encode())
    version = digest.hexdigest()[:16] + version_of("streams.text")
    data = kept(folder_of("streams.text"), "cues", version, _derived)
    return cast("dict[str, list[str]]", orjson.loads(data))


def _derived() -> bytes:
    return orjson.dumps({cue.pattern: sorted(required(cue.pattern)) for cue in _CUES})


def required(pattern: str) -> frozenset[str]:
    """Return stretches of letters of which each match of a pattern holds at least one.

    Raises:
        ValueError: there are none.
    """
    parser: Any = import_module("re._parser")
    found = _of_sequence(parser.parse(pattern))
    if found is None:
        raise ValueError(f"no certain letters: {pattern}")
    return found


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return the best choice of letters that the parts of a sequence require, one behind the other."""
    choices: list[frozenset[str]] = []
    run = frozenset({""})
    for code, value in parts:
        texts = _texts(str(code), value)
        if texts is not None and len(run) * len(texts) <= _MOST:
            run = _joined(run, texts)
            continue
        found = texts or _of_part(str(code), value)
        choices += [run, *([found] if found else [])]
        run = frozenset({""})
    shortest = (_without_longer(each) for each in (*choices, run) if "" not in each)
    return max((each for each in shortest if len(each) <= _MOST), key=_worth, default=None)


def _without_longer(choice: frozenset[str]) -> frozenset[str]:
    """Return a choice without the stretches that hold another one of it."""
    return frozenset(each for each in choice if not any(one in each for one in choice if one != each))


def _worth(choice: frozenset[str]) -> tuple[int, int]:
    """Return how rare the least rare stretch of a choice is; signs of scripts without spaces count for more."""
    worth = min(sum(6 if char > "\u0900" else 1 if char == " " else 2 for char in text) for text in choice)
    return worth, -len(choice)


def _joined(ones: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return frozenset(one + other for one in ones for other in others)


def _of_part(name: str, value: Any) -> frozenset[str] | None:
    """Return what a part of a pattern requires whose texts are without number."""
    if name == "SUBPATTERN":
        return _of_sequence(value[3])
    if name in {"MAX_REPEAT", "MIN_REPEAT"}:
        return _of_sequence(value[2]) if value[0] else None
    if name == "BRANCH":
        branches = [_of_sequence(each) for each in value[1]]
        return None if None in branches else frozenset().union(*filter(None, branches))
    return None


def _texts(name: str, value: Any) -> frozenset[str] | None:
    """Return all texts that a part of a pattern may match, if they are few."""
    if name == "LITERAL":
        return frozenset({chr(value)})
    if name in {"AT", "ASSERT", "ASSERT_NOT"}:
        return frozenset({""})
    if name == "IN":
        return _signs(value)
    if name == "SUBPATTERN":
        return _texts_of_sequence(value[3])
    if name in {"MAX_REPEAT", "MIN_REPEAT"} and value[:2] == (0, 1):
        inside = _texts_of_sequence(value[2])
        return None if inside is None else inside | {""}
    if name == "BRANCH":
        branches = [_texts_of_sequence(each) for each in value[1]]
        return None if None in branches else frozenset().union(*filter(None, branches))
    return None


def _signs(parts: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """Return the signs of a class, if it lists them."""
    signs: set[str] = set()
    for code, value in parts:
        if str(code) == "LITERAL":
            signs.add(chr(value))
        elif str(code) == "RANGE" and value[1] - value[0] < _FEW:
            signs.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return None
    return frozenset(signs)


def _texts_of_sequence(parts: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    run = frozenset({""})
    for code, value in parts:
        texts = _texts(str(code), value)
        if texts is None or len(run) * len(texts) > _MOST:
            return None
        run = _joined(run, texts)
    return run
