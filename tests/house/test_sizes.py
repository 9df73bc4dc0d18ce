"""How large things may get, what they may not be called, and that no docstring is left over."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

MODULE_LINES = 300
FUNCTION_LINES = 50
TEST_LINES = 40
ARGUMENTS = 7
ROOM_MODULES = 12
FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core", "manager", "service"}

SOURCES = sorted((REPOSITORY / "streams").rglob("*.py")) + sorted((REPOSITORY / "schemas").rglob("*.py"))
TESTS = sorted((REPOSITORY / "tests").rglob("*.py"))


def is_data(path: Path) -> bool:
    """Language packs, and data tables in a folder called ``data`` or ``tables``, are exempt from the size of a module."""
    return "languages" in path.parts or {"data", "tables"} & set(path.parts) != set()


def short(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def code_lines(path: Path) -> int:
    """Lines that hold code: docstrings, comments and blank lines are free."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose: set[int] = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            prose.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = path.read_text(encoding="utf-8").splitlines()
    return sum(
        1
        for number, line in enumerate(lines, 1)
        if number not in prose and line.strip() and not line.strip().startswith("#")
    )


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring."""
    first = (
        function.body[1]
        if ast.get_docstring(function) is not None and len(function.body) > 1
        else function.body[0]
    )
    return (function.end_lineno or first.lineno) - first.lineno + 1


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_a_module_fits_in_one_head(path: Path) -> None:
    """At most 300 lines of code; data modules are exempt."""
    assert is_data(path) or code_lines(path) <= MODULE_LINES


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_a_function_fits_on_one_screen(path: Path) -> None:
    """At most 50 lines and 7 arguments; the options of a command are its arguments, as many as users need."""
    long = [
        f"{each.name} has {length(each)} lines" for each in functions(path) if length(each) > FUNCTION_LINES
    ]
    wide = [
        f"{each.name} takes {count} arguments"
        for each in functions(path)
        if path.parent.name != "cli"
        and (count := len([*each.args.posonlyargs, *each.args.args, *each.args.kwonlyargs])) > ARGUMENTS + 1
    ]
    assert long + wide == []


@pytest.mark.parametrize("path", TESTS, ids=short)
def test_a_test_is_short(path: Path) -> None:
    """At most 40 lines; tables stand outside of the function."""
    assert [
        f"{each.name} has {length(each)} lines" for each in functions(path) if length(each) > TEST_LINES
    ] == []


def test_a_room_has_few_modules() -> None:
    """At most 12 modules a folder; nouns of the contract, language packs and commands are one file each by design."""
    one_file_each = {REPOSITORY / name for name in ("schemas", "streams/languages", "streams/cli")}
    rooms = {path.parent for path in SOURCES} - one_file_each
    crowded = {
        short(room): count for room in rooms if (count := len(list(room.glob("*.py")))) > ROOM_MODULES + 1
    }
    assert crowded == {}


def test_a_name_says_what_is_inside() -> None:
    """No module or folder has a name that says nothing."""
    names = {
        part.removesuffix(".py") for path in SOURCES + TESTS for part in path.relative_to(REPOSITORY).parts
    }
    assert names & FORBIDDEN == set()


def test_a_docstring_stands_behind_what_it_tells_of() -> None:
    """In a module or a class only the first string, and those behind an assignment, tell of anything: others were left over."""
    bodies = [
        (path, node.body)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Module | ast.ClassDef)
    ]
    assert [
        f"{short(path)}:{each.lineno}"
        for path, body in bodies
        for before, each in pairwise(body)
        if isinstance(each, ast.Expr)
        and isinstance(each.value, ast.Constant)
        and isinstance(each.value.value, str)
        and not isinstance(before, ast.Assign | ast.AnnAssign)
    ] == []
