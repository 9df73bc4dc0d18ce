"""The bundled security master: read once, in about a tenth of a second, offline."""

import gzip
import hashlib
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from streams.instruments import find
from streams.instruments.directory import Directory
from streams.instruments.master.columns import Column, unpack
from streams.instruments.master.store import Store
from streams.text.kept import folder_of, kept

TABLES = "directory.bin.gz"
DATA = "streams.instruments.data"


def version_of(packed: bytes) -> str:
    """Return the version of a table file: a hash of its content, not of its compression."""
    return hashlib.sha256(packed).hexdigest()[:16]


def from_bytes(compressed: bytes, cache: Path | None = None) -> Directory:
    """Return the directory in a gzipped table file.

    Args:
        compressed: the file's bytes.
        cache: a folder for what takes longest to derive, the automaton, and for the tables as they are in memory; it may
            be missing or not writable.

    Raises:
        NotTables: the bytes are something else.
    """
    packed = kept(cache, "tables", version_of(compressed), lambda: gzip.decompress(compressed))
    version = version_of(packed)
    columns = unpack(packed)
    return Directory(columns, version, kept(cache, "names", version, lambda: _automaton(columns)))


def _automaton(columns: dict[str, Column]) -> bytes:
    store = Store(columns)
    return find.automaton(store.names, store.prefixes, store.words)


@lru_cache(maxsize=1)
def bundled() -> Directory:
    """Return the directory that travels in the package; the same object every time.

    What is derived is kept beside compiled modules, in a ``__pycache__`` folder.
    """
    data = files(DATA)
    return from_bytes((data / TABLES).read_bytes(), folder_of(DATA))
