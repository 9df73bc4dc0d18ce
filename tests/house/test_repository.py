"""Tests of the repository itself: its folders, its imports, its secrets."""

import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pkgutil import walk_packages

import pytest

from tests.conftest import REPOSITORY

FOLDERS = {"streams", "schemas", "deploy", "tests", "seeds", ".ci", ".github"}
PAGES = {
    ".dockerignore",
    ".env.example",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "NOTICE",
    "README.md",
    "SECURITY.md",
    "pyproject.toml",
    "requirements.lock",
}
HOSTS = re.compile(
    rb"https?://(?:[a-z0-9.-]*\.)?(?:pypi|pythonhosted|npmjs|maven|crates|debian|golang)\.[a-z.]+/",
    re.IGNORECASE,
)
MACHINE = re.compile(rb"(?<![\w.])/(?:work|root|farm|home)/[a-z]")


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.decode().split("\0") if name and (REPOSITORY / name).is_file()]


def test_the_folders_are_the_five_rooms() -> None:
    """streams, schemas, deploy, tests, seeds, and nothing else but continuous integration."""
    assert {name.split("/")[0] for name in tracked() if "/" in name} <= FOLDERS


def test_the_root_holds_its_pages_alone() -> None:
    """What a measurement or an editor leaves beside them is not the project's."""
    assert {name for name in tracked() if "/" not in name} == PAGES


@pytest.mark.parametrize("pattern", [HOSTS, MACHINE], ids=["a registry's host", "a path of a machine"])
def test_no_file_names_a_registry_or_a_machine(pattern: re.Pattern[bytes]) -> None:
    """Neither a registry's host nor a path of somebody's machine stands in a file, lock files included."""
    own = "tests/house/test_repository.py"
    hits = [name for name in tracked() if name != own and pattern.search((REPOSITORY / name).read_bytes())]
    assert hits == []


def test_the_packages_are_ours() -> None:
    """``streams`` and ``schemas`` are general names: what is imported must be this checkout."""
    for name in ("streams", "schemas", "seeds"):
        file = import_module(name).__file__
        assert file is not None
        assert file.startswith(str(REPOSITORY))


def test_nothing_happens_at_import() -> None:
    """Every module can be imported with the network closed, and none starts the heavy libraries of another room."""
    import streams

    modules = [
        each.name
        for each in walk_packages(streams.__path__, "streams.")
        if not each.name.startswith(
            ("streams.runtime", "streams.metrics", "streams.app", "streams.instruments.build")
        )
        and not each.name.endswith("__main__")
    ]
    program = (
        "import socket, sys\n"
        "def closed(*a, **k): raise SystemExit('a socket was opened at import')\n"
        "socket.socket.connect = closed\n"
        f"for name in {modules!r}: __import__(name)\n"
        "heavy = sorted({'pandas', 'yfinance', 'faust'} & set(sys.modules))\n"
        "sys.exit(f'imported at once: {heavy}' if heavy else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_licence_says_what_is_whose() -> None:
    """The word lists are CC BY-SA 4.0: package data, licence file and notice say so."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "Apache-2.0 AND CC-BY-SA-4.0"
    assert all((REPOSITORY / name).is_file() for name in project["license-files"])
    assert "streams/text/words" in (REPOSITORY / "NOTICE").read_text("utf-8")
