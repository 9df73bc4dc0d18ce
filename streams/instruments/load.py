"""The bundled security master: read once, in some tenths of a second, offline."""

import gzip
import hashlib
from functools import lru_cache
from importlib.resources import files

from streams.instruments.directory import Directory
from streams.instruments.master.columns import unpack

TABLES = "directory.bin.gz"


def version_of(packed: bytes) -> str:
    """Return the version of a table file: a hash of its content, not of its compression."""
    return hashlib.sha256(packed).hexdigest()[:16]


def from_bytes(compressed: bytes) -> Directory:
    """Return the directory in a gzipped table file.

    Raises:
        NotTables: the bytes are something else.
    """
    packed = gzip.decompress(compressed)
    return Directory(unpack(packed), version_of(packed))


@lru_cache(maxsize=1)
def bundled() -> Directory:
    """Return the directory that travels in the package; the same object every time."""
    return from_bytes((files("streams.instruments") / "data" / TABLES).read_bytes())
