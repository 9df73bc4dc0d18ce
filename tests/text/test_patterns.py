"""Patterns are compiled when they are first asked, and every one of them can be."""

import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module

import pytest

import streams.extract
import streams.instruments
import streams.text
from streams.text.patterns import Pattern


@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE])
def test_a_pattern_answers_as_a_compiled_one_does_first_and_later(flags: re.RegexFlag) -> None:
    text, expression = "1 Ab, 22 cd", r"(\d+) ([a-z]+)"
    compiled = re.compile(expression, flags)
    for name in ("search", "match", "fullmatch"):
        lazy = Pattern(expression, flags)
        for _ in range(2):
            assert repr(getattr(lazy, name)(text, 3)) == repr(getattr(compiled, name)(text, 3))
    for _ in range(2):
        assert lazy.findall(text) == compiled.findall(text)
        assert [each.span() for each in lazy.finditer(text)] == [
            each.span() for each in compiled.finditer(text)
        ]
        assert lazy.split(text) == compiled.split(text)
        assert lazy.sub("-", text, count=1) == compiled.sub("-", text, count=1)


def test_a_method_taken_before_the_first_question_stays_good() -> None:
    lazy = Pattern("b+")
    search = lazy.search
    assert [found is not None for found in map(search, ("abb", "a", "b"))] == [True, False, True]


def test_a_wrong_pattern_fails_where_it_is_first_asked() -> None:
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.search("a")


def _patterns_in(value: object) -> Iterator[Pattern]:
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, dict):
        yield from _patterns_in(tuple(value.values()))
    elif isinstance(value, tuple | list | set | frozenset):
        for each in value:
            yield from _patterns_in(each)


def test_every_pattern_of_the_core_compiles() -> None:
    modules = [
        import_module(module.name)
        for room in (streams.text, streams.instruments, streams.extract)
        for module in pkgutil.walk_packages(room.__path__, room.__name__ + ".")
        if ".builder" not in module.name
    ]
    own = [value for module in modules for name, value in vars(module).items() if not name.startswith("__")]
    patterns = set(_patterns_in(own))
    assert len(patterns) > 1_000
    for each in patterns:
        re.compile(each.pattern, each.flags)


def test_the_extractor_compiles_no_pattern_of_text_when_it_is_imported() -> None:
    counting = (
        "import re, sys\n"
        "compile, seen = re.compile, []\n"
        "def counted(pattern, flags=0):\n"
        "    if sys._getframe(1).f_globals.get('__name__', '').startswith('streams') and isinstance(pattern, str):\n"
        "        seen.append(pattern)\n"
        "    return compile(pattern, flags)\n"
        "re.compile = counted\n"
        "import streams.extract.extractor\n"
        "print(seen)\n"
    )
    printed = subprocess.run([sys.executable, "-c", counting], capture_output=True, text=True, check=True)
    assert printed.stdout.strip() == "[]"
