"""The bundled security master: read once, in about a tenth of a second, offline."""

import gzip
import hashlib
import os
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from streams.instruments import find
from streams.instruments.directory import Directory
from streams.instruments.master.columns import unpack
from streams.instruments.master.store import Store

TABLES = "directory.bin.gz"
DIGEST = 32


def version_of(packed: bytes) -> str:
    """Return the version of a table file: a hash of its content, not of its compression."""
    return hashlib.sha256(packed).hexdigest()[:16]


def from_bytes(compressed: bytes, cache: Path | None = None) -> Directory:
    """Return the directory in a gzipped table file.

    Args:
        compressed: the file's bytes.
        cache: a folder for what takes longest to derive, the automaton; it may be missing or not writable.

    Raises:
        NotTables: the bytes are something else.
    """
    packed = gzip.decompress(compressed)
    version = version_of(packed)
    columns = unpack(packed)
    file = cache / f"names-{version}.automaton" if cache else None
    automaton = _cached(file) if file else None
    if automaton is None:
        store = Store(columns)
        automaton = find.automaton(store.names, store.prefixes, store.words)
        if file:
            _keep(file, automaton)
    return Directory(columns, version, automaton)


def _cached(file: Path) -> bytes | None:
    """Return what was kept in a file, unless it is missing or damaged."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    kept = data[DIGEST:]
    return kept if hashlib.sha256(kept).digest() == data[:DIGEST] else None


def _keep(file: Path, automaton: bytes) -> None:
    """Write the file whole or not at all, and drop those of other versions; a folder that cannot be written costs a third of a second at each start."""
    unfinished = file.with_suffix(f".{os.getpid()}")
    try:
        file.parent.mkdir(exist_ok=True)
        unfinished.write_bytes(hashlib.sha256(automaton).digest() + automaton)
        unfinished.replace(file)
        for old in file.parent.glob("names-*.automaton"):
            if old != file:
                old.unlink(missing_ok=True)
    except OSError:
        return


@lru_cache(maxsize=1)
def bundled() -> Directory:
    """Return the directory that travels in the package; the same object every time.

    The automaton is kept beside compiled modules, in a ``__pycache__`` folder.
    """
    data = files("streams.instruments") / "data"
    cache = data / "__pycache__" if isinstance(data, Path) else None
    return from_bytes((data / TABLES).read_bytes(), cache)
