"""What takes long to derive from packs and tables, and always comes out the same: kept beside compiled modules.

A file is written whole or not at all, carries a hash of its content, and is derived anew when what it comes from changes;
where a folder cannot be written (a read-only image), deriving it at each start is all that is lost.
"""

import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path

_DIGEST = 32


def folder_of(package: str) -> Path | None:
    """Return the folder for what is derived from a package's files, or None when the package lies in an archive."""
    place = files(package)
    return place / "__pycache__" if isinstance(place, Path) else None


def version_of(*packages: str) -> str:
    """Return a hash of the modules of packages, by name and content; an archive has no version of its own."""
    return hashlib.sha256(b"".join(map(_digest, packages))).hexdigest()[:16]


@cache
def _digest(package: str) -> bytes:
    digest = hashlib.sha256()
    for module in sorted(files(package).iterdir(), key=lambda each: each.name):
        if module.name.endswith(".py"):
            digest.update(module.name.encode() + b"\0" + module.read_bytes() + b"\0")
    return digest.digest()


def kept(folder: Path | None, name: str, version: str, derive: Callable[[], bytes]) -> bytes:
    """Return what ``derive`` returns, from the file of this name and version where there is one.

    Args:
        folder: where the file lies; None derives without keeping.
        name: of what is derived, a file name; files of its other versions are dropped.
        version: what the result depends on, as a hash.
        derive: called when nothing sound is kept.
    """
    if folder is None:
        return derive()
    file = folder / f"{name}-{version}.kept"
    known = _read(file)
    if known is not None:
        return known
    derived = derive()
    _write(file, derived, folder.glob(f"{name}-*.kept"))
    return derived


def _read(file: Path) -> bytes | None:
    """Return the content of a file, unless it is missing or damaged."""
    try:
        with file.open("rb", buffering=0) as opened:  # a buffer would copy eight megabytes once more
            digest, content = opened.read(_DIGEST), opened.read()
    except OSError:
        return None
    return content if hashlib.sha256(content).digest() == digest else None


def _write(file: Path, content: bytes, older: Iterable[Path]) -> None:
    unfinished = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        unfinished.write_bytes(hashlib.sha256(content).digest() + content)
        unfinished.replace(file)
        for old in older:
            if old != file:
                old.unlink(missing_ok=True)
